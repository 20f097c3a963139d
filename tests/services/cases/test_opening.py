"""Opening a case: numbers that are never shared, nobody without a consent of their own."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import col, delete, update

from services.cases.access import require_consent, seal, unseal
from services.cases.consents import Form
from services.cases.opening import NewCase, NewMember, Who, add_member, open_case
from services.cases.rules import CaseKind, MemberKind, Way
from services.refusal import Refusal
from services.staff.rules import Role
from storage.cases import Case, CaseMember


def form(practice, **given):
    return replace(Form("2026-1", practice.day), **given)


async def opened(practice, staff, who=Who.adult):
    return await practice.does(open_case, practice.context(staff), new=NewCase(who, form(practice)))


async def test_cases_opened_at_once_have_numbers_of_their_own(practice):
    staff = await practice.staff()

    files = await asyncio.gather(*(opened(practice, staff) for _ in range(5)))

    assert sorted(each.number.serial for each in files) == [1, 2, 3, 4, 5]
    assert {each.number.year for each in files} == {2026}


async def test_each_year_counts_anew_in_local_time(practice):
    staff = await practice.staff()
    await opened(practice, staff)
    practice.now = practice.now.replace(month=12, day=31, hour=23, minute=30)  # half past midnight in Germany

    assert str((await opened(practice, staff)).number) == "WAF-2027-1"


async def test_every_member_has_a_key_of_their_own_and_a_consent(practice):
    staff = await practice.staff()

    file = await opened(practice, staff, Who.two_parents)

    first, second = await practice.rows(CaseMember)
    sealed = seal(practice.keyring, first, column="note.body_encrypted", plain="Wörter")
    assert unseal(practice.keyring, first, column="note.body_encrypted", sealed=sealed) == "Wörter"
    assert first.wrapped_key != second.wrapped_key
    assert file.kind is CaseKind.family
    for each in file.members:
        await practice.asks(require_consent, member_id=each.id)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (None, "cases-form-missing"),
        ({"version": "Frau Muster"}, "cases-version-invalid"),
        ({"version": "neu"}, "cases-version-invalid"),
        ({"version": ""}, "cases-version-invalid"),
        ({"signed_on": "tomorrow"}, "cases-date-future"),
        ({"way": Way.chat}, "cases-paper-only"),
    ],
)
async def test_nothing_begins_without_a_form_that_holds(practice, given, reason):
    staff = await practice.staff()
    if given and "signed_on" in given:
        given = {"signed_on": practice.day + timedelta(days=1)}
    signed = None if given is None else form(practice, **given)

    with pytest.raises(Refusal) as refusal:
        await practice.does(open_case, practice.context(staff), new=NewCase(Who.adult, signed))

    assert refusal.value.text_id == reason
    assert await practice.rows(Case) == []


@pytest.mark.parametrize("role", [each for each in Role if each is not Role.case_manager])
async def test_only_case_managers_open_cases(practice, role):
    staff = await practice.staff(role, region="ahlen")

    with pytest.raises(Refusal):
        await opened(practice, staff)


async def test_a_further_member_gets_the_next_letter_and_makes_a_family(practice):
    staff = await practice.staff()
    file = await opened(practice, staff)

    file = await practice.does(
        add_member, practice.context(staff), new=NewMember(file.id, MemberKind.child, form(practice))
    )

    assert [(each.letter, each.kind) for each in file.members] == [("A", MemberKind.adult), ("B", MemberKind.child)]
    assert file.kind is CaseKind.family


@pytest.mark.parametrize("stranger", [True, False])
async def test_nobody_is_added_to_a_foreign_case_or_without_a_form(practice, stranger):
    owner, colleague = await practice.staff(), await practice.staff()
    file = await opened(practice, owner)
    new = NewMember(file.id, MemberKind.adult, form(practice) if stranger else None)

    with pytest.raises(Refusal) as refusal:
        await practice.does(add_member, practice.context(colleague if stranger else owner), new=new)

    assert refusal.value.text_id == ("cases-unknown" if stranger else "cases-form-missing")
    assert len(await practice.rows(CaseMember)) == 1


async def test_after_the_letter_z_a_case_is_full(practice):
    staff = await practice.staff()
    file = await opened(practice, staff)
    async with practice.database.writing() as session:
        await session.exec(update(Case).values(last_letter="Y"))
        await session.commit()
    new = NewMember(file.id, MemberKind.child, form(practice))

    file = await practice.does(add_member, practice.context(staff), new=new)
    with pytest.raises(Refusal) as refusal:
        await practice.does(add_member, practice.context(staff), new=new)

    assert [each.letter for each in file.members] == ["A", "Z"]
    assert refusal.value.text_id == "cases-full"


async def test_a_deleted_members_letter_is_never_given_again(practice):
    """The paper file and the audit log would speak of two people under one name."""
    staff = await practice.staff()
    file = await opened(practice, staff, Who.two_parents)
    async with practice.database.writing() as session:
        await session.exec(delete(CaseMember).where(col(CaseMember.letter) == "B"))
        await session.commit()

    new = NewMember(file.id, MemberKind.adult, form(practice))
    file = await practice.does(add_member, practice.context(staff), new=new)

    assert [each.letter for each in file.members] == ["A", "C"]
