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
from handlers.directory.keeping.screens import shown, stands, to_list, to_service, what
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, plain, text
from services.directory.keeping import Remit
from services.directory.keeping_add import NewService
from services.directory.keeping_fields import Detail, Edit, Field
from services.directory.listing import View
from services.directory.topics import EMERGENCY, all_topics


def ask_value(detail: Detail, code: str, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """Awaiting another value."""
    lines = [*above, *stands(detail, view), ""]
    lines += [text("keeping-ask", field=detail.field)]
    if detail.languages:
        names = [formats.language_name(each, view.language) for each in detail.languages]
        lines.append(text("keeping-outdates", languages=formats.enumeration(names, view.language)))
    rows = []
    if detail.value:
        clear = ClearField(code=code, field=detail.field, mark=detail.mark)
        rows.append([Button(text("keeping-clear"), clear.pack())])
    return Screen(text=lines, rows=[*rows, [to_service(code)]])


def preview(edit: Edit, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """Old and new, before it is stored."""
    lines: list[Line] = [*above, text("keeping-preview", what=what(edit.field)), "", text("keeping-old")]
    lines += [*shown(edit.field, edit.old, view), "", text("keeping-new"), *shown(edit.field, edit.new, view)]
    again = EditField(code=edit.code, field=edit.field, mark=edit.mark)
    return Screen(
        text=lines,
        rows=[
            [Button(text("keeping-save"), SaveField(code=edit.code, seal=edit.seal).pack())],
            [Button(text("keeping-other-value"), again.pack())],
            [to_service(edit.code)],
        ],
    )


def ask_name(*, above: Sequence[Line] = ()) -> Screen:
    """What the new service is called."""
    return Screen(text=[*above, text("keeping-ask-name")], rows=[[to_list()]])


def ask_organization(name: str, found: Sequence[tuple[str, str]], words: str, *, above: Sequence[Line] = ()) -> Screen:
    """Whose it is: one that stands there, by button, or one that was typed."""
    lines: list[Line] = [*above, text("keeping-name", name=name), "", text("keeping-ask-organization")]
    if words and not found:
        lines.append(text("keeping-no-organization", words=words))
    lines += [text("keeping-numbered", number=str(number), name=each) for number, (_, each) in enumerate(found, 1)]
    buttons = [
        Button(str(number), ChooseOrganization(organization=code).pack()) for number, (code, _) in enumerate(found, 1)
    ]
    rows = [buttons[start : start + 3] for start in range(0, len(buttons), 3)]
    if words:
        rows.append([Button(text("keeping-new-organization", name=words), NewOrganization().pack())])
    return Screen(text=lines, rows=[*rows, [to_list()]])


def ask_topics(name: str, chosen: Sequence[str]) -> Screen:
    """What it is about; the first one chosen is the main topic."""
    buttons = [
        Button(_choice(text(f"topic-{each.id}.short"), each.id in chosen), ChooseTopic(topic=each.id).pack())
        for each in all_topics()
        if each.id != EMERGENCY
    ]
    lines: list[Line] = [text("keeping-name", name=name), "", text("keeping-ask-topics")]
    on = [[Button(text("keeping-on"), TopicsChosen().pack())]] if chosen else []
    return Screen(text=lines, rows=[*menu.pairs(buttons), *on, [to_list()]])


def ask_areas(name: str, chosen: Sequence[str], remit: Remit) -> Screen:
    """Whom it serves."""
    buttons = [
        Button(_choice(each.name, each.ags in chosen), ChooseArea(ags=int(each.ags)).pack()) for each in remit.towns
    ]
    whole = _choice(text("keeping-whole", county=remit.county.name), remit.county.ags in chosen)
    rows = [*menu.pairs(buttons), [Button(whole, ChooseArea(ags=int(remit.county.ags)).pack())]]
    if chosen:
        rows.append([Button(text("keeping-on"), AreasChosen().pack())])
    return Screen(text=[text("keeping-name", name=name), "", text("keeping-ask-areas")], rows=[*rows, [to_list()]])


def ask_phone(name: str, *, above: Sequence[Line] = ()) -> Screen:
    """Its number."""
    rows = [[Button(text("keeping-without-phone"), WithoutPhone().pack())], [to_list()]]
    return Screen(text=[*above, text("keeping-name", name=name), "", text("keeping-ask-phone")], rows=rows)


def preview_new(new: NewService, seal: str, remit: Remit, view: View) -> Screen:
    """The new service, before it is stored."""
    names = {each.ags: each.name for each in remit.towns} | {remit.county.ags: remit.county.name}
    topics = [plain(text(f"topic-{each}.short"), view.language) for each in new.topics]
    lines: list[Line] = [
        text("keeping-preview-new"),
        "",
        text("keeping-name", name=new.name),
        new.organization,
        text("keeping-areas", areas=formats.enumeration([names[each] for each in new.areas], view.language)),
        text("keeping-topics", topics=formats.enumeration(topics, view.language)),
    ]
    if new.phone:
        lines += [text("keeping-heading", what=what(Field.PHONE)), *shown(Field.PHONE, new.phone, view)]
    rows = [[Button(text("keeping-save"), SaveService(seal=seal).pack())], [to_list()]]
    return Screen(text=lines, rows=rows)


def _choice(name: Line, is_chosen: bool) -> Line:
    return text("keeping-chosen", name=name) if is_chosen else name
