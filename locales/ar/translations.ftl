### Not reviewed by a native speaker. Translations: what a machine has translated, and reading it over. Arrows are mirrored

translations-mark = 🤖 ترجم الحاسوب هذا النص. ولم يراجعه أحد بعد.
translations-mark-partly = 🤖 ترجم الحاسوب هذا النص. ولم يراجعه أحد بعد. وبعض الجمل ما زالت بالألمانية.
translations-not-yet = 🇩🇪 بعض ما هنا غير متوفر بلغتكم بعد. وهو معروض بالألمانية.
translations-is-original = 🇩🇪 هذا هو النص الألماني.
translations-original = 🇩🇪 النص الألماني
translations-back = ↪️ الترجمة

command-translations = مراجعة الترجمات
translations-menu = 🌍 مراجعة الترجمات
translations-title = 🌍 <b>مراجعة الترجمات</b>
translations-choose = ترجم الحاسوب هذه الجمل، ولم يقرأها أحد بعد. أي لغة تريدون مراجعتها؟
translations-none = لا توجد الآن جمل تنتظر المراجعة. تُضاف جمل جديدة عندما يفتح أحد عرضًا بلغة أخرى.
translations-language = { $language }: { $count }
translations-from = 📄 { $service }
translations-german = <b>بالألمانية:</b> { $words }
translations-said = <b>{ $language }:</b> { $words }
translations-left =
    { $count ->
        [zero] لم تبقَ جمل بهذه اللغة.
        [one] بقيت جملة واحدة بهذه اللغة.
        [two] بقيت جملتان بهذه اللغة.
        [few] بقيت { $count } جمل بهذه اللغة.
        [many] بقيت { $count } جملة بهذه اللغة.
       *[other] بقيت { $count } جملة بهذه اللغة.
    }
translations-right = ✅ صحيح
translations-correct = ✏️ تصحيح
translations-next = ⏮ التالية
translations-later = ⏸ لاحقًا
translations-again = ↪️ العودة إلى الجملة السابقة
translations-write = ✏️ اكتبوا الآن الجملة كاملة كما يجب أن تكون. اللغة: { $language }
translations-as-it-was = ➡️ من دون تصحيح
translations-thanks = ✅ شكرًا. من الآن تظهر الجملة من دون ملاحظة.
translations-corrected = ✅ حُفظت. من الآن يقرأ الجميع جملتكم.
translations-settled = راجع شخص آخر هذه الجملة قبل قليل، أو تغيّرت الجملة. لم يُحفظ شيء.
translations-lost = ينقص في جملتكم: { $missing }. اكتبوها مرة أخرى من فضلكم مع هذه المعلومة.
translations-too-long = هذا طويل جدًا لجملة واحدة. عدد الأحرف المسموح: { $longest }. اكتبوا جملة أقصر من فضلكم.
translations-unsound = هذا لا يناسب الجملة: إما أنه أطول أو أقصر منها بكثير، أو فيه رقم غير موجود في الجملة الألمانية. اكتبوها مرة أخرى من فضلكم.
translations-done = 🎉 لا توجد جمل أخرى تنتظر المراجعة بهذه اللغة.
translations-others = 🌍 لغات أخرى
translations-to-menu = ➡️ القائمة
