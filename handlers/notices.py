"""What the outbox says: from the kind of a due message to the function of its conversation that renders it.

Rendered at the moment of sending, from the state and the language of that moment. Each conversation keeps its renderers
in its own `notices.py`, under the name NOTICES; they meet here.
"""

from collections.abc import Mapping

from handlers.booking.client import notices as booking
from handlers.booking.office import notices as office
from handlers.campaigns.reading import notices as news
from handlers.campaigns.running import notices as dispatch
from handlers.campaigns.writing import notices as campaigns
from handlers.cases.file import notices as cases
from handlers.cases.progress import notices as progress
from handlers.cases.referrals import notices as referrals
from handlers.directory.keeping import notices as keeping
from handlers.privacy import notices as privacy
from handlers.shell.context import Renderer
from handlers.staff import notices as staff
from handlers.themes import notices as themes

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
