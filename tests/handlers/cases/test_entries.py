"""Each act on a case and its entry in the audit log become true together."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest

from services import audit
from services.cases import (
    assessments,
    assigning,
    closing,
    consents,
    disconnecting,
    goals,
    handovers,
    interactions,
    joining,
    notes,
    opening,
    own_goals,
    reassessing,
    referring,
    releasing,
    views,
)
from services.cases.goal_views import Wish
from services.cases.interaction_rules import Talk
from services.cases.referring_rules import Outcome
from services.cases.rules import Closing, GoalState, Hold, LegalField, MemberKind, Mode, Purpose, ReferralState
from services.pages import new_secret
from services.people import Account
from services.privacy import exporting, holding
from services.themes import raising, words
from services.themes.access import Codes
from services.themes.rules import Kind
from storage.audit import AuditEntry
from storage.people import Person

FORM = consents.Form("2026-1", date(2026, 11, 20))
TALK = Talk(date(2026, 11, 23), Mode.phone, 15, ("debt",))


class Broken(Exception):
    """The database fails at the very commit."""


@dataclass
class Act:
    """A use case as somebody calls it, and the entries that it leaves."""

    entries: list[str]
    use_case: Any
    given: tuple[Any, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


def acts(store: Any, erika: Any, client: Any, colleague: Any, newcomer: Any) -> list[Act]:
    """Every act on a case and a theme, in an order in which each is possible."""
    ids, member = store.ids, store.members["A"]
    desk, case, one = store.desk(erika), {"case_id": ids["case_id"]}, {"member_id": member}
    lone, own = store.context(), {"person_id": client.person_id}
    goal, referral, theme = {"goal_id": ids["goal_id"]}, {"referral_id": ids["referral_id"]}, ids["theme_id"]
    new_release = releasing.NewRelease(member, ids["code"], Purpose.questions, FORM)
    account = Account(str(newcomer.id), store.lab.app.keyring)
    wish, to = Wish("debt", "Ratenplan", None), {"colleague_id": colleague.staff.id}
    new_case = opening.NewCase(opening.Who.two_parents, FORM)
    added = ["member.added", "consent.recorded"]
    return [
        Act(["case.opened", *added, *added], opening.open_case, (desk,), {"new": new_case}),
        Act(added, opening.add_member, (desk,), {"new": opening.NewMember(ids["case_id"], MemberKind.child, FORM)}),
        Act(["member.invited"], joining.invite_member, (desk,), {"member_id": store.members["E"], "token": "t" * 43}),
        Act(["member.joined"], joining.join_case, (lone, account, "t" * 43)),
        Act(["member.disconnected"], disconnecting.disconnect_phone, (desk,), {"member_id": store.members["E"]}),
        Act(["consent.recorded"], consents.record_consent, (desk,), one | {"form": FORM}),
        Act(["release.recorded"], releasing.release, (desk,), {"new": new_release}),
        Act(["note.written"], notes.write_note, (desk,), one | {"body": "Neu"}),
        Act(["note.corrected"], notes.correct_note, (desk,), {"note_id": ids["note_id"], "body": "Anders"}),
        Act([], notes.correct_note, (desk,), {"note_id": ids["note_id"], "body": "Anders"}),
        Act(["note.read"] * 5, notes.read_notes, (desk,), one),
        Act(["note.read"], notes.own_note, (desk,), {"note_id": ids["note_id"]}),
        Act(["goal.proposed"], goals.add_goal, (desk,), one | {"wish": wish}),
        Act(["goals.read"], goals.read_goals, (desk,), one),
        Act(["goals.read"], own_goals.read_own_goals, (lone,), own | one),
        Act(["goal.accepted"], own_goals.agree, (lone,), own | goal | {"version": ids["version"]}),
        Act(["goal.changed"], goals.set_goal, (desk,), goal | {"state": GoalState.active}),
        Act(["goal.corrected"], goals.correct_goal, (desk,), goal | {"words": "Neu", "target_on": None}),
        Act(["assessment.recorded"], assessments.assess, (desk,), one | {"domain": "debt", "level": 1}),
        Act(["member.reassessment_set"], reassessing.set_reassessment, (desk,), one | {"on": date(2026, 12, 1)}),
        Act(["view.said"], views.say_view, (lone,), own | {"question_id": ids["question_id"], "value": 3}),
        Act(["interaction.logged"], interactions.log_interaction, (desk,), one | {"talk": TALK}),
        Act(
            ["interaction.corrected"],
            interactions.correct_interaction,
            (desk,),
            {"interaction_id": ids["interaction_id"], "talk": TALK},
        ),
        Act(
            ["referral.draft"], referring.draft_referral, (desk,), one | {"code": ids["code"], "field": LegalField.stag}
        ),
        Act(["handover.asked"], handovers.ask_service, (desk,), referral | {"token": new_secret()}),
        Act(["referral.accepted"], referring.move_referral, (desk,), referral | {"state": ReferralState.accepted}),
        Act(["referral.completed"], referring.complete_referral, (desk,), referral | {"outcome": Outcome.helped}),
        Act(["handover.asked"], handovers.ask_without_case, (desk,), {"code": ids["code"], "token": new_secret()}),
        Act(["release.withdrawn"], releasing.withdraw_release, (desk,), {"release_id": ids["release_id"]}),
        Act(["hold.set"], holding.set_hold, (desk,), case | {"reason": Hold.audit}),
        Act(["hold.lifted"], holding.lift_hold, (desk,), case),
        Act(["data.exported"], exporting.export_of, (replace(lone, person_or_none=client.person),)),
        Act(["member.disconnected"], disconnecting.disconnect_own_phone, (lone,), own | one),
        Act(["consent.withdrawn"], consents.withdraw_consent_for, (desk,), {"member_id": store.members["B"]}),
        Act(["case.covered"], assigning.cover_case, (desk,), case | to | {"until": date(2026, 12, 1)}),
        Act(["case.cover_ended"], assigning.end_cover, (desk,), case),
        Act(["case.closed"], closing.close_case, (desk,), case | {"reason": Closing.moved}),
        Act(["case.reopened"], closing.reopen_case, (desk,), case),
        Act(["theme.raised"], raising.raise_theme, (desk,), {"codes": Codes("05570004", "debt", 4)}),
        Act(["theme.read"], words.read_theme, (desk,), {"theme_id": theme}),
        Act(
            ["theme.comment_written"],
            words.write_words,
            (desk,),
            {"theme_id": theme, "drafts": [words.Draft(Kind.comment, "Auch hier")]},
        ),
        Act(["theme.joined"], raising.join_theme, (store.desk(colleague),), {"theme_id": theme}),
        Act(["case.handed_over"], assigning.hand_over, (desk,), case | to),
    ]


async def test_each_act_and_its_entry_become_true_in_one_commit_or_not_at_all(store, erika, secrets):
    client, colleague, newcomer = await store.client("A"), await store.staff(), await store.client()
    store.ids["question_id"] = await store.asks()
    (client.person,) = await store.rows(Person, Person.id == client.person_id)
    done: list[str] = [each.action for each in await store.rows(AuditEntry)]

    for act in acts(store, erika, client, colleague, newcomer):
        before, name = await store.everything(), act.use_case.__name__
        with pytest.raises(Broken):
            await _fails_at_the_commit(store, act)
        assert await store.everything() == before, f"{name} leaves something behind when its commit fails"
        commits = await _counted(store, act)
        done += act.entries
        assert [each.action for each in sorted(await store.rows(AuditEntry), key=lambda each: each.number)] == done, (
            name
        )
        assert commits == 1, f"{name} commits once"

    everything = str(await store.rows(AuditEntry))
    assert [each for each in secrets.all if each.is_in(everything)] == []
    async with store.lab.app.database.reading() as session:
        assert (await audit.verify(session, keyring=store.lab.app.keyring)).problem is None


async def _fails_at_the_commit(store: Any, act: Act) -> None:
    async with store.lab.app.database.writing() as session:
        session.commit = _broken
        await act.use_case(session, *act.given, **act.more)


async def _broken() -> None:
    raise Broken


async def _counted(store: Any, act: Act) -> int:
    async with store.lab.app.database.writing() as session:
        commits, commit = [], session.commit

        async def counted() -> None:
            commits.append(1)
            await commit()

        session.commit = counted
        await act.use_case(session, *act.given, **act.more)
    return len(commits)
