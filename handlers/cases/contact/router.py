"""Logging a contact: one line for the quick, buttons for everyone else, both towards the same summary."""

from handlers.cases.contact import screens
from handlers.cases.contact.callbacks import CorrectContact, Go, LogContact, NewContact, SaveContact, SeeContacts
from handlers.cases.contact.chat_notes import NOTE, ChatNote, on_note, store
from handlers.cases.contact.draft import INTERACTION, MEMBER, Draft, draft_of, read_draft
from handlers.cases.contact.screens import About
from handlers.cases.contact.steps import DRAFT, Shown, Step, explained, last_shown, read_shown, settle, show
from handlers.cases.contact.typed import next_step
from handlers.shell.conversation import Answer, Command, Conversation, Reply, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.cases.access import member_for
from services.cases.interactions import already_logged, contacts_of, correct_interaction, correctable, log_interaction
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action


async def on_new(context: Context, given: NewContact | str) -> Screen:
    """The words after the command say what is known already."""
    draft = Draft(on=context.today)
    if isinstance(given, str) and given:
        return await show(context, await next_step(context, given, Shown(draft), is_new=True))
    return await show(context, Step(draft))


async def on_words(context: Context, answer: Answer) -> Screen:
    return await show(context, await next_step(context, answer.words, read_shown(answer.draft), is_new=False))


async def on_log(context: Context, data: LogContact) -> Screen:
    return await show(context, Step(Draft(on=context.today, kind=MEMBER, number=data.member_id)))


async def on_go(context: Context, data: Go) -> Screen:
    draft = read_draft(data)
    async with context.read() as session:
        shown = await last_shown(session, context)
    note = shown.note_for(draft) if shown else None
    return await show(context, Step(draft, ask=data.ask, page=data.page, note=note))


async def on_save(context: Context, data: SaveContact) -> Screen:
    draft = read_draft(data)
    try:
        async with context.read() as session:
            settled, about = await settle(session, context, draft)
            shown = await last_shown(session, context)
        if settled != draft or draft.missing is not None:
            return await show(context, Step(draft))
        if draft.kind == INTERACTION:
            return await _correct(context, draft, about)
        if shown is None or shown.draft != draft:
            return await _again(context, draft, about)
        return await _log(context, draft, about, shown.note)
    except Refusal as refusal:
        return explained(refusal, draft)


async def on_correct(context: Context, data: CorrectContact) -> Screen:
    number = data.interaction_id
    try:
        async with context.read() as session:
            logged = await correctable(session, context, interaction_id=number)
    except Refusal as refusal:
        return explained(refusal, Draft(on=context.today))
    return await show(context, Step(draft_of(logged)))


async def on_contacts(context: Context, data: SeeContacts) -> Screen:
    about, member_id, page = About(), data.member_id, max(0, data.page)
    async with context.read() as session:
        if member_id is not None:
            found = await member_for(session, context, member_id=member_id)
            about = About(*found)
        logged, has_more = await contacts_of(session, context, member_id=member_id, page=page)
    return screens.contacts(logged, about, context, page=page, has_more=has_more)


async def _again(context: Context, draft: Draft, about: About) -> Screen:
    """Something else was shown since. Pressed twice, it is there already; else it is shown once more before saving."""
    async with context.read() as session:
        twice = await already_logged(session, context, member_id=about.member_id, talk=draft.talk())
    if twice is None:
        return await show(context, Step(draft, above=[text("contact-check-again"), ""]))
    return screens.saved(twice.id, draft, about, context, above=[text("contact-saved")])


async def _log(context: Context, draft: Draft, about: About, note: ChatNote | None) -> Screen:
    member_id = about.member_id
    above: list[Line] = [text("contact-saved")]
    asks_note = context.county.chat_notes and member_id is not None and note is None
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        number = await log_interaction(session, context, member_id=member_id, talk=draft.talk())
        if asks_note:
            await awaiting.ask(
                session,
                context,
                person=context.person,
                question=NOTE,
                values={"interaction": number, "member": member_id},
            )
            await session.commit()
    if note is not None and member_id is not None:
        above.append(await store(context, note, member_id, number))
    return screens.saved(number, draft, about, context, above=above, asks_note=asks_note)


async def _correct(context: Context, draft: Draft, about: About) -> Screen:
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        await correct_interaction(session, context, interaction_id=draft.number, talk=draft.talk())
    return screens.saved(draft.number, draft, about, context, above=[text("contact-corrected")])


CONVERSATION = Conversation(
    routes=(
        Command("contact", on_new, Action.cases, menu=8),
        Reply((DRAFT,), on_words, Action.cases),
        Reply((NOTE,), on_note, Action.cases),
        *presses(
            {
                LogContact: on_log,
                Go: on_go,
                SaveContact: on_save,
                SeeContacts: on_contacts,
                CorrectContact: on_correct,
                NewContact: on_new,
            },
            Action.cases,
        ),
    )
)
