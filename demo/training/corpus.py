"""The sentences that the small models learn from: what offers and messages of a county say, in four languages.

All written for this project; no personal data, no third party's text. `rows` fills the templates.
"""

import itertools
from collections.abc import Iterable, Iterator

LANGUAGES = ("de", "en", "tr", "uk")
Row = tuple[str, str, str, str]


def _same(*values: str) -> list[Row]:
    return [(each, each, each, each) for each in values]


DAYS: list[Row] = [
    ("am Montag", "on Monday", "Pazartesi günü", "у понеділок"),
    ("am Dienstag", "on Tuesday", "Salı günü", "у вівторок"),
    ("am Mittwoch", "on Wednesday", "Çarşamba günü", "у середу"),
    ("am Donnerstag", "on Thursday", "Perşembe günü", "у четвер"),
    ("am Freitag", "on Friday", "Cuma günü", "у п’ятницю"),
]
TIMES = _same(
    *[
        "8:00",
        "8:30",
        "9:00",
        "9:15",
        "9:30",
        "10:00",
        "10:15",
        "10:45",
        "11:00",
        "11:30",
        "12:00",
        "12:30",
        "13:00",
        "14:00",
        "14:30",
        "15:00",
        "16:00",
        "17:30",
    ]
)
MONTHS: list[Row] = [
    ("Januar", "January", "Ocak", "січня"),
    ("Februar", "February", "Şubat", "лютого"),
    ("März", "March", "Mart", "березня"),
    ("April", "April", "Nisan", "квітня"),
    ("Mai", "May", "Mayıs", "травня"),
    ("Juni", "June", "Haziran", "червня"),
    ("Juli", "July", "Temmuz", "липня"),
    ("August", "August", "Ağustos", "серпня"),
    ("September", "September", "Eylül", "вересня"),
    ("Oktober", "October", "Ekim", "жовтня"),
    ("November", "November", "Kasım", "листопада"),
    ("Dezember", "December", "Aralık", "грудня"),
]
NUMBERS = _same(*map(str, range(1, 32)))
AMOUNTS = _same(*"5 10 12 15 20 25 30 40 50 51 100 255".split())  # noqa: SIM905
MARKS = _same("X1X", "X2X", "X3X", "X4X", "X5X")  # what stands for a name that must not be translated
DOCUMENTS: list[Row] = [
    ("Ihren Pass", "your passport", "pasaportunuzu", "ваш паспорт"),
    ("Ihren Ausweis", "your identity card", "kimliğinizi", "ваше посвідчення особи"),
    ("Ihren Mietvertrag", "your rental contract", "kira sözleşmenizi", "ваш договір оренди"),
    ("Ihre Geburtsurkunde", "your birth certificate", "doğum belgenizi", "ваше свідоцтво про народження"),
    ("Ihren Aufenthaltstitel", "your residence permit", "oturma izninizi", "ваш дозвіл на проживання"),
    ("Ihre Zeugnisse", "your certificates", "diplomalarınızı", "ваші дипломи"),
    ("den Brief", "the letter", "mektubu", "лист"),
    ("den Brief und den Umschlag", "the letter and the envelope", "mektubu ve zarfı", "лист і конверт"),
    ("ein Passfoto", "a passport photo", "bir vesikalık fotoğraf", "фотографію на паспорт"),
    (
        "Ihre Krankenkassenkarte",
        "your health insurance card",
        "sağlık sigortası kartınızı",
        "вашу картку медичного страхування",
    ),
    ("Ihre Kontoauszüge", "your bank statements", "banka hesap özetlerinizi", "ваші виписки з рахунку"),
    ("drei Gehaltsabrechnungen", "three payslips", "üç maaş bordrosunu", "три розрахункові листки"),
]
TOPICS: list[Row] = [
    ("Wohnen", "housing", "konut", "житло"),
    ("Kindergeld", "child benefit", "çocuk parası", "дитячі виплати"),
    ("Sprachkurs", "language course", "dil kursu", "мовний курс"),
    ("Arbeit", "work", "iş", "робота"),
    ("Anerkennung", "recognition", "denklik", "визнання диплома"),
    ("Aufenthalt", "residence", "oturum", "перебування"),
    ("Schule", "school", "okul", "школа"),
    ("Gesundheit", "health", "sağlık", "здоров’я"),
    ("Schulden", "debts", "borçlar", "борги"),
    ("Ausbildung", "training", "meslek eğitimi", "професійне навчання"),
    ("Familie", "family", "aile", "сім’я"),
]
TONGUES: list[Row] = [
    ("Arabisch", "Arabic", "Arapça", "арабською"),
    ("Türkisch", "Turkish", "Türkçe", "турецькою"),
    ("Ukrainisch", "Ukrainian", "Ukraynaca", "українською"),
    ("Russisch", "Russian", "Rusça", "російською"),
    ("Englisch", "English", "İngilizce", "англійською"),
    ("Polnisch", "Polish", "Lehçe", "польською"),
    ("Kurdisch", "Kurdish", "Kürtçe", "курдською"),
]
PEOPLE: list[Row] = [
    ("Erwachsene", "adults", "yetişkinler", "дорослих"),
    ("Frauen", "women", "kadınlar", "жінок"),
    ("Familien", "families", "aileler", "сімей"),
    ("Jugendliche", "young people", "gençler", "молоді"),
    ("Kinder", "children", "çocuklar", "дітей"),
    ("Geflüchtete", "refugees", "mülteciler", "біженців"),
]
COURSES: list[Row] = [
    ("Der Kurs", "The course", "Kurs", "Курс"),
    ("Der Deutschkurs", "The German course", "Almanca kursu", "Курс німецької мови"),
    ("Der Integrationskurs", "The integration course", "Entegrasyon kursu", "Інтеграційний курс"),
    ("Die Beratung", "The counselling", "Danışmanlık", "Консультація"),
    ("Die offene Sprechstunde", "The open consultation", "Açık danışma saati", "Відкрита консультація"),
    ("Das Frauencafé", "The women's café", "Kadın kafesi", "Жіноче кафе"),
]

Template = tuple[str, str, str, str, tuple[list[Row], ...]]
TEMPLATES: list[Template] = [
    (
        "Ihr Termin ist {0} um {1} Uhr.",
        "Your appointment is {0} at {1}.",
        "Randevunuz {0} saat {1}.",
        "Ваш запис {0} о {1}.",
        (DAYS, TIMES),
    ),
    (
        "Bitte kommen Sie {0} um {1} Uhr.",
        "Please come {0} at {1}.",
        "Lütfen {0} saat {1} gelin.",
        "Будь ласка, приходьте {0} о {1}.",
        (DAYS, TIMES),
    ),
    ("{0} ist {1} um {2} Uhr.", "{0} is {1} at {2}.", "{0} {1} saat {2}.", "{0} {1} о {2}.", (COURSES, DAYS, TIMES)),
    (
        "{0} beginnt {1} um {2} Uhr.",
        "{0} begins {1} at {2}.",
        "{0} {1} saat {2} başlar.",
        "{0} починається {1} о {2}.",
        (COURSES, DAYS, TIMES),
    ),
    (
        "{0} findet {1} von {2} bis {3} Uhr statt.",
        "{0} takes place {1} from {2} to {3}.",
        "{0} {1} saat {2} ile {3} arasında yapılır.",
        "{0} відбувається {1} з {2} до {3}.",
        (COURSES, DAYS, TIMES, TIMES),
    ),
    (
        "Wir sind {0} von {1} bis {2} Uhr da.",
        "We are there {0} from {1} to {2}.",
        "{0} saat {1} ile {2} arasında buradayız.",
        "Ми на місці {0} з {1} до {2}.",
        (DAYS, TIMES, TIMES),
    ),
    (
        "{0} beginnt am {1}. {2}.",
        "{0} begins on {1} {2}.",
        "{0} {1} {2} tarihinde başlar.",
        "{0} починається {1} {2}.",
        (COURSES, NUMBERS, MONTHS),
    ),
    (
        "Melden Sie sich bis zum {0}. {1} an.",
        "Please register by {0} {1}.",
        "{0} {1} tarihine kadar kaydolun.",
        "Зареєструйтеся до {0} {1}.",
        (NUMBERS, MONTHS),
    ),
    ("Das Büro ist {0} geschlossen.", "The office is closed {0}.", "Büro {0} kapalı.", "Офіс {0} зачинений.", (DAYS,)),
    (
        "Das Büro ist am {0}. {1} geschlossen.",
        "The office is closed on {0} {1}.",
        "Büro {0} {1} tarihinde kapalı.",
        "Офіс {0} {1} зачинений.",
        (NUMBERS, MONTHS),
    ),
    (
        "Bitte bringen Sie {0} mit.",
        "Please bring {0}.",
        "Lütfen {0} getirin.",
        "Будь ласка, візьміть із собою {0}.",
        (DOCUMENTS,),
    ),
    (
        "Bitte bringen Sie {0} und {1} mit.",
        "Please bring {0} and {1}.",
        "Lütfen {0} ve {1} getirin.",
        "Будь ласка, візьміть із собою {0} та {1}.",
        (DOCUMENTS, DOCUMENTS),
    ),
    ("Wir brauchen {0}.", "We need {0}.", "{0} görmemiz gerekiyor.", "Нам потрібно побачити {0}.", (DOCUMENTS,)),
    (
        "Wir beraten Sie zum Thema {0}.",
        "We advise you on the topic of {0}.",
        "Size {0} konusunda danışmanlık veriyoruz.",
        "Ми консультуємо вас на тему «{0}».",
        (TOPICS,),
    ),
    (
        "Wir beraten Sie zu den Themen {0} und {1}.",
        "We advise you on the topics of {0} and {1}.",
        "Size {0} ve {1} konularında danışmanlık veriyoruz.",
        "Ми консультуємо вас на теми «{0}» і «{1}».",
        (TOPICS, TOPICS),
    ),
    (
        "Wir helfen Ihnen beim Thema {0}.",
        "We help you with the topic of {0}.",
        "Size {0} konusunda yardım ediyoruz.",
        "Ми допомагаємо вам із темою «{0}».",
        (TOPICS,),
    ),
    (
        "Sie haben Fragen zum Thema {0}?",
        "Do you have questions on the topic of {0}?",
        "{0} konusunda sorularınız mı var?",
        "У вас є запитання на тему «{0}»?",
        (TOPICS,),
    ),
    ("Wir sprechen auch {0}.", "We also speak {0}.", "{0} da konuşuyoruz.", "Ми говоримо також {0}.", (TONGUES,)),
    (
        "Wir sprechen {0} und {1}.",
        "We speak {0} and {1}.",
        "{0} ve {1} konuşuyoruz.",
        "Ми говоримо {0} та {1}.",
        (TONGUES, TONGUES),
    ),
    (
        "Das Angebot ist für {0}.",
        "The offer is for {0}.",
        "Bu teklif {0} içindir.",
        "Ця пропозиція для {0}.",
        (PEOPLE,),
    ),
    (
        "Das Angebot ist für {0} ab {1} Jahren.",
        "The offer is for {0} from {1} years.",
        "Bu teklif {1} yaşından büyük {0} içindir.",
        "Ця пропозиція для {0} від {1} років.",
        (PEOPLE, NUMBERS),
    ),
    ("{0} ist kostenlos.", "{0} is free of charge.", "{0} ücretsizdir.", "{0} безкоштовно.", (COURSES,)),
    ("{0} kostet {1} Euro.", "{0} costs {1} euros.", "{0} {1} avrodur.", "{0} коштує {1} євро.", (COURSES, AMOUNTS)),
    (
        "Die Gebühr beträgt {0} Euro.",
        "The fee is {0} euros.",
        "Ücret {0} avrodur.",
        "Збір становить {0} євро.",
        (AMOUNTS,),
    ),
    (
        "Es gibt noch {0} freie Plätze.",
        "There are still {0} free places.",
        "Hâlâ {0} boş yer var.",
        "Ще є {0} вільних місць.",
        (NUMBERS,),
    ),
    ("Bitte gehen Sie zu {0}.", "Please go to {0}.", "Lütfen {0} gidin.", "Будь ласка, зверніться до {0}.", (MARKS,)),
    ("Fragen Sie bei {0} nach.", "Please ask {0}.", "{0} sorun.", "Запитайте в {0}.", (MARKS,)),
    ("{0} hilft Ihnen weiter.", "{0} will help you.", "{0} size yardımcı olur.", "{0} допоможе вам.", (MARKS,)),
    (
        "{0} und {1} arbeiten zusammen.",
        "{0} and {1} work together.",
        "{0} ve {1} birlikte çalışıyor.",
        "{0} та {1} працюють разом.",
        (MARKS, MARKS),
    ),
    ("Sie finden uns in {0}.", "You find us in {0}.", "Bizi {0} bulabilirsiniz.", "Ви знайдете нас у {0}.", (MARKS,)),
    ("Rufen Sie uns an: {0}.", "Call us: {0}.", "Bizi arayın: {0}.", "Зателефонуйте нам: {0}.", (MARKS,)),
    ("Mehr dazu: {0}.", "More about it: {0}.", "Daha fazla bilgi: {0}.", "Докладніше: {0}.", (MARKS,)),
]

SENTENCES: list[Row] = [
    ("Guten Tag.", "Good day.", "İyi günler.", "Добрий день."),
    ("Vielen Dank.", "Thank you very much.", "Çok teşekkürler.", "Щиро дякуємо."),
    ("Herzlich willkommen.", "Welcome.", "Hoş geldiniz.", "Ласкаво просимо."),
    (
        "Wie können wir Ihnen helfen?",
        "How can we help you?",
        "Size nasıl yardımcı olabiliriz?",
        "Як ми можемо вам допомогти?",
    ),
    (
        "Die Beratung ist vertraulich.",
        "The counselling is confidential.",
        "Danışmanlık gizlidir.",
        "Консультація конфіденційна.",
    ),
    (
        "Die Beratung ist kostenlos und vertraulich.",
        "The counselling is free of charge and confidential.",
        "Danışmanlık ücretsiz ve gizlidir.",
        "Консультація безкоштовна й конфіденційна.",
    ),
    (
        "Die Beratung ist freiwillig.",
        "The counselling is voluntary.",
        "Danışmanlık isteğe bağlıdır.",
        "Консультація добровільна.",
    ),
    (
        "Sie brauchen keinen Termin.",
        "You do not need an appointment.",
        "Randevuya ihtiyacınız yok.",
        "Вам не потрібен запис.",
    ),
    (
        "Sie können ohne Termin kommen.",
        "You can come without an appointment.",
        "Randevusuz gelebilirsiniz.",
        "Ви можете прийти без запису.",
    ),
    (
        "Bitte vereinbaren Sie einen Termin.",
        "Please make an appointment.",
        "Lütfen randevu alın.",
        "Будь ласка, запишіться на прийом.",
    ),
    (
        "Bitte rufen Sie uns vorher an.",
        "Please call us first.",
        "Lütfen önce bizi arayın.",
        "Будь ласка, спочатку зателефонуйте нам.",
    ),
    ("Bitte kommen Sie pünktlich.", "Please be on time.", "Lütfen zamanında gelin.", "Будь ласка, приходьте вчасно."),
    (
        "Wir helfen Ihnen mit Briefen und Formularen.",
        "We help you with letters and forms.",
        "Mektup ve formlarda size yardım ediyoruz.",
        "Ми допомагаємо вам із листами та бланками.",
    ),
    (
        "Wir helfen beim Ausfüllen von Anträgen.",
        "We help with filling in applications.",
        "Başvuruları doldurmanıza yardım ediyoruz.",
        "Ми допомагаємо заповнювати заяви.",
    ),
    (
        "Wir begleiten Sie zum Amt.",
        "We accompany you to the office.",
        "Size dairede eşlik ediyoruz.",
        "Ми супроводжуємо вас до установи.",
    ),
    (
        "Wir suchen mit Ihnen eine Wohnung.",
        "We look for a flat with you.",
        "Sizinle birlikte ev arıyoruz.",
        "Ми разом із вами шукаємо житло.",
    ),
    (
        "Wir suchen mit Ihnen einen Deutschkurs.",
        "We look for a German course with you.",
        "Sizinle birlikte Almanca kursu arıyoruz.",
        "Ми разом із вами шукаємо курс німецької мови.",
    ),
    (
        "Wir suchen mit Ihnen Arbeit.",
        "We look for work with you.",
        "Sizinle birlikte iş arıyoruz.",
        "Ми разом із вами шукаємо роботу.",
    ),
    ("Eine Dolmetscherin ist da.", "An interpreter is there.", "Bir tercüman var.", "Є перекладачка."),
    (
        "Wir können einen Dolmetscher bestellen.",
        "We can order an interpreter.",
        "Bir tercüman çağırabiliriz.",
        "Ми можемо замовити перекладача.",
    ),
    (
        "Sie dürfen jemanden mitbringen.",
        "You may bring somebody along.",
        "Yanınızda birini getirebilirsiniz.",
        "Ви можете прийти з кимось.",
    ),
    (
        "Ihre Kinder können mitkommen.",
        "Your children can come along.",
        "Çocuklarınız da gelebilir.",
        "Ваші діти можуть прийти з вами.",
    ),
    ("Es gibt eine Kinderbetreuung.", "There is childcare.", "Çocuk bakımı var.", "Є догляд за дітьми."),
    ("Der Eingang ist im Hof.", "The entrance is in the courtyard.", "Giriş avludadır.", "Вхід у дворі."),
    (
        "Das Haus ist barrierefrei.",
        "The building is accessible.",
        "Bina engellilere uygundur.",
        "Будівля доступна для людей з інвалідністю.",
    ),
    ("Es gibt einen Aufzug.", "There is a lift.", "Asansör var.", "Є ліфт."),
    (
        "Wir sind eine Beratungsstelle.",
        "We are a counselling office.",
        "Biz bir danışma merkeziyiz.",
        "Ми консультаційний центр.",
    ),
    (
        "Wir beraten Sie in Ihrer Sprache.",
        "We advise you in your language.",
        "Size kendi dilinizde danışmanlık veriyoruz.",
        "Ми консультуємо вас вашою мовою.",
    ),
    ("Sie entscheiden selbst.", "You decide yourself.", "Kararı siz verirsiniz.", "Ви вирішуєте самі."),
    (
        "Ihre Daten bleiben bei uns.",
        "Your data stays with us.",
        "Verileriniz bizde kalır.",
        "Ваші дані залишаються в нас.",
    ),
    (
        "Wir geben nichts weiter.",
        "We pass nothing on.",
        "Hiçbir şeyi başkasına vermeyiz.",
        "Ми нічого не передаємо іншим.",
    ),
    (
        "Die Öffnungszeiten haben sich geändert.",
        "The opening hours have changed.",
        "Çalışma saatleri değişti.",
        "Години роботи змінилися.",
    ),
    ("Das Büro ist umgezogen.", "The office has moved.", "Büro taşındı.", "Офіс переїхав."),
    ("Es gibt eine Warteliste.", "There is a waiting list.", "Bir bekleme listesi var.", "Є список очікування."),
    ("Der Kurs ist voll.", "The course is full.", "Kurs dolu.", "Курс заповнений."),
    ("Es sind noch Plätze frei.", "There are still free places.", "Hâlâ boş yer var.", "Ще є вільні місця."),
    (
        "Sie lernen Deutsch für den Alltag.",
        "You learn German for everyday life.",
        "Günlük yaşam için Almanca öğrenirsiniz.",
        "Ви вивчаєте німецьку для повсякденного життя.",
    ),
    ("Am Ende gibt es eine Prüfung.", "At the end there is an exam.", "Sonunda bir sınav var.", "Наприкінці є іспит."),
    ("Sie bekommen ein Zertifikat.", "You get a certificate.", "Bir sertifika alırsınız.", "Ви отримуєте сертифікат."),
    (
        "Wir erklären Ihnen den Brief.",
        "We explain the letter to you.",
        "Mektubu size açıklıyoruz.",
        "Ми пояснимо вам лист.",
    ),
    ("Achten Sie auf die Frist.", "Mind the deadline.", "Süreye dikkat edin.", "Зважайте на термін."),
    ("Kommen Sie bald.", "Come soon.", "Yakında gelin.", "Приходьте скоріше."),
    (
        "Sie können jetzt einen Antrag stellen.",
        "You can apply now.",
        "Şimdi başvurabilirsiniz.",
        "Ви можете подати заяву зараз.",
    ),
    (
        "Wir prüfen Ihren Antrag.",
        "We check your application.",
        "Başvurunuzu inceliyoruz.",
        "Ми перевіряємо вашу заяву.",
    ),
    (
        "Sie bekommen einen Brief von uns.",
        "You will get a letter from us.",
        "Bizden bir mektup alacaksınız.",
        "Ви отримаєте від нас лист.",
    ),
    (
        "Bitte schicken Sie keine Dokumente im Chat.",
        "Please do not send documents in the chat.",
        "Lütfen sohbette belge göndermeyin.",
        "Будь ласка, не надсилайте документи в чаті.",
    ),
    ("Wir melden uns bei Ihnen.", "We will contact you.", "Sizinle iletişime geçeceğiz.", "Ми зв’яжемося з вами."),
    ("Ja.", "Yes.", "Evet.", "Так."),
    ("Nein.", "No.", "Hayır.", "Ні."),
]


def rows(templates: Iterable[Template]) -> Iterator[Row]:
    """Each template with every filling; sentences begin with a capital letter in each language."""
    for *forms, slots in templates:
        for filling in itertools.product(*slots):
            if len({each[0] for each in filling}) < len(filling):
                continue  # "from 9:00 to 9:00"
            row = [form.format(*(each[index] for each in filling)) for index, form in enumerate(forms)]
            yield tuple(each[0].upper() + each[1:] for each in row)  # type: ignore[misc]
