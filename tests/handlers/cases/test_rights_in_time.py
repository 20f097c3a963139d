"""Whose a case is changes with time: covers end, links grow old, two act at once, updates come twice."""

import asyncio
import dataclasses
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from handlers.cases.file.callbacks import JoinCase, SeeCase, SeeMember
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.cases.progress.callbacks import SetGoal, SetLevel
from handlers.cases.referrals.callbacks import AskService
from handlers.conversations import NOTICES
from services import audit
from services.cases import assigning, closing, consents, goals, interactions, joining, releasing
from services.cases.interaction_rules import Talk
from services.cases.rules import Closing, GoalState, Mode
from services.context import Context
from services.refusal import Refusal
from services.staff.members import remove_staff, suspend_staff
from storage.audit import AuditEntry
from storage.booking import Absence
from storage.cases import CaseCover, CaseMember
from storage.outbox import OutboxMessage

TALK = Talk(date(2026, 11, 23), Mode.phone, 15, ("debt",))


# --- times that end ---


MIDNIGHT = datetime(2026, 11, 23, 23, tzinfo=UTC)  # the local day of the tests is over
TODAY = date(2026, 11, 23)


def absence(owner: Any, colleague: Any, case_id: int, now: datetime) -> Any:
    return Absence(staff_id=owner, substitute_id=colleague, begins_on=TODAY, ends_on=TODAY, created_at=now)


def cover(_owner: Any, colleague: Any, case_id: int, now: datetime) -> Any:
    return CaseCover(case_id=case_id, staff_id=colleague, begins_on=TODAY, ends_on=TODAY, created_at=now)


@pytest.mark.parametrize("standing_in", [absence, cover])
async def test_whoever_stands_in_until_today_is_a_stranger_from_local_midnight_on(store, erika, secrets, standing_in):
    colleague, clock = await store.staff(), store.lab.clock
    await store.adds(standing_in(erika.staff.id, colleague.staff.id, store.ids["case_id"], clock.now()))
    clock.at = MIDNIGHT - timedelta(minutes=1)
    await colleague.press(WriteNote(member_id=store.members["A"]))
    writing = store.visit(colleague)
    form = (await writing.opens()).form("Speichern")
    await colleague.press(SeeNotes(member_id=store.members["A"]))
    reading = store.visit(colleague)
    assert secrets.of_a[0].is_in((await reading.opens()).html)
    await colleague.says("/contact WAF-2026-1/A Büro 45 Wohnen")
    assert "contact-check" in colleague.screen
    before = await store.everything("awaited")

    clock.at = MIDNIGHT
    late = [await reading.load(), await writing.sends(form | {"body": "zu spät"})]
    await colleague.taps("Speichern")

    assert "cases-unknown" in colleague.screen
    assert not any(secrets.of_a[0].is_in(each.html) for each in late)
    await colleague.press(SeeCase(case_id=store.ids["case_id"]))
    assert "cases-unknown" in colleague.screen
    assert await store.everything("awaited") == before


async def test_a_cover_does_not_begin_before_its_day(store, erika):
    colleague, clock = await store.staff(), store.lab.clock
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], clock.now()))
    await store.changes(CaseCover, begins_on=TODAY + timedelta(days=1), ends_on=TODAY + timedelta(days=1))

    await colleague.press(SeeMember(member_id=store.members["A"]))
    assert "cases-unknown" in colleague.screen
    clock.at = MIDNIGHT
    await colleague.press(SeeMember(member_id=store.members["A"]))
    assert "WAF-2026-1" in colleague.screen


# --- joining ---


async def test_a_link_joins_no_second_phone_no_other_member_and_nobody_after_its_minute(store, erika):
    client, other = await store.client("A"), await store.client()
    before = await store.everything()
    await client.press(JoinCase(token=store.token))
    assert "cases-in-already" in client.screen
    await erika.press(JoinCase(token=store.token))
    assert "staff-own-link" in erika.screen
    store.lab.clock.at += joining.LINK_VALID
    await other.press(JoinCase(token=store.token))
    assert "cases-link-expired" in other.screen
    assert await store.everything() == before
    store.lab.clock.at -= timedelta(seconds=1)
    await other.press(JoinCase(token=store.token))
    assert "cases-joined" in other.screen

    late = await store.client()
    await late.press(JoinCase(token=store.token))

    assert "cases-link-used" in late.screen
    (member,) = await store.rows(CaseMember, CaseMember.id == store.members["E"])
    assert member.person_id == other.person_id


# --- two at once, and once again ---


async def at_once(*acts: Any) -> list[str]:
    """What became of each: "done", or the id of the refusal."""
    ended = await asyncio.gather(*acts, return_exceptions=True)
    unexpected = [each for each in ended if isinstance(each, BaseException) and not isinstance(each, Refusal)]
    assert unexpected == []
    return sorted(each.text_id if isinstance(each, Refusal) else "done" for each in ended)


async def count(store: Any, action: str) -> int:
    return len(await store.rows(AuditEntry, AuditEntry.action == action))


async def two_who_cover(store: Any, owner: Any) -> list[Any]:
    both = [await store.staff(), await store.staff()]
    now = store.lab.clock.now()
    await store.adds(*(cover(None, each.staff.id, store.ids["case_id"], now) for each in both))
    await store.does(remove_staff, owner.staff.id, now=now)
    return both


async def test_of_two_who_take_over_a_case_that_is_nobodys_one_gets_it(store, erika):
    both = await two_who_cover(store, erika)
    to = await store.staff()
    given = {"case_id": store.ids["case_id"], "colleague_id": to.staff.id}

    ended = await at_once(*(store.does(assigning.hand_over, store.desk(each), **given) for each in both))

    assert ended == ["cases-unknown", "done"]
    assert await count(store, "case.handed_over") == 1


async def test_of_two_who_close_at_once_one_does(store, erika):
    colleague = await store.staff()
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], store.lab.clock.now()))
    given = {"case_id": store.ids["case_id"], "reason": Closing.moved}

    ended = await at_once(*(store.does(closing.close_case, store.desk(each), **given) for each in (erika, colleague)))

    assert ended in (["cases-closed-already", "done"], ["cases-unknown", "done"])
    assert await count(store, "case.closed") == 1


async def test_a_consent_is_withdrawn_once_also_by_both_at_once(store, erika):
    client = await store.client("A")
    member, mine = store.members["A"], audit.client(client.person_id)

    ended = await at_once(
        store.does(consents.withdraw_consent, store.context(), member_id=member, actor=mine),
        store.does(consents.withdraw_consent_for, store.desk(erika), member_id=member),
    )

    assert ended == ["cases-no-consent", "done"]
    assert await count(store, "consent.withdrawn") == 1


async def test_a_release_is_withdrawn_once_also_by_two_at_once(store, erika):
    colleague = await store.staff()
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], store.lab.clock.now()))
    both, withdraw = (erika, colleague), releasing.withdraw_release

    ended = await at_once(
        *(store.does(withdraw, store.desk(each), release_id=store.ids["release_id"]) for each in both)
    )

    assert ended == ["cases-unknown", "done"]
    assert await count(store, "release.withdrawn") == 1


async def test_of_two_corrections_of_a_goal_or_a_talk_at_once_none_is_lost_unnoticed(store, erika):
    colleague = await store.staff()
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], store.lab.clock.now()))
    goal = {"goal_id": store.ids["goal_id"]}

    ended = await at_once(
        store.does(goals.set_goal, store.desk(erika), state=GoalState.cancelled, **goal),
        store.does(goals.set_goal, store.desk(colleague), state=GoalState.cancelled, **goal),
    )

    assert ended == ["done", "done"]
    assert await count(store, "goal.changed") == 1, "the second found it cancelled"
    talk = {"interaction_id": store.ids["interaction_id"]}
    ended = await at_once(
        *(
            store.does(
                interactions.correct_interaction,
                store.desk(erika),
                talk=dataclasses.replace(TALK, minutes=minutes),
                **talk,
            )
            for minutes in (50, 55)
        )
    )
    assert await count(store, "interaction.corrected") == ended.count("done")


async def test_an_update_that_comes_twice_changes_the_case_store_once(store, erika):
    member, lab = store.members["A"], store.lab
    await erika.says("/contact WAF-2026-1/A Büro 45 Wohnen")
    data = [
        next(each for each in erika.all_data if each.startswith("ic3")),
        SetLevel(member_id=member, domain="debt", level=4, in_round=False).pack(),
        SetGoal(goal_id=store.ids["goal_id"], state=GoalState.cancelled).pack(),
        AskService(referral_id=store.ids["referral_id"]).pack(),
    ]
    for each in data:
        lab.world.press(erika.id, erika.last["message_id"], each)
        updates = lab.fetch()
        await lab.poller.handle(updates)
        once = await store.everything()
        await lab.poller.handle(updates)
        assert await store.everything() == once, each


# --- what is sent later ---


@pytest.mark.parametrize("end", ["cover", "suspended"])
async def test_what_waits_for_somebody_who_may_no_more_is_not_sent(store, erika, end):
    colleague, now = await store.staff(), store.lab.clock.now()
    desk, case = store.desk(erika), {"case_id": store.ids["case_id"]}
    await store.does(assigning.cover_case, desk, **case, colleague_id=colleague.staff.id, until=TODAY)
    client = await store.client("A")
    mine = {"member_id": store.members["A"], "actor": audit.client(client.person_id)}
    await store.does(consents.withdraw_consent, store.context(), **mine)
    if end == "cover":
        await store.does(assigning.end_cover, desk, **case)
        await store.does(assigning.hand_over, desk, **case, colleague_id=(await store.staff()).staff.id)
    else:
        for phone in (erika, colleague):
            await store.does(suspend_staff, phone.staff.id, now=now)

    async with store.lab.app.database.reading() as session:
        rendered = [
            await NOTICES[row.kind](session, row, Context(store.lab.app, now))
            for row in await store.rows(OutboxMessage)
            if row.kind in {"cases-covering", "cases-consent-withdrawn"}
        ]

    assert rendered == [None, None]
