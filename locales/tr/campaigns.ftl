### Not reviewed by a native speaker. Campaigns: how an office writes one message for many

command-campaign = Kampanyalar: birçok kişiye bir mesaj
campaigns-menu = 📣 Kampanyalar

campaigns-title = 📣 <b>Kampanyalar</b>
campaigns-none = Burada henüz kampanya yok.
campaigns-what = Kampanya, bu tür haberlere abone olan herkese giden bir mesajdır. Herkes onu kendi dilinde okur.
campaigns-state =
    { $state ->
        [draft] ✏️ Taslak
        [in_review] 👀 Onay bekliyor
        [approved] ✅ Onaylandı
        [scheduled] ⏰ Planlandı
        [running] 📤 Gönderiliyor
        [paused] ⏸ Durduruldu
        [completed] 🏁 Tamamlandı
       *[aborted] ⏹ İptal edildi
    }
campaigns-line = <b>No. { $number }: { $title }</b> · { $state }
campaigns-see = No. { $number } · { $title }
campaigns-page-before = ◀️ Geri
campaigns-page-next = Devam ▶️
campaigns-new = ➕ Yeni kampanya
campaigns-to-list = 📣 Tüm kampanyalar
campaigns-to-menu = ⬅️ Menü
campaigns-back = ⬅️ Geri

campaigns-kind =
    { $kind ->
        [naturalisation] Alman vatandaşlığına geçiş
        [courses] Kurslar
        [events] Etkinlikler
       *[offices] Dairelerdeki değişiklikler
    }
campaigns-audience = 👥 { $kind } · { $area } · tüm diller
campaigns-audience-in = 👥 { $kind } · { $area } · { $languages }
campaigns-region = { $name } bölgesi
campaigns-count =
    { $count ->
        [0] 🔢 Şu anda 0 kişi.
       *[other] 🔢 Şu anda en az { $count } kişi (aşağı yuvarlandı).
    }
campaigns-count-few = 🔢 Şu anda { $smallest } kişiden az (&lt;{ $smallest }).

campaigns-number = 📣 <b>Kampanya no. { $number }</b>
campaigns-stands = Durum: <b>{ $state }</b>
campaigns-office = Gönderen: { $office }
campaigns-read = 📝 { $count } metinden { $done } tanesi okundu ve doğru.
campaigns-no-plain = 📝 Basit Almanca metin henüz yok.
campaigns-has-media =
    { $kind ->
        [photo] 🖼 Resimli
       *[document] 📎 PDF ekli
    }
campaigns-has-buttons = 🔘 Düğmeler: { $buttons }
campaigns-expires = ⏳ { $day } tarihine kadar anlamlı. Sonrasında hiçbir şey gönderilmez.
campaigns-expires-week = ⏳ Başladıktan sonra bir hafta boyunca gönderilir.
campaigns-starts = ⏰ Başlangıç: { $day }, saat { $time }
campaigns-started = 📤 Başladı: { $day }, saat { $time }
campaigns-ended = 🏁 Bitti: { $day }, saat { $time }
campaigns-waits = Şimdi genel koordinasyon kontrol ediyor. Size bir mesaj gelecek. Bir şey değiştirirseniz yeniden taslak olur.
campaigns-waits-for-you = Bu kampanya sizin kontrolünüzü bekliyor.
campaigns-edit-takes-back = Şimdi bir şey değiştirirseniz yeniden taslak olur ve kampanyayı tekrar teslim edersiniz.
campaigns-audience-first = Henüz çok az kişi var. Lütfen önce kampanyanın kimler için olduğunu seçin.
campaigns-complete = Her şey hazır. Önizlemeye bakın ve kampanyayı teslim edin. { $most } kişiye kadar sonra kendiniz başlatabilirsiniz. Daha çok kişi varsa önce genel koordinasyon kontrol eder.
campaigns-review = 👀 Kontrol et
campaigns-hand-in = 📨 Teslim et
campaigns-start = ▶️ Başlat
campaigns-progress = 📤 Ne durumda?
campaigns-report = 📊 Rapor
campaigns-preview = 👁 Önizleme
campaigns-texts = 📝 Metinler
campaigns-audience-menu = 👥 Kimler için
campaigns-media = 🖼 Resim veya PDF
campaigns-buttons-menu = 🔘 Düğmeler
campaigns-expiry = ⏳ Ne zamana kadar
campaigns-abort = ⏹ İptal et

campaigns-choose-template = ➕ <b>Yeni kampanya</b>. Bir şablon ister misiniz? Tüm dillerde hazır. Yoksa kendiniz mi yazarsınız?
campaigns-template =
    { $template ->
        [naturalisation] Alman vatandaşlığına geçiş
        [staying] Oturum: 25a ve 25b maddeleri
        [course-start] Bir kurs başlıyor
       *[changed-hours] Yeni çalışma saatleri
    }
campaigns-own-words = ✏️ Kendi sözlerim
campaigns-other-template = ⬅️ Başka şablon
campaigns-template-title = 📄 <b>Şablon: { $template }</b>
campaigns-template-source = Kaynak: { $sources }. Tarih: { $date }
campaigns-template-recheck = ⚠️ Yasa o zamandan beri değişti. Kampanyayı teslim etmeden önce lütfen her cümleyi kontrol edin.
campaigns-ask-value =
    { $variable ->
        [date] 🗓 Ne zaman? Günü yazın, isterseniz saatle birlikte, örneğin: 2.12. 17:00. Her dilde o dilin biçimiyle yazılır.
        [place] 📍 Nerede? Adresi yazın veya birini seçin.
        [office] 🏛 Hangi daire? Adını yazın veya kendi dairenizi seçin.
        [course] 🎓 Kursun adı ne? Ad tüm dillerde böyle yazılır.
       *[hours] 🕘 Yeni çalışma saatleri ne? Örneğin: Mo–Do 9:00–12:00. Tüm dillerde böyle yazılır.
    }
campaigns-value-too-long = Lütfen daha kısa yazın. İzin verilen karakter sayısı: { $longest }
campaigns-template-ready = Almanca metin böyle. Doğru mu? Sonra da değiştirebilirsiniz.
campaigns-take = ✅ Bu metni al
campaigns-fill-again = ↩️ Yeniden doldur
campaigns-moment = { $day }, saat { $time }
campaigns-moment-span = { $day }, saat { $begins } – { $ends }
campaigns-ask-kind = ✏️ <b>Kendi sözlerim</b>. Ne tür bir haber? Yalnızca bu türe abone olanlar alır.
campaigns-own-title = ✏️ <b>Yeni kampanya: { $kind }</b>
campaigns-own-how = Şimdi Almanca metni yazın. Basit Almanca, çeviriler ve resim sonra gelir.
campaigns-begun = ✅ Kampanya oluşturuldu. Şimdi metinleri okuyun: Her biri okunmuş ve doğru olmalı, ya da onu Almanca bırakırsınız.

campaigns-plain-german = Basit Almanca
campaigns-texts-title = 📝 <b>{ $number } numaralı kampanyanın metinleri</b>
campaigns-text-line = { $language }: { $stands }
campaigns-text-state =
    { $state ->
        [right] ✅ okundu ve doğru
        [german] 🇩🇪 Almanca kalır
        [memory] 📄 hazır çeviri, henüz okunmadı
        [machine] 🤖 bilgisayar çevirdi, henüz okunmadı
        [written] ✏️ yazıldı, yeniden okunmadı
       *[missing] ➖ henüz yok
    }
campaigns-translate-all =
    { $count ->
        [one] 🌍 Eksik dili çevir
       *[other] 🌍 { $count } eksik dili çevir
    }
campaigns-on-page = 📄 İlçenin sayfasında yaz
campaigns-text-title = 📝 <b>Metin: { $language }</b>
campaigns-german = <b>Almanca:</b>
campaigns-said = <b>{ $language }:</b>
campaigns-still-german = ⚠️ Buradaki bazı cümleler hâlâ Almanca.
campaigns-too-long =
    { $excess ->
        [one] ⚠️ Bu metin bir karakter fazla uzun. Lütfen kısaltın.
       *[other] ⚠️ Bu metin { $excess } karakter fazla uzun. Lütfen kısaltın.
    }
campaigns-right = ✅ Doğru
campaigns-correct = ✏️ Değiştir
campaigns-write-it = ✏️ Yaz
campaigns-translate = 🌍 Çevir
campaigns-translate-again = 🔄 Yeniden çevir
campaigns-leave = 🇩🇪 Almanca bırak
campaigns-next = ⏭ Sonraki
campaigns-all-texts = 📝 Tüm metinler
campaigns-write = ✏️ Şimdi metnin tamamını yazın. Dil: { $language }
campaigns-write-plain-how = Basit Almanca: kısa cümleler, her cümlede tek düşünce, yabancı sözcük yok.
campaigns-write-marks = Telegram'daki kalın, italik, altı çizili yazı ve bağlantılar korunur.
campaigns-as-it-was = ⬅️ Değiştirme
campaigns-thanks = ✅ Teşekkürler, bu metin geçerli.
campaigns-saved = ✅ Kaydedildi.
campaigns-left = 🇩🇪 Bu dili okuyanlar Almanca metni alır.
campaigns-all-read = 🎉 Tüm metinler okundu.
campaigns-translated =
    { $count ->
        [one] 🌍 Bir öneri var. Lütfen okuyun.
       *[other] 🌍 { $count } öneri var. Lütfen her birini okuyun.
    }
campaigns-not-translated =
    { $count ->
        [one] Bir dil için öneri yok. Metni kendiniz yazın veya Almanca bırakın.
       *[other] { $count } dil için öneri yok. Metinleri kendiniz yazın veya Almanca bırakın.
    }
campaigns-text-flawed =
    { $flaw ->
        [empty] ⚠️ Bu metinde hiçbir şey yok. Dil: { $language }
        [too_long] ⚠️ Metin Telegram için çok uzun. Fazla karakter: { $excess }. Dil: { $language }. Lütfen kısaltın.
        [mark] ⚠️ Bir biçim işareti doğru kapatılmamış veya izinli değil. Kalın, italik, altı çizili yazı ve bağlantılar kullanılabilir. Dil: { $language }
        [link] ⚠️ Bir bağlantı https:// ile başlamıyor veya hiçbir yere gitmiyor. Dil: { $language }
       *[sign] ⚠️ Metinde görünmeyen bir denetim karakteri var. Lütfen yeniden yazın. Dil: { $language }
    }

campaigns-audience-title = 👥 <b>{ $number } numaralı kampanya kimler için?</b>
campaigns-audience-ask =
    { $part ->
        [kind] Ne tür bir haber? Yalnızca bu türe abone olanlar alır.
        [area] Kişiler nerede oturuyor? Birden çok yer seçebilirsiniz.
        [languages] Kişiler hangi dillerde okuyor? Birden çok dil seçebilirsiniz.
       *[all] Neyi değiştirmek istersiniz?
    }
campaigns-part =
    { $part ->
        [kind] 📰 Haber türü
        [area] 📍 Yerler
       *[languages] 🌍 Diller
    }
campaigns-all-languages = Tüm diller
campaigns-chosen = ☑️ { $name }
campaigns-audience-nobody = ⚠️ Bu seçim kimseye ulaşmıyor. Lütfen daha geniş seçin.
campaigns-audience-small = ⚠️ Bu, { $smallest } kişiden az. Bu kadar az kişi tanınabilir. Bu yüzden olmaz. Lütfen daha geniş seçin.
campaigns-audience-too-close = ⚠️ Başka bir kampanya neredeyse aynı kişilere gitti. İki sayıyı karşılaştıran, { $smallest } kişiden az bir grubu tanıyabilir. Lütfen daha geniş seçin veya tam olarak aynı kişileri seçin.
campaigns-area-not-yours = Bu bölge için kampanya yazamazsınız.

campaigns-media-ask = 🖼 Şimdi bu sohbete bir resim veya PDF gönderin. Resim veya PDF varsa her metin en çok { $longest } karakter olabilir.
campaigns-media-taken = ✅ Eklendi. Artık her metin { $longest } karakter olabilir.
campaigns-media-remove = 🗑 Resim ve PDF olmasın
campaigns-media-removed = ✅ Kampanyada artık resim ve PDF yok.
campaigns-media-as-photo = Resim dosya olarak geldi. Lütfen fotoğraf olarak tekrar gönderin, böylece herkes hemen görür.
campaigns-media-other = Bu burada olmaz. Lütfen bir resim veya PDF gönderin.
campaigns-media-large =
    { $kind ->
        [photo] Resim çok büyük. Telegram en çok { $megabytes } MB alır.
       *[document] PDF çok büyük. Telegram en çok { $megabytes } MB alır.
    }

campaigns-buttons-ask = 🔘 Mesajın altında hangi düğmeler olsun? En çok { $most }. Seçmek için dokunun.
campaigns-buttons-stop = “{ news-stop-these }” düğmesi her zaman altta durur.
campaigns-buttons = Bu kadar çok düğme olmaz. Lütfen önce birini çıkarın.

campaigns-expiry-ask = ⏳ Mesaj ne zamana kadar anlamlı? Sonrasında gönderilmez. Seçin veya bir gün yazın, örneğin: 2.12.
campaigns-expiry-days =
    { $count ->
        [one] Bir gün
        [7] Bir hafta
        [14] İki hafta
       *[other] { $count } gün
    }
campaigns-expiry-none = Başladıktan sonra bir hafta
campaigns-expiry-set = ✅ Kaydedildi.
campaigns-end-too-early = O zamana kadar hiçbir şey gönderilemez. Mesajlar saat 8 ile 20 arasında gönderilir. Lütfen daha geç bir gün seçin.

campaigns-previewed = 👁 Yukarıda mesajın insanlara gittiği hâli var. Dil: { $language }.
campaigns-preview-unread = ⚠️ Bu metni henüz kimse doğru diye onaylamadı.
campaigns-preview-ask = Mesajı hangi dilde görmek istersiniz?
campaigns-test = 📲 Tüm dillerde bana gönder
campaigns-test-sent =
    { $count ->
        [one] 📲 Bir mesaj size geliyor.
       *[other] 📲 { $count } mesaj size geliyor, her dilde bir tane.
    }

campaigns-ask-plain = 📨 Basit Almanca metin eksik.
campaigns-ask-plain-why = Almanca öğrenmekte olan birçok kişi Almanca metni okur. Basit Almancayı daha iyi anlarlar. Almanca bırakılan dillerde de bu metin gider.
campaigns-write-plain = ✏️ Basit Almanca yaz
campaigns-without-plain = 📨 Basit Almanca olmadan teslim et
campaigns-texts-missing =
    { $count ->
        [one] ⚠️ Bir metin henüz okunmadı. Lütfen okuyun veya Almanca bırakın.
       *[other] ⚠️ { $count } metin henüz okunmadı. Lütfen her birini okuyun veya Almanca bırakın.
    }
campaigns-in-review = 📨 Teslim edildi. { $most } kişiden fazla, bu yüzden şimdi genel koordinasyon kontrol ediyor. Size bir mesaj gelecek.
campaigns-approved = ✅ Teslim edildi. En çok { $most } kişi, bu yüzden kampanyayı kendiniz başlatabilirsiniz: şimdi veya belirli bir zamanda.

campaigns-unknown = Böyle bir kampanya yok veya başka bir daireye ait.
campaigns-overtaken = Kampanya bu arada değişti. Hiçbir şey kaydedilmedi. Şimdi durumu şöyle:
campaigns-not-writable = Bu kampanyayı değiştiremezsiniz veya artık değiştiremezsiniz. Şimdi durumu şöyle:

campaigns-page-offer = 📄 <b>Bunu ilçenin sayfasında açarsınız.</b> Orada tüm metinler bir arada durur.
campaigns-page-title = { $number } numaralı kampanyanın metinleri
campaigns-page-how = Burada yazdığınız, okunmuş ve doğru sayılır. Doğru olan bir öneriyi altında onaylarsınız.
campaigns-page-marks = Kullanılabilir: &lt;b&gt;kalın&lt;/b&gt;, &lt;i&gt;italik&lt;/i&gt;, &lt;u&gt;altı çizili&lt;/u&gt; ve https:// ile başlayan bağlantılar: &lt;a href="https://www.example.org"&gt;burada&lt;/a&gt;.
campaigns-page-label = Metin: { $language }
campaigns-page-is = Bu metin: { $language }
campaigns-page-right = ✅ Okundu, doğru
campaigns-page-left = 🇩🇪 Almanca bırak
campaigns-page-save = Kaydet
campaigns-page-saved = ✅ Kaydedildi.
campaigns-page-nothing = Hiçbir şey değişmedi.
