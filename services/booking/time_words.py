"""What people type about times, as signs that mean the same in every language. The words are time_words.yaml."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from services.refusal import Refusal

LONGEST = 120  # characters; more is not a time
# One sign for each meaning. Weekdays are D0 to D6, months M1 to M12, ordinals O1 to O4, numbers themselves.
SIGNS = {
    "until": "-",
    "and": ",",
    "between": "&",
    "each": "E",
    "next": "N",
    "last": "L",
    "month": "T",
    "week": "W",
    "every_other": "B",
    "workdays": "K",
    "daily": "Y",
    "today": "R0",
    "tomorrow": "R1",
    "overmorrow": "R2",
    "this": "S",
    "before_noon": "A",
    "after_noon": "P",
    "noon": "12:00",
    "half_to": "H",
    "half_past": "F",
    "quarter": "Q",
    "past": ">",
    "to": "<",
    "ignored": "",
}
LISTS = {"weekdays": ("D", 0), "months": ("M", 1), "ordinals": ("O", 1), "numbers": ("", 1)}
UNKNOWN = "?"
MARKS = {"-": "-", **dict.fromkeys(",;&+/", ","), **dict.fromkeys('.:()!"', "")}
APOSTROPHES = "'’ʼ`´"
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−~"), "-")
LETTERS = str.maketrans({"ı": "i", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "،": ",", "؛": ",", "٫": ".", "ـ": None})
ARABIC_AND = "و"  # written together with the next word
TOKEN = re.compile(r"_\w+|\d+(?:[.:/]\d+)*\.?|[^\W\d_]+|\S")
# How times and dates are written with letters and marks between the digits, in the order in which it is undone.
WRITTEN = tuple(
    (re.compile(pattern), made)
    for pattern, made in (
        (r"(\d{4})-(\d\d?)-(\d\d?)(?!\d)", r" \3.\2.\1 "),  # ISO 8601
        (rf"(\d)[{APOSTROPHES}]?[dt][ae]n\b", r"\1 - "),  # Turkish "9'dan 12'ye"
        (rf"(\d)[{APOSTROPHES}]\w+", r"\1"),
        (r"(\d)(?:st|nd|rd|th)\b", r"\1."),
        (r"(\d)-[^\W\d_]{1,2}\b", r"\1."),  # Ukrainian "2-го"
        (r"(\d) +am +(?=\w)", r"\1 "),  # "9-12 am Montag" is German
        (r"(\d)\s*([ap])\.?\s?m\b\.?", r"\1 \2 "),
        (r"(\d)\s*(?:h|uhr)\s*(\d\d)\b(?![.:])", r"\1:\2"),  # "14h30", "14 Uhr 30"
        (rf"[{APOSTROPHES}]", ""),
    )
)


class NotUnderstood(Refusal):
    """What was typed is no time or date, or makes no sense; the text says why and gives an example."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every known word with its sign: whole words, beginnings of words, and words of several."""

    words: dict[str, str]
    stems: tuple[tuple[str, str], ...]
    phrases: tuple[str, ...]  # longest first

    def sign(self, word: str) -> str:
        """What a folded word means; `UNKNOWN` for any other."""
        if word in self.words:
            return self.words[word]
        return next((sign for stem, sign in self.stems if word.startswith(stem)), UNKNOWN)


def signs(words: str) -> str:
    """What somebody typed, as signs with a space between, none around "-" and ",".

    "Mo bis Do 9–12 Uhr" and "من الاثنين إلى الخميس ٩-١٢" are "D0-D3 9-12". Digits of any script become 0 to 9, dates
    day.month.year. A word that nobody knows is `UNKNOWN`, so that nothing is silently left out.
    """
    flat = fold(words[:LONGEST]) if len(words) <= LONGEST else UNKNOWN
    for pattern, made in WRITTEN:
        flat = pattern.sub(made, flat)
    for phrase in vocabulary().phrases:
        flat = re.sub(rf"\b{phrase.replace('_', '[ -]')}\b", f"_{phrase}", flat)
    found, between = [], False
    for token in TOKEN.findall(flat):
        for sign in _meant(token):
            if sign == SIGNS["between"]:
                between = True
            elif between and sign == SIGNS["and"]:
                found.append(SIGNS["until"])
                between = False
            elif sign:
                found.append(sign)
    joined = re.sub(r" ?([-,]) ?", r"\1", " ".join(found))
    return re.sub(r",+", ",", joined).strip("-, ")


def fold(words: str) -> str:
    """`words` without case, accents and the letter variants that keyboards mix up; digits of any script as 0 to 9."""
    flat = unicodedata.normalize("NFKD", words.casefold().translate(LETTERS).translate(DASHES))
    kept = (char for char in flat if unicodedata.category(char) not in {"Mn", "Cf"})
    return "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in kept).translate(LETTERS)


@cache
def vocabulary() -> Vocabulary:
    """The words of every language.

    Raises:
        ValueError: a word means one thing in one language and another in another.
    """
    known: dict[str, str] = {}
    for language in yaml.safe_load(files(__package__).joinpath("time_words.yaml").read_text("utf-8")).values():
        for meaning, spellings in language.items():
            for word, sign in _signed(meaning, spellings):
                if known.setdefault(word, sign) != sign:
                    raise ValueError(f"time_words.yaml: {word} means {known[word]} and {sign}")
    stems = tuple((word[:-1], sign) for word, sign in known.items() if word.endswith("*"))
    phrases = sorted((word for word in known if "_" in word), key=len, reverse=True)
    return Vocabulary(known, stems, tuple(phrases))


def _signed(meaning: str, spellings: str | list[str]) -> list[tuple[str, str]]:
    if isinstance(spellings, str):
        return [(_key(word), SIGNS[meaning]) for word in spellings.split()]
    letter, first = LISTS[meaning]
    return [(_key(word), f"{letter}{number}") for number, each in enumerate(spellings, first) for word in each.split()]


def _key(word: str) -> str:
    return re.sub(rf"[{APOSTROPHES}]", "", fold(word))


def _meant(token: str) -> tuple[str, ...]:
    if token[0].isdigit():
        return (token.replace("/", "."),)
    if token in MARKS:
        return (MARKS[token],)
    token = token.removeprefix("_")
    sign, rest = vocabulary().sign(token), token.removeprefix(ARABIC_AND)
    if sign == UNKNOWN and rest not in {token, ""}:
        return SIGNS["and"], vocabulary().sign(rest)
    return (sign,)
