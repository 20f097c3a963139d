### Not reviewed by a native speaker. News: what somebody wants to get, the buttons under a message, stopping

news-title = 📣 <b>News from { $county }</b>
news-intro = Choose what I should send you. Unless you choose, I send nothing. You can stop everything at any time.
news-line = { $mark } <b>{ $kind }</b>: { $means }
news-naturalisation = Naturalisation
    .means = how to become a German citizen, and where you can ask
news-courses = Courses
    .means = when new courses begin, for example German courses
news-events = Events
    .means = meetings and information near you
news-offices = Changes at offices
    .means = new opening hours, new addresses
news-town = Your town: { $town }. There are also messages for the whole county.
news-no-town = You have not chosen a town yet. Like this you only get messages for the whole county. Events come for your town.
news-on = 🔔 { $kind }
news-off = 🔕 No longer: { $kind }
news-stop-all = 🔕 Stop all news
news-on-now = ✅ All right. I will send you: { $kind }.
news-off-now = 🔕 All right. I will no longer send you: { $kind }.
news-stopped-all = 🔕 All right. I will not send you any news any more.
news-back = ⬅️ Back

news-ask-age = <b>Are you { $age } or older?</b>
news-ask-age-hint = I do not remember your age. I only remember which news you want.
news-old-enough = ✅ Yes, I am { $age } or older
news-younger = No, I am younger
news-too-young = I send news only from the age of { $age }. I have stored nothing. All offers and help in danger are still there for you, without a name and at any age.

news-from = 📣 { $office }: news that you chose
news-in-german = This text is in German.
news-plain = 📖 Read it in plain German
news-more = ℹ️ More information
news-stop-these = 🔕 Stop these messages
news-stopped = 🔕 Stopped: { $kind }. I will not send you any more of these.
news-which = 📣 Which news do I get?
news-more-town = I can show you more information for your town.
news-nothing-free = 🗓 { $office }: Sorry, no appointment is free in the next eight weeks.
news-booking-over = 🗓 { $office }: You can no longer book an appointment through this message.
news-contact-below = You can call or write to them.
news-contact = ☎️ Address and phone

command-news = Choose or stop news
menu-news = 📣 News
