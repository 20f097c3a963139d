"""One Chromium for the browser tests: skipped where there is none, unless LOTSE_REQUIRE_BROWSER=1."""

import os
import shutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

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
    with import_module("playwright.sync_api").sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()
