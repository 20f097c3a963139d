"""News as people get them: chosen, read in their language, followed by a button, stopped for good."""

import asyncio
import json
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from bot.delivery import Delivery
from bot.sender import Sender
from handlers.booking.client.callbacks import BookDays, BookSlot
from handlers.campaigns.bulletin import OFFICE_SHOWN, bulletin
from handlers.campaigns.reading.callbacks import (
    NewsMenu,
    OldEnough,
    OpenButton,
    ReadPlain,
    SetNews,
    StopAll,
    StopMessages,
)
from handlers.pages import PAGES
from handlers.privacy.callbacks import AskToForget, Forget
from handlers.privacy.pages import EXPORT, HTML, JSON
from handlers.shell.screen import body
from handlers.shell.sheet import Visit
from handlers.shell.texts import ISOLATES, RLM, languages, plain, text
from services.campaigns import approving, delivering, starting, writing
from services.campaigns.access import Desk, campaign_for
from services.campaigns.buttons import What
from services.campaigns.messages import Message
from services.campaigns.rules import Audience, Kind, Media
from services.campaigns.wording import FRAME, LONGEST_CAPTION, LONGEST_MESSAGE, units
from services.campaigns.wording import plain as without_marks
from services.people import Account, find_person
from services.staff import invite_staff, member_of
from storage.booking import Appointment, OfficeHours
from storage.campaigns import CampaignReaction, CampaignRecipient, Subscription
from storage.outbox import OutboxMessage
from storage.people import Person
from tests.conftest import AHLEN, TOKEN

OFFICE = "Einbürgerungsbehörde"
GERMAN = "<b>Einbürgerung</b>: Kommen Sie am 8. Dezember."
TEXTS = {"de": GERMAN, "ar": "<b>التجنيس</b>: تعالوا يوم 8 ديسمبر.", "uk": "Приходьте 8 грудня."}


@dataclass
class Newsroom:
    """The naturalisation office, and what it sends."""

    lab: Any

    async def does(self, use_case: Any, *given: Any, **named: Any) -> Any:
        async with self.lab.house.database.writing() as session:
            return await use_case(session, *given, **named)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def hires(self, role: str = "authority", office: str = OFFICE) -> Any:
        """A joined staff member's phone; `desk` is what use cases are handed."""
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Uwe Exempel", "employer": "Kreis Warendorf", "office": office, "municipality_ags": None}
        token = await self.does(invite_staff, role=role, **about, keyring=house.keyring, now=now)
        phone = await self.lab.person("de", AHLEN)
        await phone.says(f"/start s_{token}")
        async with house.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), house.keyring))
            member = await member_of(session, person.id, keyring=house.keyring)
        phone.desk = Desk(member, house.county, house.keyring, now)
        return phone

    async def opens(self, phone: Any, *, hour: int = 9) -> int:
        """Office hours of half an hour each Wednesday; the rule's number."""
        row = OfficeHours(
            staff_id=phone.desk.staff.id,
            rrule="FREQ=WEEKLY;BYDAY=WE",
            begins_on=date(2026, 11, 1),
            opens_at=time(hour),
            closes_at=time(hour, 30),
            tzid="Europe/Berlin",
            slot_minutes=30,
            buffer_minutes=0,
            mode="appointment",
            place="Beispielallee 3, 48231 Warendorf",
            created_at=self.lab.clock.now(),
        )
        async with self.lab.house.database.writing() as session:
            session.add(row)
            await session.commit()
        return row.id

    async def reader(self, language: str, town: str | None = AHLEN, kind: Kind = Kind.naturalisation) -> Any:
        """Somebody who has chosen a kind of news."""
        phone = await self.lab.person(language, town)
        await phone.press(OldEnough(kind=kind, yes=True))
        return phone

    async def writes(self, office: Any, **changes: Any) -> int:
        """A campaign that goes to at least five: some of them have no phone."""
        async with self.lab.house.database.writing() as session:
            silent = [Person(wrapped_key=b"", language="de", created_at=self.lab.clock.now()) for _ in range(5)]
            session.add_all(silent)
            await session.flush()
            session.add_all(
                Subscription(kind=kind, person_id=each.id, since=self.lab.clock.now())
                for each in silent
                for kind in Kind
            )
            await session.commit()
        texts = changes.get("texts", TEXTS)
        audience = Audience(changes.get("kind", Kind.naturalisation))
        number = await self.does(writing.begin_campaign, office.desk, audience=audience, german=texts["de"])
        for language in (set(languages()) | set(texts)) - {"de"}:
            seen = await self.seen(office, number)
            if language in texts:
                draft = writing.Draft(language, texts[language])
                await self.does(writing.write_text, office.desk, seen=seen, draft=draft)
            else:
                await self.does(writing.leave_to_german, office.desk, seen=seen, language=language)
        if buttons := changes.get("buttons"):
            await self.does(
                writing.change_buttons, office.desk, seen=await self.seen(office, number), buttons=buttons
            )  # fmt: skip
        if media := changes.get("media"):
            await self.does(writing.change_media, office.desk, seen=await self.seen(office, number), media=media)
        return number

    async def sends(self, office: Any, **changes: Any) -> int:
        """Written, handed in, started, delivered; its number."""
        number = await self.writes(office, **changes)
        seen = await self.seen(office, number)
        await self.does(approving.submit_campaign, office.desk, seen=seen, languages=languages())
        await self.does(starting.start_campaign, office.desk, seen=seen)
        await self.ticks(number)
        await self.delivers()
        await self.ticks(number)
        return number

    async def seen(self, office: Any, number: int) -> writing.Seen:
        async with self.lab.house.database.reading() as session:
            return writing.Seen(number, (await campaign_for(session, office.desk, campaign_id=number)).version)

    async def ticks(self, number: int) -> None:
        given = {"campaign_id": number, "county": self.lab.house.county}
        while await self.does(delivering.advance_campaign, **given, now=self.lab.clock.now()):
            pass

    async def delivers(self) -> None:
        delivery = Delivery(self.lab.house, Sender(TOKEN, self.lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        async with asyncio.timeout(30):
            while await self.rows(OutboxMessage, col(OutboxMessage.state).in_(("queued", "sending"))):
                self.lab.clock.at += timedelta(milliseconds=100)
                self.lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running

    async def counted(self, what: str) -> int:
        return sum(each.count for each in await self.rows(CampaignReaction, CampaignReaction.what == what))

    async def wanted(self, phone: Any) -> set[str]:
        """The kinds that are stored about somebody."""
        person = await self.person(phone)
        return {each.kind for each in await self.rows(Subscription, Subscription.person_id == person.id)}

    async def person(self, phone: Any) -> Any:
        house = self.lab.house
        async with house.database.reading() as session:
            return await find_person(session, Account(str(phone.id), house.keyring))


@pytest.fixture
def news(lab: Any) -> Newsroom:
    return Newsroom(lab)


@pytest.fixture
async def office(news: Newsroom) -> Any:
    return await news.hires()


def under(message: dict[str, Any]) -> list[dict[str, Any]]:
    """The buttons of one message."""
    return [button for row in message["reply_markup"]["inline_keyboard"] for button in row]


# --- choosing ---


async def test_nobody_has_news_and_each_kind_is_one_tap_once_the_age_is_said(lab, news):
    person = await lab.person("uk", AHLEN)
    await person.says("/news")
    assert "news-title" in person.screen
    assert "✅" not in person.screen
    for kind in Kind:
        assert plain(text(f"news-{kind}.means"), "uk") in person.screen

    await person.press(SetNews(kind=Kind.courses, on=True))
    assert "news-ask-age" in person.screen
    assert await news.wanted(person) == set()
    await person.taps("✅")
    assert "news-on-now" in person.screen
    await person.press(SetNews(kind=Kind.events, on=True))

    assert "news-ask-age" not in person.screen, "who has said it is not asked again"
    assert await news.wanted(person) == {"courses", "events"}
    await person.press(SetNews(kind=Kind.courses, on=False))
    assert "news-off-now" in person.screen
    assert await news.wanted(person) == {"events"}


async def test_who_is_younger_is_refused_kindly_and_nothing_is_stored(lab, news):
    person = await lab.person("de", AHLEN)
    await person.says("/news")
    before = await news.rows(Person)

    await person.taps("🔔 Einbürgerung")
    await person.taps("Nein, ich bin jünger")

    assert "news-too-young" in person.screen
    assert await news.rows(Subscription) == []
    assert await news.rows(Person) == before
    await person.taps("🆘")
    assert "emergency-first-line" in person.screen
    await person.taps("Themen")
    assert "menu-choose-topic" in person.screen


async def test_all_of_it_stops_with_one_tap(news):
    person = await news.reader("tr")
    await person.press(SetNews(kind=Kind.offices, on=True))

    await person.taps("🔕 Tüm haberleri durdur")

    assert "news-stopped-all" in person.screen
    assert await news.wanted(person) == set()
    assert "Tüm haberleri" not in "".join(person.buttons)


async def test_without_a_town_one_hears_that_events_come_for_it_and_can_choose_it(lab):
    person = await lab.person("ar")
    await person.says("/news")
    assert "news-no-town" in person.screen

    await person.taps(plain(text("menu-choose-a-town"), "ar"))
    await person.press(f"mu1:{int(AHLEN)}:")
    await person.taps("📣")

    assert "news-town" in person.screen
    assert "Ahlen" in person.screen


async def test_a_newcomer_is_asked_for_the_language_first(lab, news):
    person = lab.stranger("tr")

    await person.says("/news")

    assert "start-choose-language" in person.screen
    assert await news.rows(Subscription) == []


@pytest.mark.parametrize("forged", ["vs1:weather:1", "va1:weather:1", "vs1:events", "vx1:a:events", "vp1:1:bomb:"])
async def test_a_forged_button_is_out_of_date(lab, news, forged):
    person = await lab.person("de", AHLEN)

    await person.press(forged)

    assert "fallback-button-outdated" in person.screen
    assert await news.rows(Subscription) == []


@pytest.mark.parametrize(
    "button", [NewsMenu(), StopAll(), SetNews(kind=Kind.events, on=True), OldEnough(kind=Kind.events, yes=True)]
)
async def test_somebody_who_was_forgotten_leaves_nothing_by_an_old_button(lab, news, button):
    person = await lab.person("de", AHLEN)
    await person.press(Forget())

    await person.press(button)

    assert "fallback-button-outdated" in person.screen
    assert await news.rows(Subscription) == []
    assert await news.rows(Person) == []


# --- a message ---


async def test_a_message_comes_in_ones_language_with_who_writes_and_a_way_to_stop(news, office):
    arab, ukrainian = await news.reader("ar"), await news.reader("uk")

    await news.sends(office, buttons=("info:naturalisation", "book", "more"))

    message = arab.last["text"]
    assert message.splitlines()[0] == RLM + plain(text("news-from", office=OFFICE), "ar")
    assert "التجنيس: تعالوا يوم 8 ديسمبر." in message
    assert "news-in-german" not in arab.screen
    offset = units(message[: message.index("التجنيس")])
    assert {"type": "bold", "offset": offset, "length": 7} in arab.last["entities"]
    assert "Приходьте" in ukrainian.screen
    labels = [plain(text(each), "ar") for each in ("menu-book", "news-more", "news-stop-these")]
    assert [each["text"] for each in under(arab.last)][1:] == labels


@pytest.mark.parametrize("language", ["ar", "tr"])
async def test_what_was_left_to_german_says_so_and_runs_from_the_left(news, office, language):
    reader = await news.reader(language)

    await news.sends(office, texts={"de": GERMAN})

    assert "news-in-german" in reader.screen
    assert reader.last["text"].splitlines()[-1] == "Einbürgerung: Kommen Sie am 8. Dezember."
    assert reader.last["text"].startswith(RLM) == (language == "ar")


async def test_who_reads_german_is_not_told_that_it_is_german(news, office):
    reader = await news.reader("de")

    await news.sends(office)

    assert "news-in-german" not in reader.screen
    assert under(reader.last)[-1]["text"] == "🔕 Diese Nachrichten abbestellen"


async def test_who_reads_german_finds_plain_german_one_tap_away(news, office):
    reader, other = await news.reader("de"), await news.reader("ar")

    await news.sends(office, texts=TEXTS | {"de-simple": "Sie haben Fragen? Kommen Sie."})

    assert "Einfacher Sprache" in under(reader.last)[0]["text"]
    assert len(under(other.last)) == 1, "their own language is there already"
    await reader.taps("Einfacher Sprache")
    assert reader.last["text"] == "Sie haben Fragen? Kommen Sie."
    assert "8. Dezember" in reader.chat[-2]["text"]


async def test_a_draft_is_read_by_nobody_in_plain_german_either(news, office):
    reader = await news.reader("de")
    number = await news.writes(office, texts=TEXTS | {"de-simple": "Noch geheim."})

    await reader.press(ReadPlain(campaign_id=number))

    assert "fallback-button-outdated" in reader.screen


async def test_a_picture_carries_the_text_as_its_caption(lab, news, office):
    lab.world.person_sends_sample(office.id, "photo")
    sent = [each for each in lab.messages(office.id) if "photo" in each][-1]
    reader = await news.reader("ar")
    media = Media("photo", sent["photo"][-1]["file_id"])

    number = await news.sends(office, media=media)

    assert reader.last["photo"]
    assert "تعالوا" in reader.last["caption"]
    assert plain(text("news-from", office=OFFICE), "ar") in reader.last["caption"]
    await reader.press(under(reader.last)[-1]["callback_data"])
    assert "news-stopped" in reader.screen
    assert [each for each in reader.chat if "photo" in each], "the picture stays"
    assert under([each for each in reader.chat if "photo" in each][-1])[-1]["callback_data"].startswith(f"vx1:{number}")


@pytest.mark.parametrize("has_media", [True, False])
@pytest.mark.parametrize("language", languages())
def test_what_writing_accepts_can_be_sent_in_every_language(language, has_media):
    longest = LONGEST_CAPTION if has_media else LONGEST_MESSAGE
    words = ("😀\n" * (longest // 4)).strip() + '<a href="https://www.example.org/' + "x" * 300 + '"></a>'
    media = Media("photo", "x") if has_media else None
    for tag in {language, "de"}:
        message = Message(
            campaign_id=1,
            kind=Kind.events,
            office="Ä" * (OFFICE_SHOWN + 1),
            language=tag,
            body=words,
            buttons=(),
            media=media,
        )

        screen = bulletin(message, language)

        said = body(screen.media[0].caption if has_media else screen.text, language)
        assert "x" * 300 in said, "nothing was cut"
        frame = units(without_marks(said)) - units(without_marks(words)) - words.count("\n")
        assert frame <= FRAME, frame
        assert units(without_marks(said)) <= (1_024 if has_media else 4_096)


async def test_the_longest_text_is_delivered(news, office):
    reader = await news.reader("ar")
    longest = "<b>ع</b>" * LONGEST_MESSAGE

    await news.sends(office, texts={"de": GERMAN, "ar": longest})

    assert reader.last["text"].endswith("ع" * LONGEST_MESSAGE)


# --- stopping ---


async def test_stopping_works_at_once_twice_and_leaves_the_message_readable(news, office):
    reader = await news.reader("ar")
    await reader.press(SetNews(kind=Kind.courses, on=True))
    number = await news.sends(office)
    message = reader.last

    for _ in range(2):
        await reader.press(under(message)[-1]["callback_data"], message["message_id"])

        assert "news-stopped" in reader.screen
        assert await news.wanted(reader) == {"courses"}
    assert [each for each in reader.chat if each["message_id"] == message["message_id"]] == [message]
    assert await news.counted("unsubscribed") == 1
    await reader.taps("📣")
    assert "news-title" in reader.screen

    before = len(reader.chat)
    assert await news.sends(office, texts={**TEXTS, "de": "Noch einmal"}) > number
    assert len(reader.chat) == before, "and for good"


async def test_the_button_of_a_campaign_long_forgotten_still_stops_its_kind(news):
    reader = await news.reader("de", kind=Kind.events)

    await reader.press(StopMessages(campaign_id=4_711, kind=Kind.events))

    assert "news-stopped" in reader.screen
    assert await news.wanted(reader) == set()


async def test_who_was_forgotten_can_press_stop_and_is_not_remembered_by_it(lab, news, office):
    reader = await news.reader("de")
    await news.sends(office)
    stop = under(reader.last)[-1]["callback_data"]
    await reader.press(Forget())

    await reader.press(stop)

    assert "news-stopped" in reader.screen
    assert await news.person(reader) is None


async def test_who_blocked_the_bot_and_comes_back_sees_what_they_chose(lab, news, office):
    reader = await news.reader("de")
    lab.world.block(reader.id)
    await lab.settle()
    await news.sends(office)
    lab.world.unblock(reader.id)

    await reader.says("/news")

    assert "✅ Einbürgerung" in reader.screen
    await reader.taps("🔕 Alles abbestellen")
    assert await news.wanted(reader) == set()


# --- the buttons ---


async def test_each_button_opens_its_conversation_below_and_counts(news, office):
    await news.opens(office)
    reader = await news.reader("de")
    number = await news.sends(office, buttons=("info:naturalisation", "more", "book"))
    message = reader.last
    info, more, book, _ = [each["callback_data"] for each in under(message)]

    for pressed, shown in (
        (info, "info-naturalisation-overview"),
        (more, "offers-heading"),
        (book, "booking-choose-day"),
    ):
        await reader.press(pressed, message["message_id"])
        assert shown in reader.screen
        assert reader.last["message_id"] != message["message_id"]

    assert OFFICE in reader.screen
    assert "booking-authority-hint" in reader.screen, "it is a public office"
    assert [each for each in reader.chat if each["message_id"] == message["message_id"]] == [message]
    assert await news.counted("tapped") == 3
    assert number


async def test_an_appointment_is_asked_for_and_the_campaign_is_credited_once(news, office):
    await news.opens(office)
    reader = await news.reader("de")
    await news.sends(office, buttons=("book",))

    await reader.taps("Termin buchen")
    await reader.taps("2. Dez")
    await reader.taps("09:00")
    await reader.taps("Anfrage senden")

    assert "booking-sent" in reader.screen
    assert await news.counted("booked") == 1
    await news.delivers()
    assert any("9:00" in each["text"] for each in office.chat[-2:]), "beside the news that the campaign has ended"
    await reader.taps("Andere Zeit")
    assert OFFICE in reader.screen, "another time is another of the office's"


async def test_who_lets_a_time_go_or_comes_too_late_sees_the_offices_other_days(lab, news, office):
    rule = await news.opens(office)
    one, two = await news.reader("de"), await news.reader("de")
    await news.sends(office, buttons=("book",))
    for reader in (one, two):
        await reader.taps("Termin buchen")
        await reader.taps("2. Dez")
    slot = one.data("bk1")
    assert slot.startswith(f"bk1:{rule}:")

    await one.press(slot)
    await two.press(slot)
    assert "booking-slot-gone" in two.screen
    assert OFFICE in two.screen
    await one.taps("Andere Zeit")

    assert OFFICE in one.screen
    assert "booking-choose-day" in one.screen


async def test_nothing_free_is_said_with_the_offices_entry_in_the_directory(news, office):
    reader = await news.reader("ar")
    await news.sends(office, buttons=("book",))

    await reader.taps(plain(text("menu-book"), "ar"))

    assert "news-nothing-free" in reader.screen
    await reader.taps("☎️")
    assert "offers-phone" in reader.screen
    assert OFFICE in reader.screen


async def test_an_entry_of_the_directory_opens_as_a_card(lab, news, office):
    reader = await news.reader("de")
    await reader.press(f"of1:{int(AHLEN)}:naturalisation::0::0")
    code = reader.data("cd1").rsplit(":", 1)[1]

    await news.sends(office, buttons=(f"more:{code}",))
    await reader.taps("Mehr Informationen")

    assert "offers-checked" in reader.screen


async def test_without_a_town_more_asks_for_it_first(news, office):
    reader = await news.reader("de", town=None)
    await news.sends(office, buttons=("more",))
    message = reader.last

    await reader.taps("Mehr Informationen")
    assert "news-more-town" in reader.screen
    assert message in reader.chat
    await reader.taps("Ahlen")

    assert "offers-heading" in reader.screen
    assert "Einbürgerung" in reader.screen


async def test_who_is_no_recipient_opens_and_counts_nothing_and_cannot_book_at_the_office(news, office):
    rule = await news.opens(office)
    await news.reader("de")
    number = await news.sends(office, buttons=("info:naturalisation", "more", "book"))
    stranger = await news.lab.person("de", AHLEN)

    await stranger.press(OpenButton(campaign_id=number, what=What.info, about="naturalisation"))
    assert "info-naturalisation-overview" in stranger.screen
    await stranger.press(OpenButton(campaign_id=number, what=What.book, about=None))
    assert "news-booking-over" in stranger.screen
    await stranger.press(BookDays(staff=office.desk.staff.id, replaces=None, page=0))
    assert OFFICE not in stranger.screen
    await stranger.press(BookSlot(office_hours_id=rule, starts=29_735_040, replaces=None))

    assert await news.rows(Appointment) == []
    assert await news.counted("tapped") == 0


async def test_a_campaign_that_never_was_counts_nothing_but_its_buttons_open(lab, news):
    person = await lab.person("de", AHLEN)
    buttons = {What.info: "info-staying-overview", What.more: "offers-heading", What.book: "booking-ask-counsellor"}

    for what, shown in buttons.items():
        await person.press(
            OpenButton(campaign_id=4_711, what=what, about="staying" if what is What.info else None)
        )  # fmt: skip
        assert shown in person.screen

    assert await news.counted("tapped") == 0


@pytest.mark.parametrize(("what", "about"), [(What.info, "wetter"), (What.info, None), (What.more, "2222222222")])
async def test_what_is_gone_is_said_below_and_the_message_stays(news, office, what, about):
    reader = await news.reader("de")
    number = await news.sends(office)
    message = reader.last

    await reader.press(OpenButton(campaign_id=number, what=what, about=about))

    assert message in reader.chat
    assert "menu-choose-topic" in reader.screen


async def test_a_coordinators_campaign_leads_to_booking_as_always(news):
    coordinator = await news.hires("lead", "KIM")
    reader = await news.reader("de")
    await news.sends(coordinator, buttons=("book",))

    await reader.taps("Termin buchen")

    assert "booking-ask-counsellor" in reader.screen


# --- one's own data ---


async def test_privacy_names_the_news_and_that_messages_came(news, office):
    reader = await news.reader("de")
    await reader.press(SetNews(kind=Kind.events, on=True))
    await news.sends(office)

    await reader.says("/privacy")

    assert "privacy-news" in reader.screen
    assert "Einbürgerung, Veranstaltungen" in reader.screen
    assert "privacy-campaigns" in reader.screen


async def test_the_export_holds_them_in_words_and_as_values(lab, news, office):
    reader = await news.reader("de")
    await news.sends(office)
    person = await news.person(reader)
    visit = Visit(lab.house, person, None, person.id, "de", lab.clock.now())

    files = {name: await news.does(PAGES[EXPORT].download, visit, name) for name in (HTML, JSON)}

    export = json.loads(files[JSON].content)
    assert [each["kind"] for each in export["subscription"]] == ["naturalisation"]
    (got,) = export["campaign_recipient"]
    assert (got["office"], got["kind"], got["language"], got["outcome"]) == (
        OFFICE,
        "naturalisation",
        "de",
        "delivered",
    )
    words = files[HTML].content.decode().translate(ISOLATES)
    for each in ("Neuigkeiten, die Sie gewählt haben", f"{OFFICE}: Einbürgerung", "23. November 2026"):
        assert each in words


async def test_deleting_leaves_a_recipient_without_a_person_and_no_subscription(news, office):
    reader = await news.reader("de")
    await news.sends(office)
    person = await news.person(reader)

    await reader.press(AskToForget())
    await reader.press(Forget())

    assert await news.rows(Subscription, Subscription.person_id == person.id) == []
    assert await news.rows(CampaignRecipient, CampaignRecipient.person_id == person.id) == []
    assert len(await news.rows(CampaignRecipient, col(CampaignRecipient.person_id).is_(None))) == 1
