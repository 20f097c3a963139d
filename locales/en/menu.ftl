### Towns and topics

menu-greeting = 👋 Welcome! I show you where to find advice and help in { $county }. It is free, and you do not need to give your name.
menu-choose-town = <b>Which town do you live in?</b>
menu-choose-town-hint = Tap its name, or write it to me.
menu-did-you-mean = <b>Which town do you mean?</b>
menu-choose-a-town = 🏘 Choose a town
menu-other-town = 🏘 Other town
menu-share-location = 📍 Share my location
menu-language = 🌐 Language
menu-privacy = 🔒 My data
menu-choose-topic = <b>{ $town }: what do you need help with?</b>
menu-choose-topic-hint = Tap a topic, or write a word about it.
menu-topic = { $icon } { $topic }
menu-all-offers = 📋 All offers
menu-emergency = 🆘 Help in danger
menu-back-to-topics = ⬅️ Topics
