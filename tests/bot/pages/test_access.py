"""Who sees the county's page: nobody but those who may, however they came by a link."""

from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from services.staff.members import remove_staff, suspend_staff
from storage.case_work import Note
from storage.cases import Case, CaseCover, Consent
from storage.pages import PageLink

from .browsing import SECRET_WORDS, Site, said


@pytest.mark.parametrize("role", ["coordinator", "authority", "lead", "admin"])
async def test_others_get_no_notes_with_a_forged_button_nor_with_a_link_of_their_own(site, erika, role):
    member = await site.case(erika)
    other = await site.staff(role)
    for wish in (SeeNotes(member_id=member), WriteNote(member_id=member)):
        await other.press(wish)
        assert "fallback-button-outdated" in other.screen

    path = await forged(site, erika, other, member)
    found = await site.browser().opens(path)

    assert found.status == 410
    assert said("pages-closed") in found.words
    assert "note.read" not in await site.actions()


async def forged(site: Site, owner: Any, other: Any, member: int, **more: Any) -> str:
    """A link to the notes on a member that belongs to somebody else, as if the database had been written to."""
    path = await site.link(owner, SeeNotes(member_id=member))
    await site.changes(PageLink, person_id=other.person_id, **more)
    return path


async def test_a_colleagues_case_is_as_unknown_as_none_at_all(site, erika):
    member = await site.case(erika)
    colleague = await site.staff()

    found = await site.browser().opens(await forged(site, erika, colleague, member))
    unknown = await site.browser().opens(await forged(site, erika, colleague, member, subject_id=4711))

    assert found.status == unknown.status == 403
    assert found.words == unknown.words
    assert "WAF" not in found.words


@pytest.mark.parametrize("end", [suspend_staff, remove_staff])
async def test_an_open_page_of_somebody_who_may_no_more_shows_and_saves_nothing(site, erika, writing, end):
    browser = site.browser()
    shown = await browser.opens(writing)

    await site.does(end, erika.staff.id, now=site.lab.clock.now())

    assert (await browser.load(writing)).status == 410
    late = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    assert said("pages-closed") in late.words
    assert await site.rows(Note) == []


async def test_a_substitutes_page_shows_nothing_after_their_time(site, erika):
    member = await site.case(erika)
    colleague = await site.staff()
    today = date(2026, 11, 23)
    async with site.lab.app.database.writing() as session:
        case = (await session.exec(select(Case))).one()
        session.add(
            CaseCover(
                case_id=case.id,
                staff_id=colleague.staff.id,
                begins_on=today,
                ends_on=today,
                created_at=site.lab.clock.now(),
            )
        )
        await session.commit()
    browser, path = site.browser(), await site.link(colleague, SeeNotes(member_id=member))
    assert (await browser.opens(path)).status == 200

    await site.changes(CaseCover, begins_on=date(2026, 11, 1), ends_on=date(2026, 11, 22))

    after = await browser.load(path)
    assert after.status == 403
    assert "WAF" not in after.words


async def test_without_consent_nothing_is_written(site, erika):
    member = await site.case(erika)
    browser = site.browser()
    path = await site.link(erika, WriteNote(member_id=member))
    shown = await browser.opens(path)
    await site.changes(Consent, withdrawn_at=site.lab.clock.now())

    late = await browser.send(path, shown.form(said("notes-save")) | {"body": SECRET_WORDS})

    assert late.status == 422
    assert late.area == SECRET_WORDS, "what was typed is not lost"
    assert await site.rows(Note) == []
