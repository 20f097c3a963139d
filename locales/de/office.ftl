### Die Seite der Beratung: Anfragen, Tagesplan, Sprechzeiten. Durchgesehen: nein

office-request = 📨 <b>Neue Anfrage</b>
office-escalated = 📨 <b>Vertretung: Diese Anfrage ist seit einem Arbeitstag offen</b>
office-escalated-time = 📨 <b>Eine Anfrage ist seit mehr als einem Arbeitstag offen</b>
office-when = 🗓 <b>{ $day }, { $time } Uhr</b>
office-where =
    { $mode ->
        [phone] ☎️ Am Telefon: { $place }
        [outreach] 🚶 Aufsuchend: { $place }
       *[appointment] 📍 { $place }
    }
office-client = 👤 Termin Nr. { $number }
office-client-sign = 👤 { $sign } · Termin Nr. { $number }
office-of = Termin bei: { $name }
office-matter = 📝 { $matter }
office-interpreter = 🗣 Sprachhilfe gewünscht: { $language }
office-companions =
    { $count ->
        [one] 👥 Eine Person kommt mit
       *[other] 👥 { $count } Personen kommen mit
    }
office-note = 💬 „{ $note }“
office-state =
    { $state ->
        [requested] ⏳ Wartet auf Antwort
        [confirmed] ✅ Bestätigt
        [declined] ❌ Abgelehnt
        [cancelled_by_client] ❌ Von der ratsuchenden Person abgesagt
        [cancelled_by_office] ❌ Von der Beratung abgesagt
        [completed] ✔️ War da
        [missed] Nicht gekommen
       *[expired] ⌛ Abgelaufen
    }
office-confirm = ✅ Bestätigen
office-other-time = 🔁 Andere Zeit
office-decline = ❌ Ablehnen
office-ask-reason = <b>Warum lehnen Sie ab?</b> Die Person liest den Grund in ihrer Sprache.
office-reason-other_time = 🔁 Bitte eine andere Zeit wählen
office-reason-not_responsible = Andere Stelle zuständig
office-reason-no_interpreter = Niemand kann übersetzen
office-back = ⬅️ Zurück
office-confirmed = ✅ Bestätigt. Die Person bekommt Bescheid und wird erinnert.
office-declined = Erledigt. Die Person bekommt Bescheid und kann eine andere Zeit wählen.
office-cancel = ❌ Termin absagen
office-ask-cancel = <b>Diesen Termin absagen?</b> Die Person bekommt sofort Bescheid und kann eine neue Zeit wählen.
office-cancel-yes = ❌ Ja, absagen
office-cancelled = Der Termin ist abgesagt. Die Person bekommt Bescheid.
office-client-cancelled = ❌ <b>Abgesagt:</b> { $sign }
office-ask-outcome = <b>War die Person da?</b>
office-came = ✔️ War da
office-missed = Nicht gekommen
office-noted = ✔️ Notiert.
office-calendar-file = 🗓 Für Ihren Kalender
office-calendar-summary = Beratung { $sign }

office-good-morning = Guten Morgen!
office-agenda-today =
    { $count ->
        [0] 🗓 <b>Heute haben Sie keine Termine.</b>
        [one] 🗓 <b>Heute: ein Termin</b>
       *[other] 🗓 <b>Heute: { $count } Termine</b>
    }
office-agenda-week =
    { $count ->
        [0] 🗓 <b>In den nächsten sieben Tagen haben Sie keine Termine.</b>
        [one] 🗓 <b>Sieben Tage: ein Termin</b>
       *[other] 🗓 <b>Sieben Tage: { $count } Termine</b>
    }
office-agenda-line =
    { $state ->
        [requested] ⏳ { $time } · { $who }
        [completed] ✔️ { $time } · { $who }
        [missed] ✖️ { $time } · { $who }
       *[confirmed] ✅ { $time } · { $who }
    }
office-agenda-line-day =
    { $state ->
        [requested] ⏳ { $day }, { $time } · { $who }
        [completed] ✔️ { $day }, { $time } · { $who }
        [missed] ✖️ { $day }, { $time } · { $who }
       *[confirmed] ✅ { $day }, { $time } · { $who }
    }
office-number = Nr. { $number }
office-today = 🗓 Heute
office-week = 🗓 Woche
office-hours = 🕘 Sprechzeiten
office-menu = ⬅️ Menü

office-hours-title = 🕘 <b>Ihre Sprechzeiten</b>
office-hours-none = Noch keine. Fügen Sie die erste hinzu, dann können Ratsuchende buchen.
office-rule =
    { $mode ->
        [open] { $number }. { $when }, { $opens }–{ $closes } Uhr, offen ohne Termin, { $place }
        [outreach] { $number }. { $when }, { $opens }–{ $closes } Uhr, aufsuchend, je { $minutes } Minuten, { $place }
        [phone] { $number }. { $when }, { $opens }–{ $closes } Uhr, am Telefon, je { $minutes } Minuten, { $place }
       *[appointment] { $number }. { $when }, { $opens }–{ $closes } Uhr, mit Termin, je { $minutes } Minuten, { $place }
    }
office-monthly = jeden { $number }. { $day } im Monat
office-monthly-last = jeden letzten { $day } im Monat
office-weeks-apart = alle { $weeks } Wochen: { $days }
office-hours-add = ➕ Sprechzeit
office-absence-add = 🏖 Abwesend
office-hours-end = 🗑 Nr. { $number } beenden
office-ask-hours = <b>Wann ist Ihre Sprechzeit?</b>
office-ask-hours-hint = Zum Beispiel: Mo-Do 9-12, jeden 2. Dienstag im Monat 14-16 Uhr oder für einen einzelnen Tag: 24.3. 9-11.
office-understood = 🕘 { $when }, { $opens }–{ $closes } Uhr
office-ask-mode = <b>Wie läuft die Sprechzeit ab?</b>
office-mode =
    { $mode ->
        [open] 🚪 Offen, ohne Termin
        [outreach] 🚶 Aufsuchend
        [phone] ☎️ Am Telefon
       *[appointment] 🗓 Mit Termin
    }
office-ask-slot = <b>Wie lange dauert ein Termin?</b>
office-minutes-break = { $minutes } + { $pause } Pause
office-minutes = { $minutes } Minuten
office-ask-place = <b>Wo?</b> Schreiben Sie Straße, Hausnummer und Ort, oder tippen Sie auf einen früheren Ort.
office-ask-number = <b>Unter welcher Nummer rufen die Ratsuchenden an?</b> Schreiben Sie sie, oder tippen Sie auf eine frühere.
office-place-too-long = Bitte schreiben Sie eine Adresse oder Nummer mit höchstens { $most } Zeichen.
office-added = ✅ Die Sprechzeit gilt ab sofort.
office-overlap = Das überschneidet sich am { $day } mit Ihrer Sprechzeit { $opens }–{ $closes } Uhr. Beenden Sie zuerst diese.
office-ask-end = <b>Diese Sprechzeit beenden?</b> Vereinbarte Termine bleiben bestehen.
office-end-yes = 🗑 Ja, beenden
office-ended =
    { $count ->
        [0] Die Sprechzeit ist beendet.
        [one] Die Sprechzeit ist beendet. Ein vereinbarter Termin bleibt bestehen, bis Sie ihn absagen.
       *[other] Die Sprechzeit ist beendet. { $count } vereinbarte Termine bleiben bestehen, bis Sie sie absagen.
    }
office-ask-absence = <b>Wann sind Sie nicht da?</b>
office-ask-absence-hint = Zum Beispiel: 23.12.-2.1., morgen oder 24.12.
office-absent-day = 🏖 <b>{ $day }</b>
office-absent-days = 🏖 <b>{ $begins } bis { $ends }</b>
office-ask-substitute = Wer vertritt Sie?
office-no-substitute = Niemand
office-substitute = Vertretung: { $name }
office-absence-affects =
    { $count ->
        [0] In dieser Zeit haben Sie keine Termine.
        [one] Ein Termin wird abgesagt. Die Person bekommt sofort Bescheid und neue Zeiten.
       *[other] { $count } Termine werden abgesagt. Alle bekommen sofort Bescheid und neue Zeiten.
    }
office-absent-yes = ✅ Ja, so eintragen
office-absent =
    { $count ->
        [0] ✅ Eingetragen.
        [one] ✅ Eingetragen. Eine Person bekommt Bescheid.
       *[other] ✅ Eingetragen. { $count } Personen bekommen Bescheid.
    }
office-absence = 🏖 Abwesend: { $begins } bis { $ends }
office-absence-substituted = 🏖 Abwesend: { $begins } bis { $ends }, Vertretung: { $name }
office-absence-end = ↩️ Doch da: { $day }
office-back-again = ✅ Die Abwesenheit ist zurückgenommen. Abgesagte Termine bleiben abgesagt.

command-agenda = Termine heute
command-hours = Meine Sprechzeiten
command-absent = Ich bin nicht da

office-feed = 📅 Kalender-Link für Outlook und Thunderbird
office-feed-made = 📅 <b>Ihr neuer Kalender-Link</b>
office-feed-secret = 🔒 Wer diesen Link hat, sieht Ihre Termine ohne Namen. Geben Sie ihn nicht weiter. Ein neuer Link beendet den alten.
office-feed-how = In Outlook: Kalender hinzufügen, aus dem Internet. In Thunderbird: Neuer Kalender, im Netzwerk. Fügen Sie dort den Link ein. Änderungen erscheinen, sobald das Programm neu nachsieht.
office-feed-name = Lotse: Termine
office-feed-summary =
    { $state ->
        [requested] Anfrage: Beratung { $sign }
        [cancelled] Abgesagt: Beratung { $sign }
       *[confirmed] Beratung { $sign }
    }
