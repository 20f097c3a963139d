"""`make bench`: measures, prints the table, writes it into docs/performance.md; exit code 1 when a target is missed."""

import operator
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

from bench import bookings, campaigns, contacts, latency, listing, mailing, sending, slots, translation
from bench.programs import Round, echo_program, live, lotse_program, stand_in

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
ROUNDS = 5
PERSONS = 60


HOLDS: dict[str, Callable[[float, float], bool]] = {"≥": operator.ge, "≤": operator.le, "=": operator.eq}


@dataclass(frozen=True)
class Figure:
    """One line of the table: a value, mostly a ratio, against its target."""

    name: str
    value: float
    sign: str
    target: float
    orientation: str

    @property
    def holds(self) -> bool:
        return HOLDS[self.sign](self.value, self.target)

    @property
    def row(self) -> str:
        verdict = "yes" if self.holds else "**no**"
        value = f"{self.value:.0f}" if self.sign == "=" else f"{self.value:.2f}"
        return f"| {self.name} | {self.sign} {self.target:g} | **{value}** | {verdict} | {self.orientation} |"


def programs() -> dict[str, list[Round]]:
    """Rounds of the echo bot and of Lotse, alternating on one stand-in; of Lotse by what people do."""
    rounds: dict[str, list[Round]] = {"echo": [], "menu": [], "typed": []}
    with tempfile.TemporaryDirectory() as name, stand_in() as standin:
        folder = Path(name)
        lotse = lotse_program(standin, folder)
        subprocess.run([lotse[0][0], "migrate"], env=os.environ | lotse[1], cwd=folder, check=True, capture_output=True)
        subprocess.run(
            [lotse[0][0], "directory", "import"], env=os.environ | lotse[1], cwd=folder, check=True, capture_output=True
        )
        for number in range(ROUNDS):
            for kind, found in rounds.items():
                program = echo_program(standin) if kind == "echo" else lotse
                found.append(live(standin, program, kind, folder=folder, persons=PERSONS))
            print(f"  round {number + 1} of {ROUNDS}", flush=True)
    return rounds


def program_figures(rounds: dict[str, list[Round]]) -> list[Figure]:
    """Lotse as a whole against the echo bot."""

    def compared(kind: str, of: Callable[[Round], float], unit: str, digits: int = 0) -> tuple[float, str]:
        ours, bare = (statistics.median(of(each) for each in rounds[which]) for which in (kind, "echo"))
        return ours / bare, f"{ours:,.{digits}f} against {bare:,.{digits}f} {unit}"

    speed, speed_words = compared("menu", lambda each: each.updates_per_second, "updates a second")
    typed, typed_words = compared("typed", lambda each: each.updates_per_second, "updates a second")
    start, start_words = compared("menu", lambda each: each.start_seconds, "s", 2)
    memory, memory_words = compared("menu", lambda each: each.memory_mb, "MB")
    return [
        Figure("menu conversation, updates a second", speed, "≥", 0.5, speed_words),
        Figure("newcomers who type a command, updates a second", typed, "≥", 0.5, typed_words),
        Figure("time to the first getUpdates", start, "≤", 1.6, start_words),
        Figure("memory after the conversation", memory, "≤", 1.5, memory_words),
    ]


def list_figures(lists: dict[str, tuple[float, float]]) -> list[Figure]:
    """Lists and cards with few and with many services."""
    names = {
        "own": "a list: 10,000 services elsewhere against none",
        "county": "a list: 10,000 county-wide services against 10",
        "card": "a card: 10,000 services against 10",
    }
    return [
        Figure(name, many / few, "≤", 1.2, f"{1000 * many:.0f} against {1000 * few:.0f} µs")
        for name, (few, many) in ((name, lists[kind]) for kind, name in names.items())
    ]


def booking_figures(found: bookings.Bookings) -> list[Figure]:
    """Free times, and a rush for one of them."""
    attempts = f"{found.per_second:.0f} attempts a second"
    ratio, words = found.many / found.none, f"{found.many:.1f} against {found.none:.1f} ms"
    worst = f"{found.slots} free ones of {slots.CASE_MANAGERS} case managers in eight weeks"
    return [
        Figure("free times, read and computed anew, ms", found.fresh, "≤", 10, worst),
        Figure("free times: a million past appointments against none", ratio, "≤", 1.2, words),
        Figure(f"{bookings.PARALLEL} who book one time at once: who have it", found.taken, "=", 1, attempts),
    ]


def case_figures(found: contacts.Contacts) -> list[Figure]:
    """The case store beside few and many interactions, and what its encryption takes."""
    size = f"{contacts.MANY:,} interactions against {contacts.FEW:,}"
    log = f"{found.log_many:.1f} against {found.log_few:.1f} ms"
    opened = f"{found.open_many:.1f} against {found.open_few:.1f} ms"
    share = f"{found.encryption:.2f} of {found.note:.1f} ms for writing a note"
    return [
        Figure(f"logging a contact: {size}", found.log_many / found.log_few, "≤", 1.2, log),
        Figure(f"opening a case: {size}", found.open_many / found.open_few, "≤", 1.2, opened),
        Figure("encryption's part of the time", found.share, "≤", 0.1, share),
    ]


def sending_figures(sent: sending.Sending, answers: dict[str, latency.Answers]) -> list[Figure]:
    """The sender against a bare loop and its limit, and what people feel of it."""
    normal, flat_out = answers["limited"], answers["unlimited"]
    pace = f"{sent.unlimited:.0f} against {sent.bare:.0f} messages a second"
    limit = f"{sent.limited:.2f} against {sent.limit:g} a second"
    words = f"{normal.busy_p99:.0f} against {normal.idle_p99:.0f} ms; with no limit, {flat_out.sent:.0f} a second, "
    words += f"{flat_out.busy_p99:.0f} against {flat_out.idle_p99:.0f} ms"
    return [
        Figure("sender without a limit against a bare ExtBot loop", sent.of_bare, "≥", 0.8, pace),
        Figure("sender off its limit, per cent", 100 * abs(sent.of_limit - 1), "≤", 2, limit),
        Figure("answers 429 to the sender", sent.refused, "=", 0, "Telegram's limits on"),
        Figure("a button's p99 while the sender works against idle", normal.ratio, "≤", 2, words),
    ]


def campaign_figures(planned: campaigns.Campaigns, mailed: mailing.Mailing, answers: latency.Answers) -> list[Figure]:
    """A large campaign laid down, one delivered, and what people feel of a large one."""
    rows = f"{planned.recipients:,} recipients"
    steps = f"longest step {planned.longest_step_ms:.0f} ms, a tick {planned.tick_ms:.0f} ms at most"
    pause = f"a pause meanwhile takes {planned.pause_ms:.0f} ms"
    pace = f"{mailed.unlimited:.0f} against {mailed.bare:.0f} messages a second"
    limit = f"{mailed.limited:.2f} against {mailed.limit:g} a second, {mailed.refused} answers 429"
    words = f"{answers.busy_p99:.0f} against {answers.idle_p99:.0f} ms, {latency.MANY:,} recipients"
    return [
        Figure(f"campaign: {rows} planned, s", planned.plan_seconds, "≤", 20, steps),
        Figure(f"campaign: {rows} planned, MB more", planned.memory_mb, "≤", 100, pause),
        Figure("campaign without a limit against a bare ExtBot loop", mailed.of_bare, "≥", 0.8, pace),
        Figure("campaign off its limit, per cent", 100 * abs(mailed.of_limit - 1), "≤", 2, limit),
        Figure("a button's p99 while a campaign is planned and sent", answers.ratio, "≤", 2, words),
    ]


def translation_figures(found: translation.Translating) -> list[Figure]:
    """Translating in batches against the libraries alone, and what people feel of it."""
    stock = f"{found.ours:,.0f} against {found.stock:,.0f} sentences a second"
    bare = f"{found.ours:,.0f} against {found.bare:,.0f} sentences a second"
    words = f"{found.busy_p99:.0f} against {found.idle_p99:.0f} ms, {found.meanwhile:,.0f} sentences a second meanwhile"
    return [
        Figure("1,000 sentences in batches against stock translate", found.of_stock, "≥", 3, stock),
        Figure("1,000 sentences in batches against translate_batch", found.of_bare, "≥", 0.8, bare),
        Figure("a sentence that the memory has, ms", found.hit, "≤", 1, "the best round's median"),
        Figure("a button's p99 while texts are translated", found.p99_ratio, "≤", 2, words),
    ]


def table(lines: list[Figure], rounds: dict[str, list[Round]]) -> str:
    """The table in Markdown, with what it was measured on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("aiogram", "sqlalchemy", "sqlmodel", "aiosqlite"))
    shares = {kind: statistics.median(each.standin_share for each in found) for kind, found in rounds.items()}
    cpu = {kind: statistics.median(each.cpu_milliseconds for each in found) for kind, found in rounds.items()}
    return "\n".join(
        [
            BEGIN,
            "| figure | target | measured | holds | for orientation |",
            "| --- | --- | --- | --- | --- |",
            *(each.row for each in lines),
            "",
            f"{datetime.now(UTC).date()}, Python {platform.python_version()}, {os.cpu_count()} cores, {libraries};",
            f"medians of {ROUNDS} alternating rounds, {PERSONS} persons in the conversation. Processor time an update:",
            f"{cpu['menu']:.2f} ms (typed: {cpu['typed']:.2f} ms) against {cpu['echo']:.2f} ms. The stand-in took",
            f"{shares['echo']:.0%} of a core beside the echo bot and {shares['menu']:.0%} beside Lotse.",
            END,
        ]
    )


def main() -> None:
    print("Lists and cards …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        lists = listing.run(Path(name))
    print("Programs …", flush=True)
    rounds = programs()
    print("Bookings …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        booked = bookings.run(Path(name))
    print("Sender …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        sent = sending.run(Path(name))
    with tempfile.TemporaryDirectory() as name:
        answers = latency.run(Path(name))
    print("Campaigns …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        planned = campaigns.run(Path(name))
    with tempfile.TemporaryDirectory() as name:
        mailed = mailing.run(Path(name))
    print("Translation …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        translated = translation.run(Path(name))
    print("Cases …", flush=True)
    with tempfile.TemporaryDirectory() as name:
        worked = contacts.run(Path(name))
    lines = program_figures(rounds) + list_figures(lists) + booking_figures(booked)
    lines += case_figures(worked)
    lines += sending_figures(sent, answers)
    lines += campaign_figures(planned, mailed, answers["campaign"])
    lines += translation_figures(translated)
    written = table(lines, rounds)
    print(written)
    page = PAGE.read_text("utf-8")
    PAGE.write_text(page[: page.index(BEGIN)] + written + page[page.index(END) + len(END) :], "utf-8")
    sys.exit(0 if all(each.holds for each in lines) else 1)


if __name__ == "__main__":
    main()
