"""Goals in words and the client's own view, on the county's page."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from handlers.cases.progress.screens import FACES, domain_name, number_of, until
from handlers.shell.sheet import Area, Block, Choice, Day, Form, Heading, Option, Page, Paragraph, Sheet, Words
from handlers.shell.texts import Line, text
from services.cases.access import CaseFile, member_for
from services.cases.goal_views import OPEN_GOALS, GoalView, Wish
from services.cases.goals import add_goal, correct_goal, read_goals
from services.cases.own_goals import agree, read_own_goals
from services.cases.rules import GoalState
from services.cases.views import VALUES, open_question, say_view
from services.context import Context
from services.directory.topics import life_domains
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import WriteSession

LONGEST = 1_000  # characters: a goal that is longer is several


async def show_goals(session: WriteSession, context: Context, member_id: int) -> Sheet:
    """A member's goals for the case manager, with their words, and a form for a new one."""
    goals, case, title = await _goals(session, context, member_id)
    blocks: list[Block] = [] if goals else [Paragraph(text("progress-page-none"))]
    for each in goals:
        blocks += _goal(each, context.language)
        if each.state in OPEN_GOALS and case.closed_at is None:
            blocks.append(Form((), text("progress-page-edit", number=each.number), f"edit:{each.id}"))
    if case.closed_at is None:
        blocks += [Heading(text("progress-page-new")), _new_goal()]
    return Sheet(title, tuple(blocks))


async def save_goals(session: WriteSession, context: Context, member_id: int, values: Mapping[str, str]) -> Sheet:
    """Save a new goal, open a goal for correction, save the correction, or show all goals again."""
    action = _read_action(values["action"])
    words, target_on = values.get("words", "").strip(), _day(values.get("until", ""))
    match action:
        case "list", []:
            return await show_goals(session, context, member_id)
        case "edit", [goal_id]:
            return await _editing(session, context, member_id, goal_id)
        case "add", []:
            if not session.replayed:  # sent twice: it is added already, and must not be shown twice
                await add_goal(session, context, member_id=member_id, wish=Wish(values["domain"], words, target_on))
        case "correct", [goal_id]:
            await correct_goal(session, context, goal_id=goal_id, words=words, target_on=target_on)
        case _:
            raise Refusal("fallback-button-outdated")
    return _below(text("progress-page-saved"), await show_goals(session, context, member_id))


async def show_own_goals(session: WriteSession, context: Context, member_id: int) -> Sheet:
    """A client's own goals; the words as they were written, all else in the client's language."""
    goals = await read_own_goals(session, context, person_id=context.person.id, member_id=member_id)
    blocks: list[Block] = [] if goals else [Paragraph(text("progress-own-none"))]
    for each in goals:
        blocks += _goal(each, context.language, own=True)
        if each.state == GoalState.proposed:
            blocks.append(Form((), text("progress-agree", number=each.number), f"agree:{each.id}:{each.version}"))
    return Sheet(text("progress-own-page-title"), tuple(blocks))


async def save_own_goals(session: WriteSession, context: Context, member_id: int, values: Mapping[str, str]) -> Sheet:
    verb, numbers = _read_action(values["action"])
    if verb != "agree" or len(numbers) != 2:
        raise Refusal("fallback-button-outdated")
    await agree(session, context, person_id=context.person.id, goal_id=numbers[0], version=numbers[1])
    return _below(text("progress-agreed-thanks"), await show_own_goals(session, context, member_id))


async def show_own_view(session: WriteSession, context: Context, member_id: int) -> Sheet:
    """How is it going? Five smileys, while a question waits."""
    question = await open_question(session, person_id=context.person.id, member_id=member_id, now=context.now)
    if question is None:
        return Sheet(text("progress-view-title"), (Paragraph(text("progress-view-none")),), is_last=True)
    options = tuple(Option(str(each), text("progress-view-value", value=each), FACES[each]) for each in VALUES)
    asked = Choice("view", text("progress-ask-view", occasion=question.occasion), options)
    form = Form((asked,), text("progress-view-send"), f"say:{question.id}")
    return Sheet(text("progress-view-title"), (form, Paragraph(text("progress-view-hint"))))


async def save_own_view(session: WriteSession, context: Context, _member_id: int, values: Mapping[str, str]) -> Sheet:
    """The answer; the page closes after it."""
    verb, numbers = _read_action(values["action"])
    if verb != "say" or len(numbers) != 1 or values["view"] not in {str(each) for each in VALUES}:
        raise Refusal("fallback-button-outdated")
    value = int(values["view"])
    await say_view(session, context, person_id=context.person.id, question_id=numbers[0], value=value)
    thanks = Paragraph(text("progress-view-thanks", face=FACES[value]))
    return Sheet(text("progress-view-title"), (thanks,), is_last=True)


async def _goals(session: WriteSession, context: Context, member_id: int) -> tuple[list[GoalView], CaseFile, Line]:
    """A member's goals, the case, and a title with the number, so that nobody writes into the wrong file."""
    goals = await read_goals(session, context, member_id=member_id)
    case, member = await member_for(session, context, member_id=member_id)
    return goals, case, text("progress-page-title", number=number_of(case, member.letter))


async def _editing(session: WriteSession, context: Context, member_id: int, goal_id: int) -> Sheet:
    goals, _case, title = await _goals(session, context, member_id)
    for each in goals:
        if each.id == goal_id and each.state in OPEN_GOALS:
            fields = (_words(each.words), _until(each.target_on))
            form = Form(fields, text("progress-page-save"), f"correct:{goal_id}")
            heading = Heading(text("progress-goal-heading", number=each.number, domain=domain_name(each.domain)))
            return Sheet(title, (heading, form, Form((), text("progress-page-all"), "list")))
    raise Refusal("fallback-button-outdated")


def _below(said: Line, sheet: Sheet) -> Sheet:
    return replace(sheet, blocks=(Paragraph(said), *sheet.blocks))


def _goal(goal: GoalView, language: str, *, own: bool = False) -> list[Block]:
    about = until(goal, language)
    return [
        Heading(text("progress-goal-heading", number=goal.number, domain=domain_name(goal.domain))),
        Words(goal.words, about[0] if about else None),
        Paragraph(text("progress-own-state" if own else "progress-goal-state", state=goal.state)),
    ]


def _new_goal() -> Form:
    options = tuple(Option(each, domain_name(each)) for each in life_domains())
    domain = Choice("domain", text("progress-page-domain"), options)
    return Form((_words(""), domain, _until(None)), text("progress-page-propose"), "add")


def _words(value: str) -> Area:
    return Area("words", text("progress-page-words"), value, text("progress-page-words-hint"), longest=LONGEST)


def _until(value: date | None) -> Day:
    return Day("until", text("progress-page-until"), value)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise Refusal("progress-target-day") from error


def _read_action(action: str) -> tuple[str, list[int]]:
    """A form's action and its numbers: "correct:12" is ("correct", [12]).

    Raises:
        Refusal: a forged one.
    """
    verb, *numbers = action.split(":")
    if not all(each.isascii() and each.isdigit() and len(each) < 19 for each in numbers):
        raise Refusal("fallback-button-outdated")
    return verb, [int(each) for each in numbers]


PAGES: Mapping[str, Page] = {
    "goals": Page(Action.cases, show_goals, save_goals),
    "own-goals": Page(None, show_own_goals, save_own_goals),
    "own-view": Page(None, show_own_view, save_own_view),
}
