"""Help in danger: short lines, numbers as contact cards, one German sentence to read out.

It comes by its button, by its command, and to whoever writes that they are in danger, whatever else was going on.
Nothing is booked, passed on or remembered.
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers.emergency.callbacks import EmergencyMenu, EraseTraces
from handlers.shell import menu
from handlers.shell.conversation import Alarm, Command, Conversation, Press
from handlers.shell.screen import ContactCard, Screen, button
from handlers.shell.texts import GERMAN, Line, known_language, plain, text
from services.context import Context
from services.helplines import emergency_numbers, lines_beside
from services.understanding.danger import Danger

SAME_SENTENCE = {"sexual": "violence", "cry": None}
INTERNATIONAL = "en"  # for whose language we have no texts
MOST_ERASED = 100  # message numbers that Telegram takes at once; those of other chats lie between, and are passed over


async def on_emergency(context: Context, _data: EmergencyMenu | str) -> Screen:
    return numbers(context, [])


async def on_danger(context: Context, danger: Danger) -> Screen:
    """What somebody wrote says that they, or somebody else, are in danger now."""
    context = replace(context, language=_tongue(context, danger))
    shown = numbers(context, danger.kinds)
    written = context.update.message_id if context.update else None
    rows = [[button("emergency-erase", EraseTraces(written=written))]] if written is not None else []
    *above, last = shown.media  # the buttons stand at the end, where the phone has scrolled to
    first = Screen(text=shown.text, media=above, language=context.language)
    return Screen(first=[first], media=[last], rows=[*rows, *shown.rows], language=context.language, fresh=True)


async def on_erase(context: Context, data: EraseTraces) -> Screen:
    """Take everything away, from what they wrote to the last card, and show what anybody sees."""
    last = context.update.message_id if context.update else None
    if context.update and last is not None and 0 <= last - data.written < MOST_ERASED:
        await context.update.channel.delete_all(context.account.address, range(data.written, last + 1))
    return replace(menu.home(context) if context.person_or_none else menu.language_screen(context), fresh=True)


def numbers(context: Context, kinds: Sequence[str]) -> Screen:
    """112 and 110, then who else helps. A neutral first line, because previews show on locked screens."""
    kind = kinds[0] if kinds else None
    first, beside = emergency_numbers(kind), lines_beside(kinds)
    kind = SAME_SENTENCE.get(kind, kind) if kind else None
    sentence = text(f"emergency-sentence-{kind}" if kind else "emergency-sentence")
    lines: list[Line] = [
        text("emergency-first-line"),
        "",
        *(text(f"emergency-{each.id}", number=each.number) for each in (*first, *beside)),
        "",
        text("emergency-say", sentence=plain(sentence, GERMAN)),
    ]
    if context.language != GERMAN:
        lines.append(text("emergency-means", sentence=sentence))
    cards = [ContactCard(each.number, each.name) for each in (*first, *beside)]
    return Screen(text=lines, rows=[[menu.way_home(context)]], media=cards, fresh=True)


def _tongue(context: Context, danger: Danger) -> str:
    """The chosen language; of who has chosen none, the phone's if they wrote it, else the one they wrote."""
    if context.person_or_none is not None:
        return context.language
    phone = known_language(context.update.phone_language if context.update else None)
    if phone in danger.languages:
        return phone
    written = next((each for each in map(known_language, danger.languages) if each), None)
    return written or phone or INTERNATIONAL


CONVERSATION = Conversation(
    routes=(
        Command("emergency", on_emergency, newcomers=True, menu=8),
        Press(EmergencyMenu, on_emergency),
        Press(EraseTraces, on_erase),
        Alarm(on_danger),
    )
)
