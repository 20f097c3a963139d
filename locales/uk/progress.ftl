### Not reviewed by a native speaker. How it goes: goals, assessment, the client’s own view, when to look again. A goal’s words never stand in the chat

progress-title = 📈 <b>{ $number }</b>
progress-back = ⬅️ Назад
progress-noted = ✔️ Записано.
progress-look = Переглянути
progress-case-closed = Цю справу закрито. Відкрийте її знову, якщо хочете щось записати.

progress-goals-line =
    { $count ->
        [0] 🎯 Немає відкритих цілей
        [one] 🎯 { $count } відкрита ціль
        [few] 🎯 { $count } відкриті цілі
        [many] 🎯 { $count } відкритих цілей
       *[other] 🎯 { $count } відкритої цілі
    }
progress-assessed-line = 📊 Остання оцінка: { $day }
progress-not-assessed = 📊 Оцінки ще немає
progress-views-line = 💬 Власна думка, від початку до сьогодні: { $faces }
progress-no-views = 💬 Власна думка: відповіді ще немає
progress-reassess-line = 🗓 Повернутися до справи: { $day }
progress-no-reassess = 🗓 Дату повернення не вказано
progress-goals = 🎯 Цілі
progress-assess = 📊 Оцінка
progress-reassess = 🗓 Повернутися до справи

progress-goals-title = 🎯 <b>Цілі: { $number }</b>
progress-goals-none = Цілей ще немає. Першу ви запишете на захищеній сторінці.
progress-goals-where = Текст цілей є лише на захищеній сторінці.
progress-goal-button = { $mark } Ціль { $number } · { $domain }
progress-goal-button-until = { $mark } Ціль { $number } · { $domain } · до { $day }
progress-goal-title = 🎯 <b>Ціль { $number }: { $domain }</b>
progress-goal-heading = Ціль { $number }: { $domain }
progress-goal-until = До: { $day }
progress-goal-state =
    { $state ->
        [proposed] ⏳ Запропоновано. Згоди ще немає.
        [accepted] 🤝 Узгоджено.
        [active] ▶️ У роботі.
        [completed] ✅ Досягнуто.
       *[cancelled] ✖️ Більше не актуально.
    }
progress-set-goal =
    { $state ->
        [proposed] ↩️ Відновити
        [accepted] 🤝 Узгоджено в розмові
        [active] ▶️ У роботі
        [completed] ✅ Досягнуто
       *[cancelled] ✖️ Більше не актуально
    }
progress-read-write = 📄 Читати й писати
progress-goal-changed = Ця ціль тим часом змінилася. Будь ласка, прочитайте її ще раз.
progress-target-day = Будь ласка, виберіть день від сьогодні, не далі ніж за п’ять років.

progress-page-title = Цілі: { $number }
progress-page-none = Цілей ще немає.
progress-page-new = Нова ціль
progress-page-words = Ціль словами
progress-page-words-hint = Напишіть так, як каже сама людина: вона прочитає саме ці слова.
progress-page-domain = Сфера життя
progress-page-until = До якого дня? Можна не заповнювати.
progress-page-edit = Змінити ціль { $number }
progress-page-save = Зберегти зміну
progress-page-all = Усі цілі
progress-page-propose = Запропонувати ціль
progress-page-saved = ✔️ Збережено. Якщо телефон людини під’єднано, вона дізнається, що є щось нове.

progress-own-title = 🎯 <b>Ваші цілі</b>
progress-own-page-title = Ваші цілі
progress-own-none = Цілей ще немає. Ви узгоджуєте їх у розмові зі своїм консультантом чи консультанткою.
progress-own-where = Прочитайте свої цілі на захищеній сторінці. У цьому чаті їх немає, щоб ніхто сторонній їх не побачив.
progress-own-goal = { $mark } Ціль { $number }: { $domain }
progress-own-state =
    { $state ->
        [proposed] Нове: ви згодні? Якщо ні, поговоріть, будь ласка, зі своїм консультантом чи консультанткою.
        [accepted] Ви погодилися.
        [active] Ви зараз над цим працюєте.
        [completed] Вам вдалося!
       *[cancelled] Ця ціль для вас більше не актуальна.
    }
progress-own-read = 📄 Прочитати мої цілі
progress-agree = 🤝 Ціль { $number }: погоджуюся
progress-agreed-thanks = 🤝 Дякуємо! Ваш консультант чи консультантка дізнається про це.
progress-client-agreed = 🤝 <b>{ $number }</b>: є згода на ціль { $goal }, { $domain }.
# This line shows on locked screens: keep it neutral.
progress-news = ℹ️ Для вас є щось нове.

# This line shows on locked screens: keep it neutral.
progress-ask = ℹ️ Коротке запитання
progress-ask-view =
    { $occasion ->
        [closing] Наша спільна робота завершилася. Як ви зараз почуваєтеся?
       *[reassessment] Як ваші справи останнім часом?
    }
progress-ask-hint = 😢 означає дуже погано, 😀 означає дуже добре. Відповідати не обов’язково. Відповідь побачать лише ті, хто вас супроводжує.
progress-view-page = 📄 Відповісти на захищеній сторінці
progress-view-title = Коротке запитання
progress-view-hint = Відповідати не обов’язково. Відповідь побачать лише ті, хто вас супроводжує.
progress-view-value =
    { $value ->
        [1] Дуже погано
        [2] Погано
        [3] Так собі
        [4] Добре
       *[5] Дуже добре
    }
progress-view-send = Надіслати відповідь
progress-view-thanks = { $face } Дякуємо за вашу відповідь.
progress-view-none = Зараз запитань до вас немає.
progress-view-answered = Ви вже відповіли на це запитання. Дякуємо!
progress-view-late = Цьому запитанню вже понад два тижні. Відповідати на нього більше не потрібно.

progress-assess-title = 📊 <b>Оцінка: { $number }</b>
progress-assess-scale = 1 означає гостру потребу, 5 означає, що допомога не потрібна. Сьогоднішню оцінку можна замінити, натиснувши ще раз.
progress-course = { $icon } { $domain }: { $first } → { $now }
progress-course-same = { $icon } { $domain }: { $now }
progress-domain-button = { $icon } { $domain }
progress-round = ▶️ Усі сфери по черзі
progress-round-done = ✅ Це були всі сфери.
progress-domain-title = { $icon } <b>{ $domain }</b>
progress-domain-last = Остання оцінка: { $level }, { $day }
progress-level =
    { $level ->
        [1] 1 · Гостра потреба
        [2] 2 · Велика потреба
        [3] 3 · Середня потреба
        [4] 4 · Мала потреба
       *[5] 5 · Потреби немає
    }
progress-skip = Пропустити ➡️
progress-overview = ⬅️ Огляд

progress-reassess-ask = Коли ви хочете повернутися до справи? Того дня о 8-й годині прийде нагадування. Якщо телефон людини під’єднано, я запитаю її, як справи.
progress-span =
    { $span ->
        [w4] Через 4 тижні: { $day }
        [m3] Через 3 місяці: { $day }
       *[m6] Через 6 місяців: { $day }
    }
progress-never = Без дати
progress-type-day = ✍️ Інша дата
progress-ask-day = <b>Коли?</b> Напишіть дату, наприклад: 15.3. або 2 травня 2027
progress-day-out-of-reach = Будь ласка, виберіть день від завтра, не далі ніж за два роки.
progress-due = 🗓 <b>Час повернутися до справи: { $number }</b>
progress-due-hint = Як справи сьогодні? Оцініть сфери життя знову, перегляньте цілі та виберіть наступний день.
progress-next-day = 🗓 Наступний день
