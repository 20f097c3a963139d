### Not reviewed by a native speaker. Logging a contact: one line or buttons, codes only, no words about the person

contact-ask-whom = <b>Whom did you talk with?</b>
contact-ask-whom-hint = Tap a case, or write everything in one line, for example: { $prefix }-{ $year }-17 office 45 housing, benefits k2
contact-nobody = 👥 Referral advice, no person
contact-own-list = 📋 My referral advice
contact-ask-member = <b>Whom of { $number } did you talk with?</b>
contact-adult = { $letter } (adult)
contact-teenager = { $letter } (16 or 17)
contact-child = { $letter } (child)
contact-ask-town = <b>In which town did you give advice?</b>
contact-ask-mode = <b>How did you talk?</b>
contact-mode =
    { $mode ->
        [phone] ☎️ Phone
        [outreach] 🚶 Outreach
        [accompaniment] 🤝 Accompaniment
        [chat] 💬 Chat
        [video] 🎥 Video
       *[office] 🏢 Office
    }
contact-ask-minutes = <b>How long?</b> Tap, or write the length: 25, 1h, 0:45.
contact-minutes = { $minutes } min.
contact-ask-domains = <b>What was it about?</b> You can choose several.
contact-chosen = ✅ { $what }
contact-go-on = Go on ➡️
contact-ask-activities = <b>What was done?</b> You can choose several, or nothing.
contact-activity =
    { $activity ->
        [letter] Letter
        [form] Form, application
        [clarification] Clarified with office
        [planning] Planning
        [referral] Referral
        [crisis] Crisis
       *[information] Information
    }
contact-ask-constellation = <b>What does the case need?</b>
contact-constellation =
    { $number ->
        [1] k1: individual help
        [2] k2: agreement with others
        [3] k3: decision of the management
       *[4] k4: matter of principle
    }
contact-constellation-none = Not stated
contact-ask-day = <b>On which day?</b> Tap, or write the day: 12.11. or Monday.
contact-ask-service = <b>Where did you refer the person to?</b>
contact-no-services = The directory has nothing yet on these topics for this town.
contact-before = ⬅️ Back
contact-after = More ➡️
contact-service-none = Nowhere
contact-ask-guess = <b>Did I understand this right?</b>
contact-guess = You mean: { $meaning }
contact-guess-yes = ✅ Yes
contact-guess-no = No, leave it out

contact-check = 🗒 <b>Is this right?</b>
contact-who = 👤 { $number }
contact-who-nobody = 👥 Referral advice, no person
contact-when = 🗓 { $day }
contact-how-long = ⏱ { $minutes } min.
contact-domains = 🏷 { $domains }
contact-activities = ✔️ { $activities }
contact-town = 📍 { $town }
contact-service = ➡️ Referred to: { $service }
contact-with-note = 📝 With a short note
contact-long-ago = ⚠️ This is more than 14 days ago. Is the day right: { $day }?
contact-save = ✅ Save
contact-save-anyway = ✅ Yes, the day is right. Save
contact-change =
    { $what ->
        [day] ✏️ Day
        [mode] ✏️ Way
        [minutes] ✏️ Length
        [domains] ✏️ Topics
        [activities] ✏️ What was done
        [constellation] ✏️ k1 to k4
        [service] ✏️ Referred to
       *[town] ✏️ Town
    }
contact-check-again = Please look once more, and then save.
contact-saved = ✅ <b>Saved.</b>
contact-corrected = ✅ <b>Corrected.</b>
contact-correctable = You can correct this for 24 hours.
contact-correct = ✏️ Correct
contact-write-note = 📝 Write a note
contact-slip = 🧾 Slip to hand over
contact-list = 📋 Last contacts
contact-another = ➕ Another contact
contact-new = ➕ Contact
contact-ask-note = <b>A sentence about it?</b> Write it now, without names. I store it as a note and delete your message here.
contact-note-stored = 📝 The note is stored, and your message here in the chat is deleted.
contact-note-kept-here = 📝 The note is stored. Please delete your message here yourself, I no longer can.
contact-note-too-long = This is too long for the chat. Please write it on the county's page. Nothing of it is stored.

contact-list-title = 📋 <b>Last contacts: { $number }</b>
contact-list-title-nobody = 📋 <b>Your referral advice</b>
contact-list-line = { $day } · { $mode } · { $minutes } min. · { $domains }
contact-list-none = None yet.
contact-correct-one = ✏️ { $day } · { $mode }
contact-newer = ⬅️ Newer
contact-older = Older ➡️
contact-back = ⬅️ Back
contact-back-to-case = ⬅️ { $number }
contact-menu = ⬅️ Menu

contact-unknown = ❓ Words that I do not know: { $count }. I do not repeat them here. I have taken everything else.
contact-words = 🔒 Words about a person do not belong in the chat. I have not stored them. Write them as a note on the county's page, and please delete your message here.
contact-words-nobody = 🔒 For referral advice without a person I store no words. Please delete your message here.
contact-no-letter = In { $number } there is nobody with the letter { $letter }.
contact-person-stays = When you correct a contact, it stays with the same person.
contact-future = { $day } is still to come. Please choose a day that has already been.
contact-no-such-day = There is no such day as { $day }.
contact-minutes-range = A contact takes between one minute and { $hours } hours.
contact-no-domain = Please choose at least one topic.
contact-case-closed = { $number } is closed. Reopen the case to log a contact.
contact-too-late = This contact is older than 24 hours and can no longer be corrected.
contact-service-gone = This service is no longer in the directory. Please choose another one.

contact-way-in = 🗒 Log a contact
command-contact = Log a contact
