"""Which message shows a campaign's progress, and until when."""

from services.campaigns.steering import abort_campaign, keep_progress_message
from services.campaigns.watching import stop_watching, watched_messages, watched_progress


async def watched(house):
    async with house.database.reading() as session:
        return await watched_messages(session)


async def test_a_started_campaigns_message_is_watched_until_it_is_given_up(house, office):
    await house.people(12)
    number = await house.writes(office)
    await house.submits(office, number)
    await house.does(keep_progress_message, office, campaign_id=number, message_id=4711)
    assert await watched(house) == [], "it has not started"
    number = await house.starts(office, german="Noch eine")
    await house.does(keep_progress_message, office, campaign_id=number, message_id=2**40)
    await house.ticks()

    (found,) = await watched(house)
    assert (found.campaign_id, found.person_id, found.message_id) == (number, office.staff.person_id, 2**40)
    assert found.ended_at is None
    assert (await house.call(watched_progress, campaign_id=number)).left == 12
    await house.does(abort_campaign, office, campaign_id=number)
    assert (await watched(house))[0].ended_at == house.now
    await house.call(stop_watching, campaign_id=number, message_id=2**40)
    assert await watched(house) == []


async def test_another_message_that_has_taken_its_place_is_not_given_up(house, office):
    await house.people(12)
    number = await house.starts(office)
    await house.does(keep_progress_message, office, campaign_id=number, message_id=17)
    await house.call(stop_watching, campaign_id=number, message_id=16)

    assert [each.message_id for each in await watched(house)] == [17]
