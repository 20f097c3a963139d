### Help in danger, one's own data, and whatever else may happen

# This first line shows on locked screens: keep it neutral.
emergency-first-line = ℹ️ Important numbers
emergency-rescue = <b>{ $number }</b>: ambulance and fire brigade. For danger to life, injury, fire.
emergency-police = <b>{ $number }</b>: police. When somebody threatens or hits you now.
emergency-violence_women = <b>{ $number }</b>: help for women who suffer violence. Day and night, free, in many languages.
emergency-violence_men = <b>{ $number }</b>: help for men who suffer violence. Monday to Thursday 8 to 20, Friday 8 to 15.
emergency-crisis_1 = <b>{ $number }</b>: somebody listens to you. Day and night, free, in German.
emergency-crisis_2 = <b>{ $number }</b>: the same, when the first number is busy.
emergency-poison_nrw = <b>{ $number }</b>: advice on poisoning. Day and night.
emergency-children = <b>{ $number }</b>: help for children and young people. Monday to Saturday 14 to 20.
emergency-say = You can read out this German sentence on the phone: “{ $sentence }”
emergency-sentence = I need help. I speak little German. I am here:
emergency-sentence-violence = I am being threatened or attacked. Please come. I speak little German. I am here:
emergency-sentence-suicide = Somebody here is in danger of their life. Please come. I speak little German. I am here:
emergency-sentence-medical = We need an ambulance. I speak little German. I am here:
emergency-sentence-poison = Somebody has taken something poisonous. I speak little German. I am here:
emergency-sentence-fire = There is a fire. I speak little German. I am here:
emergency-sentence-child = My child is in danger. I speak little German. I am here:
emergency-sentence-captive = I am being held against my will. Please come. I speak little German. I am here:
emergency-means = It means: { $sentence }
emergency-erase = 🗑 Delete these messages

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
