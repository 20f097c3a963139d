"""The consent in simple words, on the county's page: before it is signed in every language, afterwards in one's own."""

from handlers.shell import formats
from handlers.shell.sheet import Block, Heading, Paragraph, Sheet, Table, Visit, Words
from handlers.shell.texts import Line, languages, plain, text
from services.privacy.retention import CLOSED_KEPT, WITHDRAWN_KEPT
from services.privacy.withdrawing import agreed_as
from storage.engine import WriteSession

OWN, FOR_ALL = "consent", "consent-text"  # purposes of links: a client's own, and what staff show before signing
TITLE = text("privacy-consent-title")
WORDS: tuple[Line, ...] = (
    text("privacy-consent-what"),
    text("privacy-consent-who"),
    text("privacy-consent-others"),
    text("privacy-consent-long", days=CLOSED_KEPT.days),
    text("privacy-consent-free", days=WITHDRAWN_KEPT.days),
    text("privacy-consent-binding"),
)


async def show_own(session: WriteSession, visit: Visit) -> Sheet:
    """What a client has agreed to, and when; for which offices as well.

    Raises:
        Refusal: they are not that member, or no consent is in force.
    """
    person_id, county = visit.person.id or 0, visit.house.county
    given = await agreed_as(session, person_id=person_id, member_id=visit.subject_id, county=county)
    rows: list[tuple[Line, Line]] = []
    if given.consented_on is not None:
        rows.append((text("privacy-page-consent"), formats.long_date(given.consented_on, visit.language)))
    rows += [(each.recipient, formats.long_date(each.granted_on, visit.language)) for each in given.releases]
    signed = Heading(text("privacy-consent-signed", number=given.number))
    return Sheet(TITLE, (*(Paragraph(each) for each in WORDS), signed, Table(tuple(rows))))


async def show_for_all(_session: WriteSession, visit: Visit) -> Sheet:
    """The same words in every language, the staff member's first, for somebody who is about to sign."""
    blocks: list[Block] = [Paragraph(text("privacy-consent-hand-over"))]
    for language in sorted(languages(), key=lambda each: each != visit.language):
        blocks += [
            Heading(plain(text("meta-name"), language)),
            Words("\n\n".join(plain(each, language) for each in WORDS)),
        ]
    return Sheet(TITLE, tuple(blocks))
