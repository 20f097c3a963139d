"""`lotse directory …`: what is wrong is named by file, line and field, and changes nothing."""

import re
import sqlite3
from pathlib import Path

import pytest

from services.counties import load_county

OWN_FILE = load_county("warendorf").folder / "directory.yaml"


def broken_file(folder: Path) -> tuple[Path, int]:
    """A directory with one wrong word, and the line in which its entry begins."""
    lines = OWN_FILE.read_text("utf-8").splitlines()
    number = next(index for index, line in enumerate(lines) if "kind: " in line and not line.startswith("#"))
    lines[number] = re.sub(r"kind: \w+", "kind: circus", lines[number])
    file = folder / "broken.yaml"
    file.write_text("\n".join(lines), "utf-8")
    return file, max(index for index in range(number + 1) if lines[index].startswith("  - id:")) + 1


def test_directory_check_is_content_with_the_shipped_files(lotse):
    for county, towns in (("warendorf", 13), ("paderborn", 10)):
        ended = lotse("directory", "check", "--county", county)
        assert ended.code == 0
        assert f"for {towns} municipalities" in ended.out


@pytest.mark.parametrize("command", ["check", "import"])
def test_a_wrong_word_in_a_directory_is_named_by_file_line_and_field(lotse, clean, command, migrated):
    file, line = broken_file(clean)

    ended = lotse("directory", command, file.name)

    assert ended.code == 2
    assert re.search(rf"^broken\.yaml:{line} (\w+\.)*kind: .*circus", ended.err, re.MULTILINE)
    assert ended.err.splitlines()[-1] == "One problem. Nothing was changed."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tabs.yaml", b"version: 1\n\tservices: []\n"),
        ("latin.yaml", 'county: "Büren"'.encode("latin-1")),
        ("list.yaml", b"- 1\n- 2\n"),
        ("empty.yaml", b""),
        ("nothing.zip", b"no zip at all"),
        ("other.txt", b"a letter"),
    ],
)
def test_a_file_that_is_no_directory_is_refused(lotse, clean, name, content):
    (clean / name).write_bytes(content)

    ended = lotse("directory", "check", name)

    assert ended.code == 2
    assert name in ended.err


def test_an_absent_file_is_refused(lotse):
    for name in ("nowhere.yaml", "nowhere.zip", "nowhere"):
        ended = lotse("directory", "check", name)
        assert ended.code == 2
        assert name in ended.err


@pytest.mark.slow
def test_a_dry_run_shows_the_change_and_makes_none(lotse, migrated):
    dry = lotse("directory", "import", "--dry-run")
    assert dry.code == 0
    assert re.search(r"^service: \d+ new$", dry.out, re.MULTILINE)
    assert "--dry-run" in dry.out
    assert lotse("directory", "export", "out.yaml").code == 2, "there is nothing yet"

    real = lotse("directory", "import")
    assert real.out.splitlines()[:-1] == dry.out.splitlines()[:-1]
    assert "Nothing to change" in lotse("directory", "import").out
    assert "Nothing to change" in lotse("directory", "import", "--dry-run").out


@pytest.mark.slow
@pytest.mark.parametrize("target", ["out.yaml", "out.zip", "out"])
def test_what_was_exported_is_imported_as_no_change(lotse, clean, target, migrated):
    lotse("directory", "import")

    exported = lotse("directory", "export", target)

    assert exported.code == 0
    assert target in exported.out
    assert lotse("directory", "check", target).code == 0
    assert "Nothing to change" in lotse("directory", "import", target).out


@pytest.mark.slow
def test_a_broken_import_leaves_what_was_there(lotse, clean, migrated):
    file, _ = broken_file(clean)
    lotse("directory", "import")

    assert lotse("directory", "import", file.name).code == 2

    assert "Nothing to change" in lotse("directory", "import").out


def test_import_and_export_before_migrating_say_what_to_do_first(lotse):
    for arguments in (("import",), ("export", "out.yaml")):
        ended = lotse("directory", *arguments)
        assert ended.code == 2
        assert "lotse migrate" in ended.err


@pytest.mark.slow
def test_an_export_that_cannot_be_written_is_said(lotse, clean, migrated):
    (clean / "taken").write_text("a file where the folder should be")
    lotse("directory", "import")

    for target in ("taken/out.yaml", "taken/out.zip", "taken/out"):
        ended = lotse("directory", "export", target)
        assert ended.code == 2
        assert "taken" in ended.err


def test_what_was_edited_in_the_chat_is_not_undone_unless_asked_for(lotse, clean, migrated):
    assert lotse("directory", "import").code == 0
    database = next(clean.rglob("lotse.db"))
    with sqlite3.connect(database) as connection:  # as an edit in the chat leaves it
        connection.execute("UPDATE service SET name = 'Umbenannt' WHERE id = (SELECT min(id) FROM service)")
        connection.execute(
            "INSERT INTO directory_import (origin, file_name, imported_at)"
            " SELECT 'chat', file_name, '2099-01-01 00:00:00.000000' FROM directory_import LIMIT 1"
        )

    refused = lotse("directory", "import")
    assert refused.code == 2
    assert "2099-01-01" in refused.err
    assert "--undo-edits" in refused.err
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM service WHERE name = 'Umbenannt'").fetchone() == (1,)

    assert lotse("directory", "import", "--undo-edits").code == 0
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM service WHERE name = 'Umbenannt'").fetchone() == (0,)
