### Termine buchen und behalten. Durchgesehen: nein

booking-title = 🗓 <b>Termin für eine Beratung</b>
booking-town-first = Für einen Termin muss ich zuerst wissen, wo Sie wohnen.
booking-nobody = Für Ihren Ort können Sie hier noch keine Termine buchen. In der Liste der Angebote finden Sie Stellen, bei denen Sie anrufen oder vorbeigehen können.
booking-ask-counsellor = Haben Sie schon eine Beraterin oder einen Berater, zum Beispiel bei der Caritas oder der AWO?
booking-no-counsellor = Nein, noch niemanden
booking-have-counsellor = Ja, ich werde schon beraten
booking-keep-counsellor = Das ist gut. Ihre Beraterin oder Ihr Berater kennt Sie schon: Bitte gehen Sie zuerst dorthin.
booking-keep-counsellor-kim = Wenn es jemand vom Kommunalen Integrationsmanagement (KIM) ist, bitten Sie um den Link für diesen Chat. Dann buchen Sie immer bei derselben Person.
booking-find-counsellor = 📋 Beratungsstellen ansehen
booking-book-anyway = 🗓 Trotzdem einen Termin buchen
booking-back = ⬅️ Zurück

booking-with-own = 👤 Ihre Beratung: <b>{ $name }</b>
booking-with-office = 👤 Beratung: <b>{ $office }</b>
booking-with-authority = 🏛 <b>{ $office }</b>
booking-authority-hint = Das ist ein Amt. Wenn Sie keine Papiere haben, gehen Sie bitte zuerst zu einer unabhängigen Beratung.
booking-choose-district = <b>In welchem Stadtteil wohnen Sie?</b>
booking-choose-day = <b>An welchem Tag möchten Sie kommen?</b>
booking-no-days = In den nächsten acht Wochen ist leider nichts frei.
booking-earlier = ◀️ Früher
booking-later = Später ▶️
booking-wait = 🔔 Fragen, wenn früher etwas frei wird
booking-stop-waiting = 🔕 Nicht mehr nach früherer Zeit fragen
booking-open-hours = 🚪 Ohne Termin kommen
booking-choose-time = <b>{ $day }: Um wie viel Uhr?</b>
booking-day-full = An diesem Tag ist nichts mehr frei.
booking-other-day = ⬅️ Anderer Tag

booking-draft = <b>Passt das so?</b>
booking-when = 🗓 <b>{ $day }, { $time } Uhr</b>
booking-where-appointment = 📍 { $place }
booking-where-open = 📍 { $place }
booking-where-outreach = 📍 Wir kommen zu Ihnen: { $place }
booking-where-phone = ☎️ Am Telefon: { $place }
booking-with = 👤 { $name }
booking-number = Nummer des Termins: <b>{ $number }</b>
booking-kept-until = Ich halte die Zeit für Sie frei bis { $time } Uhr.
booking-send = ✅ Anfrage senden
booking-let-go = ⬅️ Andere Zeit
booking-add-matter = 📝 Worum es geht
booking-add-interpreter = 🗣 Ich brauche Sprachhilfe
booking-add-companions = 👥 Wer mitkommt
booking-add-note = 💬 Ein Satz dazu
booking-ask-matter = <b>Worum geht es?</b>
booking-ask-interpreter = <b>In welche Sprache soll jemand übersetzen?</b>
booking-ask-companions = <b>Wie viele Personen kommen mit Ihnen?</b>
booking-ask-note = <b>Schreiben Sie mir einen Satz für Ihre Beratung.</b>
booking-ask-note-hint = Bitte nichts Vertrauliches: Was Sie hier schreiben, liegt auch bei Telegram.
booking-no-matter = Nichts angeben
booking-no-interpreter = Keine Sprachhilfe
booking-no-companions = Ich komme allein
booking-no-note = Nichts dazu schreiben
booking-has-matter = 📝 { $matter }
booking-has-interpreter = 🗣 Sprachhilfe: { $language }
booking-has-companions =
    { $count ->
        [one] 👥 Eine Person kommt mit
       *[other] 👥 { $count } Personen kommen mit
    }
booking-has-note = 💬 „{ $note }“
booking-note-too-long = Das ist zu lang. Bitte schreiben Sie höchstens { $most } Zeichen.

booking-sent = 📨 Ihre Anfrage ist abgeschickt. Ich melde mich, sobald jemand geantwortet hat.
booking-slot-gone = Diese Zeit ist leider nicht mehr frei. Bitte wählen Sie eine andere.
booking-too-many = Sie haben schon { $most } Termine. Sagen Sie einen davon ab, dann können Sie einen neuen buchen.
booking-settled =
    { $state ->
        [requested] Diese Anfrage ist schon abgeschickt.
        [confirmed] Dieser Termin ist schon bestätigt.
        [declined] Diese Anfrage wurde schon abgelehnt.
        [cancelled_by_client] Dieser Termin ist schon abgesagt.
        [cancelled_by_office] Diesen Termin hat die Beratung schon abgesagt.
        [completed] Dieser Termin ist schon vorbei.
        [missed] Dieser Termin ist schon vorbei.
       *[expired] Diese Zeit wird nicht mehr frei gehalten.
    }
booking-state =
    { $state ->
        [held] ⏳ Noch nicht abgeschickt
        [requested] ⏳ Noch nicht bestätigt
        [confirmed] ✅ Bestätigt
        [declined] ❌ Abgelehnt
        [cancelled_by_client] ❌ Von Ihnen abgesagt
        [cancelled_by_office] ❌ Von der Beratung abgesagt
        [completed] ✔️ Hat stattgefunden
        [missed] Hat nicht stattgefunden
       *[expired] ⌛ Abgelaufen
    }
booking-mine = 🗓 Meine Termine
booking-mine-title = 🗓 <b>Ihre Termine</b>
booking-mine-none = Sie haben keinen Termin.
booking-mine-line = { $day }, { $time } Uhr
booking-new = ➕ Neuer Termin
booking-another-time = 🔁 Andere Zeit
booking-cancel = ❌ Absagen
booking-ask-cancel = <b>Möchten Sie diesen Termin wirklich absagen?</b>
booking-cancel-yes = ❌ Ja, absagen
booking-cancel-no = ⬅️ Nein, behalten
booking-cancelled = Der Termin ist abgesagt. Danke, dass Sie Bescheid gesagt haben.
booking-coming = 👍 Ich komme
booking-glad = 👍 Danke, wir freuen uns auf Sie.
booking-waiting = 🔔 Gut. Wenn früher etwas frei wird, frage ich Sie.
booking-not-waiting = 🔕 Gut. Ich frage Sie nicht mehr nach einer früheren Zeit.

booking-confirmed = ✅ <b>Ihr Termin ist bestätigt.</b>
booking-calendar-summary = Termin
booking-calendar-file = 🗓 Für den Kalender in Ihrem Telefon
booking-calendar-removed = 🗓 Damit verschwindet der Termin aus dem Kalender in Ihrem Telefon
booking-reminder = ⏰ <b>Zur Erinnerung: { $day }, { $time } Uhr</b>
booking-reminder-today = ⏰ <b>Zur Erinnerung: heute, { $time } Uhr</b>
booking-declined = 🗓 Diese Zeit passt leider nicht.
booking-office-cancelled = 🗓 Ihr Termin kann leider nicht stattfinden.
booking-expired = 🗓 Leider hat auf Ihre Anfrage niemand rechtzeitig geantwortet. Das tut uns leid.
booking-reason =
    { $reason ->
        [other_time] Die Beratung bittet Sie, eine andere Zeit zu wählen.
        [not_responsible] Für Ihr Anliegen ist eine andere Stelle zuständig. In der Liste der Angebote finden Sie sie.
        [no_interpreter] Zu dieser Zeit ist niemand da, der übersetzen kann.
       *[absence] Die Beratung ist an diesem Tag nicht da.
    }
booking-choose-new = Bitte wählen Sie eine neue Zeit:
booking-substitute-times = 🗓 Zeiten bei { $name }
booking-other-times = 🗓 Andere Zeiten ansehen
booking-unanswered = 🗓 Auf Ihre Anfrage hat noch niemand geantwortet. Das tut uns leid. Sie können warten oder eine andere Zeit wählen.
booking-keep-waiting = ⏳ Ich warte noch
booking-offered = 🔔 <b>Eine frühere Zeit ist frei geworden.</b>
booking-offer-replaces = Ihren späteren Termin sage ich dann für Sie ab.
booking-take = ✅ Die nehme ich
booking-take-not = Nein, danke

booking-open-title = 🚪 <b>Ohne Termin kommen</b>
booking-open-none = Für Ihren Ort ist hier noch keine offene Sprechstunde eingetragen.
booking-open-line = 🕘 { $day }, { $opens }–{ $closes } Uhr
booking-follow = 🔔 Erinnern: { $day }, { $opens } Uhr
booking-follow-not = 🔕 Nicht mehr erinnern: { $day }, { $opens } Uhr
booking-follow-stop = 🔕 Nicht mehr erinnern
booking-following = 🔔 Gut. Ich erinnere Sie am Tag vorher.
booking-not-following = 🔕 Gut. Ich erinnere Sie nicht mehr daran.
booking-open-reminder = ⏰ <b>Zur Erinnerung: { $day }, { $opens }–{ $closes } Uhr</b>

command-book = Termin buchen
command-appointments = Meine Termine
menu-book = 🗓 Termin buchen
