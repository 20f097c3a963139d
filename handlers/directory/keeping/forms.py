"""What is asked and shown again while something is edited or added."""

from collections.abc import Sequence

from handlers.directory.keeping.callbacks import (
    AreasChosen,
    ChooseArea,
    ChooseOrganization,
    ChooseTopic,
    ClearField,
    EditField,
    NewOrganization,
    SaveField,
    SaveService,
    TopicsChosen,
    WithoutPhone,
)
from handlers.directory.keeping.screens import (
    NUMBERS_IN_A_ROW,
    detail_lines,
    field_name,
    to_list,
    to_service,
    value_lines,
)
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, in_rows
from handlers.shell.texts import Line, plain, reason, text
from services.context import Context
from services.directory.keeping import Remit
from services.directory.keeping_add import NewService
from services.directory.keeping_fields import Detail, Edit, Field
from services.directory.topics import EMERGENCY, all_topics
from services.refusal import Refusal


def ask_value(detail: Detail, code: str, context: Context, *, wrong: Refusal | None = None) -> Screen:
    """Asks for another value, below what stands there; `wrong` is what the typed one lacks."""
    lines = [*_above(wrong), *detail_lines(detail, context), "", text("keeping-ask", field=detail.field)]
    if detail.languages:
        names = [formats.language_name(each, context.language) for each in detail.languages]
        lines.append(text("keeping-outdates", languages=formats.enumeration(names, context.language)))
    clear = ClearField(code=code, field=detail.field, mark=detail.mark)
    rows = [[button("keeping-clear", clear)]] if detail.value else []
    return Screen(text=lines, rows=[*rows, [to_service(code)]])


def preview(edit: Edit, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    old, new = (value_lines(edit.field, value, context) for value in (edit.old, edit.new))
    lines = [*above, text("keeping-preview", what=field_name(edit.field)), "", text("keeping-old"), *old]
    lines += ["", text("keeping-new"), *new]
    again = EditField(code=edit.code, field=edit.field, mark=edit.mark)
    rows = [
        [button("keeping-save", SaveField(code=edit.code, seal=edit.seal))],
        [button("keeping-other-value", again)],
        [to_service(edit.code)],
    ]
    return Screen(text=lines, rows=rows)


def ask_name(*, wrong: Refusal | None = None) -> Screen:
    return Screen(text=[*_above(wrong), text("keeping-ask-name")], rows=[[to_list()]])


def ask_organization(
    name: str, found: Sequence[tuple[str, str]], words: str, *, wrong: Refusal | None = None
) -> Screen:
    """Asks whose the service is: by button one of the directory, or the one that was typed."""
    lines = [*_above(wrong), text("keeping-name", name=name), "", text("keeping-ask-organization")]
    if words and not found:
        lines.append(text("keeping-no-organization", words=words))
    buttons = []
    for number, (code, each) in enumerate(found, start=1):
        lines.append(text("keeping-numbered", number=str(number), name=each))
        buttons.append(Button(str(number), ChooseOrganization(organization=code).pack()))
    rows = in_rows(buttons, NUMBERS_IN_A_ROW)
    if words:
        rows.append([button("keeping-new-organization", NewOrganization(), name=words)])
    return Screen(text=lines, rows=[*rows, [to_list()]])


def ask_topics(name: str, chosen: Sequence[str]) -> Screen:
    """Asks what the service is about; the first topic chosen is the main one."""
    buttons = [
        Button(_choice(text(f"topic-{each.id}.short"), each.id in chosen), ChooseTopic(topic=each.id).pack())
        for each in all_topics()
        if each.id != EMERGENCY
    ]
    rows = menu.pairs(buttons)
    if chosen:
        rows.append([button("keeping-on", TopicsChosen())])
    return Screen(text=[text("keeping-name", name=name), "", text("keeping-ask-topics")], rows=[*rows, [to_list()]])


def ask_areas(name: str, chosen: Sequence[str], remit: Remit) -> Screen:
    """Asks which towns the service is for, or whether for the whole county."""
    buttons = [
        Button(_choice(each.name, each.ags in chosen), ChooseArea(ags=int(each.ags)).pack()) for each in remit.towns
    ]
    whole = _choice(text("keeping-whole", county=remit.county.name), remit.county.ags in chosen)
    rows = [*menu.pairs(buttons), [Button(whole, ChooseArea(ags=int(remit.county.ags)).pack())]]
    if chosen:
        rows.append([button("keeping-on", AreasChosen())])
    return Screen(text=[text("keeping-name", name=name), "", text("keeping-ask-areas")], rows=[*rows, [to_list()]])


def ask_phone(name: str, *, wrong: Refusal | None = None) -> Screen:
    rows = [[button("keeping-without-phone", WithoutPhone())], [to_list()]]
    return Screen(text=[*_above(wrong), text("keeping-name", name=name), "", text("keeping-ask-phone")], rows=rows)


def preview_new(new: NewService, seal: str, remit: Remit, context: Context) -> Screen:
    names = {each.ags: each.name for each in remit.towns} | {remit.county.ags: remit.county.name}
    topics = [plain(text(f"topic-{each}.short"), context.language) for each in new.topics]
    lines: list[Line] = [
        text("keeping-preview-new"),
        "",
        text("keeping-name", name=new.name),
        new.organization,
        text("keeping-areas", areas=formats.enumeration([names[each] for each in new.areas], context.language)),
        text("keeping-topics", topics=formats.enumeration(topics, context.language)),
    ]
    if new.phone:
        lines += [text("keeping-heading", what=field_name(Field.PHONE)), *value_lines(Field.PHONE, new.phone, context)]
    rows = [[button("keeping-save", SaveService(seal=seal))], [to_list()]]
    return Screen(text=lines, rows=rows)


def _above(wrong: Refusal | None) -> list[Line]:
    return [reason(wrong), ""] if wrong else []


def _choice(name: Line, is_chosen: bool) -> Line:
    return text("keeping-chosen", name=name) if is_chosen else name
