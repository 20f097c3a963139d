"""Small groups cannot be worked out: every reading of what a report shows is tried."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from services.campaigns.suppression import SMALLEST, protect, shown

COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 14))


def tables(rows: int = 3, columns: int = 3):
    """Small tables, as counts by language and town."""
    cells = [(f"r{row}", f"c{column}") for row in range(rows) for column in range(columns)]
    return st.fixed_dictionaries(dict.fromkeys(cells, COUNTS))


def sums(counts, side):
    found = defaultdict(int)
    for cell, count in counts.items():
        found[cell[side]] += count
    return dict(found)


class Reader:
    """Somebody who sees the shown cells and sums exactly, and the total: more than a report gives, which rounds.

    What they cannot rule out from that, they cannot rule out from the report. A hidden cell may hold nobody.
    """

    def __init__(self, counts, table):
        self.hidden = [cell for cell in counts if cell not in table.cells]
        self.left = {"total": sum(counts[cell] for cell in self.hidden)}
        for side, margins in ((0, table.rows), (1, table.columns)):
            for line in margins:
                self.left[side, line] = sum(counts[cell] for cell in self.hidden if cell[side] == line)

    def may_think(self, cell, count):
        """Whether a whole table with this count in this cell fits all that is known."""
        order = [cell, *(each for each in self.hidden if each != cell)]
        return self._fits(order, dict(self.left), count)

    def _fits(self, order, left, count=None):
        if not order:
            return not any(left.values())
        cell, rest = order[0], order[1:]
        lines = [line for line in ("total", (0, cell[0]), (1, cell[1])) if line in left]
        others = {line: sum(line == "total" or each[line[0]] == line[1] for each in rest) for line in lines}
        most = min(left[line] for line in lines)
        least = max([0, *(left[line] for line in lines if not others[line])])
        for guess in range(least, most + 1) if count is None else [count]:
            if least <= guess <= most and self._fits(rest, left | {line: left[line] - guess for line in lines}):
                return True
        return False


@pytest.mark.parametrize(("count", "is_shown"), [(0, 0), (1, None), (4, None), (5, 5), (9, 5), (10, 10), (57, 55)])
def test_a_count_alone_is_rounded_down_and_under_five_it_is_hidden(count, is_shown):
    assert shown(count) == is_shown


@given(tables())
def test_each_small_cell_may_as_well_be_five(counts):
    table = protect(counts)
    if table is None:
        return
    reader = Reader(counts, table)
    for cell, count in counts.items():
        if 0 < count < SMALLEST:
            assert cell not in table.cells
            assert reader.may_think(cell, SMALLEST)


@given(tables())
def test_no_line_with_everything_else_shown_gives_a_small_cell_away(counts):
    table = protect(counts)
    if table is None:
        return
    for side, margins in ((0, table.rows), (1, table.columns)):
        for line in margins:
            hidden = [cell for cell in counts if cell[side] == line and cell not in table.cells]
            if len(hidden) == 1:
                assert not 0 < counts[hidden[0]] < SMALLEST


@given(tables())
def test_what_is_shown_is_true_but_rounded_down_and_nothing_is_invented(counts):
    table = protect(counts)
    if table is None:
        return
    for cell, count in table.cells.items():
        assert count == counts[cell] - counts[cell] % SMALLEST >= SMALLEST
    for side, margins in ((0, table.rows), (1, table.columns)):
        for line, count in margins.items():
            assert count == shown(sums(counts, side)[line]) >= SMALLEST


@given(tables())
def test_nobody_and_a_few_read_alike(counts):
    table = protect(counts)
    if table is None:
        return
    assert not [cell for cell in table.cells if counts[cell] < SMALLEST]


class Subtractor:
    """Somebody who narrows down what each figure may be, from a rounded table and the exact totals of several reports.

    There is no second table: of two audiences that overlap only one report has any.
    """

    def __init__(self, counts, table):
        self.low, self.high, self.sums = {}, {}, []
        most = sum(counts.values())
        for side, margins in ((0, table.rows), (1, table.columns)):
            lines = {cell[side] for cell in counts}
            for line in lines:
                self._sees((side, line), margins.get(line), most)
                self.sums.append(((side, line), [cell for cell in counts if cell[side] == line]))
            self.learns("total", [(side, line) for line in lines], most)
        for cell in counts:
            self._sees(cell, table.cells.get(cell), most)

    def learns(self, name, parts, total):
        """The exact total of some of the figures."""
        self._knows(name, total, total)
        self.sums.append((name, parts))

    def thinks(self):
        before = None
        while before != (before := (dict(self.low), dict(self.high))):
            for whole, parts in self.sums:
                low, high = (sum(side[each] for each in parts) for side in (self.low, self.high))
                self._knows(whole, low, high)
                for each in parts:
                    others_low, others_high = low - self.low[each], high - self.high[each]
                    self._knows(each, self.low[whole] - others_high, self.high[whole] - others_low)
                    low, high = others_low + self.low[each], others_high + self.high[each]

    def _knows(self, figure, least, most):
        self.low[figure] = max(self.low.get(figure, 0), least)
        self.high[figure] = min(self.high.get(figure, most), most)

    def _sees(self, figure, count, most):
        self._knows(figure, *((0, most) if count is None else (count, count + SMALLEST - 1)))


def grid(**known):
    """A table by "r0c1=14"; the rest is zero."""
    return {cell: known.get("".join(cell), 0) for cell in product(("r0", "r1", "r2"), ("c0", "c1", "c2"))}


@given(tables(), st.sampled_from([(1, "c0"), (1, "c2"), (0, "r1")]))
@example(grid(r0c1=14, r0c2=14, r1c0=4, r1c1=14, r2c0=1, r2c2=13), (1, "c0"))
@example(grid(r0c0=4, r0c1=9, r0c2=6, r1c0=2, r1c1=12, r2c0=4, r2c1=9, r2c2=6), (1, "c0"))
def test_the_total_of_an_audience_that_differs_by_a_town_or_a_language_gives_no_small_group_away(counts, left_out):
    side, line = left_out
    rest = [cell for cell in counts if cell[side] != line]
    total, table = sum(counts[cell] for cell in rest), protect(counts)
    if table is None or total < SMALLEST or 0 < sum(counts.values()) - total < SMALLEST:
        return  # the second audience is refused
    reader = Subtractor(counts, table)
    reader.learns("second", rest, total)
    reader.thinks()

    truth = counts | {(each, name): count for each in (0, 1) for name, count in sums(counts, each).items()}
    for figure in truth:
        assert reader.low[figure] <= truth[figure] <= reader.high[figure]
        if 0 < truth[figure] < SMALLEST:
            assert reader.low[figure] < reader.high[figure]


def test_a_hidden_cell_takes_another_along_in_its_row_and_in_its_column():
    table = protect({("ar", "a"): 3, ("ar", "b"): 20, ("uk", "a"): 30, ("uk", "b"): 40})

    assert table.cells == {}
    assert (table.rows, table.columns) == ({"ar": 20, "uk": 70}, {"a": 30, "b": 60})


def test_a_zero_helps_to_hide_a_small_cell_so_that_the_sums_stay():
    table = protect({("ar", "a"): 3, ("ar", "b"): 20, ("uk", "a"): 30, ("uk", "b"): 0})

    assert table.cells == {}
    assert (table.rows, table.columns) == ({"ar": 20, "uk": 30}, {"a": 30, "b": 20})


def test_groups_that_cannot_be_told_apart_safely_are_not_told_apart():
    assert protect({("ar", "a"): 1, ("uk", "b"): 1}) is None
    assert protect({("ar", "a"): 3}) is None


def test_nothing_small_nothing_hidden():
    table = protect({("ar", "a"): 12, ("uk", "a"): 7, ("uk", "b"): 0})

    assert table.cells == {("ar", "a"): 10, ("uk", "a"): 5}
    assert (table.rows, table.columns) == ({"ar": 10, "uk": 5}, {"a": 15})


def test_nobody_at_all_is_an_empty_table():
    assert protect({}) == protect({("ar", "a"): 0})


def test_a_countys_table_is_quick():
    """Twenty languages in thirteen towns, most groups small."""
    counts = {(f"l{row}", f"t{column}"): (row * 7 + column * 5) % 13 for row in range(20) for column in range(13)}

    table = protect(counts)

    assert table is not None
    assert len(table.cells) > 60
