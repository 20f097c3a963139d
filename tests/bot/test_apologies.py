"""What a person sees and can do when Lotse itself has failed: a screen that Telegram refuses, a bug behind a button."""

from typing import Any

import pytest

from handlers.conversations import CONVERSATIONS
from handlers.privacy.callbacks import PrivacyMenu
from handlers.shell.answering import Answering
from handlers.shell.conversation import Content, Conversation, Press, Route
from handlers.shell.routing import Routing
from handlers.shell.screen import Button, Screen
from services.context import Context

AHLEN = "05570004"
WORK = f"of1:{int(AHLEN)}:work::0::0"
BROKEN = "pv1"  # any button; the tests replace its handler
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def refused(_context: Context, _data: object) -> Screen:
    return Screen(text=["Das kommt nie an"], rows=[[Button("zu lang", "x" * 65)]])  # Telegram takes 64 bytes


async def failing(_context: Context, _data: object) -> Screen:
    raise RuntimeError


def replace(lab: Any, route: Route) -> None:
    """Let the bot have this route instead of its own."""
    lab.poller.answering = Answering(lab.app, Routing([*CONVERSATIONS, Conversation(routes=[route])]))


def reasons(logged: list[dict[str, Any]]) -> list[str]:
    return [each["reason"] for each in logged if each["event"] == "screen.refused"]


@pytest.mark.parametrize("town", [AHLEN, None])
async def test_a_button_whose_screen_telegram_refuses_leads_home(lab, logged, town):
    person = await lab.person("ar", town)
    home = person.buttons
    await person.press(WORK)
    replace(lab, Press(PrivacyMenu, refused))

    await person.press(BROKEN)

    assert "error-unexpected" in person.screen
    assert ("menu-choose-topic" if town else "menu-choose-town") in person.screen
    assert person.buttons == home
    assert len(person.chat) == 1, "neither the edit nor a new message was taken; home stands where the button was"
    assert person.unanswered == []
    assert reasons(logged) == ["BUTTON_DATA_INVALID"]


async def test_the_way_home_after_a_refused_screen_works(lab):
    person = await lab.person("de", AHLEN)
    await person.press(WORK)
    replace(lab, Press(PrivacyMenu, refused))
    await person.press(BROKEN)

    await person.taps("Gesundheit")

    assert "Gesundheit · Ahlen" in person.screen
    assert "error-unexpected" not in person.screen


async def test_a_message_whose_answer_telegram_refuses_leads_home(lab, logged):
    person = await lab.person("uk", AHLEN)
    home = person.buttons
    replace(lab, Content("text", refused))

    await person.says("Hallo")

    assert "error-unexpected" in person.screen
    assert person.buttons == home
    assert reasons(logged) == ["BUTTON_DATA_INVALID"]


async def test_the_spinner_stops_also_when_the_button_meets_a_bug(lab, logged):
    person = await lab.person("ar", AHLEN)
    replace(lab, Press(PrivacyMenu, failing))

    await person.press(BROKEN)

    assert [each["error"] for each in logged if each["event"] == "update.failed"] == ["RuntimeError"]
    assert "error-unexpected" in person.screen
    assert person.unanswered == []


async def test_an_apology_comes_also_when_the_button_waits_too_long_to_be_answered(lab):
    person = await lab.person("ar", AHLEN)
    replace(lab, Press(PrivacyMenu, failing))
    lab.world.press(person.id, person.last["message_id"], BROKEN)
    lab.world.clock.advance(20)  # Telegram refuses the answer: the query is too old

    await lab.settle()

    assert "error-unexpected" in person.screen
