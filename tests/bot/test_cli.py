"""The command line: every refusal is one line that names what to mend, and never a traceback."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer

from bot import cli
from demo.botapi.faults import Fault
from services.counties import load_county
from storage.migrations import HEAD, current_revision

TOKEN = "4710:AAtest"
SECRET = "a secret of the tests, longer than 32 characters"
NOBODY = "http://127.0.0.1:1"
PATIENCE_S = 60  # for what comes at once or never, on a busy machine
SET = {"bot_token": TOKEN, "secret_key": SECRET, "telegram_api": NOBODY}
INTEGREAT = Path(__file__).parents[1] / "data" / "integreat"
OWN_FILE = load_county("warendorf").folder / "directory.yaml"


# --- run: what an operator must mend first ---


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"secret_key": SECRET}, r"LOTSE_BOT_TOKEN is missing.*@BotFather"),
        (SET | {"bot_token": "AAtest-without-a-number"}, r"LOTSE_BOT_TOKEN is not a bot token"),
        ({"bot_token": TOKEN}, r"LOTSE_SECRET_KEY is missing"),
        (SET | {"secret_key": "hush, this is far too short"}, r"LOTSE_SECRET_KEY: .*32"),
        (SET | {"county": "bielefeld"}, r"LOTSE_COUNTY: .*bielefeld.*paderborn, warendorf"),
        (SET | {"telegram_api": "api.telegram.org"}, r"LOTSE_TELEGRAM_API: .*https://"),
        (SET | {"telegram_api": "https://api.telegram.org", "demo": "true"}, r"LOTSE_DEMO.*stand-in"),
        (SET | {"database_url": "mysql://localhost/lotse"}, r"LOTSE_DATABASE_URL: .*sqlite:///"),
        *[
            (SET | {"database_url": url}, r"LOTSE_DATABASE_URL: must name a file")
            for url in ("sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite:///file::memory:?uri=true")
        ],
        (SET | {"database_url": "postgresql://nobody@127.0.0.1:1/lotse"}, r"database cannot be reached"),
        (SET | {"log": "loud"}, r"LOTSE_LOG: .*debug"),
    ],
    ids=lambda given: "" if isinstance(given, dict) else re.sub(r"\W+", " ", given)[:30],
)
def test_run_names_what_is_missing_or_wrong_and_touches_nothing(lotse, clean, settings, said):
    ended = lotse("run", **settings)

    assert ended.code == 2
    assert re.search(said, ended.err)
    assert len(ended.err.splitlines()) == 1
    assert "AAtest" not in ended.said
    assert "hush" not in ended.said
    assert list(clean.iterdir()) == []


def test_run_says_it_in_german_where_the_machine_is_german(lotse):
    assert "LOTSE_BOT_TOKEN fehlt" in lotse("run", secret_key=SECRET, LANG="de_DE.UTF-8").err


def test_run_says_where_it_cannot_write(lotse, clean):
    (clean / "taken").write_text("a file where the folder should be")

    ended = lotse("run", **SET, data_dir="taken/var")

    assert ended.code == 2
    assert "LOTSE_DATA_DIR" in ended.err


@pytest.mark.parametrize(
    "arguments", [("run",), ("migrate",), ("directory", "import"), ("directory", "export", "out.yaml")]
)
def test_a_database_file_that_is_none_is_said(lotse, clean, arguments):
    (clean / "lotse.db").write_text("a letter to my grandmother\n" * 100)

    ended = lotse(*arguments, **SET, database_url="sqlite:///lotse.db")

    assert ended.code == 2
    assert "LOTSE_DATABASE_URL" in ended.err


@pytest.mark.slow
def test_run_says_when_telegram_does_not_know_the_token(lotse, standin):
    _, url = standin

    ended = lotse("run", **SET | {"telegram_api": url, "bot_token": "4711:BBwrong"})

    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith("Telegram does not know the token in LOTSE_BOT_TOKEN")
    assert "BBwrong" not in ended.said


@pytest.mark.parametrize("content", ['LOTSE_TOKEN = "4710:AAtest"', "LOTSE_COUNTY: warendorf", "\udcff"])
def test_a_broken_settings_file_is_named(lotse, clean, content):
    (clean / "lotse.toml").write_bytes(content.encode(errors="surrogateescape"))

    ended = lotse("run", **SET)

    assert ended.code == 2
    assert "lotse.toml" in ended.err
    assert "AAtest" not in ended.said


# --- run: the real process ---


class Process:
    """`lotse run` as an operator starts it."""

    def __init__(self, folder: Path, **settings: str) -> None:
        set_here = {f"LOTSE_{name.upper()}": value for name, value in settings.items()}
        self.output = folder / "output.txt"
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-c", "from bot.cli import main; main()", "run"],
                cwd=folder,
                env={**os.environ, **set_here},
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    @property
    def said(self) -> str:
        return self.output.read_text("utf-8")

    def until(self, pattern: str, count: int = 1) -> None:
        end = time.monotonic() + PATIENCE_S
        while len(re.findall(pattern, self.said)) < count:
            assert time.monotonic() < end, self.said
            assert self.process.poll() is None, self.said
            time.sleep(0.05)

    def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)


@pytest.fixture
def start(clean) -> Iterator[type]:
    started = []

    def run(**settings: str) -> Process:
        started.append(Process(clean, **settings))
        return started[-1]

    yield run
    for each in started:
        each.process.kill()
        each.process.wait()


@pytest.mark.slow
def test_an_unreachable_telegram_is_one_line_a_failure_and_the_program_can_be_ended(start):
    program = start(**SET)
    program.until("polling.failed", count=3)

    assert program.end(signal.SIGTERM) == 0

    lines = program.said.splitlines()
    failures = [line for line in lines if "polling.failed" in line]
    assert all("level=warning" in line and "TelegramNetworkError" in line for line in failures)
    assert {line.split("event=")[1].split()[0] for line in lines} == {
        "database.migrated",
        "directory.imported",
        "bot.started",
        "polling.failed",
        "bot.stopped",
    }
    assert "Traceback" not in program.said
    assert TOKEN not in program.said


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_running_program_sets_its_menus_and_ends_at_once_when_told(start, standin, number):
    world, url = standin
    program = start(**SET | {"telegram_api": url})
    program.until("bot.started")
    end = time.monotonic() + PATIENCE_S
    while world.calls["setMyCommands"] < 2 and time.monotonic() < end:
        time.sleep(0.05)
    began = time.monotonic()

    assert program.end(number) == 0

    assert time.monotonic() - began < 20, "the long poll is not waited out"
    assert world.calls["setMyCommands"] >= 2
    assert "Traceback" not in program.said
    assert "warning" not in program.said


@pytest.mark.slow
def test_a_second_program_is_waited_out_with_a_line_each_time(start, standin):
    world, url = standin
    program = start(**SET | {"telegram_api": url})
    program.until("bot.started")
    end = time.monotonic() + PATIENCE_S
    while world.calls["getUpdates"] < 2 and time.monotonic() < end:  # the second is a long one
        time.sleep(0.05)

    urllib.request.urlopen(f"{url}/bot{TOKEN}/getUpdates?timeout=0", timeout=PATIENCE_S).read()
    program.until("polling.conflict")

    assert program.end(signal.SIGTERM) == 0
    assert program.said.count("polling.conflict") == 1
    assert "Traceback" not in program.said


# --- check ---


def own_county(folder: Path) -> Path:
    """A copy of the county's folder that a test may break."""
    copy = folder / "county"
    copy.mkdir()
    for name in ("profile.yaml", "directory.yaml"):
        (copy / name).write_bytes((OWN_FILE.parent / name).read_bytes())
    return copy


def test_check_on_an_empty_machine_names_everything_missing(lotse, clean):
    ended = lotse("check", telegram_api=NOBODY)

    assert ended.code == 1
    missing = [line for line in ended.out.splitlines() if line.startswith("✗")]
    assert len(missing) == 3
    assert "LOTSE_BOT_TOKEN" in missing[0]
    assert "LOTSE_SECRET_KEY" in missing[1]
    assert "lotse migrate" in missing[2]
    assert list(clean.iterdir()) == [], "looking changes nothing"


@pytest.mark.slow
def test_check_names_a_token_and_a_server_that_do_not_work(lotse, standin):
    world, url = standin

    assert "@BotFather" in lotse("check", **SET | {"bot_token": "nothing"}).out
    assert f"{NOBODY} cannot be reached" in lotse("check", **SET).out
    assert "does not know the token" in lotse("check", **SET | {"telegram_api": url, "bot_token": "4711:BB"}).out
    world.faults.add(Fault("getMe", "html502"))
    assert f"{url} cannot be reached" in lotse("check", **SET | {"telegram_api": url}).out


@pytest.mark.slow
def test_check_with_all_in_place_is_content(lotse, standin):
    _, url = standin
    settings = SET | {"telegram_api": url}
    assert lotse("migrate", **settings).code == 0
    assert "lotse directory import" in lotse("check", **settings).out
    assert lotse("directory", "import", **settings).code == 0

    ended = lotse("check", **settings)

    assert ended.code == 0
    assert "✗" not in ended.out
    assert "@lotse_demo_bot" in ended.out
    assert f"tables at step {HEAD}" in ended.out
    assert "The key has not been used yet" in ended.out
    assert SECRET not in ended.said
    assert "AAtest" not in ended.said


def test_check_names_the_nine_municipalities_without_a_region(lotse):
    ended = lotse("check", county="paderborn")

    (line,) = [line for line in ended.out.splitlines() if "have no region yet" in line]
    names = [each.name for each in load_county("paderborn").without_region]
    assert len(names) == 9
    assert line.startswith("! 9 municipalities")
    assert all(name in line for name in names)
    assert "profile.yaml" in line


def test_check_names_a_mistyped_setting_and_what_may_be_meant(lotse):
    said = lotse("check", telegram_api=NOBODY, secretkey=SECRET).out

    assert "! There is no setting LOTSE_SECRETKEY; it has no effect. Is LOTSE_SECRET_KEY meant?" in said
    assert SECRET not in said


def test_check_names_an_unknown_county(lotse):
    ended = lotse("check", county="bielefeld")

    assert ended.code == 1
    assert "bielefeld" in ended.out


@pytest.mark.slow
async def test_check_notices_a_key_that_is_not_the_databases(lotse, clean, lab, database_url):
    import asyncio

    await lab.person("ar")
    settings = SET | {"database_url": database_url}

    right = await asyncio.to_thread(lotse, "check", **settings)
    wrong = await asyncio.to_thread(lotse, "check", **settings | {"secret_key": SECRET + "!"})

    assert "✓ The key fits the database" in right.out
    assert wrong.code == 1
    assert "✗ LOTSE_SECRET_KEY does not fit this database" in wrong.out


@pytest.mark.slow
def test_check_notices_a_database_that_cannot_be_used(lotse, clean):
    (clean / "letter.db").write_text("a letter to my grandmother\n" * 100)
    (clean / "taken").write_text("a file where the folder should be")

    for url in ("sqlite:///letter.db", "postgresql://nobody@127.0.0.1:1/lotse"):
        ended = lotse("check", **SET, database_url=url)
        assert ended.code == 1
        assert "✗ The database cannot be reached" in ended.out
    assert "✗ taken cannot be written" in lotse("check", **SET, data_dir="taken").out


def test_check_names_a_broken_directory_file(lotse, clean):
    county = own_county(clean)
    file = county / "directory.yaml"
    file.write_text(file.read_text("utf-8").replace("kind: mbe", "kind: circus"), "utf-8")

    ended = lotse("check", **SET, county=str(county))

    assert re.search(r"✗ .*directory\.yaml has \d+ problem.*lotse directory check", ended.out)


# --- migrate ---


def test_migrate_makes_the_folder_and_the_tables_and_says_when_there_is_nothing_to_do(lotse, clean):
    first, second = lotse("migrate", data_dir="new/var"), lotse("migrate", data_dir="new/var")

    assert (first.code, second.code) == (0, 0)
    assert "now fit" in first.out
    assert "already fitted" in second.out
    assert current_revision(f"sqlite:///{clean}/new/var/lotse.db") == HEAD


@pytest.fixture
def newer(lotse, clean) -> str:
    """A database that a newer program has been at."""
    lotse("migrate", data_dir="new")
    with sqlite3.connect(clean / "new" / "lotse.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    return "new"


@pytest.mark.parametrize(
    "arguments", [("migrate",), ("run",), ("directory", "import"), ("directory", "export", "out.yaml")], ids=" ".join
)
def test_a_newer_database_asks_for_a_newer_program(lotse, newer, arguments):
    ended = lotse(*arguments, **SET, data_dir=newer)

    assert ended.code == 2
    assert ended.err.splitlines() == ["The database is from a newer version (tables at 9999). Update Lotse."]


def test_check_says_that_a_newer_database_needs_a_newer_program(lotse, newer):
    ended = lotse("check", **SET, data_dir=newer)

    assert "✗ The database is from a newer version (tables at 9999). Update Lotse." in ended.out
    assert "lotse migrate" not in ended.out


# --- a database of another county ---


@pytest.mark.parametrize(
    "arguments",
    [("run",), ("directory", "import"), ("directory", "import", "--dry-run"), ("check",)],
    ids=" ".join,
)
def test_a_database_of_another_county_is_refused(lotse, arguments, migrated):
    assert lotse("directory", "import", county="warendorf").code == 0

    ended = lotse(*arguments, **SET, county="paderborn")

    assert ended.code == (1 if arguments == ("check",) else 2)
    assert "The database holds the directory of “warendorf”, set is “paderborn”" in ended.said
    assert lotse("directory", "import", county="warendorf").out.startswith("Nothing to change")


def test_what_integreat_holds_is_imported_beside_the_countys_own_and_refused_to_another_county(lotse, migrated):
    lotse("directory", "import")
    arguments = ("directory", "import", str(INTEGREAT), "--integreat", "musterkreis")

    assert lotse(*arguments).code == 0
    assert lotse(*arguments, county="paderborn").code == 2
    assert lotse("directory", "import").out.startswith("Nothing to change")


# --- help ---


def commands(command: click.Command, path: str = "lotse") -> Iterator[tuple[str, click.Command]]:
    yield path, command
    for name, each in getattr(command, "commands", {}).items():
        yield from commands(each, f"{path} {name}")


COMMANDS = dict(commands(typer.main.get_command(cli.app)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_help(name):
    command = COMMANDS[name]

    assert command.help
    for parameter in command.params:
        assert getattr(parameter, "help", None), parameter.name


def test_help_lists_the_commands(lotse):
    ended = lotse("--help")

    assert ended.code == 0
    assert all(each in ended.out for each in ("run", "demo", "check", "migrate", "directory"))


@pytest.mark.parametrize(
    "arguments",
    [("runn",), ("run", "--fast"), ("directory", "import", "a", "b"), ("demo", "--port", "x")]
    + [("demo", "--port", port) for port in ("0", "-1", "65536")],
)
def test_a_mistyped_command_is_said_without_a_traceback(lotse, arguments):
    ended = lotse(*arguments)

    assert ended.code == 2
    assert "Usage" in ended.err
