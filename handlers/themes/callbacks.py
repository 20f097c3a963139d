"""Buttons about themes, at most 64 bytes. Frozen: other fields mean a new prefix.

`ags` is the municipality of the problem; None stands for the whole region of whoever raises it.
"""

from aiogram.filters.callback_data import CallbackData

from services.themes.rules import ThemeState


class RaiseTheme(CallbackData, prefix="th1"):
    """Begin a theme. Its place, life domain and constellation are asked next."""


class SeeTheme(CallbackData, prefix="tv1"):
    theme_id: int


class ThemeList(CallbackData, prefix="tl1"):
    """One's themes, from page 0 on. `ended`: the solved and declined ones."""

    ended: bool
    page: int


class ThemeTowns(CallbackData, prefix="tt1"):
    """Choose where the problem is."""


class ThemeDomains(CallbackData, prefix="tm1"):
    ags: int | None


class ThemeConstellations(CallbackData, prefix="td1"):
    ags: int | None
    domain: str


class ThemeSummary(CallbackData, prefix="tc1"):
    """`constellation`: it calls for a decision at management level (3) or is a matter of principle (4)."""

    ags: int | None
    domain: str
    constellation: int


class RaiseNow(CallbackData, prefix="tn1"):
    """Raise it: none of the similar themes is this problem."""

    ags: int | None
    domain: str
    constellation: int


class JoinTheme(CallbackData, prefix="tj1"):
    theme_id: int


class OpenTheme(CallbackData, prefix="tz1"):
    theme_id: int


class MoveTheme(CallbackData, prefix="tw1"):
    """Take a theme a step on. `was` is the state that its sender saw."""

    theme_id: int
    was: ThemeState
    to: ThemeState


class AskEnd(CallbackData, prefix="te1"):
    """End a theme as solved or declined. Whether that is meant is asked next."""

    theme_id: int
    was: ThemeState
    to: ThemeState


class MergeMenu(CallbackData, prefix="tg1"):
    theme_id: int
    page: int


class AskMerge(CallbackData, prefix="ta1"):
    theme_id: int
    into_id: int


class MergeNow(CallbackData, prefix="tb1"):
    theme_id: int
    into_id: int


class ThemeFigures(CallbackData, prefix="tf1"):
    """A region in numbers; None: what belongs to no region."""

    region: str | None
