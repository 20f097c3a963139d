"""The county's page over real HTTP, a case manager, and a link to write a note."""

import dataclasses
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.web import serving
from handlers.cases.notes.callbacks import WriteNote
from handlers.conversations import build_answering

from .browsing import PUBLIC, Site, free_port


@pytest.fixture
async def site(lab: Any) -> AsyncIterator[Site]:
    lab.app = dataclasses.replace(lab.app, public_url=PUBLIC)
    lab.poller.answering = build_answering(lab.app)
    port = free_port()
    async with serving(lab.app, lab.poller, host="127.0.0.1", port=port), ClientSession() as http:
        yield Site(lab, http, port)


@pytest.fixture
async def erika(site: Site) -> Any:
    return await site.staff()


@pytest.fixture
async def writing(site: Site, erika: Any) -> str:
    """The path of a link to write a note."""
    return await site.link(erika, WriteNote(member_id=await site.case(erika)))
