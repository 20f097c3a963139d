### Not reviewed by a native speaker. Times, days and office hours as people type them

# Examples. A test reads them as it reads what somebody types
hours-example = Pazartesi-Perşembe 9-12
hours-example-month = her ayın 2. Salısı 10-12
hours-example-fortnight = iki haftada bir Salı 10-12
hours-example-time = 14:30
hours-example-date = 31 Aralık
hours-example-moment = 31.12. 14:30
hours-example-span = 23.12. - 2.1.

hours-not-understood = Üzgünüm, bu saatleri anlayamadım. Lütfen örneğin “{ hours-example }” veya “{ hours-example-month }” yazın.
hours-one-at-a-time = Bunlar birden fazla zaman. Lütfen her birini ayrı bir mesajda yazın, örneğin “{ hours-example }”.
hours-which-week = Bu iki anlama gelebilir. Lütfen “{ hours-example-month }” veya “{ hours-example-fortnight }” yazın.
hours-time-not-understood = Üzgünüm, bu saati anlayamadım. Lütfen örneğin “{ hours-example-time }” yazın.
hours-date-not-understood = Üzgünüm, bu tarihi anlayamadım. Lütfen örneğin “{ hours-example-date }” yazın.
hours-moment-not-understood = Üzgünüm, bu gün ve saati anlayamadım. Lütfen ikisini de yazın, örneğin “{ hours-example-moment }”.
hours-span-not-understood = Üzgünüm, bu günleri anlayamadım. Lütfen örneğin “{ hours-example-span }” veya tek bir gün yazın.
hours-no-such-day = { $day } diye bir gün yok. Lütfen başka bir tarih yazın.
hours-no-such-time = { $time } diye bir saat yok. Bir gün 0:00 ile 23:59 arasındadır.
hours-end-before-start = Bitiş, başlangıçtan önce. Lütfen önce başlangıcı, sonra bitişi yazın.
hours-past = { $day } geçti. Lütfen bugünden itibaren bir gün yazın.
hours-wrong-weekday = { $day } haftanın başka bir günü. Lütfen tarihi kontrol edin.
