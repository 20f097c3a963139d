"""The county's page: what it has to show, and how somebody gets a link to it.

Each conversation keeps its pages in its own `pages.py`, under the name PAGES; they meet here. `bot/pages` serves them.
"""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery
from pydantic import Field

from handlers.campaigns.writing import pages as campaigns
from handlers.cases.notes import pages as notes
from handlers.cases.progress import pages as progress
from handlers.cases.referrals import pages as referrals
from handlers.privacy import pages as privacy
from handlers.shell import formats
from handlers.shell.context import House, Write, known
from handlers.shell.screen import Button, Screen
from handlers.shell.sheet import OpenPage, Page
from handlers.shell.texts import text
from handlers.themes import pages as themes
from services.directory.listing import View
from services.pages import OPENABLE, close_link, give_link
from storage.people import Person

_CONVERSATIONS: tuple[Mapping[str, Page], ...] = (
    notes.PAGES,
    progress.PAGES,
    privacy.PAGES,
    themes.PAGES,
    campaigns.PAGES,
)

# From a link's purpose to its page
PAGES: Mapping[str, Page] = {purpose: page for each in _CONVERSATIONS for purpose, page in each.items()}

# From the first part of an address, "h" in /h/<token>, to the page that whoever has the address may use
OPEN_PAGES: Mapping[str, OpenPage] = {**referrals.OPEN_PAGES}


class ClosePage(CallbackData, prefix="pc1", sep="|"):
    """The wish that a page shows nothing any more; `back` is the data of the button that leads back."""

    link_id: int
    back: str = Field(min_length=1)


async def offer_page(
    write: Write, *, house: House, person: Person, purpose: str, subject_id: int, back: Button, now: datetime
) -> Screen:
    """A link to one of PAGES for this person alone, with a button that ends it; or that this county has no page yet.

    Whether the person may see the subject is checked by the caller, and by the page each time anew.
    """
    if house.public_url is None:
        return Screen(text=[text("pages-none", county=house.county.name)], rows=[[back]])
    async with write() as session:
        link_id, token = await give_link(
            session,
            person_id=person.id or 0,
            purpose=purpose,
            subject_id=subject_id,
            keyring=house.keyring,
            now=now,
        )
    until = (now + OPENABLE).astimezone(ZoneInfo(house.county.timezone))
    close = ClosePage(link_id=link_id, back=back.data or "")
    return Screen(
        text=[text("pages-offer"), "", text("pages-offer-once", time=formats.clock(until.time()))],
        rows=[
            [Button(text("pages-offer-open"), url=f"{house.public_url}/p/{token}")],
            [Button(text("pages-offer-close"), close.pack())],
            [back],
        ],
    )


async def on_close_page(
    _query: CallbackQuery, callback_data: ClosePage, person: Person | None, write: Write, view: View
) -> Screen:
    async with write() as session:
        await close_link(session, link_id=callback_data.link_id, person_id=known(person).id or 0, now=view.now)
    return Screen(text=[text("pages-offer-closed")], rows=[[Button(text("pages-back"), callback_data.back)]])


def build_router() -> Router:
    """The one route that all pages share."""
    router = Router(name="pages")
    router.callback_query.register(on_close_page, ClosePage.filter())
    return router
