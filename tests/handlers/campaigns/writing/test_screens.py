"""The list of campaigns and one campaign as whoever writes it sees it, each screen whole."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from handlers.campaigns.writing import screens
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.campaigns.access import CampaignCard
from services.campaigns.audience import Counted
from services.campaigns.rules import Audience, Kind, Media, Words
from tests.conftest import MONDAY_MORNING, context_of
from tests.handlers.campaigns.rows import COURSES, GERMAN_TEXT, card, content
from tests.handlers.whole import whole

CONTEXT = context_of()
NOW = MONDAY_MORNING  # 10:30 in Germany
LATE = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # half past midnight of the next day in Germany
MANY = Counted(45)

MENU = "[campaigns-to-menu → jm1]"
NEW = "[campaigns-new → hn1]"
ENDS = "[campaigns-to-list → hl1:0] [campaigns-to-menu → jm1]"
ABORT = "[campaigns-abort → zx1:7]"
PREVIEW = "[campaigns-preview → ho1:7:de]"
HAND_IN = "[campaigns-hand-in → hh1:7:3:0]"
START = "[campaigns-start → zs1:7:3]"
PROGRESS = "[campaigns-progress → zp1:7]"
REPORT = "[campaigns-report → zq1:7]"
EDITS = [
    "[campaigns-texts → ht1:7] [campaigns-audience-menu → hi1:7:all]",
    "[campaigns-media → hm1:7] [campaigns-buttons-menu → hu1:7]",
    f"[campaigns-expiry → hv1:7] {PREVIEW}",
]
WEEK = "campaigns-expires-week"
TAKES_BACK = ["", "campaigns-edit-takes-back"]
UNREAD = ["", "campaigns-texts-missing(count=4)"]
STARTED = "campaigns-started(day='23.11.2026', time=10:30)"
ALL_READ = {"ar", "de", "de-simple", "en", "tr", "uk"}


def shown(made: CampaignCard, counted: Counted | None = MANY, **changes: Any) -> Screen:
    return screens.campaign(made, CONTEXT, counted, **changes)


def complete() -> CampaignCard:
    """A draft of which every text is read and right."""
    return card(about=content(texts={each: Words(GERMAN_TEXT, is_approved=True) for each in ALL_READ}))


def facts(state: str, *count: str, read: str = "done=1, count=5", plain: bool = False) -> list[str]:
    return [
        "campaigns-number(number='7')",
        "Neuer Kurs",
        "",
        f"campaigns-stands(state=campaigns-state(state={state}))",
        "campaigns-office(office=Ausländeramt)",
        COURSES,
        *count,
        f"campaigns-read({read})",
        *([] if plain else ["campaigns-no-plain"]),
    ]


COUNT = "campaigns-count(count=45)"


def in_list(number: int, state: str) -> list[str]:
    about = f"number='{number}', title=Neuer Kurs"
    return ["", f"campaigns-line({about}, state=campaigns-state(state={state}))", COURSES]


def see(number: int) -> str:
    return f"[campaigns-see(number='{number}', title=Neuer Kurs) → hs1:{number}]"


def page(number: int, *, has_more: bool) -> Screen:
    return screens.campaigns([card()], number, CONTEXT, has_more=has_more)


ONE = ["campaigns-title", *in_list(7, "draft"), see(7)]

SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "no campaigns: what they are": (
        lambda: screens.campaigns([], 0, CONTEXT, has_more=False),
        ["campaigns-title", "", "campaigns-none", "campaigns-what", NEW, MENU],
    ),
    "the only page": (
        lambda: screens.campaigns([card(), card("aborted", id=8)], 0, CONTEXT, has_more=False),
        ["campaigns-title", *in_list(7, "draft"), *in_list(8, "aborted"), see(7), see(8), NEW, MENU],
    ),
    "the first page of several": (
        lambda: page(0, has_more=True),
        [*ONE, "[campaigns-page-next → hl1:1]", NEW, MENU],
    ),
    "a page in the middle": (
        lambda: page(1, has_more=True),
        [*ONE, "[campaigns-page-before → hl1:0] [campaigns-page-next → hl1:2]", NEW, MENU],
    ),
    "the last page": (
        lambda: page(2, has_more=False),
        [*ONE, "[campaigns-page-before → hl1:1]", NEW, MENU],
    ),
    "a draft whose texts are not all read": (
        lambda: shown(card()),
        [*facts("draft", COUNT), WEEK, *UNREAD, HAND_IN, *EDITS, ABORT, ENDS],
    ),
    "a draft for nobody yet": (
        lambda: shown(card(), Counted(0)),
        [
            *facts("draft", "campaigns-count(count=0)"),
            WEEK,
            "",
            "campaigns-audience-first",
            HAND_IN,
            *EDITS,
            ABORT,
            ENDS,
        ],
    ),
    "a draft for too few to be counted": (
        lambda: shown(card(), Counted(None)),
        [
            *facts("draft", "campaigns-count-few(smallest=5)"),
            WEEK,
            "",
            "campaigns-audience-first",
            HAND_IN,
            *EDITS,
            ABORT,
            ENDS,
        ],
    ),
    "a draft for an area that is not theirs, so that nothing was counted": (
        lambda: shown(card(), None),
        [*facts("draft"), WEEK, "", "campaigns-audience-first", HAND_IN, *EDITS, ABORT, ENDS],
    ),
    "a draft that is complete, and what was done": (
        lambda: shown(complete(), above=[text("campaigns-saved"), ""]),
        [
            "campaigns-saved",
            "",
            *facts("draft", COUNT, read="done=6, count=6", plain=True),
            WEEK,
            "",
            "campaigns-complete(most=50)",
            HAND_IN,
            *EDITS,
            ABORT,
            ENDS,
        ],
    ),
    "a draft with a picture, buttons and a last day": (
        lambda: shown(
            card(
                about=content(
                    media=Media("photo", "abc"),
                    buttons=("info:naturalisation", "book", "more", "no code"),
                    expires_at=LATE.replace(hour=23, minute=0),
                )
            )
        ),
        [
            *facts("draft", COUNT),
            "campaigns-has-media(kind=photo)",
            "campaigns-has-buttons(buttons=💡 Gut zu wissen: \u2068Einbürgerung\u2069, 🗓 Termin buchen, "
            "ℹ️ Mehr Informationen)",
            "campaigns-expires(day='23.11.2026')",
            *UNREAD,
            HAND_IN,
            *EDITS,
            ABORT,
            ENDS,
        ],
    ),
    "a colleague's of another office: it is read only": (
        lambda: shown(card(is_own=False)),
        [*facts("draft", COUNT), WEEK, PREVIEW, ABORT, ENDS],
    ),
    "in review, for whoever wrote it": (
        lambda: shown(card("in_review")),
        [*facts("in_review", COUNT), WEEK, "", "campaigns-waits", *EDITS, ABORT, ENDS],
    ),
    "in review, for the second person": (
        lambda: shown(card("in_review", is_own=False, may_approve=True)),
        [
            *facts("in_review", COUNT),
            WEEK,
            "",
            "campaigns-waits-for-you",
            "[campaigns-review → zr1:7]",
            PREVIEW,
            ABORT,
            ENDS,
        ],
    ),
    "approved: whoever owns it starts it; a start that was wished once is not planned any more": (
        lambda: shown(card("approved", starts_at=NOW)),
        [*facts("approved", COUNT), WEEK, *TAKES_BACK, START, *EDITS, ABORT, ENDS],
    ),
    "approved: nobody else starts it": (
        lambda: shown(card("approved", is_own=False)),
        [*facts("approved", COUNT), WEEK, PREVIEW, ABORT, ENDS],
    ),
    "scheduled, in the county's time": (
        lambda: shown(card("scheduled", starts_at=LATE)),
        [
            *facts("scheduled", COUNT),
            WEEK,
            "campaigns-starts(day='24.11.2026', time=00:30)",
            *TAKES_BACK,
            START,
            *EDITS,
            ABORT,
            ENDS,
        ],
    ),
    "running: how far it is; it cannot be edited": (
        lambda: shown(card("running", starts_at=NOW, started_at=NOW), None),
        [*facts("running"), STARTED, PROGRESS, REPORT, PREVIEW, ABORT, ENDS],
    ),
    "paused": (
        lambda: shown(card("paused", started_at=NOW), None),
        [*facts("paused"), STARTED, PROGRESS, REPORT, PREVIEW, ABORT, ENDS],
    ),
    "completed: nothing is left to abort": (
        lambda: shown(
            card(
                "completed", started_at=NOW, ended_at=LATE, about=content(expires_at=LATE.replace(minute=0, second=1))
            ),
            None,
        ),
        [
            *facts("completed"),
            "campaigns-expires(day='24.11.2026')",
            STARTED,
            "campaigns-ended(day='24.11.2026', time=00:30)",
            REPORT,
            PREVIEW,
            ENDS,
        ],
    ),
    "aborted on its way: a report, and nothing that goes on": (
        lambda: shown(card("aborted", started_at=NOW, ended_at=LATE), None),
        [*facts("aborted"), STARTED, "campaigns-ended(day='24.11.2026', time=00:30)", REPORT, PREVIEW, ENDS],
    ),
    "aborted as a draft: no report": (
        lambda: shown(card("aborted", ended_at=NOW), None),
        [*facts("aborted"), "campaigns-ended(day='23.11.2026', time=10:30)", PREVIEW, ENDS],
    ),
    "without plain German: write it, or hand in as it is": (
        lambda: screens.ask_plain(card()),
        [
            "campaigns-ask-plain",
            "",
            "campaigns-ask-plain-why",
            "[campaigns-write-plain → hr1:7:de-simple]",
            "[campaigns-without-plain → hh1:7:3:1]",
            "[campaigns-back → hs1:7]",
        ],
    ),
}


@pytest.mark.parametrize("what", SCREENS)
def test_campaigns_show_exactly_this(what):
    made, expected = SCREENS[what]

    assert whole(made()) == expected


def test_the_texts_of_other_languages_are_not_asked_for():
    turkish = content(audience=Audience(Kind.courses, languages=frozenset({"tr"})))

    assert "campaigns-read(done=1, count=2)" in whole(shown(card(about=turkish)))
