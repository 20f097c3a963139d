"""Whether somebody writes that life or safety is in danger now, in any of the languages, however it is spelt.

One file per written form. It says for each kind of danger which words together mean it:

* words stand near one another in any order: `messer hat` is found in "er hat ein Messer";
* `a|b` is one word or the other, `schlag*` any word that begins so;
* `=hilfe` is a message that says this and nothing more but what stands under `beside`: please, quickly, now;
* what stands under `not` takes back the findings of its kind right beside it: "Film" after "er schlägt mich". What is
  found elsewhere in the message stays: showing numbers to somebody who needs none costs a glance.

All files are tried on every message, so no language need be known. Words are compared folded (`places.fold`), with
doubled letters as one, and long ones with one letter wrong, but for the words under `different`. Russian, Ukrainian and
Bulgarian in Latin letters are compared by sound, Serbian in Cyrillic by its Latin letters.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from rapidfuzz.distance import OSA

from services.directory.places import fold

LONGEST = 2_000  # characters that are looked at: of a longer message the beginning and the end
BETWEEN = 6  # other words among those of a phrase
BESIDE = 4  # words between a finding and what takes it back
LONG = 6  # letters of a word in which one may be wrong
LONG_ALONE = 8  # the same, where the word means danger without another
CYRILLIC_BY_SOUND = ("ru", "uk", "bg")
SOUNDS = {
    **{"shch": "ш", "sch": "ш", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "ts": "ц", "yu": "ю", "ju": "ю", "iu": "ю"},
    **{"ya": "я", "ja": "я", "ia": "я", "yo": "е", "jo": "е", "ye": "е", "je": "е", "a": "а", "b": "б", "c": "ц"},
    **{"d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "и", "k": "к", "l": "л", "m": "м", "n": "н"},
    **{"o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "в", "x": "х", "y": "и"},
    "z": "з",
}
SOUND = re.compile("|".join(sorted(SOUNDS, key=len, reverse=True)))
HEARD_ALIKE = str.maketrans({"ы": "и", "э": "е", "є": "е", "щ": "ш", "ь": None, "ъ": None})
SERBIAN = str.maketrans(
    dict(zip("абвгдежзиклмнопрстуфхцчш", "abvgdezziklmnoprstufhccs", strict=True))
    | {"ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz"}
)
DOUBLED = re.compile(r"([^\W\d])\1+")
PERSIAN_MI = re.compile(r"\b(ن?مي) (?=\w)")  # "mi" before a verb, written apart or not


class Kind(StrEnum):
    """A kind of danger. `cry` is a call for help that does not say why."""

    VIOLENCE = "violence"
    SEXUAL = "sexual"
    SUICIDE = "suicide"
    MEDICAL = "medical"
    POISON = "poison"
    FIRE = "fire"
    CHILD = "child"
    CAPTIVE = "captive"
    CRY = "cry"


@dataclass(frozen=True, slots=True)
class Danger:
    """What was found.

    Attributes:
        kinds: the surest first; never empty.
        languages: BCP 47 tags of the languages in which it was found, the surest first.
    """

    kinds: tuple[Kind, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A phrase, and the words of the message in which it stands: the first, and the one after the last."""

    phrase: "Phrase"
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a file. `words` are numbers of sets of words, of each of which one must be there."""

    form: str
    kind: Kind
    words: tuple[int, ...]
    alone: bool
    takes_back: bool


class Lexicon:
    """All phrases of all files, found by the words in them."""

    def __init__(self) -> None:
        self.phrases: list[Phrase] = []
        self._sets: dict[tuple[str, bool], int] = {}
        self._whole: dict[str, set[int]] = defaultdict(set)
        self._beginnings: dict[str, set[int]] = defaultdict(set)
        self._nearly: dict[str, set[str]] = defaultdict(set)  # a word without one letter: the whole words it may be
        self._different: set[str] = set()
        self._beside: dict[str, frozenset[str]] = {}
        self._by_word: dict[int, list[int]] = defaultdict(list)
        for file in files(__package__).iterdir():
            if file.name.endswith(".yaml"):
                self._read(file.name.removesuffix(".yaml"), yaml.safe_load(file.read_text("utf-8")))
        for number, phrase in enumerate(self.phrases):
            for each in phrase.words:
                self._by_word[each].append(number)

    def find(self, message: str) -> Danger | None:
        """The danger that a message tells of; None where it tells of none."""
        if len(message) > LONGEST:
            message = f"{message[: LONGEST // 2]} {message[-LONGEST // 2 :]}"
        return _judged({phrase for words in _readings(message) for phrase in _standing(self._findings(words))})

    def _findings(self, words: list[str]) -> list[Finding]:
        places: dict[int, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            for each in self._sets_of(word):
                places[each].append(place)
        candidates = {number for each in places for number in self._by_word[each]}
        found = (self._finding(self.phrases[number], places, words) for number in candidates)
        return [each for each in found if each is not None]

    def _finding(self, phrase: Phrase, places: dict[int, list[int]], words: list[str]) -> Finding | None:
        """Where each word of the phrase has a place of its own, and all are near one another."""
        if any(each not in places for each in phrase.words):
            return None
        theirs = {place for each in phrase.words for place in places[each]}
        if phrase.alone:
            beside = self._beside[phrase.form]
            whole = all(word in beside for place, word in enumerate(words) if place not in theirs)
            return Finding(phrase, 0, len(words)) if whole else None
        reaches = (range(start, start + len(phrase.words) + BETWEEN) for start in theirs)
        spans = [(min(fit), max(fit) + 1) for each in reaches if (fit := _fit(phrase.words, places, each))]
        closest = min(spans, key=lambda span: span[1] - span[0], default=None)
        return Finding(phrase, *closest) if closest else None

    def _sets_of(self, word: str) -> set[int]:
        found = set(self._whole.get(word, ()))
        for end in range(1, len(word) + 1):
            found |= self._beginnings.get(word[:end], set())
        if len(word) >= LONG - 1 and word not in self._different:
            near = {each for short in (word, *_shorter(word)) for each in self._nearly.get(short, ())}
            for each in near:
                if each[0] == word[0] and OSA.distance(each, word) == 1:
                    found |= self._whole[each]
        return found

    def _read(self, form: str, file: dict[str, Any]) -> None:
        self._beside[form] = frozenset(_folded(file.pop("beside")).split())
        self._different |= set(_folded(file.pop("different", "")).split())
        taken_back = file.pop("not")
        for takes_back, kinds in ((False, file), (True, taken_back)):
            for kind, lines in kinds.items():
                self.phrases += [self._phrase(form, Kind(kind), str(line), takes_back=takes_back) for line in lines]

    def _phrase(self, form: str, kind: Kind, line: str, *, takes_back: bool) -> Phrase:
        sets = line.removeprefix("=").split()
        words = tuple(self._set(form, each, LONG_ALONE if len(sets) == 1 else LONG) for each in sets)
        return Phrase(form, kind, words, alone=line.startswith("="), takes_back=takes_back)

    def _set(self, form: str, alternatives: str, long: int) -> int:
        """The number of a set of words, entered so that each of them leads to it."""
        by_sound = form in CYRILLIC_BY_SOUND
        number = self._sets.setdefault((alternatives, by_sound), len(self._sets))
        for each in alternatives.split("|"):
            folded = _folded(each.removesuffix("*"))
            for word in filter(None, {folded, folded.translate(HEARD_ALIKE)} if by_sound else {folded}):
                if each.endswith("*"):
                    self._beginnings[word].add(number)
                    continue
                self._whole[word].add(number)
                if len(word) >= long:
                    for short in (word, *_shorter(word)):
                        self._nearly[short].add(word)
        return number


@cache
def lexicon() -> Lexicon:
    """All files, read once: they take a third of a second."""
    return Lexicon()


def danger_in(message: str) -> Danger | None:
    """The danger to life or safety that a message tells of, or None."""
    return lexicon().find(message) if message else None


def _readings(message: str) -> Iterable[list[str]]:
    """The words of a message as they stand, and as other letters would write them."""
    words = _folded("".join(str(unicodedata.digit(each, each)) for each in message)).split()
    yield words
    letters = "".join(words)
    if any("a" <= each <= "z" for each in letters):
        yield [SOUND.sub(lambda found: SOUNDS[found[0]], each).translate(HEARD_ALIKE) for each in words]
    elif any("а" <= each <= "я" for each in letters):
        yield [_folded(each.translate(SERBIAN)) for each in words]
        yield [each.translate(HEARD_ALIKE) for each in words]


def _folded(words: str) -> str:
    return PERSIAN_MI.sub(r"\1", DOUBLED.sub(r"\1", fold(words)))


def _shorter(word: str) -> Iterable[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def _fit(
    words: tuple[int, ...], places: dict[int, list[int]], reach: range, taken: tuple[int, ...] = ()
) -> tuple[int, ...]:
    """A place of its own within reach for each of the sets; none where there is not one for each."""
    if not words:
        return taken
    free = (place for place in places[words[0]] if place in reach and place not in taken)
    return next(filter(None, (_fit(words[1:], places, reach, (*taken, place)) for place in free)), ())


def _standing(findings: list[Finding]) -> Iterable[Phrase]:
    """The phrases that tell of danger and are not taken back right beside."""
    taken_back = [each for each in findings if each.phrase.takes_back]
    for each in findings:
        near = (other for other in taken_back if other.start - BESIDE < each.end and each.start < other.end + BESIDE)
        if not each.phrase.takes_back and not any(
            (other.phrase.form, other.phrase.kind) == (each.phrase.form, each.phrase.kind) for other in near
        ):
            yield each.phrase


def _judged(telling: set[Phrase]) -> Danger | None:
    if not telling:
        return None
    kinds = Counter(each.kind for each in telling)
    if len(kinds) > 1:
        del kinds[Kind.CRY]  # the others say why
    languages = Counter(each.form.split("-", maxsplit=1)[0] for each in telling)
    return Danger(tuple(each for each, _ in kinds.most_common()), tuple(each for each, _ in languages.most_common()))
