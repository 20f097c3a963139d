### Not reviewed by a native speaker. Booking appointments and keeping them

booking-title = 🗓 <b>An appointment with a counsellor</b>
booking-town-first = To book an appointment, I first need to know where you live.
booking-nobody = There are no appointments to book here for your town yet. The list of offers shows places you can call or visit.
booking-ask-counsellor = Do you already have a counsellor, for example at Caritas or AWO?
booking-no-counsellor = No, not yet
booking-have-counsellor = Yes, someone is helping me
booking-keep-counsellor = That is good. Your counsellor already knows you: please go there first.
booking-keep-counsellor-kim = If it is someone from the Kommunales Integrationsmanagement (KIM), ask them for the link to this chat. Then you always book with the same person.
booking-find-counsellor = 📋 See counselling offices
booking-book-anyway = 🗓 Book an appointment anyway
booking-back = ⬅️ Back

booking-with-own = 👤 Your counsellor: <b>{ $name }</b>
booking-with-office = 👤 Counselling: <b>{ $office }</b>
booking-with-authority = 🏛 <b>{ $office }</b>
booking-authority-hint = This is a public office. If you have no papers, please go to an independent counselling service first.
booking-choose-district = <b>In which part of the city do you live?</b>
booking-choose-day = <b>On which day would you like to come?</b>
booking-no-days = Sorry, nothing is free in the next eight weeks.
booking-earlier = ◀️ Earlier
booking-later = Later ▶️
booking-wait = 🔔 Ask me about earlier times
booking-stop-waiting = 🔕 Stop asking about an earlier time
booking-open-hours = 🚪 Come without an appointment
booking-choose-time = <b>{ $day }: at what time?</b>
booking-day-full = Nothing is free on this day any more.
booking-other-day = ⬅️ Another day

booking-draft = <b>Is this right?</b>
booking-when = 🗓 <b>{ $day }, { $time }</b>
booking-where-appointment = 📍 { $place }
booking-where-open = 📍 { $place }
booking-where-outreach = 📍 We come to you: { $place }
booking-where-phone = ☎️ By phone: { $place }
booking-with = 👤 { $name }
booking-number = Appointment number: <b>{ $number }</b>
booking-kept-until = I am keeping this time for you until { $time }.
booking-send = ✅ Send the request
booking-let-go = ⬅️ Another time
booking-add-matter = 📝 What it is about
booking-add-interpreter = 🗣 I need an interpreter
booking-add-companions = 👥 Who is coming with me
booking-add-note = 💬 Add a sentence
booking-ask-matter = <b>What is it about?</b>
booking-ask-interpreter = <b>Which language should the interpreter speak?</b>
booking-ask-companions = <b>How many people are coming with you?</b>
booking-ask-note = <b>Write me one sentence for your counsellor.</b>
booking-ask-note-hint = Please do not write anything confidential: what you write here is also on Telegram’s servers.
booking-no-matter = Say nothing about it
booking-no-interpreter = No interpreter
booking-no-companions = I am coming alone
booking-no-note = Write nothing
booking-has-matter = 📝 { $matter }
booking-has-interpreter = 🗣 Interpreter: { $language }
booking-has-companions =
    { $count ->
        [one] 👥 One person is coming along
       *[other] 👥 { $count } people are coming along
    }
booking-has-note = 💬 “{ $note }”
booking-note-too-long = This is too long. Please write at most { $most } characters.

booking-sent = 📨 Your request has been sent. I will write to you as soon as someone has answered.
booking-slot-gone = Sorry, this time is no longer free. Please choose another one.
booking-too-many = You already have { $most } appointments. Cancel one of them, then you can book a new one.
booking-settled =
    { $state ->
        [requested] This request has already been sent.
        [confirmed] This appointment is already confirmed.
        [declined] This request has already been declined.
        [cancelled_by_client] This appointment is already cancelled.
        [cancelled_by_office] The office has already cancelled this appointment.
        [completed] This appointment is already over.
        [missed] This appointment is already over.
       *[expired] This time is no longer being kept.
    }
booking-state =
    { $state ->
        [held] ⏳ Not sent yet
        [requested] ⏳ Not confirmed yet
        [confirmed] ✅ Confirmed
        [declined] ❌ Declined
        [cancelled_by_client] ❌ Cancelled by you
        [cancelled_by_office] ❌ Cancelled by the office
        [completed] ✔️ Took place
        [missed] Did not take place
       *[expired] ⌛ Expired
    }
booking-mine = 🗓 My appointments
booking-mine-title = 🗓 <b>Your appointments</b>
booking-mine-none = You have no appointment.
booking-mine-line = { $day }, { $time }
booking-new = ➕ New appointment
booking-another-time = 🔁 Another time
booking-cancel = ❌ Cancel
booking-ask-cancel = <b>Do you really want to cancel this appointment?</b>
booking-cancel-yes = ❌ Yes, cancel it
booking-cancel-no = ⬅️ No, keep it
booking-cancelled = The appointment is cancelled. Thank you for letting us know.
booking-coming = 👍 I am coming
booking-glad = 👍 Thank you, we look forward to seeing you.
booking-waiting = 🔔 All right. If something earlier becomes free, I will ask you.
booking-not-waiting = 🔕 All right. I will no longer ask you about an earlier time.

booking-confirmed = ✅ <b>Your appointment is confirmed.</b>
booking-calendar-summary = Appointment
booking-calendar-file = 🗓 For the calendar on your phone
booking-calendar-removed = 🗓 This takes the appointment out of the calendar on your phone
booking-reminder = ⏰ <b>A reminder: { $day }, { $time }</b>
booking-reminder-today = ⏰ <b>A reminder: today, { $time }</b>
booking-declined = 🗓 Sorry, this time does not work.
booking-office-cancelled = 🗓 Sorry, your appointment cannot take place.
booking-expired = 🗓 Nobody answered your request in time. We are sorry.
booking-reason =
    { $reason ->
        [other_time] The office asks you to choose another time.
        [not_responsible] Another office is responsible for this. You can find it in the list of offers.
        [no_interpreter] Nobody can interpret at this time.
       *[absence] Your counsellor is away on this day.
    }
booking-choose-new = Please choose a new time:
booking-substitute-times = 🗓 Times with { $name }
booking-other-times = 🗓 See other times
booking-unanswered = 🗓 Nobody has answered your request yet. We are sorry. You can wait or choose another time.
booking-keep-waiting = ⏳ I will wait
booking-offered = 🔔 <b>An earlier time has become free.</b>
booking-offer-replaces = I will then cancel your later appointment for you.
booking-take = ✅ I will take it
booking-take-not = No, thank you

booking-open-title = 🚪 <b>Come without an appointment</b>
booking-open-none = No open consultation hours are entered here for your town yet.
booking-open-line = 🕘 { $day }, { $opens }–{ $closes }
booking-follow = 🔔 Remind me: { $day }, { $opens }
booking-follow-not = 🔕 Stop reminding me: { $day }, { $opens }
booking-follow-stop = 🔕 Stop reminding me
booking-following = 🔔 All right. I will remind you the day before.
booking-not-following = 🔕 All right. I will no longer remind you.
booking-open-reminder = ⏰ <b>A reminder: { $day }, { $opens }–{ $closes }</b>

command-book = Book an appointment
command-appointments = My appointments
menu-book = 🗓 Book an appointment
