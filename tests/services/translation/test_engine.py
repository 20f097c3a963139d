"""The engine's memory, threads and end, with the small real models."""

import asyncio
import shutil
import threading
from datetime import UTC, datetime

import pytest

from services.translation import Engine, NoRoute, translated_all

FREE = "Die Beratung ist kostenlos und vertraulich."
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


async def test_above_the_limit_the_least_used_model_is_unloaded_and_comes_back(packages):
    room = 2.5 * Engine(packages).needs((("de", "en"),))  # for two of the three
    engine = Engine(packages, memory_mb=room)
    for target in ("tr", "uk"):
        await engine.translate([FREE], source="de", target=target)
    assert [each.name for each in engine._loaded] == ["de_en", "en_uk"]

    assert await engine.translate(["Free of charge."], source="en", target="tr")

    assert [each.name for each in engine._loaded] == ["en_uk", "en_tr"]
    await engine.close()


async def test_a_limit_below_one_model_still_translates(packages):
    engine = Engine(packages, memory_mb=0)

    (said,) = await engine.translate([FREE], source="de", target="tr")

    assert said == "Danışmanlık ücretsiz ve gizlidir."
    assert len(engine._loaded) == 1
    await engine.close()


async def test_a_model_that_was_removed_leads_nowhere_and_its_memory_is_given_back(engine, packages):
    await engine.translate([FREE], source="de", target="tr")
    shutil.rmtree(packages / "en_tr")

    with pytest.raises(NoRoute):
        await engine.translate(["Guten Tag."], source="de", target="tr")
    await engine.translate(["Guten Tag."], source="de", target="en")

    assert [each.name for each in engine._loaded] == ["de_en"]


async def test_no_more_threads_work_than_the_pool_has(engine, monkeypatch):
    work, at_once, most = engine._work, 0, 0
    lock = threading.Lock()

    def counted(sentences, route):
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        try:
            return work(sentences, route)
        finally:
            with lock:
                at_once -= 1

    monkeypatch.setattr(engine, "_work", counted)

    said = await engine.translate([f"Zimmer {number}." for number in range(200)], source="de", target="en")

    assert len(said) == 200
    assert 1 <= most <= 2


async def test_whoever_waits_when_the_program_ends_reads_the_original(database, packages, monkeypatch):
    engine, started, go_on = Engine(packages), threading.Event(), threading.Event()
    monkeypatch.setattr(engine, "_work", lambda *_: started.set() or go_on.wait(60))
    about = {"source": "de", "target": "en", "database": database, "engine": engine, "now": NOW}
    reading = asyncio.create_task(translated_all([FREE], **about))
    await asyncio.to_thread(started.wait, 60)

    closing = asyncio.create_task(engine.close())
    (said,) = await asyncio.wait_for(reading, 40)
    go_on.set()
    await closing

    assert (said.text, said.partly) == (FREE, True)
    assert (await asyncio.wait_for(translated_all(["Guten Tag."], **about), 40))[0].text == "Guten Tag."
    assert (await asyncio.wait_for(translated_all(["Guten Tag."], **about), 40))[0].text == "Guten Tag.", (
        "nobody waits in vain"
    )
