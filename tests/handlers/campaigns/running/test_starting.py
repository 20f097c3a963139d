"""A campaign is started: now, tomorrow, at a typed time, or not."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.campaigns.running import callbacks as buttons
from services.campaigns.messages import MESSAGE
from services.campaigns.rules import CampaignState
from storage.campaigns import Subscription
from storage.outbox import OutboxMessage

from .conftest import NIGHT, SECOND


async def test_a_small_campaign_is_started_by_its_office_alone(county, office):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Jetzt")

    assert "dispatch-gathering" in office.screen
    assert (await county.row(number)).state == CampaignState.running


async def test_a_start_pressed_twice_shows_the_progress(county, office):
    await county.people(10)
    number = await county.writes(office)
    press = buttons.StartNow(campaign_id=number, version=await county.version(number), again=False)
    await office.press(press)
    started_at = (await county.row(number)).started_at
    county.lab.clock.at += SECOND
    await office.press(press)

    assert "Wird verschickt" in office.screen
    assert (await county.row(number)).started_at == started_at


async def test_at_night_the_start_says_when_it_will_begin(county, office):
    county.lab.clock.at = NIGHT
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    assert "Dienstag, 24. November 2026 um 08:00 Uhr" in office.screen
    await office.taps("Jetzt")
    await county.ticks()
    await office.press(buttons.SeeProgress(campaign_id=number))

    assert "dispatch-night" in office.screen
    assert not await county.rows(OutboxMessage, OutboxMessage.kind == MESSAGE)


async def test_tomorrow_morning_is_one_tap_and_can_be_taken_back(county, office):
    await county.people(10)
    number = await county.writes(office)
    version = await county.version(number)
    await office.press(buttons.AskStart(campaign_id=number, version=version))
    await office.taps("Morgen, 09:00")
    assert "startet am Dienstag, 24. November 2026 um 09:00 Uhr" in office.screen
    row = await county.row(number)
    assert (row.state, row.starts_at) == (CampaignState.scheduled, datetime(2026, 11, 24, 8, tzinfo=UTC))
    await office.taps("Nicht von selbst")

    assert "dispatch-unscheduled" in office.screen
    assert (await county.row(number)).state == CampaignState.approved


@pytest.mark.parametrize(
    ("words", "starts_at", "begins"),
    [
        ("27.11. 14 Uhr", datetime(2026, 11, 27, 13, tzinfo=UTC), None),
        ("Freitag 21:30", datetime(2026, 11, 27, 20, 30, tzinfo=UTC), "Samstag, 28. November 2026 um 08:00 Uhr"),
        ("28.3.2027 02:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC), "Sonntag, 28. März 2027 um 08:00 Uhr"),
        ("28.3.2027 9 Uhr", datetime(2027, 3, 28, 7, tzinfo=UTC), None),
    ],
)
async def test_a_typed_time_is_wall_time_also_when_the_clock_changes(county, office, words, starts_at, begins):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.AskStartTime(campaign_id=number, version=await county.version(number)))
    await office.says(words)

    assert "dispatch-scheduled" in office.screen
    assert (begins in office.screen) if begins else "dispatch-quiet-then" not in office.screen
    assert (await county.row(number)).starts_at == starts_at


async def test_a_typed_time_that_is_none_or_past_is_asked_again(county, office):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.AskStartTime(campaign_id=number, version=await county.version(number)))
    for words, reason in (("bald", "hours-moment-not-understood"), ("heute 9 Uhr", "campaigns-start-past")):
        await office.says(words)
        assert reason in office.screen
    await office.says("heute 11 Uhr")

    assert "dispatch-scheduled" in office.screen


async def test_words_after_the_way_back_are_no_time(county, office):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.AskStartTime(campaign_id=number, version=await county.version(number)))
    await office.taps("Zurück")
    await office.says("morgen 10 Uhr")

    assert (await county.row(number)).state == CampaignState.approved


async def test_the_same_again_is_asked_back_and_goes_on_by_one_tap(county, office):
    await county.people(10)
    first = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=first, version=await county.version(first), again=False))
    county.lab.clock.at += timedelta(days=2)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Jetzt")
    assert "dispatch-ask-again" in office.screen
    assert (await county.row(number)).state == CampaignState.approved
    await office.taps("noch einmal senden")

    assert (await county.row(number)).state == CampaignState.running


async def test_the_same_again_at_a_time_is_asked_back_too(county, office):
    await county.people(10)
    first = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=first, version=await county.version(first), again=False))
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Morgen")
    assert "dispatch-ask-again" in office.screen
    await office.taps("noch einmal senden")

    assert "dispatch-scheduled" in office.screen


async def test_an_audience_that_has_grown_needs_the_second_person_now(county, office, lead):
    await county.people(40)
    number = await county.writes(office)
    await county.people(20)
    await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))

    assert "dispatch-grown" in office.screen
    assert (await county.row(number)).state == CampaignState.in_review
    await county.tells()
    assert "dispatch-notice-review" in lead.screen


async def test_a_scheduled_campaign_that_may_not_start_says_why(county, office):
    people = await county.people(6)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Morgen")
    async with county.lab.app.database.writing() as session:
        for each in people[:3]:
            await session.delete(await session.get(Subscription, ("naturalisation", each)))
        await session.commit()
    county.lab.clock.at += timedelta(days=1)
    await county.ticks()
    await county.tells()

    assert "dispatch-notice-not-started" in office.screen
    assert "campaigns-audience-small" in office.screen


async def test_a_draft_is_not_started_and_an_old_button_shows_where_it_stands(county, office):
    await county.people(10)
    number = await county.writes(office)
    old = await county.version(number)
    await county.edits(office, number)
    for press in (
        buttons.AskStart(campaign_id=number, version=old),
        buttons.StartNow(campaign_id=number, version=old, again=False),
        buttons.AskStartTime(campaign_id=number, version=old),
    ):
        await office.press(press)
        assert "campaigns-overtaken" in office.screen
        assert "Entwurf" in office.screen
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    assert "dispatch-not-approved" in office.screen


async def test_the_lead_does_not_start_an_offices_campaign(county, office, lead):
    await county.people(10)
    number = await county.writes(office)
    version = await county.version(number)
    for press in (
        buttons.AskStart(campaign_id=number, version=version),
        buttons.StartNow(campaign_id=number, version=version, again=False),
        buttons.AskStartTime(campaign_id=number, version=version),
    ):
        await lead.press(press)
        assert "campaigns-not-writable" in lead.screen
    assert (await county.row(number)).state == CampaignState.approved
