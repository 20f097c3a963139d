"""What a page is made of: words as words, no scripts, the strictest headers, the person's language."""

import dataclasses
import html
import json
import re

import pytest

from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.conversations import build_answering
from storage.pages import PageLink

from .browsing import SECRET_WORDS, said


async def test_words_of_people_are_shown_as_words(site, erika):
    member = await site.case(erika)
    nasty = "</p></article><script>alert(1)</script><img src=https://evil.example/x> {{ 7*7 }} \u202e"
    browser = site.browser()
    path = await site.link(erika, WriteNote(member_id=member))
    await browser.send(path, (await browser.opens(path)).form(said("notes-save")) | {"body": nasty})

    read = await browser.opens(await site.link(erika, SeeNotes(member_id=member)))

    assert "<script" not in read.html
    assert "<img" not in read.html
    assert html.escape("<script>alert(1)</script>") in read.html
    assert "{{ 7*7 }}" in read.html
    assert 'dir="auto"' in read.html


async def test_no_script_no_foreign_address_and_the_strictest_headers_on_every_page(site, writing):
    browser = site.browser()
    shown = [
        await browser.load(writing),
        await browser.opens(writing),
        await site.browser().load(writing),
        await site.browser().load("/p/none"),
    ]

    for each in shown:
        policy = each.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "script" not in policy
        assert "script" not in each.html
        assert not re.findall(r"https?://|//|\son\w+=|style=", each.html.replace("<!doctype html>", ""))
        assert each.headers["Cache-Control"] == "no-store"
        assert each.headers["Referrer-Policy"] == "no-referrer"
        assert each.headers["X-Robots-Tag"].startswith("noindex")
        assert each.headers["Strict-Transport-Security"].startswith("max-age=")
        assert each.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_cookie_is_for_this_link_alone(site, writing):
    cookie = (await site.browser().load(writing)).sent_cookie

    assert f"Path={writing}" in cookie
    for part in ("HttpOnly", "Secure", "SameSite=Strict", "Max-Age="):
        assert part in cookie


async def test_the_style_sheet_is_the_only_thing_that_is_kept(site, writing):
    style = re.search(r'href="(/page\.css\?v=\w+)"', (await site.browser().load(writing)).html)[1]

    answer = await site.browser().load(style)

    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/css")
    assert "max-age" in answer.headers["Cache-Control"]
    assert "url(" not in answer.html
    assert "@import" not in answer.html


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("uk", "ltr"), ("de", "ltr")])
async def test_the_page_speaks_the_persons_language(site, language, direction):
    phone = await site.staff(language=language)
    path = await site.link(phone, WriteNote(member_id=await site.case(phone)))
    browser = site.browser("de")
    waiting = await browser.load(path)

    shown = await browser.send(path, waiting.form(said("pages-open-do", language)))

    assert f'<html lang="{language}" dir="{direction}">' in shown.html
    assert said("notes-words", language) in shown.words


async def test_tokens_and_words_never_stand_in_the_log(site, writing, logged):
    browser = site.browser()
    shown = await browser.opens(writing)
    await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    await browser.load("/p/" + "x" * 43)

    answered = [each for each in logged if each["event"] == "web.answered"]
    assert {each["route"] for each in answered} == {"page"}
    told = json.dumps(logged, default=str)
    assert writing.removeprefix("/p/") not in told
    assert SECRET_WORDS not in told


async def test_without_an_address_the_county_has_no_page_yet(site, erika):
    member = await site.case(erika)
    site.lab.app = dataclasses.replace(site.lab.app, public_url=None)
    site.lab.poller.answering = build_answering(site.lab.app)

    await erika.press(WriteNote(member_id=member))

    assert "pages-none" in erika.screen
    assert erika.buttons == [said("notes-back")]
    assert await site.rows(PageLink) == []
