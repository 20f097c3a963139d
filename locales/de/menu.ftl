### Orte und Themen

menu-greeting = 👋 Willkommen! Ich zeige Ihnen Beratung und Hilfe im { $county }. Es kostet nichts, und Sie müssen keinen Namen nennen.
menu-choose-town = <b>In welcher Stadt oder Gemeinde wohnen Sie?</b>
menu-choose-town-hint = Tippen Sie auf den Namen, oder schreiben Sie ihn mir.
menu-did-you-mean = <b>Welchen Ort meinen Sie?</b>
menu-choose-a-town = 🏘 Ort wählen
menu-other-town = 🏘 Anderer Ort
menu-share-location = 📍 Meinen Standort teilen
menu-language = 🌐 Sprache
menu-privacy = 🔒 Meine Daten
menu-choose-topic = <b>{ $town }: Wobei brauchen Sie Hilfe?</b>
menu-choose-topic-hint = Tippen Sie auf ein Thema, oder schreiben Sie ein Wort dazu.
menu-topic = { $icon } { $topic }
menu-all-offers = 📋 Alle Angebote
menu-emergency = 🆘 Hilfe in Gefahr
menu-back-to-topics = ⬅️ Themen
