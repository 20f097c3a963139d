"""Referrals, the choice of a service and agreed handovers, each screen whole."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.cases.referrals import screens
from handlers.cases.referrals.callbacks import AskHandover, SeeReferral, ServiceList
from handlers.shell.screen import Screen
from services.cases.referral_lookups import Referred
from services.directory.listing import OfferLine, OfferPage
from storage.case_work import Handover, Referral
from tests.conftest import AHLEN, MONDAY_MORNING, context_of, county_of
from tests.handlers.cases.rows import DECEMBER, case_file, family, member
from tests.handlers.whole import whole

NOW = MONDAY_MORNING
SERVED, ALONE = context_of(public_url="https://lotse.example.org"), context_of()
CODE = "a1b2c3d4e5"
COUNTY = county_of("warendorf")
TOWN = COUNTY.by_ags[AHLEN]
LATE = datetime(2026, 11, 1, 23, 30, tzinfo=UTC)  # half past midnight of the second in Germany


def row(number: int = 51, state: str = "draft", **changes: Any) -> Referral:
    values = {"member_id": 41, "staff_id": 3, "service_code": CODE, "recipient": "Jobcenter", "legal_field": "sgb2"}
    return Referral(id=number, state=state, changed_at=LATE, **(values | changes))


def referral(state: str, *, released: bool = True, context: Any = SERVED, **changes: Any) -> Screen:
    found = Referred(row(state=state, **changes), case_file(), member(), released)
    return screens.referral(found, context)


def shown(state: str, *lines: str) -> list[str]:
    """A referral's lines and rows: what is always there, and what this state adds."""
    return [
        "referrals-one(service=Jobcenter)",
        "referrals-who(who=WAF-2026-17/A)",
        "referrals-about-field(field=referrals-field(field=sgb2))",
        f"referrals-about-state(state=referrals-state(state={state}), date=2. November 2026)",
        *lines,
        BACK,
    ]


def move(state: str) -> str:
    return f"[referrals-move(state={state}) → rc1:51:{state}]"


def listed(count: int, **changes: Any) -> Screen:
    rows = [row(50 + number, recipient=f"Stelle {number}") for number in range(1, count + 1)]
    return screens.referral_list(case_file(**changes), member(), rows)


def lines(*numbers: int) -> list[str]:
    said = "field=referrals-field(field=sgb2), state=referrals-state(state=draft)"
    return [f"referrals-line(number='{each}', service=Stelle {each}, {said})" for each in numbers]


def numbers(*of: int, prefix: str = "ri1", plus: int = 50) -> str:
    return " ".join(f"[{each} → {prefix}:{each + plus}]" for each in of)


def services(count: int = 2, *, page: int = 0, more: bool = False, member_id: int | None = 41) -> Screen:
    offers = [OfferLine(f"{each}{CODE[1:]}", f"Stelle {each}") for each in range(1, count + 1)]
    asked = ServiceList(member_id=member_id, ags=5570004, topic="housing", page=page)
    return screens.services(OfferPage(offers, more, False), asked, TOWN)


def handover(number: int = 71, **changes: Any) -> Handover:
    values = {"service_code": CODE, "created_at": LATE, "expires_at": NOW + timedelta(seconds=1), "staff_id": 3}
    return Handover(id=number, token_hash=b"", **(values | changes))


def stands(**changes: Any) -> Screen:
    return screens.handover(handover(**changes), "Jobcenter", ALONE)


def stand(state: str, *lines: str) -> list[str]:
    asked = f"referrals-handover-state(date=2. November 2026, state=referrals-handover-stand(stand={state}))"
    return ["referrals-handover(service=Jobcenter)", asked, *lines, SLIP, TO_HANDOVERS]


def topics(data: str) -> list[str]:
    pairs = [
        (("language_course", "📖"), ("work", "💼")),
        (("training", "🎓"), ("recognition", "📜")),
        (("school_childcare", "🎒"), ("housing", "🏠")),
        (("health", "🩺"), ("residence", "🪪")),
        (("naturalisation", "📘"), ("benefits", "💶")),
        (("debt", "🧾"), ("addiction", "🌱")),
        (("family_youth", "👪"), ("violence_protection", "🫂")),
        (("return_counselling", "🧳"), ("general_counselling", "💬")),
    ]
    return [
        " ".join(f"[menu-topic(icon={icon}, topic=topic-{topic}.short) → {data}:{topic}:0]" for topic, icon in pair)
        for pair in pairs
    ]


BACK, SLIP = "[referrals-back → rf1:41]", f"[referrals-slip → rs1:{CODE}]"
RELEASED, NOT_RELEASED = ["", "referrals-released"], ["", "referrals-not-released"]
RECORD = f"[referrals-record-release → db1:41:{CODE}:referral]"
LINK, LINK_AGAIN = "[referrals-ask-link → ra1:51]", "[referrals-ask-link-again → ra1:51]"
COMPLETE = "[referrals-complete → ro1:51]"
TITLE, TAP = ["referrals-title(who=WAF-2026-17/A)", ""], ["", "offers-tap-number"]
NEW, TO_MEMBER, TO_HANDOVERS = "[referrals-new → rt1:41:]", "[referrals-back → cm1:41]", "[referrals-back → rv1]"
HANDOVERS = ["referrals-handovers", "referrals-handovers-note", ""]
NEW_SLIP, TO_MENU = "[referrals-slip-new → rt1::]", "[referrals-back → jm1]"
SERVICES = ["referrals-choose-service(topic=menu-topic(icon=🏠, topic=topic-housing), town=Ahlen)", ""]
TOPICS_AGAIN = "[referrals-back → rt1:41:5570004]"
LETTER = (
    "Das Integrationsmanagement (\u2068Kreis Warendorf\u2069) fragt: Übernimmt Ihr Angebot „\u2068Jobcenter\u2069“"
    " eine Vermittlung vom \u206823. November 2026\u2069? Bitte antworten Sie bis zum \u20688. Dezember 2026\u2069"
    " auf dieser Seite mit Ja oder Nein:"
)
TELL, CONFIRM = ["", "referrals-handover-tell"], "[referrals-handover-confirm → rk1:71]"


def towns(of: str) -> list[str]:
    places = [
        (("Ahlen", "04"), ("Beckum", "08")),
        (("Beelen", "12"), ("Drensteinfurt", "16")),
        (("Ennigerloh", "20"), ("Everswinkel", "24")),
        (("Oelde", "28"), ("Ostbevern", "32")),
        (("Sassenberg", "36"), ("Sendenhorst", "40")),
        (("Telgte", "44"), ("Wadersloh", "48")),
        (("Warendorf", "52"),),
    ]
    return [" ".join(f"[{name} → rt1:{of}:55700{number}]" for name, number in row) for row in places]


def handovers(count: int) -> list[tuple[Handover, str]]:
    return [(handover(70 + number), f"Stelle {number}") for number in range(1, count + 1)]


def handover_line(number: int, stand: str = "waiting") -> str:
    state = f"referrals-handover-stand(stand={stand})"
    return f"referrals-handover-line(number='{number}', service=Stelle {number}, date=2. November 2026, state={state})"


SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "no referrals": (lambda: listed(0), [*TITLE, "referrals-none", NEW, TO_MEMBER]),
    "four referrals, three numbers in a row": (
        lambda: listed(4),
        [*TITLE, *lines(1, 2, 3, 4), *TAP, numbers(1, 2, 3), numbers(4), NEW, TO_MEMBER],
    ),
    "twelve are listed and no thirteenth": (
        lambda: listed(13),
        [
            *TITLE,
            *lines(*range(1, 13)),
            *TAP,
            numbers(1, 2, 3),
            numbers(4, 5, 6),
            numbers(7, 8, 9),
            numbers(10, 11, 12),
            NEW,
            TO_MEMBER,
        ],
    ),
    "in a closed case none is begun": (
        lambda: listed(1, closed_at=DECEMBER),
        [*TITLE, *lines(1), *TAP, numbers(1), TO_MEMBER],
    ),
    "of the second in a family": (
        lambda: screens.referral_list(family(), member(42, "B"), []),
        [
            "referrals-title(who=WAF-2026-17/B)",
            "",
            "referrals-none",
            "[referrals-new → rt1:42:]",
            "[referrals-back → cm1:42]",
        ],
    ),
    "a draft, released": (
        lambda: referral("draft"),
        shown("draft", *RELEASED, LINK, f"{move('requested')} {move('cancelled')}", SLIP),
    ),
    "a draft without a release: it is recorded first": (
        lambda: referral("draft", released=False),
        shown("draft", *NOT_RELEASED, RECORD, LINK, f"{move('requested')} {move('cancelled')}", SLIP),
    ),
    "a draft where the county has no page: no link": (
        lambda: referral("draft", context=ALONE),
        shown("draft", *RELEASED, f"{move('requested')} {move('cancelled')}", SLIP),
    ),
    "requested: a new link ends the old one": (
        lambda: referral("requested"),
        shown("requested", *RELEASED, LINK_AGAIN, f"{move('accepted')} {move('rejected')}", move("cancelled"), SLIP),
    ),
    "requested where the county has no page": (
        lambda: referral("requested", context=ALONE),
        shown("requested", *RELEASED, f"{move('accepted')} {move('rejected')}", move("cancelled"), SLIP),
    ),
    "accepted: the service is not asked again": (
        lambda: referral("accepted"),
        shown(
            "accepted",
            *RELEASED,
            f"{move('in-progress')} {COMPLETE}",
            f"{move('on-hold')} {move('cancelled')}",
            SLIP,
        ),
    ),
    "under way, and the release was withdrawn": (
        lambda: referral("in-progress", released=False),
        shown("in-progress", *NOT_RELEASED, RECORD, f"{COMPLETE} {move('on-hold')}", move("cancelled"), SLIP),
    ),
    "on hold": (
        lambda: referral("on-hold"),
        shown("on-hold", *RELEASED, f"{move('in-progress')} {COMPLETE}", move("cancelled"), SLIP),
    ),
    "rejected: over, whatever was released": (
        lambda: referral("rejected", released=False),
        shown("rejected", SLIP),
    ),
    "cancelled: over": (lambda: referral("cancelled"), shown("cancelled", SLIP)),
    "completed: over, with what came of it": (
        lambda: referral("completed", outcome="partly"),
        shown("completed", "referrals-outcome(outcome=partly)", SLIP),
    ),
    "what has just happened stands above": (
        lambda: screens.referral(Referred(row(state="rejected"), case_file(), member(), True), SERVED, above=["!"]),
        ["!", *shown("rejected", SLIP)],
    ),
    "what came of it?": (
        lambda: screens.ask_outcome(51),
        [
            "referrals-ask-outcome",
            "[referrals-outcome(outcome=helped) → re1:51:helped]",
            "[referrals-outcome(outcome=partly) → re1:51:partly]",
            "[referrals-outcome(outcome=not_reached) → re1:51:not_reached]",
            "[referrals-outcome(outcome=refused) → re1:51:refused]",
            "[referrals-outcome(outcome=not_needed) → re1:51:not_needed]",
            "[referrals-back → ri1:51]",
        ],
    ),
    "in which town, for somebody": (
        lambda: screens.towns(41, COUNTY),
        ["referrals-choose-town", *towns("41"), BACK],
    ),
    "in which town, for a slip": (
        lambda: screens.towns(None, COUNTY),
        ["referrals-choose-town", *towns(""), TO_HANDOVERS],
    ),
    "what it is about, for somebody": (
        lambda: screens.topics(41, TOWN),
        [
            "referrals-choose-topic(town=Ahlen)",
            *topics("rl1:41:5570004"),
            f"[referrals-other-town → rw1:41] {BACK}",
        ],
    ),
    "what it is about, for a slip": (
        lambda: screens.topics(None, TOWN),
        [
            "referrals-choose-topic(town=Ahlen)",
            *topics("rl1::5570004"),
            f"[referrals-other-town → rw1:] {TO_HANDOVERS}",
        ],
    ),
    "which service, for somebody": (
        services,
        [
            *SERVICES,
            "offers-line(number='1', door='', name=Stelle 1)",
            "offers-line(number='2', door='', name=Stelle 2)",
            *TAP,
            "[1 → rn1:41:11b2c3d4e5] [2 → rn1:41:21b2c3d4e5]",
            TOPICS_AGAIN,
        ],
    ),
    "no service": (lambda: services(0), [*SERVICES, "referrals-no-service", TOPICS_AGAIN]),
    "the first page of services leads on": (
        lambda: services(1, more=True),
        [
            *SERVICES,
            "offers-line(number='1', door='', name=Stelle 1)",
            *TAP,
            "[1 → rn1:41:11b2c3d4e5]",
            "[offers-page-on → rl1:41:5570004:housing:1]",
            TOPICS_AGAIN,
        ],
    ),
    "a page in the middle counts on, for a slip": (
        lambda: services(4, page=1, more=True, member_id=None),
        [
            *SERVICES,
            "offers-line(number='7', door='', name=Stelle 1)",
            "offers-line(number='8', door='', name=Stelle 2)",
            "offers-line(number='9', door='', name=Stelle 3)",
            "offers-line(number='10', door='', name=Stelle 4)",
            *TAP,
            "[7 → rs1:11b2c3d4e5] [8 → rs1:21b2c3d4e5] [9 → rs1:31b2c3d4e5]",
            "[10 → rs1:41b2c3d4e5]",
            "[offers-page-back → rl1::5570004:housing:0] [offers-page-on → rl1::5570004:housing:2]",
            "[referrals-back → rt1::5570004]",
        ],
    ),
    "the last page of services leads back": (
        lambda: services(1, page=2),
        [
            *SERVICES,
            "offers-line(number='13', door='', name=Stelle 1)",
            *TAP,
            "[13 → rn1:41:11b2c3d4e5]",
            "[offers-page-back → rl1:41:5570004:housing:1]",
            TOPICS_AGAIN,
        ],
    ),
    "which law": (
        lambda: screens.fields(41, CODE, "Jobcenter"),
        [
            "referrals-one(service=Jobcenter)",
            "referrals-choose-field",
            f"[referrals-field(field=sgb2) → rm1:41:{CODE}:sgb2] [referrals-field(field=sgb3) → rm1:41:{CODE}:sgb3]",
            f"[referrals-field(field=sgb8) → rm1:41:{CODE}:sgb8] [referrals-field(field=sgb12) → rm1:41:{CODE}:sgb12]",
            f"[referrals-field(field=aufenthg) → rm1:41:{CODE}:aufenthg]"
            f" [referrals-field(field=stag) → rm1:41:{CODE}:stag]",
            f"[referrals-field(field=other) → rm1:41:{CODE}:other]",
            "[referrals-back → rt1:41:]",
        ],
    ),
    "a link with German words, whoever asks": (
        lambda: screens.link(
            "abc",
            "Jobcenter",
            datetime(2026, 12, 7, 23, 30, tzinfo=UTC),
            context_of(public_url="https://lotse.example.org", language="uk"),
            back=SeeReferral(referral_id=51).pack(),
            how="referrals-link-how",
        ),
        [
            "referrals-link-made",
            "referrals-link-how",
            "",
            LETTER,
            "https://lotse.example.org/h/abc",
            "[referrals-back → ri1:51]",
        ],
    ),
    "in which language is the slip": (
        lambda: screens.slip_languages(CODE, "Jobcenter"),
        [
            "referrals-one(service=Jobcenter)",
            "referrals-choose-language",
            f"[Deutsch → rq1:{CODE}:de] [العربية → rq1:{CODE}:ar]",
            f"[English → rq1:{CODE}:en] [Türkçe → rq1:{CODE}:tr]",
            f"[Українська → rq1:{CODE}:uk]",
            f"[referrals-handover-ask → {AskHandover(code=CODE).pack()}]",
            TO_HANDOVERS,
            "fresh",
        ],
    ),
    "no handovers": (
        lambda: screens.handover_list([], ALONE),
        [*HANDOVERS, "referrals-none", NEW_SLIP, TO_MENU],
    ),
    "twelve handovers and no thirteenth": (
        lambda: screens.handover_list(handovers(13), ALONE),
        [
            *HANDOVERS,
            *(handover_line(each) for each in range(1, 13)),
            numbers(1, 2, 3, prefix="ry1", plus=70),
            numbers(4, 5, 6, prefix="ry1", plus=70),
            numbers(7, 8, 9, prefix="ry1", plus=70),
            numbers(10, 11, 12, prefix="ry1", plus=70),
            NEW_SLIP,
            TO_MENU,
        ],
    ),
    "a handover that waits": (stands, stand("waiting")),
    "a handover that nobody answered in time": (lambda: stands(expires_at=NOW), stand("expired")),
    "agreed: now the person is told": (lambda: stands(answer="agreed"), stand("agreed", *TELL, CONFIRM)),
    "agreed, and long expired: the answer stays": (
        lambda: stands(answer="agreed", expires_at=NOW),
        stand("agreed", *TELL, CONFIRM),
    ),
    "agreed and confirmed": (lambda: stands(answer="agreed", confirmed_at=NOW), stand("confirmed")),
    "refused": (lambda: stands(answer="refused"), stand("refused")),
    "a handover, and what has just happened": (
        lambda: screens.handover(handover(), "Jobcenter", ALONE, above=["!"]),
        ["!", *stand("waiting")],
    ),
}


@pytest.mark.parametrize("case", SCREENS)
def test_a_referral_shows_exactly_this(case):
    made, expected = SCREENS[case]

    assert whole(made()) == expected
