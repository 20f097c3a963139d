"""A report's numbers in the order in which they are shown: pure functions over its tables."""

from collections.abc import Mapping
from dataclasses import dataclass

from services.campaigns.report import DELIVERED, NO_TOWN, NOT_ARRIVED, NOT_REACHED, Report
from services.campaigns.suppression import Cell, Table

MEASURES = (DELIVERED, NOT_REACHED, NOT_ARRIVED, "tapped", "booked", "unsubscribed")  # those that have a table


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is drawn: names with something to show, the largest first; None where nothing may be shown.

    Attributes:
        languages: tags, the rows; `of_languages` are their sums.
        towns: AGS keys and at last `NO_TOWN`, the columns; `of_towns` are their sums.
    """

    languages: tuple[str, ...]
    towns: tuple[str, ...]
    cells: Mapping[Cell, int | None]
    of_languages: Mapping[str, int | None]
    of_towns: Mapping[str, int | None]


def grid(table: Table) -> Grid:
    languages = _named(table.rows, {language for language, _ in table.cells})
    towns = sorted(_named(table.columns, {town for _, town in table.cells}), key=lambda town: town == NO_TOWN)
    return Grid(
        languages=tuple(languages),
        towns=tuple(towns),
        cells={(language, town): table.cells.get((language, town)) for language in languages for town in towns},
        of_languages={each: table.rows.get(each) for each in languages},
        of_towns={each: table.columns.get(each) for each in towns},
    )


def grids(report: Report) -> dict[str, Grid]:
    """By measure, those that have anything to show."""
    tables = {name: report.tables.get(name) for name in MEASURES}
    found = {name: grid(table) for name, table in tables.items() if table is not None}
    return {name: each for name, each in found.items() if each.languages or each.towns}


def summary(report: Report) -> dict[str, int]:
    progress = report.progress
    return {
        "recipients": progress.total,
        "delivered": progress.delivered,
        "unreachable": progress.unreachable,
        "failed": progress.failed,
        "cancelled": progress.cancelled,
        "left": progress.left,
        "doubtful": progress.doubtful,
        **{what.value: count for what, count in report.reactions.items()},
    }


def _named(sums: Mapping[str, int], others: set[str]) -> list[str]:
    return sorted(sums.keys() | others, key=lambda each: (-sums.get(each, 0), each))
