### Not reviewed by a native speaker. Help in danger, one's own data, and whatever else may happen

# This first line shows on locked screens: keep it neutral.
emergency-first-line = ℹ️ Önemli numaralar
emergency-rescue = <b>{ $number }</b>: Ambulans ve itfaiye. Hayati tehlike, yaralanma veya yangın varsa.
emergency-police = <b>{ $number }</b>: Polis. Biri sizi şu anda tehdit ediyor veya size vuruyorsa.
emergency-violence_women = <b>{ $number }</b>: Şiddet gören kadınlara yardım. Gece gündüz, ücretsiz, birçok dilde.
emergency-violence_men = <b>{ $number }</b>: Şiddet gören erkeklere yardım. Pazartesi-Perşembe 8-20, Cuma 8-15.
emergency-crisis_1 = <b>{ $number }</b>: Sizi dinleyen biri var. Gece gündüz, ücretsiz, Almanca.
emergency-crisis_2 = <b>{ $number }</b>: İlk numara meşgulse aynı hizmet.
emergency-poison_nrw = <b>{ $number }</b>: Zehirlenmede danışma. Gece gündüz.
emergency-children = <b>{ $number }</b>: Çocuklara ve gençlere yardım. Pazartesi-Cumartesi 14-20.
emergency-say = Telefonda şu Almanca cümleyi yüksek sesle okuyabilirsiniz: “{ $sentence }”
emergency-sentence = Yardıma ihtiyacım var. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-violence = Tehdit ediliyorum veya saldırıya uğruyorum. Lütfen gelin. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-suicide = Burada birinin hayatı tehlikede. Lütfen gelin. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-medical = Ambulansa ihtiyacımız var. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-poison = Biri zehirli bir şey aldı. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-fire = Yangın var. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-child = Çocuğum tehlikede. Az Almanca konuşuyorum. Şu an buradayım:
emergency-sentence-captive = Zorla alıkonuluyorum. Lütfen gelin. Az Almanca konuşuyorum. Şu an buradayım:
emergency-means = Anlamı: { $sentence }
emergency-erase = 🗑 Bu mesajları sil

privacy-title = 🔒 <b>Verilerim</b>
privacy-intro = Hakkınızda şunları aklımda tutuyorum:
privacy-language = • Diliniz: { $language }
privacy-town = • Oturduğunuz yer: { $town }
privacy-no-town = henüz seçilmedi
privacy-address = • Size yanıt verebilmem için Telegram hesap numaranız, şifreli olarak. Adınızı, telefon numaranızı ve konumunuzu tutmam.
privacy-since = • Kayıt tarihi: { $date }
privacy-appointments =
    { $count ->
        [one] • Günü, saati, yeri ve eklediğiniz bilgilerle bir randevu. Randevudan 90 gün sonra artık sizinle bağlantılı değildir.
       *[other] • Günü, saati, yeri ve eklediğiniz bilgilerle { $count } randevu. Randevulardan 90 gün sonra artık sizinle bağlantılı değildir.
    }
privacy-ask-appointments =
    { $count ->
        [one] O zaman randevunuz iptal edilir.
       *[other] O zaman { $count } randevunuz iptal edilir.
    }
privacy-nothing = Hakkınızda hiçbir şey kaydetmedim.
privacy-telegram = Telegram, resmî dairelere bağlı olmayan bir şirkettir. Burada yazdıklarınız Telegram’ın sunucularında da bulunur. Bu yüzden lütfen bana gizli bir şey yazmayın.
privacy-voluntary = Bu sohbeti kullanmak zorunlu değildir. { $county } genelinde aynı danışmanlığı bu sohbet olmadan da alabilirsiniz.
privacy-delete = 🗑 Her şeyi sil
privacy-ask = Hakkınızda kaydettiğim her şeyi gerçekten unutayım mı?
privacy-delete-yes = 🗑 Evet, her şeyi sil
privacy-delete-no = ⬅️ Hayır, geri dön
privacy-deleted = Tamam. Artık hakkınızda hiçbir şey bilmiyorum. Bu sohbeti şimdi Telegram’da da silebilirsiniz.

fallback-voice = Üzgünüm, sesli mesajları dinleyemiyorum. Yardımı şöyle bulabilirsiniz:
fallback-picture = Üzgünüm, resimleri okuyamıyorum. Lütfen bana kimlik veya mektup fotoğrafı göndermeyin. Yardımı şöyle bulabilirsiniz:
fallback-sticker = 😊 Yardımı şöyle bulabilirsiniz:
fallback-file = Üzgünüm, bunu okuyamıyorum. Lütfen bana kişisel belgelerinizi göndermeyin. Yardımı şöyle bulabilirsiniz:
fallback-asked = Üzgünüm, bunu burada okuyamıyor ya da dinleyemiyorum. Hâlâ yanıtınızı bekliyorum: Lütfen yazın ya da yukarıdaki bir düğmeye dokunun. Bir insanla mı ilgili? O zaman lütfen mesajı silin.
fallback-command = Bu komutu bilmiyorum. Yardımı şöyle bulabilirsiniz:
fallback-button-outdated = Bu düğme artık geçerli değil. Buradan devam edebilirsiniz:

error-storage = Ne yazık ki şu anda olmadı. Lütfen birkaç dakika sonra yeniden deneyin. Tehlike anında: 112.
error-unexpected = Bizde bir hata oldu. Lütfen yeniden deneyin: /start. Tehlike anında: 112.
