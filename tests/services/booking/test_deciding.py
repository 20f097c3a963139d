"""Who may decide about an appointment, what the office's day holds, and what a client may add."""

from datetime import date, timedelta

import pytest

from services.booking.agenda import agenda_of, client_sign
from services.booking.deciding import Reason, cancel_by_office, decline, set_outcome, visible
from services.booking.extras import add_extra, note_of
from services.booking.requesting import Settled
from services.booking.states import AppointmentState
from services.refusal import Refusal
from storage.booking import Absence
from storage.encryption import Keyring
from storage.engine import Database
from storage.people import Person
from storage.staff import StaffMember

from ...conftest import SECRET
from .office import NINE, NOW, Office

OUTDATED = "fallback-button-outdated"


@pytest.fixture
def county_id() -> str:
    return "empty"


@pytest.fixture
async def office(database: Database) -> Office:
    return await Office(database).opens()


async def colleague(work: Office, **about: object) -> int:
    """Another case manager, of the same town and office."""
    person_id = await work.person()
    known = {
        "role": "case_manager",
        "employer": "Kreis Warendorf",
        "office": "KIM",
        "municipality_ags": "05570004",
        "person_id": person_id,
        "wrapped_key": b"",
        "name_encrypted": b"",
        "created_at": NOW,
    }
    row = StaffMember(**known | about)
    async with work.database.writing() as session:
        session.add(row)
        await session.commit()
    return row.id


async def sees(office: Office, appointment, staff_id: int) -> bool:
    async with office.database.reading() as session:
        try:
            await visible(session, office.context(), appointment_id=appointment.id, staff_id=staff_id)
        except Refusal as refusal:
            return refusal.text_id != OUTDATED
    return True


async def stands_in(office: Office, substitute: int | None, day: date) -> None:
    async with office.database.writing() as session:
        absence = {"begins_on": day, "ends_on": day, "created_at": NOW}
        session.add(Absence(staff_id=office.staff_id, substitute_id=substitute, **absence))
        await session.commit()


async def test_an_appointment_is_its_owners_and_nobody_elses(office):
    other = await colleague(office)
    appointment = await office.requested(await office.person())

    assert await sees(office, appointment, office.staff_id)
    assert not await sees(office, appointment, other)


@pytest.mark.parametrize("day", [NOW.date(), NINE.date()])
async def test_whoever_stands_in_today_or_on_its_day_sees_it(office, day):
    substitute, other = await colleague(office), await colleague(office)
    appointment = await office.requested(await office.person())
    await stands_in(office, substitute, day)

    assert await sees(office, appointment, substitute)
    assert not await sees(office, appointment, other)


async def test_whoever_stands_in_on_another_day_does_not(office):
    substitute = await colleague(office)
    appointment = await office.requested(await office.person())
    await stands_in(office, substitute, NINE.date() + timedelta(days=1))

    assert not await sees(office, appointment, substitute)


async def test_what_nobody_answered_is_seen_by_those_who_were_told(office):
    told, elsewhere = await colleague(office), await colleague(office, municipality_ags="05570008", office="Beckum")
    appointment = await office.requested(await office.person())
    assert not await sees(office, appointment, told)
    await office.changes(appointment, escalated=1)

    assert await sees(office, appointment, told)
    assert not await sees(office, appointment, elsewhere)


async def test_a_time_that_is_only_held_is_nobodys_to_see(office):
    held = await office.holds(await office.person())

    assert not await sees(office, held, office.staff_id)


@pytest.mark.parametrize("use_case", [decline, cancel_by_office])
async def test_what_is_not_theirs_cannot_be_declined_or_cancelled(office, use_case):
    other = await colleague(office)
    appointment = await office.requested(await office.person())

    about = {"appointment_id": appointment.id, "staff_id": other, "reason": Reason.OTHER_TIME}
    with pytest.raises(Refusal, match=OUTDATED):
        await office.does(use_case, office.context(), **about)


async def test_what_has_begun_is_not_cancelled(office):
    appointment = await office.confirms(await office.requested(await office.person()))
    office.now = appointment.starts_at

    about = {"appointment_id": appointment.id, "staff_id": office.staff_id, "reason": Reason.OTHER_TIME}
    with pytest.raises(Settled):
        await office.does(cancel_by_office, office.context(), **about)


async def test_the_outcome_is_noted_once_it_has_begun_and_can_be_mended(office):
    appointment = await office.confirms(await office.requested(await office.person()))
    about = {"appointment_id": appointment.id, "staff_id": office.staff_id}
    with pytest.raises(Settled):
        await office.does(set_outcome, office.context(), **about, came=True)
    office.now = appointment.starts_at

    came = await office.does(set_outcome, office.context(), **about, came=True)
    missed = await office.does(set_outcome, office.context(), **about, came=False)

    assert (came.state, missed.state) == (AppointmentState.COMPLETED, AppointmentState.MISSED)


async def test_the_agenda_holds_the_days_asked_for_and_nobody_elses(office):
    other = await colleague(office)
    day_after = await office.requested(await office.person())
    week_after = await office.requested(await office.person(), NINE + timedelta(days=7))
    gone = await office.requested(await office.person(), NINE + timedelta(hours=1))
    await office.cancels(gone)
    yesterday = await office.requested(await office.person(), NINE + timedelta(days=1))
    await office.changes(yesterday, starts_at=NOW - timedelta(days=1), ends_at=NOW - timedelta(hours=23))

    async with office.database.reading() as session:
        two, three, ten = [
            [row.id for row, _ in await agenda_of(session, office.context(), staff_id=office.staff_id, days=days)]
            for days in (2, 3, 10)
        ]
        foreign = await agenda_of(session, office.context(), staff_id=other, days=10)

    assert (two, three, ten, foreign) == ([], [day_after.id], [day_after.id, week_after.id], [])


async def test_who_comes_is_told_with_their_words_and_without_a_sign_where_they_have_none(office):
    keyring, client = Keyring(SECRET), await office.person()
    held = await office.holds(client)
    async with office.database.writing() as session:
        person = await session.get(Person, client)
        noted = await add_extra(
            session, appointment_id=held.id, person=person, what="note", value="mit Kind", keyring=keyring
        )
        assert note_of(noted, person, keyring) == "mit Kind"
        assert note_of(noted, None, keyring) == ""
        assert await client_sign(session, noted) == ""


@pytest.mark.parametrize(
    ("what", "value", "field", "stored"),
    [
        ("matter", "housing", "matter", "housing"),
        ("matter", "", "matter", None),
        ("interpreter", "ar", "interpreter", "ar"),
        ("companions", "9", "companions", 9),
    ],
)
async def test_what_a_button_offers_is_added(office, what, value, field, stored):
    client = await office.person()
    held = await office.holds(client)
    async with office.database.writing() as session:
        person = await session.get(Person, client)
        about = {"appointment_id": held.id, "person": person, "keyring": Keyring(SECRET)}
        row = await add_extra(session, what=what, value=value, **about)

    assert getattr(row, field) == stored


@pytest.mark.parametrize(
    ("what", "value"),
    [
        ("matter", "wetter"),
        ("interpreter", "x" * 13),
        ("interpreter", "ä"),
        ("companions", "10"),
        ("companions", "-1"),
        ("else", "1"),
    ],
)
async def test_what_no_button_offers_is_refused(office, what, value):
    client = await office.person()
    held = await office.holds(client)
    async with office.database.writing() as session:
        person = await session.get(Person, client)
        about = {"appointment_id": held.id, "person": person, "keyring": Keyring(SECRET)}
        with pytest.raises(Refusal, match=OUTDATED):
            await add_extra(session, what=what, value=value, **about)


async def test_nothing_is_added_once_it_is_sent(office):
    client = await office.person()
    sent = await office.requested(client)
    async with office.database.writing() as session:
        person = await session.get(Person, client)
        about = {"appointment_id": sent.id, "person": person, "keyring": Keyring(SECRET)}
        with pytest.raises(Settled):
            await add_extra(session, what="matter", value="housing", **about)
