"""The poll loop: nothing pressed is lost, nothing happens twice, one person's trouble is nobody else's."""

import asyncio
import time
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from demo.botapi.faults import Fault
from handlers.fast.calls import FastBot
from services.refusal import Refusal

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
    await asyncio.wait_for(running, 60)

    assert "menu-choose-topic" in person.screen
    assert len(lab.world.updates.pending) == 0


async def test_stopping_does_not_wait_for_the_long_poll(lab, until):
    running = asyncio.create_task(lab.poller.run())
    await until(lambda: lab.world.calls["getUpdates"])
    lab.poller.stop()

    await asyncio.wait_for(running, 15)  # the poll takes 25 seconds


async def test_stopping_does_not_wait_out_a_telegram_that_says_later(lab, until):
    lab.world.faults.add(Fault("getUpdates", "too_many", retry_after=60))
    running = asyncio.create_task(lab.poller.run())
    await until(lambda: lab.world.calls["getUpdates"])
    await asyncio.sleep(0.05)
    lab.poller.stop()

    await asyncio.wait_for(running, 15)


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
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=4.0, chat_id=slow.id))
    program.presses(slow, town(AHLEN))
    program.presses(quick, town(BECKUM))

    async with program.running():
        await until(lambda: "menu-choose-topic" in quick.screen)
        assert "menu-choose-topic" not in slow.screen

    assert "menu-choose-topic" in slow.screen


@pytest.mark.slow
async def test_what_comes_while_somebody_elses_press_is_slow_is_answered_and_not_acknowledged(lab, program, until):
    slow, quick = await lab.person("ar", BEELEN), await lab.person("tr")
    lab.world.faults.add(Fault("editMessageText", "slow", seconds=4.0, chat_id=slow.id))

    async with program.running():
        program.presses(slow, GAP)
        await until(lambda: not lab.world.faults)
        program.presses(quick, town(BECKUM))
        await until(lambda: "menu-choose-topic" in quick.screen)
        program.presses(quick, town(AHLEN))
        await until(lambda: "Ahlen" in quick.screen)
        assert "offers-county-wide-only" not in slow.screen
        assert len(lab.world.updates.pending) == 3

    assert "offers-county-wide-only" in slow.screen
    assert len(lab.world.updates.pending) == 0
    assert program.unanswered == []


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
    async with FastBot("4711:BBwrong", session=AiohttpSession(api=TelegramAPIServer.from_base(lab.url))) as stranger:
        with pytest.raises(Refusal) as refusal:
            async with program.running(bot=stranger):
                lab.world.person_says(lab.stranger("ar").id, "/start")

    assert refusal.value.text_id == "cli-token-refused"


async def test_an_unreachable_telegram_is_one_line_a_failure(lab, program, until, logged):
    async with FastBot(
        "4710:AAtest", session=AiohttpSession(api=TelegramAPIServer.from_base("http://127.0.0.1:1"))
    ) as bot:
        poller = type(lab.poller)(bot, lab.poller.answering, backoff=(0.05, 0.1))
        running = asyncio.create_task(poller.run())
        await until(lambda: len(logged) >= 3)
        poller.stop()
        await asyncio.wait_for(running, 60)

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


@pytest.mark.usefixtures("in_threads")
async def test_a_locked_database_delays_one_persons_press_and_not_who_only_reads(lab, program, until):
    import sqlite3

    from storage.engine import sqlite_file

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
