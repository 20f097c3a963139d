"""Many people in the same second, on both databases."""

import asyncio

import pytest

pytestmark = pytest.mark.slow


async def test_forty_people_who_press_at_once_all_get_their_town(lab, program):
    """More people than the database has connections, each reading and then writing."""
    people = [await lab.person("tr") for _ in range(40)]
    for person in people:
        program.presses(person, "mu1:5570004:")

    async with asyncio.timeout(60), program.running():
        pass

    assert all("menu-choose-topic" in person.screen for person in people)
    assert [await program.town(person) for person in people] == ["05570004"] * 40
