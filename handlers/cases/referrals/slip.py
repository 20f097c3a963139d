"""The bilingual slip: lines to forward, and a page to print. Each line runs the way of its own language."""

from collections.abc import Sequence

from handlers.shell import formats
from handlers.shell.screen import Document
from handlers.shell.texts import GERMAN, RIGHT_TO_LEFT, RLM, Line, Text, plain, rich, text
from services.cases.slips import Slip
from services.directory.card import Card, Cost, Number, Venue
from services.directory.listing import View
from services.directory.rules import Hours, week

VENUES_SHOWN = 2
STYLE = """
body { font: 15pt/1.45 'Noto Sans', Arial, sans-serif; color: #000 }
body { box-sizing: border-box; margin: 1.5cm auto; padding: 0 1em; max-width: 17cm }
h1 { font-size: 19pt; margin: 0 0 .3em } p { margin: .15em 0 } section + section { border-top: 2pt solid #000 }
section { padding: .8em 0; break-inside: avoid } footer { font-size: 10pt }
@page { size: A4; margin: 1.5cm } @media print { body { margin: 0; padding: 0; max-width: none } }
"""


def forwarded(slip: Slip, view: View) -> list[Line]:
    """The slip as one message, the person's language first."""
    lines: list[Line] = [*_spoken(_sections(slip, view)[0], slip.language)]
    if slip.language != GERMAN:
        lines += ["", "———", "", *_spoken(_sections(slip, view)[1], GERMAN)]
    return lines


def printed(slip: Slip, view: View) -> Document:
    """The slip as a page of HTML that every phone and every office can open and print."""
    languages = list(dict.fromkeys([slip.language, GERMAN]))
    blocks = [_section(lines, language) for lines, language in zip(_sections(slip, view), languages, strict=False)]
    made = text("referrals-slip-made", county=view.county.name, date=formats.long_date(view.local.date(), GERMAN))
    title = plain(text("referrals-slip-title"), GERMAN)
    page = (
        f'<!doctype html>\n<html lang="{GERMAN}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(blocks)
        + f"\n<footer>{rich(made, GERMAN)}</footer>\n</body></html>\n"
    )
    return Document("zettel.html", page.encode(), text("referrals-slip-file"))


def card_lines(card: Card, view: View, language: str) -> list[Line]:
    """Place, hours, phone, what to bring and cost of a service: what somebody needs who goes there."""
    venues = ([each for each in card.venues if each.kilometres is None and each.point] or card.venues)[:VENUES_SHOWN]
    hours = any([card.hours, *(each.hours for each in venues)])
    lines: list[Line] = [card.name]
    if language != GERMAN and card.german_name not in card.name:
        lines.append(text("offers-card-german", name=card.german_name))
    lines += [card.organization] if card.organization else []
    for venue in venues:
        lines += ["", *_venue(venue, view, language)]
    lines += ["", *_week(card.hours, view, language), *([] if hours else [text("referrals-slip-no-hours")])]
    lines += [] if card.has_contact else [_no_contact(view)]
    lines += [_phone(each) for each in card.phones]
    if card.documents:
        lines += ["", text("offers-bring"), *(text("offers-bring-item", document=each) for each in card.documents)]
    lines += [_cost(each, language) for each in card.costs]
    if card.has_samples or (not card.has_contact and _county_number(view) != view.county.phone):
        lines += ["", text("offers-sample")]
    return lines


def _sections(slip: Slip, view: View) -> list[list[Line]]:
    title = text("referrals-slip-title")
    return [
        [title, "", *card_lines(slip.theirs, view, slip.language)],
        [title, "", *card_lines(slip.german, view, GERMAN)],
    ]


def _spoken(lines: Sequence[Line], language: str) -> list[Line]:
    """Lines that stay in their language whatever the language of the screen they stand on."""
    mark = RLM if language in RIGHT_TO_LEFT else ""
    return [f"{mark}{plain(each, language)}" if each else "" for each in lines]


def _section(lines: Sequence[Line], language: str) -> str:
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title, *rest = [rich(each, language) for each in lines if each]
    paragraphs = "\n".join(f"<p>{each}</p>" for each in rest)
    return f'<section lang="{language}" dir="{direction}">\n<h1>{title}</h1>\n{paragraphs}\n</section>'


def _venue(venue: Venue, view: View, language: str) -> list[Line]:
    town = " ".join(part for part in (venue.postal_code, venue.city) if part)
    address = ", ".join(part for part in (venue.street, town) if part)
    return [
        text("offers-venue", name=venue.name, address=address),
        *_week(venue.hours, view, language),
        *(_phone(each) for each in venue.phones),
    ]


def _week(hours: Sequence[Hours], view: View, language: str) -> list[Line]:
    lines: list[Line] = []
    for line in week(hours, view.local.date()):
        spans = [f"{formats.clock(start)}–{formats.clock(end)}" for start, end in line.spans]
        said = {"days": formats.days(line.days, language), "times": formats.enumeration(spans, language)}
        lines.append(text("offers-hours-note", **said, note=line.notes) if line.notes else text("offers-hours", **said))
    return lines


def _phone(phone: Number) -> Text:
    if phone.words:
        return text("offers-phone-for", number=phone.number, words=phone.words)
    return text("offers-phone", number=phone.number)


def _county_number(view: View) -> str | None:
    """The number to ask where a service has none of its own; in the demo an invented one."""
    return view.county.phone or (view.county.sample_phone if view.show_samples else None)


def _no_contact(view: View) -> Text:
    number = _county_number(view)
    if number is None:
        return text("offers-no-contact", county=view.county.name)
    return text("offers-no-contact-phone", county=view.county.name, number=number)


def _cost(cost: Cost, language: str) -> Text:
    if cost.amount == 0:
        return text("offers-free")
    if cost.amount is None:
        return text("offers-cost-words", words=cost.words or "")
    amount = f"{formats.amount(cost.amount, language)} {'€' if cost.currency == 'EUR' else cost.currency or ''}"
    if not cost.words:
        return text("offers-cost", amount=amount)
    return text("offers-cost-for", amount=amount, words=cost.words)
