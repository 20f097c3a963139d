"""Referrals of a case: the case manager's taps from the choice of a service to its outcome."""

import pytest
from sqlmodel import select, update

from handlers.cases.referrals.callbacks import (
    AskHandover,
    AskOutcome,
    AskService,
    CompleteReferral,
    ConfirmHandover,
    Handovers,
    MakeSlip,
    MoveReferral,
    Refer,
    ReferTo,
    SeeHandover,
    SeePlace,
    SeeReferral,
    SeeReferrals,
    ServiceList,
    ServiceTopics,
    ServiceTowns,
    SlipIn,
)
from services import audit
from services.cases.referring import stop_uncovered
from services.cases.referring_rules import Outcome
from services.cases.rules import LegalField, ReferralState
from storage.cases import Release

from ....conftest import context_of

HIGH = 2**31 - 1

FORMS = [
    (SeeReferrals(member_id=17), "rf1:17"),
    (ServiceTowns(member_id=17), "rw1:17"),
    (ServiceTowns(member_id=None), "rw1:"),
    (ServiceTopics(member_id=17, ags=None), "rt1:17:"),
    (ServiceTopics(member_id=None, ags=5570004), "rt1::5570004"),
    (
        ServiceList(member_id=HIGH, ags=5570004, topic="general_counselling", page=99),
        "rl1:2147483647:5570004:general_counselling:99",
    ),
    (ReferTo(member_id=HIGH, code="6tkbcxarf4"), "rn1:2147483647:6tkbcxarf4"),
    (Refer(member_id=HIGH, code="6tkbcxarf4", field=LegalField.aufenthg), "rm1:2147483647:6tkbcxarf4:aufenthg"),
    (SeeReferral(referral_id=17), "ri1:17"),
    (MoveReferral(referral_id=HIGH, state=ReferralState.in_progress), "rc1:2147483647:in-progress"),
    (AskOutcome(referral_id=17), "ro1:17"),
    (CompleteReferral(referral_id=HIGH, outcome=Outcome.not_reached), "re1:2147483647:not_reached"),
    (AskService(referral_id=17), "ra1:17"),
    (SeePlace(referral_id=17), "rp1:17"),
    (MakeSlip(code="6tkbcxarf4"), "rs1:6tkbcxarf4"),
    (SlipIn(code="6tkbcxarf4", language="de-simple"), "rq1:6tkbcxarf4:de-simple"),
    (AskHandover(code="6tkbcxarf4"), "rh1:6tkbcxarf4"),
    (Handovers(), "rv1"),
    (SeeHandover(handover_id=17), "ry1:17"),
    (ConfirmHandover(handover_id=17), "rk1:17"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


# --- choosing and releasing ---


async def test_from_the_member_to_a_draft_by_taps_alone(work):
    erika = await work.manager()
    member_id = await work.member(erika)

    await erika.press(SeeReferrals(member_id=member_id))
    assert "referrals-none" in erika.screen
    assert "WAF-2026-16/B" in str(erika.screen)
    await erika.taps("Neue Vermittlung")
    await erika.taps("Schulden")
    await erika.taps("1")
    await erika.taps("SGB II")

    assert "referrals-not-released" in erika.screen
    assert "🔓 Entbindung eintragen" in erika.buttons
    await erika.taps("Zurück")
    assert "📝 Entwurf" in str(erika.screen)


async def test_without_the_release_asking_is_refused_with_the_way_to_record_it(work):
    erika = await work.manager()
    member_id, code = await work.member(erika), await work.code()
    await erika.press(Refer(member_id=member_id, code=code, field=LegalField.other))

    for label in ("Stelle per Link fragen", "Selbst angefragt"):
        await erika.taps(label)

        assert "referrals-needs-release" in erika.screen
        assert erika.data("db1", code)


async def test_a_service_of_another_town_and_a_topic_without_any(work):
    erika = await work.manager()
    member_id = await work.member(erika)
    await erika.press(ServiceTopics(member_id=member_id, ags=None))
    await erika.taps("Anderer Ort")
    await erika.taps("Beckum")

    assert "Beckum" in str(erika.screen)
    for forged in ("rl1:1:1:debt:0", "rl1::5570004:emergency:0", "rt1::1", f"rn1:{member_id}:zzzzzzzzzz"):
        await erika.press(forged)
        assert "error-unexpected" not in erika.screen


# --- the life of a referral ---


async def test_only_the_states_that_can_follow_are_offered_and_one_tap_does_it(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Selbst angefragt")
    assert {"✅ Zugesagt", "❌ Abgelehnt", "🗑 Abbrechen"} <= set(erika.buttons)
    assert "✔️ Abschließen" not in erika.buttons

    await erika.taps("Zugesagt")
    await erika.taps("Läuft")
    await erika.taps("Abschließen")
    await erika.taps("Hat geholfen")

    assert "✔️ abgeschlossen" in str(erika.screen)
    assert "👍 Hat geholfen" in str(erika.screen)
    assert erika.buttons == ["📄 Zettel", "⬅️ Zurück"]


async def test_an_old_button_says_that_it_is_old_and_shows_what_is(work):
    erika = await work.manager()
    referral_id = await work.referral(erika)
    await erika.taps("Abbrechen")

    await erika.press(MoveReferral(referral_id=referral_id, state=ReferralState.requested))

    assert "referrals-moved" in erika.screen
    assert "🗑 abgebrochen" in str(erika.screen)


async def test_a_colleague_gets_for_a_foreign_referral_what_an_unknown_one_gets(work):
    erika, max_ = await work.manager(), await work.manager()
    referral_id = await work.referral(erika)

    def move(referral_id: int) -> MoveReferral:
        return MoveReferral(referral_id=referral_id, state=ReferralState.cancelled)

    for make in (SeeReferral, AskOutcome, AskService, move):
        seen = []
        for number in (referral_id, 999_999):
            await max_.press(make(referral_id=number))
            seen.append((str(max_.screen), max_.buttons))
        assert seen[0] == seen[1]
    await erika.press(SeeReferral(referral_id=referral_id))
    assert "📝 Entwurf" in str(erika.screen)


async def test_a_withdrawn_release_reaches_the_case_manager(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Selbst angefragt")
    await erika.taps("Zugesagt")
    async with work.lab.app.database.writing() as session:
        await session.exec(update(Release).values(withdrawn_at=work.lab.clock.now()))
        member_id = (await session.exec(select(Release.member_id))).one()
        about = {"keyring": work.lab.app.keyring, "now": work.lab.clock.now()}
        await stop_uncovered(session, context_of(**about), member_id=member_id, actor=audit.SYSTEM)
        await session.commit()

    await work.deliver()

    assert "referrals-stopped" in erika.screen
    assert "⏸ ruht" in str(erika.screen)
