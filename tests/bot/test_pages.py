"""The county's page over real HTTP: a case manager writes and reads notes; everybody else stays outside.

Over 400 lines in one module: its tests share one site and its browsers (`Site`, `Browser`).
"""

import asyncio
import dataclasses
import html
import json
import re
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession
from sqlmodel import select

from bot.web import serving
from handlers import pages as registry
from handlers.cases.notes.callbacks import SeeNotes, WriteNote
from handlers.routes import build_dispatcher
from handlers.shell.sheet import Choice, Day, Download, File, Form, OpenPage, Option, Page, Paragraph, Sheet
from handlers.shell.texts import plain, text
from handlers.staff.callbacks import STAFF_LINK
from services.cases.access import key_place
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff import invite_staff, remove_staff, staff_of, suspend_staff
from storage.audit import AuditEntry
from storage.case_work import Note
from storage.cases import Case, CaseCover, CaseMember, Consent
from storage.pages import PageLink

PUBLIC = "https://lotse.example.org"
ADDRESS = re.compile(rf"{PUBLIC}(/p/[\w-]{{43}})")
SECRET_WORDS = "Sie sagt, die Wohnung ist zu klein."
FORMS = re.compile(r'<form method="post"[^>]*>(.*?)</form>', re.DOTALL)


def said(text_id: str, language: str = "de", **args: Any) -> str:
    """A text as it stands on a page, isolates taken out."""
    return bare(plain(text(text_id, **args), language))


def bare(words: str) -> str:
    return words.translate(dict.fromkeys((0x200E, 0x200F, 0x2068, 0x2069), None))


@dataclass
class Shown:
    """What a browser shows."""

    status: int
    headers: Any
    html: str
    sent_cookie: str = ""

    @property
    def words(self) -> str:
        return bare(html.unescape(re.sub(r"<[^>]+>", " ", self.html)))

    def form(self, button: str) -> dict[str, str]:
        """The hidden fields of the form with this button."""
        for found in FORMS.findall(self.html):
            if button in bare(html.unescape(found.rsplit("<button>", 1)[1])):
                return {"form": re.search(r'name="form" value="([^"]+)"', found)[1]}
        raise AssertionError(f"no form {button!r} in {self.words}")

    @property
    def area(self) -> str:
        """What stands in the field for words."""
        return html.unescape(re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", self.html, re.DOTALL)[1])


@dataclass
class Browser:
    """One browser, with cookies of its own."""

    port: int
    http: ClientSession
    language: str = "de-DE,de;q=0.9"
    cookies: dict[str, str] = field(default_factory=dict)  # by path

    async def load(self, path: str, **headers: str) -> Shown:
        return await self._ask("GET", path, None, headers)

    async def send(self, path: str, fields: dict[str, str], **headers: str) -> Shown:
        answer = await self._ask("POST", path, fields, headers)
        return await self.load(answer.headers["Location"]) if answer.status == 303 else answer

    async def opens(self, path: str) -> Shown:
        return await self.send(path, (await self.load(path)).form(said("pages-open-do")))

    async def _ask(self, method: str, path: str, fields: Any, headers: dict[str, str]) -> Shown:
        given = {"Accept-Language": self.language} | {name.replace("_", "-"): value for name, value in headers.items()}
        kept = next((value for start, value in self.cookies.items() if path.startswith(start)), None)
        if kept:
            given["Cookie"] = kept
        address = f"http://127.0.0.1:{self.port}{path}"
        async with self.http.request(method, address, data=fields, headers=given, allow_redirects=False) as answer:
            set_cookie = answer.headers.get("Set-Cookie", "")
            if set_cookie:
                self.cookies[re.search(r"Path=([^;]+)", set_cookie)[1]] = set_cookie.split(";")[0]
            return Shown(answer.status, answer.headers.copy(), await answer.text(), set_cookie)


@dataclass
class Site:
    """The bot with the county's page."""

    lab: Any
    http: ClientSession
    port: int

    def browser(self, language: str = "de-DE,de;q=0.9") -> Browser:
        return Browser(self.port, self.http, language)

    async def staff(self, role: str = "case_manager", language: str = "de") -> Any:
        """A joined staff member's phone; `phone.staff` is the value."""
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": "05570004"}
        token = await self.does(invite_staff, role=role, **about, keyring=house.keyring, now=now)
        phone = await self.lab.person(language)
        await phone.says(f"/start {STAFF_LINK}{token}")
        async with house.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), house.keyring))
            phone.person_id = person.id
            phone.staff = await staff_of(session, person.id, keyring=house.keyring)
        return phone

    async def case(self, phone: Any) -> int:
        """A case of theirs with one adult who has consented; the member's number."""
        now = self.lab.clock.now()
        async with self.lab.house.database.writing() as session:
            serial = len((await session.exec(select(Case))).all()) + 17
            case = Case(year=2026, serial=serial, kind="person", staff_id=phone.staff.id, opened_on=date(2026, 11, 2))
            session.add(case)
            await session.flush()
            member = CaseMember(case_id=case.id, letter="A", kind="adult", wrapped_key=b"", created_at=now)
            session.add(member)
            await session.flush()
            member.wrapped_key = self.lab.house.keyring.new_data_key(key_place(member.id))
            consent = {"purpose": "case_work", "form_version": "1", "way": "paper", "granted_on": date(2026, 11, 2)}
            session.add(Consent(member_id=member.id, recorded_by=phone.staff.id, recorded_at=now, **consent))
            await session.commit()
        return member.id

    async def link(self, phone: Any, wish: Any) -> str:
        """The path behind the button that the press brings."""
        await phone.press(wish)
        urls = [each["url"] for row in phone.last["reply_markup"]["inline_keyboard"] for each in row if "url" in each]
        return ADDRESS.fullmatch(urls[0])[1]

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.lab.house.database.writing() as session:
            return await use_case(session, *given, **more)

    async def changes(self, table: Any, **values: Any) -> None:
        """Every row of a table, behind everybody's back."""
        async with self.lab.house.database.writing() as session:
            for row in (await session.exec(select(table))).all():
                for name, value in values.items():
                    setattr(row, name, value)
                session.add(row)
            await session.commit()

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table))).all())

    async def actions(self) -> list[str]:
        return [each.action for each in await self.rows(AuditEntry)]


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@pytest.fixture
async def site(lab: Any) -> AsyncIterator[Site]:
    lab.house = dataclasses.replace(lab.house, public_url=PUBLIC)
    lab.poller.dispatcher = build_dispatcher(lab.house)
    port = free_port()
    async with serving(lab.house, lab.poller, host="127.0.0.1", port=port), ClientSession() as http:
        yield Site(lab, http, port)


@pytest.fixture
async def erika(site: Site) -> Any:
    return await site.staff()


@pytest.fixture
async def writing(site: Site, erika: Any) -> str:
    """The path of a link to write a note."""
    return await site.link(erika, WriteNote(member_id=await site.case(erika)))


# --- a note's way ---


async def test_a_note_is_written_and_read_on_the_page_and_never_in_the_chat(site, erika):
    member = await site.case(erika)
    browser, path = site.browser(), await site.link(erika, WriteNote(member_id=member))

    shown = await browser.opens(path)
    assert "WAF-2026-17/A" in shown.words
    saved = await browser.send(path, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    assert (saved.status, said("notes-saved") in saved.words) == (200, True)

    reading = await site.link(erika, SeeNotes(member_id=member))
    read = await browser.opens(reading)
    assert SECRET_WORDS in read.words
    assert "Erika Muster" in read.words
    assert "23. November 2026" in read.words
    assert (await site.actions()).count("note.written") == 1
    assert (await site.actions()).count("note.read") == 1
    assert SECRET_WORDS not in json.dumps(site.lab.messages(erika.id))
    assert all(SECRET_WORDS.encode() not in row.body_encrypted for row in await site.rows(Note))


async def test_one_link_is_for_one_note(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})

    again = await browser.load(writing)

    assert (again.status, said("pages-closed") in again.words) == (410, True)


async def test_a_note_is_corrected_and_says_so(site, erika):
    member = await site.case(erika)
    browser = site.browser()
    path = await site.link(erika, WriteNote(member_id=member))
    await browser.send(path, (await browser.opens(path)).form(said("notes-save")) | {"body": "Zwei Kinder."})

    path = await site.link(erika, SeeNotes(member_id=member))
    field = await browser.send(path, (await browser.opens(path)).form(said("notes-correct")))
    assert field.area == "Zwei Kinder."
    corrected = await browser.send(path, field.form(said("notes-save")) | {"body": "Drei Kinder."})

    assert "Drei Kinder." in corrected.words
    assert "berichtigt" in corrected.words
    assert "Zwei Kinder." not in corrected.words


# --- the states of a link ---


async def test_a_messenger_that_looks_behind_the_link_does_not_use_it_up(site, writing):
    for _ in range(3):
        fetched = await site.browser().load(writing)
        assert fetched.status == 200
        assert "WAF" not in fetched.words, "nothing of whom it is about"

    assert said("notes-words") in (await site.browser().opens(writing)).words


async def test_another_browser_finds_it_opened_and_learns_how_to_get_its_own(site, writing):
    await site.browser().opens(writing)
    thief = site.browser("uk")

    found = await thief.load(writing)

    assert found.status == 410
    assert said("pages-opened", "uk") in found.words
    assert said("notes-words") not in found.words
    assert f'href="{writing}"' in found.html, "whoever it was may go on from here, where the browser sends its cookie"


async def test_two_browsers_at_once_one_gets_in(site, writing):
    both = [site.browser(), site.browser()]
    forms = [(await each.load(writing)).form(said("pages-open-do")) for each in both]

    shown = await asyncio.gather(*(each.send(writing, form) for each, form in zip(both, forms, strict=True)))

    assert sorted(each.status for each in shown) == [200, 410]


async def test_an_impatient_double_tap_on_open_does_not_lock_its_own_browser_out(site, writing):
    browser = site.browser()
    form = (await browser.load(writing)).form(said("pages-open-do"))

    await browser.send(writing, form)
    again = await browser.send(writing, form)

    assert said("notes-words") in again.words


@pytest.mark.parametrize(("minutes", "status"), [(9.9, 200), (10, 410)])
async def test_a_link_is_openable_for_ten_minutes(site, writing, minutes, status):
    site.lab.clock.at += timedelta(minutes=minutes)

    found = await site.browser().load(writing)

    assert found.status == status
    assert (said("pages-expired") in found.words) == (status == 410)


@pytest.mark.parametrize(("minutes", "status"), [(29.9, 200), (30, 410)])
async def test_a_visit_lasts_thirty_minutes_and_says_until_when(site, writing, minutes, status):
    browser = site.browser()
    opened = await browser.opens(writing)
    assert "11:00" in opened.words
    site.lab.clock.at += timedelta(minutes=minutes)

    later = await browser.load(writing)

    assert later.status == status
    assert (said("pages-over") in later.words) == (status == 410)


async def test_what_was_typed_into_a_visit_that_is_over_comes_back_to_be_copied(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    site.lab.clock.at += timedelta(minutes=31)

    late = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})

    assert late.status == 410
    assert SECRET_WORDS in late.words
    assert said("pages-kept") in late.words
    assert await site.rows(Note) == []


@pytest.mark.parametrize("path", ["/p/" + "x" * 43, "/p/short", "/p/%3Cscript%3E"])
async def test_an_unknown_link_is_said_kindly_in_the_browsers_language(site, path):
    found = await site.browser("xx, tr-TR;q=0.8, en;q=0.4").load(path)

    assert found.status == 404
    assert said("pages-unknown", "tr") in found.words
    assert "<script" not in found.html


async def test_a_new_link_ends_the_one_before_that_nobody_opened(site, erika):
    member = await site.case(erika)
    before, after = [await site.link(erika, WriteNote(member_id=member)) for _ in range(2)]

    assert (await site.browser().load(before)).status == 410
    assert (await site.browser().load(after)).status == 200


async def test_a_press_that_is_handled_twice_gives_one_link_that_works(site, erika):
    member = await site.case(erika)
    await erika.says("/hours")
    site.lab.world.press(erika.id, erika.last["message_id"], WriteNote(member_id=member).pack())
    updates = await site.lab.bot.get_updates(offset=site.lab.offset, timeout=0)

    await site.lab.poller.handle(updates)
    await site.lab.poller.handle(updates)

    site.lab.offset = updates[-1].update_id + 1
    (row,) = await site.rows(PageLink)
    (url,) = {each["url"] for row in erika.last["reply_markup"]["inline_keyboard"] for each in row if "url" in each}
    assert row.closed_at is None
    assert (await site.browser().load(url.removeprefix(PUBLIC))).status == 200


# --- closing ---


async def test_closing_in_the_chat_ends_the_visit_at_once(site, erika, writing):
    browser = site.browser()
    shown = await browser.opens(writing)

    await erika.taps("Seite schließen")

    assert "pages-offer-closed" in erika.screen
    assert (await browser.load(writing)).status == 410
    late = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    assert said("pages-closed") in late.words
    assert await site.rows(Note) == []


async def test_nobody_closes_anothers_page(site, erika, writing):
    mallory = await site.staff()
    (row,) = await site.rows(PageLink)

    await mallory.press(registry.ClosePage(link_id=row.id, back="cm1:1"))

    assert (await site.browser().load(writing)).status == 200


async def test_closing_on_the_page_itself(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)

    ended = await browser.send(writing, shown.form(said("pages-end")))

    assert said("pages-ended") in ended.words
    assert (await browser.load(writing)).status == 410


# --- who may ---


@pytest.mark.parametrize("role", ["coordinator", "authority", "lead", "admin"])
async def test_others_get_no_notes_with_a_forged_button_nor_with_a_link_of_their_own(site, erika, role):
    member = await site.case(erika)
    other = await site.staff(role)
    for wish in (SeeNotes(member_id=member), WriteNote(member_id=member)):
        await other.press(wish)
        assert "fallback-button-outdated" in other.screen

    path = await forged(site, erika, other, member)
    found = await site.browser().opens(path)

    assert found.status == 410
    assert said("pages-closed") in found.words
    assert "note.read" not in await site.actions()


async def forged(site: Site, owner: Any, other: Any, member: int, **more: Any) -> str:
    """A link to the notes on a member that belongs to somebody else, as if the database had been written to."""
    path = await site.link(owner, SeeNotes(member_id=member))
    await site.changes(PageLink, person_id=other.person_id, **more)
    return path


async def test_a_colleagues_case_is_as_unknown_as_none_at_all(site, erika):
    member = await site.case(erika)
    colleague = await site.staff()

    found = await site.browser().opens(await forged(site, erika, colleague, member))
    unknown = await site.browser().opens(await forged(site, erika, colleague, member, subject_id=4711))

    assert found.status == unknown.status == 403
    assert found.words == unknown.words
    assert "WAF" not in found.words


@pytest.mark.parametrize("end", [suspend_staff, remove_staff])
async def test_an_open_page_of_somebody_who_may_no_more_shows_and_saves_nothing(site, erika, writing, end):
    browser = site.browser()
    shown = await browser.opens(writing)

    await site.does(end, erika.staff.id, now=site.lab.clock.now())

    assert (await browser.load(writing)).status == 410
    late = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    assert said("pages-closed") in late.words
    assert await site.rows(Note) == []


async def test_a_substitutes_page_shows_nothing_after_their_time(site, erika):
    member = await site.case(erika)
    colleague = await site.staff()
    today = date(2026, 11, 23)
    async with site.lab.house.database.writing() as session:
        case = (await session.exec(select(Case))).one()
        session.add(
            CaseCover(
                case_id=case.id,
                staff_id=colleague.staff.id,
                begins_on=today,
                ends_on=today,
                created_at=site.lab.clock.now(),
            )
        )
        await session.commit()
    browser, path = site.browser(), await site.link(colleague, SeeNotes(member_id=member))
    assert (await browser.opens(path)).status == 200

    await site.changes(CaseCover, begins_on=date(2026, 11, 1), ends_on=date(2026, 11, 22))

    after = await browser.load(path)
    assert after.status == 403
    assert "WAF" not in after.words


async def test_without_consent_nothing_is_written(site, erika):
    member = await site.case(erika)
    browser = site.browser()
    path = await site.link(erika, WriteNote(member_id=member))
    shown = await browser.opens(path)
    await site.changes(Consent, withdrawn_at=site.lab.clock.now())

    late = await browser.send(path, shown.form(said("notes-save")) | {"body": SECRET_WORDS})

    assert late.status == 422
    assert late.area == SECRET_WORDS, "what was typed is not lost"
    assert await site.rows(Note) == []


# --- forms ---


async def test_4001_characters_come_back_with_everything_typed(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    too_long = "ä\r\n" + "x" * 3_999  # a line's end counts once, however the browser sends it

    back = await browser.send(writing, shown.form(said("notes-save")) | {"body": too_long})

    assert back.status == 422
    assert back.area == too_long.replace("\r\n", "\n")
    assert "4.001" in back.words or "4001" in back.words
    kept = await browser.send(writing, back.form(said("notes-save")) | {"body": too_long[:-1]})
    assert said("notes-saved") in kept.words


@pytest.mark.parametrize("body", ["", "  \n "])
async def test_an_empty_note_is_asked_for_again(site, writing, body):
    browser = site.browser()
    shown = await browser.opens(writing)

    back = await browser.send(writing, shown.form(said("notes-save")) | {"body": body})

    assert back.status == 422
    assert said("pages-missing", field=text("notes-words")) in back.words


async def test_a_form_sent_twice_saves_once_and_both_answers_say_it_is_saved(site, writing):
    browser = site.browser()
    fields = (await browser.opens(writing)).form(said("notes-save")) | {"body": SECRET_WORDS}

    answers = await asyncio.gather(*(browser.send(writing, fields) for _ in range(3)))

    assert len(await site.rows(Note)) == 1
    assert [each.status for each in answers] == [200] * 3
    told = said("notes-saved"), said("pages-saved-before")
    assert all(any(each in answer.words for each in told) for answer in answers)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site", "Origin": "null"},
    ],
)
async def test_another_site_can_send_nothing(site, writing, headers):
    browser = site.browser()
    shown = await browser.opens(writing)

    refused = await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS}, **headers)

    assert refused.status == 403
    assert await site.rows(Note) == []


async def test_our_own_page_can(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)
    ours = {"Origin": PUBLIC, "Sec_Fetch_Site": "same-origin"}

    assert (await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS}, **ours)).status == 200


async def test_a_form_holds_only_for_the_browser_and_page_it_was_made_for(site, erika):
    member = await site.case(erika)
    paths = [await site.link(erika, wish(member_id=member)) for wish in (WriteNote, SeeNotes)]
    browser, other = site.browser(), site.browser()
    form = (await browser.opens(paths[0])).form(said("notes-save"))
    await other.opens(paths[1])
    altered = form["form"][:40] + ("A" if form["form"][40] != "A" else "B") + form["form"][41:]

    for who, path, sealed in ((other, paths[1], form["form"]), (browser, paths[0], altered), (browser, paths[0], "")):
        refused = await who.send(path, {"form": sealed, "body": SECRET_WORDS})
        assert refused.status == 400
        assert said("pages-form-old") in refused.words
        assert SECRET_WORDS in refused.words, "what was typed is not lost"
    assert await site.rows(Note) == []


async def test_a_browser_that_keeps_no_cookies_is_told_so_and_the_link_stays_openable(site, writing):
    browser = site.browser()
    form = (await browser.load(writing)).form(said("pages-open-do"))
    browser.cookies = {}

    assert said("pages-cookies") in (await browser.send(writing, form)).words
    assert (await site.browser().opens(writing)).status == 200


async def test_a_flood_is_refused(site, writing):
    browser = site.browser()
    shown = await browser.opens(writing)

    too_much = await browser.send(writing, shown.form(said("notes-save")) | {"body": "x" * 600_000})
    too_many = await browser.send(writing, {f"field{number}": "x" for number in range(100)})

    assert (too_much.status, too_many.status) == (413, 413)
    assert said("pages-too-large") in too_much.words
    assert await site.rows(Note) == []


# --- what a page is made of ---


async def test_words_of_people_are_shown_as_words(site, erika):
    member = await site.case(erika)
    nasty = "</p></article><script>alert(1)</script><img src=https://evil.example/x> {{ 7*7 }} \u202e"
    browser = site.browser()
    path = await site.link(erika, WriteNote(member_id=member))
    await browser.send(path, (await browser.opens(path)).form(said("notes-save")) | {"body": nasty})

    read = await browser.opens(await site.link(erika, SeeNotes(member_id=member)))

    assert "<script" not in read.html
    assert "<img" not in read.html
    assert html.escape("<script>alert(1)</script>") in read.html
    assert "{{ 7*7 }}" in read.html
    assert 'dir="auto"' in read.html


async def test_no_script_no_foreign_address_and_the_strictest_headers_on_every_page(site, writing):
    browser = site.browser()
    shown = [
        await browser.load(writing),
        await browser.opens(writing),
        await site.browser().load(writing),
        await site.browser().load("/p/none"),
    ]

    for each in shown:
        policy = each.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "script" not in policy
        assert "script" not in each.html
        assert not re.findall(r"https?://|//|\son\w+=|style=", each.html.replace("<!doctype html>", ""))
        assert each.headers["Cache-Control"] == "no-store"
        assert each.headers["Referrer-Policy"] == "no-referrer"
        assert each.headers["X-Robots-Tag"].startswith("noindex")
        assert each.headers["Strict-Transport-Security"].startswith("max-age=")
        assert each.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_cookie_is_for_this_link_alone(site, writing):
    cookie = (await site.browser().load(writing)).sent_cookie

    assert f"Path={writing}" in cookie
    for part in ("HttpOnly", "Secure", "SameSite=Strict", "Max-Age="):
        assert part in cookie


async def test_the_style_sheet_is_the_only_thing_that_is_kept(site, writing):
    style = re.search(r'href="(/page\.css\?v=\w+)"', (await site.browser().load(writing)).html)[1]

    answer = await site.browser().load(style)

    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/css")
    assert "max-age" in answer.headers["Cache-Control"]
    assert "url(" not in answer.html
    assert "@import" not in answer.html


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("uk", "ltr"), ("de", "ltr")])
async def test_the_page_speaks_the_persons_language(site, language, direction):
    phone = await site.staff(language=language)
    path = await site.link(phone, WriteNote(member_id=await site.case(phone)))
    browser = site.browser("de")
    waiting = await browser.load(path)

    shown = await browser.send(path, waiting.form(said("pages-open-do", language)))

    assert f'<html lang="{language}" dir="{direction}">' in shown.html
    assert said("notes-words", language) in shown.words


async def test_tokens_and_words_never_stand_in_the_log(site, writing, logged):
    browser = site.browser()
    shown = await browser.opens(writing)
    await browser.send(writing, shown.form(said("notes-save")) | {"body": SECRET_WORDS})
    await browser.load("/p/" + "x" * 43)

    answered = [each for each in logged if each["event"] == "web.answered"]
    assert {each["route"] for each in answered} == {"page"}
    told = json.dumps(logged, default=str)
    assert writing.removeprefix("/p/") not in told
    assert SECRET_WORDS not in told


async def test_without_an_address_the_county_has_no_page_yet(site, erika):
    member = await site.case(erika)
    site.lab.house = dataclasses.replace(site.lab.house, public_url=None)
    site.lab.poller.dispatcher = build_dispatcher(site.lab.house)

    await erika.press(WriteNote(member_id=member))

    assert "pages-none" in erika.screen
    assert erika.buttons == [said("notes-back")]
    assert await site.rows(PageLink) == []


# --- what other conversations can do with it ---


@pytest.fixture
def trial(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A page with every kind of field, and one without a visitor; what came of them."""
    came: dict[str, Any] = {}
    faces = tuple(Option(str(number), f"Stufe {number}", face) for number, face in enumerate("😞😐😊", start=1))
    form = Form((Choice("how", "Wie?", faces), Day("day", "Wann?")), text("notes-save"), "save")

    async def show(session: Any, visit: Any) -> Sheet:
        return Sheet("Probe", (form, Download("Datei", "probe.html")))

    async def save(session: Any, visit: Any, values: Any) -> Sheet:
        came.update(values)
        return Sheet("Danke", (Paragraph("ok"),), is_last=True)

    async def download(session: Any, visit: Any, name: str) -> File:
        return File(name, "text/html", b"<script>1</script>")

    async def show_open(session: Any, house: Any, token: str, language: str, now: Any) -> Sheet:
        if token != "t" * 43:
            raise Refusal("pages-unknown")
        return Sheet("Anfrage", (form,))

    async def save_open(session: Any, house: Any, token: str, values: Any, language: str, now: Any) -> Sheet:
        came.update(values, language=language)
        return Sheet("Danke", (), is_last=True)

    monkeypatch.setitem(registry.PAGES, "note-read", Page(None, show, save, download))
    monkeypatch.setitem(registry.OPEN_PAGES, "h", OpenPage(show_open, save_open))
    return came


async def test_choices_dates_and_files(trial, site, erika):
    browser = site.browser()
    path = await site.link(erika, SeeNotes(member_id=await site.case(erika)))
    shown = await browser.opens(path)
    form = shown.form(said("notes-save"))
    assert shown.html.count('type="radio"') == 3
    assert "😊" in shown.html

    kept = await browser.load(f"{path}/probe.html")
    assert kept.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in kept.headers["Content-Security-Policy"]
    assert (await site.browser().load(f"{path}/probe.html")).status == 410

    for wrong in ({"how": "9"}, {}, {"how": "3", "day": "neulich"}):
        back = await browser.send(path, form | wrong)
        assert back.status == 422
    assert 'value="3" checked' in back.html
    thanks = await browser.send(path, back.form(said("notes-save")) | {"how": "3", "day": "24.12.2026"})

    assert "Danke" in thanks.words
    assert trial == {"how": "3", "day": "2026-12-24", "action": "save"}
    assert (await browser.load(f"{path}/probe.html")).status == 410, "the last sheet ends the visit"


async def test_a_page_without_a_visitor_is_for_whoever_has_its_address(trial, site):
    path, browser = f"/h/{'t' * 43}", site.browser("uk")

    shown = await browser.load(path)
    form = shown.form(said("notes-save", "uk"))
    assert 'lang="uk"' in shown.html
    assert (await browser.send(path, form | {"how": "9"})).status == 422
    assert (await browser.send(path, form | {"how": "1"}, Origin="https://evil.example")).status == 403
    done = await browser.send(path, form | {"how": "1"})

    assert done.status == 200
    assert trial == {"how": "1", "day": "", "action": "save", "language": "uk"}
    assert (await browser.load(f"/h/{'u' * 43}")).status == 404
    assert (await browser.send(f"/h/{'u' * 43}", form | {"how": "1"})).status == 400
