"""A staff member leaves: whoever had an appointment with them is told, and offered other times."""

import pytest
from sqlmodel import col, select

from services.booking.office_hours import leave_office
from services.booking.states import LIVE
from services.staff.members import remove_staff
from storage.booking import Appointment


@pytest.fixture
async def booked(desk):
    """Petra, whom another case manager of the town can stand in for, and her client with a confirmed appointment."""
    petra, jonas = await desk.staff("Petra Muster"), await desk.staff("Jonas Muster")
    for each in (petra, jonas):
        await desk.hours(each)
    client = await desk.client_of(petra, "de")
    await desk.books(client)
    await desk.deliver()
    await petra.taps("Bestätigen")
    await desk.deliver()
    assert "booking-confirmed" in client.sees
    return petra, client


async def live(desk) -> list[int]:
    async with desk.lab.app.database.reading() as session:
        return list((await session.exec(select(Appointment.id).where(col(Appointment.state).in_(LIVE)))).all())


async def test_who_is_removed_leaves_nobody_waiting(desk, booked):
    petra, client = booked
    now = desk.lab.clock.now()

    async with desk.lab.app.database.writing() as session:
        await leave_office(session, staff_id=petra.staff.id, now=now)
        await remove_staff(session, petra.staff.id, now=now)
    await desk.deliver()

    assert "booking-office-cancelled" in client.sees
    assert await live(desk) == []
    await client.taps("Andere Zeiten")
    await client.taps("24. Nov")  # of the colleague
    await client.taps("09:00")


async def test_who_deletes_their_own_data_leaves_nobody_waiting(desk, booked):
    petra, client = booked

    await petra.says("/privacy")
    await petra.taps("löschen")
    await petra.taps("Ja, alles löschen")
    await desk.deliver()

    assert "booking-office-cancelled" in client.sees
    assert await live(desk) == []
