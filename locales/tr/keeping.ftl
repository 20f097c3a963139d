### Not reviewed by a native speaker. Keeping the directory: list, offer, editing, adding, gaps

keeping-menu = 🗂 Rehberi güncelle
keeping-gaps = 📊 Neler eksik
command-directory = Rehberi güncelle
command-gaps = Aranıp bulunamayanlar

keeping-title = 🗂 <b>Rehber: { $area }</b>
keeping-title-waiting = 🗂 <b>Rehber: { $area }, kontrol bekleyenler</b>
keeping-waiting =
    { $count ->
        [0] Tüm hizmetler son altı ay içinde kontrol edildi.
        [one] Bir hizmet altı aydır kontrol edilmedi.
       *[other] { $count } hizmet altı aydır kontrol edilmedi.
    }
keeping-line =
    { $state ->
        [paused] { $number }. ⏸ { $name }
        [waiting] { $number }. ⚠️ { $name }
        [foreign] { $number }. 🔗 { $name }
       *[checked] { $number }. ✔️ { $name }
    }
keeping-legend = ⚠️ = kontrol bekliyor, ⏸ = duraklatıldı, 🔗 = başka bir kaynaktan
keeping-choose = Aşağıdaki numaraya dokunun veya adın bir bölümünü yazın.
keeping-none = Burada bir şey yok.
keeping-found = 🔎 <b>“{ $words }” geçen hizmetler</b>
keeping-found-more = Daha fazlası var. Lütfen addan daha uzun bir bölüm yazın.
keeping-nothing-found = Bölgenizde adı böyle olan bir hizmet yok: “{ $words }”. Lütfen adın başka bir bölümünü yazın.
keeping-only-waiting = ⚠️ Yalnızca kontrol bekleyenler
keeping-all = 🗂 Tüm hizmetler
keeping-add = ➕ Hizmet ekle
keeping-page-back = ◀️ Geri
keeping-page-on = Devamı ▶️
keeping-to-list = 🗂 Rehbere dön
keeping-to-menu = ⬅️ Menü
keeping-back = ⬅️ Geri

keeping-name = <b>{ $name }</b>
keeping-areas = 📍 Geçerli olduğu yerler: { $areas }
keeping-topics = 🏷 Konular: { $topics }
keeping-checked = ✔️ Son kontrol: { $date }
keeping-not-checked = ⚠️ Henüz kontrol edilmedi
keeping-is-paused = ⏸ Duraklatıldı: Danışanlar bu hizmeti görmüyor.
keeping-foreign = 🔗 Bu hizmet başka bir kaynaktan geliyor. Lütfen orada değiştirilmesini isteyin.
keeping-field =
    { $field ->
        [phone] ☎️ Telefon
        [email] ✉️ E-posta
        [hours] 🕘 Açılış saatleri
        [description] 📄 Açıklama
       *[application] 📝 Başvuru
    }
keeping-field-at =
    { $field ->
        [phone] ☎️ Telefon: { $place }
        [email] ✉️ E-posta: { $place }
        [hours] 🕘 Açılış saatleri: { $place }
        [description] 📄 Açıklama: { $place }
       *[application] 📝 Başvuru: { $place }
    }
keeping-heading = <b>{ $what }</b>
keeping-heading-sample = <b>{ $what }</b> (örnek, uydurma)
keeping-nothing = Bir şey girilmedi.
keeping-hours = { $days }: { $times }
keeping-hours-note = { $days }: { $times } ({ $note })
keeping-edit-hint = ✏️ Bir şeyi değiştirmek için numarasına dokunun.
keeping-mark-checked = ✔️ Bugün kontrol edildi, her şey doğru
keeping-marked = ✔️ Teşekkürler! Bugün kontrol edildi olarak not edildi.
keeping-pause = ⏸ Duraklat
keeping-resume = ▶️ Yeniden göster
keeping-paused = ⏸ Duraklatıldı. Danışanlar bu hizmeti artık görmüyor.
keeping-resumed = ▶️ Danışanlar bu hizmeti yeniden görüyor.

keeping-ask =
    { $field ->
        [phone] Yeni numarayı alan koduyla yazın, örneğin: 0221 4710 100.
        [email] Yeni e-posta adresini yazın, örneğin: beratung@example.org.
        [hours] Tüm açılış saatlerini her biri ayrı satırda olacak şekilde yazın, örneğin: { hours-example }.
        [description] Yeni açıklamayı Almanca yazın: iki veya üç kısa cümle.
       *[application] Nasıl başvurulacağını Almanca yazın.
    }
keeping-outdates = Bundan sonra şu çeviriler gösterilmez, yerine Almanca metin gösterilir: { $languages }.
keeping-clear = 🗑 Boş bırak
keeping-preview = <b>Böyle doğru mu?</b> { $what }
keeping-old = Şimdiye kadar:
keeping-new = Yeni:
keeping-save = ✅ Kaydet
keeping-other-value = ✏️ Başka şekilde yaz
keeping-saved = ✅ Kaydedildi.
keeping-the-same = Zaten böyle yazıyor.
keeping-settled = Bu değişiklik tamamlandı veya üzerinden çok zaman geçti. Şu anda yazan:
keeping-changed-meanwhile = ⚠️ Bu arada başka biri bunu değiştirdi. Lütfen bir daha bakın.
keeping-bad-phone = Bu tam bir numara değil. Lütfen alan koduyla tek bir numara yazın, örneğin: 0221 4710 100.
keeping-bad-email = Bu bir e-posta adresi değil. Lütfen şöyle yazın: beratung@example.org.
keeping-bad-text = Bunu bu şekilde giremiyorum. Lütfen başka şekilde yazın.
keeping-too-long =
    { $most ->
        [one] Bu çok uzun. En fazla bir karakter.
       *[other] Bu çok uzun. En fazla { $most } karakter.
    }
keeping-hours-lines =
    { $most ->
        [one] Lütfen en fazla bir satır yazın, örneğin: { hours-example }.
       *[other] Lütfen her saati ayrı bir satıra yazın, en fazla { $most } satır, örneğin: { hours-example }.
    }
keeping-hours-weekly = Buraya yalnızca her hafta geçerli olan saatler girilebilir, örneğin: { hours-example }. Lütfen diğerlerini açıklamaya yazın.

keeping-ask-name = <b>Hizmetin adı nedir?</b> Adı Almanca yazın.
keeping-ask-organization = <b>Hizmeti kim veriyor?</b> Numaraya dokunun veya adı ya da bir bölümünü yazın.
keeping-no-organization = “{ $words }” henüz rehberde yok.
keeping-numbered = { $number }. { $name }
keeping-new-organization = ➕ Yeni: { $name }
keeping-ask-topics = <b>Hangi konular?</b> İlki ana konudur.
keeping-ask-areas = <b>Hangi yerler için?</b>
keeping-whole = { $county } geneli
keeping-chosen = ✅ { $name }
keeping-on = Devam ▶️
keeping-ask-phone = <b>Hizmete hangi numaradan ulaşılır?</b> Alan koduyla yazın.
keeping-without-phone = Numara yok
keeping-preview-new = <b>Böyle doğru mu?</b> Hizmet hemen listelerde görünür.
keeping-added = ✅ Eklendi. Geri kalan her şeyi burada tamamlayabilirsiniz.

keeping-monthly = 🗂 <b>Bölgenizin rehberi</b>
keeping-gaps-title = 📊 <b>Neler eksik: { $area }, { $month }</b>
keeping-gaps-what = Yerin kendi hizmetinin olmadığı bir konunun kaç kez arandığı.
keeping-gap =
    { $elsewhere ->
        [true] • { $town }, { $topic }: { $count }
       *[false] • ⚠️ { $town }, { $topic }: { $count } (genelde de hizmet yok)
    }
keeping-gaps-small =
    { $least ->
        [one] Birden az arama, kimse tanınmasın diye tam olarak gösterilmez.
       *[other] { $least } aramadan azı, kimse tanınmasın diye tam olarak gösterilmez.
    }
keeping-gaps-none = Bu ay bir şey sayılmadı.
keeping-this-month = Bu ay
keeping-last-month = Geçen ay

keeping-import-undoes = Rehber son içe aktarmadan sonra sohbette değiştirildi (son olarak { $date }). Bu değişiklikler kaybolur. Önce --dry-run ile bakın ve şununla kaydedin: lotse directory export. Dosyada zaten varlarsa veya silinmeleri gerekiyorsa: --undo-edits
