"""Small groups cannot be worked out: every reading of what a report shows is tried."""

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.services.campaigns.suppression import SMALLEST, protect, shown

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

    What they cannot rule out from that, they cannot rule out from the report. A hidden cell holds somebody.
    """

    def __init__(self, counts, table):
        self.hidden = [cell for cell, count in table.cells.items() if count is None]
        self.left = {"total": sum(counts[cell] for cell in self.hidden)}
        for side, margins in ((0, table.rows), (1, table.columns)):
            for line in (each for each, count in margins.items() if count is not None):
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
        most = min(left[line] - others[line] for line in lines)
        least = max([1, *(left[line] for line in lines if not others[line])])
        for guess in range(least, most + 1) if count is None else [count]:
            if least <= guess <= most and self._fits(rest, left | {line: left[line] - guess for line in lines}):
                return True
        return False


@pytest.mark.parametrize(("count", "is_shown"), [(0, 0), (1, None), (4, None), (5, 5), (9, 5), (10, 10), (57, 55)])
def test_a_count_alone_is_rounded_down_and_under_five_it_is_hidden(count, is_shown):
    assert shown(count) == is_shown


@given(tables())
@settings(max_examples=200)
def test_each_small_cell_may_as_well_be_five(counts):
    table = protect(counts)
    if table is None:
        return
    reader = Reader(counts, table)
    for cell, count in counts.items():
        if 0 < count < SMALLEST:
            assert table.cells[cell] is None
            assert reader.may_think(cell, SMALLEST)


@given(tables())
@settings(max_examples=150)
def test_no_line_with_everything_else_shown_gives_a_small_cell_away(counts):
    table = protect(counts)
    if table is None:
        return
    for side, margins in ((0, table.rows), (1, table.columns)):
        for line, margin in margins.items():
            inside = [cell for cell in table.cells if cell[side] == line]
            hidden = [cell for cell in inside if table.cells[cell] is None]
            if margin is not None and len(hidden) == 1:
                assert counts[hidden[0]] >= SMALLEST


@given(tables())
@settings(max_examples=150)
def test_what_is_shown_is_true_but_rounded_down_and_nothing_is_invented(counts):
    table = protect(counts)
    if table is None:
        return
    assert set(table.cells) == {cell for cell, count in counts.items() if count}
    for cell, count in table.cells.items():
        assert count is None or count == counts[cell] - counts[cell] % SMALLEST >= SMALLEST
    for side, margins in ((0, table.rows), (1, table.columns)):
        for line, count in margins.items():
            assert count is None or count == shown(sums(counts, side)[line])


class Subtractor:
    """Somebody who narrows down what each figure may be from the rounded tables and exact totals of several reports."""

    def __init__(self):
        self.low, self.high, self.sums = {}, {}, []

    def knows(self, figure, least, most):
        self.low[figure] = max(self.low.get(figure, 0), least)
        self.high[figure] = min(self.high.get(figure, most), most)

    def reads(self, name, table, least, most):
        """Cells are the same in every report, sums are each report's own; the total between `least` and `most`."""
        self.knows((name, "total"), least, most)
        for side, margins in ((0, table.rows), (1, table.columns)):
            for line, count in margins.items():
                self._sees((name, side, line), count, most)
                self.sums.append(((name, side, line), [cell for cell in table.cells if cell[side] == line]))
            self.sums.append(((name, "total"), [(name, side, line) for line in margins]))
        for cell, count in table.cells.items():
            self._sees(cell, count, most)

    def thinks(self):
        before = None
        while before != (before := (dict(self.low), dict(self.high))):
            for whole, parts in self.sums:
                low, high = (sum(side[each] for each in parts) for side in (self.low, self.high))
                self.knows(whole, low, high)
                for each in parts:
                    others_low, others_high = low - self.low[each], high - self.high[each]
                    self.knows(each, self.low[whole] - others_high, self.high[whole] - others_low)
                    low, high = others_low + self.low[each], others_high + self.high[each]

    def _sees(self, figure, count, most):
        self.knows(figure, *((1, most) if count is None else (count, count + SMALLEST - 1)))


@given(tables(), st.sampled_from([(1, "c0"), (1, "c2"), (0, "r1")]))
@settings(max_examples=20000)
def test_two_reports_of_audiences_that_differ_by_a_town_or_a_language_give_no_small_group_away(counts, left_out):
    side, line = left_out
    rest = {cell: count for cell, count in counts.items() if cell[side] != line}
    if 0 < sum(counts.values()) - sum(rest.values()) < SMALLEST:
        return  # the second audience is refused
    reader, first, second = Subtractor(), protect(counts), protect(rest)
    for name, table, known in (("first", first, counts), ("second", second, rest)):
        if table is not None:
            total = shown(sum(known.values())) or 0
            reader.reads(name, table, total, total + SMALLEST - 1)
    reader.thinks()

    truth = counts | {("first", 0, row): count for row, count in sums(counts, 0).items()}
    truth |= {("first", 1, column): count for column, count in sums(counts, 1).items()}
    for figure in reader.low.keys() & truth.keys():
        assert reader.low[figure] <= truth[figure] <= reader.high[figure]
        if 0 < truth[figure] < SMALLEST:
            assert reader.low[figure] < reader.high[figure]


def test_a_hidden_cell_takes_another_along_in_its_row_and_in_its_column():
    table = protect({("ar", "a"): 3, ("ar", "b"): 20, ("uk", "a"): 30, ("uk", "b"): 40})

    assert [cell for cell, count in table.cells.items() if count is None] == [
        ("ar", "a"),
        ("ar", "b"),
        ("uk", "a"),
        ("uk", "b"),
    ]
    assert (table.rows, table.columns) == ({"ar": 20, "uk": 70}, {"a": 30, "b": 60})


def test_groups_that_cannot_be_told_apart_safely_are_not_told_apart():
    assert protect({("ar", "a"): 1, ("uk", "b"): 1}) is None
    assert protect({("ar", "a"): 3}) is None


def test_nothing_small_nothing_hidden():
    table = protect({("ar", "a"): 12, ("uk", "a"): 7, ("uk", "b"): 0})

    assert table.cells == {("ar", "a"): 10, ("uk", "a"): 5}
    assert (table.rows, table.columns) == ({"ar": 10, "uk": 5}, {"a": 15})


def test_a_countys_table_is_quick():
    """Twenty languages in thirteen towns, most groups small."""
    counts = {(f"l{row}", f"t{column}"): (row * 7 + column * 5) % 13 for row in range(20) for column in range(13)}

    table = protect(counts)

    assert table is not None
    assert sum(count is None for count in table.cells.values()) < 200
