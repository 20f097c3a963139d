"""Every conversation in the order in which they are asked; the fallback is last."""

from aiogram import Dispatcher, F

from lotse.handlers import fallback
from lotse.handlers.context import House
from lotse.handlers.emergency import router as emergency
from lotse.handlers.middlewares import Conversation
from lotse.handlers.offers import router as offers
from lotse.handlers.privacy import router as privacy
from lotse.handlers.start import router as start

# Menu commands in the order of Telegram's menu; descriptions are the locales' `command-…`.
COMMANDS = ("start", "offers", "town", "language", "emergency", "privacy")


def build_dispatcher(house: House) -> Dispatcher:
    """The whole conversation. No FSM yet: nothing awaits free text that a button does not explain."""
    dispatcher = Dispatcher(disable_fsm=True)
    conversation = Conversation(house)
    for observer in (dispatcher.message, dispatcher.callback_query, dispatcher.my_chat_member):
        observer.outer_middleware(conversation)
    dispatcher.message.filter(F.chat.type == "private")
    dispatcher.include_routers(
        offers.build_buttons(),
        emergency.build_router(),
        privacy.build_router(),
        start.build_router(),
        offers.build_router(),
        fallback.build_router(),
    )
    return dispatcher
