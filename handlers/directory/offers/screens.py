"""How lists of offers read."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.directory.offers.callbacks import OfferCard, OfferListAgain, SpokenMenu, packed
from handlers.info.callbacks import SeeInfo
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from services.directory.importing import ALL_TOPICS
from services.directory.listing import PAGE, OfferLine, OfferPage, View, Wish
from services.directory.rules import State
from services.directory.topics import all_topics
from services.info import card_about

NUMBERS_IN_A_ROW = 3  # wide enough for a thumb; whole names would be cut in a button, so they stand in the text
ICONS = {topic.id: topic.icon for topic in all_topics()} | {ALL_TOPICS: "📋"}
DOORS = {State.OPEN: "🟢 "}


def topic_name(topic: str) -> Text:
    """The topic's full name."""
    return text("menu-topic", icon=ICONS.get(topic, ""), topic=text(f"topic-{topic}"))


def offer_list(page: OfferPage, wish: Wish, view: View) -> Screen:
    """A page of the list: whole names above, numbered buttons below."""
    town = view.county.by_ags[wish.ags]
    first = wish.page * PAGE + 1
    lines: list[Line] = [
        text("offers-heading", topic=topic_name(wish.topic), town=town.name),
        *_notes(page, wish, view),
        "",
    ]
    lines += [_line(number, line, view.language) for number, line in enumerate(page.lines, start=first)]
    if any(line.state is State.OPEN for line in page.lines):
        lines += ["", text("offers-open-legend")]
    if page.lines:
        lines += ["", text("offers-tap-number")]
    numbered = [
        Button(f"{DOORS.get(line.state, '')}{number}", packed(OfferCard, wish, line.code))
        for number, line in enumerate(page.lines, start=first)
    ]
    width = 2 if len(numbered) == 4 else NUMBERS_IN_A_ROW
    rows = [numbered[start : start + width] for start in range(0, len(numbered), width)]
    return Screen(
        text=lines,
        rows=[
            *rows,
            *_turning(page, wish),
            *_filters(page, wish, view),
            *_to_know(wish),
            *_elsewhere(page, wish, view),
        ],
    )


def spoken_menu(codes: Sequence[str], wish: Wish, view: View) -> Screen:
    """The languages spoken at the offers of a list."""
    own = [view.language] if view.language in codes else []
    order = [*own, *(code for code in codes if code not in own)]
    buttons = [
        Button(formats.language_name(code, view.language), packed(OfferListAgain, replace(wish, language=code, page=0)))
        for code in order[:16]
    ]
    rows = menu.pairs(buttons)
    rows.append([Button(text("offers-any-language"), packed(OfferListAgain, replace(wish, language=None, page=0)))])
    rows.append([Button(text("offers-back-to-list"), packed(OfferListAgain, wish))])
    words = "offers-choose-spoken" if codes else "offers-no-spoken"
    return Screen(text=[text(words)], rows=rows)


def _notes(page: OfferPage, wish: Wish, view: View) -> list[Line]:
    notes: list[Line] = []
    if wish.language:
        notes.append(text("offers-filter-spoken", language=formats.language_name(wish.language, view.language)))
    if wish.open_now:
        notes.append(text("offers-filter-open"))
    if wish.near:
        notes.append(text("offers-nearest-first"))
    town = view.county.by_ags[wish.ags].name
    if not page.lines and wish.is_filtered:
        notes.append(text("offers-none-with-filter"))
    elif not page.lines:
        notes.append(text("offers-none", town=town, county=view.county.name))
    elif page.none_of_its_own and wish.page == 0:
        notes.append(text("offers-county-wide-only", town=town, county=view.county.name))
    return notes


def _line(number: int, line: OfferLine, language: str) -> Line:
    door = DOORS.get(line.state, "")
    if line.kilometres is None:
        return text("offers-line", number=str(number), door=door, name=line.name)
    return text(
        "offers-line-distance",
        number=str(number),
        door=door,
        name=line.name,
        kilometres=formats.kilometres(line.kilometres, language),
    )


def _turning(page: OfferPage, wish: Wish) -> list[list[Button]]:
    row = []
    if wish.page:
        row.append(Button(text("offers-page-back"), packed(OfferListAgain, replace(wish, page=wish.page - 1))))
    if page.has_more:
        row.append(Button(text("offers-page-on"), packed(OfferListAgain, replace(wish, page=wish.page + 1))))
    return [row] if row else []


def _filters(page: OfferPage, wish: Wish, view: View) -> list[list[Button]]:
    if not page.lines and not wish.is_filtered:
        return []
    spoken = text("offers-by-language")
    if wish.language:
        spoken = text("offers-by-language-set", language=formats.language_name(wish.language, view.language))
    door = text("offers-open-now-set" if wish.open_now else "offers-open-now")
    return [
        [
            Button(door, packed(OfferListAgain, replace(wish, open_now=not wish.open_now, page=0))),
            Button(spoken, packed(SpokenMenu, wish)),
        ]
    ]


def _to_know(wish: Wish) -> list[list[Button]]:
    card = card_about(wish.topic)
    if card is None:
        return []
    return [[Button(text("info-know", card=text(f"info-{card.id}")), SeeInfo(card=card.id).pack())]]


def _elsewhere(page: OfferPage, wish: Wish, view: View) -> list[list[Button]]:
    rows = []
    for town, kilometres in page.nearest:
        label = text("offers-nearest-town", town=town.name, kilometres=formats.kilometres(kilometres, view.language))
        rows.append([Button(label, packed(OfferListAgain, replace(wish, ags=town.ags, page=0)))])
    rows.append([menu.back_to_topics(wish.ags, wish.near), menu.to_towns()])
    return rows


def location_lead(kilometres: float, town: str, view: View, *, inside: bool) -> Sequence[Line]:
    """What is said about a shared location."""
    far = formats.kilometres(kilometres, view.language)
    words = "offers-located" if inside else "offers-located-outside"
    return [text(words, town=town, kilometres=far, county=view.county.name)]
