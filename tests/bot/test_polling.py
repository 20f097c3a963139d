"""The poll loop: nothing pressed is lost, nothing happens twice, one person's trouble is nobody else's."""

import asyncio
import time
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, Message

from lotse.bot.demo.botapi.faults import Fault
from lotse.handlers import fallback
from lotse.handlers.middlewares import Conversation
from lotse.handlers.privacy.callbacks import PrivacyMenu
from lotse.handlers.screen import Screen
from lotse.handlers.texts import text
from lotse.services.refusal import Refusal

AHLEN, BECKUM, BEELEN = "05570004", "05570008", "05570012"
GAP = "of1:5570012:debt::0::0"  # Beelen has no debt counselling of its own
KINDS = ["html502", "reset", "slow", "silent"]
CONVERSATION = ["sendMessage", "editMessageText", "answerCallbackQuery"]
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def town(ags: str) -> str:
    return f"mu1:{int(ags)}:"


def in_the_log(logged: list[dict[str, Any]], event: str) -> list[dict[str, Any]]:
    return [each for each in logged if each["event"] == event]


async def test_a_batch_is_acknowledged_only_when_it_is_handled(lab, program, until):
    person = await lab.person("ar", BEELEN)
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=0.3))

    async with program.running():
        program.presses(person, GAP)
        await until(lambda: not lab.world.faults)
        pending_meanwhile = len(lab.world.updates.pending)

    assert pending_meanwhile == 1
    assert len(lab.world.updates.pending) == 0
    assert await program.gaps() == 1


async def test_what_was_being_handled_at_a_kill_comes_again_and_happens_once(lab, program, until):
    person = await lab.person("ar", BEELEN)
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=5))
    killed = asyncio.create_task(lab.poller.run())
    program.presses(person, GAP)
    await until(lambda: not lab.world.faults)
    killed.cancel()
    await asyncio.gather(killed, return_exceptions=True)
    assert await program.gaps() == 1, "state first"
    assert "offers-county-wide-only" not in person.screen, "answer second"

    async with program.running():
        pass

    assert await program.gaps() == 1
    assert "offers-county-wide-only" in person.screen
    assert program.unanswered == []


async def test_stopping_finishes_what_is_at_hand_and_acknowledges_it(lab, program, until):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=0.2))
    running = asyncio.create_task(lab.poller.run())
    program.presses(person, town(AHLEN))
    await until(lambda: not lab.world.faults)

    lab.poller.stop()
    await asyncio.wait_for(running, 5)

    assert "menu-choose-topic" in person.screen
    assert len(lab.world.updates.pending) == 0


async def test_stopping_does_not_wait_for_the_long_poll(lab):
    running = asyncio.create_task(lab.poller.run())
    await asyncio.sleep(0.1)
    lab.poller.stop()

    await asyncio.wait_for(running, 1)


async def test_stopping_does_not_wait_out_a_telegram_that_says_later(lab, until):
    lab.world.faults.add(Fault("getUpdates", "too_many", retry_after=60))
    running = asyncio.create_task(lab.poller.run())
    await until(lambda: lab.world.calls["getUpdates"])
    await asyncio.sleep(0.05)
    lab.poller.stop()

    await asyncio.wait_for(running, 1)


async def test_one_persons_presses_are_handled_in_their_order(lab, program):
    person = await lab.person("ar")
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=0.2))
    lab.world.faults.add(Fault("editMessageText", "error500"))
    for ags in (AHLEN, BECKUM, AHLEN, BEELEN):
        program.presses(person, town(ags))

    async with program.running():
        pass

    assert await program.town(person) == BEELEN
    assert "Beelen" in person.screen
    assert program.unanswered == []


@pytest.mark.slow
async def test_different_people_do_not_wait_for_each_other(lab, program, until):
    slow, quick = await lab.person("ar"), await lab.person("tr")
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=1.0, chat_id=slow.id))
    program.presses(slow, town(AHLEN))
    program.presses(quick, town(BECKUM))

    async with program.running():
        await until(lambda: "menu-choose-topic" in quick.screen)
        assert "menu-choose-topic" not in slow.screen

    assert "menu-choose-topic" in slow.screen


@pytest.mark.parametrize("kind", ["error500", *(pytest.param(each, marks=pytest.mark.slow) for each in KINDS)])
@pytest.mark.parametrize("method", [*CONVERSATION, "getUpdates"])
async def test_trouble_in_passing_keeps_nobody_from_their_answer(lab, program, method, kind):
    person = await lab.person("ar", BEELEN)
    pressed = person.last["message_id"]
    program.presses(person, GAP)
    if method == "sendMessage":
        del lab.world.chat_with(person.id).messages[pressed]  # so that the answer cannot be an edit
    times = 1 if kind == "slow" or method == "answerCallbackQuery" else 2
    lab.world.faults.add(Fault(method, kind, times=times, seconds=0.2))

    async with program.running():
        pass

    assert not lab.world.faults, "the trouble was met"
    assert "offers-county-wide-only" in person.screen
    assert program.unanswered == []
    assert await program.gaps() == 1


@pytest.mark.slow
@pytest.mark.parametrize("method", [*CONVERSATION, "getUpdates"])
async def test_too_many_requests_are_waited_for(lab, program, method):
    person = await lab.person("ar", BEELEN)
    pressed = person.last["message_id"]
    program.presses(person, GAP)
    if method == "sendMessage":
        del lab.world.chat_with(person.id).messages[pressed]
    lab.world.faults.add(Fault(method, "too_many", retry_after=1))
    began = time.monotonic()

    async with program.running():
        pass

    assert time.monotonic() - began > (0.5 if method == "answerCallbackQuery" else 1.0)
    assert "offers-county-wide-only" in person.screen
    assert program.unanswered == []
    assert await program.gaps() == 1


async def test_an_unanswered_button_alone_sends_no_pin_twice(lab, program):
    """Answering the button is tried again by itself, not the whole screen with it."""
    person = await lab.person("ar", AHLEN)
    await person.press("of1:5570004:general_counselling::0::0")
    await person.taps("1")
    before = len(person.chat)
    pins = next(
        button["callback_data"]
        for row in person.last["reply_markup"]["inline_keyboard"]
        for button in row
        if button["callback_data"].startswith("pn1")
    )
    lab.world.faults.add(Fault("answerCallbackQuery", "error500"))
    program.presses(person, pins)

    async with program.running():
        pass

    assert len([message for message in person.chat[before:] if "venue" in message]) == len(person.chat) - before > 0
    assert len({message["venue"]["title"] for message in person.chat[before:]}) == len(person.chat) - before
    assert program.unanswered == []


async def test_a_second_program_with_the_same_token_is_waited_out(lab, program, until, logged):
    person = await lab.person("ar")
    polls = lab.world.calls["getUpdates"]
    async with (
        Bot(lab.bot.token, session=AiohttpSession(api=TelegramAPIServer.from_base(lab.url))) as other,
        program.running(),
    ):
        await until(lambda: lab.world.calls["getUpdates"] >= polls + 2)  # the second is a long one
        await other.get_updates(timeout=0)
        await until(lambda: in_the_log(logged, "polling.conflict"))
        program.presses(person, town(AHLEN))

    assert "menu-choose-topic" in person.screen
    warnings = [each for each in logged if each["log_level"] in {"warning", "error"}]
    assert [each["event"] for each in warnings] == ["polling.conflict"]
    assert "webhook" in warnings[0]["hint"]


async def test_an_unknown_token_ends_the_program_with_a_word(lab, program):
    async with Bot("4711:BBwrong", session=AiohttpSession(api=TelegramAPIServer.from_base(lab.url))) as stranger:
        with pytest.raises(Refusal) as refusal:
            async with program.running(bot=stranger):
                lab.world.person_says(lab.stranger("ar").id, "/start")

    assert refusal.value.text_id == "cli-token-refused"


async def test_an_unreachable_telegram_is_one_line_a_failure(lab, program, until, logged):
    async with Bot("4710:AAtest", session=AiohttpSession(api=TelegramAPIServer.from_base("http://127.0.0.1:1"))) as bot:
        poller = type(lab.poller)(bot, lab.poller.dispatcher, backoff=(0.05, 0.1))
        running = asyncio.create_task(poller.run())
        await until(lambda: len(logged) >= 3)
        poller.stop()
        await asyncio.wait_for(running, 5)

    assert {each["event"] for each in logged} == {"polling.failed"}
    assert all(each["error"] == "TelegramNetworkError" for each in logged)


async def test_who_blocked_the_bot_is_noted_and_welcome_again_when_they_write(lab, program, logged):
    person = await lab.person("ar", AHLEN)
    program.presses(person, town(BECKUM))
    lab.world.chat_with(person.id).person.blocked = True
    async with program.running():
        pass
    assert (await program.known(person)).unreachable
    assert await program.town(person) == BECKUM, "what was pressed before is kept"
    assert not in_the_log(logged, "update.failed")

    lab.world.chat_with(person.id).person.blocked = False  # the word about that was lost on its way
    program.says(person, "/offers")
    async with program.running():
        pass

    assert not (await program.known(person)).unreachable
    assert "menu-choose-topic" in person.screen


async def test_blocking_and_unblocking_are_noted_when_telegram_says_so(lab, program):
    person = await lab.person("ar")

    lab.world.block(person.id)
    await lab.settle()
    assert (await program.known(person)).unreachable

    lab.world.unblock(person.id)
    await lab.settle()
    assert not (await program.known(person)).unreachable


async def test_a_database_away_for_a_moment_delays_and_loses_nothing(lab, program, until, logged):
    person = await lab.person("ar", BEELEN)
    async with program.without_database() as bring_back:
        program.presses(person, GAP)
        async with program.running():
            await until(lambda: in_the_log(logged, "update.delayed"))
            bring_back()

    assert "offers-county-wide-only" in person.screen
    assert program.unanswered == []
    assert await program.gaps() == 1
    assert "error-storage" not in person.sees


async def test_with_the_database_away_the_person_is_told_so(lab, program, logged):
    person = await lab.person("ar", BEELEN)
    async with program.without_database():
        program.presses(person, GAP)
        async with program.running():
            pass

        assert "error-storage" in person.screen
        assert program.unanswered == []
    assert await program.gaps() == 0, "nothing half done"
    await person.press(GAP)
    assert "offers-county-wide-only" in person.screen


async def test_a_locked_database_delays_one_persons_press_and_not_who_only_reads(lab, program, until):
    import sqlite3

    from lotse.storage.engine import sqlite_file

    writer, reader = await lab.person("ar"), await lab.person("tr", AHLEN)
    other = sqlite3.connect(sqlite_file(lab.url_of_database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    program.presses(writer, town(AHLEN))
    program.presses(reader, "of1:5570004:general_counselling::0::0")

    async with program.running():
        await until(lambda: "offers-heading" in reader.screen)
        assert "menu-choose-topic" not in writer.screen
        other.execute("ROLLBACK")

    other.close()
    assert "menu-choose-topic" in writer.screen


def house_with(lab: Any, *, message: Any = None, button: Any = None) -> Dispatcher:
    """The bot's own middleware and fallback around a handler of the test's."""
    dispatcher, conversation, router = Dispatcher(disable_fsm=True), Conversation(lab.house), Router()
    for observer in (dispatcher.message, dispatcher.callback_query):
        observer.outer_middleware(conversation)
    if message:
        router.message.register(message, F.text == "Mein Geheimnis")
    if button:
        router.callback_query.register(button, PrivacyMenu.filter())
    dispatcher.include_routers(router, fallback.build_router())
    return dispatcher


async def broken(message: Message) -> Screen:
    raise RuntimeError(f"cannot handle {message.text} of {message.chat.id}")


async def test_a_bug_is_logged_once_and_said_kindly_and_the_next_message_is_answered(lab, program, logged):
    person = await lab.person("ar", AHLEN)
    program.says(person, "Mein Geheimnis")
    program.says(person, "/unknown")

    async with program.running(house_with(lab, message=broken)):
        pass

    assert "error-unexpected" in person.sees
    assert "fallback-command" in person.screen
    (line,) = in_the_log(logged, "update.failed")
    assert line["error"] == "RuntimeError"
    assert line["where"].startswith("test_polling.py:") or "middlewares.py" in line["where"]
    assert "Geheimnis" not in str(logged)
    assert str(person.id) not in str(logged)


@pytest.mark.parametrize("kind", ["error500", "html502", "reset", "silent"])
async def test_an_apology_that_fails_does_not_end_the_program(lab, program, kind):
    person, other = await lab.person("ar", AHLEN), await lab.person("tr", AHLEN)
    lab.world.faults.add(Fault("sendMessage", kind, chat_id=person.id))
    program.says(person, "Mein Geheimnis")
    program.says(person, "/unknown")
    program.says(other, "/unknown")

    async with program.running(house_with(lab, message=broken)):
        pass

    assert "fallback-command" in person.screen
    assert "fallback-command" in other.screen


async def test_an_apology_to_somebody_who_blocked_the_bot_is_not_made(lab, program):
    person = await lab.person("ar", AHLEN)
    program.says(person, "Mein Geheimnis")
    lab.world.chat_with(person.id).person.blocked = True

    async with program.running(house_with(lab, message=broken)):
        pass

    assert "error-unexpected" not in person.sees


@pytest.mark.slow
async def test_a_button_is_answered_after_two_seconds_even_when_the_handler_takes_longer(lab, program, until):
    async def slow(_query: CallbackQuery) -> Screen:
        await asyncio.sleep(3.5)
        return Screen(text=[text("privacy-nothing")])

    person = await lab.person("ar", AHLEN)
    program.presses(person, "pv1")
    began = time.monotonic()

    async with program.running(house_with(lab, button=slow)):
        await until(lambda: not program.unanswered)
        assert time.monotonic() - began > 1.8
        assert "privacy-nothing" not in person.screen

    assert "privacy-nothing" in person.screen
    assert lab.world.calls["answerCallbackQuery"] - 2 == 1, "once, besides the two of the lab"


async def test_a_button_that_waited_too_long_for_its_answer_still_gets_its_screen(lab, logged):
    person = await lab.person("ar", BEELEN)
    lab.world.press(person.id, person.last["message_id"], GAP)
    lab.world.clock.advance(20)

    await lab.settle()

    assert "offers-county-wide-only" in person.screen
    assert len(person.chat) == 1
    assert not [each for each in logged if each["log_level"] in {"warning", "error"}]


async def test_a_button_of_a_message_that_is_gone_gets_a_new_message(lab, logged):
    person = await lab.person("ar", BEELEN)
    lab.world.press(person.id, person.last["message_id"], GAP)
    lab.world.chat_with(person.id).messages.pop(person.last["message_id"])

    await lab.settle()

    assert "offers-county-wide-only" in person.screen
    assert not [each for each in logged if each["log_level"] in {"warning", "error"}]


async def test_a_button_of_a_message_older_than_two_days_gets_a_new_message(lab):
    person = await lab.person("ar", BEELEN)
    old = person.last["message_id"]
    lab.world.clock.advance(50 * 3600)

    await person.press(GAP)

    assert person.last["message_id"] != old
    assert "offers-county-wide-only" in person.screen


async def test_the_same_button_again_changes_nothing_on_the_screen_and_is_answered(lab, program, logged):
    person = await lab.person("ar", AHLEN)
    await person.press("pv1")
    before = list(person.chat)

    await person.press("pv1")

    assert person.chat == before
    assert program.unanswered == []
    assert not [each for each in logged if each["log_level"] in {"warning", "error"}]


async def test_the_same_update_twice_counts_once_and_is_answered_twice(lab, program):
    person = await lab.person("ar", BEELEN)
    program.presses(person, GAP)
    update = lab.world.updates.pending[-1][1]
    await lab.settle()
    await person.press("pv1")

    lab.offset = 0
    lab.world.updates.add_raw(update)
    await lab.settle()

    assert await program.gaps() == 1
    assert "offers-county-wide-only" in person.screen


async def test_a_town_and_a_topic_in_one_message_count_the_gap_too(lab, program):
    """One update that writes twice."""
    person = await lab.person("de", AHLEN)
    await person.press("mu1:5570012:debt")
    assert "offers-county-wide-only" in person.screen

    assert await program.gaps() == 1
    assert await program.town(person) == BEELEN


async def test_the_same_town_and_topic_twice_in_a_kill_count_once(lab, program):
    person = await lab.person("de", AHLEN)
    program.presses(person, "mu1:5570012:debt")
    update = lab.world.updates.pending[-1][1]
    await lab.settle()

    lab.offset = 0
    lab.world.updates.add_raw(update)
    await lab.settle()

    assert await program.gaps() == 1


def in_a_group(person_id: int, **more: Any) -> dict[str, Any]:
    return {
        "chat": {"id": -100_200_300, "type": "group", "title": "Verein"},
        "from": {"id": person_id, "is_bot": False, "first_name": "Erfunden", "language_code": "de"},
        "date": 1_795_426_200,
        **more,
    }


async def test_groups_are_ignored(lab):
    person = await lab.person("de", AHLEN)
    before = lab.world.calls.copy()
    for number, words in enumerate(["/start", "Beckum", "/privacy", "Hallo"]):
        message = in_a_group(person.id, message_id=number + 1, text=words)
        lab.world.updates.add_raw({"update_id": 900_000_000 + number, "message": message})

    await lab.settle()

    assert {name: count for name, count in lab.world.calls.items() if count != before.get(name)}.keys() == {
        "getUpdates"
    }


async def test_leaving_a_group_does_not_make_a_person_unreachable(lab, program):
    person = await lab.person("de", AHLEN)
    bot = {"id": 4710, "is_bot": True, "first_name": "Lotse"}
    left = in_a_group(
        person.id,
        old_chat_member={"user": bot, "status": "member"},
        new_chat_member={"user": bot, "status": "left"},
    )
    lab.world.updates.add_raw({"update_id": 900_000_001, "my_chat_member": left})

    await lab.settle()

    assert not (await program.known(person)).unreachable


async def test_sixty_presses_at_once_are_throttled_and_others_are_not(lab, program):
    hasty, calm = await lab.person("ar", AHLEN), await lab.person("tr", AHLEN)
    before = lab.world.calls["answerCallbackQuery"]
    for _ in range(60):
        program.presses(hasty, "pv1")
    program.presses(calm, "pv1")

    await lab.settle()

    assert 15 <= lab.world.calls["answerCallbackQuery"] - before - 1 < 50
    assert "privacy-title" in hasty.screen
    assert "privacy-title" in calm.screen


async def test_a_press_that_is_tried_again_is_not_throttled_for_it(lab, program):
    person = await lab.person("ar", AHLEN)
    for _ in range(16):  # nearly as many as are taken at once, but for the lab's three
        await person.press("pv1")
    lab.world.faults.add(Fault("editMessageText", "error500", times=3))
    program.presses(person, town(BECKUM))

    async with program.running():
        pass

    assert await program.town(person) == BECKUM
    assert "Beckum" in person.screen
