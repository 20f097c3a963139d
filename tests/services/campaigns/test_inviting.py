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
from services.refusal import Refusal
from services.staff.rules import Role
from storage.booking import OfficeHours
from storage.campaigns import CampaignReaction
from storage.people import Person

from .conftest import NOW

NINE = datetime(2026, 11, 25, 8, tzinfo=UTC)  # 09:00 in Germany, two days later
WEEK = timedelta(days=7)


async def opens(app, desk, *, days="MO,TU,WE,TH,FR"):
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
    async with app.database.writing() as session:
        session.add(row)
        await session.commit()
    return row.id


async def campaign(app, office, *buttons):
    """One that has reached five people; them."""
    people = await app.people(5)
    number = await app.starts(office, buttons=buttons)
    for step in (app.ticks, app.sends, app.ticks):
        await step()
    return people, number


async def books(app, person_id, rule, *, starts=NINE, replaces=None):
    held = await app.call(
        hold_slot, app.context(), client_id=person_id, office_hours_id=rule, starts_at=starts, replaces_id=replaces
    )
    for _ in range(2):
        sent = await app.call(send_request, app.context(), client_id=person_id, appointment_id=held.id)
    return sent


async def reach(app, person_id, desk):
    async with app.database.reading() as session:
        person = (await session.exec(select(Person).where(Person.id == person_id))).one()
        return (await office_for(session, app.context(), person=person, staff_id=desk.staff.id)).reach


async def booked(app):
    async with app.database.reading() as session:
        rows = (await session.exec(select(CampaignReaction).where(CampaignReaction.what == What.booked))).all()
    return sum(each.count for each in rows)


async def test_an_authority_is_open_to_whom_its_campaign_has_invited_and_to_nobody_else(app, office):
    rule = await opens(app, office)
    people, _ = await campaign(app, office, "more", "book")
    (stranger,) = await app.people(1)

    assert await reach(app, people[0], office) is Reach.AUTHORITY
    assert await reach(app, stranger, office) is Reach.NOBODY
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(app, stranger, rule)

    await books(app, people[0], rule)

    assert await booked(app) == 1


async def test_a_campaign_without_that_button_invites_nobody(app, office):
    rule = await opens(app, office)
    people, _ = await campaign(app, office, "more")

    assert await reach(app, people[0], office) is Reach.NOBODY
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(app, people[0], rule)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_anothers_office_stays_closed(app, office):
    elsewhere = await app.hires(office="Ausländerbehörde")
    rule = await opens(app, elsewhere)
    people, _ = await campaign(app, office, "book")

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(app, people[0], rule)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_once_the_recipients_are_forgotten_only_who_has_asked_before_can_move_their_time(app, office):
    rule = await opens(app, office)
    people, _ = await campaign(app, office, "book")
    app.now += WEEK
    appointment = await books(app, people[0], rule, starts=NINE + 6 * WEEK)
    app.now += RECIPIENTS_KEPT
    await app.call(forget_recipients, now=app.now)
    assert await reach(app, people[1], office) is Reach.NOBODY

    moved = await books(app, people[0], rule, starts=NINE + 7 * WEEK, replaces=appointment.id)

    assert moved.staff_id == office.staff.id
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await books(app, people[1], rule, starts=NINE + 6 * WEEK)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_moving_an_appointment_counts_no_second_time(app, office):
    rule = await opens(app, office)
    people, _ = await campaign(app, office, "book")
    appointment = await books(app, people[0], rule)

    await books(app, people[0], rule, starts=NINE + WEEK, replaces=appointment.id)

    assert await booked(app) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_of_several_with_hours_the_earliest_is_offered(app, office):
    view = app.context(language="ar", now=NOW, show_samples=True, catalogue=Catalogue())
    colleague, coordinator = await app.hires(), await app.hires(Role.coordinator)

    async def earliest():
        async with app.database.reading() as session:
            return await earliest_host(session, view, office="Einbürgerung")

    await opens(app, coordinator)
    assert await earliest() is None, "a coordinator has no hours that anybody could book"
    await opens(app, office, days="FR")
    assert await earliest() == office.staff.id
    await opens(app, colleague, days="WE")
    assert await earliest() == colleague.staff.id
