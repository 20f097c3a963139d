"""What a translation must keep, and where a sentence ends: pure functions over text."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

ISOLATES = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), None)
MARK = re.compile(r"[XХ]\s?(\d+)\s?[XХ]")  # a machine may write the letter in Cyrillic, or take it apart
TAG = re.compile(r"</?[A-Za-z][^<>]{0,2100}>")  # markup; an address in a link may be long
ADDRESS = re.compile(
    rf"{TAG.pattern}|&(?:#\d{{1,6}}|[A-Za-z]{{2,8}});"
    r"|(?:https?://|www\.)[^\s<>\"]+[^\s<>\".,;:!?)]"
    r"|[\w.+-]+@[\w-]+\.[\w.-]*\w"
    r"|(?<![\w@.-])(?:[\w-]+\.)+(?:de|org|com|net|eu|info|nrw|me|example)\b(?:/[^\s<>\"]*[^\s<>\".,;:!?)])?"
    r"|(?<!\w)@\w{4,}"
    r"|\b[A-ZÄÖÜ]{1,3}-20\d\d-\d+(?:/[A-Z])?"  # a case number
    r"|\b[A-Z]{2}\d\d(?: ?\d{4}){3,7}(?: ?\d{1,3})?\b"  # an account (IBAN)
    r"|(?<!\w)(?<!\d[.,:/-])(?:\+\d|\(0(?=\d{1,5}\))|0)(?:[ /()-]{0,3}\d){5,}(?![.,:]?\d)"  # a telephone number
)
# Longer groups of digits with what belongs to them: 9:30, 24.12.2026, 1.200,50
NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
ENDS = re.compile(r"[.!?…؟۔](?:</\w{1,10}>)*(?=\s)|\n")
# A full stop that ends no sentence: after a number ("10. Mai"), a letter ("z. B."), a title ("Dr.")
RUNS_ON = re.compile(
    r"(?:\d|\b\w|\b(?:Dr|Hr|Fr|Nr|\w*[Ss]tr|Tel|Abs|Abt|Art|Az|bzw|ca|evtl|ggf|gem|inkl|max|min|sog|usw|vgl|zzgl"
    r"|Mo|Di|Mi|Do|Fr|Sa|So|Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez))\.(?:</\w{1,10}>)*$"
)
PARTICLE = "[وبلفك]?"  # Arabic: "and", "in", "to" are written together with the next word
SPELLINGS = str.maketrans({"’": "'", "ʼ": "'", "أ": "ا", "إ": "ا", "آ": "ا"})
Names = Mapping[tuple[str, int], Collection[str]]  # forms by kind ("month", "day") and number
LEAD = re.compile(r"[^\w\"„“«(+<@&]*")
LEAD_AND_TAGS = re.compile(rf"(?:{LEAD.pattern[:-1]}|{TAG.pattern})*")
LAST_TAG = re.compile(rf"{TAG.pattern}$")
TRAIL = frozenset({"So", "Sk", "Zs", "Cc", "Cf"})  # symbols, white space, joiners of emoji
LONGEST = 600  # characters; what is longer is no sentence, and is left as it is


@dataclass(frozen=True, slots=True)
class Protected:
    """A sentence with marks in place of what must not be translated."""

    text: str
    kept: tuple[str, ...]


def segments(text: str) -> list[str]:
    """The sentences of a text, each with the white space that follows it: joined, they are the text again."""
    found: list[str] = []
    begin = 0
    for end in [*(each.end() for each in ENDS.finditer(text)), len(text)]:
        if end <= begin or (end < len(text) and RUNS_ON.search(text[begin:end])):
            continue
        gap = len(text[end:]) - len(text[end:].lstrip())
        found.append(text[begin : end + gap])
        begin = end + gap
    return [each for each in found if each]


def core(segment: str) -> str:
    """A segment without bullets, emoji, white space and marks around the whole of it: a machine loses them."""
    begin, end = extent(segment)
    return segment[begin:end]


def extent(segment: str) -> tuple[int, int]:
    """Where a segment's core begins and ends. Marks inside it stay in it, with their partners."""
    begin, end = _extent(segment, LEAD_AND_TAGS, tags=True)
    return _extent(segment, LEAD, tags=False) if TAG.search(segment, begin, end) else (begin, end)


def _extent(segment: str, lead: re.Pattern[str], *, tags: bool) -> tuple[int, int]:
    found = lead.match(segment)
    begin, end = found.end() if found else 0, len(segment)
    while end > begin:
        tag = LAST_TAG.search(segment, begin, end) if tags and segment[end - 1] == ">" else None
        if tag:
            end = tag.start()
        elif unicodedata.category(segment[end - 1]) in TRAIL or segment[end - 1] == "\ufe0f":
            end -= 1
        else:
            break
    return begin, end


def sentences_of(texts: Iterable[str]) -> list[str]:
    """The sentences to look up in the memory: translatable, normalized, each once."""
    return unique(normalized(core(each)) for text in texts for each in segments(text) if is_translatable(each))


def is_translatable(sentence: str) -> bool:
    """Whether it holds words: no emoji, number or address alone, and no endless line."""
    bare = ADDRESS.sub(" ", sentence)
    return len(bare) <= LONGEST and sum(unicodedata.category(each)[0] == "L" for each in bare) >= 2


def normalized(sentence: str) -> str:
    """A sentence as the memory stores it: NFC, without marks of direction, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", sentence.translate(ISOLATES)).split())


def source_hash(sentence: str) -> bytes:
    """SHA-256 of a normalized sentence, by which it is looked up."""
    return sha256(sentence.encode()).digest()


def protect(sentence: str, names: Collection[str] = ()) -> Protected:
    """Replace each address, telephone and case number, piece of markup, and name by a mark.

    `sentence` is normalized. `names` stay German; the longest wins where they overlap.
    """
    there = (each for each in names if each and each in sentence)  # of ten thousand names a few
    words = sorted(map(re.escape, there), key=len, reverse=True)
    either = "|".join([ADDRESS.pattern, *(rf"(?<!\w){each}(?!\w)" for each in words)])
    pattern = re.compile(f"(?:{either})+")  # those that touch are one: a name in bold
    kept: list[str] = []

    def mark(found: re.Match[str]) -> str:
        kept.append(found.group())
        return f"X{len(kept)}X"

    return Protected(pattern.sub(mark, sentence), tuple(kept))


def restore(translated: str, protected: Protected) -> str | None:
    """The translation with each mark replaced again; None when a mark was lost, doubled or invented."""
    numbers = [int(each) for each in MARK.findall(translated)]
    if sorted(numbers) != list(range(1, len(protected.kept) + 1)):
        return None
    return MARK.sub(lambda found: protected.kept[int(found.group(1)) - 1], translated)


def keeps_numbers(source: str, translated: str) -> bool:
    """Whether both hold the same numbers, each as often, in any order."""
    return _numbers(source) == _numbers(translated)


def lost(source: str, translated: str) -> list[str]:
    """Numbers and addresses of the source that are missing in the translation, in their order."""
    short = _numbers(source) - _numbers(translated)
    numbers = [found for found in NUMBER.findall(source) if any(part in short for part in _parts(western(found)))]
    addresses = [each for each in ADDRESS.findall(source) if each not in translated and not each[-1].isdigit()]
    return unique([*addresses, *numbers])


def keeps_dates(source: str, translated: str, names_source: Names, names_target: Names) -> bool:
    """Whether the translation names the same months and days of the week as the source.

    Of the names, a form that ends in "-" begins a word. An additional name in the translation counts only in its exact
    spelling, capitals included, and beside a name of its kind: "may" is a verb as well.
    """
    said = _dates(source, names_source)
    there = _dates(translated, names_target)
    if not said <= there:
        return False
    kinds = {each[0] for each in said}
    return all(each in said for each in _dates(translated, names_target, exact=True) if each[0] in kinds)


def _dates(text: str, names: Names, *, exact: bool = False) -> set[tuple[str, int]]:
    """The months and days that are named. The longest form is tried first: Turkish Monday begins like Sunday."""
    forms = [(_letters(form), key) for key, all_forms in names.items() for form in all_forms]
    forms = sorted((each for each in forms if not (exact and each[0].endswith("-"))), key=lambda each: -len(each[0]))
    if not forms:
        return set()
    words = "|".join(
        rf"({re.escape(form.removesuffix('-'))})" + (r"\w*" if form[-1] == "-" else r"(?!\w)") for form, _ in forms
    )
    pattern = rf"(?<!\w){PARTICLE}(?:{words})"
    found = re.finditer(pattern, _letters(text), 0 if exact else re.IGNORECASE)
    return {forms[each.lastindex - 1][1] for each in found if each.lastindex}


def _letters(text: str) -> str:
    """Without what is spelt in different ways: apostrophes, and the hamza on an alif."""
    return text.translate(SPELLINGS)


def is_sound(source: str, translated: str) -> bool:
    """Whether a translation may be shown: about as long as the source, with the same numbers and markup."""
    is_some = bool(translated.strip()) and len(source) / 4 - 2 <= len(translated) <= 4 * len(source) + 40
    return is_some and keeps_numbers(source, translated) and keeps_markup(source, translated)


def keeps_markup(source: str, translated: str) -> bool:
    """Whether the source's tags are in the translation, in the same order or properly nested."""
    before, after = TAG.findall(source), TAG.findall(translated)
    if translated.count("<") > source.count("<") or Counter(before) != Counter(after):
        return False
    return before == after or (_is_nested(before) and _is_nested(after))


def _is_nested(tags: Iterable[str]) -> bool:
    opened: list[str] = []
    for tag in tags:
        name = re.split(r"[\s/>]", tag.lstrip("</"), maxsplit=1)[0]
        if not tag.startswith("</"):
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened


def _numbers(text: str) -> Counter[str]:
    return Counter(part for found in NUMBER.findall(western(text)) for part in _parts(found))


def _parts(number: str) -> list[str]:
    return [each.lstrip("0") or "0" for each in re.split(r"[.,:/]", number)]


def western(text: str) -> str:
    """With the digits 0 to 9, whatever script they were in."""
    return "".join(str(unicodedata.digit(each)) if unicodedata.category(each) == "Nd" else each for each in text)


def unique(sentences: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(sentences))
