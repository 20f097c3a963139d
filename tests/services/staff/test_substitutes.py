"""Who stands in for whom, above all where somebody has a region and no municipality of their own."""

from datetime import UTC, date, datetime

import pytest
from sqlmodel import select

from services.booking.deciding import visible
from services.booking.ticking import climb
from services.counties import load_county
from services.refusal import Refusal
from services.staff.members import suspend_staff
from services.staff.rules import Role
from services.staff.substitutes import (
    coordinators_for,
    named_substitutes,
    possible_substitutes,
    stands_in_for,
    substitutes_or_colleagues,
)
from storage.booking import Absence, Appointment
from storage.outbox import OutboxMessage

from ...conftest import context_of

AHLEN, BECKUM, OELDE = "05570004", "05570008", "05570028"  # the first in the region ahlen, the others in suedkreis
MONDAY, FRIDAY = date(2026, 12, 7), date(2026, 12, 11)
COUNTY = load_county("warendorf")


async def of_region(office, region: str | None, role: Role = Role.case_manager, **details) -> int:
    """A staff member without a municipality; their number."""
    staff, _ = await office.hired(role, municipality_ags=None, region=region, **details)
    return staff.id


async def of_town(office, ags: str, role: Role = Role.case_manager, **details) -> int:
    staff, _ = await office.hired(role, municipality_ags=ags, **details)
    return staff.id


async def is_absent(office, staff_id: int, substitute_id: int) -> None:
    absence = Absence(
        staff_id=staff_id, substitute_id=substitute_id, begins_on=MONDAY, ends_on=FRIDAY, created_at=office.now
    )
    async with office.database.writing() as session:
        session.add(absence)
        await session.commit()


async def answers_for(office, staff_id: int, on: date = MONDAY) -> list[int]:
    found = await office.asks(substitutes_or_colleagues, staff_id=staff_id, on=on, county=COUNTY)
    return [each.id for each in found]


async def test_a_substitute_stands_in_on_the_days_of_the_absence_alone(office):
    away, stand_in = await of_town(office, AHLEN), await of_town(office, AHLEN)
    await is_absent(office, away, stand_in)

    for day, covered in [(MONDAY, True), (FRIDAY, True), (date(2026, 12, 6), False), (date(2026, 12, 12), False)]:
        substitutes = await office.asks(named_substitutes, staff_id=away, on=day)
        assert [each.id for each in substitutes] == ([stand_in] if covered else []), day
        assert await office.asks(stands_in_for, staff_id=stand_in, on=day) == ({away} if covered else set())

    await office.does(suspend_staff, stand_in, now=office.now)
    assert await office.asks(named_substitutes, staff_id=away, on=MONDAY) == []


async def test_whom_an_absence_names_comes_before_every_colleague(office):
    away, named = await of_region(office, "ahlen"), await of_region(office, "suedkreis")
    near = await of_region(office, "ahlen")
    await is_absent(office, away, named)

    assert await answers_for(office, away) == [named]
    assert await answers_for(office, away, on=date(2026, 12, 12)) == [near]


async def test_who_has_no_municipality_stands_in_within_the_region_alone(office):
    north, south = await of_region(office, "nordkreis"), await of_region(office, "suedkreis")
    assert await answers_for(office, north) == await answers_for(office, south) == []

    near, beckum = await of_region(office, "suedkreis"), await of_town(office, BECKUM)
    assert await answers_for(office, north) == []
    assert await answers_for(office, south) == [near, beckum]


async def test_the_own_town_comes_before_the_region_and_its_staff_without_a_town(office):
    beckum, oelde = await of_town(office, BECKUM), await of_town(office, OELDE)
    regional = await of_region(office, "suedkreis")
    await of_region(office, "nordkreis")
    await of_town(office, AHLEN)
    assert await answers_for(office, beckum) == [oelde, regional]

    same_town = await of_town(office, BECKUM)
    assert await answers_for(office, beckum) == [same_town]


async def test_for_somebody_with_neither_municipality_nor_region_nobody_answers_by_themselves(office):
    nowhere = await of_region(office, None)
    await of_region(office, None)
    await of_region(office, "ahlen")

    assert await answers_for(office, nowhere) == []


@pytest.mark.parametrize("town", [None, AHLEN])
async def test_another_authority_never_answers_for_an_authority(office, town):
    about = {"role": Role.authority, "municipality_ags": town}
    asked, _ = await office.hired(**about, office="Ausländerbehörde")
    await office.hired(**about, office="Jobcenter")
    assert await answers_for(office, asked.id) == []

    colleague, _ = await office.hired(**about, office="Ausländerbehörde")
    assert await answers_for(office, asked.id) == [colleague.id]


async def test_an_absence_can_name_active_colleagues_of_the_same_role_wherever_they_work(office):
    away, far = await of_town(office, AHLEN), await of_region(office, "nordkreis")
    gone = await of_town(office, AHLEN)
    await office.does(suspend_staff, gone, now=office.now)
    await office.invited()
    await of_region(office, "ahlen", Role.coordinator)

    assert [each.id for each in await office.asks(possible_substitutes, staff_id=away)] == [far]


async def test_the_coordinator_of_the_region_is_told_also_for_who_has_no_municipality(office):
    ahlen = await of_region(office, "ahlen", Role.coordinator)
    south = await of_region(office, "suedkreis", Role.coordinator)
    regional, unassigned = await of_region(office, "suedkreis"), await of_region(office, None)

    async def told(staff_id: int) -> list[int]:
        return [each.id for each in await office.asks(coordinators_for, staff_id=staff_id, county=COUNTY)]

    assert await told(regional) == [south]
    assert await told(await of_town(office, AHLEN)) == [ahlen]
    assert await told(unassigned) == [ahlen, south]


async def test_an_unanswered_request_is_told_and_open_to_the_region_alone(office):
    asked, _ = await office.hired(municipality_ags=None, region="nordkreis")
    near, _ = await office.hired(municipality_ags=None, region="nordkreis")
    far, _ = await office.hired(municipality_ags=None, region="suedkreis")
    starts_at = datetime(2026, 12, 7, 8, tzinfo=UTC)
    request = Appointment(
        uid="one", staff_id=asked.id, starts_at=starts_at, ends_at=starts_at.replace(hour=9), tzid="Europe/Berlin",
        mode="appointment", place="Beispielstraße 1", state="requested", created_at=office.now, requested_at=office.now,
    )  # fmt: skip
    async with office.database.writing() as session:
        session.add(request)
        await session.commit()
    context = context_of(now=datetime(2026, 11, 24, 9, 31, tzinfo=UTC))  # a working day later

    assert await office.does(climb, context) == 1

    async with office.database.reading() as session:
        queued = (await session.exec(select(OutboxMessage.person_id))).all()
    assert queued == [near.person_id]
    assert (await office.asks(visible, context, staff_id=near.id, appointment_id=request.id)).id == request.id
    with pytest.raises(Refusal):
        await office.asks(visible, context, staff_id=far.id, appointment_id=request.id)
