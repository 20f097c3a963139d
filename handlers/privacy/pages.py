"""The pages of privacy: all that is stored about somebody, also as a file; and the words of the consent."""

import json
from collections.abc import Mapping

from handlers.privacy import consent_page
from handlers.privacy.readable import blocks
from handlers.privacy.saved_page import saved_page
from handlers.shell.sheet import Download, File, Page, Paragraph, Sheet, Visit
from handlers.shell.texts import text
from services.privacy.exporting import Export, export_of
from services.refusal import Refusal
from services.staff import Action
from storage.engine import WriteSession

EXPORT = "export"  # purpose of the link
HTML, JSON = "lotse.html", "lotse.json"


async def show(session: WriteSession, visit: Visit) -> Sheet:
    """All of it; reading leaves an entry in the audit log."""
    sheet = _sheet(await _collected(session, visit), visit)
    files = Download(text("privacy-page-html"), HTML), Download(text("privacy-page-json"), JSON)
    return Sheet(sheet.title, (sheet.blocks[0], *files, *sheet.blocks[1:]))


async def download(session: WriteSession, visit: Visit, name: str) -> File:
    """The same to read at home, or for programs.

    Raises:
        Refusal: there is no such file.
    """
    if name not in {HTML, JSON}:
        raise Refusal("fallback-button-outdated")
    export = await _collected(session, visit)
    if name == HTML:
        return File(HTML, "text/html; charset=utf-8", saved_page(_sheet(export, visit), visit.language))
    content = json.dumps(export, ensure_ascii=False, indent=2)
    return File(JSON, "application/json", content.encode())


def _sheet(export: Export, visit: Visit) -> Sheet:
    intro = Paragraph(text("privacy-page-intro", county=visit.house.county.name))
    return Sheet(text("privacy-page-title"), (intro, *blocks(export, visit.house.county, visit.language)))


async def _collected(session: WriteSession, visit: Visit) -> Export:
    house = visit.house
    return await export_of(session, visit.person, county=house.county, keyring=house.keyring, now=visit.now)


PAGES: Mapping[str, Page] = {
    EXPORT: Page(action=None, show=show, download=download),
    consent_page.OWN: Page(action=None, show=consent_page.show_own),
    consent_page.FOR_ALL: Page(action=Action.cases, show=consent_page.show_for_all),
}
