### Hilfe in Gefahr, eigene Daten, und was sonst geschehen kann

# Diese erste Zeile ist auf gesperrten Bildschirmen zu sehen: neutral halten.
emergency-first-line = ℹ️ Wichtige Nummern
emergency-rescue = <b>{ $number }</b>: Krankenwagen und Feuerwehr. Bei Lebensgefahr, Verletzung, Feuer.
emergency-police = <b>{ $number }</b>: Polizei. Wenn jemand Sie jetzt bedroht oder schlägt.
emergency-violence_women = <b>{ $number }</b>: Hilfe für Frauen, die Gewalt erleben. Tag und Nacht, kostenlos, in vielen Sprachen.
emergency-violence_men = <b>{ $number }</b>: Hilfe für Männer, die Gewalt erleben. Montag bis Donnerstag 8 bis 20 Uhr, Freitag 8 bis 15 Uhr.
emergency-crisis_1 = <b>{ $number }</b>: Jemand hört Ihnen zu. Tag und Nacht, kostenlos, auf Deutsch.
emergency-crisis_2 = <b>{ $number }</b>: dasselbe, wenn die erste Nummer besetzt ist.
emergency-poison_nrw = <b>{ $number }</b>: Rat bei Vergiftung. Tag und Nacht.
emergency-children = <b>{ $number }</b>: Hilfe für Kinder und Jugendliche. Montag bis Samstag 14 bis 20 Uhr.
emergency-say = Diesen Satz können Sie am Telefon vorlesen: „{ $sentence }“
emergency-sentence = Ich brauche Hilfe. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-violence = Ich werde bedroht oder angegriffen. Bitte kommen Sie. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-suicide = Hier ist jemand in Lebensgefahr. Bitte kommen Sie. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-medical = Wir brauchen einen Krankenwagen. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-poison = Jemand hat etwas Giftiges genommen. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-fire = Es brennt. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-child = Mein Kind ist in Gefahr. Ich spreche wenig Deutsch. Ich bin hier:
emergency-sentence-captive = Ich werde festgehalten. Bitte kommen Sie. Ich spreche wenig Deutsch. Ich bin hier:
emergency-means = Das heißt: { $sentence }
emergency-erase = 🗑 Diese Nachrichten löschen

privacy-title = 🔒 <b>Meine Daten</b>
privacy-intro = Das merke ich mir über Sie:
privacy-language = • Ihre Sprache: { $language }
privacy-town = • Ihr Ort: { $town }
privacy-no-town = noch keiner
privacy-address = • Ihre Telegram-Nummer, verschlüsselt, damit ich Ihnen antworten kann. Keinen Namen, keine Telefonnummer, keinen Standort.
privacy-since = • Gespeichert seit: { $date }
privacy-appointments =
    { $count ->
        [one] • Ein Termin mit Tag, Zeit und Ort, und was Sie dazu angegeben haben. 90 Tage danach ist er nicht mehr mit Ihnen verbunden.
       *[other] • { $count } Termine mit Tag, Zeit und Ort, und was Sie dazu angegeben haben. 90 Tage danach sind sie nicht mehr mit Ihnen verbunden.
    }
privacy-ask-appointments =
    { $count ->
        [one] Ihr Termin wird dann abgesagt.
       *[other] Ihre { $count } Termine werden dann abgesagt.
    }
privacy-nothing = Ich habe nichts über Sie gespeichert.
privacy-telegram = Telegram ist eine Firma außerhalb der Verwaltung. Was Sie hier schreiben, liegt auch auf den Servern von Telegram. Schreiben Sie mir deshalb nichts Vertrauliches.
privacy-voluntary = Diesen Chat zu nutzen ist freiwillig. Beratung im { $county } bekommen Sie genauso ohne ihn.
privacy-delete = 🗑 Alles löschen
privacy-ask = Soll ich wirklich alles vergessen, was ich über Sie gespeichert habe?
privacy-delete-yes = 🗑 Ja, alles löschen
privacy-delete-no = ⬅️ Nein, zurück
privacy-deleted = Erledigt. Ich weiß nichts mehr über Sie. Sie können diesen Chat jetzt auch in Telegram löschen.

fallback-voice = Sprachnachrichten kann ich leider nicht anhören. So finden Sie Hilfe:
fallback-picture = Bilder kann ich leider nicht lesen. Schicken Sie mir bitte keine Fotos von Ausweisen oder Briefen. So finden Sie Hilfe:
fallback-sticker = 😊 So finden Sie Hilfe:
fallback-file = Das kann ich leider nicht lesen. Schicken Sie mir bitte keine persönlichen Unterlagen. So finden Sie Hilfe:
fallback-asked = Das kann ich hier leider nicht lesen oder anhören. Ich warte noch auf Ihre Antwort: Schreiben Sie sie bitte, oder tippen Sie oben auf einen Knopf. Geht es darin um einen Menschen? Dann löschen Sie die Nachricht bitte wieder.
fallback-command = Diesen Befehl kenne ich nicht. So finden Sie Hilfe:
fallback-button-outdated = Dieser Knopf ist nicht mehr aktuell. Hier geht es weiter:

error-storage = Das hat gerade nicht geklappt. Bitte versuchen Sie es in ein paar Minuten noch einmal. In Gefahr: 112.
error-unexpected = Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal: /start. In Gefahr: 112.
