"""From the first word to the report, on both databases: written, approved, started; and who may not."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import col, select

from services.audit import verify
from services.campaigns.access import Overtaken, campaign_for, campaigns_of
from services.campaigns.approving import TextsMissing, approve_campaign, send_back
from services.campaigns.audience import audience_count
from services.campaigns.messages import DECIDED, NOT_STARTED, REVIEW
from services.campaigns.reacting import What, count_booking, tap
from services.campaigns.report import campaign_report
from services.campaigns.rules import Audience, CampaignState, Kind, Media
from services.campaigns.starting import SentBefore, schedule_campaign, start_campaign, start_due, unschedule_campaign
from services.campaigns.steering import abort_campaign, keep_progress_message, pause_campaign, progress_of
from services.campaigns.subscribing import subscribe, subscriptions_of, unsubscribe, unsubscribe_from_message
from services.campaigns.wording import LONGEST_CAPTION
from services.campaigns.writing import (
    Draft,
    Flawed,
    Seen,
    approve_text,
    change_audience,
    change_buttons,
    change_expiry,
    change_media,
    leave_to_german,
    write_text,
)
from services.outbox.rules import BLOCKED, Attempt, Outcome
from services.refusal import Refusal
from services.staff.members import suspend_staff
from services.staff.rules import Role
from storage.audit import AuditEntry
from storage.campaigns import CampaignApproval
from storage.outbox import OutboxMessage

from .conftest import AHLEN, BECKUM, EVERYBODY, NOW, SECOND

ARRIVED = Attempt(Outcome.DELIVERED)
SMALL = Audience(Kind.naturalisation, towns=frozenset({BECKUM}))
ARABIC = Audience(Kind.naturalisation, languages=frozenset({"ar"}))
HOUR = timedelta(hours=1)


async def acts(app):
    async with app.database.reading() as session:
        assert (await verify(session, keyring=app.keyring)).problem is None
    async with app.database.reading() as session:
        return list((await session.exec(select(AuditEntry.action).order_by(col(AuditEntry.number)))).all())


async def test_nobody_is_subscribed_until_they_say_so_and_a_child_cannot(app):
    (person,) = await app.people(1)
    await app.call(unsubscribe, person_id=person)
    async with app.database.reading() as session:
        assert await subscriptions_of(session, person_id=person) == frozenset()
    wish = {"person_id": person, "kind": Kind.events, "now": NOW}
    with pytest.raises(Refusal, match="campaigns-too-young"):
        await app.call(subscribe, **wish, is_old_enough=False)

    for _ in range(2):
        await app.call(subscribe, **wish, is_old_enough=True)

    async with app.database.reading() as session:
        assert await subscriptions_of(session, person_id=person) == {Kind.events}


async def test_an_audience_is_counted_in_fives_and_a_small_one_not_at_all(app, office):
    await app.people(3, "uk", BECKUM)
    assert (await app.asks(audience_count, office, audience=SMALL)).shown is None
    assert (await app.asks(audience_count, office, audience=ARABIC)).is_nobody
    await app.people(9, "ar", None)

    assert (await app.asks(audience_count, office, audience=EVERYBODY)).shown == 10
    assert (await app.asks(audience_count, office, audience=replace(EVERYBODY, kind=Kind.courses))).is_nobody
    assert (await app.asks(audience_count, office, audience=ARABIC)).shown == 5


async def test_up_to_fifty_are_written_to_without_a_second_person(app, office):
    await app.people(5)
    number = await app.writes(office)

    assert await app.submits(office, number) == CampaignState.approved
    assert await app.does(start_campaign, office, seen=await app.seen(office, number)) == CampaignState.running
    assert await acts(app) == ["campaign.submitted", "campaign.started"]


async def test_above_fifty_the_lead_approves_exactly_this_version(app, office):
    await app.people(51)
    lead = await app.hires(Role.lead, office="KIM")
    number = await app.writes(office)
    assert await app.submits(office, number) == CampaignState.in_review
    (asked,) = await app.rows(OutboxMessage, OutboxMessage.kind == REVIEW)
    assert asked.person_id == lead.staff.person_id
    seen = await app.seen(lead, number)
    for refused, words in ((office, "campaigns-not-approver"), (await app.hires(), "campaigns-not-approver")):
        with pytest.raises(Refusal, match=words):
            await app.does(approve_campaign, refused, seen=seen, no_backlog=True)
    with pytest.raises(Refusal, match="campaigns-backlog"):
        await app.does(approve_campaign, lead, seen=seen, no_backlog=False)
    with pytest.raises(Refusal, match="campaigns-not-startable"):
        await app.does(start_campaign, office, seen=seen)

    await app.does(approve_campaign, lead, seen=seen, no_backlog=True)

    (approval,) = await app.rows(CampaignApproval)
    assert (approval.version, approval.no_backlog, approval.free_slots) == (seen.version, True, 0)
    (told,) = await app.rows(OutboxMessage, OutboxMessage.kind == DECIDED)
    assert (told.person_id, told.detail) == (office.staff.person_id, "approved")
    assert await app.does(start_campaign, office, seen=seen) == CampaignState.running


@pytest.mark.parametrize(
    ("change", "given"),
    [
        (write_text, {"draft": Draft("en", "Something else")}),
        (change_audience, {"audience": ARABIC}),
        (change_buttons, {"buttons": ["book"]}),
        (change_media, {"media": Media("photo", "x")}),
        (change_expiry, {"expires_at": NOW + timedelta(days=3)}),
        (leave_to_german, {"language": "en"}),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_any_change_after_the_approval_needs_it_again(app, office, change, given):
    await app.people(51)
    lead = await app.hires(Role.lead, office="KIM")
    number = await app.writes(office)
    await app.submits(office, number)
    seen = await app.seen(lead, number)
    await app.does(approve_campaign, lead, seen=seen, no_backlog=True)

    await app.does(change, office, seen=seen, **given)

    with pytest.raises(Overtaken):
        await app.does(start_campaign, office, seen=seen)
    with pytest.raises(Refusal, match="campaigns-not-startable"):
        await app.does(start_campaign, office, seen=await app.seen(office, number))
    assert await app.submits(office, number) == CampaignState.in_review


async def test_a_lead_approves_nothing_of_their_own_not_even_one_translation(app, office):
    await app.people(51)
    lead, other = await app.hires(Role.lead, office="KIM"), await app.hires(Role.lead, office="KIM")
    number = await app.writes(lead)
    await app.submits(lead, number)
    seen = await app.seen(lead, number)
    with pytest.raises(Refusal, match="campaigns-not-approver"):
        await app.does(approve_campaign, lead, seen=seen, no_backlog=True)

    await app.does(send_back, other, seen=seen)

    assert await app.state(number) == "draft"
    with pytest.raises(Overtaken):
        await app.does(approve_campaign, other, seen=seen, no_backlog=True)
    with pytest.raises(Refusal, match="campaigns-not-writable"):
        await app.does(write_text, other, seen=seen, draft=Draft("en", "Mine"))


async def test_another_office_learns_nothing_and_a_suspended_colleague_neither(app, office):
    await app.people(5)
    number = await app.writes(office)
    stranger = await app.hires(office="Ausländerbehörde")
    manager = await app.hires(Role.case_manager)
    suspended = await app.hires()
    await app.call(suspend_staff, staff_id=suspended.staff.id, now=NOW)
    suspended = replace(suspended, staff_or_none=replace(suspended.staff, state="suspended"))

    for desk, words in ((stranger, "campaigns-unknown"), (manager, "fallback"), (suspended, "fallback")):
        for question in (campaign_for, progress_of, campaign_report):
            with pytest.raises(Refusal, match=words):
                await app.asks(question, desk, campaign_id=number)
        for act in (pause_campaign, abort_campaign):
            with pytest.raises(Refusal, match=words):
                await app.does(act, desk, campaign_id=number)
    with pytest.raises(Refusal, match="campaigns-unknown"):
        await app.asks(campaign_for, stranger, campaign_id=number + 1)
    assert await app.asks(campaigns_of, stranger, page=0) == ([], False)
    cards, _ = await app.asks(campaigns_of, await app.hires(), page=0)
    assert [(each.id, each.is_own, each.german) for each in cards] == [(number, True, "Jetzt einbürgern!")]


async def test_a_translation_waits_for_a_person_and_again_when_the_german_changes(app, office):
    await app.people(5)
    number = await app.writes(office)
    machine = Draft("en", "Become a citizen!", "machine")
    await app.does(write_text, office, seen=await app.seen(office, number), draft=machine)
    with pytest.raises(TextsMissing) as missing:
        await app.submits(office, number)
    assert missing.value.languages == ["en"]

    await app.does(approve_text, office, seen=await app.seen(office, number), language="en")
    assert await app.submits(office, number) == CampaignState.approved
    german = Draft("de", "Jetzt doch nicht.")
    await app.does(write_text, office, seen=await app.seen(office, number), draft=german)

    with pytest.raises(TextsMissing) as missing:
        await app.submits(office, number)
    assert missing.value.languages == ["ar", "en"]
    await app.does(leave_to_german, office, seen=await app.seen(office, number), language="en")
    await app.does(approve_text, office, seen=await app.seen(office, number), language="ar")
    assert await app.submits(office, number) == CampaignState.approved


async def test_a_text_that_is_too_long_under_a_picture_is_not_handed_in(app, office):
    await app.people(5)
    number = await app.writes(office, german="x" * (LONGEST_CAPTION - 3))
    await app.does(change_media, office, seen=await app.seen(office, number), media=Media("photo", "p"))

    with pytest.raises(Flawed) as flawed:
        await app.submits(office, number)

    assert flawed.value.text_args == {"flaw": "too_long", "language": "ar", "excess": 1}


async def test_an_audience_of_nobody_of_a_few_and_one_too_close_to_another_are_refused(app, office):
    number = await app.writes(office)
    with pytest.raises(Refusal, match="campaigns-audience-nobody"):
        await app.submits(office, number)
    await app.people(4)
    with pytest.raises(Refusal, match="campaigns-audience-small"):
        await app.submits(office, number)
    await app.people(6)
    await app.people(3, "en")
    await app.starts(office)

    close = await app.writes(office, ARABIC)
    with pytest.raises(Refusal, match="campaigns-audience-too-close"):
        await app.submits(office, close)  # 13 and 10: three speak English

    await app.people(2, "en")
    assert await app.submits(office, close) == CampaignState.approved


async def test_pressed_twice_at_once_it_starts_once(app, office):
    await app.people(5)
    number = await app.writes(office)
    await app.submits(office, number)
    press = {"seen": await app.seen(office, number)}

    states = await asyncio.gather(*(app.does(start_campaign, office, **press) for _ in range(3)))

    assert states == [CampaignState.running] * 3
    assert (await acts(app)).count("campaign.started") == 1


async def test_the_same_to_the_same_within_a_fortnight_is_asked_back(app, office):
    await app.people(5)
    await app.starts(office)
    number = await app.writes(office, german="JETZT  einbürgern!")
    await app.submits(office, number)
    press = {"seen": await app.seen(office, number)}

    app.now += timedelta(days=14) - SECOND
    with pytest.raises(SentBefore) as before:
        await app.does(start_campaign, office, **press)
    assert before.value.started_at == NOW
    app.now += SECOND
    assert await app.does(start_campaign, office, **press) == CampaignState.running

    again = await app.writes(office)
    await app.submits(office, again)
    known = {"seen": await app.seen(office, again), "again": True}
    assert await app.does(start_campaign, office, **known) == CampaignState.running


async def test_a_scheduled_campaign_starts_by_itself_and_can_be_held_back(app, office):
    await app.people(5)
    number = await app.writes(office)
    await app.submits(office, number)
    seen = await app.seen(office, number)
    with pytest.raises(Refusal, match="campaigns-start-past"):
        await app.does(schedule_campaign, office, seen=seen, starts_at=NOW)
    await app.does(schedule_campaign, office, seen=seen, starts_at=NOW + HOUR)
    await app.does(unschedule_campaign, office, seen=seen)
    assert await app.call(start_due, app.context(now=NOW + 2 * HOUR)) == []
    assert await app.does(schedule_campaign, office, seen=seen, starts_at=NOW + HOUR) == CampaignState.scheduled

    assert await app.call(start_due, app.context(now=NOW + HOUR - SECOND)) == []
    assert await app.call(start_due, app.context(now=NOW + HOUR)) == [number]
    assert await app.call(start_due, app.context(now=NOW + HOUR)) == []

    assert await app.state(number) == "running"
    card = await app.asks(campaign_for, office, campaign_id=number)
    assert (card.started_at, card.started_by) == (NOW + HOUR, office.staff.id)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_an_audience_that_has_grown_above_fifty_is_approved_first(app, office):
    await app.people(50)
    waits, due = await app.writes(office), await app.writes(office, german="Kurs beginnt")
    for number in (waits, due):
        await app.submits(office, number)
    await app.does(schedule_campaign, office, seen=await app.seen(office, due), starts_at=NOW + HOUR)
    await app.people(1)

    assert await app.does(start_campaign, office, seen=await app.seen(office, waits)) == CampaignState.in_review
    assert await app.call(start_due, app.context(now=NOW + HOUR)) == []

    assert await app.state(waits) == await app.state(due) == "in_review"
    (told,) = await app.rows(OutboxMessage, OutboxMessage.kind == NOT_STARTED)
    assert (told.subject_id, told.detail) == (due, "campaigns-needs-second")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_scheduled_campaign_whose_audience_has_left_is_a_draft_again(app, office):
    people = await app.people(5)
    number = await app.writes(office)
    await app.submits(office, number)
    await app.does(schedule_campaign, office, seen=await app.seen(office, number), starts_at=NOW + HOUR)
    await app.call(unsubscribe, person_id=people[0])

    assert await app.call(start_due, app.context(now=NOW + HOUR)) == []

    assert await app.state(number) == "draft"
    (told,) = await app.rows(OutboxMessage, OutboxMessage.kind == NOT_STARTED)
    assert (told.person_id, told.detail) == (office.staff.person_id, "campaigns-audience-small")


async def test_the_report_counts_what_became_of_it_and_hides_small_groups(app, office):
    ahlen = await app.people(12)
    await app.people(20, "en", BECKUM)
    few = await app.people(2, "ar", BECKUM)
    number = await app.starts(office)
    await app.ticks()
    await app.sends(becomes=lambda each: Attempt(Outcome.REFUSED, BLOCKED) if each == ahlen[0] else ARRIVED)
    await app.ticks()
    for person in (ahlen[1], ahlen[1], ahlen[2]):
        assert await app.call(tap, campaign_id=number, person_id=person)
    stop = {"person_id": few[0], "campaign_id": number, "kind": Kind.naturalisation}
    await app.call(unsubscribe_from_message, **stop)
    await app.call(unsubscribe_from_message, **stop)

    report = await app.asks(campaign_report, office, campaign_id=number)

    progress = report.progress
    assert (progress.state, progress.total, progress.delivered, progress.unreachable) == ("completed", 34, 33, 1)
    assert report.reasons == {"blocked": 1, "deactivated": 0, "not_found": 0, "refused": 0, "unknown": 0}
    assert report.reactions == {What.tapped: 3, What.booked: 0, What.unsubscribed: 1}
    delivered = report.tables["delivered"]
    assert delivered.cells == {}, "with three of the four known, the two people would be counted"
    assert (delivered.rows, delivered.columns) == ({"ar": 10, "en": 20}, {AHLEN: 10, BECKUM: 20})
    assert report.tables["unsubscribed"] is None


async def test_of_two_campaigns_that_overlap_only_the_first_is_told_apart(app, office):
    """Two tables, subtracted, could count the few who are in one of them alone."""
    await app.people(20)
    await app.people(20, "en", BECKUM)
    numbers = [await app.starts(office)]
    for audience, later in ((ARABIC, 1), (EVERYBODY, 2), (ARABIC, 100)):
        app.now = NOW + timedelta(days=later)
        numbers.append(await app.starts(office, audience, german=f"Nach {later} Tagen"))

    reports = [await app.asks(campaign_report, office, campaign_id=each) for each in numbers]

    assert [each.overlaps for each in reports] == [False, True, True, False]
    assert [each.tables["delivered"] is None for each in reports] == [False, True, True, False]


async def test_whoever_is_no_recipient_is_not_counted(app, office):
    people = await app.people(5)
    number = await app.starts(office)
    await app.ticks()
    (stranger,) = await app.people(1)

    assert not await app.call(tap, campaign_id=number, person_id=stranger)
    assert not await app.call(tap, campaign_id=number + 1, person_id=people[0])
    stop = {"person_id": stranger, "kind": Kind.naturalisation}
    await app.call(unsubscribe_from_message, **stop, campaign_id=number + 1)
    await app.call(unsubscribe_from_message, **stop, campaign_id=number)

    assert set((await app.asks(campaign_report, office, campaign_id=number)).reactions.values()) == {0}


async def test_an_appointment_at_the_office_within_a_fortnight_counts_as_booked(app, office):
    people = await app.people(5)
    elsewhere = await app.hires(office="Ausländerbehörde")
    number = await app.starts(office)
    await app.ticks()
    await app.sends()
    await app.ticks()

    async def books(staff_id, now):
        async with app.database.writing() as session:
            counted = await count_booking(session, person_id=people[0], staff_id=staff_id, now=now)
            await session.commit()
        return counted

    assert await books(office.staff.id, NOW + 13 * 24 * HOUR)
    assert not await books(elsewhere.staff.id, NOW + HOUR)
    assert not await books(office.staff.id, NOW + 14 * 24 * HOUR)
    report = await app.asks(campaign_report, office, campaign_id=number)
    assert report.reactions[What.booked] == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_draft_has_no_report_and_can_be_thrown_away(app, office):
    number = await app.writes(office)
    with pytest.raises(Refusal, match="campaigns-no-report"):
        await app.asks(campaign_report, office, campaign_id=number)

    await app.does(abort_campaign, office, campaign_id=number)
    await app.does(keep_progress_message, office, campaign_id=number, message_id=77)

    card = await app.asks(campaign_for, office, campaign_id=number)
    assert (card.state, card.progress_message) == (CampaignState.aborted, 77)
    with pytest.raises(Refusal, match="campaigns-not-writable"):
        await app.does(change_buttons, office, seen=await app.seen(office, number), buttons=[])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_was_changed_meanwhile_is_not_written_over(app, office):
    colleague = await app.hires()
    number = await app.writes(office)
    seen = await app.seen(office, number)
    await app.does(change_buttons, colleague, seen=seen, buttons=["book"])

    with pytest.raises(Overtaken):
        await app.does(write_text, office, seen=seen, draft=Draft("de", "Anders"))
    with pytest.raises(Overtaken):
        await app.does(change_audience, office, seen=Seen(number, 0), audience=EVERYBODY)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_coordinator_does_not_write_for_a_colleagues_region(app):
    north, south = (each.id for each in app.county.regions[:2])
    mine = await app.hires(Role.coordinator, office="KIM", region=north)
    theirs = await app.hires(Role.coordinator, office="KIM", region=south)
    number = await app.writes(mine, Audience(Kind.events, region=north))
    seen = await app.seen(theirs, number)

    for act, given in ((write_text, {"draft": Draft("en", "x")}), (start_campaign, {})):
        with pytest.raises(Refusal, match="campaigns-area-not-yours"):
            await app.does(act, theirs, seen=seen, **given)
