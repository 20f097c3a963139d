"""Pages for whoever has the address: an answer from another office, without a person and without a visit."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from aiohttp import web

from bot.pages import answers
from bot.pages.answers import Door
from bot.pages.forms import Sealed, Sealer, claim_of, problems
from bot.pages.render import Frame, language_of
from bot.pages.sent import NotTaken, received
from handlers.conversations import OPEN_PAGES
from handlers.shell.sheet import OpenPage, Sheet
from handlers.shell.texts import text
from services.app import App
from services.context import Context
from services.refusal import Refusal
from storage.engine import StorageUnavailable, WriteSession


@dataclass(frozen=True, slots=True)
class OpenPages:
    """The pages of OPEN_PAGES. The token in the address stands for the visit in their forms' seals."""

    app: App
    door: Door

    async def on_page(self, request: web.Request) -> web.Response:
        page, token, frame, path = self._asked(request)
        try:
            async with self.app.database.writing() as session:
                sheet = await page.show(session, Context(self.app, self.app.clock.now(), frame.language), token)
                return self._given(session, sheet, frame)
        except Refusal as refusal:
            return answers.refused(refusal, replace(frame, seal=None), path=path)

    async def on_sent(self, request: web.Request) -> web.Response:
        page, token, frame, path = self._asked(request)
        try:
            self.door.keep_out(request)
            sealed, values = await received(request, Sealer(self.app.keyring, path, token))
        except NotTaken as reason:
            return answers.not_taken(reason, frame)
        try:
            return await self._saved(page, token, sealed, values, frame, claim_of(path, sealed.once))
        except StorageUnavailable:
            return answers.again(sealed, values, replace(frame, problems=[text("pages-busy")]), status=503)

    async def _saved(
        self, page: OpenPage, token: str, sealed: Sealed, values: Mapping[str, str], frame: Frame, claim: int
    ) -> web.Response:
        now = self.app.clock.now()
        wrong = problems(sealed.form, values)
        if not wrong:
            try:
                async with self.app.database.writing(update_id=claim, now=now) as session:
                    given = {**values, "action": sealed.action}
                    sheet = await page.save(session, Context(self.app, now, frame.language), token, given)
                    return self._given(session, sheet, frame)
            except Refusal as refusal:
                wrong = [text(refusal.text_id, **refusal.text_args)]
        return answers.again(sealed, values, replace(frame, problems=wrong))

    def _given(self, session: WriteSession, sheet: Sheet, frame: Frame) -> web.Response:
        if session.effects.has_queued:
            self.app.signals.ring()
        return answers.page(sheet, replace(frame, seal=None) if sheet.is_last else frame)

    def _asked(self, request: web.Request) -> tuple[OpenPage, str, Frame, str]:
        """The page, the token, the frame and the path."""
        prefix, token = request.match_info["prefix"], request.match_info["token"]
        path = f"{self.door.base}/{prefix}/{token}"
        language = language_of(request.headers.get("Accept-Language", ""))
        seal = Sealer(self.app.keyring, path, token).seal
        return OPEN_PAGES[prefix], token, Frame(language, self.door.base, self.door.county, seal=seal), path
