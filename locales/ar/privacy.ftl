### Not reviewed by a native speaker. One's own data: case, consents, taking along, deleting; keeping a case from being deleted. Arrows are mirrored

privacy-case = • ملفكم { $number }. المحادثات: { $contacts }، الملاحظات: { $notes }، الأهداف: { $goals }، الإحالات: { $referrals }. لا أعرض نصوصها في المحادثة.
privacy-news = • الأخبار التي اخترتموها: { $kinds }
privacy-campaigns = • أنكم تلقيتم رسائل أُرسلت إلى كثيرين: { $count }. أنسى ذلك بعد { $days } يومًا من انتهاء كل حملة.
privacy-messages = • رسائل لم تُرسَل بعد: { $count }
privacy-export = 📄 عرض كل شيء وأخذه معكم
privacy-agreed = ✍️ موافقاتي
privacy-back = ➡️ رجوع

privacy-agreed-title = ✍️ <b>ما وافقتم عليه</b>
privacy-agreed-none = لم توافقوا هنا على أي شيء.
privacy-agreed-consent = • الملف { $number }: يجوز لمرشدتكم أو مرشدكم حفظ ما تقولونه. تاريخ التوقيع: { $date }.
privacy-agreed-withdrawn = • الملف { $number }: لا توجد موافقة حاليًا.
privacy-agreed-release =
    { $purpose ->
        [referral] { $number }. { $recipient }: يجوز إخبارهم عنكم كي يساعدوكم هناك. تاريخ التوقيع: { $date }.
       *[questions] { $number }. { $recipient }: يجوز لهم الإجابة عن أسئلة تخص ملفكم. تاريخ التوقيع: { $date }.
    }
privacy-withdraw-consent = ↪️ سحب الموافقة: الملف { $number }
privacy-withdraw-release = ↪️ سحب الموافقة: رقم { $number }
privacy-ask-consent = هل تريدون سحب موافقتكم في الملف { $number }؟ عندئذ لا يُكتب عنكم شيء بعد الآن، ولا تُخبَر أي جهة عنكم. وبعد مدة (بالأيام: { $days }) يُحذف ما هو مكتوب عنكم في الملف. ويمكنكم مواصلة استخدام كل العروض هنا.
privacy-ask-release = { $recipient }: هل تريدون ألا يُخبَروا عنكم بشيء بعد الآن؟ ما يعرفونه من قبل لا يمكنني استرجاعه.
privacy-withdraw-yes = ↪️ نعم، سحب الموافقة
privacy-withdraw-no = ➡️ لا، رجوع
privacy-consent-withdrawn-now = سُحبت موافقتكم. وبعد مدة (بالأيام: { $days }) يُحذف ما هو مكتوب عنكم في الملف. وقد أُبلغ مكتب الاستشارة.
privacy-release-withdrawn-now = تم السحب. وقد أُبلغ مكتب الاستشارة.
privacy-nothing-to-withdraw = لم يبقَ هنا ما يمكن سحبه.

privacy-ask-case = يُحذف أيضًا ما هو مكتوب عنكم في الملف { $number }. ولا يستطيع أحد استعادته.
privacy-ask-held = ما هو مكتوب عنكم في الملف { $number } لا يجوز حذفه حاليًا. السبب: { $reason }. ويُحذف متى زال السبب. أما كل شيء آخر فأحذفه فورًا.
privacy-step-appointments = ✓ مواعيد أُلغيت: { $count }. وقد أُبلغ مكتب الاستشارة.
privacy-step-messages = ✓ رسائل سُحبت: { $count }
privacy-step-case = ✓ الملف { $number }: حُذفت المحادثات: { $contacts }، والملاحظات: { $notes }، والأهداف: { $goals }، والإحالات: { $referrals }. وأُتلف مفتاحها أيضًا.
privacy-step-account = ✓ حُذفت اللغة والمدينة ورقم تيليجرام ومفتاحكم
privacy-step-held = ✗ يبقى الملف { $number } في الوقت الحالي. السبب: { $reason }. لا يُكتب فيه شيء بعد الآن، ويُحذف متى زال السبب. للأسئلة عن ذلك: { $county }.
privacy-deleted-except = لم أعد أعرف عنكم شيئًا غير ذلك. يمكنكم الآن حذف هذه المحادثة في تيليجرام أيضًا.

privacy-member-deleted = 🗑 { $number }: حذف الشخص بياناته. أُتلف ما كان مكتوبًا عنه في الملف. يُرجى عدم نسيان الملف الورقي.
privacy-member-held = 🔒 { $number }: أراد الشخص حذف بياناته. الملف محميّ من ذلك، لكن موافقته تُعدّ مسحوبة. هل ما زال السبب قائمًا؟ إن لم يكن، فيُرجى رفع الحماية.
privacy-release-withdrawn = ↪️ { $number }: سحب الشخص إعفاءً من واجب السرية. يُرجى التحقق ممّن لا يجوز بعد الآن الحديث معه عنه.
privacy-see-case = 📁 إلى الملف

privacy-hold-title = 🔒 <b>{ $number }: الحماية من الحذف</b>
privacy-hold-none = الملف غير محميّ. يُحذف إذا طلب الشخص ذلك أو انتهت المدة. لا تحموه إلا إذا وُجد أحد هذه الأسباب وما دام قائمًا:
privacy-hold-set = محميّ منذ: { $date }. السبب: { $reason }. حتى ذلك الحين لا يُحذف شيء من الملف، ولا بطلب من الشخص. وهو يُبلَّغ بالسبب.
privacy-hold-reason =
    { $reason ->
        [complaint] شكوى
        [proceedings] إجراء قانوني جارٍ
       *[audit] تدقيق في أموال الدعم
    }
privacy-hold-lift = 🔓 رفع الحماية
privacy-hold-back = ➡️ إلى الملف

privacy-page-title = بياناتكم
privacy-page-intro = هذا كل ما هو محفوظ عنكم هنا. هل هناك شيء غير صحيح؟ أخبروا مكتب الاستشارة أو { $county }.
privacy-page-html = حفظ للقراءة (HTML)
privacy-page-json = حفظ لبرامج أخرى (JSON)
privacy-page-person = عنكم
privacy-page-language = اللغة
privacy-page-town = المدينة
privacy-page-since = محفوظ منذ
privacy-page-address = رقم تيليجرام
privacy-page-manager = المسؤول عنكم
privacy-page-label = رمز المكتب لكم
privacy-page-staff = مهمتكم
privacy-page-office = أنتم مسجَّلون بصفة
privacy-page-other =
    { $kind ->
        [waiting_entry] قوائم الانتظار
        [follower] تذكيرات بساعات الاستشارة المفتوحة
        [outbox] الرسائل الأخيرة
        [awaited] أسئلة في المحادثة تنتظر جوابكم
       *[page_link] روابط هذه الصفحة
    }
privacy-page-appointments = المواعيد
privacy-page-appointment = { $state }. المكان: { $place }. الموضوع: { $matter }
privacy-page-appointment-note = جملتكم لموعد { $date }
privacy-page-news = الأخبار التي اخترتموها
privacy-page-news-since = منذ { $date }
privacy-page-campaigns = رسائل إلى كثيرين وأنتم منهم
privacy-page-campaign = { $office }: { $kind }
privacy-page-case = الملف { $number }
privacy-page-opened = البداية
privacy-page-joined = الربط بهذه المحادثة
privacy-page-reassess = المراجعة القادمة
privacy-page-closed = النهاية
privacy-page-held = محميّ من الحذف
privacy-page-agreed = الموافقات
privacy-page-consent = حفظ ما تقولونه
privacy-page-given = تاريخ التوقيع: { $date }، الاستمارة { $version }
privacy-page-given-withdrawn = تاريخ التوقيع: { $date }، الاستمارة { $version }؛ تاريخ السحب: { $withdrawn }
privacy-page-contacts = المحادثات
privacy-page-contact =
    { $mode ->
        [office] في المكتب، الدقائق: { $minutes }. المواضيع: { $domains }
        [phone] بالهاتف، الدقائق: { $minutes }. المواضيع: { $domains }
        [outreach] عندكم، الدقائق: { $minutes }. المواضيع: { $domains }
        [accompaniment] مرافقة، الدقائق: { $minutes }. المواضيع: { $domains }
        [chat] في المحادثة المكتوبة، الدقائق: { $minutes }. المواضيع: { $domains }
       *[video] بالفيديو، الدقائق: { $minutes }. المواضيع: { $domains }
    }
privacy-page-assessments = تقدير مكتب الاستشارة
privacy-page-level = { $level } من 5، بتاريخ { $date }
privacy-page-referrals = الإحالات
privacy-page-referral = { $state }، { $date }
privacy-page-views = كيف كانت أحوالكم
privacy-page-own-view = جوابكم
privacy-page-goals = الأهداف
privacy-page-goal =
    { $state ->
        [proposed] { $domain }: مقترح
        [accepted] { $domain }: متّفق عليه
        [active] { $domain }: قيد العمل
        [completed] { $domain }: تحقّق
       *[cancelled] { $domain }: لم يعد متابَعًا
    }
privacy-page-notes = الملاحظات
privacy-page-note-before = نسخة سابقة، استُبدلت بتاريخ { $date }

privacy-consent-title = الموافقة
privacy-consent-read = 📄 قراءة النص
privacy-consent-show = 📄 عرض نص الموافقة
privacy-consent-hand-over = من فضلكم اعرضوا النص على الشخص بلغته قبل أن يوقّع. واسألوه إن كان يفهم كل شيء.
privacy-consent-signed = التوقيع، الملف { $number }
privacy-consent-what = يجوز لمستشاري أو مستشارتي حفظ واستخدام ما يلزم لمرافقتي: متى نتحدث وعن ماذا، والملاحظات، والأهداف، وكيف حالي، وإلى أين أُحال. وقد يتعلق ذلك أيضًا بالصحة أو الأصل أو الدين.
privacy-consent-who = لا يقرأ ذلك إلا مستشاري أو مستشارتي ومن ينوب عنهما. لا تقرؤه عائلتي ولا الدوائر الأخرى.
privacy-consent-others = لا تعرف جهة أخرى شيئًا عني إلا إذا وقّعتُ على ذلك لهذه الجهة بالذات.
privacy-consent-long = بعد انتهاء المرافقة يُحذف كل شيء بعد مدة (بالأيام: { $days }).
privacy-consent-free = هذا طوعي. يمكنني أن أقول لا في أي وقت، بدون سبب وبدون ضرر: في المكتب، أو في المحادثة عبر { "\u200E" }/privacy. وما حدث قبل ذلك يبقى مسموحًا. وبعد مدة (بالأيام: { $days }) يُحذف ما هو مكتوب عني في الملف.
privacy-consent-binding = هذا هو المضمون بكلمات بسيطة. أما المُلزم فهو الورقة التي تُوقَّع.
