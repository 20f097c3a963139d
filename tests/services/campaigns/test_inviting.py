"""Booking with an authority: open to whom its campaign has invited, and counted once, on both databases."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlmodel import select

from services.booking.offices import Reach, office_for
from services.booking.requesting import hold_slot, send_request
from services.campaigns.delivering import RECIPIENTS_KEPT, forget_recipients
from services.campaigns.inviting import earliest_host
from services.campaigns.reacting import What
from services.directory.catalogue import Catalogue
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Role
from storage.booking import OfficeHours
from storage.campaigns import CampaignReaction
from storage.people import Person

from .conftest import NOW

NINE = datetime(2026, 11, 25, 8, tzinfo=UTC)  # 09:00 in Germany, two days later
WEEK = timedelta(days=7)


async def opens(house, desk, *, days="MO,TU,WE,TH,FR"):
    row = OfficeHours(
        staff_id=desk.staff.id,
        rrule=f"FREQ=WEEKLY;BYDAY={days}",
        begins_on=date(2026, 11, 1),
        opens_at=time(9),
        closes_at=time(12),
        tzid="Europe/Berlin",
        slot_minutes=30,
        buffer_minutes=0,
        mode="appointment",
        place="Beispielallee 3",
        created_at=NOW,
    )
    async with house.database.writing() as session:
        session.add(row)
        await session.commit()
    return row.id


async def campaign(house, office, *buttons):
    """One that has reached five people; them."""
    people = await house.people(5)
    number = await house.starts(office, buttons=buttons)
    for step in (house.ticks, house.sends, house.ticks):
        await step()
    return people, number


async def books(house, person_id, rule, *, starts=NINE, replaces=None):
    given = {"client_id": person_id, "county": house.county, "now": house.now}
    held = await house.call(hold_slot, **given, office_hours_id=rule, starts_at=starts, replaces_id=replaces)
    for _ in range(2):
        sent = await house.call(send_request, **given, appointment_id=held.id)
    return sent


async def reach(house, person_id, desk):
    async with house.database.reading() as session:
        person = (await session.exec(select(Person).where(Person.id == person_id))).one()
        given = {"person": person, "county": house.county, "keyring": house.keyring}
        return (await office_for(session, **given, staff_id=desk.staff.id)).reach


async def booked(house):
    async with house.database.reading() as session:
        rows = (await session.exec(select(CampaignReaction).where(CampaignReaction.what == What.booked))).all()
    return sum(each.count for each in rows)


async def test_an_authority_is_open_to_whom_its_campaign_has_invited_and_to_nobody_else(house, office):
    rule = await opens(house, office)
    people, _ = await campaign(house, office, "more", "book")
    (stranger,) = await house.people(1)

    assert await reach(house, people[0], office) is Reach.AUTHORITY
    assert await reach(house, stranger, office) is Reach.NOBODY
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(house, stranger, rule)

    await books(house, people[0], rule)

    assert await booked(house) == 1


async def test_a_campaign_without_that_button_invites_nobody(house, office):
    rule = await opens(house, office)
    people, _ = await campaign(house, office, "more")

    assert await reach(house, people[0], office) is Reach.NOBODY
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(house, people[0], rule)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_anothers_office_stays_closed(house, office):
    elsewhere = await house.hires(office="Ausländerbehörde")
    rule = await opens(house, elsewhere)
    people, _ = await campaign(house, office, "book")

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(house, people[0], rule)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_once_the_recipients_are_forgotten_only_who_has_asked_before_can_move_their_time(house, office):
    rule = await opens(house, office)
    people, _ = await campaign(house, office, "book")
    house.now += WEEK
    appointment = await books(house, people[0], rule, starts=NINE + 6 * WEEK)
    house.now += RECIPIENTS_KEPT
    await house.call(forget_recipients, now=house.now)
    assert await reach(house, people[1], office) is Reach.NOBODY

    moved = await books(house, people[0], rule, starts=NINE + 7 * WEEK, replaces=appointment.id)

    assert moved.staff_id == office.staff.id
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(house, people[1], rule, starts=NINE + 6 * WEEK)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_moving_an_appointment_counts_no_second_time(house, office):
    rule = await opens(house, office)
    people, _ = await campaign(house, office, "book")
    appointment = await books(house, people[0], rule)

    await books(house, people[0], rule, starts=NINE + WEEK, replaces=appointment.id)

    assert await booked(house) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_of_several_with_hours_the_earliest_is_offered(house, office):
    view = View(house.county, "ar", NOW, True, Catalogue())
    colleague, coordinator = await house.hires(), await house.hires(Role.coordinator)

    async def earliest():
        async with house.database.reading() as session:
            return await earliest_host(session, office="Einbürgerung", view=view)

    await opens(house, coordinator)
    assert await earliest() is None, "a coordinator has no hours that anybody could book"
    await opens(house, office, days="FR")
    assert await earliest() == office.staff.id
    await opens(house, colleague, days="WE")
    assert await earliest() == colleague.staff.id
