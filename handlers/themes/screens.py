"""How themes read in the chat: places, life domains and states, never a word that somebody wrote."""

from collections.abc import Callable, Sequence
from itertools import groupby

from handlers.shell import menu
from handlers.shell.screen import Button, Screen, button, page_row
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
from services.staff.rules import Role, Staff
from services.themes.access import ThemeCard
from services.themes.figures import ContactCount, Figures
from services.themes.rules import (
    CONSTELLATIONS,
    COUNTED_FOR,
    ENDS,
    OPEN_THEMES,
    SMALLEST,
    Area,
    Kind,
    ThemeState,
    area_of,
    regions_of,
    towns_of,
)

TO_LIST = button("themes-to-list", ThemeList(ended=False, page=0))
TO_MENU = button("themes-to-menu", StaffMenu())


def themes(cards: Sequence[ThemeCard], data: ThemeList, staff: Staff, county: County, *, has_more: bool) -> Screen:
    """A page of one's themes by state; their numbers are the buttons."""
    lines: list[Line] = [_title(staff, county)]
    if data.ended:
        lines.append(text("themes-only-ended"))
    for state, group in groupby(cards, key=lambda each: each.state):
        lines += ["", state_of(state), *(_line(each, county) for each in group)]
    if not cards:
        lines += ["", text("themes-none"), text("themes-what")]
    last = [button("themes-open-ones" if data.ended else "themes-ended-ones", _list(not data.ended, 0))]
    if staff.role in {Role.coordinator, Role.lead}:
        last.append(button("themes-figures", ThemeFigures(region=regions_of(staff, county)[0])))
    rows = [
        *menu.pairs([_see(each) for each in cards]),
        *_turning(data.page, has_more, lambda to: _list(data.ended, to)),
        [button("themes-raise", RaiseTheme())],
        last,
        [TO_MENU],
    ]
    return Screen(text=lines, rows=rows)


def theme(card: ThemeCard, county: County, *, above: Sequence[Line] = ()) -> Screen:
    lines: list[Line] = [*above, text("themes-number", number=str(card.id)), *_codes(card.area, card.domain, county)]
    lines += [
        text("themes-constellation", constellation=card.constellation),
        text("themes-stands", state=state_of(card.state)),
        text("themes-raisers-too" if card.is_raiser else "themes-raisers", count=card.raisers),
    ]
    if Kind.problem not in card.written:
        lines.append(text("themes-no-words"))
    if Kind.outcome in card.written:
        lines.append(text("themes-has-outcome"))
    rows = [[button("themes-open", OpenTheme(theme_id=card.id))]]
    if card.may_join:
        rows.append([button("themes-join", JoinTheme(theme_id=card.id))])
    rows += [[_step(card, each)] for each in card.next_states if each not in ENDS]
    rows += [[_step(card, each) for each in card.next_states if each in ENDS]] if card.next_states else []
    if card.is_steering and card.state in OPEN_THEMES:
        rows.append([button("themes-merge", MergeMenu(theme_id=card.id, page=0))])
    return Screen(text=lines, rows=[*rows, [TO_LIST, TO_MENU]])


def ask_end(card: ThemeCard, to: ThemeState, county: County) -> Screen:
    yes = MoveTheme(theme_id=card.id, was=card.state, to=to)
    lines: list[Line] = [text("themes-ask-end", state=state_of(to)), _line(card, county), "", text("themes-end-hint")]
    return Screen(text=lines, rows=[[button("themes-end-yes", yes, state=state_of(to))], [to_theme(card.id)]])


def towns(staff: Staff, county: County) -> Screen:
    whole = Button(place(area_of(staff, None, county), county), ThemeDomains(ags=None).pack())
    buttons = [Button(each.name, ThemeDomains(ags=int(each.ags)).pack()) for each in towns_of(staff, county)]
    return Screen(text=[text("themes-ask-town")], rows=[*menu.pairs(buttons), [whole], [TO_LIST]])


def domains(area: Area, county: County) -> Screen:
    ags = int(area.ags) if area.ags else None
    buttons = []
    for each in all_topics():
        if each.id != EMERGENCY:
            label = text("menu-topic", icon=each.icon, topic=domain_of(each.id))
            buttons.append(Button(label, ThemeConstellations(ags=ags, domain=each.id).pack()))
    where = text("themes-place", place=place(area, county))
    lines: list[Line] = [text("themes-new"), where, "", text("themes-ask-domain")]
    other = button("themes-other-town", ThemeTowns())
    return Screen(text=lines, rows=[*menu.pairs(buttons), [other], [TO_LIST]])


def constellations(area: Area, domain: str, county: County) -> Screen:
    ags = int(area.ags) if area.ags else None
    rows = []
    for each in CONSTELLATIONS:
        leads_to = ThemeSummary(ags=ags, domain=domain, constellation=int(each))
        rows.append([button("themes-constellation", leads_to, constellation=int(each))])
    back = button("themes-back", ThemeDomains(ags=ags))
    lines: list[Line] = [text("themes-new"), *_codes(area, domain, county), "", text("themes-ask-constellation")]
    return Screen(text=lines, rows=[*rows, [back]])


def summary(area: Area, data: ThemeSummary, similar: Sequence[ThemeCard], county: County) -> Screen:
    """What will be raised; what others have raised already comes first."""
    lines: list[Line] = [text("themes-new"), *_codes(area, data.domain, county)]
    lines.append(text("themes-constellation", constellation=data.constellation))
    if similar:
        lines += ["", text("themes-similar"), *(_line(each, county) for each in similar)]
    raise_now = RaiseNow(ags=data.ags, domain=data.domain, constellation=data.constellation)
    back = ThemeConstellations(ags=data.ags, domain=data.domain)
    rows = [
        *menu.pairs([_see(each) for each in similar]),
        [button("themes-raise-other" if similar else "themes-raise-now", raise_now)],
        [button("themes-back", back)],
    ]
    return Screen(text=[*lines, "", text("themes-words-follow")], rows=rows)


def merge_menu(
    card: ThemeCard, others: Sequence[ThemeCard], data: MergeMenu, county: County, *, has_more: bool
) -> Screen:
    lines: list[Line] = [text("themes-merge-into", number=str(card.id))]
    lines += ["", *(_line(each, county) for each in others)] if others else [text("themes-merge-none")]
    buttons = [Button(_number(each), AskMerge(theme_id=card.id, into_id=each.id).pack()) for each in others]
    turning = _turning(data.page, has_more, lambda to: MergeMenu(theme_id=card.id, page=to).pack())
    return Screen(text=lines, rows=[*menu.pairs(buttons), *turning, [to_theme(card.id)]])


def ask_merge(card: ThemeCard, into: ThemeCard, county: County) -> Screen:
    yes = MergeNow(theme_id=card.id, into_id=into.id)
    question = text("themes-ask-merge", number=str(card.id), into=str(into.id))
    rows = [[button("themes-merge-yes", yes)], [to_theme(card.id)]]
    return Screen(text=[question, _line(card, county), _line(into, county), "", text("themes-merge-hint")], rows=rows)


def figures(found: Figures, staff: Staff, county: County) -> Screen:
    title = text("themes-figures-title", area=_region(found.region, county))
    lines: list[Line] = [title, "", text("themes-figures-themes")]
    for state, group in groupby(found.themes, key=lambda each: each.state):
        lines.append(state_of(state))
        lines += [text("themes-figure", domain=domain_of(each.domain), count=each.count) for each in group]
    lines += [] if found.themes else [text("themes-figures-none")]
    lines += ["", text("themes-figures-contacts", days=COUNTED_FOR.days)]
    lines += [_contacts(each) for each in found.contacts] or [text("themes-figures-none")]
    others = [each for each in regions_of(staff, county) if each != found.region]
    buttons = [Button(_region(each, county), ThemeFigures(region=each).pack()) for each in others]
    return Screen(text=lines, rows=[*menu.pairs(buttons), [TO_LIST, TO_MENU]])


def place(area: Area, county: County) -> Line:
    if area.ags is not None:
        town = county.by_ags.get(area.ags)
        return town.name if town else area.ags
    return text("themes-whole-region", region=_region(area.region, county)) if area.region else county.name


def state_of(state: ThemeState) -> Text:
    return text("themes-state", state=state.value)


def domain_of(domain: str) -> Text:
    return text(f"topic-{domain}.short")


def to_theme(theme_id: int) -> Button:
    return button("themes-back", SeeTheme(theme_id=theme_id))


def _codes(area: Area, domain: str, county: County) -> list[Line]:
    return [text("themes-place", place=place(area, county)), text("themes-domain", domain=domain_of(domain))]


def _line(card: ThemeCard, county: County) -> Text:
    return text("themes-line", number=str(card.id), domain=domain_of(card.domain), place=place(card.area, county))


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


def _step(card: ThemeCard, to: ThemeState) -> Button:
    wish = AskEnd if to in ENDS else MoveTheme
    return button("themes-step", wish(theme_id=card.id, was=card.state, to=to), state=to.value)


def _see(card: ThemeCard) -> Button:
    return Button(_number(card), SeeTheme(theme_id=card.id).pack())


def _number(card: ThemeCard) -> Text:
    return text("themes-button", number=str(card.id), domain=domain_of(card.domain))


def _turning(page: int, has_more: bool, leads_to: Callable[[int], str]) -> list[list[Button]]:
    return page_row(page, has_more, "themes-page-before", "themes-page-next", leads_to)


def _list(ended: bool, page: int) -> str:
    return ThemeList(ended=ended, page=page).pack()
