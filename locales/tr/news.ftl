### Not reviewed by a native speaker. News: what somebody wants to get, the buttons under a message, stopping

news-title = 📣 <b>{ $county } haberleri</b>
news-intro = Size ne göndermemi istediğinizi seçin. Siz seçmeden hiçbir şey göndermem. Hepsini istediğiniz zaman durdurabilirsiniz.
news-line = { $mark } <b>{ $kind }</b>: { $means }
news-naturalisation = Vatandaşlık
    .means = Alman vatandaşı nasıl olunur, nereye sorabilirsiniz
news-courses = Kurslar
    .means = yeni kurslar ne zaman başlıyor, örneğin Almanca kursları
news-events = Etkinlikler
    .means = yakınınızdaki buluşmalar ve bilgilendirmeler
news-offices = Dairelerdeki değişiklikler
    .means = yeni çalışma saatleri, yeni adresler
news-town = Oturduğunuz yer: { $town }. İlçenin tamamı için de mesajlar gelir.
news-no-town = Henüz bir yer seçmediniz. Bu durumda yalnızca ilçenin tamamı için olan mesajlar gelir. Etkinlikler oturduğunuz yere göre gelir.
news-on = 🔔 { $kind }
news-off = 🔕 Artık gönderme: { $kind }
news-stop-all = 🔕 Tüm haberleri durdur
news-on-now = ✅ Tamam. Size şunu göndereceğim: { $kind }.
news-off-now = 🔕 Tamam. Artık size şunu göndermem: { $kind }.
news-stopped-all = 🔕 Tamam. Artık size hiç haber göndermem.
news-back = ⬅️ Geri

news-ask-age = <b>{ $age } yaşında veya daha büyük müsünüz?</b>
news-ask-age-hint = Yaşınızı aklımda tutmam. Yalnızca hangi haberleri istediğinizi aklımda tutarım.
news-old-enough = ✅ Evet, { $age } yaşında veya daha büyüğüm
news-younger = Hayır, daha küçüğüm
news-too-young = Haberleri yalnızca { $age } yaşından itibaren gönderirim. Hiçbir şey kaydetmedim. Tüm hizmetler ve tehlike anında yardım yine de sizin için açıktır; isim gerekmez, her yaşta kullanabilirsiniz.

news-from = 📣 { $office }: seçtiğiniz haberler
news-in-german = Bu metin Almancadır.
news-plain = 📖 Basit Almanca ile oku
news-more = ℹ️ Daha fazla bilgi
news-stop-these = 🔕 Bu mesajları durdur
news-stopped = 🔕 Durduruldu: { $kind }. Size artık bunlardan göndermem.
news-which = 📣 Hangi haberleri alıyorum?
news-more-town = Daha fazla bilgiyi oturduğunuz yer için gösterebilirim.
news-nothing-free = 🗓 { $office }: Ne yazık ki önümüzdeki sekiz haftada boş randevu yok.
news-booking-over = 🗓 { $office }: Bu mesaj üzerinden artık randevu alınamıyor.
news-contact-below = Oraya telefon edebilir veya yazabilirsiniz.
news-contact = ☎️ Adres ve telefon

command-news = Haberleri seç veya durdur
menu-news = 📣 Haberler
