### Not reviewed by a native speaker. Booking appointments and keeping them

booking-title = 🗓 <b>Зустріч для консультації</b>
booking-town-first = Щоб записатися на зустріч, мені спочатку потрібно знати, де ви живете.
booking-nobody = Для вашого міста тут ще не можна записатися на зустріч. У списку пропозицій є установи, куди можна зателефонувати або прийти.
booking-ask-counsellor = Чи є у вас уже консультант або консультантка, наприклад у Caritas чи AWO?
booking-no-counsellor = Ні, ще нікого немає
booking-have-counsellor = Так, мене вже консультують
booking-keep-counsellor = Це добре. Ваш консультант чи консультантка вже знає вас: будь ласка, спершу зверніться туди.
booking-keep-counsellor-kim = Якщо ця людина працює в Kommunales Integrationsmanagement (KIM), попросіть у неї посилання на цей чат. Тоді ви завжди записуватиметеся до тієї самої людини.
booking-find-counsellor = 📋 Де консультують
booking-book-anyway = 🗓 Усе одно записатися
booking-back = ⬅️ Назад

booking-with-own = 👤 Вас консультує: <b>{ $name }</b>
booking-with-office = 👤 Консультація: <b>{ $office }</b>
booking-with-authority = 🏛 <b>{ $office }</b>
booking-authority-hint = Це державне відомство. Якщо у вас немає документів, будь ласка, спершу зверніться до незалежної консультації.
booking-choose-district = <b>У якому районі міста ви живете?</b>
booking-choose-day = <b>У який день ви хочете прийти?</b>
booking-no-days = На жаль, у найближчі вісім тижнів немає вільного часу.
booking-earlier = ◀️ Раніше
booking-later = Пізніше ▶️
booking-wait = 🔔 Запитати, якщо буде раніший час
booking-stop-waiting = 🔕 Більше не чекати на раніший час
booking-open-hours = 🚪 Прийти без запису
booking-choose-time = <b>{ $day }: о котрій годині?</b>
booking-day-full = У цей день уже немає вільного часу.
booking-other-day = ⬅️ Інший день

booking-draft = <b>Усе правильно?</b>
booking-when = 🗓 <b>{ $day }, { $time }</b>
booking-where-appointment = 📍 { $place }
booking-where-open = 📍 { $place }
booking-where-outreach = 📍 Ми прийдемо до вас: { $place }
booking-where-phone = ☎️ По телефону: { $place }
booking-with = 👤 { $name }
booking-number = Номер зустрічі: <b>{ $number }</b>
booking-kept-until = Я тримаю цей час для вас до { $time }.
booking-send = ✅ Надіслати запит
booking-let-go = ⬅️ Інший час
booking-add-matter = 📝 Про що йдеться
booking-add-interpreter = 🗣 Потрібен перекладач
booking-add-companions = 👥 Хто прийде зі мною
booking-add-note = 💬 Додати речення
booking-ask-matter = <b>Про що йдеться?</b>
booking-ask-interpreter = <b>Якою мовою вам перекладати?</b>
booking-ask-companions = <b>Скільки людей прийде з вами?</b>
booking-ask-note = <b>Напишіть мені одне речення для того, хто вас консультуватиме.</b>
booking-ask-note-hint = Будь ласка, не пишіть нічого таємного: те, що ви тут пишете, зберігається також на серверах Telegram.
booking-no-matter = Нічого не вказувати
booking-no-interpreter = Без перекладача
booking-no-companions = Я прийду сам / сама
booking-no-note = Нічого не писати
booking-has-matter = 📝 { $matter }
booking-has-interpreter = 🗣 Переклад: { $language }
booking-has-companions =
    { $count ->
        [one] 👥 Разом прийде ще { $count } людина
        [few] 👥 Разом прийдуть ще { $count } людини
        [many] 👥 Разом прийдуть ще { $count } людей
       *[other] 👥 Разом прийде ще { $count } людини
    }
booking-has-note = 💬 «{ $note }»
booking-note-too-long = Це задовго. Будь ласка, напишіть не більше ніж { $most } символів.

booking-sent = 📨 Ваш запит надіслано. Я напишу вам, щойно хтось відповість.
booking-slot-gone = На жаль, цей час уже зайнято. Будь ласка, виберіть інший.
booking-too-many =
    { $most ->
        [one] У вас уже є { $most } зустріч. Скасуйте її, тоді зможете записатися на нову.
        [few] У вас уже є { $most } зустрічі. Скасуйте одну з них, тоді зможете записатися на нову.
        [many] У вас уже є { $most } зустрічей. Скасуйте одну з них, тоді зможете записатися на нову.
       *[other] У вас уже є { $most } зустрічі. Скасуйте одну з них, тоді зможете записатися на нову.
    }
booking-settled =
    { $state ->
        [requested] Цей запит уже надіслано.
        [confirmed] Цю зустріч уже підтверджено.
        [declined] Цей запит уже відхилено.
        [cancelled_by_client] Цю зустріч уже скасовано.
        [cancelled_by_office] Установа вже скасувала цю зустріч.
        [completed] Ця зустріч уже минула.
        [missed] Ця зустріч уже минула.
       *[expired] Цей час більше не заброньовано.
    }
booking-state =
    { $state ->
        [held] ⏳ Ще не надіслано
        [requested] ⏳ Ще не підтверджено
        [confirmed] ✅ Підтверджено
        [declined] ❌ Відхилено
        [cancelled_by_client] ❌ Ви скасували
        [cancelled_by_office] ❌ Установа скасувала
        [completed] ✔️ Відбулася
        [missed] Не відбулася
       *[expired] ⌛ Час минув
    }
booking-mine = 🗓 Мої зустрічі
booking-mine-title = 🗓 <b>Ваші зустрічі</b>
booking-mine-none = У вас немає зустрічей.
booking-mine-line = { $day }, { $time }
booking-new = ➕ Нова зустріч
booking-another-time = 🔁 Інший час
booking-cancel = ❌ Скасувати
booking-ask-cancel = <b>Ви справді хочете скасувати цю зустріч?</b>
booking-cancel-yes = ❌ Так, скасувати
booking-cancel-no = ⬅️ Ні, залишити
booking-cancelled = Зустріч скасовано. Дякуємо, що повідомили.
booking-coming = 👍 Я прийду
booking-glad = 👍 Дякуємо, чекаємо на вас.
booking-waiting = 🔔 Добре. Якщо звільниться раніший час, я запитаю вас.
booking-not-waiting = 🔕 Добре. Я більше не питатиму вас про раніший час.

booking-confirmed = ✅ <b>Вашу зустріч підтверджено.</b>
booking-calendar-summary = Зустріч
booking-calendar-file = 🗓 Для календаря у вашому телефоні
booking-calendar-removed = 🗓 Цей файл прибере зустріч із календаря у вашому телефоні
booking-reminder = ⏰ <b>Нагадування: { $day }, { $time }</b>
booking-reminder-today = ⏰ <b>Нагадування: сьогодні, { $time }</b>
booking-declined = 🗓 На жаль, цей час не підходить.
booking-office-cancelled = 🗓 На жаль, ваша зустріч не відбудеться.
booking-expired = 🗓 На жаль, ніхто вчасно не відповів на ваш запит. Просимо вибачення.
booking-reason =
    { $reason ->
        [other_time] Вас просять вибрати інший час.
        [not_responsible] Вашим питанням займається інша установа. Ви знайдете її у списку пропозицій.
        [no_interpreter] У цей час немає нікого, хто міг би перекладати.
       *[absence] Того, хто вас консультує, цього дня не буде.
    }
booking-choose-new = Будь ласка, виберіть новий час:
booking-substitute-times = 🗓 Час у { $name }
booking-other-times = 🗓 Переглянути інший час
booking-unanswered = 🗓 На ваш запит ще ніхто не відповів. Просимо вибачення. Ви можете почекати або вибрати інший час.
booking-keep-waiting = ⏳ Я ще почекаю
booking-offered = 🔔 <b>Звільнився раніший час.</b>
booking-offer-replaces = Вашу пізнішу зустріч я тоді скасую за вас.
booking-take = ✅ Так, беру цей час
booking-take-not = Ні, дякую

booking-open-title = 🚪 <b>Прийти без запису</b>
booking-open-none = Для вашого міста тут ще не внесено годин відкритого прийому.
booking-open-line = 🕘 { $day }, { $opens }–{ $closes }
booking-follow = 🔔 Нагадати: { $day }, { $opens }
booking-follow-not = 🔕 Не нагадувати: { $day }, { $opens }
booking-follow-stop = 🔕 Більше не нагадувати
booking-following = 🔔 Добре. Я нагадаю вам за день до цього.
booking-not-following = 🔕 Добре. Я більше не нагадуватиму про це.
booking-open-reminder = ⏰ <b>Нагадування: { $day }, { $opens }–{ $closes }</b>

command-book = Записатися на зустріч
command-appointments = Мої зустрічі
menu-book = 🗓 Записатися на зустріч
