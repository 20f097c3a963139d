"""Another master secret: nothing unreadable, wherever it stops."""

from types import SimpleNamespace

import pytest
from sqlmodel import SQLModel, select

from services.audit import KEY, SYSTEM, Subject, record
from services.cases.access import unseal
from services.people import Account, find_person
from services.privacy import rotating
from services.privacy.rotating import WRAPPED, Fit, Position, change_over, fit
from services.refusal import Refusal
from services.staff.lookups import list_staff
from services.staff.members import remove_staff
from storage.audit import AuditHead
from storage.case_work import Goal, Note
from storage.cases import CaseMember
from storage.encryption import Keyring, Place, WrongKey
from storage.themes import Theme

OLD = "a secret of the tests, longer than 32 characters"
NEW = "another secret, quite as long as the one before"
BOTH = Keyring(NEW, OLD)


@pytest.fixture
async def full(files, monkeypatch):
    """One of everything that has a key, and more people than a batch holds."""
    monkeypatch.setattr(rotating, "BATCH", 2)
    staff, files.client = await files.staff(), await files.account("uk")
    files.case_id = await files.case(staff)
    await files.member(files.case_id, await files.person_id(files.client))
    for _ in range(4):
        await files.account()
    theme_id = await files.stores(
        Theme(
            domain="housing",
            constellation=3,
            state="raised",
            wrapped_key=b"",
            created_at=files.now,
            changed_at=files.now,
        )
    )
    async with files.database.writing() as session:
        theme = await session.get(Theme, theme_id)
        theme.wrapped_key = files.keyring.new_data_key(Place("theme", "wrapped_key", theme_id))
        context = SimpleNamespace(keyring=files.keyring, now=files.now)
        await record(session, context, "x", Subject("case_file", files.case_id), actor=SYSTEM)
        await session.commit()
    return files


async def steps(files, keyring, *, most=1000):
    """Batches until the end, or until the program is killed after `most`."""
    position, changed = Position(), 0
    for _ in range(most):
        async with files.database.writing() as session:
            further = await change_over(session, position, keyring=keyring)
        if further is None:
            return changed
        position, changed = further, further.changed
    return None


async def reads_everything(files, keyring):
    """Every kind of key opens, and people are recognised."""
    files.keyring = keyring
    assert await files.person_id(Account(files.client.address, keyring))
    assert [each.name for each in await files.asks(list_staff, keyring=keyring)] == ["Erika Muster"]
    async with files.database.reading() as session:
        member = (await session.exec(select(CaseMember))).one()
        note, goal = (await session.exec(select(Note))).one(), (await session.exec(select(Goal))).one()
        assert unseal(keyring, member, column="note.body_encrypted", sealed=note.body_encrypted)
        assert unseal(keyring, member, column="goal.body_encrypted", sealed=goal.body_encrypted)
        for theme in (await session.exec(select(Theme))).all():
            keyring.digest(theme.wrapped_key, Place("theme", "wrapped_key", theme.id), b"")
        head = (await session.exec(select(AuditHead))).one()
        keyring.digest(head.wrapped_key, KEY, b"")
    await files.audited()


def test_every_table_with_a_key_is_among_them():
    keyed = {each.name for each in SQLModel.metadata.sorted_tables if "wrapped_key" in each.columns}

    assert keyed == {each.__tablename__ for each in WRAPPED}


async def test_afterwards_the_new_secret_alone_reads_everything_and_the_old_one_nothing(full):
    assert await full.asks(fit, keyring=Keyring(NEW)) == Fit.wrong

    assert await steps(full, BOTH) > 10

    await reads_everything(full, Keyring(NEW))
    assert await full.asks(fit, keyring=Keyring(NEW)) == Fit.fits
    assert await full.asks(fit, keyring=Keyring(OLD)) == Fit.wrong
    assert await full.asks(find_person, Account(full.client.address, Keyring(OLD))) is None


async def test_it_can_be_killed_after_any_batch_and_begun_again(full):
    most = 0
    while await steps(full, BOTH, most=most) is None:
        await reads_everything(full, BOTH)
        most += 1

    assert most > 5
    await reads_everything(full, Keyring(NEW))


async def test_half_way_a_single_secret_is_noticed(full):
    await steps(full, BOTH, most=2)

    assert await full.asks(fit, keyring=Keyring(NEW)) == Fit.partly
    assert await full.asks(fit, keyring=Keyring(OLD)) == Fit.partly
    assert await full.asks(fit, keyring=BOTH) == Fit.fits


async def test_who_comes_while_it_runs_is_found_before_and_after(full):
    await steps(full, BOTH, most=2)
    full.keyring = BOTH
    newcomer = await full.account("ar")

    await steps(full, BOTH)

    assert await full.asks(find_person, Account(newcomer.address, Keyring(NEW)))


async def test_the_second_time_there_is_nothing_to_do(full):
    await steps(full, BOTH)

    assert await steps(full, BOTH) == 0


async def test_a_destroyed_key_stays_destroyed(full):
    (staff,) = await full.asks(list_staff, keyring=full.keyring)
    await full.does(remove_staff, staff.id, now=full.now)

    await steps(full, BOTH)

    assert await full.asks(list_staff, keyring=Keyring(NEW)) == []


async def test_a_secret_that_never_was_changes_nothing(full):
    with pytest.raises(Refusal) as refused:
        await steps(full, Keyring(NEW, "neither the one nor the other of the secrets"))

    assert refused.value.text_id == "cli-keys-unreadable"
    await reads_everything(full, Keyring(OLD))


async def test_an_empty_database_takes_any_secret(files):
    assert await files.asks(fit, keyring=Keyring(NEW)) == Fit.unused


def test_with_both_secrets_the_new_one_writes():
    place = Place("note", "body_encrypted", 17)
    owner = Place("case_member", "wrapped_key", 17)
    key = BOTH.new_data_key(owner)

    assert Keyring(NEW).decrypt(key, owner, BOTH.encrypt(key, owner, "Guten Tag", place), place) == "Guten Tag"
    with pytest.raises(WrongKey):
        Keyring(OLD).encrypt(key, owner, "Guten Tag", place)
