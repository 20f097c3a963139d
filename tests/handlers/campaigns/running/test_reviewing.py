"""The second person, and whoever may not be one."""

from datetime import timedelta
from typing import Any

import pytest

from handlers.campaigns.running import callbacks as buttons
from services.campaigns.approving import submit_campaign
from services.campaigns.rules import CampaignState
from services.campaigns.writing import Seen
from services.staff.rules import Role

from .conftest import HIGH


async def test_the_lead_is_told_reads_every_language_and_approves(county, office, lead):
    await county.people(60)
    number = await county.writes(office)
    await county.tells()
    assert "dispatch-notice-review" in lead.screen

    await lead.taps("Prüfen")
    assert "dispatch-review-title" in lead.screen
    assert "Geschrieben von: Erika Muster, Einbürgerung" in lead.screen
    assert "mindestens 60 Personen" in lead.screen
    assert "keine freien Termine" in lead.screen
    await lead.taps("Arabisch")
    assert lead.screen.endswith("الجنسية الآن")
    await lead.taps("Zurück")
    await lead.taps("kein Antragsstau")

    assert "dispatch-approved" in lead.screen
    assert (await county.row(number)).state == CampaignState.approved
    await county.tells()
    assert "dispatch-notice-approved" in office.screen
    await office.taps("Starten")
    assert "dispatch-start-title" in office.screen


async def test_with_a_backlog_it_goes_back_and_the_author_is_told(county, office, lead):
    await county.people(60)
    number = await county.writes(office)
    await lead.press(buttons.ReviewCampaign(campaign_id=number))
    await lead.taps("Antragsstau oder Mängel")

    assert "dispatch-sent-back" in lead.screen
    assert (await county.row(number)).state == CampaignState.draft
    await county.tells()
    assert "dispatch-notice-sent-back" in office.screen


async def test_a_version_that_was_changed_meanwhile_is_not_approved(county, office, lead):
    await county.people(60)
    number = await county.writes(office)
    await lead.press(buttons.ReviewCampaign(campaign_id=number))
    await county.edits(office, number)
    await lead.taps("kein Antragsstau")

    assert "campaigns-overtaken" in lead.screen
    assert (await county.row(number)).state == CampaignState.draft
    version = await county.version(number)
    await county.does(submit_campaign, office, seen=Seen(number, version), languages=("de", "ar", "en"))
    await lead.press(buttons.Approve(campaign_id=number, version=version - 1))
    assert "campaigns-overtaken" in lead.screen
    await lead.taps("Prüfen")
    await lead.taps("kein Antragsstau")
    assert (await county.row(number)).state == CampaignState.approved


async def test_whoever_wrote_it_cannot_approve_it(county, lead):
    await county.people(60)
    number = await county.writes(lead)
    await lead.press(buttons.ReviewCampaign(campaign_id=number))

    assert "dispatch-not-yours" in lead.screen
    assert not [each for each in lead.buttons if "Freigeben" in each]
    await lead.press(buttons.Approve(campaign_id=number, version=await county.version(number)))
    assert "campaigns-not-approver" in lead.screen
    assert (await county.row(number)).state == CampaignState.in_review


async def test_of_two_who_approve_at_once_the_second_hears_that_it_was_done(county, office, lead):
    await county.people(60)
    number = await county.writes(office)
    other = await county.hires(Role.lead, office="Gesamtkoordination")
    for phone in (lead, other):
        await phone.press(buttons.ReviewCampaign(campaign_id=number))
    for phone in (lead, other):
        await phone.taps("kein Antragsstau")

    assert "dispatch-approved" in lead.screen
    assert "campaigns-overtaken" in other.screen
    assert "Freigegeben" in other.screen


async def test_the_lead_sees_that_the_same_was_sent_a_few_days_ago(county, office, lead):
    await county.people(60)
    await county.runs(office, lead)
    county.lab.clock.at += timedelta(days=3)
    number = await county.writes(office)
    await lead.press(buttons.ReviewCampaign(campaign_id=number))

    assert "dispatch-sent-before" in lead.screen
    assert "23. November 2026" in lead.screen


# --- others ---


def presses(number: int, version: int) -> list[Any]:
    """Every button about a campaign that offices have."""
    about, seen = {"campaign_id": number}, {"campaign_id": number, "version": version}
    return [
        buttons.AskStart(**seen),
        buttons.StartNow(**seen, again=True),
        buttons.StartAt(**seen, starts=29_900_000, again=True),
        buttons.AskStartTime(**seen),
        buttons.Unschedule(**seen),
        *(each(**about) for each in (buttons.SeeProgress, buttons.PauseCampaign, buttons.ResumeCampaign)),
        *(each(**about) for each in (buttons.AskAbort, buttons.AbortCampaign, buttons.SeeReport, buttons.SaveReport)),
    ]


@pytest.mark.parametrize("state", ["approved", "running"])
async def test_another_offices_campaign_is_answered_like_one_that_never_was(county, office, state):
    await county.people(10)
    number = await county.writes(office)
    version = await county.version(number)
    if state == "running":
        await office.press(buttons.StartNow(campaign_id=number, version=version, again=False))
    other = await county.hires(office="Ausländerbehörde")
    before = (await county.row(number)).model_dump()

    answers = []
    for about in (number, HIGH):
        said = []
        for press in presses(about, version):
            await other.press(press)
            said.append((str(other.screen), other.buttons))
        answers.append(said)

    assert "campaigns-unknown" in other.screen
    assert answers[0] == answers[1]
    assert (await county.row(number)).model_dump() == before


async def test_an_office_does_not_approve(county, office):
    await county.people(60)
    number = await county.writes(office)
    await office.press("zz9:1")
    unknown = str(office.screen)
    for press in (
        buttons.ReviewCampaign(campaign_id=number),
        buttons.ReviewText(campaign_id=number, language="ar"),
        buttons.Approve(campaign_id=number, version=await county.version(number)),
        buttons.SendBack(campaign_id=number, version=await county.version(number)),
    ):
        await office.press(press)
        assert office.screen == unknown
    assert (await county.row(number)).state == CampaignState.in_review
