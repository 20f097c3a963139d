"""Interactions: logged in codes, corrected for a day, seen by those alone who may work on the case."""

import asyncio
import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from services import audit
from services.cases.access import key_place
from services.cases.interaction_rules import Talk, as_json
from services.cases.interactions import (
    PAGE,
    already_logged,
    contacts_of,
    correct_interaction,
    log_interaction,
    services_for,
)
from services.cases.rules import Activity, Constellation, Mode
from services.context import Context
from services.counties import load_county
from services.directory.topics import life_domains
from services.people import Account, choose_language
from services.refusal import Refusal
from services.staff.lookups import member_of, staff_of
from services.staff.members import invite_staff, join_staff, suspend_staff
from services.staff.rules import Role, Staff
from storage.audit import AuditEntry
from storage.case_work import Interaction, InteractionCode, InteractionVersion
from storage.cases import Case, CaseCover, CaseMember, Consent
from storage.directory import Service
from storage.encryption import Keyring

from ...conftest import context_of

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 24)
AHLEN = "05570004"
COUNTY = load_county("warendorf")
TALK = Talk(TODAY, Mode.office, 45, ("housing", "benefits"), (Activity.letter,), constellation=Constellation.agreement)
REFERRED = replace(TALK, municipality_ags=AHLEN, constellation=None)


@dataclass
class Post:
    """Case managers and their cases on a database."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring("a secret of the tests, longer than 32 characters"))
    now: datetime = NOW
    serial: int = 0
    _ids: int = 7_001_000_000

    def context(self, staff: Staff | None = None, **other: Any) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, **{"county": COUNTY, "keyring": self.keyring, "now": self.now} | other)

    async def staff(self, role: Role = Role.case_manager) -> Staff:
        self._ids += 1
        account = Account(str(self._ids), self.keyring)
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": AHLEN}
        async with self.database.writing() as session:
            person = await choose_language(session, account, language="de", now=self.now)
        async with self.database.writing() as session:
            token = await invite_staff(session, self.context(), role=role, **about)
        async with self.database.writing() as session:
            await join_staff(session, account, token, now=self.now)
        async with self.database.reading() as session:
            return await staff_of(session, person.id, keyring=self.keyring)

    async def case(self, staff: Staff, letters: str = "A", consents: bool = True, **details: Any) -> list[int]:
        """A case of these members; their numbers."""
        self.serial += 1
        kind = "person" if len(letters) == 1 else "family"
        given = {"year": 2026, "serial": self.serial, "kind": kind, "staff_id": staff.id, "opened_on": TODAY}
        async with self.database.writing() as session:
            case = Case(**given, **details)
            session.add(case)
            await session.flush()
            found = []
            for letter in letters:
                member = CaseMember(case_id=case.id, letter=letter, kind="adult", wrapped_key=b"", created_at=NOW)
                session.add(member)
                await session.flush()
                member.wrapped_key = self.keyring.new_data_key(key_place(member.id))
                found.append(member.id)
                if consents:
                    session.add(consent(member.id, staff.id))
            await session.commit()
        return found

    async def logs(self, staff: Staff, member_id: int | None, talk: Talk = TALK) -> int:
        return await self.does(log_interaction, staff, member_id=member_id, talk=talk)

    async def does(self, use_case: Any, staff: Staff, **given: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, self.context(staff), **given)

    async def sees(self, staff: Staff, member_id: int | None, page: int = 0) -> list[Any]:
        async with self.database.reading() as session:
            return (await contacts_of(session, self.context(staff), member_id=member_id, page=page))[0]

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def adds(self, *rows: Any) -> None:
        async with self.database.writing() as session:
            session.add_all(rows)
            await session.commit()


def consent(member_id: int, staff_id: int, **details: Any) -> Consent:
    given = {"purpose": "case_work", "form_version": "2026-1", "granted_on": TODAY, "way": "paper"}
    return Consent(member_id=member_id, recorded_by=staff_id, recorded_at=NOW, **given, **details)


@pytest.fixture
def post(database: Any) -> Post:
    return Post(database)


async def refused(awaitable: Any) -> str:
    with pytest.raises(Refusal) as raised:
        await awaitable
    return raised.value.text_id


# --- logging ---


async def test_a_contact_is_logged_in_codes_and_leaves_an_entry(post):
    staff = await post.staff()
    (member,) = await post.case(staff)

    number = await post.logs(staff, member)

    (logged,) = await post.sees(staff, member)
    assert (logged.id, logged.version, logged.staff_id) == (number, 1, staff.id)
    assert as_json(logged.talk) == as_json(TALK)
    (entry,) = await post.rows(AuditEntry)
    assert (entry.action, entry.subject_kind, entry.subject_id) == ("interaction.logged", "interaction", number)
    async with post.database.reading() as session:
        assert (await audit.verify(session, keyring=post.keyring)).problem is None


async def test_what_cannot_have_been_is_refused_and_nothing_is_stored(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    wrong = {
        "contact-future": replace(TALK, occurred_on=TODAY + timedelta(days=1)),
        "contact-minutes-range": replace(TALK, minutes=601),
        "contact-no-domain": replace(TALK, domains=("emergency",)),
    }

    for text_id, talk in wrong.items():
        assert await refused(post.logs(staff, member, talk)) == text_id
    assert await refused(post.logs(staff, member, replace(TALK, domains=()))) == "contact-no-domain"
    assert await post.rows(Interaction) == []
    assert await post.rows(AuditEntry) == []


async def test_the_longest_and_an_old_one_are_taken(post):
    staff = await post.staff()
    (member,) = await post.case(staff)

    await post.logs(staff, member, replace(TALK, minutes=600, occurred_on=TODAY - timedelta(days=400)))

    assert len(await post.sees(staff, member)) == 1


async def test_without_a_consent_in_force_nothing_is_logged(post):
    staff = await post.staff()
    (never,) = await post.case(staff, consents=False)
    (withdrawn,) = await post.case(staff, consents=False)
    await post.adds(consent(withdrawn, staff.id, withdrawn_at=NOW))

    for member in (never, withdrawn):
        assert await refused(post.logs(staff, member)) == "cases-no-consent"
    assert await post.rows(Interaction) == []


async def test_a_spouses_consent_is_not_ones_own(post):
    staff = await post.staff()
    one, other = await post.case(staff, "AB", consents=False)
    await post.adds(consent(one, staff.id))

    await post.logs(staff, one)
    assert await refused(post.logs(staff, other)) == "cases-no-consent"


async def test_a_closed_case_takes_no_contacts(post):
    staff = await post.staff()
    (member,) = await post.case(staff, closed_at=NOW, closing_reason="moved")

    assert await refused(post.logs(staff, member)) == "contact-case-closed"


async def test_a_foreign_member_and_an_unknown_one_are_answered_alike(post):
    staff, other = await post.staff(), await post.staff()
    (member,) = await post.case(other)

    for number in (member, 4711):
        assert await refused(post.logs(staff, number)) == "cases-unknown"
        assert await refused(post.sees(staff, number)) == "cases-unknown"


@pytest.mark.parametrize("role", [role for role in Role if role != Role.case_manager])
async def test_other_roles_log_nothing_and_see_nothing(post, role):
    staff, other = await post.staff(), await post.staff(role)
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)

    for attempt in (
        post.logs(other, member),
        post.logs(other, None, REFERRED),
        post.sees(other, member),
        post.sees(other, None),
        post.does(correct_interaction, other, interaction_id=number, talk=TALK),
    ):
        assert await refused(attempt) == "fallback-button-outdated"


async def test_a_colleague_who_covers_logs_until_the_last_day(post):
    staff, colleague = await post.staff(), await post.staff()
    (member,) = await post.case(staff)
    (case,) = await post.rows(Case)
    await post.adds(CaseCover(case_id=case.id, staff_id=colleague.id, begins_on=TODAY, ends_on=TODAY, created_at=NOW))

    number = await post.logs(colleague, member)
    post.now += timedelta(days=1)

    assert await refused(post.logs(colleague, member)) == "cases-unknown"
    corrected = post.does(correct_interaction, colleague, interaction_id=number, talk=TALK)
    assert await refused(corrected) == "cases-unknown"


async def test_two_at_once_are_both_logged(post):
    staff = await post.staff()
    (member,) = await post.case(staff)

    await asyncio.gather(post.logs(staff, member), post.logs(staff, member, replace(TALK, mode=Mode.phone)))

    assert len(await post.sees(staff, member)) == 2
    async with post.database.reading() as session:
        assert (await audit.verify(session, keyring=post.keyring)).entries == 2


async def test_the_very_same_is_recognised_for_an_hour(post):
    staff, other = await post.staff(), await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)

    async def twice(who: Staff, talk: Talk, later: timedelta = timedelta()) -> int | None:
        async with post.database.reading() as session:
            found = await already_logged(session, context_of(who, now=NOW + later), member_id=member, talk=talk)
            return found and found.id

    assert await twice(staff, TALK) == number
    assert await twice(staff, replace(TALK, domains=("benefits", "housing"))) == number
    assert await twice(staff, replace(TALK, minutes=44)) is None
    assert await twice(staff, replace(TALK, domains=("housing",))) is None
    assert await twice(other, TALK) is None
    assert await twice(staff, TALK, timedelta(hours=1)) is None


# --- without a person ---


async def test_referral_counselling_is_about_nobody(post):
    staff = await post.staff()
    (service,) = (await post.rows(Service))[:1]

    number = await post.logs(staff, None, replace(REFERRED, service_code=service.code))

    (row,) = await post.rows(Interaction)
    assert (row.id, row.member_id, row.municipality_ags, row.service_code) == (number, None, AHLEN, service.code)
    assert [each.id for each in await post.sees(staff, None)] == [number]


async def test_one_sees_the_own_referral_counselling_only(post):
    staff, other = await post.staff(), await post.staff()
    await post.logs(staff, None, REFERRED)

    assert await post.sees(other, None) == []


async def test_a_place_or_service_that_does_not_exist_is_refused(post):
    staff = await post.staff()

    assert await refused(post.logs(staff, None, TALK)) == "fallback-button-outdated"
    elsewhere = replace(REFERRED, municipality_ags="05774016")
    assert await refused(post.logs(staff, None, elsewhere)) == "fallback-button-outdated"
    gone = replace(REFERRED, service_code="aaaaaaaaaa")
    assert await refused(post.logs(staff, None, gone)) == "contact-service-gone"


async def test_services_are_those_of_the_place_for_all_the_domains_once_each(post):
    view = context_of(county=COUNTY, language="de", now=NOW, show_samples=True)
    async with post.database.reading() as session:
        found, page, more = [], 0, True
        while more:
            where = {"municipality_ags": AHLEN, "domains": ("debt", "housing")}
            shown, more = await services_for(session, view, **where, page=page)
            found, page = [*found, *shown], page + 1
        first, _ = await services_for(session, view, municipality_ags=AHLEN, domains=("debt",), page=0)

    assert len(found) == len({code for code, _ in found}) > len(first) > 0
    assert all(name for _, name in found)


# --- correcting ---


async def test_a_correction_keeps_what_stood_there(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)
    right = replace(TALK, minutes=30, domains=("debt",), activities=())

    await post.does(correct_interaction, staff, interaction_id=number, talk=right)

    (logged,) = await post.sees(staff, member)
    assert (logged.version, as_json(logged.talk)) == (2, as_json(right))
    (before,) = await post.rows(InteractionVersion)
    assert (before.version, before.codes, before.replaced_by) == (1, as_json(TALK), staff.id)
    assert [each.code for each in await post.rows(InteractionCode)] == ["debt"]
    assert [each.action for each in await post.rows(AuditEntry)] == ["interaction.logged", "interaction.corrected"]


async def test_the_same_again_is_no_correction(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)

    for _ in range(2):
        await post.does(correct_interaction, staff, interaction_id=number, talk=TALK)

    assert (await post.sees(staff, member))[0].version == 1
    assert await post.rows(InteractionVersion) == []


async def test_after_a_day_it_stands(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)
    late = replace(TALK, minutes=30)

    post.now = NOW + timedelta(hours=24) - timedelta(seconds=1)
    await post.does(correct_interaction, staff, interaction_id=number, talk=replace(TALK, minutes=31))
    post.now = NOW + timedelta(hours=24)

    assert await refused(post.does(correct_interaction, staff, interaction_id=number, talk=late)) == "contact-too-late"
    assert (await post.sees(staff, member))[0].talk.minutes == 31


async def test_another_case_managers_contact_is_not_corrected(post):
    staff, other = await post.staff(), await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)
    (case,) = await post.rows(Case)
    await post.adds(CaseCover(case_id=case.id, staff_id=other.id, begins_on=TODAY, ends_on=TODAY, created_at=NOW))

    for attempt in (number, 4711):
        corrected = post.does(correct_interaction, other, interaction_id=attempt, talk=TALK)
        assert await refused(corrected) == "fallback-button-outdated"
    (seen,) = await post.sees(other, member)
    assert not seen.is_correctable_by(other, NOW)
    assert seen.is_correctable_by(staff, NOW)


async def test_a_correction_never_moves_to_another_person(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, None, REFERRED)

    await post.does(correct_interaction, staff, interaction_id=number, talk=replace(REFERRED, minutes=5))

    (row,) = await post.rows(Interaction)
    assert (row.member_id, row.minutes, row.municipality_ags) == (None, 5, AHLEN)
    assert await post.sees(staff, member) == []


# --- seeing ---


async def test_the_newest_come_first_in_pages(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    for ago in range(PAGE + 1):
        await post.logs(staff, member, replace(TALK, occurred_on=TODAY - timedelta(days=ago)))

    first, second = await post.sees(staff, member), await post.sees(staff, member, page=1)

    assert [each.talk.occurred_on for each in first] == [TODAY - timedelta(days=ago) for ago in range(PAGE)]
    assert [each.talk.occurred_on for each in second] == [TODAY - timedelta(days=PAGE)]


async def test_contacts_of_a_spouse_are_apart(post):
    staff = await post.staff()
    one, other = await post.case(staff, "AB")
    await post.logs(staff, one)

    assert await post.sees(staff, other) == []


async def test_a_suspended_case_manager_logs_nothing(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    async with post.database.writing() as session:
        await suspend_staff(session, staff.id, now=NOW)
    async with post.database.reading() as session:
        suspended = await member_of(session, staff.person_id, keyring=post.keyring)

    assert await refused(post.logs(suspended, member)) == "fallback-button-outdated"


def test_every_code_of_a_version_fits_into_its_column():
    fullest = Talk(
        TODAY,
        Mode.accompaniment,
        600,
        life_domains(),
        tuple(Activity),
        constellation=Constellation.principle,
        service_code="6tkbcxarf4",
        municipality_ags=AHLEN,
    )

    assert len(as_json(fullest)) <= 600
    assert json.loads(as_json(fullest))["constellation"] == 4


async def test_deleting_a_member_takes_the_contacts_and_their_versions_along(post):
    staff = await post.staff()
    (member,) = await post.case(staff)
    number = await post.logs(staff, member)
    await post.does(correct_interaction, staff, interaction_id=number, talk=replace(TALK, minutes=5))

    async with post.database.writing() as session:
        row = (await session.exec(select(CaseMember).where(col(CaseMember.id) == member))).one()
        await session.delete(row)
        await session.commit()

    for table in (Interaction, InteractionCode, InteractionVersion):
        assert await post.rows(table) == []
