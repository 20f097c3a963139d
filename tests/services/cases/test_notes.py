"""Notes: whose they are, what a correction keeps, and that nobody reads one without leaving an entry."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from services import audit
from services.cases.access import unseal
from services.cases.notes import (
    LONGEST,
    PAGE,
    WORDS_BEFORE,
    correct_note,
    own_note,
    read_notes,
    recent_talks,
    write_note,
)
from services.context import Context
from services.refusal import Refusal
from services.staff.members import remove_staff
from services.staff.rules import Role
from storage.audit import AuditEntry
from storage.case_work import Interaction, Note, NoteVersion
from storage.cases import Case, CaseMember

WORDS = "Sie möchte in die Nähe ihrer Schwester ziehen."


def desk_of(practice: Any, staff: Any, **later: Any) -> Context:
    return practice.context(staff, now=practice.now + timedelta(**later))


async def changed(practice: Any, table: Any, **values: Any) -> None:
    async with practice.database.writing() as session:
        for row in (await session.exec(select(table))).all():
            for name, value in values.items():
                setattr(row, name, value)
            session.add(row)
        await session.commit()


@pytest.fixture
async def erika(practice: Any) -> Any:
    return await practice.staff()


@pytest.fixture
async def desk(practice: Any, erika: Any) -> Context:
    return desk_of(practice, erika)


@pytest.fixture
async def member(practice: Any, erika: Any) -> int:
    (member,) = await practice.members(erika, None)
    return member


async def test_a_note_is_kept_sealed_and_read_again(practice, desk, member):
    number = await practice.does(write_note, desk, member_id=member, body=f"  {WORDS}\n")

    (row,) = await practice.rows(Note)
    assert WORDS.encode() not in row.body_encrypted
    ((note,), older) = await practice.does(read_notes, desk, member_id=member)
    assert (note.id, note.body, note.author, note.version) == (number, WORDS, "Erika Muster", 1)
    assert older is None


async def test_every_act_leaves_an_entry_and_the_log_holds(practice, desk, member):
    number = await practice.does(write_note, desk, member_id=member, body=WORDS)
    await practice.does(correct_note, desk, note_id=number, body="Anders.")
    for _ in range(2):
        await practice.does(read_notes, desk, member_id=member)

    entries = [each for each in await practice.rows(AuditEntry) if each.subject_kind == "note"]
    assert [(each.action, each.actor_id, each.subject_id) for each in entries] == [
        ("note.written", desk.staff.id, number),
        ("note.corrected", desk.staff.id, number),
        ("note.read", desk.staff.id, number),
        ("note.read", desk.staff.id, number),
    ]
    assert [each.digest is not None for each in entries] == [True, True, False, False]
    assert (await practice.asks(audit.verify, keyring=practice.keyring)).problem is None


async def test_a_correction_keeps_the_words_before(practice, desk, member):
    number = await practice.does(write_note, desk, member_id=member, body="Zwei Kinder.")
    await practice.does(correct_note, desk, note_id=number, body="Drei Kinder.")
    await practice.does(correct_note, desk, note_id=number, body="Drei Kinder.")

    ((note,), _) = await practice.does(read_notes, desk, member_id=member)
    assert (note.body, note.version) == ("Drei Kinder.", 2)
    (kept,) = await practice.rows(NoteVersion)
    assert kept.version == 1

    (row,) = await practice.rows(CaseMember)
    assert unseal(practice.keyring, row, column=WORDS_BEFORE, sealed=kept.body_encrypted) == "Zwei Kinder."


@pytest.mark.parametrize(("later", "is_taken"), [({"hours": 23, "minutes": 59}, True), ({"hours": 24}, False)])
async def test_a_note_can_be_corrected_for_24_hours(practice, erika, desk, member, later, is_taken):
    number = await practice.does(write_note, desk, member_id=member, body=WORDS)
    after = desk_of(practice, erika, **later)

    ((note,), _) = await practice.does(read_notes, after, member_id=member)
    assert note.is_correctable == is_taken
    for act, given in ((correct_note, {"body": "Anders."}), (own_note, {})):
        if is_taken:
            await practice.does(act, after, note_id=number, **given)
        else:
            with pytest.raises(Refusal, match="notes-too-old"):
                await practice.does(act, after, note_id=number, **given)


async def test_only_ones_own_notes_are_corrected(practice, erika, desk, member):
    number = await practice.does(write_note, desk, member_id=member, body=WORDS)
    colleague = await practice.staff(name="Kim Vertretung")
    await changed(practice, Case, staff_id=colleague.id)
    hers = desk_of(practice, colleague)

    ((note,), _) = await practice.does(read_notes, hers, member_id=member)
    assert (note.body, note.author, note.is_correctable) == (WORDS, "Erika Muster", False)
    with pytest.raises(Refusal, match="notes-not-own"):
        await practice.does(correct_note, hers, note_id=number, body="Anders.")
    with pytest.raises(Refusal, match="cases-unknown"):
        await practice.does(correct_note, desk, note_id=number, body="Anders.")


async def test_without_consent_nothing_is_written_corrected_or_read(practice, desk, member):
    number = await practice.does(write_note, desk, member_id=member, body=WORDS)
    await practice.withdraws(member)

    for act, given in (
        (write_note, {"member_id": member, "body": WORDS}),
        (correct_note, {"note_id": number, "body": WORDS}),
        (own_note, {"note_id": number}),
        (read_notes, {"member_id": member}),
    ):
        with pytest.raises(Refusal, match="cases-no-consent"):
            await practice.does(act, desk, **given)
    assert len(await practice.rows(Note)) == 1


async def test_a_closed_case_is_read_and_not_written(practice, desk, member):
    await practice.does(write_note, desk, member_id=member, body=WORDS)
    await practice.closes(member)

    ((note,), _) = await practice.does(read_notes, desk, member_id=member)
    assert not note.is_correctable
    with pytest.raises(Refusal, match="notes-case-closed"):
        await practice.does(write_note, desk, member_id=member, body=WORDS)


@pytest.mark.parametrize("role", [each for each in Role if each != Role.case_manager])
async def test_nobody_but_case_managers_reads_a_note(practice, desk, member, role):
    number = await practice.does(write_note, desk, member_id=member, body=WORDS)
    other = desk_of(practice, await practice.staff(role))

    for act, given in ((read_notes, {"member_id": member}), (own_note, {"note_id": number})):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await practice.does(act, other, **given)


async def test_a_foreign_number_and_an_unknown_one_get_the_same_answer(practice, desk, member):
    number = await practice.does(write_note, desk, member_id=member, body=WORDS)
    stranger = desk_of(practice, await practice.staff())

    for act, name, known in ((read_notes, "member_id", member), (own_note, "note_id", number)):
        for asked in (known, 2**31 - 1):
            with pytest.raises(Refusal, match="cases-unknown"):
                await practice.does(act, stranger, **{name: asked})


async def test_one_spouses_notes_are_not_the_others(practice, erika, desk):
    first, second = await practice.members(erika, None, None)
    await practice.does(write_note, desk, member_id=first, body=WORDS)

    assert await practice.does(read_notes, desk, member_id=second) == ([], None)


@pytest.mark.parametrize("body", ["", " \n\t", "x" * (LONGEST + 1)])
async def test_nothing_and_too_much_are_refused(practice, desk, member, body):
    with pytest.raises(Refusal, match="notes-length"):
        await practice.does(write_note, desk, member_id=member, body=body)


async def test_notes_come_twenty_at_a_time_the_newest_first(practice, desk, member):
    for number in range(PAGE + 3):
        await practice.does(write_note, desk, member_id=member, body=f"Notiz {number}")

    newest, older = await practice.does(read_notes, desk, member_id=member)
    rest, none = await practice.does(read_notes, desk, member_id=member, before=older)

    assert [each.body for each in (*newest, *rest)] == [f"Notiz {number}" for number in reversed(range(PAGE + 3))]
    assert (len(newest), len(rest), none) == (PAGE, 3, None)


async def test_a_note_belongs_to_a_talk_of_the_same_member_alone(practice, erika, desk):
    first, second = await practice.members(erika, None, None)
    talk = {"staff_id": erika.id, "occurred_on": practice.day, "mode": "office", "minutes": 45}
    async with practice.database.writing() as session:
        session.add(Interaction(member_id=first, recorded_at=practice.now, **talk))
        await session.commit()
    (own,) = await practice.asks(recent_talks, member_id=first)
    assert await practice.asks(recent_talks, member_id=second) == []

    await practice.does(write_note, desk, member_id=first, body=WORDS, interaction_id=own.id)
    with pytest.raises(Refusal, match="cases-unknown"):
        await practice.does(write_note, desk, member_id=second, body=WORDS, interaction_id=own.id)

    (note,) = await practice.rows(Note)
    assert note.interaction_id == own.id


async def test_a_writer_who_was_removed_is_not_named_any_more(practice, erika, desk, member):

    await practice.does(write_note, desk, member_id=member, body=WORDS)
    colleague = await practice.staff(name="Kim Vertretung")
    await changed(practice, Case, staff_id=colleague.id)
    await practice.does(remove_staff, erika.id, now=practice.now)

    ((note,), _) = await practice.does(read_notes, replace(desk, staff_or_none=colleague), member_id=member)
    assert note.author == ""
