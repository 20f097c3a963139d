"""What the command line says: one line a fact, in German where the terminal is German, else in English."""

import os
import sys
from collections.abc import Iterable

from handlers.shell.texts import ISOLATES, Line, plain, text
from services.directory.package import Problem


def staff_language() -> str:
    """The operator's language, from the usual variables: German or English."""
    tag = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "de" if tag.lower().startswith("de") else "en"


def words(line: Line) -> str:
    return plain(line, staff_language()).translate(ISOLATES)  # terminals show them as boxes


def say(*lines: Line) -> None:
    for line in lines:
        print(words(line), flush=True)  # noqa: T201


def complain(*lines: Line) -> None:
    for line in lines:
        print(words(line), file=sys.stderr)  # noqa: T201


def problem_lines(problems: Iterable[Problem]) -> Iterable[str]:
    """One line a problem: file, row, field, what is wrong and how to mend it."""
    for each in problems:
        yield f"{each.file}:{each.row} {each.field}: {words(text(each.text_id, **each.args))}"
