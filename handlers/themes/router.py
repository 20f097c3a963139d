"""Themes in the chat: the list, raising one, its path, merging, numbers."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.shell.conversation import Command, Conversation, presses
from handlers.shell.page_links import offer_page
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, reason, text
from handlers.themes import screens
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
from handlers.themes.notices import NOTICES
from handlers.themes.pages import PAGES, PURPOSE
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from services.themes.access import Codes, ThemeCard, mergeable, similar_themes, theme_for, themes_of
from services.themes.figures import theme_figures
from services.themes.moving import MovedOn, NoBrief, Step, merge_themes, move_theme
from services.themes.raising import join_theme, raise_theme
from services.themes.rules import CONSTELLATIONS, ENDS, Area, area_of, check_codes
from storage.engine import ReadSession


async def on_list(context: Context, data: ThemeList | str) -> Screen:
    shown = ThemeList(ended=False, page=0) if isinstance(data, str) else data
    async with context.read() as session:
        cards, has_more = await themes_of(session, context, ended=shown.ended, page=shown.page)
    if shown.page and not cards:  # the list has become shorter since the button was made
        return await on_list(context, ThemeList(ended=shown.ended, page=0))
    return screens.themes(cards, shown, context.staff, context.county, has_more=has_more)


async def on_see(context: Context, data: SeeTheme) -> Screen:
    card = await _theme(context, data.theme_id)
    merged = text("themes-is-part", number=str(data.theme_id), into=str(card.id))
    return screens.theme(card, context.county, above=[merged, ""] if card.id != data.theme_id else [])


async def on_raise(context: Context, _data: RaiseTheme) -> Screen:
    town = context.county.by_ags.get(context.staff.municipality_ags or "")
    if town is None:
        return screens.towns(context.staff, context.county)
    return screens.domains(area_of(context.staff, town.ags, context.county), context.county)


async def on_towns(context: Context, _data: ThemeTowns) -> Screen:
    return screens.towns(context.staff, context.county)


async def on_domains(context: Context, data: ThemeDomains) -> Screen:
    return screens.domains(_area(context, data.ags), context.county)


async def on_constellations(context: Context, data: ThemeConstellations) -> Screen:
    check_codes(data.domain, CONSTELLATIONS[0])
    return screens.constellations(_area(context, data.ags), data.domain, context.county)


async def on_summary(context: Context, data: ThemeSummary) -> Screen:
    check_codes(data.domain, data.constellation)
    area = _area(context, data.ags)
    async with context.read() as session:
        similar = await similar_themes(session, context, domain=data.domain, area=area)
    return screens.summary(area, data, similar, context.county)


async def on_raise_now(context: Context, data: RaiseNow) -> Screen:
    codes = Codes(_area(context, data.ags).ags, data.domain, data.constellation)
    async with context.write() as session:
        theme_id = await raise_theme(session, context, codes=codes)
    offered = await _offer(context, theme_id)
    return replace(offered, text=[text("themes-raised-now", number=str(theme_id)), "", *offered.text])


async def on_open(context: Context, data: OpenTheme) -> Screen:
    card = await _theme(context, data.theme_id)
    return await _offer(context, card.id)


async def on_join(context: Context, data: JoinTheme) -> Screen:
    async with context.write() as session:
        await join_theme(session, context, theme_id=data.theme_id)
        card = await theme_for(session, context, theme_id=data.theme_id)
    return screens.theme(card, context.county, above=[text("themes-joined"), ""])


async def on_move(context: Context, data: MoveTheme) -> Screen:
    try:
        async with context.write() as session:
            await move_theme(session, context, theme_id=data.theme_id, step=Step(data.was, data.to))
            card = await theme_for(session, context, theme_id=data.theme_id)
    except (MovedOn, NoBrief) as refusal:
        return await _unchanged(context, data.theme_id, refusal)
    said = text("themes-moved-end" if data.to in ENDS else "themes-moved")
    return screens.theme(card, context.county, above=[said, ""])


async def on_ask_end(context: Context, data: AskEnd) -> Screen:
    card = await _theme(context, data.theme_id)
    if data.to not in ENDS or data.to not in card.next_states:
        return screens.theme(card, context.county)
    return screens.ask_end(card, data.to, context.county)


async def on_merge_menu(context: Context, data: MergeMenu) -> Screen:
    async with context.read() as session:
        card = await _steered(session, context, data.theme_id)
        others, has_more = await mergeable(session, context, card=card, page=data.page)
    return screens.merge_menu(card, others, data, context.county, has_more=has_more)


async def on_ask_merge(context: Context, data: AskMerge) -> Screen:
    async with context.read() as session:
        card = await _steered(session, context, data.theme_id)
        into = await _steered(session, context, data.into_id)
    if card.id == into.id:
        return screens.theme(card, context.county)
    return screens.ask_merge(card, into, context.county)


async def on_merge(context: Context, data: MergeNow) -> Screen:
    try:
        async with context.write() as session:
            await merge_themes(session, context, theme_id=data.theme_id, into_id=data.into_id)
            card = await theme_for(session, context, theme_id=data.into_id)
    except MovedOn as refusal:
        return await _unchanged(context, data.theme_id, refusal)
    return screens.theme(card, context.county, above=[text("themes-merged"), ""])


async def on_figures(context: Context, data: ThemeFigures) -> Screen:
    async with context.read() as session:
        found = await theme_figures(session, context, region=data.region)
    return screens.figures(found, context.staff, context.county)


async def _theme(context: Context, theme_id: int) -> ThemeCard:
    async with context.read() as session:
        return await theme_for(session, context, theme_id=theme_id)


async def _steered(session: ReadSession, context: Context, theme_id: int) -> ThemeCard:
    """A theme that this staff member steers. Others get the same answer as under an outdated button."""
    card = await theme_for(session, context, theme_id=theme_id)
    if not card.is_steering:
        raise Refusal("fallback-button-outdated")
    return card


async def _unchanged(context: Context, theme_id: int, refusal: Refusal) -> Screen:
    """The reason, above the theme as it is now."""
    above: Sequence[Line] = [reason(refusal), ""]
    return screens.theme(await _theme(context, theme_id), context.county, above=above)


async def _offer(context: Context, theme_id: int) -> Screen:
    return await offer_page(context, purpose=PURPOSE, subject_id=theme_id, back=screens.to_theme(theme_id))


def _area(context: Context, ags: int | None) -> Area:
    return area_of(context.staff, None if ags is None else f"{ags:08d}", context.county)


CONVERSATION = Conversation(
    routes=(
        Command("theme", on_list, Action.themes, menu=9),
        *presses(
            {
                ThemeList: on_list,
                SeeTheme: on_see,
                RaiseTheme: on_raise,
                ThemeTowns: on_towns,
                ThemeDomains: on_domains,
                ThemeConstellations: on_constellations,
                ThemeSummary: on_summary,
                RaiseNow: on_raise_now,
                OpenTheme: on_open,
                JoinTheme: on_join,
                MoveTheme: on_move,
                AskEnd: on_ask_end,
                MergeMenu: on_merge_menu,
                AskMerge: on_ask_merge,
                MergeNow: on_merge,
                ThemeFigures: on_figures,
            },
            Action.themes,
        ),
    ),
    notices=NOTICES,
    pages=PAGES,
)
