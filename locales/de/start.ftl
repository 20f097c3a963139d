### Erste Begegnung. Durchgesehen: nein

# Der Name der Sprache in ihrer eigenen Schrift, wie er auf dem Knopf steht
meta-name = Deutsch

start-choose-language = Bitte wählen Sie Ihre Sprache.

about-bot = Ich zeige Ihnen Beratung und Hilfe an Ihrem Ort, in Ihrer Sprache. Es kostet nichts, und Sie müssen keinen Namen nennen. Ein freiwilliges Angebot vom { $county }. In Gefahr rufen Sie bitte 112 oder 110 an.
about-bot-short = Beratung und Hilfe an Ihrem Ort, in Ihrer Sprache.

command-start = Von vorn beginnen
command-offers = Beratung und Hilfe finden
command-town = Anderen Ort wählen
command-language = Sprache ändern
command-emergency = Hilfe in Gefahr
command-privacy = Meine Daten
