"""Ticks: each job is asked each second, one's trouble is nobody else's, a daily job runs once a day."""

import asyncio

import pytest

from bot.scheduler import Job, build_scheduler, daily

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
async def ticking(lab):
    started = []

    def begin(*jobs):
        scheduler = build_scheduler(list(jobs), lab.clock, tick_s=0.05)
        scheduler.start()
        started.append(scheduler)

    yield begin
    for each in started:
        each.shutdown(wait=False)


async def test_every_job_is_asked_again_and_again_with_the_clocks_time(lab, ticking, until):
    asked = []

    async def due(now):
        asked.append(now)

    ticking(Job("one", due))
    await until(lambda: len(asked) >= 3)

    assert set(asked) == {lab.clock.at}


async def test_a_job_that_fails_is_logged_and_asked_again_and_stops_no_other(ticking, until, logged):
    asked = {"bad": 0, "good": 0}

    async def bad(_now):
        asked["bad"] += 1
        raise ValueError("a name")

    async def good(_now):
        asked["good"] += 1

    ticking(Job("bad", bad), Job("good", good))
    await until(lambda: min(asked.values()) >= 2)

    failed = [each for each in logged if each["event"] == "job.failed"]
    assert {(each["job"], each["error"]) for each in failed} == {("bad", "ValueError")}
    assert "a name" not in str(logged)


async def test_a_slow_job_is_never_asked_twice_at_once(ticking, until):
    running, most, ended = 0, 0, 0

    async def slow(_now):
        nonlocal running, most, ended
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.2)
        running -= 1
        ended += 1

    ticking(Job("slow", slow))
    await until(lambda: ended >= 2)

    assert most == 1


async def test_a_daily_job_runs_once_a_day_in_all_processes_together(lab, ticking, until):
    ran, asked = [], 0

    async def run(session, now):
        ran.append(now.date().isoformat())
        await session.commit()

    jobs = [daily("housekeeping", run, lab.app.database) for _ in range(2)]

    async def due(now):
        nonlocal asked
        for each in jobs:
            await each.due(now)
        asked += 1

    ticking(Job("both", due))
    await until(lambda: asked >= 2)
    lab.clock.at = lab.clock.at.replace(day=24)
    before = asked
    await until(lambda: asked >= before + 2)

    assert ran == ["2026-11-23", "2026-11-24"]


async def test_a_daily_job_that_fails_runs_again_on_the_same_day(lab):
    tries = []

    async def run(session, _now):
        tries.append(1)
        if len(tries) == 1:
            raise ValueError
        await session.commit()

    job = daily("housekeeping", run, lab.app.database)
    with pytest.raises(ValueError):
        await job.due(lab.clock.at)
    await job.due(lab.clock.at)
    await job.due(lab.clock.at)

    assert len(tries) == 2
