### Not reviewed by a native speaker. Booking appointments and keeping them

booking-title = 🗓 <b>Danışmanlık randevusu</b>
booking-town-first = Randevu için önce nerede oturduğunuzu bilmem gerekiyor.
booking-nobody = Oturduğunuz yer için burada henüz randevu alınamıyor. Hizmetler listesinde arayabileceğiniz veya gidebileceğiniz yerleri bulursunuz.
booking-ask-counsellor = Şu anda bir danışmanınız var mı, örneğin Caritas’ta veya AWO’da?
booking-no-counsellor = Hayır, henüz yok
booking-have-counsellor = Evet, danışmanım var
booking-keep-counsellor = Güzel. Danışmanınız sizi zaten tanıyor: Lütfen önce ona gidin.
booking-keep-counsellor-kim = Danışmanınız Kommunales Integrationsmanagement (KIM) çalışanıysa ondan bu sohbetin bağlantısını isteyin. O zaman hep aynı kişiden randevu alırsınız.
booking-find-counsellor = 📋 Danışmanlık yerlerini gör
booking-book-anyway = 🗓 Yine de randevu al
booking-back = ⬅️ Geri

booking-with-own = 👤 Danışmanınız: <b>{ $name }</b>
booking-with-office = 👤 Danışmanlık: <b>{ $office }</b>
booking-with-authority = 🏛 <b>{ $office }</b>
booking-authority-hint = Burası resmî bir dairedir. Belgeleriniz yoksa lütfen önce bağımsız bir danışmanlığa gidin.
booking-choose-district = <b>Şehrin hangi semtinde oturuyorsunuz?</b>
booking-choose-day = <b>Hangi gün gelmek istersiniz?</b>
booking-no-days = Ne yazık ki önümüzdeki sekiz haftada boş saat yok.
booking-earlier = ◀️ Daha erken
booking-later = Daha geç ▶️
booking-wait = 🔔 Daha erken saat açılırsa sor
booking-stop-waiting = 🔕 Daha erken saat için artık sorma
booking-open-hours = 🚪 Randevusuz gel
booking-choose-time = <b>{ $day }: Saat kaçta?</b>
booking-day-full = Bu günde artık boş saat yok.
booking-other-day = ⬅️ Başka gün

booking-draft = <b>Böyle uygun mu?</b>
booking-when = 🗓 <b>{ $day }, saat { $time }</b>
booking-where-appointment = 📍 { $place }
booking-where-open = 📍 { $place }
booking-where-outreach = 📍 Biz size geliyoruz: { $place }
booking-where-phone = ☎️ Telefonla: { $place }
booking-with = 👤 { $name }
booking-number = Randevu numarası: <b>{ $number }</b>
booking-kept-until = Bu saati sizin için şu saate kadar ayırıyorum: { $time }.
booking-send = ✅ Talebi gönder
booking-let-go = ⬅️ Başka saat
booking-add-matter = 📝 Konu
booking-add-interpreter = 🗣 Tercüman gerekiyor
booking-add-companions = 👥 Benimle kim geliyor
booking-add-note = 💬 Bir cümle ekle
booking-ask-matter = <b>Konu nedir?</b>
booking-ask-interpreter = <b>Hangi dile tercüme edilsin?</b>
booking-ask-companions = <b>Sizinle kaç kişi geliyor?</b>
booking-ask-note = <b>Danışmanınız için bana bir cümle yazın.</b>
booking-ask-note-hint = Lütfen gizli bir şey yazmayın: Burada yazdıklarınız Telegram’ın sunucularında da bulunur.
booking-no-matter = Konu belirtme
booking-no-interpreter = Tercüman istemiyorum
booking-no-companions = Yalnız geliyorum
booking-no-note = Bir şey yazma
booking-has-matter = 📝 { $matter }
booking-has-interpreter = 🗣 Tercüman: { $language }
booking-has-companions =
    { $count ->
        [one] 👥 Bir kişi daha geliyor
       *[other] 👥 { $count } kişi daha geliyor
    }
booking-has-note = 💬 “{ $note }”
booking-note-too-long = Bu çok uzun. Lütfen en fazla { $most } karakter yazın.

booking-sent = 📨 Talebiniz gönderildi. Yanıt gelince size yazarım.
booking-slot-gone = Ne yazık ki bu saat artık boş değil. Lütfen başka bir saat seçin.
booking-too-many = Zaten { $most } randevunuz var. Birini iptal edin, sonra yenisini alabilirsiniz.
booking-settled =
    { $state ->
        [requested] Bu talep zaten gönderildi.
        [confirmed] Bu randevu zaten onaylandı.
        [declined] Bu talep zaten reddedildi.
        [cancelled_by_client] Bu randevu zaten iptal edildi.
        [cancelled_by_office] Birim bu randevuyu zaten iptal etti.
        [completed] Bu randevunun zamanı geçti.
        [missed] Bu randevunun zamanı geçti.
       *[expired] Bu saat artık ayrılmış değil.
    }
booking-state =
    { $state ->
        [held] ⏳ Henüz gönderilmedi
        [requested] ⏳ Henüz onaylanmadı
        [confirmed] ✅ Onaylandı
        [declined] ❌ Reddedildi
        [cancelled_by_client] ❌ Siz iptal ettiniz
        [cancelled_by_office] ❌ Birim iptal etti
        [completed] ✔️ Görüşme yapıldı
        [missed] Görüşme yapılmadı
       *[expired] ⌛ Süresi doldu
    }
booking-mine = 🗓 Randevularım
booking-mine-title = 🗓 <b>Randevularınız</b>
booking-mine-none = Randevunuz yok.
booking-mine-line = { $day }, { $time }
booking-new = ➕ Yeni randevu
booking-another-time = 🔁 Başka saat
booking-cancel = ❌ İptal et
booking-ask-cancel = <b>Bu randevuyu gerçekten iptal etmek istiyor musunuz?</b>
booking-cancel-yes = ❌ Evet, iptal et
booking-cancel-no = ⬅️ Hayır, kalsın
booking-cancelled = Randevu iptal edildi. Haber verdiğiniz için teşekkürler.
booking-coming = 👍 Geliyorum
booking-glad = 👍 Teşekkürler, sizi bekliyoruz.
booking-waiting = 🔔 Tamam. Daha erken bir saat açılırsa size sorarım.
booking-not-waiting = 🔕 Tamam. Daha erken saatleri artık size sormam.

booking-confirmed = ✅ <b>Randevunuz onaylandı.</b>
booking-calendar-summary = Randevu
booking-calendar-file = 🗓 Telefonunuzdaki takvim için
booking-calendar-removed = 🗓 Bu dosya, randevuyu telefonunuzdaki takvimden siler
booking-reminder = ⏰ <b>Hatırlatma: { $day }, saat { $time }</b>
booking-reminder-today = ⏰ <b>Hatırlatma: bugün, saat { $time }</b>
booking-declined = 🗓 Ne yazık ki bu saat uygun değil.
booking-office-cancelled = 🗓 Ne yazık ki randevunuz yapılamayacak.
booking-expired = 🗓 Ne yazık ki talebinize zamanında kimse yanıt vermedi. Özür dileriz.
booking-reason =
    { $reason ->
        [other_time] Birim, başka bir saat seçmenizi rica ediyor.
        [not_responsible] Konunuzla başka bir birim ilgileniyor. Onu hizmetler listesinde bulabilirsiniz.
        [no_interpreter] Bu saatte tercüme edebilecek kimse yok.
       *[absence] Danışmanınız o gün yok.
    }
booking-choose-new = Lütfen yeni bir saat seçin:
booking-substitute-times = 🗓 { $name } ile saatler
booking-other-times = 🗓 Başka saatleri gör
booking-unanswered = 🗓 Talebinize henüz kimse yanıt vermedi. Özür dileriz. Bekleyebilir veya başka bir saat seçebilirsiniz.
booking-keep-waiting = ⏳ Bekliyorum
booking-offered = 🔔 <b>Daha erken bir saat açıldı.</b>
booking-offer-replaces = O zaman sonraki randevunuzu sizin için iptal ederim.
booking-take = ✅ Bunu alıyorum
booking-take-not = Hayır, teşekkürler

booking-open-title = 🚪 <b>Randevusuz gelmek</b>
booking-open-none = Oturduğunuz yer için burada henüz açık görüşme saati kayıtlı değil.
booking-open-line = 🕘 { $day }, { $opens }–{ $closes }
booking-follow = 🔔 Hatırlat: { $day }, { $opens }
booking-follow-not = 🔕 Artık hatırlatma: { $day }, { $opens }
booking-follow-stop = 🔕 Artık hatırlatma
booking-following = 🔔 Tamam. Size bir gün önce hatırlatırım.
booking-not-following = 🔕 Tamam. Size bunu artık hatırlatmam.
booking-open-reminder = ⏰ <b>Hatırlatma: { $day }, { $opens }–{ $closes }</b>

command-book = Randevu al
command-appointments = Randevularım
menu-book = 🗓 Randevu al
