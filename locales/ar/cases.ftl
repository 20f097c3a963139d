### Not reviewed by a native speaker. Cases: opening, consent and release, joining, standing in, closing. Arrows are mirrored

command-case = ملفاتي
command-mycase = مساعدتي

cases-list =
    { $count ->
        [0] 📁 <b>ليست لديكم ملفات مفتوحة.</b>
       *[other] 📁 <b>ملفاتكم المفتوحة: { $count }</b>
    }
cases-list-closed =
    { $count ->
        [0] 📁 <b>ليست لديكم ملفات مغلقة.</b>
       *[other] 📁 <b>الملفات المغلقة: { $count }</b>
    }
cases-line = { $number } · { $kind }
cases-line-confidential = 🔒 { $number } · { $kind }
cases-newer = ▶️ الأحدث
cases-older = الأقدم ◀️
cases-type-number = يمكنكم أيضًا كتابة الرقم، مثلًا: { "\u200E" }/case { $prefix }-{ $year }-17
cases-number-not-understood = لم أفهم رقم الملف هذا.
cases-unknown = ليس لديكم ملف بهذا الرقم.
cases-open = ➕ فتح ملف
cases-open-ones = 📂 الملفات المفتوحة
cases-closed-ones = 🗄 الملفات المغلقة
cases-mine-all = 📁 ملفاتي
cases-menu = ➡️ القائمة
cases-back = ➡️ رجوع
cases-back-case = ➡️ إلى الملف
cases-see = 📁 عرض

cases-title = 📁 <b>{ $number }</b>
cases-case-kind =
    { $kind ->
        [family] عائلة
       *[person] شخص واحد
    }
cases-opened = { $kind }، فُتح في { $date }
cases-confidential = 🔒 سري: لا يُذكر هذا الملف في أي مكان إلى جانب ملف آخر.
cases-closed = 🗄 أُغلق في { $date }
cases-held = ⚖️ الحذف موقوف حاليًا.
cases-owner = المسؤول عن الملف: { $name }
cases-cover-line = 🔁 بالنيابة: { $name }، حتى { $date }
cases-kind =
    { $kind ->
        [teenager] العمر 16 أو 17 سنة
        [child] أقل من 16 سنة
       *[adult] بالغ
    }
cases-member = { $letter } · { $kind }
cases-member-joined = { $letter } · { $kind } · 📱
cases-consent =
    { $way ->
        [chat] ✅ الموافقة: الاستمارة { $version } بتاريخ { $date }، في المحادثة
       *[paper] ✅ الموافقة: الاستمارة { $version } بتاريخ { $date }، على الورق
    }
cases-form-line =
    { $way ->
        [chat] 📄 الاستمارة { $version } بتاريخ { $date }، في المحادثة
       *[paper] 📄 الاستمارة { $version } بتاريخ { $date }، على الورق
    }
cases-consent-none = ⚠️ لا توجد موافقة
cases-consent-withdrawn = ⚠️ سُحبت الموافقة في { $date }. لا يُسجَّل هنا شيء جديد بعد الآن. تُحذف البيانات بعد { $days } يومًا.
cases-no-consent = الموافقة اللازمة لذلك غير موجودة. إما أنها لم تُعطَ أو سُحبت.
cases-releases-count = 🤝 الإعفاءات من واجب السرية: { $count }
cases-to-contact = 💬 تواصل
cases-to-notes = 📝 ملاحظات
cases-to-progress = 🎯 الأهداف والوضع
cases-to-referrals = ⬅️ الإحالات
cases-to-releases = 🤝 واجب السرية
cases-to-hold = ⚖️ إيقاف الحذف
cases-invite = 📱 ربط هاتف
cases-withdraw = ✋ سحب الموافقة
cases-consent-again = 📄 موافقة جديدة
cases-add = ➕ شخص
cases-more = ⋯ المزيد

cases-ask-who = <b>من الذي وقّع؟</b>
cases-ask-who-hint = المشاركة طوعية. يبدأ الملف بالموافقة الموقّعة من كل شخص بالغ.
cases-who =
    { $who ->
        [teenager] شخص عمره 16 أو 17 سنة
        [one_parent] عائلة، أحد الوالدين
        [two_parents] عائلة، كلا الوالدين
       *[adult] شخص بالغ
    }
cases-confidential-open = 🔒 ملف ثانٍ سري
cases-confidential-hint = 🔒 <b>ملف سري</b> لشخص موجود بالفعل في ملف آخر. لا يذكر أي من الملفين الآخر.
cases-ask-kind = <b>كم عمر الشخص؟</b>
cases-ask-kind-hint = يوقّع البالغون والشباب من عمر 16 سنة بأنفسهم، ويوقّع الوالدان عن الأطفال.
cases-opening = <b>ملف جديد</b>
cases-adding = <b>إضافة شخص</b>
cases-consenting = <b>موافقة جديدة</b>
cases-releasing = <b>الإعفاء من واجب السرية</b>
cases-ask-version = <b>أي إصدار من الاستمارة وُقِّع؟</b>
cases-ask-version-hint = اكتبوا رمز الإصدار، مثلًا: 2026-1
cases-version = 📄 { $version }
cases-version-invalid = يُرجى كتابة رمز الإصدار فقط: 12 حرفًا ورقمًا على الأكثر، مثلًا 2026-1.
cases-no-form = لم يُوقَّع بعد
cases-form-missing = لا يمكن ذلك بدون موافقة موقّعة، لأن المشاركة طوعية. يمكنكم تسجيل الإرشاد بلا ملف: { "\u200E" }/contact
cases-ask-day = <b>متى تم التوقيع؟</b>
cases-ask-day-hint = اضغطوا على اليوم، أو اكتبوا التاريخ، مثلًا: 18.11.
cases-day-0 = اليوم
cases-day-1 = أمس
cases-date-not-understood = لم أفهم هذا التاريخ. يُرجى كتابته هكذا: 18.11. أو 18.11.2026.
cases-date-future = هذا اليوم لم يأتِ بعد.
cases-ask-way = <b>كيف أُعطيت الموافقة؟</b>
cases-way =
    { $way ->
        [chat] 📱 في المحادثة
       *[paper] ✍️ توقيع على الورق
    }
cases-paper-only = تقبل هذه المنطقة الموافقة على الورق فقط.
cases-summary-right = هل هذا صحيح؟
cases-save = ✅ حفظ
cases-saved = ✅ تم الحفظ.
cases-opened-now = ✅ تم فتح الملف { $number }. دوّنوا الرقم في الملف الورقي: لا توجد أسماء هنا.
cases-full = يوجد في هذا الملف 26 شخصًا بالفعل.
cases-closed-already = هذا الملف مغلق.
cases-open-already = هذا الملف مفتوح.

cases-ask-withdraw = <b>هل تُسحب الموافقة بناءً على رغبة الشخص؟</b> بعد ذلك لا يُسجَّل شيء جديد، ولا يُبلَّغ أحد بأي شيء عنه. ولا يقرأ أحد هنا بعد ذلك ما هو موجود. ويُحذف بعد مدة (بالأيام: { $days })، ما لم توجد موافقة جديدة حتى ذلك الحين.
cases-withdraw-yes = ✋ نعم، سحب
cases-withdrawn-now = سُحبت الموافقة، ومعها كل الإعفاءات من واجب السرية.

cases-releases-title = 🤝 <b>{ $number }: الإعفاء من واجب السرية</b>
cases-releases-none = لا يوجد بعد. بدون إعفاء لا يجوز لأي جهة أن تعرف شيئًا عن الشخص.
cases-release = { $name }: { $purpose }
cases-release-line = { $number }. { $name }: { $purpose }
cases-purpose =
    { $purpose ->
        [questions] أسئلة عن الملف
        [referral] إحالة
       *[case_work] العمل على الملف
    }
cases-release-add = ➕ إعفاء
cases-release-end = ✋ سحب: رقم { $number }
cases-release-topic = <b>إلى أي موضوع تنتمي الجهة؟</b>
cases-release-service = <b>{ $topic }: أي جهة؟</b>
cases-release-nothing = لا توجد هنا جهة مسجّلة لموضوع «{ $topic }».
cases-release-other-topic = 🔁 موضوع آخر
cases-release-to = 🤝 { $name }
cases-ask-purpose = <b>لأي غرض؟</b>
cases-ask-withdraw-release = <b>هل يُسحب هذا الإعفاء بناءً على رغبة الشخص؟</b> لا يجوز للجهة بعد ذلك أن تعرف أي شيء.
cases-release-ended = سُحب الإعفاء.

cases-link-made = 📱 دعوا الشخص يفتح هذا الرمز بكاميرا هاتفه، أو أرسلوا إليه الرابط. 🔒 الرابط صالح لمدة { $hours } ساعة ولمرة واحدة فقط. الرابط الجديد يلغي القديم.
cases-link-words = لديكم دعوة من مستشاركم أو مستشارتكم. اضغطوا على الرابط في الأسفل.
cases-child-without-phone = لا يُربط هاتف بملف لمن هم دون 16 سنة.
cases-joined-already = هناك هاتف مرتبط بهذا الشخص بالفعل.
cases-disconnect = 📵 فصل الهاتف
cases-ask-disconnect = <b>هل يُفصل هذا الهاتف عن الملف؟</b> مثلًا إذا ضاع أو إذا كان شخص آخر يقرأ فيه. عندئذ لا يُظهر شيئًا من الملف. وتبقى البيانات المسجّلة. ويمكن بعد ذلك ربط هاتف آخر. أما ما هو مكتوب في تلك المحادثة فلا يستطيع حذفه إلا الشخص نفسه.
cases-disconnect-yes = 📵 نعم، فصل
cases-disconnected-now = ✅ فُصل الهاتف.
cases-no-phone = لا يوجد هاتف مرتبط بهذا الشخص.
cases-link-unknown = هذا الرابط غير صحيح، أو يوجد رابط أحدث منه. يُرجى طلب الرابط الجديد من مستشاركم أو مستشارتكم.
cases-link-used = استُخدم هذا الرابط من قبل. لم تكونوا أنتم؟ إذن أخبروا مستشاركم أو مستشارتكم من فضلكم.
cases-link-expired = انتهت صلاحية هذا الرابط: كان صالحًا لمدة 24 ساعة. يُرجى طلب رابط جديد من مستشاركم أو مستشارتكم.
cases-in-already = هذا الهاتف مرتبط في هذا الملف بشخص آخر بالفعل. كل شخص يحتاج إلى هاتف خاص به.

cases-age = <b>هل عمركم 16 سنة أو أكثر؟</b>
cases-age-why = أسأل عن هذا فقط. ولا أحتفظ بجوابكم.
cases-age-yes = نعم، 16 أو أكثر
cases-age-no = لا، أصغر
cases-too-young = شكرًا على صراحتكم. هذا ممكن عبر الهاتف من عمر 16 سنة فقط. لم أحفظ أي شيء.
cases-too-young-help = ومع ذلك تحصلون على المساعدة، في أي عمر وبدون اسم. هنا تجدون مكاتب الاستشارة وأرقام الطوارئ:
cases-notice-title = 🔒 <b>هل تريدون ربط هاتفكم؟</b>
cases-notice-who = المسؤول عنكم: { $name } ({ $office }، { $employer })
cases-notice-number = رقمكم: { $number }
cases-notice-stored = ما أحتفظ به: أن هذا الهاتف يخص هذا الرقم، وما يسجّله مستشاركم أو مستشارتكم معكم: اللقاءات والأهداف والإحالات. بدون أسماء.
cases-notice-alone = لا يرى ذلك إلا أنتم ومستشاركم أو مستشارتكم ومن ينوب عنهما. ولا تراه عائلتكم أيضًا.
cases-notice-voluntary = هذا طوعي. يمكنكم في أي وقت رؤية كل شيء وسحبه وحذفه: { "\u200E" }/privacy
cases-notice-agree = ✅ نعم، أوافق
cases-notice-decline = لا، شكرًا
cases-declined = حسنًا. لم أحفظ شيئًا عن ذلك. مستشاركم أو مستشارتكم في خدمتكم دائمًا، وبدون هذه المحادثة أيضًا.
cases-joined = ✅ شكرًا! هذا الهاتف مرتبط الآن.

cases-help = 🤝 مساعدتي
cases-help-title = 🤝 <b>مساعدتكم</b>
cases-help-which = يُرجى الاختيار:
cases-help-none = هذا الهاتف غير مرتبط بأي استشارة. يمكنكم طلب رابط لذلك من مستشاركم أو مستشارتكم.
cases-help-who = المسؤول عنكم: { $name } ({ $office })
cases-help-closed = انتهت هذه المرافقة. يمكنكم التواصل من جديد في أي وقت.
cases-help-goals = 🎯 أهدافي
cases-leave = 📵 فصل هذا الهاتف
cases-ask-leave = <b>هل تريدون فصل هذا الهاتف؟</b> عندئذ لا ترون هنا شيئًا من ملفكم. ويبقى مستشاركم أو مستشارتكم في خدمتكم، ويمكنكم الحصول منهما على رابط جديد فيما بعد.
cases-leave-delete = لا يُحذف شيء بذلك. إذا أردتم حذف كل شيء: { "\u200E" }/privacy
cases-leave-yes = 📵 نعم، فصل
cases-leave-no = ➡️ لا، رجوع
cases-left-now = ✅ فُصل هذا الهاتف. الرسائل القديمة لا تزال هنا: من فضلكم احذفوا هذه المحادثة في تيليجرام إذا كنتم لا تريدون أن يقرأها أحد.

cases-cover = 🔁 نيابة مؤقتة
cases-cover-end = 🔁 إنهاء النيابة
cases-ask-cover = <b>من ينوب عنكم في هذا الملف؟</b>
cases-no-colleague = لا توجد هنا زميلة مسجّلة ولا زميل مسجّل بعد.
cases-cover-until = <b>{ $name } ينوب عنكم. حتى أي يوم؟</b> هذا اليوم محسوب أيضًا.
cases-cover-until-hint = اضغطوا على يوم، أو اكتبوا التاريخ، مثلًا: 24.12.
cases-covered-now = ✅ تم التسجيل. سيُبلَّغ من ينوب عنكم.
cases-cover-ended = ✅ انتهت النيابة.
cases-hand-over = ⬅️ تسليم الملف
cases-ask-hand-over = <b>من يتسلّم هذا الملف؟</b>
cases-hand-over-sure = <b>{ $name } يتسلّم هذا الملف بشكل دائم.</b> لن تروه بعد ذلك. سيُبلَّغ الأشخاص الموجودون في الملف.
cases-hand-over-yes = ⬅️ نعم، تسليم
cases-handed-over-now = ✅ تم تسليم الملف.
cases-not-yours-to-give = لا يستطيع ذلك إلا الشخص المسؤول عن هذا الملف.
cases-close = 🗄 إغلاق الملف
cases-ask-reason = <b>لماذا ينتهي هذا الملف؟</b>
cases-reason =
    { $reason ->
        [goals_reached] تحققت الأهداف
        [taken_over] جهة أخرى تتولاه
        [moved] انتقل إلى مكان آخر
        [wish] رغبة الشخص
        [no_contact] لا تواصل بعد الآن
       *[withdrawn] سُحبت الموافقة
    }
cases-withdraw-first = لا تزال هناك موافقة سارية في هذا الملف. من فضلكم اسحبوها أولًا لدى الشخص المعني. عندئذ فقط تُحذف بياناته في موعدها.
cases-closed-now = ✅ تم إغلاق الملف.
cases-reopen = ↪️ فتح من جديد
cases-reopened-now = ✅ الملف مفتوح من جديد. يُرجى كتابة ملاحظة عن السبب.

cases-told-joined = 📱 { $number }: تم ربط الهاتف.
cases-told-left = 📵 { $number }: فُصل الهاتف. لا يغيّر ذلك شيئًا في الملف.
cases-told-withdrawn = ✋ { $number }: سُحبت الموافقة. يُرجى ألا يُسجَّل شيء جديد.
cases-told-received = 📁 أنتم الآن المسؤولون عن { $number }.
cases-told-covering = 🔁 أنتم تنوبون الآن في { $number }.
cases-told-handed-over = 🤝 المسؤول عنكم الآن { $name } ({ $office }).
