"""Small groups are not shown, and cannot be worked out: pure functions over counts.

Four things together. A group under five reads "<5". In a table nobody and a few read alike, so that what is hidden is
not known to be anybody. As many more cells are hidden as it takes for each small one to have at least one other reading
of the whole table in which it is five (complementary suppression). And what a table shows is rounded down to fives, so
that the tables of two reports, subtracted, say nothing exact either.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from heapq import heappop, heappush

SMALLEST = 5
ROW, COLUMN = 0, 1
SUM = "\0sum"  # stands for the margins; no language and no town is called so

Cell = tuple[str, str]
Line = tuple[int, str]  # a row or a column, margins included


@dataclass(frozen=True, slots=True)
class Table:
    """What a report may show: counts of five and more, rounded down to fives.

    What is missing is nobody, under five, or hidden to protect another group: a reader cannot tell which. A row or
    column without anything to show is not named at all. `rows` and `columns` are the sums.
    """

    cells: Mapping[Cell, int]
    rows: Mapping[str, int]
    columns: Mapping[str, int]


def shown(count: int) -> int | None:
    """A count as it may be shown alone: zero, None for under five, else rounded down to fives.

    Rounded, since two audiences that differ by one person could be counted one after the other.
    """
    return None if 0 < count < SMALLEST else count - count % SMALLEST


def protect(counts: Mapping[Cell, int]) -> Table | None:
    """A table as it may be shown beside its exact total; None when the groups are too small to be told apart at all.

    `counts` are by row and column, 0 or more; what is missing is 0.
    """
    values = _with_margins(counts)
    lines: dict[Line, list[Cell]] = defaultdict(list)
    for cell in sorted(values):
        for line in _lines(cell):
            lines[line].append(cell)
    hidden = {cell for cell, count in values.items() if count < SMALLEST}
    small = [cell for cell in hidden if values[cell]]  # of a zero there is nobody to protect
    for cell in sorted(small, key=lambda each: (values[each], each)):
        others = _cheapest_way(cell, values, lines, hidden)
        if others is None:
            return None
        hidden |= others
    seen = {cell: count - count % SMALLEST for cell, count in values.items() if cell not in hidden}
    return Table(
        cells={cell: count for cell, count in seen.items() if SUM not in cell},
        rows={row: count for (row, column), count in seen.items() if column == SUM},
        columns={column: count for (row, column), count in seen.items() if row == SUM},
    )


def _with_margins(counts: Mapping[Cell, int]) -> dict[Cell, int]:
    rows, columns = ({cell[side] for cell in counts} for side in (ROW, COLUMN))
    values = {(row, column): counts.get((row, column), 0) for row in rows for column in columns}
    sums = {(row, SUM): sum(values[row, column] for column in columns) for row in rows}
    sums |= {(SUM, column): sum(values[row, column] for row in rows) for column in columns}
    return values | sums


def _lines(cell: Cell) -> tuple[Line, Line]:
    return (ROW, cell[0]), (COLUMN, cell[1])


def _cheapest_way(
    small: Cell, values: Mapping[Cell, int], lines: Mapping[Line, list[Cell]], hidden: set[Cell]
) -> set[Cell] | None:
    """The cells to hide so that `small` may as well be five: a way through the table that evens out the rise.

    The table with its margins is a graph of rows and columns whose edges are the cells. If `small` rose, its row and
    its column would be too large, unless the cells along a way from the row to the column fall and rise in turn
    (margins the other way round). The reader knows that no count is below zero. Dijkstra's algorithm: hidden cells, all
    zeros among them, cost nothing, others their count, and margins more than all cells: the exact totals of two
    campaigns may tell a margin, and people want to read margins first.
    """
    rise, dear = SMALLEST - values[small], sum(values.values())
    start, goal = _lines(small)
    queue: list[tuple[int, Line, tuple[Cell, ...]]] = [(0, start, ())]
    done: set[Line] = set()
    while queue:
        cost, line, way = heappop(queue)
        if line == goal:
            return set(way)
        if line in done:
            continue
        done.add(line)
        for cell in lines[line]:
            falls = (line[0] == ROW) ^ (SUM in cell) ^ (SUM in small)
            if cell != small and not (falls and values[cell] < rise):
                after = _lines(cell)[1 if line[0] == ROW else 0]
                price = 0 if cell in hidden else values[cell] + dear * (SUM in cell)
                heappush(queue, (cost + price, after, (*way, cell)))
    return None
