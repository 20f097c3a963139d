"""A client's own data in the case store: seen, taken along, consents taken back, deleted; and a legal hold."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.jobs import case_jobs
from handlers.conversations import NOTICES, PAGES
from handlers.privacy.callbacks import (
    AskToForget,
    AskToWithdraw,
    ExportData,
    Forget,
    LiftHold,
    ReadConsent,
    SeeAgreed,
    SeeHold,
    SetHold,
    ShowConsent,
    Withdraw,
)
from handlers.shell.sheet import Words
from handlers.shell.texts import ISOLATES, languages, plain
from services.audit import verify
from services.cases.access import key_place, seal
from services.context import Context
from services.people import Account, find_person
from services.privacy.retention import WITHDRAWN_KEPT
from services.refusal import Refusal
from services.staff.lookups import staff_of
from services.staff.members import invite_staff
from services.staff.rules import Role
from storage.audit import AuditEntry
from storage.case_work import Goal, Interaction, InteractionCode, Note, Referral
from storage.cases import Case, CaseMember, Consent, Release
from storage.outbox import OutboxMessage

from ...conftest import context_of

AHLEN = "05570004"
NOTED, AIMED, OTHERS = "Spricht von <Schulden> bei Qorvandir", "Wohnung mit drei Zimmern", "Streit mit dem Ehemann"
RECIPIENT = "Schuldnerberatung Musterhaus"


@dataclass
class Office:
    """A case manager with a family: the client is A, the spouse B."""

    lab: Any
    staff: Any  # the phone
    client: Any
    spouse: Any
    case_id: int
    own: int  # numbers of the members
    others: int

    async def row(self, table: Any, *conditions: Any) -> Any:
        async with self.lab.app.database.reading() as session:
            return (await session.exec(select(table).where(*conditions))).first()

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.app.database.reading() as session:
            return list((await session.exec(select(table))).all())

    async def context(self, phone: Any) -> Context:
        person = await person_of(self.lab, phone)
        return Context(self.lab.app, self.lab.clock.now(), person.language, person_or_none=person)

    async def told(self) -> str:
        """What waits for the case manager, as they will read it."""
        said, context = [], Context(self.lab.app, self.lab.clock.now())
        async with self.lab.app.database.reading() as session:
            for each in (await session.exec(select(OutboxMessage))).all():
                screen = await NOTICES[each.kind](session, each, context)
                said += [plain(line, "de").translate(ISOLATES) for line in screen.text]
        return "\n".join(said)

    async def night(self) -> None:
        self.lab.clock.at += timedelta(days=1)
        for job in case_jobs(self.lab.app):
            await job.due(self.lab.clock.now())


async def person_of(lab: Any, phone: Any) -> Any:
    async with lab.app.database.reading() as session:
        return await find_person(session, Account(str(phone.id), lab.app.keyring))


@pytest.fixture
async def office(lab: Any) -> Office:
    app, now = lab.app, lab.clock.now()
    about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM Ahlen", "municipality_ags": AHLEN}
    async with app.database.writing() as session:
        token = await invite_staff(session, context_of(app=app, now=now), role=Role.case_manager, **about)
    phone = await lab.person("de")
    await phone.says(f"/start s_{token}")
    client, spouse = await lab.person("uk", AHLEN), await lab.person("uk", AHLEN)
    staff_person, *clients = [await person_of(lab, each) for each in (phone, client, spouse)]
    async with app.database.writing() as session:
        phone.staff = await staff_of(session, staff_person.id, keyring=app.keyring)
        case = Case(year=2026, serial=17, kind="family", staff_id=phone.staff.id, opened_on=date(2026, 11, 2))
        session.add(case)
        await session.flush()
        members = [
            await member(session, lab, case, letter, person, words)
            for letter, person, words in zip("AB", clients, (NOTED, OTHERS), strict=True)
        ]
        await session.commit()
    return Office(lab, phone, client, spouse, case.id, *members)


async def member(session: Any, lab: Any, case: Case, letter: str, person: Any, words: str) -> int:
    keyring, now, day = lab.app.keyring, lab.clock.now(), date(2026, 11, 3)
    row = CaseMember(case_id=case.id, letter=letter, kind="adult", wrapped_key=b"", created_at=now)
    row.person_id, row.joined_at = person.id, now
    session.add(row)
    await session.flush()
    row.wrapped_key = keyring.new_data_key(key_place(row.id))
    form = {"form_version": "2026-1", "granted_on": day, "way": "paper", "recorded_by": case.staff_id}
    ours = {"member_id": row.id, "staff_id": case.staff_id}
    talk = Interaction(**ours, occurred_on=day, mode="phone", minutes=45, recorded_at=now)
    goal = seal(keyring, row, column="goal.body_encrypted", plain=AIMED)
    to = {"service_code": "6tkbcxarf4", "recipient": RECIPIENT}
    session.add(talk)
    await session.flush()
    for each in (
        Consent(member_id=row.id, purpose="case_work", **form, recorded_at=now),
        Release(member_id=row.id, purpose="referral", **to, **form, recorded_at=now),
        InteractionCode(interaction_id=talk.id, kind="domain", code="debt"),
        Note(**ours, body_encrypted=seal(keyring, row, column="note.body_encrypted", plain=words), written_at=now),
        Goal(**ours, domain="housing", body_encrypted=goal, state="active", created_at=now, changed_at=now),
    ):
        session.add(each)
    return row.id


# --- what is stored ---


async def test_privacy_counts_what_the_case_holds_and_shows_no_word_of_it(office):
    await office.client.says("/privacy")

    assert "privacy-case" in office.client.screen
    assert "WAF-2026-17/A" in office.client.screen
    assert "WAF-2026-17/B" not in office.client.screen
    assert NOTED not in office.client.screen
    assert AIMED not in office.client.screen


async def test_somebody_without_a_case_sees_no_consents(lab):
    person = await lab.person("ar")
    await person.says("/privacy")

    assert "py1" not in person.all_data
    await person.press(SeeAgreed())
    assert "privacy-agreed-none" in person.screen


# --- taking along ---


async def test_the_export_opens_on_the_countys_page_only(office):
    object.__setattr__(office.lab.app, "public_url", "https://lotse.example.org")
    await office.client.says("/privacy")
    await office.client.press(ExportData())

    (url,) = [
        button["url"]
        for row in office.client.last["reply_markup"]["inline_keyboard"]
        for button in row
        if "url" in button
    ]
    assert url.startswith("https://lotse.example.org/")
    assert NOTED not in office.client.sees


async def test_without_a_page_it_is_said_kindly(office):
    await office.client.press(ExportData())

    assert "pages-none" in office.client.screen


async def exported(office, phone, name):
    context = await office.context(phone)
    async with office.lab.app.database.writing() as session:
        return (await PAGES["export"].download(session, context, context.person.id, name)).content.decode()


async def test_the_readable_export_holds_everything_of_ones_own_and_nothing_of_the_spouse(office):
    page = (await exported(office, office.client, "lotse.html")).translate(ISOLATES)

    for each in ("WAF-2026-17/A", AIMED, RECIPIENT, str(office.client.id), "Erika Muster", 'lang="uk"'):
        assert each in page
    assert "&lt;Schulden&gt;" in page, "what somebody wrote is no markup"
    for each in (OTHERS, "WAF-2026-17/B", str(office.spouse.id), "<script", "http"):
        assert each not in page


async def test_the_export_for_programs_speaks_the_tables_terms(office):
    made = json.loads(await exported(office, office.client, "lotse.json"))

    (own,) = made["case_member"]
    assert own["number"] == "WAF-2026-17/A"
    assert [each["body"] for each in own["note"]] == [NOTED]
    assert [each["body"] for each in own["goal"]] == [AIMED]
    assert own["interaction"][0]["minutes"] == 45
    assert own["interaction"][0]["interaction_code"] == [{"kind": "domain", "code": "debt"}]
    assert own["confidentiality_release"][0]["recipient"] == RECIPIENT
    assert made["channel_account"][0]["address"] == str(office.client.id)
    assert made["person"]["language"] == "uk"
    assert "wrapped_key" not in json.dumps(made)


async def test_the_page_shows_it_and_reading_leaves_an_entry(office):
    context = await office.context(office.client)
    async with office.lab.app.database.writing() as session:
        sheet = await PAGES["export"].show(session, context, context.person.id)

    said = repr(sheet)
    assert NOTED in said
    assert OTHERS not in said
    assert [each.action for each in await office.rows(AuditEntry)] == ["data.exported"]


async def test_an_unknown_file_is_refused(office):
    with pytest.raises(Refusal):
        await exported(office, office.client, "../lotse.db")


# --- taking back ---


async def test_a_release_is_taken_back_and_the_case_manager_told(office):
    release = await office.row(Release, Release.member_id == office.own)
    await office.client.says("/privacy")
    await office.client.press(SeeAgreed())
    assert f"1. {RECIPIENT}" in office.client.screen
    assert [each for each in office.client.buttons if "№ 1" in each.translate(ISOLATES)], (
        "a whole name fits on no button"
    )

    await office.client.press(AskToWithdraw(what="release", id=release.id))
    assert "privacy-ask-release" in office.client.screen
    await office.client.press(Withdraw(what="release", id=release.id))

    assert "privacy-release-withdrawn-now" in office.client.screen
    assert "privacy-agreed-release" not in office.client.screen
    assert (await office.row(Release, Release.id == release.id)).withdrawn_at == office.lab.clock.now()
    assert "WAF-2026-17/A" in await office.told()


async def test_a_release_that_is_taken_back_stops_the_referral_it_covered(office):
    release = await office.row(Release, Release.member_id == office.own)
    now = office.lab.clock.now()
    about = {"service_code": release.service_code, "recipient": RECIPIENT, "legal_field": "sgb2"}
    async with office.lab.app.database.writing() as session:
        for state in ("requested", "in-progress", "completed"):
            row = Referral(member_id=office.own, staff_id=release.recorded_by, state=state, **about)
            row.created_at = row.changed_at = now
            session.add(row)
        await session.commit()

    await office.client.press(Withdraw(what="release", id=release.id))

    async with office.lab.app.database.reading() as session:
        states = (await session.exec(select(Referral.state).order_by(Referral.id))).all()
    assert states == ["cancelled", "on-hold", "completed"]


async def test_what_was_agreed_to_can_be_read_on_the_page_in_ones_own_language(office):
    object.__setattr__(office.lab.app, "public_url", "https://lotse.example.org")
    await office.client.press(SeeAgreed())
    await office.client.taps("Прочитати текст")
    assert "pages-offer" in office.client.screen
    context = await office.context(office.client)
    async with office.lab.app.database.writing() as session:
        said = repr(await PAGES["consent"].show(session, context, office.own))
        with pytest.raises(Refusal):
            await PAGES["consent"].show(session, context, office.others)

    assert RECIPIENT in said
    assert "privacy-consent-free" in said
    await office.client.press(ReadConsent(member_id=office.others))
    assert "privacy-nothing-to-withdraw" in office.client.screen


async def test_whoever_is_about_to_sign_reads_it_in_every_language(office):
    object.__setattr__(office.lab.app, "public_url", "https://lotse.example.org")
    await office.staff.press(ShowConsent())
    assert "pages-offer" in office.staff.screen

    context = await office.context(office.staff)
    async with office.lab.app.database.writing() as session:
        sheet = await PAGES["consent-text"].show(session, context, context.person.id)

    words = [each.body for each in sheet.blocks if isinstance(each, Words)]
    assert len(words) == len(languages())
    assert words[0].startswith("Meine Beratung darf speichern"), "the staff member's own language first"


async def test_a_consent_is_taken_back_and_the_entries_go_in_time(office):
    await office.client.press(SeeAgreed())
    await office.client.press(AskToWithdraw(what="consent", id=office.own))
    assert "privacy-ask-consent" in office.client.screen
    await office.client.press(Withdraw(what="consent", id=office.own))
    assert "privacy-consent-withdrawn-now" in office.client.screen
    assert "privacy-agreed-withdrawn" in office.client.screen

    await office.night()
    assert len(await office.rows(Note)) == 2
    office.lab.clock.at += WITHDRAWN_KEPT
    await office.night()

    (left,) = await office.rows(CaseMember)
    assert left.id == office.others
    await office.client.says("/privacy")
    assert "privacy-language" in office.client.screen, "the chat itself goes on"
    assert "WAF-2026-17/A" not in office.client.screen


async def test_nobody_takes_back_anything_of_another(office):
    theirs = await office.row(Release, Release.member_id == office.others)
    for forged in (
        Withdraw(what="release", id=theirs.id),
        Withdraw(what="consent", id=office.others),
        Withdraw(what="release", id=2**31 - 1),
        AskToWithdraw(what="release", id=theirs.id),
        AskToWithdraw(what="consent", id=office.others),
    ):
        await office.client.press(forged)
        assert "privacy-nothing-to-withdraw" in office.client.screen
        assert RECIPIENT not in office.client.screen

    assert [each.withdrawn_at for each in await office.rows(Release) + await office.rows(Consent)] == [None] * 4


# --- deleting ---


async def test_deleting_says_before_what_goes_and_after_what_was_done(office):
    await office.client.says("/privacy")
    await office.client.press(AskToForget())
    assert "privacy-ask-case" in office.client.screen
    await office.client.press(Forget())

    for each in ("privacy-step-case", "privacy-step-account", "privacy-deleted"):
        assert each in office.client.screen
    assert [each.id for each in await office.rows(CaseMember)] == [office.others]
    assert "die Person hat ihre Daten gelöscht" in (await office.told()).replace("Die", "die")
    await office.spouse.says("/privacy")
    assert "WAF-2026-17/B" in office.spouse.screen
    async with office.lab.app.database.reading() as session:
        assert (await verify(session, keyring=office.lab.app.keyring)).problem is None


async def test_a_legal_hold_is_set_by_the_case_manager_and_told_to_the_client(office):
    await office.staff.press(SeeHold(case_id=office.case_id))
    assert "privacy-hold-none" in office.staff.screen
    await office.staff.taps("eine Beschwerde")
    assert "privacy-hold-set" in office.staff.screen

    await office.client.says("/privacy")
    await office.client.press(AskToForget())
    assert "privacy-ask-held" in office.client.screen
    await office.client.press(Forget())
    for each in ("privacy-step-held", "privacy-step-account", "privacy-deleted-except", "скарга"):
        assert each in office.client.screen
    assert len(await office.rows(Note)) == 2
    assert "Der Fall ist davor geschützt" in await office.told()

    await office.staff.press(LiftHold(case_id=office.case_id))
    assert "privacy-hold-none" in office.staff.screen
    office.lab.clock.at += WITHDRAWN_KEPT
    await office.night()
    assert [each.member_id for each in await office.rows(Note)] == [office.others]
    actions = [each.action for each in await office.rows(AuditEntry)]
    assert actions == ["hold.set", "member.held", "hold.lifted", "member.deleted"]


async def test_a_foreign_case_and_an_unknown_one_have_the_same_answer(office, lab):
    await office.staff.press(SeeHold(case_id=2**31 - 1))
    unknown = office.staff.screen
    async with lab.app.database.writing() as session:
        about = {"name": "Max Muster", "employer": "Kreis", "office": "KIM Beckum", "municipality_ags": AHLEN}
        token = await invite_staff(
            session, context_of(app=lab.app, now=lab.clock.now()), role=Role.case_manager, **about
        )
    other = await lab.person("de")
    await other.says(f"/start s_{token}")

    for each in (SeeHold, LiftHold):
        await other.press(each(case_id=office.case_id))
        assert str(other.screen) == str(unknown)
    await other.press(SetHold(case_id=office.case_id, reason="audit"))

    assert str(other.screen) == str(unknown)
    assert (await office.row(Case)).held_at is None
