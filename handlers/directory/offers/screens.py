"""How lists of offers read."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.directory.offers.callbacks import OfferCard, OfferListAgain, SpokenMenu, packed
from handlers.info.callbacks import SeeInfo
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, in_rows, page_row
from handlers.shell.texts import Line, Text, text
from services.context import Context
from services.directory.importing import ALL_TOPICS
from services.directory.listing import PAGE, OfferLine, OfferPage, Wish
from services.directory.rules import OpenState
from services.directory.topics import all_topics
from services.info import card_about

NUMBERS_IN_A_ROW = 3  # wide enough for a thumb; whole names would be cut in a button, so they stand in the text
ICONS = {topic.id: topic.icon for topic in all_topics()} | {ALL_TOPICS: "📋"}
OPEN_MARKS = {OpenState.OPEN: "🟢 "}


def topic_name(topic: str) -> Text:
    return text("menu-topic", icon=ICONS.get(topic, ""), topic=text(f"topic-{topic}"))


def offer_list(page: OfferPage, wish: Wish, context: Context) -> Screen:
    """A page of the list: whole names above, numbered buttons below."""
    town = context.county.by_ags[wish.ags]
    first = wish.page * PAGE + 1
    heading = text("offers-heading", topic=topic_name(wish.topic), town=town.name)
    lines: list[Line] = [heading, *_notes(page, wish, context), ""]
    lines += [_line(number, line, context.language) for number, line in enumerate(page.lines, start=first)]
    if any(line.state is OpenState.OPEN for line in page.lines):
        lines += ["", text("offers-open-legend")]
    if page.lines:
        lines += ["", text("offers-tap-number")]
    numbered = [
        Button(f"{OPEN_MARKS.get(line.state, '')}{number}", packed(OfferCard, wish, line.code))
        for number, line in enumerate(page.lines, start=first)
    ]
    width = 2 if len(numbered) == 4 else NUMBERS_IN_A_ROW
    rows = in_rows(numbered, width)
    rows += [*_turning(page, wish), *_filters(page, wish, context.language)]
    if card := card_about(wish.topic):
        rows.append([button("info-know", SeeInfo(card=card.id), card=text(f"info-{card.id}"))])
    return Screen(text=lines, rows=[*rows, *_elsewhere(page, wish, context.language)])


def spoken_menu(codes: Sequence[str], wish: Wish, language: str) -> Screen:
    own = [language] if language in codes else []
    order = [*own, *(code for code in codes if code not in own)]
    buttons = [
        Button(formats.language_name(code, language), packed(OfferListAgain, replace(wish, language=code, page=0)))
        for code in order[:16]
    ]
    rows = menu.pairs(buttons)
    rows.append([button("offers-any-language", packed(OfferListAgain, replace(wish, language=None, page=0)))])
    rows.append([button("offers-back-to-list", packed(OfferListAgain, wish))])
    return Screen(text=[text("offers-choose-spoken" if codes else "offers-no-spoken")], rows=rows)


def _notes(page: OfferPage, wish: Wish, context: Context) -> list[Line]:
    notes: list[Line] = []
    if wish.language:
        notes.append(text("offers-filter-spoken", language=formats.language_name(wish.language, context.language)))
    if wish.open_now:
        notes.append(text("offers-filter-open"))
    if wish.near:
        notes.append(text("offers-nearest-first"))
    town = context.county.by_ags[wish.ags].name
    if not page.lines and wish.is_filtered:
        notes.append(text("offers-none-with-filter"))
    elif not page.lines:
        notes.append(text("offers-none", town=town, county=context.county.name))
    elif page.none_of_its_own and wish.page == 0:
        notes.append(text("offers-county-wide-only", town=town, county=context.county.name))
    return notes


def _line(number: int, line: OfferLine, language: str) -> Line:
    said = {"number": str(number), "door": OPEN_MARKS.get(line.state, ""), "name": line.name}
    if line.kilometres is None:
        return text("offers-line", **said)
    return text("offers-line-distance", **said, kilometres=formats.kilometres(line.kilometres, language))


def _turning(page: OfferPage, wish: Wish) -> list[list[Button]]:
    back, on = "offers-page-back", "offers-page-on"
    return page_row(wish.page, page.has_more, back, on, lambda to: packed(OfferListAgain, replace(wish, page=to)))


def _filters(page: OfferPage, wish: Wish, language: str) -> list[list[Button]]:
    if not page.lines and not wish.is_filtered:
        return []
    spoken = text("offers-by-language")
    if wish.language:
        spoken = text("offers-by-language-set", language=formats.language_name(wish.language, language))
    opening = text("offers-open-now-set" if wish.open_now else "offers-open-now")
    turned = replace(wish, open_now=not wish.open_now, page=0)
    return [[Button(opening, packed(OfferListAgain, turned)), Button(spoken, packed(SpokenMenu, wish))]]


def _elsewhere(page: OfferPage, wish: Wish, language: str) -> list[list[Button]]:
    rows = []
    for town, kilometres in page.nearest:
        label = text("offers-nearest-town", town=town.name, kilometres=formats.kilometres(kilometres, language))
        rows.append([Button(label, packed(OfferListAgain, replace(wish, ags=town.ags, page=0)))])
    rows.append([menu.back_to_topics(wish.ags, wish.near), menu.to_towns()])
    return rows


def location_lead(kilometres: float, town: str, context: Context, *, inside: bool) -> Sequence[Line]:
    far = formats.kilometres(kilometres, context.language)
    words = "offers-located" if inside else "offers-located-outside"
    return [text(words, town=town, kilometres=far, county=context.county.name)]
