"""An answer that Telegram does not take: how long it is tried, and that the person's next press is not lost with it."""

import pytest

from demo.botapi.faults import Fault

AHLEN, BECKUM, BEELEN = "05570004", "05570008", "05570012"
GAP = "of1:5570012:debt::0::0"  # Beelen has no debt counselling of its own
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def events(logged, event):
    return [each for each in logged if each["event"] == event]


@pytest.mark.parametrize(
    ("fault", "patience"),
    [
        (Fault("editMessageText", "error500", times=1000), 0.3),
        (Fault("editMessageText", "html502", times=1000), 0.3),
        (Fault("editMessageText", "too_many", times=1000, retry_after=600), None),  # "later" than anybody waits
    ],
    ids=["error500", "html502", "too_many"],
)
async def test_an_answer_that_telegram_never_takes_is_given_up_and_the_next_press_works(
    lab, program, until, logged, fault, patience
):
    person = await lab.person("ar", BEELEN)
    lab.world.faults.add(fault)

    async with program.running() as poller:
        poller.patience = patience or poller.patience
        program.presses(person, GAP)
        pressed = lab.world.updates.pending[-1][1]["update_id"]
        await until(lambda: events(logged, "update.given_up"))
        await until(lambda: not lab.world.updates.pending)
        assert "offers-county-wide-only" not in person.screen
        lab.world.faults.clear()
        program.presses(person, f"mu1:{int(BECKUM)}:")

    assert [each["update_id"] for each in events(logged, "update.given_up")] == [pressed]
    assert "menu-choose-topic" in person.screen
    assert await program.town(person) == BECKUM
    assert await program.gaps() == 1, "what the given-up press changed was changed once"


async def test_a_press_that_waits_behind_one_that_is_given_up_is_answered(lab, program, until, logged):
    person, other = await lab.person("ar", BEELEN), await lab.person("tr", AHLEN)
    lab.world.faults.add(Fault("editMessageText", "error500", times=1000, chat_id=person.id))

    async with program.running() as poller:
        poller.patience = 0.3
        program.presses(person, GAP)
        program.says(person, "/offers")
        program.presses(other, f"mu1:{int(BECKUM)}:")
        await until(lambda: "menu-choose-topic" in person.screen and len(person.chat) > 1)

    assert len(events(logged, "update.given_up")) == 1
    assert "Beckum" in other.screen


async def test_trouble_that_ends_within_the_patience_is_not_given_up(lab, program, logged):
    person = await lab.person("ar", BEELEN)
    lab.world.faults.add(Fault("editMessageText", "error500", times=6))

    async with program.running():
        program.presses(person, GAP)

    assert len(events(logged, "update.delayed")) == 6
    assert events(logged, "update.given_up") == []
    assert "offers-county-wide-only" in person.screen
