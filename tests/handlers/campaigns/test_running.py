"""A campaign from its approval to its report: as the second person, as the office that starts it, and as others.

Over 400 lines in one module: its tests share one county with its campaign (`County`).
"""

import asyncio
import io
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import openpyxl
import pytest
from sqlmodel import col, select

from bot.delivery import Delivery
from bot.sender import Sender
from demo.botapi.faults import Fault
from handlers.campaigns.running import callbacks as buttons
from handlers.campaigns.running.progress import refresh_progress
from handlers.campaigns.writing.callbacks import CampaignList, SeeCampaign
from services.campaigns.access import Desk
from services.campaigns.approving import submit_campaign
from services.campaigns.delivering import advance_campaign, on_their_way
from services.campaigns.messages import MESSAGE
from services.campaigns.rules import Audience, Kind, State
from services.campaigns.starting import start_due
from services.campaigns.writing import Draft, Seen, begin_campaign, write_text
from services.outbox.rules import Attempt, Came
from services.outbox.sending import claim, settle
from services.people import Account, find_person
from services.staff import Role, invite_staff, remove_staff, staff_of
from storage.campaigns import Campaign, CampaignReaction, Subscription
from storage.outbox import OutboxMessage
from storage.people import Person

AHLEN, BECKUM = "05570004", "05570008"
HIGH = 2**31 - 1
GERMAN, ARABIC = "Jetzt <b>einbürgern</b>!", "<b>الجنسية</b> الآن"
NIGHT = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)  # 21:30 in Germany
SECOND = timedelta(seconds=1)

FORMS = [
    (CampaignList(page=3), "hl1:3"),
    (SeeCampaign(campaign_id=17), "hs1:17"),
    (buttons.ReviewCampaign(campaign_id=17), "zr1:17"),
    (buttons.ReviewText(campaign_id=HIGH, language="de-simple"), "zt1:2147483647:de-simple"),
    (buttons.Approve(campaign_id=17, version=3), "za1:17:3"),
    (buttons.SendBack(campaign_id=17, version=3), "zb1:17:3"),
    (buttons.AskStart(campaign_id=17, version=3), "zs1:17:3"),
    (buttons.StartNow(campaign_id=17, version=3, again=False), "zn1:17:3:0"),
    (
        buttons.StartAt(campaign_id=HIGH, version=HIGH, starts=29741760, again=True),
        "zm1:2147483647:2147483647:29741760:1",
    ),
    (buttons.AskStartTime(campaign_id=17, version=3), "zh1:17:3"),
    (buttons.Unschedule(campaign_id=17, version=3), "zu1:17:3"),
    (buttons.SeeProgress(campaign_id=17), "zp1:17"),
    (buttons.PauseCampaign(campaign_id=17), "zy1:17"),
    (buttons.ResumeCampaign(campaign_id=17), "zo1:17"),
    (buttons.AskAbort(campaign_id=17), "zx1:17"),
    (buttons.AbortCampaign(campaign_id=17), "zk1:17"),
    (buttons.LeaveProgress(campaign_id=17), "zw1:17"),
    (buttons.SeeReport(campaign_id=17), "zq1:17"),
    (buttons.SaveReport(campaign_id=17), "zl1:17"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


def arrives(_person_id: int) -> Attempt:
    return Attempt(Came.ARRIVED)


@dataclass
class County:
    """Offices with phones, people who want news, and a sender that says what became of each message."""

    lab: Any

    async def hires(self, role: Role = Role.authority, *, office: str = "Einbürgerung", language: str = "de") -> Any:
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": office}
        async with house.database.writing() as session:
            token = await invite_staff(session, role=role, **about, keyring=house.keyring, now=now)
        phone = await self.lab.person(language)
        await phone.says(f"/start s_{token}")
        async with house.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), house.keyring))
            phone.staff = await staff_of(session, person.id, keyring=house.keyring)
        return phone

    async def people(self, count: int, language: str = "ar", town: str | None = AHLEN) -> list[int]:
        now = self.lab.clock.now()
        async with self.lab.house.database.writing() as session:
            made = [
                Person(wrapped_key=b"", language=language, municipality_ags=town, created_at=now) for _ in range(count)
            ]
            session.add_all(made)
            await session.flush()
            session.add_all(Subscription(kind="naturalisation", person_id=each.id, since=now) for each in made)
            await session.commit()
        return [each.id for each in made]

    async def writes(self, phone: Any, audience: Audience = Audience(Kind.naturalisation), german: str = GERMAN) -> int:
        """A campaign with all its texts, handed in."""
        number = await self.does(begin_campaign, phone, audience=audience, german=german)
        for language, body in (("ar", ARABIC), ("en", "Citizenship now")):
            draft = Draft(language, body)
            await self.does(write_text, phone, seen=Seen(number, await self.version(number)), draft=draft)
        seen = Seen(number, await self.version(number))
        await self.does(submit_campaign, phone, seen=seen, languages=("de", "ar", "en"))
        return number

    async def edits(self, phone: Any, number: int) -> None:
        seen = Seen(number, await self.version(number))
        await self.does(write_text, phone, seen=seen, draft=Draft("en", "Citizenship: come now"))

    async def does(self, use_case: Any, phone: Any, **given: Any) -> Any:
        house = self.lab.house
        async with house.database.writing() as session:
            desk = Desk(phone.staff, house.county, house.keyring, self.lab.clock.now())
            return await use_case(session, desk, **given)

    async def row(self, number: int) -> Campaign:
        return (await self.rows(Campaign, Campaign.id == number))[0]

    async def version(self, number: int) -> int:
        return (await self.row(number)).version

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def ticks(self) -> None:
        house, now = self.lab.house, self.lab.clock.now()
        async with house.database.writing() as session:
            await start_due(session, county=house.county, keyring=house.keyring, now=now)
        async with house.database.reading() as session:
            found = await on_their_way(session)
        for number in found:
            more = True
            while more:
                async with house.database.writing() as session:
                    more = await advance_campaign(session, campaign_id=number, county=house.county, now=now)

    async def sends(self, limit: int = 50, becomes: Callable[[int], Attempt] = arrives) -> None:
        async with self.lab.house.database.writing() as session:
            rows = await claim(session, limit=limit, now=self.lab.clock.now())
        results = [(row, becomes(row.person_id)) for row in rows if row.kind == MESSAGE]
        async with self.lab.house.database.writing() as session:
            await settle(session, results, now=self.lab.clock.now())
        await self.ticks()

    async def refreshes(self) -> None:
        self.lab.clock.at += 3 * SECOND
        await refresh_progress(self.lab.bot, self.lab.house, self.lab.clock.now())

    async def tells(self) -> None:
        """Deliver what staff are told; campaigns' own messages wait."""
        delivery = Delivery(self.lab.house, Sender("4710:AAtest", self.lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        waits = col(OutboxMessage.state).in_(("queued", "sending")), OutboxMessage.kind != MESSAGE
        async with asyncio.timeout(30):
            while await self.rows(OutboxMessage, *waits):
                self.lab.clock.at += timedelta(milliseconds=100)
                self.lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running

    async def runs(self, phone: Any, lead: Any) -> int:
        """A campaign that a lead has approved and its office has just started, by buttons."""
        number = await self.writes(phone)
        await lead.press(buttons.ReviewCampaign(campaign_id=number))
        await lead.taps("kein Antragsstau")
        await self.tells()
        await phone.press(buttons.AskStart(campaign_id=number, version=await self.version(number)))
        await phone.taps("Jetzt")
        await self.ticks()
        return number


@pytest.fixture
def county_id() -> str:
    return "warendorf"


@pytest.fixture
def county(lab: Any) -> County:
    return County(lab)


@pytest.fixture
async def office(county: County) -> Any:
    return await county.hires()


@pytest.fixture
async def lead(county: County) -> Any:
    return await county.hires(Role.lead, office="Gesamtkoordination")


# --- the second person ---


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
    assert (await county.row(number)).state == State.approved
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
    assert (await county.row(number)).state == State.draft
    await county.tells()
    assert "dispatch-notice-sent-back" in office.screen


async def test_a_version_that_was_changed_meanwhile_is_not_approved(county, office, lead):
    await county.people(60)
    number = await county.writes(office)
    await lead.press(buttons.ReviewCampaign(campaign_id=number))
    await county.edits(office, number)
    await lead.taps("kein Antragsstau")

    assert "campaigns-overtaken" in lead.screen
    assert (await county.row(number)).state == State.draft
    version = await county.version(number)
    await county.does(submit_campaign, office, seen=Seen(number, version), languages=("de", "ar", "en"))
    await lead.press(buttons.Approve(campaign_id=number, version=version - 1))
    assert "campaigns-overtaken" in lead.screen
    await lead.taps("Prüfen")
    await lead.taps("kein Antragsstau")
    assert (await county.row(number)).state == State.approved


async def test_whoever_wrote_it_cannot_approve_it(county, lead):
    await county.people(60)
    number = await county.writes(lead)
    await lead.press(buttons.ReviewCampaign(campaign_id=number))

    assert "dispatch-not-yours" in lead.screen
    assert not [each for each in lead.buttons if "Freigeben" in each]
    await lead.press(buttons.Approve(campaign_id=number, version=await county.version(number)))
    assert "campaigns-not-approver" in lead.screen
    assert (await county.row(number)).state == State.in_review


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


# --- the start ---


async def test_a_small_campaign_is_started_by_its_office_alone(county, office):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Jetzt")

    assert "dispatch-gathering" in office.screen
    assert (await county.row(number)).state == State.running


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
    assert (row.state, row.starts_at) == (State.scheduled, datetime(2026, 11, 24, 8, tzinfo=UTC))
    await office.taps("Nicht von selbst")

    assert "dispatch-unscheduled" in office.screen
    assert (await county.row(number)).state == State.approved


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

    assert (await county.row(number)).state == State.approved


async def test_the_same_again_is_asked_back_and_goes_on_by_one_tap(county, office):
    await county.people(10)
    first = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=first, version=await county.version(first), again=False))
    county.lab.clock.at += timedelta(days=2)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Jetzt")
    assert "dispatch-ask-again" in office.screen
    assert (await county.row(number)).state == State.approved
    await office.taps("noch einmal senden")

    assert (await county.row(number)).state == State.running


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
    assert (await county.row(number)).state == State.in_review
    await county.tells()
    assert "dispatch-notice-review" in lead.screen


async def test_a_scheduled_campaign_that_may_not_start_says_why(county, office):
    people = await county.people(6)
    number = await county.writes(office)
    await office.press(buttons.AskStart(campaign_id=number, version=await county.version(number)))
    await office.taps("Morgen")
    async with county.lab.house.database.writing() as session:
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
    assert (await county.row(number)).state == State.approved


# --- on its way ---


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
    await county.sends(becomes=lambda _: Attempt(Came.REFUSED, "blocked"))
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
    await refresh_progress(county.lab.bot, county.lab.house, county.lab.clock.now())
    assert "Zugestellt: 0 von 60" in office.screen
    county.lab.clock.at += 2 * SECOND
    await refresh_progress(county.lab.bot, county.lab.house, county.lab.clock.now())
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
    async with county.lab.house.database.writing() as session:
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
    assert (await county.row(number)).state == State.paused, "asked first"
    await office.taps("Ja, abbrechen")
    assert "dispatch-aborted" in office.screen
    assert (await county.row(number)).state == State.aborted
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


# --- the report ---


async def test_the_report_is_read_seen_and_saved(county, office, lead):
    ahlen = await county.people(30)
    await county.people(20, "en", BECKUM)
    await county.people(3, "de", BECKUM)
    number = await county.runs(office, lead)
    async with county.lab.house.database.writing() as session:
        session.add(
            CampaignReaction(campaign_id=number, what="tapped", language="ar", municipality_ags=AHLEN, count=12)
        )
        await session.commit()
    await county.sends(100, lambda each: Attempt(Came.REFUSED, "blocked") if each == ahlen[0] else arrives(each))
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "Zugestellt: 52 von 53 (98 %)" in office.screen
    assert "Bot blockiert: 1" in office.screen
    assert "Auf Knöpfe getippt: 12" in office.screen
    assert "photo" in office.last
    await office.taps("Als Tabelle")
    content = county.lab.world.files.by_id[office.last["document"]["file_id"]].data
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["Übersicht", "Zugestellt", "Getippt"]
    rows = [[cell.value for cell in row] for row in book["Zugestellt"].iter_rows()]
    assert rows == [
        [None, "Ahlen", "Beckum", "Zusammen"],
        ["Arabisch", 25, "<5", 25],
        ["Zusammen", 25, 20, None],
    ], "the three are hidden, and the twenty that would give them away"
    assert ["Zugestellt", 52] in [[cell.value for cell in row[:2]] for row in book["Übersicht"].iter_rows()]


async def test_a_small_campaign_is_told_in_all_but_not_apart(county, office):
    await county.people(3)
    await county.people(2, "en", BECKUM)
    number = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))
    await county.ticks()
    await county.sends()
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "Zugestellt: 5 von 5" in office.screen
    assert "dispatch-too-small" in office.screen
    assert "photo" not in office.last


async def test_of_two_that_overlap_the_second_is_not_told_apart(county, office):
    await county.people(10)
    await county.people(10, "en", BECKUM)
    town = Audience(Kind.naturalisation, towns=frozenset({AHLEN}))
    for audience, german in ((Audience(Kind.naturalisation), GERMAN), (town, "Etwas anderes")):
        number = await county.writes(office, audience, german)
        await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))
        county.lab.clock.at += timedelta(minutes=1)
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "dispatch-overlaps" in office.screen


@pytest.mark.slow
def test_what_draws_a_report_is_not_loaded_before_one_is_asked_for():
    code = "import sys, handlers.routes; print({'matplotlib', 'openpyxl'} & sys.modules.keys())"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "set()"


async def test_what_has_not_started_has_no_report(county, office):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "campaigns-no-report" in office.screen


async def test_an_office_called_like_a_formula_stays_words(county):
    office = await county.hires(office='=HYPERLINK("https://example.org")')
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))
    await county.ticks()
    await office.press(buttons.SaveReport(campaign_id=number))

    book = openpyxl.load_workbook(io.BytesIO(county.lab.world.files.by_id[office.last["document"]["file_id"]].data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell for cell in cells if "HYPERLINK" in str(cell.value)]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []


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
    assert (await county.row(number)).state == State.in_review
