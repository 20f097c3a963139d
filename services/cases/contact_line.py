"""A contact in one line as staff type it: `WAF-2026-17 office 45 housing,benefits k2`, in any order. Pure.

The words are contact_words.yaml, of every language at once. Nothing is silently left out: what nobody knows comes
back, except where it reads like a sentence, which is counted and goes no further.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from services.booking.time_words import NotUnderstood, signs
from services.booking.typed_dates import Written, read_date
from services.cases.contact_words import IGNORED, vocabulary
from services.cases.interaction_rules import check_day, check_minutes
from services.cases.rules import Activity, CaseNumber, Constellation, Mode, parse_number
from services.directory.places import fold
from services.refusal import Refusal

LONGEST = 300  # characters that are read; a line of codes is shorter
MOST_UNKNOWN, MOST_LETTERS = 3, 40  # unknown words in a line of codes; more of them is a sentence about somebody
SURE, ALIKE = 88.0, 72.0  # likeness (0 to 100) that is taken, and that is asked about
HALF_A_YEAR, WEEK = timedelta(days=183), timedelta(days=7)
DAYS_AGO = {"yesterday": timedelta(days=1), "before_yesterday": timedelta(days=2)}
TAKEN = frozenset({"mode", "domain", "activity", *DAYS_AGO})

NOTE = re.compile(r"(?:^|\s)(?:--|—)(?!\w*-\w)(.*)", re.DOTALL)
QUOTES = re.compile(r"[\"'’‘‚‛“”„«»`´()\[\]]")
ISO = re.compile(r"(?<![\w-])(20\d\d)-(\d\d?)-(\d\d?)(?![\w-])")
LETTER = r"(?: ?/? ?(?!k ?[1-4](?!\w))[a-z](?!\w))?"
WITH_PREFIX = re.compile(rf"(?<!\w)[a-zäöü]{{1,3}}-?20\d\d[-/]?\d{{1,6}}{LETTER}(?!\w)", re.IGNORECASE)
BARE = re.compile(r"(?<![\w.-])(20\d\d-\d{1,6}(?:/?[a-z])?)(?![\w-])", re.IGNORECASE)
HOUR = r"(?:h|std|stunden?|hours?|hrs?)\b\.?"
MINUTE = r"(?:min|mins|minuten?|minutes?|m)\b\.?"
LENGTHS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], float]], ...] = (
    (
        re.compile(rf"(?<![\d.,:])(\d{{1,2}}) ?{HOUR} ?(\d{{1,2}})(?!\d)(?: ?{MINUTE})?"),
        lambda found: 60 * int(found[1]) + int(found[2]),
    ),
    (re.compile(r"(?<![\d.,:])(\d{1,2})h(\d\d)(?!\d)"), lambda found: 60 * int(found[1]) + int(found[2])),
    (
        re.compile(rf"(?<![\d.,:])(\d{{1,3}}(?:[.,]\d{{1,2}})?) ?{HOUR}"),
        lambda found: 60 * float(found[1].replace(",", ".")),
    ),
    (re.compile(rf"(?<![\d.,:])(\d{{1,5}}) ?{MINUTE}"), lambda found: int(found[1])),
    (re.compile(r"(?<![\d.,:])(\d{1,2}):(\d\d)(?![\d:])"), lambda found: 60 * int(found[1]) + int(found[2])),
)
NUMERIC_DAY = re.compile(
    r"(?<![\d.,:])(?:\d{1,2}\.\d{1,2}(?![\d.])|\d{1,2}\. ?\d{1,2}\.(?: ?20\d\d(?!\d)|\d\d(?!\d))?)"
)
DAY_IN_WORDS = re.compile(r"(?<![\d.,:])\d{1,2}\.? ?[^\W\d_]{3,}\.?(?: 20\d\d(?!\d))?")
CONSTELLATION = re.compile(r"(?<!\w)(?:h?k|konstellation|constellation) ?([1-4])(?!\w)")
BARE_MINUTES = re.compile(r"(?<![\w.,:-])\d{1,5}(?![\w.:-])")
WORD = re.compile(r"[^\s,;+&/|!?:]+")


@dataclass(frozen=True, slots=True)
class Guess:
    """A word that is much like a known one, to be asked about."""

    word: str
    kind: str
    code: str


@dataclass(slots=True)
class Line:
    """What was understood of a line. What is None or empty was not said."""

    number: CaseNumber | None = None  # as typed; whether there is such a case, and whose, is for the caller
    mode: Mode | None = None
    minutes: int | None = None
    domains: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    constellation: Constellation | None = None
    occurred_on: date | None = None
    guesses: tuple[Guess, ...] = ()  # words that are like a known one, not taken yet
    unknown: tuple[str, ...] = ()  # up to `MOST_UNKNOWN` words that nobody knows
    problems: list[Refusal] = field(default_factory=list)  # what cannot be; the day or the minutes are left out then
    note: str | None = None  # what stands after "--"
    has_sentence: bool = False  # there were more unknown words, which are not kept on purpose

    def take(self, kind: str, code: str, *, today: date) -> bool:
        """Enter what a word means; False when the line says another thing already: then the word counts as unknown."""
        if kind == "mode":
            if self.mode not in {None, Mode(code)}:
                return False
            self.mode = Mode(code)
        elif kind == "domain":
            self.domains = (*self.domains, *({code} - {*self.domains}))
        elif kind == "activity":
            self.activities = (*self.activities, *({Activity(code)} - {*self.activities}))
        elif kind in DAYS_AGO:
            return self.take_day(today - DAYS_AGO[kind], today=today)
        return True

    def take_day(self, day: date, *, today: date) -> bool:
        """Enter a day; False when the line says another day already. One to come is a problem and left out."""
        if self.occurred_on not in {None, day}:
            return False
        try:
            self.occurred_on = check_day(day, today)
        except Refusal as refusal:
            self.problems.append(refusal)
        return True

    def take_minutes(self, minutes: int) -> None:
        """Enter a length; an impossible one is a problem and left out."""
        try:
            self.minutes = check_minutes(minutes)
        except Refusal as refusal:
            self.problems.append(refusal)


def read_contact(words: str, *, prefix: str, today: date) -> Line:
    """Everything that `words` say about a contact.

    Args:
        words: as typed, without the command; of what is longer than `LONGEST` the beginning is read.
        prefix: of the county's case numbers, for those typed without it.
        today: the county's local day.
    """
    line = Line()
    left = _without_note(" ".join(words.split()), line)
    line.has_sentence, left = len(left) > LONGEST, left[:LONGEST]
    left = QUOTES.sub(" ", left.translate(dict.fromkeys(map(ord, "‐‑‒–−"), "-")))
    left = _without_number(_without_iso_day(left, line, today), line, prefix)
    left = _without_constellation(_without_length(left.casefold(), line), line)
    left = _without_day(left, line, today)
    left = _without_bare_minutes(left, line)
    _read_words(left, line, today)
    return line


def _without_note(words: str, line: Line) -> str:
    found = NOTE.search(words)
    if found is None:
        return words
    line.note = found[1].strip() or None
    return words[: found.start()]


def _without_number(words: str, line: Line, prefix: str) -> str:
    spaced = re.compile(rf"(?<!\w){prefix}[- ]{{0,3}}20\d\d[-/ ]{{1,3}}\d{{1,6}}{LETTER}(?!\w)", re.IGNORECASE)
    for pattern in (spaced, WITH_PREFIX, BARE):
        found = pattern.search(words)
        if found is not None:
            flat = re.sub(r"(?<=\d)(?=[A-Z])", "/", re.sub(r" *([-/]) *", r"\1", found[0].upper()).replace(" ", ""))
            said = flat if pattern is not BARE else f"{prefix}-{flat}"
            if prefix in said:
                said = re.sub(rf"^{prefix}-?(20\d\d)[-/]?", rf"{prefix}-\1-", said)
            line.number = parse_number(said)
            return f"{words[: found.start()]} {words[found.end() :]}"
    return words


def _without_iso_day(words: str, line: Line, today: date) -> str:
    found = ISO.search(words)
    if found is None:
        return words
    _set_day(line, Written(day=int(found[3]), month=int(found[2]), year=int(found[1])), today)
    return f"{words[: found.start()]} {words[found.end() :]}"


def _without_length(words: str, line: Line) -> str:
    for pattern, minutes in LENGTHS:
        found = pattern.search(words)
        if found is not None:
            line.take_minutes(round(minutes(found)))
            return f"{words[: found.start()]} {words[found.end() :]}"
    return words


def _without_constellation(words: str, line: Line) -> str:
    found = CONSTELLATION.search(words)
    if found is None:
        return words
    line.constellation = Constellation(int(found[1]))
    return f"{words[: found.start()]} {words[found.end() :]}"


def _without_day(words: str, line: Line, today: date) -> str:
    for pattern in (NUMERIC_DAY, DAY_IN_WORDS):
        for found in pattern.finditer(words):
            said = found[0].replace(" ", "") if pattern is NUMERIC_DAY else found[0]
            written = read_date(signs(said))
            if written is not None and written.month:
                _set_day(line, written, today)
                return f"{words[: found.start()]} {words[found.end() :]}"
    return words


def _without_bare_minutes(words: str, line: Line) -> str:
    found = BARE_MINUTES.search(words) if line.minutes is None and not _is_problem(line, "minutes") else None
    if found is None:
        return words
    line.take_minutes(int(found[0]))
    return f"{words[: found.start()]} {words[found.end() :]}"


def _read_words(words: str, line: Line, today: date) -> None:
    for phrase in vocabulary().phrases:
        words = re.sub(rf"(?<!\w){phrase.replace('_', '[ -]')}(?!\w)", phrase.replace("_", ""), words)
    unknown: list[str] = []
    for word in WORD.findall(words):
        flat = fold(word).replace(" ", "")
        meant = vocabulary().meaning(flat) if flat else IGNORED
        if meant is None and not _is_day(word, line, today):
            score, meant = vocabulary().alike(flat)
            if score < SURE:
                if score >= ALIKE and meant[0] in TAKEN:
                    line.guesses = (*line.guesses, Guess(word, *meant))
                else:
                    unknown.append(word)
                continue
        if meant is not None and not line.take(*meant, today=today):
            unknown.append(word)
    named = (*unknown, *(each.word for each in line.guesses))
    line.has_sentence |= len(unknown) > MOST_UNKNOWN or sum(map(len, named)) > MOST_LETTERS
    if line.has_sentence:
        line.guesses = ()
    line.unknown = () if line.has_sentence else tuple(unknown)


def _is_day(word: str, line: Line, today: date) -> bool:
    """Whether a word is a day ("Montag", "heute"), which is then entered."""
    written = read_date(signs(word))
    return written is not None and _set_day(line, written, today)


def _set_day(line: Line, written: Written, today: date) -> bool:
    """Enter the day that is meant: the last such one, of a yearless one the nearest."""
    try:
        day = _meant(written, today)
    except (ValueError, NotUnderstood):
        line.problems.append(Refusal("contact-no-such-day", day=str(written)))
        return True
    return line.take_day(day, today=today)


def _meant(written: Written, today: date) -> date:
    if written.ahead is not None:
        return today + written.ahead * timedelta(days=1)
    if not written.month:
        ago = (today.weekday() - (written.weekday or 0)) % WEEK.days
        return today - timedelta(days=ago)
    if written.year is not None:
        return date(written.year, written.month, written.day)
    day = date(today.year, written.month, written.day)
    return day if day - today <= HALF_A_YEAR else date(today.year - 1, written.month, written.day)


def _is_problem(line: Line, about: str) -> bool:
    return any(about in each.text_id for each in line.problems)
