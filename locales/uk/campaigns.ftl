### Not reviewed by a native speaker. Campaigns: how an office writes one message for many

command-campaign = Кампанії: одне повідомлення для багатьох
campaigns-menu = 📣 Кампанії

campaigns-title = 📣 <b>Кампанії</b>
campaigns-none = Тут ще немає кампаній.
campaigns-what = Кампанія – це повідомлення для всіх, хто підписався на такі новини. Кожна людина читає його своєю мовою.
campaigns-state =
    { $state ->
        [draft] ✏️ Чернетка
        [in_review] 👀 Чекає на схвалення
        [approved] ✅ Схвалено
        [scheduled] ⏰ Заплановано
        [running] 📤 Надсилається
        [paused] ⏸ Призупинено
        [completed] 🏁 Завершено
       *[aborted] ⏹ Скасовано
    }
campaigns-line = <b>№ { $number }: { $title }</b> · { $state }
campaigns-see = № { $number } · { $title }
campaigns-page-before = ◀️ Назад
campaigns-page-next = Далі ▶️
campaigns-new = ➕ Нова кампанія
campaigns-to-list = 📣 Усі кампанії
campaigns-to-menu = ⬅️ Меню
campaigns-back = ⬅️ Назад

campaigns-kind =
    { $kind ->
        [naturalisation] Німецьке громадянство
        [courses] Курси
        [events] Заходи
       *[offices] Зміни в установах
    }
campaigns-audience = 👥 { $kind } · { $area } · усі мови
campaigns-audience-in = 👥 { $kind } · { $area } · { $languages }
campaigns-region = Регіон { $name }
campaigns-count =
    { $count ->
        [0] 🔢 Зараз це 0 осіб.
       *[other] 🔢 Зараз це щонайменше { $count } осіб (заокруглено вниз).
    }
campaigns-count-few = 🔢 Зараз це менше ніж { $smallest } осіб (&lt;{ $smallest }).

campaigns-number = 📣 <b>Кампанія № { $number }</b>
campaigns-stands = Стан: <b>{ $state }</b>
campaigns-office = Від кого: { $office }
campaigns-read = 📝 Прочитано і правильно: { $done } з { $count } текстів.
campaigns-no-plain = 📝 Тексту простою німецькою ще немає.
campaigns-has-media =
    { $kind ->
        [photo] 🖼 Із зображенням
       *[document] 📎 З PDF
    }
campaigns-has-buttons = 🔘 Кнопки: { $buttons }
campaigns-expires = ⏳ Має сенс до { $day }. Потім нічого не надсилається.
campaigns-expires-week = ⏳ Надсилається протягом тижня від початку.
campaigns-starts = ⏰ Початок: { $day }, { $time }
campaigns-started = 📤 Почато: { $day }, { $time }
campaigns-ended = 🏁 Кінець: { $day }, { $time }
campaigns-waits = Зараз перевіряє загальна координація. Ви отримаєте повідомлення. Якщо ви щось зміните, кампанія знову стане чернеткою.
campaigns-waits-for-you = Ця кампанія чекає на вашу перевірку.
campaigns-edit-takes-back = Якщо ви зараз щось зміните, кампанія знову стане чернеткою, і її треба буде подати ще раз.
campaigns-audience-first = Людей поки що замало. Спочатку виберіть, для кого ця кампанія.
campaigns-complete = Усе готово. Перегляньте повідомлення і подайте кампанію. До { $most } осіб ви потім можете почати самі. Якщо людей більше, спочатку перевіряє загальна координація.
campaigns-review = 👀 Перевірити
campaigns-hand-in = 📨 Подати
campaigns-start = ▶️ Почати
campaigns-progress = 📤 Який стан?
campaigns-report = 📊 Звіт
campaigns-preview = 👁 Перегляд
campaigns-texts = 📝 Тексти
campaigns-audience-menu = 👥 Для кого
campaigns-media = 🖼 Зображення або PDF
campaigns-buttons-menu = 🔘 Кнопки
campaigns-expiry = ⏳ Має сенс до
campaigns-abort = ⏹ Скасувати

campaigns-choose-template = ➕ <b>Нова кампанія</b>. Взяти шаблон? Він уже є всіма мовами. Чи ви напишете самі?
campaigns-template =
    { $template ->
        [naturalisation] Німецьке громадянство
        [staying] Перебування: параграфи 25a і 25b
        [course-start] Починається курс
       *[changed-hours] Нові години роботи
    }
campaigns-own-words = ✏️ Своїми словами
campaigns-other-template = ⬅️ Інший шаблон
campaigns-template-title = 📄 <b>Шаблон: { $template }</b>
campaigns-template-source = Джерело: { $sources }. Станом на: { $date }
campaigns-template-recheck = ⚠️ Відтоді закон змінився. Перевірте, будь ласка, кожне речення, перш ніж подати кампанію.
campaigns-ask-value =
    { $variable ->
        [date] 🗓 Коли це? Напишіть день, можна з часом, наприклад: 2.12. 17:00. Кожною мовою це буде написано так, як там заведено.
        [place] 📍 Де це? Напишіть адресу або виберіть.
        [office] 🏛 Яка це установа? Напишіть назву або візьміть свою.
        [course] 🎓 Як називається курс? Так назва стоятиме всіма мовами.
       *[hours] 🕘 Які нові години роботи? Наприклад: Mo–Do 9:00–12:00. Так це стоятиме всіма мовами.
    }
campaigns-value-too-long = Напишіть, будь ласка, коротше. Дозволено знаків: { $longest }
campaigns-template-ready = Такий німецький текст. Він правильний? Змінити його можна і пізніше.
campaigns-take = ✅ Взяти цей текст
campaigns-fill-again = ↩️ Заповнити ще раз
campaigns-moment = { $day }, { $time }
campaigns-moment-span = { $day }, { $begins } – { $ends }
campaigns-ask-kind = ✏️ <b>Своїми словами</b>. Які це новини? Їх отримають лише ті, хто підписався на такі.
campaigns-own-title = ✏️ <b>Нова кампанія: { $kind }</b>
campaigns-own-how = Напишіть зараз німецький текст. Проста німецька, переклади і зображення – потім.
campaigns-begun = ✅ Кампанію створено. Тепер прочитайте тексти: кожен має бути прочитаний і правильний, або ви залишаєте його німецькою.

campaigns-plain-german = Проста німецька
campaigns-texts-title = 📝 <b>Тексти кампанії № { $number }</b>
campaigns-text-line = { $language }: { $stands }
campaigns-text-state =
    { $state ->
        [right] ✅ прочитано, правильно
        [german] 🇩🇪 залишається німецькою
        [memory] 📄 готовий переклад, ще не прочитано
        [machine] 🤖 переклав комп’ютер, ще не прочитано
        [written] ✏️ написано, ще не перечитано
       *[missing] ➖ ще немає
    }
campaigns-translate-all =
    { $count ->
        [one] 🌍 Перекласти { $count } мовою, якої бракує
        [few] 🌍 Перекласти { $count } мовами, яких бракує
        [many] 🌍 Перекласти { $count } мовами, яких бракує
       *[other] 🌍 Перекласти { $count } мовами, яких бракує
    }
campaigns-on-page = 📄 Писати на сторінці округу
campaigns-text-title = 📝 <b>Текст: { $language }</b>
campaigns-german = <b>Німецькою:</b>
campaigns-said = <b>{ $language }:</b>
campaigns-still-german = ⚠️ Деякі речення тут ще німецькою.
campaigns-too-long =
    { $excess ->
        [one] ⚠️ Цей текст задовгий на { $excess } знак. Скоротіть його, будь ласка.
        [few] ⚠️ Цей текст задовгий на { $excess } знаки. Скоротіть його, будь ласка.
        [many] ⚠️ Цей текст задовгий на { $excess } знаків. Скоротіть його, будь ласка.
       *[other] ⚠️ Цей текст задовгий на { $excess } знака. Скоротіть його, будь ласка.
    }
campaigns-right = ✅ Правильно
campaigns-correct = ✏️ Змінити
campaigns-write-it = ✏️ Написати
campaigns-translate = 🌍 Перекласти
campaigns-translate-again = 🔄 Перекласти знову
campaigns-leave = 🇩🇪 Залишити німецькою
campaigns-next = ⏭ Наступний
campaigns-all-texts = 📝 Усі тексти
campaigns-write = ✏️ Напишіть зараз увесь текст. Мова: { $language }
campaigns-write-plain-how = Проста німецька: короткі речення, одна думка в реченні, без іноземних слів.
campaigns-write-marks = Жирний шрифт, курсив, підкреслення і посилання з Telegram зберігаються.
campaigns-as-it-was = ⬅️ Не змінювати
campaigns-thanks = ✅ Дякуємо, цей текст прийнято.
campaigns-saved = ✅ Збережено.
campaigns-left = 🇩🇪 Хто читає цією мовою, отримає німецький текст.
campaigns-all-read = 🎉 Усі тексти прочитано.
campaigns-translated =
    { $count ->
        [one] 🌍 Є { $count } пропозиція. Прочитайте її, будь ласка.
        [few] 🌍 Є { $count } пропозиції. Прочитайте, будь ласка, кожну.
        [many] 🌍 Є { $count } пропозицій. Прочитайте, будь ласка, кожну.
       *[other] 🌍 Є { $count } пропозиції. Прочитайте, будь ласка, кожну.
    }
campaigns-not-translated =
    { $count ->
        [one] Для { $count } мови пропозиції немає. Напишіть текст самі або залиште його німецькою.
        [few] Для { $count } мов пропозиції немає. Напишіть тексти самі або залиште їх німецькою.
        [many] Для { $count } мов пропозиції немає. Напишіть тексти самі або залиште їх німецькою.
       *[other] Для { $count } мови пропозиції немає. Напишіть тексти самі або залиште їх німецькою.
    }
campaigns-text-flawed =
    { $flaw ->
        [empty] ⚠️ У цьому тексті нічого немає. Мова: { $language }
        [too_long] ⚠️ Текст задовгий для Telegram. Зайвих знаків: { $excess }. Мова: { $language }. Скоротіть його, будь ласка.
        [mark] ⚠️ Якесь оформлення неправильно закрито або не дозволено. Дозволені жирний шрифт, курсив, підкреслення і посилання. Мова: { $language }
        [link] ⚠️ Посилання не починається з https:// або нікуди не веде. Мова: { $language }
       *[sign] ⚠️ У тексті є невидимий керівний знак. Напишіть його, будь ласка, заново. Мова: { $language }
    }

campaigns-audience-title = 👥 <b>Для кого кампанія № { $number }?</b>
campaigns-audience-ask =
    { $part ->
        [kind] Які це новини? Їх отримають лише ті, хто підписався на такі.
        [area] Де живуть ці люди? Можна вибрати кілька місць.
        [languages] Якими мовами читають ці люди? Можна вибрати кілька.
       *[all] Що ви хочете змінити?
    }
campaigns-part =
    { $part ->
        [kind] 📰 Вид новин
        [area] 📍 Місця
       *[languages] 🌍 Мови
    }
campaigns-all-languages = Усі мови
campaigns-chosen = ☑️ { $name }
campaigns-audience-nobody = ⚠️ Такий вибір не охоплює нікого. Виберіть, будь ласка, ширше.
campaigns-audience-small = ⚠️ Це менше ніж { $smallest } осіб. Так мало людей можна впізнати, тому це неможливо. Виберіть, будь ласка, ширше.
campaigns-audience-too-close = ⚠️ Інша кампанія пішла майже тим самим людям. Хто порівняє обидва числа, може впізнати менше ніж { $smallest } осіб. Виберіть, будь ласка, ширше або точно тих самих людей.
campaigns-area-not-yours = Для цієї території ви не можете писати кампанію.

campaigns-media-ask = 🖼 Надішліть зараз у цей чат зображення або PDF. Із зображенням або PDF кожен текст може мати лише { $longest } знаків.
campaigns-media-taken = ✅ Додано. Тепер кожен текст може мати { $longest } знаків.
campaigns-media-remove = 🗑 Без зображення і PDF
campaigns-media-removed = ✅ У кампанії більше немає зображення і PDF.
campaigns-media-as-photo = Зображення надійшло як файл. Надішліть його, будь ласка, ще раз як фото, тоді всі побачать його одразу.
campaigns-media-other = Тут це неможливо. Надішліть, будь ласка, зображення або PDF.
campaigns-media-large =
    { $kind ->
        [photo] Зображення завелике. Telegram приймає щонайбільше { $megabytes } МБ.
       *[document] PDF завеликий. Telegram приймає щонайбільше { $megabytes } МБ.
    }

campaigns-buttons-ask = 🔘 Які кнопки стоять під повідомленням? Щонайбільше { $most }. Натисніть, щоб вибрати.
campaigns-buttons-stop = «{ news-stop-these }» завжди стоїть унизу.
campaigns-buttons = Це забагато кнопок. Спочатку приберіть, будь ласка, одну.

campaigns-expiry-ask = ⏳ До якого дня повідомлення має сенс? Потім воно вже не надсилається. Виберіть або напишіть день, наприклад: 2.12.
campaigns-expiry-days =
    { $count ->
        [7] Тиждень
        [14] Два тижні
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
campaigns-expiry-none = Тиждень від початку
campaigns-expiry-set = ✅ Збережено.
campaigns-end-too-early = До того часу нічого не вдалося б надіслати. Надсилаємо з 8 до 20 години. Виберіть, будь ласка, пізніший день.

campaigns-previewed = 👁 Вище повідомлення таке, як його отримують. Мова: { $language }.
campaigns-preview-unread = ⚠️ Цей текст ще ніхто не підтвердив.
campaigns-preview-ask = Якою мовою ви хочете побачити повідомлення?
campaigns-test = 📲 Надіслати мені всіма мовами
campaigns-test-sent =
    { $count ->
        [one] 📲 До вас прямує { $count } повідомлення.
        [few] 📲 До вас прямують { $count } повідомлення, по одному кожною мовою.
        [many] 📲 До вас прямують { $count } повідомлень, по одному кожною мовою.
       *[other] 📲 До вас прямують { $count } повідомлення, по одному кожною мовою.
    }

campaigns-ask-plain = 📨 Немає тексту простою німецькою.
campaigns-ask-plain-why = Багато людей, які ще вчать німецьку, читають німецький текст. Просту німецьку вони розуміють краще. Цей текст отримають і ті, для кого залишено німецьку.
campaigns-write-plain = ✏️ Написати простою німецькою
campaigns-without-plain = 📨 Подати без простої німецької
campaigns-texts-missing =
    { $count ->
        [one] ⚠️ Ще не прочитано { $count } текст. Прочитайте його, будь ласка, або залиште німецькою.
        [few] ⚠️ Ще не прочитано { $count } тексти. Прочитайте, будь ласка, кожен або залиште німецькою.
        [many] ⚠️ Ще не прочитано { $count } текстів. Прочитайте, будь ласка, кожен або залиште німецькою.
       *[other] ⚠️ Ще не прочитано { $count } тексту. Прочитайте, будь ласка, кожен або залиште німецькою.
    }
campaigns-in-review = 📨 Подано. Це більше ніж { $most } осіб, тому зараз перевіряє загальна координація. Ви отримаєте повідомлення.
campaigns-approved = ✅ Подано. Це щонайбільше { $most } осіб, тому ви можете почати кампанію самі: зараз або у визначений час.

campaigns-unknown = Такої кампанії немає, або вона належить іншій установі.
campaigns-overtaken = Тим часом кампанія змінилася. Нічого не збережено. Зараз вона така:
campaigns-not-writable = Цю кампанію ви не можете змінити або вже не можете. Зараз вона така:

campaigns-page-offer = 📄 <b>Це відкривається на сторінці округу.</b> Там усі тексти разом.
campaigns-page-title = Тексти кампанії № { $number }
campaigns-page-how = Що ви тут напишете, вважається прочитаним і правильним. Правильну пропозицію підтвердьте під нею.
campaigns-page-marks = Дозволено: &lt;b&gt;жирний&lt;/b&gt;, &lt;i&gt;курсив&lt;/i&gt;, &lt;u&gt;підкреслений&lt;/u&gt; і посилання, що починаються з https://: &lt;a href="https://www.example.org"&gt;тут&lt;/a&gt;.
campaigns-page-label = Текст: { $language }
campaigns-page-is = Цей текст: { $language }
campaigns-page-right = ✅ Прочитано, правильно
campaigns-page-left = 🇩🇪 Залишити німецькою
campaigns-page-save = Зберегти
campaigns-page-saved = ✅ Збережено.
campaigns-page-nothing = Нічого не змінилося.
