"""German office terms: they stand on doors and letters, so they stay German in every language and are explained."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import yaml


@dataclass(frozen=True, slots=True)
class Term:
    """An office term. `terms-<id>` in the locales explains it; the first of its forms is shown."""

    id: str
    words: tuple[str, ...]


@cache
def all_terms() -> tuple[Term, ...]:
    rows = yaml.safe_load(files(__package__).joinpath("terms.yaml").read_text("utf-8"))
    return tuple(Term(id=row["id"], words=tuple(row["words"])) for row in rows)


@cache
def term_words() -> frozenset[str]:
    return frozenset(word for term in all_terms() for word in term.words)


def terms_in(texts: Iterable[str]) -> tuple[Term, ...]:
    """The terms that occur in German texts as whole words, in the list's order."""
    return _terms_in("\n".join(texts))


@lru_cache(maxsize=1024)  # the same cards are looked at over and over
def _terms_in(whole: str) -> tuple[Term, ...]:
    return tuple(term for term in all_terms() if _pattern(term).search(whole))


@cache
def _pattern(term: Term) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, term.words))})(?!\w)")
