"""The link to one's calendar, and what its entries are called."""

from aiogram import Router
from aiogram.types import CallbackQuery, Update

from handlers.booking.office import hours_screens
from handlers.booking.office.callbacks import Feed
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import ISOLATES, plain, text
from services.booking.feed import feed_token, renew_feed
from services.booking.states import State
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.booking import Appointment

CANCELLED = frozenset({State.CANCELLED_BY_CLIENT, State.CANCELLED_BY_OFFICE})


async def on_feed(
    _query: CallbackQuery, staff: Staff, write: Write, view: View, house: House, event_update: Update
) -> Screen:
    if house.public_url is None:
        raise Refusal("fallback-button-outdated")
    token = feed_token(house.keyring, event_update.update_id)
    async with write() as session:
        await renew_feed(session, staff_id=staff.id, token=token, now=view.now)
    return hours_screens.feed_link(f"{house.public_url}/calendar/{token}.ics")


def feed_name(language: str) -> str:
    """What the calendar itself is called."""
    return plain(text("office-feed-name"), language)


def feed_summary(appointment: Appointment, sign: str, language: str) -> str:
    """What an appointment is called in a calendar: the office's sign or the number, never a name or a matter."""
    state = "cancelled" if appointment.state in CANCELLED else str(appointment.state)
    said = text("office-feed-summary", state=state, sign=sign or str(appointment.id or 0))
    return plain(said, language).translate(ISOLATES)  # calendar programs show them as boxes


def register(router: Router) -> None:
    """Add this route to the office's."""
    router.callback_query.register(on_feed, Feed.filter(), flags={"action": Action.own_appointments})
