### Not reviewed by a native speaker. Themes: problems that concern many people, on their way to those who can solve them

themes-menu = 🧩 Теми
command-theme = Теми: що не можна вирішити в окремій справі

themes-title = 🧩 <b>Теми: { $area }</b>
themes-title-own = 🧩 <b>Мої теми</b>
themes-only-ended = вирішені та відхилені теми:
themes-none = Тут ще немає жодної теми.
themes-what = Тема — це проблема, яка трапляється в кількох справах і яку не можна вирішити в окремій справі.
themes-state =
    { $state ->
        [raised] 📥 Повідомлено
        [brief] ✏️ Готується короткий звіт
        [project_group] 👥 У проєктній групі
        [agreement] 🤝 Письмова угода між установами
        [steering_group] 🏛 У керівній групі
        [state] 🗺 Передано землі
        [solved] ✅ вирішено
        [declined] ❌ Відхилено
       *[merged] 🔗 Об’єднано
    }
themes-line = № { $number }: { $domain }, { $place }
themes-button = № { $number } · { $domain }
themes-whole-region = { $region } (увесь регіон)
themes-no-region = Без регіону
themes-raise = ➕ Повідомити про тему
themes-ended-ones = 📁 Завершені
themes-open-ones = 📂 Відкриті
themes-figures = 📊 Цифри
themes-page-before = ◀️ Назад
themes-page-next = Далі ▶️
themes-to-list = 🧩 Усі теми
themes-to-menu = ⬅️ Меню
themes-back = ⬅️ Назад
themes-see = Переглянути № { $number }

themes-number = 🧩 <b>Тема № { $number }</b>
themes-place = 📍 { $place }
themes-domain = Сфера життя: { $domain }
themes-constellation =
    { $constellation ->
        [3] k3: рішення керівництва
       *[4] k4: принципове питання
    }
themes-stands = Стан: <b>{ $state }</b>
themes-raisers =
    { $count ->
        [one] Повідомила { $count } особа
        [few] Повідомили { $count } особи
        [many] Повідомили { $count } осіб
       *[other] Повідомили { $count } особи
    }
themes-raisers-too =
    { $count ->
        [one] Повідомила { $count } особа, зокрема ви
        [few] Повідомили { $count } особи, зокрема ви
        [many] Повідомили { $count } осіб, зокрема ви
       *[other] Повідомили { $count } особи, зокрема ви
    }
themes-no-words = ✏️ Опису ще немає.
themes-has-outcome = 📬 Є результат.
themes-open = 📄 Читати й писати
themes-join = ✋ Це і наша проблема
themes-joined = ✅ Записано. Ви дізнаєтеся, що буде з цією темою далі.
themes-step =
    { $state ->
        [brief] ➡️ Почати короткий звіт
        [project_group] ➡️ До проєктної групи
        [agreement] ➡️ До угоди між установами
        [steering_group] ➡️ До керівної групи
        [state] ➡️ До землі
        [solved] ✅ вирішено
       *[declined] ❌ Відхилити
    }
themes-moved = ✅ Записано. Ті, хто повідомив про тему, отримають звістку.
themes-moved-end = ✅ Записано. Ті, хто повідомив про тему, отримають звістку. Будь ласка, запишіть тепер результат.
themes-ask-end = <b>Завершити цю тему?</b> { $state }
themes-end-hint = Після цього тема далі не рухатиметься. Результат можна записати й пізніше.
themes-end-yes = Так: { $state }
themes-merge = 🔗 Об’єднати з іншою темою
themes-merge-into = <b>Частиною якої теми має стати № { $number }?</b>
themes-merge-none = У цьому регіоні немає інших відкритих тем.
themes-ask-merge = <b>Зробити № { $number } частиною № { $into }?</b>
themes-merge-hint = Усі, хто повідомив про неї, і всі тексти перейдуть туди. Скасувати це не можна.
themes-merge-yes = 🔗 Так, об’єднати
themes-merged = ✅ Об’єднано. Ті, хто повідомив про іншу тему, отримають звістку.
themes-is-part = 🔗 Тема № { $number } тепер є частиною теми № { $into }.

themes-new = ➕ <b>Нова тема</b>
themes-ask-town = <b>Де виникла проблема?</b>
themes-other-town = 📍 Інше місце
themes-ask-domain = <b>Якої сфери життя це стосується?</b>
themes-ask-constellation = <b>Що потрібно, щоб вирішити проблему?</b>
themes-similar = <b>Чи це одна з цих тем?</b> Тоді відкрийте її та приєднайтеся:
themes-words-follow = Проблему ви зараз опишете на сторінці району. Будь ласка, нічого не пишіть про неї тут, у чаті.
themes-raise-now = ✅ Повідомити про тему
themes-raise-other = ➕ Ні, повідомити про нову тему
themes-raised-now = ✅ Тему № { $number } створено. Тепер опишіть проблему.

themes-unknown = Такої теми немає.
themes-ended = Цю тему вже завершено.
themes-moved-on = Тема тим часом перейшла далі. Ось як вона виглядає зараз:
themes-brief-missing = Для цього спершу потрібен короткий звіт. Будь ласка, напишіть його на сторінці району.
themes-not-now = За теперішнього стану теми це неможливо.

themes-figures-title = 📊 <b>Теми в цифрах: { $area }</b>
themes-figures-themes = <b>Теми</b>
themes-figure = { $domain }: { $count }
themes-figures-contacts =
    { $days ->
        [one] <b>Контакти за останній { $days } день, де допомоги в окремій справі було замало</b>
        [few] <b>Контакти за останні { $days } дні, де допомоги в окремій справі було замало</b>
        [many] <b>Контакти за останні { $days } днів, де допомоги в окремій справі було замало</b>
       *[other] <b>Контакти за останні { $days } дня, де допомоги в окремій справі було замало</b>
    }
themes-contacts =
    { $count ->
        [one] { $domain }, k{ $constellation }: { $count } контакт
        [few] { $domain }, k{ $constellation }: { $count } контакти
        [many] { $domain }, k{ $constellation }: { $count } контактів
       *[other] { $domain }, k{ $constellation }: { $count } контакту
    }
themes-contacts-few =
    { $least ->
        [one] { $domain }, k{ $constellation }: менше ніж { $least } контакт
        [few] { $domain }, k{ $constellation }: менше ніж { $least } контакти
        [many] { $domain }, k{ $constellation }: менше ніж { $least } контактів
       *[other] { $domain }, k{ $constellation }: менше ніж { $least } контакту
    }
themes-figures-none = Нічого не пораховано.

themes-notice-raised = 🧩 У вашому регіоні повідомили про тему № { $number }.
themes-notice-moved = 🧩 Тема № { $number }: { $state }
themes-notice-outcome = 📬 Щодо теми № { $number } є результат.

themes-page-title = Тема № { $number }
themes-page-rule = ⚠️ <b>Жодних імен, номерів справ і нічого, за чим можна впізнати людину.</b> Описуйте проблему, а не людину.
themes-page-place = Місце
themes-page-domain = Сфера життя
themes-page-calls = Що потрібно
themes-page-stands = Стан
themes-page-heading =
    { $kind ->
        [problem] Проблема
        [brief] Короткий звіт
        [outcome] Результат
       *[comment] Коментарі
    }
themes-page-label =
    { $kind ->
        [problem] У чому проблема?
        [brief] Короткий звіт для проєктної або керівної групи
        [outcome] Який результат?
       *[comment] Новий коментар
    }
themes-page-hint =
    { $kind ->
        [problem] На чому все зупиняється? Які установи залучені? Як часто це трапляється?
        [brief] У чому проблема, що вже пробували, як це бачать люди, яких це стосується, що ви пропонуєте?
        [outcome] Це прочитають усі, хто повідомив про тему.
       *[comment] Це прочитають усі, хто бачить тему.
    }
themes-page-write = Що ви можете написати
themes-page-save = Зберегти
themes-page-saved = ✅ Збережено.
themes-page-nothing = Ви нічого не змінили.
themes-page-by = { $name }, { $date }
themes-page-by-former = Уже тут не працює, { $date }
themes-recognisable = ⚠️ <b>Ще не збережено.</b> За цими місцями можна когось упізнати. Будь ласка, змініть їх; ваш текст нижче:
themes-mark =
    { $kind ->
        [case_number] • Номер справи: { $found }
        [mail] • Електронна адреса: { $found }
        [day] • Точна дата: { $found } (достатньо місяця й року)
       *[phone] • Номер телефону: { $found }
    }
themes-overtaken = ⚠️ <b>Ще не збережено.</b> Тим часом хтось інший змінив цей текст. Нижче спершу новий текст, потім ваш. Будь ласка, поєднайте їх і збережіть ще раз.
