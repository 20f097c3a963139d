### Not reviewed by a native speaker. Themes: problems that concern many people, on their way to those who can solve them

themes-menu = 🧩 Themes
command-theme = Themes: what cannot be solved in a single case

themes-title = 🧩 <b>Themes: { $area }</b>
themes-title-own = 🧩 <b>My themes</b>
themes-only-ended = Solved and declined themes:
themes-none = There is no theme here yet.
themes-what = A theme is a problem that appears in several cases and that you cannot solve in a single one.
themes-state =
    { $state ->
        [raised] 📥 Raised
        [brief] ✏️ Brief being written
        [project_group] 👥 With the project group
        [agreement] 🤝 Interface agreement
        [steering_group] 🏛 With the steering group
        [state] 🗺 Passed to the state
        [solved] ✅ Solved
        [declined] ❌ Declined
       *[merged] 🔗 Merged
    }
themes-line = No. { $number }: { $domain }, { $place }
themes-button = No. { $number } · { $domain }
themes-whole-region = { $region } (whole region)
themes-no-region = Without a region
themes-raise = ➕ Raise a theme
themes-ended-ones = 📁 Closed ones
themes-open-ones = 📂 Open ones
themes-figures = 📊 Figures
themes-page-before = ◀️ Back
themes-page-next = Next ▶️
themes-to-list = 🧩 All themes
themes-to-menu = ⬅️ Menu
themes-back = ⬅️ Back
themes-see = See no. { $number }

themes-number = 🧩 <b>Theme no. { $number }</b>
themes-place = 📍 { $place }
themes-domain = Area of life: { $domain }
themes-constellation =
    { $constellation ->
        [3] k3: decision of the management
       *[4] k4: matter of principle
    }
themes-stands = Status: <b>{ $state }</b>
themes-raisers =
    { $count ->
        [one] Raised by one person
       *[other] Raised by { $count } people
    }
themes-raisers-too =
    { $count ->
        [one] Raised by you
       *[other] Raised by { $count } people, including you
    }
themes-no-words = ✏️ The description is still missing.
themes-has-outcome = 📬 There is an outcome.
themes-open = 📄 Read and write
themes-join = ✋ That is our problem too
themes-joined = ✅ Noted. You will hear how the theme goes on.
themes-step =
    { $state ->
        [brief] ➡️ Begin the brief
        [project_group] ➡️ To the project group
        [agreement] ➡️ To the interface agreement
        [steering_group] ➡️ To the steering group
        [state] ➡️ To the state
        [solved] ✅ Solved
       *[declined] ❌ Decline
    }
themes-moved = ✅ Entered. Those who raised the theme are told.
themes-moved-end = ✅ Entered. Those who raised the theme are told. Please write down the outcome now.
themes-ask-end = <b>Close this theme?</b> { $state }
themes-end-hint = After that it cannot go on. You can still write down the outcome later.
themes-end-yes = Yes: { $state }
themes-merge = 🔗 Merge with another theme
themes-merge-into = <b>Which theme shall no. { $number } become part of?</b>
themes-merge-none = No other theme is open in this region.
themes-ask-merge = <b>Make no. { $number } part of no. { $into }?</b>
themes-merge-hint = Everybody who raised it and all texts go along. This cannot be undone.
themes-merge-yes = 🔗 Yes, merge
themes-merged = ✅ Merged. Those who raised the other theme are told.
themes-is-part = 🔗 Theme no. { $number } is now part of theme no. { $into }.

themes-new = ➕ <b>New theme</b>
themes-ask-town = <b>Where is the problem?</b>
themes-other-town = 📍 Another place
themes-ask-domain = <b>Which area of life is it about?</b>
themes-ask-constellation = <b>What does it take to solve the problem?</b>
themes-similar = <b>Is it one of these?</b> Then open it and join:
themes-words-follow = You will describe the problem on the county’s page in a moment. Please write nothing about it here in the chat.
themes-raise-now = ✅ Raise this theme
themes-raise-other = ➕ No, raise a new theme
themes-raised-now = ✅ Theme no. { $number } has been created. Now describe the problem.

themes-unknown = There is no such theme.
themes-ended = This theme is already closed.
themes-moved-on = The theme has moved on meanwhile. This is how it stands now:
themes-brief-missing = This needs the brief first. Please write it on the county’s page.
themes-not-now = This is not possible at the theme’s present status.

themes-figures-title = 📊 <b>Themes in figures: { $area }</b>
themes-figures-themes = <b>Themes</b>
themes-figure = { $domain }: { $count }
themes-figures-contacts =
    { $days ->
        [one] <b>Contacts of the last day that needed more than help in the single case</b>
       *[other] <b>Contacts of the last { $days } days that needed more than help in the single case</b>
    }
themes-contacts =
    { $count ->
        [one] { $domain }, k{ $constellation }: one contact
       *[other] { $domain }, k{ $constellation }: { $count } contacts
    }
themes-contacts-few =
    { $least ->
        [one] { $domain }, k{ $constellation }: fewer than one contact
       *[other] { $domain }, k{ $constellation }: fewer than { $least } contacts
    }
themes-figures-none = Nothing counted.

themes-notice-raised = 🧩 Theme no. { $number } was raised in your region.
themes-notice-moved = 🧩 Theme no. { $number }: { $state }
themes-notice-outcome = 📬 There is an outcome for theme no. { $number }.

themes-page-title = Theme no. { $number }
themes-page-rule = ⚠️ <b>No names, no case numbers and nothing by which a person can be recognised.</b> Describe the problem, not the person.
themes-page-place = Place
themes-page-domain = Area of life
themes-page-calls = What it takes
themes-page-stands = Status
themes-page-heading =
    { $kind ->
        [problem] The problem
        [brief] Brief
        [outcome] Outcome
       *[comment] Comments
    }
themes-page-label =
    { $kind ->
        [problem] What is the problem?
        [brief] Brief for the project group or the steering group
        [outcome] What has come of it?
       *[comment] New comment
    }
themes-page-hint =
    { $kind ->
        [problem] Where does it get stuck? Which offices are involved? How often does it happen?
        [brief] What is the problem, what has been tried, how do those concerned see it, what do you suggest?
        [outcome] Everybody who raised the theme reads this.
       *[comment] Everybody who sees the theme reads this.
    }
themes-page-write = What you can write
themes-page-save = Save
themes-page-saved = ✅ Saved.
themes-page-nothing = You have changed nothing.
themes-page-by = { $name }, { $date }
themes-page-by-former = No longer working here, { $date }
themes-recognisable = ⚠️ <b>Not saved yet.</b> Somebody could be recognised by these parts. Please change them; your text is below:
themes-mark =
    { $kind ->
        [case_number] • Case number: { $found }
        [mail] • E-mail address: { $found }
        [day] • Exact date: { $found } (month and year are enough)
       *[phone] • Phone number: { $found }
    }
themes-overtaken = ⚠️ <b>Not saved yet.</b> Somebody else has changed this text meanwhile. Below you see the new text first, then yours. Please bring the two together and save again.
