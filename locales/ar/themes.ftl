### Not reviewed by a native speaker. Themes: problems that concern many people, on their way to those who can solve them. Arrows are mirrored

themes-menu = 🧩 القضايا
command-theme = القضايا: ما لا يمكن حله في ملف واحد

themes-title = 🧩 <b>القضايا: { $area }</b>
themes-title-own = 🧩 <b>قضاياي</b>
themes-only-ended = القضايا المحلولة والمرفوضة:
themes-none = لا توجد هنا أي قضية بعد.
themes-what = القضية مشكلة تظهر في عدة ملفات ولا يمكنكم حلها في ملف واحد.
themes-state =
    { $state ->
        [raised] 📥 تم الإبلاغ عنها
        [brief] ✏️ التقرير الموجز قيد الإعداد
        [project_group] 👥 لدى مجموعة المشروع
        [agreement] 🤝 اتفاق مكتوب بين الجهات
        [steering_group] 🏛 لدى اللجنة التوجيهية
        [state] 🗺 رُفعت إلى الولاية
        [solved] ✅ حُلّت
        [declined] ❌ رُفضت
       *[merged] 🔗 دُمجت
    }
themes-line = رقم { $number }: { $domain }، { $place }
themes-button = رقم { $number } · { $domain }
themes-whole-region = { $region } (المنطقة كلها)
themes-no-region = بلا منطقة
themes-raise = ➕ الإبلاغ عن قضية
themes-ended-ones = 📁 المنتهية
themes-open-ones = 📂 المفتوحة
themes-figures = 📊 أرقام
themes-page-before = ▶️ السابق
themes-page-next = التالي ◀️
themes-to-list = 🧩 كل القضايا
themes-to-menu = ➡️ القائمة
themes-back = ➡️ رجوع
themes-see = عرض رقم { $number }

themes-number = 🧩 <b>القضية رقم { $number }</b>
themes-place = 📍 { $place }
themes-domain = مجال الحياة: { $domain }
themes-constellation =
    { $constellation ->
        [3] k3: قرار من الإدارة
       *[4] k4: مسألة مبدئية
    }
themes-stands = المرحلة: <b>{ $state }</b>
themes-raisers =
    { $count ->
        [zero] لم يبلّغ عنها أحد
        [one] أبلغ عنها شخص واحد
        [two] أبلغ عنها شخصان
        [few] أبلغ عنها { $count } أشخاص
        [many] أبلغ عنها { $count } شخصًا
       *[other] أبلغ عنها { $count } شخص
    }
themes-raisers-too =
    { $count ->
        [zero] لم يبلّغ عنها أحد
        [one] أنتم من أبلغ عنها
        [two] أبلغ عنها شخصان، وأنتم منهما
        [few] أبلغ عنها { $count } أشخاص، وأنتم منهم
        [many] أبلغ عنها { $count } شخصًا، وأنتم منهم
       *[other] أبلغ عنها { $count } شخص، وأنتم منهم
    }
themes-no-words = ✏️ لم يُكتب الوصف بعد.
themes-has-outcome = 📬 توجد نتيجة.
themes-open = 📄 القراءة والكتابة
themes-join = ✋ هذه مشكلتنا أيضًا
themes-joined = ✅ تم التسجيل. سنخبركم بما يحدث في هذه القضية.
themes-step =
    { $state ->
        [brief] ⬅️ بدء التقرير الموجز
        [project_group] ⬅️ إلى مجموعة المشروع
        [agreement] ⬅️ إلى الاتفاق بين الجهات
        [steering_group] ⬅️ إلى اللجنة التوجيهية
        [state] ⬅️ إلى الولاية
        [solved] ✅ حُلّت
       *[declined] ❌ رفض
    }
themes-moved = ✅ تم التسجيل. سيُبلَّغ من أبلغوا عن القضية.
themes-moved-end = ✅ تم التسجيل. سيُبلَّغ من أبلغوا عن القضية. يرجى كتابة النتيجة الآن.
themes-ask-end = <b>هل تُنهى هذه القضية؟</b> { $state }
themes-end-hint = بعد ذلك لا تتقدم القضية. ويمكنكم كتابة النتيجة لاحقًا أيضًا.
themes-end-yes = نعم: { $state }
themes-merge = 🔗 الدمج مع قضية أخرى
themes-merge-into = <b>في أي قضية تُدمج القضية رقم { $number }؟</b>
themes-merge-none = لا توجد في هذه المنطقة قضية أخرى مفتوحة.
themes-ask-merge = <b>هل تُدمج القضية رقم { $number } في القضية رقم { $into }؟</b>
themes-merge-hint = ينتقل معها كل من أبلغوا عنها وكل النصوص. لا يمكن التراجع عن ذلك.
themes-merge-yes = 🔗 نعم، دمج
themes-merged = ✅ تم الدمج. سيُبلَّغ من أبلغوا عن القضية الأخرى.
themes-is-part = 🔗 أصبحت القضية رقم { $number } جزءًا من القضية رقم { $into }.

themes-new = ➕ <b>قضية جديدة</b>
themes-ask-town = <b>أين توجد المشكلة؟</b>
themes-other-town = 📍 مكان آخر
themes-ask-domain = <b>بأي مجال من مجالات الحياة تتعلق؟</b>
themes-ask-constellation = <b>ما المطلوب لحل المشكلة؟</b>
themes-similar = <b>هل هي إحدى هذه القضايا؟</b> إذن افتحوها وانضموا إليها:
themes-words-follow = ستصفون المشكلة بعد قليل على صفحة إدارة المنطقة. يرجى ألا تكتبوا عنها شيئًا هنا في المحادثة.
themes-raise-now = ✅ الإبلاغ عن القضية
themes-raise-other = ➕ لا، الإبلاغ عن قضية جديدة
themes-raised-now = ✅ أُنشئت القضية رقم { $number }. صفوا المشكلة الآن.

themes-unknown = لا توجد قضية كهذه.
themes-ended = هذه القضية منتهية.
themes-moved-on = انتقلت القضية إلى مرحلة أخرى. هكذا تبدو الآن:
themes-brief-missing = يلزم لذلك التقرير الموجز أولًا. يرجى كتابته على صفحة إدارة المنطقة.
themes-not-now = هذا غير ممكن في المرحلة الحالية للقضية.

themes-figures-title = 📊 <b>القضايا بالأرقام: { $area }</b>
themes-figures-themes = <b>القضايا</b>
themes-figure = { $domain }: { $count }
themes-figures-contacts =
    { $days ->
        [zero] <b>لقاءات لم تكفِ فيها المساعدة في ملف واحد</b>
        [one] <b>لقاءات اليوم الأخير التي لم تكفِ فيها المساعدة في ملف واحد</b>
        [two] <b>لقاءات اليومين الأخيرين التي لم تكفِ فيها المساعدة في ملف واحد</b>
        [few] <b>لقاءات آخر { $days } أيام التي لم تكفِ فيها المساعدة في ملف واحد</b>
        [many] <b>لقاءات آخر { $days } يومًا التي لم تكفِ فيها المساعدة في ملف واحد</b>
       *[other] <b>لقاءات آخر { $days } يوم التي لم تكفِ فيها المساعدة في ملف واحد</b>
    }
themes-contacts =
    { $count ->
        [zero] { $domain }، k{ $constellation }: لا لقاءات
        [one] { $domain }، k{ $constellation }: لقاء واحد
        [two] { $domain }، k{ $constellation }: لقاءان
        [few] { $domain }، k{ $constellation }: { $count } لقاءات
        [many] { $domain }، k{ $constellation }: { $count } لقاءً
       *[other] { $domain }، k{ $constellation }: { $count } لقاء
    }
themes-contacts-few =
    { $least ->
        [zero] { $domain }، k{ $constellation }: لا لقاءات
        [one] { $domain }، k{ $constellation }: أقل من لقاء واحد
        [two] { $domain }، k{ $constellation }: أقل من لقاءين
        [few] { $domain }، k{ $constellation }: أقل من { $least } لقاءات
        [many] { $domain }، k{ $constellation }: أقل من { $least } لقاءً
       *[other] { $domain }، k{ $constellation }: أقل من { $least } لقاء
    }
themes-figures-none = لم يُحسب شيء.

themes-notice-raised = 🧩 أُبلغ في منطقتكم عن القضية رقم { $number }.
themes-notice-moved = 🧩 القضية رقم { $number }: { $state }
themes-notice-outcome = 📬 توجد نتيجة للقضية رقم { $number }.

themes-page-title = القضية رقم { $number }
themes-page-rule = ⚠️ <b>لا أسماء ولا أرقام ملفات ولا أي شيء يمكن التعرف به على شخص.</b> صفوا المشكلة لا الشخص.
themes-page-place = المكان
themes-page-domain = مجال الحياة
themes-page-calls = المطلوب
themes-page-stands = المرحلة
themes-page-heading =
    { $kind ->
        [problem] المشكلة
        [brief] التقرير الموجز
        [outcome] النتيجة
       *[comment] التعليقات
    }
themes-page-label =
    { $kind ->
        [problem] ما المشكلة؟
        [brief] تقرير موجز لمجموعة المشروع أو اللجنة التوجيهية
        [outcome] ما النتيجة؟
       *[comment] تعليق جديد
    }
themes-page-hint =
    { $kind ->
        [problem] أين يتعثر الأمر؟ ما الجهات المعنية؟ كم مرة يحدث ذلك؟
        [brief] ما المشكلة، وما الذي جُرِّب، وكيف يراها أصحاب الشأن، وماذا تقترحون؟
        [outcome] يقرأ هذا كل من أبلغوا عن القضية.
       *[comment] يقرأ هذا كل من يرون القضية.
    }
themes-page-write = ما يمكنكم كتابته
themes-page-save = حفظ
themes-page-saved = ✅ تم الحفظ.
themes-page-nothing = لم تغيّروا شيئًا.
themes-page-by = { $name }، { $date }
themes-page-by-former = لم يعد يعمل هنا، { $date }
themes-recognisable = ⚠️ <b>لم يُحفظ بعد.</b> قد يُتعرف على شخص من هذه المواضع. يرجى تغييرها؛ نصكم في الأسفل:
themes-mark =
    { $kind ->
        [case_number] • رقم ملف: { $found }
        [mail] • عنوان بريد إلكتروني: { $found }
        [day] • تاريخ كامل: { $found } (يكفي الشهر والسنة)
       *[phone] • رقم هاتف: { $found }
    }
themes-overtaken = ⚠️ <b>لم يُحفظ بعد.</b> غيّر شخص آخر هذا النص في هذه الأثناء. في الأسفل النص الجديد أولًا ثم نصكم. يرجى الجمع بينهما ثم الحفظ من جديد.
