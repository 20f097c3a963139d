"""How the kept directory reads: the list, one service, and what was looked for in vain."""

from collections.abc import Callable, Sequence

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
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, plain, text
from handlers.staff.callbacks import StaffMenu
from services.directory.keeping import FOUND_AT_MOST, PAGE, KeptPage, KeptService, Remit, Sheet
from services.directory.keeping_fields import Detail, Field, hours_shown
from services.directory.keeping_months import SMALLEST, Gap
from services.directory.listing import View
from services.directory.rules import week

NUMBERS_IN_A_ROW, EDITS_IN_A_ROW = 3, 4
GAPS_SHOWN = 15


def kept(page: KeptPage, wish: KeepList, remit: Remit, *, above: Sequence[Line] = ()) -> Screen:
    """A page of the list; whole names above, numbered buttons below."""
    first = wish.page * PAGE + 1
    title = "keeping-title-waiting" if wish.waiting else "keeping-title"
    lines = [*above, text(title, area=area_of(remit)), text("keeping-waiting", count=page.waiting), ""]
    lines += _named(page.lines, first) if page.lines else [text("keeping-none")]
    lines += ["", text("keeping-legend"), text("keeping-choose")]
    other = Button(text("keeping-all" if wish.waiting else "keeping-only-waiting"), _list(not wish.waiting, 0))
    rows = [*_numbered(page.lines, first), *_turning(wish.page, page.has_more, lambda to: _list(wish.waiting, to))]
    rows += [[other], [Button(text("keeping-add"), AddService().pack())], [to_menu()]]
    return Screen(text=lines, rows=rows)


def found(services: Sequence[KeptService], words: str) -> Screen:
    """What a part of a name leads to."""
    shown = services[:FOUND_AT_MOST]
    if not shown:
        return Screen(text=[text("keeping-nothing-found", words=words)], rows=[[to_list()], [to_menu()]])
    lines: list[Line] = [text("keeping-found", words=words), "", *_named(shown, 1)]
    if len(services) > FOUND_AT_MOST:
        lines.append(text("keeping-found-more"))
    return Screen(text=[*lines, "", text("keeping-choose")], rows=[*_numbered(shown, 1), [to_list()]])


def sheet(sheet: Sheet, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """What stands there about a service, and what can be done about it."""
    about = sheet.about
    topics = [plain(text(f"topic-{each}.short"), view.language) for each in sheet.topics]
    lines: list[Line] = [
        *above,
        text("keeping-name", name=about.name),
        sheet.organization,
        text("keeping-areas", areas=formats.enumeration(sheet.areas, view.language)),
        text("keeping-topics", topics=formats.enumeration(topics, view.language)),
        checked(about, view),
    ]
    if about.is_paused:
        lines.append(text("keeping-is-paused"))
    for number, each in enumerate(sheet.details, start=1):
        lines += ["", *stands(each, view, number=None if about.is_foreign else number)]
    if about.is_foreign:
        return Screen(text=[*lines, "", text("keeping-foreign")], rows=[[to_list(), to_menu()]])
    turn = ResumeService(code=about.code) if about.is_paused else PauseService(code=about.code)
    rows = [
        [Button(text("keeping-mark-checked"), MarkChecked(code=about.code).pack())],
        [Button(text("keeping-resume" if about.is_paused else "keeping-pause"), turn.pack())],
        *_in_rows(
            [_edit(each, about.code, number) for number, each in enumerate(sheet.details, start=1)], EDITS_IN_A_ROW
        ),
        [to_list(), to_menu()],
    ]
    return Screen(text=[*lines, "", text("keeping-edit-hint")], rows=rows)


def checked(about: KeptService, view: View) -> Text:
    """When somebody last made sure that a service is right."""
    if about.assured_date is None:
        return text("keeping-not-checked")
    return text("keeping-checked", date=formats.long_date(about.assured_date, view.language))


def stands(detail: Detail, view: View, *, number: int | None = None) -> list[Line]:
    """One detail: what it is, with the number on its button, then what stands there."""
    name = what(detail.field, detail.place)
    if number is not None:
        name = text("keeping-numbered", number=str(number), name=name)
    heading = text("keeping-heading-sample" if detail.sample else "keeping-heading", what=name)
    return [heading, *shown(detail.field, detail.value, view)]


def shown(field: Field, value: str, view: View) -> list[Line]:
    """A value as people read it."""
    if not value:
        return [text("keeping-nothing")]
    return _hours(value, view) if field is Field.HOURS else [value]


def what(field: Field, place: str = "") -> Text:
    """What a detail is called."""
    return text("keeping-field-at", field=field, place=place) if place else text("keeping-field", field=field)


def gaps(found: Sequence[Gap], wish: RegionGaps, month: str, remit: Remit) -> Screen:
    """What was looked for in vain in a month, the most often first."""
    first = wish.page * GAPS_SHOWN
    lines: list[Line] = [
        text("keeping-gaps-title", month=f"{month[5:]}/{month[:4]}", area=area_of(remit)),
        text("keeping-gaps-what"),
        "",
    ]
    lines += [_gap(each) for each in found[first : first + GAPS_SHOWN]] or [text("keeping-gaps-none")]
    if any(each.count is None for each in found):
        lines += ["", text("keeping-gaps-small", least=SMALLEST)]

    def leads_to(page: int) -> str:
        return RegionGaps(before=wish.before, page=page).pack()

    other = RegionGaps(before=not wish.before, page=0)
    rows = _turning(wish.page, len(found) > first + GAPS_SHOWN, leads_to)
    rows.append([Button(text("keeping-this-month" if wish.before else "keeping-last-month"), other.pack())])
    return Screen(text=lines, rows=[*rows, [to_list(), to_menu()]])


def area_of(remit: Remit) -> str:
    """What the kept part of the county is called."""
    return next((each.name for each in remit.county.regions if each.id == remit.region), remit.county.name)


def to_list() -> Button:
    """The way to everything that one keeps."""
    return Button(text("keeping-to-list"), _list(False, 0))


def to_service(code: str) -> Button:
    """The way back to what stands there."""
    return Button(text("keeping-back"), KeepService(code=code).pack())


def to_menu() -> Button:
    """The way to the staff menu."""
    return Button(text("keeping-to-menu"), StaffMenu().pack())


def _list(waiting: bool, page: int) -> str:
    return KeepList(waiting=waiting, page=page).pack()


def _named(services: Sequence[KeptService], first: int) -> list[Line]:
    return [
        text("keeping-line", state=_state(each), number=str(number), name=each.name)
        for number, each in enumerate(services, start=first)
    ]


def _state(service: KeptService) -> str:
    if service.is_paused:
        return "paused"
    if service.is_foreign:
        return "foreign"
    return "waiting" if service.waits else "checked"


def _numbered(services: Sequence[KeptService], first: int) -> list[list[Button]]:
    buttons = [
        Button(str(number), KeepService(code=each.code).pack()) for number, each in enumerate(services, start=first)
    ]
    return _in_rows(buttons, NUMBERS_IN_A_ROW)


def _in_rows(buttons: Sequence[Button], width: int) -> list[list[Button]]:
    return [list(buttons[start : start + width]) for start in range(0, len(buttons), width)]


def _turning(page: int, has_more: bool, leads_to: Callable[[int], str]) -> list[list[Button]]:
    row = [Button(text("keeping-page-back"), leads_to(page - 1))] if page else []
    row += [Button(text("keeping-page-on"), leads_to(page + 1))] if has_more else []
    return [row] if row else []


def _edit(detail: Detail, code: str, number: int) -> Button:
    wish = EditField(code=code, field=detail.field, mark=detail.mark)
    return Button(f"✏️ {number}", wish.pack())  # names of places would be cut, and two phones look alike


def _hours(value: str, view: View) -> list[Line]:
    lines: list[Line] = []
    for line in week(hours_shown(value), view.local.date()):
        spans = [f"{formats.clock(start)}–{formats.clock(end)}" for start, end in line.spans]
        said = {"days": formats.days(line.days, view.language), "times": formats.enumeration(spans, view.language)}
        lines.append(
            text("keeping-hours-note", **said, note=line.notes) if line.notes else text("keeping-hours", **said)
        )
    return lines or [text("keeping-nothing")]


def _gap(gap: Gap) -> Text:
    return text(
        "keeping-gap",
        elsewhere=str(gap.county_wide).lower(),
        town=gap.town,
        topic=text(f"topic-{gap.topic}.short"),
        count=f"<{SMALLEST}" if gap.count is None else gap.count,
    )
