"""Buttons about themes, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData

from services.themes.rules import State


class RaiseTheme(CallbackData, prefix="th1"):
    """The wish to raise a theme."""


class SeeTheme(CallbackData, prefix="tv1"):
    """The wish to see a theme."""

    theme_id: int


class ThemeList(CallbackData, prefix="tl1"):
    """The wish to see one's themes, from page 0 on; `ended`: the solved and declined ones."""

    ended: bool
    page: int


class ThemeTowns(CallbackData, prefix="tt1"):
    """The wish to say where the problem is."""


class ThemeDomains(CallbackData, prefix="tm1"):
    """The problem is in this municipality; None: in the whole region of whoever raises it."""

    ags: int | None


class ThemeConstellations(CallbackData, prefix="td1"):
    """It is about this life domain."""

    ags: int | None
    domain: str


class ThemeSummary(CallbackData, prefix="tc1"):
    """It calls for a decision at management level (3) or is a matter of principle (4)."""

    ags: int | None
    domain: str
    constellation: int


class RaiseNow(CallbackData, prefix="tn1"):
    """The same, confirmed: none of the others is this problem."""

    ags: int | None
    domain: str
    constellation: int


class JoinTheme(CallbackData, prefix="tj1"):
    """That is our problem too."""

    theme_id: int


class OpenTheme(CallbackData, prefix="tz1"):
    """The wish to read or write a theme's words on the county's page."""

    theme_id: int


class MoveTheme(CallbackData, prefix="tw1"):
    """The wish to take a theme a step on, from the state that its sender saw."""

    theme_id: int
    was: State
    to: State


class AskEnd(CallbackData, prefix="te1"):
    """The wish to end a theme as solved or declined, to be confirmed."""

    theme_id: int
    was: State
    to: State


class MergeMenu(CallbackData, prefix="tg1"):
    """The wish to let a theme go into another one."""

    theme_id: int
    page: int


class AskMerge(CallbackData, prefix="ta1"):
    """Into this one, to be confirmed."""

    theme_id: int
    into_id: int


class MergeNow(CallbackData, prefix="tb1"):
    """The same, confirmed."""

    theme_id: int
    into_id: int


class ThemeFigures(CallbackData, prefix="tf1"):
    """The wish to see a region's numbers; None: what belongs to no region."""

    region: str | None
