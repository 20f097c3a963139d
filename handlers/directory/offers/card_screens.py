"""How one offer reads: its card, its terms, its places and its number."""

from collections.abc import Sequence
from enum import Enum

from handlers.directory.offers.callbacks import (
    OfferCard,
    OfferListAgain,
    OfferNumbers,
    OfferOriginal,
    OfferPins,
    OfferTerms,
    packed,
)
from handlers.shell import formats, menu
from handlers.shell.screen import Button, ContactCard, Screen, Venue, button
from handlers.shell.texts import Line, Text, text
from services.context import Context
from services.directory import card as cards
from services.directory.listing import Wish
from services.directory.rules import Hours, Opening, OpenState, week
from services.translation.directory import Interpretation
from services.translation.glossary import terms_in

VENUES_SHOWN = 2
MAP_AT_MOST = 3


class Wording(Enum):
    """Whose words a card's texts are; the value is the text that says so."""

    BY_PEOPLE = None
    BY_MACHINE = "translations-mark"
    BY_MACHINE_PARTLY = "translations-mark-partly"
    STILL_GERMAN = "translations-not-yet"  # some are German, and no machine's
    ORIGINAL = "translations-is-original"  # asked for

    @classmethod
    def of(cls, said: Interpretation) -> "Wording":
        if said.by_machine:
            return cls.BY_MACHINE_PARTLY if said.partly else cls.BY_MACHINE
        return cls.STILL_GERMAN if said.partly else cls.BY_PEOPLE


def offer_card(card: cards.Card, wish: Wish, context: Context, *, wording: Wording = Wording.BY_PEOPLE) -> Screen:
    own_town = _in_own_town(card)  # whoever finds a place in their own town need not hear of the others
    shown = (own_town or card.venues)[:VENUES_SHOWN]
    elsewhere = 0 if own_town else len(card.venues) - len(shown)
    blocks: list[Sequence[Line]] = [
        _head(card, context.language),
        [text(wording.value)] if wording.value else [],
        [] if any(venue.hours for venue in shown) else _opening_lines(card.opening, card.hours, context),
        *(_venue(venue, context) for venue in shown),
        [text("offers-more-places", count=elsewhere)] if elsewhere else [],
        _reach(card, context),
        _conditions(card, context.language),
        [_assurance(card, context.language)],
        [text("offers-sample")] if card.has_samples or _is_invented(card, context) else [],
    ]
    lines = [line for block in blocks if block for line in ("", *block)][1:]
    actions = []
    if any(venue.point for venue in card.venues):
        actions.append(button("offers-map", packed(OfferPins, wish, card.code)))
    if first_number(card):
        actions.append(button("offers-save-number", packed(OfferNumbers, wish, card.code)))
    website = [Button(text("offers-website"), url=card.url)] if card.url else []
    back = [button("offers-back-to-list", packed(OfferListAgain, wish)), menu.back_to_topics(wish.ags, wish.near)]
    return Screen(text=lines, rows=[row for row in (actions, _wordings(card, wish, wording), website, back) if row])


def terms(card: cards.Card, wish: Wish) -> Screen:
    lines: list[Line] = [text("terms-title")]
    for each in terms_in(card.german):
        lines += ["", text("terms-line", term=each.words[0], words=text(f"terms-{each.id}"))]
    return Screen(text=lines, rows=_back_to_card(card, wish))


def pins(card: cards.Card, wish: Wish) -> Screen:
    """The offer's places on the map, nearest first."""
    media = [
        Venue(venue.point.latitude, venue.point.longitude, venue.name, _street(venue) or venue.name)
        for venue in (_in_own_town(card) or card.venues)[:MAP_AT_MOST]
        if venue.point
    ]
    return Screen(media=media, rows=_back_to_card(card, wish))


def numbers(card: cards.Card, wish: Wish) -> Screen:
    """The offer's first number as a contact card, under the name that stands on the door."""
    contact = ContactCard(first_number(card).replace(" ", ""), card.german_name)
    return Screen(media=[contact], rows=_back_to_card(card, wish))


def _back_to_card(card: cards.Card, wish: Wish) -> list[list[Button]]:
    return [[button("offers-back-to-card", packed(OfferCard, wish, card.code))]]


def _wordings(card: cards.Card, wish: Wish, wording: Wording) -> list[Button]:
    """To the original and back, and to what the German terms mean."""
    row = []
    if wording in {Wording.BY_MACHINE, Wording.BY_MACHINE_PARTLY}:
        row.append(button("translations-original", packed(OfferOriginal, wish, card.code)))
    if wording is Wording.ORIGINAL:
        row.append(button("translations-back", packed(OfferCard, wish, card.code)))
    if terms_in(card.german):
        row.append(button("terms-explain", packed(OfferTerms, wish, card.code)))
    return row


def _head(card: cards.Card, language: str) -> list[Line]:
    lines: list[Line] = [text("offers-card-name", name=card.name)]
    if card.organization:
        lines.append(card.organization)
    if language != "de" and card.german_name not in card.name:
        lines.append(text("offers-card-german", name=card.german_name))
    return [*lines, "", card.description] if card.description else lines


def _opening_lines(opening: Opening, hours: Sequence[Hours], context: Context) -> list[Line]:
    """Whether it is open, then the hours of the week; nothing where no hours are recorded."""
    language = context.language
    lines: list[Line] = [] if opening.state is OpenState.UNKNOWN else [_state(opening, language)]
    for line in week(hours, context.today):
        spans = [f"{formats.clock(start)}–{formats.clock(end)}" for start, end in line.spans]
        said = {"days": formats.days(line.days, language), "times": formats.enumeration(spans, language)}
        lines.append(text("offers-hours-note", **said, note=line.notes) if line.notes else text("offers-hours", **said))
    return lines


def _state(opening: Opening, language: str) -> Text:
    if opening.state is OpenState.OPEN and opening.until is not None:
        return text("offers-open-until", time=formats.clock(opening.until))
    words = "offers-holiday" if opening.state is OpenState.HOLIDAY else "offers-closed"
    if opening.next_at is None:
        return text(words)
    day = formats.weekday_of(opening.next_at, language)
    return text(f"{words}-until", day=day, time=formats.clock(opening.next_at.time()))


def _in_own_town(card: cards.Card) -> Sequence[cards.Venue]:
    return [venue for venue in card.venues if venue.kilometres is None and venue.point]


def first_number(card: cards.Card) -> str:
    """The number to save: the offer's own, else that of its nearest place; "" for none."""
    everywhere = [*card.phones, *(phone for venue in card.venues for phone in venue.phones)]
    return everywhere[0].number if everywhere else ""


def _street(venue: cards.Venue) -> str:
    town = " ".join(part for part in (venue.postal_code, venue.city) if part)
    return ", ".join(part for part in (venue.street, town) if part)


def _venue(venue: cards.Venue, context: Context) -> list[Line]:
    language = context.language
    place = {"name": venue.name, "address": _street(venue)}
    lines: list[Line] = [text("offers-venue", **place)]
    if venue.kilometres is not None:
        far = formats.kilometres(venue.kilometres, language)
        lines = [text("offers-venue-distance", **place, kilometres=far)]
    lines += _opening_lines(venue.opening, venue.hours, context)
    lines += [_phone(each) for each in venue.phones]
    if venue.access:
        lines.append(text("offers-access", access=formats.enumeration(venue.access, language)))
    return lines


def _reach(card: cards.Card, context: Context) -> list[Line]:
    lines: list[Line] = [] if card.has_contact else [_no_contact(context)]
    lines += [_phone(each) for each in card.phones]
    for each in card.contacts:
        who = formats.enumeration([part for part in (each.name, each.title) if part], context.language)
        lines += [text("offers-person", name=who)] if who else []
        lines += [text("offers-mail", address=each.email)] if each.email else []
    if card.languages:
        names = [formats.language_name(code, context.language) for code in card.languages]
        lines.append(text("offers-spoken", languages=formats.enumeration(names, context.language)))
    if card.interpretation:
        lines.append(text("offers-interpretation", words=card.interpretation))
    return lines


def _phone(phone: cards.Number) -> Text:
    if phone.words:
        return text("offers-phone-for", number=phone.number, words=phone.words)
    return text("offers-phone", number=phone.number)


def _no_contact(context: Context) -> Text:
    county = context.county
    phone = county.phone or (county.sample_phone if context.app.show_samples else None)
    if phone is None:
        return text("offers-no-contact", county=county.name)
    return text("offers-no-contact-phone", county=county.name, number=phone)


def _is_invented(card: cards.Card, context: Context) -> bool:
    """Whether the card falls back on the county's sample number."""
    falls_back = context.app.show_samples and not card.has_contact and context.county.phone is None
    return falls_back and context.county.sample_phone is not None


def _conditions(card: cards.Card, language: str) -> list[Line]:
    lines: list[Line] = []
    if card.eligibility:
        lines.append(text("offers-for", words=card.eligibility))
    ages = {} if card.eligibility else {"minimum": card.minimum_age, "maximum": card.maximum_age}
    known = {name: age for name, age in ages.items() if age is not None}
    if known:
        lines.append(text("offers-age-" + "-".join(known), **known))
    if card.application:
        lines.append(text("offers-application", words=card.application))
    if card.documents:
        lines += [text("offers-bring"), *(text("offers-bring-item", document=each) for each in card.documents)]
    lines += [_cost(cost, language) for cost in card.costs]
    return lines


def _cost(cost: cards.Cost, language: str) -> Text:
    if cost.amount == 0:
        return text("offers-free")
    if cost.amount is None:
        return text("offers-cost-words", words=cost.words or "")
    sum_of_money = f"{formats.amount(cost.amount, language)} {'€' if cost.currency == 'EUR' else cost.currency or ''}"
    if not cost.words:
        return text("offers-cost", amount=sum_of_money)
    return text("offers-cost-for", amount=sum_of_money, words=cost.words)


def _assurance(card: cards.Card, language: str) -> Text:
    if card.assured_date is None:
        return text("offers-not-checked")
    return text("offers-checked", date=formats.long_date(card.assured_date, language))
