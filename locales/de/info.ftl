### Gut zu wissen: kurze Seiten zum Recht. Nur Information, nie Rat; jede Zahl steht mit Quelle in services/info/info_cards.yaml

info-know = 💡 Gut zu wissen: { $card }
info-heading = <b>{ $card }</b>
info-heading-page = <b>{ $card }, { $number } von { $count }: { $title }</b>
info-source = ⚖️ { $sources } (Stand: { $date })
info-recheck = ❗ Vielleicht gilt heute etwas anderes. Bitte fragen Sie nach.
info-not-reviewed = 👀 Vom Kreis noch nicht geprüft.
info-reviewed = ✔️ Geprüft am { $date }: { $name }
info-counselling = 💬 Beratung finden
info-overview = 📑 Übersicht
info-page-back = ◀️ Zurück
info-page-on = Weiter ▶️
info-to-offers = ⬅️ Zu den Angeboten
info-back-to-card = ⬅️ Gut zu wissen
info-counselling-title = <b>Beratung für { $town }</b>
info-counselling-first = Hier sprechen Sie mit jemandem, bevor Sie zu einer Behörde gehen. Tippen Sie unten auf die Nummer.
info-counselling-line = { $number }. { $name }
info-counselling-none = Für { $town } ist dafür noch keine Beratung eingetragen. Unter „Themen“ finden Sie alle Angebote.

info-naturalisation = Einbürgerung
    .decides = ℹ️ Nur Information, keine Beratung. Es entscheidet die Einbürgerungsbehörde.
info-naturalisation-overview =
    Mit der Einbürgerung bekommen Sie die deutsche Staatsangehörigkeit. Hier lesen Sie kurz, was das Gesetz dafür verlangt.

    Jeder Fall ist anders. Sprechen Sie am besten zuerst mit einer Beratung.
    .title = Übersicht
info-naturalisation-permit =
    Das Gesetz verlangt einen Aufenthaltstitel, der dafür ausreicht.

    • Diese reichen zum Beispiel: ein unbefristetes Aufenthaltsrecht, die Blaue Karte EU, eine Aufenthaltserlaubnis nach Paragraf 25 Absatz 1 oder 2, nach 25a, 25b oder 28.
    • Diese reichen zum Beispiel nicht: Paragraf 16b, 24 (Ukraine), 25 Absatz 3 bis 5 oder 104c.

    Reicht Ihr Titel heute nicht? Fragen Sie in der Beratung, welche Wege es für Sie gibt.
    .title = Welcher Aufenthalt?
info-naturalisation-years =
    Das Gesetz verlangt, dass Sie seit 5 Jahren rechtmäßig in Deutschland leben.

    • Im Ausland gewesen? Bis zu 6 Monate am Stück unterbrechen die Zeit nicht. Zusammen soll es in der Regel nicht mehr als die Hälfte der Zeit sein.
    • Den schnellen Weg nach 3 Jahren mit besonderen Leistungen gibt es seit dem 30. Oktober 2025 nicht mehr.
    • Jahre mit einem Titel, der am Ende nicht reicht, können trotzdem zählen (Auskunft von 2024).
    .title = Wie viele Jahre?
info-naturalisation-family =
    • Sind Sie mit einem oder einer Deutschen verheiratet? Dann verlangt das Gesetz 3 Jahre rechtmäßigen Aufenthalt, und dass Sie seit 2 Jahren verheiratet sind. Das gilt auch für eingetragene Lebenspartner. Alles andere ist wie sonst.
    • Ihr Ehepartner und Ihre minderjährigen Kinder können zusammen mit Ihnen eingebürgert werden. Für sie können weniger Jahre reichen.
    • Ab 16 Jahren stellt man den Antrag selbst.
    .title = Ehe und Familie
info-naturalisation-livelihood =
    Das Gesetz verlangt, dass Sie für sich und Ihre Familie selbst sorgen: ohne Geld vom Jobcenter (SGB II) und ohne Sozialhilfe (SGB XII).

    Es gibt Ausnahmen, zum Beispiel:
    • Sie arbeiten in Vollzeit, und das auch in 20 der letzten 24 Monate.
    • Sie leben mit Ihrem Ehe- oder Lebenspartner, der so arbeitet, und mit einem minderjährigen Kind zusammen.
    • Sie gehören zur Generation der Gastarbeiter und sind nicht selbst schuld daran, dass Sie Hilfe brauchen.

    Sie bekommen Leistungen? Fragen Sie trotzdem in der Beratung nach.
    .title = Eigenes Geld
info-naturalisation-language =
    Das Gesetz verlangt in der Regel Deutsch auf der Stufe B1.

    • Kinder unter 16 Jahren: Deutsch, das zu ihrem Alter passt.
    • Generation der Gastarbeiter: Es reicht, sich im Alltag mündlich zu verständigen. So kann es auch in Härtefällen sein, wenn jemand sich lange und ernsthaft bemüht hat.
    • Wer wegen Krankheit, Behinderung oder Alter nicht so gut Deutsch lernen kann, muss es nicht nachweisen.

    Generation der Gastarbeiter heißt: bis zum 30. Juni 1974 nach Deutschland gekommen, als Vertragsarbeiter in die DDR bis zum 13. Juni 1990. Auch Ehepartner, die damals nachkamen.
    .title = Wie viel Deutsch?
info-naturalisation-test =
    Der Einbürgerungstest hat 33 Fragen, 3 davon zum Bundesland. Sie haben 60 Minuten. Mit 17 richtigen Antworten ist er bestanden. Die Fragen kommen aus einem Katalog mit 310 Fragen. Der Test kostet 25 Euro. Wo Sie ihn machen, sagt Ihnen die Behörde.

    • Der Test „Leben in Deutschland“ aus dem Integrationskurs zählt auch.
    • Ohne Test geht es bei Krankheit, Behinderung oder Alter und für die Generation der Gastarbeiter.
    • Ein deutscher Schulabschluss kann den Test ersetzen. Bitte fragen Sie nach.
    .title = Der Test
info-naturalisation-fees =
    Die Einbürgerung kostet 255 Euro. Für ein Kind, das mit Ihnen eingebürgert wird und kein eigenes Einkommen hat, sind es 51 Euro.

    Auch eine Ablehnung kostet etwas, und ebenso ein Antrag, den Sie zurücknehmen, wenn das Amt schon daran arbeitet: 25 bis 255 Euro.

    Die Behörde kann die Gebühr senken. Fragen Sie danach, wenn Sie wenig Geld haben.
    .title = Was kostet es?
info-naturalisation-nationalities =
    Seit dem 27. Juni 2024 erlaubt das deutsche Gesetz mehrere Staatsangehörigkeiten. Für die Einbürgerung müssen Sie Ihre bisherige Staatsangehörigkeit nicht mehr aufgeben.

    Ihr anderer Staat kann eigene Regeln haben. Fragen Sie deshalb vorher bei seinem Konsulat nach.
    .title = Mehrere Pässe
info-naturalisation-more =
    • Ihre Identität und Ihre Staatsangehörigkeit müssen geklärt sein.
    • Ab 16 Jahren bekennen Sie sich zur freiheitlichen demokratischen Ordnung, zur Verantwortung für das Unrecht der Nazizeit, zum Schutz jüdischen Lebens und zum friedlichen Zusammenleben.
    • Strafen können ein Hindernis sein. Geldstrafen bis 90 Tagessätze zählen in der Regel nicht. Mehrere Strafen werden zusammengerechnet. Strafen aus dem Ausland müssen Sie angeben. Läuft noch ein Verfahren, wartet die Entscheidung.
    • Machen Sie keine falschen Angaben: Sonst ist eine Einbürgerung 10 Jahre lang nicht möglich.
    .title = Was noch zählt
info-naturalisation-where-warendorf =
    Den Antrag geben Sie im Rathaus Ihrer Stadt oder Gemeinde ab. Der Kreis Warendorf entscheidet.

    Fragen Sie vorher, welche Unterlagen Sie mitbringen sollen.
    .title = Wo beantragen?
info-naturalisation-where-paderborn =
    • Sie wohnen in der Stadt Paderborn: Die Stadt hat eine eigene Einbürgerungsbehörde. Im Internet gibt es dort einen Schnell-Check.
    • Sie wohnen in einer anderen Stadt oder Gemeinde des Kreises: Zuständig ist der Kreis Paderborn.

    Fragen Sie vorher, welche Unterlagen Sie mitbringen sollen.
    .title = Wo beantragen?

info-staying = In Deutschland bleiben
    .decides = ℹ️ Nur Information, keine Beratung. Es entscheidet die Ausländerbehörde.
info-staying-overview =
    <b>Wenn Sie keine Papiere haben:</b> Gehen Sie bitte zuerst zu einer unabhängigen Beratung, nicht zu einem Amt. Ein Amt muss es oft der Ausländerbehörde melden.

    Hier lesen Sie kurz, was das Gesetz für zwei Wege verlangt: Paragraf 25a für junge Menschen und Paragraf 25b nach einigen Jahren.
    .title = Übersicht
info-staying-young =
    Paragraf 25a ist für junge Menschen. Das Gesetz verlangt:

    • den Antrag vor dem 27. Geburtstag
    • seit 12 Monaten eine Duldung, oder eine Aufenthaltserlaubnis nach Paragraf 104c
    • seit 3 Jahren in Deutschland
    • in der Regel 3 Jahre mit Erfolg zur Schule gegangen, oder ein Abschluss
    • die Erwartung, dass jemand hier gut zurechtkommt, und keine Zweifel daran, dass jemand zum Grundgesetz steht

    Leistungen während der Ausbildung schaden nicht. Wer selbst falsche Angaben zu seiner Identität gemacht hat, wird abgelehnt.
    .title = Junge Menschen
info-staying-settled =
    Paragraf 25b ist für Menschen, die schon mehrere Jahre hier leben. Das Gesetz verlangt:

    • 6 Jahre in Deutschland, oder 4 Jahre mit einem minderjährigen Kind zu Hause
    • ein Bekenntnis zur freiheitlichen demokratischen Ordnung und Grundwissen über das Leben hier
    • überwiegend eigenes Einkommen, oder dass es zu erwarten ist (Wohngeld schadet nicht)
    • gesprochenes Deutsch auf der Stufe A2
    • dass die Kinder zur Schule gehen

    Ausnahmen gibt es bei Krankheit und Alter. Abgelehnt wird, wer über seine Identität getäuscht oder schwere Straftaten begangen hat.
    .title = Nach einigen Jahren
info-staying-chance =
    Die Aufenthaltserlaubnis nach Paragraf 104c heißt auch Chancen-Aufenthalt. Seit dem 31. Dezember 2025 wird sie nicht mehr neu erteilt.

    Haben Sie noch eine? Sie gilt bis zu ihrem Ende, insgesamt 18 Monate. Danach geht es nur mit Paragraf 25a oder 25b weiter.

    Für diesen Wechsel gibt es leichtere Regeln. Sie enden am 1. Juli 2027. Stellen Sie den Antrag deshalb bis zum 30. Juni 2027, und immer bevor Ihre Erlaubnis abläuft.
    .title = Chancen-Aufenthalt
info-staying-steps =
    Haben Sie eine Aufenthaltserlaubnis nach Paragraf 104c?

    • Gehen Sie früh zu einer Beratung.
    • Sammeln Sie Papiere: den Pass, oder Belege, dass Sie sich um einen Pass bemühen. Einen Nachweis über Deutsch A2, den Test über das Leben in Deutschland, Papiere über Ihre Arbeit.
    • Stellen Sie den Antrag nach Paragraf 25a oder 25b, <b>bevor Ihre Erlaubnis abläuft</b>. Nur dann bleibt Ihr Aufenthalt rechtmäßig, bis entschieden ist.
    .title = Was jetzt tun?
