"""Texts in another language through the real engine, the memory and the checks."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from services.campaigns.wording import flaw
from services.translation import translated_all
from services.translation.memory import known, remember, review
from storage.translation import TranslationUnit

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FREE, PASSPORT = "Die Beratung ist kostenlos und vertraulich.", "Bitte bringen Sie Ihren Pass mit."


@pytest.fixture
def say(database, engine):
    async def said(text, *, target="en", engine=engine, **more):
        about = {"source": "de", "target": target, "database": database, "engine": engine, "now": NOW}
        return (await translated_all([text], **about, **more))[0]

    return said


async def units(database) -> list[TranslationUnit]:
    async with database.reading() as session:
        return list((await session.exec(select(TranslationUnit).order_by(TranslationUnit.id))).all())


async def test_a_text_is_translated_sentence_by_sentence_and_remembered(say, database):
    said = await say(f"{FREE} {PASSPORT}\n\n😀 {FREE}")

    assert said.text == (
        "The counselling is free of charge and confidential. Please bring your passport.\n\n"
        "😀 The counselling is free of charge and confidential."
    )
    assert (said.by_machine, said.partly) == (True, False)
    stored = await units(database)
    assert {each.source for each in stored} >= {FREE, PASSPORT}
    assert {each.origin for each in stored} == {"machine"}


async def test_turkish_goes_through_english(say):
    said = await say(FREE, target="tr")

    assert said.text == "Danışmanlık ücretsiz ve gizlidir."


async def test_what_is_known_needs_no_engine(say):
    await say(FREE)

    said = await say(FREE, engine=None)

    assert said.text == "The counselling is free of charge and confidential."


async def test_a_persons_words_win_and_are_no_machines(say, database):
    await say(f"{FREE} {PASSPORT}")
    first, second = await units(database)
    for unit, words in ((first, "Talking to us costs nothing, and stays between us."), (second, None)):
        async with database.writing() as session:
            assert await review(session, unit_id=unit.id, staff_id=None, words=words, now=NOW)

    said = await say(f"{FREE} {PASSPORT}")
    assert said.text == "Talking to us costs nothing, and stays between us. Please bring your passport."
    assert not said.by_machine

    async with database.writing() as session:  # a machine never takes a person's place
        await remember(session, {FREE: "Something else."}, source="de", target="en", now=NOW)
    assert (await say(FREE)).text == "Talking to us costs nothing, and stays between us."


async def test_a_changed_text_keeps_its_unchanged_sentences(say, database):
    await say(f"{FREE} {PASSPORT}")

    await say(f"{FREE} Sie können ohne Termin kommen.")

    assert [each.source for each in await units(database)] == [FREE, PASSPORT, "Sie können ohne Termin kommen."]


async def test_a_number_that_the_machine_loses_keeps_the_sentence_original(say, database, engine, monkeypatch):
    text = "Die Gebühr beträgt 255 Euro."

    async def forgets(sentences, **_):
        return ["The fee is 25 euros." for _ in sentences]

    engine.translate = forgets  # the model's own mistakes change with each training

    said = await say(f"{text}")

    assert (said.text, said.by_machine, said.partly) == (text, False, True)
    assert await units(database) == []


async def test_names_and_addresses_come_back_as_they_were(say):
    said = await say("Fragen Sie bei Erika Beispiel nach.", names=["Erika Beispiel"])

    assert said.text == "Please ask Erika Beispiel."


@pytest.mark.parametrize("target", ["ar", "xx", "ckb"])
async def test_a_language_without_a_model_gets_the_original_and_it_is_said(say, target):
    said = await say(FREE, target=target)

    assert (said.text, said.by_machine, said.partly) == (FREE, False, True)


@pytest.mark.parametrize("text", ["", "😀😀", "12:30", "https://example.org", "\u2068\u2069"])
async def test_what_has_no_words_is_the_same_in_every_language(say, text):
    said = await say(text)

    assert (said.text, said.by_machine, said.partly) == (text, False, False)


async def test_the_longest_message_and_words_of_another_language_get_an_answer(say):
    for text in ("Wort " * 819, "هذه جملة عربية. " * 40, "<b>Guten Tag.</b> & <i>"):
        assert (await say(text)).text


CAMPAIGN = """<b>Die Beratung ist kostenlos und vertraulich.</b> Bitte bringen Sie Ihren Pass mit.

• <i>Das Angebot ist für Erwachsene.</i>
• Sie können <u>ohne Termin</u> kommen.

Mehr: <a href="https://kreis.example/kurs?a=1&amp;b=2">Wir erklären Ihnen den Brief.</a> 😀
"""


IN_ENGLISH = """<b>The counselling is free of charge and confidential.</b> Please bring your passport.

• <i>The offer is for adults.</i>
• Sie können <u>ohne Termin</u> kommen.

More: <a href="https://kreis.example/kurs?a=1&amp;b=2">We explain the letter to you.</a> 😀
"""


async def test_a_campaigns_text_keeps_its_marks_lines_and_bullets(say, engine):
    translate = engine.translate

    async def keeps_the_marks_but_once(sentences, **about):  # what a small model makes of marks is a matter of luck
        said = dict(zip(sentences, await translate(sentences, **about), strict=True))
        said["Sie können X1Xohne TerminX2X kommen."] = "You can come X2Xwithout an appointmentX1X."
        said["Mehr: X1XWir erklären Ihnen den Brief.X2X"] = "More: X1XWe explain the letter to you.X2X"
        return [said[each] for each in sentences]

    engine.translate = keeps_the_marks_but_once

    said = await say(CAMPAIGN)

    assert said.text == IN_ENGLISH
    assert (said.by_machine, said.partly) == (True, True)
    assert flaw(said.text, has_media=False) is None


@pytest.mark.parametrize("target", ["en", "tr", "ar"])
async def test_the_longest_campaign_can_be_sent_in_every_language(say, target):
    text = (CAMPAIGN * 40)[:4000].rpartition("\n•")[0]

    said = await say(text, target=target)

    assert flaw(said.text, has_media=False) is None
    assert said.text.count("\n") == text.count("\n")
    assert said.text.count("• ") == text.count("• ")


async def test_an_original_among_words_from_the_right_keeps_its_full_stop(say, database):
    async with database.writing() as session:
        await remember(session, {FREE: "الاستشارة مجانية وسرية."}, source="de", target="ar", now=NOW)

    said = await say(f"• {FREE}\n• {PASSPORT}", target="ar")

    assert said.text == f"• الاستشارة مجانية وسرية.\n• \u2068{PASSPORT}\u2069"


async def test_the_same_text_twice_at_once_is_translated_once(say, engine, monkeypatch):
    jobs = []
    work = engine._work
    monkeypatch.setattr(engine, "_work", lambda sentences, route: jobs.extend(sentences) or work(sentences, route))

    both = await asyncio.gather(*(say(FREE) for _ in range(5)))

    assert {each.text for each in both} == {"The counselling is free of charge and confidential."}
    assert jobs == [FREE]


async def test_who_waits_too_long_reads_the_original_and_the_next_one_the_translation(say, engine, monkeypatch):
    monkeypatch.setattr("services.translation.PATIENCE_S", 0.0)
    assert (await say(FREE)).text == FREE

    await asyncio.gather(*engine._kept)

    assert (await say(FREE, engine=None)).text == "The counselling is free of charge and confidential."


async def test_a_broken_package_leaves_the_original(say, packages):
    for file in packages.glob("de_en/model/model.bin"):
        file.write_bytes(b"no model")

    assert (await say(FREE)).text == FREE


async def test_what_was_imported_replaces_a_machines_words(say, database):
    await say(FREE)

    async with database.writing() as session:
        await remember(session, {FREE: "Free and private."}, source="de", target="en", now=NOW, origin="imported")

    async with database.reading() as session:
        found = await known(session, [FREE], source="de", target="en")
    assert (found[FREE].target, found[FREE].is_reviewed) == ("Free and private.", True)
