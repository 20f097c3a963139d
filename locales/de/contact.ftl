### Einen Kontakt festhalten: eine Zeile oder Knöpfe, nur Angaben, keine Worte über die Person. Durchgesehen: nein

contact-ask-whom = <b>Mit wem haben Sie gesprochen?</b>
contact-ask-whom-hint = Tippen Sie auf einen Fall, oder schreiben Sie alles in einer Zeile, zum Beispiel: { $prefix }-{ $year }-17 Büro 45 Wohnen, Geld k2
contact-nobody = 👥 Verweisberatung, ohne Person
contact-own-list = 📋 Meine Verweisberatungen
contact-ask-member = <b>Mit wem aus { $number } haben Sie gesprochen?</b>
contact-adult = { $letter } (erwachsen)
contact-teenager = { $letter } (16 oder 17)
contact-child = { $letter } (Kind)
contact-ask-town = <b>In welchem Ort war die Beratung?</b>
contact-ask-mode = <b>Wie haben Sie gesprochen?</b>
contact-mode =
    { $mode ->
        [phone] ☎️ Telefon
        [outreach] 🚶 Aufsuchend
        [accompaniment] 🤝 Begleitung
        [chat] 💬 Chat
        [video] 🎥 Video
       *[office] 🏢 Büro
    }
contact-ask-minutes = <b>Wie lange?</b> Tippen Sie, oder schreiben Sie die Dauer: 25, 1h, 0:45.
contact-minutes = { $minutes } Min.
contact-ask-domains = <b>Worum ging es?</b> Sie können mehreres wählen.
contact-chosen = ✅ { $what }
contact-go-on = Weiter ➡️
contact-ask-activities = <b>Was wurde getan?</b> Sie können mehreres wählen, oder nichts.
contact-activity =
    { $activity ->
        [letter] Brief
        [form] Formular, Antrag
        [clarification] Klärung mit Amt
        [planning] Planung
        [referral] Vermittlung
        [crisis] Krise
       *[information] Information
    }
contact-ask-constellation = <b>Was braucht der Fall?</b>
contact-constellation =
    { $number ->
        [1] k1: Einzelfallhilfe
        [2] k2: Absprache mit anderen Stellen
        [3] k3: Entscheidung der Leitung
       *[4] k4: Grundsatzfrage
    }
contact-constellation-none = Keine Angabe
contact-ask-day = <b>An welchem Tag?</b> Tippen Sie, oder schreiben Sie den Tag: 12.11. oder Montag.
contact-ask-service = <b>Wohin haben Sie verwiesen?</b>
contact-no-services = Zu diesen Themen steht für den Ort noch nichts im Verzeichnis.
contact-before = ⬅️ Vorige
contact-after = Weitere ➡️
contact-service-none = Keine Stelle
contact-ask-guess = <b>Habe ich das richtig verstanden?</b>
contact-guess = Gemeint ist: { $meaning }
contact-guess-yes = ✅ Ja
contact-guess-no = Nein, das weglassen

contact-check = 🗒 <b>Stimmt das so?</b>
contact-who = 👤 { $number }
contact-who-nobody = 👥 Verweisberatung, ohne Person
contact-when = 🗓 { $day }
contact-how-long = ⏱ { $minutes } Min.
contact-domains = 🏷 { $domains }
contact-activities = ✔️ { $activities }
contact-town = 📍 { $town }
contact-service = ➡️ Verwiesen an: { $service }
contact-with-note = 📝 Mit einer kurzen Notiz
contact-long-ago = ⚠️ Das ist mehr als 14 Tage her. Stimmt der Tag: { $day }?
contact-save = ✅ Speichern
contact-save-anyway = ✅ Ja, der Tag stimmt. Speichern
contact-change =
    { $what ->
        [day] ✏️ Tag
        [mode] ✏️ Art
        [minutes] ✏️ Dauer
        [domains] ✏️ Themen
        [activities] ✏️ Was getan wurde
        [constellation] ✏️ k1 bis k4
        [service] ✏️ Verwiesen an
       *[town] ✏️ Ort
    }
contact-check-again = Bitte sehen Sie noch einmal nach, und speichern Sie dann.
contact-saved = ✅ <b>Gespeichert.</b>
contact-corrected = ✅ <b>Korrigiert.</b>
contact-correctable = Sie können das 24 Stunden lang korrigieren.
contact-correct = ✏️ Korrigieren
contact-write-note = 📝 Notiz schreiben
contact-slip = 🧾 Zettel zum Mitgeben
contact-list = 📋 Letzte Kontakte
contact-another = ➕ Noch ein Kontakt
contact-new = ➕ Kontakt
contact-ask-note = <b>Ein Satz dazu?</b> Schreiben Sie ihn jetzt, ohne Namen. Ich speichere ihn als Notiz und lösche Ihre Nachricht hier.
contact-note-stored = 📝 Die Notiz ist gespeichert, und Ihre Nachricht hier im Chat ist gelöscht.
contact-note-kept-here = 📝 Die Notiz ist gespeichert. Bitte löschen Sie Ihre Nachricht hier selbst, ich kann es nicht mehr.
contact-note-too-long = Das ist zu lang für den Chat. Bitte schreiben Sie es auf der Seite des Kreises. Gespeichert ist davon nichts.

contact-list-title = 📋 <b>Letzte Kontakte: { $number }</b>
contact-list-title-nobody = 📋 <b>Ihre Verweisberatungen</b>
contact-list-line = { $day } · { $mode } · { $minutes } Min. · { $domains }
contact-list-none = Noch keine.
contact-correct-one = ✏️ { $day } · { $mode }
contact-newer = ⬅️ Neuere
contact-older = Ältere ➡️
contact-back = ⬅️ Zurück
contact-back-to-case = ⬅️ { $number }
contact-menu = ⬅️ Menü

contact-unknown = ❓ Wörter, die ich nicht kenne: { $count }. Ich wiederhole sie hier nicht. Alles andere habe ich übernommen.
contact-words = 🔒 Worte über eine Person gehören nicht in den Chat. Ich habe sie nicht gespeichert. Schreiben Sie sie als Notiz auf der Seite des Kreises, und löschen Sie Ihre Nachricht hier bitte.
contact-words-nobody = 🔒 Bei einer Verweisberatung ohne Person speichere ich keine Worte. Bitte löschen Sie Ihre Nachricht hier.
contact-no-letter = In { $number } gibt es niemanden mit dem Buchstaben { $letter }.
contact-person-stays = Beim Korrigieren bleibt der Kontakt bei derselben Person.
contact-future = Der { $day } kommt erst noch. Bitte wählen Sie einen Tag, der schon war.
contact-no-such-day = Den Tag { $day } gibt es nicht.
contact-minutes-range = Ein Kontakt dauert zwischen einer Minute und { $hours } Stunden.
contact-no-domain = Bitte wählen Sie mindestens ein Thema.
contact-case-closed = { $number } ist abgeschlossen. Öffnen Sie den Fall wieder, um einen Kontakt festzuhalten.
contact-too-late = Dieser Kontakt ist älter als 24 Stunden und lässt sich nicht mehr korrigieren.
contact-service-gone = Diese Stelle steht nicht mehr im Verzeichnis. Bitte wählen Sie eine andere.

contact-way-in = 🗒 Kontakt festhalten
command-contact = Einen Kontakt festhalten
