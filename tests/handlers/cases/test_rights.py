"""Attacks on the case store that need more than a forged button: pages, times that end, two at once, half an act."""

import asyncio
import dataclasses
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from handlers.cases.contact.callbacks import CorrectContact
from handlers.cases.file.callbacks import FormDay, JoinCase, ReleaseFor, SaveForm, SeeCase, SeeMember
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.cases.progress.callbacks import Agree, SayView, SetGoal, SetLevel, SetReassess
from handlers.cases.referrals.callbacks import AskService, MoveReferral, Refer
from handlers.notices import NOTICES
from handlers.pages import PAGES
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
from services.cases.reassessing import Span
from services.cases.referring_rules import Outcome
from services.cases.rules import Closing, GoalState, Hold, LegalField, MemberKind, Mode, Purpose, ReferralState
from services.pages import new_secret
from services.people import Account
from services.privacy import exporting, holding, withdrawing
from services.refusal import Refusal
from services.staff import remove_staff, suspend_staff
from services.themes import raising, words
from services.themes.access import Codes
from services.themes.access import Desk as ThemeDesk
from services.themes.rules import Kind
from storage.audit import AuditEntry
from storage.booking import Absence
from storage.case_work import Interaction, Referral
from storage.cases import CaseCover, CaseMember, Consent, Release
from storage.outbox import OutboxMessage
from storage.people import Person

FORM = consents.Form("2026-1", date(2026, 11, 20))
TALK = Talk(date(2026, 11, 23), Mode.phone, 15, ("debt",))
FRESH = "page_link", "audit_entry", "audit_head"  # what opening a page of one's own writes


# --- pages ---


async def somebody(store: Any, who: str) -> Any:
    """A phone with a link of its own to whatever it likes."""
    letters = {"client": None, "husband": "B", "teenager": "C"}
    if who in letters:
        return await store.client(letters[who])
    phone = await store.staff("case_manager" if who in {"colleague", "suspended", "removed"} else who)
    ends = {"suspended": suspend_staff, "removed": remove_staff}
    if who in ends:
        await store.does(ends[who], phone.staff.id, now=store.lab.clock.now())
    return phone


def forged_forms(store: Any) -> list[tuple[str, dict[str, str]]]:
    """Everything that a page's forms can ask for, about rows of somebody else."""
    note, goal, version = store.ids["note_id"], store.ids["goal_id"], store.ids["version"]
    fields = {"body": "Verraten", "words": "Verraten", "until": "", "domain": "housing", "view": "3", "talk": ""}
    actions = ["save", f"older-{note + 1}", f"edit-{note}", f"correct-{note}", "list", "add", f"edit:{goal}"]
    actions += [f"correct:{goal}", f"agree:{goal}:{version}", f"say:{store.ids['question_id']}"]
    return [(each, fields) for each in actions]


@pytest.mark.parametrize(
    "who",
    ["client", "husband", "teenager", "colleague", "suspended", "removed", "coordinator", "authority", "lead", "admin"],
)
async def test_a_link_of_ones_own_in_the_database_opens_nothing_of_anothers(store, erika, secrets, who):
    await store.client("A")
    store.ids["question_id"] = await store.asks()
    phone = await somebody(store, who)
    before = await store.everything(*FRESH)

    for purpose in PAGES:
        sees_themes = purpose == "theme" and who in {"colleague", "coordinator", "lead"}
        hidden = secrets.of_a if sees_themes else (*secrets.of_a, *secrets.of_themes)
        visit = await store.link(phone, purpose, store.ids["theme_id" if purpose == "theme" else "member_id"])
        seen = [await visit.opens()]
        seen += [await visit.load(name) for name in ("lotse.html", "lotse.json", "note-read.html", "1")]
        seen += [await visit.forges(action, **fields) for action, fields in forged_forms(store)]
        assert [each for page in seen for each in hidden if each.is_in(page.html)] == [], purpose
        assert {each.status for each in seen} <= {200, 303, 403, 404, 410, 422}, purpose

    assert await store.everything(*FRESH) == before
    assert not {"note.read", "goals.read"} & {each.action for each in await store.rows(AuditEntry)}


async def test_a_client_reads_the_own_words_and_never_those_about_the_spouse(store, erika, secrets):
    client = await store.client("A")

    for purpose in PAGES:
        for letter in "AB":
            visit = await store.link(client, purpose, store.members[letter])
            seen = [await visit.opens(), await visit.load("lotse.html"), await visit.load("lotse.json")]
            assert [each for page in seen for each in secrets.of_b if each.is_in(page.html)] == [], (purpose, letter)
    own = await store.link(client, "export", 0)
    await own.opens()
    for name, kind in (("lotse.json", "application/json"), ("lotse.html", "text/html; charset=utf-8")):
        taken = await own.load(name)
        assert (taken.status, taken.headers["Content-Type"]) == (200, kind)
        assert all(each.is_in(taken.html) for each in secrets.of_a), "else the search above would find nothing"


async def test_a_page_of_ones_own_case_leads_to_no_note_and_no_goal_of_a_colleagues(store, erika, secrets):
    colleague = await store.staff()
    case = await store.does(
        opening.open_case, colleague.staff, new=opening.NewCase(opening.Who.adult, FORM), **store.given
    )
    store.ids["question_id"] = 1
    before = await store.everything(*FRESH)

    for purpose in ("note-read", "note-write", "goals"):
        visit = await store.link(colleague, purpose, case.members[0].id)
        assert "WAF-2026-2" in (await visit.opens()).words
        for action, fields in forged_forms(store):
            if purpose == "note-write" or action == "add":
                continue  # writes into the own case, as it should
            found = await visit.forges(action, **fields)
            assert [each for each in secrets.of_a if each.is_in(found.html)] == [], (purpose, action)

    assert await store.everything(*FRESH) == before


async def test_a_closed_page_and_a_strangers_browser_get_nothing(store, erika, secrets):
    await erika.press(SeeNotes(member_id=store.members["A"]))
    visit = store.visit(erika)
    assert secrets.of_a[0].is_in((await visit.opens()).html)
    thief = dataclasses.replace(visit, cookie="")

    assert not secrets.of_a[0].is_in((await thief.load()).html)
    await erika.taps("Seite schließen")
    assert not secrets.of_a[0].is_in((await visit.load()).html)


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


# --- a consent that is withdrawn in the middle ---


@dataclass
class Late:
    """What somebody was about to do: `who` presses `data` once the consent is gone."""

    who: str
    data: Any


def late_presses(store: Any) -> dict[str, Late]:
    ids, member = store.ids, store.members["A"]
    return {
        "a level": Late("erika", SetLevel(member_id=member, domain="housing", level=4, in_round=False)),
        "a day to look again": Late("erika", SetReassess(member_id=member, span=Span.four_weeks)),
        "a goal's state": Late("erika", SetGoal(goal_id=ids["goal_id"], state=GoalState.cancelled)),
        "a new referral": Late("erika", Refer(member_id=member, code=ids["code"], field=LegalField.sgb12)),
        "a question to the service": Late("erika", AskService(referral_id=ids["referral_id"])),
        "an accepted referral": Late(
            "erika", MoveReferral(referral_id=ids["referral_id"], state=ReferralState.in_progress)
        ),
        "agreeing to a goal": Late("client", Agree(goal_id=ids["goal_id"], version=ids["version"])),
        "how it goes": Late("client", SayView(question_id=ids["question_id"], value=3)),
    }


@pytest.mark.parametrize(
    "what",
    [
        *("a level", "a day to look again", "a goal's state", "a new referral", "a question to the service"),
        *("an accepted referral", "agreeing to a goal", "how it goes"),
    ],
)
async def test_after_a_withdrawal_a_press_from_before_changes_nothing(store, erika, what):
    client = await store.client("A")
    store.ids["question_id"] = await store.asks()
    await store.changes(Referral, state="accepted" if what == "an accepted referral" else "requested")
    late = late_presses(store)[what]
    await store.changes(Consent, Consent.member_id == store.members["A"], withdrawn_at=store.lab.clock.now())
    before = await store.everything()

    await {"erika": erika, "client": client}[late.who].press(late.data)

    assert await store.everything() == before


async def test_after_a_withdrawal_forms_summaries_and_links_from_before_save_nothing(store, erika):
    member, now = store.members["A"], store.lab.clock.now()
    await erika.press(ReleaseFor(member_id=member, code=store.ids["code"], purpose=Purpose.questions))
    begun = int(now.timestamp())
    await erika.says("2026-2")
    await erika.press(FormDay(ago=0, begun=begun))
    visits = [await store.link(erika, purpose, member) for purpose in ("note-read", "note-write", "goals")]
    [await each.opens() for each in visits]
    for letter in "AE":
        await store.changes(Consent, Consent.member_id == store.members[letter], withdrawn_at=now)
    before = await store.everything("awaited", *FRESH)

    await erika.press(SaveForm(begun=begun))
    assert "cases-no-consent" in erika.screen
    store.ids["question_id"] = 1
    for visit in visits:
        for action, fields in forged_forms(store):
            await visit.forges(action, **fields)
    await (await store.client()).press(JoinCase(token=store.token))
    assert await store.rows(Release, Release.purpose == "questions") == []

    after = await store.everything("awaited", *FRESH, "person", "channel_account")
    assert {name: rows for name, rows in before.items() if name in after} == after


@pytest.mark.parametrize("is_correction", [False, True])
async def test_after_a_withdrawal_the_summary_of_a_contact_saves_nothing(store, erika, is_correction):
    if is_correction:
        await erika.press(CorrectContact(interaction_id=store.ids["interaction_id"]))
        await erika.says("60 min")
    else:
        await erika.says("/contact WAF-2026-1/A Büro 45 Wohnen")
    assert "contact-check" in erika.screen
    now = store.lab.clock.now()
    await store.changes(Consent, Consent.member_id == store.members["A"], withdrawn_at=now)
    before = await store.rows(Interaction)

    await erika.taps("Speichern")

    assert "cases-no-consent" in erika.screen
    assert await store.rows(Interaction) == before


async def test_a_release_that_the_client_takes_back_stops_what_it_covered(store, erika):
    client = await store.client("A")

    await store.does(
        withdrawing.withdraw_own_release, person_id=client.person_id, release_id=store.ids["release_id"], **store.given
    )

    assert [each.state for each in await store.rows(Referral)] == ["cancelled"]


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
    given = {"case_id": store.ids["case_id"], "colleague_id": to.staff.id} | store.given

    ended = await at_once(*(store.does(assigning.hand_over, each.staff, **given) for each in both))

    assert ended == ["cases-unknown", "done"]
    assert await count(store, "case.handed_over") == 1


async def test_of_two_who_close_at_once_one_does(store, erika):
    colleague = await store.staff()
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], store.lab.clock.now()))
    given = {"case_id": store.ids["case_id"], "reason": Closing.moved} | store.given

    ended = await at_once(*(store.does(closing.close_case, each.staff, **given) for each in (erika, colleague)))

    assert ended in (["cases-closed-already", "done"], ["cases-unknown", "done"])
    assert await count(store, "case.closed") == 1


async def test_a_consent_is_withdrawn_once_also_by_both_at_once(store, erika):
    client = await store.client("A")
    member, given = store.members["A"], store.given
    mine = {"actor": audit.client(client.person_id), "keyring": given["keyring"], "now": given["now"]}

    ended = await at_once(
        store.does(consents.withdraw_consent, member_id=member, **mine),
        store.does(consents.withdraw_consent_for, erika.staff, member_id=member, **given),
    )

    assert ended == ["cases-no-consent", "done"]
    assert await count(store, "consent.withdrawn") == 1


async def test_a_release_is_withdrawn_once_also_by_two_at_once(store, erika):
    colleague = await store.staff()
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], store.lab.clock.now()))
    given = {"release_id": store.ids["release_id"]} | store.given

    ended = await at_once(*(store.does(releasing.withdraw_release, each.staff, **given) for each in (erika, colleague)))

    assert ended == ["cases-unknown", "done"]
    assert await count(store, "release.withdrawn") == 1


async def test_of_two_corrections_of_a_goal_or_a_talk_at_once_none_is_lost_unnoticed(store, erika):
    colleague = await store.staff()
    await store.adds(cover(None, colleague.staff.id, store.ids["case_id"], store.lab.clock.now()))
    goal = {"goal_id": store.ids["goal_id"]} | store.given

    ended = await at_once(
        store.does(goals.set_goal, erika.staff, state=GoalState.cancelled, **goal),
        store.does(goals.set_goal, colleague.staff, state=GoalState.cancelled, **goal),
    )

    assert ended == ["done", "done"]
    assert await count(store, "goal.changed") == 1, "the second found it cancelled"
    talk = {"interaction_id": store.ids["interaction_id"]} | store.given
    ended = await at_once(
        *(
            store.does(
                interactions.correct_interaction,
                erika.staff,
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
        updates = await lab.bot.get_updates(offset=lab.offset, timeout=0)
        await lab.poller.handle(updates)
        once = await store.everything()
        await lab.poller.handle(updates)
        lab.offset = updates[-1].update_id + 1
        assert await store.everything() == once, each


# --- what is sent later ---


@pytest.mark.parametrize("end", ["cover", "suspended"])
async def test_what_waits_for_somebody_who_may_no_more_is_not_sent(store, erika, end):
    colleague, now = await store.staff(), store.lab.clock.now()
    given = {"case_id": store.ids["case_id"]} | store.given
    until = {"colleague_id": colleague.staff.id, "until": TODAY}
    await store.does(assigning.cover_case, erika.staff, **until, **given)
    client = await store.client("A")
    await store.does(
        consents.withdraw_consent, member_id=store.members["A"], actor=audit.client(client.person_id),
        keyring=given["keyring"], now=now,
    )  # fmt: skip
    if end == "cover":
        await store.does(assigning.end_cover, erika.staff, **given)
        await store.does(assigning.hand_over, erika.staff, **given, colleague_id=(await store.staff()).staff.id)
    else:
        for phone in (erika, colleague):
            await store.does(suspend_staff, phone.staff.id, now=now)

    async with store.lab.house.database.reading() as session:
        rendered = [
            await NOTICES[row.kind](session, row, store.lab.house, "de", now)
            for row in await store.rows(OutboxMessage)
            if row.kind in {"cases-covering", "cases-consent-withdrawn"}
        ]

    assert rendered == [None, None]


# --- each act and its entry ---


class Broken(Exception):
    """The database fails at the very commit."""


@dataclass
class Act:
    """A use case as somebody calls it, and the entries that it leaves."""

    entries: list[str]
    use_case: Any
    given: tuple[Any, ...] = ()
    more: dict[str, Any] = dataclasses.field(default_factory=dict)


def acts(store: Any, erika: Any, client: Any, colleague: Any, newcomer: Any) -> list[Act]:
    """Every act on a case and a theme, in an order in which each is possible."""
    ids, given, member, staff = store.ids, store.given, store.members["A"], erika.staff
    lone = {"keyring": given["keyring"], "now": given["now"]}
    viewed = {"keyring": given["keyring"], "view": store.lab.house.view("de", given["now"])}
    desk, case, one = store.desk(erika), {"case_id": ids["case_id"]}, {"member_id": member}
    own, theme_desk = {"person_id": client.person_id}, ThemeDesk(staff, **given)
    other_desk = ThemeDesk(colleague.staff, **given)
    goal, referral, theme = {"goal_id": ids["goal_id"]}, {"referral_id": ids["referral_id"]}, ids["theme_id"]
    new_release = releasing.NewRelease(member, ids["code"], Purpose.questions, FORM)
    account = Account(str(newcomer.id), given["keyring"])
    wish, to = Wish("debt", "Ratenplan", None), {"colleague_id": colleague.staff.id}
    new_case = opening.NewCase(opening.Who.two_parents, FORM)
    added = ["member.added", "consent.recorded"]
    return [
        Act(["case.opened", *added, *added], opening.open_case, (staff,), {"new": new_case} | given),
        Act(
            added,
            opening.add_member,
            (staff,),
            {"new": opening.NewMember(ids["case_id"], MemberKind.child, FORM)} | given,
        ),
        Act(
            ["member.invited"],
            joining.invite_member,
            (staff,),
            {"member_id": store.members["E"], "token": "t" * 43} | given,
        ),
        Act(
            ["member.joined"], joining.join_case, (account, "t" * 43), {"county": given["county"], "now": given["now"]}
        ),
        Act(
            ["member.disconnected"], disconnecting.disconnect_phone, (staff,), {"member_id": store.members["E"]} | given
        ),
        Act(["consent.recorded"], consents.record_consent, (staff,), one | {"form": FORM} | given),
        Act(["release.recorded"], releasing.release, (staff,), {"new": new_release} | viewed),
        Act(["note.written"], notes.write_note, (desk,), one | {"body": "Neu"}),
        Act(["note.corrected"], notes.correct_note, (desk,), {"note_id": ids["note_id"], "body": "Anders"}),
        Act([], notes.correct_note, (desk,), {"note_id": ids["note_id"], "body": "Anders"}),
        Act(["note.read"] * 5, notes.read_notes, (desk,), one),
        Act(["note.read"], notes.own_note, (desk,), {"note_id": ids["note_id"]}),
        Act(["goal.proposed"], goals.add_goal, (staff,), one | {"wish": wish} | given),
        Act(["goals.read"], goals.read_goals, (staff,), one | given),
        Act(["goals.read"], own_goals.read_own_goals, (), own | one | lone),
        Act(["goal.accepted"], own_goals.agree, (), own | goal | {"version": ids["version"]} | lone),
        Act(["goal.changed"], goals.set_goal, (staff,), goal | {"state": GoalState.active} | given),
        Act(["goal.corrected"], goals.correct_goal, (staff,), goal | {"words": "Neu", "target_on": None} | given),
        Act(["assessment.recorded"], assessments.assess, (staff,), one | {"domain": "debt", "level": 1} | given),
        Act(
            ["member.reassessment_set"], reassessing.set_reassessment, (staff,), one | {"on": date(2026, 12, 1)} | given
        ),
        Act(["view.said"], views.say_view, (), own | {"question_id": ids["question_id"], "value": 3} | lone),
        Act(["interaction.logged"], interactions.log_interaction, (staff,), one | {"talk": TALK} | given),
        Act(
            ["interaction.corrected"],
            interactions.correct_interaction,
            (staff,),
            {"interaction_id": ids["interaction_id"], "talk": TALK} | given,
        ),
        Act(
            ["referral.draft"],
            referring.draft_referral,
            (staff,),
            one | {"code": ids["code"], "field": LegalField.stag} | viewed,
        ),
        Act(["handover.asked"], handovers.ask_service, (staff,), referral | {"token": new_secret()} | given),
        Act(
            ["referral.accepted"],
            referring.move_referral,
            (staff,),
            referral | {"state": ReferralState.accepted} | given,
        ),
        Act(
            ["referral.completed"],
            referring.complete_referral,
            (staff,),
            referral | {"outcome": Outcome.helped} | given,
        ),
        Act(
            ["handover.asked"],
            handovers.ask_without_case,
            (staff,),
            {"code": ids["code"], "token": new_secret()} | viewed,
        ),
        Act(["release.withdrawn"], releasing.withdraw_release, (staff,), {"release_id": ids["release_id"]} | given),
        Act(["hold.set"], holding.set_hold, (staff,), case | {"reason": Hold.audit} | given),
        Act(["hold.lifted"], holding.lift_hold, (staff,), case | given),
        Act(["data.exported"], exporting.export_of, (client.person,), given),
        Act(["member.disconnected"], disconnecting.disconnect_own_phone, (), own | one | lone),
        Act(["consent.withdrawn"], consents.withdraw_consent_for, (staff,), {"member_id": store.members["B"]} | given),
        Act(["case.covered"], assigning.cover_case, (staff,), case | to | {"until": date(2026, 12, 1)} | given),
        Act(["case.cover_ended"], assigning.end_cover, (staff,), case | given),
        Act(["case.closed"], closing.close_case, (staff,), case | {"reason": Closing.moved} | given),
        Act(["case.reopened"], closing.reopen_case, (staff,), case | given),
        Act(["theme.raised"], raising.raise_theme, (theme_desk,), {"codes": Codes("05570004", "debt", 4)}),
        Act(["theme.read"], words.read_theme, (theme_desk,), {"theme_id": theme}),
        Act(
            ["theme.comment_written"],
            words.write_words,
            (theme_desk,),
            {"theme_id": theme, "drafts": [words.Draft(Kind.comment, "Auch hier")]},
        ),
        Act(["theme.joined"], raising.join_theme, (other_desk,), {"theme_id": theme}),
        Act(["case.handed_over"], assigning.hand_over, (staff,), case | to | given),
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
    async with store.lab.house.database.reading() as session:
        assert (await audit.verify(session, keyring=store.lab.house.keyring)).problem is None


async def _fails_at_the_commit(store: Any, act: Act) -> None:
    async with store.lab.house.database.writing() as session:
        session.commit = _broken
        await act.use_case(session, *act.given, **act.more)


async def _broken() -> None:
    raise Broken


async def _counted(store: Any, act: Act) -> int:
    async with store.lab.house.database.writing() as session:
        commits, commit = [], session.commit

        async def counted() -> None:
            commits.append(1)
            await commit()

        session.commit = counted
        await act.use_case(session, *act.given, **act.more)
    return len(commits)
