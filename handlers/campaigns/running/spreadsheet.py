"""A report as XLSX: one sheet for all of it, one for each measure by language and town. Never a list of people.

openpyxl is loaded when the first one is asked for.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from handlers.campaigns.running.labels import Labels
from handlers.shell.texts import RIGHT_TO_LEFT
from services.campaigns.figures import Grid
from services.campaigns.suppression import SMALLEST

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FEW = f"<{SMALLEST}"
LONGEST_TITLE = 31  # characters of a sheet's name
WIDE, NARROW = 34, 14  # columns, in characters


def write(summary: Mapping[str, int], shown: Mapping[str, Grid], facts: Sequence[str], labels: Labels) -> bytes:
    """The file. `facts` say what the campaign is."""
    from openpyxl import Workbook  # noqa: PLC0415

    book = Workbook()
    sheet: Worksheet = book.active
    sheet.title = labels.of("dispatch-sheet-summary")[:LONGEST_TITLE]
    rows: list[list[str | int]] = [[each] for each in facts]
    numbers: list[list[str | int]] = [[labels.measure(name), count] for name, count in summary.items()]
    _fill(sheet, [*rows, [], *numbers, [], [labels.of("dispatch-sheet-hint", few=FEW)]], labels)
    for name, each in shown.items():
        _fill(book.create_sheet(labels.measure(name)[:LONGEST_TITLE]), _table(each, labels), labels)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _table(each: Grid, labels: Labels) -> list[list[str | int]]:
    head: list[str | int] = ["", *(labels.town(town) for town in each.towns), labels.of("dispatch-sum")]
    rows: list[list[str | int]] = [
        [labels.tongue(tag), *(_said(each.cells[tag, town]) for town in each.towns), _said(each.of_languages[tag])]
        for tag in each.languages
    ]
    return [head, *rows, [labels.of("dispatch-sum"), *(_said(each.of_towns[town]) for town in each.towns)]]


def _said(count: int | None) -> str | int:
    return FEW if count is None else count


def _fill(sheet: "Worksheet", rows: list[list[str | int]], labels: Labels) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415

    sheet.sheet_view.rightToLeft = labels.language in RIGHT_TO_LEFT
    for down, row in enumerate(rows, start=1):
        for across, value in enumerate(row, start=1):
            cell = sheet.cell(down, across)
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"  # an office may be called "=1+1": never a formula
    for across, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
        sheet.column_dimensions[letter].width = NARROW if across else WIDE
