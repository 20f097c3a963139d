"""One Chromium for the browser tests, and a server of its own for each that wants one.

Skipped where there is no Chromium, unless LOTSE_REQUIRE_BROWSER=1.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

TOKEN = "4710:test"
PATIENCE_MS = 20_000  # a busy machine is slow, and nothing waits this long when all is well
REQUIRED = os.environ.get("LOTSE_REQUIRE_BROWSER") == "1"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent.name == "browser":
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        if REQUIRED:
            pytest.fail("Chromium is not installed, and LOTSE_REQUIRE_BROWSER=1 demands it")
        pytest.skip("Chromium is not installed")
    playwright = import_module("playwright.sync_api")
    playwright.expect.set_options(timeout=PATIENCE_MS)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


class Demo:
    """The running server: `bot` speaks the Bot API, `control` acts as people."""

    token = TOKEN

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(base_url=url, timeout=30, trust_env=False)
        self.offset = 0

    def control(self, path: str, **body: Any) -> Any:
        answer = self.http.post(f"/control/{path}", json=body)
        answer.raise_for_status()
        return answer.json()

    def bot(self, method: str, **params: Any) -> Any:
        answer = self.http.post(f"/bot{TOKEN}/{method}", json=params).json()
        assert answer["ok"], answer
        return answer["result"]

    def updates(self, kind: str, timeout: float = 20) -> Iterator[Any]:
        """What people did, of one kind, until `timeout` seconds passed without it."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            for update in self.bot("getUpdates", offset=self.offset, timeout=1):
                self.offset = update["update_id"] + 1
                if kind in update:
                    yield update[kind]

    def next(self, kind: str) -> Any:
        for item in self.updates(kind):
            return item
        pytest.fail(f"no {kind} came")

    def person(self, name: str = "Layla Haddad", language: str = "de", *, started: bool = True, **more: Any) -> int:
        first, _, last = name.partition(" ")
        person = self.control("people", first_name=first, last_name=last or None, language_code=language, **more)
        if started:
            self.control(f"chats/{person['id']}/text", text="/start")
            self.next("message")
        return int(person["id"])


@pytest.fixture
def server(tmp_path: Path, unused_tcp_port: int) -> Iterator[str]:
    """A server of its own for each test, so that nobody else's phone is on the page."""
    state = tmp_path / "state.json"
    command = [
        sys.executable,
        "-m",
        "demo.server",
        "--port",
        str(unused_tcp_port),
        "--state",
        str(state),
        "--token",
        TOKEN,
    ]
    process = subprocess.Popen(command)
    url = f"http://127.0.0.1:{unused_tcp_port}"
    try:
        for _ in range(100):
            if process.poll() is not None:
                pytest.fail("the demo's server ended at once")
            try:
                httpx.get(f"{url}/control/people", trust_env=False)
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def demo(server: str) -> Iterator[Demo]:
    demo = Demo(server)
    yield demo
    demo.http.close()


@pytest.fixture
def open_page(chromium: Any, demo: Demo) -> Iterator[Any]:
    """Opens the page; afterwards nothing may have gone wrong in it, nor asked another machine."""
    contexts = []
    wrong: list[str] = []

    def opened(url: str = demo.url, width: int = 1280, height: int = 860, **options: Any) -> Any:
        context = chromium.new_context(viewport={"width": width, "height": height}, locale="en-GB", **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith(demo.url) else wrong.append(request.url))
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []
