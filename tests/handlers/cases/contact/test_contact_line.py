"""A contact logged in one typed line, and read in every language."""

from datetime import date, timedelta

import pytest

from storage.conversation import Awaited
from tests.handlers.cases.contact.conftest import LINE, TODAY


async def test_one_line_and_one_tap(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says(LINE)
    assert "contact-check" in erika.screen
    for shown in ("WAF-2026-1", "23. November 2026", "Büro", "45 Min.", "Wohnen, Geld", "k2"):
        assert shown in erika.screen
    assert await office.logged() == []
    await erika.taps("Speichern")

    assert "contact-saved" in erika.screen
    assert await office.logged() == [(member, TODAY, "office", 45, ["benefits", "housing"], 2)]
    assert await office.rows(Awaited) == []


async def test_only_what_is_missing_is_asked(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/contact WAF-2026-1 tel")
    assert "contact-ask-minutes" in erika.screen
    await erika.taps("30 Min.")
    assert "contact-ask-domains" in erika.screen
    await erika.taps("Schulden")
    await erika.taps("Sucht")
    await erika.taps("Schulden")  # not this one after all
    await erika.taps("Weiter")
    await erika.taps("Speichern")

    assert await office.logged() == [(member, TODAY, "phone", 30, ["addiction"], None)]


async def test_what_is_missing_may_be_typed(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/contact WAF-2026-1 tel")
    await erika.says("1h, gestern, wohnen")
    assert "contact-check" in erika.screen
    await erika.taps("Speichern")

    assert await office.logged() == [(member, TODAY - timedelta(days=1), "phone", 60, ["housing"], None)]


@pytest.mark.parametrize("kind", ["voice", "photo"])
async def test_a_voice_note_in_the_middle_leaves_the_question_waiting(lab, office, kind):
    erika = await office.manager()
    await office.case(erika)
    await erika.says("/contact WAF-2026-1 tel")

    lab.world.person_sends_sample(erika.id, kind)
    await lab.settle()
    assert "fallback-asked" in erika.screen
    await erika.says("30 Wohnen")

    assert "contact-check" in erika.screen


async def test_unknown_words_are_counted_and_nothing_else_is_lost(lab, office):
    erika = await office.manager()
    await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro xyz 45 Wohnen")

    assert "Wörter, die ich nicht kenne: 1." in erika.screen
    assert "xyz" not in erika.screen
    assert "contact-check" in erika.screen


async def test_a_likely_word_is_asked_about(lab, office):
    erika = await office.manager()
    (member,) = await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen shuldn")
    assert "contact-ask-guess" in erika.screen
    assert "Gemeint ist: Schulden" in erika.screen
    assert "shuldn" not in erika.screen
    await erika.taps("Nein")
    assert "Schulden" not in erika.screen
    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen shuldn")
    await erika.taps("Ja")
    await erika.taps("Speichern")

    assert await office.logged() == [(member, TODAY, "office", 45, ["debt", "housing"], None)]


async def test_a_day_to_come_and_too_long_a_talk_are_told_and_asked_again(lab, office):
    erika = await office.manager()
    await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro 11h Wohnen 24.11.")

    assert "contact-future" in erika.screen
    assert "contact-minutes-range" in erika.screen
    assert "contact-ask-minutes" in erika.screen


async def test_a_day_long_ago_is_asked_back_and_taken(lab, office):
    erika = await office.manager()
    await office.case(erika)

    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen 9.11.")
    assert "contact-long-ago" not in erika.screen
    await erika.says("/contact WAF-2026-1 Büro 45 Wohnen 8.11.")
    assert "contact-long-ago" in erika.screen
    await erika.taps("der Tag stimmt")

    assert [each[1] for each in await office.logged()] == [date(2026, 11, 8)]


async def test_a_foreign_and_an_unknown_number_are_answered_alike_and_the_rest_is_kept(lab, office):
    erika, boris = await office.manager(), await office.manager()
    await office.case(boris)
    (own,) = await office.case(erika)
    answers = []

    for number in ("WAF-2026-1", "WAF-2026-99", "PB-2026-2"):
        await erika.says(f"/contact {number} Büro 45 Wohnen")
        answers.append((erika.screen, erika.buttons))
    assert answers[0] == answers[1] == answers[2]
    assert "cases-unknown" in erika.screen
    await erika.taps("WAF-2026-2")
    await erika.taps("Speichern")

    assert await office.logged() == [(own, TODAY, "office", 45, ["housing"], None)]


@pytest.mark.parametrize("language", ["ar", "uk"])
async def test_it_reads_in_every_language(lab, office, language):
    erika = await office.manager(language=language)
    await office.case(erika)

    await erika.says("/contact")
    assert "contact-ask-whom" in erika.screen
    await erika.says(LINE.removeprefix("/contact "))
    assert "contact-check" in erika.screen
    await erika.press(erika.data("ic3"))

    assert "contact-saved" in erika.screen
