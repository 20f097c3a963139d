"""A campaign on its way: approved by a second person, started, steered, and counted."""

from handlers.campaigns.cards import refusing_above
from handlers.campaigns.running import report, reviewing, starting, steering
from handlers.campaigns.running.notices import NOTICES
from handlers.campaigns.running.steering import campaign_now
from handlers.shell.conversation import Conversation

CONVERSATION = Conversation(
    routes=(*refusing_above(campaign_now, [*reviewing.ROUTES, *starting.ROUTES, *steering.ROUTES]), *report.ROUTES),
    notices=NOTICES,
)
