"""Texts that are settled together, proposals, templates' blanks, and the areas that somebody can choose."""

from datetime import date, time

import pytest

from services.booking.times import NotUnderstood
from services.campaigns.access import Overtaken, campaign_for
from services.campaigns.areas import choices_of, widest, with_town
from services.campaigns.rules import Audience, Kind, Words
from services.campaigns.templates import Moment, places_of, understand_moment, understood_value
from services.campaigns.testing import TEST, message_in, send_to_self
from services.campaigns.translating import still_german
from services.campaigns.wording import flaw, for_page, from_chat, from_page, title
from services.campaigns.writing import Begun, Draft, Flawed, Seen, Settled, begin_campaign, propose_texts, settle_texts
from services.refusal import Refusal
from services.staff.rules import Role
from storage.booking import OfficeHours
from storage.outbox import OutboxMessage

TODAY = date(2026, 11, 23)  # a Monday
AHLEN, BECKUM = "05570004", "05570008"


# --- stored ---


async def test_texts_are_proposed_and_settled_together(app, office):
    begun = Begun("Neu", [Draft("tr", "Yeni", "memory")], ["book"])
    number = await app.does(begin_campaign, office, audience=Audience(Kind.courses), german=begun)
    drafts = [Draft("en", "New", "machine"), Draft("ar", "جديد", "machine")]
    await app.does(propose_texts, office, seen=await app.seen(office, number), drafts=drafts)
    settled = Settled([Draft("en", "News")], right=["tr"], left=["uk"])
    await app.does(settle_texts, office, seen=await app.seen(office, number), settled=settled)

    content = (await app.asks(campaign_for, office, campaign_id=number)).content
    assert content.buttons == ("book",)
    assert content.texts == {
        "de": Words("Neu", is_approved=True),
        "tr": Words("Yeni", is_approved=True, origin="memory"),
        "en": Words("News", is_approved=True),
        "ar": Words("جديد", origin="machine"),
        "uk": Words("", left_to_german=True),
    }


async def test_other_german_words_take_back_all_but_what_came_with_them(app, office):
    number = await app.writes(office)
    settled = Settled([Draft("de", "Anders"), Draft("en", "Different")])
    await app.does(settle_texts, office, seen=await app.seen(office, number), settled=settled)

    texts = (await app.asks(campaign_for, office, campaign_id=number)).content.texts
    assert {tag: each.is_approved for tag, each in texts.items()} == {"de": True, "en": True, "ar": False}


async def test_of_texts_that_cannot_be_sent_none_is_stored(app, office):
    number = await app.writes(office)
    seen = await app.seen(office, number)
    with pytest.raises(Flawed):
        await app.does(settle_texts, office, seen=seen, settled=Settled([Draft("en", "Fine"), Draft("ar", "<b>")]))
    for wrong in (Settled(left=["de"]), Settled(left=["de-simple"]), Settled(right=["tr"])):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await app.does(settle_texts, office, seen=seen, settled=wrong)
    assert await app.seen(office, number) == seen


async def test_a_test_goes_to_oneself_once_per_language_and_only_of_this_version(app, office):
    number = await app.writes(office)
    seen = await app.seen(office, number)
    await app.does(send_to_self, office, seen=seen, languages=["de", "ar"])
    with pytest.raises(Overtaken):
        await app.does(send_to_self, office, seen=Seen(number, seen.version + 1), languages=["de"])

    rows = await app.rows(OutboxMessage, OutboxMessage.kind == TEST)
    assert [(each.person_id, each.detail) for each in rows] == [
        (office.staff.person_id, f"{seen.version}:de"),
        (office.staff.person_id, f"{seen.version}:ar"),
    ]
    content = (await app.asks(campaign_for, office, campaign_id=number)).content
    assert message_in("ar", content, number).language == "ar"
    assert message_in("uk", content, number).language == "de"


async def test_the_places_of_an_office_are_known(app, office):
    elsewhere = await app.hires(office="Ausländerbehörde")
    hours = {"rrule": "FREQ=WEEKLY;BYDAY=MO", "begins_on": TODAY, "opens_at": time(9), "closes_at": time(12)}
    hours |= {"tzid": "Europe/Berlin", "slot_minutes": 30, "buffer_minutes": 0, "mode": "open", "created_at": app.now}
    async with app.database.writing() as session:
        for staff, place, ended_at in (
            (office, "Weg 1", None),
            (office, "Weg 1", None),
            (office, "", None),
            (office, "Weg 2", app.now),
            (elsewhere, "Weg 3", None),
        ):
            session.add(OfficeHours(staff_id=staff.staff.id, place=place, ended_at=ended_at, **hours))
        await session.commit()

    async with app.database.reading() as session:
        assert list((await places_of(session, office.staff)).values()) == ["Weg 1"]


# --- words ---


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("2.12.", "2026-12-02"),
        ("2. Dezember 2026, 17 Uhr", "2026-12-02 17:00"),
        ("Mi 2.12. um 17:00", "2026-12-02 17:00"),
        ("2.12. 17-19 Uhr", "2026-12-02 17:00 19:00"),
        ("Mittwoch", "2026-11-25"),
    ],
)
def test_a_day_and_a_time_are_understood(words, understood):
    moment = understand_moment(words, TODAY)
    assert str(moment) == understood
    assert Moment.of(understood) == moment


@pytest.mark.parametrize("words", ["irgendwann", "montags 9-12", "1.11.2026", "31.2. 17 Uhr"])
def test_what_is_no_day_is_refused(words):
    with pytest.raises(NotUnderstood):
        understand_moment(words, TODAY)


def test_a_place_is_one_line_and_not_endless():
    assert understood_value("place", " Weg 1\n Ahlen ", today=TODAY) == "Weg 1 Ahlen"
    for words in ("", " \n", "x" * 201):
        with pytest.raises(Refusal, match="campaigns-value-too-long"):
            understood_value("place", words, today=TODAY)


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<b>a</b> <s>b</s> <code>c</code>", "<b>a</b> b c"),
        ('<a href="https://a.de/?x=1&y=2">a</a>', '<a href="https://a.de/?x=1&amp;y=2">a</a>'),
        ('<tg-spoiler>a</tg-spoiler><pre><code class="x">b</code></pre>', "ab"),
        ("a &lt;b&gt; &amp; c\n", "a &lt;b&gt; &amp; c"),
    ],
)
def test_of_telegrams_marks_four_are_kept(html, kept):
    assert from_chat(html) == kept
    assert flaw(kept, has_media=False) is None


def test_a_mention_is_no_link_for_a_campaign():
    assert flaw(from_chat('<a href="tg://user?id=1">a</a>'), has_media=False) == "link"


@pytest.mark.parametrize(
    ("typed", "body", "wrong"),
    [
        ("Kreis & Stadt", "Kreis &amp; Stadt", None),
        ("3 < 5 > 2", "3 &lt; 5 &gt; 2", None),
        ("<b>a & b</b> &amp; c", "<b>a &amp; b</b> &amp; c", None),
        ('<a href="https://a.de/?x=1&y=2">a</a>', '<a href="https://a.de/?x=1&amp;y=2">a</a>', None),
        ("<b>a", "<b>a", "mark"),
        ("<b a", "<b a", "mark"),
        ("<i onclick=x>a</i>", "<i onclick=x>a</i>", "mark"),
    ],
)
def test_what_is_typed_on_a_page_is_text_with_marks(typed, body, wrong):
    assert from_page(typed) == body
    assert flaw(body, has_media=False) == wrong
    if wrong is None:
        assert from_page(for_page(body)) == body


def test_a_campaign_is_called_by_its_first_line():
    assert title("\n<b>Neu &amp; gut</b>\nMehr") == "Neu & gut"
    assert title("x" * 61) == "x" * 59 + "…"


def test_a_sentence_that_stayed_german_is_found_whatever_its_marks():
    assert still_german("<b>Kommen Sie zu uns.</b> Danke schön.", "Bize gelin. Danke schön.")
    assert not still_german("<b>Kommen Sie zu uns.</b>", "<b>Bize gelin.</b>")
    assert still_german("<b>Neuer Kurs</b>\n\nKommen Sie.", "<b>Neuer Kurs</b>\n\nGelin.")
    assert not still_german("12:00 www.kreis.de", "12:00 www.kreis.de")
    assert not still_german(
        "Kommen Sie:\n📍 Beispielallee 3, 48231 Warendorf", "Gelin:\n📍 Beispielallee 3, 48231 Warendorf"
    )


# --- areas ---


async def test_everybody_chooses_among_their_own(app):
    lead, town = await app.hires(Role.lead), await app.hires(municipality_ags=AHLEN)
    region = await app.hires(Role.coordinator, region="ahlen")

    assert widest(lead.staff, app.county, Kind.events) == Audience(Kind.events)
    assert widest(town.staff, app.county, Kind.events) == Audience(Kind.events, towns=frozenset({AHLEN}))
    assert widest(region.staff, app.county, Kind.events) == Audience(Kind.events, region="ahlen")
    assert len(choices_of(lead.staff, app.county).towns) == 13
    assert [each.id for each in choices_of(region.staff, app.county).regions] == ["ahlen"]


def test_towns_are_toggled_but_for_the_last():
    one = with_town(Audience(Kind.events, region="ahlen"), AHLEN)
    assert one == Audience(Kind.events, towns=frozenset({AHLEN}))
    assert with_town(with_town(one, BECKUM), BECKUM) == one
    assert with_town(one, AHLEN) == one
