"""Staff: invited by a one-time link, joined once, changed, suspended, removed."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import select

from services.people import Account, forget_person
from services.refusal import Refusal
from services.staff.clients import invite_client
from services.staff.lookups import list_staff, member_of, staff_for, staff_of
from services.staff.members import change_staff, invite_again, remove_staff, resume_staff, suspend_staff
from services.staff.rules import Role, StaffState
from storage.engine import sqlite_file
from storage.staff import Invitation, StaffMember

AHLEN, BECKUM = "05570004", "05570008"
INVALID = "staff-invitation-invalid"


async def refused(acting) -> str:
    with pytest.raises(Refusal) as refusal:
        await acting
    return refusal.value.text_id


async def test_the_link_makes_its_follower_the_staff_member(office):
    token = await office.invited(name="Erika Muster", district="Süd")
    account = await office.phone("tr")

    joined = await office.joins(account, token)

    assert (joined.role, joined.name, joined.office, joined.district) == (
        Role.case_manager,
        "Erika Muster",
        "KIM Ahlen",
        "Süd",
    )
    assert await office.asks(staff_of, joined.person_id, keyring=office.keyring) == joined
    assert joined.state == StaffState.active


async def test_neither_token_nor_name_stands_in_the_database(office):
    token = await office.invited(name="Erika Unverwechselbar")

    async with office.database.reading() as session:
        row = (await session.exec(select(StaffMember))).one()
        invitation = (await session.exec(select(Invitation))).one()
    assert b"Unverwechselbar" not in row.name_encrypted + row.wrapped_key
    assert token.encode() not in invitation.token_hash
    file = sqlite_file(str(office.database.url)) if office.database.is_sqlite else None
    if file:
        stored = b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
        assert b"Unverwechselbar" not in stored
        assert token.encode() not in stored


async def test_a_token_fits_a_deep_link_and_none_is_like_another(office):
    tokens = [await office.invited() for _ in range(20)]

    assert len(set(tokens)) == 20
    assert all(32 <= len(each) <= 62 for each in tokens)
    assert all(set(each) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") for each in tokens)


async def test_a_link_is_good_until_48_hours_and_no_longer(office):
    last_minute, too_late = await office.invited(), await office.invited()
    first, second = await office.phone(), await office.phone()

    office.now += timedelta(hours=48) - timedelta(microseconds=1)
    assert (await office.joins(first, last_minute)).state == StaffState.active
    office.now += timedelta(microseconds=1)
    assert await refused(office.joins(second, too_late)) == INVALID


async def test_a_used_link_helps_nobody_else_and_changes_nothing_for_its_owner(office):
    token = await office.invited()
    account, other = await office.phone(), await office.phone()
    first = await office.joins(account, token)

    assert await refused(office.joins(other, token)) == INVALID
    assert await office.joins(account, token) == first


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "ä" * 43])
async def test_an_unknown_token_is_refused_in_the_same_words(office, token):
    assert await refused(office.joins(await office.phone(), token)) == INVALID


async def test_a_clients_link_makes_nobody_staff(office):
    staff, _ = await office.hired()
    token = await office.does(invite_client, office.context(staff), label="K-17")

    assert await refused(office.joins(await office.phone(), token)) == INVALID


async def test_a_stranger_without_a_language_cannot_join_and_does_not_use_the_link_up(office):
    token = await office.invited()

    assert await refused(office.joins(Account("7009999999", office.keyring), token)) == INVALID

    assert (await office.joins(await office.phone(), token)).state == StaffState.active


async def test_of_two_phones_at_once_exactly_one_joins(office):
    token = await office.invited()
    phones = [await office.phone() for _ in range(6)]

    outcomes = await asyncio.gather(*(office.joins(each, token) for each in phones), return_exceptions=True)

    joined = [each for each in outcomes if not isinstance(each, Exception)]
    assert len(joined) == 1
    assert {each.text_id for each in outcomes if isinstance(each, Refusal)} == {INVALID}
    assert len([each for each in outcomes if isinstance(each, Refusal)]) == 5


async def test_the_same_update_twice_is_answered_the_same_and_joins_once(office):
    token, account = await office.invited(), await office.phone()
    answers = []
    for _ in range(2):
        async with office.database.writing(update_id=5, now=office.now) as session:
            from services.staff.members import join_staff

            answers.append(await join_staff(session, account, token, now=office.now))

    assert answers[0] == answers[1]
    assert len(await office.asks(list_staff, keyring=office.keyring)) == 1


async def test_who_is_a_staff_member_already_does_not_become_another(office):
    staff, account = await office.hired()
    token = await office.invited(Role.lead)

    assert await refused(office.joins(account, token)) == "staff-already-member"

    assert (await office.asks(staff_of, staff.person_id, keyring=office.keyring)).role == Role.case_manager
    assert (await office.joins(await office.phone(), token)).role == Role.lead, "the link was not used up"


async def test_a_new_link_makes_the_old_one_void_and_moves_the_staff_member_to_another_account(office):
    staff, _ = await office.hired()
    old = await office.does(invite_again, staff.id, now=office.now)
    new = await office.does(invite_again, staff.id, now=office.now)
    phone = await office.phone()

    assert await refused(office.joins(phone, old)) == INVALID
    moved = await office.joins(phone, new)

    assert moved.id == staff.id
    assert not await office.is_staff(staff.person_id)


async def test_the_suspended_may_nothing_until_resumed(office):
    staff, _ = await office.hired()
    token = await office.does(invite_client, office.context(staff), label="K-17")

    await office.does(suspend_staff, staff.id, now=office.now)

    assert not await office.is_staff(staff.person_id)
    assert (await office.asks(member_of, staff.person_id, keyring=office.keyring)).state == StaffState.suspended
    assert await office.asks(staff_for, municipality_ags=AHLEN, keyring=office.keyring) == []
    assert await refused(office.does(invite_again, staff.id, now=office.now)) == "cli-staff-is-suspended"

    await office.does(resume_staff, staff.id)

    assert await office.is_staff(staff.person_id)
    from services.staff.clients import accept_client

    client = await office.phone()
    assert await refused(office.does(accept_client, client, token, now=office.now)) == INVALID, "its link stays void"


async def test_a_removed_staff_member_leaves_no_name_no_person_and_no_link(office):
    staff, account = await office.hired(name="Erika Unverwechselbar")
    pending = await office.does(invite_again, staff.id, now=office.now)

    await office.does(remove_staff, staff.id, now=office.now)

    async with office.database.reading() as session:
        row = (await session.exec(select(StaffMember))).one()
    assert (row.person_id, row.name_encrypted, row.wrapped_key) == (None, b"", b"")
    assert row.removed_at == office.now
    assert not await office.is_staff(staff.person_id)
    assert await office.asks(list_staff, keyring=office.keyring) == []
    assert await refused(office.joins(account, pending)) == INVALID


@pytest.mark.parametrize("use_case", [remove_staff, suspend_staff, invite_again])
async def test_what_is_removed_or_was_never_there_cannot_be_changed(office, use_case):
    staff, _ = await office.hired()
    await office.does(remove_staff, staff.id, now=office.now)

    for number in (staff.id, 4710):
        assert await refused(office.does(use_case, number, now=office.now)) == "cli-staff-unknown"


async def test_details_change_and_the_rest_stays(office):
    staff, _ = await office.hired()

    changed = await office.does(
        change_staff, office.context(), staff.id, changes={"name": "Erika Neumann", "municipality_ags": BECKUM}
    )

    assert (changed.name, changed.municipality_ags, changed.office) == ("Erika Neumann", BECKUM, "KIM Ahlen")
    assert await office.asks(staff_of, staff.person_id, keyring=office.keyring) == changed


async def test_who_deletes_their_own_data_is_staff_no_longer_and_can_come_back_by_a_new_link(office):
    staff, account = await office.hired()

    await office.does(forget_person, account)

    assert not await office.is_staff(staff.person_id)
    assert [each.state for each in await office.asks(list_staff, keyring=office.keyring)] == [StaffState.left]
    token = await office.does(invite_again, staff.id, now=office.now)
    assert (await office.joins(await office.phone(), token)).id == staff.id


async def test_a_municipality_has_its_case_managers_those_of_a_district_and_those_of_all(office):
    south, _ = await office.hired(district="Süd")
    everywhere, _ = await office.hired()
    await office.hired(district="Nord")
    await office.hired(Role.coordinator, region="ahlen")
    await office.invited()
    regional, _ = await office.hired(municipality_ags=None, region="ahlen")

    async def ids(**wanted) -> list[int]:
        found = await office.asks(staff_for, municipality_ags=AHLEN, keyring=office.keyring, **wanted)
        return [each.id for each in found]

    assert await ids(district="Süd") == [south.id, everywhere.id]
    assert len(await ids()) == 3
    assert await ids(district="Süd", region="ahlen") == [south.id, everywhere.id, regional.id]
    assert await office.asks(staff_for, municipality_ags=BECKUM, keyring=office.keyring) == []
