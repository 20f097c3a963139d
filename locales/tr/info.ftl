### Not reviewed by a native speaker. Good to know: short pages about the law. Information only, never advice

info-know = 💡 Bilmekte fayda var: { $card }
info-heading = <b>{ $card }</b>
info-heading-page = <b>{ $card }, { $number } / { $count }: { $title }</b>
info-source = ⚖️ { $sources } (bilgi tarihi: { $date })
info-recheck = ❗ Bugün başka bir kural geçerli olabilir. Lütfen sorun.
info-not-reviewed = 👀 İlçe bunu henüz kontrol etmedi.
info-reviewed = ✔️ Kontrol edildi, { $date }: { $name }
info-counselling = 💬 Danışmanlık bul
info-overview = 📑 Genel bakış
info-page-back = ◀️ Geri
info-page-on = İleri ▶️
info-to-offers = ⬅️ Hizmetlere dön
info-back-to-card = ⬅️ Bilmekte fayda var
info-counselling-title = <b>{ $town } için danışmanlık</b>
info-counselling-first = Burada, resmî bir daireye gitmeden önce biriyle konuşabilirsiniz. Aşağıdaki numaraya dokunun.
info-counselling-line = { $number }. { $name }
info-counselling-none = { $town } için bu konuda henüz bir danışmanlık kaydedilmedi. Tüm hizmetleri “Konular” altında bulursunuz.

info-naturalisation = Alman vatandaşlığına geçiş
    .decides = ℹ️ Yalnızca bilgidir, danışmanlık değildir. Kararı vatandaşlık dairesi (Einbürgerungsbehörde) verir.
info-naturalisation-overview =
    Vatandaşlığa geçince Alman vatandaşı olursunuz. Yasanın bunun için ne istediğini burada kısaca okuyabilirsiniz.

    Her durum farklıdır. Önce bir danışmanlık merkeziyle konuşmanız en iyisidir.
    .title = Genel bakış
info-naturalisation-permit =
    Yasa, bunun için yeterli bir oturum belgesi ister.

    • Yeterli olanlara örnekler: süresiz oturum hakkı, AB Mavi Kartı, 25. paragrafın 1. veya 2. fıkrasına ya da 25a, 25b veya 28. paragrafa göre oturma izni.
    • Yeterli olmayanlara örnekler: 16b, 24 (Ukrayna), 25. paragrafın 3. ile 5. arası fıkraları veya 104c.

    Belgeniz bugün yeterli değil mi? Sizin için hangi yolların olduğunu danışmanlık merkezine sorun.
    .title = Hangi oturum?
info-naturalisation-years =
    Yasa, 5 yıldır Almanya'da yasal olarak yaşamanızı ister.

    • Yurt dışında mıydınız? Bir seferde 6 aya kadar olan süreler bu zamanı kesmez. Toplamda kural olarak sürenin yarısından fazla olmamalıdır.
    • Özel başarılarla 3 yıl sonra geçilen hızlı yol 30 Ekim 2025'ten beri yok.
    • Sonunda yeterli olmayan bir belgeyle geçen yıllar yine de sayılabilir (2024 tarihli bilgi).
    .title = Kaç yıl?
info-naturalisation-family =
    • Bir Alman vatandaşıyla mı evlisiniz? O zaman yasa 3 yıl yasal oturum ve 2 yıldır evli olmanızı ister. Bu, kayıtlı hayat arkadaşlığı için de geçerlidir. Diğer koşullar aynıdır.
    • Eşiniz ve reşit olmayan çocuklarınız sizinle birlikte vatandaşlığa geçebilir. Onlar için daha az yıl yetebilir.
    • 16 yaşından itibaren başvuru kişinin kendisi tarafından yapılır.
    .title = Evlilik ve aile
info-naturalisation-livelihood =
    Yasa, kendinizin ve ailenizin geçimini kendiniz sağlamanızı ister: Jobcenter'dan para almadan (SGB II) ve sosyal yardım almadan (SGB XII).

    İstisnalar vardır, örneğin:
    • Tam gün çalışıyorsunuz ve son 24 ayın 20'sinde de böyle çalıştınız.
    • Böyle çalışan eşinizle veya partnerinizle ve reşit olmayan bir çocukla birlikte yaşıyorsunuz.
    • Misafir işçi kuşağındansınız ve yardıma kendi kusurunuzla muhtaç olmadınız.

    Yardım mı alıyorsunuz? Yine de danışmanlık merkezine sorun.
    .title = Kendi geliriniz
info-naturalisation-language =
    Yasa kural olarak B1 düzeyinde Almanca ister.

    • 16 yaşından küçük çocuklar: yaşlarına uygun Almanca.
    • Misafir işçi kuşağı: Günlük hayatta sözlü olarak anlaşabilmek yeterlidir. Biri uzun süre ciddi biçimde çabaladıysa zor durumlarda da böyle olabilir.
    • Hastalık, engellilik veya yaş nedeniyle bu kadar Almanca öğrenemeyenlerin bunu kanıtlaması gerekmez.

    Misafir işçi kuşağı: Almanya'ya 30 Haziran 1974'e kadar, sözleşmeli işçi olarak Doğu Almanya'ya (DDR) ise 13 Haziran 1990'a kadar gelenler. O dönemde yanlarına gelen eşler de buna dâhildir.
    .title = Ne kadar Almanca?
info-naturalisation-test =
    Vatandaşlık sınavında 33 soru vardır, bunların 3'ü eyalet hakkındadır. Süreniz 60 dakikadır. 17 doğru cevapla geçersiniz. Sorular 310 soruluk bir listeden gelir. Sınav 25 avrodur. Nerede yapılacağını size daire söyler.

    • Uyum kursundaki “Leben in Deutschland” sınavı da geçerlidir.
    • Hastalık, engellilik veya yaş nedeniyle ve misafir işçi kuşağı için sınav gerekmez.
    • Almanya'da alınmış bir okul diploması sınavın yerine geçebilir. Lütfen sorun.
    .title = Sınav
info-naturalisation-fees =
    Vatandaşlığa geçiş 255 avrodur. Sizinle birlikte vatandaş olan ve kendi geliri olmayan bir çocuk için 51 avrodur.

    Ret kararı da ücretlidir. Daire üzerinde çalışmaya başladıktan sonra geri çektiğiniz başvuru da: 25 ile 255 avro arası.

    Daire ücreti düşürebilir. Paranız azsa bunu sorun.
    .title = Ücreti ne kadar?
info-naturalisation-nationalities =
    27 Haziran 2024'ten beri Alman yasası birden fazla vatandaşlığa izin verir. Vatandaşlığa geçmek için mevcut vatandaşlığınızı bırakmanız artık gerekmez.

    Diğer ülkenizin kendi kuralları olabilir. Bu yüzden önce onun konsolosluğuna sorun.
    .title = Birden çok pasaport
info-naturalisation-more =
    • Kimliğiniz ve vatandaşlığınız açıklığa kavuşmuş olmalıdır.
    • 16 yaşından itibaren özgürlükçü demokratik düzene, Nazi dönemindeki haksızlıkların sorumluluğuna, Yahudi yaşamının korunmasına ve barış içinde birlikte yaşamaya bağlı olduğunuzu beyan edersiniz.
    • Cezalar engel olabilir. 90 günlük orana kadar para cezaları kural olarak sayılmaz. Birden fazla ceza toplanır. Yurt dışındaki cezaları bildirmeniz gerekir. Süren bir dava varsa karar bekler.
    • Yanlış bilgi vermeyin: Yoksa 10 yıl boyunca vatandaşlığa geçmek mümkün olmaz.
    .title = Başka neler önemli?
info-naturalisation-where-warendorf =
    Başvuruyu kendi şehrinizin veya belediyenizin Rathaus'una (belediye binası) verirsiniz. Kararı ilçe (Kreis Warendorf) verir.

    Hangi belgeleri getirmeniz gerektiğini önceden sorun.
    .title = Nereye başvurulur?
info-naturalisation-where-paderborn =
    • Paderborn şehrinde oturuyorsanız: Şehrin kendi vatandaşlık dairesi vardır. İnternette hızlı bir ön kontrol sunar.
    • İlçenin başka bir şehrinde veya belediyesinde oturuyorsanız: Kreis Paderborn yetkilidir.

    Hangi belgeleri getirmeniz gerektiğini önceden sorun.
    .title = Nereye başvurulur?

info-staying = Almanya'da kalmak
    .decides = ℹ️ Yalnızca bilgidir, danışmanlık değildir. Kararı yabancılar dairesi (Ausländerbehörde) verir.
info-staying-overview =
    <b>Belgeleriniz yoksa:</b> Lütfen önce resmî bir daireye değil, bağımsız bir danışmanlığa gidin. Daireler bunu çoğu zaman yabancılar dairesine bildirmek zorundadır.

    Yasanın iki yol için ne istediğini burada kısaca okuyabilirsiniz: gençler için 25a paragrafı, birkaç yıldan sonra 25b paragrafı.
    .title = Genel bakış
info-staying-young =
    25a paragrafı gençler içindir. Yasa şunları ister:

    • 27. doğum gününden önce başvuru
    • 12 aydır Duldung (sınır dışının ertelenmesi) veya 104c paragrafına göre oturma izni
    • 3 yıldır Almanya'da olmak
    • kural olarak okula 3 yıl başarıyla devam etmek veya bir diploma
    • buraya iyi uyum sağlanacağının beklenebilmesi ve anayasaya bağlılıktan şüphe olmaması

    Eğitim sırasında alınan yardımlar zarar vermez. Kimliği hakkında kendisi yanlış bilgi veren kişinin başvurusu reddedilir.
    .title = Gençler
info-staying-settled =
    25b paragrafı, birkaç yıldır burada yaşayanlar içindir. Yasa şunları ister:

    • Almanya'da 6 yıl, evde reşit olmayan bir çocuk varsa 4 yıl
    • özgürlükçü demokratik düzene bağlılık ve buradaki yaşam hakkında temel bilgi
    • geçimin çoğunun kendi gelirle sağlanması ya da bunun beklenebilmesi (kira yardımı, Wohngeld, zarar vermez)
    • A2 düzeyinde konuşma Almancası
    • çocukların okula gitmesi

    Hastalık ve yaş için istisnalar vardır. Kimliği konusunda aldatan veya ağır suç işleyen kişinin başvurusu reddedilir.
    .title = Birkaç yıldan sonra
info-staying-chance =
    104c paragrafına göre oturma iznine Chancen-Aufenthalt da denir. 31 Aralık 2025'ten beri yenisi verilmiyor.

    Sizde hâlâ var mı? Bitene kadar geçerlidir, toplam 18 ay. Sonra ancak 25a veya 25b paragrafıyla devam edilebilir.

    Bu geçiş için daha kolay kurallar vardır. Bunlar 1 Temmuz 2027'de sona erer. Bu yüzden 30 Haziran 2027'ye kadar ve her durumda izniniz bitmeden başvurun.
    .title = Chancen-Aufenthalt
info-staying-steps =
    104c paragrafına göre oturma izniniz mi var?

    • Erkenden bir danışmanlığa gidin.
    • Belgeleri toplayın: pasaport ya da pasaport almaya çalıştığınızı gösteren belgeler. A2 Almanca belgesi, Almanya'da yaşam sınavı, işinizle ilgili belgeler.
    • 25a veya 25b paragrafına göre başvuruyu <b>izniniz bitmeden</b> yapın. Oturumunuz ancak o zaman karar verilene kadar yasal kalır.
    .title = Şimdi ne yapmalı?
