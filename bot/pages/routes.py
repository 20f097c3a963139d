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
from handlers.conversations import OPEN_PAGES, PAGES
from handlers.shell import formats
from handlers.shell.sheet import Page, Sheet
from handlers.shell.texts import GERMAN, known_language, text
from services.app import App
from services.context import Context
from services.pages import end_visit, find_link, new_secret, open_link, visitor
from services.refusal import Refusal
from services.staff.rules import may
from storage.engine import ReadSession, StorageUnavailable, WriteSession
from storage.pages import PageLink
from storage.people import Person

SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
FILE = r"{name:[A-Za-z0-9._-]{1,80}}"


def page_routes(app: App, turn: asyncio.Lock) -> list[web.RouteDef]:
    """Every address that people look at. `turn` is a lock that reading requests wait for."""
    pages, others = Pages(app, turn, door_of(app)), OpenPages(app, door_of(app))
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
    return answers.style()


async def on_icon(_request: web.Request) -> web.Response:
    return answers.icon()


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What a request tells about who sent it."""

    token: str
    visit: str | None
    path: str  # as the browser sees it
    language: str  # the browser's; a person's own goes before it
    now: datetime


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A link that is open to this browser, its page, and the context of its owner."""

    link: PageLink
    page: Page
    context: Context


@dataclass(frozen=True, slots=True)
class Pages:
    app: App
    turn: asyncio.Lock
    door: Door

    async def on_page(self, request: web.Request) -> web.Response:
        """The page for the browser that opened it. Others see the button that opens it, or why they cannot."""
        asked = self._asked(request)
        try:
            async with self.turn, self.app.database.reading() as read:
                link, is_open = await find_link(read, token=asked.token, visit=asked.visit, now=asked.now)
                language = _language(await self._person(read, link))
            return await self._shown(asked) if is_open else self._waiting(asked, language)
        except Refusal as refusal:
            return answers.refused(refusal, self._frame(asked), path=asked.path)

    async def on_sent(self, request: web.Request) -> web.Response:
        """A form: it opens the page, ends the visit, or is saved by the conversation."""
        asked = self._asked(request)
        frame = self._frame(asked)
        try:
            self.door.keep_out(request)
            sealed, values = await received(request, self._sealer(asked))
        except NotTaken as reason:
            return answers.not_taken(reason, frame)
        try:
            if sealed.action == OPEN.action:
                return await self._opened(asked)
            return await self._ended(asked) if sealed.action == END.action else await self._saved(asked, sealed, values)
        except Refusal as refusal:
            return answers.refused(refusal, frame, path=asked.path, typed=answers.written(sealed.form, values))
        except StorageUnavailable:
            frame = replace(frame, problems=[text("pages-busy")], seal=self._sealer(asked).seal)
            return answers.again(sealed, values, frame, status=503)

    async def on_file(self, request: web.Request) -> web.Response:
        """A download that the page makes, for the browser that opened it."""
        asked = self._asked(request)
        try:
            async with self.app.database.writing() as session:
                visit = await self._enter(session, asked)
                if visit.page.download is None:
                    raise Refusal("pages-unknown")
                return answers.file(
                    await visit.page.download(session, visit.context, visit.link.subject_id, request.match_info["name"])
                )
        except Refusal as refusal:
            return answers.refused(refusal, self._frame(asked), path=asked.path)

    async def _opened(self, asked: PageRequest) -> web.Response:
        async with self.app.database.writing() as session:
            await open_link(session, token=asked.token, visit=asked.visit or "", now=asked.now)
        return web.Response(status=303, headers={"Location": asked.path})  # loading it again shall not send anything

    async def _ended(self, asked: PageRequest) -> web.Response:
        async with self.app.database.writing() as session:
            visit = await self._enter(session, asked)
            await end_visit(session, visit.link, now=asked.now)
        return answers.done("pages-ended", "pages-ended-how", self._frame(asked, visit.context.language))

    async def _shown(self, asked: PageRequest) -> web.Response:
        async with self.app.database.writing() as session:
            visit = await self._enter(session, asked)
            try:
                sheet = await visit.page.show(session, visit.context, visit.link.subject_id)
            except Refusal as refusal:
                return answers.not_possible(refusal, self._frame(asked, visit.context.language))
            return await self._given(session, asked, visit, sheet)

    async def _saved(self, asked: PageRequest, sealed: Sealed, values: Mapping[str, str]) -> web.Response:
        """Save once: the same form sent twice is answered twice, and changes something the first time."""
        claim = claim_of(asked.path, sealed.once)
        async with self.app.database.writing(update_id=claim, now=asked.now) as session:
            try:
                visit = await self._enter(session, asked)
            except Refusal:
                if not session.replayed:
                    raise
                return answers.done("pages-saved-before", "pages-saved-before-how", self._frame(asked))
            wrong = problems(sealed.form, values)
            if visit.page.save is not None and not wrong:
                given = {**values, "action": sealed.action}
                try:
                    sheet = await visit.page.save(session, visit.context, visit.link.subject_id, given)
                except Refusal as refusal:
                    wrong = [text(refusal.text_id, **refusal.text_args)]
                else:
                    return await self._given(session, asked, visit, sheet)
            return answers.again(sealed, values, replace(self._within(asked, visit), problems=wrong))

    async def _given(self, session: WriteSession, asked: PageRequest, visit: OpenVisit, sheet: Sheet) -> web.Response:
        """Show the sheet that a page has made. The last sheet ends the visit."""
        if session.effects.has_queued:
            self.app.signals.ring()
        if sheet.is_last:
            await end_visit(session, visit.link, now=asked.now)
            return answers.page(sheet, self._frame(asked, visit.context.language))
        return answers.page(sheet, self._within(asked, visit))

    async def _enter(self, session: WriteSession, asked: PageRequest) -> OpenVisit:
        """Look up the link and its owner.

        Raises:
            Refusal: the link is not open to this browser, or its owner may not see the page any more.
        """
        link, is_open = await find_link(session, token=asked.token, visit=asked.visit, now=asked.now)
        person, staff = await visitor(session, link, keyring=self.app.keyring)
        page = PAGES.get(link.purpose)
        if not is_open or page is None or (page.action is not None and not may(staff, page.action)):
            raise Refusal("pages-closed")
        context = Context(self.app, asked.now, _language(person), person_or_none=person, staff_or_none=staff)
        return OpenVisit(link, page, context)

    async def _person(self, read: ReadSession, link: PageLink) -> Person:
        return (await visitor(read, link, keyring=self.app.keyring))[0]

    def _waiting(self, asked: PageRequest, language: str) -> web.Response:
        """The button, and the cookie by which the browser that opens the page is known."""
        kept = replace(asked, visit=asked.visit or new_secret())
        frame = replace(self._frame(asked, language), seal=self._sealer(kept).seal)
        response = answers.page(answers.waiting(), frame)
        response.set_cookie(
            COOKIE,
            kept.visit or "",
            path=asked.path,
            max_age=COOKIE_S,
            httponly=True,
            secure=self.door.is_https,
            samesite="Strict",
        )
        return response

    def _asked(self, request: web.Request) -> PageRequest:
        token, visit = request.match_info["token"], request.cookies.get(COOKIE, "")
        return PageRequest(
            token=token if SECRET.fullmatch(token) else "",
            visit=visit if SECRET.fullmatch(visit) else None,
            path=f"{self.door.base}/p/{token}",
            language=language_of(request.headers.get("Accept-Language", "")),
            now=self.app.clock.now(),
        )

    def _sealer(self, asked: PageRequest) -> Sealer:
        return Sealer(self.app.keyring, asked.path, asked.visit or "")

    def _frame(self, asked: PageRequest, language: str | None = None) -> Frame:
        return Frame(language or asked.language, self.door.base, self.door.county)

    def _within(self, asked: PageRequest, visit: OpenVisit) -> Frame:
        """The frame of an open page: its forms can be sent. It says until when, and has the button that ends it."""
        until = visit.link.expires_at.astimezone(ZoneInfo(self.app.county.timezone))
        return replace(
            self._frame(asked, visit.context.language),
            files=asked.path,
            seal=self._sealer(asked).seal,
            note=text("pages-until", time=formats.clock(until.time())),
            end=END,
        )


def _language(person: Person) -> str:
    return known_language(person.language) or GERMAN
