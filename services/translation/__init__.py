"""Public texts in another language: a person's words where there are some, else the memory, else this machine's.

Nothing leaves the machine. What must survive is checked, and a sentence that does not pass stays in the original.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from services.translation.dates import calendar_names, is_right_to_left
from services.translation.engine import PATIENCE_S, Engine, NoRoute
from services.translation.figures import restored
from services.translation.memory import Unit, known, remember
from services.translation.rules import (
    Protected,
    extent,
    keeps_dates,
    normalized,
    protect,
    segments,
    sentences_of,
    unique,
)
from storage.engine import Database

log = structlog.get_logger()

FSI, PDI = "\u2068", "\u2069"

__all__ = ["Engine", "NoRoute", "Translated", "translated_all"]


@dataclass(frozen=True, slots=True)
class Translated:
    """A text in another language.

    Attributes:
        text: sentence by sentence; the original of those that could not be translated.
        by_machine: at least one sentence that nobody has read: this is to be said.
        partly: at least one sentence with words stayed in the original.
    """

    text: str
    by_machine: bool = False
    partly: bool = False


async def translated_all(
    texts: Sequence[str],
    *,
    source: str,
    target: str,
    database: Database,
    engine: Engine | None,
    now: datetime,
    names: Collection[str] = (),
) -> list[Translated]:
    """Public texts in another language. Never fails: a sentence that cannot be translated stays as it is.

    There is one look into the memory and one wait for the machine, however many texts there are.

    Args:
        texts: of the directory or a campaign, never a person's: sentences are kept in the memory.
        engine: None where no packages are installed.
        names: what must stay as it is: offices, people, terms.
    """
    parts = [segments(each) for each in texts]
    wanted = sentences_of(texts) if source != target else []
    async with database.reading() as session:
        units = dict(await known(session, wanted, source=source, target=target))
    missing = [each for each in wanted if each not in units]
    fresh: Mapping[str, str] = {}
    if missing and engine is not None:
        learning = engine.keep(_learn(missing, source, target, database, engine, names, now))
        await asyncio.wait({learning}, timeout=PATIENCE_S)  # it goes on, and whoever asks next finds it in the memory
        fresh = learning.result() if learning.done() and not learning.cancelled() else {}
    return [_together(each, wanted, units, fresh, isolated=is_right_to_left(target)) for each in parts]


async def _learn(
    sentences: list[str],
    source: str,
    target: str,
    database: Database,
    engine: Engine,
    names: Collection[str],
    now: datetime,
) -> Mapping[str, str]:
    """Translate and remember. Returns the translations that pass the checks, by sentence."""
    protected = {each: protect(each, names) for each in sentences}
    inputs = unique(each.text for each in protected.values())
    try:
        said = dict(zip(inputs, await engine.translate(inputs, source=source, target=target), strict=True))
    except NoRoute:
        return {}
    except Exception as error:  # noqa: BLE001  a broken package: people read the original, the operator the log
        log.error("translation.failed", source=source, target=target, error=type(error).__name__)
        return {}
    sound = _sound(protected, said, source, target)
    if sound:
        async with database.writing() as session:
            await remember(session, sound, source=source, target=target, now=now)
    return sound


def _sound(protected: Mapping[str, Protected], said: Mapping[str, str], source: str, target: str) -> Mapping[str, str]:
    """The machine's translations that pass the checks, by sentence."""
    days = calendar_names(source), calendar_names(target)  # looked for between the marks: a name may hold a month
    found = {}
    for sentence, marked in protected.items():
        words = restored(sentence, marked, said[marked.text], source=source, target=target)
        if words is not None and keeps_dates(marked.text, said[marked.text], *days):
            found[sentence] = words
    return found


def _together(
    parts: list[str], wanted: list[str], units: Mapping[str, Unit], fresh: Mapping[str, str], *, isolated: bool
) -> Translated:
    """Join the sentences to a text.

    `isolated`: among translated sentences the originals stand in isolates, or their full stops would move.
    """
    words: list[str] = []
    by_machine, partly = False, False
    cores = [extent(part) for part in parts]
    said = [_said(normalized(part[begin:end]), units, fresh) for part, (begin, end) in zip(parts, cores, strict=True)]
    for part, (begin, end), unit in zip(parts, cores, said, strict=True):
        original = part[begin:end]
        if unit is not None:
            by_machine |= not unit.is_reviewed
            words += [part[:begin], unit.target, part[end:]]
        elif normalized(original) in wanted:
            partly = True
            alone = not isolated or not any(said)
            words += [part[:begin], original if alone else f"{FSI}{original}{PDI}", part[end:]]
        else:
            words.append(part)
    return Translated("".join(words), by_machine, partly)


def _said(sentence: str, units: Mapping[str, Unit], fresh: Mapping[str, str]) -> Unit | None:
    if sentence in units:
        return units[sentence]
    return Unit(0, sentence, fresh[sentence], is_reviewed=False) if sentence in fresh else None
