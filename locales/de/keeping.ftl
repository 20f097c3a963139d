### Das Verzeichnis pflegen: Liste, Angebot, Ändern, Eintragen, Lücken. Durchgesehen: nein

keeping-menu = 🗂 Verzeichnis pflegen
keeping-gaps = 📊 Was fehlt
command-directory = Verzeichnis pflegen
command-gaps = Wonach vergeblich gesucht wurde

keeping-title = 🗂 <b>Verzeichnis: { $area }</b>
keeping-title-waiting = 🗂 <b>Verzeichnis: { $area }, noch zu prüfen</b>
keeping-waiting =
    { $count ->
        [0] Alle Angebote wurden in den letzten sechs Monaten geprüft.
        [one] Ein Angebot hat seit sechs Monaten niemand geprüft.
       *[other] { $count } Angebote hat seit sechs Monaten niemand geprüft.
    }
keeping-line =
    { $state ->
        [paused] { $number }. ⏸ { $name }
        [waiting] { $number }. ⚠️ { $name }
        [foreign] { $number }. 🔗 { $name }
       *[checked] { $number }. ✔️ { $name }
    }
keeping-legend = ⚠️ = noch zu prüfen, ⏸ = pausiert, 🔗 = aus einer anderen Quelle
keeping-choose = Tippen Sie unten auf die Nummer, oder schreiben Sie einen Teil des Namens.
keeping-none = Hier steht nichts.
keeping-found = 🔎 <b>Angebote mit „{ $words }“</b>
keeping-found-more = Es gibt noch mehr. Schreiben Sie mehr vom Namen.
keeping-nothing-found = Kein Angebot Ihrer Region heißt so: „{ $words }“. Schreiben Sie einen anderen Teil des Namens.
keeping-only-waiting = ⚠️ Nur was zu prüfen ist
keeping-all = 🗂 Alle Angebote
keeping-add = ➕ Angebot eintragen
keeping-page-back = ◀️ Zurück
keeping-page-on = Weitere ▶️
keeping-to-list = 🗂 Zum Verzeichnis
keeping-to-menu = ⬅️ Menü
keeping-back = ⬅️ Zurück

keeping-name = <b>{ $name }</b>
keeping-areas = 📍 Für: { $areas }
keeping-topics = 🏷 Themen: { $topics }
keeping-checked = ✔️ Zuletzt geprüft: { $date }
keeping-not-checked = ⚠️ Noch nicht geprüft
keeping-is-paused = ⏸ Pausiert: Ratsuchende sehen dieses Angebot nicht.
keeping-foreign = 🔗 Dieses Angebot kommt aus einer anderen Quelle. Bitte lassen Sie es dort ändern.
keeping-field =
    { $field ->
        [phone] ☎️ Telefon
        [email] ✉️ E-Mail
        [hours] 🕘 Öffnungszeiten
        [description] 📄 Beschreibung
       *[application] 📝 Anmeldung
    }
keeping-field-at =
    { $field ->
        [phone] ☎️ Telefon: { $place }
        [email] ✉️ E-Mail: { $place }
        [hours] 🕘 Öffnungszeiten: { $place }
        [description] 📄 Beschreibung: { $place }
       *[application] 📝 Anmeldung: { $place }
    }
keeping-heading = <b>{ $what }</b>
keeping-heading-sample = <b>{ $what }</b> (Beispiel, erfunden)
keeping-nothing = Nichts eingetragen.
keeping-hours = { $days }: { $times }
keeping-hours-note = { $days }: { $times } ({ $note })
keeping-edit-hint = ✏️ Tippen Sie auf die Nummer, um etwas zu ändern.
keeping-mark-checked = ✔️ Heute geprüft, alles richtig
keeping-marked = ✔️ Danke! Als heute geprüft vermerkt.
keeping-pause = ⏸ Pausieren
keeping-resume = ▶️ Wieder anzeigen
keeping-paused = ⏸ Pausiert. Ratsuchende sehen dieses Angebot nicht mehr.
keeping-resumed = ▶️ Ratsuchende sehen dieses Angebot wieder.

keeping-ask =
    { $field ->
        [phone] Schreiben Sie die neue Nummer mit Vorwahl, zum Beispiel: 0221 4710 100.
        [email] Schreiben Sie die neue E-Mail-Adresse, zum Beispiel: beratung@example.org.
        [hours] Schreiben Sie alle Öffnungszeiten, jede in eine eigene Zeile, zum Beispiel: { hours-example }.
        [description] Schreiben Sie die neue Beschreibung auf Deutsch: zwei oder drei kurze Sätze.
       *[application] Schreiben Sie auf Deutsch, wie man sich anmeldet.
    }
keeping-outdates = Diese Übersetzungen werden dann nicht mehr gezeigt, sondern der deutsche Text: { $languages }.
keeping-clear = 🗑 Nichts eintragen
keeping-preview = <b>Stimmt das so?</b> { $what }
keeping-old = Bisher:
keeping-new = Neu:
keeping-save = ✅ Speichern
keeping-other-value = ✏️ Anders schreiben
keeping-saved = ✅ Gespeichert.
keeping-the-same = Das steht schon so da.
keeping-settled = Diese Änderung ist erledigt oder zu lange her. So steht es jetzt da:
keeping-changed-meanwhile = ⚠️ Das hat inzwischen jemand anderes geändert. Bitte sehen Sie es sich noch einmal an.
keeping-bad-phone = Das ist keine vollständige Nummer. Bitte schreiben Sie eine einzelne Nummer mit Vorwahl, zum Beispiel: 0221 4710 100.
keeping-bad-email = Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie so: beratung@example.org.
keeping-bad-text = Das kann ich so nicht eintragen. Bitte schreiben Sie es anders.
keeping-too-long =
    { $most ->
        [one] Das ist zu lang. Höchstens ein Zeichen.
       *[other] Das ist zu lang. Höchstens { $most } Zeichen.
    }
keeping-hours-lines =
    { $most ->
        [one] Bitte schreiben Sie höchstens eine Zeile, zum Beispiel: { hours-example }.
       *[other] Bitte schreiben Sie jede Zeit in eine eigene Zeile, höchstens { $most }, zum Beispiel: { hours-example }.
    }
keeping-hours-weekly = Hier gehen nur Zeiten, die jede Woche gelten, zum Beispiel: { hours-example }. Anderes schreiben Sie bitte in die Beschreibung.

keeping-ask-name = <b>Wie heißt das Angebot?</b> Schreiben Sie den Namen auf Deutsch.
keeping-ask-organization = <b>Wer bietet es an?</b> Tippen Sie auf die Nummer, oder schreiben Sie den Namen oder einen Teil davon.
keeping-no-organization = „{ $words }“ steht noch nicht im Verzeichnis.
keeping-numbered = { $number }. { $name }
keeping-new-organization = ➕ Neu: { $name }
keeping-ask-topics = <b>Welche Themen?</b> Das erste ist das Hauptthema.
keeping-ask-areas = <b>Für welche Orte ist es da?</b>
keeping-whole = Ganz { $county }
keeping-chosen = ✅ { $name }
keeping-on = Weiter ▶️
keeping-ask-phone = <b>Unter welcher Nummer erreicht man das Angebot?</b> Schreiben Sie sie mit Vorwahl.
keeping-without-phone = Ohne Nummer
keeping-preview-new = <b>Stimmt das so?</b> Das Angebot erscheint sofort in den Listen.
keeping-added = ✅ Eingetragen. Alles andere können Sie hier ergänzen.

keeping-monthly = 🗂 <b>Das Verzeichnis Ihrer Region</b>
keeping-gaps-title = 📊 <b>Was fehlt: { $area }, { $month }</b>
keeping-gaps-what = So oft hat jemand ein Thema gesucht, für das der Ort kein eigenes Angebot hat.
keeping-gap =
    { $elsewhere ->
        [true] • { $town }, { $topic }: { $count }
       *[false] • ⚠️ { $town }, { $topic }: { $count } (auch kreisweit nichts)
    }
keeping-gaps-small =
    { $least ->
        [one] Weniger als eine Suche wird nicht genau gezeigt, damit niemand zu erkennen ist.
       *[other] Weniger als { $least } Suchen werden nicht genau gezeigt, damit niemand zu erkennen ist.
    }
keeping-gaps-none = In diesem Monat wurde nichts gezählt.
keeping-this-month = Dieser Monat
keeping-last-month = Letzter Monat

keeping-import-undoes = Das Verzeichnis wurde seit der letzten Einlesung im Chat geändert (zuletzt am { $date }). Diese Änderungen gingen verloren. Sehen Sie mit --dry-run nach, und übernehmen Sie sie vorher mit: lotse directory export. Stehen sie schon in der Datei, oder sollen sie weg: --undo-edits
