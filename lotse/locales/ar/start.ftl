### Not reviewed by a native speaker. First contact

# The language's name in its own script, as the button shows it
meta-name = العربية

start-choose-language = يُرجى اختيار لغتكم.

command-start = البدء من جديد
command-offers = البحث عن استشارة ومساعدة
command-town = اختيار مدينة أخرى
command-language = تغيير اللغة
command-emergency = مساعدة عند الخطر
command-privacy = بياناتي
