"""Links to the county's page: a case manager writes and reads notes; how a link opens and ends."""

import asyncio
import json
from datetime import timedelta

import pytest

from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.shell.page_links import ClosePage
from storage.case_work import Note
from storage.pages import PageLink

from .browsing import PUBLIC, SECRET_WORDS, said

# --- a note's way ---


async def test_a_note_is_written_and_read_on_the_page_and_never_in_the_chat(site, erika):
    member = await site.case(erika)
    browser, path = site.browser(), await site.link(erika, WriteNote(member_id=member))

    shown = await browser.opens(path)
    assert "WAF-2026-17/A" in shown.words
    saved = await browser.send(path, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    assert (saved.status, said("notes-saved") in saved.words) == (200, True)

    reading = await site.link(erika, SeeNotes(member_id=member))
    read = await browser.opens(reading)
    assert SECRET_WORDS in read.words
    assert "Erika Muster" in read.words
    assert "23. November 2026" in read.words
    assert (await site.actions()).count("note.written") == 1
    assert (await site.actions()).count("note.read") == 1
    assert SECRET_WORDS not in json.dumps(site.lab.messages(erika.id))
    assert all(SECRET_WORDS.encode() not in row.body_encrypted for row in await site.rows(Note))


async def test_one_link_is_for_one_note(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})

    again = await browser.load(writing)

    assert (again.status, said("pages-closed") in again.words) == (410, True)


async def test_a_note_is_corrected_and_says_so(site, erika):
    member = await site.case(erika)
    browser = site.browser()
    path = await site.link(erika, WriteNote(member_id=member))
    await browser.send(path, (await browser.opens(path)).form(said("notes-save")) | {"body": "Zwei Kinder."})

    path = await site.link(erika, SeeNotes(member_id=member))
    field = await browser.send(path, (await browser.opens(path)).form(said("notes-correct")))
    assert field.area == "Zwei Kinder."
    corrected = await browser.send(path, field.form(said("notes-save")) | {"body": "Drei Kinder."})

    assert "Drei Kinder." in corrected.words
    assert "berichtigt" in corrected.words
    assert "Zwei Kinder." not in corrected.words


# --- the states of a link ---


async def test_a_messenger_that_looks_behind_the_link_does_not_use_it_up(site, writing):
    for _ in range(3):
        fetched = await site.browser().load(writing)
        assert fetched.status == 200
        assert "WAF" not in fetched.words, "nothing of whom it is about"

    assert said("notes-words") in (await site.browser().opens(writing)).words


async def test_another_browser_finds_it_opened_and_learns_how_to_get_its_own(site, writing):
    await site.browser().opens(writing)
    thief = site.browser("uk")

    found = await thief.load(writing)

    assert found.status == 410
    assert said("pages-opened", "uk") in found.words
    assert said("notes-words") not in found.words
    assert f'href="{writing}"' in found.html, "whoever it was may go on from here, where the browser sends its cookie"


async def test_two_browsers_at_once_one_gets_in(site, writing):
    both = [site.browser(), site.browser()]
    forms = [(await each.load(writing)).form(said("pages-open-do")) for each in both]

    shown = await asyncio.gather(*(each.send(writing, form) for each, form in zip(both, forms, strict=True)))

    assert sorted(each.status for each in shown) == [200, 410]


async def test_an_impatient_double_tap_on_open_does_not_lock_its_own_browser_out(site, writing):
    browser = site.browser()
    form = (await browser.load(writing)).form(said("pages-open-do"))

    await browser.send(writing, form)
    again = await browser.send(writing, form)

    assert said("notes-words") in again.words


@pytest.mark.parametrize(("minutes", "status"), [(9.9, 200), (10, 410)])
async def test_a_link_is_openable_for_ten_minutes(site, writing, minutes, status):
    site.lab.clock.at += timedelta(minutes=minutes)

    found = await site.browser().load(writing)

    assert found.status == status
    assert (said("pages-expired") in found.words) == (status == 410)


@pytest.mark.parametrize(("minutes", "status"), [(29.9, 200), (30, 410)])
async def test_a_visit_lasts_thirty_minutes_and_says_until_when(site, writing, minutes, status):
    browser = site.browser()
    opened = await browser.opens(writing)
    assert "11:00" in opened.words
    site.lab.clock.at += timedelta(minutes=minutes)

    later = await browser.load(writing)

    assert later.status == status
    assert (said("pages-over") in later.words) == (status == 410)


async def test_what_was_typed_into_a_visit_that_is_over_comes_back_to_be_copied(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    site.lab.clock.at += timedelta(minutes=31)

    late = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})

    assert late.status == 410
    assert SECRET_WORDS in late.words
    assert said("pages-kept") in late.words
    assert await site.rows(Note) == []


@pytest.mark.parametrize("path", ["/p/" + "x" * 43, "/p/short", "/p/%3Cscript%3E"])
async def test_an_unknown_link_is_said_kindly_in_the_browsers_language(site, path):
    found = await site.browser("xx, tr-TR;q=0.8, en;q=0.4").load(path)

    assert found.status == 404
    assert said("pages-unknown", "tr") in found.words
    assert "<script" not in found.html


async def test_a_new_link_ends_the_one_before_that_nobody_opened(site, erika):
    member = await site.case(erika)
    before, after = [await site.link(erika, WriteNote(member_id=member)) for _ in range(2)]

    assert (await site.browser().load(before)).status == 410
    assert (await site.browser().load(after)).status == 200


async def test_a_press_that_is_handled_twice_gives_one_link_that_works(site, erika):
    member = await site.case(erika)
    await erika.says("/hours")
    site.lab.world.press(erika.id, erika.last["message_id"], WriteNote(member_id=member).pack())
    updates = site.lab.fetch()

    await site.lab.poller.handle(updates)
    await site.lab.poller.handle(updates)

    (row,) = await site.rows(PageLink)
    (url,) = {each["url"] for row in erika.last["reply_markup"]["inline_keyboard"] for each in row if "url" in each}
    assert row.closed_at is None
    assert (await site.browser().load(url.removeprefix(PUBLIC))).status == 200


# --- closing ---


async def test_closing_in_the_chat_ends_the_visit_at_once(site, erika, writing):
    browser = site.browser()
    shown = await browser.opens(writing)

    await erika.taps("Seite schließen")

    assert "pages-offer-closed" in erika.screen
    assert (await browser.load(writing)).status == 410
    late = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    assert said("pages-closed") in late.words
    assert await site.rows(Note) == []


async def test_nobody_closes_anothers_page(site, erika, writing):
    mallory = await site.staff()
    (row,) = await site.rows(PageLink)

    await mallory.press(ClosePage(link_id=row.id, back="cm1:1"))

    assert (await site.browser().load(writing)).status == 200


async def test_closing_on_the_page_itself(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)

    ended = await browser.send(writing, shown.form(said("pages-end")))

    assert said("pages-ended") in ended.words
    assert (await browser.load(writing)).status == 410
