### Not reviewed by a native speaker. Referrals, slips to take along and agreed handovers

referrals-menu = 📄 Bilgi kâğıtları ve devirler
command-slip = Yanında götürülecek bilgi kâğıdı

referrals-title = 📮 <b>Yönlendirmeler · { $who }</b>
referrals-none = Henüz yok.
referrals-line = { $number }. { $service } ({ $field }): { $state }
referrals-new = ➕ Yeni yönlendirme
referrals-back = ⬅️ Geri
referrals-other-town = 📍 Başka yer
referrals-choose-town = <b>Kurum nerede?</b>
referrals-choose-topic = <b>Konu nedir?</b> Yer: { $town }
referrals-choose-service = <b>{ $topic } · { $town }</b>
referrals-no-service = Bunun için burada henüz kayıtlı bir kurum yok.
referrals-choose-field = <b>Yönlendirme hangi yasaya giriyor?</b>
referrals-field =
    { $field ->
        [sgb2] SGB II
        [sgb3] SGB III
        [sgb8] SGB VIII
        [sgb12] SGB XII
        [aufenthg] AufenthG
        [stag] StAG
       *[other] Diğer
    }
referrals-one = 📮 <b>{ $service }</b>
referrals-who = 👤 { $who }
referrals-about-field = ⚖️ { $field }
referrals-about-state = Durum: { $state } ({ $date })
referrals-state =
    { $state ->
        [requested] 📤 soruldu
        [accepted] ✅ kabul edildi
        [rejected] ❌ reddedildi
        [on-hold] ⏸ beklemede
        [in-progress] ▶️ sürüyor
        [completed] ✔️ tamamlandı
        [cancelled] 🗑 durduruldu
       *[draft] 📝 taslak
    }
referrals-move =
    { $state ->
        [accepted] ✅ Kabul edildi
        [rejected] ❌ Reddedildi
        [on-hold] ⏸ Beklemede
        [in-progress] ▶️ Sürüyor
        [cancelled] 🗑 Durdur
       *[requested] 📤 Kendim sordum
    }
referrals-complete = ✔️ Tamamla
referrals-ask-outcome = <b>Sonuç ne oldu?</b>
referrals-outcome =
    { $outcome ->
        [helped] 👍 Yardımcı oldu
        [partly] 👌 Kısmen yardımcı oldu
        [not_reached] 🤷 Görüşme olmadı
        [refused] ❌ Kurum sonradan reddetti
       *[not_needed] ➖ Artık gerekli değil
    }
referrals-noted = ✅ Not edildi.
referrals-released = 🔓 Gizlilik yükümlülüğünden muafiyet var.
referrals-not-released = 🔒 Bu kurum için geçerli bir gizlilik muafiyeti yok. Muafiyet olmadan kurum kişi hakkında hiçbir şey öğrenemez.
referrals-needs-release = ⚠️ Bu henüz mümkün değil: Kurum şimdilik kişi hakkında hiçbir şey öğrenemez.
referrals-record-release = 🔓 Muafiyeti kaydet
referrals-moved = Bu artık mümkün değil: Yönlendirmenin durumu bu arada değişti.
referrals-case-closed = Bu dosya kapalı. Lütfen önce yeniden açın.
referrals-no-page = Bu ilçenin henüz kendi sayfası yok. Lütfen kuruma telefonla ya da mektupla sorun ve cevabı buraya not edin.

referrals-ask-link = 🔗 Kuruma bağlantıyla sor
referrals-ask-link-again = 🔗 Yeni bağlantı
referrals-link-made = 🔗 <b>Kurum için bağlantı hazır.</b>
referrals-link-how = Metni e-postayla gönderin. İçinde kişi hakkında hiçbir şey yok. Kurum cevap verince hemen haber alırsınız. Yeni bir bağlantı eskisini geçersiz kılar.
referrals-link-how-once = Metni e-postayla gönderin. İçinde kişi hakkında hiçbir şey yok. Kurum cevap verince hemen haber alırsınız.
referrals-link-letter = Uyum yönetimi ({ $county }) soruyor: “{ $service }” hizmetiniz { $date } tarihli bir yönlendirmeyi üstlenir mi? Lütfen bu sayfada { $until } tarihine kadar evet ya da hayır diye cevap verin:
referrals-answered = 📬 <b>Kurum cevap verdi.</b>
referrals-stopped = ⏸ <b>Bir muafiyet ya da onay geri alındı.</b> Bu yönlendirme devam etmiyor.

referrals-slip = 📄 Bilgi kâğıdı
referrals-slip-new = 📄 Yeni bilgi kâğıdı
referrals-choose-language = <b>Bilgi kâğıdı hangi dilde olsun?</b> Almanca her zaman yanında yer alır.
referrals-slip-title = 📄 Burada yardım alabilirsiniz
referrals-slip-no-hours = 🕘 Lütfen önce çalışma saatlerini sorun.
referrals-slip-made = { $date } tarihli bilgi kâğıdı, uyum yönetimi, { $county }
referrals-slip-file = 🖨 Yazdırmak için

referrals-handover-ask = 🤝 Devir için anlaş
referrals-handovers = 🤝 <b>Dosyasız bilgi kâğıtları ve devirler</b>
referrals-handovers-note = Son 30 gündeki sorularınız, kişi bilgisi olmadan.
referrals-handover = 🤝 <b>{ $service }</b>
referrals-handover-line = { $number }. { $service }, { $date }: { $state }
referrals-handover-state = Soruldu, { $date }: { $state }
referrals-handover-stand =
    { $stand ->
        [agreed] ✅ kabul edildi
        [refused] ❌ reddedildi
        [expired] ⌛ cevap yok
        [confirmed] 🤝 anlaşıldı
       *[waiting] ⏳ cevap bekliyor
    }
referrals-handover-tell = Lütfen kişiye haber verin. Sonra düğmeye dokunun.
referrals-handover-confirm = 🤝 Kişi biliyor
referrals-handover-confirmed = ✅ Not edildi. Devir için anlaşıldı.

# This line shows on locked screens: keep it neutral.
referrals-news = ℹ️ Sizin için bir yenilik var.
referrals-news-place = 📍 Yeri ve saatleri göster
referrals-place = <b>Burada size yardım edilir:</b>
referrals-place-gone = Bunun için şu anda bir yer yok. Lütfen danışmanınıza sorun.

referrals-page-title = Bir yönlendirme hakkında soru
referrals-page-question = Uyum yönetimi ({ $county }) soruyor: “{ $service }” hizmetiniz { $date } tarihli bir yönlendirmeyi üstlenir mi?
referrals-page-nobody = Bu sayfada kişi hakkında hiçbir şey yazmaz. Kimin söz konusu olduğunu size uyum yönetimi söyler.
referrals-page-until = Lütfen { $date } tarihine kadar cevap verin.
referrals-page-answer = Cevabınız
referrals-page-yes = Evet, üstleniriz
referrals-page-no = Hayır, olmaz
referrals-page-send = Cevabı gönder
referrals-page-thanks = Teşekkür ederiz! Uyum yönetimine şimdi haber veriliyor. Bu sayfayı kapatabilirsiniz.
referrals-page-answered = Bu soruya daha önce cevap verildi. Teşekkür ederiz! Bir şey değiştiyse lütfen uyum yönetimini arayın.
referrals-page-ended = Bu bağlantı artık geçerli değil. Yine de cevap vermek isterseniz lütfen uyum yönetimini arayın.
