### Not reviewed by a native speaker. How it goes: goals, assessment, the client’s own view, when to look again. A goal’s words never stand in the chat

progress-title = 📈 <b>{ $number }</b>
progress-back = ⬅️ Geri
progress-noted = ✔️ Not edildi.
progress-look = Bak
progress-case-closed = Bu dosya kapandı. Bir şey kaydetmek istiyorsanız dosyayı yeniden açın.

progress-goals-line =
    { $count ->
        [0] 🎯 Açık hedef yok
        [one] 🎯 Bir açık hedef
       *[other] 🎯 { $count } açık hedef
    }
progress-assessed-line = 📊 Son değerlendirme: { $day }
progress-not-assessed = 📊 Henüz değerlendirme yok
progress-views-line = 💬 Kendi görüşü, baştan bugüne: { $faces }
progress-no-views = 💬 Kendi görüşü: henüz yanıt yok
progress-reassess-line = 🗓 Yeniden bakılacak gün: { $day }
progress-no-reassess = 🗓 Yeniden bakılacak gün belirlenmedi
progress-goals = 🎯 Hedefler
progress-assess = 📊 Değerlendirme
progress-reassess = 🗓 Yeniden bakma günü

progress-goals-title = 🎯 <b>Hedefler: { $number }</b>
progress-goals-none = Henüz hedef yok. İlkini korumalı sayfada yazarsınız.
progress-goals-where = Hedeflerin metni yalnızca korumalı sayfada bulunur.
progress-goal-button = { $mark } Hedef { $number } · { $domain }
progress-goal-button-until = { $mark } Hedef { $number } · { $domain } · son gün { $day }
progress-goal-title = 🎯 <b>Hedef { $number }: { $domain }</b>
progress-goal-heading = Hedef { $number }: { $domain }
progress-goal-until = Son gün: { $day }
progress-goal-state =
    { $state ->
        [proposed] ⏳ Önerildi. Henüz onaylanmadı.
        [accepted] 🤝 Kararlaştırıldı.
        [active] ▶️ Üzerinde çalışılıyor.
        [completed] ✅ Ulaşıldı.
       *[cancelled] ✖️ Artık sürdürülmüyor.
    }
progress-set-goal =
    { $state ->
        [proposed] ↩️ Yeniden ele al
        [accepted] 🤝 Görüşmede kararlaştırıldı
        [active] ▶️ Üzerinde çalışılıyor
        [completed] ✅ Ulaşıldı
       *[cancelled] ✖️ Artık sürdürme
    }
progress-read-write = 📄 Oku ve yaz
progress-goal-changed = Bu hedef bu arada değişti. Lütfen bir kez daha okuyun.
progress-target-day = Lütfen bugünden itibaren, en fazla beş yıl sonrası olan bir gün seçin.

progress-page-title = Hedefler: { $number }
progress-page-none = Henüz hedef yok.
progress-page-new = Yeni hedef
progress-page-words = Hedefin metni
progress-page-words-hint = Kişinin kendi söylediği gibi yazın: Kişi tam olarak bu sözleri okur.
progress-page-domain = Yaşam alanı
progress-page-until = Ne zamana kadar? Boş bırakabilirsiniz.
progress-page-edit = Hedef { $number } için değişiklik yap
progress-page-save = Değişikliği kaydet
progress-page-all = Tüm hedefler
progress-page-propose = Hedefi öner
progress-page-saved = ✔️ Kaydedildi. Kişinin telefonu bağlıysa kendisine yeni bir şey olduğu bildirilir.

progress-own-title = 🎯 <b>Hedefleriniz</b>
progress-own-page-title = Hedefleriniz
progress-own-none = Henüz hedef yok. Hedeflerinizi danışmanınızla konuşarak birlikte kararlaştırırsınız.
progress-own-where = Hedeflerinizi korumalı sayfada okuyun. Başkaları okumasın diye bu sohbette yer almazlar.
progress-own-goal = { $mark } Hedef { $number }: { $domain }
progress-own-state =
    { $state ->
        [proposed] Yeni: Kabul ediyor musunuz? Etmiyorsanız lütfen danışmanınızla konuşun.
        [accepted] Kabul ettiniz.
        [active] Şu anda bunun üzerinde çalışıyorsunuz.
        [completed] Başardınız!
       *[cancelled] Bu hedefi artık sürdürmüyorsunuz.
    }
progress-own-read = 📄 Hedeflerimi oku
progress-agree = 🤝 Hedef { $number }: kabul ediyorum
progress-agreed-thanks = 🤝 Teşekkürler! Danışmanınıza haber verilir.
progress-client-agreed = 🤝 <b>{ $number }</b> hedef { $goal } için onay verdi: { $domain }.
# This line shows on locked screens: keep it neutral.
progress-news = ℹ️ Sizin için yeni bir şey var.

# This line shows on locked screens: keep it neutral.
progress-ask = ℹ️ Kısa bir soru
progress-ask-view =
    { $occasion ->
        [closing] Birlikte çalışmamız sona erdi. Şimdi nasılsınız?
       *[reassessment] Bu aralar nasılsınız?
    }
progress-ask-hint = 😢 çok kötü, 😀 çok iyi demektir. Yanıt vermek zorunlu değildir. Yanıtı yalnızca size destek olanlar görür.
progress-view-page = 📄 Korumalı sayfada yanıtla
progress-view-title = Kısa bir soru
progress-view-hint = Yanıt vermek zorunlu değildir. Yanıtı yalnızca size destek olanlar görür.
progress-view-value =
    { $value ->
        [1] Çok kötü
        [2] Kötü
        [3] Şöyle böyle
        [4] İyi
       *[5] Çok iyi
    }
progress-view-send = Yanıtı gönder
progress-view-thanks = { $face } Yanıtınız için teşekkürler.
progress-view-none = Şu anda size yöneltilmiş bir soru yok.
progress-view-answered = Bu soruyu zaten yanıtladınız. Teşekkürler!
progress-view-late = Bu soru iki haftadan eski. Artık yanıtlamanız gerekmiyor.

progress-assess-title = 📊 <b>Değerlendirme: { $number }</b>
progress-assess-scale = 1 acil ihtiyaç, 5 ihtiyaç yok demektir. Bugün girdiğiniz değeri yeniden dokunarak değiştirebilirsiniz.
progress-course = { $icon } { $domain }: { $first } → { $now }
progress-course-same = { $icon } { $domain }: { $now }
progress-domain-button = { $icon } { $domain }
progress-round = ▶️ Tüm alanlar sırayla
progress-round-done = ✅ Tüm alanlar tamam.
progress-domain-title = { $icon } <b>{ $domain }</b>
progress-domain-last = Son değer: { $level }, { $day }
progress-level =
    { $level ->
        [1] 1 · Acil ihtiyaç
        [2] 2 · Büyük ihtiyaç
        [3] 3 · Orta ihtiyaç
        [4] 4 · Az ihtiyaç
       *[5] 5 · İhtiyaç yok
    }
progress-skip = Geç ➡️
progress-overview = ⬅️ Genel bakış

progress-reassess-ask = Ne zaman yeniden bakmak istersiniz? O gün saat 8’de size hatırlatırım. Kişinin telefonu bağlıysa ona nasıl olduğunu sorarım.
progress-span =
    { $span ->
        [w4] 4 hafta sonra: { $day }
        [m3] 3 ay sonra: { $day }
       *[m6] 6 ay sonra: { $day }
    }
progress-never = Gün belirleme
progress-type-day = ✍️ Başka bir tarih
progress-ask-day = <b>Ne zaman?</b> Tarihi yazın, örneğin: 15.3. veya 2 Mayıs 2027
progress-day-out-of-reach = Lütfen yarından itibaren, en fazla iki yıl sonrası olan bir gün seçin.
progress-due = 🗓 <b>Yeniden bakma günü: { $number }</b>
progress-due-hint = Bugün durum nasıl? Yaşam alanlarını yeniden değerlendirin, hedeflere bakın ve sonraki günü seçin.
progress-next-day = 🗓 Sonraki gün
