### Not reviewed by a native speaker. Booking appointments and keeping them. Arrows are mirrored: reading runs from the right

booking-title = 🗓 <b>موعد للاستشارة</b>
booking-town-first = لحجز موعد أحتاج أولًا إلى معرفة مدينتكم أو بلدتكم.
booking-nobody = لا يمكن بعد حجز مواعيد هنا لمدينتكم. في قائمة العروض تجدون مكاتب يمكنكم الاتصال بها أو الذهاب إليها.
booking-ask-counsellor = هل لديكم الآن مستشار أو مستشارة، مثلًا لدى Caritas أو AWO؟
booking-no-counsellor = لا، ليس بعد
booking-have-counsellor = نعم، هناك من يقدّم لي الاستشارة
booking-keep-counsellor = هذا جيد. مستشاركم أو مستشارتكم يعرفكم من قبل: يُرجى الذهاب إلى هناك أولًا.
booking-keep-counsellor-kim = إذا كان هذا الشخص من Kommunales Integrationsmanagement (KIM)، فاطلبوا منه رابط هذه المحادثة. عندها تحجزون دائمًا لدى الشخص نفسه.
booking-find-counsellor = 📋 عرض مكاتب الاستشارة
booking-book-anyway = 🗓 حجز موعد رغم ذلك
booking-back = ➡️ رجوع

booking-with-own = 👤 الاستشارة لدى: <b>{ $name }</b>
booking-with-office = 👤 مكتب الاستشارة: <b>{ $office }</b>
booking-with-authority = 🏛 <b>{ $office }</b>
booking-authority-hint = هذه دائرة رسمية. إذا لم تكن لديكم أوراق، فاذهبوا من فضلكم أولًا إلى استشارة مستقلة.
booking-choose-district = <b>في أي حي من المدينة تسكنون؟</b>
booking-choose-day = <b>في أي يوم تريدون الحضور؟</b>
booking-no-days = للأسف لا يوجد وقت متاح في الأسابيع الثمانية القادمة.
booking-earlier = ▶️ قبل ذلك
booking-later = بعد ذلك ◀️
booking-wait = 🔔 إخباري إذا توفّر وقت أبكر
booking-stop-waiting = 🔕 لا أريد انتظار وقت أبكر
booking-open-hours = 🚪 الحضور بلا موعد
booking-choose-time = <b>{ $day }: في أي ساعة؟</b>
booking-day-full = لم يعد هناك وقت متاح في هذا اليوم.
booking-other-day = ➡️ يوم آخر

booking-draft = <b>هل هذا مناسب؟</b>
booking-when = 🗓 <b>{ $day }، الساعة { $time }</b>
booking-where-appointment = 📍 { $place }
booking-where-open = 📍 { $place }
booking-where-outreach = 📍 نأتي إليكم: { $place }
booking-where-phone = ☎️ عبر الهاتف: { $place }
booking-with = 👤 { $name }
booking-number = رقم الموعد: <b>{ $number }</b>
booking-kept-until = أحتفظ لكم بهذا الوقت حتى الساعة { $time }.
booking-send = ✅ إرسال الطلب
booking-let-go = ➡️ وقت آخر
booking-add-matter = 📝 الموضوع
booking-add-interpreter = 🗣 أحتاج إلى مترجم
booking-add-companions = 👥 من يأتي معي
booking-add-note = 💬 إضافة جملة
booking-ask-matter = <b>ما الموضوع؟</b>
booking-ask-interpreter = <b>إلى أي لغة تحتاجون إلى الترجمة؟</b>
booking-ask-companions = <b>كم شخصًا يأتي معكم؟</b>
booking-ask-note = <b>اكتبوا لي جملة واحدة لمن يقدّم لكم الاستشارة.</b>
booking-ask-note-hint = من فضلكم لا تكتبوا أي شيء سرّي: ما تكتبونه هنا موجود أيضًا على خوادم تيليجرام.
booking-no-matter = من دون ذكر الموضوع
booking-no-interpreter = من دون مترجم
booking-no-companions = آتي وحدي
booking-no-note = لا أكتب شيئًا
booking-has-matter = 📝 { $matter }
booking-has-interpreter = 🗣 لغة الترجمة: { $language }
booking-has-companions =
    { $count ->
        [zero] 👥 بلا مرافقين
        [one] 👥 مع مرافق واحد
        [two] 👥 مع مرافقَين
        [few] 👥 مع { $count } مرافقين
        [many] 👥 مع { $count } مرافقًا
       *[other] 👥 مع { $count } مرافق
    }
booking-has-note = 💬 «{ $note }»
booking-note-too-long = هذا طويل جدًا. يُرجى كتابة { $most } حرف على الأكثر.

booking-sent = 📨 أُرسل طلبكم. سأكتب لكم عندما يأتي الرد.
booking-slot-gone = عذرًا، لم يعد هذا الوقت متاحًا. يُرجى اختيار وقت آخر.
booking-too-many =
    { $most ->
        [zero] لديكم { $most } موعد. ألغوا موعدًا منها، ثم يمكنكم حجز موعد جديد.
        [one] لديكم موعد واحد من قبل. ألغوه، ثم يمكنكم حجز موعد جديد.
        [two] لديكم موعدان من قبل. ألغوا أحدهما، ثم يمكنكم حجز موعد جديد.
        [few] لديكم { $most } مواعيد من قبل. ألغوا واحدًا منها، ثم يمكنكم حجز موعد جديد.
        [many] لديكم { $most } موعدًا من قبل. ألغوا واحدًا منها، ثم يمكنكم حجز موعد جديد.
       *[other] لديكم { $most } موعد من قبل. ألغوا واحدًا منها، ثم يمكنكم حجز موعد جديد.
    }
booking-settled =
    { $state ->
        [requested] أُرسل هذا الطلب من قبل.
        [confirmed] هذا الموعد مؤكَّد من قبل.
        [declined] لم يُقبل هذا الطلب.
        [cancelled_by_client] أُلغي هذا الموعد من قبل.
        [cancelled_by_office] ألغى المكتب هذا الموعد من قبل.
        [completed] انتهى هذا الموعد.
        [missed] انتهى هذا الموعد.
       *[expired] لم يعد هذا الوقت محجوزًا.
    }
booking-state =
    { $state ->
        [held] ⏳ لم يُرسَل بعد
        [requested] ⏳ لم يُؤكَّد بعد
        [confirmed] ✅ مؤكَّد
        [declined] ❌ لم يُقبل
        [cancelled_by_client] ❌ ألغيتموه أنتم
        [cancelled_by_office] ❌ ألغاه المكتب
        [completed] ✔️ تمّ الموعد
        [missed] لم يتمّ الموعد
       *[expired] ⌛ انتهت مدته
    }
booking-mine = 🗓 مواعيدي
booking-mine-title = 🗓 <b>مواعيدكم</b>
booking-mine-none = ليس لديكم أي موعد.
booking-mine-line = { $day }، الساعة { $time }
booking-new = ➕ موعد جديد
booking-another-time = 🔁 وقت آخر
booking-cancel = ❌ إلغاء الموعد
booking-ask-cancel = <b>هل تريدون حقًا إلغاء هذا الموعد؟</b>
booking-cancel-yes = ❌ نعم، إلغاء الموعد
booking-cancel-no = ➡️ لا، إبقاء الموعد
booking-cancelled = أُلغي الموعد. شكرًا لأنكم أخبرتمونا.
booking-coming = 👍 سآتي
booking-glad = 👍 شكرًا لكم، نحن بانتظاركم.
booking-waiting = 🔔 حسنًا. إذا توفّر وقت أبكر، فسأسألكم.
booking-not-waiting = 🔕 حسنًا. لن أسألكم بعد الآن عن وقت أبكر.

booking-confirmed = ✅ <b>موعدكم مؤكَّد.</b>
booking-calendar-summary = موعد
booking-calendar-file = 🗓 للتقويم في هاتفكم
booking-calendar-removed = 🗓 بهذا الملف يُحذف الموعد من التقويم في هاتفكم
booking-reminder = ⏰ <b>للتذكير: { $day }، الساعة { $time }</b>
booking-reminder-today = ⏰ <b>للتذكير: اليوم، الساعة { $time }</b>
booking-declined = 🗓 عذرًا، هذا الوقت غير مناسب.
booking-office-cancelled = 🗓 عذرًا، لن يتمّ موعدكم.
booking-expired = 🗓 للأسف لم يردّ أحد على طلبكم في الوقت المناسب. نعتذر عن ذلك.
booking-reason =
    { $reason ->
        [other_time] يرجو منكم المكتب اختيار وقت آخر.
        [not_responsible] المسؤول عن موضوعكم مكتب آخر. تجدونه في قائمة العروض.
        [no_interpreter] لا يوجد في هذا الوقت من يترجم.
       *[absence] من يقدّم لكم الاستشارة غير موجود في هذا اليوم.
    }
booking-choose-new = يُرجى اختيار وقت جديد:
booking-substitute-times = 🗓 مواعيد لدى { $name }
booking-other-times = 🗓 عرض أوقات أخرى
booking-unanswered = 🗓 لم يردّ أحد على طلبكم بعد. نعتذر عن ذلك. يمكنكم الانتظار أو اختيار وقت آخر.
booking-keep-waiting = ⏳ سأنتظر
booking-offered = 🔔 <b>توفّر وقت أبكر.</b>
booking-offer-replaces = عندها ألغي لكم موعدكم المتأخر.
booking-take = ✅ أريد هذا الوقت
booking-take-not = لا، شكرًا

booking-open-title = 🚪 <b>الحضور بلا موعد</b>
booking-open-none = لم تُسجَّل هنا بعد ساعات استشارة مفتوحة لمدينتكم.
booking-open-line = 🕘 { $day }، من { $opens } إلى { $closes }
booking-follow = 🔔 تذكير: { $day }، { $opens }
booking-follow-not = 🔕 إلغاء التذكير: { $day }، { $opens }
booking-follow-stop = 🔕 إلغاء التذكير
booking-following = 🔔 حسنًا. سأذكّركم قبل ذلك بيوم.
booking-not-following = 🔕 حسنًا. لن أذكّركم بذلك بعد الآن.
booking-open-reminder = ⏰ <b>للتذكير: { $day }، من { $opens } إلى { $closes }</b>

command-book = حجز موعد
command-appointments = مواعيدي
menu-book = 🗓 حجز موعد
