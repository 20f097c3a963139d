"""A member's phone joins: one link at a time, one phone for each, all in one transaction."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import col, update

from services.cases.disconnecting import disconnect_own_phone, disconnect_phone
from services.cases.joining import LINK_VALID, invite_member, join_case, see_invitation
from services.cases.telling import JOINED, LEFT
from services.people import find_person
from services.refusal import Refusal
from storage.cases import CaseMember, MemberInvitation
from storage.staff import Bond


async def invited(practice, staff, member_id, token="t" * 43):
    await practice.does(invite_member, practice.context(staff), member_id=member_id, token=token)
    return token


async def joins(practice, account, token):
    return await practice.does(join_case, practice.context(), account, token)


async def refused(coroutine):
    with pytest.raises(Refusal) as refusal:
        await coroutine
    return refusal.value.text_id


async def test_joining_binds_phone_and_case_manager_and_tells_once(practice):
    staff, account = await practice.staff(), await practice.account("uk")
    (member_id,) = await practice.members(staff, None)
    token = await invited(practice, staff, member_id)

    await joins(practice, account, token)
    again = await joins(practice, account, token)

    person = await practice.asks(find_person, account)
    assert again.joined
    assert [each.person_id for each in await practice.rows(CaseMember)] == [person.id]
    assert [(each.client_id, each.staff_id) for each in await practice.rows(Bond)] == [(person.id, staff.id)]
    assert len(await practice.queued(JOINED)) == 1
    assert await practice.audited() == [("staff", "member.invited"), ("client", "member.joined")]


async def test_whoever_has_a_case_manager_keeps_them(practice):
    first, second = await practice.staff(), await practice.staff()
    account = await practice.account("uk")
    for number, staff in enumerate((first, second)):
        (member_id,) = await practice.members(staff, None)
        await joins(practice, account, await invited(practice, staff, member_id, token=str(number) * 43))

    assert [(each.staff_id, each.ended_at) for each in await practice.rows(Bond)] == [(first.id, None)]


async def test_of_two_phones_at_once_one_joins(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, None)
    token = await invited(practice, staff, member_id)
    accounts = [await practice.account("uk") for _ in range(2)]

    came = await asyncio.gather(*(joins(practice, each, token) for each in accounts), return_exceptions=True)

    assert [each.text_id for each in came if isinstance(each, Refusal)] == ["cases-link-used"]
    assert len(await practice.rows(Bond)) == 1


async def test_one_phone_with_two_links_of_one_case_joins_once(practice):
    staff, account = await practice.staff(), await practice.account("uk")
    first, second = await practice.members(staff, None, None)
    tokens = [await invited(practice, staff, each, token=str(each) * 40) for each in (first, second)]

    came = await asyncio.gather(*(joins(practice, account, each) for each in tokens), return_exceptions=True)

    assert [each.text_id for each in came if isinstance(each, Refusal)] == ["cases-in-already"]
    assert sorted(each.used_at is None for each in await practice.rows(MemberInvitation)) == [False, True]


async def test_the_link_is_valid_up_to_but_not_at_its_end(practice):
    staff, account = await practice.staff(), await practice.account("uk")
    (member_id,) = await practice.members(staff, None)
    token = await invited(practice, staff, member_id)

    seen = await practice.asks(
        see_invitation, practice.context(now=practice.now + LINK_VALID - timedelta(seconds=1)), account, token
    )
    late = practice.asks(see_invitation, practice.context(now=practice.now + LINK_VALID), account, token)

    assert seen.staff.id == staff.id
    assert await refused(late) == "cases-link-expired"


async def test_the_database_never_holds_the_token(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, None)
    token = await invited(practice, staff, member_id)

    (row,) = await practice.rows(MemberInvitation)
    assert token.encode() not in row.token_hash
    assert len(row.token_hash) == 32


@pytest.mark.parametrize("change", ["closed", "withdrawn"])
async def test_no_link_leads_into_a_closed_case_or_one_without_consent(practice, change):
    staff, account = await practice.staff(), await practice.account("uk")
    (member_id,) = await practice.members(staff, None)
    token = await invited(practice, staff, member_id)
    await (practice.closes if change == "closed" else practice.withdraws)(member_id)

    said = await refused(joins(practice, account, token))
    anew = await refused(invited(practice, staff, member_id, token="n" * 43))

    assert said == ("cases-link-unknown" if change == "closed" else "cases-no-consent")
    assert anew == ("cases-closed-already" if change == "closed" else "cases-no-consent")


async def test_a_child_has_no_phone_in_a_case_and_a_colleague_invites_nobody(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    (member_id,) = await practice.members(staff, None)

    assert await refused(invited(practice, colleague, member_id)) == "cases-unknown"
    async with practice.database.writing() as session:
        await session.exec(update(CaseMember).where(col(CaseMember.id) == member_id).values(kind="child"))
        await session.commit()
    assert await refused(invited(practice, staff, member_id)) == "cases-child-without-phone"


async def test_a_member_whose_phone_has_joined_gets_no_second_link(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, await practice.person())

    assert await refused(invited(practice, staff, member_id)) == "cases-joined-already"


@pytest.mark.parametrize("by", ["staff", "client"])
async def test_a_phone_leaves_with_the_bond_that_joining_made_and_another_can_come(practice, by):
    staff, account, other = await practice.staff(), await practice.account("uk"), await practice.account("uk")
    (member_id,) = await practice.members(staff, None)
    await joins(practice, account, await invited(practice, staff, member_id))
    person = await practice.asks(find_person, account)

    if by == "staff":
        await practice.does(disconnect_phone, practice.context(staff), member_id=member_id)
    else:
        await practice.does(disconnect_own_phone, practice.context(), person_id=person.id, member_id=member_id)

    assert [(each.person_id, each.joined_at) for each in await practice.rows(CaseMember)] == [(None, None)]
    assert await practice.rows(Bond) == []
    assert len(await practice.queued(LEFT)) == (by == "client")
    assert (await practice.audited())[-1] == (by, "member.disconnected")
    assert await refused(joins(practice, account, "t" * 43)) == "cases-link-used", "the old link leads nowhere"
    await joins(practice, other, await invited(practice, staff, member_id, token="n" * 43))


async def test_only_whose_case_or_phone_it_is_disconnects_it_and_once(practice):
    staff, colleague, stranger = await practice.staff(), await practice.staff(), await practice.person()
    (member_id,) = await practice.members(staff, await practice.person())

    foreign = practice.does(disconnect_phone, practice.context(colleague), member_id=member_id)
    assert await refused(foreign) == "cases-unknown"
    strange = practice.does(disconnect_own_phone, practice.context(), person_id=stranger, member_id=member_id)
    assert await refused(strange) == "cases-unknown"
    await practice.does(disconnect_phone, practice.context(staff), member_id=member_id)
    again = practice.does(disconnect_phone, practice.context(staff), member_id=member_id)
    assert await refused(again) == "cases-no-phone"


async def test_an_offices_own_sign_outlives_the_place_in_a_case(practice):
    staff, account = await practice.staff(), await practice.account("uk")
    person = await practice.asks(find_person, account)
    async with practice.database.writing() as session:
        session.add(Bond(client_id=person.id, staff_id=staff.id, label="K-17", began_at=practice.now))
        await session.commit()
    (member_id,) = await practice.members(staff, None)
    await joins(practice, account, await invited(practice, staff, member_id))

    await practice.does(disconnect_phone, practice.context(staff), member_id=member_id)

    assert [each.label for each in await practice.rows(Bond)] == ["K-17"]
