### Not reviewed by a native speaker. German office terms, explained simply

terms-explain = 📖 Sözcükleri açıkla
terms-title = 📖 <b>Bu sözcükler ne demek?</b>
terms-line = <b>{ $term }</b>: { $words }

terms-jobcenter = İşiniz yoksa veya geliriniz azsa geçim parası ödeyen ve iş bulmanıza yardım eden daire.
terms-grundsicherungsgeld = Jobcenter’in ödediği geçim parası. Haziran 2026’ya kadar adı Bürgergeld idi.
terms-duldung = Resmî bir belge: Sınır dışı edilme şimdilik durdurulmuştur. Oturma izni değildir.
terms-residence-permit = Almanya’da belirli bir süre yaşama izni.
terms-immigration-office = Oturma izni, Duldung ve oturumla ilgili diğer sorular için yetkili daire.
terms-naturalisation = Alman vatandaşlığına geçmek.
terms-naturalisation-office = Alman vatandaşlığı başvurusu hakkında karar veren daire.
terms-integration-course = Almanca ve Almanya’daki yaşam hakkında bilgi veren kurs.
terms-bamf = Federal Göç ve Mülteciler Dairesi: Örneğin entegrasyon kurslarından sorumludur.
terms-integration-centre = İlçe yönetiminin bir birimi. Örneğin yeni gelen çocukların okulla ilgili sorularında yardım eder.
terms-mbe = Almanya’ya gelmiş 27 yaş ve üzeri yetişkinler için ücretsiz danışmanlık.
terms-jmd = Almanya’ya gelmiş 12–26 yaş arası gençler için ücretsiz danışmanlık.
terms-kindergeld = Çocuklu ailelere verilen para. Familienkasse’ye başvurulur.
terms-wohngeld = Kiraya yardımcı olan para. Belediyenin Wohngeld birimine başvurulur.
terms-kita = Kreş veya anaokulu: Çocuklara okula başlamadan önce burada bakılır.
terms-jugendamt = Ailelere, çocuklara ve gençlere yardım eden daire, örneğin kreş yeri ararken.
terms-schulamt = Okullardan sorumlu daire, örneğin yeni gelen çocukların okul yerinden.
terms-sozialamt = Sosyal yardım dairesi.
terms-widerspruch = Dairenin kararını kabul etmediğinizi yazılı olarak bildirirsiniz. Bu, her dairede mümkün değildir. Mümkün olup olmadığı ve son günü mektubun son sayfasında yazar.
