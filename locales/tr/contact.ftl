### Not reviewed by a native speaker. Logging a contact: one line or buttons, codes only, no words about the person

contact-ask-whom = <b>Kiminle görüştünüz?</b>
contact-ask-whom-hint = Bir dosyaya dokunun veya hepsini tek satırda yazın, örneğin: { $prefix }-{ $year }-17 Büro 45 Wohnen, Geld k2
contact-nobody = 👥 Yönlendirme, kişi yok
contact-own-list = 📋 Yönlendirme görüşmelerim
contact-ask-member = <b>{ $number } dosyasından kiminle görüştünüz?</b>
contact-adult = { $letter } (yetişkin)
contact-teenager = { $letter } (16 veya 17 yaşında)
contact-child = { $letter } (çocuk)
contact-ask-town = <b>Danışmanlık hangi yerdeydi?</b>
contact-ask-mode = <b>Nasıl görüştünüz?</b>
contact-mode =
    { $mode ->
        [phone] ☎️ Telefon
        [outreach] 🚶 Yerinde ziyaret
        [accompaniment] 🤝 Eşlik etme
        [chat] 💬 Sohbet
        [video] 🎥 Görüntülü
       *[office] 🏢 Büro
    }
contact-ask-minutes = <b>Ne kadar sürdü?</b> Dokunun veya süreyi yazın: 25, 1h, 0:45.
contact-minutes = { $minutes } dk
contact-ask-domains = <b>Konu neydi?</b> Birden fazla seçebilirsiniz.
contact-chosen = ✅ { $what }
contact-go-on = Devam ➡️
contact-ask-activities = <b>Ne yapıldı?</b> Birden fazla seçebilir veya boş bırakabilirsiniz.
contact-activity =
    { $activity ->
        [letter] Mektup
        [form] Form, başvuru
        [clarification] Daireyle görüşme
        [planning] Planlama
        [referral] Yönlendirme
        [crisis] Kriz
       *[information] Bilgi
    }
contact-ask-constellation = <b>Dosya neye ihtiyaç duyuyor?</b>
contact-constellation =
    { $number ->
        [1] k1: bireysel yardım
        [2] k2: başkalarıyla anlaşma
        [3] k3: yönetimin kararı
       *[4] k4: ilke sorunu
    }
contact-constellation-none = Belirtilmedi
contact-ask-day = <b>Hangi gün?</b> Dokunun veya günü yazın: 12.11. ya da Montag.
contact-ask-service = <b>Nereye yönlendirdiniz?</b>
contact-no-services = Bu konularda bu yer için rehberde henüz bir şey yok.
contact-before = ⬅️ Önceki
contact-after = Sonraki ➡️
contact-service-none = Hiçbir yere
contact-ask-guess = <b>Doğru anladım mı?</b>
contact-guess = Kastedilen: { $meaning }
contact-guess-yes = ✅ Evet
contact-guess-no = Hayır, bunu almayın

contact-check = 🗒 <b>Bu doğru mu?</b>
contact-who = 👤 { $number }
contact-who-nobody = 👥 Yönlendirme, kişi yok
contact-when = 🗓 { $day }
contact-how-long = ⏱ { $minutes } dk
contact-domains = 🏷 { $domains }
contact-activities = ✔️ { $activities }
contact-town = 📍 { $town }
contact-service = ➡️ Yönlendirilen yer: { $service }
contact-with-note = 📝 Kısa bir notla
contact-long-ago = ⚠️ Üzerinden 14 günden fazla geçti. Gün doğru mu: { $day }?
contact-save = ✅ Kaydet
contact-save-anyway = ✅ Evet, gün doğru. Kaydet
contact-change =
    { $what ->
        [day] ✏️ Gün
        [mode] ✏️ Şekil
        [minutes] ✏️ Süre
        [domains] ✏️ Konular
        [activities] ✏️ Ne yapıldı
        [constellation] ✏️ k1–k4
        [service] ✏️ Yönlendirilen yer
       *[town] ✏️ Yer
    }
contact-check-again = Lütfen bir kez daha bakın, sonra kaydedin.
contact-saved = ✅ <b>Kaydedildi.</b>
contact-corrected = ✅ <b>Düzeltildi.</b>
contact-correctable = Bunu 24 saat boyunca düzeltebilirsiniz.
contact-correct = ✏️ Düzelt
contact-write-note = 📝 Not yaz
contact-slip = 🧾 Verilecek kâğıt
contact-list = 📋 Son görüşmeler
contact-another = ➕ Bir görüşme daha
contact-new = ➕ Görüşme
contact-ask-note = <b>Bir cümle eklemek ister misiniz?</b> Şimdi isim olmadan yazın. Not olarak kaydeder, buradaki mesajınızı silerim.
contact-note-stored = 📝 Not kaydedildi, sohbetteki mesajınız silindi.
contact-note-kept-here = 📝 Not kaydedildi. Lütfen buradaki mesajınızı kendiniz silin, ben artık silemiyorum.
contact-note-too-long = Bu, sohbet için çok uzun. Lütfen ilçe yönetiminin sayfasında yazın. Hiçbiri kaydedilmedi.

contact-list-title = 📋 <b>Son görüşmeler: { $number }</b>
contact-list-title-nobody = 📋 <b>Yönlendirme görüşmeleriniz</b>
contact-list-line = { $day } · { $mode } · { $minutes } dk · { $domains }
contact-list-none = Henüz yok.
contact-correct-one = ✏️ { $day } · { $mode }
contact-newer = ⬅️ Daha yeni
contact-older = Daha eski ➡️
contact-back = ⬅️ Geri
contact-back-to-case = ⬅️ { $number }
contact-menu = ⬅️ Menü

contact-unknown = ❓ Bilmediğim kelime sayısı: { $count }. Onları burada tekrarlamıyorum. Diğer her şeyi aldım.
contact-words = 🔒 Bir kişi hakkındaki sözlerin yeri sohbet değildir. Onları kaydetmedim. Lütfen ilçe yönetiminin sayfasında not olarak yazın ve buradaki mesajınızı silin.
contact-words-nobody = 🔒 Kişisiz yönlendirmede hiçbir söz kaydetmem. Lütfen buradaki mesajınızı silin.
contact-no-letter = { $number } dosyasında { $letter } harfli kimse yok.
contact-person-stays = Düzeltirken görüşme aynı kişide kalır.
contact-future = { $day } henüz gelmedi. Lütfen geçmiş bir gün seçin.
contact-no-such-day = Böyle bir gün yok: { $day }.
contact-minutes-range = Bir görüşme bir dakika ile { $hours } saat arasında sürer.
contact-no-domain = Lütfen en az bir konu seçin.
contact-case-closed = { $number } kapatıldı. Görüşme kaydetmek için dosyayı yeniden açın.
contact-too-late = Bu görüşmenin üzerinden 24 saatten fazla geçti, artık düzeltilemez.
contact-service-gone = Bu yer artık rehberde yok. Lütfen başka bir yer seçin.

contact-way-in = 🗒 Görüşme kaydet
command-contact = Görüşme kaydet
