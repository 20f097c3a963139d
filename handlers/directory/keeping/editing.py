"""One value typed anew: asked for, checked, shown beside the old one, stored."""

from handlers.directory.keeping import forms, screens
from handlers.directory.keeping.callbacks import ClearField, EditField, SaveField
from handlers.shell.awaited import Draft, ask_for, drafted
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services import awaiting
from services.context import Context
from services.directory.keeping import Remit, Sheet, remit_of, sheet_of
from services.directory.keeping_edit import ChangedMeanwhile, save_edit
from services.directory.keeping_fields import Detail, Edit, Field, find_detail, understood
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import ReadSession, WriteSession

VALUE, SAVE = "keeping-value", "keeping-save"


async def on_edit(context: Context, data: EditField) -> Screen:
    detail = await _detail(context, data)
    await ask_for(context, VALUE, _as_draft(Edit(data.code, data.field, detail.mark, detail.value, "")))
    return forms.ask_value(detail, data.code, context)


async def on_clear(context: Context, data: ClearField) -> Screen:
    detail = await _detail(context, data)
    return await _preview(context, Edit(data.code, data.field, detail.mark, detail.value, ""))


async def on_value_words(context: Context, answer: Answer) -> Screen:
    before = _as_edit(answer.draft)
    try:
        new = understood(before.field, answer.words, today=context.today)
    except Refusal as wrong:
        detail = await _detail(context, before)
        await ask_for(context, VALUE, answer.draft)
        return forms.ask_value(detail, before.code, context, wrong=wrong)
    return await _preview(context, Edit(before.code, before.field, before.mark, before.old, new))


async def on_save(context: Context, data: SaveField) -> Screen:
    """A preview that is settled, or was followed by another, shows what stands there now."""
    async with context.read() as session:
        draft = await drafted(context, session, SAVE)
        edit = _as_edit(draft) if draft else None
        if edit is None or edit.code != data.code or edit.seal != data.seal:
            return await service_screen(session, context, data.code, text("keeping-settled"))
    try:
        async with context.write() as writing:
            await awaiting.answered(writing, person=context.person)
            await save_edit(writing, remit(context), edit, show_samples=context.app.show_samples)
            return await service_screen(writing, context, edit.code, text("keeping-saved"))
    except ChangedMeanwhile:
        return await _changed_meanwhile(context, edit)


async def _changed_meanwhile(context: Context, edit: Edit) -> Screen:
    """Somebody else was faster: their value is the old one now, and the editor decides again."""
    async with context.read() as session:
        sheet = await _sheet(session, context, edit.code)
    detail = find_detail(sheet.details, edit.field, edit.mark)
    above: list[Line] = [text("keeping-changed-meanwhile"), ""]
    if detail is None or detail.value == edit.new:
        return screens.service_sheet(sheet, context, above=above)
    return await _preview(context, Edit(edit.code, edit.field, detail.mark, detail.value, edit.new), *above)


async def _preview(context: Context, edit: Edit, *above: Line) -> Screen:
    if edit.old == edit.new:
        async with context.read() as session:
            return await service_screen(session, context, edit.code, text("keeping-the-same"))
    await ask_for(context, SAVE, _as_draft(edit))
    return forms.preview(edit, context, above=above)


async def _detail(context: Context, data: EditField | ClearField | Edit) -> Detail:
    """What stands there now.

    Raises:
        Refusal: nothing of this kind (any more), or the service comes from elsewhere.
    """
    async with context.read() as session:
        sheet = await _sheet(session, context, data.code)
    detail = find_detail(sheet.details, data.field, data.mark)
    if detail is None or sheet.about.is_foreign:
        raise Refusal("fallback-button-outdated")
    return detail


def remit(context: Context) -> Remit:
    return remit_of(context, context.staff)


async def service_screen(session: ReadSession | WriteSession, context: Context, code: str, *said: Line) -> Screen:
    return screens.service_sheet(await _sheet(session, context, code), context, above=[*said, ""] if said else [])


async def _sheet(session: ReadSession | WriteSession, context: Context, code: str) -> Sheet:
    return await sheet_of(session, remit(context), code, show_samples=context.app.show_samples)


def _as_draft(edit: Edit) -> Draft:
    return {"code": edit.code, "field": edit.field.value, "mark": edit.mark, "old": edit.old, "new": edit.new}


def _as_edit(draft: Draft) -> Edit:
    said = {name: str(draft[name]) for name in ("code", "mark", "old", "new")}
    return Edit(field=Field(str(draft["field"])), **said)


ROUTES: tuple[Route, ...] = (
    Reply((VALUE, SAVE), on_value_words, Action.directory_edit),
    *presses({EditField: on_edit, ClearField: on_clear, SaveField: on_save}, Action.directory_edit),
)
