### Not reviewed by a native speaker. Cases: opening, consent and release, joining, standing in, closing

command-case = My cases
command-mycase = My help

cases-list =
    { $count ->
        [0] 📁 <b>You have no open cases.</b>
       *[other] 📁 <b>Your open cases: { $count }</b>
    }
cases-list-closed =
    { $count ->
        [0] 📁 <b>You have no closed cases.</b>
       *[other] 📁 <b>Closed cases: { $count }</b>
    }
cases-line = { $number } · { $kind }
cases-line-confidential = 🔒 { $number } · { $kind }
cases-newer = ◀️ Newer
cases-older = Older ▶️
cases-type-number = You can also write the number, for example: /case { $prefix }-{ $year }-17
cases-number-not-understood = I do not understand this case number.
cases-unknown = You have no case with this number.
cases-open = ➕ Open a case
cases-open-ones = 📂 Open cases
cases-closed-ones = 🗄 Closed cases
cases-mine-all = 📁 My cases
cases-menu = ⬅️ Menu
cases-back = ⬅️ Back
cases-back-case = ⬅️ To the case
cases-see = 📁 View

cases-title = 📁 <b>{ $number }</b>
cases-case-kind =
    { $kind ->
        [family] Family
       *[person] One person
    }
cases-opened = { $kind }, opened on { $date }
cases-confidential = 🔒 Confidential: this case is never mentioned beside another one.
cases-closed = 🗄 Closed on { $date }
cases-held = ⚖️ Deletion is blocked for now.
cases-owner = Responsible: { $name }
cases-cover-line = 🔁 Standing in: { $name }, until { $date }
cases-kind =
    { $kind ->
        [teenager] 16 or 17 years old
        [child] Under 16
       *[adult] Adult
    }
cases-member = { $letter } · { $kind }
cases-member-joined = { $letter } · { $kind } · 📱
cases-consent =
    { $way ->
        [chat] ✅ Consent: form { $version } of { $date }, in the chat
       *[paper] ✅ Consent: form { $version } of { $date }, on paper
    }
cases-form-line =
    { $way ->
        [chat] 📄 Form { $version } of { $date }, in the chat
       *[paper] 📄 Form { $version } of { $date }, on paper
    }
cases-consent-none = ⚠️ No consent
cases-consent-withdrawn = ⚠️ Consent withdrawn on { $date }. Nothing new is recorded here any more. The entries are deleted after { $days } days.
cases-no-consent = The consent for this is missing. It was never given, or it was withdrawn.
cases-releases-count = 🤝 Releases from confidentiality: { $count }
cases-to-contact = 💬 Contact
cases-to-notes = 📝 Notes
cases-to-progress = 🎯 Goals and progress
cases-to-referrals = ➡️ Referrals
cases-to-releases = 🤝 Confidentiality
cases-to-hold = ⚖️ Block deletion
cases-invite = 📱 Connect a phone
cases-withdraw = ✋ Withdraw consent
cases-consent-again = 📄 New consent
cases-add = ➕ Person
cases-more = ⋯ More

cases-ask-who = <b>Who has signed?</b>
cases-ask-who-hint = Taking part is voluntary. A case begins with the signed consent of each adult.
cases-who =
    { $who ->
        [teenager] One person, 16 or 17 years old
        [one_parent] A family, one parent
        [two_parents] A family, both parents
       *[adult] One adult
    }
cases-confidential-open = 🔒 Confidential second case
cases-confidential-hint = 🔒 <b>A confidential case</b> for somebody who is in another one already. Neither of the two mentions the other.
cases-ask-kind = <b>How old is the person?</b>
cases-ask-kind-hint = Adults and young people from 16 sign for themselves, for children the parents do.
cases-opening = <b>New case</b>
cases-adding = <b>Adding a person</b>
cases-consenting = <b>New consent</b>
cases-releasing = <b>Release from confidentiality</b>
cases-ask-version = <b>Which version of the form has been signed?</b>
cases-ask-version-hint = Write the code of the version, for example: 2026-1
cases-version = 📄 { $version }
cases-version-invalid = Only the code of the version, please: at most 12 letters and digits, for example 2026-1.
cases-no-form = Not signed yet
cases-form-missing = This is not possible without a signed consent, because taking part is voluntary. You can log referral counselling without a case: /contact
cases-ask-day = <b>When was it signed?</b>
cases-ask-day-hint = Tap the day, or write the date, for example: 18.11.
cases-day-0 = Today
cases-day-1 = Yesterday
cases-date-not-understood = I do not understand this date. Please write it like this: 18.11. or 18.11.2026.
cases-date-future = This day is in the future.
cases-ask-way = <b>How was the consent given?</b>
cases-way =
    { $way ->
        [chat] 📱 In the chat
       *[paper] ✍️ Signed on paper
    }
cases-paper-only = This county accepts consent on paper only.
cases-summary-right = Is this right?
cases-save = ✅ Save
cases-saved = ✅ Saved.
cases-opened-now = ✅ The case { $number } is open. Note the number in the paper file: there are no names here.
cases-full = There are 26 people in this case already.
cases-closed-already = This case is closed.
cases-open-already = This case is open.

cases-ask-withdraw = <b>Withdraw the consent at the person's wish?</b> After that nothing new is recorded, and nobody is told about them any more. Nobody reads here any more what is there already. After { $days } days it is deleted, unless there is a new consent by then.
cases-withdraw-yes = ✋ Yes, withdraw
cases-withdrawn-now = The consent is withdrawn, and all releases from confidentiality with it.

cases-releases-title = 🤝 <b>{ $number }: release from confidentiality</b>
cases-releases-none = None yet. Without a release no office may learn anything about the person.
cases-release = { $name }: { $purpose }
cases-release-line = { $number }. { $name }: { $purpose }
cases-purpose =
    { $purpose ->
        [questions] Questions on the case
        [referral] Referral
       *[case_work] Case work
    }
cases-release-add = ➕ Release
cases-release-end = ✋ Withdraw: No. { $number }
cases-release-topic = <b>Which topic does the office belong to?</b>
cases-release-service = <b>{ $topic }: which office?</b>
cases-release-nothing = No office is entered here for “{ $topic }”.
cases-release-other-topic = 🔁 Another topic
cases-release-to = 🤝 { $name }
cases-ask-purpose = <b>What for?</b>
cases-ask-withdraw-release = <b>Withdraw this release at the person's wish?</b> The office may then learn nothing more.
cases-release-ended = The release is withdrawn.

cases-link-made = 📱 Let the person open this code with the camera of their phone, or forward the link. 🔒 It is valid for { $hours } hours and only once. A new link ends the old one.
cases-link-words = Your counsellor invites you. Tap the link below.
cases-child-without-phone = Under 16, no phone is connected to a case.
cases-joined-already = A phone is connected with this person already.
cases-disconnect = 📵 Disconnect phone
cases-ask-disconnect = <b>Disconnect this phone from the case?</b> For example when it is lost, or somebody else reads along. It then shows nothing of the case any more. The entries stay. Another phone can be connected afterwards. Only the person themselves can delete what stands in that chat already.
cases-disconnect-yes = 📵 Yes, disconnect
cases-disconnected-now = ✅ The phone is disconnected.
cases-no-phone = No phone is connected with this person.
cases-link-unknown = This link is not right, or there is a newer one. Please ask your counsellor for the new link.
cases-link-used = This link has been used already. Was it not you? Then please tell your counsellor.
cases-link-expired = This link has expired: it was valid for 24 hours. Please ask your counsellor for a new one.
cases-in-already = In this case, this phone is connected with another person already. Each person needs a phone of their own.

cases-age = <b>Are you 16 or older?</b>
cases-age-why = I ask only this. I do not keep your answer.
cases-age-yes = Yes, 16 or older
cases-age-no = No, younger
cases-too-young = Thank you for being honest. By phone this is only possible from 16. I have stored nothing.
cases-too-young-help = You still get help, at any age and without a name. Here you find counselling and emergency numbers:
cases-notice-title = 🔒 <b>Would you like to connect?</b>
cases-notice-who = Responsible for you: { $name } ({ $office }, { $employer })
cases-notice-number = Your number: { $number }
cases-notice-stored = What I keep: that this phone belongs to this number, and what your counsellor records with you: talks, goals, referrals. No names with it.
cases-notice-alone = Only you, your counsellor and whoever stands in for them see it. Your family does not see it either.
cases-notice-voluntary = It is voluntary. You can view, withdraw and delete everything at any time: /privacy
cases-notice-agree = ✅ Yes, I agree
cases-notice-decline = No, thank you
cases-declined = All right. I have stored nothing about it. Your counsellor is still there for you, also without this chat.
cases-joined = ✅ Thank you! This phone is connected now.

cases-help = 🤝 My help
cases-help-title = 🤝 <b>Your help</b>
cases-help-which = Please choose:
cases-help-none = This phone is not connected with any counsellor. Your counsellor can give you a link for it.
cases-help-who = Responsible for you: { $name } ({ $office })
cases-help-closed = This support has ended. You can get in touch again at any time.
cases-help-goals = 🎯 My goals
cases-leave = 📵 Disconnect this phone
cases-ask-leave = <b>Would you like to disconnect this phone?</b> Then you see nothing of your case here any more. Your counsellor is still there for you and can give you a new link later.
cases-leave-delete = Nothing is deleted by this. If you want to delete everything: /privacy
cases-leave-yes = 📵 Yes, disconnect
cases-leave-no = ⬅️ No, go back
cases-left-now = ✅ This phone is disconnected. The old messages are still here: please delete this chat in Telegram if nobody shall read it.

cases-cover = 🔁 Standing in for a time
cases-cover-end = 🔁 End standing in
cases-ask-cover = <b>Who stands in for you in this case?</b>
cases-no-colleague = No colleague is entered here yet.
cases-cover-until = <b>{ $name } stands in for you. Until when?</b> That day is included.
cases-cover-until-hint = Tap a day, or write the date, for example: 24.12.
cases-covered-now = ✅ Entered. Your colleague is told.
cases-cover-ended = ✅ Standing in has ended.
cases-hand-over = ➡️ Hand the case over
cases-ask-hand-over = <b>Who takes this case over?</b>
cases-hand-over-sure = <b>{ $name } takes this case over for good.</b> You will not see it any more. The people in the case are told.
cases-hand-over-yes = ➡️ Yes, hand over
cases-handed-over-now = ✅ The case is handed over.
cases-not-yours-to-give = Only the person responsible for this case can do that.
cases-close = 🗄 Close the case
cases-ask-reason = <b>Why does this case end?</b>
cases-reason =
    { $reason ->
        [goals_reached] Goals reached
        [taken_over] Another office takes over
        [moved] Moved away
        [wish] The person's wish
        [no_contact] No more contact
       *[withdrawn] Consent withdrawn
    }
cases-withdraw-first = A consent is still in force in this case. Please withdraw it at the person first. Only then are their entries deleted in time.
cases-closed-now = ✅ The case is closed.
cases-reopen = ↩️ Reopen
cases-reopened-now = ✅ The case is open again. Please write a note why.

cases-told-joined = 📱 { $number } has connected the phone.
cases-told-left = 📵 { $number } has disconnected the phone. This changes nothing about the case.
cases-told-withdrawn = ✋ { $number } has withdrawn the consent. Please record nothing new.
cases-told-received = 📁 You are now responsible for { $number }.
cases-told-covering = 🔁 You now stand in for { $number }.
cases-told-handed-over = 🤝 { $name } ({ $office }) is now responsible for you.
