### Not reviewed by a native speaker. First contact

# The language's name in its own script, as the button shows it
meta-name = Türkçe

start-choose-language = Lütfen dilinizi seçin.

command-start = Baştan başla
command-offers = Danışmanlık ve yardım bul
command-town = Başka bir yer seç
command-language = Dili değiştir
command-emergency = Tehlike anında yardım
command-privacy = Verilerim
