### Not reviewed by a native speaker. Towns and topics

menu-greeting = 👋 Ласкаво просимо! Я покажу, де в районі { $county } знайти консультацію й допомогу. Це безкоштовно, і називати своє ім’я не потрібно.
menu-choose-town = <b>У якому місті чи громаді ви живете?</b>
menu-choose-town-hint = Натисніть на назву або напишіть її мені.
menu-did-you-mean = <b>Яке місто ви маєте на увазі?</b>
menu-choose-a-town = 🏘 Вибрати місто
menu-other-town = 🏘 Інше місто
menu-share-location = 📍 Надіслати мою геолокацію
menu-language = 🌐 Мова
menu-privacy = 🔒 Мої дані
menu-choose-topic = <b>{ $town }: з чим вам потрібна допомога?</b>
menu-choose-topic-hint = Натисніть на тему або напишіть про неї одне слово.
menu-topic = { $icon } { $topic }
menu-all-offers = 📋 Усі пропозиції
menu-emergency = 🆘 Допомога в небезпеці
menu-back-to-topics = ⬅️ Теми
