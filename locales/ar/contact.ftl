### Not reviewed by a native speaker. Logging a contact: one line or buttons, codes only, no words about the person. Arrows are mirrored

contact-ask-whom = <b>مع مَن تحدثتم؟</b>
contact-ask-whom-hint = اضغطوا على ملف، أو اكتبوا كل شيء في سطر واحد، مثلًا: { $prefix }-{ $year }-17 Büro 45 Wohnen, Geld k2
contact-nobody = 👥 إرشاد بلا شخص محدد
contact-own-list = 📋 إرشاداتي بلا شخص محدد
contact-ask-member = <b>مع مَن في الملف { $number } تحدثتم؟</b>
contact-adult = { $letter } (بالغ)
contact-teenager = { $letter } (16 أو 17 سنة)
contact-child = { $letter } (طفل)
contact-ask-town = <b>في أي بلدة كانت الاستشارة؟</b>
contact-ask-mode = <b>كيف تحدثتم؟</b>
contact-mode =
    { $mode ->
        [phone] ☎️ هاتف
        [outreach] 🚶 زيارة ميدانية
        [accompaniment] 🤝 مرافقة
        [chat] 💬 دردشة
        [video] 🎥 فيديو
       *[office] 🏢 في المكتب
    }
contact-ask-minutes = <b>كم استغرق ذلك؟</b> اضغطوا، أو اكتبوا المدة: 25 أو 1h أو 0:45.
contact-minutes = { $minutes } د
contact-ask-domains = <b>ما كان الموضوع؟</b> يمكنكم اختيار أكثر من موضوع.
contact-chosen = ✅ { $what }
contact-go-on = متابعة ⬅️
contact-ask-activities = <b>ماذا تمّ؟</b> يمكنكم اختيار أكثر من شيء، أو لا شيء.
contact-activity =
    { $activity ->
        [letter] رسالة
        [form] استمارة أو طلب
        [clarification] استيضاح لدى دائرة
        [planning] تخطيط
        [referral] إحالة
        [crisis] أزمة
       *[information] معلومات
    }
contact-ask-constellation = <b>ماذا يحتاج الملف؟</b>
contact-constellation =
    { $number ->
        [1] k1: مساعدة فردية
        [2] k2: اتفاق مع جهات أخرى
        [3] k3: قرار من الإدارة
       *[4] k4: مسألة مبدئية
    }
contact-constellation-none = بلا تحديد
contact-ask-day = <b>في أي يوم؟</b> اضغطوا، أو اكتبوا اليوم: 12.11. أو Montag.
contact-ask-service = <b>إلى أين أرشدتم الشخص؟</b>
contact-no-services = لا يوجد بعد في الدليل شيء عن هذه المواضيع لهذه البلدة.
contact-before = ➡️ السابق
contact-after = المزيد ⬅️
contact-service-none = لا إلى مكان
contact-ask-guess = <b>هل فهمت هذا بشكل صحيح؟</b>
contact-guess = المقصود: { $meaning }
contact-guess-yes = ✅ نعم
contact-guess-no = لا، اتركوا هذا

contact-check = 🗒 <b>هل هذا صحيح؟</b>
contact-who = 👤 { $number }
contact-who-nobody = 👥 إرشاد بلا شخص محدد
contact-when = 🗓 { $day }
contact-how-long = ⏱ { $minutes } د
contact-domains = 🏷 { $domains }
contact-activities = ✔️ { $activities }
contact-town = 📍 { $town }
contact-service = ⬅️ أُرشد إلى: { $service }
contact-with-note = 📝 مع ملاحظة قصيرة
contact-long-ago = ⚠️ مضى على هذا أكثر من 14 يومًا. هل اليوم صحيح: { $day }؟
contact-save = ✅ حفظ
contact-save-anyway = ✅ نعم، اليوم صحيح. حفظ
contact-change =
    { $what ->
        [day] ✏️ اليوم
        [mode] ✏️ الطريقة
        [minutes] ✏️ المدة
        [domains] ✏️ المواضيع
        [activities] ✏️ ماذا تمّ
        [constellation] ✏️ k1 إلى k4
        [service] ✏️ أُرشد إلى
       *[town] ✏️ البلدة
    }
contact-check-again = يُرجى النظر مرة أخرى، ثم الحفظ.
contact-saved = ✅ <b>تمّ الحفظ.</b>
contact-corrected = ✅ <b>تمّ التصحيح.</b>
contact-correctable = يمكنكم تصحيح هذا خلال 24 ساعة.
contact-correct = ✏️ تصحيح
contact-write-note = 📝 كتابة ملاحظة
contact-slip = 🧾 ورقة تُعطى للشخص
contact-list = 📋 آخر اللقاءات
contact-another = ➕ لقاء آخر
contact-new = ➕ لقاء
contact-ask-note = <b>هل تريدون إضافة جملة؟</b> اكتبوها الآن بلا أسماء. أحفظها كملاحظة وأحذف رسالتكم هنا.
contact-note-stored = 📝 حُفظت الملاحظة، وحُذفت رسالتكم هنا في المحادثة.
contact-note-kept-here = 📝 حُفظت الملاحظة. يُرجى حذف رسالتكم هنا بأنفسكم، فلم يعد بإمكاني ذلك.
contact-note-too-long = هذا أطول مما يصلح للمحادثة. يُرجى كتابته على صفحة المنطقة. لم يُحفظ منه شيء.

contact-list-title = 📋 <b>آخر اللقاءات: { $number }</b>
contact-list-title-nobody = 📋 <b>إرشاداتكم بلا شخص محدد</b>
contact-list-line = { $day } · { $mode } · { $minutes } د · { $domains }
contact-list-none = لا شيء بعد.
contact-correct-one = ✏️ { $day } · { $mode }
contact-newer = ➡️ الأحدث
contact-older = الأقدم ⬅️
contact-back = ➡️ رجوع
contact-back-to-case = ➡️ { $number }
contact-menu = ➡️ القائمة

contact-unknown = ❓ عدد الكلمات التي لم أفهمها: { $count }. لا أعيدها هنا. أخذت كل ما عدا ذلك.
contact-words = 🔒 الكلام عن شخص لا مكان له في المحادثة. لم أحفظه. اكتبوه كملاحظة على صفحة المنطقة، ويُرجى حذف رسالتكم هنا.
contact-words-nobody = 🔒 في الإرشاد بلا شخص محدد لا أحفظ أي كلام. يُرجى حذف رسالتكم هنا.
contact-no-letter = لا يوجد في { $number } أحد بالحرف { $letter }.
contact-person-stays = عند التصحيح يبقى اللقاء لدى الشخص نفسه.
contact-future = يوم { $day } لم يأتِ بعد. يُرجى اختيار يوم مضى.
contact-no-such-day = لا يوجد يوم كهذا: { $day }.
contact-minutes-range = يستغرق اللقاء بين دقيقة واحدة و{ $hours } ساعات.
contact-no-domain = يُرجى اختيار موضوع واحد على الأقل.
contact-case-closed = الملف { $number } مغلق. أعيدوا فتحه لتسجيل لقاء.
contact-too-late = مضى على هذا اللقاء أكثر من 24 ساعة، ولم يعد تصحيحه ممكنًا.
contact-service-gone = لم تعد هذه الجهة في الدليل. يُرجى اختيار جهة أخرى.

contact-way-in = 🗒 تسجيل لقاء
command-contact = تسجيل لقاء
