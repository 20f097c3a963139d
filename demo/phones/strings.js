// The phones' own few words. Languages not listed read English. The ar, uk and tr texts await review by native speakers.

const EN = {
  message: "Message", send: "Send", attach: "Attach", commands: "Commands", keyboard: "Keyboard", menu: "More", edited: "edited",
  typing: "{bot} is typing…", start: "Start", empty: "No messages here yet", emptyHint: "Tap Start to write to {bot}.",
  block: "Block the bot", unblock: "Unblock", blocked: "You have blocked {bot}.", deactivate: "Delete account",
  deactivateAsk: "Delete this account? The bot can no longer reach it.", deactivated: "This account was deleted.",
  hide: "Hide this phone", edit: "Edit", editing: "Edit message", cancel: "Cancel", ok: "OK", more: "More",
  location: "Location", shareLocation: "Share location", otherPlace: "Another place", latitude: "Latitude", longitude: "Longitude",
  badPlace: "Latitude from −90 to 90, longitude from −180 to 180.",
  photo: "Photo", document: "Document", voice: "Voice message", video: "Video", sticker: "Sticker", contact: "Contact",
  call: "Call", calling: "A real phone would now call {number}.", play: "Play", noSound: "This sample has no sound.", copied: "Copied",
  download: "Download", newMessages: "To the newest message", spoiler: "Hidden text, tap to show", other: "This kind of message is not shown here.",
  chat: "Chat of {name}", notHere: "This button does nothing in the demo.", place: "Place",
  openLink: "Open link", openHere: "Open the link on this phone", openOn: "On the phone of {name}",
  roles: { case_manager: "case manager", coordinator: "coordinator", authority: "authority", lead: "lead" },
};

const DE = {
  message: "Nachricht", send: "Senden", attach: "Anhängen", commands: "Befehle", keyboard: "Tastatur", menu: "Mehr", edited: "bearbeitet",
  typing: "{bot} schreibt …", start: "Starten", empty: "Noch keine Nachrichten", emptyHint: "Tippen Sie auf „Starten“, um {bot} zu schreiben.",
  block: "Bot blockieren", unblock: "Blockierung aufheben", blocked: "Sie haben {bot} blockiert.", deactivate: "Konto löschen",
  deactivateAsk: "Dieses Konto löschen? Der Bot erreicht es dann nicht mehr.", deactivated: "Dieses Konto wurde gelöscht.",
  hide: "Telefon ausblenden", edit: "Bearbeiten", editing: "Nachricht bearbeiten", cancel: "Abbrechen", ok: "OK", more: "Mehr",
  location: "Standort", shareLocation: "Standort senden", otherPlace: "Anderer Ort", latitude: "Breite", longitude: "Länge",
  badPlace: "Breite von −90 bis 90, Länge von −180 bis 180.",
  photo: "Foto", document: "Dokument", voice: "Sprachnachricht", video: "Video", sticker: "Sticker", contact: "Kontakt",
  call: "Anrufen", calling: "Ein echtes Telefon würde jetzt {number} anrufen.", play: "Abspielen", noSound: "Dieses Beispiel hat keinen Ton.", copied: "Kopiert",
  download: "Herunterladen", newMessages: "Zur neuesten Nachricht", spoiler: "Verdeckter Text, zum Zeigen tippen", other: "Diese Art von Nachricht wird hier nicht gezeigt.",
  chat: "Chat von {name}", notHere: "Diese Taste tut in der Demo nichts.", place: "Ort",
  openLink: "Link öffnen", openHere: "Link auf diesem Telefon öffnen", openOn: "Auf dem Telefon von {name}",
  roles: { case_manager: "Case Management", coordinator: "Koordination", authority: "Behörde", lead: "Leitung" },
};

const AR = {
  message: "رسالة", send: "إرسال", attach: "إرفاق", commands: "الأوامر", keyboard: "لوحة المفاتيح", menu: "المزيد", edited: "معدّلة",
  typing: "{bot} يكتب…", start: "ابدأ", empty: "لا توجد رسائل بعد", emptyHint: "اضغط «ابدأ» للكتابة إلى {bot}.",
  block: "حظر البوت", unblock: "إلغاء الحظر", blocked: "لقد حظرت {bot}.", deactivate: "حذف الحساب",
  deactivateAsk: "هل تريد حذف هذا الحساب؟ لن يستطيع البوت الوصول إليه بعد ذلك.", deactivated: "تم حذف هذا الحساب.",
  hide: "إخفاء هذا الهاتف", edit: "تعديل", editing: "تعديل الرسالة", cancel: "إلغاء", ok: "حسنًا", more: "المزيد",
  location: "الموقع", shareLocation: "مشاركة الموقع", otherPlace: "مكان آخر", latitude: "خط العرض", longitude: "خط الطول",
  badPlace: "خط العرض من ‎−90 إلى 90 وخط الطول من ‎−180 إلى 180.",
  photo: "صورة", document: "مستند", voice: "رسالة صوتية", video: "فيديو", sticker: "ملصق", contact: "جهة اتصال",
  call: "اتصال", calling: "الهاتف الحقيقي كان سيتصل الآن بالرقم {number}.", play: "تشغيل", noSound: "هذه العيّنة بلا صوت.", copied: "تم النسخ",
  download: "تنزيل", newMessages: "إلى أحدث رسالة", spoiler: "نص مخفي، اضغط لإظهاره", other: "هذا النوع من الرسائل لا يُعرض هنا.",
  chat: "محادثة {name}", notHere: "هذا الزر لا يعمل في العرض التجريبي.", place: "مكان",
  openLink: "فتح الرابط", openHere: "فتح الرابط على هذا الهاتف", openOn: "على هاتف {name}",
  roles: { case_manager: "إدارة الحالات", coordinator: "التنسيق", authority: "دائرة رسمية", lead: "الإدارة" },
};

const UK = {
  message: "Повідомлення", send: "Надіслати", attach: "Прикріпити", commands: "Команди", keyboard: "Клавіатура", menu: "Більше", edited: "змінено",
  typing: "{bot} пише…", start: "Почати", empty: "Повідомлень ще немає", emptyHint: "Натисніть «Почати», щоб написати {bot}.",
  block: "Заблокувати бота", unblock: "Розблокувати", blocked: "Ви заблокували {bot}.", deactivate: "Видалити обліковий запис",
  deactivateAsk: "Видалити цей обліковий запис? Бот більше не зможе писати сюди.", deactivated: "Цей обліковий запис видалено.",
  hide: "Сховати цей телефон", edit: "Змінити", editing: "Змінити повідомлення", cancel: "Скасувати", ok: "Гаразд", more: "Більше",
  location: "Місце", shareLocation: "Надіслати місце", otherPlace: "Інше місце", latitude: "Широта", longitude: "Довгота",
  badPlace: "Широта від −90 до 90, довгота від −180 до 180.",
  photo: "Фото", document: "Документ", voice: "Голосове повідомлення", video: "Відео", sticker: "Наліпка", contact: "Контакт",
  call: "Зателефонувати", calling: "Справжній телефон зараз набрав би {number}.", play: "Відтворити", noSound: "Цей зразок без звуку.", copied: "Скопійовано",
  download: "Завантажити", newMessages: "До останнього повідомлення", spoiler: "Прихований текст, натисніть, щоб показати", other: "Такі повідомлення тут не показуються.",
  chat: "Чат: {name}", notHere: "Ця кнопка не працює в демо.", place: "Місце",
  openLink: "Відкрити посилання", openHere: "Відкрити посилання на цьому телефоні", openOn: "На телефоні: {name}",
  roles: { case_manager: "кейс-менеджмент", coordinator: "координація", authority: "установа", lead: "керівництво" },
};

const TR = {
  message: "Mesaj", send: "Gönder", attach: "Ekle", commands: "Komutlar", keyboard: "Klavye", menu: "Daha fazla", edited: "düzenlendi",
  typing: "{bot} yazıyor…", start: "Başlat", empty: "Henüz mesaj yok", emptyHint: "{bot} ile yazışmak için “Başlat”a dokunun.",
  block: "Botu engelle", unblock: "Engeli kaldır", blocked: "{bot} engellendi.", deactivate: "Hesabı sil",
  deactivateAsk: "Bu hesap silinsin mi? Bot artık bu hesaba ulaşamaz.", deactivated: "Bu hesap silindi.",
  hide: "Bu telefonu gizle", edit: "Düzenle", editing: "Mesajı düzenle", cancel: "Vazgeç", ok: "Tamam", more: "Daha fazla",
  location: "Konum", shareLocation: "Konum gönder", otherPlace: "Başka bir yer", latitude: "Enlem", longitude: "Boylam",
  badPlace: "Enlem −90 ile 90, boylam −180 ile 180 arasında olmalı.",
  photo: "Fotoğraf", document: "Belge", voice: "Sesli mesaj", video: "Video", sticker: "Çıkartma", contact: "Kişi",
  call: "Ara", calling: "Gerçek bir telefon şimdi {number} numarasını arardı.", play: "Oynat", noSound: "Bu örnekte ses yok.", copied: "Kopyalandı",
  download: "İndir", newMessages: "En yeni mesaja", spoiler: "Gizli metin, göstermek için dokunun", other: "Bu tür mesajlar burada gösterilmiyor.",
  chat: "{name} sohbeti", notHere: "Bu düğme demoda çalışmıyor.", place: "Yer",
  openLink: "Bağlantıyı aç", openHere: "Bağlantıyı bu telefonda aç", openOn: "{name} telefonunda",
  roles: { case_manager: "vaka yönetimi", coordinator: "koordinasyon", authority: "resmî kurum", lead: "yönetim" },
};

const PHONE = { en: EN, de: DE, ar: AR, uk: UK, tr: TR };

const PAGE = {
  en: {
    addPerson: "Add person", reset: "Reset", name: "Name", language: "Language", cancel: "Cancel", add: "Add", people: "Phones: show or hide",
    resetAsk: "Empty all chats and go back to the first people?", offline: "The demo's server does not answer. Trying again …", unread: "new",
    nobody: "All phones are hidden. Choose one above.", clients: "Clients", staff: "Staff",
    clock: "The demo's time", plusHour: "+1 hour", plusHourShort: "+1 h", nextMorning: "next morning 08:00", nextMorningShort: "→ 08:00",
    plusDay: "+1 day", plusDayShort: "+1 d", plusWeek: "+1 week", plusWeekShort: "+1 w",
  },
  de: {
    addPerson: "Person hinzufügen", reset: "Zurücksetzen", name: "Name", language: "Sprache", cancel: "Abbrechen", add: "Hinzufügen",
    people: "Telefone: zeigen oder ausblenden", resetAsk: "Alle Chats leeren und zu den ersten Personen zurückkehren?",
    offline: "Der Server der Demo antwortet nicht. Neuer Versuch …", unread: "neu", nobody: "Alle Telefone sind ausgeblendet. Wählen Sie oben eines.",
    clients: "Ratsuchende", staff: "Fachkräfte",
    clock: "Uhr der Demo", plusHour: "+1 Stunde", plusHourShort: "+1 h", nextMorning: "nächster Morgen 08:00", nextMorningShort: "→ 08:00",
    plusDay: "+1 Tag", plusDayShort: "+1 Tag", plusWeek: "+1 Woche", plusWeekShort: "+1 Wo",
  },
};

/** Offered for a new person: what Telegram would send as `language_code`. */
export const LANGUAGES = ["de", "en", "ar", "fa", "tr", "uk", "ru", "pl", "ro", "bg", "fr", "es", "sq", "sr", "ku", "ckb", "ps", "ti", "so", "ur", "he"];

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ps", "ckb", "ur", "he"]);

const base = (code) => String(code ?? "en").toLowerCase().split(/[-_]/)[0];

export const isRightToLeft = (code) => RIGHT_TO_LEFT.has(base(code));
export const words = (code) => PHONE[base(code)] ?? EN;
export const pageLanguage = () => (base(navigator.language) === "de" ? "de" : "en");
export const pageWords = () => PAGE[pageLanguage()];

/** Fills "{name}"; the value is isolated (U+2068 … U+2069) so that it keeps its own direction. */
export function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name] ?? ""}\u2069`);
}

/** The language's own name, e.g. "العربية". */
export function languageName(code) {
  try {
    const tag = String(code).replace("_", "-");
    const own = new Intl.DisplayNames([tag], { type: "language" }).of(tag);
    return own === tag ? new Intl.DisplayNames(["en"], { type: "language" }).of(tag) : own;
  } catch {
    return String(code);
  }
}

// People of the counties read German local time, whatever the clock of the machine that shows the page.
const ZONE = "Europe/Berlin";
const formats = new Map();

function format(code, options) {
  const key = `${code}|${JSON.stringify(options)}`;
  if (!formats.has(key)) {
    let tag = `${base(code)}-u-nu-latn-ca-gregory`;
    try {
      Intl.getCanonicalLocales(tag);
    } catch {
      tag = "en";
    }
    formats.set(key, new Intl.DateTimeFormat(tag, { timeZone: ZONE, ...options }));
  }
  return formats.get(key);
}

export const clock = (unix, code) => format(code, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(unix * 1000);
export const day = (unix, code) => format(code, { weekday: "short", day: "numeric", month: "long" }).format(unix * 1000);

const MOMENTS = {
  long: { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  short: { weekday: "short", day: "numeric", month: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
};

/** The demo's date and time as people in Germany read it; `length` is "long" or "short". */
export const moment = (unix, length) => format("de", MOMENTS[length]).format(unix * 1000);
