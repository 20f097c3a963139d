### Not reviewed by a native speaker. First contact

# The language's name in its own script, as the button shows it
meta-name = Українська

start-choose-language = Будь ласка, виберіть мову.

about-bot = Я покажу, де у вашому місті чи громаді знайти консультацію й допомогу вашою мовою. Це безкоштовно, і називати своє ім’я не потрібно. Добровільна послуга адміністрації району { $county }. У небезпеці телефонуйте 112 або 110.
about-bot-short = Консультація й допомога поруч із вами, вашою мовою.

command-start = Почати спочатку
command-offers = Знайти консультацію й допомогу
command-town = Вибрати інше місто
command-language = Змінити мову
command-emergency = Допомога в небезпеці
command-privacy = Мої дані
