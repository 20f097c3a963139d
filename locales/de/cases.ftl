### Fälle: eröffnen, Einwilligung und Schweigepflichtentbindung, Beitritt, Vertretung, Abschluss. Durchgesehen: nein

command-case = Meine Fälle
command-mycase = Meine Hilfe

cases-list =
    { $count ->
        [0] 📁 <b>Sie haben keine offenen Fälle.</b>
       *[other] 📁 <b>Ihre offenen Fälle: { $count }</b>
    }
cases-list-closed =
    { $count ->
        [0] 📁 <b>Sie haben keine abgeschlossenen Fälle.</b>
       *[other] 📁 <b>Abgeschlossene Fälle: { $count }</b>
    }
cases-line = { $number } · { $kind }
cases-line-confidential = 🔒 { $number } · { $kind }
cases-newer = ◀️ Neuere
cases-older = Ältere ▶️
cases-type-number = Sie können auch die Nummer schreiben, zum Beispiel: /case { $prefix }-{ $year }-17
cases-number-not-understood = Diese Fallnummer verstehe ich nicht.
cases-unknown = Einen Fall mit dieser Nummer haben Sie nicht.
cases-open = ➕ Fall eröffnen
cases-open-ones = 📂 Offene Fälle
cases-closed-ones = 🗄 Abgeschlossene Fälle
cases-mine-all = 📁 Meine Fälle
cases-menu = ⬅️ Menü
cases-back = ⬅️ Zurück
cases-back-case = ⬅️ Zum Fall
cases-see = 📁 Ansehen

cases-title = 📁 <b>{ $number }</b>
cases-case-kind =
    { $kind ->
        [family] Familie
       *[person] Einzelperson
    }
cases-opened = { $kind }, eröffnet am { $date }
cases-confidential = 🔒 Vertraulich: Dieser Fall wird nirgends neben einem anderen genannt.
cases-closed = 🗄 Abgeschlossen am { $date }
cases-held = ⚖️ Die Löschung ist zurzeit gesperrt.
cases-owner = Zuständig: { $name }
cases-cover-line = 🔁 Vertretung: { $name }, bis { $date }
cases-kind =
    { $kind ->
        [teenager] 16 oder 17 Jahre
        [child] Unter 16 Jahre
       *[adult] Erwachsen
    }
cases-member = { $letter } · { $kind }
cases-member-joined = { $letter } · { $kind } · 📱
cases-consent =
    { $way ->
        [chat] ✅ Einwilligung: Formular { $version } vom { $date }, im Chat
       *[paper] ✅ Einwilligung: Formular { $version } vom { $date }, auf Papier
    }
cases-form-line =
    { $way ->
        [chat] 📄 Formular { $version } vom { $date }, im Chat
       *[paper] 📄 Formular { $version } vom { $date }, auf Papier
    }
cases-consent-none = ⚠️ Keine Einwilligung
cases-consent-withdrawn = ⚠️ Einwilligung zurückgenommen am { $date }. Hier wird nichts Neues mehr eingetragen. Nach { $days } Tagen werden die Einträge gelöscht.
cases-no-consent = Dafür fehlt die Einwilligung. Sie wurde nie gegeben oder zurückgenommen.
cases-releases-count = 🤝 Schweigepflichtentbindungen: { $count }
cases-to-contact = 💬 Kontakt
cases-to-notes = 📝 Notizen
cases-to-progress = 🎯 Ziele und Stand
cases-to-referrals = ➡️ Vermittlungen
cases-to-releases = 🤝 Schweigepflicht
cases-to-hold = ⚖️ Löschung sperren
cases-invite = 📱 Telefon verbinden
cases-withdraw = ✋ Einwilligung zurücknehmen
cases-consent-again = 📄 Neue Einwilligung
cases-add = ➕ Person
cases-more = ⋯ Mehr

cases-ask-who = <b>Wer hat unterschrieben?</b>
cases-ask-who-hint = Die Teilnahme ist freiwillig. Ein Fall beginnt mit der unterschriebenen Einwilligung jeder erwachsenen Person.
cases-who =
    { $who ->
        [teenager] Eine Person, 16 oder 17 Jahre
        [one_parent] Familie, ein Elternteil
        [two_parents] Familie, beide Eltern
       *[adult] Eine erwachsene Person
    }
cases-confidential-open = 🔒 Vertraulicher zweiter Fall
cases-confidential-hint = 🔒 <b>Vertraulicher Fall</b> für jemanden, der schon in einem anderen ist. Keiner der beiden nennt den anderen.
cases-ask-kind = <b>Wie alt ist die Person?</b>
cases-ask-kind-hint = Erwachsene und Jugendliche ab 16 unterschreiben selbst, für Kinder die Eltern.
cases-opening = <b>Neuer Fall</b>
cases-adding = <b>Person hinzufügen</b>
cases-consenting = <b>Neue Einwilligung</b>
cases-releasing = <b>Entbindung von der Schweigepflicht</b>
cases-ask-version = <b>Welche Fassung des Formulars ist unterschrieben?</b>
cases-ask-version-hint = Schreiben Sie den Code der Fassung, zum Beispiel: 2026-1
cases-version = 📄 { $version }
cases-version-invalid = Bitte nur den Code der Fassung: höchstens 12 Buchstaben und Ziffern, zum Beispiel 2026-1.
cases-no-form = Noch nicht unterschrieben
cases-form-missing = Ohne unterschriebene Einwilligung geht das nicht, denn die Teilnahme ist freiwillig. Eine Verweisberatung können Sie ohne Fall festhalten: /contact
cases-ask-day = <b>Wann wurde unterschrieben?</b>
cases-ask-day-hint = Tippen Sie auf den Tag, oder schreiben Sie das Datum, zum Beispiel: 18.11.
cases-day-0 = Heute
cases-day-1 = Gestern
cases-date-not-understood = Dieses Datum verstehe ich nicht. Bitte schreiben Sie es so: 18.11. oder 18.11.2026.
cases-date-future = Dieser Tag liegt in der Zukunft.
cases-ask-way = <b>Wie wurde die Einwilligung gegeben?</b>
cases-way =
    { $way ->
        [chat] 📱 Im Chat
       *[paper] ✍️ Unterschrieben auf Papier
    }
cases-paper-only = Dieser Kreis nimmt Einwilligungen nur auf Papier an.
cases-summary-right = Stimmt das so?
cases-save = ✅ Speichern
cases-saved = ✅ Gespeichert.
cases-opened-now = ✅ Der Fall { $number } ist eröffnet. Notieren Sie die Nummer in der Papierakte: Namen stehen hier nicht.
cases-full = In diesem Fall sind schon 26 Personen.
cases-closed-already = Dieser Fall ist abgeschlossen.
cases-open-already = Dieser Fall ist offen.

cases-ask-withdraw = <b>Einwilligung auf Wunsch der Person zurücknehmen?</b> Danach wird nichts Neues mehr eingetragen, niemand wird mehr über sie informiert. Was schon da ist, liest hier niemand mehr. Nach { $days } Tagen wird es gelöscht, wenn es bis dahin keine neue Einwilligung gibt.
cases-withdraw-yes = ✋ Ja, zurücknehmen
cases-withdrawn-now = Die Einwilligung ist zurückgenommen, alle Entbindungen von der Schweigepflicht auch.

cases-releases-title = 🤝 <b>{ $number }: Entbindung von der Schweigepflicht</b>
cases-releases-none = Noch keine. Ohne Entbindung darf keine Stelle etwas über die Person erfahren.
cases-release = { $name }: { $purpose }
cases-release-line = { $number }. { $name }: { $purpose }
cases-purpose =
    { $purpose ->
        [questions] Fragen zum Fall
        [referral] Vermittlung
       *[case_work] Fallarbeit
    }
cases-release-add = ➕ Entbindung
cases-release-end = ✋ Zurücknehmen: Nr. { $number }
cases-release-topic = <b>Zu welchem Thema gehört die Stelle?</b>
cases-release-service = <b>{ $topic }: Welche Stelle?</b>
cases-release-nothing = Zu „{ $topic }“ ist hier keine Stelle eingetragen.
cases-release-other-topic = 🔁 Anderes Thema
cases-release-to = 🤝 { $name }
cases-ask-purpose = <b>Wofür?</b>
cases-ask-withdraw-release = <b>Diese Entbindung auf Wunsch der Person zurücknehmen?</b> Die Stelle darf dann nichts mehr erfahren.
cases-release-ended = Die Entbindung ist zurückgenommen.

cases-link-made = 📱 Lassen Sie die Person diesen Code mit der Kamera ihres Telefons öffnen, oder leiten Sie den Link weiter. 🔒 Er gilt { $hours } Stunden und nur einmal. Ein neuer Link beendet den alten.
cases-link-words = Ihre Beratung lädt Sie ein. Tippen Sie auf den Link unten.
cases-child-without-phone = Unter 16 Jahren verbindet sich kein Telefon mit einem Fall.
cases-joined-already = Mit dieser Person ist schon ein Telefon verbunden.
cases-disconnect = 📵 Telefon trennen
cases-ask-disconnect = <b>Dieses Telefon vom Fall trennen?</b> Zum Beispiel, wenn es verloren ist oder jemand anderes mitliest. Es zeigt dann nichts mehr aus dem Fall. Die Einträge bleiben. Danach kann sich ein anderes Telefon verbinden. Was schon in jenem Chat steht, kann nur die Person selbst löschen.
cases-disconnect-yes = 📵 Ja, trennen
cases-disconnected-now = ✅ Das Telefon ist getrennt.
cases-no-phone = Mit dieser Person ist kein Telefon verbunden.
cases-link-unknown = Dieser Link stimmt nicht, oder es gibt schon einen neueren. Bitte fragen Sie Ihre Beratung nach dem neuen Link.
cases-link-used = Dieser Link wurde schon benutzt. Waren Sie das nicht? Dann sagen Sie es bitte Ihrer Beratung.
cases-link-expired = Dieser Link ist abgelaufen: Er galt 24 Stunden. Bitte fragen Sie Ihre Beratung nach einem neuen.
cases-in-already = Dieses Telefon ist in diesem Fall schon mit einer anderen Person verbunden. Jede Person braucht ein eigenes Telefon.

cases-age = <b>Sind Sie 16 Jahre oder älter?</b>
cases-age-why = Ich frage nur das. Ihre Antwort merke ich mir nicht.
cases-age-yes = Ja, 16 oder älter
cases-age-no = Nein, jünger
cases-too-young = Danke, dass Sie ehrlich sind. Mit dem Telefon geht das erst ab 16 Jahren. Ich habe nichts gespeichert.
cases-too-young-help = Hilfe bekommen Sie trotzdem, in jedem Alter und ohne Namen. Hier finden Sie Beratung und Notrufnummern:
cases-notice-title = 🔒 <b>Möchten Sie sich verbinden?</b>
cases-notice-who = Für Sie zuständig: { $name } ({ $office }, { $employer })
cases-notice-number = Ihre Nummer: { $number }
cases-notice-stored = Was ich mir merke: dass dieses Telefon zu dieser Nummer gehört, und was Ihre Beratung mit Ihnen festhält: Gespräche, Ziele, Vermittlungen. Namen stehen nicht dabei.
cases-notice-alone = Das sehen nur Sie, Ihre Beratung und deren Vertretung. Auch Ihre Familie sieht es nicht.
cases-notice-voluntary = Es ist freiwillig. Sie können jederzeit alles ansehen, zurücknehmen und löschen: /privacy
cases-notice-agree = ✅ Ja, ich bin einverstanden
cases-notice-decline = Nein, danke
cases-declined = In Ordnung. Ich habe dazu nichts gespeichert. Ihre Beratung ist weiter für Sie da, auch ohne diesen Chat.
cases-joined = ✅ Danke! Dieses Telefon ist jetzt verbunden.

cases-help = 🤝 Meine Hilfe
cases-help-title = 🤝 <b>Ihre Hilfe</b>
cases-help-which = Bitte wählen Sie:
cases-help-none = Dieses Telefon ist mit keiner Beratung verbunden. Ihre Beratung kann Ihnen einen Link dafür geben.
cases-help-who = Für Sie zuständig: { $name } ({ $office })
cases-help-closed = Diese Begleitung ist abgeschlossen. Sie können sich jederzeit wieder melden.
cases-help-goals = 🎯 Meine Ziele
cases-leave = 📵 Dieses Telefon trennen
cases-ask-leave = <b>Möchten Sie dieses Telefon trennen?</b> Dann sehen Sie hier nichts mehr von Ihrem Fall. Ihre Beratung ist weiter für Sie da und kann Ihnen später einen neuen Link geben.
cases-leave-delete = Gelöscht wird dabei nichts. Wenn Sie alles löschen möchten: /privacy
cases-leave-yes = 📵 Ja, trennen
cases-leave-no = ⬅️ Nein, zurück
cases-left-now = ✅ Dieses Telefon ist getrennt. Die alten Nachrichten stehen noch hier: Löschen Sie bitte diesen Chat in Telegram, wenn ihn niemand lesen soll.

cases-cover = 🔁 Vertretung auf Zeit
cases-cover-end = 🔁 Vertretung beenden
cases-ask-cover = <b>Wer vertritt Sie in diesem Fall?</b>
cases-no-colleague = Hier ist noch keine Kollegin und kein Kollege eingetragen.
cases-cover-until = <b>{ $name } vertritt Sie. Bis wann?</b> Der Tag zählt noch mit.
cases-cover-until-hint = Tippen Sie auf einen Tag, oder schreiben Sie das Datum, zum Beispiel: 24.12.
cases-covered-now = ✅ Eingetragen. Ihre Vertretung bekommt Bescheid.
cases-cover-ended = ✅ Die Vertretung ist beendet.
cases-hand-over = ➡️ Fall abgeben
cases-ask-hand-over = <b>Wer übernimmt diesen Fall?</b>
cases-hand-over-sure = <b>{ $name } übernimmt diesen Fall auf Dauer.</b> Sie sehen ihn dann nicht mehr. Die Personen im Fall bekommen Bescheid.
cases-hand-over-yes = ➡️ Ja, abgeben
cases-handed-over-now = ✅ Der Fall ist abgegeben.
cases-not-yours-to-give = Das kann nur die Person, die für diesen Fall zuständig ist.
cases-close = 🗄 Fall abschließen
cases-ask-reason = <b>Warum endet dieser Fall?</b>
cases-reason =
    { $reason ->
        [goals_reached] Ziele erreicht
        [taken_over] Andere Stelle übernimmt
        [moved] Weggezogen
        [wish] Wunsch der Person
        [no_contact] Kein Kontakt mehr
       *[withdrawn] Einwilligung zurückgenommen
    }
cases-withdraw-first = In diesem Fall gilt noch eine Einwilligung. Nehmen Sie sie bitte zuerst bei der Person zurück. Erst dann werden ihre Einträge rechtzeitig gelöscht.
cases-closed-now = ✅ Der Fall ist abgeschlossen.
cases-reopen = ↩️ Wieder öffnen
cases-reopened-now = ✅ Der Fall ist wieder offen. Schreiben Sie bitte eine Notiz, warum.

cases-told-joined = 📱 { $number } hat das Telefon verbunden.
cases-told-left = 📵 { $number } hat das Telefon getrennt. Am Fall ändert das nichts.
cases-told-withdrawn = ✋ { $number } hat die Einwilligung zurückgenommen. Tragen Sie bitte nichts Neues mehr ein.
cases-told-received = 📁 Sie sind jetzt zuständig für { $number }.
cases-told-covering = 🔁 Sie vertreten jetzt in { $number }.
cases-told-handed-over = 🤝 Für Sie zuständig ist jetzt { $name } ({ $office }).
