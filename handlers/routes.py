"""Every conversation in the order in which they are asked; the fallback is last."""

from aiogram import Dispatcher, F

from handlers import pages
from handlers.booking.client import router as booking
from handlers.booking.office import router as office
from handlers.campaigns.reading import router as news
from handlers.campaigns.running import router as dispatch
from handlers.campaigns.writing import router as campaigns
from handlers.cases.contact import router as contact
from handlers.cases.file import router as cases
from handlers.cases.notes import router as notes
from handlers.cases.progress import router as progress
from handlers.cases.referrals import router as referrals
from handlers.directory.keeping import router as keeping
from handlers.directory.offers import router as offers
from handlers.directory.translations import router as translations
from handlers.emergency import router as emergency
from handlers.info import router as info
from handlers.privacy import router as privacy
from handlers.shell import fallback
from handlers.shell.commands import COMMANDS
from handlers.shell.context import House
from handlers.shell.middlewares import Conversation
from handlers.shell.rights import Rights
from handlers.staff import router as staff
from handlers.start import router as start
from handlers.themes import router as themes

__all__ = ["COMMANDS", "build_dispatcher"]


def build_dispatcher(house: House) -> Dispatcher:
    """The whole conversation. No FSM of aiogram's: which words are awaited stands in the database."""
    dispatcher = Dispatcher(disable_fsm=True)
    conversation = Conversation(house)
    for observer in (dispatcher.message, dispatcher.callback_query, dispatcher.my_chat_member):
        observer.outer_middleware(conversation)
    for observer in (dispatcher.message, dispatcher.callback_query):
        observer.middleware(Rights())
    dispatcher.message.filter(F.chat.type == "private")
    dispatcher.include_routers(
        offers.build_buttons(),
        emergency.build_router(),
        info.build_router(),
        privacy.build_router(),
        cases.build_router(),  # before staff and start: its links are /start with a payload, as are the staff's
        staff.build_router(),  # before the start: its links are /start with a payload
        start.build_router(),
        booking.build_router(),  # before the offers: words that somebody was asked for are no search
        news.build_router(),
        office.build_router(),
        keeping.build_router(),
        progress.build_router(),
        referrals.build_router(),
        notes.build_router(),
        pages.build_router(),
        contact.build_router(),
        themes.build_router(),
        translations.build_router(),
        campaigns.build_router(),
        dispatch.build_router(),
        offers.build_router(),
        fallback.build_router(),
    )
    return dispatcher
