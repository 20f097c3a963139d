### Not reviewed by a native speaker. Approving, starting, steering and reporting on campaigns. Arrows are mirrored

dispatch-to-campaign = 📣 إلى الحملة

dispatch-review-title = 👀 <b>يُرجى المراجعة: الحملة رقم { $number }</b>
dispatch-author = كتبها: { $name }، { $office }
dispatch-expires = صالحة حتى: { $day }، الساعة { $time }
dispatch-free-slots =
    { $count ->
        [zero] 📅 ليس لدى المكتب مواعيد متاحة في الأسابيع الثمانية القادمة.
        [one] 📅 لدى المكتب موعد واحد متاح في الأسابيع الثمانية القادمة.
        [two] 📅 لدى المكتب موعدان متاحان في الأسابيع الثمانية القادمة.
        [few] 📅 لدى المكتب { $count } مواعيد متاحة في الأسابيع الثمانية القادمة.
        [many] 📅 لدى المكتب { $count } موعدًا متاحًا في الأسابيع الثمانية القادمة.
       *[other] 📅 لدى المكتب { $count } موعد متاح في الأسابيع الثمانية القادمة.
    }
dispatch-sent-before = ⚠️ أُرسلت الرسالة نفسها إلى المجموعة نفسها بتاريخ { $day }.
dispatch-left-to-german = يقرؤون النص الألماني: { $languages }
dispatch-read-each = اضغطوا على إحدى اللغات لتروا الرسالة كما تصل.
dispatch-condition = أنتم توافقون على هذه النسخة بالذات، وتؤكدون بذلك أيضًا: <b>لا توجد طلبات متراكمة لدى المكتب.</b>
dispatch-approve = ✅ موافقة: لا طلبات متراكمة
dispatch-send-back = ↪️ طلبات متراكمة أو نقص: إعادة
dispatch-approved = ✅ تمت الموافقة. سيُبلَّغ من كتب الحملة.
dispatch-sent-back = ↪️ أُعيدت الحملة. سيُبلَّغ من كتبها، ومن الأفضل أن تتحدثوا معه قليلًا عن ذلك.
dispatch-not-yours = لقد شاركتم في كتابة هذه الحملة، لذلك يجب أن يوافق عليها شخص آخر.

dispatch-start = 🚀 بدء
dispatch-start-title = 🚀 <b>متى تبدأ الحملة رقم { $number }؟</b>
dispatch-planned = الموعد المحدد: { $day }، الساعة { $time }
dispatch-quiet-now = 🌙 لا يُرسل شيء بين الساعة 20:00 و08:00. إذا بدأتم الآن، يبدأ الإرسال { $day }، الساعة { $time }.
dispatch-now = 🚀 الآن
dispatch-tomorrow = 🕘 غدًا، الساعة 09:00
dispatch-other-time = ✏️ وقت آخر
dispatch-unschedule = ✖️ عدم البدء تلقائيًا
dispatch-unscheduled = تم. لن تبدأ الحملة تلقائيًا، وتبقى الموافقة عليها قائمة.
dispatch-ask-time = <b>متى تبدأ الحملة؟</b> يُرجى كتابة اليوم والساعة، مثلًا «{ hours-example-moment }».
dispatch-scheduled = 🕗 <b>حُدد الموعد.</b> تبدأ الحملة رقم { $number } تلقائيًا: { $day }، الساعة { $time }.
dispatch-quiet-then = 🌙 لا يُرسل شيء بين الساعة 20:00 و08:00. يبدأ الإرسال { $day }، الساعة { $time }.
dispatch-ask-again = ⚠️ أُرسلت الرسالة نفسها إلى المجموعة نفسها بتاريخ { $day }. <b>هل تريدون إرسالها مرة أخرى رغم ذلك؟</b>
dispatch-again = نعم، إرسال مرة أخرى
dispatch-grown = 👥 أصبح العدد أكثر من 50 شخصًا. لذلك يجب أن يوافق شخص ثانٍ على الحملة. وقد طُلب منه ذلك، وسنخبركم.
dispatch-not-approved = لم تتم الموافقة على هذه الحملة بعد.

dispatch-gathering = يجري جمع المستلمين …
dispatch-delivered = وصلت: <b>{ $count }</b> من { $total }
dispatch-left = لم تُرسل بعد: { $count }
dispatch-left-over = لن تُرسل: { $count }
dispatch-unreachable = تعذّر الوصول إليهم: { $count }
dispatch-failed = لم تصل: { $count }
dispatch-cancelled = ألغوا الاشتراك قبل ذلك: { $count }
dispatch-doubtful = ربما وصلت مرتين: { $count }
dispatch-night = 🌙 ساعات الهدوء. يتواصل الإرسال { $day }، الساعة { $time }.
dispatch-pause = ⏸ إيقاف مؤقت
dispatch-resume = ▶️ متابعة الإرسال
dispatch-abort = ⛔️ إلغاء
dispatch-refresh = 🔄 تحديث
dispatch-ask-abort = <b>هل تريدون إلغاء الحملة رقم { $number } نهائيًا؟</b>
dispatch-abort-hint = بعد ذلك لا تُرسل أي رسالة، ولا يمكن بدء الحملة من جديد. وما وصل يبقى لدى أصحابه.
dispatch-abort-yes = ⛔️ نعم، إلغاء
dispatch-aborted = ⛔️ أُلغيت الحملة رقم { $number }.

dispatch-report-title = 📊 <b>تقرير: الحملة رقم { $number }</b>
dispatch-began = البداية: { $day }، الساعة { $time }
dispatch-ended = النهاية: { $day }، الساعة { $time }
dispatch-percent = وصلت: <b>{ $count }</b> من { $total } ({ $percent }%)
dispatch-reason =
    { $reason ->
        [blocked] حُظر البوت
        [deactivated] حُذف الحساب
        [not_found] لم يُعثر على الحساب
        [refused] رفضها تلغرام
       *[unknown] غير معروف
    }
dispatch-reason-count = – { $reason }: { $count }
dispatch-reactions = 👆 مرات الضغط على الأزرار: { $tapped }
dispatch-booked = 📅 مواعيد محجوزة: { $count }
dispatch-unsubscribed = 🔕 ألغوا الاشتراك: { $count }
dispatch-hidden = لا تظهر المجموعات الأقل من 5 في أي مكان، وكل الأعداد حسب اللغة والمكان مقرَّبة إلى الأسفل إلى مضاعفات 5. وهكذا لا يمكن التعرف على أحد.
dispatch-too-small = لا يمكن عرض شيء حسب اللغة والمكان: المجموعات صغيرة جدًا.
dispatch-overlaps = لا يمكن عرض شيء حسب اللغة والمكان: في الأيام التسعين السابقة ذهبت حملة أخرى إلى بعض الأشخاص أنفسهم، ومن التقريرين معًا قد تُعرف مجموعات صغيرة.
dispatch-save = 📥 كجدول (XLSX)
dispatch-file = campaign-{ $number }.xlsx
dispatch-file-caption = 📥 أعداد الحملة رقم { $number }. { $few } تعني: أقل من 5، أو مخفي حتى لا يمكن حساب مجموعة صغيرة.
dispatch-sheet-summary = نظرة عامة
dispatch-sheet-hint = { $few }: أقل من 5، أو مخفي حتى لا يمكن حساب مجموعة صغيرة. الأعداد حسب اللغة والمكان مقرَّبة إلى الأسفل إلى مضاعفات 5.
dispatch-measure =
    { $measure ->
        [recipients] المستلمون
        [delivered] وصلت
        [unreachable] تعذّر الوصول
        [failed] لم تصل
        [cancelled] ألغوا قبل ذلك
        [left] لم تُرسل
        [doubtful] ربما مرتين
        [tapped] ضغطات
        [booked] مواعيد
       *[unsubscribed] ألغوا الاشتراك
    }
dispatch-by-language = حسب اللغة
dispatch-by-town = وصلت حسب المكان
dispatch-no-town = بلا مكان
dispatch-sum = المجموع

dispatch-notice-review = 👀 حملة تنتظر موافقتكم: رقم { $number }، { $office }.
dispatch-notice-approved = ✅ تمت الموافقة على الحملة رقم { $number }. يمكنكم بدؤها.
dispatch-notice-sent-back = ↪️ لم تتم الموافقة على الحملة رقم { $number }، وعادت مسودة: لدى المكتب طلبات متراكمة، أو يلزم تغيير شيء. يُرجى سؤال التنسيق العام.
dispatch-notice-not-started = ⚠️ لم تبدأ الحملة رقم { $number } تلقائيًا.
dispatch-notice-ended = 🏁 اكتملت الحملة رقم { $number }.

campaigns-backlog = ما دامت لدى المكتب طلبات متراكمة، فلا تُرسل أي حملة.
campaigns-not-approver = يجب أن يوافق على هذه الحملة شخص لم يشارك في كتابتها.
campaigns-start-past = هذا الوقت قد مضى. يُرجى ذكر وقت لاحق.
campaigns-needs-second = أصبح العدد أكثر من 50 شخصًا. يجب أن يوافق شخص ثانٍ على الحملة، وقد طُلب منه ذلك.
campaigns-sent-before = أُرسلت الرسالة نفسها إلى المجموعة نفسها قبل أقل من 14 يومًا.
campaigns-not-startable = لا يمكن بدء هذه الحملة بهذه الطريقة.
campaigns-no-report = لم تبدأ هذه الحملة بعد. يتوفر التقرير بعد ذلك.
