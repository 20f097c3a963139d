### Erste Begegnung. Durchgesehen: nein

# Der Name der Sprache in ihrer eigenen Schrift, wie er auf dem Knopf steht
meta-name = Deutsch

start-choose-language = Bitte wählen Sie Ihre Sprache.

command-start = Von vorn beginnen
command-offers = Beratung und Hilfe finden
command-town = Anderen Ort wählen
command-language = Sprache ändern
command-emergency = Hilfe in Gefahr
command-privacy = Meine Daten
