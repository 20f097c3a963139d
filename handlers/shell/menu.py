"""The two screens that every conversation can lead to: the towns and the topics."""

from collections.abc import Sequence
from functools import lru_cache

from handlers.booking.client.callbacks import BookMenu
from handlers.campaigns.reading.callbacks import NewsMenu
from handlers.directory.offers.callbacks import ChooseTown, OfferList, ShareLocation, TopicMenu, TownMenu, near_of
from handlers.emergency.callbacks import EmergencyMenu
from handlers.privacy.callbacks import PrivacyMenu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from handlers.start.callbacks import LanguageMenu
from services.counties import Municipality
from services.directory.importing import ALL_TOPICS
from services.directory.listing import View
from services.directory.places import Point
from services.directory.topics import EMERGENCY, all_topics


def home(ags: str | None, view: View, *, above: Sequence[Line] = (), language: str | None = None) -> Screen:
    """Where a person starts from: the topics of their town, or the towns."""
    if ags is None or ags not in view.county.by_ags:
        return towns(view, above=above, language=language)
    return topics(view.county.by_ags[ags], above=above, language=language)


def towns(
    view: View,
    *,
    above: Sequence[Line] = (),
    greeting: bool = False,
    topic: str | None = None,
    only: Sequence[Municipality] = (),
    language: str | None = None,
    fresh: bool = False,
) -> Screen:
    """The municipalities in alphabetical order, two in a row; `only` asks back between a few."""
    shown = only or view.county.alphabetical
    buttons = [Button(each.name, ChooseTown(ags=int(each.ags), topic=topic).pack()) for each in shown]
    rows = pairs(buttons)
    if only:
        rows.append([to_towns()])
        lines: list[Line] = [text("menu-did-you-mean")]
    else:
        rows.append([Button(text("menu-share-location"), ShareLocation().pack())])
        lines = [text("menu-greeting", county=view.county.name), ""] if greeting else []
        lines += [text("menu-choose-town"), text("menu-choose-town-hint")]
        rows.append(
            [Button(text("menu-language"), LanguageMenu().pack()), Button(text("menu-privacy"), PrivacyMenu().pack())]
        )
    return Screen(text=[*above, *lines], rows=rows, language=language, fresh=fresh)


def topics(
    town: Municipality, *, near: Point | None = None, above: Sequence[Line] = (), language: str | None = None
) -> Screen:
    """The topics, two in a row; help in danger stands alone at the end."""
    lines = [*above, text("menu-choose-topic", town=town.name), text("menu-choose-topic-hint")]
    return Screen(text=lines, rows=_topic_rows(int(town.ags), near_of(near)), language=language)


@lru_cache(maxsize=256)
def _topic_rows(ags: int, spot: str | None) -> Sequence[Sequence[Button]]:
    def opens(topic: str) -> str:
        return OfferList(ags=ags, topic=topic, spoken=None, open_now=False, near=spot, page=0).pack()

    offered = [topic for topic in all_topics() if topic.id != EMERGENCY]
    buttons = [
        Button(text("menu-topic", icon=each.icon, topic=text(f"topic-{each.id}.short")), opens(each.id))
        for each in offered
    ]
    return [
        *pairs(buttons),
        [Button(text("menu-all-offers"), opens(ALL_TOPICS)), Button(text("menu-book"), BookMenu().pack())],
        [Button(text("menu-emergency"), EmergencyMenu().pack())],
        [to_towns(), Button(text("menu-language"), LanguageMenu().pack())],
        [Button(text("menu-news"), NewsMenu().pack())],
    ]


def to_towns() -> Button:
    """The way to another town."""
    return Button(text("menu-other-town"), TownMenu().pack())


def back_to_topics(ags: str, near: Point | None = None) -> Button:
    """The way back from a list."""
    return Button(text("menu-back-to-topics"), TopicMenu(ags=int(ags), near=near_of(near)).pack())


def way_home(ags: str | None, view: View) -> Button:
    """The way to the topics of somebody's town, or to the towns."""
    return back_to_topics(ags) if ags is not None and ags in view.county.by_ags else to_towns()


def pairs(buttons: Sequence[Button]) -> list[list[Button]]:
    """Buttons, two in a row."""
    return [list(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
