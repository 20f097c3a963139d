"""Logging a contact: one line for the quick, buttons for everyone else, both towards the same summary."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.cases.contact import chat_notes, screens, typed
from handlers.cases.contact.callbacks import CorrectContact, Go, LogContact, NewContact, SaveContact, SeeContacts
from handlers.cases.contact.desk import DRAFT, NOTE, Asked, Desk, read_asked
from handlers.cases.contact.draft import INTERACTION, MEMBER, Draft, draft_of, read_draft
from handlers.cases.contact.screens import About
from handlers.cases.contact.steps import Step, settle, show
from handlers.shell import awaited
from handlers.shell.awaited import Awaits, OpensDesk
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.cases.access import member_for
from services.cases.interactions import already_logged, contacts_of, correct_interaction, correctable, log_interaction
from services.refusal import Refusal
from services.staff import Action

EXPLAINED = frozenset({"contact-case-closed", "cases-no-consent", "contact-too-late", "contact-service-gone"})


async def on_contact_command(message: Message, command: CommandObject, desk: Desk) -> Screen:
    fresh = Draft(on=desk.today)
    if not command.args:
        return await _show(Step(fresh), desk)
    return await _show(await typed.next_step(message, command.args, Asked(fresh, None), desk, is_new=True), desk)


async def on_words(message: Message, draft: awaited.Draft, desk: Desk) -> Screen:
    asked = read_asked(draft)
    return await _show(await typed.next_step(message, message.text or "", asked, desk, is_new=False), desk)


async def on_new(_query: CallbackQuery, desk: Desk) -> Screen:
    return await _show(Step(Draft(on=desk.today)), desk)


async def on_log(_query: CallbackQuery, callback_data: LogContact, desk: Desk) -> Screen:
    return await _show(Step(Draft(on=desk.today, kind=MEMBER, number=callback_data.member_id)), desk)


async def on_go(_query: CallbackQuery, callback_data: Go, desk: Desk) -> Screen:
    draft, asked = read_draft(callback_data), await desk.asked()
    note = asked.note if asked and asked.goes_with(draft) else None
    return await _show(Step(draft, ask=callback_data.ask, page=callback_data.page, note=note), desk)


async def on_save(query: CallbackQuery, callback_data: SaveContact, desk: Desk, bot: Bot) -> Screen:
    draft = read_draft(callback_data)
    try:
        settled, about = await settle(desk.read, draft, desk)
        if settled != draft or draft.missing is not None:
            return await _show(Step(draft), desk)
        if draft.kind == INTERACTION:
            return await _correct(draft, about, desk)
        return await _log(query, draft, about, desk, bot)
    except Refusal as refusal:
        return _explained(refusal, draft)


async def on_correct(_query: CallbackQuery, callback_data: CorrectContact, desk: Desk) -> Screen:
    number = callback_data.interaction_id
    try:
        logged = await correctable(
            desk.read, desk.staff, interaction_id=number, county=desk.view.county, now=desk.view.now
        )
    except Refusal as refusal:
        return _explained(refusal, Draft(on=desk.today))
    return await _show(Step(draft_of(logged)), desk)


async def on_contacts(_query: CallbackQuery, callback_data: SeeContacts, desk: Desk) -> Screen:
    member_id, page = callback_data.member_id, max(0, callback_data.page)
    county, now = desk.view.county, desk.view.now
    about = About()
    if member_id is not None:
        about = About(*await member_for(desk.read, desk.staff, member_id=member_id, county=county, now=now))
    found, has_more = await contacts_of(desk.read, desk.staff, member_id=member_id, page=page, county=county, now=now)
    mine = [(each, each.is_correctable_by(desk.staff, now)) for each in found]
    return screens.contacts(mine, about, desk.view, page=page, has_more=has_more)


async def _show(step: Step, desk: Desk) -> Screen:
    try:
        return await show(step, desk)
    except Refusal as refusal:
        return _explained(refusal, step.draft)


async def _log(query: CallbackQuery, draft: Draft, about: About, desk: Desk, bot: Bot) -> Screen:
    """Save it once: what was shown last is saved; pressed again it is there already, or is shown once more."""
    member_id, talk, asked = about.member.id if about.member else None, draft.talk(), await desk.asked()
    if asked is None or asked.draft != draft:
        twice = await already_logged(desk.read, desk.staff, member_id=member_id, talk=talk, now=desk.view.now)
        if twice is None:
            return await _show(Step(draft, above=[text("contact-check-again"), ""]), desk)
        return screens.saved(twice.id, draft, about, desk.view, above=[text("contact-saved")])
    asks_note = desk.view.county.chat_notes and about.member is not None and asked.note is None
    async with desk.write() as session:
        await awaiting.answered(session, person=desk.person)
        number = await log_interaction(
            session,
            desk.staff,
            member_id=member_id,
            talk=talk,
            county=desk.view.county,
            keyring=desk.house.keyring,
            now=desk.view.now,
        )
        if asks_note:
            await desk.await_words(session, NOTE, {"interaction": number, "member": member_id})
            await session.commit()
    above: list[Line] = [text("contact-saved")]
    if asked.note is not None and member_id is not None:
        above.append(await chat_notes.store(asked.note, member_id, number, query.from_user.id, desk, bot))
    return screens.saved(number, draft, about, desk.view, above=above, asks_note=asks_note)


async def _correct(draft: Draft, about: About, desk: Desk) -> Screen:
    async with desk.write() as session:
        await awaiting.answered(session, person=desk.person)
        await correct_interaction(
            session,
            desk.staff,
            interaction_id=draft.number,
            talk=draft.talk(),
            county=desk.view.county,
            keyring=desk.house.keyring,
            now=desk.view.now,
        )
    return screens.saved(draft.number, draft, about, desk.view, above=[text("contact-corrected")])


def _explained(refusal: Refusal, draft: Draft) -> Screen:
    """What staff can do something about, with the way there.

    Raises:
        Refusal: any other, for the one answer that everybody gets.
    """
    if refusal.text_id not in EXPLAINED:
        raise refusal
    return screens.refused(text(refusal.text_id, **refusal.text_args), draft)


def build_router() -> Router:
    """The conversation's routes. Each names the right that it needs; the desk is opened last."""
    router = Router(name="contact")
    works = {"action": Action.cases}
    router.message.register(on_contact_command, Command("contact"), OpensDesk(Desk), flags=works)
    router.message.register(on_words, F.text, Awaits(DRAFT), OpensDesk(Desk), flags=works)
    router.message.register(chat_notes.on_words, F.text, Awaits(NOTE), OpensDesk(Desk), flags=works)
    for handler, data in (
        (on_log, LogContact),
        (on_go, Go),
        (on_save, SaveContact),
        (on_contacts, SeeContacts),
        (on_correct, CorrectContact),
        (on_new, NewContact),
    ):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=works)
    return router
