### Not reviewed by a native speaker. German office terms, explained simply

terms-explain = 📖 شرح الكلمات
terms-title = 📖 <b>ماذا تعني هذه الكلمات؟</b>
terms-line = <b>{ $term }</b>: { $words }

terms-jobcenter = دائرة تدفع المال للمعيشة لمن لا يعمل أو يعمل قليلًا، وتساعد في إيجاد عمل.
terms-grundsicherungsgeld = مال للمعيشة من Jobcenter. كان اسمه حتى يونيو 2026 Bürgergeld.
terms-duldung = ورقة رسمية: الترحيل موقوف في الوقت الحالي. وهي ليست تصريح إقامة.
terms-residence-permit = تصريح بالعيش في ألمانيا مدة محددة.
terms-immigration-office = الدائرة المختصة بتصريح الإقامة وDuldung وغير ذلك من أسئلة الإقامة.
terms-naturalisation = الحصول على الجنسية الألمانية.
terms-naturalisation-office = الدائرة التي تقرر في طلب الجنسية الألمانية.
terms-integration-course = دورة لتعلم اللغة الألمانية والتعرف على الحياة في ألمانيا.
terms-bamf = المكتب الاتحادي للهجرة واللاجئين: وهو مسؤول مثلًا عن دورات الاندماج.
terms-integration-centre = جهة تابعة للمنطقة. تساعد مثلًا في أسئلة المدرسة للأطفال القادمين حديثًا.
terms-mbe = استشارة مجانية للبالغين من عمر 27 سنة الذين جاؤوا إلى ألمانيا.
terms-jmd = استشارة مجانية للشباب من عمر 12 إلى 26 سنة الذين جاؤوا إلى ألمانيا.
terms-kindergeld = مال للعائلات التي لديها أطفال. يُقدَّم الطلب لدى Familienkasse.
terms-wohngeld = مال يساعد في دفع الإيجار. يُقدَّم الطلب لدى قسم Wohngeld في البلدية.
terms-kita = حضانة أو روضة: هنا يُرعى الأطفال قبل دخول المدرسة.
terms-jugendamt = دائرة تساعد العائلات والأطفال والشباب، مثلًا في البحث عن مكان في Kita.
terms-schulamt = الدائرة المسؤولة عن المدارس. تعطي الأطفال القادمين حديثًا مكانًا في مدرسة.
terms-sozialamt = دائرة المساعدة الاجتماعية.
terms-widerspruch = تكتبون إلى الدائرة أنكم غير موافقين على قرارها. ولذلك مهلة محددة، وهي مذكورة في الرسالة.
