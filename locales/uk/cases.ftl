### Not reviewed by a native speaker. Cases: opening, consent and release, joining, standing in, closing

command-case = Мої справи
command-mycase = Моя допомога

cases-list =
    { $count ->
        [0] 📁 <b>У вас немає відкритих справ.</b>
       *[other] 📁 <b>Ваші відкриті справи: { $count }</b>
    }
cases-list-closed =
    { $count ->
        [0] 📁 <b>У вас немає закритих справ.</b>
       *[other] 📁 <b>Закриті справи: { $count }</b>
    }
cases-line = { $number } · { $kind }
cases-line-confidential = 🔒 { $number } · { $kind }
cases-newer = ◀️ Новіші
cases-older = Старіші ▶️
cases-type-number = Можна також написати номер, наприклад: /case { $prefix }-{ $year }-17
cases-number-not-understood = Я не розумію цей номер справи.
cases-unknown = У вас немає справи з таким номером.
cases-open = ➕ Відкрити справу
cases-open-ones = 📂 Відкриті справи
cases-closed-ones = 🗄 Закриті справи
cases-mine-all = 📁 Мої справи
cases-menu = ⬅️ Меню
cases-back = ⬅️ Назад
cases-back-case = ⬅️ До справи
cases-see = 📁 Переглянути

cases-title = 📁 <b>{ $number }</b>
cases-case-kind =
    { $kind ->
        [family] Родина
       *[person] Одна особа
    }
cases-opened = { $kind }, відкрито { $date }
cases-confidential = 🔒 Конфіденційно: ця справа ніде не згадується поряд з іншою.
cases-closed = 🗄 Закрито { $date }
cases-held = ⚖️ Видалення наразі заблоковано.
cases-owner = Відповідальна особа: { $name }
cases-cover-line = 🔁 Заміна: { $name }, до { $date }
cases-kind =
    { $kind ->
        [teenager] 16 або 17 років
        [child] До 16 років
       *[adult] Доросла особа
    }
cases-member = { $letter } · { $kind }
cases-member-joined = { $letter } · { $kind } · 📱
cases-consent =
    { $way ->
        [chat] ✅ Згода: форма { $version } від { $date }, у чаті
       *[paper] ✅ Згода: форма { $version } від { $date }, на папері
    }
cases-form-line =
    { $way ->
        [chat] 📄 Форма { $version } від { $date }, у чаті
       *[paper] 📄 Форма { $version } від { $date }, на папері
    }
cases-consent-none = ⚠️ Згоди немає
cases-consent-withdrawn = ⚠️ Згоду відкликано { $date }. Нічого нового тут більше не записують. Записи буде видалено через { $days } днів.
cases-no-consent = Для цього немає згоди. Її не давали або відкликали.
cases-releases-count = 🤝 Звільнення від обов’язку мовчання: { $count }
cases-to-contact = 💬 Контакт
cases-to-notes = 📝 Нотатки
cases-to-progress = 🎯 Цілі та стан
cases-to-referrals = ➡️ Скерування
cases-to-releases = 🤝 Обов’язок мовчання
cases-to-hold = ⚖️ Заблокувати видалення
cases-invite = 📱 Під’єднати телефон
cases-withdraw = ✋ Відкликати згоду
cases-consent-again = 📄 Нова згода
cases-add = ➕ Особа
cases-more = ⋯ Більше

cases-ask-who = <b>Хто підписав?</b>
cases-ask-who-hint = Участь добровільна. Справа починається з підписаної згоди кожної дорослої особи.
cases-who =
    { $who ->
        [teenager] Одна особа, 16 або 17 років
        [one_parent] Родина, хтось один із батьків
        [two_parents] Родина, обоє батьків
       *[adult] Одна доросла особа
    }
cases-confidential-open = 🔒 Конфіденційна друга справа
cases-confidential-hint = 🔒 <b>Конфіденційна справа</b> для особи, яка вже є в іншій справі. Жодна з них не згадує іншу.
cases-ask-kind = <b>Скільки років особі?</b>
cases-ask-kind-hint = Дорослі та молодь від 16 років підписують самі, за дітей підписують батьки.
cases-opening = <b>Нова справа</b>
cases-adding = <b>Додати особу</b>
cases-consenting = <b>Нова згода</b>
cases-releasing = <b>Звільнення від обов’язку мовчання</b>
cases-ask-version = <b>Яку редакцію форми підписано?</b>
cases-ask-version-hint = Напишіть код редакції, наприклад: 2026-1
cases-version = 📄 { $version }
cases-version-invalid = Будь ласка, лише код редакції: щонайбільше 12 літер і цифр, наприклад 2026-1.
cases-no-form = Ще не підписано
cases-form-missing = Без підписаної згоди це неможливо, бо участь добровільна. Консультацію зі скеруванням можна записати без справи: /contact
cases-ask-day = <b>Коли підписано?</b>
cases-ask-day-hint = Натисніть день або напишіть дату, наприклад: 18.11.
cases-day-0 = Сьогодні
cases-day-1 = Учора
cases-date-not-understood = Я не розумію цю дату. Будь ласка, напишіть так: 18.11. або 18.11.2026.
cases-date-future = Цей день ще не настав.
cases-ask-way = <b>Як дано згоду?</b>
cases-way =
    { $way ->
        [chat] 📱 У чаті
       *[paper] ✍️ Підписано на папері
    }
cases-paper-only = Цей округ приймає згоду лише на папері.
cases-summary-right = Усе правильно?
cases-save = ✅ Зберегти
cases-saved = ✅ Збережено.
cases-opened-now = ✅ Справу { $number } відкрито. Запишіть номер у паперову справу: імен тут немає.
cases-full = У цій справі вже 26 осіб.
cases-closed-already = Цю справу закрито.
cases-open-already = Ця справа відкрита.

cases-ask-withdraw = <b>Відкликати згоду за бажанням особи?</b> Після цього нічого нового не записують і нікому про неї не повідомляють. Те, що вже є, тут більше ніхто не читає. Через { $days } дн. його буде видалено, якщо до того не буде нової згоди.
cases-withdraw-yes = ✋ Так, відкликати
cases-withdrawn-now = Згоду відкликано, усі звільнення від обов’язку мовчання теж.

cases-releases-title = 🤝 <b>{ $number }: звільнення від обов’язку мовчання</b>
cases-releases-none = Ще немає. Без звільнення жодна установа не може нічого дізнатися про особу.
cases-release = { $name }: { $purpose }
cases-release-line = { $number }. { $name }: { $purpose }
cases-purpose =
    { $purpose ->
        [questions] Запитання щодо справи
        [referral] Скерування
       *[case_work] Робота зі справою
    }
cases-release-add = ➕ Звільнення
cases-release-end = ✋ Відкликати: № { $number }
cases-release-topic = <b>До якої теми належить установа?</b>
cases-release-service = <b>{ $topic }: яка установа?</b>
cases-release-nothing = На тему «{ $topic }» тут не записано жодної установи.
cases-release-other-topic = 🔁 Інша тема
cases-release-to = 🤝 { $name }
cases-ask-purpose = <b>Для чого?</b>
cases-ask-withdraw-release = <b>Відкликати це звільнення за бажанням особи?</b> Тоді установа більше нічого не дізнається.
cases-release-ended = Звільнення відкликано.

cases-link-made = 📱 Нехай особа відкриє цей код камерою свого телефона, або перешліть посилання. 🔒 Воно діє { $hours } год. і лише один раз. Нове посилання скасовує старе.
cases-link-words = Ваш консультант чи консультантка запрошує вас. Натисніть посилання нижче.
cases-child-without-phone = До 16 років телефон до справи не під’єднують.
cases-joined-already = До цієї особи вже під’єднано телефон.
cases-disconnect = 📵 Від’єднати телефон
cases-ask-disconnect = <b>Від’єднати цей телефон від справи?</b> Наприклад, якщо його загублено або хтось інший читає. Тоді він більше нічого не показує зі справи. Записи залишаються. Потім можна під’єднати інший телефон. Те, що вже є в тому чаті, може видалити лише сама особа.
cases-disconnect-yes = 📵 Так, від’єднати
cases-disconnected-now = ✅ Телефон від’єднано.
cases-no-phone = До цієї особи не під’єднано телефону.
cases-link-unknown = Це посилання неправильне, або вже є новіше. Будь ласка, попросіть нове посилання у свого консультанта чи консультантки.
cases-link-used = Цим посиланням уже скористалися. Це були не ви? Тоді, будь ласка, скажіть про це своєму консультантові чи консультантці.
cases-link-expired = Термін дії посилання минув: воно діяло 24 години. Будь ласка, попросіть нове у свого консультанта чи консультантки.
cases-in-already = У цій справі цей телефон уже під’єднано до іншої особи. Кожній особі потрібен власний телефон.

cases-age = <b>Вам уже є 16 років?</b>
cases-age-why = Я питаю лише це. Вашу відповідь я не запам’ятовую.
cases-age-yes = Так, 16 або більше
cases-age-no = Ні, менше
cases-too-young = Дякую за чесність. Через телефон це можливо лише від 16 років. Я нічого не зберіг.
cases-too-young-help = Допомогу ви все одно отримаєте, у будь-якому віці й без імені. Тут є консультації та номери екстреної допомоги:
cases-notice-title = 🔒 <b>Бажаєте під’єднатися?</b>
cases-notice-who = За вас відповідає: { $name } ({ $office }, { $employer })
cases-notice-number = Ваш номер: { $number }
cases-notice-stored = Що я запам’ятовую: що цей телефон належить до цього номера, і те, що консультант чи консультантка записує разом з вами: розмови, цілі, скерування. Імен там немає.
cases-notice-alone = Це бачите лише ви, ваш консультант чи консультантка й ті, хто їх заміняє. Ваша родина цього теж не бачить.
cases-notice-voluntary = Це добровільно. Ви можете будь-коли все переглянути, відкликати й видалити: /privacy
cases-notice-agree = ✅ Так, я даю згоду
cases-notice-decline = Ні, дякую
cases-declined = Гаразд. Про це нічого не збережено. Ваш консультант чи консультантка й далі допоможе вам, також без цього чату.
cases-joined = ✅ Дякую! Цей телефон тепер під’єднано.

cases-help = 🤝 Моя допомога
cases-help-title = 🤝 <b>Ваша допомога</b>
cases-help-which = Будь ласка, виберіть:
cases-help-none = Цей телефон ні з чим не під’єднано. Посилання для цього може дати ваш консультант чи консультантка.
cases-help-who = За вас відповідає: { $name } ({ $office })
cases-help-closed = Цей супровід завершено. Ви можете звернутися знову будь-коли.
cases-help-goals = 🎯 Мої цілі
cases-leave = 📵 Від’єднати цей телефон
cases-ask-leave = <b>Від’єднати цей телефон?</b> Тоді ви більше нічого не бачите тут зі своєї справи. Ваш консультант чи консультантка й далі допоможе вам і зможе згодом дати нове посилання.
cases-leave-delete = При цьому нічого не видаляється. Якщо хочете видалити все: /privacy
cases-leave-yes = 📵 Так, від’єднати
cases-leave-no = ⬅️ Ні, назад
cases-left-now = ✅ Цей телефон від’єднано. Старі повідомлення ще тут: будь ласка, видаліть цей чат у Telegram, якщо ніхто не має його читати.

cases-cover = 🔁 Тимчасова заміна
cases-cover-end = 🔁 Завершити заміну
cases-ask-cover = <b>Хто замінює вас у цій справі?</b>
cases-no-colleague = Тут ще не записано нікого з колег.
cases-cover-until = <b>{ $name } замінює вас. До якого дня?</b> Цей день також враховується.
cases-cover-until-hint = Натисніть день або напишіть дату, наприклад: 24.12.
cases-covered-now = ✅ Записано. Вашу заміну повідомлено.
cases-cover-ended = ✅ Заміну завершено.
cases-hand-over = ➡️ Передати справу
cases-ask-hand-over = <b>Хто бере цю справу?</b>
cases-hand-over-sure = <b>{ $name } бере цю справу назавжди.</b> Ви її більше не бачитимете. Особам у справі про це повідомлять.
cases-hand-over-yes = ➡️ Так, передати
cases-handed-over-now = ✅ Справу передано.
cases-not-yours-to-give = Це може лише особа, яка відповідає за цю справу.
cases-close = 🗄 Закрити справу
cases-ask-reason = <b>Чому ця справа завершується?</b>
cases-reason =
    { $reason ->
        [goals_reached] Цілей досягнуто
        [taken_over] Бере інша установа
        [moved] Переїзд
        [wish] Бажання особи
        [no_contact] Контакту більше немає
       *[withdrawn] Згоду відкликано
    }
cases-withdraw-first = У цій справі ще діє згода. Будь ласка, спершу відкличте її в особи, про яку йдеться. Лише тоді її записи буде вчасно видалено.
cases-closed-now = ✅ Справу закрито.
cases-reopen = ↩️ Відкрити знову
cases-reopened-now = ✅ Справа знову відкрита. Будь ласка, напишіть нотатку, чому.

cases-told-joined = 📱 { $number }: телефон під’єднано.
cases-told-left = 📵 { $number }: телефон від’єднано. У справі це нічого не змінює.
cases-told-withdrawn = ✋ { $number }: згоду відкликано. Будь ласка, не записуйте більше нічого нового.
cases-told-received = 📁 Тепер ви відповідаєте за { $number }.
cases-told-covering = 🔁 Тепер ви на заміні у справі { $number }.
cases-told-handed-over = 🤝 Тепер за вас відповідає { $name } ({ $office }).
