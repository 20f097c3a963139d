"""Deleting somebody: everything of theirs, nothing of anybody else's, and what a legal hold keeps."""

from contextlib import suppress

from sqlmodel import col, select, update

from services.cases.rules import Hold
from services.privacy.deleting import entries_of, forget_everything
from services.privacy.holding import lift_hold, set_hold
from services.privacy.retention import WITHDRAWN_KEPT, forget_cases
from storage.case_work import (
    Assessment,
    ClientView,
    Goal,
    Handover,
    Interaction,
    InteractionCode,
    InteractionVersion,
    Note,
    NoteVersion,
    Referral,
)
from storage.cases import Case, CaseMember, Consent, Release
from storage.people import ChannelAccount, Person

ABOUT_A_MEMBER = (
    *(Consent, Release, Interaction, InteractionCode, InteractionVersion, Note, NoteVersion),
    *(Assessment, Goal, Referral, Handover, ClientView),
)


async def leaves(files, account):
    return await files.does(forget_everything, files.context(), account)


async def test_everything_about_somebody_goes_and_each_step_is_reported(files):
    staff, account = await files.staff(), await files.account("uk")
    case_id = await files.case(staff)
    await files.member(case_id, await files.person_id(account))

    report = await leaves(files, account)

    (entries,) = report.deleted
    assert entries.number.startswith("WAF-2026-")
    assert (entries.contacts, entries.notes, entries.goals, entries.referrals) == (1, 1, 1, 1)
    assert report.kept == ()
    assert await files.count(Case, CaseMember, *ABOUT_A_MEMBER) == [0] * (2 + len(ABOUT_A_MEMBER))
    assert await files.count(Person, ChannelAccount) == [1, 1], "the case manager"
    (told,) = await files.queued("privacy-member-deleted")
    assert (told.person_id, told.detail) == (staff.person_id, entries.number)
    assert [each for each in await files.audited() if "deleted" in each[1]] == [
        ("client", "member.deleted"),
        ("client", "case.deleted"),
    ]


async def test_a_spouse_in_the_same_case_keeps_theirs(files):
    staff, leaving, staying = await files.staff(), await files.account("uk"), await files.account("uk")
    case_id = await files.case(staff)
    await files.member(case_id, await files.person_id(leaving), letter="A")
    kept = await files.member(case_id, await files.person_id(staying), letter="B")

    await leaves(files, leaving)

    assert await files.count(Case, CaseMember, *ABOUT_A_MEMBER) == [1, 1, *[1] * len(ABOUT_A_MEMBER)]
    (entries,) = await files.asks(entries_of, person_id=await files.person_id(staying), county=files.county)
    assert entries.number.endswith("/B")
    assert (await files.asks(lambda session: session.get(CaseMember, kept))).letter == "B"


async def test_children_without_an_adult_are_no_case(files):
    staff, account = await files.staff(), await files.account()
    case_id = await files.case(staff)
    await files.member(case_id, await files.person_id(account))
    await files.member(case_id, None, letter="B", kind="child")

    await leaves(files, account)

    assert await files.count(Case, CaseMember, Note) == [0, 0, 0]


async def test_a_teenager_stays_when_a_parent_leaves(files):
    staff, parent = await files.staff(), await files.account()
    case_id = await files.case(staff)
    await files.member(case_id, await files.person_id(parent))
    await files.member(case_id, None, letter="B", kind="teenager")

    await leaves(files, parent)

    assert await files.count(Case, CaseMember, Note) == [1, 1, 1]


async def test_a_case_under_a_legal_hold_keeps_its_entries_and_nothing_else(files):
    staff, account = await files.staff(), await files.account("tr")
    case_id = await files.case(staff)
    member_id = await files.member(case_id, await files.person_id(account))
    await files.does(set_hold, files.context(staff), case_id=case_id, reason=Hold.proceedings)

    report = await leaves(files, account)

    (entries,) = report.kept
    assert (entries.hold, report.deleted) == (Hold.proceedings, ())
    assert await files.count(Person, ChannelAccount) == [1, 1], "the person is gone all the same"
    assert await files.count(Note, Goal, Interaction) == [1, 1, 1]
    async with files.database.reading() as session:
        assert (await session.get(CaseMember, member_id)).person_id is None
        assert (await session.exec(select(Consent.withdrawn_at))).one() == files.now, "nothing more may be written"
        assert (await session.exec(select(Release.withdrawn_at))).one() == files.now
    (told,) = await files.queued("privacy-member-held")
    assert told.person_id == staff.person_id
    assert ("client", "member.held") in await files.audited()

    files.now += 2 * WITHDRAWN_KEPT
    await files.does(forget_cases, files.context())
    assert await files.count(Note, Goal, Interaction) == [1, 1, 1], "as long as the hold stands"

    await files.does(lift_hold, files.context(staff), case_id=case_id)
    await files.does(forget_cases, files.context())
    assert await files.count(Case, CaseMember, *ABOUT_A_MEMBER) == [0] * (2 + len(ABOUT_A_MEMBER))


async def test_what_a_hold_has_kept_of_somebody_who_left_goes_the_night_after_it_is_lifted(files):
    staff, leaving, staying = await files.staff(), await files.account("tr"), await files.account("tr")
    case_id = await files.case(staff, held_at=files.now, hold_reason="audit")
    await files.member(case_id, await files.person_id(leaving))
    stays = await files.member(case_id, await files.person_id(staying), letter="B")
    await leaves(files, leaving)
    async with files.database.writing() as session:  # the spouse thinks about it, and still has the time for that
        await session.exec(update(Consent).where(col(Consent.member_id) == stays).values(withdrawn_at=files.now))
        await session.commit()

    await files.does(lift_hold, files.context(staff), case_id=case_id)
    await files.does(forget_cases, files.context())

    async with files.database.reading() as session:
        assert (await session.exec(select(CaseMember.letter))).all() == ["B"]


async def test_who_is_gone_is_answered_the_second_time_too(files):
    account = await files.account()
    await leaves(files, account)

    assert not (await leaves(files, account)).found


class Crash(Exception):
    """The program dies."""


async def test_a_crash_at_any_step_leaves_everything_and_the_next_try_ends_it(files):
    staff, account = await files.staff(), await files.account("ar")
    case_id = await files.case(staff)
    await files.member(case_id, await files.person_id(account))
    tables = (Person, ChannelAccount, Case, CaseMember, *ABOUT_A_MEMBER)
    before, steps = await files.count(*tables), 1

    while not await ends(files, account, steps):
        assert await files.count(*tables) == before, f"crashed at step {steps}"
        steps += 1

    assert steps > 10
    assert await files.count(*tables) == [1, 1, *[0] * (len(tables) - 2)]
    assert len(await files.queued("privacy-member-deleted")) == 1


async def ends(files, account, steps):
    """Whether the deletion ends before its statement number `steps`, at which the program dies."""
    left = steps
    with suppress(Crash):
        async with files.database.writing() as session:
            execute = session.exec

            async def dies(*given, **more):
                nonlocal left
                left -= 1
                if not left:
                    raise Crash
                return await execute(*given, **more)

            session.exec = dies
            await forget_everything(session, files.context(), account)
    return left > 0
