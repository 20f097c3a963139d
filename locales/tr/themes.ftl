### Not reviewed by a native speaker. Themes: problems that concern many people, on their way to those who can solve them

themes-menu = 🧩 Konular
command-theme = Konular: tek bir dosyada çözülemeyen sorunlar

themes-title = 🧩 <b>Konular: { $area }</b>
themes-title-own = 🧩 <b>Konularım</b>
themes-only-ended = Çözülen ve reddedilen konular:
themes-none = Burada henüz konu yok.
themes-what = Konu, birkaç dosyada görülen ve tek bir dosyada çözemediğiniz bir sorundur.
themes-state =
    { $state ->
        [raised] 📥 Bildirildi
        [brief] ✏️ Kısa rapor hazırlanıyor
        [project_group] 👥 Proje grubunda
        [agreement] 🤝 Kurumlar arası yazılı anlaşma
        [steering_group] 🏛 Yönlendirme kurulunda
        [state] 🗺 Eyalete iletildi
        [solved] ✅ Çözüldü
        [declined] ❌ Reddedildi
       *[merged] 🔗 Birleştirildi
    }
themes-line = No. { $number }: { $domain }, { $place }
themes-button = No. { $number } · { $domain }
themes-whole-region = { $region } (bütün bölge)
themes-no-region = Bölgesi olmayan
themes-raise = ➕ Konu bildir
themes-ended-ones = 📁 Kapananlar
themes-open-ones = 📂 Açık olanlar
themes-figures = 📊 Sayılar
themes-page-before = ◀️ Geri
themes-page-next = İleri ▶️
themes-to-list = 🧩 Bütün konular
themes-to-menu = ⬅️ Menü
themes-back = ⬅️ Geri
themes-see = No. { $number }: Bak

themes-number = 🧩 <b>Konu no. { $number }</b>
themes-place = 📍 { $place }
themes-domain = Yaşam alanı: { $domain }
themes-constellation =
    { $constellation ->
        [3] k3: yönetimin kararı
       *[4] k4: ilke sorunu
    }
themes-stands = Aşama: <b>{ $state }</b>
themes-raisers =
    { $count ->
        [one] Bir kişi bildirdi
       *[other] { $count } kişi bildirdi
    }
themes-raisers-too =
    { $count ->
        [one] Siz bildirdiniz
       *[other] Sizinle birlikte { $count } kişi bildirdi
    }
themes-no-words = ✏️ Açıklama henüz yazılmadı.
themes-has-outcome = 📬 Bir sonuç var.
themes-open = 📄 Oku ve yaz
themes-join = ✋ Bu bizim de sorunumuz
themes-joined = ✅ Kaydedildi. Konunun nasıl ilerlediğini size bildireceğiz.
themes-step =
    { $state ->
        [brief] ➡️ Kısa rapora başla
        [project_group] ➡️ Proje grubuna
        [agreement] ➡️ Kurumlar arası anlaşmaya
        [steering_group] ➡️ Yönlendirme kuruluna
        [state] ➡️ Eyalete
        [solved] ✅ Çözüldü
       *[declined] ❌ Reddet
    }
themes-moved = ✅ Kaydedildi. Konuyu bildirenlere haber veriliyor.
themes-moved-end = ✅ Kaydedildi. Konuyu bildirenlere haber veriliyor. Lütfen şimdi sonucu yazın.
themes-ask-end = <b>Bu konu kapatılsın mı?</b> { $state }
themes-end-hint = Bundan sonra konu ilerlemez. Sonucu daha sonra da yazabilirsiniz.
themes-end-yes = Evet: { $state }
themes-merge = 🔗 Başka bir konuyla birleştir
themes-merge-into = <b>No. { $number } hangi konunun parçası olsun?</b>
themes-merge-none = Bu bölgede açık başka konu yok.
themes-ask-merge = <b>No. { $number }, no. { $into } konusunun parçası olsun mu?</b>
themes-merge-hint = Bildirenlerin hepsi ve bütün metinler oraya geçer. Bu geri alınamaz.
themes-merge-yes = 🔗 Evet, birleştir
themes-merged = ✅ Birleştirildi. Diğer konuyu bildirenlere haber veriliyor.
themes-is-part = 🔗 Konu no. { $number } artık konu no. { $into } içinde.

themes-new = ➕ <b>Yeni konu</b>
themes-ask-town = <b>Sorun nerede?</b>
themes-other-town = 📍 Başka yer
themes-ask-domain = <b>Hangi yaşam alanıyla ilgili?</b>
themes-ask-constellation = <b>Sorunu çözmek için ne gerekiyor?</b>
themes-similar = <b>Bunlardan biri mi?</b> O zaman onu açın ve katılın:
themes-words-follow = Sorunu birazdan Kreis yönetiminin sayfasında anlatacaksınız. Lütfen bu konuda sohbete bir şey yazmayın.
themes-raise-now = ✅ Konuyu bildir
themes-raise-other = ➕ Hayır, yeni konu bildir
themes-raised-now = ✅ Konu no. { $number } oluşturuldu. Şimdi sorunu anlatın.

themes-unknown = Böyle bir konu yok.
themes-ended = Bu konu kapanmış.
themes-moved-on = Konu bu arada başka bir aşamaya geçti. Şimdiki durumu:
themes-brief-missing = Bunun için önce kısa rapor gerekiyor. Lütfen onu Kreis yönetiminin sayfasında yazın.
themes-not-now = Konunun şimdiki aşamasında bu mümkün değil.

themes-figures-title = 📊 <b>Sayılarla konular: { $area }</b>
themes-figures-themes = <b>Konular</b>
themes-figure = { $domain }: { $count }
themes-figures-contacts =
    { $days ->
        [one] <b>Son bir günde tek dosyadaki yardımın yetmediği görüşmeler</b>
       *[other] <b>Son { $days } günde tek dosyadaki yardımın yetmediği görüşmeler</b>
    }
themes-contacts =
    { $count ->
        [one] { $domain }, k{ $constellation }: bir görüşme
       *[other] { $domain }, k{ $constellation }: { $count } görüşme
    }
themes-contacts-few =
    { $least ->
        [one] { $domain }, k{ $constellation }: birden az görüşme
       *[other] { $domain }, k{ $constellation }: { $least } sayısından az görüşme
    }
themes-figures-none = Sayılan bir şey yok.

themes-notice-raised = 🧩 Bölgenizde konu no. { $number } bildirildi.
themes-notice-moved = 🧩 Konu no. { $number }: { $state }
themes-notice-outcome = 📬 Konu no. { $number } için bir sonuç var.

themes-page-title = Konu no. { $number }
themes-page-rule = ⚠️ <b>İsim, dosya numarası ve bir kişinin tanınmasını sağlayacak hiçbir şey yazmayın.</b> Kişiyi değil, sorunu anlatın.
themes-page-place = Yer
themes-page-domain = Yaşam alanı
themes-page-calls = Ne gerekiyor
themes-page-stands = Aşama
themes-page-heading =
    { $kind ->
        [problem] Sorun
        [brief] Kısa rapor
        [outcome] Sonuç
       *[comment] Yorumlar
    }
themes-page-label =
    { $kind ->
        [problem] Sorun nedir?
        [brief] Proje grubu veya yönlendirme kurulu için kısa rapor
        [outcome] Sonuç ne oldu?
       *[comment] Yeni yorum
    }
themes-page-hint =
    { $kind ->
        [problem] Nerede tıkanıyor? Hangi kurumlar ilgili? Ne sıklıkla oluyor?
        [brief] Sorun nedir, neler denendi, ilgili kişiler bunu nasıl görüyor, ne öneriyorsunuz?
        [outcome] Bunu konuyu bildiren herkes okur.
       *[comment] Bunu konuyu gören herkes okur.
    }
themes-page-write = Yazabilecekleriniz
themes-page-save = Kaydet
themes-page-saved = ✅ Kaydedildi.
themes-page-nothing = Bir şey değiştirmediniz.
themes-page-by = { $name }, { $date }
themes-page-by-former = Artık burada çalışmıyor, { $date }
themes-recognisable = ⚠️ <b>Henüz kaydedilmedi.</b> Şu yerlerden bir kişi tanınabilir. Lütfen bunları değiştirin; metniniz aşağıda:
themes-mark =
    { $kind ->
        [case_number] • Dosya numarası: { $found }
        [mail] • E-posta adresi: { $found }
        [day] • Tam tarih: { $found } (ay ve yıl yeterli)
       *[phone] • Telefon numarası: { $found }
    }
themes-overtaken = ⚠️ <b>Henüz kaydedilmedi.</b> Bu metni bu arada başka biri değiştirdi. Aşağıda önce yeni metin, sonra sizinki var. Lütfen ikisini birleştirip yeniden kaydedin.
