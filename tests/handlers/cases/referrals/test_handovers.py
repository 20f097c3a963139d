"""The service answers on its page, the client is told; and without a case the slip and the agreed handover."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from handlers.cases.referrals.callbacks import AskHandover, AskService, MakeSlip, SeePlace, SlipIn
from handlers.conversations import build_answering

from .conftest import PUBLIC, Work, link_on

# --- the service answers ---


async def test_the_service_answers_on_its_page_and_both_are_told(work):
    erika, client = await work.manager(), await work.lab.person("uk")
    referral_id = await work.referral(erika, client)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)

    page = await work.opens(address)
    assert "Kreis Warendorf" in page
    assert "Ja, wir übernehmen" in page
    assert "WAF-" not in page + str(erika.screen), "the link and its letter say nothing about the case"
    assert "Vielen Dank" in await work.answers(address, "agreed")
    await work.deliver()

    assert "referrals-answered" in erika.screen
    assert "✅ zugesagt" in str(erika.screen)
    assert str(client.screen) == "ℹ️ Для вас є новина."
    await client.taps("Показати місце та час")
    assert "referrals-place" in client.screen
    assert await work.code() not in str(client.screen)
    await client.press(SeePlace(referral_id=referral_id + 1))
    assert "referrals-place" not in client.screen


async def test_a_second_answer_an_old_link_and_an_unknown_one_are_told_kindly(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)
    await work.answers(address, "refused")

    assert "schon geantwortet" in await work.answers(address, "agreed")
    assert "schon geantwortet" in await work.opens(address)
    assert "gilt nicht mehr" in await work.opens(f"{PUBLIC}/h/{'x' * 43}")
    assert "لم يعد هذا الرابط صالحًا" in await work.answers(f"{PUBLIC}/h/{'x' * 43}", "agreed", "ar")
    await work.deliver()
    assert "❌ abgelehnt" in str(erika.screen)

    await work.referral(erika)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)
    work.lab.clock.at += timedelta(days=7)
    assert "gilt nicht mehr" in await work.opens(address)


async def test_loading_the_page_answers_nothing(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)

    first, second = [await work.opens(address) for _ in range(2)]

    assert first == second
    assert "Vielen Dank" in await work.answers(address, "agreed")


async def test_a_client_is_told_nothing_when_it_has_lost_its_sense(work):
    erika, client = await work.manager(), await work.lab.person("uk")
    await work.referral(erika, client)
    await erika.taps("Selbst angefragt")
    await erika.taps("Zugesagt")
    await erika.taps("Ruht")
    before = str(client.sees)

    await work.deliver()

    assert str(client.sees) == before


async def test_a_county_without_a_page_asks_by_phone(work):
    work.lab.app = replace(work.lab.app, public_url=None)
    work.lab.poller.answering = build_answering(work.lab.app)
    erika = await work.manager()
    referral_id = await work.referral(erika)

    assert not [each for each in erika.buttons if "Link" in each]
    await erika.press(AskService(referral_id=referral_id))
    assert "referrals-no-page" in erika.screen


# --- without a case ---


@pytest.mark.parametrize(("language", "direction"), [("uk", "ltr"), ("ar", "rtl"), ("de", "ltr")])
async def test_a_slip_to_forward_and_to_print_in_their_language_and_in_german(work, language, direction):
    erika = await work.manager()
    await erika.says("/slip")
    await erika.taps("Schulden")
    await erika.taps("1")
    code = await work.code()

    await erika.press(SlipIn(code=code, language=language))

    message, file = erika.chat[-2:]
    assert "☎️" in message["text"]
    assert "📄 Hier bekommen Sie Hilfe" in message["text"], "German is always included"
    assert message["text"].count("☎️") % (1 if language == "de" else 2) == 0
    page = printed(work, file)
    assert f'<section lang="{language}" dir="{direction}">' in page
    assert page.count("<section") == (1 if language == "de" else 2)
    assert "<script" not in page
    assert '<section lang="de" dir="ltr">' in page


async def test_the_slip_of_a_service_that_is_gone_says_so(work):
    erika = await work.manager()

    for forged in (
        MakeSlip(code="zzzzzzzzzz"),
        SlipIn(code="zzzzzzzzzz", language="uk"),
        AskHandover(code="zzzzzzzzzz"),
    ):
        await erika.press(forged)
        assert "offers-gone" in erika.screen
    await erika.press(SlipIn(code=await work.code(), language="xx"))
    assert "fallback-button-outdated" in erika.screen


async def test_an_agreed_handover_that_both_sides_confirm(work):
    erika = await work.manager()
    await erika.press(MakeSlip(code=await work.code()))
    await erika.taps("Übergabe vereinbaren")
    address = link_on(erika)
    await erika.taps("Zurück")
    assert "⏳ wartet auf Antwort" in str(erika.screen)
    assert "🤝 Die Person weiß es" not in erika.buttons

    await work.answers(address, "agreed")
    await work.deliver()
    assert "referrals-handover-tell" in erika.screen
    await erika.taps("Die Person weiß es")

    assert "referrals-handover-confirmed" in erika.screen
    await erika.taps("Zurück")
    assert "🤝 vereinbart" in str(erika.screen)


def printed(work: Work, message: dict[str, Any]) -> str:
    """The page that was sent as a file."""
    file = message["document"]
    assert file["file_name"] == "zettel.html"
    return work.lab.world.files.by_id[file["file_id"]].data.decode()
