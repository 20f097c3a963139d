"""Each fault, as both libraries meet it."""

import asyncio
import time

import pytest
from aiogram import exceptions as aiogram_errors
from telegram import error as ext_errors

from demo.botapi.faults import KINDS, Fault

MET = [
    ("error500", aiogram_errors.TelegramServerError, ext_errors.NetworkError),
    ("html502", aiogram_errors.ClientDecodeError, ext_errors.NetworkError),
    ("reset", aiogram_errors.TelegramNetworkError, ext_errors.NetworkError),
    ("silent", aiogram_errors.TelegramNetworkError, ext_errors.NetworkError),
    ("too_many", aiogram_errors.TelegramRetryAfter, ext_errors.RetryAfter),
    ("unauthorized", aiogram_errors.TelegramUnauthorizedError, ext_errors.InvalidToken),
]


@pytest.mark.parametrize(("kind", "in_aiogram", "_in_ext"), MET)
async def test_aiogram_meets_the_fault_and_then_none(aiogram_bot, world, amina, kind, in_aiogram, _in_ext):
    world.faults.add(Fault("sendMessage", kind, retry_after=7))

    with pytest.raises(in_aiogram) as met:
        await aiogram_bot.send_message(amina, "a")
    assert getattr(met.value, "retry_after", 7) == 7
    assert len(world.chats[amina].messages) == (2 if kind == "silent" else 1)
    await aiogram_bot.send_message(amina, "b")


@pytest.mark.parametrize(("kind", "_in_aiogram", "in_ext"), MET)
async def test_python_telegram_bot_meets_the_fault_and_then_none(ext_bot, world, amina, kind, _in_aiogram, in_ext):
    world.faults.add(Fault("sendMessage", kind, retry_after=7))

    with pytest.raises(in_ext):
        await ext_bot.send_message(amina, "a")
    assert len(world.chats[amina].messages) == (2 if kind == "silent" else 1)
    await ext_bot.send_message(amina, "b")


async def test_a_slow_answer_comes_late_and_counts(aiogram_bot, world, amina):
    world.faults.add(Fault("sendMessage", "slow", seconds=0.3))
    start = time.monotonic()

    await aiogram_bot.send_message(amina, "a")

    assert time.monotonic() - start > 0.25


async def test_a_caller_who_does_not_wait_gets_nothing(ext_bot, world, amina):
    world.faults.add(Fault("sendMessage", "slow", seconds=1))

    with pytest.raises(ext_errors.TimedOut):
        await ext_bot.send_message(amina, "a", read_timeout=0.1)
    await asyncio.sleep(1)


async def test_a_fault_can_concern_one_chat_one_method_or_all(aiogram_bot, world, amina):
    other = 700_000_002
    world.person_says(other, "/start")
    world.faults.add(Fault("*", "error500", times=2, chat_id=other))

    await aiogram_bot.send_message(amina, "a")
    for method in (aiogram_bot.send_message(other, "a"), aiogram_bot.send_chat_action(other, "typing")):
        with pytest.raises(aiogram_errors.TelegramServerError):
            await method
    await aiogram_bot.send_message(other, "a")


@pytest.mark.parametrize("fault", [Fault("*", "meteor"), Fault("*", KINDS[0], times=0)])
async def test_nonsense_is_no_fault(world, fault):
    with pytest.raises(ValueError, match="must be"):
        world.faults.add(fault)


async def test_a_chat_may_burst_but_not_stream(aiogram_bot, world, amina):
    world.limits.enabled = True
    for _ in range(5):
        await aiogram_bot.send_message(amina, "a")

    with pytest.raises(aiogram_errors.TelegramRetryAfter) as refusal:
        await aiogram_bot.send_message(amina, "a")
    assert refusal.value.retry_after == 1
    world.clock.advance(1)
    await aiogram_bot.send_message(amina, "a")


async def test_all_chats_together_have_a_limit_too(world):
    world.limits.enabled = True
    statuses = []
    for number in range(40):
        chat = 710_000_000 + number
        world.add_person(type(world.chats[700_000_001].person)(chat, "X", "de"))
        world.person_says(chat, "/start")
        statuses.append((await world.call(world.token, "sendMessage", {"chat_id": chat, "text": "a"}))[0])

    assert statuses[:30] == [200] * 30
    assert 429 in statuses[30:]
