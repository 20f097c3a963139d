### Not reviewed by a native speaker. Offers: list, card, filters, location. Arrows are mirrored: reading runs from the right

offers-heading = <b>{ $topic } · { $town }</b>
offers-county-wide-only = لا يوجد في { $town } عرض خاص لهذا الموضوع. هذه العروض لكل منطقة { $county }:
offers-none = للأسف لم يُسجَّل بعد أي عرض لهذا الموضوع، لا في { $town } ولا في منطقة { $county } كلها. سجّلتُ أن شيئًا ينقص هنا، من دون اسمكم.
offers-none-with-filter = لا يوجد عرض يناسب هذا الاختيار. ألغوا أحد الخيارات من فضلكم.
offers-filter-spoken = 🗣 فقط العروض التي فيها من يتحدث { $language }
offers-filter-open = 🕘 فقط العروض المفتوحة الآن
offers-nearest-first = 📍 العرض الأقرب في الأعلى.
offers-line = { $number }. { $door }{ $name }
offers-line-distance = { $number }. { $door }{ $name } ({ $kilometres } كم)
offers-open-legend = 🟢 = مفتوح الآن
offers-tap-number = اضغطوا على الرقم في الأسفل.
offers-page-back = ▶️ السابق
offers-page-on = المزيد ◀️
offers-open-now = 🕘 مفتوح الآن
offers-open-now-set = ✅ مفتوح الآن
offers-by-language = 🗣 اللغة
offers-by-language-set = ✅ { $language }
offers-any-language = كل اللغات
offers-choose-spoken = <b>بأي لغة تريدون التحدث هناك؟</b>
offers-no-spoken = لم تُسجَّل بعد أي لغات لهذه العروض.
offers-nearest-town = ⬅️ { $town } · { $kilometres } كم

offers-card-name = <b>{ $name }</b>
offers-card-german = 🇩🇪 بالألمانية: { $name }
offers-open-until = 🟢 مفتوح الآن، حتى الساعة { $time }
offers-closed = ⚪ مغلق الآن
offers-closed-until = ⚪ مغلق الآن. يفتح من جديد: { $day }، الساعة { $time }
offers-holiday = ⚪ مغلق اليوم لأنه يوم عطلة رسمية
offers-holiday-until = ⚪ مغلق اليوم لأنه يوم عطلة رسمية. يفتح من جديد: { $day }، الساعة { $time }
offers-hours = 🕘 { $days }: { $times }
offers-hours-note = 🕘 { $days }: { $times } ({ $note })
offers-venue = 📍 { $name }، { $address }
offers-venue-distance = 📍 { $name }، { $address } ({ $kilometres } كم)
offers-access = ♿ { $access }
offers-more-places =
    { $count ->
        [zero] لا توجد أماكن أخرى.
        [one] وهناك مكان آخر، تجدونه على الخريطة.
        [two] وهناك مكانان آخران، تجدونهما على الخريطة.
        [few] وهناك { $count } أماكن أخرى، تجدونها على الخريطة.
        [many] وهناك { $count } مكانًا آخر، تجدونها على الخريطة.
       *[other] وهناك { $count } مكان آخر، تجدونها على الخريطة.
    }
offers-phone = ☎️ { $number }
offers-phone-for = ☎️ { $number } ({ $words })
offers-person = 👤 { $name }
offers-mail = ✉️ { $address }
offers-spoken = 🗣 { $languages }
offers-interpretation = 🗣 { $words }
offers-for = 👥 { $words }
offers-age-minimum = 🎂 من عمر { $minimum } فما فوق
offers-age-maximum = 🎂 حتى عمر { $maximum }
offers-age-minimum-maximum = 🎂 من عمر { $minimum } إلى { $maximum }
offers-application = 📝 { $words }
offers-bring = 🎒 يُرجى إحضار:
offers-bring-item = • { $document }
offers-free = 💶 مجانًا
offers-cost = 💶 { $amount }
offers-cost-for = 💶 { $amount } ({ $words })
offers-cost-words = 💶 { $words }
offers-checked = ✔️ آخر مراجعة: { $date }
offers-not-checked = ✔️ لم تتم المراجعة بعد
offers-sample = ⚠️ مثال: العنوان والهاتف والأوقات غير حقيقية، وهي للعرض التجريبي فقط.
offers-no-contact = ☎️ لم يُسجَّل العنوان والهاتف بعد. يُرجى سؤال إدارة منطقة { $county }.
offers-no-contact-phone = ☎️ لم يُسجَّل العنوان والهاتف بعد. تساعدكم إدارة منطقة { $county }: { $number }
offers-map = 📍 على الخريطة
offers-save-number = 📇 حفظ الرقم
offers-website = 🔗 الموقع الإلكتروني
offers-back-to-list = ➡️ إلى قائمة العروض
offers-back-to-card = ➡️ إلى العرض
offers-gone = هذا العرض لم يعد موجودًا هنا. يُرجى البحث من جديد.

offers-share-location = 📍 <b>اضغطوا في الأسفل على «مشاركة الموقع».</b>
offers-share-location-note = لن أحفظ موقعكم. أبحث فقط عن أقرب مدينة.
offers-share-key = 📍 مشاركة الموقع
offers-leave-key = القائمة
offers-keys-gone = 👌
offers-type-town = أو اكتبوا اسم المدينة
offers-located = 📍 شكرًا! بالقرب منكم: { $town }.
offers-located-outside = 📍 شكرًا! هذا المكان خارج منطقة { $county }. الأقرب إليكم { $town } ({ $kilometres } كم). اختاروا بأنفسكم من فضلكم:
# Words like a topic's that only say where somebody lives
offers-no-topic-words = أسكن اسكن ساكن ساكنة ساكنين أعيش عايش عايشة
offers-topic-first = { $topic }: أحتاج أيضًا إلى معرفة مدينتكم أو بلدتكم.
offers-not-understood = عذرًا، لم أفهم ذلك. يُرجى الضغط على زر، أو كتابة اسم مدينة أو موضوع، مثلًا «إيجار».
# Words of which a message consists that only greets, or only thanks
offers-hello-words = مرحبا مرحبًا أهلا أهلًا اهلا وسهلا وسهلًا السلام عليكم سلام صباح مساء الخير salam marhaba
offers-hello = 👋 أهلًا بكم! يسعدني أنكم كتبتم لي.
offers-thanks-words = شكرا شكرًا جزيلا جزيلًا لك لكم مشكورين shukran
offers-thanks = 😊 على الرحب والسعة!
