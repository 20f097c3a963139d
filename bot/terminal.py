"""What the command line says: one line a fact, in German where the terminal is German, else in English."""

import os
import sys
from collections.abc import Iterable

from handlers.shell.texts import ISOLATES, Line, plain, text
from services.directory.package import Problem


def staff_language() -> str:
    """The operator's language, by the usual variables."""
    tag = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "de" if tag.lower().startswith("de") else "en"


def words(line: Line) -> str:
    """The line in the operator's language."""
    return plain(line, staff_language()).translate(ISOLATES)  # terminals show them as boxes


def say(*lines: Line) -> None:
    """Print to standard output."""
    for line in lines:
        print(words(line), flush=True)  # noqa: T201


def complain(*lines: Line) -> None:
    """Print to standard error."""
    for line in lines:
        print(words(line), file=sys.stderr)  # noqa: T201


def problem_lines(problems: Iterable[Problem]) -> Iterable[str]:
    """One line a problem: file, row, field, what is wrong and how to mend it."""
    for each in problems:
        yield f"{each.file}:{each.row} {each.field}: {words(text(each.text_id, **each.args))}"
