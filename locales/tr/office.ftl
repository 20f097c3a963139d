### Not reviewed by a native speaker. The office's side: requests, the day's appointments, office hours

office-request = 📨 <b>Yeni talep</b>
office-escalated = 📨 <b>Vekâleten: Bu talep bir iş günüdür yanıtsız</b>
office-escalated-time = 📨 <b>Bir talep bir iş gününden uzun süredir yanıtsız</b>
office-when = 🗓 <b>{ $day }, saat { $time }</b>
office-where =
    { $mode ->
        [phone] ☎️ Telefonla: { $place }
        [outreach] 🚶 Yerinde ziyaret: { $place }
       *[appointment] 📍 { $place }
    }
office-client = 👤 Randevu no. { $number }
office-client-sign = 👤 { $sign } · Randevu no. { $number }
office-of = Görüşecek çalışan: { $name }
office-matter = 📝 { $matter }
office-interpreter = 🗣 Tercüman isteniyor: { $language }
office-companions =
    { $count ->
        [one] 👥 Bir kişi daha geliyor
       *[other] 👥 { $count } kişi daha geliyor
    }
office-note = 💬 “{ $note }”
office-state =
    { $state ->
        [requested] ⏳ Yanıt bekliyor
        [confirmed] ✅ Onaylandı
        [declined] ❌ Reddedildi
        [cancelled_by_client] ❌ Danışan iptal etti
        [cancelled_by_office] ❌ Birim iptal etti
        [completed] ✔️ Geldi
        [missed] Gelmedi
       *[expired] ⌛ Süresi doldu
    }
office-confirm = ✅ Onayla
office-other-time = 🔁 Başka saat
office-decline = ❌ Reddet
office-ask-reason = <b>Neden reddediyorsunuz?</b> Kişi, nedeni kendi dilinde okur.
office-reason-other_time = 🔁 Lütfen başka bir saat seçin
office-reason-not_responsible = Başka bir birim sorumlu
office-reason-no_interpreter = Tercüme edecek kimse yok
office-back = ⬅️ Geri
office-confirmed = ✅ Onaylandı. Kişiye haber verilir ve randevu hatırlatılır.
office-declined = Tamam. Kişiye haber verilir, kişi başka bir saat seçebilir.
office-cancel = ❌ Randevuyu iptal et
office-ask-cancel = <b>Bu randevu iptal edilsin mi?</b> Kişiye hemen haber verilir, kişi yeni bir saat seçebilir.
office-cancel-yes = ❌ Evet, iptal et
office-cancelled = Randevu iptal edildi. Kişiye haber verilir.
office-client-cancelled = ❌ <b>İptal edildi:</b> { $sign }
office-ask-outcome = <b>Kişi geldi mi?</b>
office-came = ✔️ Geldi
office-missed = Gelmedi
office-noted = ✔️ Not edildi.
office-calendar-file = 🗓 Takviminiz için
office-calendar-summary = Danışmanlık { $sign }

office-good-morning = Günaydın!
office-agenda-today =
    { $count ->
        [0] 🗓 <b>Bugün randevunuz yok.</b>
        [one] 🗓 <b>Bugün: bir randevu</b>
       *[other] 🗓 <b>Bugün: { $count } randevu</b>
    }
office-agenda-week =
    { $count ->
        [0] 🗓 <b>Önümüzdeki yedi günde randevunuz yok.</b>
        [one] 🗓 <b>Yedi gün: bir randevu</b>
       *[other] 🗓 <b>Yedi gün: { $count } randevu</b>
    }
office-agenda-line =
    { $state ->
        [requested] ⏳ { $time } · { $who }
        [completed] ✔️ { $time } · { $who }
        [missed] ✖️ { $time } · { $who }
       *[confirmed] ✅ { $time } · { $who }
    }
office-agenda-line-day =
    { $state ->
        [requested] ⏳ { $day }, { $time } · { $who }
        [completed] ✔️ { $day }, { $time } · { $who }
        [missed] ✖️ { $day }, { $time } · { $who }
       *[confirmed] ✅ { $day }, { $time } · { $who }
    }
office-number = No. { $number }
office-today = 🗓 Bugün
office-week = 🗓 Hafta
office-hours = 🕘 Görüşme saatleri
office-menu = ⬅️ Menü

office-hours-title = 🕘 <b>Görüşme saatleriniz</b>
office-hours-none = Henüz yok. İlkini ekleyin, sonra danışanlar randevu alabilir.
office-rule =
    { $mode ->
        [open] { $number }. { $when }, { $opens }–{ $closes }, randevusuz açık, { $place }
        [outreach] { $number }. { $when }, { $opens }–{ $closes }, yerinde ziyaret, her biri { $minutes } dakika, { $place }
        [phone] { $number }. { $when }, { $opens }–{ $closes }, telefonla, her biri { $minutes } dakika, { $place }
       *[appointment] { $number }. { $when }, { $opens }–{ $closes }, randevulu, her biri { $minutes } dakika, { $place }
    }
office-monthly = her ayın { $number }. { $day } günü
office-monthly-last = her ayın son { $day } günü
office-weeks-apart = { $weeks } haftada bir: { $days }
office-hours-add = ➕ Görüşme saati
office-absence-add = 🏖 Yokum
office-hours-end = 🗑 Bitir: no. { $number }
office-ask-hours = <b>Görüşme saatiniz ne zaman?</b>
office-ask-hours-hint = Örneğin: Pazartesi-Perşembe 9-12, her ayın 2. Salısı 14-16 veya tek bir gün için: 24 Mart 9-11.
office-understood = 🕘 { $when }, { $opens }–{ $closes }
office-ask-mode = <b>Bu görüşme saati nasıl olacak?</b>
office-mode =
    { $mode ->
        [open] 🚪 Açık, randevusuz
        [outreach] 🚶 Yerinde ziyaret
        [phone] ☎️ Telefonla
       *[appointment] 🗓 Randevulu
    }
office-ask-slot = <b>Bir randevu ne kadar sürer?</b>
office-minutes-break = { $minutes } + { $pause } ara
office-minutes = { $minutes } dakika
office-ask-place = <b>Nerede?</b> Sokak, kapı numarası ve yer adını yazın veya önceki bir adrese dokunun.
office-ask-number = <b>Danışanlar hangi numarayı arayacak?</b> Numarayı yazın veya önceki bir numaraya dokunun.
office-place-too-long = Lütfen en fazla { $most } karakterlik bir adres veya numara yazın.
office-added = ✅ Görüşme saati şu andan itibaren geçerli.
office-overlap = Bu, { $day } tarihinde { $opens }–{ $closes } görüşme saatinizle çakışıyor. Lütfen önce onu sona erdirin.
office-ask-end = <b>Bu görüşme saati sona ersin mi?</b> Verilmiş randevular geçerli kalır.
office-end-yes = 🗑 Evet, bitir
office-ended =
    { $count ->
        [0] Görüşme saati sona erdi.
        [one] Görüşme saati sona erdi. Verilmiş bir randevu, siz iptal edene kadar geçerli kalır.
       *[other] Görüşme saati sona erdi. Verilmiş { $count } randevu, siz iptal edene kadar geçerli kalır.
    }
office-ask-absence = <b>Ne zaman yoksunuz?</b>
office-ask-absence-hint = Örneğin: 23.12.-2.1., yarın veya 24.12.
office-absent-day = 🏖 <b>{ $day }</b>
office-absent-days = 🏖 <b>{ $begins } – { $ends }</b>
office-ask-substitute = Size kim vekâlet ediyor?
office-no-substitute = Kimse
office-substitute = Vekâlet eden: { $name }
office-absence-affects =
    { $count ->
        [0] Bu sürede randevunuz yok.
        [one] Bir randevu iptal edilecek. Kişiye hemen haber verilir ve yeni saatler sunulur.
       *[other] { $count } randevu iptal edilecek. Herkese hemen haber verilir ve yeni saatler sunulur.
    }
office-absent-yes = ✅ Evet, böyle kaydet
office-absent =
    { $count ->
        [0] ✅ Kaydedildi.
        [one] ✅ Kaydedildi. Bir kişiye haber verilir.
       *[other] ✅ Kaydedildi. { $count } kişiye haber verilir.
    }
office-absence = 🏖 Yokum: { $begins } – { $ends }
office-absence-substituted = 🏖 Yokum: { $begins } – { $ends }, vekâlet eden: { $name }
office-absence-end = ↩️ Yine buradayım: { $day }
office-back-again = ✅ Yokluk kaydı geri alındı. İptal edilen randevular iptal kalır.

command-agenda = Bugünkü randevular
command-hours = Görüşme saatlerim
command-absent = Ben yokum

office-feed = 📅 Outlook ve Thunderbird için takvim bağlantısı
office-feed-made = 📅 <b>Yeni takvim bağlantınız</b>
office-feed-secret = 🔒 Bu bağlantıya sahip olan herkes randevularınızı isimler olmadan görür. Lütfen kimseye vermeyin. Yeni bağlantı eskisini sona erdirir.
office-feed-how = Outlook’ta: İnternetten takvim ekle. Thunderbird’de: Ağda yeni takvim. Bağlantıyı oraya yapıştırın. Değişiklikler, program takvimi yenilediğinde görünür.
office-feed-name = Lotse: Randevular
office-feed-summary =
    { $state ->
        [requested] Talep: danışmanlık { $sign }
        [cancelled] İptal edildi: danışmanlık { $sign }
       *[confirmed] Danışmanlık { $sign }
    }
