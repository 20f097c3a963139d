"""What is done rarely with a case: a colleague covers it, it is handed over, closed, reopened."""

from collections.abc import Sequence
from datetime import date, timedelta

from handlers.booking.client.callbacks import day_of
from handlers.cases.file import lookups, screens
from handlers.cases.file.callbacks import (
    AskHandOver,
    CaseMore,
    ChooseClosing,
    ChooseCover,
    ChooseHandOver,
    CloseCase,
    CoverBy,
    CoverUntil,
    EndCover,
    HandOver,
    ReopenCase,
)
from handlers.cases.file.lookups import Session
from handlers.privacy.callbacks import SeeHold
from handlers.shell import formats
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, reason, text
from services import awaiting
from services.booking.times import understand_date
from services.cases import assigning, closing
from services.cases.access import CaseFile, case_for
from services.cases.rules import Closing
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action, Staff

COVER = "cases-cover"
WEEKS = (1, 2, 4)


async def on_more(context: Context, data: CaseMore) -> Screen:
    async with context.read() as session:
        file = await case_for(session, context, case_id=data.case_id)
        covers = await assigning.covers_of(session, context, case_id=file.id)
    return _more(file, is_covered=bool(covers))


async def on_choose_cover(context: Context, data: ChooseCover) -> Screen:
    return await _choose_colleague(context, data.case_id, "cases-ask-cover", CoverBy)


async def on_cover_by(context: Context, data: CoverBy) -> Screen:
    async with context.read() as session:
        shown = await _ask_until(session, context, data.case_id, data.staff_id)
    await ask_for(context, COVER, {"case": data.case_id, "staff": data.staff_id})
    return shown


async def on_cover_words(context: Context, answer: Answer) -> Screen:
    case_id, colleague_id = int(answer.draft["case"] or 0), int(answer.draft["staff"] or 0)
    try:
        until = understand_date(answer.words, context.today)
    except Refusal as refusal:
        said = reason(refusal)
        async with context.read() as session:
            return await _ask_until(session, context, case_id, colleague_id, above=[said, ""])
    return await _cover(context, case_id, colleague_id, until)


async def on_cover_until(context: Context, data: CoverUntil) -> Screen:
    return await _cover(context, data.case_id, data.staff_id, day_of(data.day))


async def on_end_cover(context: Context, data: EndCover) -> Screen:
    async with context.write() as session:
        await assigning.end_cover(session, context, case_id=data.case_id)
        return await lookups.case_screen(session, context, data.case_id, above=[text("cases-cover-ended"), ""])


async def on_choose_hand_over(context: Context, data: ChooseHandOver) -> Screen:
    return await _choose_colleague(context, data.case_id, "cases-ask-hand-over", AskHandOver)


async def on_ask_hand_over(context: Context, data: AskHandOver) -> Screen:
    async with context.read() as session:
        file, colleague = await _case_and_colleague(session, context, data.case_id, data.staff_id)
    yes = button("cases-hand-over-yes", HandOver(case_id=file.id, staff_id=colleague.id))
    return _about(file, [text("cases-hand-over-sure", name=colleague.name)], [[yes]])


async def on_hand_over(context: Context, data: HandOver) -> Screen:
    async with context.write() as session:
        await assigning.hand_over(session, context, case_id=data.case_id, colleague_id=data.staff_id)
        return await lookups.list_screen(session, context, above=[text("cases-handed-over-now"), ""])


async def on_choose_closing(context: Context, data: ChooseClosing) -> Screen:
    async with context.read() as session:
        file = await case_for(session, context, case_id=data.case_id)
    rows = [[button("cases-reason", CloseCase(case_id=file.id, reason=each), reason=each.value)] for each in Closing]
    return _about(file, [text("cases-ask-reason")], rows)


async def on_close(context: Context, data: CloseCase) -> Screen:
    async with context.write() as session:
        await closing.close_case(session, context, case_id=data.case_id, reason=data.reason)
        return await lookups.case_screen(session, context, data.case_id, above=[text("cases-closed-now"), ""])


async def on_reopen(context: Context, data: ReopenCase) -> Screen:
    async with context.write() as session:
        await closing.reopen_case(session, context, case_id=data.case_id)
        return await lookups.case_screen(session, context, data.case_id, above=[text("cases-reopened-now"), ""])


async def _cover(context: Context, case_id: int, colleague_id: int, until: date) -> Screen:
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        await assigning.cover_case(session, context, case_id=case_id, colleague_id=colleague_id, until=until)
        return await lookups.case_screen(session, context, case_id, above=[text("cases-covered-now"), ""])


async def _choose_colleague(
    context: Context, case_id: int, question: str, choice: type[CoverBy] | type[AskHandOver]
) -> Screen:
    async with context.read() as session:
        file = await case_for(session, context, case_id=case_id)
        found = await assigning.colleagues(session, context)
    rows = [[Button(each.name, choice(case_id=file.id, staff_id=each.id).pack())] for each in found]
    return _about(file, [text(question if found else "cases-no-colleague")], rows)


async def _case_and_colleague(
    session: Session, context: Context, case_id: int, colleague_id: int
) -> tuple[CaseFile, Staff]:
    file = await case_for(session, context, case_id=case_id)
    found = await assigning.colleagues(session, context)
    colleague = next((each for each in found if each.id == colleague_id), None)
    if colleague is None:
        raise Refusal("fallback-button-outdated")
    return file, colleague


async def _ask_until(
    session: Session, context: Context, case_id: int, colleague_id: int, *, above: Sequence[Line] = ()
) -> Screen:
    file, colleague = await _case_and_colleague(session, context, case_id, colleague_id)
    rows = []
    for weeks in WEEKS:
        until = context.today + timedelta(weeks=weeks)
        data = CoverUntil(case_id=file.id, staff_id=colleague.id, day=until.toordinal())
        rows.append([Button(formats.short_day(until, context.language), data.pack())])
    lines = [*above, text("cases-cover-until", name=colleague.name), text("cases-cover-until-hint")]
    return _about(file, lines, rows)


def _more(file: CaseFile, *, is_covered: bool) -> Screen:
    if file.closed_at is not None:
        rows = [[button("cases-reopen", ReopenCase(case_id=file.id))]]
    else:
        end, cover = EndCover(case_id=file.id), ChooseCover(case_id=file.id)
        rows = [
            [button("cases-cover-end", end) if is_covered else button("cases-cover", cover)],
            [button("cases-hand-over", ChooseHandOver(case_id=file.id))],
            [button("cases-close", ChooseClosing(case_id=file.id))],
        ]
    return _about(file, [], [*rows, [button("cases-to-hold", SeeHold(case_id=file.id))]])


def _about(file: CaseFile, lines: Sequence[Line], rows: Sequence[list[Button]]) -> Screen:
    title = text("cases-title", number=str(file.number))
    return Screen(text=[title, *lines], rows=[*rows, [screens.to_case(file.id)]])


ROUTES: tuple[Route, ...] = (
    Reply((COVER,), on_cover_words, Action.cases),
    *presses(
        {
            CaseMore: on_more,
            ChooseCover: on_choose_cover,
            CoverBy: on_cover_by,
            CoverUntil: on_cover_until,
            EndCover: on_end_cover,
            ChooseHandOver: on_choose_hand_over,
            AskHandOver: on_ask_hand_over,
            HandOver: on_hand_over,
            ChooseClosing: on_choose_closing,
            CloseCase: on_close,
            ReopenCase: on_reopen,
        },
        Action.cases,
    ),
)
