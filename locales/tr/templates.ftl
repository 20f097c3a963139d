### Not reviewed by a native speaker. Templates for campaigns

template-naturalisation =
    <b>Vatandaşlık: sizin için bilgi</b>

    Alman vatandaşlığına başvurmak ister misiniz? Yasa kural olarak 5 yıl yasal oturum, B1 düzeyinde Almanca ve geçiminizi kendiniz sağlamanızı ister. Başka koşullar da, istisnalar da vardır.

    27 Haziran 2024'ten beri Alman yasası mevcut vatandaşlığınızı bırakmanızı istemiyor. Ücret 255 avrodur.

    Bilgilendirme toplantımıza gelin:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Sizin durumunuzda vatandaşlığa geçişin mümkün olup olmadığına vatandaşlık dairesi karar verir. Bu mesaj danışmanlığın yerini tutmaz.
template-staying =
    <b>Oturum hakkında bilgi</b>

    Uzun süredir burada yaşayanlar için Oturum Yasası'nda oturma iznine giden iki yol vardır:
    • Gençler için 25a paragrafı. Başvuru 27. doğum gününden önce yapılmalıdır.
    • 25b paragrafı: kural olarak 6 yıldan sonra, evde reşit olmayan bir çocuk varsa 4 yıldan sonra.

    104c paragrafına göre oturma izniniz mi var? Yeni başvuruyu izniniz bitmeden yapın.

    Başka koşullar da vardır ve yasa 2026'da değişti. Bugün neyin geçerli olduğunu sorun:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Belgeleriniz yoksa lütfen önce resmî bir daireye değil, bağımsız bir danışmanlığa gidin. Başvurular hakkında yabancılar dairesi karar verir.
template-course-start =
    <b>Yeni kurs: { $course }</b>

    🗓 Başlangıç: { $date }
    📍 Yer: { $place }
    🏛 Kayıt ve sorular: { $office }

    Katılıp katılamayacağınızı, kursun ücretini ve yanınızda ne getireceğinizi de orada sorun.
template-changed-hours =
    <b>Yeni açılış saatleri: { $office }</b>

    🗓 Geçerlilik başlangıcı: { $date }
    🕘 { $hours }
    📍 { $place }

    Randevunuz var mı? Bizden başka bir haber almazsanız randevunuz geçerlidir.
