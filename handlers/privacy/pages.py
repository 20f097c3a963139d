"""The pages of privacy: all that is stored about somebody, also as a file; and the consent in simple words.

The consent is shown in every language before it is signed, and in the client's own afterwards.
"""

import json
from collections.abc import Mapping

from handlers.privacy.readable import blocks
from handlers.privacy.saved_page import saved_page
from handlers.shell import formats
from handlers.shell.sheet import Block, Download, File, Heading, Page, Paragraph, Sheet, Table, Words
from handlers.shell.texts import Line, languages, plain, text
from services.context import Context
from services.privacy.exporting import Export, export_of
from services.privacy.retention import CLOSED_KEPT, WITHDRAWN_KEPT
from services.privacy.withdrawing import agreed_as
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import WriteSession

# Purposes of links: everything stored, the consent of a client, and the consent as staff show it before signing.
EXPORT, CONSENT, CONSENT_UNSIGNED = "export", "consent", "consent-text"
HTML, JSON = "lotse.html", "lotse.json"
CONSENT_TITLE = text("privacy-consent-title")
CONSENT_WORDS: tuple[Line, ...] = (
    text("privacy-consent-what"),
    text("privacy-consent-who"),
    text("privacy-consent-others"),
    text("privacy-consent-long", days=CLOSED_KEPT.days),
    text("privacy-consent-free", days=WITHDRAWN_KEPT.days),
    text("privacy-consent-binding"),
)


async def show(session: WriteSession, context: Context, _person_id: int) -> Sheet:
    """All that is stored about the visitor. Reading leaves an entry in the audit log."""
    sheet = _export_sheet(await _export(session, context), context)
    files = Download(text("privacy-page-html"), HTML), Download(text("privacy-page-json"), JSON)
    return Sheet(sheet.title, (sheet.blocks[0], *files, *sheet.blocks[1:]))


async def download(session: WriteSession, context: Context, _person_id: int, name: str) -> File:
    """The same as a file: to read at home, or for programs.

    Raises:
        Refusal: there is no such file.
    """
    if name not in {HTML, JSON}:
        raise Refusal("fallback-button-outdated")
    export = await _export(session, context)
    if name == HTML:
        return File(HTML, "text/html; charset=utf-8", saved_page(_export_sheet(export, context), context.language))
    content = json.dumps(export, ensure_ascii=False, indent=2)
    return File(JSON, "application/json", content.encode())


async def show_consent(session: WriteSession, context: Context, member_id: int) -> Sheet:
    """What a client has agreed to, and when; for which offices as well.

    Raises:
        Refusal: they are not that member, or no consent is in force.
    """
    given = await agreed_as(session, person_id=context.person.id, member_id=member_id, county=context.county)
    rows: list[tuple[Line, Line]] = []
    if given.consented_on is not None:
        rows.append((text("privacy-page-consent"), formats.long_date(given.consented_on, context.language)))
    rows += [(each.recipient, formats.long_date(each.granted_on, context.language)) for each in given.releases]
    signed = Heading(text("privacy-consent-signed", number=given.number))
    return Sheet(CONSENT_TITLE, (*(Paragraph(each) for each in CONSENT_WORDS), signed, Table(tuple(rows))))


async def show_unsigned(_session: WriteSession, context: Context, _staff_id: int) -> Sheet:
    """The words of the consent in every language, the staff member's first, for somebody who is about to sign."""
    shown: list[Block] = [Paragraph(text("privacy-consent-hand-over"))]
    for language in sorted(languages(), key=lambda each: each != context.language):
        words = "\n\n".join(plain(each, language) for each in CONSENT_WORDS)
        shown += [Heading(plain(text("meta-name"), language)), Words(words)]
    return Sheet(CONSENT_TITLE, tuple(shown))


def _export_sheet(export: Export, context: Context) -> Sheet:
    intro = Paragraph(text("privacy-page-intro", county=context.county.name))
    return Sheet(text("privacy-page-title"), (intro, *blocks(export, context.county, context.language)))


async def _export(session: WriteSession, context: Context) -> Export:
    return await export_of(session, context)


PAGES: Mapping[str, Page] = {
    EXPORT: Page(action=None, show=show, download=download),
    CONSENT: Page(action=None, show=show_consent),
    CONSENT_UNSIGNED: Page(action=Action.cases, show=show_unsigned),
}
