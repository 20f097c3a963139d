"""Consent and release: per member, towards one recipient for one purpose, withdrawn by staff or by the client."""

from datetime import date

import pytest
from sqlmodel import select

from services import audit
from services.cases.access import require_consent
from services.cases.consents import (
    Form,
    is_version,
    record_consent,
    standing_of,
    understand_past_date,
    withdraw_consent,
    withdraw_consent_for,
)
from services.cases.releasing import NewRelease, release, withdraw_release
from services.cases.rules import Purpose
from services.cases.telling import WITHDRAWN
from services.refusal import Refusal
from storage.cases import Consent, Release
from storage.directory import Service

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("23.11.", TODAY),
        ("18.11.", date(2026, 11, 18)),
        ("24.11.", date(2025, 11, 24)),
        ("24.12.2025", date(2025, 12, 24)),
        ("heute", TODAY),
        ("Montag", TODAY),
        ("Dienstag", date(2026, 11, 17)),
        ("2026-11-02", date(2026, 11, 2)),
    ],
)
def test_a_typed_day_is_the_last_one_that_was(words, day):
    assert understand_past_date(words, TODAY) == day


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("24.11.2026", "cases-date-future"),
        ("morgen", "cases-date-future"),
        ("neulich", "cases-date-not-understood"),
        ("", "cases-date-not-understood"),
        ("31.2.", "hours-no-such-day"),
    ],
)
def test_what_is_no_day_or_still_to_come_is_refused(words, reason):
    with pytest.raises(Refusal) as refusal:
        understand_past_date(words, TODAY)

    assert refusal.value.text_id == reason


@pytest.mark.parametrize("words", ["2026-1", "1", "v2.0", "EW-2026-11-1"])
def test_a_code_is_a_version(words):
    assert is_version(words)


@pytest.mark.parametrize("words", ["", "Muster", "2026 1", "-1", "1234567890123", "2026-1\n", "٢٠٢٦"])
def test_words_are_no_version(words):
    assert not is_version(words)


async def service_code(practice):
    async with practice.database.reading() as session:
        return (await session.exec(select(Service.code).where(Service.status == "active").limit(1))).one()


async def released(practice, staff, member_id, purpose=Purpose.referral):
    form = Form("S-2025", practice.day)
    new = NewRelease(member_id, await service_code(practice), purpose, form)
    return await practice.does(release, practice.context(staff, show_samples=True), new=new)


async def refused(coroutine):
    with pytest.raises(Refusal) as refusal:
        await coroutine
    return refusal.value.text_id


async def test_one_spouses_withdrawal_leaves_the_others_consent(practice):
    staff = await practice.staff()
    first, second = await practice.members(staff, None, None)
    await released(practice, staff, first)

    await practice.does(withdraw_consent_for, practice.context(staff), member_id=first)

    assert await refused(practice.asks(require_consent, member_id=first)) == "cases-no-consent"
    await practice.asks(require_consent, member_id=second)
    assert [each.withdrawn_by for each in await practice.rows(Release)] == [staff.id]
    assert await refused(released(practice, staff, first)) == "cases-no-consent"


async def test_a_client_withdraws_for_themselves_alone_and_the_case_manager_is_told(practice):
    staff = await practice.staff()
    wife, husband = await practice.person(), await practice.person()
    first, second = await practice.members(staff, wife, husband)

    wrong = practice.does(withdraw_consent, practice.context(), member_id=first, actor=audit.client(husband))
    assert await refused(wrong) == "cases-unknown"
    await practice.does(withdraw_consent, practice.context(), member_id=first, actor=audit.client(wife))

    assert await refused(practice.asks(require_consent, member_id=first)) == "cases-no-consent"
    await practice.asks(require_consent, member_id=second)
    assert [(each.person_id, each.subject_id) for each in await practice.queued(WITHDRAWN)] == [
        (staff.person_id, first)
    ]
    assert await practice.audited() == [("client", "consent.withdrawn")]


async def test_nobody_withdraws_as_staff_through_the_clients_door(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, None)

    forged = practice.does(withdraw_consent, practice.context(), member_id=member_id, actor=audit.staff(staff.id))

    assert await refused(forged) == "cases-unknown"


async def test_a_consent_given_anew_counts_and_the_old_one_stays_on_record(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, None)
    await practice.does(withdraw_consent_for, practice.context(staff), member_id=member_id)

    form = Form("2026-2", practice.day)
    await practice.does(record_consent, practice.context(staff), member_id=member_id, form=form)

    await practice.asks(require_consent, member_id=member_id)
    standing = await practice.asks(standing_of, member_id=member_id)
    assert standing.consent.form_version == "2026-2"
    assert len(await practice.rows(Consent)) == 2


async def test_a_release_given_again_replaces_the_one_before(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, None)
    await released(practice, staff, member_id)
    await released(practice, staff, member_id)
    await released(practice, staff, member_id, Purpose.questions)

    standing = await practice.asks(standing_of, member_id=member_id)

    assert [each.purpose for each in standing.releases] == ["referral", "questions"]
    assert len(await practice.rows(Release)) == 3


async def test_a_foreign_release_and_an_unknown_one_get_the_same_answer(practice):
    staff, colleague = await practice.staff(), await practice.staff()
    (member_id,) = await practice.members(staff, None)
    row = await released(practice, staff, member_id)

    for release_id in (row.id, 999):
        tried = practice.does(withdraw_release, practice.context(colleague), release_id=release_id)
        assert await refused(tried) == "cases-unknown"

    assert await practice.does(withdraw_release, practice.context(staff), release_id=row.id) == member_id
    twice = practice.does(withdraw_release, practice.context(staff), release_id=row.id)
    assert await refused(twice) == "cases-unknown"


async def test_consent_to_case_work_is_no_release(practice):
    staff = await practice.staff()
    (member_id,) = await practice.members(staff, None)

    assert await refused(released(practice, staff, member_id, Purpose.case_work)) == "fallback-button-outdated"
