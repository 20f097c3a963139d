"""Retention with a moved clock: one day before its time it is there, on the day it is gone."""

from datetime import timedelta

import pytest
from sqlmodel import select

from services.privacy import retention
from services.privacy.retention import forget_cases
from storage.case_work import Handover, Interaction, InteractionVersion, Note, NoteVersion
from storage.cases import Case, CaseCover, CaseMember, Consent, MemberInvitation
from storage.pages import PageLink
from storage.staff import Bond
from storage.themes import Theme, ThemeEntry

DAY = timedelta(days=1)


async def night(files):
    await files.does(forget_cases, files.context())


async def change(files, table, **values):
    async with files.database.writing() as session:
        for row in (await session.exec(select(table))).all():
            row.sqlmodel_update(values)
        await session.commit()


async def case_of_everything(files):
    staff, account = await files.staff(), await files.account("uk")
    case_id = await files.case(staff)
    await files.member(case_id, await files.person_id(account))
    return staff, case_id


async def closed_case(files):
    await case_of_everything(files)
    await change(files, Case, closed_at=files.now, closing_reason="moved")
    return Case


async def withdrawn_consent(files):
    await case_of_everything(files)
    await change(files, Consent, withdrawn_at=files.now)
    return CaseMember


async def corrected_note(files):
    await case_of_everything(files)
    return NoteVersion


async def corrected_contact(files):
    await case_of_everything(files)
    return InteractionVersion


async def invitation(files):
    staff, _ = await case_of_everything(files)
    async with files.database.reading() as session:
        member_id = (await session.exec(select(CaseMember.id))).one()
    times = {"created_at": files.now - DAY, "expires_at": files.now}
    await files.stores(MemberInvitation(member_id=member_id, staff_id=staff.id, token_hash=b"t" * 32, **times))
    return MemberInvitation


async def page_link(files):
    times = {"created_at": files.now - DAY, "expires_at": files.now, "opened_at": files.now}
    person_id = await files.person_id(await files.account())
    await files.stores(PageLink(token_hash=b"t" * 32, person_id=person_id, purpose="export", subject_id=1, **times))
    return PageLink


async def handover(files):
    staff = await files.staff()
    times = {"created_at": files.now - DAY, "expires_at": files.now}
    await files.stores(Handover(staff_id=staff.id, service_code="6tkbcxarf4", token_hash=b"t" * 32, **times))
    return Handover


async def counselling(files):
    staff = await files.staff()
    talk = {"occurred_on": files.day, "mode": "office", "minutes": 20, "recorded_at": files.now}
    await files.stores(Interaction(staff_id=staff.id, **talk))
    return Interaction


async def cover(files):
    staff = await files.staff()
    case_id = await files.case(staff)
    span = {"begins_on": files.day - 5 * DAY, "ends_on": files.day, "created_at": files.now}
    await files.stores(CaseCover(case_id=case_id, staff_id=staff.id, **span))
    return CaseCover


async def theme(files):
    staff = await files.staff()
    about = {"domain": "housing", "constellation": 3, "state": "solved", "wrapped_key": b"k"}
    theme_id = await files.stores(Theme(**about, created_at=files.now, changed_at=files.now))
    entry = {"kind": "outcome", "body_encrypted": b"w", "written_at": files.now}
    await files.stores(ThemeEntry(theme_id=theme_id, staff_id=staff.id, **entry))
    return ThemeEntry


@pytest.mark.parametrize(
    ("stored", "period"),
    [
        (closed_case, retention.CLOSED_KEPT),
        (withdrawn_consent, retention.WITHDRAWN_KEPT),
        (corrected_note, retention.VERSIONS_KEPT),
        (corrected_contact, retention.VERSIONS_KEPT),
        (invitation, retention.INVITATIONS_KEPT),
        (page_link, retention.PAGE_LINKS_KEPT),
        (handover, retention.HANDOVERS_KEPT),
        (counselling, retention.COUNSELLING_KEPT),
        (cover, retention.COVERS_KEPT),
        (theme, retention.THEMES_KEPT),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_what_is_kept_no_longer_goes_and_not_a_day_before(files, stored, period):
    table = await stored(files)

    files.now += period - DAY
    await night(files)
    assert await files.count(table) == [1]

    files.now += 2 * DAY
    await night(files)
    assert await files.count(table) == [0]


async def test_a_legal_hold_keeps_a_closed_case_with_its_old_versions(files):
    await closed_case(files)
    await change(files, Case, held_at=files.now, hold_reason="audit")

    files.now += 10 * retention.CLOSED_KEPT
    await night(files)

    assert await files.count(Case, CaseMember, Note, NoteVersion, InteractionVersion) == [1] * 5


async def test_whoever_consented_anew_stays(files):
    staff, _ = await case_of_everything(files)
    await change(files, Consent, withdrawn_at=files.now)
    async with files.database.reading() as session:
        member_id = (await session.exec(select(CaseMember.id))).one()
    form = {"form_version": "2026-2", "granted_on": files.day, "way": "paper"}
    anew = Consent(member_id=member_id, purpose="case_work", **form, recorded_by=staff.id, recorded_at=files.now)
    await files.stores(anew)

    files.now += 3 * retention.WITHDRAWN_KEPT
    await night(files)

    assert await files.count(CaseMember, Note) == [1, 1]


async def test_an_open_case_and_an_open_theme_stay_for_good(files):
    await case_of_everything(files)
    await theme(files)
    await change(files, Theme, state="agreement")

    files.now += 10 * retention.THEMES_KEPT
    await night(files)

    assert await files.count(Case, CaseMember, Note, ThemeEntry) == [1] * 4


async def test_what_the_night_deletes_stands_in_the_audit_log(files):
    await closed_case(files)
    files.now += retention.CLOSED_KEPT + DAY

    await night(files)
    await night(files)

    assert await files.audited() == [("system", "case.deleted")]


@pytest.mark.parametrize("ends", [closed_case, withdrawn_consent])
async def test_with_a_case_goes_the_bond_that_names_it(files, ends):
    await ends(files)
    async with files.database.reading() as session:
        case, member = (await session.exec(select(Case, CaseMember).join(CaseMember))).one()
    sign = f"WAF-{case.year}-{case.serial}/{member.letter}"
    for label, ended in ((sign, files.now), (sign, None), ("K-17", files.now)):
        times = {"began_at": files.now, "ended_at": ended}
        await files.stores(Bond(client_id=member.person_id, staff_id=case.staff_id, label=label, **times))

    files.now += 2 * retention.CLOSED_KEPT
    await night(files)

    async with files.database.reading() as session:
        assert (await session.exec(select(Bond.label))).all() == ["K-17"]
