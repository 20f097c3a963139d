### Not reviewed by a native speaker. Times, days and office hours as people type them

# Examples. A test reads them as it reads what somebody types
hours-example = пн-чт 9-12
hours-example-month = кожного 2. вівторка місяця 10-12
hours-example-fortnight = раз на два тижні вівторок 10-12
hours-example-time = 14:30
hours-example-date = 31 грудня
hours-example-moment = 31.12. 14:30
hours-example-span = 23.12. до 2.1.

hours-not-understood = На жаль, я не розумію цих годин. Будь ласка, напишіть, наприклад, «{ hours-example }» або «{ hours-example-month }».
hours-one-at-a-time = Це кілька проміжків часу. Будь ласка, напишіть кожен окремим повідомленням, наприклад, «{ hours-example }».
hours-which-week = Це може означати різне. Будь ласка, напишіть «{ hours-example-month }» або «{ hours-example-fortnight }».
hours-time-not-understood = На жаль, я не розумію цього часу. Будь ласка, напишіть, наприклад, «{ hours-example-time }».
hours-date-not-understood = На жаль, я не розумію цієї дати. Будь ласка, напишіть, наприклад, «{ hours-example-date }».
hours-moment-not-understood = На жаль, я не розумію цього дня й часу. Будь ласка, напишіть день і час, наприклад, «{ hours-example-moment }».
hours-span-not-understood = На жаль, я не розумію цих днів. Будь ласка, напишіть, наприклад, «{ hours-example-span }» або один день.
hours-no-such-day = Дня { $day } не існує. Будь ласка, напишіть іншу дату.
hours-no-such-time = Часу { $time } не існує. Доба триває від 0:00 до 23:59.
hours-end-before-start = Кінець раніше за початок. Будь ласка, напишіть спочатку початок, потім кінець.
hours-past = День { $day } уже минув. Будь ласка, напишіть день, починаючи від сьогодні.
hours-wrong-weekday = { $day } — це інший день тижня. Будь ласка, перевірте дату.
