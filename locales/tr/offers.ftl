### Not reviewed by a native speaker. Offers: list, card, filters, location

offers-heading = <b>{ $topic } · { $town }</b>
offers-county-wide-only = { $town } için bu konuda ayrı bir hizmet yok. Şu hizmetler { $county } genelinde geçerlidir:
offers-none = Ne yazık ki bu konuda ne { $town } için ne de { $county } geneli için kayıtlı bir hizmet var. Burada bir eksik olduğunu not ettim, adınız olmadan.
offers-none-with-filter = Bu seçime uyan hizmet yok. Lütfen bir filtreyi kaldırın.
offers-filter-spoken = 🗣 Yalnızca { $language } konuşan birinin olduğu hizmetler
offers-filter-open = 🕘 Yalnızca şu anda açık olan hizmetler
offers-nearest-first = 📍 En yakın hizmet en üstte.
offers-line = { $number }. { $door }{ $name }
offers-line-distance = { $number }. { $door }{ $name } ({ $kilometres } km)
offers-open-legend = 🟢 = şu anda açık
offers-tap-number = Aşağıdaki numaraya dokunun.
offers-page-back = ◀️ Geri
offers-page-on = Devamı ▶️
offers-open-now = 🕘 Şu anda açık
offers-open-now-set = ✅ Şu anda açık
offers-by-language = 🗣 Dil
offers-by-language-set = ✅ { $language }
offers-any-language = Tüm diller
offers-choose-spoken = <b>Orada hangi dil konuşulsun?</b>
offers-no-spoken = Bu hizmetler için henüz dil bilgisi girilmedi.
offers-nearest-town = ➡️ { $town } · { $kilometres } km

offers-card-name = <b>{ $name }</b>
offers-card-german = 🇩🇪 Almancası: { $name }
offers-open-until = 🟢 Şu anda açık, kapanış saati: { $time }
offers-closed = ⚪ Şu anda kapalı
offers-closed-until = ⚪ Şu anda kapalı. Yeniden açılış: { $day }, { $time }
offers-holiday = ⚪ Bugün resmî tatil olduğu için kapalı
offers-holiday-until = ⚪ Bugün resmî tatil olduğu için kapalı. Yeniden açılış: { $day }, { $time }
offers-hours = 🕘 { $days }: { $times }
offers-hours-note = 🕘 { $days }: { $times } ({ $note })
offers-venue = 📍 { $name }, { $address }
offers-venue-distance = 📍 { $name }, { $address } ({ $kilometres } km)
offers-access = ♿ { $access }
offers-more-places =
    { $count ->
        [one] Bir yer daha var: haritaya bakın.
       *[other] { $count } yer daha var: haritaya bakın.
    }
offers-phone = ☎️ { $number }
offers-phone-for = ☎️ { $number } ({ $words })
offers-person = 👤 { $name }
offers-mail = ✉️ { $address }
offers-spoken = 🗣 { $languages }
offers-interpretation = 🗣 { $words }
offers-for = 👥 { $words }
offers-age-minimum = 🎂 { $minimum } yaş ve üzeri
offers-age-maximum = 🎂 { $maximum } yaşına kadar
offers-age-minimum-maximum = 🎂 { $minimum }–{ $maximum } yaş arası
offers-application = 📝 { $words }
offers-bring = 🎒 Lütfen yanınızda getirin:
offers-bring-item = • { $document }
offers-free = 💶 Ücretsiz
offers-cost = 💶 { $amount }
offers-cost-for = 💶 { $amount } ({ $words })
offers-cost-words = 💶 { $words }
offers-checked = ✔️ Son kontrol: { $date }
offers-not-checked = ✔️ Henüz kontrol edilmedi
offers-sample = ⚠️ Örnek: Adres, telefon ve saatler tanıtım için uydurulmuştur.
offers-no-contact = ☎️ Adres ve telefon henüz girilmedi. Lütfen { $county } yönetimine sorun.
offers-no-contact-phone = ☎️ Adres ve telefon henüz girilmedi. { $county } yönetimi size yardımcı olur: { $number }
offers-map = 📍 Haritada
offers-save-number = 📇 Numarayı kaydet
offers-website = 🔗 Web sitesi
offers-back-to-list = ⬅️ Listeye dön
offers-back-to-card = ⬅️ Hizmete dön
offers-gone = Bu hizmet artık burada yok. Lütfen yeniden arayın.

offers-share-location = 📍 <b>Aşağıdaki “Konumu paylaş” düğmesine dokunun.</b>
offers-share-location-note = Konumunuz kaydedilmez. Yalnızca en yakın yeri ararım.
offers-share-key = 📍 Konumu paylaş
offers-leave-key = Menü
offers-keys-gone = 👌
offers-type-town = Veya yer adı yazın
offers-located = 📍 Teşekkürler! Yakınınızda: { $town }.
offers-located-outside = 📍 Teşekkürler! Burası { $county } dışında kalıyor. En yakın yer: { $town } ({ $kilometres } km). Lütfen kendiniz seçin:
# Words like a topic's that only say where somebody lives
offers-no-topic-words = oturuyorum yaşıyorum yaşıyoruz oturuyoruz
offers-topic-first = { $topic }: Bunun için oturduğunuz yeri de bilmem gerekiyor.
offers-not-understood = Üzgünüm, bunu anlayamadım. Lütfen bir düğmeye dokunun ya da bir yer veya konu yazın, örneğin “kira”.
# Words of which a message consists that only greets, or only thanks
offers-hello-words = merhaba selam selamlar günaydın iyi günler akşamlar
offers-hello = 👋 Merhaba! Yazmanıza sevindim.
offers-thanks-words = teşekkür teşekkürler ederim ederiz çok sağ ol olun sağol sağolun
offers-thanks = 😊 Rica ederim!
