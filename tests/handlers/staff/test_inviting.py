"""Inviting a client, and the client's answer."""

from datetime import timedelta

import pytest
from sqlmodel import select

from demo.botapi.faults import Fault
from handlers.conversations import NOTICES
from handlers.shell.texts import plain
from handlers.staff.callbacks import AgreeToBond
from services.context import Context
from storage.outbox import OutboxMessage

AHLEN = "05570004"
LANGUAGES = ["de", "ar", "uk"]  # from the left, from the right, with more plurals than two


# --- inviting a client ---


async def test_a_case_manager_gets_a_link_and_words_in_every_language(office):
    person = await office.hired()

    await person.says("/invite K-17")

    assert "staff-link-made" in person.sees
    assert office.link.search(person.screen)[1] == "lotse_demo_bot"
    for language in LANGUAGES:
        person.language = language
        assert "staff-link-words" in person.screen, language
    assert "K-17" not in person.screen, "what is forwarded does not show the office's sign"


async def test_an_invitation_without_a_sign_says_how(office):
    person = await office.hired()

    await person.says("/invite")

    assert "staff-invite-how" in person.screen
    assert "staff-label-invalid" not in person.screen


@pytest.mark.parametrize("sign", ["Amal Beispiel", "K_17", "<b>", "A" * 21])
async def test_what_looks_like_a_name_is_refused(office, sign):
    person = await office.hired()

    await person.says(f"/invite {sign}")

    assert "staff-label-invalid" in person.screen
    assert not office.link.search(person.screen)


async def test_a_link_that_is_shown_only_at_the_second_try_works(lab, office):
    person, client = await office.hired(), await lab.person("de", AHLEN)
    lab.world.faults.add(Fault("sendMessage", "error500", times=1))
    lab.poller.backoff = (0.01,)

    payload = await office.client_payload(person)
    await client.says(f"/start {payload}")

    assert "staff-notice-title" in client.screen


# --- a client's answer ---


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_client_reads_first_what_is_stored_and_only_a_yes_binds(lab, office, language):
    payload = await office.client_payload(await office.hired())
    client = lab.stranger(language)

    await client.says(f"/start {payload}")
    await client.taps(client.buttons[0])

    for said in ("staff-notice-who", "staff-notice-stored", "staff-notice-until", "staff-notice-voluntary"):
        assert said in client.screen
    assert "privacy-telegram" in client.screen
    assert await office.bonds() == 0

    await client.taps("✅")

    assert "staff-agreed" in client.screen
    assert "Erika Muster" in client.screen
    assert await office.bonds() == 1


async def test_the_case_manager_is_told_by_the_offices_sign(lab, office):
    payload = await office.client_payload(await office.hired())
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {payload}")
    await client.taps("✅")

    async with lab.app.database.reading() as session:
        (message,) = (await session.exec(select(OutboxMessage))).all()
        said = await NOTICES[message.kind](session, message, Context(lab.app, lab.clock.now()))
        assert "K-17" in plain(said.text[0], "de")
    await client.press("pf1")
    async with lab.app.database.reading() as session:
        assert await NOTICES[message.kind](session, message, Context(lab.app, lab.clock.now())) is None


async def test_no_thanks_stores_nothing_and_leads_on(lab, office):
    payload = await office.client_payload(await office.hired())
    client = await lab.person("de", AHLEN)

    await client.says(f"/start {payload}")
    await client.taps("Nein")

    assert "staff-declined" in client.screen
    assert "menu-choose-topic" in client.screen
    assert await office.bonds() == 0


async def test_a_client_can_book_with_the_case_manager_right_away(lab, office):
    payload = await office.client_payload(await office.hired())
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {payload}")

    await client.taps("✅")

    assert "bm1" in [key["callback_data"] for row in client.last["reply_markup"]["inline_keyboard"] for key in row]


async def test_a_forwarded_link_serves_one_client(lab, office):
    payload = await office.client_payload(await office.hired())
    first, second = await lab.person("de", AHLEN), await lab.person("de", AHLEN)
    for each in (first, second):
        await each.says(f"/start {payload}")

    await first.taps("✅")
    await second.taps("✅")

    assert "staff-agreed" in first.screen
    assert "staff-invitation-invalid" in second.screen
    await first.press(AgreeToBond(token=payload[2:]))
    assert "staff-agreed" in first.screen, "the same yes again"
    assert await office.bonds() == 1


async def test_a_yes_that_comes_a_day_late_is_refused(lab, office):
    payload = await office.client_payload(await office.hired())
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {payload}")
    lab.clock.at += timedelta(hours=24)

    await client.taps("✅")

    assert "staff-invitation-invalid" in client.screen
    assert await office.bonds() == 0


async def test_the_notice_says_whom_a_new_case_manager_replaces(lab, office):
    first, second = await office.hired(), await office.hired(name="Max Muster")
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {await office.client_payload(first)}")
    await client.taps("✅")

    await client.says(f"/start {await office.client_payload(second)}")
    assert "staff-notice-replaces" in client.screen
    await client.taps("✅")

    await client.says("/privacy")
    assert "Max Muster" in client.screen
    assert "Erika Muster" not in client.screen


async def test_a_case_manager_who_opens_the_own_link_is_told_whom_it_is_for(office):
    person = await office.hired()

    await person.says(f"/start {await office.client_payload(person)}")

    assert "staff-own-link" in person.screen
    assert await office.bonds() == 0


async def test_a_client_sees_the_bond_under_own_data_and_deleting_ends_it(lab, office):
    payload = await office.client_payload(await office.hired())
    client = await lab.person("ar", AHLEN)
    await client.says(f"/start {payload}")
    await client.taps("✅")

    await client.says("/privacy")
    assert "staff-privacy-bond" in client.screen
    assert "K-17" in client.screen
    await client.press("pf1")

    assert "privacy-deleted" in client.screen
    assert await office.bonds() == 0
