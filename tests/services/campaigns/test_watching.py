"""Which message shows a campaign's progress, and until when."""

from services.campaigns.steering import abort_campaign, keep_progress_message
from services.campaigns.watching import stop_watching, watched_messages, watched_progress


async def watched(app):
    async with app.database.reading() as session:
        return await watched_messages(session)


async def test_a_started_campaigns_message_is_watched_until_it_is_given_up(app, office):
    await app.people(12)
    number = await app.writes(office)
    await app.submits(office, number)
    await app.does(keep_progress_message, office, campaign_id=number, message_id=4711)
    assert await watched(app) == [], "it has not started"
    number = await app.starts(office, german="Noch eine")
    await app.does(keep_progress_message, office, campaign_id=number, message_id=2**40)
    await app.ticks()

    (found,) = await watched(app)
    assert (found.campaign_id, found.person_id, found.message_id) == (number, office.staff.person_id, 2**40)
    assert found.ended_at is None
    assert (await app.call(watched_progress, campaign_id=number)).left == 12
    await app.does(abort_campaign, office, campaign_id=number)
    assert (await watched(app))[0].ended_at == app.now
    await app.call(stop_watching, campaign_id=number, message_id=2**40)
    assert await watched(app) == []


async def test_another_message_that_has_taken_its_place_is_not_given_up(app, office):
    await app.people(12)
    number = await app.starts(office)
    await app.does(keep_progress_message, office, campaign_id=number, message_id=17)
    await app.call(stop_watching, campaign_id=number, message_id=16)

    assert [each.message_id for each in await watched(app)] == [17]
