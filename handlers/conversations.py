"""Every conversation. What has to know all routes, notices, pages or commands follows from this list.

Of commands with the same name the first that fits is taken, in the order of the list.
"""

from collections.abc import Mapping, Sequence

from handlers.booking.client.router import CONVERSATION as BOOKING
from handlers.booking.office.router import CONVERSATION as OFFICE
from handlers.campaigns.reading.router import CONVERSATION as NEWS
from handlers.campaigns.running.router import CONVERSATION as RUNNING_CAMPAIGNS
from handlers.campaigns.writing.router import CONVERSATION as WRITING_CAMPAIGNS
from handlers.cases.contact.router import CONVERSATION as CONTACT
from handlers.cases.file.router import CONVERSATION as CASES
from handlers.cases.notes.router import CONVERSATION as NOTES
from handlers.cases.progress.router import CONVERSATION as PROGRESS
from handlers.cases.referrals.router import CONVERSATION as REFERRALS
from handlers.directory.keeping.router import CONVERSATION as KEEPING
from handlers.directory.offers.router import CONVERSATION as OFFERS
from handlers.directory.translations.router import CONVERSATION as TRANSLATIONS
from handlers.emergency.router import CONVERSATION as EMERGENCY
from handlers.info.router import CONVERSATION as INFO
from handlers.privacy.router import CONVERSATION as PRIVACY
from handlers.shell.answering import Answering
from handlers.shell.conversation import Conversation, Renderer
from handlers.shell.page_links import CONVERSATION as PAGE_LINKS
from handlers.shell.routing import Routing
from handlers.shell.sheet import OpenPage, Page
from handlers.staff.router import CONVERSATION as STAFF
from handlers.start.router import CONVERSATION as START
from handlers.themes.router import CONVERSATION as THEMES
from services.app import App

CONVERSATIONS: Sequence[Conversation] = (
    EMERGENCY,
    CASES,
    STAFF,
    START,
    NEWS,
    RUNNING_CAMPAIGNS,
    WRITING_CAMPAIGNS,
    CONTACT,
    NOTES,
    PROGRESS,
    REFERRALS,
    KEEPING,
    OFFERS,
    TRANSLATIONS,
    INFO,
    PRIVACY,
    PAGE_LINKS,
    THEMES,
    BOOKING,
    OFFICE,
)

ROUTING = Routing(CONVERSATIONS)
NOTICES: Mapping[str, Renderer] = {kind: each for one in CONVERSATIONS for kind, each in one.notices.items()}
PAGES: Mapping[str, Page] = {purpose: each for one in CONVERSATIONS for purpose, each in one.pages.items()}
OPEN_PAGES: Mapping[str, OpenPage] = {prefix: each for one in CONVERSATIONS for prefix, each in one.open_pages.items()}


def build_answering(app: App) -> Answering:
    """What answers every update."""
    return Answering(app, ROUTING)
