"""The two programs under measurement as processes of their own, started and ended alternately on one stand-in."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import psutil

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "4710:AAbench"
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Round:
    """One life of one program: started, talked to, ended."""

    start_seconds: float  # from the start of the process to its first getUpdates
    updates_per_second: float
    cpu_milliseconds: float  # of the program, per update
    memory_mb: float  # unique set size after the conversation
    standin_share: float  # of one core, during the conversation


@dataclass
class StandIn:
    """The address of the running stand-in."""

    address: str

    def ask(self, method: str, path: str) -> Any:
        with urlopen(Request(f"{self.address}/bench/{path}", method=method), timeout=180) as answer:
            return json.load(answer)


@contextmanager
def stand_in() -> Iterator[StandIn]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.standin", TOKEN], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield StandIn(f"http://127.0.0.1:{int(process.stdout.readline())}")
    finally:
        process.terminate()
        process.wait()


def echo_program(standin: StandIn) -> tuple[list[str], dict[str, str]]:
    """Command and environment of the echo bot."""
    return [sys.executable, str(ROOT / "bench" / "echo.py")], {
        "BENCH_TELEGRAM_API": standin.address,
        "BENCH_BOT_TOKEN": TOKEN,
    }


def lotse_program(standin: StandIn, folder: Path) -> tuple[list[str], dict[str, str]]:
    """Command and environment of the real program; its data lies in `folder`."""
    return [str(Path(sys.executable).with_name("lotse")), "run"], {
        "LOTSE_TELEGRAM_API": standin.address,
        "LOTSE_BOT_TOKEN": TOKEN,
        "LOTSE_SECRET_KEY": "a secret of the benchmark, longer than 32 characters",
        "LOTSE_DATA_DIR": str(folder),
        "LOTSE_COUNTY": "warendorf",
        "LOTSE_DEMO": "1",
        "LOTSE_LOG": "warning",
    }


def live(
    standin: StandIn, program: tuple[list[str], dict[str, str]], kind: str, *, folder: Path, persons: int
) -> Round:
    """Start a program, wait for its first poll, let `persons` talk to it, end it."""
    command, environment = program
    standin.ask("POST", "fresh")
    began = time.perf_counter()
    process = subprocess.Popen(command, env=_clean_environment() | environment, cwd=folder)
    try:
        standin.ask("GET", "polled")
        started = time.perf_counter() - began
        watched = psutil.Process(process.pid)
        standin.ask("POST", f"talk/{kind}/{max(5, persons // 10)}")  # warm: each language read, each table looked at
        before = watched.cpu_times()
        talk = standin.ask("POST", f"talk/{kind}/{persons}")
        after = watched.cpu_times()
        cpu_seconds = after.user - before.user + after.system - before.system  # the arrivals included
        return Round(
            start_seconds=started,
            updates_per_second=talk["updates"] / talk["seconds"],
            cpu_milliseconds=1000 * cpu_seconds / talk["updates"],
            memory_mb=watched.memory_full_info().uss / MEGABYTE,
            standin_share=talk["cpu_seconds"] / talk["seconds"],
        )
    finally:
        process.terminate()
        process.wait()


def _clean_environment() -> dict[str, str]:
    """This machine's, without settings of either program; modules are kept compiled, as where they are installed."""
    unwanted = ("LOTSE_", "BENCH_", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}
