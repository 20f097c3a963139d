### Not reviewed by a native speaker. German office terms, explained simply

terms-explain = 📖 Explain words
terms-title = 📖 <b>What do these words mean?</b>
terms-line = <b>{ $term }</b>: { $words }

terms-jobcenter = The office that pays money to live on if you have little or no work, and helps you find work.
terms-grundsicherungsgeld = Money to live on from the Jobcenter. Until June 2026 it was called Bürgergeld.
terms-duldung = A paper from the authorities: deportation is suspended for the time being. It is not a residence permit.
terms-residence-permit = Permission to live in Germany for a certain time.
terms-immigration-office = The office for residence permits, Duldung and other questions about your stay.
terms-naturalisation = Becoming a German citizen.
terms-naturalisation-office = The office that decides on applications for German citizenship.
terms-integration-course = A course with German lessons and lessons about life in Germany.
terms-bamf = The Federal Office for Migration and Refugees: it is responsible for integration courses, for example.
terms-integration-centre = An office of the county. It helps, for example, with questions about school for children who are new here.
terms-mbe = Free counselling for adults from 27 years who have come to Germany.
terms-jmd = Free counselling for young people from 12 to 26 years who have come to Germany.
terms-kindergeld = Money for families with children. You apply for it at the Familienkasse.
terms-wohngeld = Money that helps with the rent. You apply for it at the Wohngeld office of your town.
terms-kita = Nursery or kindergarten: children are looked after here before they start school.
terms-jugendamt = The office that helps families, children and young people, for example to find a place in a Kita.
terms-schulamt = The office responsible for schools, for example for the school place of children who are new here.
terms-sozialamt = The office for social assistance.
terms-widerspruch = You write to the office that you do not agree with its decision. This is not possible with every office. The last page of the letter says whether it is, and by when.
