### Angebote: Liste, Karte, Filter, Standort

offers-heading = <b>{ $topic } · { $town }</b>
offers-county-wide-only = { $town } hat dafür kein eigenes Angebot. Diese Angebote gelten für den ganzen { $county }:
offers-none = Leider ist für { $town } und den ganzen { $county } dazu noch nichts eingetragen. Ich habe gezählt, dass hier etwas fehlt, ohne Ihren Namen.
offers-none-with-filter = Kein Angebot passt zu dieser Auswahl. Nehmen Sie einen Filter weg.
offers-filter-spoken = 🗣 Nur Angebote, bei denen jemand { $language } spricht
offers-filter-open = 🕘 Nur Angebote, die jetzt geöffnet sind
offers-nearest-first = 📍 Das nächste Angebot steht oben.
offers-line = { $number }. { $door }{ $name }
offers-line-distance = { $number }. { $door }{ $name } ({ $kilometres } km)
offers-open-legend = 🟢 = jetzt geöffnet
offers-tap-number = Tippen Sie unten auf die Nummer.
offers-page-back = ◀️ Zurück
offers-page-on = Weitere ▶️
offers-open-now = 🕘 Jetzt geöffnet
offers-open-now-set = ✅ Jetzt geöffnet
offers-by-language = 🗣 Sprache
offers-by-language-set = ✅ { $language }
offers-any-language = Alle Sprachen
offers-choose-spoken = <b>Welche Sprache soll dort gesprochen werden?</b>
offers-no-spoken = Zu diesen Angeboten sind noch keine Sprachen eingetragen.
offers-nearest-town = ➡️ { $town } · { $kilometres } km

offers-card-name = <b>{ $name }</b>
offers-card-german = 🇩🇪 Auf Deutsch: { $name }
offers-open-until = 🟢 Jetzt geöffnet, bis { $time } Uhr
offers-closed = ⚪ Jetzt geschlossen
offers-closed-until = ⚪ Jetzt geschlossen. Wieder geöffnet: { $day }, { $time } Uhr
offers-holiday = ⚪ Heute ist Feiertag, deshalb geschlossen
offers-holiday-until = ⚪ Heute ist Feiertag, deshalb geschlossen. Wieder geöffnet: { $day }, { $time } Uhr
offers-hours = 🕘 { $days }: { $times }
offers-hours-note = 🕘 { $days }: { $times } ({ $note })
offers-venue = 📍 { $name }, { $address }
offers-venue-distance = 📍 { $name }, { $address } ({ $kilometres } km)
offers-access = ♿ { $access }
offers-more-places =
    { $count ->
        [one] Und noch ein Ort: siehe Karte.
       *[other] Und noch { $count } Orte: siehe Karte.
    }
offers-phone = ☎️ { $number }
offers-phone-for = ☎️ { $number } ({ $words })
offers-person = 👤 { $name }
offers-mail = ✉️ { $address }
offers-spoken = 🗣 { $languages }
offers-interpretation = 🗣 { $words }
offers-for = 👥 { $words }
offers-age-minimum = 🎂 Ab { $minimum } Jahren
offers-age-maximum = 🎂 Bis { $maximum } Jahre
offers-age-minimum-maximum = 🎂 Von { $minimum } bis { $maximum } Jahren
offers-application = 📝 { $words }
offers-bring = 🎒 Bitte mitbringen:
offers-bring-item = • { $document }
offers-free = 💶 Kostenlos
offers-cost = 💶 { $amount }
offers-cost-for = 💶 { $amount } ({ $words })
offers-cost-words = 💶 { $words }
offers-checked = ✔️ Zuletzt geprüft: { $date }
offers-not-checked = ✔️ Noch nicht geprüft
offers-sample = ⚠️ Beispiel: Adresse, Telefon und Zeiten sind für die Vorführung erfunden.
offers-no-contact = ☎️ Adresse und Telefon sind noch nicht eingetragen. Fragen Sie bitte beim { $county } nach.
offers-no-contact-phone = ☎️ Adresse und Telefon sind noch nicht eingetragen. Der { $county } hilft weiter: { $number }
offers-map = 📍 Auf der Karte
offers-save-number = 📇 Nummer speichern
offers-website = 🔗 Internetseite
offers-back-to-list = ⬅️ Zur Liste
offers-back-to-card = ⬅️ Zum Angebot
offers-gone = Dieses Angebot gibt es hier nicht mehr. Bitte suchen Sie neu.

offers-share-location = 📍 <b>Tippen Sie unten auf „Standort teilen“.</b>
offers-share-location-note = Ihr Standort wird nicht gespeichert. Ich suche nur den nächsten Ort.
offers-share-key = 📍 Standort teilen
offers-leave-key = Menü
offers-keys-gone = 👌
offers-type-town = Oder Ort schreiben
offers-located = 📍 Danke! In Ihrer Nähe: { $town }.
offers-located-outside = 📍 Danke! Das liegt außerhalb vom { $county }. Am nächsten ist { $town } ({ $kilometres } km). Wählen Sie bitte selbst:
# Words like a topic's that only say where somebody lives
offers-no-topic-words = wohne wohnt lebe bin leben komme
offers-topic-first = { $topic }: Dafür brauche ich noch Ihren Ort.
offers-not-understood = Das habe ich leider nicht verstanden. Tippen Sie bitte auf einen Knopf, oder schreiben Sie einen Ort oder ein Thema, zum Beispiel „Wohnung“.
# Words of which a message consists that only greets, or only thanks
offers-hello-words = hallo hi hey moin servus guten gute tag morgen abend grüß gott
offers-hello = 👋 Hallo! Schön, dass Sie schreiben.
offers-thanks-words = danke dankeschön dank vielen herzlichen lieben
offers-thanks = 😊 Gern geschehen!
