### Not reviewed by a native speaker. Notes on a case: on the county's page, never in the chat

notes-back = ➡️ رجوع
notes-new = 📝 ملاحظة جديدة
notes-write-title = ملاحظة عن { $number }
notes-read-title = ملاحظات عن { $number }
notes-correct-title = تصحيح ملاحظة عن { $number }
notes-who-reads = لا يقرأ هذه الملاحظة إلا من يعمل على هذا الملف. ويُسجَّل كل من يقرؤها. ويحصل عليها الشخص نفسه أيضًا إذا طلبها.
notes-words = ملاحظتكم
notes-hint = اكتبوا فقط ما تحتاجون إليه في الاستشارة. عدد الأحرف المسموح: { $longest }.
notes-about-talk = عن أي لقاء؟ (اختياري)
notes-talk = { $day }، { $minutes } د
notes-save = حفظ
notes-saved = تم الحفظ
notes-saved-how = حُفظت الملاحظة. يمكنكم تصحيحها خلال 24 ساعة: في المحادثة تحت «الملاحظات». يمكنكم الآن إغلاق هذه النافذة.
notes-reading-noted = يُسجَّل أنكم قرأتم هذه الملاحظات.
notes-none = لا توجد ملاحظات هنا بعد.
notes-about =
    { $corrected ->
        [yes] { $name } · { $day }، الساعة { $time } · مصحَّحة
       *[no] { $name } · { $day }، الساعة { $time }
    }
notes-author-gone = لم يعد يعمل هنا
notes-correct = تصحيح
notes-versions = ما كان مكتوبًا هنا من قبل يبقى محفوظًا في الملف.
notes-older = ملاحظات أقدم
notes-case-closed = هذا الملف مغلق. يُرجى فتحه من جديد قبل الكتابة.
notes-not-own = هذه الملاحظة لشخص آخر. يمكنكم تصحيح ملاحظاتكم أنتم فقط.
notes-too-old = مضى على هذه الملاحظة أكثر من 24 ساعة. يُرجى كتابة ملاحظة جديدة.
notes-length = الملاحظة تحتاج إلى كلمات، ولكن ليس أكثر من اللازم. عدد الأحرف المسموح: { $longest }.
