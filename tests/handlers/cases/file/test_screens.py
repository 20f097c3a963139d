"""Cases and their people as those who work on them read them, each screen whole."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from handlers.cases.file import screens
from handlers.cases.file.screens import Responsible
from handlers.shell.screen import Screen
from services.cases.access import Member
from services.cases.consents import Standing
from services.cases.listing import CasePage
from services.cases.rules import CaseNumber, MemberKind
from storage.cases import CaseCover
from tests.conftest import context_of
from tests.handlers.cases.rows import DECEMBER, case_file, consent, family, member, release
from tests.handlers.whole import whole

CONTEXT = context_of()
NOBODY_ELSE = Responsible()
AGREED, NOTHING = Standing(consent(), []), Standing(None, [])
WITHDRAWN = Standing(consent(withdrawn_at=DECEMBER), [])
COVER = CaseCover(case_id=17, staff_id=4, begins_on=date(2026, 11, 20), ends_on=date(2026, 12, 4))

TITLE, TITLE_A = "cases-title(number=WAF-2026-17)", "cases-title(number=WAF-2026-17/A)"
OPENED = "cases-opened(kind=cases-case-kind(kind=person), date=2. November 2026)"
FAMILY = "cases-opened(kind=cases-case-kind(kind=family), date=2. November 2026)"
ADULT = "cases-member(letter=A, kind=cases-kind(kind=adult))"
JOINED = "cases-member-joined(letter=A, kind=cases-kind(kind=adult))"
CONSENT = "cases-consent(version=2026-1, date=2. November 2026, way=paper)"
GONE = "cases-consent-withdrawn(date=1. Dezember 2026, days=14)"
WORK = [
    "[cases-to-contact → ic1:41] [cases-to-notes → nt1:41]",
    "[cases-to-progress → pg1:41] [cases-to-referrals → rf1:41]",
    "[cases-to-releases → cr1:41]",
]
READ = "[cases-to-notes → nt1:41] [cases-to-progress → pg1:41]"
INVITE, WITHDRAW = "[cases-invite → cj1:41]", "[cases-withdraw → df1:41]"
DISCONNECT, AGAIN = "[cases-disconnect → ds1:41]", "[cases-consent-again → cx1:41]"
ADD, MORE = "[cases-add → ca1:17]", "[cases-more → dh1:17] [cases-mine-all → cc1:0:0]"
BACK, MENU = "[cases-back-case → cs1:17]", "[cases-menu → jm1]"


def listed(number: int = 1, *, page: int = 0, more: bool = False, done: int = 0, closed: bool = False) -> Screen:
    """So many cases of a list of thirty at most, of which the second is confidential and a family's."""
    cases = [case_file(id=17), family(id=18, confidential=True, number=CaseNumber("WAF", 2026, 18))][:number]
    return screens.case_list(CasePage(cases, page, more, number + 28, done), CONTEXT, closed=closed)


def case(people: Responsible = NOBODY_ELSE, agreed: Standing | None = AGREED, **changes: Any) -> Screen:
    return screens.case(case_file(**changes), agreed, people, "de")


def somebody(agreed: Standing, *, each: Member | None = None, **changes: Any) -> Screen:
    shown = each or member()
    return screens.member(case_file(shown, **changes), shown, agreed, "de")


FIRST = "[cases-line(number=WAF-2026-17, kind=cases-case-kind(kind=person)) → cs1:17]"
HINT = "cases-type-number(prefix=WAF, year='2026')"
WHO = [
    "[cases-who(who=adult) → cw1:adult:{0}]",
    "[cases-who(who=teenager) → cw1:teenager:{0}]",
    "[cases-who(who=one_parent) → cw1:one_parent:{0}]",
    "[cases-who(who=two_parents) → cw1:two_parents:{0}]",
]

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "no case at all": (
        lambda: screens.case_list(CasePage([], 0, False, 0, 0), CONTEXT, closed=False),
        ["cases-list(count=0)", "[cases-open → co1:0]", MENU],
    ),
    "open cases on one page, closed ones elsewhere; a confidential one is marked": (
        lambda: listed(2, done=1),
        [
            "cases-list(count=30)",
            FIRST,
            "[cases-line-confidential(number=WAF-2026-18, kind=cases-case-kind(kind=family)) → cs1:18]",
            "[cases-open → co1:0]",
            "[cases-closed-ones → cc1:1:0]",
            MENU,
        ],
    ),
    "the first of several pages": (
        lambda: listed(more=True),
        ["cases-list(count=29)", HINT, FIRST, "[cases-older → cc1:0:1]", "[cases-open → co1:0]", MENU],
    ),
    "a page in the middle": (
        lambda: listed(page=1, more=True),
        [
            "cases-list(count=29)",
            HINT,
            FIRST,
            "[cases-newer → cc1:0:0] [cases-older → cc1:0:2]",
            "[cases-open → co1:0]",
            MENU,
        ],
    ),
    "the last page of closed ones, from which none is opened": (
        lambda: listed(page=1, done=29, closed=True),
        ["cases-list-closed(count=29)", HINT, FIRST, "[cases-newer → cc1:1:0]", "[cases-open-ones → cc1:0:0]", MENU],
    ),
    "what has just happened stands above the list": (
        lambda: screens.case_list(CasePage([], 0, False, 0, 0), CONTEXT, closed=True, above=["!"]),
        ["!", "cases-list-closed(count=0)", "[cases-open-ones → cc1:0:0]", MENU],
    ),
    "a case of one: what can be done stands here already": (
        case,
        [TITLE, OPENED, "", ADULT, CONSENT, *WORK, INVITE, WITHDRAW, ADD, MORE],
    ),
    "a family's case leads to each of them": (
        lambda: screens.case(family(), None, NOBODY_ELSE, "de", above=["!"]),
        [
            "!",
            TITLE,
            FAMILY,
            "[cases-member-joined(letter=A, kind=cases-kind(kind=adult)) → cm1:41]",
            "[cases-member(letter=B, kind=cases-kind(kind=adult)) → cm1:42]",
            "[cases-member(letter=C, kind=cases-kind(kind=child)) → cm1:43]",
            ADD,
            MORE,
        ],
    ),
    "under a legal hold": (
        lambda: case(agreed=None, is_held=True),
        [TITLE, OPENED, "cases-held", f"[{ADULT} → cm1:41]", ADD, MORE],
    ),
    "a colleague's, covered and confidential": (
        lambda: case(Responsible("Petra Probe", COVER, "Olena Beispiel"), None, confidential=True),
        [
            TITLE,
            OPENED,
            "cases-confidential",
            "cases-owner(name=Petra Probe)",
            "cases-cover-line(name=Olena Beispiel, date=4. Dezember 2026)",
            f"[{ADULT} → cm1:41]",
            ADD,
            MORE,
        ],
    ),
    "closed: nobody comes in, notes are read and the consent can go": (
        lambda: case(closed_at=DECEMBER),
        [TITLE, OPENED, "cases-closed(date=1. Dezember 2026)", "", ADULT, CONSENT, READ, WITHDRAW, MORE],
    ),
    "everything that a case can be at once, in this order": (
        lambda: case(Responsible("Petra Probe", COVER, "Olena Beispiel"), None, **EVERYTHING),
        [
            TITLE,
            OPENED,
            "cases-confidential",
            "cases-closed(date=1. Dezember 2026)",
            "cases-held",
            "cases-owner(name=Petra Probe)",
            "cases-cover-line(name=Olena Beispiel, date=4. Dezember 2026)",
            f"[{ADULT} → cm1:41]",
            MORE,
        ],
    ),
    "somebody who has consented and released": (
        lambda: somebody(Standing(consent(way="chat"), [release(1), release(2)])),
        [
            TITLE_A,
            ADULT,
            CONSENT.replace("paper", "chat"),
            "cases-releases-count(count=2)",
            *WORK,
            INVITE,
            WITHDRAW,
            BACK,
        ],
    ),
    "whose phone has joined is not invited, and can be disconnected": (
        lambda: somebody(AGREED, each=member(person_id=5)),
        [TITLE_A, JOINED, CONSENT, *WORK, DISCONNECT, WITHDRAW, BACK],
    ),
    "a teenager is invited": (
        lambda: somebody(AGREED, each=member(kind=MemberKind.teenager)),
        [TITLE_A, ADULT.replace("adult", "teenager"), CONSENT, *WORK, INVITE, WITHDRAW, BACK],
    ),
    "a child is not": (
        lambda: somebody(AGREED, each=member(kind=MemberKind.child)),
        [TITLE_A, ADULT.replace("adult", "child"), CONSENT, *WORK, WITHDRAW, BACK],
    ),
    "without consent: codes alone, and a new form": (
        lambda: somebody(NOTHING),
        [TITLE_A, ADULT, "cases-consent-none", "[cases-to-progress → pg1:41]", AGAIN, BACK],
    ),
    "withdrawn, with a phone: it can still be disconnected": (
        lambda: somebody(WITHDRAWN, each=member(person_id=5)),
        [TITLE_A, JOINED, GONE, "[cases-to-progress → pg1:41]", AGAIN, DISCONNECT, BACK],
    ),
    "withdrawn under a legal hold: it says that nothing is deleted": (
        lambda: screens.member(case_file(is_held=True), member(), WITHDRAWN, "de", above=["!"]),
        ["!", TITLE_A, ADULT, GONE, "cases-held", "[cases-to-progress → pg1:41]", AGAIN, BACK],
    ),
    "a closed case without consent": (
        lambda: somebody(NOTHING, closed_at=DECEMBER),
        [TITLE_A, ADULT, "cases-consent-none", "[cases-to-progress → pg1:41]", AGAIN, BACK],
    ),
    "a closed case with consent, and a phone": (
        lambda: somebody(AGREED, each=member(person_id=5), closed_at=DECEMBER),
        [TITLE_A, JOINED, CONSENT, READ, DISCONNECT, WITHDRAW, BACK],
    ),
    "who has signed? or a second case in confidence": (
        lambda: screens.who(confidential=False),
        [
            "cases-ask-who",
            "cases-ask-who-hint",
            *(each.format(0) for each in WHO),
            "[cases-confidential-open → co1:1]",
            "[privacy-consent-show → pu1]",
            "[cases-mine-all → cc1:0:0]",
        ],
    ),
    "who has signed for a case in confidence?": (
        lambda: screens.who(confidential=True),
        [
            "cases-confidential-hint",
            "",
            "cases-ask-who",
            "cases-ask-who-hint",
            *(each.format(1) for each in WHO),
            "[privacy-consent-show → pu1]",
            "[cases-mine-all → cc1:0:0]",
        ],
    ),
    "how old is who comes in?": (
        lambda: screens.kinds(case_file()),
        [
            TITLE,
            "cases-ask-kind",
            "cases-ask-kind-hint",
            "[cases-kind(kind=adult) → ck1:17:adult]",
            "[cases-kind(kind=teenager) → ck1:17:teenager]",
            "[cases-kind(kind=child) → ck1:17:child]",
            BACK,
        ],
    ),
    "to withdraw is asked about": (
        lambda: screens.ask_withdraw(family(), member(42, "B")),
        [
            "cases-title(number=WAF-2026-17/B)",
            "cases-ask-withdraw(days=14)",
            "[cases-withdraw-yes → dg1:42]",
            "[cases-back → cm1:42]",
        ],
    ),
    "to withdraw under a legal hold: it says that nothing is deleted": (
        lambda: screens.ask_withdraw(case_file(is_held=True), member()),
        [
            TITLE_A,
            "cases-ask-withdraw(days=14)",
            "cases-held",
            "[cases-withdraw-yes → dg1:41]",
            "[cases-back → cm1:41]",
        ],
    ),
    "to disconnect is asked about": (
        lambda: screens.ask_disconnect(family(), member(42, "B")),
        [
            "cases-title(number=WAF-2026-17/B)",
            "cases-ask-disconnect",
            "[cases-disconnect-yes → dt1:42]",
            "[cases-back → cm1:42]",
        ],
    ),
}
EVERYTHING = {"confidential": True, "closed_at": DECEMBER, "is_held": True}


@pytest.mark.parametrize("shown", SCREENS)
def test_a_case_shows_exactly_this(shown):
    made, expected = SCREENS[shown]

    assert whole(made()) == expected
