"""The last router: whatever nobody else understood gets a friendly way on, never silence and never an error."""

from aiogram import Router
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.shell import menu
from handlers.shell.context import House, Write
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services import awaiting
from services.directory.listing import View
from services.people import Account, set_reachable
from services.refusal import Refusal
from storage.engine import ReadSession
from storage.people import Person

FILES = frozenset({"document", "video", "animation", "contact", "venue", "poll", "dice", "story", "game"})
KINDS = {"voice": "voice", "audio": "voice", "video_note": "voice", "photo": "picture", "sticker": "sticker"}


async def on_anything(
    message: Message, person: Person | None, read: ReadSession, view: View, house: House
) -> Screen | None:
    """Voice notes, pictures, files and unknown commands. What Telegram itself notes in a chat is not answered.

    Whoever was asked for words stays in that conversation: the question waits on.
    """
    if not message.text and message.content_type not in {*KINDS, *FILES}:
        return None
    kind = "command" if message.text else KINDS.get(message.content_type, "file")
    ags = person.municipality_ags if person else None
    asks = person is not None and await awaiting.asked(read, person=person, keyring=house.keyring, now=view.now)
    if asks and not message.text:
        return Screen(text=[text("fallback-asked")], rows=[[menu.way_home(ags, view)]])
    return menu.home(ags, view, above=[text(f"fallback-{kind}"), ""])


async def on_unknown_button(_query: CallbackQuery) -> Screen:
    raise Refusal("fallback-button-outdated")


async def on_membership(update: ChatMemberUpdated, write: Write, account: Account, view: View) -> None:
    """Blocked or unblocked: remembered, so that nothing is sent in vain."""
    async with write() as session:
        reachable = update.new_chat_member.status == "member"
        await set_reachable(session, account, reachable=reachable, now=view.now)


def build_router() -> Router:
    """Included last."""
    router = Router(name="fallback")
    router.message.register(on_anything)
    router.callback_query.register(on_unknown_button)
    router.my_chat_member.register(on_membership)
    return router
