### Offers: list, card, filters, location

offers-heading = <b>{ $topic } · { $town }</b>
offers-county-wide-only = { $town } has no offer of its own for this. These offers are for all of { $county }:
offers-none = Sorry, nothing is entered yet for { $town } or for all of { $county }. I have counted that something is missing here, without your name.
offers-none-with-filter = No offer matches this choice. Please remove a filter.
offers-filter-spoken = 🗣 Only offers where somebody speaks { $language }
offers-filter-open = 🕘 Only offers that are open now
offers-nearest-first = 📍 The nearest offer comes first.
offers-line = { $number }. { $door }{ $name }
offers-line-distance = { $number }. { $door }{ $name } ({ $kilometres } km)
offers-open-legend = 🟢 = open now
offers-tap-number = Tap the number below.
offers-page-back = ◀️ Back
offers-page-on = More ▶️
offers-open-now = 🕘 Open now
offers-open-now-set = ✅ Open now
offers-by-language = 🗣 Language
offers-by-language-set = ✅ { $language }
offers-any-language = All languages
offers-choose-spoken = <b>Which language should they speak there?</b>
offers-no-spoken = No languages are entered yet for these offers.
offers-nearest-town = ➡️ { $town } · { $kilometres } km

offers-card-name = <b>{ $name }</b>
offers-card-german = 🇩🇪 In German: { $name }
offers-open-until = 🟢 Open now, until { $time }
offers-closed = ⚪ Closed now
offers-closed-until = ⚪ Closed now. Opens again: { $day }, { $time }
offers-holiday = ⚪ Closed today, it is a public holiday
offers-holiday-until = ⚪ Closed today, it is a public holiday. Opens again: { $day }, { $time }
offers-hours = 🕘 { $days }: { $times }
offers-hours-note = 🕘 { $days }: { $times } ({ $note })
offers-venue = 📍 { $name }, { $address }
offers-venue-distance = 📍 { $name }, { $address } ({ $kilometres } km)
offers-access = ♿ { $access }
offers-more-places =
    { $count ->
        [one] And one more place: see the map.
       *[other] And { $count } more places: see the map.
    }
offers-phone = ☎️ { $number }
offers-phone-for = ☎️ { $number } ({ $words })
offers-person = 👤 { $name }
offers-mail = ✉️ { $address }
offers-spoken = 🗣 { $languages }
offers-interpretation = 🗣 { $words }
offers-for = 👥 { $words }
offers-age-minimum = 🎂 From age { $minimum }
offers-age-maximum = 🎂 Up to age { $maximum }
offers-age-minimum-maximum = 🎂 From age { $minimum } to { $maximum }
offers-application = 📝 { $words }
offers-bring = 🎒 Please bring:
offers-bring-item = • { $document }
offers-free = 💶 Free of charge
offers-cost = 💶 { $amount }
offers-cost-for = 💶 { $amount } ({ $words })
offers-cost-words = 💶 { $words }
offers-checked = ✔️ Last checked: { $date }
offers-not-checked = ✔️ Not checked yet
offers-sample = ⚠️ Example: address, phone and times are made up for the demonstration.
offers-no-contact = ☎️ Address and phone are not entered yet. Please ask { $county }.
offers-no-contact-phone = ☎️ Address and phone are not entered yet. { $county } can help: { $number }
offers-map = 📍 On the map
offers-save-number = 📇 Save number
offers-website = 🔗 Website
offers-back-to-list = ⬅️ To the list
offers-back-to-card = ⬅️ To the offer
offers-gone = This offer is no longer here. Please search again.

offers-share-location = 📍 <b>Tap “Share location” below.</b>
offers-share-location-note = Your location is not stored. I only look for the nearest town.
offers-share-key = 📍 Share location
offers-leave-key = Menu
offers-keys-gone = 👌
offers-type-town = Or write a town
offers-located = 📍 Thank you! Near you: { $town }.
offers-located-outside = 📍 Thank you! That is outside { $county }. The nearest town is { $town } ({ $kilometres } km). Please choose yourself:
# Words like a topic's that only say where somebody lives
offers-no-topic-words = live living lives from here
offers-topic-first = { $topic }: for this I still need your town.
offers-not-understood = Sorry, I did not understand that. Please tap a button, or write a town or a topic, for example “flat”.
# Words of which a message consists that only greets, or only thanks
offers-hello-words = hello hi hey good morning afternoon evening
offers-hello = 👋 Hello! It is good to hear from you.
offers-thanks-words = thanks thank you thx many so very much
offers-thanks = 😊 You are welcome!
