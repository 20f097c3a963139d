"""Where people are: municipalities by what somebody typed, and distances. Pure."""

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from rapidfuzz import fuzz

from services.counties import County, Municipality

EARTH_KM = 6371.0
# Likeness (0 to 100) that is enough, by whether the message is just a name and whether the name is short: a slip counts
# for more in a short name («السكن», housing, is not «الن», Ahlen), and in a sentence chance likenesses are common
# ("mit allen" is not Ahlen).
ENOUGH = {(True, False): 74.0, (True, True): 83.0, (False, False): 83.0, (False, True): 90.0}
CLOSE = 4.0  # names this near to the best are asked about instead of guessed
BEGINNING = 98.0
SHORTEST_BEGINNING = 3  # letters; "Bad" is asked about where two towns begin with it
SHORT_ALONE, SHORT_AMONG_WORDS = 5, 6  # letters; shorter names are short
APOSTROPHES = frozenset("'’ʼ`´")  # part of a word in Ukrainian, before a case ending in Turkish
LONGEST = 200  # characters of a message that can hold a place name
_FOLD = str.maketrans(
    {"ی": "ي", "ک": "ك", "ى": "ي", "ة": "ه", "ß": "ss", "ı": "i", "ў": "у", "ё": "е", "ґ": "г", "і": "и", "ї": "и"}
)


@dataclass(frozen=True, slots=True)
class Point:
    """WGS84 degrees."""

    latitude: float
    longitude: float


def distance_km(one: Point, other: Point) -> float:
    """Great-circle distance (haversine), in kilometres."""
    lat1, lat2 = radians(one.latitude), radians(other.latitude)
    half = sin((lat2 - lat1) / 2) ** 2
    half += cos(lat1) * cos(lat2) * sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def centre(municipality: Municipality) -> Point:
    return Point(municipality.latitude, municipality.longitude)


def by_distance(county: County, point: Point) -> list[tuple[float, Municipality]]:
    """Every municipality with its distance in kilometres, nearest first."""
    pairs = ((distance_km(point, centre(each)), each) for each in county.municipalities)
    return sorted(pairs, key=lambda pair: pair[0])


def find_municipalities(text: str, county: County, *, other_words: Collection[str] = frozenset()) -> list[Municipality]:
    """Municipalities that `text` could mean, best first. One entry when it is clear, several to ask back.

    Understands misspellings, other scripts (by the profile's aliases), case endings and a name inside a sentence.
    Never takes one of the folded `other_words` for a misspelt town.
    """
    words = [word for word in fold(text[:LONGEST]).split() if word not in other_words]
    alone = len(words) <= max_words(county)
    scored = [(_likeness(words, each, alone=alone), each) for each in county.municipalities]
    best = max((score for score, _ in scored), default=0.0)
    if not best:
        return []
    found = [pair for pair in scored if pair[0] > best - CLOSE]
    return [each for _, each in sorted(found, key=lambda pair: -pair[0])]


def max_words(county: County) -> int:
    return max(len(each.name.split()) for each in county.municipalities)


def fold(text: str) -> str:
    """`text` without case, accents, punctuation and the letter variants that keyboards mix up."""
    flat = unicodedata.normalize("NFKD", text.casefold().translate(_FOLD))
    shown = (char for char in flat if unicodedata.category(char) not in {"Mn", "Cf"} and char not in APOSTROPHES)
    kept = (char if char.isalnum() else " " for char in shown)
    return " ".join("".join(kept).translate(_FOLD).split())


def _likeness(words: list[str], municipality: Municipality, *, alone: bool) -> float:
    """From 0 for unlike to 100. Below a name's threshold it is 0; a matching beginning counts nearly in full."""
    best, typed = 0.0, " ".join(words)
    for name in _names(municipality):
        begins = len(typed) >= SHORTEST_BEGINNING and name.startswith(typed)
        score = BEGINNING if begins and name != typed else _best_window(words, name)
        is_short = len(name) < (SHORT_ALONE if alone else SHORT_AMONG_WORDS)
        best = max(best, score if score >= ENOUGH[alone, is_short] else 0.0)
    return best


def _names(municipality: Municipality) -> Iterable[str]:
    return {fold(name) for name in (municipality.name, *municipality.aliases)}


def _best_window(words: list[str], name: str) -> float:
    size = len(name.split())
    windows = (" ".join(words[start : start + size]) for start in range(max(1, len(words) - size + 1)))
    return max((fuzz.ratio(window, name) for window in windows), default=0.0)
