### Not reviewed by a native speaker. Towns and topics

menu-greeting = 👋 Hoş geldiniz! { $county } genelinde nereden danışmanlık ve yardım alabileceğinizi size gösteririm. Ücretsizdir, adınızı söylemeniz gerekmez.
menu-choose-town = <b>Hangi şehirde veya kasabada oturuyorsunuz?</b>
menu-choose-town-hint = Yerin adına dokunun veya adını bana yazın.
menu-did-you-mean = <b>Hangi yeri demek istediniz?</b>
menu-choose-a-town = 🏘 Yer seç
menu-other-town = 🏘 Başka yer
menu-share-location = 📍 Konumumu paylaş
menu-language = 🌐 Dil
menu-privacy = 🔒 Verilerim
menu-choose-topic = <b>{ $town }: Hangi konuda yardıma ihtiyacınız var?</b>
menu-choose-topic-hint = Bir konuya dokunun veya konuyla ilgili bir kelime yazın.
menu-topic = { $icon } { $topic }
menu-all-offers = 📋 Tüm hizmetler
menu-emergency = 🆘 Tehlike anında yardım
menu-back-to-topics = ⬅️ Konular
