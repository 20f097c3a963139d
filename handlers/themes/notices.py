"""What is told of themes without anyone pressing anything: a number and where it stands, from the moment of sending."""

from handlers.shell.conversation import Renderer
from handlers.shell.notices import for_staff
from handlers.shell.screen import Screen, button
from handlers.shell.texts import Line, text
from handlers.themes import screens
from handlers.themes.callbacks import OpenTheme, SeeTheme
from services.context import Context
from services.refusal import Refusal
from services.themes import messages
from services.themes.access import ThemeCard, theme_for
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def raised(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """For coordinators: there is a new theme in the region."""
    card = await _card(session, message, context)
    return _about(card, text("themes-notice-raised", number=str(card.id))) if card and card.is_steering else None


async def moved(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """Where a theme stands now. Nothing is sent when it has moved on since: a later notice says that."""
    card = await _own(session, message, context)
    if card is None or card.state != message.detail:
        return None
    return _about(card, text("themes-notice-moved", number=str(card.id), state=screens.state_of(card.state)))


async def merged(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """A theme has become part of another one."""
    card = await _own(session, message, context)
    if card is None:
        return None
    return _about(card, text("themes-is-part", number=str(message.subject_id), into=str(card.id)))


async def outcome(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """There is an outcome; the words stand on the county's page."""
    card = await _own(session, message, context)
    if card is None:
        return None
    page = button("themes-open", OpenTheme(theme_id=card.id))
    return Screen(text=[text("themes-notice-outcome", number=str(card.id))], rows=[[page]])


async def _own(session: ReadSession, message: OutboxMessage, context: Context) -> ThemeCard | None:
    """The theme, if the recipient raised or joined it."""
    card = await _card(session, message, context)
    return card if card and card.is_raiser else None


async def _card(session: ReadSession, message: OutboxMessage, context: Context) -> ThemeCard | None:
    """The theme, if the recipient still works here and may still see it."""
    try:
        return await theme_for(session, await for_staff(session, message, context), theme_id=message.subject_id)
    except Refusal:
        return None


def _about(card: ThemeCard, said: Line) -> Screen:
    see = button("themes-see", SeeTheme(theme_id=card.id), number=str(card.id))
    return Screen(text=[said], rows=[[see]])


NOTICES: dict[str, Renderer] = {
    messages.RAISED: raised,
    messages.MOVED: moved,
    messages.MERGED: merged,
    messages.OUTCOME: outcome,
}
