"""What a machine has translated is read by people: which sentences wait, and what somebody says about one.

Only sentences that stand in the directory today, in services that the reader keeps. One that has changed since is left
behind in the memory, and nobody is asked about it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from sqlmodel.ext.asyncio.session import AsyncSession

from services.directory.card import GERMAN, untranslated
from services.directory.catalogue import Catalogue
from services.directory.keeping import Remit, kept_ids, remit_of
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff, require
from services.translation.memory import Unit, known, review
from services.translation.rules import LONGEST, is_sound, lost, normalized, sentences_of
from storage.translation import TranslationUnit


class Settled(Refusal):
    """Somebody else was faster, or the sentence is not the one that was seen. Nothing was changed."""

    def __init__(self, language: str) -> None:
        super().__init__("translations-settled")
        self.language = language


class NotSound(Refusal):
    """The typed words cannot stand for the sentence."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sentence that a machine has translated, and where it stands."""

    unit: Unit
    language: str
    service: str  # name of the first service that says it
    left: int  # how many nobody has read in this language

    @property
    def seal(self) -> str:
        """Eight characters that tell these words from any others."""
        return seal(self.unit.target)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, and what they see of the directory.

    `view` is in any language: each use case names its own.
    """

    staff: Staff
    view: View

    @property
    def remit(self) -> Remit:
        """The part of the directory that they keep."""
        return remit_of(require(self.staff, Action.directory_edit), self.view.county, self.view.now)


def seal(words: str) -> str:
    """What a button carries of the translation that was seen."""
    return sha256(words.encode()).hexdigest()[:8]


async def count_waiting(session: AsyncSession, reader: Reader, *, languages: Sequence[str]) -> Mapping[str, int]:
    """How many sentences wait, by language.

    Raises:
        Refusal: they may not.
    """
    found = {language: await _all(session, reader, language) for language in languages}
    return {language: sum(not each.unit.is_reviewed for each in units.values()) for language, units in found.items()}


async def next_waiting(
    session: AsyncSession, reader: Reader, *, language: str, after: int | None = None
) -> Waiting | None:
    """The sentence to read after another one, in the order of the directory and round again; None: none waits.

    Raises:
        Refusal: they may not.
    """
    waiting = list((await _all(session, reader, language)).values())
    start = next((number for number, each in enumerate(waiting, start=1) if each.unit.id == after), 0)
    left = [each for each in [*waiting[start:], *waiting[:start]] if not each.unit.is_reviewed]
    return left[0] if left else None


async def one_waiting(session: AsyncSession, reader: Reader, *, unit_id: int) -> Waiting:
    """The sentence of a button. One's own verdict may be changed.

    Raises:
        Settled: somebody else has read it.
        Refusal: they may not, or it is none that they keep; as for a button that is none.
    """
    row = await session.get(TranslationUnit, unit_id)
    found = (await _all(session, reader, row.target_language)).get(unit_id) if row is not None else None
    if row is None or found is None:
        raise Refusal("fallback-button-outdated")
    if found.unit.is_reviewed and row.reviewed_by != reader.staff.id:
        raise Settled(found.language)
    return found


async def accept(session: AsyncSession, reader: Reader, *, unit_id: int, seen: str) -> Waiting:
    """A sentence is right. Commits; what it was.

    Args:
        session: a writing one.
        reader: who says so.
        unit_id: of the sentence.
        seen: seal of the words that they saw.

    Raises:
        Settled: it was read meanwhile, or says something else now.
        Refusal: they may not, or it is none that they keep.
    """
    return await _settle(session, reader, unit_id, seen, None)


async def correct(session: AsyncSession, reader: Reader, *, unit_id: int, seen: str, words: str) -> Waiting:
    """Other words are right. Commits; what stood there before.

    Raises:
        NotSound: they lack a number or an address of the original, or are no sentence.
        Settled: it was read meanwhile, or says something else now.
        Refusal: they may not, or it is none that they keep.
    """
    return await _settle(session, reader, unit_id, seen, normalized(words))


async def _settle(session: AsyncSession, reader: Reader, unit_id: int, seen: str, words: str | None) -> Waiting:
    await session.get(TranslationUnit, unit_id, with_for_update=True)  # SQLite writes single file anyway
    reader = replace(reader, view=replace(reader.view, catalogue=Catalogue()))  # the kept one may be a second old
    waiting = await one_waiting(session, reader, unit_id=unit_id)
    if waiting.seal != seen:
        raise Settled(waiting.language)
    if words is not None:
        _check(waiting.unit.source, words)
    await review(session, unit_id=unit_id, staff_id=reader.staff.id, words=words, now=reader.view.now)
    return waiting


def _check(source: str, words: str) -> None:
    missing = lost(source, words)
    if missing:
        raise NotSound("translations-lost", missing=", ".join(missing))
    if len(words) > LONGEST:
        raise NotSound("translations-too-long", longest=LONGEST)
    if not is_sound(source, words):
        raise NotSound("translations-unsound")


async def _all(session: AsyncSession, reader: Reader, language: str) -> dict[int, Waiting]:
    """What the memory has of the remit in a language, read or not, in the order of the directory."""
    places = await _places(session, reader, language)
    units = await known(session, list(places), source=GERMAN, target=language)
    found = [units[each] for each in places if each in units]
    left = sum(not each.is_reviewed for each in found)
    return {each.id: Waiting(each, language, places[each.source], left) for each in found}


async def _places(session: AsyncSession, reader: Reader, language: str) -> dict[str, str]:
    """Every sentence of the remit that no person has translated, with the first service that says it."""
    view = replace(reader.view, language=language)
    await view.catalogue.refresh(session, view.now)
    places: dict[str, str] = {}
    for entry in await view.catalogue.entries(session, await kept_ids(session, reader.remit)):
        for sentence in sentences_of(untranslated(entry, view)):
            places.setdefault(sentence, entry.service.name)
    return places
