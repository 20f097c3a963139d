"""How a sentence and its translation read to those who check it."""

from collections.abc import Mapping, Sequence

from handlers.directory.translations.callbacks import CorrectUnit, ReviewMenu, ReviewNext, ReviewUnit, UnitRight
from handlers.shell import formats
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from handlers.staff.callbacks import StaffMenu
from services.translation.reviewing import Waiting


def menu(counts: Mapping[str, int], own: str) -> Screen:
    """The languages in which sentences wait, with how many."""
    waiting = {language: count for language, count in counts.items() if count}
    lines: list[Line] = [text("translations-title")]
    lines.append(text("translations-choose" if waiting else "translations-none"))
    rows = [
        [_key(text("translations-language", language=formats.language_name(each, own), count=count), each, None)]
        for each, count in waiting.items()
    ]
    return Screen(text=lines, rows=[*rows, [_to_staff()]])


def sentence(waiting: Waiting | None, own: str, *, above: Sequence[Line] = (), before: int | None = None) -> Screen:
    """The original, the translation below it, and what can be said about it; or that nothing is left.

    `before` is the sentence that was just settled.
    """
    again = [[Button(text("translations-again"), ReviewUnit(unit_id=before).pack())]] if before else []
    if waiting is None:
        rows = [*again, [_later("translations-others")], [_to_staff()]]
        return Screen(text=[*above, text("translations-done")], rows=rows)
    unit = waiting.unit
    lines = [*above, *_both(waiting, own), "", text("translations-left", count=waiting.left)]
    rows = [
        [
            Button(text("translations-right"), UnitRight(unit_id=unit.id, seal=waiting.seal).pack()),
            Button(text("translations-correct"), CorrectUnit(unit_id=unit.id, seal=waiting.seal).pack()),
        ],
        [_key(text("translations-next"), waiting.language, unit.id), _later("translations-later")],
        *again,
    ]
    return Screen(text=lines, rows=rows)


def correction(waiting: Waiting, own: str, *, wrong: Text | None = None) -> Screen:
    """Asks for the right words; says what is wrong with those just typed."""
    above: list[Line] = [wrong, ""] if wrong else []
    back = Button(text("translations-as-it-was"), ReviewUnit(unit_id=waiting.unit.id).pack())
    asks = text("translations-write", language=formats.language_name(waiting.language, own))
    return Screen(text=[*above, *_both(waiting, own), "", asks], rows=[[back]])


def _both(waiting: Waiting, own: str) -> list[Line]:
    return [
        text("translations-from", service=waiting.service),
        "",
        text("translations-german", words=waiting.unit.source),
        "",
        text("translations-said", language=formats.language_name(waiting.language, own), words=waiting.unit.target),
    ]


def _key(label: Text, language: str, after: int | None) -> Button:
    return Button(label, ReviewNext(language=language, after=after).pack())


def _later(label: str) -> Button:
    return Button(text(label), ReviewMenu().pack())


def _to_staff() -> Button:
    return Button(text("translations-to-menu"), StaffMenu().pack())
