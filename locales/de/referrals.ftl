### Vermittlungen, Zettel und Übergaben. Durchgesehen: nein

referrals-menu = 📄 Zettel und Übergaben
command-slip = Zettel zum Mitgeben

referrals-title = 📮 <b>Vermittlungen · { $who }</b>
referrals-none = Noch keine.
referrals-line = { $number }. { $service } ({ $field }): { $state }
referrals-new = ➕ Neue Vermittlung
referrals-back = ⬅️ Zurück
referrals-other-town = 📍 Anderer Ort
referrals-choose-town = <b>In welchem Ort ist die Stelle?</b>
referrals-choose-topic = <b>Worum geht es?</b> Ort: { $town }
referrals-choose-service = <b>{ $topic } · { $town }</b>
referrals-no-service = Dazu ist hier noch keine Stelle eingetragen.
referrals-choose-field = <b>Unter welches Gesetz fällt die Vermittlung?</b>
referrals-field =
    { $field ->
        [sgb2] SGB II
        [sgb3] SGB III
        [sgb8] SGB VIII
        [sgb12] SGB XII
        [aufenthg] AufenthG
        [stag] StAG
       *[other] Anderes
    }
referrals-one = 📮 <b>{ $service }</b>
referrals-who = 👤 { $who }
referrals-about-field = ⚖️ { $field }
referrals-about-state = Stand: { $state } ({ $date })
referrals-state =
    { $state ->
        [requested] 📤 angefragt
        [accepted] ✅ zugesagt
        [rejected] ❌ abgelehnt
        [on-hold] ⏸ ruht
        [in-progress] ▶️ läuft
        [completed] ✔️ abgeschlossen
        [cancelled] 🗑 abgebrochen
       *[draft] 📝 Entwurf
    }
referrals-move =
    { $state ->
        [accepted] ✅ Zugesagt
        [rejected] ❌ Abgelehnt
        [on-hold] ⏸ Ruht
        [in-progress] ▶️ Läuft
        [cancelled] 🗑 Abbrechen
       *[requested] 📤 Selbst angefragt
    }
referrals-complete = ✔️ Abschließen
referrals-ask-outcome = <b>Was ist daraus geworden?</b>
referrals-outcome =
    { $outcome ->
        [helped] 👍 Hat geholfen
        [partly] 👌 Hat teilweise geholfen
        [not_reached] 🤷 Kein Kontakt zustande gekommen
        [refused] ❌ Die Stelle hat doch abgelehnt
       *[not_needed] ➖ Nicht mehr nötig
    }
referrals-noted = ✅ Notiert.
referrals-released = 🔓 Die Entbindung von der Schweigepflicht liegt vor.
referrals-not-released = 🔒 Für diese Stelle gilt keine Entbindung von der Schweigepflicht. Erst wenn sie vorliegt, darf die Stelle etwas über die Person erfahren.
referrals-needs-release = ⚠️ Das geht noch nicht: Die Stelle darf bisher nichts über die Person erfahren.
referrals-record-release = 🔓 Entbindung eintragen
referrals-moved = Das geht nicht mehr: Die Vermittlung hat inzwischen einen anderen Stand.
referrals-case-closed = Dieser Fall ist abgeschlossen. Öffnen Sie ihn zuerst wieder.
referrals-no-page = Dieser Kreis hat noch keine eigene Seite. Fragen Sie die Stelle bitte am Telefon oder per Brief, und notieren Sie hier die Antwort.

referrals-ask-link = 🔗 Stelle per Link fragen
referrals-ask-link-again = 🔗 Neuer Link
referrals-link-made = 🔗 <b>Der Link für die Stelle ist fertig.</b>
referrals-link-how = Schicken Sie den Text per E-Mail. Über die Person steht nichts darin. Wenn die Stelle antwortet, bekommen Sie sofort Bescheid. Ein neuer Link beendet den alten.
referrals-link-how-once = Schicken Sie den Text per E-Mail. Über die Person steht nichts darin. Wenn die Stelle antwortet, bekommen Sie sofort Bescheid.
referrals-link-letter = Das Integrationsmanagement ({ $county }) fragt: Übernimmt Ihr Angebot „{ $service }“ eine Vermittlung vom { $date }? Bitte antworten Sie bis zum { $until } auf dieser Seite mit Ja oder Nein:
referrals-answered = 📬 <b>Die Stelle hat geantwortet.</b>
referrals-stopped = ⏸ <b>Eine Entbindung oder Einwilligung wurde widerrufen.</b> Diese Vermittlung geht nicht weiter.

referrals-slip = 📄 Zettel
referrals-slip-new = 📄 Neuer Zettel
referrals-choose-language = <b>In welcher Sprache soll der Zettel sein?</b> Deutsch steht immer dabei.
referrals-slip-title = 📄 Hier bekommen Sie Hilfe
referrals-slip-no-hours = 🕘 Bitte fragen Sie vorher nach den Öffnungszeiten.
referrals-slip-made = Zettel vom { $date }, Integrationsmanagement, { $county }
referrals-slip-file = 🖨 Zum Ausdrucken

referrals-handover-ask = 🤝 Übergabe vereinbaren
referrals-handovers = 🤝 <b>Zettel und Übergaben ohne Fall</b>
referrals-handovers-note = Ihre Anfragen der letzten 30 Tage, ohne Angaben zur Person.
referrals-handover = 🤝 <b>{ $service }</b>
referrals-handover-line = { $number }. { $service }, { $date }: { $state }
referrals-handover-state = Gefragt am { $date }: { $state }
referrals-handover-stand =
    { $stand ->
        [agreed] ✅ zugesagt
        [refused] ❌ abgelehnt
        [expired] ⌛ keine Antwort
        [confirmed] 🤝 vereinbart
       *[waiting] ⏳ wartet auf Antwort
    }
referrals-handover-tell = Sagen Sie der Person Bescheid. Dann tippen Sie auf den Knopf.
referrals-handover-confirm = 🤝 Die Person weiß es
referrals-handover-confirmed = ✅ Notiert. Die Übergabe ist vereinbart.

# Diese Zeile ist auf gesperrten Bildschirmen zu sehen: neutral halten.
referrals-news = ℹ️ Es gibt etwas Neues für Sie.
referrals-news-place = 📍 Ort und Zeiten zeigen
referrals-place = <b>Hier hilft man Ihnen weiter:</b>
referrals-place-gone = Dazu gibt es im Moment keinen Ort. Bitte fragen Sie Ihre Beratung.

referrals-page-title = Anfrage zu einer Vermittlung
referrals-page-question = Das Integrationsmanagement ({ $county }) fragt: Übernimmt Ihr Angebot „{ $service }“ eine Vermittlung vom { $date }?
referrals-page-nobody = Auf dieser Seite steht nichts über die Person. Um wen es geht, sagt Ihnen das Integrationsmanagement.
referrals-page-until = Bitte antworten Sie bis zum { $date }.
referrals-page-answer = Ihre Antwort
referrals-page-yes = Ja, wir übernehmen
referrals-page-no = Nein, das geht nicht
referrals-page-send = Antwort senden
referrals-page-thanks = Vielen Dank! Das Integrationsmanagement bekommt jetzt Bescheid. Sie können diese Seite schließen.
referrals-page-answered = Auf diese Anfrage wurde schon geantwortet. Vielen Dank! Wenn sich etwas geändert hat, rufen Sie bitte das Integrationsmanagement an.
referrals-page-ended = Dieser Link gilt nicht mehr. Wenn Sie noch antworten möchten, rufen Sie bitte das Integrationsmanagement an.
