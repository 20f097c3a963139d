### Not reviewed by a native speaker. Approving, starting, steering and reporting on campaigns

dispatch-to-campaign = 📣 До кампанії

dispatch-review-title = 👀 <b>Будь ласка, перевірте: кампанія № { $number }</b>
dispatch-author = Автор: { $name }, { $office }
dispatch-expires = Діє до: { $day }, { $time }
dispatch-free-slots =
    { $count ->
        [0] 📅 У найближчі вісім тижнів установа не має вільних годин для прийому.
        [one] 📅 У найближчі вісім тижнів установа має { $count } вільний час для прийому.
        [few] 📅 У найближчі вісім тижнів установа має { $count } вільні години для прийому.
        [many] 📅 У найближчі вісім тижнів установа має { $count } вільних годин для прийому.
       *[other] 📅 У найближчі вісім тижнів установа має { $count } вільної години для прийому.
    }
dispatch-sent-before = ⚠️ Таке саме повідомлення надсилали тим самим отримувачам { $day }.
dispatch-left-to-german = Читають німецький текст: { $languages }
dispatch-read-each = Натисніть на мову. Ви побачите повідомлення таким, яким воно надійде.
dispatch-condition = Ви схвалюєте саме цю версію. Тим самим ви підтверджуєте: <b>в установі немає затору із заявами.</b>
dispatch-approve = ✅ Схвалити: затору немає
dispatch-send-back = ↩️ Є затор або недоліки: повернути
dispatch-approved = ✅ Схвалено. Автора кампанії буде повідомлено.
dispatch-sent-back = ↩️ Повернуто. Автора кампанії буде повідомлено. Найкраще коротко про це поговорити.
dispatch-not-yours = Ви брали участь у написанні цієї кампанії. Схвалити її має хтось інший.

dispatch-start = 🚀 Почати
dispatch-start-title = 🚀 <b>Коли має початися кампанія № { $number }?</b>
dispatch-planned = Заплановано: { $day }, { $time }
dispatch-quiet-now = 🌙 З 20:00 до 08:00 нічого не надсилається. Якщо почати зараз, надсилання розпочнеться { $day } о { $time }.
dispatch-now = 🚀 Зараз
dispatch-tomorrow = 🕘 Завтра, 09:00
dispatch-other-time = ✏️ Інший час
dispatch-unschedule = ✖️ Не починати автоматично
dispatch-unscheduled = Готово. Кампанія не почнеться сама і залишається схваленою.
dispatch-ask-time = <b>Коли має початися кампанія?</b> Напишіть день і час, наприклад «{ hours-example-moment }».
dispatch-scheduled = 🕗 <b>Заплановано.</b> Кампанія № { $number } почнеться сама: { $day } о { $time }.
dispatch-quiet-then = 🌙 З 20:00 до 08:00 нічого не надсилається. Надсилання розпочнеться { $day } о { $time }.
dispatch-ask-again = ⚠️ Таке саме повідомлення надсилали тим самим отримувачам { $day }. <b>Усе одно надіслати ще раз?</b>
dispatch-again = Так, надіслати ще раз
dispatch-grown = 👥 Тепер це понад 50 людей. Тому кампанію має схвалити друга особа. Її вже запитано, вас буде повідомлено.
dispatch-not-approved = Цю кампанію ще не схвалено.

dispatch-gathering = Збираємо отримувачів …
dispatch-delivered = Доставлено: <b>{ $count }</b> з { $total }
dispatch-left = Ще залишилося: { $count }
dispatch-left-over = Уже не надсилається: { $count }
dispatch-unreachable = Недоступні: { $count }
dispatch-failed = Не доставлено: { $count }
dispatch-cancelled = Відписалися раніше: { $count }
dispatch-doubtful = Можливо, двічі: { $count }
dispatch-night = 🌙 Нічна тиша. Продовження { $day } о { $time }.
dispatch-pause = ⏸ Призупинити
dispatch-resume = ▶️ Надсилати далі
dispatch-abort = ⛔️ Скасувати
dispatch-refresh = 🔄 Оновити
dispatch-ask-abort = <b>Остаточно скасувати кампанію № { $number }?</b>
dispatch-abort-hint = Після цього жодне повідомлення не надсилається, і почати її знову не можна. Те, що доставлено, залишається.
dispatch-abort-yes = ⛔️ Так, скасувати
dispatch-aborted = ⛔️ Кампанію № { $number } скасовано.

dispatch-report-title = 📊 <b>Звіт: кампанія № { $number }</b>
dispatch-began = Початок: { $day }, { $time }
dispatch-ended = Кінець: { $day }, { $time }
dispatch-percent = Доставлено: <b>{ $count }</b> з { $total } ({ $percent } %)
dispatch-reason =
    { $reason ->
        [blocked] Бота заблоковано
        [deactivated] Обліковий запис видалено
        [not_found] Обліковий запис не знайдено
        [refused] Telegram відхилив
       *[unknown] Невідомо
    }
dispatch-reason-count = – { $reason }: { $count }
dispatch-reactions = 👆 Натискань на кнопки: { $tapped }
dispatch-booked = 📅 Домовлено про прийом: { $count }
dispatch-unsubscribed = 🔕 Відписалися: { $count }
dispatch-hidden = Групи менше ніж 5 ніде не показано, а всі числа за мовою та місцем заокруглено вниз до 5. Так нікого не можна впізнати.
dispatch-too-small = За мовою та місцем нічого не можна показати: групи замалі.
dispatch-overlaps = За мовою та місцем нічого не можна показати: за 90 днів до того інша кампанія частково йшла тим самим людям. З двох звітів разом можна було б упізнати малі групи.
dispatch-save = 📥 Як таблиця (XLSX)
dispatch-file = kampaniia-{ $number }.xlsx
dispatch-file-caption = 📥 Числа кампанії № { $number }. { $few } означає: менше ніж 5 або приховано, щоб не можна було обчислити малу групу.
dispatch-sheet-summary = Огляд
dispatch-sheet-hint = { $few }: менше ніж 5 або приховано, щоб не можна було обчислити малу групу. Числа за мовою та місцем заокруглено вниз до 5.
dispatch-measure =
    { $measure ->
        [recipients] Отримувачі
        [delivered] Доставлено
        [unreachable] Недоступні
        [failed] Не доставлено
        [cancelled] Відписалися раніше
        [left] Не надіслано
        [doubtful] Можливо, двічі
        [tapped] Натискання
        [booked] Прийоми
       *[unsubscribed] Відписалися
    }
dispatch-by-language = За мовою
dispatch-by-town = Доставлено за місцем
dispatch-no-town = Без місця
dispatch-sum = Разом

dispatch-notice-review = 👀 Кампанія чекає на ваше схвалення: № { $number }, { $office }.
dispatch-notice-approved = ✅ Кампанію № { $number } схвалено. Ви можете її почати.
dispatch-notice-sent-back = ↩️ Кампанію № { $number } не схвалено, вона знову чернетка: в установі є затор із заявами або щось треба змінити. Будь ласка, запитайте загальну координацію.
dispatch-notice-not-started = ⚠️ Кампанія № { $number } не почалася сама.
dispatch-notice-ended = 🏁 Кампанію № { $number } завершено.

campaigns-backlog = Поки в установі є затор із заявами, кампанія не надсилається.
campaigns-not-approver = Цю кампанію має схвалити той, хто її не писав.
campaigns-start-past = Цей час уже минув. Будь ласка, назвіть пізніший.
campaigns-needs-second = Тепер це понад 50 людей. Кампанію має схвалити друга особа, її вже запитано.
campaigns-sent-before = Таке саме повідомлення надсилали тим самим отримувачам менше ніж 14 днів тому.
campaigns-not-startable = Так цю кампанію почати не можна.
campaigns-no-report = Ця кампанія ще не почалася. Звіт буде після цього.
