### Zeiten, Tage und Sprechzeiten, wie man sie tippt

# Beispiele. Ein Test liest sie, wie er liest, was jemand schreibt
hours-example = Mo-Do 9-12
hours-example-month = jeden 2. Dienstag im Monat 10-12
hours-example-fortnight = alle 2 Wochen Dienstag 10-12
hours-example-time = 14:30
hours-example-date = 31.12.
hours-example-moment = 31.12. 14:30
hours-example-span = 23.12. bis 2.1.

hours-not-understood = Diese Zeiten habe ich nicht verstanden. Bitte schreiben Sie zum Beispiel „{ hours-example }“ oder „{ hours-example-month }“.
hours-one-at-a-time = Das sind mehrere Zeiten. Bitte schreiben Sie jede in einer eigenen Nachricht, zum Beispiel „{ hours-example }“.
hours-which-week = Das kann zweierlei heißen. Bitte schreiben Sie „{ hours-example-month }“ oder „{ hours-example-fortnight }“.
hours-time-not-understood = Diese Uhrzeit habe ich nicht verstanden. Bitte schreiben Sie zum Beispiel „{ hours-example-time }“.
hours-date-not-understood = Dieses Datum habe ich nicht verstanden. Bitte schreiben Sie zum Beispiel „{ hours-example-date }“.
hours-moment-not-understood = Diesen Zeitpunkt habe ich nicht verstanden. Bitte schreiben Sie Tag und Uhrzeit, zum Beispiel „{ hours-example-moment }“.
hours-span-not-understood = Diese Tage habe ich nicht verstanden. Bitte schreiben Sie zum Beispiel „{ hours-example-span }“ oder einen einzelnen Tag.
hours-no-such-day = Den Tag { $day } gibt es nicht. Bitte schreiben Sie ein anderes Datum.
hours-no-such-time = Die Uhrzeit { $time } gibt es nicht. Ein Tag geht von 0:00 bis 23:59.
hours-end-before-start = Das Ende liegt vor dem Anfang. Bitte schreiben Sie zuerst den Anfang, dann das Ende.
hours-past = Der { $day } ist schon vorbei. Bitte schreiben Sie einen Tag ab heute.
hours-wrong-weekday = Der { $day } ist ein anderer Wochentag. Bitte prüfen Sie das Datum.
