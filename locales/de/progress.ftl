### Wie es vorangeht: Ziele, Einschätzung, eigene Sicht, Wiedervorlage. Die Worte der Ziele stehen nie im Chat

progress-title = 📈 <b>{ $number }</b>
progress-back = ⬅️ Zurück
progress-noted = ✔️ Notiert.
progress-look = Ansehen
progress-case-closed = Dieser Fall ist abgeschlossen. Öffnen Sie ihn wieder, wenn Sie etwas eintragen möchten.

progress-goals-line =
    { $count ->
        [0] 🎯 Keine offenen Ziele
        [one] 🎯 Ein offenes Ziel
       *[other] 🎯 { $count } offene Ziele
    }
progress-assessed-line = 📊 Zuletzt eingeschätzt: { $day }
progress-not-assessed = 📊 Noch keine Einschätzung
progress-views-line = 💬 Eigene Sicht, von früher bis heute: { $faces }
progress-no-views = 💬 Eigene Sicht: noch keine Antwort
progress-reassess-line = 🗓 Wiedervorlage: { $day }
progress-no-reassess = 🗓 Keine Wiedervorlage
progress-goals = 🎯 Ziele
progress-assess = 📊 Einschätzung
progress-reassess = 🗓 Wiedervorlage

progress-goals-title = 🎯 <b>Ziele von { $number }</b>
progress-goals-none = Noch gibt es keine. Das erste schreiben Sie auf der geschützten Seite.
progress-goals-where = Die Worte der Ziele stehen nur auf der geschützten Seite.
progress-goal-button = { $mark } Ziel { $number } · { $domain }
progress-goal-button-until = { $mark } Ziel { $number } · { $domain } · bis { $day }
progress-goal-title = 🎯 <b>Ziel { $number }: { $domain }</b>
progress-goal-heading = Ziel { $number }: { $domain }
progress-goal-until = Bis: { $day }
progress-goal-state =
    { $state ->
        [proposed] ⏳ Vorgeschlagen. Die Zustimmung steht noch aus.
        [accepted] 🤝 Vereinbart.
        [active] ▶️ In Arbeit.
        [completed] ✅ Erreicht.
       *[cancelled] ✖️ Nicht weiter verfolgt.
    }
progress-set-goal =
    { $state ->
        [proposed] ↩️ Wieder aufnehmen
        [accepted] 🤝 Im Gespräch vereinbart
        [active] ▶️ In Arbeit
        [completed] ✅ Erreicht
       *[cancelled] ✖️ Nicht weiter verfolgen
    }
progress-read-write = 📄 Lesen und schreiben
progress-goal-changed = Dieses Ziel hat sich inzwischen geändert. Bitte lesen Sie es noch einmal.
progress-target-day = Bitte wählen Sie einen Tag ab heute, höchstens fünf Jahre voraus.

progress-page-title = Ziele von { $number }
progress-page-none = Noch gibt es keine Ziele.
progress-page-new = Neues Ziel
progress-page-words = Das Ziel in Worten
progress-page-words-hint = Schreiben Sie es so, wie die Person es sagt: Sie liest genau diese Worte.
progress-page-domain = Lebensbereich
progress-page-until = Bis wann? Das können Sie frei lassen.
progress-page-edit = Ziel { $number } ändern
progress-page-save = Änderung speichern
progress-page-all = Alle Ziele
progress-page-propose = Ziel vorschlagen
progress-page-saved = ✔️ Gespeichert. Ist das Telefon der Person verbunden, erfährt sie, dass es etwas Neues gibt.

progress-own-title = 🎯 <b>Ihre Ziele</b>
progress-own-page-title = Ihre Ziele
progress-own-none = Noch gibt es keine. Ihre Ziele vereinbaren Sie im Gespräch mit Ihrer Beraterin oder Ihrem Berater.
progress-own-where = Lesen Sie Ihre Ziele auf der geschützten Seite. In diesem Chat stehen sie nicht, damit niemand mitliest.
progress-own-goal = { $mark } Ziel { $number }: { $domain }
progress-own-state =
    { $state ->
        [proposed] Neu: Sind Sie einverstanden? Wenn nicht, sprechen Sie bitte mit Ihrer Beraterin oder Ihrem Berater.
        [accepted] Sie sind einverstanden.
        [active] Daran arbeiten Sie gerade.
        [completed] Geschafft!
       *[cancelled] Dieses Ziel verfolgen Sie nicht mehr.
    }
progress-own-read = 📄 Meine Ziele lesen
progress-agree = 🤝 Ziel { $number }: einverstanden
progress-agreed-thanks = 🤝 Danke! Ihre Beraterin oder Ihr Berater bekommt Bescheid.
progress-client-agreed = 🤝 <b>{ $number }</b> ist mit Ziel { $goal } einverstanden: { $domain }.
# Diese Zeile ist auf gesperrten Bildschirmen zu sehen: neutral halten.
progress-news = ℹ️ Es gibt etwas Neues für Sie.

# Diese Zeile ist auf gesperrten Bildschirmen zu sehen: neutral halten.
progress-ask = ℹ️ Eine kurze Frage
progress-ask-view =
    { $occasion ->
        [closing] Unsere Begleitung ist zu Ende. Wie geht es Ihnen jetzt?
       *[reassessment] Wie geht es Ihnen zurzeit?
    }
progress-ask-hint = 😢 heißt sehr schlecht, 😀 heißt sehr gut. Die Antwort ist freiwillig. Es sieht sie nur, wer Sie begleitet.
progress-view-page = 📄 Auf der geschützten Seite antworten
progress-view-title = Eine kurze Frage
progress-view-hint = Die Antwort ist freiwillig. Es sieht sie nur, wer Sie begleitet.
progress-view-value =
    { $value ->
        [1] Sehr schlecht
        [2] Schlecht
        [3] Es geht so
        [4] Gut
       *[5] Sehr gut
    }
progress-view-send = Antwort senden
progress-view-thanks = { $face } Danke für Ihre Antwort.
progress-view-none = Im Moment gibt es keine Frage an Sie.
progress-view-answered = Sie haben diese Frage schon beantwortet. Vielen Dank!
progress-view-late = Diese Frage ist schon mehr als zwei Wochen alt. Sie müssen sie nicht mehr beantworten.

progress-assess-title = 📊 <b>Einschätzung von { $number }</b>
progress-assess-scale = 1 heißt akute Not, 5 heißt kein Bedarf. Was Sie heute schon eingetragen haben, ersetzen Sie durch erneutes Tippen.
progress-course = { $icon } { $domain }: { $first } → { $now }
progress-course-same = { $icon } { $domain }: { $now }
progress-domain-button = { $icon } { $domain }
progress-round = ▶️ Alle Bereiche nacheinander
progress-round-done = ✅ Das waren alle Bereiche.
progress-domain-title = { $icon } <b>{ $domain }</b>
progress-domain-last = Zuletzt: { $level } am { $day }
progress-level =
    { $level ->
        [1] 1 · Akute Not
        [2] 2 · Großer Bedarf
        [3] 3 · Mittlerer Bedarf
        [4] 4 · Wenig Bedarf
       *[5] 5 · Kein Bedarf
    }
progress-skip = Überspringen ➡️
progress-overview = ⬅️ Übersicht

progress-reassess-ask = Wann möchten Sie wieder hinsehen? An dem Tag erinnere ich Sie um 8 Uhr. Ist das Telefon der Person verbunden, frage ich sie, wie es ihr geht.
progress-span =
    { $span ->
        [w4] In 4 Wochen: { $day }
        [m3] In 3 Monaten: { $day }
       *[m6] In 6 Monaten: { $day }
    }
progress-never = Keine Wiedervorlage
progress-type-day = ✍️ Anderes Datum
progress-ask-day = <b>Wann?</b> Schreiben Sie das Datum, zum Beispiel: 15.3. oder 2. Mai 2027
progress-day-out-of-reach = Bitte wählen Sie einen Tag ab morgen, höchstens zwei Jahre voraus.
progress-due = 🗓 <b>Wiedervorlage: { $number }</b>
progress-due-hint = Wie steht es heute? Schätzen Sie die Lebensbereiche neu ein, sehen Sie nach den Zielen und wählen Sie den nächsten Tag.
progress-next-day = 🗓 Nächster Tag
