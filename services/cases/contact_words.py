"""The words in which staff log a contact, of every language: services/cases/contact_words.yaml. Pure."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml
from rapidfuzz import fuzz

from services.cases.rules import Activity, Mode
from services.directory.places import fold
from services.directory.topics import life_domains

IGNORED = ("ignored", "")
SHORTEST = 4  # letters; shorter words are like too many others and must be typed right
KINDS = {
    "modes": "mode",
    "domains": "domain",
    "activities": "activity",
    "yesterday": "yesterday",
    "before_yesterday": "before_yesterday",
    "ignored": "ignored",
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every known word, folded, with its kind and code; beginnings of words; words of several, longest first."""

    words: dict[str, tuple[str, str]]
    stems: tuple[tuple[str, tuple[str, str]], ...]
    phrases: tuple[str, ...]

    def meaning(self, word: str) -> tuple[str, str] | None:
        if word in self.words:
            return self.words[word]
        return next((meant for stem, meant in self.stems if word.startswith(stem)), None)

    def alike(self, word: str) -> tuple[float, tuple[str, str]]:
        """The likeness, 0 to 100, of the known word that is most like this one; and what it means."""
        if len(word) < SHORTEST:
            return 0.0, IGNORED
        scored = ((fuzz.ratio(word, each), meant) for each, meant in self.words.items() if len(each) >= SHORTEST)
        return max(scored, key=lambda pair: pair[0])


@cache
def vocabulary() -> Vocabulary:
    """The words of every language.

    Raises:
        ValueError: a word means one thing here and another there, or stands for what there is not.
    """
    known = {fold(each): ("domain", each) for each in life_domains()}
    codes = {"modes": {*Mode}, "activities": {*Activity}, "domains": {*life_domains()}}
    for language in yaml.safe_load(files(__package__).joinpath("contact_words.yaml").read_text("utf-8")).values():
        for kind, said in language.items():
            entries = said if isinstance(said, dict) else {kind: said}
            for code, spellings in entries.items():
                if kind in codes and code not in codes[kind]:
                    raise ValueError(f"contact_words.yaml: {code} is none of the {kind}")
                for word in (key for each in spellings.split() for key in _keys(each)):
                    meant = (KINDS[kind], str(code) if kind in codes else "")
                    if known.setdefault(word, meant) != meant:
                        raise ValueError(f"contact_words.yaml: {word} means {known[word]} and {meant}")
    stems = sorted((word for word in known if word.endswith("*")), key=len, reverse=True)
    whole = {word: meant for word, meant in known.items() if not word.endswith("*") and "_" not in word}
    phrases = sorted((word for word in known if "_" in word), key=len, reverse=True)
    joined = {word.replace("_", ""): known[word] for word in phrases}
    return Vocabulary(whole | joined, tuple((each[:-1], known[each]) for each in stems), tuple(phrases))


def _keys(word: str) -> set[str]:
    """A word as it is compared: "büro" as "buro" and "buero"; its marks kept."""
    mark = "*" if word.endswith("*") else ""
    spelt = {word, word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")}
    return {"_".join(fold(part) for part in each.rstrip("*").split("_")) + mark for each in spelt}
