### Not reviewed by a native speaker. Translations: what a machine has translated, and reading it over

translations-mark = 🤖 A computer translated this text. Nobody has checked it yet.
translations-mark-partly = 🤖 A computer translated this text. Nobody has checked it yet. Some sentences are still in German.
translations-not-yet = 🇩🇪 Some of this is not available in your language yet. It is shown in German.
translations-is-original = 🇩🇪 This is the German text.
translations-original = 🇩🇪 German text
translations-back = ↩️ Translation

command-translations = Check translations
translations-menu = 🌍 Check translations
translations-title = 🌍 <b>Check translations</b>
translations-choose = A computer translated these sentences, and nobody has read them yet. Which language would you like to check?
translations-none = No sentence is waiting at the moment. New ones appear when somebody opens an offer in another language.
translations-language = { $language }: { $count }
translations-from = 📄 { $service }
translations-german = <b>German:</b> { $words }
translations-said = <b>{ $language }:</b> { $words }
translations-left =
    { $count ->
        [one] One sentence left in this language.
       *[other] { $count } sentences left in this language.
    }
translations-right = ✅ Right
translations-correct = ✏️ Correct
translations-next = ⏭ Next
translations-later = ⏸ Later
translations-again = ↩️ Back to the previous sentence
translations-write = ✏️ Now write the whole sentence as it should be. Language: { $language }
translations-as-it-was = ⬅️ Do not correct
translations-thanks = ✅ Thank you. From now on the sentence is shown without a note.
translations-corrected = ✅ Saved. From now on everybody reads your sentence.
translations-settled = Somebody else has just checked this sentence, or it has changed. Nothing was saved.
translations-lost = Missing from your sentence: { $missing }. Please write it again with this included.
translations-too-long = That is too long for one sentence. Characters allowed: { $longest }. Please make it shorter.
translations-unsound = That does not fit the sentence: it is much longer or shorter, or it has a number that is not in the German one. Please write it again.
translations-done = 🎉 No sentence is waiting in this language any more.
translations-others = 🌍 Other languages
translations-to-menu = ⬅️ Menu
