"""How themes read in the chat: places, life domains and states, never a word that somebody wrote."""

from collections.abc import Callable, Sequence
from itertools import groupby

from handlers.shell import menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Argument, Line, Text, text
from handlers.staff.callbacks import StaffMenu
from handlers.themes.callbacks import (
    AskEnd,
    AskMerge,
    JoinTheme,
    MergeMenu,
    MergeNow,
    MoveTheme,
    OpenTheme,
    RaiseNow,
    RaiseTheme,
    SeeTheme,
    ThemeConstellations,
    ThemeDomains,
    ThemeFigures,
    ThemeList,
    ThemeSummary,
    ThemeTowns,
)
from services.counties import County
from services.directory.topics import EMERGENCY, all_topics
from services.staff import Role, Staff
from services.themes.access import ThemeCard
from services.themes.figures import ContactCount, Figures
from services.themes.rules import (
    CONSTELLATIONS,
    COUNTED_FOR,
    ENDS,
    OPEN,
    SMALLEST,
    Area,
    Kind,
    State,
    area_of,
    regions_of,
    towns_of,
)


def themes(cards: Sequence[ThemeCard], wish: ThemeList, staff: Staff, county: County, *, has_more: bool) -> Screen:
    """A page of one's themes by state; their numbers are the buttons."""
    lines: list[Line] = [_title(staff, county)]
    if wish.ended:
        lines.append(text("themes-only-ended"))
    for state, group in groupby(cards, key=lambda each: each.state):
        lines += ["", state_of(state), *(line(each, county) for each in group)]
    if not cards:
        lines += ["", text("themes-none"), text("themes-what")]
    other = Button(text("themes-open-ones" if wish.ended else "themes-ended-ones"), _list(not wish.ended, 0))
    last = [other]
    if staff.role in {Role.coordinator, Role.lead}:
        last.append(Button(text("themes-figures"), ThemeFigures(region=regions_of(staff, county)[0]).pack()))
    return Screen(
        text=lines,
        rows=[
            *menu.pairs([_see(each) for each in cards]),
            *_turning(wish.page, has_more, lambda to: _list(wish.ended, to)),
            [Button(text("themes-raise"), RaiseTheme().pack())],
            last,
            [_to_menu()],
        ],
    )


def theme(card: ThemeCard, county: County, *, above: Sequence[Line] = ()) -> Screen:
    """One theme in codes, and what whoever looks can do about it."""
    lines: list[Line] = [*above, text("themes-number", number=str(card.id)), *codes(card.area, card.domain, county)]
    lines += [
        text("themes-constellation", constellation=card.constellation),
        text("themes-stands", state=state_of(card.state)),
        text("themes-raisers-too" if card.is_raiser else "themes-raisers", count=card.raisers),
    ]
    if Kind.problem not in card.written:
        lines.append(text("themes-no-words"))
    if Kind.outcome in card.written:
        lines.append(text("themes-has-outcome"))
    rows = [[Button(text("themes-open"), OpenTheme(theme_id=card.id).pack())]]
    if card.may_join:
        rows.append([Button(text("themes-join"), JoinTheme(theme_id=card.id).pack())])
    rows += [[_step(card, each)] for each in card.next_states if each not in ENDS]
    rows += [[_step(card, each) for each in card.next_states if each in ENDS]] if card.next_states else []
    if card.is_steering and card.state in OPEN:
        rows.append([Button(text("themes-merge"), MergeMenu(theme_id=card.id, page=0).pack())])
    return Screen(text=lines, rows=[*rows, [_to_list(), _to_menu()]])


def ask_end(card: ThemeCard, to: State, county: County) -> Screen:
    """Whether a theme shall really end."""
    yes = MoveTheme(theme_id=card.id, was=card.state, to=to)
    return Screen(
        text=[text("themes-ask-end", state=state_of(to)), line(card, county), "", text("themes-end-hint")],
        rows=[[Button(text("themes-end-yes", state=state_of(to)), yes.pack())], [to_theme(card.id)]],
    )


def towns(staff: Staff, county: County) -> Screen:
    """Where the problem is."""
    whole = Button(place(area_of(staff, None, county), county), ThemeDomains(ags=None).pack())
    buttons = [Button(each.name, ThemeDomains(ags=int(each.ags)).pack()) for each in towns_of(staff, county)]
    return Screen(text=[text("themes-ask-town")], rows=[*menu.pairs(buttons), [whole], [_to_list()]])


def domains(area: Area, county: County) -> Screen:
    """Which life domain it is about."""
    ags = int(area.ags) if area.ags else None
    buttons = [
        Button(
            text("menu-topic", icon=each.icon, topic=text(f"topic-{each.id}.short")),
            ThemeConstellations(ags=ags, domain=each.id).pack(),
        )
        for each in all_topics()
        if each.id != EMERGENCY
    ]
    lines: list[Line] = [
        text("themes-new"),
        text("themes-place", place=place(area, county)),
        "",
        text("themes-ask-domain"),
    ]
    other = Button(text("themes-other-town"), ThemeTowns().pack())
    return Screen(text=lines, rows=[*menu.pairs(buttons), [other], [_to_list()]])


def constellations(area: Area, domain: str, county: County) -> Screen:
    """What it calls for."""
    ags = int(area.ags) if area.ags else None
    rows = [
        [
            Button(
                text("themes-constellation", constellation=int(each)),
                ThemeSummary(ags=ags, domain=domain, constellation=int(each)).pack(),
            )
        ]
        for each in CONSTELLATIONS
    ]
    back = Button(text("themes-back"), ThemeDomains(ags=ags).pack())
    lines: list[Line] = [text("themes-new"), *codes(area, domain, county), "", text("themes-ask-constellation")]
    return Screen(text=lines, rows=[*rows, [back]])


def summary(area: Area, wish: ThemeSummary, similar: Sequence[ThemeCard], county: County) -> Screen:
    """What will be raised; what others have raised already comes first."""
    lines: list[Line] = [text("themes-new"), *codes(area, wish.domain, county)]
    lines.append(text("themes-constellation", constellation=wish.constellation))
    if similar:
        lines += ["", text("themes-similar"), *(line(each, county) for each in similar)]
    raise_now = RaiseNow(ags=wish.ags, domain=wish.domain, constellation=wish.constellation)
    back = ThemeConstellations(ags=wish.ags, domain=wish.domain)
    return Screen(
        text=[*lines, "", text("themes-words-follow")],
        rows=[
            *menu.pairs([_see(each) for each in similar]),
            [Button(text("themes-raise-other" if similar else "themes-raise-now"), raise_now.pack())],
            [Button(text("themes-back"), back.pack())],
        ],
    )


def merge_menu(card: ThemeCard, others: Sequence[ThemeCard], wish: MergeMenu, county: County, more: bool) -> Screen:
    """Which theme this one shall go into."""
    lines: list[Line] = [text("themes-merge-into", number=str(card.id))]
    lines += ["", *(line(each, county) for each in others)] if others else [text("themes-merge-none")]
    buttons = [Button(_number(each), AskMerge(theme_id=card.id, into_id=each.id).pack()) for each in others]
    turning = _turning(wish.page, more, lambda to: MergeMenu(theme_id=card.id, page=to).pack())
    return Screen(text=lines, rows=[*menu.pairs(buttons), *turning, [to_theme(card.id)]])


def ask_merge(card: ThemeCard, into: ThemeCard, county: County) -> Screen:
    """Whether they shall really become one."""
    yes = MergeNow(theme_id=card.id, into_id=into.id)
    return Screen(
        text=[
            text("themes-ask-merge", number=str(card.id), into=str(into.id)),
            line(card, county),
            line(into, county),
            "",
            text("themes-merge-hint"),
        ],
        rows=[[Button(text("themes-merge-yes"), yes.pack())], [to_theme(card.id)]],
    )


def figures(found: Figures, staff: Staff, county: County) -> Screen:
    """A region in numbers."""
    lines: list[Line] = [
        text("themes-figures-title", area=_region(found.region, county)),
        "",
        text("themes-figures-themes"),
    ]
    for state, group in groupby(found.themes, key=lambda each: each.state):
        lines.append(state_of(state))
        lines += [text("themes-figure", domain=domain_of(each.domain), count=each.count) for each in group]
    lines += [] if found.themes else [text("themes-figures-none")]
    lines += ["", text("themes-figures-contacts", days=COUNTED_FOR.days)]
    lines += [_contacts(each) for each in found.contacts] or [text("themes-figures-none")]
    others = [each for each in regions_of(staff, county) if each != found.region]
    buttons = [Button(_region(each, county), ThemeFigures(region=each).pack()) for each in others]
    return Screen(text=lines, rows=[*menu.pairs(buttons), [_to_list(), _to_menu()]])


def codes(area: Area, domain: str, county: County) -> list[Line]:
    """Where, and which life domain."""
    return [text("themes-place", place=place(area, county)), text("themes-domain", domain=domain_of(domain))]


def line(card: ThemeCard, county: County) -> Text:
    """A theme in one line."""
    return text("themes-line", number=str(card.id), domain=domain_of(card.domain), place=place(card.area, county))


def place(area: Area, county: County) -> Line:
    """What the area of a theme is called."""
    if area.ags is not None:
        town = county.by_ags.get(area.ags)
        return town.name if town else area.ags
    return text("themes-whole-region", region=_region(area.region, county)) if area.region else county.name


def state_of(state: State) -> Text:
    """What a state is called."""
    return text("themes-state", state=state.value)


def domain_of(domain: str) -> Text:
    """What a life domain is called."""
    return text(f"topic-{domain}.short")


def to_theme(theme_id: int) -> Button:
    """The way back to a theme."""
    return Button(text("themes-back"), SeeTheme(theme_id=theme_id).pack())


def _contacts(each: ContactCount) -> Text:
    about: dict[str, Argument] = {"domain": domain_of(each.domain), "constellation": each.constellation}
    if each.count is None:
        return text("themes-contacts-few", **about, least=SMALLEST)
    return text("themes-contacts", **about, count=each.count)


def _title(staff: Staff, county: County) -> Text:
    if staff.role == Role.case_manager:
        return text("themes-title-own")
    area = county.name if staff.role == Role.lead or staff.region is None else _region(staff.region, county)
    return text("themes-title", area=area)


def _region(region: str | None, county: County) -> Line:
    if region is None:
        return text("themes-no-region") if county.regions else county.name
    return next((each.name for each in county.regions if each.id == region), region)


def _step(card: ThemeCard, to: State) -> Button:
    data = AskEnd(theme_id=card.id, was=card.state, to=to) if to in ENDS else None
    step = data or MoveTheme(theme_id=card.id, was=card.state, to=to)
    return Button(text("themes-step", state=to.value), step.pack())


def _see(card: ThemeCard) -> Button:
    return Button(_number(card), SeeTheme(theme_id=card.id).pack())


def _number(card: ThemeCard) -> Text:
    return text("themes-button", number=str(card.id), domain=domain_of(card.domain))


def _turning(page: int, has_more: bool, leads_to: Callable[[int], str]) -> list[list[Button]]:
    row = [Button(text("themes-page-before"), leads_to(page - 1))] if page > 0 else []
    row += [Button(text("themes-page-next"), leads_to(page + 1))] if has_more else []
    return [row] if row else []


def _list(ended: bool, page: int) -> str:
    return ThemeList(ended=ended, page=page).pack()


def _to_list() -> Button:
    return Button(text("themes-to-list"), _list(False, 0))


def _to_menu() -> Button:
    return Button(text("themes-to-menu"), StaffMenu().pack())
