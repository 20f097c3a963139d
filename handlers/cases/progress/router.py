"""A case manager's side of progress: goals without words, assessment, the day to look again."""

from datetime import date

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.cases.progress import own, screens
from handlers.cases.progress.callbacks import (
    Assess,
    OpenGoals,
    SeeAssessment,
    SeeGoal,
    SeeGoals,
    SeeProgress,
    SeeReassess,
    SetGoal,
    SetLevel,
    SetReassess,
    TypeReassess,
)
from handlers.pages import offer_page
from handlers.shell.awaited import Awaits, Draft, ask
from handlers.shell.context import House, Write
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.booking.times import understand_date
from services.cases.access import member_for, today
from services.cases.assessments import assess, courses
from services.cases.goal_views import goals_of
from services.cases.goals import goal_for, set_goal
from services.cases.reassessing import day_of, set_reassessment
from services.cases.views import views_of
from services.directory.listing import View
from services.directory.topics import life_domains
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession, WriteSession
from storage.people import Person

ASK_DAY = "progress-reassess"


async def on_progress(
    _query: CallbackQuery, callback_data: SeeProgress, staff: Staff, read: ReadSession, view: View
) -> Screen:
    number = callback_data.member_id
    case, member = await member_for(read, staff, member_id=number, county=view.county, now=view.now)
    goals, course = await goals_of(read, member_id=number), await courses(read, member_id=number)
    return screens.progress(case, member, goals, course, await views_of(read, member_id=number), view.language)


async def on_goals(
    _query: CallbackQuery, callback_data: SeeGoals, staff: Staff, read: ReadSession, view: View
) -> Screen:
    number = callback_data.member_id
    case, member = await member_for(read, staff, member_id=number, county=view.county, now=view.now)
    return screens.goal_list(case, member, await goals_of(read, member_id=number), view.language)


async def on_goal(_query: CallbackQuery, callback_data: SeeGoal, staff: Staff, read: ReadSession, view: View) -> Screen:
    return await _goal(callback_data.goal_id, staff, read, view)


async def on_set_goal(
    _query: CallbackQuery, callback_data: SetGoal, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    async with write() as session:
        await set_goal(
            session,
            staff,
            goal_id=callback_data.goal_id,
            state=callback_data.state,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
        return await _goal(callback_data.goal_id, staff, session, view, above=[text("progress-noted"), ""])


async def on_open_goals(
    _query: CallbackQuery,
    callback_data: OpenGoals,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    number = callback_data.member_id
    await member_for(read, staff, member_id=number, county=view.county, now=view.now)
    back = Button(text("progress-back"), SeeGoals(member_id=number).pack())
    return await offer_page(
        write, house=house, person=person, purpose="goals", subject_id=number, back=back, now=view.now
    )


async def on_assessment(
    _query: CallbackQuery, callback_data: SeeAssessment, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return await _assessment(callback_data.member_id, staff, read, view)


async def on_assess(
    _query: CallbackQuery, callback_data: Assess, staff: Staff, read: ReadSession, view: View
) -> Screen:
    return await _domain(callback_data.member_id, callback_data.domain, callback_data.in_round, staff, read, view)


async def on_set_level(
    _query: CallbackQuery, callback_data: SetLevel, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    number, in_round = callback_data.member_id, callback_data.in_round
    async with write() as session:
        await assess(
            session,
            staff,
            member_id=number,
            domain=callback_data.domain,
            level=callback_data.level,
            county=view.county,
            keyring=house.keyring,
            now=view.now,
        )
        following = screens.domain_after(callback_data.domain) if in_round else None
        if following is not None:
            return await _domain(number, following, in_round, staff, session, view)
        above: list[Line] = [text("progress-round-done"), ""] if in_round else []
        return await _assessment(number, staff, session, view, above=above)


async def on_reassess(
    _query: CallbackQuery, callback_data: SeeReassess, staff: Staff, read: ReadSession, view: View
) -> Screen:
    number = callback_data.member_id
    case, member = await member_for(read, staff, member_id=number, county=view.county, now=view.now)
    return screens.reassess(case, member, today(view.county, view.now), view.language)


async def on_set_reassess(
    _query: CallbackQuery, callback_data: SetReassess, staff: Staff, write: Write, view: View, house: House
) -> Screen:
    day = day_of(callback_data.span, today(view.county, view.now))
    async with write() as session:
        return await _set_day(callback_data.member_id, day, staff, session, view, house)


async def on_type_reassess(
    _query: CallbackQuery,
    callback_data: TypeReassess,
    staff: Staff,
    person: Person,
    read: ReadSession,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    number = callback_data.member_id
    await member_for(read, staff, member_id=number, county=view.county, now=view.now)
    await ask(ASK_DAY, {"member_id": number}, person, write, view, house)
    return screens.ask_day(number)


async def on_day_words(
    message: Message,
    draft: Draft,
    staff: Staff,
    person: Person,
    write: Write,
    view: View,
    house: House,
) -> Screen:
    number = int(draft["member_id"] or 0)
    async with write() as session:
        try:
            day = understand_date(message.text or "", today(view.county, view.now))
            await awaiting.answered(session, person=person)
            return await _set_day(number, day, staff, session, view, house)
        except Refusal as refusal:
            if refusal.text_id == "cases-unknown":
                raise
            return screens.ask_day(number, above=[text(refusal.text_id, **refusal.text_args), ""])


async def _goal(
    goal_id: int, staff: Staff, session: ReadSession | WriteSession, view: View, *, above: list[Line] | None = None
) -> Screen:
    case, shown = await goal_for(session, staff, goal_id=goal_id, county=view.county, now=view.now)
    member = next(each for each in case.members if each.id == shown.member_id)
    return screens.goal(case, member, shown, view.language, above=above or [])


async def _assessment(
    number: int, staff: Staff, session: ReadSession | WriteSession, view: View, *, above: list[Line] | None = None
) -> Screen:
    case, member = await member_for(session, staff, member_id=number, county=view.county, now=view.now)
    return screens.assessment(case, member, await courses(session, member_id=number), above=above or [])


async def _domain(
    number: int, code: str, in_round: bool, staff: Staff, session: ReadSession | WriteSession, view: View
) -> Screen:
    if code not in life_domains():
        raise Refusal("fallback-button-outdated")
    await member_for(session, staff, member_id=number, county=view.county, now=view.now)
    course = (await courses(session, member_id=number)).get(code)
    return screens.domain(number, code, course, in_round=in_round, language=view.language)


async def _set_day(
    number: int, day: date | None, staff: Staff, session: WriteSession, view: View, house: House
) -> Screen:
    await set_reassessment(
        session, staff, member_id=number, on=day, county=view.county, keyring=house.keyring, now=view.now
    )
    case, member = await member_for(session, staff, member_id=number, county=view.county, now=view.now)
    above: list[Line] = [text("progress-noted"), ""]
    return screens.reassess(case, member, today(view.county, view.now), view.language, above=above)


def build_router() -> Router:
    """The conversation's routes: a case manager's, then the client's."""
    router = Router(name="progress")
    cases = {"action": Action.cases}
    for handler, data in (
        (on_progress, SeeProgress),
        (on_goals, SeeGoals),
        (on_goal, SeeGoal),
        (on_set_goal, SetGoal),
        (on_open_goals, OpenGoals),
        (on_assessment, SeeAssessment),
        (on_assess, Assess),
        (on_set_level, SetLevel),
        (on_reassess, SeeReassess),
        (on_set_reassess, SetReassess),
        (on_type_reassess, TypeReassess),
    ):
        router.callback_query.register(handler, data.filter(), flags=cases)
    router.message.register(on_day_words, F.text, Awaits(ASK_DAY), flags=cases)
    own.register(router)
    return router
