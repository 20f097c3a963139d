### Neuigkeiten: was jemand bekommen möchte, die Knöpfe unter einer Nachricht, abbestellen. Durchgesehen: nein

news-title = 📣 <b>Neuigkeiten aus dem { $county }</b>
news-intro = Wählen Sie aus, was ich Ihnen schicken soll. Ohne Ihre Wahl schicke ich nichts. Sie können alles jederzeit abbestellen.
news-line = { $mark } <b>{ $kind }</b>: { $means }
news-naturalisation = Einbürgerung
    .means = wie man Deutsche oder Deutscher wird, und wo Sie fragen können
news-courses = Kurse
    .means = wann neue Kurse beginnen, zum Beispiel Deutschkurse
news-events = Veranstaltungen
    .means = Treffen und Informationen in Ihrer Nähe
news-offices = Änderungen bei Ämtern
    .means = neue Öffnungszeiten, neue Adressen
news-town = Ihr Ort: { $town }. Auch für den ganzen Kreis kommen Nachrichten.
news-no-town = Sie haben noch keinen Ort gewählt. So bekommen Sie nur Nachrichten für den ganzen Kreis. Veranstaltungen kommen für Ihren Ort.
news-on = 🔔 { $kind }
news-off = 🔕 Nicht mehr: { $kind }
news-stop-all = 🔕 Alles abbestellen
news-on-now = ✅ Gut. Ich schicke Ihnen: { $kind }.
news-off-now = 🔕 Gut. Das schicke ich Ihnen nicht mehr: { $kind }.
news-stopped-all = 🔕 Gut. Ich schicke Ihnen keine Neuigkeiten mehr.
news-back = ⬅️ Zurück

news-ask-age = <b>Sind Sie { $age } Jahre alt oder älter?</b>
news-ask-age-hint = Ich merke mir Ihr Alter nicht. Ich merke mir nur, welche Neuigkeiten Sie möchten.
news-old-enough = ✅ Ja, ich bin { $age } oder älter
news-younger = Nein, ich bin jünger
news-too-young = Neuigkeiten schicke ich erst ab { $age } Jahren. Ich habe nichts gespeichert. Alle Angebote und die Hilfe in Gefahr sind trotzdem für Sie da, ohne Namen und in jedem Alter.

news-from = 📣 { $office }: Neuigkeiten, die Sie gewählt haben
news-in-german = Dieser Text ist auf Deutsch.
news-plain = 📖 In Einfacher Sprache lesen
news-more = ℹ️ Mehr Informationen
news-stop-these = 🔕 Diese Nachrichten abbestellen
news-stopped = 🔕 Abbestellt: { $kind }. Davon schicke ich Ihnen nichts mehr.
news-which = 📣 Welche Neuigkeiten bekomme ich?
news-more-town = Mehr Informationen zeige ich Ihnen für Ihren Ort.
news-nothing-free = 🗓 { $office }: In den nächsten acht Wochen ist leider kein Termin frei.
news-booking-over = 🗓 { $office }: Über diese Nachricht können Sie keinen Termin mehr buchen.
news-contact-below = Sie können dort anrufen oder schreiben.
news-contact = ☎️ Adresse und Telefon

command-news = Neuigkeiten wählen oder abbestellen
menu-news = 📣 Neuigkeiten
