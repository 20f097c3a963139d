"""`make bench`: measures, prints the table, writes it into docs/performance.md; exit code 1 when a target is missed."""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bench import listing
from bench.programs import Round, echo_program, live, lotse_program, stand_in

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
ROUNDS = 5
PERSONS = 60


@dataclass(frozen=True)
class Figure:
    """One line of the table: a ratio against its target."""

    name: str
    ratio: float
    target: float
    at_least: bool
    orientation: str

    @property
    def holds(self) -> bool:
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target

    @property
    def row(self) -> str:
        sign = "≥" if self.at_least else "≤"
        verdict = "yes" if self.holds else "**no**"
        return f"| {self.name} | {sign} {self.target:g} | **{self.ratio:.2f}** | {verdict} | {self.orientation} |"


def programs() -> tuple[list[Round], list[Round]]:
    """Rounds of the echo bot and of Lotse, alternating on one stand-in."""
    echo_rounds, lotse_rounds = [], []
    with tempfile.TemporaryDirectory() as name, stand_in() as standin:
        folder = Path(name)
        lotse = lotse_program(standin, folder)
        subprocess.run([lotse[0][0], "migrate"], env=os.environ | lotse[1], cwd=folder, check=True, capture_output=True)
        subprocess.run(
            [lotse[0][0], "directory", "import"], env=os.environ | lotse[1], cwd=folder, check=True, capture_output=True
        )
        for number in range(ROUNDS):
            echo_rounds.append(live(standin, echo_program(standin), "echo", folder=folder, persons=PERSONS))
            lotse_rounds.append(live(standin, lotse, "menu", folder=folder, persons=PERSONS))
            print(f"  round {number + 1} of {ROUNDS}", flush=True)
    return echo_rounds, lotse_rounds


def figures(echo: list[Round], lotse: list[Round], lists: dict[str, tuple[float, float]]) -> list[Figure]:
    """The table's lines."""

    def middle(rounds: list[Round], of: Callable[[Round], float]) -> float:
        return statistics.median(of(each) for each in rounds)

    def compared(of: Callable[[Round], float], unit: str, digits: int = 0) -> tuple[float, str]:
        ours, bare = middle(lotse, of), middle(echo, of)
        return ours / bare, f"{ours:,.{digits}f} against {bare:,.{digits}f} {unit}"

    speed, speed_words = compared(lambda each: each.updates_per_second, "updates a second")
    start, start_words = compared(lambda each: each.start_seconds, "s", 2)
    memory, memory_words = compared(lambda each: each.memory_mb, "MB")
    lines = [
        Figure("menu conversation, updates a second", speed, 0.5, True, speed_words),
        Figure("time to the first getUpdates", start, 1.6, False, start_words),
        Figure("memory after the conversation", memory, 1.5, False, memory_words),
    ]
    names = {
        "own": "a list: 10,000 services elsewhere against none",
        "county": "a list: 10,000 county-wide services against 10",
        "card": "a card: 10,000 services against 10",
    }
    for kind, name in names.items():
        few, many = lists[kind]
        lines.append(Figure(name, many / few, 1.2, False, f"{1000 * many:.0f} against {1000 * few:.0f} µs"))
    return lines


def table(lines: list[Figure], echo: list[Round], lotse: list[Round]) -> str:
    """The table in Markdown, with what it was measured on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("aiogram", "sqlalchemy", "sqlmodel", "aiosqlite"))
    shares = [statistics.median(each.standin_share for each in rounds) for rounds in (echo, lotse)]
    cpu = [statistics.median(each.cpu_milliseconds for each in rounds) for rounds in (echo, lotse)]
    return "\n".join(
        [
            BEGIN,
            "| figure | target | ratio | holds | for orientation |",
            "| --- | --- | --- | --- | --- |",
            *(each.row for each in lines),
            "",
            f"{datetime.now(UTC).date()}, Python {platform.python_version()}, {os.cpu_count()} cores, {libraries};",
            f"medians of {ROUNDS} alternating rounds with {PERSONS} persons. Processor time an update:",
            f"{cpu[1]:.2f} ms against {cpu[0]:.2f} ms. The stand-in took {shares[0]:.0%} of a core beside the echo bot",
            f"and {shares[1]:.0%} beside Lotse.",
            END,
        ]
    )


def main() -> None:
    print("Lists and cards …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        lists = listing.run(Path(name))
    print("Programs …", flush=True)
    echo, lotse = programs()
    lines = figures(echo, lotse, lists)
    written = table(lines, echo, lotse)
    print(written)
    page = PAGE.read_text("utf-8")
    PAGE.write_text(page[: page.index(BEGIN)] + written + page[page.index(END) + len(END) :], "utf-8")
    sys.exit(0 if all(each.holds for each in lines) else 1)


if __name__ == "__main__":
    main()
