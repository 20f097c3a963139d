"""Somebody in danger types a few words: the numbers come at once, whatever else was going on."""

import pytest

from handlers.cases.contact.chat_notes import NOTE
from handlers.emergency.callbacks import EraseTraces
from handlers.shell.acquaintance import Acquaintances
from handlers.shell.pace import Pace
from services import awaiting
from services.people import Account, find_person
from storage.engine import StorageUnavailable

from ...conftest import context_of

AHLEN = "05570004"


def cards(person):
    return [message["contact"]["phone_number"] for message in person.chat if "contact" in message]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("mein Mann schlägt mich", ["110", "112", "116016", "08001239900"]),
        ("бьёт меня", ["110", "112", "116016", "08001239900"]),
        ("Suizid", ["112", "110", "08001110111", "08001110222"]),
        ("çocuğum ilaç yuttu", ["112", "110", "022819240"]),
        ("بنتي ضاعت", ["110", "112", "116111"]),
        ("es brennt in der Küche", ["112", "110"]),
        ("SOS", ["112", "110"]),
        ("112", ["112", "110"]),
    ],
)
async def test_the_numbers_that_fit_come_as_cards_the_first_one_first(lab, words, numbers):
    person = await lab.person("de", AHLEN)

    await person.says(words)

    assert cards(person) == numbers
    first_line = str(person.screen).splitlines()[0]
    assert first_line == "ℹ️ Wichtige Nummern", "previews show on locked screens"
    assert person.buttons == ["🗑 Diese Nachrichten löschen", "⬅️ Themen"]


async def test_the_german_sentence_fits_the_danger_and_is_translated_below(lab):
    person = await lab.person("tr", AHLEN)

    await person.says("ev yanıyor")

    assert "Es brennt. Ich spreche wenig Deutsch. Ich bin hier:" in person.screen
    assert "Yangın var. Az Almanca konuşuyorum. Şu an buradayım:" in person.screen


@pytest.mark.parametrize(
    ("phone", "words", "language"),
    [
        ("uk", "SOS", "uk"),
        ("de", "زوجي بيضربني", "ar"),
        ("ar", "mein Mann schlägt mich", "de"),
        ("fa", "شوهرم مرا میزند", "en"),  # no texts in Persian yet
        ("so", "i caawi", "en"),
    ],
)
async def test_before_any_language_is_chosen_the_answer_comes_in_the_one_that_was_written(lab, phone, words, language):
    person = lab.stranger(phone)

    await person.says(words)

    person.language = language
    assert "emergency-police" in person.screen
    assert cards(person)


async def test_the_chosen_language_stays_whatever_was_written(lab):
    person = await lab.person("ar", AHLEN)

    await person.says("mein Mann schlägt mich")

    assert "emergency-police" in person.screen


async def test_somebody_asked_for_words_gets_the_numbers_and_the_question_stays(lab, desk):
    petra = await desk.staff("Petra Muster")
    await desk.hours(petra)
    client = await desk.client_of(petra, "de")
    await client.says("/book")
    await client.taps("24. Nov")
    await client.taps("09:00")
    before = cards(client)
    await client.says("mein Mann schlägt mich")

    assert (before, cards(client)) == ([], ["110", "112", "116016", "08001239900"])


async def test_staff_who_are_asked_for_words_may_write_of_danger(lab, desk):
    petra = await desk.staff("Petra Muster")
    await petra.says("Hilfe")
    assert cards(petra) == ["112", "110"], "nobody asked, so it is a cry like any other"

    app = lab.app
    async with app.database.writing() as session:
        person = await find_person(session, Account(str(petra.id), app.keyring))
        context = context_of(app=app, now=lab.clock.now())
        await awaiting.ask(session, context, person=person, question=NOTE, values={})
        await session.commit()
    await petra.says("Hilfe")

    assert cards(petra) == ["112", "110"]


async def test_not_even_haste_keeps_anybody_from_help(lab, monkeypatch):
    person = await lab.person("de", AHLEN)
    monkeypatch.setattr(Pace, "allows", lambda self, _user_id: self.burst < 10)

    await person.says("Hilfe")

    assert cards(person) == ["112", "110"]


async def test_who_calls_without_end_is_not_answered_without_end(lab, monkeypatch):
    person = await lab.person("de", AHLEN)
    allows = Pace.allows
    monkeypatch.setattr(Pace, "allows", lambda self, user_id: self.burst < 10 and allows(self, user_id))

    for _ in range(8):
        await person.says("Hilfe")

    assert cards(person) == ["112", "110"] * 5


async def test_the_numbers_come_although_the_database_does_not_answer(lab, monkeypatch):
    person = lab.stranger("tr")

    async def locked(_self, _account):
        raise StorageUnavailable("locked")

    monkeypatch.setattr(Acquaintances, "find", locked)
    await person.says("imdat")

    assert cards(person) == ["112", "110"]


async def test_the_words_below_a_picture_count(lab):
    person = await lab.person("de", AHLEN)

    await person.sends(
        {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}], "caption": "Hilfe"}
    )

    assert cards(person) == ["112", "110"]


async def test_a_button_takes_all_of_it_away(lab):
    person = await lab.person("de", AHLEN)
    await person.says("mein Mann schlägt mich")

    await person.taps("löschen")

    left = lab.messages(person.id)
    assert not [each for each in left if "contact" in each or "schlägt" in each.get("text", "")]
    assert "Wichtige Nummern" not in person.sees
    assert "menu-choose-topic" in person.screen


async def test_a_forged_number_deletes_nothing(lab):
    person = await lab.person("de", AHLEN)
    await person.says("Hallo")
    before = len(lab.messages(person.id))

    await person.press(EraseTraces(written=2_000_000_000))

    assert len(lab.messages(person.id)) >= before


async def test_what_only_sounds_like_danger_is_answered_as_ever(lab):
    person = await lab.person("de", AHLEN)

    await person.says("Feuerwehr Termin")

    assert cards(person) == []
