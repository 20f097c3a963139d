### Not reviewed by a native speaker. The office's side: requests, the day's appointments, office hours

office-request = 📨 <b>New request</b>
office-escalated = 📨 <b>Standing in: this request has been open for one working day</b>
office-escalated-time = 📨 <b>A request has been open for more than one working day</b>
office-when = 🗓 <b>{ $day }, { $time }</b>
office-where =
    { $mode ->
        [phone] ☎️ By phone: { $place }
        [outreach] 🚶 Visiting: { $place }
       *[appointment] 📍 { $place }
    }
office-client = 👤 Appointment no. { $number }
office-client-sign = 👤 { $sign } · Appointment no. { $number }
office-of = Appointment with: { $name }
office-matter = 📝 { $matter }
office-interpreter = 🗣 Interpreter requested: { $language }
office-companions =
    { $count ->
        [one] 👥 One person is coming along
       *[other] 👥 { $count } people are coming along
    }
office-note = 💬 “{ $note }”
office-state =
    { $state ->
        [requested] ⏳ Waiting for an answer
        [confirmed] ✅ Confirmed
        [declined] ❌ Declined
        [cancelled_by_client] ❌ Cancelled by the client
        [cancelled_by_office] ❌ Cancelled by the office
        [completed] ✔️ Came
        [missed] Did not come
       *[expired] ⌛ Expired
    }
office-confirm = ✅ Confirm
office-other-time = 🔁 Another time
office-decline = ❌ Decline
office-ask-reason = <b>Why are you declining?</b> The person reads the reason in their language.
office-reason-other_time = 🔁 Please choose another time
office-reason-not_responsible = Another office is responsible
office-reason-no_interpreter = Nobody can interpret
office-back = ⬅️ Back
office-confirmed = ✅ Confirmed. The person will be told and reminded.
office-declined = Done. The person will be told and can choose another time.
office-cancel = ❌ Cancel the appointment
office-ask-cancel = <b>Cancel this appointment?</b> The person will be told at once and can choose a new time.
office-cancel-yes = ❌ Yes, cancel it
office-cancelled = The appointment is cancelled. The person will be told.
office-client-cancelled = ❌ <b>Cancelled:</b> { $sign }
office-ask-outcome = <b>Did the person come?</b>
office-came = ✔️ Came
office-missed = Did not come
office-noted = ✔️ Noted.
office-calendar-file = 🗓 For your calendar
office-calendar-summary = Counselling { $sign }

office-good-morning = Good morning!
office-agenda-today =
    { $count ->
        [0] 🗓 <b>You have no appointments today.</b>
        [one] 🗓 <b>Today: one appointment</b>
       *[other] 🗓 <b>Today: { $count } appointments</b>
    }
office-agenda-week =
    { $count ->
        [0] 🗓 <b>You have no appointments in the next seven days.</b>
        [one] 🗓 <b>Seven days: one appointment</b>
       *[other] 🗓 <b>Seven days: { $count } appointments</b>
    }
office-agenda-line =
    { $state ->
        [requested] ⏳ { $time } · { $who }
        [completed] ✔️ { $time } · { $who }
        [missed] ✖️ { $time } · { $who }
       *[confirmed] ✅ { $time } · { $who }
    }
office-agenda-line-day =
    { $state ->
        [requested] ⏳ { $day }, { $time } · { $who }
        [completed] ✔️ { $day }, { $time } · { $who }
        [missed] ✖️ { $day }, { $time } · { $who }
       *[confirmed] ✅ { $day }, { $time } · { $who }
    }
office-number = No. { $number }
office-today = 🗓 Today
office-week = 🗓 Week
office-hours = 🕘 Office hours
office-menu = ⬅️ Menu

office-hours-title = 🕘 <b>Your office hours</b>
office-hours-none = None yet. Add the first ones, then clients can book.
office-rule =
    { $mode ->
        [open] { $number }. { $when }, { $opens }–{ $closes }, open without an appointment, { $place }
        [outreach] { $number }. { $when }, { $opens }–{ $closes }, visiting clients, { $minutes } minutes each, { $place }
        [phone] { $number }. { $when }, { $opens }–{ $closes }, by phone, { $minutes } minutes each, { $place }
       *[appointment] { $number }. { $when }, { $opens }–{ $closes }, by appointment, { $minutes } minutes each, { $place }
    }
office-monthly = { $day } number { $number } of each month
office-monthly-last = the last { $day } of each month
office-weeks-apart = every { $weeks } weeks: { $days }
office-hours-add = ➕ Office hours
office-absence-add = 🏖 Away
office-hours-end = 🗑 End no. { $number }
office-ask-hours = <b>When are your office hours?</b>
office-ask-hours-hint = For example: Mon-Thu 9-12, every 2nd Tuesday of the month 14-16, or for a single day: 24 March 9-11.
office-understood = 🕘 { $when }, { $opens }–{ $closes }
office-ask-mode = <b>How are these office hours held?</b>
office-mode =
    { $mode ->
        [open] 🚪 Open, without an appointment
        [outreach] 🚶 Visiting clients
        [phone] ☎️ By phone
       *[appointment] 🗓 By appointment
    }
office-ask-slot = <b>How long is one appointment?</b>
office-minutes-break = { $minutes } + { $pause } break
office-minutes = { $minutes } minutes
office-ask-place = <b>Where?</b> Write the street, house number and town, or tap an earlier place.
office-ask-number = <b>Which number should clients call?</b> Write it, or tap an earlier one.
office-place-too-long = Please write an address or number with at most { $most } characters.
office-added = ✅ The office hours apply from now on.
office-overlap = On { $day } this overlaps with your office hours { $opens }–{ $closes }. Please end those first.
office-ask-end = <b>End these office hours?</b> Appointments already made remain.
office-end-yes = 🗑 Yes, end them
office-ended =
    { $count ->
        [0] The office hours have ended.
        [one] The office hours have ended. One appointment already made remains until you cancel it.
       *[other] The office hours have ended. { $count } appointments already made remain until you cancel them.
    }
office-ask-absence = <b>When are you away?</b>
office-ask-absence-hint = For example: 23.12. to 2.1., tomorrow or 24 December.
office-absent-day = 🏖 <b>{ $day }</b>
office-absent-days = 🏖 <b>{ $begins } to { $ends }</b>
office-ask-substitute = Who stands in for you?
office-no-substitute = Nobody
office-substitute = Standing in: { $name }
office-absence-affects =
    { $count ->
        [0] You have no appointments in this time.
        [one] One appointment will be cancelled. The person will be told at once and offered new times.
       *[other] { $count } appointments will be cancelled. Everybody will be told at once and offered new times.
    }
office-absent-yes = ✅ Yes, enter it
office-absent =
    { $count ->
        [0] ✅ Entered.
        [one] ✅ Entered. One person will be told.
       *[other] ✅ Entered. { $count } people will be told.
    }
office-absence = 🏖 Away: { $begins } to { $ends }
office-absence-substituted = 🏖 Away: { $begins } to { $ends }, standing in: { $name }
office-absence-end = ↩️ Not away after all: { $day }
office-back-again = ✅ The absence has been taken back. Cancelled appointments stay cancelled.

command-agenda = Today’s appointments
command-hours = My office hours
command-absent = I am away

office-feed = 📅 Calendar link for Outlook and Thunderbird
office-feed-made = 📅 <b>Your new calendar link</b>
office-feed-secret = 🔒 Whoever has this link sees your appointments without names. Please do not pass it on. A new link ends the old one.
office-feed-how = In Outlook: add calendar, from the internet. In Thunderbird: new calendar, on the network. Paste the link there. Changes appear when the program next looks.
office-feed-name = Lotse: appointments
office-feed-summary =
    { $state ->
        [requested] Request: counselling { $sign }
        [cancelled] Cancelled: counselling { $sign }
       *[confirmed] Counselling { $sign }
    }
