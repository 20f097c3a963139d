### Not reviewed by a native speaker. News: what somebody wants to get, the buttons under a message, stopping. Arrows are mirrored

news-title = 📣 <b>أخبار منطقة { $county }</b>
news-intro = اختاروا ما تريدون أن أرسله إليكم. لا أرسل شيئًا دون اختياركم. يمكنكم إيقاف كل شيء في أي وقت.
news-line = { $mark } <b>{ $kind }</b>: { $means }
news-naturalisation = التجنيس
    .means = كيف تحصلون على الجنسية الألمانية، وأين يمكنكم السؤال
news-courses = الدورات
    .means = متى تبدأ دورات جديدة، مثل دورات اللغة الألمانية
news-events = الفعاليات
    .means = لقاءات ومعلومات بالقرب منكم
news-offices = تغييرات لدى الدوائر
    .means = مواعيد عمل جديدة، وعناوين جديدة
news-town = مدينتكم: { $town }. وتصل أيضًا رسائل للمنطقة كلها.
news-no-town = لم تختاروا مدينة بعد. لذلك تصلكم فقط الرسائل الموجّهة إلى المنطقة كلها. أما الفعاليات فتصل بحسب مدينتكم.
news-on = 🔔 { $kind }
news-off = 🔕 إيقاف: { $kind }
news-stop-all = 🔕 إيقاف كل الأخبار
news-on-now = ✅ حسنًا. سأرسل إليكم: { $kind }.
news-off-now = 🔕 حسنًا. لن أرسل إليكم بعد الآن: { $kind }.
news-stopped-all = 🔕 حسنًا. لن أرسل إليكم أي أخبار بعد الآن.
news-back = ➡️ رجوع

news-ask-age = <b>هل عمركم { $age } عامًا أو أكثر؟</b>
news-ask-age-hint = لا أحفظ عمركم. أحفظ فقط الأخبار التي تريدونها.
news-old-enough = ✅ نعم، عمري { $age } أو أكثر
news-younger = لا، أنا أصغر
news-too-young = لا أرسل الأخبار إلا ابتداءً من عمر { $age } عامًا. لم أحفظ أي شيء. كل العروض والمساعدة عند الخطر متاحة لكم مع ذلك، دون اسم وفي أي عمر.

news-from = 📣 { $office }: أخبار اخترتموها
news-in-german = هذا النص بالألمانية.
news-plain = 📖 القراءة بالألمانية البسيطة
news-more = ℹ️ معلومات أكثر
news-stop-these = 🔕 إيقاف هذه الرسائل
news-stopped = 🔕 تمّ الإيقاف: { $kind }. لن أرسل إليكم منها شيئًا بعد الآن.
news-which = 📣 ما الأخبار التي تصلني؟
news-more-town = أعرض لكم معلومات أكثر بحسب مدينتكم.
news-nothing-free = 🗓 { $office }: للأسف لا يوجد موعد متاح في الأسابيع الثمانية القادمة.
news-booking-over = 🗓 { $office }: لم يعد حجز موعد من خلال هذه الرسالة ممكنًا.
news-contact-below = يمكنكم الاتصال أو الكتابة إلى هناك.
news-contact = ☎️ العنوان والهاتف

command-news = اختيار الأخبار أو إيقافها
menu-news = 📣 الأخبار
