### Not reviewed by a native speaker. Staff: joining, menu, inviting clients. Arrows are mirrored

staff-role =
    { $role ->
        [case_manager] إدارة الحالات
        [coordinator] مكتب التنسيق
        [authority] دائرة حكومية
        [lead] التنسيق العام
       *[admin] الإدارة التقنية
    }
staff-joined = ✅ أهلًا وسهلًا بكم! أنتم الآن مسجَّلون ضمن فريق العمل.
staff-menu-title = <b>{ $name }</b>
staff-menu-role = المهمة: { $role }
staff-menu-office = المكتب: { $office } ({ $employer })
staff-menu-town = المدينة: { $town }
staff-menu-district = المدينة: { $town }، { $district }
staff-menu-region = المنطقة: { $region }
staff-back = ➡️ رجوع
staff-invite-client = 👤 دعوة مراجِع
staff-invite-how = اكتبوا: { "\u200E" }/invite وبعده الرمز الذي تستخدمونه أنتم لهذا الشخص، مثلًا: { "\u200E" }/invite K-17. عشرون حرفًا أو رقمًا على الأكثر، ويُسمح بـ - و /. من فضلكم لا تكتبوا الاسم أبدًا: ما تكتبونه هنا موجود أيضًا على خوادم تيليجرام.
staff-label-invalid = هذا الرمز غير مقبول. من فضلكم عشرون حرفًا أو رقمًا على الأكثر، ويُسمح بـ - و /، بلا مسافات وبلا أسماء.
staff-link-made =
    { $hours ->
        [zero] رابط لـ { $label }. صالح { $hours } ساعة ولمرة واحدة فقط. اعرضوا الرسالة التالية أو أعيدوا توجيهها.
        [one] رابط لـ { $label }. صالح ساعة واحدة ولمرة واحدة فقط. اعرضوا الرسالة التالية أو أعيدوا توجيهها.
        [two] رابط لـ { $label }. صالح ساعتين ولمرة واحدة فقط. اعرضوا الرسالة التالية أو أعيدوا توجيهها.
        [few] رابط لـ { $label }. صالح { $hours } ساعات ولمرة واحدة فقط. اعرضوا الرسالة التالية أو أعيدوا توجيهها.
        [many] رابط لـ { $label }. صالح { $hours } ساعة ولمرة واحدة فقط. اعرضوا الرسالة التالية أو أعيدوا توجيهها.
       *[other] رابط لـ { $label }. صالح { $hours } ساعة ولمرة واحدة فقط. اعرضوا الرسالة التالية أو أعيدوا توجيهها.
    }
staff-link-words = يدعوكم { $name } ({ $office }) إلى تحديد المواعيد عبر تيليجرام. هذا طوعي. اضغطوا على الرابط في الأسفل.

staff-invitation-invalid = هذا الرابط لم يعد صالحًا. يُرجى طلب رابط جديد.
staff-already-member = أنتم مسجَّلون هنا من قبل. هذا الرابط لشخص آخر.
staff-own-link = هذا رابطكم أنتم. أعيدوا توجيهه إلى الشخص الذي تدعونه.

staff-notice-title = 🔒 <b>تحديد المواعيد: هل توافقون؟</b>
staff-notice-who = يدعوكم { $name } ({ $office }، { $employer }). يمكنكم هنا تحديد المواعيد، وسأذكّركم بها.
staff-notice-replaces = المسؤول عنكم حتى الآن هو { $name }. وهذا ينتهي بموافقتكم.
staff-notice-stored = لأجل ذلك أحفظ: لغتكم، ومدينتكم، ورقم حسابكم في تيليجرام (مشفّرًا)، وأن { $name } مسؤول عنكم، والرمز الذي يستخدمه المكتب لكم، ومواعيدكم. المكتب يرى الرمز والمواعيد أيضًا.
staff-notice-until = يبقى هذا محفوظًا إلى أن تحذفوه. يمكنكم ذلك في أي وقت: { "\u200E" }/privacy
staff-notice-voluntary = هذا طوعي. إذا قلتم لا، تحصلون على الاستشارة نفسها وعلى المواعيد بطريقة أخرى.
staff-notice-agree = ✅ نعم، أوافق
staff-notice-decline = لا، شكرًا
staff-agreed = ✅ شكرًا لكم! المسؤول عنكم الآن هو { $name } ({ $office }).
staff-agreed-delete = يمكنكم حذف ذلك في أي وقت: { "\u200E" }/privacy
staff-declined = حسنًا، لم أحفظ شيئًا عن ذلك. ومع ذلك تجدون الاستشارة هنا:
staff-client-agreed = ✅ وافق صاحب الرمز { $label }، ويمكنه الآن حجز المواعيد لديكم.

staff-privacy-bond = • المسؤول عنكم: { $name } ({ $office })، منذ { $date }. رمز المكتب لكم: { $label }
staff-privacy-member = • أنتم مسجَّلون بصفة { $role } ({ $office }) وباسم { $name }. إذا حذفتم كل شيء هنا، يبقى هذا القيد من دون حسابكم إلى أن تزيله الإدارة.

command-staff = قائمتي كموظف أو موظفة
command-invite = دعوة مراجِع
