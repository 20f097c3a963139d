"""Forms of the county's page: nothing typed is lost, nothing is saved twice, and no other site can send one."""

import asyncio
from typing import Any

import pytest

from handlers import conversations as registry
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.shell.sheet import Choice, Day, Download, File, Form, OpenPage, Option, Page, Paragraph, Sheet
from handlers.shell.texts import text
from services.refusal import Refusal
from storage.case_work import Note

from .browsing import PUBLIC, SECRET_WORDS, said


async def test_4001_characters_come_back_with_everything_typed(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    too_long = "ä\r\n" + "x" * 3_999  # a line's end counts once, however the browser sends it

    back = await browser.send(writing, shown.form(said("notes-save")) | {"body": too_long})

    assert back.status == 422
    assert back.area == too_long.replace("\r\n", "\n")
    assert "4.001" in back.words or "4001" in back.words
    kept = await browser.send(writing, back.form(said("notes-save")) | {"body": too_long[:-1]})
    assert said("notes-saved") in kept.words


@pytest.mark.parametrize("body", ["", "  \n "])
async def test_an_empty_note_is_asked_for_again(site, writing, body):
    browser = site.browser()
    shown = await browser.opens(writing)

    back = await browser.send(writing, shown.form(said("notes-save")) | {"body": body})

    assert back.status == 422
    assert said("pages-missing", field=text("notes-words")) in back.words


async def test_a_form_sent_twice_saves_once_and_both_answers_say_it_is_saved(site, writing):
    browser = site.browser()
    fields = (await browser.opens(writing)).form(said("notes-save")) | {"body": SECRET_WORDS}

    answers = await asyncio.gather(*(browser.send(writing, fields) for _ in range(3)))

    assert len(await site.rows(Note)) == 1
    assert [each.status for each in answers] == [200] * 3
    told = said("notes-saved"), said("pages-saved-before")
    assert all(any(each in answer.words for each in told) for answer in answers)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site", "Origin": "null"},
    ],
)
async def test_another_site_can_send_nothing(site, writing, headers):
    browser = site.browser()
    shown = await browser.opens(writing)

    refused = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS}, **headers)

    assert refused.status == 403
    assert await site.rows(Note) == []


async def test_our_own_page_can(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    ours = {"Origin": PUBLIC, "Sec_Fetch_Site": "same-origin"}

    assert (await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS}, **ours)).status == 200


async def test_a_form_holds_only_for_the_browser_and_page_it_was_made_for(site, erika):
    member = await site.case(erika)
    paths = [await site.link(erika, wish(member_id=member)) for wish in (WriteNote, SeeNotes)]
    browser, other = site.browser(), site.browser()
    form = (await browser.opens(paths[0])).form(said("notes-save"))
    await other.opens(paths[1])
    altered = form["form"][:40] + ("A" if form["form"][40] != "A" else "B") + form["form"][41:]

    for who, path, sealed in ((other, paths[1], form["form"]), (browser, paths[0], altered), (browser, paths[0], "")):
        refused = await who.send(path, {"form": sealed, "body": SECRET_WORDS})
        assert refused.status == 400
        assert said("pages-form-old") in refused.words
        assert SECRET_WORDS in refused.words, "what was typed is not lost"
    assert await site.rows(Note) == []


async def test_a_browser_that_keeps_no_cookies_is_told_so_and_the_link_stays_openable(site, writing):
    browser = site.browser()
    form = (await browser.load(writing)).form(said("pages-open-do"))
    browser.cookies = {}

    assert said("pages-cookies") in (await browser.send(writing, form)).words
    assert (await site.browser().opens(writing)).status == 200


async def test_a_flood_is_refused(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)

    too_much = await browser.send(writing, shown.form(said("notes-save")) | {"body": "x" * 600_000})
    too_many = await browser.send(writing, {f"field{number}": "x" for number in range(100)})

    assert (too_much.status, too_many.status) == (413, 413)
    assert said("pages-too-large") in too_much.words
    assert await site.rows(Note) == []


# --- what other conversations can do with it ---


@pytest.fixture
def trial(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A page with every kind of field, and one without a visitor; what came of them."""
    came: dict[str, Any] = {}
    faces = tuple(Option(str(number), f"Stufe {number}", face) for number, face in enumerate("😞😐😊", start=1))
    form = Form((Choice("how", "Wie?", faces), Day("day", "Wann?")), text("notes-save"), "save")

    async def show(session: Any, context: Any, subject_id: int) -> Sheet:
        return Sheet("Probe", (form, Download("Datei", "probe.html")))

    async def save(session: Any, context: Any, subject_id: int, values: Any) -> Sheet:
        came.update(values)
        return Sheet("Danke", (Paragraph("ok"),), is_last=True)

    async def download(session: Any, context: Any, subject_id: int, name: str) -> File:
        return File(name, "text/html", b"<script>1</script>")

    async def show_open(session: Any, context: Any, token: str) -> Sheet:
        if token != "t" * 43:
            raise Refusal("pages-unknown")
        return Sheet("Anfrage", (form,))

    async def save_open(session: Any, context: Any, token: str, values: Any) -> Sheet:
        came.update(values, language=context.language)
        return Sheet("Danke", (), is_last=True)

    monkeypatch.setitem(registry.PAGES, "note-read", Page(None, show, save, download))
    monkeypatch.setitem(registry.OPEN_PAGES, "h", OpenPage(show_open, save_open))
    return came


async def test_choices_dates_and_files(trial, site, erika):
    browser = site.browser()
    path = await site.link(erika, SeeNotes(member_id=await site.case(erika)))
    shown = await browser.opens(path)
    form = shown.form(said("notes-save"))
    assert shown.html.count('type="radio"') == 3
    assert "😊" in shown.html

    kept = await browser.load(f"{path}/probe.html")
    assert kept.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in kept.headers["Content-Security-Policy"]
    assert (await site.browser().load(f"{path}/probe.html")).status == 410

    for wrong in ({"how": "9"}, {}, {"how": "3", "day": "neulich"}):
        back = await browser.send(path, form | wrong)
        assert back.status == 422
    assert 'value="3" checked' in back.html
    thanks = await browser.send(path, back.form(said("notes-save")) | {"how": "3", "day": "24.12.2026"})

    assert "Danke" in thanks.words
    assert trial == {"how": "3", "day": "2026-12-24", "action": "save"}
    assert (await browser.load(f"{path}/probe.html")).status == 410, "the last sheet ends the visit"


async def test_a_page_without_a_visitor_is_for_whoever_has_its_address(trial, site):
    path, browser = f"/h/{'t' * 43}", site.browser("uk")

    shown = await browser.load(path)
    form = shown.form(said("notes-save", "uk"))
    assert 'lang="uk"' in shown.html
    assert (await browser.send(path, form | {"how": "9"})).status == 422
    assert (await browser.send(path, form | {"how": "1"}, Origin="https://evil.example")).status == 403
    done = await browser.send(path, form | {"how": "1"})

    assert done.status == 200
    assert trial == {"how": "1", "day": "", "action": "save", "language": "uk"}
    assert (await browser.load(f"/h/{'u' * 43}")).status == 404
    assert (await browser.send(f"/h/{'u' * 43}", form | {"how": "1"})).status == 400
