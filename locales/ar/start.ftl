### Not reviewed by a native speaker. First contact

# The language's name in its own script, as the button shows it
meta-name = العربية

start-choose-language = يُرجى اختيار لغتكم.

about-bot = أعرض لكم أين تجدون الاستشارة والمساعدة في مدينتكم أو بلدتكم وبلغتكم. الخدمة مجانية ولا حاجة إلى ذكر اسمكم. خدمة اختيارية من إدارة منطقة { $county }. عند الخطر يُرجى الاتصال بالرقم 112 أو 110.
about-bot-short = الاستشارة والمساعدة في مدينتكم وبلغتكم.

command-start = البدء من جديد
command-offers = البحث عن استشارة ومساعدة
command-town = اختيار مدينة أخرى
command-language = تغيير اللغة
command-emergency = مساعدة عند الخطر
command-privacy = بياناتي
