### Not reviewed by a native speaker. First contact

# The language's name in its own script, as the button shows it
meta-name = Türkçe

start-choose-language = Lütfen dilinizi seçin.

about-bot = Yaşadığınız yerde danışmanlık ve yardımı nerede bulacağınızı size kendi dilinizde gösteririm. Ücretsizdir, adınızı söylemeniz gerekmez. { $county } yönetiminin gönüllü bir hizmetidir. Tehlikede lütfen 112’yi veya 110’u arayın.
about-bot-short = Yaşadığınız yerde, kendi dilinizde danışmanlık ve yardım.

command-start = Baştan başla
command-offers = Danışmanlık ve yardım bul
command-town = Başka bir yer seç
command-language = Dili değiştir
command-emergency = Tehlike anında yardım
command-privacy = Verilerim
