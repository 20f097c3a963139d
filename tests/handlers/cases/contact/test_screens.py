"""A contact before and after it is saved, and the list of them, each screen whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from handlers.cases.contact import screens
from handlers.cases.contact.draft import CASE, INTERACTION, MEMBER, NOBODY, Draft
from handlers.shell.screen import Screen
from services.cases.interaction_rules import Talk
from services.cases.interactions import Logged
from services.cases.rules import Activity, Constellation, Mode
from tests.conftest import AHLEN, MONDAY_MORNING, context_of
from tests.handlers.booking.rows import staff
from tests.handlers.cases.rows import case_file, family, member
from tests.handlers.whole import whole

PETRA = staff(3, "Petra Probe")
CONTEXT = context_of(PETRA)
TODAY = date(2026, 11, 23)
SERVICE = "a1b2c3d4e5"

LITTLE = Draft(TODAY, MEMBER, 41, Mode.office, 45, ("housing",))
NOBODYS = replace(LITTLE, kind=NOBODY, number=0, ags=AHLEN)
EVERYTHING = replace(
    LITTLE,
    domains=("debt", "housing"),
    activities=(Activity.letter, Activity.crisis),
    constellation=Constellation.agreement,
    service=SERVICE,
)


def about(**values: Any) -> screens.About:
    return screens.About(**values)


def alone() -> screens.About:
    return about(case=case_file(), member=member())


def in_family() -> screens.About:
    return about(case=family(), member=member(42, "B"))


def summary(draft: Draft = LITTLE, of: Callable[[], screens.About] = alone, **offered: bool) -> Screen:
    return screens.summary(draft, of(), CONTEXT, **offered)


def saved(draft: Draft, of: Callable[[], screens.About], **offered: bool) -> Screen:
    return screens.saved(61, draft, of(), CONTEXT, above=["!"], **offered)


def changes(of: str, rest: str, *, town: bool = False) -> list[str]:
    """A button for each thing that can be said otherwise; `rest` is the draft that each of them carries."""
    names = [
        ("day", "d"),
        ("mode", "m"),
        ("minutes", "t"),
        ("domains", "o"),
        ("activities", "a"),
        ("constellation", "k"),
    ]
    names += [("town", "g"), ("service", "s")] if town else []
    each = [f"[contact-change(what={name}) → ic2:{of}:{rest}:{letter}:0]" for name, letter in names]
    return [" ".join(each[place : place + 2]) for place in range(0, len(each), 2)]


def save(data: str, label: str = "contact-save") -> str:
    return f"[{label} → ic3:{data}]"


def logged(number: int, hours: float, *, by: int = 3, **talk: Any) -> Logged:
    said = {"occurred_on": TODAY, "mode": Mode.phone, "minutes": 15, "domains": ("work",)}
    return Logged(number, 41, by, 1, MONDAY_MORNING - timedelta(hours=hours), Talk(**(said | talk)))


def contacts(*found: Logged, of: Callable[[], screens.About] = alone, page: int = 0, has_more: bool = False) -> Screen:
    return screens.contacts(found, of(), CONTEXT, page=page, has_more=has_more)


WHEN = "contact-when(day=Montag, 23. November 2026)"
TALK = ["contact-mode(mode=office)", "contact-how-long(minutes=45)", "contact-domains(domains=Wohnen)"]
WHO, NOBODY_IN_PARTICULAR = "contact-who(number=WAF-2026-17)", "contact-who-nobody"
IN_FAMILY = "contact-who(number=WAF-2026-17/B)"
BACK, MENU = "[contact-back-to-case(number=WAF-2026-17) → cm1:41]", "[contact-menu → jm1]"
BACK_B = "[contact-back-to-case(number=WAF-2026-17/B) → cm1:42]"
LITTLE_DATA, NOBODYS_DATA = "9823:o:45:32:0:::", "9823:o:45:32:0:::5570004"
TITLE, NOBODYS_TITLE = "contact-list-title(number=WAF-2026-17)", "contact-list-title-nobody"
CORRECT, CORRECTABLE = "[contact-correct → ic5:61]", "contact-correctable"
LISTED = "contact-list-line(day=Mo., 23. Nov., mode=contact-mode(mode=phone), minutes=15, domains=Arbeit)"
NEW = "[contact-new → ic1:41]"

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "what must be known, of somebody alone in their case": (
        summary,
        [
            "contact-check",
            "",
            WHO,
            WHEN,
            *TALK,
            save(f"m41:{LITTLE_DATA}"),
            *changes("m41", LITTLE_DATA),
            BACK,
        ],
    ),
    "everything, of one of a family, with a note of the chat and a page": (
        lambda: summary(
            replace(EVERYTHING, number=42),
            lambda: about(case=family(), member=member(42, "B"), service="Schuldnerberatung"),
            has_note=True,
            offers_page=True,
        ),
        [
            "contact-check",
            "",
            IN_FAMILY,
            WHEN,
            *TALK[:2],
            "contact-domains(domains=Wohnen, Schulden)",
            "contact-activities(activities=Brief, Krise)",
            "contact-constellation(number=2)",
            "contact-service(service=Schuldnerberatung)",
            "contact-with-note",
            save(f"m42:9823:o:45:1056:66:2:{SERVICE}:"),
            *changes("m42", f"9823:o:45:1056:66:2:{SERVICE}:"),
            "[contact-write-note → nw1:42]",
            BACK_B,
        ],
    ),
    "fourteen days ago is saved without a question": (
        lambda: summary(replace(LITTLE, on=date(2026, 11, 9))),
        [
            "contact-check",
            "",
            WHO,
            "contact-when(day=Montag, 9. November 2026)",
            *TALK,
            save("m41:9809:o:45:32:0:::"),
            *changes("m41", "9809:o:45:32:0:::"),
            BACK,
        ],
    ),
    "fifteen days ago is asked about": (
        lambda: summary(replace(LITTLE, on=date(2026, 11, 8))),
        [
            "contact-check",
            "",
            WHO,
            "contact-when(day=Sonntag, 8. November 2026)",
            *TALK,
            "",
            "contact-long-ago(day=Sonntag, 8. November 2026)",
            save("m41:9808:o:45:32:0:::", "contact-save-anyway"),
            *changes("m41", "9808:o:45:32:0:::"),
            BACK,
        ],
    ),
    "nobody in particular: a town, a service, and never a note": (
        lambda: summary(NOBODYS, lambda: about(service="Jobcenter"), offers_page=True),
        [
            "contact-check",
            "",
            NOBODY_IN_PARTICULAR,
            WHEN,
            *TALK,
            "contact-town(town=Ahlen)",
            "contact-service(service=Jobcenter)",
            save(f"n:{NOBODYS_DATA}"),
            *changes("n", NOBODYS_DATA, town=True),
            MENU,
        ],
    ),
    "a correction of what was with nobody": (
        lambda: summary(replace(NOBODYS, kind=INTERACTION, number=61), about),
        [
            "contact-check",
            "",
            NOBODY_IN_PARTICULAR,
            WHEN,
            *TALK,
            "contact-town(town=Ahlen)",
            save(f"i61:{NOBODYS_DATA}"),
            *changes("i61", NOBODYS_DATA, town=True),
            MENU,
        ],
    ),
    "nothing known but the day, and nobody named": (
        lambda: summary(Draft(TODAY), about),
        ["contact-check", "", WHEN, save(":9823:::0:0:::"), *changes("", "9823:::0:0:::"), MENU],
    ),
    "a case of whose people none is chosen yet": (
        lambda: summary(replace(LITTLE, kind=CASE, number=17), lambda: about(case=family()), offers_page=True),
        [
            "contact-check",
            "",
            WHO,
            WHEN,
            *TALK,
            save(f"c17:{LITTLE_DATA}"),
            *changes("c17", LITTLE_DATA),
            "[contact-back-to-case(number=WAF-2026-17) → cs1:17]",
        ],
    ),
    "saved with somebody: a note can be written": (
        lambda: saved(EVERYTHING, in_family, asks_note=True),
        [
            "!",
            "",
            IN_FAMILY,
            WHEN,
            *TALK[:2],
            "contact-domains(domains=Wohnen, Schulden)",
            "contact-activities(activities=Brief, Krise)",
            "contact-constellation(number=2)",
            "",
            CORRECTABLE,
            "",
            "contact-ask-note",
            CORRECT,
            "[contact-write-note → nw1:42]",
            "[contact-list → ic4:42:0] [contact-another → ic6]",
            BACK_B,
        ],
    ),
    "saved with nobody, led to a service: a slip can be made": (
        lambda: saved(replace(NOBODYS, service=SERVICE), lambda: about(service="Jobcenter")),
        [
            "!",
            "",
            NOBODY_IN_PARTICULAR,
            WHEN,
            *TALK,
            "contact-town(town=Ahlen)",
            "contact-service(service=Jobcenter)",
            "",
            CORRECTABLE,
            CORRECT,
            f"[contact-slip → rs1:{SERVICE}]",
            "[contact-list → ic4::0] [contact-another → ic6]",
            MENU,
        ],
    ),
    "saved with nobody, led nowhere": (
        lambda: saved(replace(NOBODYS, ags="05999999"), about),
        [
            "!",
            "",
            NOBODY_IN_PARTICULAR,
            WHEN,
            *TALK,
            "",
            CORRECTABLE,
            CORRECT,
            "[contact-list → ic4::0] [contact-another → ic6]",
            MENU,
        ],
    ),
    "no contacts with somebody": (contacts, [TITLE, "", "contact-list-none", NEW, BACK]),
    "no referral counselling": (
        lambda: contacts(of=about),
        [NOBODYS_TITLE, "", "contact-list-none", "[contact-new → ic6]", MENU],
    ),
    "one's own of the last day can be corrected; a colleague's and older ones cannot": (
        lambda: contacts(
            logged(61, 23.9),
            logged(62, 24),
            logged(63, 1, by=4, mode=Mode.chat, domains=("debt", "work")),
            of=in_family,
        ),
        [
            "contact-list-title(number=WAF-2026-17/B)",
            "",
            LISTED,
            LISTED,
            "contact-list-line(day=Mo., 23. Nov., mode=contact-mode(mode=chat), minutes=15, domains=Arbeit, Schulden)",
            "[contact-correct-one(day=Mo., 23. Nov., mode=contact-mode(mode=phone)) → ic5:61]",
            "[contact-new → ic1:42]",
            BACK_B,
        ],
    ),
    "the first page leads to older ones": (
        lambda: contacts(logged(62, 30), has_more=True),
        [TITLE, "", LISTED, "[contact-older → ic4:41:1]", NEW, BACK],
    ),
    "a page in the middle leads both ways": (
        lambda: contacts(logged(62, 30), of=about, page=1, has_more=True),
        [
            NOBODYS_TITLE,
            "",
            LISTED,
            "[contact-newer → ic4::0] [contact-older → ic4::2]",
            "[contact-new → ic6]",
            MENU,
        ],
    ),
    "the last page leads to newer ones": (
        lambda: contacts(logged(62, 30), page=2),
        [TITLE, "", LISTED, "[contact-newer → ic4:41:1]", NEW, BACK],
    ),
    "refused, about a case: back to it": (
        lambda: screens.refused("!", replace(LITTLE, kind=CASE, number=17)),
        ["!", "[contact-back → cs1:17]", MENU],
    ),
    "refused, about somebody: back to them": (
        lambda: screens.refused("!", LITTLE),
        ["!", "[contact-back → cm1:41]", MENU],
    ),
    "refused, about nobody: another one": (
        lambda: screens.refused("!", NOBODYS),
        ["!", "[contact-another → ic6]", MENU],
    ),
    "refused, a correction: another one": (
        lambda: screens.refused("!", replace(NOBODYS, kind=INTERACTION, number=61)),
        ["!", "[contact-another → ic6]", MENU],
    ),
}


@pytest.mark.parametrize("shown", SCREENS)
def test_a_contact_shows_exactly_this(shown):
    made, expected = SCREENS[shown]

    assert whole(made()) == expected


@pytest.mark.parametrize(
    ("of", "number", "member_id"),
    [
        (about, "", None),
        (alone, "WAF-2026-17", 41),
        (in_family, "WAF-2026-17/B", 42),
        (lambda: about(case=case_file(member(), member(42, "B")), member=member()), "WAF-2026-17/A", 41),
        (lambda: about(case=family()), "WAF-2026-17", None),
    ],
)
def test_the_letter_is_said_where_there_are_several_people(of, number, member_id):
    assert (of().number, of().member_id) == (number, member_id)
