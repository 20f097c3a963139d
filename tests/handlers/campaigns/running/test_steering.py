"""A campaign on its way: shown, paused, resumed, aborted."""

from datetime import timedelta

import pytest

from demo.botapi.faults import Fault
from handlers.campaigns.running import callbacks as buttons
from services.campaigns.rules import CampaignState
from services.outbox.rules import Attempt, Outcome
from services.staff.members import remove_staff

from .conftest import SECOND


async def test_the_starters_message_is_edited_as_it_goes(county, office, lead):
    await county.people(60)
    number = await county.runs(office, lead)
    message, messages = office.last["message_id"], len(office.chat)
    await county.refreshes()
    assert "Zugestellt: 0 von 60" in office.screen
    await county.sends()
    await county.refreshes()
    assert "Zugestellt: 50 von 60" in office.screen
    assert "Noch offen: 10" in office.screen
    await county.sends(becomes=lambda _: Attempt(Outcome.REFUSED, "blocked"))
    await county.refreshes()

    assert "Nicht erreichbar: 10" in office.screen
    assert "Fertig" in office.screen
    assert (len(office.chat), office.last["message_id"]) == (messages, message)
    await county.tells()
    assert "dispatch-notice-ended" in office.screen
    await office.taps("Bericht")
    assert "dispatch-report-title" in office.screen
    county.lab.clock.at += timedelta(seconds=30)
    await county.refreshes()
    assert (await county.row(number)).progress_message is None


async def test_it_is_edited_at_most_every_three_seconds(county, office, lead):
    await county.people(60)
    await county.runs(office, lead)
    await county.refreshes()
    await county.sends()
    county.lab.clock.at += SECOND
    await county.progress.refresh(county.lab.clock.now())
    assert "Zugestellt: 0 von 60" in office.screen
    county.lab.clock.at += 2 * SECOND
    await county.progress.refresh(county.lab.clock.now())
    assert "Zugestellt: 50 von 60" in office.screen


async def test_a_progress_message_that_was_deleted_is_not_sent_anew(county, office, lead):
    await county.people(60)
    number = await county.runs(office, lead)
    del county.lab.world.chat_with(office.id).messages[office.last["message_id"]]
    messages = len(office.chat)
    await county.refreshes()

    assert len(office.chat) == messages
    assert (await county.row(number)).progress_message is None
    await office.press(buttons.SeeProgress(campaign_id=number))
    await county.sends()
    await county.refreshes()
    assert "Zugestellt: 50 von 60" in office.screen, "another message shows it from then on"


@pytest.mark.parametrize("kind", ["too_many", "error500", "html502"])
async def test_trouble_with_telegram_delays_the_progress_only(county, office, lead, kind):
    await county.people(60)
    number = await county.runs(office, lead)
    await county.sends()
    county.lab.world.faults.add(Fault("editMessageText", kind, retry_after=5))
    await county.refreshes()
    assert "dispatch-gathering" in office.screen
    await county.refreshes()
    assert ("Zugestellt: 50 von 60" in office.screen) is (kind != "too_many"), "Telegram asked for five seconds"
    await county.refreshes()

    assert "Zugestellt: 50 von 60" in office.screen
    assert (await county.row(number)).progress_message == office.last["message_id"]


async def test_a_starter_who_has_blocked_the_bot_is_left_alone(county, office, lead):
    await county.people(60)
    number = await county.runs(office, lead)
    county.lab.world.block(office.id)
    await county.refreshes()

    assert (await county.row(number)).progress_message is None


async def test_nobody_who_works_here_no_more_is_told_how_it_goes(county, office, lead):
    await county.people(60)
    number = await county.runs(office, lead)
    async with county.lab.app.database.writing() as session:
        await remove_staff(session, office.staff.id, now=county.lab.clock.now())
    before = str(office.screen)
    await county.refreshes()

    assert office.screen == before
    assert (await county.row(number)).progress_message is None


async def test_it_is_paused_resumed_and_aborted_with_one_tap(county, office, lead):
    await county.people(60)
    number = await county.runs(office, lead)
    await county.refreshes()
    await office.taps("Anhalten")
    assert "Angehalten" in office.screen
    await county.sends()
    assert "Zugestellt: 0 von 60" in office.screen
    await office.press(buttons.PauseCampaign(campaign_id=number))
    assert "Angehalten" in office.screen, "pressed twice it says the same"
    await office.taps("Weiter senden")
    assert "Wird verschickt" in office.screen
    await county.ticks()
    await county.sends(20)
    await office.press(buttons.PauseCampaign(campaign_id=number))
    await office.taps("Abbrechen")
    assert "dispatch-ask-abort" in office.screen
    assert (await county.row(number)).state == CampaignState.paused, "asked first"
    await office.taps("Ja, abbrechen")
    assert "dispatch-aborted" in office.screen
    assert (await county.row(number)).state == CampaignState.aborted
    await office.press(buttons.AbortCampaign(campaign_id=number))
    assert "campaigns-overtaken" in office.screen
    await county.refreshes()
    assert "Nicht mehr gesendet: 40" in office.sees


async def test_the_lead_can_stop_what_an_office_has_started(county, office, lead):
    await county.people(60)
    number = await county.runs(office, lead)
    await lead.press(buttons.SeeProgress(campaign_id=number))
    await lead.taps("Anhalten")

    assert "Angehalten" in lead.screen
    await county.refreshes()
    assert "Angehalten" in office.screen, "the starter's message says so as well"
