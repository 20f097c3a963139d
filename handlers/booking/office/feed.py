"""The link to one's calendar, and what its entries are called."""

from handlers.booking.office import hours_screens
from handlers.booking.office.callbacks import Feed
from handlers.shell.conversation import Press, Route
from handlers.shell.screen import Screen
from handlers.shell.texts import ISOLATES, plain, text
from services.booking.feed import feed_token, renew_feed
from services.booking.states import AppointmentState
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.booking import Appointment

CANCELLED = frozenset({AppointmentState.CANCELLED_BY_CLIENT, AppointmentState.CANCELLED_BY_OFFICE})


async def on_feed(context: Context, _data: Feed) -> Screen:
    if context.app.public_url is None:
        raise Refusal("fallback-button-outdated")
    token = feed_token(context.keyring, context.origin.id)
    async with context.write() as session:
        await renew_feed(session, staff_id=context.staff.id, token=token, now=context.now)
    return hours_screens.feed_link(f"{context.app.public_url}/calendar/{token}.ics")


def feed_name(language: str) -> str:
    return plain(text("office-feed-name"), language)


def feed_summary(appointment: Appointment, sign: str, language: str) -> str:
    """What an appointment is called in a calendar: the office's sign or the number, never a name or a matter."""
    state = "cancelled" if appointment.state in CANCELLED else str(appointment.state)
    said = text("office-feed-summary", state=state, sign=sign or str(appointment.id))
    return plain(said, language).translate(ISOLATES)  # calendar programs show them as boxes


ROUTES: tuple[Route, ...] = (Press(Feed, on_feed, Action.own_appointments),)
