### Übersetzungen: was eine Maschine übersetzt hat, und das Nachlesen. Durchgesehen: nein

translations-mark = 🤖 Ein Computer hat diesen Text übersetzt. Kein Mensch hat ihn bisher geprüft.
translations-mark-partly = 🤖 Ein Computer hat diesen Text übersetzt. Kein Mensch hat ihn bisher geprüft. Manche Sätze sind noch auf Deutsch.
translations-not-yet = 🇩🇪 Manches hier gibt es noch nicht in Ihrer Sprache. Es steht auf Deutsch da.
translations-is-original = 🇩🇪 Das ist der deutsche Text.
translations-original = 🇩🇪 Deutscher Text
translations-back = ↩️ Übersetzung

command-translations = Übersetzungen prüfen
translations-menu = 🌍 Übersetzungen prüfen
translations-title = 🌍 <b>Übersetzungen prüfen</b>
translations-choose = Diese Sätze hat ein Computer übersetzt, und noch niemand hat sie gelesen. Welche Sprache möchten Sie prüfen?
translations-none = Im Moment wartet kein Satz. Neue kommen dazu, wenn jemand ein Angebot in einer anderen Sprache öffnet.
translations-language = { $language }: { $count }
translations-from = 📄 { $service }
translations-german = <b>Deutsch:</b> { $words }
translations-said = <b>{ $language }:</b> { $words }
translations-left =
    { $count ->
        [one] Noch ein Satz in dieser Sprache.
       *[other] Noch { $count } Sätze in dieser Sprache.
    }
translations-right = ✅ Stimmt
translations-correct = ✏️ Verbessern
translations-next = ⏭ Nächster
translations-later = ⏸ Später
translations-again = ↩️ Noch einmal zum vorigen Satz
translations-write = ✏️ Schreiben Sie jetzt den ganzen Satz, wie er richtig ist. Sprache: { $language }
translations-as-it-was = ⬅️ Nicht verbessern
translations-thanks = ✅ Danke. Ab jetzt steht der Satz ohne Hinweis da.
translations-corrected = ✅ Gespeichert. Ab jetzt lesen alle Ihren Satz.
translations-settled = Diesen Satz hat gerade jemand anderes geprüft, oder er hat sich geändert. Es wurde nichts gespeichert.
translations-lost = In Ihrem Satz fehlt: { $missing }. Bitte schreiben Sie ihn noch einmal, mit dieser Angabe.
translations-too-long = Das ist zu lang für einen Satz. Erlaubte Zeichen: { $longest }. Bitte kürzer.
translations-unsound = Das passt nicht zum Satz: Es ist viel länger oder kürzer, oder es steht eine Zahl darin, die im deutschen Satz fehlt. Bitte schreiben Sie ihn noch einmal.
translations-done = 🎉 In dieser Sprache wartet kein Satz mehr.
translations-others = 🌍 Andere Sprachen
translations-to-menu = ⬅️ Menü
