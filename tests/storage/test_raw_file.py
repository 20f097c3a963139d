"""The bytes on the disk: neither who writes nor what they are called, and nothing of a person who was forgotten."""

import base64
import sqlite3
import struct
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import select

from demo.botapi import Person
from services.cases.access import key_place, seal
from services.cases.consents import Form, record_consent
from services.cases.notes import correct_note, write_note
from services.people import Account, find_person
from services.staff.clients import invite_client
from services.staff.lookups import list_staff
from services.staff.members import invite_staff
from services.staff.rules import Role
from services.themes import access as themes
from services.themes.raising import raise_theme
from services.themes.rules import Kind
from services.themes.words import Draft, write_words
from storage.case_work import Goal, Note, NoteVersion
from storage.cases import Case, CaseMember, Release
from storage.engine import sqlite_file
from storage.themes import ThemeEntry
from storage.updates import HandledUpdate

from ..conftest import context_of

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
    async with lab.app.database.writing() as session:
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


# --- the case store ---

NOTED, AIMED, SIGN, RECIPIENT = "Spricht von Schulden", "Wohnung mit drei Zimmern", "QRV-4711", "Beratung Zyxhaus"
FIRST_WORDS, THEN, PROBLEM = "Zwetschgenquark am Montag", "Quittengelee am Dienstag", "Mirabellenstau im Amt"


async def in_a_case(lab, phone):
    """Let a phone's owner be somebody's client, in a case with a note, a goal and a release; every sealed byte."""
    app, now = lab.app, lab.clock.now()
    keyring, about = app.keyring, {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "region": "ahlen"}
    async with app.database.writing() as session:
        token = await invite_staff(session, context_of(keyring=keyring, now=now), role=Role.case_manager, **about)
    manager = await lab.person("de")
    await manager.says(f"/start s_{token}")
    async with app.database.writing() as session:
        (staff,) = await list_staff(session, keyring=keyring)
        link = await invite_client(session, context_of(staff, now=now), label=SIGN)
    await phone.says(f"/start c_{link}")
    await phone.press(f"ja1:{link}")
    async with app.database.writing() as session:
        person = await find_person(session, Account(str(phone.id), keyring))
        case = Case(year=2026, serial=17, kind="person", staff_id=staff.id, opened_on=now.date())
        session.add(case)
        await session.flush()
        member = CaseMember(case_id=case.id, letter="A", kind="adult", wrapped_key=b"", created_at=now)
        member.person_id = person.id
        session.add(member)
        await session.flush()
        member.wrapped_key = keyring.new_data_key(key_place(member.id))
        ours = {"member_id": member.id, "staff_id": staff.id}
        note = Note(
            **ours, body_encrypted=seal(keyring, member, column="note.body_encrypted", plain=NOTED), written_at=now
        )
        words = seal(keyring, member, column="goal.body_encrypted", plain=AIMED)
        goal = Goal(**ours, domain="housing", body_encrypted=words, state="active", created_at=now, changed_at=now)
        release = Release(
            member_id=member.id,
            service_code="6tkbcxarf4",
            recipient=RECIPIENT,
            purpose="referral",
            form_version="2026-1",
            granted_on=now.date(),
            way="paper",
            recorded_by=staff.id,
            recorded_at=now,
        )
        session.add_all([note, goal, release])
        await session.flush()
        before = NoteVersion(note_id=note.id, version=1, body_encrypted=note.body_encrypted[::-1], replaced_at=now)
        session.add(before)
        await session.commit()
        sealed = [each.body_encrypted for each in (note, goal, before)]
    return [*sealed, member.wrapped_key, SIGN.encode(), RECIPIENT.encode()]


async def test_what_is_written_in_a_case_stands_nowhere_in_the_clear(lab, talker, database_url):
    await in_a_case(lab, talker)

    disk = bytes_on_disk(database_url)
    assert [each for each in (NOTED, AIMED) if each.encode() in disk] == []


async def test_neither_a_corrected_note_nor_the_words_of_a_theme_stand_in_the_clear(lab, talker, database_url):
    await in_a_case(lab, talker)
    app, now = lab.app, lab.clock.now()
    given = {"county": app.county, "keyring": app.keyring, "now": now}
    async with app.database.writing() as session:
        (staff,) = await list_staff(session, keyring=app.keyring)
        (member,) = (await session.exec(select(CaseMember.id))).all()
        await record_consent(session, context_of(staff, **given), member_id=member, form=Form("2026-1", now.date()))
        number = await write_note(session, context_of(staff, **given), member_id=member, body=FIRST_WORDS)
        await correct_note(session, context_of(staff, **given), note_id=number, body=THEN)
        desk = context_of(staff, **given)
        theme = await raise_theme(session, desk, codes=themes.Codes("05570004", "housing", 3))
        await write_words(session, desk, theme_id=theme, drafts=[Draft(Kind.problem, PROBLEM)])
        kept = (await session.exec(select(ThemeEntry.body_encrypted))).one()

    disk = bytes_on_disk(database_url)
    assert kept in disk, "else the search would find nothing"
    assert [each for each in (FIRST_WORDS, THEN, PROBLEM) if each.encode() in disk] == []


async def test_after_deleting_neither_file_nor_log_holds_a_byte_of_the_case(lab, talker, database_url):
    traces_of_case = await in_a_case(lab, talker)
    assert all(each in bytes_on_disk(database_url) for each in traces_of_case), "else the search would find nothing"

    await talker.press("pf1")

    assert "privacy-step-case" in talker.screen
    disk = bytes_on_disk(database_url)
    assert [each for each in traces_of_case if each in disk] == []
    assert found(database_url, talker.id) == []
