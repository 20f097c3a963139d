"""`kill -9` while a hundred people (on search five hundred) book: no appointment is lost, and no reminder."""

import asyncio
import random
import signal
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlmodel import col, func, select, update

from demo.botapi.faults import Fault
from services.booking.messages import CALENDAR, CONFIRMED, REMINDER_DAY, REMINDERS, REQUEST
from services.booking.states import LIVE, AppointmentState
from services.context import Context
from services.people import Account, choose_language
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role
from storage.booking import Appointment, OfficeHours
from storage.engine import StorageUnavailable, sqlite_file
from storage.outbox import OutboxMessage
from storage.staff import Bond

from .lives import IS_SEARCH, Lives, data_of, patiently

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),  # on search a minute and a half where nothing else runs
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]

SECRET = "a secret of the tests, longer than 32 characters"
CLIENTS, STAFF = (500, 100) if IS_SEARCH else (60, 12)
AT_ONCE = 40  # clients with the phone in hand; the next begins when one is done
KILLS = 12 if IS_SEARCH else 4
MOMENTS = ("requested_at", "", "settled_at")  # right after a booking, at random, right after a confirmation
OUT = timedelta(days=3)  # so far ahead that each appointment has its reminder
LANGUAGES = ("ar", "de", "uk", "tr", "en")


@dataclass
class Client:
    """Somebody who wants one appointment and presses what stands on the phone, whether the bot is alive or not."""

    phone: Any
    dice: random.Random
    appointment: int | None = None  # the one that "sent" was answered about

    async def books(self, world: Any) -> None:
        while self.appointment is None:
            before = len(self.phone.chat)
            world.person_says(self.phone.id, "/book")
            await patiently(lambda: len(self.phone.chat) > before)  # noqa: B023
            number = self.phone.last["message_id"]
            for prefix in ("bd1:", "bk1:", "bs1:"):
                wishes = [each for each in data_of(self.message(number)) if each.startswith(prefix)]
                if not wishes:
                    break  # somebody was faster: once more from the beginning
                pressed, shown = self.dice.choice(wishes[:3]), content(self.message(number))
                query = world.press(self.phone.id, number, pressed)
                if prefix != "bs1:":
                    await patiently(lambda: content(self.message(number)) != shown)  # noqa: B023
                elif await self.is_told(query):
                    self.appointment = int(pressed.removeprefix(prefix))

    async def is_told(self, query: str) -> bool:
        """Whether the answer to this press is "sent". After a kill the answers to earlier presses pass by once more."""
        pending = self.phone.lab.world.updates.pending

        def is_over() -> bool:
            return self.is_sent or all(each.get("callback_query", {}).get("id") != query for _, each in pending)

        await patiently(is_over)
        return self.is_sent

    @property
    def is_sent(self) -> bool:
        return "booking-sent" in self.phone.sees

    def message(self, number: int) -> Any:
        return self.phone.lab.world.chat_with(self.phone.id).messages[number]

    @property
    def reminders(self) -> int:
        """How many have arrived."""
        return sum(f"bc1:{self.appointment}" in data_of(each) for each in self.phone.chat)


@dataclass
class Town:
    """Everybody who takes part."""

    lab: Any
    dice: random.Random
    staff: list[Any] = field(default_factory=list)
    clients: list[Client] = field(default_factory=list)
    confirmed: set[str] = field(default_factory=set)

    async def settles(self) -> None:
        """Staff with hours from eight to ten, each with five clients; all known to the bot before it starts."""
        app, now = self.lab.app, datetime.now(UTC)
        self.lab.clock.at = now
        about = {"employer": "Kreis Warendorf", "office": "KIM Case Management", "municipality_ags": "05570004"}
        context = Context(app, now)
        for number in range(STAFF):
            phone, account, _ = await self.arrives("de")
            async with app.database.writing() as session:
                token = await invite_staff(session, context, role=Role.case_manager, name=f"Erfunden {number}", **about)
            async with app.database.writing() as session:
                member = await join_staff(session, account, token, now=now)
            self.staff.append(phone)
            async with app.database.writing() as session:
                session.add(self.hours(member.id, now))
                for _ in range(CLIENTS // STAFF):
                    self.clients.append(Client(None, random.Random(self.dice.random())))
                await session.commit()
            for client in self.clients[-(CLIENTS // STAFF) :]:
                client.phone, _, person = await self.arrives(self.dice.choice(LANGUAGES))
                async with app.database.writing() as session:
                    session.add(Bond(client_id=person.id, staff_id=member.id, began_at=now))
                    await session.commit()

    async def arrives(self, language: str) -> Any:
        phone = self.lab.stranger(language)
        self.lab.world.chat_with(phone.id).started = True
        account = Account(str(phone.id), self.lab.app.keyring)
        async with self.lab.app.database.writing() as session:
            person = await choose_language(session, account, language=language, now=datetime.now(UTC))
        return phone, account, person

    def hours(self, staff_id: int, now: datetime) -> OfficeHours:
        return OfficeHours(
            staff_id=staff_id,
            rrule=f"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL={now + 3 * OUT:%Y%m%d}",
            begins_on=(now + OUT).date(),
            opens_at=time(8),
            closes_at=time(10),  # before ten there is one reminder, the evening before
            tzid="Europe/Berlin",
            slot_minutes=15,
            buffer_minutes=0,
            mode="appointment",
            place="Beispielstraße 1, 59227 Ahlen",
            created_at=now,
        )

    async def books(self) -> None:
        """Everybody, `AT_ONCE` at a time."""
        waiting = iter(self.dice.sample(self.clients, len(self.clients)))

        async def one_after_the_other() -> None:
            for client in waiting:
                await client.books(self.lab.world)

        await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))

    async def confirms(self) -> None:
        """Each request is confirmed with one press, never pressed again."""
        world = self.lab.world
        while True:
            for phone in self.staff:
                for number, message in [*world.chat_with(phone.id).messages.items()]:
                    for data in data_of(message):
                        if data.startswith("oc1:") and data not in self.confirmed:
                            self.confirmed.add(data)
                            world.press(phone.id, number, data)
            await asyncio.sleep(0.2)

    async def lets_time_pass(self) -> None:
        """The program's clock is real, so a planned reminder is brought forward instead."""
        while True:
            planned = [col(OutboxMessage.kind).in_(REMINDERS), col(OutboxMessage.state) == "queued"]
            now = datetime.now(UTC)
            later = update(OutboxMessage).where(*planned, col(OutboxMessage.due_at) > now + timedelta(hours=1))
            with suppress(StorageUnavailable):  # the program writes so much that nobody else gets in between
                async with self.lab.app.database.writing() as session:
                    await session.exec(later.values(due_at=now))
                    await session.commit()
            await asyncio.sleep(0.3)

    async def sending(self) -> int:
        """How many messages the last life has left on their way."""
        async with self.lab.app.database.reading() as session:
            query = select(func.count()).where(col(OutboxMessage.state) == "sending")
            return (await session.exec(query)).one()

    async def has_everything(self) -> bool:
        """Whether everybody is confirmed and nothing waits to be sent."""
        async with self.lab.app.database.reading() as session:
            sent = select(func.count()).where(col(OutboxMessage.kind).in_(REMINDERS))
            under_way = select(func.count()).where(col(OutboxMessage.state).in_(["queued", "sending"]))
            reminded = (await session.exec(sent)).one() >= CLIENTS
            return reminded and (await session.exec(under_way)).one() == 0


def content(message: Any) -> Any:
    return message.get("text"), message.get("reply_markup")


async def test_bookings_lose_no_appointment_and_no_reminder_however_often_the_program_is_killed(
    lab, tmp_path, database_url
):
    seed = random.randrange(10_000)
    print(f"seed {seed}")  # noqa: T201  shown when the test fails
    dice, world = random.Random(seed), lab.world
    town = Town(lab, dice)
    await town.settles()
    lotse = Lives(
        tmp_path / "output.txt",
        sqlite_file(database_url),
        {"bot_token": lab.bot.token, "telegram_api": lab.url, "secret_key": SECRET, "database_url": database_url},
    )
    for method in ("sendMessage", "editMessageText"):
        world.faults.add(Fault(method, "slow", times=100_000, seconds=0.05))  # so that kills hit something
    town_life = [asyncio.create_task(each) for each in (town.books(), town.confirms(), town.lets_time_pass())]
    in_flight = []
    try:
        await lotse.start()
        for number in range(KILLS):
            polls = world.calls["getUpdates"]
            await patiently(lambda: world.calls["getUpdates"] > polls)  # noqa: B023
            moment = MOMENTS[number % len(MOMENTS)]
            await asyncio.sleep(dice.uniform(1, 3))
            question = f"SELECT count({moment}) FROM appointment" if moment else ""
            seconds = 10.0 if moment else dice.uniform(0, 1)
            assert await lotse.end(signal.SIGKILL, question=question, seconds=seconds) == -signal.SIGKILL
            in_flight.append(await town.sending())
            await lotse.start()
        await asyncio.wait_for(town_life[0], 400)
        with suppress(TimeoutError):  # what is missing is said below
            async with asyncio.timeout(180):
                while not await town.has_everything():  # noqa: ASYNC110, the database tells nobody
                    await asyncio.sleep(0.3)
        await patiently(lambda: not world.updates.pending)
        assert await lotse.end(signal.SIGTERM) == 0
    finally:
        for each in town_life:
            each.cancel()
        await lotse.close()
    ends = await asyncio.gather(*town_life, return_exceptions=True)
    assert all(each is None or isinstance(each, asyncio.CancelledError) for each in ends), f"{ends}"

    assert "Traceback" not in lotse.output.read_text("utf-8")
    async with lab.app.database.reading() as session:
        appointments = (await session.exec(select(Appointment).where(col(Appointment.state).in_(LIVE)))).all()
        rows = (await session.exec(select(OutboxMessage))).all()
    print(f"in flight at the kills: {in_flight}, doubtful: {sum(row.doubtful for row in rows)}")  # noqa: T201

    assert sorted(each.id for each in appointments) == sorted(client.appointment for client in town.clients)
    assert {each.state for each in appointments} == {AppointmentState.CONFIRMED}
    assert len({each.client_id for each in appointments}) == CLIENTS
    assert len({(each.staff_id, each.starts_at) for each in appointments}) == CLIENTS
    assert Counter(row.kind for row in rows) == dict.fromkeys((REQUEST, CONFIRMED, CALENDAR, REMINDER_DAY), CLIENTS)
    unsent = [row for row in rows if row.state != "sent"]
    assert {row.state for row in unsent} <= {"cancelled"}
    assert all(row.kind == REQUEST and row.doubtful for row in unsent), "only what was confirmed before it came again"

    doubtful = Counter({row.subject_id: row.doubtful for row in rows if row.kind == REMINDER_DAY})
    for client in town.clients:
        assert "booking-confirmed" in client.phone.sees
        assert 1 <= client.reminders <= 1 + doubtful[client.appointment]
    assert sum(row.doubtful for row in rows) <= sum(in_flight)
    assert sum(each > 0 for each in in_flight) >= KILLS // 3, "kills that hit nothing prove nothing"
