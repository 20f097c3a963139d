"""How the kept directory reads: the list, one service, and what was looked for in vain."""

from collections.abc import Sequence

from handlers.directory.keeping.callbacks import (
    AddService,
    EditField,
    KeepList,
    KeepService,
    MarkChecked,
    PauseService,
    RegionGaps,
    ResumeService,
)
from handlers.shell import formats
from handlers.shell.screen import Button, Screen, button, in_rows, page_row
from handlers.shell.texts import Line, Text, plain, text
from handlers.staff.callbacks import StaffMenu
from services.context import Context
from services.directory.keeping import FOUND_AT_MOST, PAGE, KeptPage, KeptService, Remit, Sheet
from services.directory.keeping_fields import Detail, Field, hours_shown
from services.directory.keeping_months import SMALLEST, Gap
from services.directory.rules import week

NUMBERS_IN_A_ROW, EDITS_IN_A_ROW = 3, 4
GAPS_SHOWN = 15


def kept_list(page: KeptPage, data: KeepList, remit: Remit) -> Screen:
    """A page of the list; whole names above, numbered buttons below."""
    first = data.page * PAGE + 1
    title = "keeping-title-waiting" if data.waiting else "keeping-title"
    lines: list[Line] = [text(title, area=_area_name(remit)), text("keeping-waiting", count=page.waiting), ""]
    names, numbers = _numbered(page.lines, first)
    lines += [*(names or [text("keeping-none")]), "", text("keeping-legend"), text("keeping-choose")]
    other = KeepList(waiting=not data.waiting, page=0)
    rows = [*numbers, *_turning(data, has_more=page.has_more)]
    rows.append([button("keeping-all" if data.waiting else "keeping-only-waiting", other)])
    rows += [[button("keeping-add", AddService())], [_to_menu()]]
    return Screen(text=lines, rows=rows)


def search_results(services: Sequence[KeptService], words: str) -> Screen:
    shown = services[:FOUND_AT_MOST]
    if not shown:
        return Screen(text=[text("keeping-nothing-found", words=words)], rows=[[to_list()], [_to_menu()]])
    names, numbers = _numbered(shown, 1)
    lines: list[Line] = [text("keeping-found", words=words), "", *names]
    if len(services) > FOUND_AT_MOST:
        lines.append(text("keeping-found-more"))
    return Screen(text=[*lines, "", text("keeping-choose")], rows=[*numbers, [to_list()]])


def service_sheet(sheet: Sheet, context: Context, *, above: Sequence[Line] = ()) -> Screen:
    about = sheet.about
    topics = [plain(text(f"topic-{each}.short"), context.language) for each in sheet.topics]
    lines: list[Line] = [
        *above,
        text("keeping-name", name=about.name),
        sheet.organization,
        text("keeping-areas", areas=formats.enumeration(sheet.areas, context.language)),
        text("keeping-topics", topics=formats.enumeration(topics, context.language)),
        _assurance(about, context.language),
    ]
    if about.is_paused:
        lines.append(text("keeping-is-paused"))
    numbered = list(enumerate(sheet.details, start=1))
    for number, each in numbered:
        lines += ["", *detail_lines(each, context, number=None if about.is_foreign else number)]
    if about.is_foreign:
        return Screen(text=[*lines, "", text("keeping-foreign")], rows=[[to_list(), _to_menu()]])
    turn = ResumeService(code=about.code) if about.is_paused else PauseService(code=about.code)
    rows = [
        [button("keeping-mark-checked", MarkChecked(code=about.code))],
        [button("keeping-resume" if about.is_paused else "keeping-pause", turn)],
        *in_rows([_edit(each, about.code, number) for number, each in numbered], EDITS_IN_A_ROW),
        [to_list(), _to_menu()],
    ]
    return Screen(text=[*lines, "", text("keeping-edit-hint")], rows=rows)


def detail_lines(detail: Detail, context: Context, *, number: int | None = None) -> list[Line]:
    """One detail: what it is called, with the number of its button, then its value."""
    name = field_name(detail.field, detail.place)
    if number is not None:
        name = text("keeping-numbered", number=str(number), name=name)
    heading = text("keeping-heading-sample" if detail.sample else "keeping-heading", what=name)
    return [heading, *value_lines(detail.field, detail.value, context)]


def value_lines(field: Field, value: str, context: Context) -> list[Line]:
    if not value:
        return [text("keeping-nothing")]
    return _hours_lines(value, context) if field is Field.HOURS else [value]


def field_name(field: Field, place: str = "") -> Text:
    return text("keeping-field-at", field=field, place=place) if place else text("keeping-field", field=field)


def gap_list(gaps: Sequence[Gap], data: RegionGaps, month: str, remit: Remit) -> Screen:
    first, last = data.page * GAPS_SHOWN, (data.page + 1) * GAPS_SHOWN
    title = text("keeping-gaps-title", month=f"{month[5:]}/{month[:4]}", area=_area_name(remit))
    lines: list[Line] = [title, text("keeping-gaps-what"), ""]
    lines += [_gap_line(each) for each in gaps[first:last]] or [text("keeping-gaps-none")]
    if any(each.count is None for each in gaps):
        lines += ["", text("keeping-gaps-small", least=SMALLEST)]
    other = RegionGaps(before=not data.before, page=0)
    rows = _turning(data, has_more=len(gaps) > last)
    rows.append([button("keeping-this-month" if data.before else "keeping-last-month", other)])
    return Screen(text=lines, rows=[*rows, [to_list(), _to_menu()]])


def to_list() -> Button:
    return button("keeping-to-list", KeepList(waiting=False, page=0))


def to_service(code: str) -> Button:
    return button("keeping-back", KeepService(code=code))


def _to_menu() -> Button:
    return button("keeping-to-menu", StaffMenu())


def _area_name(remit: Remit) -> str:
    return next((each.name for each in remit.county.regions if each.id == remit.region), remit.county.name)


def _assurance(about: KeptService, language: str) -> Text:
    if about.assured_date is None:
        return text("keeping-not-checked")
    return text("keeping-checked", date=formats.long_date(about.assured_date, language))


def _numbered(services: Sequence[KeptService], first: int) -> tuple[list[Line], list[list[Button]]]:
    """A line for each service, and the buttons with the lines' numbers."""
    lines: list[Line] = []
    buttons = []
    for number, each in enumerate(services, start=first):
        lines.append(text("keeping-line", state=_state(each), number=str(number), name=each.name))
        buttons.append(Button(str(number), KeepService(code=each.code).pack()))
    return lines, in_rows(buttons, NUMBERS_IN_A_ROW)


def _state(service: KeptService) -> str:
    if service.is_paused:
        return "paused"
    if service.is_foreign:
        return "foreign"
    return "waiting" if service.waits else "checked"


def _turning(data: KeepList | RegionGaps, *, has_more: bool) -> list[list[Button]]:
    back, on = "keeping-page-back", "keeping-page-on"
    return page_row(data.page, has_more, back, on, lambda page: data.model_copy(update={"page": page}))


def _edit(detail: Detail, code: str, number: int) -> Button:
    edit = EditField(code=code, field=detail.field, mark=detail.mark)
    return Button(f"✏️ {number}", edit.pack())  # names of places would be cut, and two phones look alike


def _hours_lines(value: str, context: Context) -> list[Line]:
    lines: list[Line] = []
    language = context.language
    for line in week(hours_shown(value), context.today):
        spans = [f"{formats.clock(start)}–{formats.clock(end)}" for start, end in line.spans]
        said = {"days": formats.days(line.days, language), "times": formats.enumeration(spans, language)}
        words = text("keeping-hours-note", **said, note=line.notes) if line.notes else text("keeping-hours", **said)
        lines.append(words)
    return lines or [text("keeping-nothing")]


def _gap_line(gap: Gap) -> Text:
    return text(
        "keeping-gap",
        elsewhere=str(gap.county_wide).lower(),
        town=gap.town,
        topic=text(f"topic-{gap.topic}.short"),
        count=f"<{SMALLEST}" if gap.count is None else gap.count,
    )
