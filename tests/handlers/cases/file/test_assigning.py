"""What happens to a case later: releases, a withdrawal, a cover, a handing over, its end."""

from datetime import timedelta

from sqlmodel import col, func, select

from handlers.cases.file.callbacks import (
    CaseMore,
    CloseCase,
    ConsentAgain,
    CoverBy,
    HandOver,
    InviteMember,
    ReopenCase,
    SeeCase,
)
from services.cases.rules import Closing
from storage.cases import Case, Release
from storage.staff import Bond


async def test_a_release_is_recorded_listed_and_withdrawn(team):
    manager = await team.manager()
    await team.opens(manager)

    await manager.taps("Schweigepflicht")
    assert "cases-releases-none" in manager.screen
    await manager.taps("Entbindung")
    await manager.taps("Schulden")
    assert manager.buttons[0] == "1", "a whole name fits on no button"
    name = manager.screen.split("1. ")[1].splitlines()[0]
    await manager.press(manager.all_data[0])
    await manager.taps("Vermittlung")
    await manager.says("S-2025")
    await manager.taps("Heute")
    assert name in manager.screen
    await manager.taps("Speichern")
    assert "Schweigepflichtentbindungen: 1" in manager.screen

    await manager.taps("Schweigepflicht")
    assert f"1. {name}: Vermittlung" in manager.screen
    await manager.taps("Zurücknehmen: Nr. 1")
    await manager.taps("Ja, zurücknehmen")
    assert "cases-release-ended" in manager.screen
    assert [each.withdrawn_at is not None for each in await team.rows(Release)] == [True]


async def test_after_a_withdrawal_codes_and_a_new_consent_are_left(team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    member_id = await team.member(case_id)

    await manager.taps("Einwilligung zurücknehmen")
    assert "Nach 14 Tagen wird es gelöscht" in manager.screen
    await manager.taps("Ja, zurücknehmen")
    assert "cases-consent-withdrawn" in manager.screen
    assert not any(word in each for each in manager.buttons for word in ("Kontakt", "Vermittlungen", "Notizen"))
    await manager.press(InviteMember(member_id=member_id))
    assert "cases-no-consent" in manager.screen

    await manager.press(ConsentAgain(member_id=member_id))
    await manager.says("2026-2")
    await manager.taps("Heute")
    await manager.taps("Speichern")
    assert "Einwilligung: Formular 2026-2" in manager.screen
    assert any("Kontakt" in each for each in manager.buttons)


async def test_the_consent_of_a_closed_case_is_withdrawn_without_opening_it(team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    await manager.press(CloseCase(case_id=case_id, reason=Closing.goals_reached))

    await manager.press(SeeCase(case_id=case_id))
    await manager.taps("Einwilligung zurücknehmen")
    await manager.taps("Ja, zurücknehmen")

    assert "cases-consent-withdrawn" in manager.screen
    await manager.press(SeeCase(case_id=case_id))
    assert "Abgeschlossen am 23. November 2026" in manager.screen


# --- covering, handing over, closing ---


async def test_a_colleague_covers_until_a_day_and_sees_nothing_after_it(lab, team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    await team.opens(manager)

    await manager.taps("Mehr")
    await manager.taps("Vertretung auf Zeit")
    await manager.taps("Ben Beispiel")
    await manager.says("25.11.")
    assert "Vertretung: Ben Beispiel, bis 25. November 2026" in manager.screen
    await team.deliver()
    await colleague.taps("Ansehen")
    assert "Zuständig: Erika Muster" in colleague.screen

    lab.clock.at += timedelta(days=3)
    await colleague.says("/case WAF-2026-1")
    assert "cases-unknown" in colleague.screen


async def test_who_covers_a_case_cannot_give_it_away(team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    case_id = await team.opens(manager)
    await manager.press(CoverBy(case_id=case_id, staff_id=2))
    await manager.taps("30. Nov")

    await colleague.press(HandOver(case_id=case_id, staff_id=1))

    assert "cases-not-yours-to-give" in colleague.screen


async def test_a_case_handed_over_is_the_colleagues_and_the_client_is_told(lab, team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    case_id = await team.opens(manager)
    client = await lab.person("ar")
    await team.joins(client, await team.invites(manager, await team.member(case_id)))

    await manager.press(CaseMore(case_id=case_id))
    await manager.taps("Fall abgeben")
    await manager.taps("Ben Beispiel")
    await manager.taps("Ja, abgeben")
    await team.deliver()

    assert "cases-told-handed-over" in client.screen
    assert "Ben Beispiel" in client.screen
    await manager.says("/case WAF-2026-1")
    assert "cases-unknown" in manager.screen
    await colleague.taps("Ansehen")
    assert "WAF-2026-1" in colleague.screen
    assert [(each.staff_id, each.ended_at is None) for each in await team.rows(Bond)] == [(1, False), (2, True)]


async def test_a_case_is_closed_with_a_reason_and_reopened(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    client = await lab.person("uk")
    await team.joins(client, await team.invites(manager, await team.member(case_id)))

    await manager.press(SeeCase(case_id=case_id))
    await manager.taps("Mehr")
    await manager.taps("Fall abschließen")
    await manager.taps("Ziele erreicht")
    assert "Abgeschlossen am 23. November 2026" in manager.screen
    await team.deliver()
    assert client.data("gn1"), "the client is asked for their own view"
    await client.says("/mycase")
    assert "cases-help-closed" in client.screen

    await manager.press(ReopenCase(case_id=case_id))
    assert "cases-reopened-now" in manager.screen
    await manager.press(ReopenCase(case_id=case_id))
    assert "cases-open-already" in manager.screen


async def test_every_act_on_a_case_leaves_an_entry(lab, team):
    from services import audit
    from storage.audit import AuditEntry

    manager = await team.manager()
    case_id = await team.opens(manager)
    client = await lab.person("uk")
    await team.joins(client, await team.invites(manager, await team.member(case_id)))
    await manager.press(CloseCase(case_id=case_id, reason=Closing.wish))

    async with lab.app.database.reading() as session:
        verdict = await audit.verify(session, keyring=lab.app.keyring)
        rows = (await session.exec(select(AuditEntry).order_by(col(AuditEntry.number)))).all()
        cases = (await session.exec(select(func.count()).select_from(Case))).one()
    assert [(each.actor_kind, each.action) for each in rows] == [
        ("staff", "case.opened"),
        ("staff", "member.added"),
        ("staff", "consent.recorded"),
        ("staff", "member.invited"),
        ("client", "member.joined"),
        ("staff", "case.closed"),
    ]
    assert verdict.problem is None
    assert cases == 1
