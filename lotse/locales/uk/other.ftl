### Not reviewed by a native speaker. Help in danger, one's own data, and whatever else may happen

# This first line shows on locked screens: keep it neutral.
emergency-first-line = ℹ️ Важливі номери
emergency-rescue = <b>{ $number }</b>: швидка допомога та пожежники. Якщо є загроза життю, травма чи пожежа.
emergency-police = <b>{ $number }</b>: поліція. Якщо вам зараз погрожують або вас б’ють.
emergency-say = Ви можете прочитати це німецьке речення вголос по телефону: «{ $sentence }»
emergency-sentence = Мені потрібна допомога. Я мало розмовляю німецькою. Я тут:

privacy-title = 🔒 <b>Мої дані</b>
privacy-intro = Ось що я пам’ятаю про вас:
privacy-language = • Ваша мова: { $language }
privacy-town = • Ваше місто: { $town }
privacy-no-town = ще не вибрано
privacy-address = • Номер вашого акаунта в Telegram у зашифрованому вигляді, щоб відповідати вам. Без імені, без номера телефону, без геолокації.
privacy-since = • Збережено з: { $date }
privacy-nothing = Про вас нічого не збережено.
privacy-telegram = Telegram — це компанія, яка не належить до державних установ. Те, що ви тут пишете, зберігається також на серверах Telegram. Тому, будь ласка, не пишіть мені нічого таємного.
privacy-voluntary = Користуватися цим чатом не обов’язково. У районі { $county } вас так само проконсультують і без нього.
privacy-delete = 🗑 Видалити все
privacy-ask = Справді забути все, що я пам’ятаю про вас?
privacy-delete-yes = 🗑 Так, видалити все
privacy-delete-no = ⬅️ Ні, назад
privacy-deleted = Готово. Я більше нічого про вас не знаю. Тепер ви можете видалити цей чат і в Telegram.

fallback-voice = Вибачте, я не можу слухати голосові повідомлення. Ось як знайти допомогу:
fallback-picture = Вибачте, я не можу читати зображення. Будь ласка, не надсилайте мені фото документів чи листів. Ось як знайти допомогу:
fallback-sticker = 😊 Ось як знайти допомогу:
fallback-file = Вибачте, я не можу це прочитати. Будь ласка, не надсилайте мені особистих документів. Ось як знайти допомогу:
fallback-command = Я не знаю такої команди. Ось як знайти допомогу:
fallback-button-outdated = Ця кнопка вже не діє. Продовжуйте тут:

error-storage = На жаль, зараз не вийшло. Будь ласка, спробуйте ще раз за кілька хвилин. У разі небезпеки: 112.
error-unexpected = На жаль, у нас сталася помилка. Будь ласка, спробуйте ще раз: /start. У разі небезпеки: 112.
