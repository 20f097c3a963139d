"""Attacks on the case store that need more than a forged button: pages, and a consent withdrawn in the middle."""

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from handlers.cases.contact.callbacks import CorrectContact
from handlers.cases.file.callbacks import FormDay, JoinCase, ReleaseFor, SaveForm
from handlers.cases.notes.callbacks import SeeNotes
from handlers.cases.progress.callbacks import Agree, SayView, SetGoal, SetLevel, SetReassess
from handlers.cases.referrals.callbacks import AskService, MoveReferral, Refer
from handlers.conversations import PAGES
from services.cases import consents, opening
from services.cases.reassessing import Span
from services.cases.rules import GoalState, LegalField, Purpose, ReferralState
from services.privacy import withdrawing
from services.staff.members import remove_staff, suspend_staff
from storage.audit import AuditEntry
from storage.case_work import Interaction, Referral
from storage.cases import Consent, Release

FORM = consents.Form("2026-1", date(2026, 11, 20))
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
        opening.open_case, store.context(colleague.staff), new=opening.NewCase(opening.Who.adult, FORM)
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
        withdrawing.withdraw_own_release,
        store.context(),
        person_id=client.person_id,
        release_id=store.ids["release_id"],
    )

    assert [each.state for each in await store.rows(Referral)] == ["cancelled"]
