"""The whole demo as a newcomer starts it: one command, offers found in the browser, the clock moved, a restart.

The other county's conversations are tried without a process in tests/handlers, its data by `lotse directory check`.
"""

import os
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.error import URLError

import pytest
from playwright.sync_api import expect

AMAL, PETRA, DENIZ, OKSANA = 1001, 1002, 1003, 1004  # of the cast: Arabic, German, Turkish, Ukrainian
AHLEN = 5570004
WAIT_MS = 15_000


@contextmanager
def running_demo(county: str, folder: Path, port: int) -> Iterator[str]:
    environment = os.environ | {"LOTSE_COUNTY": county, "LOTSE_DATA_DIR": str(folder), "LOTSE_LOG": "warning"}
    command = [str(Path(sys.executable).with_name("lotse")), "demo", "--port", str(port)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    address = f"http://127.0.0.1:{port}"
    try:
        assert process.stdout is not None
        said = ""
        while address not in said:
            line = process.stdout.readline()
            assert line, f"the demo ended at once: {said}"
            said += line
        with urllib.request.urlopen(f"{address}/control/people") as answer:
            assert answer.status == 200
        yield address
    finally:
        process.terminate()
        said, _ = process.communicate(timeout=20)
        assert "Traceback" not in said
    with pytest.raises(URLError):
        urllib.request.urlopen(address)


class Phone:
    """One phone on the page."""

    def __init__(self, page: Any, person: int) -> None:
        self.person = person
        self.phone = page.locator(f'[data-person="{person}"]')
        self.page = page

    def start(self, language: str) -> None:
        self.phone.locator(".start").first.click()
        if self.person != AMAL:  # who is known from the start, as a case manager's client
            self.press(f"lg1:{language}")

    def press(self, data: str) -> None:
        button = self.phone.locator(f'button[data-callback^="{data}"]').last
        button.wait_for(timeout=WAIT_MS)
        button.click()

    def write(self, words: str) -> None:
        self.phone.locator('[name="message"]').fill(words)
        self.phone.locator('[name="message"]').press("Enter")

    def share_first_place(self) -> None:
        self.press("sl1")
        self.phone.locator("[data-key]").first.click()
        self.phone.locator("[role=dialog] button").first.click()

    def sees(self, words: str) -> None:
        self.phone.get_by_text(words).last.wait_for(timeout=WAIT_MS)


def test_a_newcomer_finds_offers_moves_the_clock_and_goes_on_after_a_restart(chromium, tmp_path, unused_tcp_port):
    with running_demo("warendorf", tmp_path, unused_tcp_port) as address:
        page = chromium.new_page(viewport={"width": 1400, "height": 900}, locale="de-DE")
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        finds_an_offer(page, PETRA, "de", "button")
        moves_the_clock_a_week_on(page)
        finds_an_offer(page, AMAL, "ar", "location")
        finds_an_offer(page, DENIZ, "tr", "name")
        assert errors == []
        page.close()

    with running_demo("warendorf", tmp_path, unused_tcp_port) as address:
        page = chromium.new_page(viewport={"width": 1400, "height": 900}, locale="de-DE")
        page.goto(address)
        petra = Phone(page, PETRA)
        petra.sees("Wobei brauchen Sie Hilfe?")
        petra.press(f"of1:{AHLEN}:debt")
        petra.sees("hat dafür kein eigenes Angebot")
        finds_an_offer(page, OKSANA, "uk", "button")
        page.close()

    with closing(sqlite3.connect(tmp_path / "demo" / "warendorf" / "lotse.db")) as known:
        newest = known.execute("SELECT created_at FROM person ORDER BY id DESC LIMIT 2").fetchall()
    for (written,) in newest:  # Deniz and Oksana: for the bot too it is a week later, before and after the restart
        assert datetime.fromisoformat(written).replace(tzinfo=UTC) > datetime.now(UTC) + timedelta(days=6)


def finds_an_offer(page: Any, person: int, language: str, way: str) -> None:
    phone = Phone(page, person)
    phone.start(language)
    if way == "location":
        phone.share_first_place()
    elif way == "name":
        phone.phone.locator('button[data-callback^="mu1"]').first.wait_for(timeout=WAIT_MS)
        phone.write("Alen")
    else:
        phone.press(f"mu1:{AHLEN}")
    phone.press(f"of1:{AHLEN}:general_counselling")
    phone.sees("Ahlen")
    phone.press("cd1")
    phone.sees("+49 221 4710")


def moves_the_clock_a_week_on(page: Any) -> None:
    page.get_by_role("button", name="+1 Woche").click()
    page.get_by_role("button", name="nächster Morgen 08:00").click()
    page.locator("#clock .now", has_text="08:0").wait_for(timeout=WAIT_MS)
    Phone(page, PETRA).write("/start")
    expect(page.locator(f'[data-person="{PETRA}"] .day')).to_have_count(2)
    last = page.locator(f'[data-person="{PETRA}"] .message.in time').last
    expect(last).to_contain_text("08:0", timeout=WAIT_MS)
