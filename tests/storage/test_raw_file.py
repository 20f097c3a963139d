"""The bytes on the disk: neither who writes nor what they are called, and nothing of a person who was forgotten."""

import base64
import sqlite3
import struct
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lotse.bot.demo.botapi import Person
from lotse.storage.engine import sqlite_file
from lotse.storage.updates import HandledUpdate

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

LONG, SHORT = 7_001_998_877, 1_987_654_321  # one id needs more than 32 bits, the other does not
FIRST, LAST, USERNAME = "Zyxwava", "Qorvandir", "zyxwava_q_4710"
WROTE, LATITUDE, LONGITUDE = "Kontonummernfrage", 51.763_219, 7.887_643


def traces(person_id: int) -> dict[str, bytes]:
    """Every form in which somebody could turn up in a file."""
    text = str(person_id).encode()
    made = {
        "as text": text,
        "as text in UTF-16": str(person_id).encode("utf-16-le"),
        "base64": base64.b64encode(text).rstrip(b"="),
        "hex": text.hex().encode(),
        "first name": FIRST.encode(),
        "last name": LAST.encode(),
        "username": USERNAME.encode(),
        "what was written": WROTE.encode(),
        "latitude": str(LATITUDE).encode(),
        "latitude as a number": struct.pack(">d", LATITUDE),
    }
    for width in (4, 6, 8):  # SQLite itself stores such integers in 4, 6 or 8 bytes
        if person_id < 1 << (8 * width):
            for order in ("big", "little"):
                packed = person_id.to_bytes(width, order)
                made[f"{width} bytes, {order}"] = packed
                made[f"{width} bytes, {order}, base64"] = base64.b64encode(packed).rstrip(b"=")
    return made


def bytes_on_disk(url: str) -> bytes:
    """The database file with its write-ahead log and shared memory, as a thief would take them."""
    file = sqlite_file(url)
    parts = [file, Path(f"{file}-wal"), Path(f"{file}-shm")]
    return b"".join(part.read_bytes() for part in parts if part.exists())


def found(url: str, person_id: int) -> list[str]:
    disk = bytes_on_disk(url)
    return [name for name, trace in traces(person_id).items() if trace in disk]


@pytest.fixture(params=[LONG, SHORT], ids=["long id", "short id"])
async def talker(request, lab):
    """Somebody with a name who chose a language, wrote, pressed and shared where they are."""
    lab.world.add_person(Person(request.param, FIRST, "ar", last_name=LAST, username=USERNAME))
    phone = type(lab.stranger("ar"))(lab, request.param, "ar")
    await phone.says("/start")
    await phone.press("lg1:ar")
    await phone.says(WROTE)
    await phone.shares(LATITUDE, LONGITUDE)
    await phone.says(f"/privacy {WROTE} {FIRST}")
    return phone


async def test_whoever_takes_the_files_learns_neither_id_nor_name(lab, talker, database_url):
    assert len(bytes_on_disk(database_url)) > sqlite_file(database_url).stat().st_size, "the log is among it"
    assert found(database_url, talker.id) == []


async def test_after_deleting_there_is_nothing_either(lab, talker, database_url):
    await talker.press("pv1")
    await talker.press("pa1")
    await talker.press("pf1")
    assert "privacy-deleted" in talker.screen

    assert found(database_url, talker.id) == []


async def test_the_search_itself_would_find_an_id(lab, talker, database_url):
    async with lab.house.database.writing() as session:
        session.add(HandledUpdate(update_id=talker.id, handled_at=datetime(2026, 11, 23, tzinfo=UTC)))
        await session.commit()

    assert found(database_url, talker.id)


def keys_of(url: str) -> list[bytes]:
    with closing(sqlite3.connect(sqlite_file(url))) as connection:
        rows = connection.execute(
            "SELECT wrapped_key, address_hash, address_encrypted "
            "FROM person JOIN channel_account ON person_id = person.id"
        )
        return [value for row in rows for value in row]


async def test_a_forgotten_persons_key_is_gone_from_the_disk(lab, talker, database_url):
    kept = await lab.person("de")
    secrets = keys_of(database_url)
    assert len(secrets) == 6
    assert all(each in bytes_on_disk(database_url) for each in secrets)

    await talker.press("pf1")

    disk = bytes_on_disk(database_url)
    assert [each in disk for each in secrets].count(True) == 3, "only the other person's are left"
    assert "menu-choose-town" in kept.screen
