### Not reviewed by a native speaker. Keeping the directory: list, offer, editing, adding, gaps

keeping-menu = 🗂 Вести довідник
keeping-gaps = 📊 Чого бракує
command-directory = Вести довідник
command-gaps = Що шукали й не знайшли

keeping-title = 🗂 <b>Довідник: { $area }</b>
keeping-title-waiting = 🗂 <b>Довідник: { $area }, ще перевірити</b>
keeping-waiting =
    { $count ->
        [0] Усі пропозиції перевірено за останні шість місяців.
        [one] { $count } пропозицію ніхто не перевіряв шість місяців.
        [few] { $count } пропозиції ніхто не перевіряв шість місяців.
        [many] { $count } пропозицій ніхто не перевіряв шість місяців.
       *[other] { $count } пропозиції ніхто не перевіряв шість місяців.
    }
keeping-line =
    { $state ->
        [paused] { $number }. ⏸ { $name }
        [waiting] { $number }. ⚠️ { $name }
        [foreign] { $number }. 🔗 { $name }
       *[checked] { $number }. ✔️ { $name }
    }
keeping-legend = ⚠️ = ще перевірити, ⏸ = призупинено, 🔗 = з іншого джерела
keeping-choose = Натисніть номер унизу або напишіть частину назви.
keeping-none = Тут нічого немає.
keeping-found = 🔎 <b>Пропозиції, де є «{ $words }»</b>
keeping-found-more = Є ще. Будь ласка, напишіть більше літер назви.
keeping-nothing-found = У вашому регіоні немає пропозиції з такою назвою: «{ $words }». Будь ласка, напишіть іншу частину назви.
keeping-only-waiting = ⚠️ Лише те, що треба перевірити
keeping-all = 🗂 Усі пропозиції
keeping-add = ➕ Додати пропозицію
keeping-page-back = ◀️ Назад
keeping-page-on = Далі ▶️
keeping-to-list = 🗂 До довідника
keeping-to-menu = ⬅️ Меню
keeping-back = ⬅️ Назад

keeping-name = <b>{ $name }</b>
keeping-areas = 📍 Для: { $areas }
keeping-topics = 🏷 Теми: { $topics }
keeping-checked = ✔️ Остання перевірка: { $date }
keeping-not-checked = ⚠️ Ще не перевірено
keeping-is-paused = ⏸ Призупинено: люди не бачать цієї пропозиції.
keeping-foreign = 🔗 Ця пропозиція з іншого джерела. Будь ласка, попросіть змінити її там.
keeping-field =
    { $field ->
        [phone] ☎️ Телефон
        [email] ✉️ Електронна пошта
        [hours] 🕘 Години роботи
        [description] 📄 Опис
       *[application] 📝 Запис
    }
keeping-field-at =
    { $field ->
        [phone] ☎️ Телефон: { $place }
        [email] ✉️ Електронна пошта: { $place }
        [hours] 🕘 Години роботи: { $place }
        [description] 📄 Опис: { $place }
       *[application] 📝 Запис: { $place }
    }
keeping-heading = <b>{ $what }</b>
keeping-heading-sample = <b>{ $what }</b> (приклад, вигадано)
keeping-nothing = Нічого не внесено.
keeping-hours = { $days }: { $times }
keeping-hours-note = { $days }: { $times } ({ $note })
keeping-edit-hint = ✏️ Натисніть номер, щоб щось змінити.
keeping-mark-checked = ✔️ Сьогодні перевірено, усе правильно
keeping-marked = ✔️ Дякую! Позначено як перевірене сьогодні.
keeping-pause = ⏸ Призупинити
keeping-resume = ▶️ Показувати знову
keeping-paused = ⏸ Призупинено. Люди більше не бачать цієї пропозиції.
keeping-resumed = ▶️ Люди знову бачать цю пропозицію.

keeping-ask =
    { $field ->
        [phone] Напишіть новий номер з кодом міста, наприклад: 0221 4710 100.
        [email] Напишіть нову електронну адресу, наприклад: beratung@example.org.
        [hours] Напишіть усі години роботи, кожні в окремому рядку, наприклад: { hours-example }.
        [description] Напишіть новий опис німецькою: два або три короткі речення.
       *[application] Напишіть німецькою, як записатися.
    }
keeping-outdates = Ці переклади тоді більше не показуватимуться, натомість буде німецький текст: { $languages }.
keeping-clear = 🗑 Лишити порожнім
keeping-preview = <b>Усе правильно?</b> { $what }
keeping-old = Досі:
keeping-new = Нове:
keeping-save = ✅ Зберегти
keeping-other-value = ✏️ Написати інакше
keeping-saved = ✅ Збережено.
keeping-the-same = Так уже й записано.
keeping-settled = Цю зміну завершено, або минуло забагато часу. Ось що записано зараз:
keeping-changed-meanwhile = ⚠️ Тим часом це змінив хтось інший. Будь ласка, подивіться ще раз.
keeping-bad-phone = Це не повний номер. Будь ласка, напишіть один номер з кодом міста, наприклад: 0221 4710 100.
keeping-bad-email = Це не електронна адреса. Будь ласка, напишіть її так: beratung@example.org.
keeping-bad-text = Так записати не можна. Будь ласка, напишіть інакше.
keeping-too-long =
    { $most ->
        [one] Це задовго. Щонайбільше { $most } знак.
        [few] Це задовго. Щонайбільше { $most } знаки.
        [many] Це задовго. Щонайбільше { $most } знаків.
       *[other] Це задовго. Щонайбільше { $most } знака.
    }
keeping-hours-lines =
    { $most ->
        [one] Будь ласка, пишіть кожен час в окремому рядку, щонайбільше { $most } рядок, наприклад: { hours-example }.
        [few] Будь ласка, пишіть кожен час в окремому рядку, щонайбільше { $most } рядки, наприклад: { hours-example }.
        [many] Будь ласка, пишіть кожен час в окремому рядку, щонайбільше { $most } рядків, наприклад: { hours-example }.
       *[other] Будь ласка, пишіть кожен час в окремому рядку, щонайбільше { $most } рядка, наприклад: { hours-example }.
    }
keeping-hours-weekly = Тут можна вносити лише години, що повторюються щотижня, наприклад: { hours-example }. Решту, будь ласка, напишіть в описі.

keeping-ask-name = <b>Як називається пропозиція?</b> Напишіть назву німецькою.
keeping-ask-organization = <b>Хто її надає?</b> Натисніть номер або напишіть назву чи її частину.
keeping-no-organization = «{ $words }» ще немає в довіднику.
keeping-numbered = { $number }. { $name }
keeping-new-organization = ➕ Нова: { $name }
keeping-ask-topics = <b>Які теми?</b> Перша з них головна.
keeping-ask-areas = <b>Для яких міст і громад вона?</b>
keeping-whole = Весь район { $county }
keeping-chosen = ✅ { $name }
keeping-on = Далі ▶️
keeping-ask-phone = <b>За яким номером телефонувати?</b> Напишіть його з кодом міста.
keeping-without-phone = Без номера
keeping-preview-new = <b>Усе правильно?</b> Пропозиція одразу з’явиться у списках.
keeping-added = ✅ Додано. Решту можна доповнити тут.

keeping-monthly = 🗂 <b>Довідник вашого регіону</b>
keeping-gaps-title = 📊 <b>Чого бракує: { $area }, { $month }</b>
keeping-gaps-what = Стільки разів хтось шукав тему, для якої місто не має власної пропозиції.
keeping-gap =
    { $elsewhere ->
        [true] • { $town }, { $topic }: { $count }
       *[false] • ⚠️ { $town }, { $topic }: { $count } (у районі теж нічого)
    }
keeping-gaps-small =
    { $least ->
        [one] Якщо пошуків менше ніж { $least }, точне число не показується, щоб нікого не можна було впізнати.
        [few] Якщо пошуків менше ніж { $least }, точне число не показується, щоб нікого не можна було впізнати.
        [many] Якщо пошуків менше ніж { $least }, точне число не показується, щоб нікого не можна було впізнати.
       *[other] Якщо пошуків менше ніж { $least }, точне число не показується, щоб нікого не можна було впізнати.
    }
keeping-gaps-none = Цього місяця нічого не пораховано.
keeping-this-month = Цей місяць
keeping-last-month = Минулий місяць

keeping-import-undoes = Після останнього імпорту довідник змінювали в чаті (востаннє { $date }). Ці зміни буде втрачено. Перегляньте їх за допомогою --dry-run і спершу збережіть: lotse directory export. Якщо вони вже є у файлі або мають зникнути: --undo-edits
