"""The database's history: each step up, down, up; at the end the tables are the models."""

import ast
import re
from importlib.resources import files
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

import storage.audit
import storage.booking
import storage.campaigns
import storage.case_work
import storage.cases
import storage.conversation
import storage.directory
import storage.outbox
import storage.pages
import storage.people
import storage.staff
import storage.themes
import storage.translation
import storage.updates  # noqa: F401  together they fill the metadata
from storage.migrations import HEAD, current_revision, downgrade, sync_engine, upgrade

FOLDER = Path(str(files("storage.migrations")))
STEPS = sorted((FOLDER / "versions").glob("*.py"))


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request, tmp_path) -> str:
    """A database without a single table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new folder' / 'lotse.db'}"
    postgres = request.getfixturevalue("postgres")
    postgres.made += 1
    return postgres.create(f"empty_{postgres.made}")


@pytest.fixture
def engine(empty_url) -> Engine:
    upgrade(empty_url)
    opened = sync_engine(empty_url)
    yield opened
    opened.dispose()


def history() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return ScriptDirectory.from_config(config)


def columns(url: str) -> set[tuple[str, str]]:
    """Every table's columns."""
    opened = sync_engine(url)
    try:
        inspected = inspect(opened)
        tables = set(inspected.get_table_names()) - {"alembic_version"}
        return {(table, each["name"]) for table in tables for each in inspected.get_columns(table)}
    finally:
        opened.dispose()


@pytest.mark.slow
def test_each_step_can_be_climbed_left_and_climbed_again(empty_url):
    before = None
    for revision in reversed([each.revision for each in history().walk_revisions()]):
        below = columns(empty_url) if before else set()
        upgrade(empty_url, revision)
        above = columns(empty_url)
        downgrade(empty_url, before or "base")

        assert columns(empty_url) == below
        assert current_revision(empty_url) == before

        upgrade(empty_url, revision)
        assert columns(empty_url) == above > below
        before = revision

    assert current_revision(empty_url) == HEAD


@pytest.mark.slow
def test_one_can_go_all_the_way_down_and_up_again(empty_url):
    upgrade(empty_url)
    top = columns(empty_url)
    downgrade(empty_url, "base")
    assert columns(empty_url) == set()

    upgrade(empty_url)

    assert columns(empty_url) == top


def test_the_tables_are_the_models(engine):
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def shape(inspected: object, table: str) -> dict[str, object]:
    """What alembic does not compare: keys, what deleting does, and which columns an index really has."""
    return {
        "key": set(inspected.get_pk_constraint(table)["constrained_columns"]),
        "unique": {tuple(each["column_names"]) for each in inspected.get_unique_constraints(table)},
        "indexes": {tuple(each["column_names"]) for each in inspected.get_indexes(table) if not each["unique"]},
        "foreign": {
            (*each["constrained_columns"], each["referred_table"], each["options"].get("ondelete"))
            for each in inspected.get_foreign_keys(table)
        },
        "null": {each["name"] for each in inspected.get_columns(table) if each["nullable"]},
    }


@pytest.mark.slow
def test_keys_indexes_and_constraints_are_those_of_the_models(engine, empty_url, tmp_path, request):
    """The models' own tables, created without any migration, look the same to the server."""
    if engine.dialect.name == "sqlite":
        url = f"sqlite:///{tmp_path / 'models.db'}"
    else:
        postgres = request.getfixturevalue("postgres")
        postgres.made += 1
        url = postgres.create(f"models_{postgres.made}")
    models = sync_engine(url)
    SQLModel.metadata.create_all(models)

    for table in SQLModel.metadata.tables:
        assert shape(inspect(engine), table) == shape(inspect(models), table), table
    models.dispose()


def test_an_address_can_be_stored_once(engine):
    person = "INSERT INTO person (wrapped_key, language, created_at) VALUES ('', 'de', '2026-11-23 09:30:00')"
    account = (
        "INSERT INTO channel_account (person_id, channel, address_hash, address_encrypted) "
        "VALUES ((SELECT min(id) FROM person), 'telegram', 'same', '')"
    )
    with engine.begin() as connection:
        connection.execute(text(person))
        connection.execute(text(account))

    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(account))


def test_head_is_the_newest_step():
    assert history().get_heads() == [HEAD]
    assert STEPS[-1].name.startswith(f"{HEAD}_")


def test_steps_are_numbered_and_named():
    numbers = [re.fullmatch(r"(\d{4})_[a-z0-9_]+\.py", each.name)[1] for each in STEPS]

    assert numbers == [f"{number:04d}" for number in range(1, len(STEPS) + 1)]
    assert [history().get_revision(number).down_revision for number in numbers] == [None, *numbers[:-1]]


@pytest.mark.parametrize("step", STEPS, ids=lambda each: each.stem)
def test_a_step_imports_nothing_of_ours(step):
    """A model that changes later must not change what an old step did."""
    imported = []
    for node in ast.walk(ast.parse(step.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            imported += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            imported.append("." * node.level + (node.module or ""))

    assert {name.split(".")[0] for name in imported} <= {"sqlalchemy", "alembic"}


def test_an_absent_file_has_no_revision_and_is_not_created_by_asking(tmp_path):
    assert current_revision(f"sqlite:///{tmp_path / 'lotse.db'}") is None
    assert not (tmp_path / "lotse.db").exists()
