"""Themes in the chat: the list, raising one, its path, merging, numbers. Each route names the right that it needs."""

from dataclasses import replace
from datetime import datetime

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.pages import offer_page
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import text
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
from handlers.themes.pages import PURPOSE
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from services.themes.access import Codes, Desk, ThemeCard, mergeable, similar_themes, theme_for, themes_of
from services.themes.figures import theme_figures
from services.themes.moving import MovedOn, NoBrief, Step, merge_themes, move_theme
from services.themes.raising import join_theme, raise_theme
from services.themes.rules import CONSTELLATIONS, ENDS, Area, area_of, check_codes
from storage.engine import ReadSession
from storage.people import Person


async def on_theme_command(_message: Message, staff: Staff, read: ReadSession, view: View, house: House) -> Screen:
    return await _list(ThemeList(ended=False, page=0), staff, read, view, house)


async def on_list(
    _query: CallbackQuery, callback_data: ThemeList, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    return await _list(callback_data, staff, read, view, house)


async def on_see(
    _query: CallbackQuery, callback_data: SeeTheme, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    card = await theme_for(read, _desk(staff, view, house), theme_id=callback_data.theme_id)
    merged = text("themes-is-part", number=str(callback_data.theme_id), into=str(card.id))
    return screens.theme(card, view.county, above=[merged, ""] if card.id != callback_data.theme_id else [])


async def on_raise(_query: CallbackQuery, staff: Staff, view: View) -> Screen:
    if staff.municipality_ags not in view.county.by_ags:
        return screens.towns(staff, view.county)
    return screens.domains(area_of(staff, staff.municipality_ags, view.county), view.county)


async def on_towns(_query: CallbackQuery, staff: Staff, view: View) -> Screen:
    return screens.towns(staff, view.county)


async def on_domains(_query: CallbackQuery, callback_data: ThemeDomains, staff: Staff, view: View) -> Screen:
    return screens.domains(_area(callback_data.ags, staff, view), view.county)


async def on_constellations(
    _query: CallbackQuery, callback_data: ThemeConstellations, staff: Staff, view: View
) -> Screen:
    check_codes(callback_data.domain, CONSTELLATIONS[0])
    return screens.constellations(_area(callback_data.ags, staff, view), callback_data.domain, view.county)


async def on_summary(
    _query: CallbackQuery, callback_data: ThemeSummary, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    check_codes(callback_data.domain, callback_data.constellation)
    area = _area(callback_data.ags, staff, view)
    similar = await similar_themes(read, _desk(staff, view, house), domain=callback_data.domain, area=area)
    return screens.summary(area, callback_data, similar, view.county)


async def on_raise_now(
    _query: CallbackQuery,
    callback_data: RaiseNow,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    codes = Codes(_area(callback_data.ags, staff, view).ags, callback_data.domain, callback_data.constellation)
    async with write() as session:
        theme_id = await raise_theme(session, _desk(staff, view, house), codes=codes)
    offered = await _offer(theme_id, person, write, house, view.now)
    return replace(offered, text=[text("themes-raised-now", number=str(theme_id)), "", *offered.text])


async def on_open(
    _query: CallbackQuery,
    callback_data: OpenTheme,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    card = await theme_for(read, _desk(staff, view, house), theme_id=callback_data.theme_id)
    return await _offer(card.id, person, write, house, view.now)


async def on_join(
    _query: CallbackQuery, callback_data: JoinTheme, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    desk = _desk(staff, view, house)
    async with write() as session:
        await join_theme(session, desk, theme_id=callback_data.theme_id)
        card = await theme_for(session, desk, theme_id=callback_data.theme_id)
    return screens.theme(card, view.county, above=[text("themes-joined"), ""])


async def on_move(
    _query: CallbackQuery, callback_data: MoveTheme, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    desk, step = _desk(staff, view, house), Step(callback_data.was, callback_data.to)
    try:
        async with write() as session:
            await move_theme(session, desk, theme_id=callback_data.theme_id, step=step)
            card = await theme_for(session, desk, theme_id=callback_data.theme_id)
    except (MovedOn, NoBrief) as refusal:
        return await _as_it_stands(refusal, callback_data.theme_id, desk, house)
    said = text("themes-moved-end" if step.to in ENDS else "themes-moved")
    return screens.theme(card, view.county, above=[said, ""])


async def on_ask_end(
    _query: CallbackQuery, callback_data: AskEnd, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    card = await theme_for(read, _desk(staff, view, house), theme_id=callback_data.theme_id)
    if callback_data.to not in ENDS or callback_data.to not in card.next_states:
        return screens.theme(card, view.county)
    return screens.ask_end(card, callback_data.to, view.county)


async def on_merge_menu(
    _query: CallbackQuery, callback_data: MergeMenu, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    desk = _desk(staff, view, house)
    card = await _steered(read, desk, callback_data.theme_id)
    others, more = await mergeable(read, desk, card=card, page=callback_data.page)
    return screens.merge_menu(card, others, callback_data, view.county, more)


async def on_ask_merge(
    _query: CallbackQuery, callback_data: AskMerge, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    desk = _desk(staff, view, house)
    card = await _steered(read, desk, callback_data.theme_id)
    into = await _steered(read, desk, callback_data.into_id)
    return screens.theme(card, view.county) if card.id == into.id else screens.ask_merge(card, into, view.county)


async def on_merge(
    _query: CallbackQuery, callback_data: MergeNow, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    desk = _desk(staff, view, house)
    try:
        async with write() as session:
            await merge_themes(session, desk, theme_id=callback_data.theme_id, into_id=callback_data.into_id)
            card = await theme_for(session, desk, theme_id=callback_data.into_id)
    except MovedOn as refusal:
        return await _as_it_stands(refusal, callback_data.theme_id, desk, house)
    return screens.theme(card, view.county, above=[text("themes-merged"), ""])


async def on_figures(
    _query: CallbackQuery, callback_data: ThemeFigures, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    found = await theme_figures(read, _desk(staff, view, house), region=callback_data.region)
    return screens.figures(found, staff, view.county)


async def _list(wish: ThemeList, staff: Staff, read: ReadSession, view: View, house: House) -> Screen:
    desk = _desk(staff, view, house)
    cards, has_more = await themes_of(read, desk, ended=wish.ended, page=wish.page)
    if wish.page and not cards:  # the list has become shorter since the button was made
        return await _list(ThemeList(ended=wish.ended, page=0), staff, read, view, house)
    return screens.themes(cards, wish, staff, view.county, has_more=has_more)


async def _steered(read: ReadSession, desk: Desk, theme_id: int) -> ThemeCard:
    """A theme whose path is theirs; whoever only sees it learns of no such button."""
    card = await theme_for(read, desk, theme_id=theme_id)
    if not card.is_steering:
        raise Refusal("fallback-button-outdated")
    return card


async def _as_it_stands(refusal: Refusal, theme_id: int, desk: Desk, house: House) -> Screen:
    async with house.database.reading() as fresh:
        card = await theme_for(fresh, desk, theme_id=theme_id)
    return screens.theme(card, desk.county, above=[text(refusal.text_id, **refusal.text_args), ""])


async def _offer(theme_id: int, person: Person, write: Write, house: House, now: datetime) -> Screen:
    back = screens.to_theme(theme_id)
    return await offer_page(write, house=house, person=person, purpose=PURPOSE, subject_id=theme_id, back=back, now=now)


def _area(ags: int | None, staff: Staff, view: View) -> Area:
    return area_of(staff, None if ags is None else f"{ags:08d}", view.county)


def _desk(staff: Staff, view: View, house: House) -> Desk:
    return Desk(staff, view.county, house.keyring, view.now)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="themes")
    themes = {"action": Action.themes}
    router.message.register(on_theme_command, Command("theme"), flags=themes)
    for handler, data in (
        (on_list, ThemeList),
        (on_see, SeeTheme),
        (on_raise, RaiseTheme),
        (on_towns, ThemeTowns),
        (on_domains, ThemeDomains),
        (on_constellations, ThemeConstellations),
        (on_summary, ThemeSummary),
        (on_raise_now, RaiseNow),
        (on_open, OpenTheme),
        (on_join, JoinTheme),
        (on_move, MoveTheme),
        (on_ask_end, AskEnd),
        (on_merge_menu, MergeMenu),
        (on_ask_merge, AskMerge),
        (on_merge, MergeNow),
        (on_figures, ThemeFigures),
    ):
        router.callback_query.register(handler, data.filter(), flags=themes)
    return router
