"""What is over forgets its client, and what was added to it, after the periods that the documents name."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlmodel import select

from services.booking.retention import CLIENT_KEPT, DETAILS_KEPT, forget_over
from services.people import Account, choose_language
from services.staff.members import invite_staff
from storage.booking import Appointment, OfficeHours
from storage.encryption import Keyring
from storage.engine import Database

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEYRING = Keyring("a secret of the tests, longer than 32 characters")


@pytest.fixture
async def database(database_url):
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def appointment(database):
    """A completed one, with everything that can be added."""
    async with database.writing() as session:
        client = await choose_language(session, Account("1", KEYRING), language="de", now=NOW)
        await invite_staff(
            session,
            context_of(keyring=KEYRING, now=NOW),
            role="case_manager",
            name="Erfunden",
            employer="E",
            office="O",
            municipality_ags="05570004",
        )
        rule = OfficeHours(
            staff_id=1,
            rrule="FREQ=DAILY",
            begins_on=date(2026, 1, 1),
            opens_at=time(9),
            closes_at=time(12),
            tzid="Europe/Berlin",
            slot_minutes=30,
            buffer_minutes=0,
            mode="appointment",
            place="-",
            created_at=NOW,
        )
        session.add(rule)
        await session.flush()
        row = Appointment(
            uid="u",
            client_id=client.id,
            staff_id=1,
            office_hours_id=rule.id,
            starts_at=NOW - timedelta(minutes=30),
            ends_at=NOW,
            tzid="Europe/Berlin",
            mode="appointment",
            place="-",
            state="completed",
            created_at=NOW,
            requested_at=NOW,
            matter="housing",
            interpreter="ar",
            companions=2,
            note_encrypted=b"sealed",
        )
        session.add(row)
        await session.commit()
    return row


async def after(database, span: timedelta) -> Appointment:
    async with database.writing() as session:
        await forget_over(session, now=NOW + span)
    async with database.reading() as session:
        return (await session.exec(select(Appointment))).one()


async def test_what_was_added_is_forgotten_after_a_week(database, appointment):
    kept = await after(database, DETAILS_KEPT)
    assert (kept.matter, kept.interpreter, kept.companions, kept.note_encrypted) == ("housing", "ar", 2, b"sealed")

    gone = await after(database, DETAILS_KEPT + timedelta(seconds=1))
    assert (gone.matter, gone.interpreter, gone.companions, gone.note_encrypted) == (None, None, 0, None)
    assert gone.client_id is not None


async def test_who_it_was_is_forgotten_after_ninety_days_and_the_figure_stays(database, appointment):
    assert (await after(database, CLIENT_KEPT)).client_id is not None

    gone = await after(database, CLIENT_KEPT + timedelta(seconds=1))

    assert gone.client_id is None
    assert gone.state == "completed"
