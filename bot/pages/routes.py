"""One-time links over HTTP: GET shows, POST opens, saves and closes. A GET alone never uses a link up."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.pages import answers
from bot.pages.answers import COOKIE, COOKIE_S, END, OPEN, Door, door_of
from bot.pages.forms import Sealed, Sealer, claim_of, problems
from bot.pages.open_routes import OpenPages
from bot.pages.render import Frame, language_of
from bot.pages.sent import NotTaken, received
from handlers.pages import OPEN_PAGES, PAGES
from handlers.shell import formats
from handlers.shell.context import House
from handlers.shell.sheet import Page, Sheet, Visit
from handlers.shell.texts import GERMAN, known_language, text
from services.outbox import QUEUED
from services.pages import end_visit, find_link, new_secret, open_link, visitor
from services.refusal import Refusal
from services.staff import may
from storage.engine import ReadSession, StorageUnavailable, WriteSession
from storage.pages import PageLink
from storage.people import Person

SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
FILE = r"{name:[A-Za-z0-9._-]{1,80}}"


def page_routes(house: House, turn: asyncio.Lock) -> list[web.RouteDef]:
    """Everything under the county's address that people look at. `turn`: whoever only reads waits for it."""
    pages, others = Pages(house, turn, door_of(house)), OpenPages(house, door_of(house))
    routes = [
        web.get("/page.css", on_style, name="style"),
        web.get("/page.svg", on_icon, name="icon"),
        web.get("/p/{token}", pages.on_page, name="page", allow_head=False),
        web.post("/p/{token}", pages.on_sent, name="page"),
        web.get(f"/p/{{token}}/{FILE}", pages.on_file, name="file", allow_head=False),
    ]
    for prefix in OPEN_PAGES:
        address, name = f"/{{prefix:{prefix}}}/{{token}}", f"open-page-{prefix}"
        routes += [
            web.get(address, others.on_page, name=name, allow_head=False),
            web.post(address, others.on_sent, name=name),
        ]
    return routes


async def on_style(_request: web.Request) -> web.Response:
    """The style sheet, the same for everybody."""
    return answers.style()


async def on_icon(_request: web.Request) -> web.Response:
    """The icon, likewise."""
    return answers.icon()


@dataclass(frozen=True, slots=True)
class Knock:
    """Who stands before a page, as far as the request tells."""

    token: str
    visit: str | None
    path: str  # as the browser sees it
    language: str  # the browser's; a person's own goes before it
    now: datetime


@dataclass(frozen=True, slots=True)
class Inside:
    """A visit that holds: its link, the page and whoever looks at it."""

    link: PageLink
    page: Page
    visit: Visit


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages behind one-time links."""

    house: House
    turn: asyncio.Lock
    door: Door

    async def on_page(self, request: web.Request) -> web.Response:
        """The page, for the browser that opened it; for any other the button that opens it, or why there is none."""
        knock = self._knock(request)
        try:
            async with self.turn, self.house.database.reading() as read:
                link, is_open = await find_link(read, token=knock.token, visit=knock.visit, now=knock.now)
                language = _language(await self._person(read, link))
            return await self._shown(knock) if is_open else self._waiting(knock, language)
        except Refusal as refusal:
            return answers.refused(refusal, self._frame(knock), path=knock.path)

    async def on_sent(self, request: web.Request) -> web.Response:
        """A form of the page: opens it, ends it, or is the conversation's own."""
        knock = self._knock(request)
        frame = self._frame(knock)
        try:
            self.door.keep_out(request)
            sealed, values = await received(request, self._sealer(knock))
        except NotTaken as reason:
            return answers.not_taken(reason, frame)
        try:
            if sealed.action == OPEN.action:
                return await self._opened(knock)
            return await self._ended(knock) if sealed.action == END.action else await self._saved(knock, sealed, values)
        except Refusal as refusal:
            return answers.refused(refusal, frame, path=knock.path, typed=answers.written(sealed.form, values))
        except StorageUnavailable:
            frame = replace(frame, problems=[text("pages-busy")], seal=self._sealer(knock).seal)
            return answers.again(sealed, values, frame, status=503)

    async def on_file(self, request: web.Request) -> web.Response:
        """A file that the page makes, for the browser that opened it."""
        knock = self._knock(request)
        try:
            async with self.house.database.writing() as session:
                inside = await self._enter(session, knock)
                if inside.page.download is None:
                    raise Refusal("pages-unknown")
                return answers.file(await inside.page.download(session, inside.visit, request.match_info["name"]))
        except Refusal as refusal:
            return answers.refused(refusal, self._frame(knock), path=knock.path)

    async def _opened(self, knock: Knock) -> web.Response:
        async with self.house.database.writing() as session:
            await open_link(session, token=knock.token, visit=knock.visit or "", now=knock.now)
        return web.Response(status=303, headers={"Location": knock.path})  # loading it again shall not send anything

    async def _ended(self, knock: Knock) -> web.Response:
        async with self.house.database.writing() as session:
            inside = await self._enter(session, knock)
            await end_visit(session, inside.link, now=knock.now)
        return answers.done("pages-ended", "pages-ended-how", self._frame(knock, inside.visit.language))

    async def _shown(self, knock: Knock) -> web.Response:
        async with self.house.database.writing() as session:
            inside = await self._enter(session, knock)
            try:
                sheet = await inside.page.show(session, inside.visit)
            except Refusal as refusal:
                return answers.not_possible(refusal, self._frame(knock, inside.visit.language))
            return await self._given(session, knock, inside, sheet)

    async def _saved(self, knock: Knock, sealed: Sealed, values: Mapping[str, str]) -> web.Response:
        """Save once: the same form sent twice is answered twice, and changes something the first time."""
        claim = claim_of(knock.path, sealed.once)
        async with self.house.database.writing(update_id=claim, now=knock.now) as session:
            try:
                inside = await self._enter(session, knock)
            except Refusal:
                if not session.replayed:
                    raise
                return answers.done("pages-saved-before", "pages-saved-before-how", self._frame(knock))
            wrong = problems(sealed.form, values)
            if inside.page.save is not None and not wrong:
                try:
                    sheet = await inside.page.save(session, inside.visit, {**values, "action": sealed.action})
                except Refusal as refusal:
                    wrong = [text(refusal.text_id, **refusal.text_args)]
                else:
                    return await self._given(session, knock, inside, sheet)
            return answers.again(sealed, values, replace(self._within(knock, inside), problems=wrong))

    async def _given(self, session: WriteSession, knock: Knock, inside: Inside, sheet: Sheet) -> web.Response:
        """The sheet that a page has made; the last one ends the visit."""
        if QUEUED in session.info:
            self.house.post.ring()
        if sheet.is_last:
            await end_visit(session, inside.link, now=knock.now)
            return answers.page(sheet, self._frame(knock, inside.visit.language))
        return answers.page(sheet, self._within(knock, inside))

    async def _enter(self, session: WriteSession, knock: Knock) -> Inside:
        """Who is inside, looked up anew.

        Raises:
            Refusal: the link is not open to this browser, or its owner may not see the page any more.
        """
        link, is_open = await find_link(session, token=knock.token, visit=knock.visit, now=knock.now)
        person, staff = await visitor(session, link, keyring=self.house.keyring)
        page = PAGES.get(link.purpose)
        if not is_open or page is None or (page.action is not None and not may(staff, page.action)):
            raise Refusal("pages-closed")
        return Inside(link, page, Visit(self.house, person, staff, link.subject_id, _language(person), knock.now))

    async def _person(self, read: ReadSession, link: PageLink) -> Person:
        return (await visitor(read, link, keyring=self.house.keyring))[0]

    def _waiting(self, knock: Knock, language: str) -> web.Response:
        """The button, and what the browser must keep to be the one that opened it."""
        kept = replace(knock, visit=knock.visit or new_secret())
        frame = replace(self._frame(knock, language), seal=self._sealer(kept).seal)
        response = answers.page(answers.waiting(), frame)
        response.set_cookie(
            COOKIE,
            kept.visit or "",
            path=knock.path,
            max_age=COOKIE_S,
            httponly=True,
            secure=self.door.is_https,
            samesite="Strict",
        )
        return response

    def _knock(self, request: web.Request) -> Knock:
        token, visit = request.match_info["token"], request.cookies.get(COOKIE, "")
        return Knock(
            token=token if SECRET.fullmatch(token) else "",
            visit=visit if SECRET.fullmatch(visit) else None,
            path=f"{self.door.base}/p/{token}",
            language=language_of(request.headers.get("Accept-Language", "")),
            now=self.house.clock.now(),
        )

    def _sealer(self, knock: Knock) -> Sealer:
        return Sealer(self.house.keyring, knock.path, knock.visit or "")

    def _frame(self, knock: Knock, language: str | None = None) -> Frame:
        return Frame(language or knock.language, self.door.base, self.door.county)

    def _within(self, knock: Knock, inside: Inside) -> Frame:
        """The frame of an open page: forms that can be sent, until when, and the button that ends it."""
        until = inside.link.expires_at.astimezone(ZoneInfo(self.house.county.timezone))
        return replace(
            self._frame(knock, inside.visit.language),
            files=knock.path,
            seal=self._sealer(knock).seal,
            note=text("pages-until", time=formats.clock(until.time())),
            end=END,
        )


def _language(person: Person) -> str:
    return known_language(person.language) or GERMAN
