"""The whole demo as a newcomer starts it: one command; offers found in the browser by button, name and location."""

import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError

import pytest
from playwright.sync_api import expect

AMAL, PETRA, DENIZ = 1001, 1002, 1003  # of the cast: Arabic, German, Turkish
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


@pytest.mark.parametrize(
    ("county", "ags", "town", "misspelt"),
    [("warendorf", 5570004, "Ahlen", "Alen"), ("paderborn", 5774016, "Büren", "Bühren")],
)
def test_offers_are_found_in_three_languages_by_button_name_and_location(
    chromium, tmp_path, unused_tcp_port, county, ags, town, misspelt
):
    ways = {AMAL: "location", PETRA: "button", DENIZ: "name"}
    with running_demo(county, tmp_path, unused_tcp_port) as address:
        page = chromium.new_page(viewport={"width": 1400, "height": 900})
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        for person, language in ((AMAL, "ar"), (PETRA, "de"), (DENIZ, "tr")):
            phone = Phone(page, person)
            phone.start(language)
            if ways[person] == "location":
                phone.share_first_place()
            elif ways[person] == "name":
                phone.phone.locator('button[data-callback^="mu1"]').first.wait_for(timeout=WAIT_MS)
                phone.write(misspelt)
            else:
                phone.press(f"mu1:{ags}")
            phone.press(f"of1:{ags}:general_counselling")
            phone.sees(town)
            phone.press("cd1")
            phone.sees("+49 221 4710")
        assert errors == []
        page.close()


def test_the_demo_keeps_its_chats_across_a_restart(chromium, tmp_path, unused_tcp_port):
    with running_demo("warendorf", tmp_path, unused_tcp_port) as address:
        page = chromium.new_page()
        page.goto(address)
        Phone(page, PETRA).start("de")
        Phone(page, PETRA).press("mu1:5570004")
        Phone(page, PETRA).sees("Wobei brauchen Sie Hilfe?")
        page.close()

    with running_demo("warendorf", tmp_path, unused_tcp_port) as address:
        page = chromium.new_page()
        page.goto(address)
        Phone(page, PETRA).sees("Wobei brauchen Sie Hilfe?")
        Phone(page, PETRA).press("of1:5570004:debt")
        Phone(page, PETRA).sees("hat dafür kein eigenes Angebot")
        page.close()


def test_the_clock_moves_for_the_page_the_phones_and_the_bot(chromium, tmp_path, unused_tcp_port):
    with running_demo("warendorf", tmp_path, unused_tcp_port) as address:
        page = chromium.new_page(viewport={"width": 1400, "height": 900}, locale="de-DE")
        page.goto(address)
        Phone(page, PETRA).start("de")
        Phone(page, PETRA).sees("In welcher Stadt")
        page.get_by_role("button", name="+1 Woche").click()
        page.get_by_role("button", name="nächster Morgen 08:00").click()
        page.locator("#clock .now", has_text="08:0").wait_for(timeout=WAIT_MS)

        Phone(page, PETRA).write("/start")

        days = page.locator(f'[data-person="{PETRA}"] .day')
        expect(days).to_have_count(2)
        last = page.locator(f'[data-person="{PETRA}"] .message.in time').last
        expect(last).to_contain_text("08:0", timeout=WAIT_MS)
        page.close()
