### Not reviewed by a native speaker. Keeping the directory: list, offer, editing, adding, gaps. Arrows are mirrored

keeping-menu = 🗂 تحديث الدليل
keeping-gaps = 📊 ما ينقص
command-directory = تحديث الدليل
command-gaps = ما جرى البحث عنه بلا نتيجة

keeping-title = 🗂 <b>الدليل: { $area }</b>
keeping-title-waiting = 🗂 <b>الدليل: { $area }، ما يحتاج إلى مراجعة</b>
keeping-waiting =
    { $count ->
        [0] روجعت كل العروض في الأشهر الستة الماضية.
        [zero] روجعت كل العروض في الأشهر الستة الماضية.
        [one] عرض واحد لم يراجعه أحد منذ ستة أشهر.
        [two] عرضان لم يراجعهما أحد منذ ستة أشهر.
        [few] { $count } عروض لم يراجعها أحد منذ ستة أشهر.
        [many] { $count } عرضًا لم يراجعها أحد منذ ستة أشهر.
       *[other] { $count } عرض لم يراجعها أحد منذ ستة أشهر.
    }
keeping-line =
    { $state ->
        [paused] { $number }. ⏸ { $name }
        [waiting] { $number }. ⚠️ { $name }
        [foreign] { $number }. 🔗 { $name }
       *[checked] { $number }. ✔️ { $name }
    }
keeping-legend = ⚠️ = يحتاج إلى مراجعة، ⏸ = موقوف مؤقتًا، 🔗 = من مصدر آخر
keeping-choose = اضغطوا على الرقم في الأسفل، أو اكتبوا جزءًا من الاسم.
keeping-none = لا يوجد شيء هنا.
keeping-found = 🔎 <b>العروض التي فيها «{ $words }»</b>
keeping-found-more = هناك المزيد. اكتبوا جزءًا أطول من الاسم.
keeping-nothing-found = لا يوجد في منطقتكم عرض بهذا الاسم: «{ $words }». اكتبوا جزءًا آخر من الاسم.
keeping-only-waiting = ⚠️ ما يحتاج إلى مراجعة فقط
keeping-all = 🗂 كل العروض
keeping-add = ➕ إضافة عرض
keeping-page-back = ▶️ السابق
keeping-page-on = المزيد ◀️
keeping-to-list = 🗂 إلى الدليل
keeping-to-menu = ➡️ القائمة
keeping-back = ➡️ رجوع

keeping-name = <b>{ $name }</b>
keeping-areas = 📍 لـ: { $areas }
keeping-topics = 🏷 المواضيع: { $topics }
keeping-checked = ✔️ آخر مراجعة: { $date }
keeping-not-checked = ⚠️ لم تتم المراجعة بعد
keeping-is-paused = ⏸ موقوف مؤقتًا: لا يرى المراجعون هذا العرض.
keeping-foreign = 🔗 هذا العرض من مصدر آخر. يُرجى طلب تعديله هناك.
keeping-field =
    { $field ->
        [phone] ☎️ الهاتف
        [email] ✉️ البريد الإلكتروني
        [hours] 🕘 أوقات الدوام
        [description] 📄 الوصف
       *[application] 📝 التسجيل
    }
keeping-field-at =
    { $field ->
        [phone] ☎️ الهاتف: { $place }
        [email] ✉️ البريد الإلكتروني: { $place }
        [hours] 🕘 أوقات الدوام: { $place }
        [description] 📄 الوصف: { $place }
       *[application] 📝 التسجيل: { $place }
    }
keeping-heading = <b>{ $what }</b>
keeping-heading-sample = <b>{ $what }</b> (مثال غير حقيقي)
keeping-nothing = لم يُسجَّل شيء.
keeping-hours = { $days }: { $times }
keeping-hours-note = { $days }: { $times } ({ $note })
keeping-edit-hint = ✏️ اضغطوا على الرقم لتعديل شيء.
keeping-mark-checked = ✔️ روجع اليوم، كل شيء صحيح
keeping-marked = ✔️ شكرًا! سُجّل أنه روجع اليوم.
keeping-pause = ⏸ إيقاف مؤقت
keeping-resume = ◀️ إظهار من جديد
keeping-paused = ⏸ أُوقف مؤقتًا. لم يعد المراجعون يرون هذا العرض.
keeping-resumed = ◀️ يرى المراجعون هذا العرض من جديد.

keeping-ask =
    { $field ->
        [phone] اكتبوا الرقم الجديد مع رمز المدينة، مثلًا: 0221 4710 100.
        [email] اكتبوا عنوان البريد الإلكتروني الجديد، مثلًا: beratung@example.org.
        [hours] اكتبوا كل أوقات الدوام، كل وقت في سطر منفصل، مثلًا: { hours-example }.
        [description] اكتبوا الوصف الجديد بالألمانية: جملتين أو ثلاث جمل قصيرة.
       *[application] اكتبوا بالألمانية كيف يكون التسجيل.
    }
keeping-outdates = لن تظهر بعد ذلك هذه الترجمات، بل النص الألماني: { $languages }.
keeping-clear = 🗑 تركه فارغًا
keeping-preview = <b>هل هذا صحيح؟</b> { $what }
keeping-old = حتى الآن:
keeping-new = الجديد:
keeping-save = ✅ حفظ
keeping-other-value = ✏️ كتابة شيء آخر
keeping-saved = ✅ تمّ الحفظ.
keeping-the-same = هذا مسجَّل هكذا من قبل.
keeping-settled = انتهى هذا التعديل أو مضى عليه وقت طويل. هذا هو المسجَّل الآن:
keeping-changed-meanwhile = ⚠️ عدّل شخص آخر هذا في هذه الأثناء. يُرجى النظر فيه مرة أخرى.
keeping-bad-phone = هذا ليس رقمًا كاملًا. يُرجى كتابة رقم واحد مع رمز المدينة، مثلًا: 0221 4710 100.
keeping-bad-email = هذا ليس عنوان بريد إلكتروني. يُرجى كتابته هكذا: beratung@example.org.
keeping-bad-text = لا يمكن تسجيله بهذا الشكل. يُرجى كتابته بشكل آخر.
keeping-too-long =
    { $most ->
        [zero] هذا طويل جدًا. { $most } حرف على الأكثر.
        [one] هذا طويل جدًا. حرف واحد على الأكثر.
        [two] هذا طويل جدًا. حرفان على الأكثر.
        [few] هذا طويل جدًا. { $most } أحرف على الأكثر.
        [many] هذا طويل جدًا. { $most } حرفًا على الأكثر.
       *[other] هذا طويل جدًا. { $most } حرف على الأكثر.
    }
keeping-hours-lines =
    { $most ->
        [zero] يُرجى كتابة كل وقت في سطر منفصل، { $most } سطر على الأكثر، مثلًا: { hours-example }.
        [one] يُرجى كتابة سطر واحد على الأكثر، مثلًا: { hours-example }.
        [two] يُرجى كتابة كل وقت في سطر منفصل، سطران على الأكثر، مثلًا: { hours-example }.
        [few] يُرجى كتابة كل وقت في سطر منفصل، { $most } أسطر على الأكثر، مثلًا: { hours-example }.
        [many] يُرجى كتابة كل وقت في سطر منفصل، { $most } سطرًا على الأكثر، مثلًا: { hours-example }.
       *[other] يُرجى كتابة كل وقت في سطر منفصل، { $most } سطر على الأكثر، مثلًا: { hours-example }.
    }
keeping-hours-weekly = تُسجَّل هنا فقط الأوقات التي تتكرر كل أسبوع، مثلًا: { hours-example }. يُرجى كتابة غيرها في الوصف.

keeping-ask-name = <b>ما اسم العرض؟</b> اكتبوا الاسم بالألمانية.
keeping-ask-organization = <b>من يقدمه؟</b> اضغطوا على الرقم، أو اكتبوا الاسم أو جزءًا منه.
keeping-no-organization = «{ $words }» ليس في الدليل بعد.
keeping-numbered = { $number }. { $name }
keeping-new-organization = ➕ جديد: { $name }
keeping-ask-topics = <b>ما المواضيع؟</b> الأول هو الموضوع الرئيسي.
keeping-ask-areas = <b>لأي مدن هذا العرض؟</b>
keeping-whole = كل منطقة { $county }
keeping-chosen = ✅ { $name }
keeping-on = متابعة ◀️
keeping-ask-phone = <b>ما رقم هاتف هذا العرض؟</b> اكتبوه مع رمز المدينة.
keeping-without-phone = بلا رقم
keeping-preview-new = <b>هل هذا صحيح؟</b> سيظهر العرض فورًا في القوائم.
keeping-added = ✅ تمّت الإضافة. يمكنكم إكمال كل ما تبقى هنا.

keeping-monthly = 🗂 <b>دليل منطقتكم</b>
keeping-gaps-title = 📊 <b>ما ينقص: { $area }، { $month }</b>
keeping-gaps-what = عدد المرات التي بحث فيها شخص عن موضوع ليس له عرض خاص في المدينة.
keeping-gap =
    { $elsewhere ->
        [true] • { $town }، { $topic }: { $count }
       *[false] • ⚠️ { $town }، { $topic }: { $count } (ولا يوجد عرض للمنطقة كلها)
    }
keeping-gaps-small =
    { $least ->
        [zero] ما يقل عن { $least } عملية بحث لا يُعرض بدقة، كي لا يمكن التعرف على أحد.
        [one] ما يقل عن عملية بحث واحدة لا يُعرض بدقة، كي لا يمكن التعرف على أحد.
        [two] ما يقل عن عمليتَي بحث لا يُعرض بدقة، كي لا يمكن التعرف على أحد.
        [few] ما يقل عن { $least } عمليات بحث لا يُعرض بدقة، كي لا يمكن التعرف على أحد.
        [many] ما يقل عن { $least } عملية بحث لا يُعرض بدقة، كي لا يمكن التعرف على أحد.
       *[other] ما يقل عن { $least } عملية بحث لا يُعرض بدقة، كي لا يمكن التعرف على أحد.
    }
keeping-gaps-none = لم يُسجَّل شيء في هذا الشهر.
keeping-this-month = هذا الشهر
keeping-last-month = الشهر الماضي

keeping-import-undoes = عُدّل الدليل في المحادثة بعد آخر استيراد (آخر مرة في { $date }). ستُفقد هذه التعديلات. يُرجى النظر أولًا باستخدام { "\u200E" }--dry-run، وحفظها قبل ذلك باستخدام: lotse directory export. وإذا كانت موجودة في الملف أو تريدون حذفها: { "\u200E" }--undo-edits
