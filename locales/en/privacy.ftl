### One's own data: case, consents, taking along, deleting; keeping a case from being deleted. The simple sentences are in other.ftl

privacy-case = • Your case { $number }. Talks: { $contacts }, notes: { $notes }, goals: { $goals }, referrals: { $referrals }. I do not show their words in the chat.
privacy-news = • News that you chose: { $kinds }
privacy-campaigns = • That you got messages sent to many people: { $count }. I forget this { $days } days after each campaign ends.
privacy-messages = • Messages still to be sent: { $count }
privacy-export = 📄 See it all and take it along
privacy-agreed = ✍️ My consents
privacy-back = ⬅️ Back

privacy-agreed-title = ✍️ <b>What you have agreed to</b>
privacy-agreed-none = You have not consented to anything here.
privacy-agreed-consent = • Case { $number }: your counsellor may store what you tell. Signed on { $date }.
privacy-agreed-withdrawn = • Case { $number }: there is no consent at the moment.
privacy-agreed-release =
    { $purpose ->
        [referral] { $number }. { $recipient } may be told about you, so that they can help you there. Signed on { $date }.
       *[questions] { $number }. { $recipient } may answer questions about your case. Signed on { $date }.
    }
privacy-withdraw-consent = ↩️ Take back: case { $number }
privacy-withdraw-release = ↩️ Take back: No. { $number }
privacy-ask-consent = Do you want to take back your consent for case { $number }? Then your counsellor writes nothing more about you, and nobody else is told about you. After { $days } days everything about you in the case is deleted. You can go on using all offers here.
privacy-ask-release = Shall { $recipient } be told nothing more about you? I cannot take back what they know already.
privacy-withdraw-yes = ↩️ Yes, take it back
privacy-withdraw-no = ⬅️ No, go back
privacy-consent-withdrawn-now = Your consent is taken back. In { $days } days everything about you in the case is deleted. Your counsellor has been told.
privacy-release-withdrawn-now = That is taken back. Your counsellor has been told.
privacy-nothing-to-withdraw = There is nothing left to take back here.

privacy-ask-case = What case { $number } says about you is deleted too. Nobody can restore it.
privacy-ask-held = What case { $number } says about you may not be deleted at the moment. Reason: { $reason }. It is deleted as soon as the reason no longer holds. Everything else I delete at once.
privacy-step-appointments = ✓ Appointments cancelled: { $count }. The office has been told.
privacy-step-messages = ✓ Messages withdrawn: { $count }
privacy-step-case = ✓ Case { $number }: talks deleted: { $contacts }, notes: { $notes }, goals: { $goals }, referrals: { $referrals }. Their key is destroyed too.
privacy-step-account = ✓ Language, town, Telegram number and your key deleted
privacy-step-held = ✗ Case { $number } stays for now. Reason: { $reason }. Nothing more is written in it, and it is deleted as soon as the reason no longer holds. { $county } answers questions about this.
privacy-deleted-except = Beyond that I know nothing about you any more. You can now delete this chat in Telegram too.

privacy-member-deleted = 🗑 { $number }: The person has deleted their data. What the case said about them is destroyed. Please think of the paper file too.
privacy-member-held = 🔒 { $number }: The person wanted to delete their data. The case is kept from that, but their consent counts as taken back. Does the reason still hold? If not, please lift the hold.
privacy-release-withdrawn = ↩️ { $number }: The person has taken back a release from confidentiality. Please check with whom you may no longer speak about them.
privacy-see-case = 📁 To the case

privacy-hold-title = 🔒 <b>{ $number }: kept from being deleted?</b>
privacy-hold-none = Nothing keeps this case from being deleted: when the person asks for it, or when its time is over. Keep it only if, and as long as, one of these reasons holds:
privacy-hold-set = Kept since { $date }. Reason: { $reason }. Until then nothing in the case is deleted, not even when the person asks for it. They are told the reason.
privacy-hold-reason =
    { $reason ->
        [complaint] a complaint
        [proceedings] ongoing proceedings
       *[audit] an audit of the funds
    }
privacy-hold-lift = 🔓 Lift the hold
privacy-hold-back = ⬅️ To the case

privacy-page-title = Your data
privacy-page-intro = This is everything that is stored about you here. Is something wrong? Tell your counsellor or { $county }.
privacy-page-html = Save for reading (HTML)
privacy-page-json = Save for other programs (JSON)
privacy-page-person = About you
privacy-page-language = Language
privacy-page-town = Town
privacy-page-since = Stored since
privacy-page-address = Telegram number
privacy-page-manager = Responsible for you
privacy-page-label = The office’s sign for you
privacy-page-staff = Your task
privacy-page-office = Registered as
privacy-page-other =
    { $kind ->
        [waiting_entry] Waiting lists
        [follower] Reminders of open consultations
        [outbox] Recent messages
        [awaited] Open questions in the chat
       *[page_link] Links to this page
    }
privacy-page-appointments = Appointments
privacy-page-appointment = { $state }. Place: { $place }. Matter: { $matter }
privacy-page-appointment-note = Your sentence for the appointment on { $date }
privacy-page-news = News that you chose
privacy-page-news-since = since { $date }
privacy-page-campaigns = Messages to many people, you among them
privacy-page-campaign = { $office }: { $kind }
privacy-page-case = Case { $number }
privacy-page-opened = Begun
privacy-page-joined = Connected with this chat
privacy-page-reassess = Next look back
privacy-page-closed = Ended
privacy-page-held = Kept from being deleted
privacy-page-agreed = Consents
privacy-page-consent = Storing what you tell
privacy-page-given = Signed on { $date }, form { $version }
privacy-page-given-withdrawn = Signed on { $date }, form { $version }; taken back on { $withdrawn }
privacy-page-contacts = Talks
privacy-page-contact =
    { $mode ->
        [office] At the office, minutes: { $minutes }. Topics: { $domains }
        [phone] On the phone, minutes: { $minutes }. Topics: { $domains }
        [outreach] Where you are, minutes: { $minutes }. Topics: { $domains }
        [accompaniment] Accompanying you, minutes: { $minutes }. Topics: { $domains }
        [chat] In the chat, minutes: { $minutes }. Topics: { $domains }
       *[video] By video, minutes: { $minutes }. Topics: { $domains }
    }
privacy-page-assessments = How your counsellor sees it
privacy-page-level = { $level } of 5, on { $date }
privacy-page-referrals = Referrals
privacy-page-referral = { $state }, { $date }
privacy-page-views = How you were
privacy-page-own-view = Your answer
privacy-page-goals = Goals
privacy-page-goal =
    { $state ->
        [proposed] { $domain }: proposed
        [accepted] { $domain }: agreed
        [active] { $domain }: being worked on
        [completed] { $domain }: reached
       *[cancelled] { $domain }: not followed any further
    }
privacy-page-notes = Notes
privacy-page-note-before = Earlier version, replaced on { $date }

privacy-consent-title = Consent
privacy-consent-read = 📄 Read the text
privacy-consent-show = 📄 Show the text of the consent
privacy-consent-hand-over = Show the person the text in their language before they sign. Ask whether they understand everything.
privacy-consent-signed = Signed, case { $number }
privacy-consent-what = My counsellor may store and use what is needed to support me: when we talk and about what, notes, goals, how I am, and where I am referred to. This can also concern health, origin or belief.
privacy-consent-who = Only my counsellor and whoever stands in for them read it. My family and other authorities do not read it.
privacy-consent-others = Another office is told about me only if I sign for this office separately.
privacy-consent-long = When the support has ended, everything is deleted after { $days } days.
privacy-consent-free = It is voluntary. I can say no at any time, without a reason and without a disadvantage: at the office, or in the chat with /privacy. What happened before stays allowed. After { $days } days everything about me in the case is deleted.
privacy-consent-binding = This is the content in simple words. The sheet that is signed is the binding one.
