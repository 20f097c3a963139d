### Not reviewed by a native speaker. Towns and topics. Arrows are mirrored: reading runs from the right

menu-greeting = 👋 أهلًا وسهلًا بكم! أعرض لكم أين تجدون الاستشارة والمساعدة في منطقة { $county }. هذا مجاني، ولا حاجة إلى ذكر اسمكم.
menu-choose-town = <b>في أي مدينة أو بلدة تسكنون؟</b>
menu-choose-town-hint = اضغطوا على الاسم، أو اكتبوه لي.
menu-did-you-mean = <b>أي مدينة تقصدون؟</b>
menu-choose-a-town = 🏘 اختيار المدينة
menu-other-town = 🏘 مدينة أخرى
menu-share-location = 📍 مشاركة موقعي
menu-language = 🌐 اللغة
menu-privacy = 🔒 بياناتي
menu-choose-topic = <b>{ $town }: في أي أمر تحتاجون إلى مساعدة؟</b>
menu-choose-topic-hint = اضغطوا على موضوع، أو اكتبوا كلمة عنه.
menu-topic = { $icon } { $topic }
menu-all-offers = 📋 كل العروض
menu-emergency = 🆘 مساعدة عند الخطر
menu-back-to-topics = ➡️ المواضيع
