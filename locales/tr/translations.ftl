### Not reviewed by a native speaker. Translations: what a machine has translated, and reading it over

translations-mark = 🤖 Bu metni bir bilgisayar çevirdi. Henüz kimse kontrol etmedi.
translations-mark-partly = 🤖 Bu metni bir bilgisayar çevirdi. Henüz kimse kontrol etmedi. Bazı cümleler hâlâ Almanca.
translations-not-yet = 🇩🇪 Buradaki bazı bilgiler henüz dilinizde yok. Almanca olarak gösteriliyor.
translations-is-original = 🇩🇪 Bu, Almanca metindir.
translations-original = 🇩🇪 Almanca metin
translations-back = ↩️ Çeviri

command-translations = Çevirileri kontrol et
translations-menu = 🌍 Çevirileri kontrol et
translations-title = 🌍 <b>Çevirileri kontrol et</b>
translations-choose = Bu cümleleri bir bilgisayar çevirdi ve henüz kimse okumadı. Hangi dili kontrol etmek istersiniz?
translations-none = Şu anda bekleyen cümle yok. Biri bir hizmeti başka bir dilde açtığında yenileri eklenir.
translations-language = { $language }: { $count }
translations-from = 📄 { $service }
translations-german = <b>Almanca:</b> { $words }
translations-said = <b>{ $language }:</b> { $words }
translations-left =
    { $count ->
        [one] Bu dilde bir cümle kaldı.
       *[other] Bu dilde { $count } cümle kaldı.
    }
translations-right = ✅ Doğru
translations-correct = ✏️ Düzelt
translations-next = ⏭ Sonraki
translations-later = ⏸ Daha sonra
translations-again = ↩️ Önceki cümleye dön
translations-write = ✏️ Şimdi cümlenin tamamını doğru hâliyle yazın. Dil: { $language }
translations-as-it-was = ⬅️ Düzeltme
translations-thanks = ✅ Teşekkürler. Cümle bundan sonra uyarı olmadan gösterilecek.
translations-corrected = ✅ Kaydedildi. Bundan sonra herkes sizin cümlenizi okuyacak.
translations-settled = Bu cümleyi az önce başka biri kontrol etti ya da cümle değişti. Hiçbir şey kaydedilmedi.
translations-lost = Cümlenizde eksik olan: { $missing }. Lütfen bu bilgiyle yeniden yazın.
translations-too-long = Bu, bir cümle için çok uzun. İzin verilen karakter: { $longest }. Lütfen kısaltın.
translations-unsound = Bu, cümleye uymuyor: Ondan çok daha uzun ya da kısa, veya Almanca cümlede olmayan bir sayı içeriyor. Lütfen yeniden yazın.
translations-done = 🎉 Bu dilde bekleyen cümle kalmadı.
translations-others = 🌍 Diğer diller
translations-to-menu = ⬅️ Menü
