"""A campaign's texts as they are read over: all of them, one beside the German, and what is asked for."""

from collections.abc import Sequence

from handlers.campaigns.names import language_of
from handlers.campaigns.writing.callbacks import (
    LeaveToGerman,
    OpenTexts,
    ReadText,
    TextList,
    TextRight,
    Translate,
    WriteText,
)
from handlers.campaigns.writing.screens import to_campaign
from handlers.shell import menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import GERMAN, Line, Marked, Text, languages, text
from services.campaigns.access import CampaignCard
from services.campaigns.rules import PLAIN_GERMAN, Words, asked_texts, is_ready, missing_texts
from services.campaigns.translating import still_german
from services.campaigns.wording import Flaw, excess, flaw, units
from services.directory.listing import View

TOGETHER = 3_400  # UTF-16 units of two texts that leave one message room for the words around them
OF_GERMANY = (GERMAN, PLAIN_GERMAN)


def all_texts(card: CampaignCard, view: View, *, has_page: bool, above: Sequence[Line] = ()) -> Screen:
    """Every language with where its text stands."""
    asked, missing = order_of(card), missing_texts(card.content, languages())
    counted = len(asked_texts(card.content, languages()))
    lines: list[Line] = [*above, text("campaigns-texts-title", number=str(card.id))]
    lines += [text("campaigns-read", done=counted - len(missing), count=counted), ""]
    lines += [
        text("campaigns-text-line", stands=stands(card, each), language=language_of(each, view.language))
        for each in asked
    ]
    buttons = [Button(language_of(each, view.language), _reads(card, each)) for each in asked]
    rows = menu.pairs(buttons)
    if nothing := [each for each in asked if each not in OF_GERMANY and not body_of(card, each)]:
        every = Translate(campaign_id=card.id, version=card.version, language=None)
        rows.append([Button(text("campaigns-translate-all", count=len(nothing)), every.pack())])
    if has_page:
        rows.append([Button(text("campaigns-on-page"), OpenTexts(campaign_id=card.id).pack())])
    return Screen(text=lines, rows=[*rows, [to_campaign(card.id)]])


def one_text(card: CampaignCard, language: str, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """The text of one language, the German one beside it."""
    body, german = body_of(card, language), card.german
    heading: list[Line | Marked] = [text("campaigns-text-title", language=language_of(language, view.language))]
    around: list[Line | Marked] = [
        *above,
        *heading,
        _progress(card),
        stands(card, language),
        *_warnings(card, language),
    ]
    rows = _text_rows(card, language)
    beside: list[Line | Marked] = []
    if language != GERMAN:
        beside = [text("campaigns-german"), Marked(german, GERMAN)]
    said: list[Line | Marked] = [Marked(body, language.partition("-")[0])] if body else []
    if units(body) + (units(german) if beside else 0) <= TOGETHER:
        own: list[Line | Marked] = (
            [text("campaigns-said", language=language_of(language, view.language)), *said] if said else []
        )
        return Screen(text=[*around, *(["", *beside] if beside else []), *(["", *own] if own else [])], rows=rows)
    if beside:
        return Screen(text=[*heading, *said], rows=rows, lead=beside, fresh=True)
    return Screen(text=said, rows=rows, lead=around, fresh=True)


def ask_text(card: CampaignCard, language: str, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """Awaiting the words of one language."""
    lines: list[Line] = [*above, text("campaigns-write", language=language_of(language, view.language))]
    lines += [text("campaigns-write-plain-how")] if language == PLAIN_GERMAN else []
    lines += [text("campaigns-write-marks")]
    back = Button(text("campaigns-as-it-was"), _reads(card, language))
    return Screen(text=lines, rows=[[back]])


def flawed(wrong: str, language: str, view: View, *, too_long_by: int) -> Text:
    """What is wrong with a text, in which language."""
    return text("campaigns-text-flawed", flaw=wrong, language=language_of(language, view.language), excess=too_long_by)


def stands(card: CampaignCard, language: str) -> Text:
    """Where a text stands."""
    words = card.content.texts.get(language)
    if words is None or not (words.body or words.left_to_german):
        return text("campaigns-text-state", state="missing")
    if words.left_to_german:
        return text("campaigns-text-state", state="german")
    return text("campaigns-text-state", state="right" if words.is_approved else words.origin)


def order_of(card: CampaignCard) -> list[str]:
    """Languages in which there is or should be a text; plain German beside German even where it is missing."""
    asked = asked_texts(card.content, languages())
    return list(dict.fromkeys([*asked[:1], PLAIN_GERMAN, *asked[1:]]))


def next_of(card: CampaignCard, after: str) -> str | None:
    """The next language, in a round, whose text waits; None when there is none."""
    order = order_of(card)
    start = order.index(after) + 1 if after in order else 0
    waiting = [each for each in [*order[start:], *order[:start]] if not is_ready(each, card.content.texts.get(each))]
    return next((each for each in waiting if each != after), None)


def body_of(card: CampaignCard, language: str) -> str:
    """What was written or proposed in a language; empty when nothing."""
    return card.content.texts.get(language, Words("")).body


def _progress(card: CampaignCard) -> Text:
    asked, missing = asked_texts(card.content, languages()), missing_texts(card.content, languages())
    return text("campaigns-read", done=len(asked) - len(missing), count=len(asked))


def _warnings(card: CampaignCard, language: str) -> list[Line]:
    body, has_media = body_of(card, language), card.content.media is not None
    if not body:
        return []
    found: list[Line] = []
    if flaw(body, has_media=has_media) is Flaw.too_long:
        found.append(text("campaigns-too-long", excess=excess(body, has_media=has_media)))
    if language not in OF_GERMANY and still_german(card.german, body):
        found.append(text("campaigns-still-german"))
    return found


def _text_rows(card: CampaignCard, language: str) -> list[list[Button]]:
    about = {"campaign_id": card.id, "version": card.version, "language": language}
    body = body_of(card, language)
    words = card.content.texts.get(language, Words(""))
    write = Button(text("campaigns-correct" if body else "campaigns-write-it"), WriteText(**about).pack())
    first = [write]
    if body and not (words.is_approved and not words.left_to_german):
        first = [Button(text("campaigns-right"), TextRight(**about).pack()), write]
    rows = [first]
    if language not in OF_GERMANY:
        again = Button(text("campaigns-translate-again" if body else "campaigns-translate"), Translate(**about).pack())
        left = [] if words.left_to_german else [Button(text("campaigns-leave"), LeaveToGerman(**about).pack())]
        rows.append([again, *left])
    following = next_of(card, language)
    on = [Button(text("campaigns-next"), _reads(card, following))] if following else []
    return [*rows, [*on, Button(text("campaigns-all-texts"), TextList(campaign_id=card.id).pack())]]


def _reads(card: CampaignCard, language: str) -> str:
    return ReadText(campaign_id=card.id, language=language).pack()
