"""A whole county presses and writes at random, everybody at once: whatever comes of it, nobody meets a bug.

Rare buttons are preferred, else everybody would stay in the first menus. The choice is the same each time;
`LOTSE_HYPOTHESIS=search` makes another one, and more rounds of it.
"""

import asyncio
import os
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from bot.jobs import due_jobs
from handlers.shell.pace import Pace
from services.staff.rules import Role
from tests.bot.lives import data_of

IS_SEARCH = os.environ.get("LOTSE_HYPOTHESIS") == "search"
ROUNDS = 1_000 if IS_SEARCH else 30
CLIENTS = 12
FORGETTING = ("pa1", "pf1")  # else soon nobody is left who may do anything
ANYBODY = (
    *(
        "/start",
        "/town",
        "/language",
        "/offers",
        "/book",
        "/appointments",
        "/news",
        "/mycase",
        "/privacy",
        "/emergency",
    ),
    *("Ahlen", "Alen Wohnung", "Hallo", "Danke", "ja", "14 Uhr", "2pm", "31.02.", "25.12.2026", "-1", "0", "10"),
    *("😀", "Text <b>kaputt", "https://a.b", "x" * 4096, "\u200fمرحبا", "Meyer & Söhne"),
)
STAFF = (
    *(
        "/case",
        "/case 1",
        "/contact",
        "/contact K-21 B 45 Arbeit",
        "/theme",
        "/campaign",
        "/hours",
        "/hours Mo-Do 9-12",
    ),
    *("/agenda", "/absent", "/absent morgen", "/directory", "/translations", "/invite", "/slip", "/gaps", "/staff"),
    *("K-99", "3", "morgen 10 Uhr", "2.12. 17 Uhr", "Mo 9-12", "Wohnung finden", "+49 221 4710 990", "30"),
    *("Beispielstraße 1, 59227 Ahlen", "info@example.org"),
)


@dataclass
class Crowd:
    """Who acts, and which buttons have been pressed how often."""

    lab: Any
    dice: random.Random
    staff: list[Any]
    clients: list[Any]
    pressed: Counter[str] = field(default_factory=Counter)

    def acts(self) -> None:
        """One round, before anything is answered."""
        for phone in (*self.staff, *self.clients):
            for _ in range(self.dice.choice((0, 1, 1, 2))):
                if self.dice.random() < 0.15:
                    words = ANYBODY if phone in self.clients or self.dice.random() < 0.3 else STAFF
                    self.lab.world.person_says(phone.id, self.dice.choice(words))
                else:
                    self._presses(phone)

    def _presses(self, phone: Any) -> None:
        messages = [each for each in phone.chat if any(data_of(each))]
        if not messages:
            return
        message = messages[-1] if self.dice.random() < 0.85 else self.dice.choice(messages)
        is_others = self.dice.random() < 0.03
        found = self.dice.choice(self.staff).all_data if is_others else list(data_of(message))
        wishes = [each for each in found if not each.startswith(FORGETTING) or self.dice.random() < 0.02]
        if wishes:
            data = min(wishes, key=lambda each: (self.pressed[each[:3]], self.dice.random()))
            self.pressed[data[:3]] += 1
            self.lab.world.press(phone.id, message["message_id"], data)


@pytest.fixture
async def crowd(desk: Any, lab: Any, monkeypatch: pytest.MonkeyPatch) -> Crowd:
    monkeypatch.setattr(Pace, "allows", lambda _self, _user_id: True)  # they press faster than people may
    seed = random.randrange(10_000) if IS_SEARCH else 4710
    print(f"seed {seed}")  # noqa: T201  shown when the test fails
    dice = random.Random(seed)
    staff = [await desk.staff(f"Erfunden {each}", role=each) for each in Role]
    (manager,) = (each for each in staff if each.staff.role == Role.case_manager)
    await desk.hours(manager)
    languages = ("ar", "de", "uk", "tr", "en")
    clients = [await desk.client_of(manager, languages[each % 5], f"K-{each + 20}") for each in range(CLIENTS)]
    return Crowd(lab, dice, staff, clients)


@pytest.mark.slow
@pytest.mark.timeout(1_800 if IS_SEARCH else 120)
async def test_whatever_everybody_does_at_once_nobody_meets_a_bug(crowd, desk, lab, logged):
    for number in range(ROUNDS):
        crowd.acts()
        async with asyncio.timeout(25):  # below the limit of an update: whoever waits for others is noticed
            await lab.settle()
        lab.clock.at += timedelta(seconds=crowd.dice.choice((5, 30, 300)))
        if number % 5 == 0:
            for job in due_jobs(lab.app):
                await job.due(lab.clock.now())
            await desk.deliver()
        assert [each for each in logged if each["log_level"] not in {"debug", "info"}] == []
        logged.clear()

    assert not [phone.unanswered for phone in (*crowd.staff, *crowd.clients) if phone.unanswered]
    assert len(crowd.pressed) > (60 if IS_SEARCH else 40), "most of what there is to press"
