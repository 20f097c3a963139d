"""The choice of news and what is said after a button of a message, each screen whole."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from handlers.campaigns.reading import screens
from handlers.shell.screen import Screen, button
from handlers.shell.texts import text
from handlers.start.callbacks import LanguageMenu
from services.campaigns.rules import Kind
from storage.people import Person
from tests.conftest import AHLEN, BUEREN, context_of
from tests.handlers.whole import whole

CONTEXT = context_of(person=Person(id=5, municipality_ags=AHLEN))
HOME = button("menu-language", LanguageMenu())

TITLE = ["news-title(county=Kreis Warendorf)", "news-intro", ""]
AHLENS = ["", "news-town(town=Ahlen)"]
TO_TOPICS = "[menu-back-to-topics → tp1:5570004:]"
TO_HOME = "[menu-language → lm1]"


def lines(*wanted: str) -> list[str]:
    kinds = ("naturalisation", "courses", "events", "offices")
    return [
        f"news-line(mark={'✅' if each in wanted else '⬜'}, kind=news-{each}, means=news-{each}.means)"
        for each in kinds
    ]


def on(kind: str) -> str:
    return f"[news-on(kind=news-{kind}) → vs1:{kind}:1]"


def off(kind: str) -> str:
    return f"[news-off(kind=news-{kind}) → vs1:{kind}:0]"


SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "nothing is chosen: each can be switched on, and there is nothing to stop": (
        lambda: screens.choice((), CONTEXT),
        [
            *TITLE,
            *lines(),
            *AHLENS,
            on("naturalisation"),
            on("courses"),
            on("events"),
            on("offices"),
            TO_TOPICS,
        ],
    ),
    "two are chosen: these can be switched off, and everything at once": (
        lambda: screens.choice({Kind.courses, Kind.offices}, CONTEXT, text("news-on-now", kind=text("news-courses"))),
        [
            "news-on-now(kind=news-courses)",
            "",
            *TITLE,
            *lines("courses", "offices"),
            *AHLENS,
            on("naturalisation"),
            off("courses"),
            on("events"),
            off("offices"),
            "[news-stop-all → vz1]",
            TO_TOPICS,
        ],
    ),
    "without a town, the way leads to the towns": (
        lambda: screens.choice({Kind.events}, replace(CONTEXT, person_or_none=None)),
        [
            *TITLE,
            *lines("events"),
            "",
            "news-no-town",
            on("naturalisation"),
            on("courses"),
            off("events"),
            on("offices"),
            "[news-stop-all → vz1]",
            "[menu-choose-a-town → mm1]",
        ],
    ),
    "a town of another county is none": (
        lambda: screens.choice((), replace(CONTEXT, person_or_none=Person(id=5, municipality_ags=BUEREN))),
        [
            *TITLE,
            *lines(),
            "",
            "news-no-town",
            on("naturalisation"),
            on("courses"),
            on("events"),
            on("offices"),
            "[menu-choose-a-town → mm1]",
        ],
    ),
    "the age is asked": (
        lambda: screens.ask_age(Kind.events),
        [
            "news-ask-age(age=16)",
            "news-ask-age-hint",
            "[news-old-enough(age=16) → va1:events:1]",
            "[news-younger → va1:events:0]",
            "[news-back → vm1]",
        ],
    ),
    "too young: offers and help in danger stay open": (
        lambda: screens.too_young(HOME),
        ["news-too-young(age=16)", TO_HOME, "[menu-emergency → em1]"],
    ),
    "stopped: said below the message": (
        lambda: screens.stopped(Kind.courses, HOME),
        ["news-stopped(kind=news-courses)", "[news-which → vm1]", TO_HOME, "fresh"],
    ),
    "the text in plain German, below the message": (
        lambda: screens.in_plain_german("<b>Kurs</b> &amp; mehr", HOME),
        ["<b>Kurs</b> &amp; mehr (language=de)", TO_HOME, "fresh"],
    ),
    "nothing is free: the office's entry instead": (
        lambda: screens.no_booking("Ausländeramt", "abc234defg", AHLEN, HOME, over=False),
        [
            "news-nothing-free(office=Ausländeramt)",
            "news-contact-below",
            "[news-contact → cd1:5570004:all::0::0:abc234defg]",
            TO_HOME,
            "fresh",
        ],
    ),
    "the message is too old, and the office has no entry": (
        lambda: screens.no_booking("Ausländeramt", None, AHLEN, HOME, over=True),
        ["news-booking-over(office=Ausländeramt)", TO_HOME, "fresh"],
    ),
}


@pytest.mark.parametrize("shown", SCREENS)
def test_the_news_show_exactly_this(shown):
    made, expected = SCREENS[shown]

    assert whole(made()) == expected
