"""The walk `cases`: a case from the signed form to its deletion, a theme, and the same once in Arabic.

Ahlen: Birgit works on the case, Oksana is her client in Ukrainian, Karin coordinates, Amal is a client in Arabic.
"""

import re

from phones import AMAL, BIRGIT, KARIN, OKSANA, Phones

OUTBOX_MS = 3000  # until what was queued has arrived


def cases(phones: Phones) -> None:
    """Everything that happens in a case, with the pages that go with it."""
    phones.only(OKSANA, BIRGIT)
    for person in (BIRGIT, OKSANA):
        phones.starts(person)
    phones.says(BIRGIT, "/case")
    number = opened(phones)
    joined(phones, OKSANA, "cases-joining")
    contacts(phones, number)
    note(phones)
    referral(phones)
    goal(phones)
    theme(phones)
    leaving(phones)
    arabic(phones)


def opened(phones: Phones) -> str:
    """Birgit opens a case; what she gets is its number."""
    phones.taps(BIRGIT, "co1")
    phones.taps(BIRGIT, "cw1:adult")
    phones.says(BIRGIT, "2026-1")
    phones.picks(BIRGIT, "Heute")
    phones.taps(BIRGIT, "cz1")
    number = re.search(r"WAF-\d{4}-\d+", phones.last_words(BIRGIT, "WAF-"))
    if number is None:
        raise RuntimeError("no case was opened")
    return number[0]


def joined(phones: Phones, client: int, name: str) -> None:
    """The client scans the code that Birgit shows, reads what is stored, and agrees."""
    phones.taps(BIRGIT, "cj1")
    link = phones.last_words(BIRGIT, "?start=")
    phones.says(client, "/start " + link.split("?start=")[1].split()[0])
    phones.taps(client, "ce1")
    phones.save(name)
    phones.taps(client, "cq1")
    phones.page.wait_for_timeout(OUTBOX_MS)


def contacts(phones: Phones, number: str) -> None:
    """One contact by buttons, one in a line."""
    phones.taps(BIRGIT, "cm1")
    phones.taps(BIRGIT, "ic1")
    phones.picks(BIRGIT, "Telefon")
    phones.picks(BIRGIT, "30 Min.")
    phones.picks(BIRGIT, "Arbeit")
    phones.save("cases-contact-buttons")
    phones.taps(BIRGIT, "ic3")
    phones.says(BIRGIT, f"/contact {number} office 45 housing,benefits k2")
    phones.save("cases-contact-line")
    phones.taps(BIRGIT, "ic3")


def note(phones: Phones) -> None:
    """Birgit writes a note on the county's page, and reads it there."""
    phones.taps(BIRGIT, "nw1")
    paper = phones.opens(BIRGIT)
    paper.locator("textarea").fill("Mietvertrag geprüft. Nächster Schritt: Wohngeld gemeinsam beantragen.")
    phones.save("pages-note-write", paper)
    paper.locator("main button").first.click()
    phones.page.wait_for_timeout(500)
    phones.taps(BIRGIT, "cm1")
    phones.taps(BIRGIT, "nt1")
    phones.save("pages-note-read", phones.opens(BIRGIT))


def referral(phones: Phones) -> None:
    """A release, the question to the service, its yes, and what Oksana sees of it."""
    phones.taps(BIRGIT, "cm1")
    phones.taps(BIRGIT, "rf1")
    phones.taps(BIRGIT, "rt1")
    phones.picks(BIRGIT, "Deutsch lernen")
    phones.picks(BIRGIT, "1")
    phones.picks(BIRGIT, "SGB II")
    phones.picks(BIRGIT, "Entbindung eintragen")
    phones.says(BIRGIT, "2026-1")
    phones.picks(BIRGIT, "Heute")
    phones.taps(BIRGIT, "cz1")
    phones.taps(BIRGIT, "rf1")
    phones.taps(BIRGIT, "ri1")
    phones.taps(BIRGIT, "ra1")
    letter = phones.last_words(BIRGIT, "/h/")
    paper = phones.visits(re.findall(r"https?://\S+/h/\S+", letter)[-1])
    phones.save("pages-service", paper)
    paper.locator("input[type=radio]").first.check()
    paper.locator("main button").first.click()
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.taps(OKSANA, "rp1")
    phones.save("cases-referral")


def goal(phones: Phones) -> None:
    """A goal on the page; Oksana is told, reads it in Ukrainian and agrees."""
    phones.taps(BIRGIT, "rf1")
    phones.taps(BIRGIT, "cm1")
    propose(phones, "Я хочу знайти роботу за фахом.", "Arbeit")
    phones.clock("3600")
    phones.taps(OKSANA, "go1")
    phones.taps(OKSANA, "gw1")
    paper = phones.opens(OKSANA, "uk-UA")
    phones.save("pages-goal-uk", paper)
    paper.locator("main button").first.click()
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.taps(OKSANA, "go1")
    phones.save("cases-goal")


def propose(phones: Phones, words: str, domain: str) -> None:
    """Birgit writes a goal, from the screen of the person."""
    phones.taps(BIRGIT, "pg1")
    phones.taps(BIRGIT, "gl1")
    phones.taps(BIRGIT, "gp1")
    paper = phones.opens(BIRGIT)
    paper.locator("textarea").fill(words)
    paper.get_by_label(domain, exact=True).check()
    paper.get_by_role("button", name="Ziel vorschlagen").click()
    phones.page.wait_for_timeout(500)


def theme(phones: Phones) -> None:
    """What no case can solve: to the project group, and the outcome back to Birgit."""
    phones.only(BIRGIT, KARIN)
    phones.says(BIRGIT, "/theme")
    phones.taps(BIRGIT, "th1")
    phones.picks(BIRGIT, "Schule, Kita")
    phones.picks(BIRGIT, "k3")
    phones.taps(BIRGIT, "tn1")
    paper = phones.opens(BIRGIT)
    paper.locator("textarea").nth(0).fill("In WAF-2026-1 fehlt ein Platz. Rückfragen: 0170 1234567")
    paper.locator("main button").first.click()
    phones.save("pages-theme-held-back", paper)
    paper.locator("textarea").nth(0).fill("Wer einen Kurs besucht, findet vormittags keine Kinderbetreuung.")
    paper.locator("textarea").nth(1).fill("Zwei Träger, ein Raum. Vorschlag: Träger und Stadt betreuen gemeinsam.")
    paper.locator("main button").first.click()
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.taps(KARIN, "tv1")
    phones.taps(KARIN, "tw1")
    phones.taps(KARIN, "tw1")
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.save("cases-theme")
    phones.picks(KARIN, "Gelöst")
    phones.taps(KARIN, "tw1")
    phones.taps(KARIN, "tz1")
    paper = phones.opens(KARIN)
    paper.locator("textarea").first.fill("Ab Januar betreuen Stadt und Träger die Kinder gemeinsam.")
    paper.locator("main button").first.click()
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.taps(BIRGIT, "tz1")
    phones.save("pages-theme", phones.opens(BIRGIT))


def leaving(phones: Phones) -> None:
    """Oksana takes her data along and has them deleted; Birgit is told."""
    phones.only(OKSANA, BIRGIT)
    phones.says(OKSANA, "/privacy")
    phones.taps(OKSANA, "px1")
    paper = phones.opens(OKSANA, "uk-UA")
    for link in paper.locator("a[download]").all():
        file = paper.context.request.get(link.evaluate("link => link.href"))
        if not file.ok:
            raise RuntimeError(f"the export gave {file.status}")
    phones.says(OKSANA, "/privacy")
    phones.taps(OKSANA, "pa1")
    phones.taps(OKSANA, "pf1")
    phones.page.wait_for_timeout(OUTBOX_MS)
    phones.save("cases-deleted")


def arabic(phones: Phones) -> None:
    """Another case: Amal joins, reads her goal and her data, right to left."""
    phones.only(AMAL, BIRGIT)
    phones.starts(AMAL)
    phones.says(BIRGIT, "/case")
    opened(phones)
    joined(phones, AMAL, "cases-arabic")
    phones.taps(BIRGIT, "cm1")
    propose(phones, "أريد أن أجد سكنًا لعائلتي.", "Wohnen")
    phones.taps(AMAL, "go1")
    phones.taps(AMAL, "gw1")
    phones.save("pages-goal-ar", phones.opens(AMAL, "ar"))
    phones.says(AMAL, "/privacy")
    phones.taps(AMAL, "px1")
    phones.save("pages-export-ar", phones.opens(AMAL, "ar"))
