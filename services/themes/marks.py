"""By what a person could be recognised in a text about a structural problem: pure functions over words.

Found are case numbers, phone numbers, mail addresses and exact dates. Names are not: that stays with whoever writes.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
MONTHS = "jan|feb|mär|maer|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec"  # German and English begin so
MAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
IN_WORDS = re.compile(rf"(?<!\d)\d{{1,2}}\.?\s*(?:{MONTHS})[a-zäé]*\.?,?\s*\d{{4}}(?!\d)", re.IGNORECASE)
DIALLED = re.compile(r"(?<![\w.,])(?:\+|\(?0)[\d\s/().-]*\d")
ANNOUNCED = re.compile(r"(?<!\w)(?:tel|telefon|fon|phone|handy|mobil|fax)\w*\W{0,3}(\d[\d\s/-]*\d)", re.IGNORECASE)
HOURS = re.compile(r"\d{1,2}\.\d\d\s?-\s?\d{1,2}\.\d\d")  # "08.30-12.30" begins like a number
FEWEST_DIALLED, FEWEST_ANNOUNCED, MOST_DIGITS = 7, 4, 15  # digits; ITU-T E.164: at most 15


class MarkKind(StrEnum):
    case_number = auto()
    mail = auto()
    day = auto()  # a full date may be a date of birth; month and year say enough
    phone = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text, as it stands there."""

    kind: MarkKind
    found: str


def marks(words: str, case_prefix: str) -> tuple[Mark, ...]:
    """What must not stand in a theme, in the order of the text.

    Args:
        words: as typed, in any digits and dashes, with whatever invisible signs were copied along.
        case_prefix: of the county's case numbers, such as "WAF".
    """
    left = _even(words)
    found: list[tuple[int, Mark]] = []
    for kind, search in (
        (MarkKind.case_number, lambda text: _case_numbers(text, case_prefix)),
        (MarkKind.mail, _mails),
        (MarkKind.day, _days),
        (MarkKind.phone, _phones),
    ):
        for start, end in list(search(left)):
            found.append((start, Mark(kind, left[start:end].strip())))
            left = left[:start] + "\0" * (end - start) + left[end:]  # what is a date is no phone number as well
    return tuple(mark for _, mark in sorted(found, key=lambda each: each[0]))


def _even(words: str) -> str:
    """The same words with ASCII digits, plain dashes and spaces, and without invisible signs."""
    seen = (each for each in words if unicodedata.category(each) != "Cf")
    return "".join(_digit(" " if each.isspace() and each != "\n" else each) for each in seen).translate(DASHES)


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def _case_numbers(text: str, prefix: str) -> Iterator[tuple[int, int]]:
    """This county's in any spelling; another's only as it is printed: "ab 2024 30 Plätze" is none."""
    own = rf"{re.escape(prefix)}[-\s/]{{0,3}}20\d\d[-\s/]{{0,3}}\d{{1,6}}"
    printed = r"[A-ZÄÖÜ]{1,3}-20\d\d-\d{1,6}"
    for each in re.finditer(rf"(?<!\w)(?:{own}|{printed})(?:\s?/?\s?[A-Z](?!\w))?(?!\d)", text, re.IGNORECASE):
        yield each.span()


def _mails(text: str) -> Iterator[tuple[int, int]]:
    yield from (each.span() for each in MAIL.finditer(text))


def _days(text: str) -> Iterator[tuple[int, int]]:
    for each in DAY_FIRST.finditer(text):
        if _is_day(2000, int(each[3]), int(each[1])):
            yield each.span()
    for each in YEAR_FIRST.finditer(text):
        if _is_day(2000, int(each[2]), int(each[3])):
            yield each.span()
    yield from (each.span() for each in IN_WORDS.finditer(text))


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False


def _phones(text: str) -> Iterator[tuple[int, int]]:
    taken = 0
    spans = [(each.span(), FEWEST_DIALLED) for each in DIALLED.finditer(text)]
    spans += [(each.span(1), FEWEST_ANNOUNCED) for each in ANNOUNCED.finditer(text)]
    for (start, end), fewest in sorted(spans):
        digits = sum(each.isdigit() for each in text[start:end])
        if start >= taken and fewest <= digits <= MOST_DIGITS and not HOURS.fullmatch(text[start:end]):
            yield start, end
            taken = end
