### Not reviewed by a native speaker. Referrals, slips to take along and agreed handovers. Arrows are mirrored

referrals-menu = 📄 أوراق الإحالة والتسليم
command-slip = ورقة معلومات للمراجِع

referrals-title = 📮 <b>الإحالات · { $who }</b>
referrals-none = لا يوجد شيء بعد.
referrals-line = { $number }. { $service } ({ $field }): { $state }
referrals-new = ➕ إحالة جديدة
referrals-back = ➡️ رجوع
referrals-other-town = 📍 مكان آخر
referrals-choose-town = <b>في أي بلدة تقع الجهة؟</b>
referrals-choose-topic = <b>ما الموضوع؟</b> المكان: { $town }
referrals-choose-service = <b>{ $topic } · { $town }</b>
referrals-no-service = لم تُسجَّل هنا أي جهة لهذا الموضوع بعد.
referrals-choose-field = <b>تحت أي قانون تقع الإحالة؟</b>
referrals-field =
    { $field ->
        [sgb2] SGB II
        [sgb3] SGB III
        [sgb8] SGB VIII
        [sgb12] SGB XII
        [aufenthg] AufenthG
        [stag] StAG
       *[other] غير ذلك
    }
referrals-one = 📮 <b>{ $service }</b>
referrals-who = 👤 { $who }
referrals-about-field = ⚖️ { $field }
referrals-about-state = الحالة: { $state } ({ $date })
referrals-state =
    { $state ->
        [requested] 📤 أُرسل السؤال
        [accepted] ✅ مقبولة
        [rejected] ❌ مرفوضة
        [on-hold] ⏸ متوقفة مؤقتًا
        [in-progress] ▶️ جارية
        [completed] ✔️ منتهية
        [cancelled] 🗑 ملغاة
       *[draft] 📝 مسودة
    }
referrals-move =
    { $state ->
        [accepted] ✅ قُبلت
        [rejected] ❌ رُفضت
        [on-hold] ⏸ إيقاف مؤقت
        [in-progress] ▶️ جارية
        [cancelled] 🗑 إلغاء
       *[requested] 📤 سألتُ بنفسي
    }
referrals-complete = ✔️ إنهاء
referrals-ask-outcome = <b>ماذا كانت النتيجة؟</b>
referrals-outcome =
    { $outcome ->
        [helped] 👍 ساعدت
        [partly] 👌 ساعدت جزئيًا
        [not_reached] 🤷 لم يحدث تواصل
        [refused] ❌ رفضت الجهة في النهاية
       *[not_needed] ➖ لم تعد لازمة
    }
referrals-noted = ✅ تم التسجيل.
referrals-released = 🔓 الإعفاء من واجب السرية موجود.
referrals-not-released = 🔒 لا يوجد إعفاء ساري من واجب السرية لهذه الجهة. قبل وجوده لا يجوز أن تعرف الجهة شيئًا عن الشخص.
referrals-needs-release = ⚠️ هذا غير ممكن بعد: لا يجوز حتى الآن أن تعرف الجهة شيئًا عن الشخص.
referrals-record-release = 🔓 تسجيل الإعفاء
referrals-moved = لم يعد هذا ممكنًا: تغيّرت حالة الإحالة في هذه الأثناء.
referrals-case-closed = هذا الملف مغلق. افتحوه من جديد أولًا من فضلكم.
referrals-no-page = ليست لهذه المقاطعة صفحة خاصة بعد. اسألوا الجهة عبر الهاتف أو برسالة، وسجّلوا الجواب هنا.

referrals-ask-link = 🔗 سؤال الجهة عبر رابط
referrals-ask-link-again = 🔗 رابط جديد
referrals-link-made = 🔗 <b>الرابط الخاص بالجهة جاهز.</b>
referrals-link-how = أرسلوا النص بالبريد الإلكتروني. لا يوجد فيه شيء عن الشخص. عندما تجيب الجهة يصلكم الخبر فورًا. كل رابط جديد يُنهي الرابط القديم.
referrals-link-how-once = أرسلوا النص بالبريد الإلكتروني. لا يوجد فيه شيء عن الشخص. عندما تجيب الجهة يصلكم الخبر فورًا.
referrals-link-letter = تسأل إدارة الاندماج ({ $county }): هل يتولى عرضكم «{ $service }» إحالة بتاريخ { $date }؟ نرجو الإجابة بنعم أو لا على هذه الصفحة حتى { $until }:
referrals-answered = 📬 <b>أجابت الجهة.</b>
referrals-stopped = ⏸ <b>سُحب إعفاء من السرية أو سُحبت موافقة.</b> هذه الإحالة لا تستمر.

referrals-slip = 📄 ورقة المعلومات
referrals-slip-new = 📄 ورقة جديدة
referrals-choose-language = <b>بأي لغة تكون الورقة؟</b> الألمانية مكتوبة دائمًا معها.
referrals-slip-title = 📄 هنا تجدون المساعدة
referrals-slip-no-hours = 🕘 من فضلكم اسألوا أولًا عن أوقات الدوام.
referrals-slip-made = ورقة بتاريخ { $date }، إدارة الاندماج، { $county }
referrals-slip-file = 🖨 للطباعة

referrals-handover-ask = 🤝 الاتفاق على تسليم
referrals-handovers = 🤝 <b>أوراق وتسليمات بلا ملف</b>
referrals-handovers-note = أسئلتكم في آخر 30 يومًا، بلا معلومات عن الشخص.
referrals-handover = 🤝 <b>{ $service }</b>
referrals-handover-line = { $number }. { $service }، { $date }: { $state }
referrals-handover-state = سُئلت بتاريخ { $date }: { $state }
referrals-handover-stand =
    { $stand ->
        [agreed] ✅ وافقت
        [refused] ❌ رفضت
        [expired] ⌛ بلا جواب
        [confirmed] 🤝 تم الاتفاق
       *[waiting] ⏳ بانتظار الجواب
    }
referrals-handover-tell = أخبروا الشخص، ثم اضغطوا على الزر.
referrals-handover-confirm = 🤝 الشخص يعرف
referrals-handover-confirmed = ✅ تم التسجيل. التسليم متفق عليه.

# This line shows on locked screens: keep it neutral.
referrals-news = ℹ️ هناك جديد لكم.
referrals-news-place = 📍 عرض المكان والأوقات
referrals-place = <b>هنا تجدون المساعدة:</b>
referrals-place-gone = لا يوجد مكان لهذا الآن. من فضلكم اسألوا مركز الاستشارة الذي يرافقكم.

referrals-page-title = سؤال عن إحالة
referrals-page-question = تسأل إدارة الاندماج ({ $county }): هل يتولى عرضكم «{ $service }» إحالة بتاريخ { $date }؟
referrals-page-nobody = لا يوجد في هذه الصفحة شيء عن الشخص. إدارة الاندماج تخبركم عمّن يدور الأمر.
referrals-page-until = نرجو الإجابة حتى { $date }.
referrals-page-answer = جوابكم
referrals-page-yes = نعم، نتولى ذلك
referrals-page-no = لا، غير ممكن
referrals-page-send = إرسال الجواب
referrals-page-thanks = شكرًا جزيلًا! ستعلم إدارة الاندماج بجوابكم الآن. يمكنكم إغلاق هذه الصفحة.
referrals-page-answered = أُجيب عن هذا السؤال من قبل. شكرًا لكم! إذا تغيّر شيء فاتصلوا من فضلكم بإدارة الاندماج.
referrals-page-ended = لم يعد هذا الرابط صالحًا. إذا أردتم الإجابة فاتصلوا من فضلكم بإدارة الاندماج.
