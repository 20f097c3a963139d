### Kampagnen: wie eine Stelle eine Nachricht für viele schreibt. Durchgesehen: nein

command-campaign = Kampagnen: eine Nachricht an viele
campaigns-menu = 📣 Kampagnen

campaigns-title = 📣 <b>Kampagnen</b>
campaigns-none = Hier steht noch keine Kampagne.
campaigns-what = Eine Kampagne ist eine Nachricht an alle, die solche Nachrichten bestellt haben. Jede Person liest sie in ihrer Sprache.
campaigns-state =
    { $state ->
        [draft] ✏️ Entwurf
        [in_review] 👀 Wartet auf Freigabe
        [approved] ✅ Freigegeben
        [scheduled] ⏰ Geplant
        [running] 📤 Wird verschickt
        [paused] ⏸ Angehalten
        [completed] 🏁 Fertig
       *[aborted] ⏹ Abgebrochen
    }
campaigns-line = <b>Nr. { $number }: { $title }</b> · { $state }
campaigns-see = Nr. { $number } · { $title }
campaigns-page-before = ◀️ Zurück
campaigns-page-next = Weiter ▶️
campaigns-new = ➕ Neue Kampagne
campaigns-to-list = 📣 Alle Kampagnen
campaigns-to-menu = ⬅️ Menü
campaigns-back = ⬅️ Zurück

campaigns-kind =
    { $kind ->
        [naturalisation] Einbürgerung
        [courses] Kurse
        [events] Veranstaltungen
       *[offices] Änderungen bei Ämtern
    }
campaigns-audience = 👥 { $kind } · { $area } · alle Sprachen
campaigns-audience-in = 👥 { $kind } · { $area } · { $languages }
campaigns-region = Region { $name }
campaigns-count =
    { $count ->
        [0] 🔢 Das sind im Moment 0 Personen.
       *[other] 🔢 Das sind im Moment mindestens { $count } Personen (abgerundet).
    }
campaigns-count-few = 🔢 Das sind im Moment weniger als { $smallest } Personen (&lt;{ $smallest }).

campaigns-number = 📣 <b>Kampagne Nr. { $number }</b>
campaigns-stands = Stand: <b>{ $state }</b>
campaigns-office = Absender: { $office }
campaigns-read = 📝 { $done } von { $count } Texten sind gelesen und richtig.
campaigns-no-plain = 📝 Der Text in Einfacher Sprache fehlt noch.
campaigns-has-media =
    { $kind ->
        [photo] 🖼 Mit Bild
       *[document] 📎 Mit PDF
    }
campaigns-has-buttons = 🔘 Knöpfe: { $buttons }
campaigns-expires = ⏳ Sinnvoll bis { $day }. Danach wird nichts mehr verschickt.
campaigns-expires-week = ⏳ Verschickt wird bis eine Woche nach dem Start.
campaigns-starts = ⏰ Start: { $day }, { $time } Uhr
campaigns-started = 📤 Gestartet: { $day }, { $time } Uhr
campaigns-ended = 🏁 Ende: { $day }, { $time } Uhr
campaigns-waits = Jetzt prüft die Gesamtkoordination. Sie bekommen eine Nachricht. Wenn Sie noch etwas ändern, wird es wieder ein Entwurf.
campaigns-waits-for-you = Diese Kampagne wartet auf Ihre Prüfung.
campaigns-edit-takes-back = Wenn Sie jetzt noch etwas ändern, wird es wieder ein Entwurf, und Sie geben die Kampagne neu ab.
campaigns-audience-first = Es sind noch zu wenige Personen. Bitte wählen Sie zuerst, für wen die Kampagne ist.
campaigns-complete = Es ist alles da. Sehen Sie sich die Vorschau an, und geben Sie die Kampagne ab. Bis { $most } Personen können Sie danach selbst starten. Bei mehr Personen prüft vorher die Gesamtkoordination.
campaigns-review = 👀 Prüfen
campaigns-hand-in = 📨 Abgeben
campaigns-start = ▶️ Starten
campaigns-progress = 📤 Wie weit ist sie?
campaigns-report = 📊 Bericht
campaigns-preview = 👁 Vorschau
campaigns-texts = 📝 Texte
campaigns-audience-menu = 👥 Für wen
campaigns-media = 🖼 Bild oder PDF
campaigns-buttons-menu = 🔘 Knöpfe
campaigns-expiry = ⏳ Sinnvoll bis
campaigns-abort = ⏹ Abbrechen

campaigns-choose-template = ➕ <b>Neue Kampagne</b>. Nehmen Sie eine Vorlage? Sie ist schon in allen Sprachen da. Oder schreiben Sie selbst?
campaigns-template =
    { $template ->
        [naturalisation] Einbürgerung
        [staying] Aufenthalt: Paragrafen 25a und 25b
        [course-start] Ein Kurs beginnt
       *[changed-hours] Neue Öffnungszeiten
    }
campaigns-own-words = ✏️ Eigene Worte
campaigns-other-template = ⬅️ Andere Vorlage
campaigns-template-title = 📄 <b>Vorlage: { $template }</b>
campaigns-template-source = Quelle: { $sources }. Stand: { $date }
campaigns-template-recheck = ⚠️ Das Gesetz hat sich seitdem geändert. Bitte prüfen Sie jeden Satz, bevor Sie die Kampagne abgeben.
campaigns-ask-value =
    { $variable ->
        [date] 🗓 Wann ist das? Schreiben Sie den Tag, gern mit Uhrzeit, zum Beispiel: 2.12. 17 Uhr. In jeder Sprache steht er dann so, wie man ihn dort schreibt.
        [place] 📍 Wo ist das? Schreiben Sie die Adresse, oder wählen Sie eine.
        [office] 🏛 Welche Stelle ist das? Schreiben Sie den Namen, oder nehmen Sie Ihre eigene.
        [course] 🎓 Wie heißt der Kurs? So steht der Name dann in allen Sprachen.
       *[hours] 🕘 Wann ist künftig geöffnet? Zum Beispiel: Mo–Do 9:00–12:00. So steht es dann in allen Sprachen.
    }
campaigns-value-too-long = Bitte schreiben Sie es kürzer. Erlaubte Zeichen: { $longest }
campaigns-template-ready = So lautet der deutsche Text. Stimmt er? Ändern können Sie ihn danach noch.
campaigns-take = ✅ Diesen Text nehmen
campaigns-fill-again = ↩️ Noch einmal ausfüllen
campaigns-moment = { $day }, { $time } Uhr
campaigns-moment-span = { $day }, { $begins } bis { $ends } Uhr
campaigns-ask-kind = ✏️ <b>Eigene Worte</b>. Um was für Nachrichten geht es? Es bekommt sie nur, wer diese Art bestellt hat.
campaigns-own-title = ✏️ <b>Neue Kampagne: { $kind }</b>
campaigns-own-how = Schreiben Sie jetzt den deutschen Text. Einfache Sprache, Übersetzungen und Bild kommen danach.
campaigns-begun = ✅ Die Kampagne ist angelegt. Lesen Sie jetzt die Texte: Jeder muss gelesen und richtig sein, oder Sie lassen ihn auf Deutsch.

campaigns-plain-german = Einfache Sprache
campaigns-texts-title = 📝 <b>Texte der Kampagne Nr. { $number }</b>
campaigns-text-line = { $language }: { $stands }
campaigns-text-state =
    { $state ->
        [right] ✅ gelesen und richtig
        [german] 🇩🇪 bleibt auf Deutsch
        [memory] 📄 fertige Übersetzung, noch nicht gelesen
        [machine] 🤖 vom Computer übersetzt, noch nicht gelesen
        [written] ✏️ geschrieben, noch nicht neu gelesen
       *[missing] ➖ fehlt noch
    }
campaigns-translate-all =
    { $count ->
        [one] 🌍 Die fehlende Sprache übersetzen
       *[other] 🌍 { $count } fehlende Sprachen übersetzen
    }
campaigns-on-page = 📄 Auf der Seite des Kreises schreiben
campaigns-text-title = 📝 <b>Text: { $language }</b>
campaigns-german = <b>Deutsch:</b>
campaigns-said = <b>{ $language }:</b>
campaigns-still-german = ⚠️ Manche Sätze stehen hier noch auf Deutsch.
campaigns-too-long =
    { $excess ->
        [one] ⚠️ Dieser Text ist um ein Zeichen zu lang. Bitte kürzen Sie ihn.
       *[other] ⚠️ Dieser Text ist um { $excess } Zeichen zu lang. Bitte kürzen Sie ihn.
    }
campaigns-right = ✅ Stimmt
campaigns-correct = ✏️ Ändern
campaigns-write-it = ✏️ Schreiben
campaigns-translate = 🌍 Übersetzen
campaigns-translate-again = 🔄 Neu übersetzen
campaigns-leave = 🇩🇪 Auf Deutsch lassen
campaigns-next = ⏭ Nächster
campaigns-all-texts = 📝 Alle Texte
campaigns-write = ✏️ Schreiben Sie jetzt den ganzen Text. Sprache: { $language }
campaigns-write-plain-how = Einfache Sprache: kurze Sätze, ein Gedanke pro Satz, keine Fremdwörter.
campaigns-write-marks = Fett, kursiv, unterstrichen und Links aus Telegram bleiben erhalten.
campaigns-as-it-was = ⬅️ Nicht ändern
campaigns-thanks = ✅ Danke, dieser Text gilt.
campaigns-saved = ✅ Gespeichert.
campaigns-left = 🇩🇪 Wer diese Sprache liest, bekommt den deutschen Text.
campaigns-all-read = 🎉 Alle Texte sind gelesen.
campaigns-translated =
    { $count ->
        [one] 🌍 Ein Vorschlag ist da. Bitte lesen Sie ihn.
       *[other] 🌍 { $count } Vorschläge sind da. Bitte lesen Sie jeden.
    }
campaigns-not-translated =
    { $count ->
        [one] Für eine Sprache gibt es keinen Vorschlag. Schreiben Sie den Text selbst, oder lassen Sie ihn auf Deutsch.
       *[other] Für { $count } Sprachen gibt es keinen Vorschlag. Schreiben Sie die Texte selbst, oder lassen Sie sie auf Deutsch.
    }
campaigns-text-flawed =
    { $flaw ->
        [empty] ⚠️ In diesem Text steht nichts. Sprache: { $language }
        [too_long] ⚠️ Der Text ist zu lang für Telegram. Zeichen zu viel: { $excess }. Sprache: { $language }. Bitte kürzen Sie ihn.
        [mark] ⚠️ Eine Auszeichnung ist nicht richtig geschlossen oder nicht erlaubt. Erlaubt sind fett, kursiv, unterstrichen und Links. Sprache: { $language }
        [link] ⚠️ Ein Link beginnt nicht mit https:// oder führt nirgendwohin. Sprache: { $language }
       *[sign] ⚠️ Im Text steht ein unsichtbares Steuerzeichen. Bitte schreiben Sie ihn neu. Sprache: { $language }
    }

campaigns-audience-title = 👥 <b>Für wen ist Kampagne Nr. { $number }?</b>
campaigns-audience-ask =
    { $part ->
        [kind] Um was für Nachrichten geht es? Es bekommt sie nur, wer diese Art bestellt hat.
        [area] Wo wohnen die Personen? Mehrere Orte sind möglich.
        [languages] In welchen Sprachen lesen die Personen? Mehrere sind möglich.
       *[all] Was möchten Sie ändern?
    }
campaigns-part =
    { $part ->
        [kind] 📰 Art der Nachrichten
        [area] 📍 Orte
       *[languages] 🌍 Sprachen
    }
campaigns-all-languages = Alle Sprachen
campaigns-chosen = ☑️ { $name }
campaigns-audience-nobody = ⚠️ Diese Auswahl trifft niemanden. Bitte wählen Sie weiter.
campaigns-audience-small = ⚠️ Das sind weniger als { $smallest } Personen. So wenige könnte man erkennen. Darum geht das nicht. Bitte wählen Sie weiter.
campaigns-audience-too-close = ⚠️ Eine andere Kampagne ging an fast dieselben Personen. Wer beide Zahlen vergleicht, könnte weniger als { $smallest } Personen erkennen. Bitte wählen Sie weiter oder genau dieselben Personen.
campaigns-area-not-yours = Für dieses Gebiet können Sie keine Kampagne schreiben.

campaigns-media-ask = 🖼 Schicken Sie jetzt ein Bild oder ein PDF in diesen Chat. Mit Bild oder PDF darf jeder Text nur { $longest } Zeichen lang sein.
campaigns-media-taken = ✅ Angehängt. Jeder Text darf jetzt { $longest } Zeichen lang sein.
campaigns-media-remove = 🗑 Ohne Bild und PDF
campaigns-media-removed = ✅ Die Kampagne hat kein Bild und kein PDF mehr.
campaigns-media-as-photo = Das Bild kam als Datei. Bitte schicken Sie es noch einmal als Foto, dann sehen es alle sofort.
campaigns-media-other = Das geht hier nicht. Bitte schicken Sie ein Bild oder ein PDF.
campaigns-media-large =
    { $kind ->
        [photo] Das Bild ist zu groß. Telegram nimmt höchstens { $megabytes } MB.
       *[document] Das PDF ist zu groß. Telegram nimmt höchstens { $megabytes } MB.
    }

campaigns-buttons-ask = 🔘 Welche Knöpfe stehen unter der Nachricht? Höchstens { $most }. Tippen Sie zum Wählen.
campaigns-buttons-stop = „{ news-stop-these }“ steht immer darunter.
campaigns-buttons = Das sind zu viele Knöpfe. Nehmen Sie bitte zuerst einen weg.

campaigns-expiry-ask = ⏳ Bis wann hat die Nachricht Sinn? Danach wird sie nicht mehr verschickt. Wählen Sie, oder schreiben Sie einen Tag, zum Beispiel: 2.12.
campaigns-expiry-days =
    { $count ->
        [one] Einen Tag
        [7] Eine Woche
        [14] Zwei Wochen
       *[other] { $count } Tage
    }
campaigns-expiry-none = Eine Woche ab dem Start
campaigns-expiry-set = ✅ Gespeichert.
campaigns-end-too-early = Bis dahin könnte nichts mehr verschickt werden. Verschickt wird von 8 bis 20 Uhr. Bitte wählen Sie einen späteren Tag.

campaigns-previewed = 👁 Oben steht die Nachricht so, wie man sie auf { $language } bekommt.
campaigns-preview-unread = ⚠️ Diesen Text hat noch niemand als richtig bestätigt.
campaigns-preview-ask = In welcher Sprache möchten Sie die Nachricht sehen?
campaigns-test = 📲 In allen Sprachen an mich schicken
campaigns-test-sent =
    { $count ->
        [one] 📲 Eine Nachricht ist auf dem Weg zu Ihnen.
       *[other] 📲 { $count } Nachrichten sind auf dem Weg zu Ihnen, eine pro Sprache.
    }

campaigns-ask-plain = 📨 Der Text in Einfacher Sprache fehlt.
campaigns-ask-plain-why = Viele, die noch Deutsch lernen, lesen den deutschen Text. In Einfacher Sprache verstehen sie ihn besser. Auch wer auf Deutsch bleibt, bekommt dann diesen Text.
campaigns-write-plain = ✏️ In Einfacher Sprache schreiben
campaigns-without-plain = 📨 Ohne Einfache Sprache abgeben
campaigns-texts-missing =
    { $count ->
        [one] ⚠️ Ein Text ist noch nicht gelesen. Bitte lesen Sie ihn, oder lassen Sie ihn auf Deutsch.
       *[other] ⚠️ { $count } Texte sind noch nicht gelesen. Bitte lesen Sie jeden, oder lassen Sie ihn auf Deutsch.
    }
campaigns-in-review = 📨 Abgegeben. Es sind mehr als { $most } Personen, darum prüft jetzt die Gesamtkoordination. Sie bekommen eine Nachricht.
campaigns-approved = ✅ Abgegeben. Es sind höchstens { $most } Personen, darum können Sie die Kampagne selbst starten: jetzt oder zu einer Zeit.

campaigns-unknown = Diese Kampagne gibt es nicht, oder sie gehört zu einer anderen Stelle.
campaigns-overtaken = Inzwischen hat sich die Kampagne geändert. Wir haben nichts gespeichert. So steht sie jetzt da:
campaigns-not-writable = Diese Kampagne können Sie nicht mehr oder nicht selbst ändern. So steht sie jetzt da:

campaigns-page-offer = 📄 <b>Das öffnen Sie auf der Seite des Kreises.</b> Dort stehen alle Texte nebeneinander.
campaigns-page-title = Texte der Kampagne Nr. { $number }
campaigns-page-how = Was Sie hier schreiben, gilt als gelesen und richtig. Einen Vorschlag, der stimmt, bestätigen Sie darunter.
campaigns-page-marks = Erlaubt sind &lt;b&gt;fett&lt;/b&gt;, &lt;i&gt;kursiv&lt;/i&gt;, &lt;u&gt;unterstrichen&lt;/u&gt; und Links, die mit https:// beginnen: &lt;a href="https://www.beispiel.de"&gt;hier&lt;/a&gt;.
campaigns-page-label = Text: { $language }
campaigns-page-is = Dieser Text: { $language }
campaigns-page-right = ✅ Gelesen, stimmt
campaigns-page-left = 🇩🇪 Auf Deutsch lassen
campaigns-page-save = Speichern
campaigns-page-saved = ✅ Gespeichert.
campaigns-page-nothing = Es hat sich nichts geändert.
