"""One value typed anew: asked for, checked, shown beside the old one, stored."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.directory.keeping import forms, screens
from handlers.directory.keeping.callbacks import ClearField, EditField, SaveField
from handlers.directory.keeping.words import SAVE, VALUE, Desk
from handlers.shell.awaited import Awaits, Draft, OpensDesk
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.directory.keeping import sheet_of
from services.directory.keeping_edit import ChangedMeanwhile, save_edit
from services.directory.keeping_fields import Detail, Edit, Field, find_detail, understood
from services.refusal import Refusal
from services.staff import Action
from storage.engine import ReadSession, WriteSession


async def on_edit(_query: CallbackQuery, callback_data: EditField, desk: Desk) -> Screen:
    detail = await _detail(callback_data.code, callback_data.field, callback_data.mark, desk)
    await desk.ask(VALUE, _draft(_edit(callback_data, detail, "")))
    return forms.ask_value(detail, callback_data.code, desk.view)


async def on_clear(_query: CallbackQuery, callback_data: ClearField, desk: Desk) -> Screen:
    detail = await _detail(callback_data.code, callback_data.field, callback_data.mark, desk)
    return await _preview(_edit(callback_data, detail, ""), desk)


async def on_value_words(message: Message, desk: Desk, draft: Draft) -> Screen:
    before = _stored(draft)
    try:
        new = understood(before.field, message.text or "", today=desk.remit.today)
    except Refusal as refusal:
        detail = await _detail(before.code, before.field, before.mark, desk)
        await desk.ask(VALUE, draft)
        above: list[Line] = [text(refusal.text_id, **refusal.text_args), ""]
        return forms.ask_value(detail, before.code, desk.view, above=above)
    return await _preview(Edit(before.code, before.field, before.mark, before.old, new), desk)


async def on_save(_query: CallbackQuery, callback_data: SaveField, desk: Desk) -> Screen:
    """A preview that is settled, or was followed by another, shows what stands there now."""
    draft = await desk.found(SAVE)
    edit = _stored(draft) if draft else None
    if edit is None or edit.code != callback_data.code or edit.seal != callback_data.seal:
        return await sheet_screen(desk.read, callback_data.code, desk, text("keeping-settled"))
    try:
        async with desk.write() as session:
            await awaiting.answered(session, person=desk.person)
            await save_edit(session, desk.remit, edit, show_samples=desk.view.show_samples)
            return await sheet_screen(session, edit.code, desk, text("keeping-saved"))
    except ChangedMeanwhile:
        return await _changed_meanwhile(edit, desk)


async def _changed_meanwhile(edit: Edit, desk: Desk) -> Screen:
    """Somebody else was faster: their value is the old one now, and the editor decides again."""
    async with desk.write() as session:  # the reading one may still show what stood there before
        found = await sheet_of(session, desk.remit, edit.code, show_samples=desk.view.show_samples)
    detail = find_detail(found.details, edit.field, edit.mark)
    said = text("keeping-changed-meanwhile")
    if detail is None or detail.value == edit.new:
        return screens.sheet(found, desk.view, above=[said, ""])
    return await _preview(Edit(edit.code, edit.field, detail.mark, detail.value, edit.new), desk, said, "")


async def _preview(edit: Edit, desk: Desk, *above: Line) -> Screen:
    if edit.old == edit.new:
        return await sheet_screen(desk.read, edit.code, desk, text("keeping-the-same"))
    await desk.ask(SAVE, _draft(edit))
    return forms.preview(edit, desk.view, above=above)


async def _detail(code: str, field: Field, mark: str, desk: Desk) -> Detail:
    """What stands there now.

    Raises:
        Refusal: nothing of this kind (any more), or the service comes from elsewhere.
    """
    found = await sheet_of(desk.read, desk.remit, code, show_samples=desk.view.show_samples)
    detail = find_detail(found.details, field, mark)
    if detail is None or found.about.is_foreign:
        raise Refusal("fallback-button-outdated")
    return detail


async def sheet_screen(session: ReadSession | WriteSession, code: str, desk: Desk, *said: Line) -> Screen:
    """What stands there, below what was done. After a write: in its session, the reading one is older."""
    found = await sheet_of(session, desk.remit, code, show_samples=desk.view.show_samples)
    return screens.sheet(found, desk.view, above=[*said, ""] if said else [])


def _edit(wish: EditField | ClearField, detail: Detail, new: str) -> Edit:
    return Edit(wish.code, wish.field, detail.mark, detail.value, new)


def _draft(edit: Edit) -> Draft:
    return {"code": edit.code, "field": edit.field.value, "mark": edit.mark, "old": edit.old, "new": edit.new}


def _stored(draft: Draft) -> Edit:
    said = {name: str(draft[name]) for name in ("code", "mark", "old", "new")}
    return Edit(field=Field(str(draft["field"])), **said)


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    edits = {"action": Action.directory_edit}
    router.message.register(on_value_words, F.text, Awaits(VALUE, SAVE), OpensDesk(Desk), flags=edits)
    for handler, data in ((on_edit, EditField), (on_clear, ClearField), (on_save, SaveField)):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=edits)
