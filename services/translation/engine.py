"""The translator on this machine: Argos packages in a folder, loaded when needed, worked in threads of their own.

argostranslate knows the packages and their tokenizers; the sentences go to CTranslate2 in batches, since the library's
own `translate` takes them one by one.
"""

import asyncio
import json
import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import structlog

log = structlog.get_logger()

PIVOT = "en"  # nearly every public package has English on one side
WORKERS = 2
BATCH = 32  # sentences of one job: short, so that nobody waits long for a free worker
BEAM = 4
RECENT = 1_000  # sentences said last: whoever asks before the memory has them is not made to wait again
MEMORY_MB = 600
NICENESS = 10  # of a model's threads: a button's answer comes first
PATIENCE_S = 4.0  # then the original goes out; what was begun is finished and remembered by the next who asks

Kept = TypeVar("Kept")
Route = tuple[tuple[str, str], ...]


class NoRoute(Exception):
    """No installed package leads from one language to the other."""


@dataclass(frozen=True, slots=True)
class Loaded:
    package: Any
    translator: Any
    megabytes: float


class Engine:
    """Translates sentences with the packages of one folder, as Argos Translate unpacks them.

    Args:
        memory_mb: models are unloaded, the least recently used first, when all would take more.
    """

    def __init__(self, folder: Path, *, memory_mb: float = MEMORY_MB) -> None:
        self.folder = folder
        self.memory_mb = memory_mb
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="translate")
        self._loaded: OrderedDict[Path, Loaded] = OrderedDict()
        self._lock = threading.Lock()
        self._said: dict[tuple[str, str, str], asyncio.Future[str]] = {}  # under way, or said just now
        self._kept: set[asyncio.Task[Any]] = set()

    def needs(self, route: Route) -> float:
        """The memory in megabytes that the models of a route take."""
        paths = self.packages()
        return sum(_megabytes(paths[pair]) for pair in route)

    def packages(self) -> Mapping[tuple[str, str], Path]:
        found = {}
        for about in sorted(self.folder.glob("*/metadata.json")):
            try:
                metadata = json.loads(about.read_text("utf-8"))
                found[str(metadata["from_code"]), str(metadata["to_code"])] = about.parent
            except (OSError, ValueError, KeyError, TypeError):
                log.warning("package.unreadable", package=about.parent.name)
        return found

    def route(self, source: str, target: str) -> Route:
        """The packages from one language to the other: one, or two with English or another language between.

        Raises:
            NoRoute: there is none.
        """
        pairs = self.packages().keys()
        if (source, target) in pairs:
            return ((source, target),)
        middles = sorted({first for first, _ in pairs}, key=lambda each: (each != PIVOT, each))
        for middle in middles:
            if (source, middle) in pairs and (middle, target) in pairs:
                return ((source, middle), (middle, target))
        raise NoRoute(source, target)

    async def translate(self, sentences: Sequence[str], *, source: str, target: str) -> list[str]:
        """The sentences in another language, in the same order. Waits for sentences that are already being translated.

        Raises:
            NoRoute: no package leads there.
        """
        paths = self.packages()
        route = [paths[pair] for pair in self.route(source, target)]
        keys = [(source, target, each) for each in sentences]
        new = [key for key in dict.fromkeys(keys) if key not in self._said]
        new.sort(key=lambda key: len(key[2]))  # alike in length: a batch takes as long as its longest
        loop = asyncio.get_running_loop()
        for begin in range(0, len(new), BATCH):
            batch = new[begin : begin + BATCH]
            job = loop.run_in_executor(self._pool, self._work, [key[2] for key in batch], route)  # raises once closed
            self._said.update({key: loop.create_future() for key in batch})
            job.add_done_callback(partial(self._settle, batch))
        waiting = [self._said[key] for key in keys]
        if waiting:
            await asyncio.wait(set(waiting))  # who is cancelled meanwhile cancels nobody else's
        return [each.result() for each in waiting]

    def keep(self, work: Coroutine[Any, Any, Kept]) -> asyncio.Task[Kept]:
        """Let a task run to its end although nobody waits for it any more."""
        task = asyncio.create_task(work)
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)
        return task

    async def close(self) -> None:
        """Give back threads and memory. Jobs that still run are not waited for."""
        for task in self._kept:
            task.cancel()
        await asyncio.gather(*self._kept, return_exceptions=True)
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)
        self._loaded.clear()

    def _settle(self, batch: list[tuple[str, str, str]], job: asyncio.Future[list[str]]) -> None:
        error = None if job.cancelled() else job.exception()
        for number, key in enumerate(batch):
            if error is None and not job.cancelled():
                self._said[key].set_result(job.result()[number])
                continue
            waiting = self._said.pop(key)  # whoever asks next tries again
            if error is None:
                waiting.cancel()
            else:
                waiting.set_exception(error)
                waiting.exception()  # nobody may be waiting any more
        for key in list(self._said)[:-RECENT]:
            if self._said[key].done():
                del self._said[key]

    def _work(self, sentences: list[str], route: Sequence[Path]) -> list[str]:
        for path in route:
            loaded = self._load(path)
            sentences = _translated(loaded, sentences)
        return sentences

    def _load(self, path: Path) -> Loaded:
        with self._lock:
            loaded = self._loaded.get(path)
            if loaded is None:
                loaded = _open(path)
                self._loaded[path] = loaded
                log.info("model.loaded", package=path.name, megabytes=round(loaded.megabytes))
            self._loaded.move_to_end(path)
            for gone in [each for each in self._loaded if not each.is_dir()]:  # removed meanwhile
                del self._loaded[gone]
            while len(self._loaded) > 1 and sum(each.megabytes for each in self._loaded.values()) > self.memory_mb:
                gone, _ = self._loaded.popitem(last=False)  # freed when the last batch in it is through
                log.info("model.unloaded", package=gone.name)
            return loaded


def give_way() -> None:
    """Lower the priority of this thread, and of those that a model starts in it."""
    if sys.platform == "linux":  # elsewhere this would slow the whole program
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def settle(folder: Path) -> None:
    """Tell argostranslate where its folders are, before the import: it would make them in somebody's home."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ.setdefault(name, str(folder / ".argos"))
    os.environ.setdefault("ARGOS_PACKAGES_DIR", str(folder))


def trial(path: Path, sentence: str) -> str:
    """Translate one sentence with a package, apart from any engine. Raises whatever a broken package raises."""
    return _translated(_open(path), [sentence])[0]


def _open(path: Path) -> Loaded:
    settle(path.parent)
    import ctranslate2  # noqa: PLC0415  loaded when the first text is translated
    from argostranslate.package import Package  # noqa: PLC0415

    build = partial(ctranslate2.Translator, compute_type="int8", inter_threads=WORKERS, intra_threads=1)
    # Its threads inherit the priority of the one that starts them. Ours keep theirs: they hold Python's lock at times,
    # and everybody would wait for a slow one.
    with ThreadPoolExecutor(1, initializer=give_way) as slow:
        translator = slow.submit(build, str(path / "model")).result()
    return Loaded(Package(path), translator, _megabytes(path))


def _megabytes(path: Path) -> float:
    """The approximate memory of a package: as much as its files."""
    return sum(each.stat().st_size for each in path.rglob("*") if each.is_file()) / 10**6


def _translated(loaded: Loaded, sentences: list[str]) -> list[str]:
    prefix = loaded.package.target_prefix
    tokens = [loaded.package.tokenizer.encode(each) for each in sentences]
    results = loaded.translator.translate_batch(
        tokens,
        target_prefix=[[prefix]] * len(tokens) if prefix else None,
        replace_unknowns=True,
        max_batch_size=BATCH,
        beam_size=BEAM,
        length_penalty=0.2,  # as argostranslate
    )
    said = [loaded.package.tokenizer.decode(each.hypotheses[0]) for each in results]
    return [each.removeprefix(prefix).strip() for each in said]
