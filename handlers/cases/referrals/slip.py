"""The bilingual slip: lines to forward, and a page to print. Each line runs the way of its own language."""

from collections.abc import Sequence

from handlers.shell import formats
from handlers.shell.screen import Document
from handlers.shell.texts import GERMAN, RIGHT_TO_LEFT, RLM, Line, Text, plain, rich, text
from services.cases.slips import Slip
from services.context import Context
from services.directory.card import Card, Cost, Number, Venue
from services.directory.rules import Hours, week

VENUES_SHOWN = 2
TITLE = text("referrals-slip-title")
STYLE = """
body { font: 15pt/1.45 'Noto Sans', Arial, sans-serif; color: #000 }
body { box-sizing: border-box; margin: 1.5cm auto; padding: 0 1em; max-width: 17cm }
h1 { font-size: 19pt; margin: 0 0 .3em } p { margin: .15em 0 } section + section { border-top: 2pt solid #000 }
section { padding: .8em 0; break-inside: avoid } footer { font-size: 10pt }
@page { size: A4; margin: 1.5cm } @media print { body { margin: 0; padding: 0; max-width: none } }
"""


def forwarded(slip: Slip, context: Context) -> list[Line]:
    """The slip as one message, the person's language first."""
    lines: list[Line] = []
    for language, card in _cards(slip).items():
        lines += ["", "———", ""] if lines else []
        lines += _fixed([TITLE, "", *card_lines(card, context, language)], language)
    return lines


def printed(slip: Slip, context: Context) -> Document:
    """The slip as a page of HTML that every phone and every office can open and print."""
    blocks = [_section(card_lines(card, context, language), language) for language, card in _cards(slip).items()]
    made = text("referrals-slip-made", county=context.county.name, date=formats.long_date(context.today, GERMAN))
    title = plain(TITLE, GERMAN)
    page = (
        f'<!doctype html>\n<html lang="{GERMAN}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(blocks)
        + f"\n<footer>{rich(made, GERMAN)}</footer>\n</body></html>\n"
    )
    return Document("zettel.html", page.encode(), text("referrals-slip-file"))


def card_lines(card: Card, context: Context, language: str) -> list[Line]:
    """Place, hours, phone, what to bring and cost of a service: what somebody needs who goes there."""
    venues = ([each for each in card.venues if each.kilometres is None and each.point] or card.venues)[:VENUES_SHOWN]
    hours = any([card.hours, *(each.hours for each in venues)])
    lines: list[Line] = [card.name]
    if language != GERMAN and card.german_name not in card.name:
        lines.append(text("offers-card-german", name=card.german_name))
    lines += [card.organization] if card.organization else []
    for venue in venues:
        lines += ["", *_venue(venue, context, language)]
    lines += ["", *_week(card.hours, context, language), *([] if hours else [text("referrals-slip-no-hours")])]
    lines += [] if card.has_contact else [_no_contact(context)]
    lines += [_phone(each) for each in card.phones]
    if card.documents:
        lines += ["", text("offers-bring"), *(text("offers-bring-item", document=each) for each in card.documents)]
    lines += [_cost(each, language) for each in card.costs]
    if card.has_samples or (not card.has_contact and _county_number(context) != context.county.phone):
        lines += ["", text("offers-sample")]
    return lines


def _cards(slip: Slip) -> dict[str, Card]:
    """The service by language, the person's own first. Somebody who reads German gets one card."""
    return {slip.language: slip.theirs, GERMAN: slip.german}


def _fixed(lines: Sequence[Line], language: str) -> list[Line]:
    """Lines that stay in their language whatever the language of the screen they stand on."""
    mark = RLM if language in RIGHT_TO_LEFT else ""
    return [f"{mark}{plain(each, language)}" if each else "" for each in lines]


def _section(lines: Sequence[Line], language: str) -> str:
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    paragraphs = "\n".join(f"<p>{rich(each, language)}</p>" for each in lines if each)
    return f'<section lang="{language}" dir="{direction}">\n<h1>{rich(TITLE, language)}</h1>\n{paragraphs}\n</section>'


def _venue(venue: Venue, context: Context, language: str) -> list[Line]:
    town = " ".join(part for part in (venue.postal_code, venue.city) if part)
    address = ", ".join(part for part in (venue.street, town) if part)
    return [
        text("offers-venue", name=venue.name, address=address),
        *_week(venue.hours, context, language),
        *(_phone(each) for each in venue.phones),
    ]


def _week(hours: Sequence[Hours], context: Context, language: str) -> list[Line]:
    lines: list[Line] = []
    for line in week(hours, context.today):
        spans = [f"{formats.clock(start)}–{formats.clock(end)}" for start, end in line.spans]
        said = {"days": formats.days(line.days, language), "times": formats.enumeration(spans, language)}
        lines.append(text("offers-hours-note", **said, note=line.notes) if line.notes else text("offers-hours", **said))
    return lines


def _phone(phone: Number) -> Text:
    if phone.words:
        return text("offers-phone-for", number=phone.number, words=phone.words)
    return text("offers-phone", number=phone.number)


def _county_number(context: Context) -> str | None:
    """The number to ask where a service has none of its own; in the demo an invented one."""
    return context.county.phone or (context.county.sample_phone if context.app.show_samples else None)


def _no_contact(context: Context) -> Text:
    number = _county_number(context)
    if number is None:
        return text("offers-no-contact", county=context.county.name)
    return text("offers-no-contact-phone", county=context.county.name, number=number)


def _cost(cost: Cost, language: str) -> Text:
    if cost.amount == 0:
        return text("offers-free")
    if cost.amount is None:
        return text("offers-cost-words", words=cost.words or "")
    amount = f"{formats.amount(cost.amount, language)} {'€' if cost.currency == 'EUR' else cost.currency or ''}"
    if not cost.words:
        return text("offers-cost", amount=amount)
    return text("offers-cost-for", amount=amount, words=cost.words)
