### Not reviewed by a native speaker. One's own data: case, consents, taking along, deleting; keeping a case from being deleted

privacy-case = • Ваша справа { $number }. Розмови: { $contacts }, нотатки: { $notes }, цілі: { $goals }, скерування: { $referrals }. Самих текстів у чаті не показую.
privacy-news = • Новини, які ви вибрали: { $kinds }
privacy-campaigns = • Що ви отримували повідомлення для багатьох людей: { $count }. Я забуваю це через { $days } днів після завершення кожної розсилки.
privacy-messages = • Повідомлення, які ще буде надіслано: { $count }
privacy-export = 📄 Переглянути все й забрати
privacy-agreed = ✍️ Мої згоди
privacy-back = ⬅️ Назад

privacy-agreed-title = ✍️ <b>На що ви погодилися</b>
privacy-agreed-none = Тут ви ні на що згоди не давали.
privacy-agreed-consent = • Справа { $number }: ваша консультантка чи ваш консультант може зберігати те, що ви розповідаєте. Підписано: { $date }.
privacy-agreed-withdrawn = • Справа { $number }: згоди зараз немає.
privacy-agreed-release =
    { $purpose ->
        [referral] { $number }. { $recipient }: там можуть дізнатися про вас, щоб вам допомогти. Підписано: { $date }.
       *[questions] { $number }. { $recipient }: там можуть відповідати на запитання щодо вашої справи. Підписано: { $date }.
    }
privacy-withdraw-consent = ↩️ Відкликати: справа { $number }
privacy-withdraw-release = ↩️ Відкликати: № { $number }
privacy-ask-consent = Відкликати вашу згоду щодо справи { $number }? Тоді про вас більше нічого не записуватимуть і нікому не повідомлятимуть. Через { $days } дн. усе про вас у справі буде видалено. Усіма пропозиціями тут ви можете користуватися й далі.
privacy-ask-release = { $recipient }: більше нічого про вас туди не повідомляти? Того, що там уже знають, повернути не можна.
privacy-withdraw-yes = ↩️ Так, відкликати
privacy-withdraw-no = ⬅️ Ні, назад
privacy-consent-withdrawn-now = Вашу згоду відкликано. Через { $days } дн. усе про вас у справі буде видалено. Консультацію повідомлено.
privacy-release-withdrawn-now = Відкликано. Консультацію повідомлено.
privacy-nothing-to-withdraw = Тут більше нічого відкликати.

privacy-ask-case = Усе про вас у справі { $number } теж буде видалено. Відновити це не зможе ніхто.
privacy-ask-held = Те, що записано про вас у справі { $number }, зараз видаляти не можна. Причина: { $reason }. Це буде видалено, щойно причина відпаде. Усе інше видалю відразу.
privacy-step-appointments = ✓ Скасовано зустрічей: { $count }. Консультацію повідомлено.
privacy-step-messages = ✓ Відкликано повідомлень: { $count }
privacy-step-case = ✓ Справа { $number }: видалено розмов: { $contacts }, нотаток: { $notes }, цілей: { $goals }, скерувань: { $referrals }. Ключ до них теж знищено.
privacy-step-account = ✓ Мову, місто, номер акаунта в Telegram і ваш ключ видалено
privacy-step-held = ✗ Справа { $number } поки що залишається. Причина: { $reason }. До неї більше нічого не дописуватимуть, і її буде видалено, щойно причина відпаде. На запитання про це відповість { $county }.
privacy-deleted-except = Більше я нічого про вас не знаю. Тепер ви можете видалити цей чат і в Telegram.

privacy-member-deleted = 🗑 { $number }: Людина видалила свої дані. Усе, що було про неї у справі, знищено. Не забудьте, будь ласка, і про паперову справу.
privacy-member-held = 🔒 { $number }: Людина хотіла видалити свої дані. Справу від цього захищено, але згода вважається відкликаною. Чи причина ще існує? Якщо ні, зніміть, будь ласка, захист.
privacy-release-withdrawn = ↩️ { $number }: Людина відкликала дозвіл на передання відомостей. Перевірте, будь ласка, з ким більше не можна про неї говорити.
privacy-see-case = 📁 До справи

privacy-hold-title = 🔒 <b>{ $number }: захист від видалення</b>
privacy-hold-none = Справу не захищено. Її буде видалено, якщо людина цього захоче або коли мине строк. Захищайте її, лише якщо є одна з цих причин, і лише доки вона є:
privacy-hold-set = Захищено з { $date }. Причина: { $reason }. До того у справі нічого не видаляється, навіть на прохання людини. Причину їй повідомляють.
privacy-hold-reason =
    { $reason ->
        [complaint] скарга
        [proceedings] незавершене провадження
       *[audit] перевірка коштів
    }
privacy-hold-lift = 🔓 Зняти захист
privacy-hold-back = ⬅️ До справи

privacy-page-title = Ваші дані
privacy-page-intro = Це все, що тут про вас зберігається. Щось не так? Скажіть про це під час консультації або повідомте: { $county }.
privacy-page-html = Зберегти для читання (HTML)
privacy-page-json = Зберегти для інших програм (JSON)
privacy-page-person = Про вас
privacy-page-language = Мова
privacy-page-town = Місто
privacy-page-since = Збережено з
privacy-page-address = Номер акаунта в Telegram
privacy-page-manager = За вас відповідає
privacy-page-label = Позначка установи для вас
privacy-page-staff = Ваше завдання
privacy-page-office = Ви записані як
privacy-page-other =
    { $kind ->
        [waiting_entry] Списки очікування
        [follower] Нагадування про відкритий прийом
        [outbox] Останні повідомлення
        [awaited] Запитання в чаті без відповіді
       *[page_link] Посилання на цю сторінку
    }
privacy-page-appointments = Зустрічі
privacy-page-appointment = { $state }. Місце: { $place }. Питання: { $matter }
privacy-page-appointment-note = Ваше речення до зустрічі { $date }
privacy-page-news = Новини, які ви вибрали
privacy-page-news-since = з { $date }
privacy-page-campaigns = Повідомлення для багатьох людей, зокрема для вас
privacy-page-campaign = { $office }: { $kind }
privacy-page-case = Справа { $number }
privacy-page-opened = Почато
privacy-page-joined = Приєднано до цього чату
privacy-page-reassess = Наступний підсумок
privacy-page-closed = Завершено
privacy-page-held = Захищено від видалення
privacy-page-agreed = Згоди
privacy-page-consent = Зберігати те, що ви розповідаєте
privacy-page-given = Підписано: { $date }, бланк { $version }
privacy-page-given-withdrawn = Підписано: { $date }, бланк { $version }; відкликано: { $withdrawn }
privacy-page-contacts = Розмови
privacy-page-contact =
    { $mode ->
        [office] В установі, хвилин: { $minutes }. Теми: { $domains }
        [phone] Телефоном, хвилин: { $minutes }. Теми: { $domains }
        [outreach] У вас на місці, хвилин: { $minutes }. Теми: { $domains }
        [accompaniment] Супровід, хвилин: { $minutes }. Теми: { $domains }
        [chat] У чаті, хвилин: { $minutes }. Теми: { $domains }
       *[video] Відео, хвилин: { $minutes }. Теми: { $domains }
    }
privacy-page-assessments = Як це бачать у консультації
privacy-page-level = { $level } з 5, { $date }
privacy-page-referrals = Скерування
privacy-page-referral = { $state }, { $date }
privacy-page-views = Як вам велося
privacy-page-own-view = Ваша відповідь
privacy-page-goals = Цілі
privacy-page-goal =
    { $state ->
        [proposed] { $domain }: запропоновано
        [accepted] { $domain }: погоджено
        [active] { $domain }: у роботі
        [completed] { $domain }: досягнуто
       *[cancelled] { $domain }: більше не актуально
    }
privacy-page-notes = Нотатки
privacy-page-note-before = Попередня версія, замінено: { $date }

privacy-consent-title = Згода
privacy-consent-read = 📄 Прочитати текст
privacy-consent-show = 📄 Показати текст згоди
privacy-consent-hand-over = Будь ласка, покажіть людині текст її мовою, перш ніж вона підпише. Запитайте, чи все зрозуміло.
privacy-consent-signed = Підписано, справа { $number }
privacy-consent-what = Мій консультант чи консультантка може зберігати й використовувати те, що потрібно для супроводу: коли й про що ми говоримо, нотатки, цілі, як мені ведеться і куди мене скеровують. Це може стосуватися також здоров’я, походження чи віри.
privacy-consent-who = Це читають лише мій консультант чи консультантка й ті, хто їх заміняє. Моя родина та інші установи цього не читають.
privacy-consent-others = Інша установа дізнається щось про мене лише тоді, коли я окремо підпишу це для неї.
privacy-consent-long = Коли супровід закінчено, через { $days } дн. усе видаляється.
privacy-consent-free = Це добровільно. Я можу будь-коли сказати «ні», без причини й без шкоди для себе: в офісі або в чаті через /privacy. Те, що було раніше, залишається дозволеним. Через { $days } дн. видаляється все про мене у справі.
privacy-consent-binding = Це зміст простими словами. Обов’язковим є аркуш, який підписують.
