### Not reviewed by a native speaker. The office's side: requests, the day's appointments, office hours

office-request = 📨 <b>Новий запит</b>
office-escalated = 📨 <b>Заміна: цей запит без відповіді вже один робочий день</b>
office-escalated-time = 📨 <b>Один запит без відповіді довше ніж робочий день</b>
office-when = 🗓 <b>{ $day }, { $time }</b>
office-where =
    { $mode ->
        [phone] ☎️ По телефону: { $place }
        [outreach] 🚶 З виїздом: { $place }
       *[appointment] 📍 { $place }
    }
office-client = 👤 Зустріч № { $number }
office-client-sign = 👤 { $sign } · Зустріч № { $number }
office-of = З ким зустріч: { $name }
office-matter = 📝 { $matter }
office-interpreter = 🗣 Потрібен переклад: { $language }
office-companions =
    { $count ->
        [one] 👥 Разом прийде ще { $count } людина
        [few] 👥 Разом прийдуть ще { $count } людини
        [many] 👥 Разом прийдуть ще { $count } людей
       *[other] 👥 Разом прийде ще { $count } людини
    }
office-note = 💬 «{ $note }»
office-state =
    { $state ->
        [requested] ⏳ Чекає на відповідь
        [confirmed] ✅ Підтверджено
        [declined] ❌ Відхилено
        [cancelled_by_client] ❌ Скасовано клієнтом чи клієнткою
        [cancelled_by_office] ❌ Скасовано установою
        [completed] ✔️ Людина прийшла
        [missed] Людина не прийшла
       *[expired] ⌛ Час минув
    }
office-confirm = ✅ Підтвердити
office-other-time = 🔁 Інший час
office-decline = ❌ Відхилити
office-ask-reason = <b>Чому ви відхиляєте запит?</b> Людина прочитає причину своєю мовою.
office-reason-other_time = 🔁 Просимо вибрати інший час
office-reason-not_responsible = Відповідає інша установа
office-reason-no_interpreter = Нікому перекладати
office-back = ⬅️ Назад
office-confirmed = ✅ Підтверджено. Людина отримає повідомлення й нагадування.
office-declined = Готово. Людина отримає повідомлення й зможе вибрати інший час.
office-cancel = ❌ Скасувати зустріч
office-ask-cancel = <b>Скасувати цю зустріч?</b> Людина одразу отримає повідомлення й зможе вибрати новий час.
office-cancel-yes = ❌ Так, скасувати
office-cancelled = Зустріч скасовано. Людина отримає повідомлення.
office-client-cancelled = ❌ <b>Скасовано:</b> { $sign }
office-ask-outcome = <b>Людина прийшла?</b>
office-came = ✔️ Прийшла
office-missed = Не прийшла
office-noted = ✔️ Записано.
office-calendar-file = 🗓 Для вашого календаря
office-calendar-summary = Консультація { $sign }

office-good-morning = Доброго ранку!
office-agenda-today =
    { $count ->
        [0] 🗓 <b>Сьогодні у вас немає зустрічей.</b>
        [one] 🗓 <b>Сьогодні: { $count } зустріч</b>
        [few] 🗓 <b>Сьогодні: { $count } зустрічі</b>
        [many] 🗓 <b>Сьогодні: { $count } зустрічей</b>
       *[other] 🗓 <b>Сьогодні: { $count } зустрічі</b>
    }
office-agenda-week =
    { $count ->
        [0] 🗓 <b>У найближчі сім днів у вас немає зустрічей.</b>
        [one] 🗓 <b>Сім днів: { $count } зустріч</b>
        [few] 🗓 <b>Сім днів: { $count } зустрічі</b>
        [many] 🗓 <b>Сім днів: { $count } зустрічей</b>
       *[other] 🗓 <b>Сім днів: { $count } зустрічі</b>
    }
office-agenda-line =
    { $state ->
        [requested] ⏳ { $time } · { $who }
        [completed] ✔️ { $time } · { $who }
        [missed] ✖️ { $time } · { $who }
       *[confirmed] ✅ { $time } · { $who }
    }
office-agenda-line-day =
    { $state ->
        [requested] ⏳ { $day }, { $time } · { $who }
        [completed] ✔️ { $day }, { $time } · { $who }
        [missed] ✖️ { $day }, { $time } · { $who }
       *[confirmed] ✅ { $day }, { $time } · { $who }
    }
office-number = № { $number }
office-today = 🗓 Сьогодні
office-week = 🗓 Тиждень
office-hours = 🕘 Години прийому
office-menu = ⬅️ Меню

office-hours-title = 🕘 <b>Ваші години прийому</b>
office-hours-none = Ще немає. Додайте перші, тоді люди зможуть записуватися.
office-rule =
    { $mode ->
        [open] { $number }. { $when }, { $opens }–{ $closes }, відкритий прийом без запису, { $place }
        [outreach] { $number }. { $when }, { $opens }–{ $closes }, з виїздом, по { $minutes } хвилин, { $place }
        [phone] { $number }. { $when }, { $opens }–{ $closes }, по телефону, по { $minutes } хвилин, { $place }
       *[appointment] { $number }. { $when }, { $opens }–{ $closes }, за записом, по { $minutes } хвилин, { $place }
    }
office-monthly = { $number }-й { $day } місяця
office-monthly-last = останній { $day } місяця
office-weeks-apart = кожні { $weeks } тижні: { $days }
office-hours-add = ➕ Години прийому
office-absence-add = 🏖 Відсутність
office-hours-end = 🗑 Припинити № { $number }
office-ask-hours = <b>Коли у вас години прийому?</b>
office-ask-hours-hint = Наприклад: пн-чт 9-12, кожного 2. вівторка місяця 14-16 або на один день: 24 березня 9-11.
office-understood = 🕘 { $when }, { $opens }–{ $closes }
office-ask-mode = <b>Як відбувається прийом?</b>
office-mode =
    { $mode ->
        [open] 🚪 Відкрито, без запису
        [outreach] 🚶 З виїздом до людей
        [phone] ☎️ По телефону
       *[appointment] 🗓 За записом
    }
office-ask-slot = <b>Скільки триває одна зустріч?</b>
office-minutes-break = { $minutes } + { $pause } перерва
office-minutes = { $minutes } хвилин
office-ask-place = <b>Де?</b> Напишіть вулицю, номер будинку й місто або натисніть на попередню адресу.
office-ask-number = <b>За яким номером телефонувати людям?</b> Напишіть його або натисніть на попередній.
office-place-too-long = Будь ласка, напишіть адресу або номер, не більше ніж { $most } символів.
office-added = ✅ Ці години прийому діють відтепер.
office-overlap = { $day } це збігається з вашими годинами прийому { $opens }–{ $closes }. Будь ласка, спочатку припиніть ті години.
office-ask-end = <b>Припинити ці години прийому?</b> Домовлені зустрічі залишаться.
office-end-yes = 🗑 Так, припинити
office-ended =
    { $count ->
        [0] Ці години прийому припинено.
        [one] Ці години прийому припинено. Залишається { $count } домовлена зустріч, доки ви її не скасуєте.
        [few] Ці години прийому припинено. Залишаються { $count } домовлені зустрічі, доки ви їх не скасуєте.
        [many] Ці години прийому припинено. Залишаються { $count } домовлених зустрічей, доки ви їх не скасуєте.
       *[other] Ці години прийому припинено. Залишається { $count } домовленої зустрічі, доки ви їх не скасуєте.
    }
office-ask-absence = <b>Коли вас не буде?</b>
office-ask-absence-hint = Наприклад: 23.12.-2.1., завтра або 24.12.
office-absent-day = 🏖 <b>{ $day }</b>
office-absent-days = 🏖 <b>{ $begins } – { $ends }</b>
office-ask-substitute = Хто вас замінює?
office-no-substitute = Ніхто
office-substitute = Заміна: { $name }
office-absence-affects =
    { $count ->
        [0] У цей час у вас немає зустрічей.
        [one] Буде скасовано { $count } зустріч. Про це одразу повідомлять і запропонують новий час.
        [few] Буде скасовано { $count } зустрічі. Усіх одразу повідомлять і запропонують новий час.
        [many] Буде скасовано { $count } зустрічей. Усіх одразу повідомлять і запропонують новий час.
       *[other] Буде скасовано { $count } зустрічі. Усіх одразу повідомлять і запропонують новий час.
    }
office-absent-yes = ✅ Так, записати
office-absent =
    { $count ->
        [0] ✅ Записано.
        [one] ✅ Записано. Повідомлення отримає { $count } людина.
        [few] ✅ Записано. Повідомлення отримають { $count } людини.
        [many] ✅ Записано. Повідомлення отримають { $count } людей.
       *[other] ✅ Записано. Повідомлення отримає { $count } людини.
    }
office-absence = 🏖 Відсутність: { $begins } – { $ends }
office-absence-substituted = 🏖 Відсутність: { $begins } – { $ends }, заміна: { $name }
office-absence-end = ↩️ Усе ж буду: { $day }
office-back-again = ✅ Відсутність скасовано. Скасовані зустрічі залишаються скасованими.

command-agenda = Зустрічі на сьогодні
command-hours = Мої години прийому
command-absent = Мене не буде

office-feed = 📅 Посилання на календар для Outlook і Thunderbird
office-feed-made = 📅 <b>Ваше нове посилання на календар</b>
office-feed-secret = 🔒 Хто має це посилання, бачить ваші зустрічі без імен. Будь ласка, нікому його не передавайте. Нове посилання скасовує попереднє.
office-feed-how = В Outlook: додати календар з інтернету. У Thunderbird: новий календар у мережі. Вставте там посилання. Зміни з’являться, коли програма оновить календар.
office-feed-name = Lotse: зустрічі
office-feed-summary =
    { $state ->
        [requested] Запит: консультація { $sign }
        [cancelled] Скасовано: консультація { $sign }
       *[confirmed] Консультація { $sign }
    }
