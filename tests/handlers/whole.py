"""A screen as lines that can be compared whole: every text with its arguments, every button with what it leads to."""

from collections.abc import Sequence
from typing import Any

from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Marked, Text


def whole(screen: Screen) -> list[str]:
    """One line for each of text, then one for each row of buttons, then whatever else is not as usual."""
    lines = [*map(line, screen.text), *map(row, screen.rows)]
    lines += [f"media {type(each).__name__}" for each in screen.media]
    lines += [f"first {each}" for before in screen.first for each in whole(before)]
    lines += [f"{name} {value}" for name in ("keys", "language", "fresh", "lead") if (value := getattr(screen, name))]
    return lines


def row(buttons: Sequence[Button]) -> str:
    return " ".join(f"[{line(each.label)} → {each.data or each.url}]" for each in buttons)


def line(each: Line | Marked) -> str:
    if isinstance(each, Marked):
        return f"<{each.html}>"
    return _said(each)


def _said(each: Any) -> str:
    if not isinstance(each, Text):
        return str(each)
    args = ", ".join(f"{name}={_said(value)}" for name, value in each.args)
    return f"{each.id}({args})" if args else each.id
