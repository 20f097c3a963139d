### Not reviewed by a native speaker. One's own data: case, consents, taking along, deleting; keeping a case from being deleted

privacy-case = • { $number } numaralı dosyanız. Görüşmeler: { $contacts }, notlar: { $notes }, hedefler: { $goals }, yönlendirmeler: { $referrals }. Metinlerini sohbette göstermiyorum.
privacy-news = • Seçtiğiniz haberler: { $kinds }
privacy-campaigns = • Çok kişiye gönderilen mesajlardan aldıklarınız: { $count }. Bunu her duyurunun bitiminden { $days } gün sonra unuturum.
privacy-messages = • Henüz gönderilecek mesajlar: { $count }
privacy-export = 📄 Hepsini gör ve yanına al
privacy-agreed = ✍️ Onaylarım
privacy-back = ⬅️ Geri

privacy-agreed-title = ✍️ <b>Onay verdikleriniz</b>
privacy-agreed-none = Burada hiçbir şeye onay vermediniz.
privacy-agreed-consent = • Dosya { $number }: Danışmanınız anlattıklarınızı kaydedebilir. İmza tarihi: { $date }.
privacy-agreed-withdrawn = • Dosya { $number }: Şu anda onayınız yok.
privacy-agreed-release =
    { $purpose ->
        [referral] { $number }. { $recipient }: Size yardım edebilmeleri için hakkınızda bilgi alabilirler. İmza tarihi: { $date }.
       *[questions] { $number }. { $recipient }: Dosyanızla ilgili soruları yanıtlayabilirler. İmza tarihi: { $date }.
    }
privacy-withdraw-consent = ↩️ Geri al: dosya { $number }
privacy-withdraw-release = ↩️ Geri al: { $number } numara
privacy-ask-consent = { $number } numaralı dosya için onayınızı geri almak istiyor musunuz? O zaman danışmanınız hakkınızda artık hiçbir şey yazmaz ve başka kimseye bilgi verilmez. { $days } gün sonra dosyada hakkınızda yazılanlar silinir. Buradaki bütün hizmetleri kullanmaya devam edebilirsiniz.
privacy-ask-release = { $recipient }: Oraya hakkınızda artık bilgi verilmesin mi? Orada zaten bilinenleri geri alamam.
privacy-withdraw-yes = ↩️ Evet, geri al
privacy-withdraw-no = ⬅️ Hayır, geri dön
privacy-consent-withdrawn-now = Onayınız geri alındı. { $days } gün sonra dosyada hakkınızda yazılanlar silinecek. Danışmanınızın haberi var.
privacy-release-withdrawn-now = Geri alındı. Danışmanınızın haberi var.
privacy-nothing-to-withdraw = Burada geri alınacak bir şey kalmadı.

privacy-ask-case = { $number } numaralı dosyada hakkınızda yazılanlar da silinir. Bunu kimse geri getiremez.
privacy-ask-held = { $number } numaralı dosyada hakkınızda yazılanlar şu anda silinemez. Nedeni: { $reason }. Neden ortadan kalkınca silinir. Geri kalan her şeyi hemen silerim.
privacy-step-appointments = ✓ İptal edilen randevular: { $count }. Danışma bürosunun haberi var.
privacy-step-messages = ✓ Geri çekilen mesajlar: { $count }
privacy-step-case = ✓ Dosya { $number }: silinen görüşmeler: { $contacts }, notlar: { $notes }, hedefler: { $goals }, yönlendirmeler: { $referrals }. Anahtarları da yok edildi.
privacy-step-account = ✓ Dil, yer, Telegram numarası ve anahtarınız silindi
privacy-step-held = ✗ { $number } numaralı dosya şimdilik kalıyor. Nedeni: { $reason }. Dosyaya artık bir şey yazılmaz ve neden ortadan kalkınca silinir. Bununla ilgili soruları { $county } yanıtlar.
privacy-deleted-except = Bunun dışında hakkınızda artık hiçbir şey bilmiyorum. Bu sohbeti şimdi Telegram’da da silebilirsiniz.

privacy-member-deleted = 🗑 { $number }: Kişi verilerini sildi. Dosyada hakkında yazılanlar yok edildi. Lütfen kâğıt dosyayı da unutmayın.
privacy-member-held = 🔒 { $number }: Kişi verilerini silmek istedi. Dosya silinmeye karşı korunuyor, ama onayı geri alınmış sayılır. Neden hâlâ geçerli mi? Değilse lütfen korumayı kaldırın.
privacy-release-withdrawn = ↩️ { $number }: Kişi, sır saklama yükümlülüğüyle ilgili bir iznini geri aldı. Lütfen kiminle artık onun hakkında konuşamayacağınıza bakın.
privacy-see-case = 📁 Dosyaya git

privacy-hold-title = 🔒 <b>{ $number }: silinmeye karşı koruma</b>
privacy-hold-none = Dosya korunmuyor. Kişi isterse veya süresi dolarsa silinir. Yalnızca şu nedenlerden biri varsa ve var olduğu sürece koruyun:
privacy-hold-set = Koruma başlangıcı: { $date }. Nedeni: { $reason }. O zamana kadar dosyada, kişi istese bile, hiçbir şey silinmez. Kişi nedenini öğrenir.
privacy-hold-reason =
    { $reason ->
        [complaint] bir şikâyet
        [proceedings] süren bir dava veya işlem
       *[audit] ödeneklerin denetimi
    }
privacy-hold-lift = 🔓 Korumayı kaldır
privacy-hold-back = ⬅️ Dosyaya git

privacy-page-title = Verileriniz
privacy-page-intro = Burada hakkınızda kayıtlı olan her şey bu. Yanlış bir şey mi var? Danışmanınıza veya şuraya söyleyin: { $county }.
privacy-page-html = Okumak için kaydet (HTML)
privacy-page-json = Başka programlar için kaydet (JSON)
privacy-page-person = Sizin hakkınızda
privacy-page-language = Dil
privacy-page-town = Yer
privacy-page-since = Kayıt tarihi
privacy-page-address = Telegram numarası
privacy-page-manager = Sizden sorumlu kişi
privacy-page-label = Büronun sizin için işareti
privacy-page-staff = Göreviniz
privacy-page-office = Kayıtlı adınız ve yeriniz
privacy-page-other =
    { $kind ->
        [waiting_entry] Bekleme listeleri
        [follower] Açık danışma saatleri için hatırlatmalar
        [outbox] Son mesajlar
        [awaited] Sohbette yanıt bekleyen sorular
       *[page_link] Bu sayfanın bağlantıları
    }
privacy-page-appointments = Randevular
privacy-page-appointment = { $state }. Yer: { $place }. Konu: { $matter }
privacy-page-appointment-note = { $date } tarihli randevu için yazdığınız cümle
privacy-page-news = Seçtiğiniz haberler
privacy-page-news-since = { $date } tarihinden beri
privacy-page-campaigns = Çok kişiye, size de gönderilen mesajlar
privacy-page-campaign = { $office }: { $kind }
privacy-page-case = Dosya { $number }
privacy-page-opened = Başlangıç
privacy-page-joined = Bu sohbete bağlanma
privacy-page-reassess = Bir sonraki değerlendirme
privacy-page-closed = Bitiş
privacy-page-held = Silinmeye karşı korunuyor
privacy-page-agreed = Onaylar
privacy-page-consent = Anlattıklarınızın kaydedilmesi
privacy-page-given = İmza: { $date }, form { $version }
privacy-page-given-withdrawn = İmza: { $date }, form { $version }; geri alındı: { $withdrawn }
privacy-page-contacts = Görüşmeler
privacy-page-contact =
    { $mode ->
        [office] Büroda, dakika: { $minutes }. Konular: { $domains }
        [phone] Telefonda, dakika: { $minutes }. Konular: { $domains }
        [outreach] Bulunduğunuz yerde, dakika: { $minutes }. Konular: { $domains }
        [accompaniment] Size eşlik ederek, dakika: { $minutes }. Konular: { $domains }
        [chat] Sohbette, dakika: { $minutes }. Konular: { $domains }
       *[video] Görüntülü, dakika: { $minutes }. Konular: { $domains }
    }
privacy-page-assessments = Danışmanınızın değerlendirmesi
privacy-page-level = 5 üzerinden { $level }, { $date }
privacy-page-referrals = Yönlendirmeler
privacy-page-referral = { $state }, { $date }
privacy-page-views = Nasıl olduğunuz
privacy-page-own-view = Yanıtınız
privacy-page-goals = Hedefler
privacy-page-goal =
    { $state ->
        [proposed] { $domain }: önerildi
        [accepted] { $domain }: kararlaştırıldı
        [active] { $domain }: üzerinde çalışılıyor
        [completed] { $domain }: ulaşıldı
       *[cancelled] { $domain }: artık izlenmiyor
    }
privacy-page-notes = Notlar
privacy-page-note-before = Önceki hâli, değiştirilme tarihi: { $date }

privacy-consent-title = Onay
privacy-consent-read = 📄 Metni oku
privacy-consent-show = 📄 Onay metnini göster
privacy-consent-hand-over = Lütfen kişi imzalamadan önce metni ona kendi dilinde gösterin. Her şeyi anlayıp anlamadığını sorun.
privacy-consent-signed = İmza, dosya { $number }
privacy-consent-what = Danışmanım, bana eşlik etmek için gerekenleri saklayabilir ve kullanabilir: ne zaman ve ne hakkında konuştuğumuz, notlar, hedefler, nasıl olduğum ve nereye yönlendirildiğim. Bu, sağlık, köken ya da inançla da ilgili olabilir.
privacy-consent-who = Bunu yalnızca danışmanım ve onun vekili okur. Ailem ve diğer resmî daireler okumaz.
privacy-consent-others = Başka bir kurum, ancak o kurum için ayrıca imza verirsem hakkımda bilgi alır.
privacy-consent-long = Destek sona erdikten { $days } gün sonra her şey silinir.
privacy-consent-free = Bu gönüllüdür. İstediğim zaman, neden göstermeden ve zarar görmeden hayır diyebilirim: büroda ya da sohbette /privacy ile. Önceden olanlar izinli kalır. { $days } gün sonra dosyada hakkımda yazılanlar silinir.
privacy-consent-binding = Bu, içeriğin basit sözlerle anlatımıdır. Bağlayıcı olan, imzalanan kâğıttır.
