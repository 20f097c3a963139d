"""Help in danger: short lines, numbers as contact cards, one German sentence to read out."""

from handlers.emergency.callbacks import EmergencyMenu
from handlers.shell import menu
from handlers.shell.conversation import Command, Conversation, Press
from handlers.shell.screen import ContactCard, Screen
from handlers.shell.texts import GERMAN, Line, plain, text
from services.context import Context
from services.helplines import emergency_numbers


async def on_emergency(context: Context, _data: EmergencyMenu | str) -> Screen:
    """A neutral first line, because previews show on locked screens; then the numbers."""
    sentence = plain(text("emergency-sentence"), GERMAN)
    lines: list[Line] = [
        text("emergency-first-line"),
        "",
        *(text(f"emergency-{each.id}", number=each.number) for each in emergency_numbers()),
        "",
        text("emergency-say", sentence=sentence),
    ]
    rows = [[menu.way_home(context)]]
    return Screen(
        text=lines, rows=rows, media=[ContactCard(each.number, each.name) for each in emergency_numbers()], fresh=True
    )


CONVERSATION = Conversation(
    routes=(Command("emergency", on_emergency, newcomers=True, menu=8), Press(EmergencyMenu, on_emergency))
)
