"""What CLDR knows of a language: how months and days of the week are written, and which way its script runs."""

from functools import lru_cache
from os.path import commonprefix

from babel import Locale, UnknownLocaleError

from services.translation.rules import Names

ENDINGS = {"uk": 2}  # letters of a day's name that its endings replace
BENT_MONTHS = frozenset({"tr", "uk"})  # take endings; German and English ones do not, and "Mai" begins "Mail"
ELSEWHERE = {"ar": "ar_SY"}  # Syria's months have names of their own
UNBENT = frozenset({"ar"})
CLDR = {"kmr": "ku"}


@lru_cache(maxsize=64)
def calendar_names(language: str) -> Names:
    """Names of months and days. Empty for a language that CLDR does not know."""
    try:
        locales = [Locale.parse(each.replace("-", "_")) for each in _tags(language)]
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[tuple[str, int], tuple[str, ...]] = {}
    for locale in locales:
        for number in range(1, 13):
            forms = [locale.months[context]["wide"][number] for context in ("format", "stand-alone")]
            stem = [f"{commonprefix(forms)}-"] if language in BENT_MONTHS else []  # noqa: RUF071  of words
            _add(found, ("month", number), [*forms, *stem])
        for number in range(7):
            forms = [locale.days[context]["wide"][number] for context in ("format", "stand-alone")]
            cut = len(forms[0]) - ENDINGS.get(language, 0)
            stem = [] if language in UNBENT else [f"{forms[0][:cut]}-"]
            _add(found, ("day", number), [*forms, *stem])
    return found


@lru_cache(maxsize=64)
def is_right_to_left(language: str) -> bool:
    try:
        return Locale.parse(CLDR.get(language, language).replace("-", "_")).text_direction == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def _tags(language: str) -> list[str]:
    tag = CLDR.get(language, language)
    return [tag, ELSEWHERE[tag]] if tag in ELSEWHERE else [tag]


def _add(found: dict[tuple[str, int], tuple[str, ...]], key: tuple[str, int], forms: list[str]) -> None:
    found[key] = tuple(dict.fromkeys([*found.get(key, ()), *forms]))
