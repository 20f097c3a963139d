"""How the choice of news reads, and what is said after a button of a message."""

from collections.abc import Collection

from handlers.campaigns.reading.callbacks import NewsMenu, OldEnough, SetNews, StopAll
from handlers.directory.offers.callbacks import OfferCard, TownMenu, packed
from handlers.emergency.callbacks import EmergencyMenu
from handlers.shell import menu
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import GERMAN, Line, Marked, Text, text
from services.campaigns.rules import YOUNGEST, Kind
from services.context import Context
from services.directory.importing import ALL_TOPICS
from services.directory.listing import Wish


def choice(wanted: Collection[Kind], context: Context, *said: Line) -> Screen:
    """The kinds of news with what they mean, each on or off with one tap; above it what has just been done."""
    town = context.county.by_ags.get(context.town or "")
    lines: list[Line] = [*said, ""] if said else []
    lines += [text("news-title", county=context.county.name), text("news-intro"), ""]
    lines += [
        text("news-line", mark="✅" if each in wanted else "⬜", kind=name(each), means=text(f"news-{each}.means"))
        for each in Kind
    ]
    lines += ["", text("news-town", town=town.name) if town else text("news-no-town")]
    rows = [[_switch(each, on=each not in wanted)] for each in Kind]
    if wanted:
        rows.append([button("news-stop-all", StopAll())])
    choose = button("menu-choose-a-town", TownMenu())
    rows.append([menu.back_to_topics(town.ags) if town else choose])
    return Screen(text=lines, rows=rows)


def ask_age(kind: Kind) -> Screen:
    """Asked once, before the first subscription; the answer is not kept."""
    rows = [
        [button("news-old-enough", OldEnough(kind=kind, yes=True), age=YOUNGEST)],
        [button("news-younger", OldEnough(kind=kind, yes=False))],
        [button("news-back", NewsMenu())],
    ]
    return Screen(text=[text("news-ask-age", age=YOUNGEST), text("news-ask-age-hint")], rows=rows)


def too_young(home: Button) -> Screen:
    """No news; everything that needs no data stays open."""
    rows = [[home], [button("menu-emergency", EmergencyMenu())]]
    return Screen(text=[text("news-too-young", age=YOUNGEST)], rows=rows)


def stopped(kind: Kind, home: Button) -> Screen:
    """After the button under a message, which stays readable above."""
    which = button("news-which", NewsMenu())
    return Screen(text=[text("news-stopped", kind=name(kind))], rows=[[which], [home]], fresh=True)


def in_plain_german(body: str, home: Button) -> Screen:
    """A campaign's text in plain German, below the message itself."""
    return Screen(text=[Marked(body, GERMAN)], rows=[[home]], fresh=True)


def no_booking(office: str, entry: str | None, ags: str, home: Button, *, over: bool) -> Screen:
    """No time to book: nothing is free, or the message is too old; the office's entry in the directory instead."""
    lines: list[Line] = [text("news-booking-over" if over else "news-nothing-free", office=office)]
    rows = [[home]]
    if entry is not None:
        lines.append(text("news-contact-below"))
        card = packed(OfferCard, Wish(ags=ags, topic=ALL_TOPICS), entry)
        rows.insert(0, [button("news-contact", card)])
    return Screen(text=lines, rows=rows, fresh=True)


def name(kind: Kind) -> Text:
    return text(f"news-{kind}")


def _switch(kind: Kind, *, on: bool) -> Button:
    return button("news-on" if on else "news-off", SetNews(kind=kind, on=on), kind=name(kind))
