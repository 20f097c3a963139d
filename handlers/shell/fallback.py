"""What nobody else understood gets a friendly way on, never silence and never an error."""

from aiogram.types import Message

from handlers.shell import menu
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services import awaiting
from services.context import Context
from services.people import set_reachable

FILES = frozenset({"document", "video", "animation", "contact", "venue", "poll", "dice", "story", "game"})
KINDS = {"voice": "voice", "audio": "voice", "video_note": "voice", "photo": "picture", "sticker": "sticker"}


async def on_anything(context: Context, message: Message) -> Screen | None:
    """Voice notes, pictures, files and unknown commands. Telegram's own service messages are not answered.

    A person who was asked for words stays in that conversation: the question stays open.
    """
    if not message.text and message.content_type not in {*KINDS, *FILES}:
        return None
    kind = "command" if message.text else KINDS.get(message.content_type, "file")
    if not message.text and context.person_or_none is not None:
        async with context.read() as session:
            asks = await awaiting.asked(session, context, person=context.person)
        if asks:
            return Screen(text=[text("fallback-asked")], rows=[[menu.way_home(context)]])
    return menu.home(context, above=[text(f"fallback-{kind}"), ""])


async def on_membership(context: Context, *, is_member: bool) -> None:
    """Blocked or unblocked: remembered, so that nothing is sent in vain."""
    async with context.write() as session:
        await set_reachable(session, context.account, reachable=is_member, now=context.now)
