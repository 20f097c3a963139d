"""A campaign's texts as they are read over: all of them, one beside the German, and what is asked for."""

from handlers.campaigns.cards import version_of
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
from handlers.campaigns.writing.screens import read_so_far, to_campaign
from handlers.shell import menu
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import GERMAN, Line, Marked, Text, languages, text
from services.campaigns.access import CampaignCard
from services.campaigns.rules import PLAIN_GERMAN, Words, asked_texts, is_ready
from services.campaigns.translating import still_german
from services.campaigns.wording import Flaw, excess, flaw, units
from services.campaigns.writing import Flawed
from services.context import Context

TOGETHER = 3_400  # UTF-16 units of two texts that leave one message room for the words around them
OF_GERMANY = (GERMAN, PLAIN_GERMAN)


def all_texts(card: CampaignCard, context: Context, *said: Line) -> Screen:
    """Every language with how far its text is; above it what has been done."""
    tags = tags_of(card)
    lines: list[Line] = [*said, ""] if said else []
    lines += [text("campaigns-texts-title", number=str(card.id)), read_so_far(card), ""]
    names = {each: language_of(each, context.language) for each in tags}
    lines += [text("campaigns-text-line", stands=text_state(card, each), language=names[each]) for each in tags]
    rows = menu.pairs([Button(names[each], _reads(card, each)) for each in tags])
    if nothing := untranslated(card):
        every = Translate(**version_of(card), language=None).pack()
        rows.append([button("campaigns-translate-all", every, count=len(nothing))])
    if context.app.public_url is not None:
        rows.append([button("campaigns-on-page", OpenTexts(campaign_id=card.id))])
    return Screen(text=lines, rows=[*rows, [to_campaign(card.id)]])


def one_text(card: CampaignCard, tag: str, context: Context, *said: Line) -> Screen:
    """The text of one language, the German one beside it; above them what has been done.

    Two long texts come in two messages, below one of what is said about them.
    """
    body, name, rows = body_of(card, tag), language_of(tag, context.language), _text_rows(card, tag)
    title = text("campaigns-text-title", language=name)
    done: list[Line | Marked] = [*said, ""] if said else []
    stands = [read_so_far(card), text_state(card, tag), *_warnings(card, tag)]
    around = [*done, title, *stands]
    german: list[Line | Marked] = [] if tag == GERMAN else [text("campaigns-german"), Marked(card.german, GERMAN)]
    own: list[Line | Marked] = [Marked(body, tag.partition("-")[0])] if body else []
    if units(body) + (units(card.german) if german else 0) <= TOGETHER:
        around += ["", *german] if german else []
        around += ["", text("campaigns-said", language=name), *own] if own else []
        return Screen(text=around, rows=rows)
    if german:
        first = [Screen(text=[*done, *stands])]
        return Screen(text=[title, *own], rows=rows, lead=german, fresh=True, first=first)
    return Screen(text=own, rows=rows, lead=around, fresh=True)


def ask_text(card: CampaignCard, tag: str, context: Context, *said: Line) -> Screen:
    """Awaiting the words of one language; above it why the last ones were none."""
    lines: list[Line] = [*said, ""] if said else []
    lines += [text("campaigns-write", language=language_of(tag, context.language))]
    lines += [text("campaigns-write-plain-how")] if tag == PLAIN_GERMAN else []
    back = button("campaigns-as-it-was", _reads(card, tag))
    return Screen(text=[*lines, text("campaigns-write-marks")], rows=[[back]])


def flaw_in(body: str, tag: str, language: str, *, has_media: bool) -> Text | None:
    """Why a text in the language `tag` cannot be sent, for somebody who reads `language`; None when it can."""
    wrong = flaw(body, has_media=has_media)
    return _flawed(wrong, tag, language, max(0, excess(body, has_media=has_media))) if wrong else None


def flaw_of(refusal: Flawed, language: str) -> Text:
    """Why a text was refused, for somebody who reads `language`."""
    args = refusal.text_args
    return _flawed(str(args["flaw"]), str(args["language"]), language, int(args["excess"]))


def text_state(card: CampaignCard, tag: str) -> Text:
    words = card.content.texts.get(tag)
    if words is None or not (words.body or words.left_to_german):
        return text("campaigns-text-state", state="missing")
    if words.left_to_german:
        return text("campaigns-text-state", state="german")
    return text("campaigns-text-state", state="right" if words.is_approved else words.origin)


def tags_of(card: CampaignCard) -> list[str]:
    """Languages in which there is or should be a text; plain German beside German even where it is missing."""
    asked = asked_texts(card.content, languages())
    return list(dict.fromkeys([*asked[:1], PLAIN_GERMAN, *asked[1:]]))


def untranslated(card: CampaignCard) -> list[str]:
    """Languages in which there is no text yet, and nobody has chosen that they stay German."""
    words = {each: card.content.texts.get(each, Words("")) for each in tags_of(card) if each not in OF_GERMANY}
    return [tag for tag, each in words.items() if not each.body and not each.left_to_german]


def next_tag(card: CampaignCard, after: str) -> str | None:
    """The next language, in a round, whose text waits to be read; None when there is none."""
    tags = tags_of(card)
    start = tags.index(after) + 1 if after in tags else 0
    waiting = (each for each in [*tags[start:], *tags[:start]] if not is_ready(each, card.content.texts.get(each)))
    return next((each for each in waiting if each != after), None)


def body_of(card: CampaignCard, tag: str) -> str:
    """What was written or proposed in a language; empty when nothing."""
    return card.content.texts.get(tag, Words("")).body


def _flawed(wrong: str, tag: str, language: str, over: int) -> Text:
    return text("campaigns-text-flawed", flaw=wrong, language=language_of(tag, language), excess=over)


def _warnings(card: CampaignCard, tag: str) -> list[Line]:
    body, has_media = body_of(card, tag), card.content.media is not None
    found: list[Line] = []
    if flaw(body, has_media=has_media) is Flaw.too_long:
        found.append(text("campaigns-too-long", excess=excess(body, has_media=has_media)))
    if tag not in OF_GERMANY and still_german(card.german, body):
        found.append(text("campaigns-still-german"))
    return found


def _text_rows(card: CampaignCard, tag: str) -> list[list[Button]]:
    about = version_of(card) | {"language": tag}
    body, words = body_of(card, tag), card.content.texts.get(tag, Words(""))
    rows = [[button("campaigns-correct" if body else "campaigns-write-it", WriteText(**about))]]
    if body and not (words.is_approved and not words.left_to_german):
        rows[0].insert(0, button("campaigns-right", TextRight(**about)))
    if tag not in OF_GERMANY:
        again = button("campaigns-translate-again" if body else "campaigns-translate", Translate(**about))
        left = [] if words.left_to_german else [button("campaigns-leave", LeaveToGerman(**about))]
        rows.append([again, *left])
    following = next_tag(card, tag)
    on = [button("campaigns-next", _reads(card, following))] if following else []
    return [*rows, [*on, button("campaigns-all-texts", TextList(campaign_id=card.id))]]


def _reads(card: CampaignCard, tag: str) -> str:
    return ReadText(campaign_id=card.id, language=tag).pack()
