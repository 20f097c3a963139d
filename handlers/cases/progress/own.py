"""A client's side of progress: their own goals, and how it goes in their own eyes."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.cases.file.callbacks import MyCase
from handlers.cases.progress.callbacks import Agree, OpenOwnGoals, OpenOwnView, SayView, SeeOwnGoals
from handlers.cases.progress.screens import FACES, MARKS, domain_name, until
from handlers.pages import offer_page
from handlers.shell import menu
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services.cases.access import own_member
from services.cases.goal_views import GoalView, goals_of
from services.cases.own_goals import agree
from services.cases.rules import GoalState
from services.cases.views import say_view
from services.directory.listing import View
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.people import Person


async def on_own_goals(
    _query: CallbackQuery, callback_data: SeeOwnGoals, person: Person | None, read: ReadSession, view: View
) -> Screen:
    somebody, number = _known(person), callback_data.member_id
    await own_member(read, person_id=somebody.id or 0, member_id=number)
    return _goals(number, await goals_of(read, member_id=number), view)


async def on_open_own_goals(
    _query: CallbackQuery,
    callback_data: OpenOwnGoals,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    back = SeeOwnGoals(member_id=callback_data.member_id)
    return await _page("own-goals", callback_data.member_id, back, person, read, write, view, house)


async def on_agree(
    _query: CallbackQuery, callback_data: Agree, person: Person | None, write: Write, view: View, house: House
) -> Screen:
    somebody = _known(person)
    async with write() as session:
        agreed = await agree(
            session,
            person_id=somebody.id or 0,
            goal_id=callback_data.goal_id,
            version=callback_data.version,
            keyring=house.keyring,
            now=view.now,
        )
        goals = await goals_of(session, member_id=agreed.member_id)
    return _goals(agreed.member_id, goals, view, above=[text("progress-agreed-thanks"), ""])


async def on_say_view(
    _query: CallbackQuery, callback_data: SayView, person: Person | None, write: Write, view: View, house: House
) -> Screen:
    somebody, value = _known(person), callback_data.value
    async with write() as session:
        await say_view(
            session,
            person_id=somebody.id or 0,
            question_id=callback_data.question_id,
            value=value,
            keyring=house.keyring,
            now=view.now,
        )
    return Screen(
        text=[text("progress-view-thanks", face=FACES[value])], rows=[[menu.way_home(somebody.municipality_ags, view)]]
    )


async def on_open_own_view(
    _query: CallbackQuery,
    callback_data: OpenOwnView,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    back = SeeOwnGoals(member_id=callback_data.member_id)
    return await _page("own-view", callback_data.member_id, back, person, read, write, view, house)


def _goals(member_id: int, goals: Sequence[GoalView], view: View, *, above: Sequence[Line] = ()) -> Screen:
    """A client's goals without their words: those wait on the page."""
    lines: list[Line] = [*above, text("progress-own-title")]
    for each in goals:
        name = domain_name(each.domain)
        lines += ["", text("progress-own-goal", mark=MARKS[each.state], number=each.number, domain=name)]
        lines += [*until(each, view.language), text("progress-own-state", state=each.state)]
    lines += ["", text("progress-own-where") if goals else text("progress-own-none")]
    rows = [[Button(text("progress-own-read"), OpenOwnGoals(member_id=member_id).pack())]] if goals else []
    rows += [
        [Button(text("progress-agree", number=each.number), Agree(goal_id=each.id, version=each.version).pack())]
        for each in goals
        if each.state == GoalState.proposed
    ]
    return Screen(text=lines, rows=[*rows, [Button(text("progress-back"), MyCase(member_id=member_id).pack())]])


async def _page(
    purpose: str,
    member_id: int,
    back: SeeOwnGoals,
    person: Person | None,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    somebody = _known(person)
    await own_member(read, person_id=somebody.id or 0, member_id=member_id)
    return await offer_page(
        write,
        house=house,
        person=somebody,
        purpose=purpose,
        subject_id=member_id,
        back=Button(text("progress-back"), back.pack()),
        now=view.now,
    )


def _known(person: Person | None) -> Person:
    """Newcomers have nothing here, and learn no more than others."""
    if person is None:
        raise Refusal("cases-unknown")
    return person


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    router.callback_query.register(on_own_goals, SeeOwnGoals.filter())
    router.callback_query.register(on_open_own_goals, OpenOwnGoals.filter())
    router.callback_query.register(on_agree, Agree.filter())
    router.callback_query.register(on_say_view, SayView.filter())
    router.callback_query.register(on_open_own_view, OpenOwnView.filter())
