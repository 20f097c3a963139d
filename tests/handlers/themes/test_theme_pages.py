"""Themes on the county's page: words are read and written there, and nobody who could be recognised."""

import html
import json
import re
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from bot.web import serving
from handlers.conversations import PAGES
from handlers.shell.sheet import Form
from handlers.themes import callbacks as buttons
from services.refusal import Refusal
from storage.themes import ThemeEntry

from .conftest import AHLEN, BARE, BECKUM, PROBLEM, PUBLIC, Round, german, said, typed


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Im Fall waf-2026-17 fehlt sie.", "Fallnummer: waf-2026-17"),
        ("Rückruf unter 0221 4710 123.", "Telefonnummer: 0221 4710 123"),
        ("Mail an a.b@example.org", "E-Mail-Adresse: a.b@example.org"),
        ("geb. 01.02.1990", "Genaues Datum: 01.02.1990"),
    ],
)
async def test_what_names_somebody_is_held_back_with_its_place_and_nothing_is_lost(work, erika, words, place):
    number = await work.raises(erika)

    sheet = await work.writes(erika, number, comment=words, brief="Ein Anfang.")

    assert german("themes-recognisable") in said(sheet)
    assert place in said(sheet)
    assert typed(sheet) == {"problem": PROBLEM, "brief": "Ein Anfang.", "comment": words}
    assert len(await work.rows(ThemeEntry)) == 1
    mended = await work.writes(erika, number, begun=sheet, comment="Sie fehlt oft.")
    assert german("themes-page-saved") in said(mended)
    assert len(await work.rows(ThemeEntry)) == 3


async def test_the_page_says_plainly_what_must_not_stand_there(work, erika):
    sheet = await work.opens(erika, await work.raises(erika))

    assert german("themes-page-rule") in said(sheet)


async def test_case_manager_and_coordinator_write_the_brief_and_neither_undoes_the_other(work, erika, karin):
    number = await work.raises(erika)
    mine, hers = await work.opens(erika, number), await work.opens(karin, number)
    await work.writes(erika, number, begun=mine, brief="Erste Fassung.")

    late = await work.writes(karin, number, begun=hers, brief="Zweite Fassung.")

    assert german("themes-overtaken") in said(late)
    assert "Erste Fassung." in said(late)
    assert typed(late)["brief"] == "Zweite Fassung."
    both = await work.writes(karin, number, begun=late, brief="Beide Fassungen.")
    assert "Beide Fassungen." in said(both)
    assert "Erika Muster, 23. November 2026" in said(both)


async def test_who_only_sees_a_theme_reads_and_has_no_field(work, erika):
    number = await work.raises(erika)
    colleague = await work.staff(town=AHLEN)

    sheet = await work.opens(colleague, number)

    assert PROBLEM in said(sheet)
    assert not any(isinstance(each, Form) for each in sheet.blocks)


@pytest.mark.parametrize("action", ["", "problem", "1.2", "1.2.x", "1.2.3.4"])
async def test_a_forged_form_keeps_nothing(work, erika, action):
    number = await work.raises(erika)
    async with work.lab.app.database.writing() as session:
        context = await work.context(session, erika)
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await PAGES["theme"].save(session, context, number, {"comment": "Anders.", "action": action})

    assert len(await work.rows(ThemeEntry)) == 1


async def test_the_page_of_a_foreign_theme_is_that_of_one_that_never_was(work, erika):
    number = await work.raises(erika)
    stranger = await work.staff(town=BECKUM)

    for theme_id in (number, 999_999):
        with pytest.raises(Refusal, match="themes-unknown"):
            await work.opens(stranger, theme_id)


# --- over HTTP ---


@pytest.fixture
async def address(work: Round, unused_tcp_port: int) -> AsyncIterator[str]:
    async with serving(work.lab.app, work.lab.poller, host="127.0.0.1", port=unused_tcp_port):
        yield f"http://127.0.0.1:{unused_tcp_port}"


async def test_a_browser_opens_the_link_and_keeps_the_words(work, erika, address):
    await erika.press(buttons.RaiseNow(ags=int(AHLEN), domain="housing", constellation=3))
    url = re.search(rf"{PUBLIC}(/p/[\w-]+)", json.dumps(erika.last))[1]
    async with ClientSession() as http:
        first = await http.get(address + url)
        cookie = {"Cookie": first.headers["Set-Cookie"].split(";")[0]}

        async def send(page: str, **fields: str) -> str:
            seal = re.search(r'name="form" value="([^"]+)"', page)[1]
            async with http.post(address + url, data={"form": seal, **fields}, headers=cookie) as answer:
                return html.unescape(await answer.text()).translate(BARE)

        opened = await send(await first.text())
        assert german("themes-page-label", kind="problem") in opened
        held = await send(opened, problem="Ruf 0221 4710 123", brief="", comment="")
        assert "Telefonnummer: 0221 4710 123" in held
        assert "Ruf 0221 4710 123</textarea>" in held
        saved = await send(held, problem=PROBLEM, brief="", comment="")

    assert PROBLEM in saved
    assert len(await work.rows(ThemeEntry)) == 1
