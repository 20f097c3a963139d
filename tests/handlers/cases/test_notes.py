"""Notes in the chat: a case manager gets links, nobody gets words."""

import dataclasses
from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from handlers.cases.file.callbacks import SeeMember
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.conversations import build_answering
from handlers.staff.callbacks import STAFF_LINK
from services.cases.access import key_place
from services.people import Account, find_person
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from storage.cases import Case, CaseMember, Consent
from storage.pages import PageLink

from ...conftest import context_of

PUBLIC = "https://lotse.example.org"


@pytest.fixture
def online(lab: Any) -> Any:
    """A county with a page of its own."""
    lab.app = dataclasses.replace(lab.app, public_url=PUBLIC)
    lab.poller.answering = build_answering(lab.app)
    return lab


async def staff(lab: Any) -> Any:
    app, now = lab.app, lab.clock.now()
    about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": "05570004"}
    async with app.database.writing() as session:
        token = await invite_staff(session, context_of(app=app, now=now), role="case_manager", **about)
    phone = await lab.person("de")
    await phone.says(f"/start {STAFF_LINK}{token}")
    async with app.database.reading() as session:
        person = await find_person(session, Account(str(phone.id), app.keyring))
        phone.staff = await staff_of(session, person.id, keyring=app.keyring)
    return phone


async def case(lab: Any, phone: Any, **more: Any) -> int:
    """A case with one adult who has consented; the member's number."""
    now = lab.clock.now()
    async with lab.app.database.writing() as session:
        row = Case(year=2026, serial=17, kind="person", staff_id=phone.staff.id, opened_on=date(2026, 11, 2), **more)
        session.add(row)
        await session.flush()
        member = CaseMember(case_id=row.id, letter="A", kind="adult", wrapped_key=b"", created_at=now)
        session.add(member)
        await session.flush()
        member.wrapped_key = lab.app.keyring.new_data_key(key_place(member.id))
        consent = {"purpose": "case_work", "form_version": "1", "way": "paper", "granted_on": date(2026, 11, 2)}
        session.add(Consent(member_id=member.id, recorded_by=phone.staff.id, recorded_at=now, **consent))
        await session.commit()
    return member.id


async def links(lab: Any) -> list[PageLink]:
    async with lab.app.database.reading() as session:
        return list((await session.exec(select(PageLink))).all())


async def test_notes_are_a_link_a_way_to_a_new_one_and_the_way_back(online):
    erika = await staff(online)
    member = await case(online, erika)

    await erika.press(SeeNotes(member_id=member))

    assert "pages-offer" in erika.screen
    assert "10:40" in erika.screen, "until when it can be opened"
    assert erika.buttons == ["🔓 Seite öffnen", "✖️ Seite schließen", "📝 Neue Notiz", "⬅️ Zurück"]
    data = [each.get("callback_data") for row in erika.last["reply_markup"]["inline_keyboard"] for each in row]
    assert data[-1] == SeeMember(member_id=member).pack()
    await erika.taps("Neue Notiz")
    assert [each.purpose for each in await links(online)] == ["note-read", "note-write"]


async def test_a_closed_case_has_notes_to_read_and_none_to_write(online):
    erika = await staff(online)
    member = await case(online, erika, closed_at=online.clock.now(), closing_reason="moved")

    await erika.press(SeeNotes(member_id=member))
    assert "📝 Neue Notiz" not in erika.buttons

    await erika.press(WriteNote(member_id=member))
    assert "notes-case-closed" in erika.screen


async def test_after_the_page_is_closed_there_is_a_way_back(online):
    erika = await staff(online)
    member = await case(online, erika)
    await erika.press(SeeNotes(member_id=member))

    await erika.taps("Seite schließen")

    assert "pages-offer-closed" in erika.screen
    assert erika.data("cm1") == SeeMember(member_id=member).pack()
    assert [each.closed_at is not None for each in await links(online)] == [True]


@pytest.mark.parametrize("wish", [SeeNotes, WriteNote])
async def test_a_foreign_member_and_an_unknown_one_get_the_same_answer_and_no_link(online, wish):
    erika, colleague = await staff(online), await staff(online)
    member = await case(online, erika)

    for asked in (member, 2**31 - 1):
        await colleague.press(wish(member_id=asked))
        assert "cases-unknown" in colleague.screen
    assert await links(online) == []


@pytest.mark.parametrize("wish", [SeeNotes, WriteNote])
async def test_a_client_who_forges_the_button_gets_no_link(online, wish):
    member = await case(online, await staff(online))
    client = await online.person("ar")

    await client.press(wish(member_id=member))

    assert "fallback-button-outdated" in client.screen
    assert await links(online) == []
