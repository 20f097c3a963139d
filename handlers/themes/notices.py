"""What is told of themes without anyone pressing anything: a number and where it stands, from the moment of sending."""

from datetime import datetime

from handlers.shell.context import House, Renderer
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from handlers.themes import screens
from handlers.themes.callbacks import OpenTheme, SeeTheme
from services.refusal import Refusal
from services.staff import staff_of
from services.themes import messages
from services.themes.access import Desk, ThemeCard, theme_for
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def raised(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """There is a new theme in the region."""
    card = await _card(session, message, house, now)
    return _about(card, text("themes-notice-raised", number=str(card.id))) if card and card.is_steering else None


async def moved(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """Where a theme stands now; nothing when it has gone further since, for that is told as well."""
    card = await _card(session, message, house, now)
    if card is None or not card.is_raiser or card.state != message.detail:
        return None
    return _about(card, text("themes-notice-moved", number=str(card.id), state=screens.state_of(card.state)))


async def merged(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """A theme has become part of another one."""
    card = await _card(session, message, house, now)
    if card is None or not card.is_raiser:
        return None
    return _about(card, text("themes-is-part", number=str(message.subject_id), into=str(card.id)))


async def outcome(
    session: ReadSession, message: OutboxMessage, house: House, _language: str, now: datetime
) -> Screen | None:
    """There is an outcome; the words stand on the county's page."""
    card = await _card(session, message, house, now)
    if card is None or not card.is_raiser:
        return None
    page = Button(text("themes-open"), OpenTheme(theme_id=card.id).pack())
    return Screen(text=[text("themes-notice-outcome", number=str(card.id))], rows=[[page]])


async def _card(session: ReadSession, message: OutboxMessage, house: House, now: datetime) -> ThemeCard | None:
    """The theme, if whoever is told still works here and may still see it."""
    staff = await staff_of(session, message.person_id, keyring=house.keyring)
    if staff is None:
        return None
    try:
        return await theme_for(session, Desk(staff, house.county, house.keyring, now), theme_id=message.subject_id)
    except Refusal:
        return None


def _about(card: ThemeCard, said: Line) -> Screen:
    see = Button(text("themes-see", number=str(card.id)), SeeTheme(theme_id=card.id).pack())
    return Screen(text=[said], rows=[[see]])


NOTICES: dict[str, Renderer] = {
    messages.RAISED: raised,
    messages.MOVED: moved,
    messages.MERGED: merged,
    messages.OUTCOME: outcome,
}
