### Not reviewed by a native speaker. Campaigns: how an office writes one message for many. Arrows are mirrored

command-campaign = الحملات: رسالة واحدة للكثيرين
campaigns-menu = 📣 الحملات

campaigns-title = 📣 <b>الحملات</b>
campaigns-none = لا توجد حملات هنا بعد.
campaigns-what = الحملة رسالة إلى كل من اشترك في مثل هذه الأخبار. ويقرؤها كل شخص بلغته.
campaigns-state =
    { $state ->
        [draft] ✏️ مسودة
        [in_review] 👀 تنتظر الموافقة
        [approved] ✅ تمت الموافقة
        [scheduled] ⏰ محدد موعدها
        [running] 📤 قيد الإرسال
        [paused] ⏸ متوقفة مؤقتًا
        [completed] 🏁 اكتملت
       *[aborted] ⏹ أُلغيت
    }
campaigns-line = <b>رقم { $number }: { $title }</b> · { $state }
campaigns-see = رقم { $number } · { $title }
campaigns-page-before = ▶️ السابق
campaigns-page-next = التالي ◀️
campaigns-new = ➕ حملة جديدة
campaigns-to-list = 📣 كل الحملات
campaigns-to-menu = ➡️ القائمة
campaigns-back = ➡️ رجوع

campaigns-kind =
    { $kind ->
        [naturalisation] الحصول على الجنسية الألمانية
        [courses] الدورات
        [events] الفعاليات
       *[offices] تغييرات في الدوائر
    }
campaigns-audience = 👥 { $kind } · { $area } · كل اللغات
campaigns-audience-in = 👥 { $kind } · { $area } · { $languages }
campaigns-region = منطقة { $name }
campaigns-count =
    { $count ->
        [0] 🔢 العدد الآن: 0 أشخاص.
       *[other] 🔢 العدد الآن على الأقل: { $count } (مقرّب إلى الأدنى).
    }
campaigns-count-few = 🔢 العدد الآن أقل من { $smallest } أشخاص (&lt;{ $smallest }).

campaigns-number = 📣 <b>الحملة رقم { $number }</b>
campaigns-stands = الحالة: <b>{ $state }</b>
campaigns-office = المرسل: { $office }
campaigns-read = 📝 النصوص المقروءة والصحيحة: { $done } من { $count }.
campaigns-no-plain = 📝 النص بالألمانية البسيطة ما زال ناقصًا.
campaigns-has-media =
    { $kind ->
        [photo] 🖼 مع صورة
       *[document] 📎 مع ملف PDF
    }
campaigns-has-buttons = 🔘 الأزرار: { $buttons }
campaigns-expires = ⏳ لها معنى حتى { $day }. بعد ذلك لا يُرسل شيء.
campaigns-expires-week = ⏳ تُرسل حتى أسبوع بعد البدء.
campaigns-starts = ⏰ البدء: { $day }، الساعة { $time }
campaigns-started = 📤 بدأت: { $day }، الساعة { $time }
campaigns-ended = 🏁 انتهت: { $day }، الساعة { $time }
campaigns-waits = التنسيق العام يراجعها الآن. ستصلكم رسالة. إذا غيّرتم شيئًا فستصبح مسودة من جديد.
campaigns-waits-for-you = هذه الحملة تنتظر مراجعتكم.
campaigns-edit-takes-back = إذا غيّرتم شيئًا الآن فستصبح مسودة من جديد، وعليكم تسليمها مرة أخرى.
campaigns-audience-first = العدد ما زال قليلًا جدًا. اختاروا أولًا من فضلكم لمن هذه الحملة.
campaigns-complete = كل شيء جاهز. انظروا إلى المعاينة ثم سلّموا الحملة. حتى { $most } شخصًا يمكنكم بعدها بدؤها بأنفسكم. وإذا كان العدد أكبر فالتنسيق العام يراجعها أولًا.
campaigns-review = 👀 مراجعة
campaigns-hand-in = 📨 تسليم
campaigns-start = ◀️ بدء
campaigns-progress = 📤 إلى أين وصلت؟
campaigns-report = 📊 التقرير
campaigns-preview = 👁 معاينة
campaigns-texts = 📝 النصوص
campaigns-audience-menu = 👥 لمن
campaigns-media = 🖼 صورة أو PDF
campaigns-buttons-menu = 🔘 الأزرار
campaigns-expiry = ⏳ لها معنى حتى
campaigns-abort = ⏹ إلغاء

campaigns-choose-template = ➕ <b>حملة جديدة</b>. هل تريدون نموذجًا؟ هو جاهز بكل اللغات. أم تكتبون بأنفسكم؟
campaigns-template =
    { $template ->
        [naturalisation] الحصول على الجنسية الألمانية
        [staying] الإقامة: المادتان 25a و25b
        [course-start] تبدأ دورة
       *[changed-hours] أوقات دوام جديدة
    }
campaigns-own-words = ✏️ بكلماتي
campaigns-other-template = ➡️ نموذج آخر
campaigns-template-title = 📄 <b>النموذج: { $template }</b>
campaigns-template-source = المصدر: { $sources }. بتاريخ: { $date }
campaigns-template-recheck = ⚠️ تغيّر القانون منذ ذلك الوقت. راجعوا من فضلكم كل جملة قبل تسليم الحملة.
campaigns-ask-value =
    { $variable ->
        [date] 🗓 متى؟ اكتبوا اليوم، ومع الساعة إن أردتم، مثلًا: 2.12. 17:00. وسيظهر في كل لغة بطريقتها.
        [place] 📍 أين؟ اكتبوا العنوان أو اختاروا واحدًا.
        [office] 🏛 أي دائرة؟ اكتبوا الاسم أو خذوا اسم دائرتكم.
        [course] 🎓 ما اسم الدورة؟ سيظهر الاسم هكذا في كل اللغات.
       *[hours] 🕘 ما أوقات الدوام الجديدة؟ مثلًا: Mo–Do 9:00–12:00. وستظهر هكذا في كل اللغات.
    }
campaigns-value-too-long = اكتبوا نصًا أقصر من فضلكم. عدد الأحرف المسموح: { $longest }
campaigns-template-ready = هذا هو النص الألماني. هل هو صحيح؟ يمكنكم تغييره بعد ذلك أيضًا.
campaigns-take = ✅ أخذ هذا النص
campaigns-fill-again = ↪️ ملء من جديد
campaigns-moment = { $day }، الساعة { $time }
campaigns-moment-span = { $day }، من الساعة { $begins } إلى { $ends }
campaigns-ask-kind = ✏️ <b>بكلماتي</b>. ما نوع الأخبار؟ لا تصل إلا إلى من اشترك في هذا النوع.
campaigns-own-title = ✏️ <b>حملة جديدة: { $kind }</b>
campaigns-own-how = اكتبوا الآن النص الألماني. الألمانية البسيطة والترجمات والصورة تأتي بعد ذلك.
campaigns-begun = ✅ أُنشئت الحملة. اقرؤوا الآن النصوص: يجب أن يكون كل نص مقروءًا وصحيحًا، أو تتركونه بالألمانية.

campaigns-plain-german = الألمانية البسيطة
campaigns-texts-title = 📝 <b>نصوص الحملة رقم { $number }</b>
campaigns-text-line = { $language }: { $stands }
campaigns-text-state =
    { $state ->
        [right] ✅ مقروء وصحيح
        [german] 🇩🇪 يبقى بالألمانية
        [memory] 📄 ترجمة جاهزة، لم تُقرأ بعد
        [machine] 🤖 ترجمه الحاسوب، لم يُقرأ بعد
        [written] ✏️ مكتوب، لم يُقرأ من جديد بعد
       *[missing] ➖ ما زال ناقصًا
    }
campaigns-translate-all =
    { $count ->
        [zero] 🌍 لا توجد لغات ناقصة
        [one] 🌍 ترجمة اللغة الناقصة
        [two] 🌍 ترجمة اللغتين الناقصتين
        [few] 🌍 ترجمة { $count } لغات ناقصة
        [many] 🌍 ترجمة { $count } لغة ناقصة
       *[other] 🌍 ترجمة { $count } لغة ناقصة
    }
campaigns-on-page = 📄 الكتابة على صفحة الدائرة
campaigns-text-title = 📝 <b>النص: { $language }</b>
campaigns-german = <b>بالألمانية:</b>
campaigns-said = <b>{ $language }:</b>
campaigns-still-german = ⚠️ بعض الجمل هنا ما زالت بالألمانية.
campaigns-too-long =
    { $excess ->
        [zero] ⚠️ هذا النص ليس أطول من اللازم.
        [one] ⚠️ هذا النص أطول من اللازم بحرف واحد. اختصروه من فضلكم.
        [two] ⚠️ هذا النص أطول من اللازم بحرفين. اختصروه من فضلكم.
        [few] ⚠️ هذا النص أطول من اللازم بـ { $excess } أحرف. اختصروه من فضلكم.
        [many] ⚠️ هذا النص أطول من اللازم بـ { $excess } حرفًا. اختصروه من فضلكم.
       *[other] ⚠️ هذا النص أطول من اللازم بـ { $excess } حرف. اختصروه من فضلكم.
    }
campaigns-right = ✅ صحيح
campaigns-correct = ✏️ تغيير
campaigns-write-it = ✏️ كتابة
campaigns-translate = 🌍 ترجمة
campaigns-translate-again = 🔄 ترجمة من جديد
campaigns-leave = 🇩🇪 تركه بالألمانية
campaigns-next = ⏮ التالي
campaigns-all-texts = 📝 كل النصوص
campaigns-write = ✏️ اكتبوا الآن النص كاملًا. اللغة: { $language }
campaigns-write-plain-how = الألمانية البسيطة: جمل قصيرة، فكرة واحدة في كل جملة، بلا كلمات أجنبية.
campaigns-write-marks = يبقى الخط العريض والمائل والمسطّر والروابط من تيليجرام كما هي.
campaigns-as-it-was = ➡️ من دون تغيير
campaigns-thanks = ✅ شكرًا، هذا النص معتمد.
campaigns-saved = ✅ حُفظ.
campaigns-left = 🇩🇪 من يقرأ بهذه اللغة يصله النص الألماني.
campaigns-all-read = 🎉 كل النصوص مقروءة.
campaigns-translated =
    { $count ->
        [zero] 🌍 لا توجد اقتراحات.
        [one] 🌍 يوجد اقتراح واحد. اقرؤوه من فضلكم.
        [two] 🌍 يوجد اقتراحان. اقرؤوهما من فضلكم.
        [few] 🌍 توجد { $count } اقتراحات. اقرؤوا كل واحد من فضلكم.
        [many] 🌍 يوجد { $count } اقتراحًا. اقرؤوا كل واحد من فضلكم.
       *[other] 🌍 يوجد { $count } اقتراح. اقرؤوا كل واحد من فضلكم.
    }
campaigns-not-translated =
    { $count ->
        [zero] توجد اقتراحات لكل اللغات.
        [one] لا يوجد اقتراح للغة واحدة. اكتبوا النص بأنفسكم أو اتركوه بالألمانية.
        [two] لا يوجد اقتراح للغتين. اكتبوا النصين بأنفسكم أو اتركوهما بالألمانية.
        [few] لا يوجد اقتراح لـ { $count } لغات. اكتبوا النصوص بأنفسكم أو اتركوها بالألمانية.
        [many] لا يوجد اقتراح لـ { $count } لغة. اكتبوا النصوص بأنفسكم أو اتركوها بالألمانية.
       *[other] لا يوجد اقتراح لـ { $count } لغة. اكتبوا النصوص بأنفسكم أو اتركوها بالألمانية.
    }
campaigns-text-flawed =
    { $flaw ->
        [empty] ⚠️ لا شيء في هذا النص. اللغة: { $language }
        [too_long] ⚠️ النص أطول مما يسمح به تيليجرام. عدد الأحرف الزائدة: { $excess }. اللغة: { $language }. اختصروه من فضلكم.
        [mark] ⚠️ علامة تنسيق غير مغلقة كما يجب أو غير مسموحة. المسموح: عريض ومائل ومسطّر وروابط. اللغة: { $language }
        [link] ⚠️ رابط لا يبدأ بـ https:// أو لا يؤدي إلى مكان. اللغة: { $language }
       *[sign] ⚠️ في النص علامة تحكم غير مرئية. اكتبوه من جديد من فضلكم. اللغة: { $language }
    }

campaigns-audience-title = 👥 <b>لمن الحملة رقم { $number }؟</b>
campaigns-audience-ask =
    { $part ->
        [kind] ما نوع الأخبار؟ لا تصل إلا إلى من اشترك في هذا النوع.
        [area] أين يسكن الأشخاص؟ يمكن اختيار عدة أماكن.
        [languages] بأي لغات يقرأ الأشخاص؟ يمكن اختيار عدة لغات.
       *[all] ماذا تريدون أن تغيّروا؟
    }
campaigns-part =
    { $part ->
        [kind] 📰 نوع الأخبار
        [area] 📍 الأماكن
       *[languages] 🌍 اللغات
    }
campaigns-all-languages = كل اللغات
campaigns-chosen = ☑️ { $name }
campaigns-audience-nobody = ⚠️ هذا الاختيار لا يصل إلى أحد. وسّعوا الاختيار من فضلكم.
campaigns-audience-small = ⚠️ العدد أقل من { $smallest } أشخاص. ويمكن التعرّف على عدد قليل كهذا، لذلك لا يمكن. وسّعوا الاختيار من فضلكم.
campaigns-audience-too-close = ⚠️ وصلت حملة أخرى إلى الأشخاص أنفسهم تقريبًا. ومن يقارن العددين قد يتعرّف على أقل من { $smallest } أشخاص. وسّعوا الاختيار من فضلكم أو اختاروا الأشخاص أنفسهم تمامًا.
campaigns-area-not-yours = لا يمكنكم كتابة حملة لهذه المنطقة.

campaigns-media-ask = 🖼 أرسلوا الآن صورة أو ملف PDF إلى هذه المحادثة. مع صورة أو PDF لا يزيد طول كل نص على { $longest } حرفًا.
campaigns-media-taken = ✅ أُرفق. يمكن الآن أن يكون طول كل نص { $longest } حرفًا.
campaigns-media-remove = 🗑 بلا صورة ولا PDF
campaigns-media-removed = ✅ لم تعد في الحملة صورة ولا PDF.
campaigns-media-as-photo = وصلت الصورة كملف. أرسلوها من فضلكم مرة أخرى كصورة، فيراها الجميع فورًا.
campaigns-media-other = هذا غير ممكن هنا. أرسلوا من فضلكم صورة أو ملف PDF.
campaigns-media-large =
    { $kind ->
        [photo] الصورة كبيرة جدًا. يقبل تيليجرام { $megabytes } ميغابايت كحد أقصى.
       *[document] ملف PDF كبير جدًا. يقبل تيليجرام { $megabytes } ميغابايت كحد أقصى.
    }

campaigns-buttons-ask = 🔘 أي أزرار تكون تحت الرسالة؟ { $most } كحد أقصى. اضغطوا للاختيار.
campaigns-buttons-stop = زر «{ news-stop-these }» موجود دائمًا تحتها.
campaigns-buttons = الأزرار كثيرة جدًا. احذفوا واحدًا أولًا من فضلكم.

campaigns-expiry-ask = ⏳ حتى متى يكون للرسالة معنى؟ بعد ذلك لا تُرسل. اختاروا، أو اكتبوا يومًا، مثلًا: 2.12.
campaigns-expiry-days =
    { $count ->
        [7] أسبوع
        [14] أسبوعان
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
campaigns-expiry-none = أسبوع من البدء
campaigns-expiry-set = ✅ حُفظ.
campaigns-end-too-early = لا يمكن إرسال شيء حتى ذلك الوقت. تُرسل الرسائل من الساعة 8 إلى 20. اختاروا من فضلكم يومًا لاحقًا.

campaigns-previewed = 👁 في الأعلى الرسالة كما تصل إلى الناس. اللغة: { $language }.
campaigns-preview-unread = ⚠️ لم يؤكد أحد بعد أن هذا النص صحيح.
campaigns-preview-ask = بأي لغة تريدون رؤية الرسالة؟
campaigns-test = 📲 إرسالها إليّ بكل اللغات
campaigns-test-sent =
    { $count ->
        [zero] 📲 لا رسائل في الطريق إليكم.
        [one] 📲 رسالة واحدة في الطريق إليكم.
        [two] 📲 رسالتان في الطريق إليكم، واحدة لكل لغة.
        [few] 📲 { $count } رسائل في الطريق إليكم، واحدة لكل لغة.
        [many] 📲 { $count } رسالة في الطريق إليكم، واحدة لكل لغة.
       *[other] 📲 { $count } رسالة في الطريق إليكم، واحدة لكل لغة.
    }

campaigns-ask-plain = 📨 النص بالألمانية البسيطة ناقص.
campaigns-ask-plain-why = كثيرون ممن ما زالوا يتعلمون الألمانية يقرؤون النص الألماني. وهم يفهمون الألمانية البسيطة أفضل. وهذا النص يصل أيضًا إلى من تُترك لغته بالألمانية.
campaigns-write-plain = ✏️ الكتابة بالألمانية البسيطة
campaigns-without-plain = 📨 التسليم بلا ألمانية بسيطة
campaigns-texts-missing =
    { $count ->
        [zero] ⚠️ كل النصوص مقروءة.
        [one] ⚠️ نص واحد لم يُقرأ بعد. اقرؤوه من فضلكم أو اتركوه بالألمانية.
        [two] ⚠️ نصان لم يُقرآ بعد. اقرؤوهما من فضلكم أو اتركوهما بالألمانية.
        [few] ⚠️ { $count } نصوص لم تُقرأ بعد. اقرؤوا كل نص من فضلكم أو اتركوه بالألمانية.
        [many] ⚠️ { $count } نصًا لم تُقرأ بعد. اقرؤوا كل نص من فضلكم أو اتركوه بالألمانية.
       *[other] ⚠️ { $count } نص لم تُقرأ بعد. اقرؤوا كل نص من فضلكم أو اتركوه بالألمانية.
    }
campaigns-in-review = 📨 سُلّمت. العدد أكبر من { $most }، لذلك يراجعها التنسيق العام الآن. ستصلكم رسالة.
campaigns-approved = ✅ سُلّمت. العدد لا يزيد على { $most }، لذلك يمكنكم بدء الحملة بأنفسكم: الآن أو في وقت محدد.

campaigns-unknown = لا توجد حملة كهذه، أو هي لدائرة أخرى.
campaigns-overtaken = تغيّرت الحملة في هذه الأثناء. لم يُحفظ شيء. وهي الآن هكذا:
campaigns-not-writable = لا يمكنكم تغيير هذه الحملة أو لم يعد ذلك ممكنًا. وهي الآن هكذا:

campaigns-page-offer = 📄 <b>تفتحون هذا على صفحة الدائرة.</b> وهناك كل النصوص معًا.
campaigns-page-title = نصوص الحملة رقم { $number }
campaigns-page-how = ما تكتبونه هنا يُعد مقروءًا وصحيحًا. والاقتراح الصحيح تؤكدونه تحته.
campaigns-page-marks = المسموح: &lt;b&gt;عريض&lt;/b&gt; و&lt;i&gt;مائل&lt;/i&gt; و&lt;u&gt;مسطّر&lt;/u&gt; وروابط تبدأ بـ https://: &lt;a href="https://www.example.org"&gt;هنا&lt;/a&gt;.
campaigns-page-label = النص: { $language }
campaigns-page-is = هذا النص: { $language }
campaigns-page-right = ✅ مقروء وصحيح
campaigns-page-left = 🇩🇪 تركه بالألمانية
campaigns-page-save = حفظ
campaigns-page-saved = ✅ حُفظ.
campaigns-page-nothing = لم يتغيّر شيء.
