### Not reviewed by a native speaker. How it goes: goals, assessment, the client's own view, when to look again. A goal's words never stand in the chat. Arrows are mirrored

progress-title = 📈 <b>{ $number }</b>
progress-back = ➡️ رجوع
progress-noted = ✔️ تمّ التسجيل.
progress-look = عرض
progress-case-closed = هذا الملف مغلق. افتحوه من جديد إذا أردتم تسجيل شيء فيه.

progress-goals-line =
    { $count ->
        [zero] 🎯 لا أهداف مفتوحة
        [one] 🎯 هدف مفتوح واحد
        [two] 🎯 هدفان مفتوحان
        [few] 🎯 { $count } أهداف مفتوحة
        [many] 🎯 { $count } هدفًا مفتوحًا
       *[other] 🎯 { $count } هدف مفتوح
    }
progress-assessed-line = 📊 آخر تقييم: { $day }
progress-not-assessed = 📊 لا تقييم حتى الآن
progress-views-line = 💬 رأي الشخص نفسه، من البداية حتى اليوم: { $faces }
progress-no-views = 💬 رأي الشخص نفسه: لا جواب حتى الآن
progress-reassess-line = 🗓 موعد المراجعة: { $day }
progress-no-reassess = 🗓 لا موعد للمراجعة
progress-goals = 🎯 الأهداف
progress-assess = 📊 التقييم
progress-reassess = 🗓 موعد المراجعة

progress-goals-title = 🎯 <b>أهداف { $number }</b>
progress-goals-none = لا أهداف حتى الآن. تكتبون الهدف الأول في الصفحة المحمية.
progress-goals-where = نص الأهداف موجود في الصفحة المحمية فقط.
progress-goal-button = { $mark } الهدف { $number } · { $domain }
progress-goal-button-until = { $mark } الهدف { $number } · { $domain } · حتى { $day }
progress-goal-title = 🎯 <b>الهدف { $number }: { $domain }</b>
progress-goal-heading = الهدف { $number }: { $domain }
progress-goal-until = حتى: { $day }
progress-goal-state =
    { $state ->
        [proposed] ⏳ مقترَح. لم تتمّ الموافقة بعد.
        [accepted] 🤝 متفَق عليه.
        [active] ▶️ قيد العمل.
        [completed] ✅ تحقّق.
       *[cancelled] ✖️ لم يعد قائمًا.
    }
progress-set-goal =
    { $state ->
        [proposed] ↩️ استئناف
        [accepted] 🤝 اتُّفق عليه في حديث
        [active] ▶️ قيد العمل
        [completed] ✅ تحقّق
       *[cancelled] ✖️ لم يعد قائمًا
    }
progress-read-write = 📄 القراءة والكتابة
progress-goal-changed = تغيّر هذا الهدف في هذه الأثناء. يُرجى قراءته مرة أخرى.
progress-target-day = يُرجى اختيار يوم ابتداءً من اليوم، خلال خمس سنوات على الأكثر.

progress-page-title = أهداف { $number }
progress-page-none = لا أهداف حتى الآن.
progress-page-new = هدف جديد
progress-page-words = نص الهدف
progress-page-words-hint = اكتبوه كما يقوله الشخص نفسه: سيقرأ هذه الكلمات بعينها.
progress-page-domain = مجال الحياة
progress-page-until = حتى متى؟ يمكنكم ترك هذا فارغًا.
progress-page-edit = تعديل الهدف { $number }
progress-page-save = حفظ التعديل
progress-page-all = كل الأهداف
progress-page-propose = اقتراح الهدف
progress-page-saved = ✔️ تمّ الحفظ. إذا كان هاتف الشخص موصولًا، فسيعلم أن هناك شيئًا جديدًا.

progress-own-title = 🎯 <b>أهدافكم</b>
progress-own-page-title = أهدافكم
progress-own-none = لا أهداف حتى الآن. تتفقون على أهدافكم في الحديث مع مستشاركم أو مستشارتكم.
progress-own-where = اقرؤوا أهدافكم في الصفحة المحمية. لا تُكتب في هذه المحادثة كي لا يقرأها أحد غيركم.
progress-own-goal = { $mark } الهدف { $number }: { $domain }
progress-own-state =
    { $state ->
        [proposed] جديد: هل أنتم موافقون؟ إن لم توافقوا، فتحدثوا من فضلكم مع مستشاركم أو مستشارتكم.
        [accepted] لقد وافقتم.
        [active] تعملون عليه الآن.
        [completed] لقد نجحتم!
       *[cancelled] لم يعد هذا هدفكم.
    }
progress-own-read = 📄 قراءة أهدافي
progress-agree = 🤝 الهدف { $number }: موافق
progress-agreed-thanks = 🤝 شكرًا لكم! سيعلم مستشاركم أو مستشارتكم بذلك.
progress-client-agreed = 🤝 <b>{ $number }</b>: تمّت الموافقة على الهدف { $goal }، { $domain }.
# This line shows on locked screens: keep it neutral.
progress-news = ℹ️ هناك شيء جديد لكم.

# This line shows on locked screens: keep it neutral.
progress-ask = ℹ️ سؤال قصير
progress-ask-view =
    { $occasion ->
        [closing] انتهى عملنا معًا. كيف حالكم الآن؟
       *[reassessment] كيف حالكم هذه الأيام؟
    }
progress-ask-hint = 😢 تعني سيئ جدًا، و😀 تعني جيد جدًا. الجواب طوعي. لا يراه إلا من يرافقكم.
progress-view-page = 📄 الجواب في الصفحة المحمية
progress-view-title = سؤال قصير
progress-view-hint = الجواب طوعي. لا يراه إلا من يرافقكم.
progress-view-value =
    { $value ->
        [1] سيئ جدًا
        [2] سيئ
        [3] لا بأس
        [4] جيد
       *[5] جيد جدًا
    }
progress-view-send = إرسال الجواب
progress-view-thanks = { $face } شكرًا على جوابكم.
progress-view-none = لا سؤال لكم في الوقت الحالي.
progress-view-answered = لقد أجبتم عن هذا السؤال من قبل. شكرًا لكم!
progress-view-late = مضى على هذا السؤال أكثر من أسبوعين. لم يعد عليكم أن تجيبوا عنه.

progress-assess-title = 📊 <b>تقييم { $number }</b>
progress-assess-scale = 1 تعني حاجة ملحّة، و5 تعني لا حاجة. ما سجّلتموه اليوم يمكنكم استبداله بالضغط مرة أخرى.
progress-course = { $icon } { $domain }: { $first } ← { $now }
progress-course-same = { $icon } { $domain }: { $now }
progress-domain-button = { $icon } { $domain }
progress-round = ▶️ كل المجالات بالتتابع
progress-round-done = ✅ هذه كل المجالات.
progress-domain-title = { $icon } <b>{ $domain }</b>
progress-domain-last = آخر تقييم: { $level }، { $day }
progress-level =
    { $level ->
        [1] 1 · حاجة ملحّة
        [2] 2 · حاجة كبيرة
        [3] 3 · حاجة متوسطة
        [4] 4 · حاجة قليلة
       *[5] 5 · لا حاجة
    }
progress-skip = تخطٍّ ⬅️
progress-overview = ➡️ نظرة عامة

progress-reassess-ask = متى تريدون المراجعة من جديد؟ في ذلك اليوم أذكّركم الساعة 8. وإذا كان هاتف الشخص موصولًا، أسأله عن حاله.
progress-span =
    { $span ->
        [w4] بعد 4 أسابيع: { $day }
        [m3] بعد 3 أشهر: { $day }
       *[m6] بعد 6 أشهر: { $day }
    }
progress-never = بلا موعد
progress-type-day = ✍️ تاريخ آخر
progress-ask-day = <b>متى؟</b> اكتبوا التاريخ، مثلًا: 15.3. أو 2 مايو 2027
progress-day-out-of-reach = يُرجى اختيار يوم ابتداءً من الغد، خلال سنتين على الأكثر.
progress-due = 🗓 <b>موعد المراجعة: { $number }</b>
progress-due-hint = كيف الوضع اليوم؟ قيّموا مجالات الحياة من جديد، وراجعوا الأهداف، واختاروا اليوم التالي.
progress-next-day = 🗓 اليوم التالي
