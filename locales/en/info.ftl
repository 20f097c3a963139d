### Good to know: short pages about the law. Information only, never advice; every number stands with its source in services/info/info_cards.yaml

info-know = 💡 Good to know: { $card }
info-heading = <b>{ $card }</b>
info-heading-page = <b>{ $card }, { $number } of { $count }: { $title }</b>
info-source = ⚖️ { $sources } (as of { $date })
info-recheck = ❗ Something else may apply today. Please ask.
info-not-reviewed = 👀 Not yet checked by the county.
info-reviewed = ✔️ Checked on { $date }: { $name }
info-counselling = 💬 Find counselling
info-overview = 📑 Overview
info-page-back = ◀️ Back
info-page-on = Next ▶️
info-to-offers = ⬅️ To the offers
info-back-to-card = ⬅️ Good to know
info-counselling-title = <b>Counselling for { $town }</b>
info-counselling-first = Here you can talk to someone before you go to an authority. Tap the number below.
info-counselling-line = { $number }. { $name }
info-counselling-none = No counselling on this is entered for { $town } yet. Under “Topics” you find all offers.

info-naturalisation = Naturalisation
    .decides = ℹ️ Information only, not advice. The naturalisation office (Einbürgerungsbehörde) decides.
info-naturalisation-overview =
    By naturalisation you become a German citizen. Here you can read in short what the law asks for.

    Every case is different. It is best to talk to a counselling service first.
    .title = Overview
info-naturalisation-permit =
    The law asks for a residence title that is sufficient for this.

    • Sufficient, for example: a permanent right of residence, the EU Blue Card, a residence permit under section 25 subsection 1 or 2, 25a, 25b or 28.
    • Not sufficient, for example: section 16b, 24 (Ukraine), 25 subsections 3 to 5, or 104c.

    Your title is not sufficient today? Ask a counselling service which ways there are for you.
    .title = Which permit?
info-naturalisation-years =
    The law asks that you have been living lawfully in Germany for 5 years.

    • Been abroad? Up to 6 months at a time do not interrupt the period. In total it should as a rule be no more than half of the period.
    • The fast way after 3 years with special achievements has not existed since 30 October 2025.
    • Years with a title that is not sufficient in the end can still count (information from 2024).
    .title = How many years?
info-naturalisation-family =
    • Are you married to a German? Then the law asks for 3 years of lawful residence, and that you have been married for 2 years. The same goes for registered partners. All the rest is as usual.
    • Your spouse and your minor children can be naturalised together with you. Fewer years can be enough for them.
    • From the age of 16 one makes the application oneself.
    .title = Spouse and family
info-naturalisation-livelihood =
    The law asks you to support yourself and your family: without money from the job centre (SGB II) and without social assistance (SGB XII).

    There are exceptions, for example:
    • You work full time, and have done so in 20 of the last 24 months.
    • You live with your spouse or partner who works like this, and with a minor child.
    • You belong to the guest-worker generation, and it is not your own fault that you need help.

    You receive benefits? Ask a counselling service all the same.
    .title = Your own money
info-naturalisation-language =
    As a rule the law asks for German at level B1.

    • Children under 16: German that fits their age.
    • Guest-worker generation: it is enough to get by in spoken everyday German. This can also apply in cases of hardship, when someone has made serious efforts for a long time.
    • Anyone who cannot learn German that well because of illness, disability or age does not have to prove it.

    Guest-worker generation means: came to Germany by 30 June 1974, or as a contract worker to the GDR by 13 June 1990. Also spouses who followed at that time.
    .title = How much German?
info-naturalisation-test =
    The naturalisation test has 33 questions, 3 of them about the federal state. You have 60 minutes. With 17 correct answers you pass. The questions come from a catalogue of 310. The test costs 25 euros. The authority tells you where to take it.

    • The test “Leben in Deutschland” from the integration course counts too.
    • No test is needed in case of illness, disability or age, and for the guest-worker generation.
    • A German school-leaving certificate can replace the test. Please ask.
    .title = The test
info-naturalisation-fees =
    Naturalisation costs 255 euros. For a child who is naturalised with you and has no income of its own it is 51 euros.

    A refusal costs something too, and so does an application that you withdraw when the office is already working on it: 25 to 255 euros.

    The authority can lower the fee. Ask about this if you have little money.
    .title = What does it cost?
info-naturalisation-nationalities =
    Since 27 June 2024 German law has allowed more than one nationality. You no longer have to give up the one you have in order to be naturalised.

    Your other country may have rules of its own. So ask its consulate first.
    .title = Several passports
info-naturalisation-more =
    • Your identity and your nationality must be clear.
    • From the age of 16 you declare your support for the free democratic order, for Germany’s responsibility for the injustice of the Nazi era, for the protection of Jewish life and for living together in peace.
    • Criminal convictions can be an obstacle. Fines of up to 90 daily rates do not count as a rule. Several convictions are added up. You must state convictions from abroad. While proceedings are open, the decision waits.
    • Do not make false statements: otherwise naturalisation is not possible for 10 years.
    .title = What else counts
info-naturalisation-where-warendorf =
    You hand in the application at the town hall (Rathaus) of your own town or municipality. Kreis Warendorf decides.

    Ask beforehand which papers you should bring.
    .title = Where to apply?
info-naturalisation-where-paderborn =
    • You live in the city of Paderborn: the city has a naturalisation office of its own. It offers a quick check on the internet.
    • You live in another town or municipality of the county: Kreis Paderborn is responsible.

    Ask beforehand which papers you should bring.
    .title = Where to apply?

info-staying = Staying in Germany
    .decides = ℹ️ Information only, not advice. The immigration office (Ausländerbehörde) decides.
info-staying-overview =
    <b>If you have no papers:</b> please go to an independent counselling service first, not to a public office. An office often has to tell the immigration office.

    Here you can read in short what the law asks for on two ways: section 25a for young people and section 25b after some years.
    .title = Overview
info-staying-young =
    Section 25a is for young people. The law asks for:

    • the application before the 27th birthday
    • a Duldung (tolerated stay) for 12 months, or a residence permit under section 104c
    • 3 years in Germany
    • as a rule 3 years of successful school, or a certificate
    • that someone can be expected to find their way here, and that there is no doubt that they stand by the constitution

    Benefits during education do no harm. Anyone who has made false statements about their own identity is refused.
    .title = Young people
info-staying-settled =
    Section 25b is for people who have already lived here for several years. The law asks for:

    • 6 years in Germany, or 4 years with a minor child at home
    • support for the free democratic order and basic knowledge about life here
    • mostly one’s own income, or that this can be expected (housing benefit, Wohngeld, does no harm)
    • spoken German at level A2
    • that the children go to school

    There are exceptions for illness and age. Anyone who has deceived about their identity or committed serious crimes is refused.
    .title = After some years
info-staying-chance =
    The residence permit under section 104c is also called Chancen-Aufenthalt. Since 31 December 2025 no new ones are given.

    You still have one? It is valid until it ends, 18 months in all. After that the only way on is section 25a or 25b.

    There are easier rules for this change. They end on 1 July 2027. So apply by 30 June 2027, and always before your permit runs out.
    .title = Chancen-Aufenthalt
info-staying-steps =
    Do you have a residence permit under section 104c?

    • Go to a counselling service early.
    • Collect papers: the passport, or proof that you are trying to get one. Proof of German A2, the test about life in Germany, papers about your work.
    • Apply under section 25a or 25b <b>before your permit runs out</b>. Only then does your stay remain lawful until the decision.
    .title = What to do now?
