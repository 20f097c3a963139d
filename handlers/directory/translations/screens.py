"""How a sentence and its translation read to those who check it."""

from collections.abc import Mapping, Sequence

from handlers.directory.translations.callbacks import CorrectUnit, ReviewMenu, ReviewNext, ReviewUnit, UnitRight
from handlers.shell import formats
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, Text, reason, text
from handlers.staff.callbacks import StaffMenu
from services.refusal import Refusal
from services.translation.reviewing import Waiting


def menu(counts: Mapping[str, int], language: str) -> Screen:
    rows = []
    for each, count in counts.items():
        if count:
            label = text("translations-language", language=formats.language_name(each, language), count=count)
            rows.append([_next_button(label, each, None)])
    lines = [text("translations-title"), text("translations-choose" if rows else "translations-none")]
    return Screen(text=lines, rows=[*rows, [_to_menu()]])


def sentence(
    waiting: Waiting | None, language: str, *, above: Sequence[Line] = (), before: int | None = None
) -> Screen:
    """The original, the translation below it, and what can be said about it; or that nothing is left.

    `before` is the sentence that was just settled.
    """
    again = [[button("translations-again", ReviewUnit(unit_id=before))]] if before else []
    if waiting is None:
        rows = [*again, [_languages_button("translations-others")], [_to_menu()]]
        return Screen(text=[*above, text("translations-done")], rows=rows)
    unit = waiting.unit
    right = UnitRight(unit_id=unit.id, seal=waiting.seal)
    correct = CorrectUnit(unit_id=unit.id, seal=waiting.seal)
    lines = [*above, *_original_and_translation(waiting, language), "", text("translations-left", count=waiting.left)]
    rows = [
        [button("translations-right", right), button("translations-correct", correct)],
        [_next_button(text("translations-next"), waiting.language, unit.id), _languages_button("translations-later")],
        *again,
    ]
    return Screen(text=lines, rows=rows)


def correction(waiting: Waiting, language: str, *, wrong: Refusal | None = None) -> Screen:
    above: list[Line] = [reason(wrong), ""] if wrong else []
    back = button("translations-as-it-was", ReviewUnit(unit_id=waiting.unit.id))
    asks = text("translations-write", language=formats.language_name(waiting.language, language))
    return Screen(text=[*above, *_original_and_translation(waiting, language), "", asks], rows=[[back]])


def _original_and_translation(waiting: Waiting, language: str) -> list[Line]:
    return [
        text("translations-from", service=waiting.service),
        "",
        text("translations-german", words=waiting.unit.source),
        "",
        text(
            "translations-said", language=formats.language_name(waiting.language, language), words=waiting.unit.target
        ),
    ]


def _next_button(label: Text, language: str, after: int | None) -> Button:
    return Button(label, ReviewNext(language=language, after=after).pack())


def _languages_button(label: str) -> Button:
    return button(label, ReviewMenu())


def _to_menu() -> Button:
    return button("translations-to-menu", StaffMenu())
