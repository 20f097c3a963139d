"""What becomes of a press or a message on its way: bugs, late and old buttons, repeats, groups, haste."""

import asyncio
import time
from typing import Any

import pytest
from aiogram.types import Message

from demo.botapi.faults import Fault
from handlers.privacy.callbacks import PrivacyMenu
from handlers.shell.answering import Answering
from handlers.shell.conversation import Content, Conversation, Press, Route
from handlers.shell.pace import BURST
from handlers.shell.routing import Routing
from handlers.shell.screen import Screen
from handlers.shell.texts import text
from services.context import Context

AHLEN, BECKUM, BEELEN = "05570004", "05570008", "05570012"
GAP = "of1:5570012:debt::0::0"  # Beelen has no debt counselling of its own
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def house_with(lab: Any, route: Route) -> Answering:
    """The bot with one route, the test's."""
    return Answering(lab.app, Routing([Conversation(routes=[route])]))


async def broken(_context: Context, message: Message) -> Screen:
    raise RuntimeError(f"cannot handle {message.text} of {message.chat.id}")


async def test_a_bug_is_logged_once_and_said_kindly_and_the_next_message_is_answered(lab, program, logged):
    person = await lab.person("ar", AHLEN)
    program.says(person, "Mein Geheimnis")
    program.says(person, "/unknown")

    async with program.running(house_with(lab, Content("text", broken))):
        pass

    assert "error-unexpected" in person.sees
    assert "fallback-command" in person.screen
    (line,) = [each for each in logged if each["event"] == "update.failed"]
    assert line["error"] == "RuntimeError"
    assert line["where"].startswith("test_answers.py:") or "routing.py" in line["where"]
    assert "Geheimnis" not in str(logged)
    assert str(person.id) not in str(logged)


@pytest.mark.parametrize("kind", ["error500", "html502", "reset", "silent"])
async def test_an_apology_that_fails_does_not_end_the_program(lab, program, kind):
    person, other = await lab.person("ar", AHLEN), await lab.person("tr", AHLEN)
    lab.world.faults.add(Fault("sendMessage", kind, chat_id=person.id))
    program.says(person, "Mein Geheimnis")
    program.says(person, "/unknown")
    program.says(other, "/unknown")

    async with program.running(house_with(lab, Content("text", broken))):
        pass

    assert "fallback-command" in person.screen
    assert "fallback-command" in other.screen


async def test_an_apology_to_somebody_who_blocked_the_bot_is_not_made(lab, program):
    person = await lab.person("ar", AHLEN)
    program.says(person, "Mein Geheimnis")
    lab.world.chat_with(person.id).person.blocked = True

    async with program.running(house_with(lab, Content("text", broken))):
        pass

    assert "error-unexpected" not in person.sees


@pytest.mark.slow
async def test_a_button_is_answered_after_two_seconds_even_when_the_handler_takes_longer(lab, program, until):
    async def slow(_context: Context, _data: PrivacyMenu) -> Screen:
        await asyncio.sleep(3.5)
        return Screen(text=[text("privacy-nothing")])

    person = await lab.person("ar", AHLEN)
    program.presses(person, "pv1")
    began = time.monotonic()

    async with program.running(house_with(lab, Press(PrivacyMenu, slow))):
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

    assert lab.world.calls == before


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


async def test_a_hundred_presses_at_once_are_throttled_and_others_are_not(lab, program):
    hasty, calm = await lab.person("ar", AHLEN), await lab.person("tr", AHLEN)
    lab.poller.answering.pace.per_second = 0.0  # a slow machine gives nobody time
    before = lab.world.calls["editMessageText"]
    for _ in range(100):
        program.presses(hasty, "pv1")
    program.presses(calm, "pv1")

    await lab.settle()

    assert BURST - 5 <= lab.world.calls["editMessageText"] - before - 1 <= BURST
    assert "privacy-title" in hasty.screen
    assert "privacy-title" in calm.screen
    assert program.unanswered == [], "no spinner is left to turn"


async def test_a_press_that_is_tried_again_is_not_throttled_for_it(lab, program):
    person = await lab.person("ar", AHLEN)
    for _ in range(int(BURST) - 4):  # nearly as many as are taken at once, but for the lab's three
        program.presses(person, "pv1")
    await lab.settle()
    lab.world.faults.add(Fault("editMessageText", "error500", times=3))
    program.presses(person, f"mu1:{int(BECKUM)}:")

    async with program.running():
        pass

    assert await program.town(person) == BECKUM
    assert "Beckum" in person.screen
