"""Numbers, times, dates and amounts as a machine must keep them: each of them, whole, in the order of the source.

People may write "9 h 30" for 9:30 and turn a sentence round (`rules.keeps_numbers`). A machine that does so may have
mixed them up.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

from services.translation.rules import MARK, Protected, is_sound, restore, western

FIGURE = re.compile(r"\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.,:/]\d+)*")
SEPARATORS = str.maketrans({"٫": ",", "٬": "."})  # Arabic: decimal and thousands
THOUSANDS = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))")
SPELLINGS = str.maketrans({"’": "'", "ʼ": "'", "İ": "i"})
REPEATED = re.compile(r"\b(\w+)(?:\W+\1\b){3,}", re.IGNORECASE)  # a machine that has lost its way
UNKNOWN = "⁇"  # what a tokenizer writes for what it does not know

Words = Mapping[str, int]


def restored(sentence: str, marked: Protected, said: str, *, source: str, target: str) -> str | None:
    """The machine's translation with every mark replaced; None when it may not be shown.

    `marked` is the sentence with marks, `said` the machine's translation of it.
    """
    words = restore(said, marked)
    if words is None or not is_sound(sentence, words) or words.count("&") != sentence.count("&"):
        return None
    between = MARK.sub(" ", marked.text), MARK.sub(" ", said)  # names and telephone numbers may change places
    if figures(between[0]) != figures(between[1]) or UNKNOWN in words:
        return None
    if REPEATED.search(words) and not REPEATED.search(sentence):
        return None
    return None if makes_up(*between, number_words(source), number_words(target)) else words


def figures(text: str) -> list[tuple[str, ...]]:
    """The numbers of a text in their order, each as its parts. A date with its year is year, month, day."""
    plain = THOUSANDS.sub(".", western(text.translate(SEPARATORS)))
    return [_parts(each) for each in FIGURE.findall(plain)]


def makes_up(source: str, translated: str, words_source: Words, words_target: Words) -> bool:
    """Whether the translation holds a number in words that the source has neither in words nor in digits.

    In the source a word that only begins with one counts as well: "dreimal".
    """
    begins = {number for word in _words(source) for form, number in words_source.items() if word.startswith(form)}
    digits = {int(part) for each in figures(source) for part in each if len(part) < 3}
    said = {words_target[word] for word in _words(translated) if word in words_target}
    return not said <= begins | digits


@cache
def number_words(language: str) -> Words:
    """Two to twelve, from services/translation/number_words.yaml. Empty for a language that is not in it."""
    rows = yaml.safe_load(files(__package__).joinpath("number_words.yaml").read_text("utf-8"))
    return {form: number for number, forms in enumerate(rows.get(language, []), start=2) for form in forms.split()}


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", text.translate(SPELLINGS).casefold())


def _parts(figure: str) -> tuple[str, ...]:
    parts = re.split(r"[.,:/-]", figure)
    if len(parts) == 3 and [len(each) for each in parts] in ([4, 2, 2], [4, 1, 2], [4, 2, 1], [4, 1, 1]):
        return tuple(each.lstrip("0") for each in parts)
    if len(parts) == 3 and len(parts[2]) == 4 and len(parts[0]) < 3 and len(parts[1]) < 3:
        return tuple(each.lstrip("0") for each in reversed(parts))
    return (parts[0].lstrip("0") or "0", *parts[1:])
