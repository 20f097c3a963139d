### Not reviewed by a native speaker. Approving, starting, steering and reporting on campaigns

dispatch-to-campaign = 📣 To the campaign

dispatch-review-title = 👀 <b>Please review: campaign no. { $number }</b>
dispatch-author = Written by: { $name }, { $office }
dispatch-expires = Valid until: { $day }, { $time }
dispatch-free-slots =
    { $count ->
        [0] 📅 The office has no free appointments in the next eight weeks.
        [one] 📅 The office has { $count } free appointment in the next eight weeks.
       *[other] 📅 The office has { $count } free appointments in the next eight weeks.
    }
dispatch-sent-before = ⚠️ The same message went to the same audience on { $day }.
dispatch-left-to-german = Read the German text: { $languages }
dispatch-read-each = Tap a language. You then see the message as it arrives.
dispatch-condition = You approve exactly this version. With it you also confirm: <b>the office has no backlog of applications.</b>
dispatch-approve = ✅ Approve: no backlog
dispatch-send-back = ↩️ Backlog or flaws: send back
dispatch-approved = ✅ Approved. Whoever wrote the campaign is told.
dispatch-sent-back = ↩️ Sent back. Whoever wrote the campaign is told. It is best to talk about it briefly.
dispatch-not-yours = You have written part of this campaign. Somebody else has to approve it.

dispatch-start = 🚀 Start
dispatch-start-title = 🚀 <b>When shall campaign no. { $number } start?</b>
dispatch-planned = Scheduled: { $day }, { $time }
dispatch-quiet-now = 🌙 Nothing is sent from 20:00 to 08:00. If you start now, sending begins on { $day } at { $time }.
dispatch-now = 🚀 Now
dispatch-tomorrow = 🕘 Tomorrow, 09:00
dispatch-other-time = ✏️ Another time
dispatch-unschedule = ✖️ Do not start by itself
dispatch-unscheduled = Done. The campaign does not start by itself and stays approved.
dispatch-ask-time = <b>When shall the campaign start?</b> Write day and time, for example “{ hours-example-moment }”.
dispatch-scheduled = 🕗 <b>Scheduled.</b> Campaign no. { $number } starts by itself on { $day } at { $time }.
dispatch-quiet-then = 🌙 Nothing is sent from 20:00 to 08:00. Sending begins on { $day } at { $time }.
dispatch-ask-again = ⚠️ The same message went to the same audience on { $day }. <b>Send it once more anyway?</b>
dispatch-again = Yes, send it once more
dispatch-grown = 👥 There are more than 50 people by now. So a second person has to approve the campaign. They have been asked, and you will be told.
dispatch-not-approved = This campaign is not approved yet.

dispatch-gathering = The recipients are being gathered …
dispatch-delivered = Delivered: <b>{ $count }</b> of { $total }
dispatch-left = Still to come: { $count }
dispatch-left-over = Not sent any more: { $count }
dispatch-unreachable = Cannot be reached: { $count }
dispatch-failed = Not delivered: { $count }
dispatch-cancelled = Unsubscribed before: { $count }
dispatch-doubtful = Perhaps twice: { $count }
dispatch-night = 🌙 Quiet hours. It goes on on { $day } at { $time }.
dispatch-pause = ⏸ Pause
dispatch-resume = ▶️ Go on sending
dispatch-abort = ⛔️ Abort
dispatch-refresh = 🔄 Refresh
dispatch-ask-abort = <b>Abort campaign no. { $number } for good?</b>
dispatch-abort-hint = After that no more messages go out, and it cannot be started again. What has been delivered stays.
dispatch-abort-yes = ⛔️ Yes, abort
dispatch-aborted = ⛔️ Campaign no. { $number } is aborted.

dispatch-report-title = 📊 <b>Report: campaign no. { $number }</b>
dispatch-began = Started: { $day }, { $time }
dispatch-ended = Ended: { $day }, { $time }
dispatch-percent = Delivered: <b>{ $count }</b> of { $total } ({ $percent }%)
dispatch-reason =
    { $reason ->
        [blocked] Bot blocked
        [deactivated] Account deleted
        [not_found] Account not found
        [refused] Refused by Telegram
       *[unknown] Not clear
    }
dispatch-reason-count = – { $reason }: { $count }
dispatch-reactions = 👆 Buttons tapped: { $tapped }
dispatch-booked = 📅 Appointments made: { $count }
dispatch-unsubscribed = 🔕 Unsubscribed: { $count }
dispatch-hidden = Groups under 5 appear nowhere, and all numbers by language and town are rounded down to fives. So nobody can be recognised.
dispatch-too-small = Nothing can be shown by language and town: the groups are too small.
dispatch-overlaps = Nothing can be shown by language and town: in the 90 days before, another campaign went partly to the same people. From both reports together small groups could be recognised.
dispatch-save = 📥 As a spreadsheet (XLSX)
dispatch-file = campaign-{ $number }.xlsx
dispatch-file-caption = 📥 Numbers of campaign no. { $number }. { $few } means: fewer than 5, or hidden so that no small group can be worked out.
dispatch-sheet-summary = Summary
dispatch-sheet-hint = { $few }: fewer than 5, or hidden so that no small group can be worked out. Numbers by language and town are rounded down to fives.
dispatch-measure =
    { $measure ->
        [recipients] Recipients
        [delivered] Delivered
        [unreachable] Cannot be reached
        [failed] Not delivered
        [cancelled] Unsubscribed before
        [left] Not sent
        [doubtful] Perhaps twice
        [tapped] Tapped
        [booked] Appointments
       *[unsubscribed] Unsubscribed
    }
dispatch-by-language = By language
dispatch-by-town = Delivered by town
dispatch-no-town = Without a town
dispatch-sum = Total

dispatch-notice-review = 👀 A campaign is waiting for your approval: no. { $number }, { $office }.
dispatch-notice-approved = ✅ Campaign no. { $number } is approved. You can start it.
dispatch-notice-sent-back = ↩️ Campaign no. { $number } is not approved and a draft again: the office has a backlog of applications, or something should be changed. Please ask the overall coordination.
dispatch-notice-not-started = ⚠️ Campaign no. { $number } did not start by itself.
dispatch-notice-ended = 🏁 Campaign no. { $number } is completed.

campaigns-backlog = As long as the office has a backlog of applications, no campaign goes out.
campaigns-not-approver = Somebody who has written no part of this campaign has to approve it.
campaigns-start-past = This time has passed already. Please name a later one.
campaigns-needs-second = There are more than 50 people by now. A second person has to approve the campaign and has been asked.
campaigns-sent-before = The same message went to the same audience less than 14 days ago.
campaigns-not-startable = This campaign cannot be started like this.
campaigns-no-report = This campaign has not started yet. There is a report after that.
