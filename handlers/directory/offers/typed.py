"""What a typed message names: a topic, in the person's language or in German, misspelt or not; or a mere greeting."""

from functools import lru_cache

from rapidfuzz import fuzz

from handlers.shell.texts import GERMAN, languages, plain, text
from services.directory.places import fold
from services.directory.topics import EMERGENCY, all_topics

ALIKE = 84.0
SHORTEST = 4  # letters; shorter words are like too many others and must be typed right


def topic_in(words: str, language: str) -> str | None:
    """The topic whose words the message holds, or None. Never the emergency, which has its button."""
    ignored = fold(plain(text("offers-no-topic-words"), language)).split()
    typed = [word for word in fold(words[:300]).split() if word not in ignored]
    best_score, best = 0.0, None
    for topic, names in _vocabulary(language).items():
        score = max((_likeness(word, name) for word in typed for name in names), default=0.0)
        if score > best_score:
            best_score, best = score, topic
    return best if best_score >= ALIKE else None


def courtesy_in(words: str) -> str | None:
    """`hello` or `thanks` when the message says nothing else, in any of our languages."""
    typed = set(fold(words[:300]).split())
    return next((kind for kind in ("hello", "thanks") if typed and typed <= _courtesies(kind)), None)


@lru_cache(maxsize=2)
def _courtesies(kind: str) -> frozenset[str]:
    return frozenset(word for each in languages() for word in fold(plain(text(f"offers-{kind}-words"), each)).split())


@lru_cache(maxsize=64)
def topic_words(language: str) -> frozenset[str]:
    """Every word that names a topic, so that it is not taken for a misspelt town."""
    return frozenset(word for words in _vocabulary(language).values() for word in words)


def _likeness(word: str, name: str) -> float:
    if min(len(word), len(name)) < SHORTEST:
        return 100.0 if word == name else 0.0
    return fuzz.ratio(word, name)


@lru_cache(maxsize=64)
def _vocabulary(language: str) -> dict[str, tuple[str, ...]]:
    """Single words for each topic: its names and the locale's `topic-….words`."""
    return {topic.id: _words(topic.id, language) for topic in all_topics() if topic.id != EMERGENCY}


def _words(topic: str, language: str) -> tuple[str, ...]:
    sources = [
        plain(text(f"topic-{topic}.{kind}"), tongue) for tongue in {language, GERMAN} for kind in ("short", "words")
    ]
    return tuple({word for source in sources for word in fold(source).split() if len(word) > 1})
