"""The walk `campaigns`: written, approved, read in four languages, stopped by one, booked by one, counted.

Kreis Warendorf: Uwe writes for the naturalisation office, Heike leads and approves; Amal, Petra, Deniz and Oksana have
chosen such news, and with them the demo's crowd, which has no phones on the page.
"""

from phones import AMAL, DENIZ, HEIKE, LANGUAGES, OKSANA, PETRA, UWE, Phones

AHLEN = "5570004"
OUTBOX_MS = 3000  # until what was queued has arrived
DELIVERED_MS = 12_000  # a hundred and twenty messages at Telegram's pace


def campaigns(phones: Phones) -> None:
    """From the choice of news to the report."""
    phones.clock("08:00")
    phones.only(*LANGUAGES)
    for person in LANGUAGES:
        phones.starts(person)
        phones.taps(person, f"mu1:{AHLEN}")
        phones.says(person, "/news")
    phones.save("campaigns-news")
    for person in LANGUAGES:
        phones.taps(person, "vs1:naturalisation")
        phones.taps(person, "va1:naturalisation:1")
    phones.only(UWE, HEIKE)
    for person in (UWE, HEIKE):
        phones.starts(person)
    written(phones)
    approved(phones)
    received(phones)
    counted(phones)


def written(phones: Phones) -> None:
    """Uwe fills in the template, reads each language, adds a button, looks at it and hands it in."""
    phones.says(UWE, "/campaign")
    phones.taps(UWE, "hn1")
    phones.taps(UWE, "ha1:naturalisation")
    phones.says(UWE, "2.12. 17 Uhr")
    phones.taps(UWE, "hb1")
    phones.taps(UWE, "hb1")
    phones.taps(UWE, "hc1")
    phones.save("campaigns-texts")
    phones.taps(UWE, "hr1:1:de-simple")
    for language in ("de-simple", "ar", "en", "tr", "uk"):  # the next one comes by itself
        if language == "ar":
            phones.looks_up(UWE)
            phones.save("campaigns-reading")
        phones.taps(UWE, "hy1")
    phones.taps(UWE, "hs1")
    phones.taps(UWE, "hu1")
    phones.picks(UWE, "Termin buchen")
    phones.taps(UWE, "hs1")
    phones.taps(UWE, "ho1")
    phones.taps(UWE, "ho1:1:ar")
    phones.save("campaigns-preview")
    phones.taps(UWE, "hs1")
    phones.taps(UWE, "hh1")
    phones.page.wait_for_timeout(OUTBOX_MS)


def approved(phones: Phones) -> None:
    """Heike reads it in Ukrainian, sees the free times, and approves; Uwe starts it."""
    phones.taps(HEIKE, "zr1")
    phones.save("campaigns-review")
    phones.taps(HEIKE, "zt1:1:uk")
    phones.taps(HEIKE, "zr1")
    phones.taps(HEIKE, "za1")
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.taps(UWE, "zs1")
    phones.taps(UWE, "zn1")
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.save("campaigns-progress")
    phones.page.wait_for_timeout(DELIVERED_MS)


def received(phones: Phones) -> None:
    """Oksana wants no more of these, Amal books at the office, Deniz reads the info card, Petra plain German."""
    phones.only(*LANGUAGES)
    phones.save("campaigns-received")
    phones.taps(OKSANA, "vx1")
    phones.taps(DENIZ, "vp1:1:info")
    phones.taps(PETRA, "vl1")
    phones.taps(AMAL, "vp1:1:book")
    phones.first(AMAL, "bd1")
    phones.first(AMAL, "bk1")
    phones.taps(AMAL, "bs1")
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.save("campaigns-reactions")


def counted(phones: Phones) -> None:
    """Uwe confirms the appointment, and reads the report."""
    phones.only(UWE, AMAL)
    phones.taps(UWE, "oc1")
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.taps(UWE, "zq1")
    phones.page.wait_for_timeout(OUTBOX_MS * 2)
    phones.save("campaigns-report")
