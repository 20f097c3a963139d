### Not reviewed by a native speaker. Logging a contact: one line or buttons, codes only, no words about the person

contact-ask-whom = <b>З ким ви говорили?</b>
contact-ask-whom-hint = Натисніть на справу або напишіть усе одним рядком, наприклад: { $prefix }-{ $year }-17 Büro 45 Wohnen, Geld k2
contact-nobody = 👥 Консультація без особи
contact-own-list = 📋 Мої консультації без особи
contact-ask-member = <b>З ким зі справи { $number } ви говорили?</b>
contact-adult = { $letter } (доросла особа)
contact-teenager = { $letter } (16 або 17 років)
contact-child = { $letter } (дитина)
contact-ask-town = <b>У якому місті чи громаді була консультація?</b>
contact-ask-mode = <b>Як ви говорили?</b>
contact-mode =
    { $mode ->
        [phone] ☎️ Телефон
        [outreach] 🚶 З виїздом
        [accompaniment] 🤝 Супровід
        [chat] 💬 Чат
        [video] 🎥 Відео
       *[office] 🏢 В офісі
    }
contact-ask-minutes = <b>Як довго?</b> Натисніть або напишіть тривалість: 25, 1h, 0:45.
contact-minutes = { $minutes } хв
contact-ask-domains = <b>Про що йшлося?</b> Можна вибрати кілька тем.
contact-chosen = ✅ { $what }
contact-go-on = Далі ➡️
contact-ask-activities = <b>Що було зроблено?</b> Можна вибрати кілька варіантів або жодного.
contact-activity =
    { $activity ->
        [letter] Лист
        [form] Бланк, заява
        [clarification] З’ясування в установі
        [planning] Планування
        [referral] Скерування
        [crisis] Криза
       *[information] Інформація
    }
contact-ask-constellation = <b>Чого потребує справа?</b>
contact-constellation =
    { $number ->
        [1] k1: індивідуальна допомога
        [2] k2: узгодження з іншими
        [3] k3: рішення керівництва
       *[4] k4: принципове питання
    }
contact-constellation-none = Не вказано
contact-ask-day = <b>Якого дня?</b> Натисніть або напишіть день: 12.11. або Montag.
contact-ask-service = <b>Куди ви скерували людину?</b>
contact-no-services = На ці теми для цієї громади в довіднику ще нічого немає.
contact-before = ⬅️ Попередні
contact-after = Наступні ➡️
contact-service-none = Нікуди
contact-ask-guess = <b>Чи правильно я зрозумів?</b>
contact-guess = Мається на увазі: { $meaning }
contact-guess-yes = ✅ Так
contact-guess-no = Ні, пропустити це

contact-check = 🗒 <b>Усе правильно?</b>
contact-who = 👤 { $number }
contact-who-nobody = 👥 Консультація без особи
contact-when = 🗓 { $day }
contact-how-long = ⏱ { $minutes } хв
contact-domains = 🏷 { $domains }
contact-activities = ✔️ { $activities }
contact-town = 📍 { $town }
contact-service = ➡️ Скеровано до: { $service }
contact-with-note = 📝 З короткою нотаткою
contact-long-ago = ⚠️ Це було понад 14 днів тому. Чи правильний день: { $day }?
contact-save = ✅ Зберегти
contact-save-anyway = ✅ Так, день правильний. Зберегти
contact-change =
    { $what ->
        [day] ✏️ День
        [mode] ✏️ Спосіб
        [minutes] ✏️ Тривалість
        [domains] ✏️ Теми
        [activities] ✏️ Що зроблено
        [constellation] ✏️ k1–k4
        [service] ✏️ Куди скеровано
       *[town] ✏️ Громада
    }
contact-check-again = Будь ласка, перегляньте ще раз, а тоді збережіть.
contact-saved = ✅ <b>Збережено.</b>
contact-corrected = ✅ <b>Виправлено.</b>
contact-correctable = Це можна виправити протягом 24 годин.
contact-correct = ✏️ Виправити
contact-write-note = 📝 Написати нотатку
contact-slip = 🧾 Листок із собою
contact-list = 📋 Останні контакти
contact-another = ➕ Ще один контакт
contact-new = ➕ Контакт
contact-ask-note = <b>Додати речення?</b> Напишіть його зараз, без імен. Я збережу його як нотатку й видалю ваше повідомлення тут.
contact-note-stored = 📝 Нотатку збережено, а ваше повідомлення тут у чаті видалено.
contact-note-kept-here = 📝 Нотатку збережено. Будь ласка, видаліть своє повідомлення тут самі, я вже не можу.
contact-note-too-long = Для чату це задовго. Будь ласка, напишіть це на сторінці району. Нічого з цього не збережено.

contact-list-title = 📋 <b>Останні контакти: { $number }</b>
contact-list-title-nobody = 📋 <b>Ваші консультації без особи</b>
contact-list-line = { $day } · { $mode } · { $minutes } хв · { $domains }
contact-list-none = Ще немає.
contact-correct-one = ✏️ { $day } · { $mode }
contact-newer = ⬅️ Новіші
contact-older = Старіші ➡️
contact-back = ⬅️ Назад
contact-back-to-case = ⬅️ { $number }
contact-menu = ⬅️ Меню

contact-unknown = ❓ Невідомих слів: { $count }. Тут я їх не повторюю. Усе інше враховано.
contact-words = 🔒 Словам про людину не місце в чаті. Я їх не зберіг. Напишіть їх як нотатку на сторінці району та, будь ласка, видаліть своє повідомлення тут.
contact-words-nobody = 🔒 Для консультації без особи я не зберігаю жодних слів. Будь ласка, видаліть своє повідомлення тут.
contact-no-letter = У справі { $number } немає нікого з літерою { $letter }.
contact-person-stays = Під час виправлення контакт залишається за тією самою людиною.
contact-future = { $day } ще не настало. Будь ласка, виберіть день, який уже минув.
contact-no-such-day = Такого дня немає: { $day }.
contact-minutes-range = Контакт триває від однієї хвилини до { $hours } годин.
contact-no-domain = Будь ласка, виберіть принаймні одну тему.
contact-case-closed = Справу { $number } закрито. Щоб записати контакт, відкрийте її знову.
contact-too-late = Цей контакт записано понад 24 години тому, виправити його вже не можна.
contact-service-gone = Цієї установи вже немає в довіднику. Будь ласка, виберіть іншу.

contact-way-in = 🗒 Записати контакт
command-contact = Записати контакт
