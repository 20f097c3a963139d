"""Goals in words and the client's own view, on the county's page."""

from collections.abc import Mapping
from datetime import date

from handlers.cases.progress.screens import FACES, domain_name, number_of
from handlers.shell import formats
from handlers.shell.sheet import Area, Block, Choice, Day, Form, Heading, Option, Page, Paragraph, Sheet, Visit, Words
from handlers.shell.texts import Line, text
from services.cases.access import CaseFile, member_for
from services.cases.goal_views import OPEN, GoalView, Wish
from services.cases.goals import add_goal, correct_goal, read_goals
from services.cases.own_goals import agree, read_own_goals
from services.cases.rules import GoalState
from services.cases.views import VALUES, open_question, say_view
from services.directory.topics import life_domains
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import WriteSession

LONGEST = 1_000  # characters: a goal that is longer is several


async def show_goals(session: WriteSession, visit: Visit, *, above: tuple[Block, ...] = ()) -> Sheet:
    """A member's goals for the case manager, with their words, and a form for a new one."""
    goals, case, title = await _goals(session, visit)
    blocks: list[Block] = [*above, *([] if goals else [Paragraph(text("progress-page-none"))])]
    for each in goals:
        blocks += _goal(each, visit.language)
        if each.state in OPEN and case.closed_at is None:
            blocks.append(Form((), text("progress-page-edit", number=each.number), f"edit:{each.id}"))
    if case.closed_at is None:
        blocks += [Heading(text("progress-page-new")), _new_goal()]
    return Sheet(title, tuple(blocks))


async def save_goals(session: WriteSession, visit: Visit, values: Mapping[str, str]) -> Sheet:
    """A new goal; one of them in fields, then in other words; or all of them once more."""
    verb, numbers = _wish(values["action"])
    words, target_on = values.get("words", "").strip(), _day(values.get("until", ""))
    if (verb, len(numbers)) == ("list", 0):
        return await show_goals(session, visit)
    if (verb, len(numbers)) == ("edit", 1):
        return await _editing(session, visit, numbers[0])
    if (verb, len(numbers)) == ("add", 0):
        await _add(session, visit, Wish(values["domain"], words, target_on))
    elif (verb, len(numbers)) == ("correct", 1):
        await correct_goal(
            session,
            _staff(visit),
            goal_id=numbers[0],
            words=words,
            target_on=target_on,
            county=visit.house.county,
            keyring=visit.house.keyring,
            now=visit.now,
        )
    else:
        raise Refusal("fallback-button-outdated")
    return await show_goals(session, visit, above=(Paragraph(text("progress-page-saved")),))


async def show_own_goals(session: WriteSession, visit: Visit, *, above: tuple[Block, ...] = ()) -> Sheet:
    """A client's own goals; the words as they were written, all else in the client's language."""
    goals = await read_own_goals(
        session,
        person_id=visit.person.id or 0,
        member_id=visit.subject_id,
        keyring=visit.house.keyring,
        now=visit.now,
    )
    blocks: list[Block] = [*above, *([] if goals else [Paragraph(text("progress-own-none"))])]
    for each in goals:
        blocks += _goal(each, visit.language, own=True)
        if each.state == GoalState.proposed:
            blocks.append(Form((), text("progress-agree", number=each.number), f"agree:{each.id}:{each.version}"))
    return Sheet(text("progress-own-page-title"), tuple(blocks))


async def save_own_goals(session: WriteSession, visit: Visit, values: Mapping[str, str]) -> Sheet:
    """The client agrees to one of them."""
    verb, numbers = _wish(values["action"])
    if verb != "agree" or len(numbers) != 2:
        raise Refusal("fallback-button-outdated")
    await agree(
        session,
        person_id=visit.person.id or 0,
        goal_id=numbers[0],
        version=numbers[1],
        keyring=visit.house.keyring,
        now=visit.now,
    )
    return await show_own_goals(session, visit, above=(Paragraph(text("progress-agreed-thanks")),))


async def show_own_view(session: WriteSession, visit: Visit) -> Sheet:
    """How is it going? Five smileys, while a question waits."""
    question = await open_question(session, person_id=visit.person.id or 0, member_id=visit.subject_id, now=visit.now)
    if question is None:
        return Sheet(text("progress-view-title"), (Paragraph(text("progress-view-none")),), is_last=True)
    options = tuple(Option(str(each), text("progress-view-value", value=each), FACES[each]) for each in VALUES)
    asked = Choice("view", text("progress-ask-view", occasion=question.occasion), options)
    form = Form((asked,), text("progress-view-send"), f"say:{question.id}")
    return Sheet(text("progress-view-title"), (form, Paragraph(text("progress-view-hint"))))


async def save_own_view(session: WriteSession, visit: Visit, values: Mapping[str, str]) -> Sheet:
    """The answer; the visit is over then."""
    verb, numbers = _wish(values["action"])
    if verb != "say" or len(numbers) != 1 or values["view"] not in {str(each) for each in VALUES}:
        raise Refusal("fallback-button-outdated")
    value = int(values["view"])
    await say_view(
        session,
        person_id=visit.person.id or 0,
        question_id=numbers[0],
        value=value,
        keyring=visit.house.keyring,
        now=visit.now,
    )
    thanks = Paragraph(text("progress-view-thanks", face=FACES[value]))
    return Sheet(text("progress-view-title"), (thanks,), is_last=True)


async def _goals(session: WriteSession, visit: Visit) -> tuple[list[GoalView], CaseFile, Line]:
    """A member's goals, the case, and a title with the number, so that nobody writes into the wrong file."""
    staff, house = _staff(visit), visit.house
    goals = await read_goals(
        session, staff, member_id=visit.subject_id, county=house.county, keyring=house.keyring, now=visit.now
    )
    case, member = await member_for(session, staff, member_id=visit.subject_id, county=house.county, now=visit.now)
    return goals, case, text("progress-page-title", number=number_of(case, member.letter))


async def _editing(session: WriteSession, visit: Visit, goal_id: int) -> Sheet:
    """One goal in fields."""
    goals, _case, title = await _goals(session, visit)
    for each in goals:
        if each.id == goal_id and each.state in OPEN:
            fields = (_words(each.words), _until(each.target_on))
            form = Form(fields, text("progress-page-save"), f"correct:{goal_id}")
            heading = Heading(text("progress-goal-heading", number=each.number, domain=domain_name(each.domain)))
            return Sheet(title, (heading, form, Form((), text("progress-page-all"), "list")))
    raise Refusal("fallback-button-outdated")


async def _add(session: WriteSession, visit: Visit, wish: Wish) -> None:
    if session.replayed:  # sent twice: the first has added it, and the answer shall not show it twice
        return
    await add_goal(
        session,
        _staff(visit),
        member_id=visit.subject_id,
        wish=wish,
        county=visit.house.county,
        keyring=visit.house.keyring,
        now=visit.now,
    )


def _goal(goal: GoalView, language: str, *, own: bool = False) -> list[Block]:
    """A goal's words, and where it stands."""
    about: Line | None = None
    if goal.target_on is not None:
        about = text("progress-goal-until", day=formats.long_date(goal.target_on, language))
    state = text("progress-own-state" if own else "progress-goal-state", state=goal.state)
    return [
        Heading(text("progress-goal-heading", number=goal.number, domain=domain_name(goal.domain))),
        Words(goal.words, about),
        Paragraph(state),
    ]


def _new_goal() -> Form:
    options = tuple(Option(each, domain_name(each)) for each in life_domains())
    domain = Choice("domain", text("progress-page-domain"), options)
    return Form((_words(""), domain, _until(None)), text("progress-page-propose"), "add")


def _words(value: str) -> Area:
    hint = text("progress-page-words-hint")
    return Area("words", text("progress-page-words"), value, hint, longest=LONGEST)


def _until(value: date | None) -> Day:
    return Day("until", text("progress-page-until"), value)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise Refusal("progress-target-day") from error


def _wish(action: str) -> tuple[str, list[int]]:
    """A form's action and its numbers: "correct:12" is ("correct", [12]).

    Raises:
        Refusal: a forged one.
    """
    verb, *numbers = action.split(":")
    if not all(each.isascii() and each.isdigit() and len(each) < 19 for each in numbers):
        raise Refusal("fallback-button-outdated")
    return verb, [int(each) for each in numbers]


def _staff(visit: Visit) -> Staff:
    if visit.staff is None:
        raise Refusal("cases-unknown")
    return visit.staff


PAGES: Mapping[str, Page] = {
    "goals": Page(Action.cases, show_goals, save_goals),
    "own-goals": Page(None, show_own_goals, save_own_goals),
    "own-view": Page(None, show_own_view, save_own_view),
}
