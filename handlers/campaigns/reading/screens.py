"""How the choice of news reads, and what is said after a button of a message."""

from collections.abc import Collection, Sequence

from handlers.campaigns.reading.callbacks import NewsMenu, OldEnough, SetNews, StopAll
from handlers.directory.offers.callbacks import OfferCard, TownMenu, packed
from handlers.emergency.callbacks import EmergencyMenu
from handlers.shell import menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import GERMAN, Line, Marked, Text, text
from services.campaigns.rules import YOUNGEST, Kind
from services.directory.importing import ALL_TOPICS
from services.directory.listing import View, Wish


def choice(wanted: Collection[Kind], ags: str | None, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """The kinds of news with what they mean, each on or off with one tap."""
    town = view.county.by_ags.get(ags or "")
    lines: list[Line] = [*above, text("news-title", county=view.county.name), text("news-intro"), ""]
    lines += [
        text("news-line", mark="✅" if each in wanted else "⬜", kind=name(each), means=means(each)) for each in Kind
    ]
    lines += ["", text("news-town", town=town.name) if town else text("news-no-town")]
    rows = [[_switch(each, on=each not in wanted)] for each in Kind]
    if wanted:
        rows.append([Button(text("news-stop-all"), StopAll().pack())])
    if town is None:
        rows.append([Button(text("menu-choose-a-town"), TownMenu().pack())])
    else:
        rows.append([menu.back_to_topics(town.ags)])
    return Screen(text=lines, rows=rows)


def ask_age(kind: Kind) -> Screen:
    """Asked once, before the first subscription; the answer is not kept."""
    return Screen(
        text=[text("news-ask-age", age=YOUNGEST), text("news-ask-age-hint")],
        rows=[
            [Button(text("news-old-enough", age=YOUNGEST), OldEnough(kind=kind, yes=True).pack())],
            [Button(text("news-younger"), OldEnough(kind=kind, yes=False).pack())],
            [Button(text("news-back"), NewsMenu().pack())],
        ],
    )


def too_young(home: Button) -> Screen:
    """No news; everything that needs no data stays open."""
    return Screen(
        text=[text("news-too-young", age=YOUNGEST)],
        rows=[[home], [Button(text("menu-emergency"), EmergencyMenu().pack())]],
    )


def stopped(kind: Kind, home: Button) -> Screen:
    """After the button under a message, which stays readable above."""
    return Screen(
        text=[text("news-stopped", kind=name(kind))],
        rows=[[Button(text("news-which"), NewsMenu().pack())], [home]],
        fresh=True,
    )


def in_plain_german(body: str, home: Button) -> Screen:
    """A campaign's text in plain German, below the message itself."""
    return Screen(text=[Marked(body, GERMAN)], rows=[[home]], fresh=True)


def no_booking(office: str, entry: str | None, ags: str, home: Button, *, over: bool) -> Screen:
    """No time to book: nothing is free, or the message is too old; the office's entry in the directory instead."""
    lines: list[Line] = [text("news-booking-over" if over else "news-nothing-free", office=office)]
    rows = []
    if entry is not None:
        lines.append(text("news-contact-below"))
        card = packed(OfferCard, Wish(ags=ags, topic=ALL_TOPICS), entry)
        rows.append([Button(text("news-contact"), card)])
    return Screen(text=lines, rows=[*rows, [home]], fresh=True)


def name(kind: Kind) -> Text:
    """What a kind of news is called."""
    return text(f"news-{kind}")


def means(kind: Kind) -> Text:
    """What comes with it."""
    return text(f"news-{kind}.means")


def _switch(kind: Kind, *, on: bool) -> Button:
    return Button(text("news-on" if on else "news-off", kind=name(kind)), SetNews(kind=kind, on=on).pack())
