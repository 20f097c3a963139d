"""Clients: bound to one case manager by a link and their own yes."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import col, func, select

from services.pages import token_of_update
from services.people import find_person, forget_person
from services.refusal import Refusal
from services.staff.clients import (
    accept_client,
    bond_of,
    case_manager_of,
    client_of,
    clients_of,
    invite_client,
    see_client_invitation,
)
from services.staff.members import change_staff, remove_staff, suspend_staff
from services.staff.rules import Role
from storage.outbox import OutboxMessage
from storage.staff import Bond, Invitation

INVALID = "staff-invitation-invalid"


async def refused(acting) -> str:
    with pytest.raises(Refusal) as refusal:
        await acting
    return refusal.value.text_id


async def link(office, staff, label="K-17") -> str:
    return await office.does(invite_client, office.context(staff), label=label)


async def agrees(office, account, token):
    return await office.does(accept_client, account, token, now=office.now)


async def person_id(office, account) -> int:
    return (await office.asks(find_person, account)).id


async def manager(office, account):
    return await office.asks(case_manager_of, await person_id(office, account), keyring=office.keyring)


async def bonds(office, *, open_only: bool = False) -> int:
    query = select(func.count()).select_from(Bond)
    async with office.database.reading() as session:
        return (await session.exec(query.where(col(Bond.ended_at).is_(None)) if open_only else query)).one()


async def test_agreeing_binds_and_looking_does_not(office):
    staff, _ = await office.hired()
    token, client = await link(office, staff), await office.phone("ar")

    assert await office.asks(see_client_invitation, client, token, now=office.now) == staff
    assert await manager(office, client) is None

    assert await agrees(office, client, token) == staff
    assert await manager(office, client) == staff
    number = await person_id(office, client)
    assert (await office.asks(client_of, staff_id=staff.id, person_id=number)).label == "K-17"
    assert [each.person_id for each in await office.asks(clients_of, staff_id=staff.id)] == [number]


async def test_the_case_manager_is_told_once(office):
    staff, _ = await office.hired()
    token, client = await link(office, staff), await office.phone()
    for _ in range(2):
        await agrees(office, client, token)

    async with office.database.reading() as session:
        told = (await session.exec(select(OutboxMessage))).all()
    assert [(each.kind, each.person_id) for each in told] == [("staff-client-agreed", staff.person_id)]


async def test_somebody_elses_client_is_none_of_mine(office):
    staff, _ = await office.hired()
    other, _ = await office.hired(name="Max Muster")
    client = await office.phone()
    await agrees(office, client, await link(office, staff))

    assert await office.asks(client_of, staff_id=other.id, person_id=await person_id(office, client)) is None


async def test_a_link_binds_one_person_only_and_their_second_yes_changes_nothing(office):
    staff, _ = await office.hired()
    token, client, other = await link(office, staff), await office.phone(), await office.phone()
    await agrees(office, client, token)
    office.now += timedelta(minutes=5)

    assert await refused(agrees(office, other, token)) == INVALID
    assert await refused(office.asks(see_client_invitation, other, token, now=office.now)) == INVALID
    assert await agrees(office, client, token) == staff
    assert await bonds(office) == 1


async def test_a_link_is_good_for_24_hours_and_no_longer(office):
    staff, _ = await office.hired()
    last_minute, too_late = await link(office, staff), await link(office, staff)
    first, second = await office.phone(), await office.phone()

    office.now += timedelta(hours=24) - timedelta(microseconds=1)
    await agrees(office, first, last_minute)
    office.now += timedelta(microseconds=1)

    assert await refused(agrees(office, second, too_late)) == INVALID
    assert await bonds(office) == 1


async def test_a_new_case_manager_ends_the_bond_before(office):
    first, _ = await office.hired()
    second, _ = await office.hired(name="Max Muster")
    client = await office.phone()
    await agrees(office, client, await link(office, first))

    await agrees(office, client, await link(office, second, "M/3"))

    assert await manager(office, client) == second
    assert (await bonds(office), await bonds(office, open_only=True)) == (2, 1)


async def test_an_old_link_that_was_used_does_not_bring_an_ended_bond_back(office):
    first, _ = await office.hired()
    second, _ = await office.hired(name="Max Muster")
    client, old = await office.phone(), await link(office, first)
    await agrees(office, client, old)
    office.now += timedelta(minutes=5)
    await agrees(office, client, await link(office, second))

    assert await refused(agrees(office, client, old)) == INVALID
    assert await manager(office, client) == second


async def test_of_two_clients_at_once_exactly_one_gets_the_link(office):
    staff, _ = await office.hired()
    token = await link(office, staff)
    phones = [await office.phone() for _ in range(6)]

    outcomes = await asyncio.gather(*(agrees(office, each, token) for each in phones), return_exceptions=True)

    assert outcomes.count(staff) == 1
    assert all(isinstance(each, Refusal) for each in outcomes if each != staff)
    assert await bonds(office) == 1


async def test_one_client_with_two_links_at_once_ends_up_with_one_case_manager(office):
    first, _ = await office.hired()
    second, _ = await office.hired(name="Max Muster")
    client = await office.phone()
    tokens = [await link(office, first), await link(office, second)]

    outcomes = await asyncio.gather(*(agrees(office, client, each) for each in tokens), return_exceptions=True)

    assert all(each in (first, second) or isinstance(each, Refusal) for each in outcomes)
    assert await bonds(office, open_only=True) == 1


async def test_a_staff_link_binds_nobody(office):
    assert await refused(agrees(office, await office.phone(), await office.invited())) == INVALID


async def test_a_case_manager_does_not_become_their_own_client(office):
    staff, account = await office.hired()

    assert await refused(agrees(office, account, await link(office, staff))) == "staff-own-link"
    assert await bonds(office) == 0


@pytest.mark.parametrize("role", [each for each in Role if each != Role.case_manager])
async def test_nobody_but_a_case_manager_invites_clients(office, role):
    staff, _ = await office.hired(role, region="ahlen")

    assert await refused(link(office, staff)) == "fallback-command"


async def test_a_name_is_no_sign(office):
    staff, _ = await office.hired()

    assert await refused(link(office, staff, "Amal Beispiel")) == "staff-label-invalid"


async def test_the_same_update_twice_makes_one_link(office):
    staff, _ = await office.hired()
    token = token_of_update(office.keyring, "invitation", 5)
    for _ in range(2):
        async with office.database.writing(update_id=5, now=office.now) as session:
            assert await invite_client(session, office.context(staff), label="K-17", token=token) == token

    async with office.database.reading() as session:
        kinds = (await session.exec(select(Invitation.kind))).all()
    assert kinds.count("client") == 1
    assert token != token_of_update(office.keyring, "invitation", 6)
    await agrees(office, await office.phone(), token)


async def test_a_suspended_case_manager_is_nobodys_and_the_bond_is_kept(office):
    staff, _ = await office.hired()
    client = await office.phone()
    await agrees(office, client, await link(office, staff))

    await office.does(suspend_staff, staff.id, now=office.now)

    assert await manager(office, client) is None
    bond = await office.asks(bond_of, await person_id(office, client), keyring=office.keyring)
    assert bond.staff.name == "Erika Muster"


@pytest.mark.parametrize("leaving", ["removed", "another role"])
async def test_bonds_end_with_the_case_manager_and_open_links_too(office, leaving):
    staff, _ = await office.hired()
    client, late = await office.phone(), await office.phone()
    await agrees(office, client, await link(office, staff))
    pending = await link(office, staff)

    if leaving == "removed":
        await office.does(remove_staff, staff.id, now=office.now)
    else:
        changes = {"role": Role.authority}
        await office.does(change_staff, office.context(), staff.id, changes=changes)

    assert await manager(office, client) is None
    assert await bonds(office, open_only=True) == 0
    assert await refused(agrees(office, late, pending)) == INVALID


async def test_a_forgotten_client_leaves_no_bond(office):
    staff, _ = await office.hired()
    client = await office.phone()
    await agrees(office, client, await link(office, staff))

    await office.does(forget_person, client)

    assert await bonds(office) == 0
    assert await office.asks(clients_of, staff_id=staff.id) == []
