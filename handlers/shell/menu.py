"""The screens that every conversation can lead to: the languages, the towns and the topics."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from handlers.booking.client.callbacks import BookMenu
from handlers.campaigns.reading.callbacks import NewsMenu
from handlers.directory.offers.callbacks import ChooseTown, OfferList, ShareLocation, TopicMenu, TownMenu, near_of
from handlers.emergency.callbacks import EmergencyMenu
from handlers.privacy.callbacks import PrivacyMenu
from handlers.shell.screen import Button, Screen, button, in_rows
from handlers.shell.texts import GERMAN, Line, known_language, languages, plain, reason, text
from handlers.start.callbacks import ChooseLanguage, LanguageMenu
from services.context import Context
from services.counties import Municipality
from services.directory.importing import ALL_TOPICS
from services.directory.places import Point
from services.directory.topics import EMERGENCY, all_topics
from services.people import choose_language
from services.refusal import Refusal


def language_screen(context: Context, choice: Callable[..., CallbackData] = ChooseLanguage) -> Screen:
    """Every language in its own script; the phone's language stands first, and is only the suggestion.

    `choice(language=tag)` makes the button of one language: a link that somebody followed travels along in it.
    """
    first = known_language(context.origin.phone_language) or GERMAN
    order = [first, *(each for each in languages() if each != first)]
    rows = [[Button(plain(text("meta-name"), each), choice(language=each).pack())] for each in order]
    lines = [plain(text("start-choose-language"), each) for each in order]
    return Screen(text=lines, rows=rows, language=GERMAN)  # each line runs its own way, none is forced to the right


async def follow_in(context: Context, language: str, follow: Callable[[Context], Awaitable[Screen]]) -> Screen:
    """Remember a newcomer's language, then show in it where their link leads, or why it leads nowhere.

    Raises:
        Refusal: there is no such language.
    """
    known = known_language(language)
    if known is None:
        raise Refusal("fallback-button-outdated")
    async with context.write() as session:
        person = await choose_language(session, context.account, language=known, now=context.now)
    chosen = replace(context, language=known, person_or_none=person)
    try:
        screen = await follow(chosen)
    except Refusal as refusal:
        screen = home(chosen, above=[reason(refusal), ""])
    return replace(screen, language=known)


def home(
    context: Context, *, ags: str | None = None, above: Sequence[Line] = (), language: str | None = None
) -> Screen:
    """Where a person starts from: the topics of their town (`ags` where they have just chosen it), or the towns."""
    town = context.county.by_ags.get(ags or context.town or "")
    if town is None:
        return towns(context, above=above, language=language)
    return topics(town, above=above, language=language)


def towns(
    context: Context,
    *,
    above: Sequence[Line] = (),
    greeting: bool = False,
    topic: str | None = None,
    only: Sequence[Municipality] = (),
    language: str | None = None,
    fresh: bool = False,
) -> Screen:
    """The municipalities in alphabetical order, two in a row; `only` asks back between a few."""
    shown = only or context.county.alphabetical
    buttons = [Button(each.name, ChooseTown(ags=int(each.ags), topic=topic).pack()) for each in shown]
    rows = pairs(buttons)
    if only:
        rows.append([to_towns()])
        lines: list[Line] = [text("menu-did-you-mean")]
    else:
        rows.append([button("menu-share-location", ShareLocation())])
        lines = [text("menu-greeting", county=context.county.name), ""] if greeting else []
        lines += [text("menu-choose-town"), text("menu-choose-town-hint")]
        rows.append([button("menu-language", LanguageMenu()), button("menu-privacy", PrivacyMenu())])
    return Screen(text=[*above, *lines], rows=rows, language=language, fresh=fresh)


def topics(
    town: Municipality, *, near: Point | None = None, above: Sequence[Line] = (), language: str | None = None
) -> Screen:
    """The topics, two in a row; help in danger stands alone at the end."""
    lines = [*above, text("menu-choose-topic", town=town.name), text("menu-choose-topic-hint")]
    return Screen(text=lines, rows=_menu_rows(int(town.ags), near_of(near)), language=language)


def topic_rows(opens: Callable[[str], str]) -> list[list[Button]]:
    """A button for each topic but the emergency, two in a row; `opens` makes the data from a topic's id."""
    offered = [each for each in all_topics() if each.id != EMERGENCY]
    return pairs(
        [button("menu-topic", opens(each.id), icon=each.icon, topic=text(f"topic-{each.id}.short")) for each in offered]
    )


@lru_cache(maxsize=256)
def _menu_rows(ags: int, spot: str | None) -> Sequence[Sequence[Button]]:
    def opens(topic: str) -> str:
        return OfferList(ags=ags, topic=topic, spoken=None, open_now=False, near=spot, page=0).pack()

    return [
        *topic_rows(opens),
        [button("menu-all-offers", opens(ALL_TOPICS)), button("menu-book", BookMenu())],
        [button("menu-emergency", EmergencyMenu())],
        [to_towns(), button("menu-language", LanguageMenu())],
        [button("menu-news", NewsMenu())],
    ]


def to_towns() -> Button:
    return button("menu-other-town", TownMenu())


def back_to_topics(ags: str, near: Point | None = None) -> Button:
    return button("menu-back-to-topics", TopicMenu(ags=int(ags), near=near_of(near)))


def way_home(context: Context, ags: str | None = None) -> Button:
    """The way to the topics of somebody's town (`ags` where they have just chosen it), or to the towns."""
    town = ags or context.town
    return back_to_topics(town) if town is not None and town in context.county.by_ags else to_towns()


def pairs(buttons: Sequence[Button]) -> list[list[Button]]:
    return in_rows(buttons, 2)
