### Not reviewed by a native speaker. Approving, starting, steering and reporting on campaigns

dispatch-to-campaign = 📣 Kampanyaya git

dispatch-review-title = 👀 <b>Lütfen inceleyin: Kampanya No. { $number }</b>
dispatch-author = Yazan: { $name }, { $office }
dispatch-expires = Geçerlilik sonu: { $day }, saat { $time }
dispatch-free-slots =
    { $count ->
        [0] 📅 Birimin önümüzdeki sekiz haftada boş randevusu yok.
        [one] 📅 Birimin önümüzdeki sekiz haftada { $count } boş randevusu var.
       *[other] 📅 Birimin önümüzdeki sekiz haftada { $count } boş randevusu var.
    }
dispatch-sent-before = ⚠️ Aynı mesaj aynı alıcılara { $day } tarihinde gönderildi.
dispatch-left-to-german = Almanca metni okuyanlar: { $languages }
dispatch-read-each = Bir dile dokunun. Mesajı, alıcılara nasıl ulaşacaksa öyle görürsünüz.
dispatch-condition = Tam olarak bu sürümü onaylıyorsunuz. Böylece şunu da teyit edersiniz: <b>Birimde bekleyen başvuru yığılması yok.</b>
dispatch-approve = ✅ Onayla: yığılma yok
dispatch-send-back = ↩️ Yığılma veya eksik var: geri gönder
dispatch-approved = ✅ Onaylandı. Kampanyayı yazan kişiye bilgi verilir.
dispatch-sent-back = ↩️ Geri gönderildi. Kampanyayı yazan kişiye bilgi verilir. Kısaca konuşmanız iyi olur.
dispatch-not-yours = Bu kampanyanın yazımına siz de katıldınız. Onu başka birinin onaylaması gerekiyor.

dispatch-start = 🚀 Başlat
dispatch-start-title = 🚀 <b>Kampanya No. { $number } ne zaman başlasın?</b>
dispatch-planned = Planlandı: { $day }, saat { $time }
dispatch-quiet-now = 🌙 Saat 20.00 ile 08.00 arasında hiçbir şey gönderilmez. Şimdi başlatırsanız gönderim { $day }, saat { $time } itibarıyla başlar.
dispatch-now = 🚀 Şimdi
dispatch-tomorrow = 🕘 Yarın, saat 09:00
dispatch-other-time = ✏️ Başka zaman
dispatch-unschedule = ✖️ Kendiliğinden başlamasın
dispatch-unscheduled = Tamam. Kampanya kendiliğinden başlamaz ve onaylı kalır.
dispatch-ask-time = <b>Kampanya ne zaman başlasın?</b> Günü ve saati yazın, örneğin “{ hours-example-moment }”.
dispatch-scheduled = 🕗 <b>Planlandı.</b> Kampanya No. { $number } kendiliğinden başlayacak: { $day }, saat { $time }.
dispatch-quiet-then = 🌙 Saat 20.00 ile 08.00 arasında hiçbir şey gönderilmez. Gönderim { $day }, saat { $time } itibarıyla başlar.
dispatch-ask-again = ⚠️ Aynı mesaj aynı alıcılara { $day } tarihinde gönderildi. <b>Yine de bir kez daha gönderilsin mi?</b>
dispatch-again = Evet, bir kez daha gönder
dispatch-grown = 👥 Artık 50'den fazla kişi var. Bu yüzden kampanyayı ikinci bir kişinin onaylaması gerekiyor. Ona soruldu, size bilgi verilecek.
dispatch-not-approved = Bu kampanya henüz onaylanmadı.

dispatch-gathering = Alıcılar belirleniyor …
dispatch-delivered = Teslim edildi: <b>{ $count }</b> / { $total }
dispatch-left = Bekleyen: { $count }
dispatch-left-over = Artık gönderilmeyecek: { $count }
dispatch-unreachable = Ulaşılamayan: { $count }
dispatch-failed = Teslim edilemeyen: { $count }
dispatch-cancelled = Önceden aboneliği bırakan: { $count }
dispatch-doubtful = Belki iki kez giden: { $count }
dispatch-night = 🌙 Gece sessizliği. Gönderim { $day }, saat { $time } itibarıyla sürer.
dispatch-pause = ⏸ Durdur
dispatch-resume = ▶️ Göndermeye devam et
dispatch-abort = ⛔️ İptal et
dispatch-refresh = 🔄 Yenile
dispatch-ask-abort = <b>Kampanya No. { $number } tamamen iptal edilsin mi?</b>
dispatch-abort-hint = Bundan sonra hiçbir mesaj gitmez ve kampanya yeniden başlatılamaz. Teslim edilenler kalır.
dispatch-abort-yes = ⛔️ Evet, iptal et
dispatch-aborted = ⛔️ Kampanya No. { $number } iptal edildi.

dispatch-report-title = 📊 <b>Rapor: Kampanya No. { $number }</b>
dispatch-began = Başlangıç: { $day }, saat { $time }
dispatch-ended = Bitiş: { $day }, saat { $time }
dispatch-percent = Teslim edildi: <b>{ $count }</b> / { $total } (%{ $percent })
dispatch-reason =
    { $reason ->
        [blocked] Botu engelledi
        [deactivated] Hesap silinmiş
        [not_found] Hesap bulunamadı
        [refused] Telegram reddetti
       *[unknown] Belirsiz
    }
dispatch-reason-count = – { $reason }: { $count }
dispatch-reactions = 👆 Düğmelere dokunma: { $tapped }
dispatch-booked = 📅 Alınan randevu: { $count }
dispatch-unsubscribed = 🔕 Aboneliği bırakan: { $count }
dispatch-hidden = 5 kişiden küçük gruplar hiçbir yerde gösterilmez, dile ve yere göre tüm sayılar 5'in katına aşağı yuvarlanır. Böylece kimse tanınamaz.
dispatch-too-small = Dile ve yere göre bir şey gösterilemiyor: Gruplar çok küçük.
dispatch-overlaps = Dile ve yere göre bir şey gösterilemiyor: Önceki 90 günde başka bir kampanya kısmen aynı kişilere gitti. İki rapor birlikte küçük grupları belli edebilirdi.
dispatch-save = 📥 Tablo olarak (XLSX)
dispatch-file = kampanya-{ $number }.xlsx
dispatch-file-caption = 📥 Kampanya No. { $number } sayıları. { $few }: 5'ten az veya küçük bir grup hesaplanamasın diye gizli.
dispatch-sheet-summary = Özet
dispatch-sheet-hint = { $few }: 5'ten az veya küçük bir grup hesaplanamasın diye gizli. Dile ve yere göre sayılar 5'in katına aşağı yuvarlanmıştır.
dispatch-measure =
    { $measure ->
        [recipients] Alıcılar
        [delivered] Teslim edildi
        [unreachable] Ulaşılamadı
        [failed] Teslim edilemedi
        [cancelled] Önceden bıraktı
        [left] Gönderilmedi
        [doubtful] Belki iki kez
        [tapped] Dokunma
        [booked] Randevu
       *[unsubscribed] Aboneliği bıraktı
    }
dispatch-by-language = Dile göre
dispatch-by-town = Yere göre teslim edilen
dispatch-no-town = Yer seçmemiş
dispatch-sum = Toplam

dispatch-notice-review = 👀 Bir kampanya onayınızı bekliyor: No. { $number }, { $office }.
dispatch-notice-approved = ✅ Kampanya No. { $number } onaylandı. Başlatabilirsiniz.
dispatch-notice-sent-back = ↩️ Kampanya No. { $number } onaylanmadı ve yeniden taslak oldu: Birimde başvuru yığılması var veya bir şeyin değişmesi gerekiyor. Lütfen genel koordinasyona sorun.
dispatch-notice-not-started = ⚠️ Kampanya No. { $number } kendiliğinden başlamadı.
dispatch-notice-ended = 🏁 Kampanya No. { $number } tamamlandı.

campaigns-backlog = Birimde başvuru yığılması olduğu sürece kampanya gönderilmez.
campaigns-not-approver = Bu kampanyayı, yazımına katılmamış birinin onaylaması gerekiyor.
campaigns-start-past = Bu zaman geçmiş. Lütfen daha sonraki bir zaman yazın.
campaigns-needs-second = Artık 50'den fazla kişi var. Kampanyayı ikinci bir kişinin onaylaması gerekiyor, ona soruldu.
campaigns-sent-before = Aynı mesaj aynı alıcılara 14 günden kısa süre önce gönderildi.
campaigns-not-startable = Bu kampanya bu şekilde başlatılamaz.
campaigns-no-report = Bu kampanya henüz başlamadı. Rapor ondan sonra hazır olur.
