"""The private calendar: who may read it, what stands in it, and that calendar programs can read it."""

import io
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from icalendar import Calendar
from sqlmodel import select

from services.booking.calendar import calendar_file, feed, fingerprint
from services.booking.feed import Subscribed, feed_token, renew_feed, subscribed
from services.booking.time_zones import time_zone
from services.people import Account, choose_language, find_person, forget_person
from services.staff.clients import accept_client, invite_client
from services.staff.members import (
    change_staff,
    invite_again,
    invite_staff,
    join_staff,
    remove_staff,
    resume_staff,
    suspend_staff,
)
from services.staff.rules import Role
from storage.booking import Appointment
from storage.encryption import Keyring
from storage.staff import CalendarFeed

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
PLACE = "Beratungszentrum am Bahnhof, Übergangsstraße 4; 2. Stock, Zimmer 212, 59227 Ahlen (Westfalen) – Eingang im Hof"
TOKEN, OTHER_TOKEN = "t" * 43, "u" * 43
KEYRING = Keyring("a secret of the tests, longer than 32 characters")


def said(appointment: Appointment, sign: str, language: str) -> str:
    return f"{language} {sign or appointment.id}"


@dataclass
class Office:
    """A case manager with a calendar on a database."""

    database: Any
    staff: Any = None
    account: Any = None
    _ids: int = field(default=7_001_000_000)

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def phone(self, language: str = "de") -> Account:
        self._ids += 1
        account = Account(str(self._ids), KEYRING)
        await self.does(choose_language, account, language=language, now=NOW - 90 * DAY)
        return account

    async def hire(self, language: str = "de") -> tuple[Any, Account]:
        """A case manager who joined three months ago."""
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM", "municipality_ags": "05570004"}
        then = NOW - 90 * DAY
        token = await self.does(invite_staff, context_of(keyring=KEYRING, now=then), role=Role.case_manager, **about)
        account = await self.phone(language)
        return await self.does(join_staff, account, token, now=then), account

    async def client(self, label: str = "K-17") -> int:
        """Somebody bound to the case manager."""
        account = await self.phone("ar")
        token = await self.does(invite_client, context_of(self.staff, now=NOW), label=label)
        await self.does(accept_client, account, token, now=NOW)
        async with self.database.reading() as session:
            return (await find_person(session, account)).id

    async def has(self, starts: datetime = NOW + DAY, state: str = "confirmed", **given: Any) -> Appointment:
        """An appointment of the case manager, unless another is named."""
        row = Appointment(
            **{
                "uid": str(uuid4()),
                "staff_id": self.staff.id,
                "starts_at": starts,
                "ends_at": starts + timedelta(minutes=30),
                "tzid": "Europe/Berlin",
                "mode": "appointment",
                "place": PLACE,
                "state": state,
                "created_at": NOW - 40 * DAY,
                **given,
            }
        )
        async with self.database.writing() as session:
            session.add(row)
            await session.commit()
        return row

    async def sees(self, token: str = TOKEN, now: datetime = NOW) -> Subscribed | None:
        async with self.database.reading() as session:
            return await subscribed(session, token=token, summary=said, now=now)

    async def shown(self) -> set[int]:
        return {row.id for row, _ in (await self.sees()).entries}


@pytest.fixture
async def office(database: Any) -> Office:
    made = Office(database)
    made.staff, made.account = await made.hire()
    await made.does(renew_feed, staff_id=made.staff.id, token=TOKEN, now=NOW)
    return made


# --- who may read it ---


async def test_the_link_opens_the_calendar_in_the_language_of_its_owner(office):
    assert (await office.sees()).language == "de"


async def test_an_unknown_link_opens_nothing(office):
    assert await office.sees(OTHER_TOKEN) is None
    assert await office.sees("") is None


async def test_a_new_link_ends_the_old_one(office):
    await office.does(renew_feed, staff_id=office.staff.id, token=OTHER_TOKEN, now=NOW)

    assert await office.sees(TOKEN) is None
    assert await office.sees(OTHER_TOKEN) is not None


async def test_the_database_does_not_hold_the_token(office):
    async with office.database.reading() as session:
        (row,) = (await session.exec(select(CalendarFeed))).all()

    assert TOKEN.encode() not in row.token_hash
    assert len(row.token_hash) == 32


async def test_a_suspended_staff_members_link_opens_nothing_until_they_are_back(office):
    await office.does(suspend_staff, office.staff.id, now=NOW)
    assert await office.sees() is None

    await office.does(resume_staff, office.staff.id)
    assert await office.sees() is not None


async def test_a_removed_staff_members_link_opens_nothing(office):
    await office.does(remove_staff, office.staff.id, now=NOW)

    assert await office.sees() is None


async def test_who_has_no_appointments_any_more_has_no_calendar(office):
    await office.does(
        change_staff, context_of(keyring=KEYRING, now=NOW), office.staff.id, changes={"role": Role.coordinator}
    )

    assert await office.sees() is None


async def test_a_link_ends_with_the_account_it_was_made_on(office):
    """The phone may be lost: whoever joins again makes a new link."""
    again = await office.does(invite_again, office.staff.id, now=NOW + DAY)
    await office.does(join_staff, await office.phone(), again, now=NOW + DAY)

    assert await office.sees(now=NOW + DAY) is None


async def test_who_deleted_their_own_data_has_no_calendar(office):
    await office.does(forget_person, office.account)

    assert await office.sees() is None


def test_a_token_is_long_the_same_for_the_same_press_and_another_for_the_next():
    token = feed_token(KEYRING, 4711)

    assert len(token) == 43
    assert token == feed_token(KEYRING, 4711)
    assert token not in {feed_token(KEYRING, 4712), feed_token(Keyring("another secret of 32 characters!!"), 4711)}


# --- what stands in it ---


@pytest.mark.parametrize(
    ("state", "stands"),
    [
        ("held", False),
        ("requested", True),
        ("confirmed", True),
        ("declined", False),
        ("expired", False),
        ("cancelled_by_client", True),
        ("cancelled_by_office", True),
        ("completed", True),
        ("missed", True),
    ],
)
async def test_only_what_was_asked_for_and_not_refused_stands_there(office, state, stands):
    row = await office.has(state=state, settled_at=NOW)

    assert await office.shown() == ({row.id} if stands else set())


async def test_what_is_over_stays_for_thirty_days(office):
    kept = await office.has(NOW - 30 * DAY)  # ended half an hour after that
    await office.has(NOW - 30 * DAY - timedelta(minutes=30))

    assert await office.shown() == {kept.id}


async def test_what_was_cancelled_stays_for_thirty_days(office):
    kept = await office.has(NOW + DAY, "cancelled_by_client", settled_at=NOW - 29 * DAY)
    await office.has(NOW + 2 * DAY, "cancelled_by_client", settled_at=NOW - 30 * DAY)

    assert await office.shown() == {kept.id}


async def test_a_far_appointment_stands_there_and_a_colleagues_does_not(office):
    far = await office.has(NOW + 300 * DAY)
    colleague, _ = await office.hire()
    await office.has(staff_id=colleague.id)

    assert await office.shown() == {far.id}


async def test_a_client_is_the_offices_sign_and_anybody_else_a_number(office):
    bound = await office.has(client_id=await office.client("K-17"))
    stranger = await office.has(NOW + 2 * DAY)

    assert [summary for _, summary in (await office.sees()).entries] == ["de K-17", f"de {stranger.id}"]
    assert bound.id != stranger.id


async def test_neither_matter_nor_anything_else_of_a_client_stands_there(office):
    await office.has(matter="debt", interpreter="ckb", companions=3, note_encrypted=b"sealed", reason="other_time")

    calendar = made(await office.sees()).decode()

    assert not [each for each in ("debt", "ckb", "sealed", "other_time", "Erika", "DESCRIPTION") if each in calendar]


# --- that calendar programs can read it ---


def made(found: Subscribed, now: datetime = NOW) -> bytes:
    return feed(found.entries, name="Lotse: Termine", tzid="Europe/Berlin", now=now)


def check_form(calendar: bytes) -> Calendar:
    """What RFC 5545 asks of every calendar: 3.1 lines, 3.6 and 3.6.1 required properties, 3.2.19 zones."""
    assert calendar.endswith(b"\r\n")
    lines = calendar.removesuffix(b"\r\n").split(b"\r\n")
    assert not [each for each in lines if len(each) > 75 or b"\n" in each or b"\r" in each]
    parsed = Calendar.from_ical(calendar)
    assert parsed["version"] == "2.0"
    assert parsed["prodid"]
    assert parsed.subcomponents
    zones = {each["tzid"] for each in parsed.walk("VTIMEZONE")}
    for event in parsed.walk("VEVENT"):
        assert {"uid", "dtstamp", "dtstart", "dtend", "summary", "status"} <= {each.lower() for each in event}
        assert {event["dtstart"].params["tzid"], event["dtend"].params["tzid"]} <= zones
        assert event["dtstamp"].dt.tzinfo is not None
        assert event.errors == []
    assert parsed.errors == []
    return parsed


async def test_a_calendar_is_well_formed_and_reads_back_as_it_was(office):
    row = await office.has(datetime(2026, 11, 24, 8, tzinfo=UTC))

    calendar = made(await office.sees())

    (event,) = check_form(calendar).walk("VEVENT")
    assert event["dtstart"].dt == row.starts_at
    assert event["dtend"].dt == row.ends_at
    assert b"DTSTART;TZID=Europe/Berlin:20261124T090000\r\n" in calendar
    assert event["uid"] == f"{row.uid}@lotse"
    assert event["location"] == PLACE
    assert event["summary"] == f"de {row.id}"


@pytest.mark.parametrize(
    ("state", "status", "blocks"),
    [
        ("requested", "TENTATIVE", "OPAQUE"),
        ("confirmed", "CONFIRMED", "OPAQUE"),
        ("missed", "CONFIRMED", "OPAQUE"),
        ("cancelled_by_client", "CANCELLED", "TRANSPARENT"),
    ],
)
async def test_a_state_is_the_status_of_the_entry_and_what_is_cancelled_blocks_no_time(office, state, status, blocks):
    await office.has(state=state, settled_at=NOW)

    (event,) = check_form(made(await office.sees())).walk("VEVENT")

    assert (event["status"], event["transp"]) == (status, blocks)


async def test_a_calendar_without_appointments_is_still_one(office):
    parsed = check_form(made(await office.sees()))

    assert [each.name for each in parsed.subcomponents] == ["VTIMEZONE"]
    assert parsed["x-wr-calname"] == "Lotse: Termine"


async def test_the_fingerprint_changes_with_the_appointments_and_not_with_the_hour(office):
    await office.has()
    before = fingerprint(made(await office.sees()))
    assert fingerprint(made(await office.sees(now=NOW + timedelta(hours=1)), NOW + timedelta(hours=1))) == before

    await office.has(NOW + 2 * DAY)

    assert fingerprint(made(await office.sees())) != before


async def test_the_file_of_one_appointment_is_well_formed_too(office):
    row = await office.has(state="cancelled_by_office", settled_at=NOW)

    parsed = check_form(calendar_file(row, summary="Beratung K-17", now=NOW))

    assert parsed["method"] == "CANCEL"
    assert [each["tzid"] for each in parsed.walk("VTIMEZONE")] == ["Europe/Berlin"]


@pytest.mark.parametrize("tzid", ["Europe/Berlin", "Europe/London", "America/New_York", "Africa/Lagos"])
def test_the_time_zones_rules_say_what_the_clock_says(tzid):
    calendar = Calendar()
    calendar.add_component(time_zone(tzid, 2025))
    read = tzical(io.StringIO(calendar.to_ical().decode())).get(tzid)

    moment = datetime(2026, 1, 1, 0, 30)
    while moment.year < 2032:
        if moment.hour not in {1, 2}:  # hours that come twice or never
            assert read.utcoffset(moment) == moment.replace(tzinfo=ZoneInfo(tzid)).utcoffset(), moment
        moment += timedelta(hours=1)


def test_a_time_zone_has_one_yearly_rule_for_each_change_since_outlook_reads_no_dates():
    zone = time_zone("Europe/Berlin", 2026).to_ical().decode()

    assert zone.count("RRULE:FREQ=YEARLY;BYDAY=-1SU;") == 2
    assert "RDATE" not in zone
    assert "DTSTART:20260329T020000\r\n" in zone
    assert "DTSTART:20261025T030000\r\n" in zone
