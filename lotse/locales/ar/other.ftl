### Not reviewed by a native speaker. Help in danger, one's own data, and whatever else may happen

# This first line shows on locked screens: keep it neutral.
emergency-first-line = ℹ️ أرقام مهمة
emergency-rescue = <b>{ $number }</b>: الإسعاف والإطفاء. عند خطر على الحياة أو إصابة أو حريق.
emergency-police = <b>{ $number }</b>: الشرطة. إذا كان أحد يهددكم أو يضربكم الآن.
emergency-say = يمكنكم قراءة هذه الجملة الألمانية بصوت عالٍ في الهاتف: «{ $sentence }»
emergency-sentence = أحتاج إلى مساعدة. أتكلم القليل من الألمانية. أنا هنا:

privacy-title = 🔒 <b>بياناتي</b>
privacy-intro = هذا ما أحفظه عنكم:
privacy-language = • لغتكم: { $language }
privacy-town = • مدينتكم: { $town }
privacy-no-town = لم يتم الاختيار بعد
privacy-address = • رقم حسابكم في تيليجرام، مشفّرًا، كي أستطيع الرد عليكم. لا اسم ولا رقم هاتف ولا موقع.
privacy-since = • محفوظة منذ: { $date }
privacy-nothing = لم أحفظ شيئًا عنكم.
privacy-telegram = تيليجرام شركة لا تتبع للدوائر الحكومية. ما تكتبونه هنا موجود أيضًا على خوادم تيليجرام. لذلك لا تكتبوا لي أي شيء سرّي من فضلكم.
privacy-voluntary = استخدام هذه المحادثة طوعي. في منطقة { $county } تحصلون على الاستشارة نفسها من دونها أيضًا.
privacy-delete = 🗑 حذف كل شيء
privacy-ask = هل تريدون حقًا أن أنسى كل ما حفظته عنكم؟
privacy-delete-yes = 🗑 نعم، حذف كل شيء
privacy-delete-no = ➡️ لا، رجوع
privacy-deleted = تمّ. لم أعد أعرف شيئًا عنكم. يمكنكم الآن حذف هذه المحادثة في تيليجرام أيضًا.

fallback-voice = عذرًا، لا أستطيع سماع الرسائل الصوتية. هكذا تجدون المساعدة:
fallback-picture = عذرًا، لا أستطيع قراءة الصور. من فضلكم لا ترسلوا لي صور هويات أو رسائل. هكذا تجدون المساعدة:
fallback-sticker = 😊 هكذا تجدون المساعدة:
fallback-file = عذرًا، لا أستطيع قراءة هذا. من فضلكم لا ترسلوا لي أوراقًا شخصية. هكذا تجدون المساعدة:
fallback-command = لا أعرف هذا الأمر. هكذا تجدون المساعدة:
fallback-button-outdated = هذا الزر قديم ولم يعد يعمل. يمكنكم المتابعة من هنا:

error-storage = عذرًا، لم ينجح ذلك الآن. يُرجى المحاولة مرة أخرى بعد بضع دقائق. عند الخطر: 112.
error-unexpected = عذرًا، حدث خطأ عندنا. يُرجى المحاولة مرة أخرى: { "\u200E" }/start. عند الخطر: 112.
