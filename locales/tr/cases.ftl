### Not reviewed by a native speaker. Cases: opening, consent and release, joining, standing in, closing

command-case = Dosyalarım
command-mycase = Yardımım

cases-list =
    { $count ->
        [0] 📁 <b>Açık dosyanız yok.</b>
       *[other] 📁 <b>Açık dosyalarınız: { $count }</b>
    }
cases-list-closed =
    { $count ->
        [0] 📁 <b>Kapanmış dosyanız yok.</b>
       *[other] 📁 <b>Kapanmış dosyalar: { $count }</b>
    }
cases-line = { $number } · { $kind }
cases-line-confidential = 🔒 { $number } · { $kind }
cases-newer = ◀️ Daha yeni
cases-older = Daha eski ▶️
cases-type-number = Numarayı da yazabilirsiniz, örneğin: /case { $prefix }-{ $year }-17
cases-number-not-understood = Bu dosya numarasını anlamadım.
cases-unknown = Bu numaralı bir dosyanız yok.
cases-open = ➕ Dosya aç
cases-open-ones = 📂 Açık dosyalar
cases-closed-ones = 🗄 Kapanmış dosyalar
cases-mine-all = 📁 Dosyalarım
cases-menu = ⬅️ Menü
cases-back = ⬅️ Geri
cases-back-case = ⬅️ Dosyaya
cases-see = 📁 Görüntüle

cases-title = 📁 <b>{ $number }</b>
cases-case-kind =
    { $kind ->
        [family] Aile
       *[person] Tek kişi
    }
cases-opened = { $kind }, açılış: { $date }
cases-confidential = 🔒 Gizli: Bu dosya hiçbir yerde başka bir dosyanın yanında anılmaz.
cases-closed = 🗄 Kapanış: { $date }
cases-held = ⚖️ Silme şu anda engellenmiş.
cases-owner = Sorumlu: { $name }
cases-cover-line = 🔁 Vekil: { $name }, { $date } tarihine kadar
cases-kind =
    { $kind ->
        [teenager] 16 veya 17 yaşında
        [child] 16 yaşından küçük
       *[adult] Yetişkin
    }
cases-member = { $letter } · { $kind }
cases-member-joined = { $letter } · { $kind } · 📱
cases-consent =
    { $way ->
        [chat] ✅ Onay: form { $version }, { $date }, sohbette
       *[paper] ✅ Onay: form { $version }, { $date }, kâğıt üzerinde
    }
cases-form-line =
    { $way ->
        [chat] 📄 Form { $version }, { $date }, sohbette
       *[paper] 📄 Form { $version }, { $date }, kâğıt üzerinde
    }
cases-consent-none = ⚠️ Onay yok
cases-consent-withdrawn = ⚠️ Onay { $date } tarihinde geri alındı. Buraya artık yeni bir şey yazılmaz. Kayıtlar { $days } gün sonra silinir.
cases-no-consent = Bunun için onay eksik. Hiç verilmemiş ya da geri alınmış.
cases-releases-count = 🤝 Gizlilikten muafiyetler: { $count }
cases-to-contact = 💬 Görüşme
cases-to-notes = 📝 Notlar
cases-to-progress = 🎯 Hedefler ve durum
cases-to-referrals = ➡️ Yönlendirmeler
cases-to-releases = 🤝 Gizlilik
cases-to-hold = ⚖️ Silmeyi engelle
cases-invite = 📱 Telefonu bağla
cases-withdraw = ✋ Onayı geri al
cases-consent-again = 📄 Yeni onay
cases-add = ➕ Kişi
cases-more = ⋯ Daha fazla

cases-ask-who = <b>Kim imzaladı?</b>
cases-ask-who-hint = Katılım gönüllüdür. Bir dosya, her yetişkinin imzalı onayıyla başlar.
cases-who =
    { $who ->
        [teenager] 16 veya 17 yaşında bir kişi
        [one_parent] Aile, bir ebeveyn
        [two_parents] Aile, iki ebeveyn
       *[adult] Bir yetişkin
    }
cases-confidential-open = 🔒 Gizli ikinci dosya
cases-confidential-hint = 🔒 Zaten başka bir dosyada olan biri için <b>gizli dosya</b>. İkisi de birbirini anmaz.
cases-ask-kind = <b>Kişi kaç yaşında?</b>
cases-ask-kind-hint = Yetişkinler ve 16 yaşından itibaren gençler kendileri imzalar, çocuklar için ebeveynleri.
cases-opening = <b>Yeni dosya</b>
cases-adding = <b>Kişi ekleme</b>
cases-consenting = <b>Yeni onay</b>
cases-releasing = <b>Gizlilik yükümlülüğünden muafiyet</b>
cases-ask-version = <b>Formun hangi sürümü imzalandı?</b>
cases-ask-version-hint = Sürümün kodunu yazın, örneğin: 2026-1
cases-version = 📄 { $version }
cases-version-invalid = Lütfen yalnızca sürümün kodunu yazın: en fazla 12 harf ve rakam, örneğin 2026-1.
cases-no-form = Henüz imzalanmadı
cases-form-missing = İmzalı onay olmadan bu mümkün değil, çünkü katılım gönüllüdür. Yönlendirme danışmanlığını dosya olmadan kaydedebilirsiniz: /contact
cases-ask-day = <b>Ne zaman imzalandı?</b>
cases-ask-day-hint = Güne dokunun ya da tarihi yazın, örneğin: 18.11.
cases-day-0 = Bugün
cases-day-1 = Dün
cases-date-not-understood = Bu tarihi anlamadım. Lütfen şöyle yazın: 18.11. veya 18.11.2026.
cases-date-future = Bu gün gelecekte.
cases-ask-way = <b>Onay nasıl verildi?</b>
cases-way =
    { $way ->
        [chat] 📱 Sohbette
       *[paper] ✍️ Kâğıt üzerinde imzalandı
    }
cases-paper-only = Bu ilçe onayı yalnızca kâğıt üzerinde kabul eder.
cases-summary-right = Bu doğru mu?
cases-save = ✅ Kaydet
cases-saved = ✅ Kaydedildi.
cases-opened-now = ✅ { $number } numaralı dosya açıldı. Numarayı kâğıt dosyaya not edin: Burada isim yazmaz.
cases-full = Bu dosyada zaten 26 kişi var.
cases-closed-already = Bu dosya kapandı.
cases-open-already = Bu dosya açık.

cases-ask-withdraw = <b>Onay, kişinin isteğiyle geri alınsın mı?</b> Bundan sonra yeni bir şey yazılmaz ve kimseye onun hakkında bilgi verilmez. Var olanları burada artık kimse okumaz. O zamana kadar yeni bir onay verilmezse { $days } gün sonra silinir.
cases-withdraw-yes = ✋ Evet, geri al
cases-withdrawn-now = Onay geri alındı, gizlilikten tüm muafiyetler de.

cases-releases-title = 🤝 <b>{ $number }: Gizlilik yükümlülüğünden muafiyet</b>
cases-releases-none = Henüz yok. Muafiyet olmadan hiçbir kurum kişi hakkında bilgi alamaz.
cases-release = { $name }: { $purpose }
cases-release-line = { $number }. { $name }: { $purpose }
cases-purpose =
    { $purpose ->
        [questions] Dosyayla ilgili sorular
        [referral] Yönlendirme
       *[case_work] Dosya çalışması
    }
cases-release-add = ➕ Muafiyet
cases-release-end = ✋ Geri al: { $number } numara
cases-release-topic = <b>Kurum hangi konuyla ilgili?</b>
cases-release-service = <b>{ $topic }: Hangi kurum?</b>
cases-release-nothing = „{ $topic }“ konusunda burada kayıtlı kurum yok.
cases-release-other-topic = 🔁 Başka konu
cases-release-to = 🤝 { $name }
cases-ask-purpose = <b>Ne için?</b>
cases-ask-withdraw-release = <b>Bu muafiyet, kişinin isteğiyle geri alınsın mı?</b> Kurum o zaman artık bir şey öğrenemez.
cases-release-ended = Muafiyet geri alındı.

cases-link-made = 📱 Kişi bu kodu telefonunun kamerasıyla açsın ya da bağlantıyı iletin. 🔒 { $hours } saat ve yalnızca bir kez geçerlidir. Yeni bağlantı eskisini geçersiz kılar.
cases-link-words = Danışmanınız sizi davet ediyor. Aşağıdaki bağlantıya dokunun.
cases-child-without-phone = 16 yaşından küçükler için dosyaya telefon bağlanmaz.
cases-joined-already = Bu kişiye zaten bir telefon bağlı.
cases-disconnect = 📵 Telefonun bağlantısını kes
cases-ask-disconnect = <b>Bu telefonun dosyayla bağlantısı kesilsin mi?</b> Örneğin kaybolduysa ya da başka biri okuyorsa. O zaman dosyadan artık hiçbir şey göstermez. Kayıtlar kalır. Sonra başka bir telefon bağlanabilir. O sohbette yazılı olanları yalnızca kişinin kendisi silebilir.
cases-disconnect-yes = 📵 Evet, bağlantıyı kes
cases-disconnected-now = ✅ Telefonun bağlantısı kesildi.
cases-no-phone = Bu kişiye bağlı telefon yok.
cases-link-unknown = Bu bağlantı doğru değil ya da daha yeni bir bağlantı var. Lütfen danışmanınızdan yeni bağlantıyı isteyin.
cases-link-used = Bu bağlantı zaten kullanıldı. Siz değil miydiniz? O zaman lütfen danışmanınıza söyleyin.
cases-link-expired = Bu bağlantının süresi doldu: 24 saat geçerliydi. Lütfen danışmanınızdan yenisini isteyin.
cases-in-already = Bu telefon bu dosyada zaten başka bir kişiye bağlı. Herkesin kendi telefonu olmalı.

cases-age = <b>16 yaşında veya daha büyük müsünüz?</b>
cases-age-why = Yalnızca bunu soruyorum. Yanıtınızı saklamıyorum.
cases-age-yes = Evet, 16 veya üstü
cases-age-no = Hayır, daha küçüğüm
cases-too-young = Dürüst olduğunuz için teşekkürler. Telefonla bu ancak 16 yaşından itibaren mümkün. Hiçbir şey kaydetmedim.
cases-too-young-help = Yardımı yine de alırsınız, her yaşta ve isim vermeden. Burada danışma yerlerini ve acil numaraları bulursunuz:
cases-notice-title = 🔒 <b>Bağlanmak ister misiniz?</b>
cases-notice-who = Sizden sorumlu: { $name } ({ $office }, { $employer })
cases-notice-number = Numaranız: { $number }
cases-notice-stored = Sakladıklarım: bu telefonun bu numaraya ait olduğu ve danışmanınızın sizinle birlikte kaydettikleri: görüşmeler, hedefler, yönlendirmeler. Yanında isim yazmaz.
cases-notice-alone = Bunu yalnızca siz, danışmanınız ve onun vekili görür. Aileniz de görmez.
cases-notice-voluntary = Bu gönüllüdür. Her şeyi istediğiniz zaman görebilir, geri alabilir ve silebilirsiniz: /privacy
cases-notice-agree = ✅ Evet, kabul ediyorum
cases-notice-decline = Hayır, teşekkürler
cases-declined = Tamam. Bununla ilgili hiçbir şey kaydetmedim. Danışmanınız bu sohbet olmadan da yanınızda.
cases-joined = ✅ Teşekkürler! Bu telefon artık bağlı.

cases-help = 🤝 Yardımım
cases-help-title = 🤝 <b>Yardımınız</b>
cases-help-which = Lütfen seçin:
cases-help-none = Bu telefon hiçbir danışmana bağlı değil. Danışmanınız size bunun için bir bağlantı verebilir.
cases-help-who = Sizden sorumlu: { $name } ({ $office })
cases-help-closed = Bu destek sona erdi. İstediğiniz zaman yeniden başvurabilirsiniz.
cases-help-goals = 🎯 Hedeflerim
cases-leave = 📵 Bu telefonun bağlantısını kes
cases-ask-leave = <b>Bu telefonun bağlantısını kesmek ister misiniz?</b> O zaman burada dosyanızdan artık hiçbir şey görmezsiniz. Danışmanınız yine yanınızdadır ve daha sonra size yeni bir bağlantı verebilir.
cases-leave-delete = Bununla hiçbir şey silinmez. Her şeyi silmek isterseniz: /privacy
cases-leave-yes = 📵 Evet, bağlantıyı kes
cases-leave-no = ⬅️ Hayır, geri dön
cases-left-now = ✅ Bu telefonun bağlantısı kesildi. Eski mesajlar hâlâ burada: Kimsenin okumasını istemiyorsanız lütfen bu sohbeti Telegram’da silin.

cases-cover = 🔁 Geçici vekil
cases-cover-end = 🔁 Vekilliği bitir
cases-ask-cover = <b>Bu dosyada size kim vekillik ediyor?</b>
cases-no-colleague = Burada henüz kayıtlı bir meslektaş yok.
cases-cover-until = <b>{ $name } size vekillik ediyor. Ne zamana kadar?</b> O gün de dahildir.
cases-cover-until-hint = Bir güne dokunun ya da tarihi yazın, örneğin: 24.12.
cases-covered-now = ✅ Kaydedildi. Vekilinize haber veriliyor.
cases-cover-ended = ✅ Vekillik sona erdi.
cases-hand-over = ➡️ Dosyayı devret
cases-ask-hand-over = <b>Bu dosyayı kim devralıyor?</b>
cases-hand-over-sure = <b>{ $name } bu dosyayı kalıcı olarak devralıyor.</b> Siz artık görmeyeceksiniz. Dosyadaki kişilere haber verilir.
cases-hand-over-yes = ➡️ Evet, devret
cases-handed-over-now = ✅ Dosya devredildi.
cases-not-yours-to-give = Bunu yalnızca bu dosyadan sorumlu kişi yapabilir.
cases-close = 🗄 Dosyayı kapat
cases-ask-reason = <b>Bu dosya neden kapanıyor?</b>
cases-reason =
    { $reason ->
        [goals_reached] Hedeflere ulaşıldı
        [taken_over] Başka kurum devralıyor
        [moved] Taşındı
        [wish] Kişinin isteği
        [no_contact] Artık iletişim yok
       *[withdrawn] Onay geri alındı
    }
cases-withdraw-first = Bu dosyada hâlâ geçerli bir onay var. Lütfen önce onu ilgili kişide geri alın. Kayıtları ancak o zaman zamanında silinir.
cases-closed-now = ✅ Dosya kapandı.
cases-reopen = ↩️ Yeniden aç
cases-reopened-now = ✅ Dosya yeniden açık. Lütfen nedenini bir nota yazın.

cases-told-joined = 📱 { $number } telefonunu bağladı.
cases-told-left = 📵 { $number } telefonun bağlantısını kesti. Dosyada bir şey değişmez.
cases-told-withdrawn = ✋ { $number } onayını geri aldı. Lütfen yeni bir şey yazmayın.
cases-told-received = 📁 { $number } dosyasından artık siz sorumlusunuz.
cases-told-covering = 🔁 { $number } dosyasında artık siz vekillik ediyorsunuz.
cases-told-handed-over = 🤝 Sizden artık { $name } ({ $office }) sorumlu.
