"""Referrals on a database: consent and release before each step, the service's answer, what a withdrawal stops."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select, update

from services import audit
from services.cases.access import key_place
from services.cases.closing import close_case
from services.cases.handovers import (
    VALID,
    Answer,
    Answered,
    LinkEnded,
    answer_handover,
    ask_service,
    ask_without_case,
    confirm_handover,
    own_handover,
    question_of,
)
from services.cases.referral_lookups import referral_for, referrals_of
from services.cases.referring import (
    Moved,
    NotReleased,
    complete_referral,
    draft_referral,
    move_referral,
    stop_uncovered,
)
from services.cases.referring_rules import BEFORE, OPEN_REFERRALS, Outcome, once_withdrawn
from services.cases.rules import NEXT, Closing, LegalField, Purpose, ReferralState
from services.cases.slips import make_slip, place_of
from services.context import Context
from services.counties import load_county
from services.directory.card import OfferGone
from services.people import Account, choose_language
from services.refusal import Refusal
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role, Staff
from storage.audit import AuditEntry
from storage.booking import Absence
from storage.case_work import Handover, Referral
from storage.cases import Case, CaseMember, Consent, Release
from storage.directory import Service
from storage.encryption import Keyring
from storage.outbox import OutboxMessage
from storage.people import Person

from ...conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
AHLEN = "05570004"
COUNTY = load_county("warendorf")
S = ReferralState
TOKEN, OTHER_TOKEN = "t" * 43, "u" * 43


@dataclass
class Work:
    """Case managers, their cases and one service. Each act is one use case in one writing session."""

    database: Any
    keyring: Keyring = field(default_factory=lambda: Keyring("a secret of the tests, longer than 32 characters"))
    now: datetime = NOW
    _ids: int = 7_001_000_000

    def context(self, staff: Staff | None = None, **other: Any) -> Context:
        """Who asks, now; nobody of the staff where none is named."""
        return context_of(staff, **{"keyring": self.keyring, "now": self.now, "show_samples": True} | other)

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def asks(self, question: Any, *given: Any, **more: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, *given, **more)

    async def person(self, language: str = "uk") -> Account:
        self._ids += 1
        account = Account(str(self._ids), self.keyring)
        await self.does(choose_language, account, language=language, now=self.now)
        return account

    async def manager(self, role: Role = Role.case_manager) -> Any:
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": AHLEN}
        token = await self.does(invite_staff, self.context(), role=role, **about)
        return await self.does(join_staff, await self.person("de"), token, now=self.now)

    async def code(self) -> str:
        return await self._scalar(select(Service.code).where(Service.status == "active").order_by(Service.code))

    async def _scalar(self, query: Any) -> Any:
        async with self.database.reading() as session:
            return (await session.exec(query)).first()

    async def rows(self, query: Any) -> list[Any]:
        async with self.database.reading() as session:
            return list((await session.exec(query)).all())

    async def member(
        self, staff: Any, *, consent: bool = True, released: str | None = None, joined: bool = False
    ) -> int:
        """A new case with one adult; the member's number."""
        async with self.database.writing() as session:
            serial = len((await session.exec(select(Case.id))).all()) + 1
            case = Case(
                year=2026, serial=serial, kind="person", staff_id=staff.id, municipality_ags=AHLEN,
                opened_on=date(2026, 11, 2),
            )  # fmt: skip
            session.add(case)
            await session.flush()
            row = CaseMember(case_id=case.id, letter="A", kind="adult", wrapped_key=b"-", created_at=self.now)
            session.add(row)
            await session.flush()
            row.wrapped_key = self.keyring.new_data_key(key_place(row.id))
            session.add(row)
            form = {"form_version": "1", "granted_on": date(2026, 11, 2), "way": "paper", "recorded_by": staff.id}
            form |= {"recorded_at": self.now, "member_id": row.id}
            if consent:
                session.add(Consent(purpose=Purpose.case_work, **form))
            if released:
                session.add(Release(service_code=released, recipient="…", purpose=Purpose.referral, **form))
            await session.commit()
        if joined:
            await self.joins(row.id)
        return row.id

    async def joins(self, member_id: int) -> int:
        """A phone joins as this member; the person's number."""
        await self.person()
        person_id = await self._scalar(select(Person.id).order_by(Person.id.desc()))
        async with self.database.writing() as session:
            row = await session.get(CaseMember, member_id)
            row.person_id = person_id
            session.add(row)
            await session.commit()
        return person_id

    async def changes(self, statement: Any) -> None:
        async with self.database.writing() as session:
            await session.exec(statement)
            await session.commit()

    async def drafts(self, staff: Any, member_id: int, code: str) -> int:
        found = await self.does(
            draft_referral, self.context(staff), member_id=member_id, code=code, field=LegalField.sgb2
        )
        return found.row.id

    async def moves(self, staff: Any, referral_id: int, *states: ReferralState) -> None:
        for state in states:
            await self.does(move_referral, self.context(staff), referral_id=referral_id, state=state)

    async def state(self, referral_id: int) -> str:
        return await self._scalar(select(Referral.state).where(Referral.id == referral_id))

    async def referral(self, *states: ReferralState, joined: bool = False) -> tuple[Any, int, int]:
        """A released referral that has come to the last of these states: case manager, member, referral."""
        staff, code = await self.manager(), await self.code()
        member_id = await self.member(staff, released=code, joined=joined)
        referral_id = await self.drafts(staff, member_id, code)
        await self.moves(staff, referral_id, *states)
        return staff, member_id, referral_id

    async def told(self) -> list[str]:
        return await self.rows(select(OutboxMessage.kind).order_by(OutboxMessage.id))


@pytest.fixture
def work(database: Any) -> Work:
    return Work(database)


# --- the rules ---


def test_a_withdrawal_ends_what_nobody_agreed_to_and_rests_what_was_begun():
    assert {state: once_withdrawn(state) for state in ReferralState if once_withdrawn(state)} == {
        S.requested: S.cancelled,
        S.accepted: S.on_hold,
        S.in_progress: S.on_hold,
    }
    for state in ReferralState:
        assert once_withdrawn(state) in {None, *NEXT[state]}


def test_before_is_next_read_backwards():
    pairs = {(first, then) for first, following in NEXT.items() for then in following}

    assert {(first, then) for then, before in BEFORE.items() for first in before} == pairs
    assert {S.rejected, S.completed, S.cancelled}.isdisjoint(OPEN_REFERRALS)


# --- consent, release, ownership ---


async def test_without_consent_nothing_is_even_drafted(work):
    staff, code = await work.manager(), await work.code()
    member_id = await work.member(staff, consent=False, released=code)

    with pytest.raises(Refusal, match="cases-no-consent"):
        await work.drafts(staff, member_id, code)


async def test_a_service_is_told_nothing_before_the_release_for_it(work):
    staff, code = await work.manager(), await work.code()
    member_id = await work.member(staff)
    referral_id = await work.drafts(staff, member_id, code)

    with pytest.raises(NotReleased):
        await work.moves(staff, referral_id, S.requested)
    with pytest.raises(NotReleased):
        await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)

    assert await work.state(referral_id) == S.draft
    assert await work.rows(select(Handover)) == []


async def test_a_release_for_another_purpose_or_another_service_is_none(work):
    staff, code = await work.manager(), await work.code()
    member_id = await work.member(staff, released=code)
    referral_id = await work.drafts(staff, member_id, code)
    for change in ({"purpose": Purpose.questions}, {"purpose": Purpose.referral, "service_code": "other"}):
        await work.changes(update(Release).values(**change))

        with pytest.raises(NotReleased):
            await work.moves(staff, referral_id, S.requested)


async def test_a_rested_referral_goes_on_only_with_a_release(work):
    staff, _member, referral_id = await work.referral(S.requested, S.accepted, S.on_hold)
    await work.changes(update(Release).values(withdrawn_at=NOW))

    with pytest.raises(NotReleased):
        await work.moves(staff, referral_id, S.in_progress)
    await work.moves(staff, referral_id, S.cancelled)

    assert await work.state(referral_id) == S.cancelled


async def test_a_closed_case_refers_nobody(work):
    staff, member_id, referral_id = await work.referral()
    await work.changes(update(Case).values(closed_at=NOW))

    with pytest.raises(Refusal, match="referrals-case-closed"):
        await work.moves(staff, referral_id, S.requested)
    with pytest.raises(Refusal, match="referrals-case-closed"):
        await work.drafts(staff, member_id, await work.code())


async def test_a_strangers_referral_and_one_that_never_was_get_the_same_answer(work):
    _staff, member_id, referral_id = await work.referral()
    stranger = await work.manager()

    for number in (referral_id, 999_999):
        with pytest.raises(Refusal, match="cases-unknown"):
            await work.asks(referral_for, context_of(stranger, county=COUNTY, now=NOW), referral_id=number)
        with pytest.raises(Refusal, match="cases-unknown"):
            await work.moves(stranger, number, S.cancelled)
        with pytest.raises(Refusal, match="cases-unknown"):
            await work.does(ask_service, work.context(stranger), referral_id=number, token=TOKEN)
    with pytest.raises(Refusal, match="cases-unknown"):
        await work.drafts(stranger, member_id, await work.code())
    assert await work.state(referral_id) == S.draft


async def test_a_substitute_works_on_it_until_the_last_day(work):
    staff, member_id, referral_id = await work.referral()
    substitute = await work.manager()
    day = date(2026, 11, 23)
    async with work.database.writing() as session:
        absence = Absence(
            staff_id=staff.id, substitute_id=substitute.id, begins_on=day, ends_on=day, created_at=NOW
        )  # fmt: skip
        session.add(absence)
        await session.commit()

    await work.moves(substitute, referral_id, S.requested)
    work.now += timedelta(days=1)

    with pytest.raises(Refusal, match="cases-unknown"):
        await work.moves(substitute, referral_id, S.accepted)
    with pytest.raises(Refusal, match="cases-unknown"):
        await work.asks(referrals_of, work.context(substitute), member_id=member_id)


async def test_a_coordinator_sees_no_referral(work):
    _staff, member_id, _referral = await work.referral()
    coordinator = await work.manager(Role.coordinator)

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await work.asks(referrals_of, context_of(coordinator, county=COUNTY, now=NOW), member_id=member_id)


# --- states ---


@pytest.mark.parametrize("state", [each for each in S if each not in NEXT[S.draft] | {S.completed}])
async def test_no_state_is_reached_past_the_way_there(work, state):
    staff, _member, referral_id = await work.referral()

    with pytest.raises(Moved):
        await work.moves(staff, referral_id, state)

    assert await work.state(referral_id) == S.draft


async def test_two_presses_at_once_change_it_once(work):
    staff, _member, referral_id = await work.referral(S.requested)

    came = await asyncio.gather(
        work.moves(staff, referral_id, S.accepted), work.moves(staff, referral_id, S.rejected), return_exceptions=True
    )

    assert [type(each) for each in came if each] == [Moved]
    entries = await work.rows(select(AuditEntry.action).where(AuditEntry.subject_kind == "referral"))
    assert len(entries) == 3, "drafted, requested, and one of the two"


async def test_the_same_draft_pressed_twice_is_one(work):
    staff, code = await work.manager(), await work.code()
    member_id = await work.member(staff)

    first, second = [await work.drafts(staff, member_id, code) for _ in range(2)]

    assert first == second


async def test_it_is_completed_with_an_outcome_and_never_without(work):
    staff, _member, referral_id = await work.referral(S.requested, S.accepted)

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await work.moves(staff, referral_id, S.completed)
    await work.does(complete_referral, work.context(staff), referral_id=referral_id, outcome=Outcome.partly)
    with pytest.raises(Moved):
        await work.does(complete_referral, work.context(staff), referral_id=referral_id, outcome=Outcome.helped)

    assert (await work.rows(select(Referral)))[0].outcome == Outcome.partly


async def test_a_service_that_the_directory_does_not_have_is_nowhere_to_refer_to(work):
    staff = await work.manager()

    with pytest.raises(OfferGone):
        await work.drafts(staff, await work.member(staff), "aaaaaaaaaa")


async def test_every_step_leaves_its_entry_and_the_log_holds(work):
    staff, _member, referral_id = await work.referral(S.requested, S.accepted, S.in_progress)
    await work.does(complete_referral, work.context(staff), referral_id=referral_id, outcome=Outcome.helped)

    entries = await work.rows(
        select(AuditEntry).where(AuditEntry.subject_id == referral_id).order_by(AuditEntry.number)
    )
    assert [each.action for each in entries] == [
        "referral.draft", "referral.requested", "referral.accepted", "referral.in-progress", "referral.completed",
    ]  # fmt: skip
    assert {(each.actor_kind, each.actor_id) for each in entries} == {("staff", staff.id)}
    assert (await work.asks(audit.verify, keyring=work.keyring)).problem is None


# --- withdrawal ---


@pytest.mark.parametrize(
    ("states", "after"),
    [
        ([], S.draft),
        ([S.requested], S.cancelled),
        ([S.requested, S.accepted], S.on_hold),
        ([S.requested, S.accepted, S.in_progress], S.on_hold),
        ([S.requested, S.rejected], S.rejected),
    ],
)
async def test_a_withdrawn_release_stops_what_it_covered_and_tells_the_case_manager(work, states, after):
    _staff, member_id, referral_id = await work.referral(*states)
    await work.changes(update(Release).values(withdrawn_at=NOW))

    await _withdrawn(work, member_id)

    assert await work.state(referral_id) == after
    stopped = after in {S.cancelled, S.on_hold}
    assert ("referrals-stopped" in await work.told()) is stopped


async def test_a_withdrawal_leaves_alone_what_another_release_covers(work):
    _staff, member_id, referral_id = await work.referral(S.requested)

    await _withdrawn(work, member_id)

    assert await work.state(referral_id) == S.requested
    assert await work.told() == []


async def test_the_link_of_a_stopped_referral_is_over(work):
    staff, member_id, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)
    await work.changes(update(Release).values(withdrawn_at=NOW))
    await _withdrawn(work, member_id)

    with pytest.raises(LinkEnded):
        await _answer(work, TOKEN)

    assert await work.state(referral_id) == S.cancelled


async def test_a_service_answers_nothing_about_a_closed_case(work):
    staff, member_id, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)
    case_id = await work._scalar(select(CaseMember.case_id).where(CaseMember.id == member_id))
    await work.does(close_case, work.context(staff), case_id=case_id, reason=Closing.moved)

    with pytest.raises(LinkEnded):
        await _answer(work, TOKEN)


async def _withdrawn(work: Work, member_id: int) -> None:
    async with work.database.writing() as session:
        actor = audit.SYSTEM
        await stop_uncovered(session, work.context(), member_id=member_id, actor=actor)
        await session.commit()


# --- the question to the service ---


async def _answer(work: Work, token: str, answer: Answer = Answer.agreed) -> Handover:
    return await work.does(answer_handover, work.context(), token=token, answer=answer)


@pytest.mark.parametrize(("answer", "state"), [(Answer.agreed, S.accepted), (Answer.refused, S.rejected)])
async def test_the_services_answer_moves_the_referral_and_is_told_at_once(work, answer, state):
    staff, _member, referral_id = await work.referral(joined=True)
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)
    assert await work.state(referral_id) == S.requested

    await _answer(work, TOKEN, answer)

    assert await work.state(referral_id) == state
    assert ("referrals-accepted" in await work.told()) is (answer is Answer.agreed)
    assert "referrals-answered" in await work.told()


async def test_a_link_is_answered_once_also_by_two_at_once(work):
    staff, _member, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)

    came = await asyncio.gather(
        _answer(work, TOKEN, Answer.agreed), _answer(work, TOKEN, Answer.refused), return_exceptions=True
    )

    assert [type(each) for each in came if isinstance(each, Exception)] == [Answered]
    with pytest.raises(Answered):
        await work.asks(question_of, work.context(), token=TOKEN)


async def test_a_link_holds_seven_days_to_the_second(work):
    staff, _member, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)
    work.now += VALID

    for token in (TOKEN, OTHER_TOKEN):
        with pytest.raises(LinkEnded):
            await _answer(work, token)
        with pytest.raises(LinkEnded):
            await work.asks(question_of, work.context(), token=token)
    work.now -= timedelta(seconds=1)

    await _answer(work, TOKEN)
    assert await work.state(referral_id) == S.accepted


async def test_a_new_link_ends_the_old_one_and_the_same_press_twice_makes_one(work):
    staff, _member, referral_id = await work.referral()
    for token in (TOKEN, OTHER_TOKEN, OTHER_TOKEN):
        await work.does(ask_service, work.context(staff), referral_id=referral_id, token=token)

    with pytest.raises(LinkEnded):
        await _answer(work, TOKEN)
    await _answer(work, OTHER_TOKEN)
    assert len(await work.rows(select(Handover))) == 2


async def test_what_the_case_manager_heard_on_the_phone_ends_the_link(work):
    staff, _member, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)
    await work.moves(staff, referral_id, S.rejected)

    with pytest.raises(LinkEnded):
        await _answer(work, TOKEN, Answer.agreed)
    assert await work.state(referral_id) == S.rejected


async def test_nobody_asks_again_about_what_was_answered(work):
    staff, _member, referral_id = await work.referral(S.requested, S.accepted)

    with pytest.raises(Moved):
        await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)


async def test_a_question_names_the_service_and_nobody_else(work):
    staff, _member, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)

    row, name = await work.asks(question_of, work.context(), token=TOKEN)

    (referral,) = await work.rows(select(Referral))
    assert name == referral.recipient
    assert TOKEN.encode() not in row.token_hash


async def test_a_handover_without_a_case_is_confirmed_by_both_sides(work):
    staff, code = await work.manager(), await work.code()
    row = await work.does(ask_without_case, work.context(staff), code=code, token=TOKEN)

    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await work.does(confirm_handover, work.context(staff), handover_id=row.id)
    await _answer(work, TOKEN)
    first = (await work.does(confirm_handover, work.context(staff), handover_id=row.id)).confirmed_at
    work.now += timedelta(hours=1)
    again = (await work.does(confirm_handover, work.context(staff), handover_id=row.id)).confirmed_at

    assert first == again == NOW
    assert await work.told() == ["referrals-agreed"]
    actions = await work.rows(select(AuditEntry.action).where(AuditEntry.subject_kind == "handover"))
    assert sorted(actions) == ["handover.agreed", "handover.asked", "handover.confirmed"]


async def test_a_colleagues_handover_and_that_of_a_referral_are_not_ones_own(work):
    staff, _member, referral_id = await work.referral()
    await work.does(ask_service, work.context(staff), referral_id=referral_id, token=TOKEN)
    row = await work.does(ask_without_case, work.context(staff), code=await work.code(), token=OTHER_TOKEN)
    colleague = await work.manager()

    for who, number in ((colleague, row.id), (staff, row.id - 1), (staff, 999_999)):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await work.asks(own_handover, who, handover_id=number)


# --- the slip and the client's place ---


async def test_a_slip_says_it_in_both_languages(work):
    staff, code = await work.manager(), await work.code()

    slip = await work.asks(make_slip, work.context(staff), code=code, language="uk")

    assert slip.german.name == slip.theirs.german_name
    assert slip.theirs.name != slip.german.name
    with pytest.raises(Refusal):
        await work.asks(make_slip, work.context(await work.manager(Role.lead)), code=code, language="uk")


async def test_a_client_sees_where_to_go_and_nobody_elses_place(work):
    staff, member_id, referral_id = await work.referral(S.requested)
    person_id, stranger = await work.joins(member_id), await work.joins(await work.member(staff))
    theirs = work.context(language="uk")

    with pytest.raises(Refusal, match="referrals-place-gone"):
        await work.asks(place_of, theirs, person_id=person_id, referral_id=referral_id)
    await work.moves(staff, referral_id, S.accepted)

    assert (await work.asks(place_of, theirs, person_id=person_id, referral_id=referral_id)).code == await work.code()
    for who, number in ((stranger, referral_id), (person_id, 999_999)):
        with pytest.raises(Refusal, match="cases-unknown"):
            await work.asks(place_of, theirs, person_id=who, referral_id=number)
