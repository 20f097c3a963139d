"""Every conversation in the order in which they are asked; the fallback is last."""

from aiogram import Dispatcher, F

from lotse.handlers import fallback, pages
from lotse.handlers.booking import router as booking
from lotse.handlers.campaigns import router as campaigns
from lotse.handlers.cases import router as cases
from lotse.handlers.commands import COMMANDS
from lotse.handlers.contact import router as contact
from lotse.handlers.context import House
from lotse.handlers.dispatch import router as dispatch
from lotse.handlers.emergency import router as emergency
from lotse.handlers.info import router as info
from lotse.handlers.keeping import router as keeping
from lotse.handlers.middlewares import Conversation
from lotse.handlers.news import router as news
from lotse.handlers.notes import router as notes
from lotse.handlers.offers import router as offers
from lotse.handlers.office import router as office
from lotse.handlers.privacy import router as privacy
from lotse.handlers.progress import router as progress
from lotse.handlers.referrals import router as referrals
from lotse.handlers.staff import router as staff
from lotse.handlers.staff.rights import Rights
from lotse.handlers.start import router as start
from lotse.handlers.themes import router as themes
from lotse.handlers.translations import router as translations

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
