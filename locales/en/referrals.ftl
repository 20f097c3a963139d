### Not reviewed by a native speaker. Referrals, slips to take along and agreed handovers

referrals-menu = 📄 Slips and handovers
command-slip = Slip to take along

referrals-title = 📮 <b>Referrals · { $who }</b>
referrals-none = None yet.
referrals-line = { $number }. { $service } ({ $field }): { $state }
referrals-new = ➕ New referral
referrals-back = ⬅️ Back
referrals-other-town = 📍 Another town
referrals-choose-town = <b>In which town is the service?</b>
referrals-choose-topic = <b>What is it about?</b> Town: { $town }
referrals-choose-service = <b>{ $topic } · { $town }</b>
referrals-no-service = No service has been entered for this here yet.
referrals-choose-field = <b>Which law does the referral fall under?</b>
referrals-field =
    { $field ->
        [sgb2] SGB II
        [sgb3] SGB III
        [sgb8] SGB VIII
        [sgb12] SGB XII
        [aufenthg] AufenthG
        [stag] StAG
       *[other] Other
    }
referrals-one = 📮 <b>{ $service }</b>
referrals-who = 👤 { $who }
referrals-about-field = ⚖️ { $field }
referrals-about-state = State: { $state } ({ $date })
referrals-state =
    { $state ->
        [requested] 📤 requested
        [accepted] ✅ accepted
        [rejected] ❌ rejected
        [on-hold] ⏸ on hold
        [in-progress] ▶️ in progress
        [completed] ✔️ completed
        [cancelled] 🗑 cancelled
       *[draft] 📝 draft
    }
referrals-move =
    { $state ->
        [accepted] ✅ Accepted
        [rejected] ❌ Rejected
        [on-hold] ⏸ On hold
        [in-progress] ▶️ In progress
        [cancelled] 🗑 Cancel it
       *[requested] 📤 I have asked
    }
referrals-complete = ✔️ Complete
referrals-ask-outcome = <b>What came of it?</b>
referrals-outcome =
    { $outcome ->
        [helped] 👍 It helped
        [partly] 👌 It helped in part
        [not_reached] 🤷 They never got in touch
        [refused] ❌ The service declined after all
       *[not_needed] ➖ No longer needed
    }
referrals-noted = ✅ Noted.
referrals-released = 🔓 The release from confidentiality is on file.
referrals-not-released = 🔒 No release from confidentiality is in force for this service. Until there is one, the service may not learn anything about the person.
referrals-needs-release = ⚠️ That is not possible yet: so far the service may not learn anything about the person.
referrals-record-release = 🔓 Record the release
referrals-moved = That is no longer possible: the referral has moved on in the meantime.
referrals-case-closed = This case is closed. Please reopen it first.
referrals-no-page = This county has no page of its own yet. Please ask the service by phone or by letter, and note the answer here.

referrals-ask-link = 🔗 Ask the service by link
referrals-ask-link-again = 🔗 New link
referrals-link-made = 🔗 <b>The link for the service is ready.</b>
referrals-link-how = Send the text by e-mail. It says nothing about the person. You will be told at once when the service answers. A new link ends the old one.
referrals-link-how-once = Send the text by e-mail. It says nothing about the person. You will be told at once when the service answers.
referrals-link-letter = The integration management ({ $county }) asks: will your service “{ $service }” take on a referral of { $date }? Please answer yes or no on this page by { $until }:
referrals-answered = 📬 <b>The service has answered.</b>
referrals-stopped = ⏸ <b>A release or a consent has been withdrawn.</b> This referral does not go on.

referrals-slip = 📄 Slip
referrals-slip-new = 📄 New slip
referrals-choose-language = <b>Which language should the slip be in?</b> German is always included.
referrals-slip-title = 📄 You can get help here
referrals-slip-no-hours = 🕘 Please ask about the opening hours first.
referrals-slip-made = Slip of { $date }, integration management, { $county }
referrals-slip-file = 🖨 To print

referrals-handover-ask = 🤝 Agree on a handover
referrals-handovers = 🤝 <b>Slips and handovers without a case</b>
referrals-handovers-note = What you have asked in the last 30 days, with nothing about the person.
referrals-handover = 🤝 <b>{ $service }</b>
referrals-handover-line = { $number }. { $service }, { $date }: { $state }
referrals-handover-state = Asked on { $date }: { $state }
referrals-handover-stand =
    { $stand ->
        [agreed] ✅ accepted
        [refused] ❌ declined
        [expired] ⌛ no answer
        [confirmed] 🤝 agreed
       *[waiting] ⏳ waiting for an answer
    }
referrals-handover-tell = Please tell the person. Then tap the button.
referrals-handover-confirm = 🤝 The person knows
referrals-handover-confirmed = ✅ Noted. The handover is agreed.

# This line shows on locked screens: keep it neutral.
referrals-news = ℹ️ There is something new for you.
referrals-news-place = 📍 Show place and times
referrals-place = <b>You can get help here:</b>
referrals-place-gone = There is no place for this at the moment. Please ask your counsellor.

referrals-page-title = Question about a referral
referrals-page-question = The integration management ({ $county }) asks: will your service “{ $service }” take on a referral of { $date }?
referrals-page-nobody = This page says nothing about the person. The integration management will tell you who it is about.
referrals-page-until = Please answer by { $date }.
referrals-page-answer = Your answer
referrals-page-yes = Yes, we will
referrals-page-no = No, we cannot
referrals-page-send = Send the answer
referrals-page-thanks = Thank you! The integration management is being told now. You can close this page.
referrals-page-answered = This question has already been answered. Thank you! If anything has changed, please call the integration management.
referrals-page-ended = This link is no longer valid. If you would still like to answer, please call the integration management.
