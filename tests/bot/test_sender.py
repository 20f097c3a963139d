"""Due messages on their way to people: each trouble of Telegram's once, over HTTP, with the real library."""

import asyncio
import logging
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
import segno
from aiogram.filters.callback_data import CallbackData
from sqlmodel import select

from bot.delivery import Delivery, keep_delivering
from bot.sender import Sender, judge
from demo.botapi.faults import Fault
from handlers.shell.answering import Answering
from handlers.shell.conversation import Conversation, Press
from handlers.shell.routing import Routing
from handlers.shell.screen import Button, ContactCard, Document, Picture, Screen, Venue
from handlers.shell.texts import ISOLATES, text
from services.context import Context
from services.outbox import queue
from services.outbox.rules import ANSWER, CAMPAIGN, REMINDER, Outcome
from services.outbox.sending import claim
from storage.outbox import OutboxMessage

TOKEN = "4710:AAtest"
UNSEEN = ISOLATES | {0x200F: None}  # marks of direction
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@dataclass
class Post:
    """The outbox, and the loop that delivers it, in the lab. Screens are what a test says under their subject."""

    lab: Any
    program: Any
    until: Any
    screens: dict[int, Any] = field(default_factory=dict)
    language: str = ""
    laid: int = 0

    async def lay(self, phone: Any, subject: int = 1, **given: Any) -> None:
        person = (await self.program.known(phone)).person
        now = self.lab.clock.at
        values = {"kind": "test", "due_at": now, "expires_at": now + 24 * HOUR, "priority": REMINDER, "now": now}
        async with self.lab.app.database.writing() as session:
            await queue(session, person_id=person.id, subject_id=subject, **(values | given))
            await session.commit()
        self.laid += 1

    async def render(self, _read: Any, row: OutboxMessage, context: Context) -> Screen | None:
        self.language = context.language
        screen = self.screens.get(row.subject_id, Screen(text=[f"Notiz {row.subject_id}"]))
        if isinstance(screen, Exception):
            raise screen
        return screen

    def delivery(self, api: str | None = None, **given: Any) -> Delivery:
        sender = Sender(TOKEN, api or self.lab.url, **({"per_second": None} | given))
        return Delivery(self.lab.app, sender, notices={"test": self.render})

    @asynccontextmanager
    async def delivering(self, **given: Any) -> AsyncIterator[Delivery]:
        """The loop in the background; at the end it is stopped and has finished."""
        delivery = self.delivery(**given)
        running = asyncio.create_task(keep_delivering(delivery, backoff=(0.02,)))
        try:
            yield delivery
            delivery.stop()
            await asyncio.wait_for(running, 60)
        finally:
            running.cancel()

    async def rows(self) -> list[OutboxMessage]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(OutboxMessage).order_by(OutboxMessage.id))).all())

    async def states(self) -> list[tuple[str, str | None]]:
        return [(row.state, row.reason) for row in await self.rows()]

    async def settled(self, *wanted: str, seconds: float = 60.0) -> None:
        """Until the rows stand so."""
        await self.see(lambda rows: [row.state for row in rows] == list(wanted), seconds)

    async def tried(self, times: int, seconds: float = 60.0) -> None:
        """Until so many attempts at the first row are recorded."""
        await self.see(lambda rows: rows[0].attempts >= times, seconds)

    async def see(self, wanted: Callable[[list[OutboxMessage]], Any], seconds: float = 60.0) -> None:
        async with asyncio.timeout(seconds):
            while not wanted(await self.rows()):  # noqa: ASYNC110, the database tells nobody
                await asyncio.sleep(0.02)

    def later(self, by: timedelta) -> None:
        self.lab.clock.at += by
        self.lab.app.signals.ring()


@pytest.fixture
def post(lab, program, until) -> Post:
    return Post(lab, program, until)


def sent_at(world: Any) -> list[float]:
    """When each message comes from now on."""
    times: list[float] = []
    told = world.tell

    def tell(kind: str, chat_id: int | None) -> None:
        if kind == "message":
            times.append(time.monotonic())
        told(kind, chat_id)

    world.tell = tell
    return times


def notes(phone: Any) -> list[str]:
    said = [message.get("text", "").translate(UNSEEN) for message in phone.chat]
    return [words for words in said if words.startswith("Notiz")]


async def test_a_message_arrives_in_the_persons_language_with_its_buttons(lab, post):
    person = await lab.person("ar")
    rows = [[Button("Ja <3", data="xx1:1"), Button("Karte", url="https://example.org/")]]
    post.screens[1] = Screen(text=[text("menu-choose-topic-hint"), "Notiz <b>& Co</b>"], rows=rows)
    await post.lay(person)

    async with post.delivering():
        await post.settled("sent")

    assert post.language == "ar"
    assert "menu-choose-topic-hint" in person.screen
    assert "Notiz <b>& Co</b>" in str(person.screen), "data is escaped"
    assert person.last["reply_markup"]["inline_keyboard"] == [
        [{"text": "Ja <3", "callback_data": "xx1:1"}, {"text": "Karte", "url": "https://example.org/"}]
    ]


async def test_pins_contacts_and_files_arrive_and_the_last_carries_the_buttons(lab, post):
    person = await lab.person("de")
    post.screens[1] = Screen(
        media=[
            Venue(51.76, 7.88, "Rathaus", "Markt 1"),
            ContactCard("+4922147100", "Notruf"),
            Document("termin.ics", b"BEGIN:VCALENDAR", "Ihr Termin & mehr"),
        ],
        rows=[[Button("Ja", data="xx1:1")]],
    )
    await post.lay(person)

    async with post.delivering():
        await post.settled("sent")

    venue, contact, document = person.chat[-3:]
    assert venue["venue"]["title"] == "Rathaus"
    assert contact["contact"]["phone_number"] == "+4922147100"
    assert (document["document"]["file_name"], document["caption"]) == ("termin.ics", "Ihr Termin & mehr")
    assert lab.world.files.by_id[document["document"]["file_id"]].data == b"BEGIN:VCALENDAR"
    assert ["reply_markup" in each for each in (venue, contact, document)] == [False, False, True]


async def test_a_file_can_answer_a_press_as_well(lab, post):
    person = await lab.person("de")
    document = Document("termin.ics", b"BEGIN:VCALENDAR", "Ihr Termin & mehr")

    async def on_press(_context: Any, _data: Any) -> Screen:
        return Screen(media=[document], rows=[[Button("Ja", data="xx1:1")]])

    async with post.program.running(conversation(lab, on_press)):
        post.program.presses(person, "xx1")

    assert (person.last["document"]["file_name"], person.last["caption"]) == ("termin.ics", "Ihr Termin & mehr")
    assert person.buttons == ["Ja"]


async def test_a_picture_arrives_with_all_its_lines(lab, post):
    person = await lab.person("de")
    code = BytesIO()
    segno.make("Lotse").save(code, kind="png")
    post.screens[1] = Screen(media=[Picture(code.getvalue(), ["Zeigen & öffnen", "https://example.org/a"])])
    await post.lay(person)

    async with post.delivering():
        await post.settled("sent")

    assert person.last["caption"] == "Zeigen & öffnen\nhttps://example.org/a"
    assert lab.world.files.by_id[person.last["photo"][0]["file_id"]].data == code.getvalue()


async def test_too_many_requests_make_everybody_wait(lab, post):
    slow, other = await lab.person("ar"), await lab.person("tr")
    lab.world.faults.add(Fault("sendMessage", "too_many", retry_after=1, chat_id=slow.id))
    await post.lay(slow, 1)

    async with post.delivering():
        await post.until(lambda: not lab.world.faults)
        await asyncio.sleep(0.05)
        await post.lay(other, 2, priority=ANSWER)
        lab.app.signals.ring()
        await asyncio.sleep(0.5)
        assert notes(other) == []
        post.later(2 * SECOND)
        await post.settled("sent", "sent")

    assert notes(slow) == ["Notiz 1"]
    assert notes(other) == ["Notiz 2"]
    assert (await post.rows())[0].attempts == 1, "waiting because Telegram says so is no attempt"


@pytest.mark.parametrize("kind", ["error500", "html502"])
@pytest.mark.parametrize("priority", [REMINDER, CAMPAIGN])
async def test_a_telegram_out_of_order_is_tried_again_later(lab, post, kind, priority):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("sendMessage", kind, times=2))
    await post.lay(person, priority=priority)

    async with post.delivering():
        await post.tried(1)
        assert [row.due_at for row in await post.rows()] == [lab.clock.at + SECOND]
        post.later(SECOND)
        await post.tried(2)
        post.later(3 * SECOND)
        await post.settled("sent")

    assert notes(person) == ["Notiz 1"]
    assert (await post.rows())[0].doubtful == 0


@pytest.mark.parametrize("kind", ["reset", "silent"])
@pytest.mark.parametrize(("priority", "most"), [(REMINDER, 2), (CAMPAIGN, 1)])
async def test_a_connection_that_breaks_off_is_doubted_and_only_a_reminder_sent_again(lab, post, kind, priority, most):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("sendMessage", kind, times=9))
    await post.lay(person, priority=priority)

    async with post.delivering():
        for attempts in range(1, most + 1):
            await post.tried(attempts)
            post.later(HOUR)
        await post.settled("failed")

    assert notes(person) == (["Notiz 1"] * most if kind == "silent" else [])
    assert await post.states() == [("failed", "unknown")]
    assert (await post.rows())[0].doubtful == most


@pytest.mark.parametrize("kind", ["reset", "silent"])
async def test_a_reminder_survives_one_broken_connection(lab, post, kind):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("sendMessage", kind))
    await post.lay(person)

    async with post.delivering():
        await post.tried(1)
        post.later(HOUR)
        await post.settled("sent")

    assert notes(person) == ["Notiz 1"] * (2 if kind == "silent" else 1)
    assert (await post.rows())[0].doubtful == 1, "counted"


@pytest.mark.parametrize(("priority", "most"), [(REMINDER, 2), (CAMPAIGN, 1)])
async def test_accepted_then_silent_for_too_long_comes_twice_at_most(lab, post, priority, most):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("sendMessage", "slow", seconds=0.5, times=9))
    await post.lay(person, priority=priority)

    async with post.delivering(read_timeout_s=0.1):
        for attempts in range(1, most + 1):
            await post.tried(attempts)
            post.later(HOUR)
        await post.settled("failed")
    await asyncio.sleep(0.6)

    assert notes(person) == ["Notiz 1"] * most


async def test_what_was_certainly_not_sent_is_tried_again_however_often(lab, post):
    person = await lab.person("ar")
    await post.lay(person, priority=CAMPAIGN)

    async with post.delivering(api="http://127.0.0.1:1"):
        for attempts in range(1, 4):
            await post.tried(attempts)
            post.later(HOUR)
    (row,) = await post.rows()
    assert (row.state, row.doubtful) == ("queued", 0)

    async with post.delivering():
        post.later(HOUR)
        await post.settled("sent")
    assert notes(person) == ["Notiz 1"]


@pytest.mark.parametrize(
    ("cause", "came"),
    [
        ("ConnectTimeout", Outcome.NOT_SENT),
        ("PoolTimeout", Outcome.NOT_SENT),
        ("ConnectError", Outcome.NOT_SENT),
        ("WriteTimeout", Outcome.NOT_SENT),
        ("ReadTimeout", Outcome.DOUBTFUL),
        ("ReadError", Outcome.DOUBTFUL),
        ("RemoteProtocolError", Outcome.DOUBTFUL),
    ],
)
@pytest.mark.parametrize("kind", ["NetworkError", "TimedOut"])
def test_how_far_a_broken_call_came_follows_from_its_cause(database_url, cause, came, kind):
    import httpx
    import telegram.error

    error = getattr(telegram.error, kind)("httpx")
    error.__cause__ = getattr(httpx, cause)("")

    assert judge(error).outcome is came


@pytest.mark.parametrize("reason", ["blocked", "deactivated", "not_found"])
async def test_whoever_cannot_be_reached_is_noted_and_not_tried_until_they_write(lab, post, reason, logged):
    person = await lab.person("ar")
    chat = lab.world.chat_with(person.id)
    chat.person.blocked, chat.person.deactivated = reason == "blocked", reason == "deactivated"
    if reason == "not_found":
        del lab.world.chats[person.id]
    await post.lay(person, 1)
    await post.lay(person, 2, due_at=lab.clock.at + HOUR)

    async with post.delivering():
        await post.settled("failed", "queued")
        calls = lab.world.calls["sendMessage"]
        post.later(HOUR)
        await post.settled("failed", "failed")
        assert lab.world.calls["sendMessage"] == calls, "not tried"
        assert await post.states() == [("failed", reason), ("failed", "blocked")]
        assert (await post.program.known(person)).unreachable

        chat.person.blocked = chat.person.deactivated = False
        lab.world.chats[person.id] = chat
        await person.says("/start")
        await post.lay(person, 3)
        lab.app.signals.ring()
        await post.settled("failed", "failed", "sent")

    assert notes(person) == ["Notiz 3"]
    assert [each for each in logged if each["log_level"] == "error"] == []


async def test_what_telegram_refuses_is_given_up_and_the_person_stays_reachable(lab, post):
    person = await lab.person("ar")
    post.screens[1] = Screen(text=["Notiz"], rows=[[Button("Ja", data="x" * 65)]])
    await post.lay(person)

    async with post.delivering():
        await post.settled("failed")

    assert await post.states() == [("failed", "refused")]
    assert not (await post.program.known(person)).unreachable


async def test_what_a_crash_left_is_taken_up_and_counted(lab, post, logged):
    reminded, canvassed = await lab.person("ar"), await lab.person("tr")
    await post.lay(reminded, 1)
    await post.lay(canvassed, 2, priority=CAMPAIGN)
    async with lab.app.database.writing() as session:
        assert len(await claim(session, limit=2, now=lab.clock.at)) == 2

    async with post.delivering():
        await post.settled("sent", "failed")

    assert notes(reminded) == ["Notiz 1"]
    assert notes(canvassed) == []
    assert [row.doubtful for row in await post.rows()] == [1, 1]
    (found,) = [each for each in logged if each["event"] == "outbox.recovered"]
    assert (found["queued"], found["failed"]) == (1, 1)


async def test_the_urgent_go_first(lab, post):
    people = [await lab.person("ar") for _ in range(3)]
    for phone, priority in zip(people, (CAMPAIGN, REMINDER, ANSWER), strict=True):
        await post.lay(phone, priority, priority=priority)

    async with post.delivering(concurrency=1, per_second=1000):
        await post.settled("sent", "sent", "sent")

    arrived = {notes(phone)[0]: phone.last["message_id"] for phone in people}
    rows = await post.rows()
    claimed = sorted(rows, key=lambda row: (row.claimed_at, row.settled_at, -(row.id)))
    assert len(arrived) == 3
    assert [row.priority for row in claimed] == [ANSWER, REMINDER, CAMPAIGN]


async def test_a_second_message_to_the_same_chat_waits_a_second(lab, post):
    person, other = await lab.person("ar"), await lab.person("tr")
    for subject in (1, 2):
        await post.lay(person, subject)
    await post.lay(other, 3)

    async with post.delivering():
        await post.settled("sent", "queued", "sent")
        await asyncio.sleep(0.3)
        assert notes(person) == ["Notiz 1"]
        post.later(SECOND)
        await post.settled("sent", "sent", "sent")

    assert notes(person) == ["Notiz 1", "Notiz 2"]


async def test_the_parts_of_one_screen_lie_a_second_apart_and_come_once_each(lab, post):
    person = await lab.person("ar")
    post.screens[1] = Screen(text=["Notiz 1"], media=[Venue(51.76, 7.88, "Rathaus", "Markt 1")])
    lab.world.faults.add(Fault("sendVenue", "error500"))
    await post.lay(person)
    began = time.monotonic()

    async with post.delivering():
        await post.tried(1)
        post.later(SECOND)
        await post.settled("sent")

    assert time.monotonic() - began > 2.0
    assert ["venue" in message for message in person.chat[-2:]] == [False, True]
    assert notes(person) == ["Notiz 1"]


async def test_what_has_lost_its_sense_is_not_sent(lab, post):
    person, other = await lab.person("ar"), await lab.person("tr")
    post.screens[1] = None
    await post.lay(person, 1)
    await post.lay(other, 2, due_at=lab.clock.at - HOUR, expires_at=lab.clock.at)

    async with post.delivering():
        await post.settled("cancelled", "expired")

    assert notes(person) == notes(other) == []


async def test_a_renderers_bug_is_logged_without_its_words_and_stops_no_other(lab, post, logged):
    person, other = await lab.person("ar"), await lab.person("tr")
    post.screens[1] = ValueError("Qorvandir")
    await post.lay(person, 1)
    await post.lay(other, 2)
    await post.lay(person, 3, kind="of a newer program", due_at=lab.clock.at - HOUR)

    async with post.delivering():
        await post.settled("failed", "sent", "failed")

    failed = [each for each in logged if each["event"] == "notice.failed"]
    assert [each["error"] for each in failed] == ["KeyError", "ValueError"]
    assert "Qorvandir" not in str(logged)
    assert notes(other) == ["Notiz 2"]


class Pressed(CallbackData, prefix="xx1"):
    """The button of these tests."""


def conversation(lab: Any, on_press: Any) -> Answering:
    """A conversation of one button."""
    return Answering(lab.app, Routing([Conversation(routes=[Press(Pressed, on_press)])]))


def pressing(lab: Any) -> tuple[Answering, dict[str, int]]:
    """A press that tells somebody else something."""
    told: dict[str, int] = {}

    async def on_press(context: Context, _data: Pressed) -> Screen:
        async with context.write() as session:
            await queue(
                session,
                person_id=told.get("person", context.person.id),
                kind="test",
                subject_id=1,
                due_at=lab.clock.at,
                expires_at=lab.clock.at + HOUR,
                priority=ANSWER,
                now=lab.clock.at,
            )
            await session.commit()
        return Screen(text=["Antwort"])

    return conversation(lab, on_press), told


async def test_what_a_press_causes_goes_out_when_the_press_is_answered(lab, post):
    presser, other = await lab.person("de"), await lab.person("ar")
    dispatcher, told = pressing(lab)
    told["person"] = (await post.program.known(other)).person.id
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=0.6))

    async with post.delivering(), post.program.running(dispatcher):
        post.program.presses(presser, "xx1")
        await post.see(len)
        lab.app.signals.ring()
        await asyncio.sleep(0.3)
        assert notes(other) == [], "the press is not answered yet"
        await post.settled("sent")

    assert presser.screen == "Antwort"
    assert notes(other) == ["Notiz 1"]


async def test_what_a_press_causes_goes_out_after_two_seconds_at_the_latest(lab, post):
    presser, other = await lab.person("de"), await lab.person("ar")
    dispatcher, told = pressing(lab)
    told["person"] = (await post.program.known(other)).person.id
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=3.0))

    async with post.delivering(), post.program.running(dispatcher):
        post.program.presses(presser, "xx1")
        await post.see(len)
        post.later(2 * SECOND)
        await post.settled("sent")
        assert presser.screen != "Antwort"


async def test_campaigns_step_back_while_people_are_answered_and_are_not_stopped(lab, post):
    people = [await lab.person("ar") for _ in range(4)]
    times = sent_at(lab.world)

    async with post.delivering():
        with lab.app.signals.answering():
            await asyncio.sleep(0.05)
            for number, phone in enumerate(people):
                await post.lay(phone, number, priority=CAMPAIGN)
            lab.app.signals.ring()
            await post.until(lambda: len(times) >= 3)
        await post.settled(*["sent"] * 4)

    assert times[2] - times[0] > 2 * 0.45, "slowly all the same: one each half second"


async def test_a_database_away_for_a_moment_loses_nothing_and_doubles_nothing(lab, post, until, logged):
    people = [await lab.person("ar") for _ in range(3)]
    lab.world.faults.add(Fault("sendMessage", "slow", seconds=0.3, times=3))
    for number, phone in enumerate(people):
        await post.lay(phone, number)

    async with post.delivering():
        await until(lambda: lab.world.calls["sendMessage"] and not lab.world.faults)
        async with post.program.without_database() as bring_back:
            await until(lambda: [each for each in logged if each["event"] == "outbox.postponed"])
            bring_back()
        await post.settled("sent", "sent", "sent")

    assert [notes(phone) for phone in people] == [["Notiz 0"], ["Notiz 1"], ["Notiz 2"]]


async def test_a_crash_of_the_loop_is_logged_and_it_begins_anew(lab, post, logged):
    person = await lab.person("ar")
    await post.lay(person)
    right, failures = lab.clock.now, iter([ValueError("Qorvandir")])

    def now():
        for error in failures:
            raise error
        return right()

    lab.clock.now = now
    async with post.delivering():
        await post.settled("sent")

    assert [each["error"] for each in logged if each["event"] == "sender.crashed"] == ["ValueError"]
    assert notes(person) == ["Notiz 1"]


async def test_stopping_finishes_what_is_in_hand(lab, post):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("sendMessage", "slow", seconds=0.4))
    await post.lay(person)

    async with post.delivering():
        await post.until(lambda: not lab.world.faults)

    assert await post.states() == [("sent", None)]


@pytest.mark.slow
async def test_twenty_five_a_second_are_twenty_five_a_second_and_the_first_second_is_none_faster(lab, post):
    lab.world.limits.enabled = True
    people = [await lab.person("ar") for _ in range(50)]
    await asyncio.sleep(1.5)
    for number, phone in enumerate(people):
        await post.lay(phone, number)
    times = sent_at(lab.world)
    async with post.delivering(per_second=25.0):
        await post.settled(*["sent"] * 50)

    assert len([at for at in times if at < times[0] + 1.0]) <= 27
    assert 23.0 <= (len(times) - 2) / (times[-1] - times[1]) <= 25.5, "the second may come right after the first"
    assert {row.attempts for row in await post.rows()} == {1}, "never a 429"


async def test_no_log_line_holds_the_token_or_an_address(lab, post, caplog):
    person = await lab.person("ar")
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.NOTSET)
    caplog.set_level(logging.DEBUG)
    lab.world.faults.add(Fault("sendMessage", "html502"))
    await post.lay(person)

    async with post.delivering():
        await post.tried(1)
        post.later(SECOND)
        await post.settled("sent")
    logging.getLogger("tests").info("the capture works")

    assert "the capture works" in caplog.text
    assert [secret for secret in ("AAtest", str(person.id), "Notiz") if secret in caplog.text] == []


@pytest.mark.slow
def test_the_library_is_not_loaded_before_there_is_something_to_send(database_url):
    loaded = "[each for each in ('telegram', 'httpx', 'apscheduler') if each in sys.modules]"
    program = [sys.executable, "-c", f"import sys, bot.app; print({loaded})"]

    ended = subprocess.run(program, capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "[]"
