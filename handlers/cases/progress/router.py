"""A case manager's side of progress: goals without words, assessment, the day to look again."""

from datetime import date

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
from handlers.cases.progress.notices import NOTICES
from handlers.cases.progress.pages import PAGES
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Conversation, Reply, presses
from handlers.shell.page_links import offer_page
from handlers.shell.screen import Screen, button
from handlers.shell.texts import reason, text
from services import awaiting
from services.booking.times import understand_date
from services.cases.access import member_for
from services.cases.assessments import assess, courses
from services.cases.goal_views import goals_of
from services.cases.goals import goal_for, set_goal
from services.cases.reassessing import day_of, set_reassessment
from services.cases.views import views_of
from services.context import Context
from services.directory.topics import life_domains
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import ReadSession, WriteSession

ASK_DAY = "progress-reassess"


async def on_progress(context: Context, data: SeeProgress) -> Screen:
    number = data.member_id
    async with context.read() as session:
        case, member = await member_for(session, context, member_id=number)
        goals, course = await goals_of(session, member_id=number), await courses(session, member_id=number)
        views = await views_of(session, member_id=number)
    return screens.progress(case, member, goals, course, views, context.language)


async def on_goals(context: Context, data: SeeGoals) -> Screen:
    async with context.read() as session:
        case, member = await member_for(session, context, member_id=data.member_id)
        goals = await goals_of(session, member_id=data.member_id)
    return screens.goal_list(case, member, goals, context.language)


async def on_goal(context: Context, data: SeeGoal) -> Screen:
    async with context.read() as session:
        return await _goal(session, context, data.goal_id)


async def on_set_goal(context: Context, data: SetGoal) -> Screen:
    async with context.write() as session:
        await set_goal(session, context, goal_id=data.goal_id, state=data.state)
        return screens.below(text("progress-noted"), await _goal(session, context, data.goal_id))


async def on_open_goals(context: Context, data: OpenGoals) -> Screen:
    async with context.read() as session:
        await member_for(session, context, member_id=data.member_id)
    back = button("progress-back", SeeGoals(member_id=data.member_id))
    return await offer_page(context, purpose="goals", subject_id=data.member_id, back=back)


async def on_assessment(context: Context, data: SeeAssessment) -> Screen:
    async with context.read() as session:
        return await _assessment(session, context, data.member_id)


async def on_assess(context: Context, data: Assess) -> Screen:
    async with context.read() as session:
        return await _domain(session, context, data.member_id, data.domain, in_round=data.in_round)


async def on_set_level(context: Context, data: SetLevel) -> Screen:
    number, domain = data.member_id, data.domain
    async with context.write() as session:
        await assess(session, context, member_id=number, domain=domain, level=data.level)
        if not data.in_round:
            return await _assessment(session, context, number)
        if following := screens.domain_after(domain):
            return await _domain(session, context, number, following, in_round=True)
        return screens.below(text("progress-round-done"), await _assessment(session, context, number))


async def on_reassess(context: Context, data: SeeReassess) -> Screen:
    async with context.read() as session:
        case, member = await member_for(session, context, member_id=data.member_id)
    return screens.reassess(case, member, context.today, context.language)


async def on_set_reassess(context: Context, data: SetReassess) -> Screen:
    async with context.write() as session:
        return await _set_day(session, context, data.member_id, day_of(data.span, context.today))


async def on_type_reassess(context: Context, data: TypeReassess) -> Screen:
    async with context.read() as session:
        await member_for(session, context, member_id=data.member_id)
    await ask_for(context, ASK_DAY, {"member_id": data.member_id})
    return screens.ask_day(data.member_id)


async def on_day_words(context: Context, answer: Answer) -> Screen:
    number = int(answer.draft["member_id"] or 0)
    try:
        day = understand_date(answer.words, context.today)
        async with context.write() as session:
            await awaiting.answered(session, person=context.person)
            return await _set_day(session, context, number, day)
    except Refusal as refusal:
        if refusal.text_id == "cases-unknown":
            raise
        return screens.below(reason(refusal), screens.ask_day(number))


async def _goal(session: ReadSession | WriteSession, context: Context, goal_id: int) -> Screen:
    case, shown = await goal_for(session, context, goal_id=goal_id)
    member = next(each for each in case.members if each.id == shown.member_id)
    return screens.goal(case, member, shown, context.language)


async def _assessment(session: ReadSession | WriteSession, context: Context, number: int) -> Screen:
    case, member = await member_for(session, context, member_id=number)
    return screens.assessment(case, member, await courses(session, member_id=number))


async def _domain(
    session: ReadSession | WriteSession, context: Context, number: int, code: str, *, in_round: bool
) -> Screen:
    if code not in life_domains():
        raise Refusal("fallback-button-outdated")
    await member_for(session, context, member_id=number)
    course = (await courses(session, member_id=number)).get(code)
    return screens.domain(number, code, course, in_round=in_round, language=context.language)


async def _set_day(session: WriteSession, context: Context, number: int, day: date | None) -> Screen:
    await set_reassessment(session, context, member_id=number, on=day)
    case, member = await member_for(session, context, member_id=number)
    return screens.below(text("progress-noted"), screens.reassess(case, member, context.today, context.language))


CONVERSATION = Conversation(
    routes=(
        *presses(
            {
                SeeProgress: on_progress,
                SeeGoals: on_goals,
                SeeGoal: on_goal,
                SetGoal: on_set_goal,
                OpenGoals: on_open_goals,
                SeeAssessment: on_assessment,
                Assess: on_assess,
                SetLevel: on_set_level,
                SeeReassess: on_reassess,
                SetReassess: on_set_reassess,
                TypeReassess: on_type_reassess,
            },
            Action.cases,
        ),
        Reply((ASK_DAY,), on_day_words, Action.cases),
        *own.ROUTES,
    ),
    notices=NOTICES,
    pages=PAGES,
)
