"""`lotse translations …` on the command line."""

import asyncio
from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner

from bot.cli import app
from services.refusal import Refusal
from services.translation.memory import known, remember
from storage.engine import Database

FEE = "Die Gebühr beträgt 255 Euro."
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def memory(tmp_path, sqlite_templates, monkeypatch):
    file = tmp_path / "lotse.db"
    file.write_bytes(sqlite_templates["warendorf"].read_bytes())
    monkeypatch.setenv("LOTSE_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("LOTSE_COUNTY", "warendorf")
    monkeypatch.setenv("LOTSE_DATABASE_URL", f"sqlite:///{file}")
    asyncio.run(_learn(f"sqlite:///{file}", {FEE: "Ücret 255 avrodur."}))
    return f"sqlite:///{file}"


async def _learn(url, said):
    database = Database(url)
    async with database.writing() as session:
        await remember(session, said, source="de", target="tr", now=NOW)
    await database.close()


async def _knows(url):
    database = Database(url)
    async with database.reading() as session:
        found = await known(session, [FEE], source="de", target="tr")
    await database.close()
    return found[FEE]


def run(*arguments):
    return CliRunner().invoke(app, ["translations", *map(str, arguments)])


def test_what_was_exported_and_put_right_comes_in_as_read(memory, tmp_path):
    file = tmp_path / "tr.tmx"
    assert run("export", file, "--language", "tr").exit_code == 0
    file.write_text(file.read_text("utf-8").replace("Ücret 255 avrodur.", "Ücret: 255 avro."), "utf-8")

    said = run("import", file)

    assert said.exit_code == 0, said.output
    unit = asyncio.run(_knows(memory))
    assert (unit.target, unit.is_reviewed) == ("Ücret: 255 avro.", True)


def test_a_number_that_is_lost_is_said_with_its_line(memory, tmp_path):
    file = tmp_path / "tr.tmx"
    run("export", file, "--language", "tr")
    file.write_text(file.read_text("utf-8").replace("Ücret 255 avrodur.", "Ücret 25 avrodur."), "utf-8")

    said = run("import", file)

    assert f"{file}, " in said.output.translate({0x2068: None, 0x2069: None})
    assert asyncio.run(_knows(memory)).target == "Ücret 255 avrodur."


@pytest.mark.parametrize(
    ("arguments", "text_id"),
    [
        (("import", "nowhere.tmx"), "cli-source-unreadable"),
        (("export", "nowhere/x.tmx", "--language", "tr"), "cli-tmx-unwritable"),
        (("export", "x.tmx", "--language", "de"), "cli-tmx-language"),
        (("import", __file__), "cli-tmx-malformed"),
    ],
)
def test_bad_input_is_one_line_and_no_traceback(memory, arguments, text_id):
    refused = run(*arguments).exception

    assert isinstance(refused, Refusal)
    assert refused.text_id == text_id
