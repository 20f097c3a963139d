"""Translating with the small shipped models: our batches against the libraries alone, and what people feel of it.

The libraries: `argostranslate.translate.translate`, one sentence after the other as it takes them; and CTranslate2's
`translate_batch` with the same model, beam and threads, all sentences at once and cut into tokens before.
"""

import asyncio
import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import uvloop

from bench.latency import ask, prepare, program, settings_for
from bot.app import build_app, build_bot
from bot.logs import configure_logs
from bot.polling import Poller
from handlers.conversations import build_answering
from handlers.fast import memory
from services.clock import SystemClock
from services.translation import Engine, packages, translated_all
from services.translation.engine import BATCH, BEAM, WORKERS, give_way, settle
from storage.engine import Database
from storage.migrations import upgrade

SENTENCES = 1_000
ROUNDS = 7
HITS = 100
PHASES = 3  # of each kind, alternating
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag")
TIMES = tuple(f"{hour}:{minute:02}" for hour in range(8, 18) for minute in (0, 15, 30, 45))
TEMPLATES = (
    "Ihr Termin ist am {day} um {time} Uhr.",
    "Bitte kommen Sie am {day} um {time} Uhr.",
    "Der Deutschkurs beginnt am {day} um {time} Uhr.",
    "Die Beratung ist kostenlos, bitte bringen Sie am {day} um {time} Uhr Ihren Pass mit.",
    "Die offene Sprechstunde ist am {day} von {time} bis 18:00 Uhr.",
    "Bitte bringen Sie am {day} um {time} Uhr Ihren Mietvertrag und drei Gehaltsabrechnungen mit.",
    "Sie können am {day} ab {time} Uhr ohne Termin kommen.",
)


@dataclass(frozen=True)
class Translating:
    """Sentences a second; milliseconds."""

    ours: float
    stock: float  # argostranslate's own
    bare: float  # CTranslate2's own
    hit: float  # ms: one sentence that the memory has
    idle_p99: float  # ms until a button's answer stands on the phone
    busy_p99: float  # ms, while texts are being translated
    meanwhile: float  # sentences a second then

    @property
    def of_stock(self) -> float:
        return self.ours / self.stock

    @property
    def of_bare(self) -> float:
        return self.ours / self.bare

    @property
    def p99_ratio(self) -> float:
        return self.busy_p99 / self.idle_p99


def sentences() -> Iterator[str]:
    """German sentences such as offers hold, all different, without end."""
    for number in itertools.count():
        more = f" Das ist Ihr Termin Nummer {number}." if number else ""
        for day, at, template in itertools.product(DAYS, TIMES, TEMPLATES):
            yield template.format(day=day, time=at) + more


def install(folder: Path) -> Path:
    """The shipped models, unpacked; argostranslate is told of them before it is imported."""
    models = folder / packages.FOLDER
    settle(folder)
    os.environ["ARGOS_INTRA_THREADS"] = "1"  # its default, several threads a sentence, is a tenth as fast beside others
    os.environ["ARGOS_PACKAGES_DIR"] = str(models)
    for file in Path(str(files("demo").joinpath("models"))).glob("*.argosmodel"):
        packages.install(models, file)
    return models


def rates(models: Path) -> tuple[float, float, float]:
    """Sentences a second: ours, argostranslate's, CTranslate2's; the best of rounds in turns.

    The libraries run in a thread that gives way as ours do, so that another program takes from all three alike.
    """
    texts = list(itertools.islice(sentences(), SENTENCES))
    found: dict[str, list[float]] = {"ours": [], "stock": [], "bare": []}
    with ThreadPoolExecutor(1, initializer=give_way) as thread:
        alone = thread.submit(_libraries, models, texts).result()
        for _ in range(ROUNDS):
            found["ours"].append(asyncio.run(_ours(models, texts)))
            for name, work in alone.items():
                found[name].append(thread.submit(_seconds, work).result())
    ours, stock, bare = (SENTENCES / min(each) for each in found.values())
    return ours, stock, bare


def _libraries(models: Path, texts: list[str]) -> dict[str, Callable[[], None]]:
    """The libraries alone, warm."""
    from argostranslate.package import Package  # noqa: PLC0415  it must be told of the models before
    from argostranslate.translate import translate  # noqa: PLC0415
    from ctranslate2 import Translator  # noqa: PLC0415

    path = Engine(models).packages()["de", "en"]
    translator = Translator(str(path / "model"), compute_type="int8", inter_threads=WORKERS, intra_threads=1)
    tokens = [Package(path).tokenizer.encode(each) for each in texts]

    def stock() -> None:
        for each in texts:
            translate(each, "de", "en")

    def bare() -> None:
        translator.translate_batch(tokens, max_batch_size=BATCH, beam_size=BEAM, length_penalty=0.2)

    translate(texts[0], "de", "en")
    bare()
    return {"stock": stock, "bare": bare}


async def _ours(models: Path, texts: list[str]) -> float:
    engine = Engine(models)  # a new one: the old one remembers what it said last
    await engine.translate(["Guten Tag."], source="de", target="en")
    began = time.perf_counter()
    await engine.translate(texts, source="de", target="en")
    lasted = time.perf_counter() - began
    await engine.close()
    return lasted


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


async def hit(folder: Path, models: Path) -> float:
    """Milliseconds for a sentence that the memory has; the best round's median."""
    url = f"sqlite:///{folder / 'memory.db'}"
    upgrade(url)
    database, engine = Database(url), Engine(models)
    text = next(sentences())
    about = {"source": "de", "target": "en", "database": database, "now": NOW}
    assert (await translated_all([text], engine=engine, **about))[0].by_machine
    medians = []
    for _ in range(ROUNDS):
        lasted = []
        for _ in range(HITS):
            began = time.perf_counter()
            assert (await translated_all([text], engine=engine, **about))[0].by_machine
            lasted.append(1000 * (time.perf_counter() - began))
        medians.append(statistics.median(lasted))
    await engine.close()
    await database.close()
    return min(medians)


async def bot(address: str, url: str, models: str, busy: str) -> None:
    """Run the program; while the file `busy` is there, texts are translated in it without a pause."""
    settings = settings_for(address, url)
    app = build_app(settings, clock=SystemClock())
    poller = Poller(build_bot(settings), build_answering(app))
    translating = asyncio.create_task(_translate_while(Path(busy), Engine(Path(models))))
    memory.settle()
    await asyncio.gather(poller.run(), translating)


async def _translate_while(busy: Path, engine: Engine) -> None:
    """Batch after batch, German to Turkish through English; the file holds how many sentences so far."""
    endless, done = sentences(), 0
    while True:
        if not _is_there(busy):
            await asyncio.sleep(0.05)
            continue
        done += len(await engine.translate(list(itertools.islice(endless, 100)), source="de", target="tr"))
        _note(busy, done)


def _is_there(file: Path) -> bool:
    return file.exists()


def _note(file: Path, done: int) -> None:
    file.write_text(str(done))


def patience(folder: Path, models: Path) -> tuple[float, float, float]:
    """The p99 of people's waiting in milliseconds: idle, while translating; and sentences a second meanwhile.

    Medians of phases in turns.
    """
    url, busy = f"sqlite:///{folder / 'patience.db'}", folder / "busy"
    asyncio.run(prepare(url))
    idle, hurried, rates_then = [], [], []
    with program("bench.latency", "serve", output=subprocess.PIPE) as standin:
        assert standin.stdout is not None
        address = f"http://127.0.0.1:{int(standin.stdout.readline())}"
        with program("bench.translation", "bot", address, url, str(models), str(busy)):
            ask("GET", f"{address}/bench/polled")
            time.sleep(1)
            ask("POST", f"{address}/bench/hurry")
            for _ in range(PHASES):
                idle.append(_p99(ask("POST", f"{address}/bench/talk")))
                before, began = _translated_with(busy), time.perf_counter()
                hurried.append(_p99(ask("POST", f"{address}/bench/talk")))
                rates_then.append((int(busy.read_text()) - before) / (time.perf_counter() - began))
                busy.unlink()
                time.sleep(1)  # the last batch
    return statistics.median(idle), statistics.median(hurried), statistics.mean(rates_then)


def _p99(talked: dict[str, list[float]]) -> float:
    return 1000 * statistics.quantiles(talked["seconds"], n=100)[98]


def _translated_with(busy: Path) -> int:
    """Have texts translated; how many sentences there were when it was under way."""
    busy.touch()
    while not busy.read_text():
        time.sleep(0.05)
    return int(busy.read_text())


def run(folder: Path) -> Translating:
    """Everything, one after the other."""
    models = install(folder)
    known = uvloop.run(hit(folder, models))  # first: after a long run on all cores the machine is slower for a while
    ours, stock, bare = rates(models)
    idle, busy, meanwhile = patience(folder, models)
    return Translating(ours, stock, bare, known, idle, busy, meanwhile)


if __name__ == "__main__":
    configure_logs("error")
    if sys.argv[1:2] == ["bot"]:
        uvloop.run(bot(*sys.argv[2:]))
    else:
        with tempfile.TemporaryDirectory() as name:
            found = run(Path(name))
            print(
                round(found.of_stock, 2), round(found.of_bare, 2), round(found.hit, 2), round(found.p99_ratio, 2), found
            )
