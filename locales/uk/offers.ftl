### Not reviewed by a native speaker. Offers: list, card, filters, location

offers-heading = <b>{ $topic } · { $town }</b>
offers-county-wide-only = { $town } не має для цього власних пропозицій. Ці пропозиції діють для всього району { $county }:
offers-none = На жаль, для { $town } і для всього району { $county } на цю тему ще нічого не внесено. Я занотую, що тут чогось бракує, — без вашого імені.
offers-none-with-filter = Жодна пропозиція не підходить під цей вибір. Будь ласка, приберіть один із фільтрів.
offers-filter-spoken = 🗣 Лише пропозиції, де розмовляють цією мовою: { $language }
offers-filter-open = 🕘 Лише пропозиції, де зараз відчинено
offers-nearest-first = 📍 Найближча пропозиція стоїть першою.
offers-line = { $number }. { $door }{ $name }
offers-line-distance = { $number }. { $door }{ $name } ({ $kilometres } км)
offers-open-legend = 🟢 = зараз відчинено
offers-tap-number = Натисніть номер унизу.
offers-page-back = ◀️ Назад
offers-page-on = Далі ▶️
offers-open-now = 🕘 Зараз відчинено
offers-open-now-set = ✅ Зараз відчинено
offers-by-language = 🗣 Мова
offers-by-language-set = ✅ { $language }
offers-any-language = Усі мови
offers-choose-spoken = <b>Якою мовою з вами мають там розмовляти?</b>
offers-no-spoken = Для цих пропозицій мови ще не вказано.
offers-nearest-town = ➡️ { $town } · { $kilometres } км

offers-card-name = <b>{ $name }</b>
offers-card-german = 🇩🇪 Німецькою: { $name }
offers-open-until = 🟢 Зараз відчинено, до { $time }
offers-closed = ⚪ Зараз зачинено
offers-closed-until = ⚪ Зараз зачинено. Знову відчинено: { $day }, { $time }
offers-holiday = ⚪ Сьогодні свято, тому зачинено
offers-holiday-until = ⚪ Сьогодні свято, тому зачинено. Знову відчинено: { $day }, { $time }
offers-hours = 🕘 { $days }: { $times }
offers-hours-note = 🕘 { $days }: { $times } ({ $note })
offers-venue = 📍 { $name }, { $address }
offers-venue-distance = 📍 { $name }, { $address } ({ $kilometres } км)
offers-access = ♿ { $access }
offers-more-places =
    { $count ->
        [one] І ще { $count } місце: дивіться на карті.
        [few] І ще { $count } місця: дивіться на карті.
        [many] І ще { $count } місць: дивіться на карті.
       *[other] І ще { $count } місця: дивіться на карті.
    }
offers-phone = ☎️ { $number }
offers-phone-for = ☎️ { $number } ({ $words })
offers-person = 👤 { $name }
offers-mail = ✉️ { $address }
offers-spoken = 🗣 { $languages }
offers-interpretation = 🗣 { $words }
offers-for = 👥 { $words }
offers-age-minimum =
    🎂 { $minimum ->
        [one] Від { $minimum } року
        [few] Від { $minimum } років
        [many] Від { $minimum } років
       *[other] Від { $minimum } року
    }
offers-age-maximum =
    🎂 { $maximum ->
        [one] До { $maximum } року включно
        [few] До { $maximum } років включно
        [many] До { $maximum } років включно
       *[other] До { $maximum } року включно
    }
offers-age-minimum-maximum =
    🎂 { $maximum ->
        [one] Від { $minimum } до { $maximum } року
        [few] Від { $minimum } до { $maximum } років
        [many] Від { $minimum } до { $maximum } років
       *[other] Від { $minimum } до { $maximum } року
    }
offers-application = 📝 { $words }
offers-bring = 🎒 Будь ласка, візьміть із собою:
offers-bring-item = • { $document }
offers-free = 💶 Безкоштовно
offers-cost = 💶 { $amount }
offers-cost-for = 💶 { $amount } ({ $words })
offers-cost-words = 💶 { $words }
offers-checked = ✔️ Остання перевірка: { $date }
offers-not-checked = ✔️ Ще не перевірено
offers-sample = ⚠️ Приклад: адресу, телефон і години вигадано для демонстрації.
offers-no-contact = ☎️ Адресу й телефон ще не внесено. Будь ласка, запитайте в адміністрації району { $county }.
offers-no-contact-phone = ☎️ Адресу й телефон ще не внесено. Вам допоможе адміністрація району { $county }: { $number }
offers-map = 📍 На карті
offers-save-number = 📇 Зберегти номер
offers-website = 🔗 Сайт
offers-back-to-list = ⬅️ До списку
offers-back-to-card = ⬅️ До пропозиції
offers-gone = Цієї пропозиції тут більше немає. Будь ласка, пошукайте ще раз.

offers-share-location = 📍 <b>Натисніть унизу «Надіслати геолокацію».</b>
offers-share-location-note = Ваша геолокація не зберігається. Я лише шукаю найближче місто.
offers-share-key = 📍 Надіслати геолокацію
offers-leave-key = Меню
offers-keys-gone = 👌
offers-type-town = Або напишіть місто
offers-located = 📍 Дякую! Поруч із вами: { $town }.
offers-located-outside = 📍 Дякую! Це за межами району { $county }. Найближче до вас: { $town } ({ $kilometres } км). Будь ласка, виберіть самі:
# Words like a topic's that only say where somebody lives
offers-no-topic-words = живу живемо мешкаю проживаю
offers-topic-first = { $topic }: для цього мені ще потрібно знати, де ви живете.
offers-not-understood = Вибачте, я цього не розумію. Будь ласка, натисніть на кнопку або напишіть місто чи тему, наприклад «квартира».
# Words of which a message consists that only greets, or only thanks
offers-hello-words = привіт вітаю добрий доброго добридень день дня ранок ранку вечір вечора привет здравствуйте
offers-hello = 👋 Вітаю! Добре, що ви написали.
offers-thanks-words = дякую дуже щиро вам спасибі спасибо
offers-thanks = 😊 Будь ласка, завжди радо!
