"""How somebody gets a link to a page of the county's server, and ends it again."""

from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.shell import formats
from handlers.shell.conversation import Conversation, Press
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import text
from services.context import Context
from services.pages import OPENABLE, close_link, give_link


class ClosePage(CallbackData, prefix="pc1", sep="|"):
    """End the link to a page; `back` is the data of the button that leads back."""

    link_id: int
    back: str = Field(min_length=1)


async def offer_page(context: Context, *, purpose: str, subject_id: int, back: Button) -> Screen:
    """A link to a page for this person alone, with a button that ends it. A county without pages says so.

    Whether the person may see the subject is checked by the caller, and by the page each time anew.
    """
    app = context.app
    if app.public_url is None:
        return Screen(text=[text("pages-none", county=app.county.name)], rows=[[back]])
    async with context.write() as session:
        link_id, token = await give_link(
            session, context, person_id=context.person.id, purpose=purpose, subject_id=subject_id
        )
    until = (context.now + OPENABLE).astimezone(ZoneInfo(app.county.timezone))
    close = ClosePage(link_id=link_id, back=back.data or "")
    rows = [
        [Button(text("pages-offer-open"), url=f"{app.public_url}/p/{token}")],
        [button("pages-offer-close", close)],
        [back],
    ]
    return Screen(text=[text("pages-offer"), "", text("pages-offer-once", time=formats.clock(until.time()))], rows=rows)


async def on_close_page(context: Context, data: ClosePage) -> Screen:
    async with context.write() as session:
        await close_link(session, link_id=data.link_id, person_id=context.person.id, now=context.now)
    return Screen(text=[text("pages-offer-closed")], rows=[[button("pages-back", data.back)]])


CONVERSATION = Conversation(routes=(Press(ClosePage, on_close_page),))
