"""Two who want the same: the database decides, on both systems, and the outbox says what was decided."""

from collections import Counter
from datetime import date, time, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import update

from services.booking.messages import CANCELLED_BY_CLIENT, CONFIRMED, DECLINED, REMINDERS, REQUEST
from services.booking.offering import free_slots
from services.booking.requesting import (
    MAX_OPEN,
    Settled,
    SlotGone,
    TooManyOpen,
    hold_slot,
)
from services.booking.states import LIVE, OPEN, AppointmentState
from storage.booking import Absence, Appointment, OfficeHours
from storage.engine import Database

from .office import HALF, NINE, NOW, Office

MANY = 40


@pytest.fixture
def county_id() -> str:
    return "empty"


@pytest.fixture
async def office(database: Database) -> Office:
    return await Office(database).opens()


def overlaps(one: Appointment, other: Appointment) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


async def test_of_forty_who_press_one_time_at_once_exactly_one_has_it(office):
    clients = [await office.person() for _ in range(MANY)]

    results = await office.at_once(*(lambda client=client: office.holds(client) for client in clients))

    assert Counter(each if isinstance(each, type) else "held" for each in results) == {"held": 1, SlotGone: MANY - 1}
    [kept] = await office.appointments(*LIVE)
    assert kept.id == next(each.id for each in results if not isinstance(each, type))


async def test_times_that_overlap_are_never_both_taken_whatever_rule_offers_them(office):
    rules = {shift: await office.hours(time(9, shift), 45) for shift in (0, 10, 20, 30)}
    clients = [await office.person() for _ in range(20)]
    wishes = [(client, *list(rules.items())[number % 4]) for number, client in enumerate(clients)]

    await office.at_once(
        *(
            lambda client=client, shift=shift, rule=rule: office.holds(client, NINE + timedelta(minutes=shift), rule)
            for client, shift, rule in wishes
        )
    )

    kept = await office.appointments(*LIVE)
    assert kept
    assert not any(overlaps(one, other) for one in kept for other in kept if one.id < other.id)


@pytest.mark.parametrize("minutes", [0, 10, -10], ids=["the same", "a little later", "a little earlier"])
async def test_the_database_itself_refuses_a_second_live_appointment_also_one_that_comes_back(office, minutes):
    first, second = await office.person(), await office.person()
    gone = await office.holds(first)
    await office.changes(gone, state=AppointmentState.EXPIRED)
    shifted = await office.hours(time(9, minutes) if minutes >= 0 else time(8, 50))
    taken = await office.holds(second, NINE + timedelta(minutes=minutes), shifted)

    for state in sorted(LIVE):
        with pytest.raises(IntegrityError):
            await office.changes(gone, state=state)

    assert [each.id for each in await office.appointments(*LIVE)] == [taken.id]


async def test_the_database_itself_refuses_to_move_an_appointment_into_another(office):
    first, second = await office.person(), await office.person()
    await office.holds(first)
    later = await office.holds(second, NINE + HALF)

    with pytest.raises(IntegrityError):
        await office.changes(later, starts_at=NINE + timedelta(minutes=10))


async def test_two_phones_that_hold_at_once_hold_one_time(office):
    client = await office.person()
    starts = [NINE + number * HALF for number in range(6)]

    await office.at_once(*(lambda each=each: office.holds(client, each) for each in starts))

    assert len(await office.appointments(AppointmentState.HELD)) == 1


async def test_two_phones_that_hold_and_send_at_once_never_have_a_third_appointment(office):
    client = await office.person()
    starts = [NINE + number * HALF for number in range(6)]

    await office.at_once(*(lambda each=each: office.requested(client, each) for each in starts))

    assert len(await office.appointments(*OPEN)) <= MAX_OPEN


async def test_drafts_left_on_the_phone_cannot_be_sent_as_a_third_appointment(office):
    client = await office.person()
    drafts = [await office.holds(client, NINE + number * HALF) for number in range(3)]

    results = [await office.patiently(lambda each=each: office.sends(client, each)) for each in drafts]

    assert results[-1] is TooManyOpen
    assert len(await office.appointments(*OPEN)) == MAX_OPEN


async def test_a_draft_that_stands_in_for_an_open_appointment_is_not_counted_as_a_third(office):
    client = await office.person()
    first = await office.requested(client)
    await office.requested(client, NINE + HALF)

    moved = await office.sends(client, await office.holds(client, NINE + 2 * HALF, replaces_id=first.id))

    assert moved.state == AppointmentState.REQUESTED
    assert [each.starts_at for each in await office.appointments(*OPEN)] == [NINE + HALF, NINE + 2 * HALF]


async def test_sending_after_the_hold_ended_fails_kindly_when_somebody_else_has_the_time(office):
    slow, quick = await office.person(), await office.person()
    draft = await office.holds(slow)
    office.now += timedelta(minutes=11)
    taken = await office.holds(quick)

    with pytest.raises(SlotGone):
        await office.sends(slow, draft)

    assert await office.outbox(draft) == {}
    assert (await office.sends(quick, taken)).state == AppointmentState.REQUESTED


async def test_a_late_send_and_a_new_hold_at_the_same_instant_leave_one_of_them_the_time(office):
    for day in range(5):
        starts = NINE + timedelta(weeks=day)
        slow, quick = await office.person(), await office.person()
        draft = await office.holds(slow, starts)
        office.now += timedelta(minutes=11)

        results = await office.at_once(
            lambda slow=slow, draft=draft: office.sends(slow, draft),
            lambda quick=quick, starts=starts: office.holds(quick, starts),
        )

        assert results.count(SlotGone) == 1
        assert len([each for each in await office.appointments(*LIVE) if each.starts_at == starts]) == 1


async def test_pressing_the_same_time_twice_keeps_the_draft_that_stands_on_the_phone(office):
    """A kill between the commit and the answer brings the press again: what it made must not be made anew."""
    client = await office.person()

    first = await office.holds(client)
    again = await office.holds(client)

    assert again.id == first.id
    assert (await office.sends(client, first)).state == AppointmentState.REQUESTED


async def test_a_press_that_comes_again_after_a_crash_shows_the_draft_that_it_made(office):
    client, drafts = await office.person(), []
    slot = {"office_hours_id": office.rule, "starts_at": NINE}
    for _ in range(2):
        async with office.database.writing(update_id=4710, now=NOW) as session:
            drafts.append(await hold_slot(session, office.context(), client_id=client, **slot))

    assert (await office.sends(client, drafts[-1])).state == AppointmentState.REQUESTED


@pytest.mark.parametrize("also_absent", [False, True], ids=["rule ended", "rule ended and absent"])
async def test_a_time_that_is_held_is_the_clients_also_when_its_rule_ends_meanwhile(office, also_absent):
    client = await office.person()
    held = await office.holds(client)
    async with office.database.writing() as session:
        await session.exec(update(OfficeHours).values(ended_at=NOW))
        if also_absent:
            day = date(2026, 11, 25)
            session.add(Absence(staff_id=office.staff_id, begins_on=day, ends_on=day, created_at=NOW))
        await session.commit()

    sent = await office.sends(client, held)

    assert sent.state == AppointmentState.REQUESTED
    assert await office.outbox(sent) == {REQUEST: {"queued": 1}}
    with pytest.raises(SlotGone):
        await office.holds(await office.person(), NINE + HALF)


async def test_confirming_and_cancelling_at_the_same_instant_ends_cancelled_and_reminds_of_nothing(office):
    for number in range(5):
        client = await office.person()
        asked = await office.requested(client, NINE + timedelta(weeks=number))

        confirmed, cancelled = await office.at_once(
            lambda asked=asked: office.confirms(asked), lambda asked=asked: office.cancels(asked)
        )

        assert cancelled.state == AppointmentState.CANCELLED_BY_CLIENT, (
            "a client may cancel before and after it is confirmed"
        )
        told = await office.outbox(asked)
        assert told[CANCELLED_BY_CLIENT] == {"queued": 1}
        assert not any(told.get(kind, Counter())["queued"] for kind in (*REMINDERS, CONFIRMED, REQUEST))
        assert (CONFIRMED in told) == (confirmed is not Settled)


async def test_of_confirming_and_declining_at_the_same_instant_exactly_one_wins_and_is_said(office):
    for number in range(5):
        asked = await office.requested(await office.person(), NINE + timedelta(weeks=number))

        results = await office.at_once(
            lambda asked=asked: office.confirms(asked), lambda asked=asked: office.declines(asked)
        )

        assert results.count(Settled) == 1
        told = await office.outbox(asked)
        assert (CONFIRMED in told) == (results[1] is Settled)
        assert (DECLINED in told) == (results[0] is Settled)
        assert any(kind in told for kind in REMINDERS) == (CONFIRMED in told)


async def test_ten_confirmations_at_once_remind_once(office):
    asked = await office.requested(await office.person(), NINE + timedelta(weeks=1, hours=2))

    results = await office.at_once(*(lambda: office.confirms(asked) for _ in range(10)))

    assert results.count(Settled) == 9
    told = await office.outbox(asked)
    assert [told[kind] for kind in (CONFIRMED, *REMINDERS)] == [{"queued": 1}] * 3


async def test_a_clock_set_back_an_hour_loses_and_doubles_nothing(office):
    client, other = await office.person(), await office.person()
    held = await office.holds(client, NINE + timedelta(hours=2))

    office.now -= timedelta(hours=1)
    with pytest.raises(SlotGone):
        await office.holds(other, NINE + timedelta(hours=2))
    sent = await office.sends(client, held)
    confirmed = await office.confirms(sent)
    office.now += timedelta(minutes=30)
    assert await office.patiently(lambda: office.confirms(confirmed)) is Settled
    assert (await office.sends(client, held)).state == AppointmentState.CONFIRMED

    assert (await office.outbox(sent))[CONFIRMED] == {"queued": 1}
    arrived: Counter[str] = Counter()
    for moment in (NOW, NINE + timedelta(hours=2, minutes=-30), NOW, NINE + timedelta(hours=1)):  # back and forth
        office.now = moment
        for _ in range(5):
            arrived.update(row.kind for row in await office.delivers())
            office.now += timedelta(seconds=2)
    assert arrived[REQUEST] == arrived[CONFIRMED] == 1
    assert all(arrived[kind] == 1 for kind in REMINDERS)


async def test_a_clock_set_back_an_hour_silences_nobody(office):
    first = await office.requested(await office.person())
    assert [row.kind for row in await office.delivers()] == [REQUEST]

    office.now -= timedelta(hours=1)
    second = await office.requested(await office.person(), NINE + HALF)

    assert [row.subject_id for row in await office.delivers()] == [second.id], "not an hour later"
    assert second.id != first.id


async def test_a_hold_still_ends_when_the_clock_is_set_back(office):
    client, other = await office.person(), await office.person()
    await office.holds(client)
    office.now -= timedelta(hours=1)

    office.now += timedelta(hours=1, minutes=10)
    async with office.database.reading() as session:
        free = await free_slots(session, office.context(), staff_ids=[office.staff_id])

    assert NINE in {slot.starts_at for slot in free}
    assert (await office.holds(other)).state == AppointmentState.HELD
