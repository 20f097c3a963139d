### Kampagnen freigeben, starten, steuern, auswerten. Durchgesehen: nein

dispatch-to-campaign = 📣 Zur Kampagne

dispatch-review-title = 👀 <b>Bitte prüfen: Kampagne Nr. { $number }</b>
dispatch-author = Geschrieben von: { $name }, { $office }
dispatch-expires = Gilt bis: { $day }, { $time } Uhr
dispatch-free-slots =
    { $count ->
        [0] 📅 Die Stelle hat in den nächsten acht Wochen keine freien Termine.
        [one] 📅 Die Stelle hat in den nächsten acht Wochen { $count } freien Termin.
       *[other] 📅 Die Stelle hat in den nächsten acht Wochen { $count } freie Termine.
    }
dispatch-sent-before = ⚠️ Dieselbe Nachricht ging am { $day } an denselben Empfängerkreis.
dispatch-left-to-german = Lesen den deutschen Text: { $languages }
dispatch-read-each = Tippen Sie auf eine Sprache. Dann sehen Sie die Nachricht so, wie sie ankommt.
dispatch-condition = Sie geben genau diese Fassung frei. Damit bestätigen Sie auch: <b>Bei der Stelle gibt es keinen Antragsstau.</b>
dispatch-approve = ✅ Freigeben: kein Antragsstau
dispatch-send-back = ↩️ Antragsstau oder Mängel: zurück
dispatch-approved = ✅ Freigegeben. Wer die Kampagne geschrieben hat, bekommt Bescheid.
dispatch-sent-back = ↩️ Zurückgegeben. Wer die Kampagne geschrieben hat, bekommt Bescheid. Am besten sprechen Sie kurz darüber.
dispatch-not-yours = Sie haben an dieser Kampagne mitgeschrieben. Freigeben muss sie jemand anderes.

dispatch-start = 🚀 Starten
dispatch-start-title = 🚀 <b>Wann soll Kampagne Nr. { $number } starten?</b>
dispatch-planned = Geplant: { $day }, { $time } Uhr
dispatch-quiet-now = 🌙 Von 20 bis 8 Uhr wird nichts gesendet. Wenn Sie jetzt starten, beginnt der Versand am { $day } um { $time } Uhr.
dispatch-now = 🚀 Jetzt
dispatch-tomorrow = 🕘 Morgen, 09:00 Uhr
dispatch-other-time = ✏️ Andere Zeit
dispatch-unschedule = ✖️ Nicht von selbst starten
dispatch-unscheduled = Erledigt. Die Kampagne startet nicht von selbst und bleibt freigegeben.
dispatch-ask-time = <b>Wann soll die Kampagne starten?</b> Schreiben Sie Tag und Uhrzeit, zum Beispiel „{ hours-example-moment }“.
dispatch-scheduled = 🕗 <b>Geplant.</b> Kampagne Nr. { $number } startet am { $day } um { $time } Uhr von selbst.
dispatch-quiet-then = 🌙 Von 20 bis 8 Uhr wird nichts gesendet. Der Versand beginnt am { $day } um { $time } Uhr.
dispatch-ask-again = ⚠️ Dieselbe Nachricht ging am { $day } an denselben Empfängerkreis. <b>Trotzdem noch einmal senden?</b>
dispatch-again = Ja, noch einmal senden
dispatch-grown = 👥 Es sind inzwischen mehr als 50 Personen. Deshalb muss eine zweite Person die Kampagne freigeben. Sie ist gefragt, und Sie bekommen Bescheid.
dispatch-not-approved = Diese Kampagne ist noch nicht freigegeben.

dispatch-gathering = Die Empfängerinnen und Empfänger werden zusammengestellt …
dispatch-delivered = Zugestellt: <b>{ $count }</b> von { $total }
dispatch-left = Noch offen: { $count }
dispatch-left-over = Nicht mehr gesendet: { $count }
dispatch-unreachable = Nicht erreichbar: { $count }
dispatch-failed = Nicht zugestellt: { $count }
dispatch-cancelled = Vorher abbestellt: { $count }
dispatch-doubtful = Vielleicht doppelt: { $count }
dispatch-night = 🌙 Nachtruhe. Weiter geht es am { $day } um { $time } Uhr.
dispatch-pause = ⏸ Anhalten
dispatch-resume = ▶️ Weiter senden
dispatch-abort = ⛔️ Abbrechen
dispatch-refresh = 🔄 Neu laden
dispatch-ask-abort = <b>Kampagne Nr. { $number } endgültig abbrechen?</b>
dispatch-abort-hint = Danach geht keine Nachricht mehr hinaus, und sie lässt sich nicht wieder starten. Was schon zugestellt ist, bleibt.
dispatch-abort-yes = ⛔️ Ja, abbrechen
dispatch-aborted = ⛔️ Kampagne Nr. { $number } ist abgebrochen.

dispatch-report-title = 📊 <b>Bericht: Kampagne Nr. { $number }</b>
dispatch-began = Begonnen: { $day }, { $time } Uhr
dispatch-ended = Beendet: { $day }, { $time } Uhr
dispatch-percent = Zugestellt: <b>{ $count }</b> von { $total } ({ $percent } %)
dispatch-reason =
    { $reason ->
        [blocked] Bot blockiert
        [deactivated] Konto gelöscht
        [not_found] Konto nicht gefunden
        [refused] Von Telegram abgelehnt
       *[unknown] Ungeklärt
    }
dispatch-reason-count = – { $reason }: { $count }
dispatch-reactions = 👆 Auf Knöpfe getippt: { $tapped }
dispatch-booked = 📅 Termine vereinbart: { $count }
dispatch-unsubscribed = 🔕 Abbestellt: { $count }
dispatch-hidden = Gruppen unter 5 stehen nirgends, und alle Zahlen nach Sprache und Ort sind auf 5 abgerundet. So ist niemand zu erkennen.
dispatch-too-small = Nach Sprache und Ort lässt sich nichts zeigen: Die Gruppen sind zu klein.
dispatch-overlaps = Nach Sprache und Ort lässt sich nichts zeigen: In den 90 Tagen davor ging eine andere Kampagne zum Teil an dieselben Personen. Aus beiden Berichten zusammen wären kleine Gruppen zu erkennen.
dispatch-save = 📥 Als Tabelle (XLSX)
dispatch-file = kampagne-{ $number }.xlsx
dispatch-file-caption = 📥 Zahlen der Kampagne Nr. { $number }. { $few } heißt: weniger als 5, oder verborgen, damit keine kleine Gruppe zu errechnen ist.
dispatch-sheet-summary = Übersicht
dispatch-sheet-hint = { $few }: weniger als 5, oder verborgen, damit keine kleine Gruppe zu errechnen ist. Zahlen nach Sprache und Ort sind auf 5 abgerundet.
dispatch-measure =
    { $measure ->
        [recipients] Empfängerinnen und Empfänger
        [delivered] Zugestellt
        [unreachable] Nicht erreichbar
        [failed] Nicht zugestellt
        [cancelled] Vorher abbestellt
        [left] Nicht gesendet
        [doubtful] Vielleicht doppelt
        [tapped] Getippt
        [booked] Termine
       *[unsubscribed] Abbestellt
    }
dispatch-by-language = Nach Sprache
dispatch-by-town = Zugestellt nach Ort
dispatch-no-town = Ohne Ort
dispatch-sum = Zusammen

dispatch-notice-review = 👀 Eine Kampagne wartet auf Ihre Freigabe: Nr. { $number }, { $office }.
dispatch-notice-approved = ✅ Kampagne Nr. { $number } ist freigegeben. Sie können sie starten.
dispatch-notice-sent-back = ↩️ Kampagne Nr. { $number } ist nicht freigegeben und wieder ein Entwurf: Bei der Stelle gibt es einen Antragsstau, oder etwas soll anders werden. Bitte fragen Sie die Gesamtkoordination.
dispatch-notice-not-started = ⚠️ Kampagne Nr. { $number } ist nicht von selbst gestartet.
dispatch-notice-ended = 🏁 Kampagne Nr. { $number } ist abgeschlossen.

campaigns-backlog = Solange es bei der Stelle einen Antragsstau gibt, geht keine Kampagne hinaus.
campaigns-not-approver = Diese Kampagne muss jemand freigeben, der nicht daran mitgeschrieben hat.
campaigns-start-past = Dieser Zeitpunkt ist schon vorbei. Bitte nennen Sie einen späteren.
campaigns-needs-second = Es sind inzwischen mehr als 50 Personen. Eine zweite Person muss die Kampagne freigeben und ist gefragt.
campaigns-sent-before = Dieselbe Nachricht ging vor weniger als 14 Tagen an denselben Empfängerkreis.
campaigns-not-startable = Diese Kampagne lässt sich so nicht starten.
campaigns-no-report = Diese Kampagne ist noch nicht gestartet. Einen Bericht gibt es danach.
