"""How info cards read: short pages, each with its source, its date and the way to counselling."""

from collections.abc import Sequence
from datetime import date

from handlers.directory.offers.callbacks import OfferCard, OfferListAgain, packed
from handlers.info.callbacks import SeeCounselling, SeeInfo
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, in_rows
from handlers.shell.texts import Line, Text, text
from services.counties import Municipality
from services.directory.importing import ALL_TOPICS
from services.directory.listing import Wish
from services.info import InfoCard, InfoPage

NUMBERS_IN_A_ROW = 3


def info_page(
    card: InfoCard, pages: Sequence[InfoPage], number: int, town: Municipality | None, language: str
) -> Screen:
    """One of the county's pages of a card, counted from 0; the first is the overview and names the others."""
    overview, page = pages[0], pages[number]
    heading = _heading(card, page, number, len(pages))
    lines: list[Line] = [heading, "", text(_id(card, page)), "", *_sources(card, page, language)]
    rows = [[button("info-counselling", SeeCounselling(card=card.id))]]
    if page is overview:
        rows += menu.pairs([_to_page(card, each, text(f"{_id(card, each)}.title")) for each in pages[1:]])
        rows.append([_to_offers(card, town)])
    else:
        rows.append(_turning(card, pages, number))
        rows.append([_to_page(card, overview, text("info-overview")), _to_offers(card, town)])
    return Screen(text=lines, rows=rows)


def counselling(card: InfoCard, found: Sequence[tuple[str, str]], town: Municipality) -> Screen:
    """Who counsels on a card's subject: whole names above, numbered buttons below."""
    wish = Wish(ags=town.ags, topic=ALL_TOPICS)
    lines: list[Line] = [text("info-counselling-title", town=town.name)]
    lines += [text("info-counselling-first"), ""] if found else [text("info-counselling-none", town=town.name)]
    buttons = []
    for number, (code, name) in enumerate(found, start=1):
        lines.append(text("info-counselling-line", number=str(number), name=name))
        buttons.append(Button(str(number), packed(OfferCard, wish, code)))
    rows = in_rows(buttons, NUMBERS_IN_A_ROW)
    back = button("info-back-to-card", SeeInfo(card=card.id))
    return Screen(text=lines, rows=[*rows, [back, menu.back_to_topics(town.ags)]])


def _id(card: InfoCard, page: InfoPage) -> str:
    return f"info-{card.id}-{page.id}"


def _heading(card: InfoCard, page: InfoPage, number: int, count: int) -> Text:
    name = text(f"info-{card.id}")
    if number == 0:
        return text("info-heading", card=name)
    title = text(f"{_id(card, page)}.title")
    return text("info-heading-page", card=name, title=title, number=str(number), count=str(count - 1))


def _sources(card: InfoCard, page: InfoPage, language: str) -> list[Line]:
    """Where it is from, whether anybody of the county has looked at it, and who decides."""
    as_of = formats.long_date(page.as_of, language) if isinstance(page.as_of, date) else page.as_of or ""
    lines: list[Line] = [text("info-source", sources=formats.enumeration(page.sources, language), date=as_of)]
    if page.recheck:
        lines.append(text("info-recheck"))
    if card.reviewed_on is None:
        lines.append(text("info-not-reviewed"))
    else:
        reviewed_on = formats.long_date(card.reviewed_on, language)
        lines.append(text("info-reviewed", date=reviewed_on, name=card.reviewed_by or ""))
    return [*lines, text(f"info-{card.id}.decides")]


def _turning(card: InfoCard, pages: Sequence[InfoPage], number: int) -> list[Button]:
    row = [_to_page(card, pages[number - 1], text("info-page-back"))]
    if number + 1 < len(pages):
        row.append(_to_page(card, pages[number + 1], text("info-page-on")))
    return row


def _to_page(card: InfoCard, page: InfoPage, label: Text) -> Button:
    return Button(label, SeeInfo(card=card.id, page=page.id).pack())


def _to_offers(card: InfoCard, town: Municipality | None) -> Button:
    if town is None:
        return menu.to_towns()
    return button("info-to-offers", packed(OfferListAgain, Wish(ags=town.ags, topic=card.topics[0])))
