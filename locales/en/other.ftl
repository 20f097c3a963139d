### Help in danger, one's own data, and whatever else may happen

# This first line shows on locked screens: keep it neutral.
emergency-first-line = ℹ️ Important numbers
emergency-rescue = <b>{ $number }</b>: ambulance and fire brigade. For danger to life, injury, fire.
emergency-police = <b>{ $number }</b>: police. When somebody threatens or hits you now.
emergency-say = You can read out this German sentence on the phone: “{ $sentence }”
emergency-sentence = I need help. I speak little German. I am here:

privacy-title = 🔒 <b>My data</b>
privacy-intro = This is what I remember about you:
privacy-language = • Your language: { $language }
privacy-town = • Your town: { $town }
privacy-no-town = none yet
privacy-address = • Your Telegram number, encrypted, so that I can answer you. No name, no phone number, no location.
privacy-since = • Stored since: { $date }
privacy-appointments =
    { $count ->
        [one] • One appointment with day, time and place, and what you added to it. 90 days later it is no longer linked to you.
       *[other] • { $count } appointments with day, time and place, and what you added to them. 90 days later they are no longer linked to you.
    }
privacy-ask-appointments =
    { $count ->
        [one] Your appointment will then be cancelled.
       *[other] Your { $count } appointments will then be cancelled.
    }
privacy-nothing = I have stored nothing about you.
privacy-telegram = Telegram is a company outside the public administration. What you write here is also on Telegram’s servers. So please do not write anything confidential.
privacy-voluntary = Using this chat is voluntary. In { $county } you get the same advice without it.
privacy-delete = 🗑 Delete everything
privacy-ask = Shall I really forget everything I have stored about you?
privacy-delete-yes = 🗑 Yes, delete everything
privacy-delete-no = ⬅️ No, go back
privacy-deleted = Done. I no longer know anything about you. You can now delete this chat in Telegram, too.

fallback-voice = Sorry, I cannot listen to voice messages. This is how you find help:
fallback-picture = Sorry, I cannot read pictures. Please do not send me photos of identity papers or letters. This is how you find help:
fallback-sticker = 😊 This is how you find help:
fallback-file = Sorry, I cannot read that. Please do not send me personal documents. This is how you find help:
fallback-asked = Sorry, I cannot read or listen to that here. I am still waiting for your answer: please write it, or tap a button above. Is it about a person? Then please delete the message again.
fallback-command = I do not know this command. This is how you find help:
fallback-button-outdated = This button is out of date. Here you can go on:

error-storage = That did not work just now. Please try again in a few minutes. In danger: 112.
error-unexpected = Something went wrong on our side. Please try again: /start. In danger: 112.
