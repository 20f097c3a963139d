"""Coordinators read what a machine has translated: right, or the right words; next, or later."""

from handlers.directory.translations import screens
from handlers.directory.translations.callbacks import CorrectUnit, ReviewMenu, ReviewNext, ReviewUnit, UnitRight
from handlers.shell.awaited import ask_for, ask_nothing
from handlers.shell.conversation import Answer, Command, Conversation, Reply, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, languages, text
from services import awaiting
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from services.translation.reviewing import (
    NotSound,
    Settled,
    Waiting,
    accept,
    correct,
    count_waiting,
    next_waiting,
    one_waiting,
)

WORDS = "translations-words"


async def on_menu(context: Context, _data: ReviewMenu | str) -> Screen:
    await ask_nothing(context)
    async with context.read() as session:
        counts = await count_waiting(session, context, languages=languages()[1:])
    return screens.menu(counts, context.language)


async def on_next(context: Context, data: ReviewNext) -> Screen:
    await ask_nothing(context)
    if data.language not in languages()[1:]:
        raise Refusal("fallback-button-outdated")
    return await _next(context, data.language, data.after)


async def on_unit(context: Context, data: ReviewUnit) -> Screen:
    await ask_nothing(context)
    try:
        waiting = await _one(context, data.unit_id)
    except Settled as late:
        return await _next(context, late.language, data.unit_id, late.text_id)
    return screens.sentence(waiting, context.language)


async def on_right(context: Context, data: UnitRight) -> Screen:
    try:
        async with context.write() as session:
            right = await accept(session, context, unit_id=data.unit_id, seen=data.seal)
    except Settled as late:
        return await _next(context, late.language, data.unit_id, late.text_id)
    return await _next(context, right.language, data.unit_id, "translations-thanks", settled=True)


async def on_correct(context: Context, data: CorrectUnit) -> Screen:
    try:
        waiting = await _one(context, data.unit_id)
        if waiting.seal != data.seal:
            raise Settled(waiting.language)
    except Settled as late:
        return await _next(context, late.language, data.unit_id, late.text_id)
    await ask_for(context, WORDS, {"unit_id": data.unit_id, "seal": data.seal})
    return screens.correction(waiting, context.language)


async def on_words(context: Context, answer: Answer) -> Screen:
    unit_id, seen = int(answer.draft["unit_id"] or 0), str(answer.draft["seal"])
    try:
        async with context.write() as session:
            await awaiting.answered(session, person=context.person)
            corrected = await correct(session, context, unit_id=unit_id, seen=seen, words=answer.words)
    except NotSound as refusal:  # the question stays: the next words are another try
        return screens.correction(await _one(context, unit_id), context.language, wrong=refusal)
    except Settled as late:
        return await _next(context, late.language, unit_id, late.text_id)
    return await _next(context, corrected.language, unit_id, "translations-corrected", settled=True)


async def _next(
    context: Context, language: str, after: int | None, said: str | None = None, *, settled: bool = False
) -> Screen:
    """The sentence after another one, below what was done; `settled`: that one can be seen again."""
    async with context.read() as session:
        waiting = await next_waiting(session, context, language=language, after=after)
    above: list[Line] = [text(said), ""] if said else []
    return screens.sentence(waiting, context.language, above=above, before=after if settled else None)


async def _one(context: Context, unit_id: int) -> Waiting:
    async with context.read() as session:
        return await one_waiting(session, context, unit_id=unit_id)


CONVERSATION = Conversation(
    routes=(
        Command("translations", on_menu, Action.directory_edit, menu=12),
        Reply((WORDS,), on_words, Action.directory_edit),
        *presses(
            {
                ReviewMenu: on_menu,
                ReviewNext: on_next,
                ReviewUnit: on_unit,
                UnitRight: on_right,
                CorrectUnit: on_correct,
            },
            Action.directory_edit,
        ),
    )
)
