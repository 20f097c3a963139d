### Not reviewed by a native speaker. How it goes: goals, assessment, the client's own view, when to look again. A goal's words never stand in the chat

progress-title = 📈 <b>{ $number }</b>
progress-back = ⬅️ Back
progress-noted = ✔️ Noted.
progress-look = Have a look
progress-case-closed = This case is closed. Reopen it if you want to enter something.

progress-goals-line =
    { $count ->
        [0] 🎯 No open goals
        [one] 🎯 One open goal
       *[other] 🎯 { $count } open goals
    }
progress-assessed-line = 📊 Last assessed: { $day }
progress-not-assessed = 📊 Not assessed yet
progress-views-line = 💬 Own view, from then to now: { $faces }
progress-no-views = 💬 Own view: no answer yet
progress-reassess-line = 🗓 Look again on: { $day }
progress-no-reassess = 🗓 No day to look again
progress-goals = 🎯 Goals
progress-assess = 📊 Assessment
progress-reassess = 🗓 Look again

progress-goals-title = 🎯 <b>Goals of { $number }</b>
progress-goals-none = There are none yet. You write the first one on the protected page.
progress-goals-where = The words of the goals stand on the protected page only.
progress-goal-button = { $mark } Goal { $number } · { $domain }
progress-goal-button-until = { $mark } Goal { $number } · { $domain } · by { $day }
progress-goal-title = 🎯 <b>Goal { $number }: { $domain }</b>
progress-goal-heading = Goal { $number }: { $domain }
progress-goal-until = By: { $day }
progress-goal-state =
    { $state ->
        [proposed] ⏳ Proposed. Not agreed to yet.
        [accepted] 🤝 Agreed.
        [active] ▶️ In progress.
        [completed] ✅ Reached.
       *[cancelled] ✖️ No longer pursued.
    }
progress-set-goal =
    { $state ->
        [proposed] ↩️ Take up again
        [accepted] 🤝 Agreed in a talk
        [active] ▶️ In progress
        [completed] ✅ Reached
       *[cancelled] ✖️ No longer pursue
    }
progress-read-write = 📄 Read and write
progress-goal-changed = This goal has changed in the meantime. Please read it once more.
progress-target-day = Please choose a day from today on, at most five years ahead.

progress-page-title = Goals of { $number }
progress-page-none = There are no goals yet.
progress-page-new = New goal
progress-page-words = The goal in words
progress-page-words-hint = Write it the way the person says it: they read exactly these words.
progress-page-domain = Area of life
progress-page-until = By when? You can leave this empty.
progress-page-edit = Change goal { $number }
progress-page-save = Save the change
progress-page-all = All goals
progress-page-propose = Propose the goal
progress-page-saved = ✔️ Saved. If the person’s phone is connected, they are told that there is something new.

progress-own-title = 🎯 <b>Your goals</b>
progress-own-page-title = Your goals
progress-own-none = There are none yet. You agree on your goals when you talk with your counsellor.
progress-own-where = Read your goals on the protected page. They do not stand in this chat, so that nobody else reads them.
progress-own-goal = { $mark } Goal { $number }: { $domain }
progress-own-state =
    { $state ->
        [proposed] New: do you agree? If not, please talk to your counsellor.
        [accepted] You agree.
        [active] You are working on it.
        [completed] You made it!
       *[cancelled] You no longer pursue this goal.
    }
progress-own-read = 📄 Read my goals
progress-agree = 🤝 Goal { $number }: I agree
progress-agreed-thanks = 🤝 Thank you! Your counsellor is told.
progress-client-agreed = 🤝 <b>{ $number }</b> agrees to goal { $goal }: { $domain }.
# This line shows on locked screens: keep it neutral.
progress-news = ℹ️ There is something new for you.

# This line shows on locked screens: keep it neutral.
progress-ask = ℹ️ A short question
progress-ask-view =
    { $occasion ->
        [closing] Our work together has come to an end. How are you now?
       *[reassessment] How are you these days?
    }
progress-ask-hint = 😢 means very bad, 😀 means very good. Answering is voluntary. Only those who support you see the answer.
progress-view-page = 📄 Answer on the protected page
progress-view-title = A short question
progress-view-hint = Answering is voluntary. Only those who support you see the answer.
progress-view-value =
    { $value ->
        [1] Very bad
        [2] Bad
        [3] So-so
        [4] Good
       *[5] Very good
    }
progress-view-send = Send the answer
progress-view-thanks = { $face } Thank you for your answer.
progress-view-none = There is no question for you at the moment.
progress-view-answered = You have already answered this question. Thank you!
progress-view-late = This question is more than two weeks old. You do not need to answer it any more.

progress-assess-title = 📊 <b>Assessment of { $number }</b>
progress-assess-scale = 1 means acute need, 5 means no need of help. What you have entered today is replaced when you tap again.
progress-course = { $icon } { $domain }: { $first } → { $now }
progress-course-same = { $icon } { $domain }: { $now }
progress-domain-button = { $icon } { $domain }
progress-round = ▶️ All areas one by one
progress-round-done = ✅ Those were all areas.
progress-domain-title = { $icon } <b>{ $domain }</b>
progress-domain-last = Last: { $level } on { $day }
progress-level =
    { $level ->
        [1] 1 · Acute need
        [2] 2 · Great need
        [3] 3 · Medium need
        [4] 4 · Little need
       *[5] 5 · No need
    }
progress-skip = Skip ➡️
progress-overview = ⬅️ Overview

progress-reassess-ask = When do you want to look again? On that day I remind you at 8 o’clock. If the person’s phone is connected, I ask them how they are.
progress-span =
    { $span ->
        [w4] In 4 weeks: { $day }
        [m3] In 3 months: { $day }
       *[m6] In 6 months: { $day }
    }
progress-never = No day
progress-type-day = ✍️ Another date
progress-ask-day = <b>When?</b> Write the date, for example: 15.3. or 2 May 2027
progress-day-out-of-reach = Please choose a day from tomorrow on, at most two years ahead.
progress-due = 🗓 <b>Time to look again: { $number }</b>
progress-due-hint = How do things stand today? Assess the areas of life anew, check the goals and choose the next day.
progress-next-day = 🗓 Next day
