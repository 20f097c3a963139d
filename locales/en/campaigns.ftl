### Campaigns: how an office writes one message for many

command-campaign = Campaigns: one message to many
campaigns-menu = 📣 Campaigns

campaigns-title = 📣 <b>Campaigns</b>
campaigns-none = There is no campaign here yet.
campaigns-what = A campaign is a message to everybody who has subscribed to such news. Each person reads it in their own language.
campaigns-state =
    { $state ->
        [draft] ✏️ Draft
        [in_review] 👀 Waiting for approval
        [approved] ✅ Approved
        [scheduled] ⏰ Scheduled
        [running] 📤 Being sent
        [paused] ⏸ Paused
        [completed] 🏁 Completed
       *[aborted] ⏹ Aborted
    }
campaigns-line = <b>No. { $number }: { $title }</b> · { $state }
campaigns-see = No. { $number } · { $title }
campaigns-page-before = ◀️ Back
campaigns-page-next = More ▶️
campaigns-new = ➕ New campaign
campaigns-to-list = 📣 All campaigns
campaigns-to-menu = ⬅️ Menu
campaigns-back = ⬅️ Back

campaigns-kind =
    { $kind ->
        [naturalisation] Naturalisation
        [courses] Courses
        [events] Events
       *[offices] Changes at offices
    }
campaigns-audience = 👥 { $kind } · { $area } · all languages
campaigns-audience-in = 👥 { $kind } · { $area } · { $languages }
campaigns-region = Region { $name }
campaigns-count =
    { $count ->
        [0] 🔢 At the moment that is 0 people.
       *[other] 🔢 At the moment that is at least { $count } people (rounded down).
    }
campaigns-count-few = 🔢 At the moment that is fewer than { $smallest } people (&lt;{ $smallest }).

campaigns-number = 📣 <b>Campaign no. { $number }</b>
campaigns-stands = State: <b>{ $state }</b>
campaigns-office = From: { $office }
campaigns-read = 📝 { $done } of { $count } texts are read and right.
campaigns-no-plain = 📝 The text in plain German is still missing.
campaigns-has-media =
    { $kind ->
        [photo] 🖼 With a picture
       *[document] 📎 With a PDF
    }
campaigns-has-buttons = 🔘 Buttons: { $buttons }
campaigns-expires = ⏳ Makes sense until { $day }. Nothing is sent after that.
campaigns-expires-week = ⏳ It is sent until a week after its start.
campaigns-starts = ⏰ Start: { $day }, { $time }
campaigns-started = 📤 Started: { $day }, { $time }
campaigns-ended = 🏁 End: { $day }, { $time }
campaigns-waits = The overall coordination checks it now. You will get a message. If you change anything, it becomes a draft again.
campaigns-waits-for-you = This campaign is waiting for you to check it.
campaigns-edit-takes-back = If you change anything now, it becomes a draft again and you hand it in anew.
campaigns-audience-first = There are too few people yet. Please choose first who the campaign is for.
campaigns-complete = Everything is there. Look at the preview, and hand the campaign in. Up to { $most } people, you can then start it yourself. For more people, the overall coordination checks it first.
campaigns-review = 👀 Check
campaigns-hand-in = 📨 Hand in
campaigns-start = ▶️ Start
campaigns-progress = 📤 How far is it?
campaigns-report = 📊 Report
campaigns-preview = 👁 Preview
campaigns-texts = 📝 Texts
campaigns-audience-menu = 👥 For whom
campaigns-media = 🖼 Picture or PDF
campaigns-buttons-menu = 🔘 Buttons
campaigns-expiry = ⏳ Makes sense until
campaigns-abort = ⏹ Abort

campaigns-choose-template = ➕ <b>New campaign</b>. Would you like a template? It is there in all languages already. Or do you write yourself?
campaigns-template =
    { $template ->
        [naturalisation] Naturalisation
        [staying] Residence: sections 25a and 25b
        [course-start] A course begins
       *[changed-hours] New opening hours
    }
campaigns-own-words = ✏️ Own words
campaigns-other-template = ⬅️ Another template
campaigns-template-title = 📄 <b>Template: { $template }</b>
campaigns-template-source = Source: { $sources }. As of: { $date }
campaigns-template-recheck = ⚠️ The law has changed since then. Please check every sentence before you hand the campaign in.
campaigns-ask-value =
    { $variable ->
        [date] 🗓 When is it? Write the day, with a time if you like, for example: 2.12. 17:00. Each language then shows it in its own way.
        [place] 📍 Where is it? Write the address, or choose one.
        [office] 🏛 Which office is it? Write its name, or take your own.
        [course] 🎓 What is the course called? The name will stand like this in all languages.
       *[hours] 🕘 What are the new hours? For example: Mo–Do 9:00–12:00. They will stand like this in all languages.
    }
campaigns-value-too-long = Please write it shorter. Characters allowed: { $longest }
campaigns-template-ready = This is the German text. Is it right? You can still change it afterwards.
campaigns-take = ✅ Take this text
campaigns-fill-again = ↩️ Fill it in again
campaigns-moment = { $day }, { $time }
campaigns-moment-span = { $day }, { $begins } to { $ends }
campaigns-ask-kind = ✏️ <b>Own words</b>. What kind of news is it? Only people who have subscribed to this kind get it.
campaigns-own-title = ✏️ <b>New campaign: { $kind }</b>
campaigns-own-how = Now write the German text. Plain German, translations and a picture come after that.
campaigns-begun = ✅ The campaign has been created. Now read the texts: each must be read and right, or you leave it in German.

campaigns-plain-german = Plain German
campaigns-texts-title = 📝 <b>Texts of campaign no. { $number }</b>
campaigns-text-line = { $language }: { $stands }
campaigns-text-state =
    { $state ->
        [right] ✅ read and right
        [german] 🇩🇪 stays German
        [memory] 📄 ready translation, not read yet
        [machine] 🤖 translated by a computer, not read yet
        [written] ✏️ written, not read again yet
       *[missing] ➖ still missing
    }
campaigns-translate-all =
    { $count ->
        [one] 🌍 Translate the missing language
       *[other] 🌍 Translate { $count } missing languages
    }
campaigns-on-page = 📄 Write on the county's page
campaigns-text-title = 📝 <b>Text: { $language }</b>
campaigns-german = <b>German:</b>
campaigns-said = <b>{ $language }:</b>
campaigns-still-german = ⚠️ Some sentences here are still in German.
campaigns-too-long =
    { $excess ->
        [one] ⚠️ This text is one character too long. Please shorten it.
       *[other] ⚠️ This text is { $excess } characters too long. Please shorten it.
    }
campaigns-right = ✅ Right
campaigns-correct = ✏️ Change
campaigns-write-it = ✏️ Write
campaigns-translate = 🌍 Translate
campaigns-translate-again = 🔄 Translate anew
campaigns-leave = 🇩🇪 Leave in German
campaigns-next = ⏭ Next
campaigns-all-texts = 📝 All texts
campaigns-write = ✏️ Now write the whole text. Language: { $language }
campaigns-write-plain-how = Plain German: short sentences, one thought in each, no foreign words.
campaigns-write-marks = Bold, italic, underlined and links from Telegram are kept.
campaigns-as-it-was = ⬅️ Do not change it
campaigns-thanks = ✅ Thank you, this text counts.
campaigns-saved = ✅ Saved.
campaigns-left = 🇩🇪 Whoever reads this language gets the German text.
campaigns-all-read = 🎉 All texts are read.
campaigns-translated =
    { $count ->
        [one] 🌍 One proposal is there. Please read it.
       *[other] 🌍 { $count } proposals are there. Please read each of them.
    }
campaigns-not-translated =
    { $count ->
        [one] For one language there is no proposal. Write the text yourself, or leave it in German.
       *[other] For { $count } languages there is no proposal. Write the texts yourself, or leave them in German.
    }
campaigns-text-flawed =
    { $flaw ->
        [empty] ⚠️ There is nothing in this text. Language: { $language }
        [too_long] ⚠️ The text is too long for Telegram. Characters too many: { $excess }. Language: { $language }. Please shorten it.
        [mark] ⚠️ A mark is not closed correctly, or not allowed. Bold, italic, underlined and links are allowed. Language: { $language }
        [link] ⚠️ A link does not begin with https://, or leads nowhere. Language: { $language }
       *[sign] ⚠️ There is an invisible control character in the text. Please write it anew. Language: { $language }
    }

campaigns-audience-title = 👥 <b>Who is campaign no. { $number } for?</b>
campaigns-audience-ask =
    { $part ->
        [kind] What kind of news is it? Only people who have subscribed to this kind get it.
        [area] Where do the people live? Several places are possible.
        [languages] In which languages do the people read? Several are possible.
       *[all] What would you like to change?
    }
campaigns-part =
    { $part ->
        [kind] 📰 Kind of news
        [area] 📍 Places
       *[languages] 🌍 Languages
    }
campaigns-all-languages = All languages
campaigns-chosen = ☑️ { $name }
campaigns-audience-nobody = ⚠️ This choice reaches nobody. Please choose more widely.
campaigns-audience-small = ⚠️ That is fewer than { $smallest } people. So few could be recognised, so it is not possible. Please choose more widely.
campaigns-audience-too-close = ⚠️ Another campaign went to almost the same people. Whoever compares the two numbers could recognise fewer than { $smallest } people. Please choose more widely, or exactly the same people.
campaigns-area-not-yours = You cannot write a campaign for this area.

campaigns-media-ask = 🖼 Now send a picture or a PDF to this chat. With a picture or PDF each text may only be { $longest } characters long.
campaigns-media-taken = ✅ Attached. Each text may now be { $longest } characters long.
campaigns-media-remove = 🗑 No picture or PDF
campaigns-media-removed = ✅ The campaign has no picture and no PDF any more.
campaigns-media-as-photo = The picture came as a file. Please send it once more as a photo, so that everybody sees it at once.
campaigns-media-other = That is not possible here. Please send a picture or a PDF.
campaigns-media-large =
    { $kind ->
        [photo] The picture is too large. Telegram takes { $megabytes } MB at most.
       *[document] The PDF is too large. Telegram takes { $megabytes } MB at most.
    }

campaigns-buttons-ask = 🔘 Which buttons stand below the message? At most { $most }. Tap to choose.
campaigns-buttons-stop = “{ news-stop-these }” always stands below it.
campaigns-buttons = Those are too many buttons. Please take one away first.

campaigns-expiry-ask = ⏳ Until when does the message make sense? After that it is not sent any more. Choose, or write a day, for example: 2.12.
campaigns-expiry-days =
    { $count ->
        [one] One day
        [7] One week
        [14] Two weeks
       *[other] { $count } days
    }
campaigns-expiry-none = A week from its start
campaigns-expiry-set = ✅ Saved.
campaigns-end-too-early = Nothing could be sent by then. Messages are sent from 8:00 to 20:00. Please choose a later day.

campaigns-previewed = 👁 Above is the message as people get it in { $language }.
campaigns-preview-unread = ⚠️ Nobody has confirmed this text as right yet.
campaigns-preview-ask = In which language would you like to see the message?
campaigns-test = 📲 Send it to me in all languages
campaigns-test-sent =
    { $count ->
        [one] 📲 One message is on its way to you.
       *[other] 📲 { $count } messages are on their way to you, one per language.
    }

campaigns-ask-plain = 📨 The text in plain German is missing.
campaigns-ask-plain-why = Many people who are still learning German read the German text. In plain German they understand it better. Whoever is left with German gets this text as well.
campaigns-write-plain = ✏️ Write in plain German
campaigns-without-plain = 📨 Hand in without plain German
campaigns-texts-missing =
    { $count ->
        [one] ⚠️ One text is not read yet. Please read it, or leave it in German.
       *[other] ⚠️ { $count } texts are not read yet. Please read each, or leave it in German.
    }
campaigns-in-review = 📨 Handed in. It is more than { $most } people, so the overall coordination checks it now. You will get a message.
campaigns-approved = ✅ Handed in. It is { $most } people at most, so you can start the campaign yourself: now or at a time.

campaigns-unknown = There is no such campaign, or it belongs to another office.
campaigns-overtaken = The campaign has changed meanwhile. Nothing was saved. This is how it stands now:
campaigns-not-writable = You cannot change this campaign, or not any more. This is how it stands now:

campaigns-page-offer = 📄 <b>You open this on the county's page.</b> All texts stand there together.
campaigns-page-title = Texts of campaign no. { $number }
campaigns-page-how = What you write here counts as read and right. A proposal that is right you confirm below it.
campaigns-page-marks = Allowed are &lt;b&gt;bold&lt;/b&gt;, &lt;i&gt;italic&lt;/i&gt;, &lt;u&gt;underlined&lt;/u&gt; and links that begin with https://: &lt;a href="https://www.example.org"&gt;here&lt;/a&gt;.
campaigns-page-label = Text: { $language }
campaigns-page-is = This text: { $language }
campaigns-page-right = ✅ Read, it is right
campaigns-page-left = 🇩🇪 Leave in German
campaigns-page-save = Save
campaigns-page-saved = ✅ Saved.
campaigns-page-nothing = Nothing has changed.
