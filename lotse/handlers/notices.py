"""What the outbox says: from the kind of a due message to the function of its conversation that renders it.

Rendered at the moment of sending, from the state and the language of that moment. Each conversation keeps its renderers
in its own `notices.py`, under the name NOTICES; they meet here.
"""

from collections.abc import Mapping

from lotse.handlers.booking import notices as booking
from lotse.handlers.context import Renderer
from lotse.handlers.keeping import notices as keeping
from lotse.handlers.office import notices as office
from lotse.handlers.staff import notices as staff

_CONVERSATIONS: tuple[Mapping[str, Renderer], ...] = (booking.NOTICES, office.NOTICES, staff.NOTICES, keeping.NOTICES)

NOTICES: Mapping[str, Renderer] = {kind: renderer for each in _CONVERSATIONS for kind, renderer in each.items()}
