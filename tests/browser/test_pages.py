"""The county's page in a real browser, with scripts switched off, on a narrow phone."""

import asyncio
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.web import serving
from services.app import App
from services.cases.access import key_place
from services.counties import load_county
from services.pages import give_link
from services.people import Account, choose_language
from services.staff.members import invite_staff, join_staff
from services.staff.rules import Role, Staff
from storage.cases import Case, CaseMember, Consent
from storage.encryption import Keyring
from storage.engine import Database

from ..conftest import context_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PHONE = {"width": 320, "height": 640}
TALL_ENOUGH = 44  # CSS pixels of a target for a finger (WCAG 2.2, 2.5.5)
NOTE = "السيدة تعيش في Ahlen منذ 2022، والشقة صغيرة جدًا."


class _Clock:
    def now(self) -> datetime:
        return NOW


@dataclass
class County:
    """The county's web server in a thread of its own, with one case manager and one case."""

    app: App
    loop: asyncio.AbstractEventLoop
    staff: Staff
    member_id: int

    def link(self, purpose: str) -> str:
        async def give() -> str:
            async with self.app.database.writing() as session:
                _, token = await give_link(
                    session,
                    context_of(app=self.app, now=NOW),
                    person_id=self.staff.person_id or 0,
                    purpose=purpose,
                    subject_id=self.member_id,
                )
            return f"{self.app.public_url}/p/{token}"

        return asyncio.run_coroutine_threadsafe(give(), self.loop).result(20)


async def _filled(app: App, language: str) -> tuple[Staff, int]:
    account = Account("7001000001", app.keyring)
    about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": "05570004"}
    async with app.database.writing() as session:
        await choose_language(session, account, language=language, now=NOW)
    async with app.database.writing() as session:
        token = await invite_staff(session, context_of(app=app, now=NOW), role=Role.case_manager, **about)
    async with app.database.writing() as session:
        staff = await join_staff(session, account, token, now=NOW)
    async with app.database.writing() as session:
        case = Case(year=2026, serial=17, kind="person", staff_id=staff.id, opened_on=date(2026, 11, 2))
        session.add(case)
        await session.flush()
        member = CaseMember(case_id=case.id, letter="A", kind="adult", wrapped_key=b"", created_at=NOW)
        session.add(member)
        await session.flush()
        member.wrapped_key = app.keyring.new_data_key(key_place(member.id))
        consent = {"purpose": "case_work", "form_version": "1", "way": "paper", "granted_on": date(2026, 11, 2)}
        session.add(Consent(member_id=member.id, recorded_by=staff.id, recorded_at=NOW, **consent))
        await session.commit()
    return staff, member.id


@pytest.fixture
def language() -> str:
    return "ar"


@pytest.fixture
def county(tmp_path: Path, sqlite_templates: Any, unused_tcp_port: int, language: str) -> Iterator[County]:
    shutil.copy(sqlite_templates["empty"], tmp_path / "lotse.db")
    app = App(
        Database(f"sqlite:///{tmp_path / 'lotse.db'}"),
        Keyring("a secret of the tests, longer than 32 characters"),
        load_county("warendorf"),
        _Clock(),
        show_samples=True,
        public_url=f"http://127.0.0.1:{unused_tcp_port}",
    )
    loop, started, made = asyncio.new_event_loop(), threading.Event(), []

    async def serve(ended: asyncio.Event) -> None:
        made.append((*await _filled(app, language), ended))
        poller: Any = SimpleNamespace(polled_at=None)
        async with serving(app, poller, host="127.0.0.1", port=unused_tcp_port):
            started.set()
            await ended.wait()
        await app.database.close()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve(asyncio.Event())))
    thread.start()
    assert started.wait(20)
    staff, member_id, ended = made[0]
    yield County(app, loop, staff, member_id)
    loop.call_soon_threadsafe(ended.set)
    thread.join(20)
    loop.close()


@pytest.fixture
def tab(chromium: Any, county: County) -> Iterator[Any]:
    """A tab without scripts; nothing in it may be refused by the page's own policy or ask another machine."""
    context = chromium.new_context(viewport=PHONE, locale="en-GB", java_script_enabled=False)
    page, wrong = context.new_page(), []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("request", lambda each: None if each.url.startswith(county.app.public_url) else wrong.append(each.url))
    yield page
    context.close()
    assert wrong == []


def keep(tab: Any, name: str) -> None:
    """A picture for whoever wants to look: LOTSE_PICTURES names the folder."""
    if folder := os.environ.get("LOTSE_PICTURES"):
        tab.screenshot(path=f"{folder}/page-{name}.png", full_page=True)


def opened(tab: Any, address: str) -> None:
    tab.goto(address)
    keep(tab, "waiting")
    tab.locator("main button").click()
    tab.locator("footer button").wait_for()


def test_a_note_in_arabic_is_written_and_read_without_scripts_on_a_narrow_phone(tab, county):
    opened(tab, county.link("note-write"))
    assert tab.locator("html").get_attribute("dir") == "rtl"
    keep(tab, "write")
    label, field = tab.locator("label[for]").first.bounding_box(), tab.locator("textarea").bounding_box()
    assert label["x"] + label["width"] == pytest.approx(field["x"] + field["width"]), "it begins at the right"
    tab.locator("textarea").fill(NOTE)
    tab.locator("main button").click()
    tab.locator("h1", has_text="تم الحفظ").wait_for()

    opened(tab, county.link("note-read"))

    keep(tab, "read")
    assert tab.locator(".words .body").inner_text() == NOTE
    for button in tab.locator("button").all():
        assert button.bounding_box()["height"] >= TALL_ENOUGH
    assert all(each.bounding_box()["x"] >= 0 for each in tab.locator("main > *").all())
    assert tab.locator("body").bounding_box()["width"] <= PHONE["width"], "nothing scrolls sideways"


@pytest.mark.parametrize("language", ["de"])
def test_going_back_to_the_link_in_the_same_browser_shows_the_page_again(tab, county):
    address = county.link("note-read")
    opened(tab, address)

    tab.goto("about:blank")
    tab.goto(address)

    tab.locator("footer button").wait_for()


@pytest.mark.parametrize("language", ["de"])
def test_dark_and_light_both_have_contrast(chromium, county):
    for scheme in ("light", "dark"):
        context = chromium.new_context(viewport=PHONE, color_scheme=scheme)
        tab = context.new_page()
        opened(tab, county.link("note-write"))
        keep(tab, scheme)
        for place in ("body", "main button", ".hint", "textarea"):
            assert _contrast(tab, place) >= 4.5, (scheme, place)
        context.close()


def _contrast(tab: Any, selector: str) -> float:
    """WCAG 2.2, 1.4.3, between the colour of a place and what lies behind it."""
    ink, paper = tab.evaluate(
        """selector => {
            const node = document.querySelector(selector);
            let behind = node;
            const colours = (each) => getComputedStyle(each);
            while (colours(behind).backgroundColor === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
            return [colours(node).color, colours(behind).backgroundColor];
        }""",
        selector,
    )
    light, dark = sorted((_luminance(each) for each in (ink, paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(each) / 255 for each in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
