"""A screen as plain lines, so that a test can name all of it and a failure shows the line that differs."""

from handlers.shell.screen import Button, Media, Screen
from handlers.shell.texts import Argument, Line, Marked, Text


def whole(screen: Screen) -> list[str]:
    """Everything on a screen: its lines, then a line for each row of buttons, then what else it holds.

    A text of ours is `id(name=value, …)`, data stands as it is. A row is `[label → packed data] [label → url]`. After
    the rows come `media: …`, `ask …` for a key that asks for the location, `language …`, `fresh`, and with `lead:` and
    `first:` before them the lines that are said before. A str among the arguments has quotes where it is empty or could
    be taken for a number: Fluent counts with numbers only.
    """
    lines = [said(line) for line in screen.text]
    lines += [" ".join(_button(each) for each in row) for row in screen.rows]
    lines += [f"media: {_media(each)}" for each in screen.media]
    if screen.keys is not None:
        keys = screen.keys
        lines.append(f"ask {said(keys.share)}, {said(keys.leave)}, {said(keys.placeholder)}")
    lines += [f"language {screen.language}"] if screen.language is not None else []
    lines += ["fresh"] if screen.fresh else []
    lines += [f"lead: {said(line)}" for line in screen.lead]
    lines += [f"first: {line}" for each in screen.first for line in whole(each)]
    return lines


def said(line: Line | Marked) -> str:
    """One line: `id(name=value, …)` for a text, the words themselves for data, the HTML for marked words."""
    if isinstance(line, Marked):
        return line.html if line.language is None else f"{line.html} (language={line.language})"
    if isinstance(line, str):
        return str(line)
    args = ", ".join(f"{name}={_value(value)}" for name, value in line.args)
    return f"{line.id}({args})" if args else line.id


def _value(value: Argument) -> str:
    if isinstance(value, Text):
        return said(value)
    if isinstance(value, str):
        return str(value) if value and not value.lstrip("-").replace(".", "").isdecimal() else f"'{value}'"
    return str(value)


def _button(button: Button) -> str:
    leads_to = " | ".join(each for each in (button.data, button.url) if each is not None)
    return f"[{said(button.label)} → {leads_to}]"


def _media(media: Media) -> str:
    """A file's or a picture's content stands with its length alone: a test that means the bytes names them."""
    parts = (getattr(media, name) for name in type(media).__slots__)
    shown = (f"{len(each)} bytes" if isinstance(each, bytes) else _part(each) for each in parts)
    return f"{type(media).__name__}({', '.join(shown)})"


def _part(part: object) -> str:
    if isinstance(part, str | Text | Marked):
        return said(part)
    return "; ".join(said(each) for each in part) if isinstance(part, list | tuple) else str(part)
