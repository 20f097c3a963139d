"""Help in danger: short lines, numbers as contact cards, one German sentence to read out."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.emergency.callbacks import EmergencyMenu
from handlers.shell import menu
from handlers.shell.screen import ContactCard, Screen
from handlers.shell.texts import GERMAN, plain, text
from services.directory.listing import View
from services.helplines import emergency_numbers
from storage.people import Person


def emergency_screen(person: Person | None, view: View) -> Screen:
    """A neutral first line, because previews show on locked screens; then the numbers."""
    town = view.county.by_ags.get(person.municipality_ags or "") if person else None
    back = menu.back_to_topics(town.ags) if town else menu.to_towns()
    sentence = plain(text("emergency-sentence"), GERMAN)
    return Screen(
        text=[
            text("emergency-first-line"),
            "",
            *(text(f"emergency-{each.id}", number=each.number) for each in emergency_numbers()),
            "",
            text("emergency-say", sentence=sentence),
        ],
        rows=[[back]],
        media=[ContactCard(each.number, each.name) for each in emergency_numbers()],
        fresh=True,
    )


async def on_emergency_command(_message: Message, person: Person | None, view: View) -> Screen:
    return emergency_screen(person, view)


async def on_emergency(_query: CallbackQuery, person: Person | None, view: View) -> Screen:
    return emergency_screen(person, view)


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="emergency")
    router.message.register(on_emergency_command, Command("emergency"))
    router.callback_query.register(on_emergency, EmergencyMenu.filter())
    return router
