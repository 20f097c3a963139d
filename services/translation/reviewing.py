"""What a machine has translated is read by people: which sentences wait, and what somebody says about one.

Only sentences that stand in the directory today, in services that the reader keeps. One that has changed since is left
behind in the memory, and nobody is asked about it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.directory.card import GERMAN, untranslated
from services.directory.catalogue import Catalogue
from services.directory.keeping import kept_ids, remit_of
from services.refusal import Refusal
from services.staff.rules import Action, require
from services.translation.memory import Unit, known, review
from services.translation.rules import LONGEST, is_sound, lost, normalized, sentences_of
from storage.translation import TranslationUnit


class Settled(Refusal):
    """Somebody else was faster, or the sentence has changed since it was seen. Nothing was changed."""

    def __init__(self, language: str) -> None:
        super().__init__("translations-settled")
        self.language = language


class NotSound(Refusal):
    """The typed words are no translation of the sentence."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A machine-translated sentence, and where it occurs."""

    unit: Unit
    language: str
    service: str  # name of the first service that says it
    left: int  # how many nobody has read in this language

    @property
    def seal(self) -> str:
        return seal(self.unit.target)


def seal(words: str) -> str:
    """Eight characters that identify the translation that was seen, for a button."""
    return sha256(words.encode()).hexdigest()[:8]


async def count_waiting(session: AsyncSession, context: Context, *, languages: Sequence[str]) -> Mapping[str, int]:
    """How many sentences wait, by language.

    Raises:
        Refusal: they may not review.
    """
    found = {language: await _all(session, context, language) for language in languages}
    return {language: sum(not each.unit.is_reviewed for each in units.values()) for language, units in found.items()}


async def next_waiting(
    session: AsyncSession, context: Context, *, language: str, after: int | None = None
) -> Waiting | None:
    """The next sentence to read after `after`, in the directory's order and round again. None: none waits.

    Raises:
        Refusal: they may not review.
    """
    waiting = list((await _all(session, context, language)).values())
    start = next((number for number, each in enumerate(waiting, start=1) if each.unit.id == after), 0)
    left = [each for each in [*waiting[start:], *waiting[:start]] if not each.unit.is_reviewed]
    return left[0] if left else None


async def one_waiting(session: AsyncSession, context: Context, *, unit_id: int) -> Waiting:
    """The sentence behind a button. A reviewer may change their own verdict.

    Raises:
        Settled: somebody else has read it.
        Refusal: they may not review, or the sentence is not in their remit.
    """
    row = await session.get(TranslationUnit, unit_id)
    found = (await _all(session, context, row.target_language)).get(unit_id) if row is not None else None
    if row is None or found is None:
        raise Refusal("fallback-button-outdated")
    if found.unit.is_reviewed and row.reviewed_by != context.staff.id:
        raise Settled(found.language)
    return found


async def accept(session: AsyncSession, context: Context, *, unit_id: int, seen: str) -> Waiting:
    """Record that a sentence is right. Commits; returns it. `seen` is the seal of the words that they saw.

    Raises:
        Settled: it was read or has changed meanwhile.
        Refusal: they may not review, or the sentence is not in their remit.
    """
    return await _settle(session, context, unit_id, seen, None)


async def correct(session: AsyncSession, context: Context, *, unit_id: int, seen: str, words: str) -> Waiting:
    """Store better words. Commits; returns the sentence as it was before.

    Raises:
        NotSound: they lack a number or an address of the original, or are no sentence.
        Settled: it was read or has changed meanwhile.
        Refusal: they may not review, or the sentence is not in their remit.
    """
    return await _settle(session, context, unit_id, seen, normalized(words))


async def _settle(session: AsyncSession, context: Context, unit_id: int, seen: str, words: str | None) -> Waiting:
    await session.get(TranslationUnit, unit_id, with_for_update=True)  # SQLite writes single file anyway
    context = replace(context, app=replace(context.app, catalogue=Catalogue()))  # the kept one may be a second old
    waiting = await one_waiting(session, context, unit_id=unit_id)
    if waiting.seal != seen:
        raise Settled(waiting.language)
    if words is not None:
        _check(waiting.unit.source, words)
    await review(session, unit_id=unit_id, staff_id=context.staff.id, words=words, now=context.now)
    return waiting


def _check(source: str, words: str) -> None:
    missing = lost(source, words)
    if missing:
        raise NotSound("translations-lost", missing=", ".join(missing))
    if len(words) > LONGEST:
        raise NotSound("translations-too-long", longest=LONGEST)
    if not is_sound(source, words):
        raise NotSound("translations-unsound")


async def _all(session: AsyncSession, context: Context, language: str) -> dict[int, Waiting]:
    """All sentences of the remit in the memory, read or not, in the directory's order."""
    places = await _places(session, context, language)
    units = await known(session, list(places), source=GERMAN, target=language)
    found = [units[each] for each in places if each in units]
    left = sum(not each.is_reviewed for each in found)
    return {each.id: Waiting(each, language, places[each.source], left) for each in found}


async def _places(session: AsyncSession, context: Context, language: str) -> dict[str, str]:
    """Every sentence of the remit that no person has translated, with the first service that uses it."""
    context, catalogue = replace(context, language=language), context.app.catalogue
    await catalogue.refresh(session, context.now)
    places: dict[str, str] = {}
    remit = remit_of(context, require(context.staff, Action.directory_edit))
    for entry in await catalogue.entries(session, await kept_ids(session, remit)):
        for sentence in sentences_of(untranslated(context, entry)):
            places.setdefault(sentence, entry.service.name)
    return places
