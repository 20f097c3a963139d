"""Two who want the same: the database decides, on both systems, and the outbox says what was decided."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select, update

from services.booking.deciding import Reason, confirm, decline
from services.booking.messages import CANCELLED_BY_CLIENT, CONFIRMED, DECLINED, REMINDERS, REQUEST
from services.booking.offering import free_slots
from services.booking.requesting import (
    MAX_OPEN,
    Settled,
    SlotGone,
    TooManyOpen,
    cancel_by_client,
    hold_slot,
    send_request,
)
from services.booking.states import LIVE, OPEN, AppointmentState
from services.context import Context
from services.counties import load_county
from services.outbox.rules import Attempt, Outcome
from services.outbox.sending import claim, settle
from services.people import Account, choose_language
from storage.booking import Absence, Appointment, OfficeHours
from storage.encryption import Keyring
from storage.engine import Database, StorageUnavailable
from storage.outbox import OutboxMessage
from storage.staff import StaffMember

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NINE = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)  # 09:00 in Germany, two days later
HALF = timedelta(minutes=30)
MANY = 40


@pytest.fixture
def county_id() -> str:
    return "empty"


@dataclass
class Office:
    """A case manager with hours, and clients. Each act is one use case in a writing session of its own."""

    database: Database
    staff_id: int = 0
    rule: int = 0
    now: datetime = NOW
    county: Any = None
    _ids: int = 7_001_000_000

    def context(self) -> Context:
        """Nobody of the staff asks, now."""
        return context_of(county=self.county, now=self.now)

    async def opens(self) -> "Office":
        self.county = load_county("warendorf")
        person_id = await self.person()
        async with self.database.writing() as session:
            about = {
                "role": "case_manager",
                "employer": "Kreis Warendorf",
                "office": "KIM",
                "municipality_ags": "05570004",
            }
            row = StaffMember(person_id=person_id, wrapped_key=b"", name_encrypted=b"", created_at=NOW, **about)
            session.add(row)
            await session.commit()
        self.staff_id = row.id
        self.rule = await self.hours()
        return self

    async def hours(self, opens: time = time(9), minutes: int = 30) -> int:
        row = OfficeHours(
            staff_id=self.staff_id,
            rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            begins_on=date(2026, 11, 1),
            opens_at=opens,
            closes_at=time(12),
            tzid="Europe/Berlin",
            slot_minutes=minutes,
            buffer_minutes=0,
            mode="appointment",
            place="Beispielstraße 1, 59227 Ahlen",
            created_at=NOW,
        )
        async with self.database.writing() as session:
            session.add(row)
            await session.commit()
        return row.id

    async def person(self) -> int:
        self._ids += 1
        account = Account(str(self._ids), Keyring("a secret of the tests, longer than 32 characters"))
        return (await self.does(choose_language, account, language="de", now=NOW)).id

    async def holds(self, client: int, starts_at: datetime = NINE, rule: int | None = None, **more: Any) -> Any:
        slot = {"office_hours_id": rule or self.rule, "starts_at": starts_at}
        return await self.does(hold_slot, self.context(), client_id=client, **slot, **more)

    async def sends(self, client: int, held: Any) -> Any:
        return await self.does(send_request, self.context(), appointment_id=held.id, client_id=client)

    async def requested(self, client: int, starts_at: datetime = NINE) -> Any:
        return await self.sends(client, await self.holds(client, starts_at))

    async def confirms(self, appointment: Any) -> Any:
        return await self.does(confirm, self.context(), **self.decided(appointment))

    async def declines(self, appointment: Any) -> Any:
        return await self.does(decline, self.context(), **self.decided(appointment), reason=Reason.OTHER_TIME)

    async def cancels(self, appointment: Any) -> Any:
        about = {"appointment_id": appointment.id, "client_id": appointment.client_id}
        return await self.does(cancel_by_client, self.context(), **about)

    def decided(self, appointment: Any) -> dict[str, Any]:
        return {"appointment_id": appointment.id, "staff_id": self.staff_id}

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def patiently(self, act: Callable[[], Awaitable[Any]]) -> Any:
        """As the poll loop does: what failed in passing is tried again. What was refused is the result."""
        for _ in range(4):
            try:
                return await act()
            except StorageUnavailable:
                await asyncio.sleep(0.05)
            except (SlotGone, TooManyOpen, Settled) as refusal:
                return type(refusal)
        raise AssertionError("the database never answered")

    async def at_once(self, *acts: Callable[[], Awaitable[Any]]) -> list[Any]:
        return list(await asyncio.gather(*(self.patiently(act) for act in acts)))

    async def changes(self, appointment: Any, **values: Any) -> None:
        async with self.database.writing() as session:
            await session.exec(update(Appointment).where(col(Appointment.id) == appointment.id).values(**values))
            await session.commit()

    async def appointments(self, *states: AppointmentState) -> list[Appointment]:
        async with self.database.reading() as session:
            query = select(Appointment).where(col(Appointment.state).in_(states)).order_by(col(Appointment.starts_at))
            return list((await session.exec(query)).all())

    async def outbox(self, appointment: Any) -> dict[str, Counter[str]]:
        """How many messages about an appointment stand in which state, by kind."""
        found: dict[str, Counter[str]] = {}
        async with self.database.reading() as session:
            query = select(OutboxMessage).where(col(OutboxMessage.subject_id) == appointment.id)
            for row in (await session.exec(query)).all():
                found.setdefault(row.kind, Counter())[row.state] += 1
        return found

    async def delivers(self) -> list[OutboxMessage]:
        """Everything due arrives."""
        rows = await self.does(claim, limit=100, now=self.now)
        await self.does(settle, [(row, Attempt(Outcome.DELIVERED)) for row in rows], now=self.now)
        return list(rows)


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
