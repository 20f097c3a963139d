"""Writing a campaign: its texts, audience and buttons. Every edit makes another version, and takes an approval back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.access import campaign_and_card, texts_of
from services.campaigns.buttons import check_buttons
from services.campaigns.rules import (
    GERMAN,
    PLAIN_GERMAN,
    WRITABLE,
    Audience,
    CampaignState,
    Media,
    check_area,
    check_times,
)
from services.campaigns.wording import excess, flaw
from services.context import Context
from services.info import info_cards
from services.refusal import Refusal
from services.staff.rules import Action, require
from storage.campaigns import Campaign, CampaignText

Origin = Literal["written", "memory", "machine"]


class Flawed(Refusal):
    """A text cannot be sent as it is: `flaw` says why, `excess` by how many UTF-16 units it is too long."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A campaign as it stood before whoever acts: nobody changes what they have not seen."""

    campaign_id: int
    version: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A text in one language. What a person wrote counts as approved by them; the rest waits to be read."""

    language: str
    body: str
    origin: Origin = "written"


@dataclass(frozen=True, slots=True)
class Begun:
    """What a campaign begins with: its German text; from a template also others, which wait to be read, and buttons."""

    german: str
    proposed: Sequence[Draft] = ()
    buttons: Sequence[str] = ()


async def begin_campaign(session: AsyncSession, context: Context, *, audience: Audience, german: str | Begun) -> int:
    """Begin a campaign with its German text, and commit; its number.

    Raises:
        Refusal: the area is not theirs to write to.
        Flawed: the text cannot be sent.
    """
    staff = require(context.staff, Action.campaigns)
    begun = german if isinstance(german, Begun) else Begun(german)
    check_text(begun.german, GERMAN, has_media=False)
    check_buttons(begun.buttons, cards=[each.id for each in info_cards()])
    row = Campaign(author_id=staff.id, office=staff.office, kind="", created_at=context.now, changed_at=context.now)
    row.buttons = ",".join(begun.buttons)
    _aim(context, row, audience)
    session.add(row)
    await session.flush()
    for draft in (Draft(GERMAN, begun.german), *begun.proposed):
        text = CampaignText(campaign_id=row.id, language=draft.language, origin="")
        session.add(_written(context, text, draft))
    await session.commit()
    return row.id


@dataclass(frozen=True, slots=True)
class Settled:
    """What somebody says about several texts at once: these words, these were read and are right, these stay German."""

    drafts: Sequence[Draft] = ()
    right: Collection[str] = ()
    left: Collection[str] = ()


async def write_text(session: AsyncSession, context: Context, *, seen: Seen, draft: Draft) -> None:
    """Write or correct the text of one language, and commit.

    Other German words mean that all translations have to be read again.

    Raises:
        Refusal: not theirs, or it has started.
        Overtaken: somebody has changed it since.
        Flawed: the text cannot be sent.
    """
    await settle_texts(session, context, seen=seen, settled=Settled([draft]))


async def settle_texts(session: AsyncSession, context: Context, *, seen: Seen, settled: Settled) -> None:
    """Write, approve and leave several texts at once, and commit. What is approved is read after what is written.

    Raises:
        Refusal: not theirs, it has started, or there is no such text to be right or to be left.
        Overtaken: somebody has changed it since.
        Flawed: a text cannot be sent.
    """
    row = await _editing(session, context, seen)
    texts = {each.language: each for each in await texts_of(session, seen.campaign_id)}
    german = texts[GERMAN].body if GERMAN in texts else None
    for draft in settled.drafts:
        check_text(draft.body, draft.language, has_media=row.media is not None)
        text = texts.setdefault(draft.language, _empty(seen, draft.language))
        session.add(_written(context, text, draft))
    if german is not None and texts[GERMAN].body != german:
        for language in texts.keys() - {each.language for each in settled.drafts}:
            texts[language].approved_by = texts[language].approved_at = None
    for language in settled.right:
        _read(context, texts.get(language))
    for language in settled.left:
        session.add(_leave(texts.setdefault(language, _empty(seen, language))))
    await session.commit()


async def propose_texts(session: AsyncSession, context: Context, *, seen: Seen, drafts: Sequence[Draft]) -> None:
    """Lay down translations from the memory or a machine, which wait to be read, and commit.

    However long they are: whoever reads them cuts them.

    Raises:
        Refusal: not theirs, or it has started.
        Overtaken: somebody has changed it since.
    """
    await _editing(session, context, seen)
    texts = {each.language: each for each in await texts_of(session, seen.campaign_id)}
    for draft in drafts:
        session.add(_written(context, texts.get(draft.language) or _empty(seen, draft.language), draft))
    await session.commit()


async def approve_text(session: AsyncSession, context: Context, *, seen: Seen, language: str) -> None:
    """Say that a text was read and is right, and commit. The version stays: nobody reads anything else than before.

    Raises:
        Refusal: not theirs, it has started, or there is no such text.
        Overtaken: somebody has changed it since.
    """
    await _writable(session, context, seen)
    _read(context, await session.get(CampaignText, (seen.campaign_id, language)))
    await session.commit()


async def leave_to_german(session: AsyncSession, context: Context, *, seen: Seen, language: str) -> None:
    """Choose that people of a language read the plain German text, and commit.

    Raises:
        Refusal: not theirs, it has started, or it is German itself.
        Overtaken: somebody has changed it since.
    """
    await settle_texts(session, context, seen=seen, settled=Settled(left=[language]))


async def change_audience(session: AsyncSession, context: Context, *, seen: Seen, audience: Audience) -> None:
    """Choose who it is for, and commit.

    Raises:
        Refusal: not theirs, it has started, or the area is not theirs to write to.
        Overtaken: somebody has changed it since.
    """
    _aim(context, await _editing(session, context, seen), audience)
    await session.commit()


async def change_buttons(session: AsyncSession, context: Context, *, seen: Seen, buttons: Sequence[str]) -> None:
    """Choose the buttons by their codes, up to four, and commit.

    Raises:
        Refusal: not theirs, it has started, too many, or one that is no button.
        Overtaken: somebody has changed it since.
    """
    check_buttons(buttons, cards=[each.id for each in info_cards()])
    (await _editing(session, context, seen)).buttons = ",".join(buttons)
    await session.commit()


async def change_media(session: AsyncSession, context: Context, *, seen: Seen, media: Media | None) -> None:
    """Add a picture or document, or take it away, and commit. Texts that are too long for a caption wait to be cut.

    Raises:
        Refusal: not theirs, or it has started.
        Overtaken: somebody has changed it since.
    """
    row = await _editing(session, context, seen)
    row.media_kind, row.media = (media.kind, media.reference) if media else (None, None)
    await session.commit()


async def change_expiry(session: AsyncSession, context: Context, *, seen: Seen, expires_at: datetime | None) -> None:
    """Say until when it makes sense, None for a week from its start, and commit.

    Raises:
        Refusal: not theirs, it has started, or that is too early to send anything.
        Overtaken: somebody has changed it since.
    """
    check_times(None, expires_at, now=context.now, tzid=context.county.timezone)
    (await _editing(session, context, seen)).expires_at = expires_at
    await session.commit()


def check_text(body: str, language: str, *, has_media: bool) -> None:
    """Raise the refusal for a text that cannot be sent."""
    wrong = flaw(body, has_media=has_media)
    if wrong is not None:
        too_long_by = max(0, excess(body, has_media=has_media))
        raise Flawed("campaigns-text-flawed", flaw=wrong, language=language, excess=too_long_by)


async def _writable(session: AsyncSession, context: Context, seen: Seen) -> Campaign:
    row, card = await campaign_and_card(session, context, campaign_id=seen.campaign_id, version=seen.version, lock=True)
    if not card.is_own or card.state not in WRITABLE:
        raise Refusal("campaigns-not-writable")
    check_area(context.staff, card.content.audience, context.county)  # a colleague may have another region
    return row


async def _editing(session: AsyncSession, context: Context, seen: Seen) -> Campaign:
    """The row as a new version: a draft again, whatever was approved or scheduled before."""
    row = await _writable(session, context, seen)
    row.version, row.changed_at = row.version + 1, context.now
    row.state, row.starts_at = CampaignState.draft, None
    return row


def _aim(context: Context, row: Campaign, audience: Audience) -> None:
    check_area(context.staff, audience, context.county)
    row.kind, row.region = audience.kind, audience.region
    row.towns, row.languages = ",".join(sorted(audience.towns)), ",".join(sorted(audience.languages))


def _written(context: Context, text: CampaignText, draft: Draft) -> CampaignText:
    is_persons = draft.origin == "written"
    text.body, text.origin, text.left_to_german = draft.body, draft.origin, False
    text.approved_by, text.approved_at = (context.staff.id, context.now) if is_persons else (None, None)
    return text


def _read(context: Context, text: CampaignText | None) -> None:
    if text is None or not text.body:
        raise Refusal("fallback-button-outdated")
    text.left_to_german, text.approved_by, text.approved_at = False, context.staff.id, context.now


def _leave(text: CampaignText) -> CampaignText:
    if text.language in {GERMAN, PLAIN_GERMAN}:
        raise Refusal("fallback-button-outdated")
    text.left_to_german, text.approved_by, text.approved_at = True, None, None
    return text


def _empty(seen: Seen, language: str) -> CampaignText:
    return CampaignText(campaign_id=seen.campaign_id, language=language, origin="written")
