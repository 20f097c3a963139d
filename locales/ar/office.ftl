### Not reviewed by a native speaker. The office's side: requests, the day's appointments, office hours. Arrows are mirrored

office-request = 📨 <b>طلب جديد</b>
office-escalated = 📨 <b>بالنيابة: هذا الطلب بلا رد منذ يوم عمل</b>
office-escalated-time = 📨 <b>هناك طلب بلا رد منذ أكثر من يوم عمل</b>
office-when = 🗓 <b>{ $day }، الساعة { $time }</b>
office-where =
    { $mode ->
        [phone] ☎️ عبر الهاتف: { $place }
        [outreach] 🚶 عند المراجِع: { $place }
       *[appointment] 📍 { $place }
    }
office-client = 👤 الموعد رقم { $number }
office-client-sign = 👤 { $sign } · الموعد رقم { $number }
office-of = الموعد لدى: { $name }
office-matter = 📝 { $matter }
office-interpreter = 🗣 مطلوب مترجم، اللغة: { $language }
office-companions =
    { $count ->
        [zero] 👥 بلا مرافقين
        [one] 👥 مع مرافق واحد
        [two] 👥 مع مرافقَين
        [few] 👥 مع { $count } مرافقين
        [many] 👥 مع { $count } مرافقًا
       *[other] 👥 مع { $count } مرافق
    }
office-note = 💬 «{ $note }»
office-state =
    { $state ->
        [requested] ⏳ بانتظار الرد
        [confirmed] ✅ مؤكَّد
        [declined] ❌ رُفض
        [cancelled_by_client] ❌ ألغاه المراجِع
        [cancelled_by_office] ❌ ألغاه المكتب
        [completed] ✔️ حضر
        [missed] لم يحضر
       *[expired] ⌛ انتهت مدته
    }
office-confirm = ✅ تأكيد
office-other-time = 🔁 وقت آخر
office-decline = ❌ رفض
office-ask-reason = <b>ما سبب الرفض؟</b> يقرأ الشخص السبب بلغته.
office-reason-other_time = 🔁 يُرجى اختيار وقت آخر
office-reason-not_responsible = المسؤول مكتب آخر
office-reason-no_interpreter = لا يوجد من يترجم
office-back = ➡️ رجوع
office-confirmed = ✅ تمّ التأكيد. سيُبلَّغ الشخص بذلك ويتلقى تذكيرًا.
office-declined = تمّ. سيُبلَّغ الشخص بذلك ويمكنه اختيار وقت آخر.
office-cancel = ❌ إلغاء الموعد
office-ask-cancel = <b>هل تريدون إلغاء هذا الموعد؟</b> سيُبلَّغ الشخص فورًا ويمكنه اختيار وقت جديد.
office-cancel-yes = ❌ نعم، إلغاء الموعد
office-cancelled = أُلغي الموعد. سيُبلَّغ الشخص بذلك.
office-client-cancelled = ❌ <b>أُلغي الموعد:</b> { $sign }
office-ask-outcome = <b>هل حضر الشخص؟</b>
office-came = ✔️ حضر
office-missed = لم يحضر
office-noted = ✔️ تمّ التسجيل.
office-calendar-file = 🗓 لتقويمكم
office-calendar-summary = استشارة { $sign }

office-good-morning = صباح الخير!
office-agenda-today =
    { $count ->
        [0] 🗓 <b>ليس لديكم مواعيد اليوم.</b>
        [zero] 🗓 <b>ليس لديكم مواعيد اليوم.</b>
        [one] 🗓 <b>اليوم: موعد واحد</b>
        [two] 🗓 <b>اليوم: موعدان</b>
        [few] 🗓 <b>اليوم: { $count } مواعيد</b>
        [many] 🗓 <b>اليوم: { $count } موعدًا</b>
       *[other] 🗓 <b>اليوم: { $count } موعد</b>
    }
office-agenda-week =
    { $count ->
        [0] 🗓 <b>ليس لديكم مواعيد في الأيام السبعة القادمة.</b>
        [zero] 🗓 <b>ليس لديكم مواعيد في الأيام السبعة القادمة.</b>
        [one] 🗓 <b>سبعة أيام: موعد واحد</b>
        [two] 🗓 <b>سبعة أيام: موعدان</b>
        [few] 🗓 <b>سبعة أيام: { $count } مواعيد</b>
        [many] 🗓 <b>سبعة أيام: { $count } موعدًا</b>
       *[other] 🗓 <b>سبعة أيام: { $count } موعد</b>
    }
office-agenda-line =
    { $state ->
        [requested] ⏳ { $time } · { $who }
        [completed] ✔️ { $time } · { $who }
        [missed] ✖️ { $time } · { $who }
       *[confirmed] ✅ { $time } · { $who }
    }
office-agenda-line-day =
    { $state ->
        [requested] ⏳ { $day }، { $time } · { $who }
        [completed] ✔️ { $day }، { $time } · { $who }
        [missed] ✖️ { $day }، { $time } · { $who }
       *[confirmed] ✅ { $day }، { $time } · { $who }
    }
office-number = رقم { $number }
office-today = 🗓 اليوم
office-week = 🗓 الأسبوع
office-hours = 🕘 ساعات الاستشارة
office-menu = ➡️ القائمة

office-hours-title = 🕘 <b>ساعات استشارتكم</b>
office-hours-none = لا توجد بعد. أضيفوا الساعات الأولى، وعندها يمكن للمراجعين الحجز.
office-rule =
    { $mode ->
        [open] { $number }. { $when }، من { $opens } إلى { $closes }، مفتوحة بلا موعد، { $place }
        [outreach] { $number }. { $when }، من { $opens } إلى { $closes }، عند المراجعين، { $minutes } دقيقة لكل موعد، { $place }
        [phone] { $number }. { $when }، من { $opens } إلى { $closes }، عبر الهاتف، { $minutes } دقيقة لكل موعد، { $place }
       *[appointment] { $number }. { $when }، من { $opens } إلى { $closes }، بموعد، { $minutes } دقيقة لكل موعد، { $place }
    }
office-monthly = { $day } رقم { $number } من كل شهر
office-monthly-last = آخر { $day } من كل شهر
office-weeks-apart = كل { $weeks } أسابيع: { $days }
office-hours-add = ➕ ساعات استشارة
office-absence-add = 🏖 غياب
office-hours-end = 🗑 إنهاء رقم { $number }
office-ask-hours = <b>متى ساعات استشارتكم؟</b>
office-ask-hours-hint = مثلًا: من الاثنين إلى الخميس من 9 إلى 12، أو ثاني ثلاثاء من كل شهر من 14 إلى 16، أو ليوم واحد فقط: 24 مارس من 9 إلى 11.
office-understood = 🕘 { $when }، من { $opens } إلى { $closes }
office-ask-mode = <b>كيف تتمّ الاستشارة في هذه الساعات؟</b>
office-mode =
    { $mode ->
        [open] 🚪 مفتوحة، بلا موعد
        [outreach] 🚶 عند المراجعين
        [phone] ☎️ عبر الهاتف
       *[appointment] 🗓 بموعد
    }
office-ask-slot = <b>كم يستغرق الموعد الواحد؟</b>
office-minutes-break = { $minutes } + { $pause } استراحة
office-minutes = { $minutes } دقيقة
office-ask-place = <b>أين؟</b> اكتبوا الشارع ورقم البيت والمدينة، أو اضغطوا على مكان سابق.
office-ask-number = <b>بأي رقم يتصل المراجعون؟</b> اكتبوه، أو اضغطوا على رقم سابق.
office-place-too-long = يُرجى كتابة عنوان أو رقم من { $most } حرف على الأكثر.
office-added = ✅ ساعات الاستشارة سارية من الآن.
office-overlap = هذا الوقت يتداخل بتاريخ { $day } مع ساعات استشارتكم من { $opens } إلى { $closes }. يُرجى إنهاء تلك الساعات أولًا.
office-ask-end = <b>هل تريدون إنهاء ساعات الاستشارة هذه؟</b> المواعيد المتفق عليها تبقى قائمة.
office-end-yes = 🗑 نعم، إنهاء
office-ended =
    { $count ->
        [0] انتهت ساعات الاستشارة هذه.
        [zero] انتهت ساعات الاستشارة هذه.
        [one] انتهت ساعات الاستشارة هذه. يبقى موعد واحد متفق عليه قائمًا إلى أن تلغوه.
        [two] انتهت ساعات الاستشارة هذه. يبقى موعدان متفق عليهما قائمين إلى أن تلغوهما.
        [few] انتهت ساعات الاستشارة هذه. تبقى { $count } مواعيد متفق عليها قائمة إلى أن تلغوها.
        [many] انتهت ساعات الاستشارة هذه. هناك { $count } موعدًا متفقًا عليه، تبقى قائمة إلى أن تلغوها.
       *[other] انتهت ساعات الاستشارة هذه. هناك { $count } موعد متفق عليه، تبقى قائمة إلى أن تلغوها.
    }
office-ask-absence = <b>متى تغيبون؟</b>
office-ask-absence-hint = مثلًا: من 23 ديسمبر إلى 2 يناير، أو غدًا، أو 24 ديسمبر.
office-absent-day = 🏖 <b>{ $day }</b>
office-absent-days = 🏖 <b>من { $begins } إلى { $ends }</b>
office-ask-substitute = من ينوب عنكم؟
office-no-substitute = لا أحد
office-substitute = ينوب عنكم: { $name }
office-absence-affects =
    { $count ->
        [0] ليس لديكم مواعيد في هذه المدة.
        [zero] ليس لديكم مواعيد في هذه المدة.
        [one] سيُلغى موعد واحد. سيُبلَّغ الشخص فورًا وتُعرض عليه أوقات جديدة.
        [two] سيُلغى موعدان. سيُبلَّغ الشخصان فورًا وتُعرض عليهما أوقات جديدة.
        [few] ستُلغى { $count } مواعيد. سيُبلَّغ الجميع فورًا وتُعرض عليهم أوقات جديدة.
        [many] سيُلغى { $count } موعدًا. سيُبلَّغ الجميع فورًا وتُعرض عليهم أوقات جديدة.
       *[other] سيُلغى { $count } موعد. سيُبلَّغ الجميع فورًا وتُعرض عليهم أوقات جديدة.
    }
office-absent-yes = ✅ نعم، تسجيل ذلك
office-absent =
    { $count ->
        [0] ✅ تمّ التسجيل.
        [zero] ✅ تمّ التسجيل.
        [one] ✅ تمّ التسجيل. سيُبلَّغ شخص واحد.
        [two] ✅ تمّ التسجيل. سيُبلَّغ شخصان.
        [few] ✅ تمّ التسجيل. سيُبلَّغ { $count } أشخاص.
        [many] ✅ تمّ التسجيل. سيُبلَّغ { $count } شخصًا.
       *[other] ✅ تمّ التسجيل. سيُبلَّغ { $count } شخص.
    }
office-absence = 🏖 غياب: من { $begins } إلى { $ends }
office-absence-substituted = 🏖 غياب: من { $begins } إلى { $ends }، ينوب عنكم: { $name }
office-absence-end = ↪️ إلغاء الغياب: { $day }
office-back-again = ✅ أُلغي الغياب. المواعيد الملغاة تبقى ملغاة.

command-agenda = مواعيد اليوم
command-hours = ساعات استشارتي
command-absent = تسجيل غيابي

office-feed = 📅 رابط التقويم لـ Outlook وThunderbird
office-feed-made = 📅 <b>رابط تقويمكم الجديد</b>
office-feed-secret = 🔒 كل من لديه هذا الرابط يرى مواعيدكم دون أسماء. يُرجى عدم إعطائه لأحد. الرابط الجديد ينهي الرابط القديم.
office-feed-how = في Outlook: إضافة تقويم من الإنترنت. في Thunderbird: تقويم جديد على الشبكة. ألصقوا الرابط هناك. تظهر التغييرات عندما يحدّث البرنامج التقويم.
office-feed-name = Lotse: المواعيد
office-feed-summary =
    { $state ->
        [requested] طلب: استشارة { $sign }
        [cancelled] ملغى: استشارة { $sign }
       *[confirmed] استشارة { $sign }
    }
