### Templates for campaigns

template-naturalisation =
    <b>Naturalisation: information for you</b>

    Would you like to apply for German citizenship? As a rule the law asks for 5 years of lawful residence, German at level B1, and that you support yourself. There are further conditions, and exceptions too.

    Since 27 June 2024 German law no longer asks you to give up the nationality you have. The fee is 255 euros.

    Come to our information session:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Whether naturalisation is possible in your case is decided by the naturalisation office. This message does not replace counselling.
template-staying =
    <b>Information about residence</b>

    For people who have already lived here for some time, the Residence Act has two ways to a residence permit:
    • Section 25a for young people. The application must be made before the 27th birthday.
    • Section 25b as a rule after 6 years, or after 4 years with a minor child at home.

    Do you have a residence permit under section 104c? Make the new application before it runs out.

    There are further conditions, and the law was changed in 2026. Ask what applies today:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    If you have no papers, please go to an independent counselling service first and not to a public office. The immigration office decides on applications.
template-course-start =
    <b>New course: { $course }</b>

    🗓 Start: { $date }
    📍 Place: { $place }
    🏛 Registration and questions: { $office }

    Also ask there whether you can take part, what the course costs and what you should bring.
template-changed-hours =
    <b>New opening hours: { $office }</b>

    🗓 Valid from: { $date }
    🕘 { $hours }
    📍 { $place }

    Do you already have an appointment? It still stands unless you hear otherwise from us.
