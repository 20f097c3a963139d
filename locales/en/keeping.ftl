### Not reviewed by a native speaker. Keeping the directory: list, offer, editing, adding, gaps

keeping-menu = 🗂 Keep the directory
keeping-gaps = 📊 What is missing
command-directory = Keep the directory
command-gaps = What was looked for in vain

keeping-title = 🗂 <b>Directory: { $area }</b>
keeping-title-waiting = 🗂 <b>Directory: { $area }, still to be checked</b>
keeping-waiting =
    { $count ->
        [0] Every offer was checked within the last six months.
        [one] One offer has not been checked for six months.
       *[other] { $count } offers have not been checked for six months.
    }
keeping-line =
    { $state ->
        [paused] { $number }. ⏸ { $name }
        [waiting] { $number }. ⚠️ { $name }
        [foreign] { $number }. 🔗 { $name }
       *[checked] { $number }. ✔️ { $name }
    }
keeping-legend = ⚠️ = still to be checked, ⏸ = paused, 🔗 = from another source
keeping-choose = Tap the number below, or write a part of the name.
keeping-none = There is nothing here.
keeping-found = 🔎 <b>Offers with “{ $words }”</b>
keeping-found-more = There are more. Please write more of the name.
keeping-nothing-found = No offer of your region is called that: “{ $words }”. Please write another part of the name.
keeping-only-waiting = ⚠️ Only what is to be checked
keeping-all = 🗂 All offers
keeping-add = ➕ Add an offer
keeping-page-back = ◀️ Back
keeping-page-on = More ▶️
keeping-to-list = 🗂 To the directory
keeping-to-menu = ⬅️ Menu
keeping-back = ⬅️ Back

keeping-name = <b>{ $name }</b>
keeping-areas = 📍 For: { $areas }
keeping-topics = 🏷 Topics: { $topics }
keeping-checked = ✔️ Last checked: { $date }
keeping-not-checked = ⚠️ Not checked yet
keeping-is-paused = ⏸ Paused: clients do not see this offer.
keeping-foreign = 🔗 This offer comes from another source. Please have it changed there.
keeping-field =
    { $field ->
        [phone] ☎️ Phone
        [email] ✉️ E-mail
        [hours] 🕘 Opening hours
        [description] 📄 Description
       *[application] 📝 How to apply
    }
keeping-field-at =
    { $field ->
        [phone] ☎️ Phone: { $place }
        [email] ✉️ E-mail: { $place }
        [hours] 🕘 Opening hours: { $place }
        [description] 📄 Description: { $place }
       *[application] 📝 How to apply: { $place }
    }
keeping-heading = <b>{ $what }</b>
keeping-heading-sample = <b>{ $what }</b> (example, made up)
keeping-nothing = Nothing entered.
keeping-hours = { $days }: { $times }
keeping-hours-note = { $days }: { $times } ({ $note })
keeping-edit-hint = ✏️ Tap the number to change something.
keeping-mark-checked = ✔️ Checked today, all is right
keeping-marked = ✔️ Thank you! Noted as checked today.
keeping-pause = ⏸ Pause
keeping-resume = ▶️ Show again
keeping-paused = ⏸ Paused. Clients no longer see this offer.
keeping-resumed = ▶️ Clients see this offer again.

keeping-ask =
    { $field ->
        [phone] Write the new number with its area code, for example: 0221 4710 100.
        [email] Write the new e-mail address, for example: beratung@example.org.
        [hours] Write all opening hours, each on a line of its own, for example: { hours-example }.
        [description] Write the new description in German: two or three short sentences.
       *[application] Write in German how to apply.
    }
keeping-outdates = These translations will then no longer be shown, but the German text: { $languages }.
keeping-clear = 🗑 Enter nothing
keeping-preview = <b>Is this right?</b> { $what }
keeping-old = Until now:
keeping-new = New:
keeping-save = ✅ Save
keeping-other-value = ✏️ Write it differently
keeping-saved = ✅ Saved.
keeping-the-same = That is what stands there already.
keeping-settled = This change is settled or too long ago. This is what stands there now:
keeping-changed-meanwhile = ⚠️ Somebody else has changed this meanwhile. Please look at it again.
keeping-bad-phone = This is not a complete number. Please write a single number with its area code, for example: 0221 4710 100.
keeping-bad-email = This is not an e-mail address. Please write it like this: beratung@example.org.
keeping-bad-text = I cannot enter it like this. Please write it differently.
keeping-too-long =
    { $most ->
        [one] This is too long. At most one character.
       *[other] This is too long. At most { $most } characters.
    }
keeping-hours-lines =
    { $most ->
        [one] Please write one line at most, for example: { hours-example }.
       *[other] Please write each time on a line of its own, { $most } at most, for example: { hours-example }.
    }
keeping-hours-weekly = Only hours that hold every week can be entered here, for example: { hours-example }. Please write anything else in the description.

keeping-ask-name = <b>What is the offer called?</b> Write the name in German.
keeping-ask-organization = <b>Who offers it?</b> Tap the number, or write the name or a part of it.
keeping-no-organization = “{ $words }” is not in the directory yet.
keeping-numbered = { $number }. { $name }
keeping-new-organization = ➕ New: { $name }
keeping-ask-topics = <b>Which topics?</b> The first one is the main topic.
keeping-ask-areas = <b>Which towns is it for?</b>
keeping-whole = All of { $county }
keeping-chosen = ✅ { $name }
keeping-on = Go on ▶️
keeping-ask-phone = <b>Which number is the offer reached at?</b> Write it with its area code.
keeping-without-phone = Without a number
keeping-preview-new = <b>Is this right?</b> The offer will be in the lists at once.
keeping-added = ✅ Entered. You can add everything else here.

keeping-monthly = 🗂 <b>The directory of your region</b>
keeping-gaps-title = 📊 <b>What is missing: { $area }, { $month }</b>
keeping-gaps-what = This is how often somebody looked for a topic for which the town has no offer of its own.
keeping-gap =
    { $elsewhere ->
        [true] • { $town }, { $topic }: { $count }
       *[false] • ⚠️ { $town }, { $topic }: { $count } (nothing county-wide either)
    }
keeping-gaps-small =
    { $least ->
        [one] Fewer than one search is not shown exactly, so that nobody can be recognised.
       *[other] Fewer than { $least } searches are not shown exactly, so that nobody can be recognised.
    }
keeping-gaps-none = Nothing was counted in this month.
keeping-this-month = This month
keeping-last-month = Last month

keeping-import-undoes = The directory was edited in the chat since it was last imported (last on { $date }). These edits would be lost. Look with --dry-run, and take them over before with: lotse directory export. If they are in the file already, or shall go: --undo-edits
