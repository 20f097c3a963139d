### Not reviewed by a native speaker. Referrals, slips to take along and agreed handovers

referrals-menu = 📄 Пам’ятки та передання
command-slip = Пам’ятка із собою

referrals-title = 📮 <b>Скерування · { $who }</b>
referrals-none = Ще немає.
referrals-line = { $number }. { $service } ({ $field }): { $state }
referrals-new = ➕ Нове скерування
referrals-back = ⬅️ Назад
referrals-other-town = 📍 Інше місто
referrals-choose-town = <b>У якому місті ця установа?</b>
referrals-choose-topic = <b>Про що йдеться?</b> Місто: { $town }
referrals-choose-service = <b>{ $topic } · { $town }</b>
referrals-no-service = Для цього тут ще не внесено жодної установи.
referrals-choose-field = <b>До якого закону належить скерування?</b>
referrals-field =
    { $field ->
        [sgb2] SGB II
        [sgb3] SGB III
        [sgb8] SGB VIII
        [sgb12] SGB XII
        [aufenthg] AufenthG
        [stag] StAG
       *[other] Інше
    }
referrals-one = 📮 <b>{ $service }</b>
referrals-who = 👤 { $who }
referrals-about-field = ⚖️ { $field }
referrals-about-state = Стан: { $state } ({ $date })
referrals-state =
    { $state ->
        [requested] 📤 надіслано запит
        [accepted] ✅ погоджено
        [rejected] ❌ відхилено
        [on-hold] ⏸ призупинено
        [in-progress] ▶️ триває
        [completed] ✔️ завершено
        [cancelled] 🗑 припинено
       *[draft] 📝 чернетка
    }
referrals-move =
    { $state ->
        [accepted] ✅ Погоджено
        [rejected] ❌ Відхилено
        [on-hold] ⏸ Призупинити
        [in-progress] ▶️ Триває
        [cancelled] 🗑 Припинити
       *[requested] 📤 Запит зроблено
    }
referrals-complete = ✔️ Завершити
referrals-ask-outcome = <b>Що з цього вийшло?</b>
referrals-outcome =
    { $outcome ->
        [helped] 👍 Допомогло
        [partly] 👌 Частково допомогло
        [not_reached] 🤷 Зв’язатися не вдалося
        [refused] ❌ Установа все ж відмовила
       *[not_needed] ➖ Більше не потрібно
    }
referrals-noted = ✅ Записано.
referrals-released = 🔓 Звільнення від обов’язку мовчання є.
referrals-not-released = 🔒 Для цієї установи немає чинного звільнення від обов’язку мовчання. Доки його немає, установа не повинна нічого дізнатися про людину.
referrals-needs-release = ⚠️ Це ще неможливо: поки що установа не повинна нічого дізнатися про людину.
referrals-record-release = 🔓 Внести звільнення
referrals-moved = Це вже неможливо: стан скерування тим часом змінився.
referrals-case-closed = Цю справу закрито. Спершу відкрийте її знову.
referrals-no-page = Цей район ще не має власної сторінки. Запитайте установу телефоном або листом і запишіть відповідь тут.

referrals-ask-link = 🔗 Запитати через посилання
referrals-ask-link-again = 🔗 Нове посилання
referrals-link-made = 🔗 <b>Посилання для установи готове.</b>
referrals-link-how = Надішліть цей текст електронною поштою. Про людину в ньому нічого немає. Щойно установа відповість, ви одразу про це дізнаєтеся. Нове посилання скасовує попереднє.
referrals-link-how-once = Надішліть цей текст електронною поштою. Про людину в ньому нічого немає. Щойно установа відповість, ви одразу про це дізнаєтеся.
referrals-link-letter = Управління інтеграції ({ $county }) запитує: чи прийме ваша служба «{ $service }» скерування від { $date }? Будь ласка, дайте відповідь «так» або «ні» на цій сторінці до { $until }:
referrals-answered = 📬 <b>Установа відповіла.</b>
referrals-stopped = ⏸ <b>Звільнення від обов’язку мовчання або згоду відкликано.</b> Це скерування далі не йде.

referrals-slip = 📄 Пам’ятка
referrals-slip-new = 📄 Нова пам’ятка
referrals-choose-language = <b>Якою мовою має бути пам’ятка?</b> Німецька є завжди.
referrals-slip-title = 📄 Тут вам допоможуть
referrals-slip-no-hours = 🕘 Будь ласка, спершу запитайте про години роботи.
referrals-slip-made = Пам’ятка від { $date }, управління інтеграції, { $county }
referrals-slip-file = 🖨 Для друку

referrals-handover-ask = 🤝 Домовитися про передання
referrals-handovers = 🤝 <b>Пам’ятки та передання без справи</b>
referrals-handovers-note = Ваші запити за останні 30 днів, без даних про людину.
referrals-handover = 🤝 <b>{ $service }</b>
referrals-handover-line = { $number }. { $service }, { $date }: { $state }
referrals-handover-state = Запит від { $date }: { $state }
referrals-handover-stand =
    { $stand ->
        [agreed] ✅ погоджено
        [refused] ❌ відхилено
        [expired] ⌛ без відповіді
        [confirmed] 🤝 домовлено
       *[waiting] ⏳ чекає на відповідь
    }
referrals-handover-tell = Повідомте людину. Потім натисніть кнопку.
referrals-handover-confirm = 🤝 Людина знає
referrals-handover-confirmed = ✅ Записано. Про передання домовлено.

# This line shows on locked screens: keep it neutral.
referrals-news = ℹ️ Для вас є новина.
referrals-news-place = 📍 Показати місце та час
referrals-place = <b>Тут вам допоможуть:</b>
referrals-place-gone = Зараз для цього немає місця. Будь ласка, запитайте у своїй консультації.

referrals-page-title = Запит щодо скерування
referrals-page-question = Управління інтеграції ({ $county }) запитує: чи прийме ваша служба «{ $service }» скерування від { $date }?
referrals-page-nobody = На цій сторінці немає нічого про людину. Про кого йдеться, вам скаже управління інтеграції.
referrals-page-until = Будь ласка, дайте відповідь до { $date }.
referrals-page-answer = Ваша відповідь
referrals-page-yes = Так, приймемо
referrals-page-no = Ні, не можемо
referrals-page-send = Надіслати відповідь
referrals-page-thanks = Дякуємо! Управління інтеграції зараз про це дізнається. Сторінку можна закрити.
referrals-page-answered = На цей запит уже відповіли. Дякуємо! Якщо щось змінилося, будь ласка, зателефонуйте до управління інтеграції.
referrals-page-ended = Це посилання більше не діє. Якщо ви ще хочете відповісти, будь ласка, зателефонуйте до управління інтеграції.
