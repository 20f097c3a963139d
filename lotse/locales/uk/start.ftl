### Not reviewed by a native speaker. First contact

# The language's name in its own script, as the button shows it
meta-name = Українська

start-choose-language = Будь ласка, виберіть мову.

command-start = Почати спочатку
command-offers = Знайти консультацію й допомогу
command-town = Вибрати інше місто
command-language = Змінити мову
command-emergency = Допомога в небезпеці
command-privacy = Мої дані
