"""The web server over real HTTP: calendars of staff, health, and what it tells nobody."""

import asyncio
import dataclasses
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from aiohttp import ClientSession
from icalendar import Calendar
from sqlalchemy import text as sql

from bot.web import serving
from demo.botapi import Person
from handlers.booking.office.callbacks import Feed, Hours
from handlers.conversations import build_answering
from handlers.staff.callbacks import CLIENT_LINK, STAFF_LINK
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff.clients import invite_client
from services.staff.lookups import staff_of
from services.staff.members import invite_staff, remove_staff, suspend_staff
from storage.booking import Appointment
from storage.migrations import sync_engine

from ..conftest import context_of

SECRET = "a secret of the tests, longer than 32 characters"
PUBLIC = "https://lotse.example.org"
LINK = re.compile(rf"{PUBLIC}(/calendar/([\w-]+)\.ics)")
NO_TOKEN = "x" * 43
PRIVATE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@dataclass
class Answer:
    status: int
    headers: Any
    body: bytes

    @property
    def plainly(self) -> tuple[int, bytes, list[tuple[str, str]]]:
        """Everything a client learns, but the time."""
        told = sorted((name, value) for name, value in self.headers.items() if name != "Date")
        return self.status, self.body, told


@dataclass
class Site:
    """The bot with its web server, and the staff who work with it."""

    lab: Any
    client: ClientSession
    port: int

    async def asks(self, path: str, method: str = "GET", **headers: str) -> Answer:
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        address = f"http://127.0.0.1:{self.port}{path}"
        async with self.client.request(method, address, headers=names, allow_redirects=False) as answer:
            return Answer(answer.status, answer.headers.copy(), await answer.read())

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.lab.app.database.writing() as session:
            return await use_case(session, *given, **more)

    async def staff(self, language: str = "de") -> Any:
        """A joined case manager's phone; `phone.staff` is the value."""
        app = self.lab.app
        token = await self.does(
            invite_staff,
            context_of(app=app, now=self.lab.clock.now()),
            role="case_manager",
            name="Erika Muster",
            employer="Kreis Warendorf",
            office="KIM Case Management",
            municipality_ags="05570004",
        )
        phone = await self.lab.person(language)
        await phone.says(f"/start {STAFF_LINK}{token}")
        async with app.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), app.keyring))
            phone.staff = await staff_of(session, person.id, keyring=app.keyring)
        return phone

    async def link(self, phone: Any) -> str:
        """The path of a fresh link, taken from the phone."""
        await phone.says("/hours")
        await phone.taps("Outlook")
        return LINK.findall(phone.screen)[-1][0]

    async def client_of(self, phone: Any, label: str) -> int:
        token = await self.does(invite_client, context_of(phone.staff, now=self.lab.clock.now()), label=label)
        client = await self.lab.person("ar")
        await client.says(f"/start {CLIENT_LINK}{token}")
        await client.press(f"ja1:{token}")
        async with self.lab.app.database.reading() as session:
            return (await find_person(session, Account(str(client.id), self.lab.app.keyring))).id

    async def has(self, phone: Any, state: str = "confirmed", days: int = 1, **given: Any) -> Appointment:
        starts = self.lab.clock.now() + timedelta(days=days)
        row = Appointment(
            uid=str(uuid4()),
            staff_id=phone.staff.id,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=30),
            tzid="Europe/Berlin",
            mode="appointment",
            place="Beispielstraße 1, 59227 Ahlen",
            state=state,
            created_at=self.lab.clock.now(),
            **given,
        )
        async with self.lab.app.database.writing() as session:
            session.add(row)
            await session.commit()
        return row


@pytest.fixture
async def site(lab: Any) -> AsyncIterator[Site]:
    lab.app = dataclasses.replace(lab.app, public_url=PUBLIC)
    lab.poller.answering = build_answering(lab.app)
    port = free_port()
    async with serving(lab.app, lab.poller, host="127.0.0.1", port=port), ClientSession() as client:
        yield Site(lab, client, port)


# --- the calendar ---


async def test_a_case_manager_gets_a_link_that_shows_their_appointments(site):
    erika = await site.staff()
    mine = await site.has(erika, client_id=await site.client_of(erika, "K-17"), matter="debt")
    asked = await site.has(erika, "requested", days=2)
    gone = await site.has(erika, "cancelled_by_client", days=3, settled_at=site.lab.clock.now())

    answer = await site.asks(await site.link(erika))

    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"].startswith("private")
    assert "ETag" in answer.headers
    events = {str(each["uid"]): each for each in Calendar.from_ical(answer.body).walk("VEVENT")}
    shown = [
        (str(events[f"{each.uid}@lotse"][field])) for each in (mine, asked, gone) for field in ("summary", "status")
    ]
    assert shown == [
        *("Beratung K-17", "CONFIRMED"),
        *(f"Anfrage: Beratung {asked.id}", "TENTATIVE"),
        *(f"Abgesagt: Beratung {gone.id}", "CANCELLED"),
    ]
    assert b"debt" not in answer.body
    assert b"Erika" not in answer.body
    assert "\u2068".encode() not in answer.body, "calendar programs show isolation marks as boxes"


async def test_the_link_comes_with_what_it_means(site):
    erika = await site.staff()

    await site.link(erika)

    assert "office-feed-secret" in erika.screen
    assert erika.last["text"].splitlines()[2].startswith(PUBLIC), (
        "nothing stands before the address, and nothing behind"
    )
    assert erika.last["text"].splitlines()[2].endswith(".ics")


async def test_the_calendar_speaks_the_language_of_its_owner(site):
    olena = await site.staff("uk")
    row = await site.has(olena)

    answer = await site.asks(await site.link(olena))

    assert f"SUMMARY:Консультація {row.id}\r\n".encode() in answer.body


async def test_a_new_link_ends_the_old_one(site):
    erika = await site.staff()
    before, after = await site.link(erika), await site.link(erika)

    assert before != after
    assert (await site.asks(before)).status == 404
    assert (await site.asks(after)).status == 200


async def test_a_press_that_is_handled_twice_gives_one_link_that_works(site):
    erika = await site.staff()
    await erika.says("/hours")
    site.lab.world.press(erika.id, erika.last["message_id"], Feed().pack())
    updates = site.lab.fetch()

    await site.lab.poller.handle(updates)
    (first,) = LINK.findall(erika.screen)
    await site.lab.poller.handle(updates)

    assert LINK.findall(erika.screen) == [first]
    assert (await site.asks(first[0])).status == 200


async def test_nobody_learns_why_a_link_shows_nothing(site):
    suspended, removed = await site.staff(), await site.staff()
    links = [await site.link(suspended), await site.link(removed)]
    await site.does(suspend_staff, suspended.staff.id, now=site.lab.clock.now())
    await site.does(remove_staff, removed.staff.id, now=site.lab.clock.now())

    unknown = await site.asks(f"/calendar/{NO_TOKEN}.ics")
    assert unknown.status == 404
    assert unknown.body == b""
    assert "no-store" in unknown.headers["Cache-Control"]
    for link in [*links, "/calendar/short.ics", "/calendar/", "/", "/calendar/../health/.ics"]:
        assert (await site.asks(link)).plainly == unknown.plainly


@pytest.mark.parametrize(
    "path",
    [
        "/calendar",
        "/calendar/",
        "/.env",
        "/static/",
        "/calendar/%2e%2e/%2e%2e/etc/passwd",
        f"/calendar/{NO_TOKEN}",
        "//",
    ],
)
async def test_there_is_nothing_else_to_find(site, path):
    assert (await site.asks(path)).status == 404


async def test_what_a_program_has_already_is_not_sent_again(site):
    erika = await site.staff()
    await site.has(erika)
    link = await site.link(erika)
    tag = (await site.asks(link)).headers["ETag"]

    site.lab.clock.at += timedelta(minutes=15)
    same = await site.asks(link, If_None_Match=f'"other", {tag}')
    assert (same.status, same.body, same.headers["ETag"]) == (304, b"", tag)
    assert same.headers["Cache-Control"].startswith("private")

    await site.has(erika, days=2)
    new = await site.asks(link, If_None_Match=tag)
    assert new.status == 200
    assert new.headers["ETag"] != tag


async def test_it_can_be_asked_for_but_not_written(site):
    erika = await site.staff()
    link = await site.link(erika)

    head = await site.asks(link, "HEAD")
    assert (head.status, head.body) == (200, b"")
    for method in ("POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"):
        answer = await site.asks(link, method)
        assert (answer.status, answer.body) == (405, b"")
        assert set(answer.headers["Allow"].split(",")) == {"GET", "HEAD"}


async def test_many_programs_at_once_all_get_their_calendar(site):
    erika = await site.staff()
    await site.has(erika)
    link = await site.link(erika)

    answers = await asyncio.gather(*(site.asks(link) for _ in range(40)))

    assert {each.status for each in answers} == {200}


# --- the button ---


async def test_without_a_public_address_there_is_no_button_and_a_forged_press_does_nothing(site):
    lab = site.lab
    erika = await site.staff()
    lab.app = dataclasses.replace(lab.app, public_url=None)
    lab.poller.answering = build_answering(lab.app)

    await erika.says("/hours")
    assert not [each for each in erika.buttons if "Outlook" in each]

    await erika.press(Feed())
    assert "fallback-button-outdated" in erika.screen


async def test_a_client_who_forges_the_press_gets_no_link(site):
    client = await site.lab.person("ar")

    await client.press(Feed())

    assert "fallback-button-outdated" in client.screen
    assert PUBLIC not in client.sees


def test_the_button_keeps_its_wire_form():
    assert Feed().pack() == "og1"
    assert Hours().pack() == "oh1"


# --- health ---


async def test_health_is_ok_while_the_bot_polls_and_the_database_answers(site, program):
    assert (await site.asks("/health")).status == 503, "nothing was polled yet"

    async with program.running() as poller:
        await asyncio.wait_for(poller.started.wait(), 60)
        site.lab.poller.polled_at = poller.polled_at
        answer = await site.asks("/health")

    assert (answer.status, answer.body) == (200, b"ok")
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize(("silent_s", "status"), [(110, 200), (121, 503)])
async def test_health_fails_when_telegram_has_not_answered_for_two_minutes(site, silent_s, status):
    site.lab.poller.polled_at = time.monotonic() - silent_s

    answer = await site.asks("/health")

    assert answer.status == status
    assert answer.body == (b"ok" if status == 200 else b"")


async def test_health_and_calendar_say_try_later_while_the_database_is_away(site, program):
    link = await site.link(await site.staff())
    site.lab.poller.polled_at = time.monotonic()

    async with program.without_database():
        for path in ("/health", link):
            answer = await site.asks(path)
            assert (answer.status, answer.body) == (503, b"")
            assert answer.headers["Retry-After"] == "60"

    assert (await site.asks(link)).status == 200


# --- what it tells nobody ---


async def test_every_answer_carries_the_headers_of_a_private_place_and_names_no_server(site):
    link = await site.link(await site.staff())

    for path, method in ((link, "GET"), ("/health", "GET"), ("/", "GET"), (link, "POST"), ("/calendar/", "HEAD")):
        answer = await site.asks(path, method)
        assert PRIVATE.items() <= answer.headers.items()
        assert "Server" not in answer.headers
        assert "Cache-Control" in answer.headers


async def test_requests_are_logged_by_route_without_the_token(site, logged):
    link = await site.link(await site.staff())
    await site.asks(link)
    await site.asks(f"/calendar/{NO_TOKEN}.ics?from={link}")

    answered = [each for each in logged if each["event"] == "web.answered"]
    assert [(each["route"], each["status"]) for each in answered] == [("calendar", 200), ("calendar", 404)]
    token = LINK.match(PUBLIC + link)[2]
    assert token not in json.dumps(logged, default=str)
    assert NO_TOKEN not in json.dumps(logged, default=str)


async def test_a_fault_inside_is_logged_once_and_shows_nothing(site, logged, database_url):
    link = await site.link(await site.staff())
    engine = sync_engine(database_url)
    with engine.begin() as connection:
        connection.execute(sql("DROP TABLE calendar_feed"))
    engine.dispose()

    answer = await site.asks(link)

    assert answer.status in {500, 503}  # PostgreSQL tells a missing table from a missing database, SQLite does not
    assert answer.body == b""
    assert "calendar_feed" not in json.dumps([each for each in logged if "web" in each["event"]], default=str)


# --- beside the bot ---


async def test_a_taken_port_is_said(lab):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(Refusal) as refusal:
            async with serving(lab.app, lab.poller, host="127.0.0.1", port=port):
                pass

    assert refusal.value.text_id == "cli-web-taken"
    assert refusal.value.text_args["listen"] == f"127.0.0.1:{port}"


@pytest.mark.slow
def test_run_ends_with_one_line_when_the_port_is_taken_and_has_not_polled(lotse, standin):
    world, url = standin
    world.add_person(Person(7_001_000_001, "Erfunden", "de"))
    world.person_says(7_001_000_001, "/start")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        settings = {"bot_token": "4710:AAtest", "secret_key": SECRET, "telegram_api": url, "log": "error"}
        assert lotse("migrate", **settings).code == 0

        ended = lotse("run", **settings, public_url=PUBLIC, web_listen=listen)

    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1
    assert listen in ended.err
    assert "LOTSE_WEB_LISTEN" in ended.err
    assert len(world.updates.pending) == 1
    assert not [each for each in world.chat_with(7_001_000_001).messages.values() if each["from"]["is_bot"]]


@pytest.mark.slow
def test_a_bot_without_a_public_address_does_not_load_the_server():
    unwanted = "{'bot.web', 'aiohttp.web', 'icalendar'}"
    code = f"import sys, bot.app; print({unwanted} & sys.modules.keys())"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "set()"


async def test_check_says_what_a_public_address_is_good_for_and_whether_the_server_answers(site, lotse):
    def check(**settings: str) -> str:
        ended = lotse("check", telegram_api="http://127.0.0.1:1", secret_key=SECRET, **settings)
        return next(line for line in ended.out.splitlines() if "LOTSE_PUBLIC_URL" in line or PUBLIC in line)

    here = {"public_url": PUBLIC, "web_listen": f"127.0.0.1:{site.port}"}
    site.lab.poller.polled_at = None
    ill = await asyncio.to_thread(check, **here)
    site.lab.poller.polled_at = time.monotonic()
    well = await asyncio.to_thread(check, **here)
    silent = await asyncio.to_thread(check, public_url=PUBLIC, web_listen=f"127.0.0.1:{free_port()}")
    absent = await asyncio.to_thread(check)

    assert [each[0] for each in (well, ill, silent, absent)] == ["✓", "!", "!", "!"]
    assert "Outlook" in well
    assert "not ready" in ill
    assert "Nobody answers" in silent
    assert "Outlook" in absent
