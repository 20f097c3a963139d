"""A campaign's texts as they are read over, each screen whole."""

from collections.abc import Callable
from typing import Any

import pytest

from handlers.campaigns.writing import text_screens as screens
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.campaigns.access import CampaignCard
from services.campaigns.rules import Audience, Kind, Media, Words
from services.campaigns.wording import LONGEST_CAPTION, LONGEST_MESSAGE
from services.campaigns.writing import Flawed
from tests.conftest import context_of
from tests.handlers.campaigns.rows import GERMAN_TEXT, card, content
from tests.handlers.whole import said, whole

CONTEXT = context_of()
WITH_PAGE = context_of(public_url="https://lotse.example.org")
GERMAN = Words(GERMAN_TEXT, is_approved=True)
MARKED_GERMAN = f"{GERMAN_TEXT} (language=de)"
ARABIC = Audience(Kind.courses, languages=frozenset({"ar"}))
BACK = "[campaigns-back → hs1:7]"
ALL = "[campaigns-all-texts → ht1:7]"
TO_PLAIN = f"[campaigns-next → hr1:7:de-simple] {ALL}"
NAMES = {
    "de": "Deutsch",
    "de-simple": "Einfache Sprache",
    "ar": "Arabisch",
    "en": "Englisch",
    "tr": "Türkisch",
    "uk": "Ukrainisch",
}
LONG = "x" * (screens.TOGETHER - len(GERMAN_TEXT))  # just fits into one message with the German text


def having(texts: dict[str, Words] | None = None, **changes: Any) -> CampaignCard:
    """A campaign with these texts beside the German one."""
    return card(about=content(texts={"de": GERMAN} | (texts or {}), **changes))


def alone(german: str) -> CampaignCard:
    """A campaign with a German text only, which nobody has read."""
    return having({"de": Words(german)}, audience=ARABIC)


def line(tag: str, state: str) -> str:
    return f"campaigns-text-line(stands=campaigns-text-state(state={state}), language={NAMES[tag]})"


def reads(*tags: str) -> str:
    return " ".join(f"[{NAMES[each]} → hr1:7:{each}]" for each in tags)


def head(tag: str, state: str, done: int = 1, count: int = 5) -> list[str]:
    return [
        f"campaigns-text-title(language={NAMES[tag]})",
        f"campaigns-read(done={done}, count={count})",
        f"campaigns-text-state(state={state})",
    ]


def beside(tag: str, body: str) -> list[str]:
    return ["", "campaigns-german", MARKED_GERMAN, "", f"campaigns-said(language={NAMES[tag]})", body]


def actions(tag: str, text_id: str, translate: str, *, right: bool = False, leave: bool = True) -> list[str]:
    about = f"7:3:{tag}"
    right_one = f"[campaigns-right → hy1:{about}] " if right else ""
    left = f" [campaigns-leave → hg1:{about}]" if leave else ""
    return [f"{right_one}[{text_id} → hw1:{about}]", f"[{translate} → hp1:{about}]{left}"]


SCREENS: dict[str, tuple[Callable[[], Screen], list[str]]] = {
    "all texts: each state, and what is missing can be translated at once": (
        lambda: screens.all_texts(
            having(
                {
                    "ar": Words("عربي", is_approved=True),
                    "en": Words("English", origin="machine"),
                    "tr": Words("", left_to_german=True),
                    "uk": Words(""),
                }
            ),
            CONTEXT,
        ),
        [
            "campaigns-texts-title(number='7')",
            "campaigns-read(done=3, count=5)",
            "",
            line("de", "right"),
            line("de-simple", "missing"),
            line("ar", "right"),
            line("en", "machine"),
            line("tr", "german"),
            line("uk", "missing"),
            reads("de", "de-simple"),
            reads("ar", "en"),
            reads("tr", "uk"),
            "[campaigns-translate-all(count=1) → hp1:7:3:]",
            BACK,
        ],
    ),
    "all texts are there; the county has a page to write them on": (
        lambda: screens.all_texts(
            having(
                {"de-simple": Words("Kurs.", origin="written"), "ar": Words("عربي", origin="memory")}, audience=ARABIC
            ),
            WITH_PAGE,
            text("campaigns-saved"),
        ),
        [
            "campaigns-saved",
            "",
            "campaigns-texts-title(number='7')",
            "campaigns-read(done=1, count=3)",
            "",
            line("de", "right"),
            line("de-simple", "written"),
            line("ar", "memory"),
            reads("de", "de-simple"),
            reads("ar"),
            "[campaigns-on-page → hz1:7]",
            BACK,
        ],
    ),
    "the German text alone; nothing to translate it into": (
        lambda: screens.one_text(having(), "de", CONTEXT),
        [
            *head("de", "right"),
            "",
            "campaigns-said(language=Deutsch)",
            MARKED_GERMAN,
            "[campaigns-correct → hw1:7:3:de]",
            TO_PLAIN,
        ],
    ),
    "plain German is missing: it is written, not translated": (
        lambda: screens.one_text(having(), "de-simple", CONTEXT),
        [
            *head("de-simple", "missing"),
            "",
            "campaigns-german",
            MARKED_GERMAN,
            "[campaigns-write-it → hw1:7:3:de-simple]",
            f"[campaigns-next → hr1:7:ar] {ALL}",
        ],
    ),
    "plain German that is not read yet": (
        lambda: screens.one_text(having({"de-simple": Words("Ein Kurs.")}), "de-simple", CONTEXT),
        [
            *head("de-simple", "written", count=6),
            *beside("de-simple", "Ein Kurs. (language=de)"),
            "[campaigns-right → hy1:7:3:de-simple] [campaigns-correct → hw1:7:3:de-simple]",
            f"[campaigns-next → hr1:7:ar] {ALL}",
        ],
    ),
    "a missing translation": (
        lambda: screens.one_text(having(), "ar", CONTEXT, text("campaigns-saved")),
        [
            "campaigns-saved",
            "",
            *head("ar", "missing"),
            "",
            "campaigns-german",
            MARKED_GERMAN,
            *actions("ar", "campaigns-write-it", "campaigns-translate"),
            f"[campaigns-next → hr1:7:en] {ALL}",
        ],
    ),
    "a machine's translation waits to be read": (
        lambda: screens.one_text(having({"ar": Words("عربي", origin="machine")}), "ar", CONTEXT),
        [
            *head("ar", "machine"),
            *beside("ar", "عربي (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True),
            f"[campaigns-next → hr1:7:en] {ALL}",
        ],
    ),
    "a translation that is right, and the last one that waits is plain German": (
        lambda: screens.one_text(having({"ar": Words("عربي", is_approved=True)}, audience=ARABIC), "ar", CONTEXT),
        [
            *head("ar", "right", done=2, count=2),
            *beside("ar", "عربي (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again"),
            TO_PLAIN,
        ],
    ),
    "nothing else waits": (
        lambda: screens.one_text(
            having({"de-simple": Words("Ein Kurs.", is_approved=True)}, audience=ARABIC), "ar", CONTEXT
        ),
        [
            *head("ar", "missing", done=2, count=3),
            "",
            "campaigns-german",
            MARKED_GERMAN,
            *actions("ar", "campaigns-write-it", "campaigns-translate"),
            ALL,
        ],
    ),
    "left to German, with words that were right before: they can count again": (
        lambda: screens.one_text(
            having({"ar": Words("عربي", left_to_german=True, is_approved=True)}, audience=ARABIC), "ar", CONTEXT
        ),
        [
            *head("ar", "german", done=2, count=2),
            *beside("ar", "عربي (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True, leave=False),
            TO_PLAIN,
        ],
    ),
    "a sentence is still German": (
        lambda: screens.one_text(having({"ar": Words(GERMAN_TEXT)}, audience=ARABIC), "ar", CONTEXT),
        [
            *head("ar", "written", count=2),
            "campaigns-still-german",
            *beside("ar", f"{GERMAN_TEXT} (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True),
            TO_PLAIN,
        ],
    ),
    "plain German may say what the German text says": (
        lambda: screens.one_text(having({"de-simple": Words(GERMAN_TEXT)}, audience=ARABIC), "de-simple", CONTEXT),
        [
            *head("de-simple", "written", count=3),
            *beside("de-simple", MARKED_GERMAN),
            "[campaigns-right → hy1:7:3:de-simple] [campaigns-correct → hw1:7:3:de-simple]",
            f"[campaigns-next → hr1:7:ar] {ALL}",
        ],
    ),
    "too long for the caption of a picture, by two": (
        lambda: screens.one_text(
            having({"ar": Words("ع" * (LONGEST_CAPTION + 2))}, audience=ARABIC, media=Media("photo", "abc")),
            "ar",
            CONTEXT,
        ),
        [
            *head("ar", "written", count=2),
            "campaigns-too-long(excess=2)",
            *beside("ar", f"{'ع' * (LONGEST_CAPTION + 2)} (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True),
            TO_PLAIN,
        ],
    ),
    "a caption as long as it may be": (
        lambda: screens.one_text(
            having({"ar": Words("ع" * LONGEST_CAPTION)}, audience=ARABIC, media=Media("photo", "abc")), "ar", CONTEXT
        ),
        [
            *head("ar", "written", count=2),
            *beside("ar", f"{'ع' * LONGEST_CAPTION} (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True),
            TO_PLAIN,
        ],
    ),
    "two texts that just fit into one message": (
        lambda: screens.one_text(having({"ar": Words(LONG)}, audience=ARABIC), "ar", CONTEXT),
        [
            *head("ar", "written", count=2),
            *beside("ar", f"{LONG} (language=ar)"),
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True),
            TO_PLAIN,
        ],
    ),
    "two texts of one sign more: one message each, below what is said of them": (
        lambda: screens.one_text(
            having({"ar": Words(f"{LONG}x")}, audience=ARABIC, media=Media("photo", "abc")),
            "ar",
            CONTEXT,
            text("campaigns-saved"),
        ),
        [
            "campaigns-text-title(language=Arabisch)",
            f"{LONG}x (language=ar)",
            *actions("ar", "campaigns-correct", "campaigns-translate-again", right=True),
            TO_PLAIN,
            "fresh",
            "lead: campaigns-german",
            f"lead: {MARKED_GERMAN}",
            "first: campaigns-saved",
            "first: ",
            "first: campaigns-read(done=1, count=2)",
            "first: campaigns-text-state(state=written)",
            f"first: campaigns-too-long(excess={len(LONG) + 1 - LONGEST_CAPTION})",
        ],
    ),
    "a German text that just fits beside what is said of it": (
        lambda: screens.one_text(alone("x" * 3_400), "de", CONTEXT),
        [
            *head("de", "written", done=0, count=2),
            "",
            "campaigns-said(language=Deutsch)",
            f"{'x' * 3_400} (language=de)",
            "[campaigns-right → hy1:7:3:de] [campaigns-correct → hw1:7:3:de]",
            TO_PLAIN,
        ],
    ),
    "a German text of one sign more than fits beside what is said of it": (
        lambda: screens.one_text(alone("x" * 3_401), "de", CONTEXT),
        [
            f"{'x' * 3_401} (language=de)",
            "[campaigns-right → hy1:7:3:de] [campaigns-correct → hw1:7:3:de]",
            TO_PLAIN,
            "fresh",
            *(f"lead: {each}" for each in head("de", "written", done=0, count=2)),
        ],
    ),
    "the words of a language are asked for": (
        lambda: screens.ask_text(having(), "ar", CONTEXT),
        ["campaigns-write(language=Arabisch)", "campaigns-write-marks", "[campaigns-as-it-was → hr1:7:ar]"],
    ),
    "plain German is asked for, and why the last words were none": (
        lambda: screens.ask_text(having(), "de-simple", CONTEXT, text("campaigns-thanks")),
        [
            "campaigns-thanks",
            "",
            "campaigns-write(language=Einfache Sprache)",
            "campaigns-write-plain-how",
            "campaigns-write-marks",
            "[campaigns-as-it-was → hr1:7:de-simple]",
        ],
    ),
}


@pytest.mark.parametrize("shown", SCREENS)
def test_the_texts_show_exactly_this(shown):
    made, expected = SCREENS[shown]

    assert whole(made()) == expected


def test_a_flaw_says_what_is_wrong_in_which_language():
    over = screens.flaw_in("x" * (LONGEST_MESSAGE + 4), "ar", "de", has_media=False)
    marks = screens.flaw_in("<b>x", "de", "de", has_media=False)
    refused = screens.flaw_of(Flawed("campaigns-text-flawed", flaw="link", language="uk", excess=0), "en")

    assert said(over) == "campaigns-text-flawed(flaw=too_long, language=Arabisch, excess=4)"
    assert said(marks) == "campaigns-text-flawed(flaw=mark, language=Deutsch, excess=0)"
    assert said(refused) == "campaigns-text-flawed(flaw=link, language=Ukrainian, excess=0)"
    assert screens.flaw_in("x" * LONGEST_MESSAGE, "ar", "de", has_media=False) is None
    assert screens.flaw_in("x" * LONGEST_MESSAGE, "ar", "de", has_media=True) is not None


def test_the_next_text_is_the_first_that_waits_after_this_one_in_a_round():
    waiting = having({"en": Words("English", is_approved=True), "de-simple": Words("Kurs.", is_approved=True)})
    one_left = having({"de-simple": Words("Kurs.", is_approved=True)}, audience=ARABIC)

    rounds = [screens.next_tag(waiting, after) for after in ("de", "ar", "en", "tr", "uk", "fa")]
    assert rounds == ["ar", "tr", "tr", "uk", "ar", "ar"]
    assert screens.next_tag(one_left, "ar") is None
    assert screens.next_tag(one_left, "de") == "ar"
    assert screens.next_tag(alone("Ein Kurs."), "fa") == "de"


def test_whoever_chose_german_has_no_translation_missing():
    texts = {"ar": Words("", left_to_german=True), "en": Words("English"), "tr": Words("")}

    assert screens.untranslated(having(texts)) == ["tr", "uk"]
