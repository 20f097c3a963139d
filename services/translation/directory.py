"""The directory's texts in a person's language, where nobody has translated them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from services.context import Context
from services.directory.card import GERMAN
from services.translation import translated_all
from services.translation.glossary import term_words


@dataclass(frozen=True, slots=True)
class Interpretation:
    """The German texts of one card in another language.

    Attributes:
        texts: by the German text.
        by_machine: at least one sentence that nobody has read.
        partly: at least one sentence stayed German.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    by_machine: bool = False
    partly: bool = False


async def interpret(context: Context, texts: Collection[str], names: Collection[str]) -> Interpretation:
    """The texts in the person's language. Names and office terms stay as they are.

    Waits some seconds for the machine, so no session may be open meanwhile.
    """
    originals = list(texts)
    said = await translated_all(
        originals,
        source=GERMAN,
        target=context.language,
        database=context.app.database,
        engine=context.app.translator,
        now=context.now,
        names={*names, *term_words()},
    )
    return Interpretation(
        {original: each.text for original, each in zip(originals, said, strict=True)},
        by_machine=any(each.by_machine for each in said),
        partly=any(each.partly for each in said),
    )
