"""What the outbox says: from the kind of a due message to the function of its conversation that renders it.

Rendered at the moment of sending, from the state and the language of that moment. Each conversation keeps its renderers
in its own `notices.py`, under the name NOTICES; they meet here.
"""

from collections.abc import Mapping

from lotse.handlers.booking import notices as booking
from lotse.handlers.campaigns import notices as campaigns
from lotse.handlers.cases import notices as cases
from lotse.handlers.context import Renderer
from lotse.handlers.dispatch import notices as dispatch
from lotse.handlers.keeping import notices as keeping
from lotse.handlers.news import notices as news
from lotse.handlers.office import notices as office
from lotse.handlers.privacy import notices as privacy
from lotse.handlers.progress import notices as progress
from lotse.handlers.referrals import notices as referrals
from lotse.handlers.staff import notices as staff
from lotse.handlers.themes import notices as themes

_CONVERSATIONS: tuple[Mapping[str, Renderer], ...] = (
    booking.NOTICES,
    office.NOTICES,
    staff.NOTICES,
    keeping.NOTICES,
    cases.NOTICES,
    privacy.NOTICES,
    progress.NOTICES,
    referrals.NOTICES,
    themes.NOTICES,
    news.NOTICES,
    campaigns.NOTICES,
    dispatch.NOTICES,
)

NOTICES: Mapping[str, Renderer] = {kind: renderer for each in _CONVERSATIONS for kind, renderer in each.items()}
