"""Logs hold our own ids: never who somebody is, what they wrote, or the token."""

import io
import logging
from contextlib import redirect_stderr

import pytest
import structlog

from bot.logs import PERSONAL, PersonalDataInLog, configure_logs, reject_personal_data, where
from bot.settings import load_settings
from demo.botapi import Person
from demo.botapi.faults import Fault
from services.refusal import Refusal

ID, FIRST, LAST, USERNAME = 7_001_998_877, "Zyxwava", "Qorvandir", "zyxwava_q"
WROTE = "Kontonummernfrage"
SECRETS = [str(ID), FIRST, LAST, USERNAME, WROTE, "AAtest", "51.763219", "7.887643"]


class Everything(logging.Handler):
    """Whatever reaches the root logger, whatever library it comes from."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname} {self.format(record)}")


@pytest.fixture
def debugged():
    """Both kinds of logs at their most talkative: structlog's lines, and the root logger's."""
    root, everything, before = logging.getLogger(), Everything(), logging.getLogger().level
    lines = io.StringIO()
    with redirect_stderr(lines):
        configure_logs("debug")
    root.addHandler(everything)
    root.setLevel(logging.DEBUG)
    yield lambda: lines.getvalue() + "\n".join(everything.lines)
    root.removeHandler(everything)
    root.setLevel(before)
    configure_logs("error")


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_whole_conversation_logs_nothing_about_the_person(lab, program, debugged):
    lab.world.add_person(Person(ID, FIRST, "ar", last_name=LAST, username=USERNAME))
    person = type(lab.stranger("ar"))(lab, ID, "ar")
    await person.says("/start")
    await person.press("lg1:ar")
    await person.says(WROTE)
    await person.shares(51.763219, 7.887643)
    await person.press("of1:5570012:debt::0::0")
    await person.press(f"xx9:{WROTE}")
    await person.sends({"contact": {"phone_number": "+4922147100", "first_name": FIRST, "user_id": ID}})
    await person.press("pv1")
    for method, kind in (("sendMessage", "error500"), ("editMessageText", "reset"), ("sendMessage", "html502")):
        lab.world.faults.add(Fault(method, kind))
        program.says(person, WROTE)
        program.presses(person, "pv1")
        async with program.running():
            pass
    program.says(person, WROTE)
    lab.world.chat_with(ID).person.blocked = True
    async with program.running():
        pass
    lab.world.chat_with(ID).person.blocked = False
    await person.press("pf1")
    assert "privacy-deleted" in person.screen

    said = debugged()

    assert "update.delayed" in said, "the capture works"
    assert "person.unreachable" in said
    assert [secret for secret in SECRETS if secret in said] == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_failing_statement_logs_no_values(lab, program, debugged):
    person = await lab.person("ar")
    async with program.without_database():
        program.says(person, WROTE)
        async with program.running():
            pass

    said = debugged()

    assert "update.postponed" in said
    assert [secret for secret in [*SECRETS, str(person.id)] if secret in said] == []


@pytest.mark.parametrize("key", sorted(PERSONAL))
def test_a_personal_key_is_rejected_by_name_and_its_value_is_not_repeated(key):
    with pytest.raises(PersonalDataInLog) as error:
        reject_personal_data(None, "info", {"event": "person.registered", key: WROTE})

    assert str(error.value) == key


def test_our_own_ids_pass():
    event = {"event": "person.registered", "person_id": 17, "update_id": 4711, "service_id": "kim"}

    assert reject_personal_data(None, "info", dict(event)) == event


def test_a_configured_logger_rejects_personal_keys_and_writes_one_line_an_event():
    lines = io.StringIO()
    with redirect_stderr(lines):
        configure_logs("info")
    log = structlog.get_logger()

    with pytest.raises(PersonalDataInLog):
        log.info("person.registered", chat_id=ID)
    log.info("person.registered", person_id=17)
    log.debug("person.looked_up", person_id=17)
    configure_logs("error")

    (line,) = lines.getvalue().splitlines()
    assert "level=info event=person.registered person_id=17" in line
    assert str(ID) not in line


def test_levels_leave_out_what_is_less_severe():
    lines = io.StringIO()
    with redirect_stderr(lines):
        configure_logs("error")
    structlog.get_logger().warning("polling.failed")
    structlog.get_logger().error("update.failed")

    assert "polling.failed" not in lines.getvalue()
    assert "update.failed" in lines.getvalue()
    configure_logs("error")


@pytest.mark.parametrize(
    "library", ["aiogram.event", "aiohttp.access", "httpx", "sqlalchemy.engine", "aiosqlite", "psycopg", "psycopg.pool"]
)
def test_libraries_that_could_print_addresses_or_values_are_quiet(library):
    configure_logs("debug")
    try:
        assert not logging.getLogger(library).isEnabledFor(logging.ERROR)
    finally:
        configure_logs("error")


def fails() -> None:
    raise ValueError(WROTE)


def test_where_names_the_place_and_not_the_message():
    with pytest.raises(ValueError) as error:
        fails()

    assert where(error.value).startswith("test_logs.py:")
    assert WROTE not in where(error.value)


def test_where_names_our_own_place_when_a_library_fails():
    with pytest.raises(Refusal) as error:
        load_settings(log="loud")

    assert where(error.value.__cause__).startswith("settings.py:")
    assert where(ValueError()) == "?"


def test_standard_error_is_where_logs_go_by_default(capsys):
    configure_logs("info")
    structlog.get_logger().info("bot.started", county="warendorf")
    captured = capsys.readouterr()
    with redirect_stderr(io.StringIO()):
        configure_logs("error")

    assert "bot.started" in captured.err
    assert captured.out == ""
