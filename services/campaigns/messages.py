"""What campaigns lay down in the outbox, and what a campaign's message says at the moment of sending."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple, cast
from weakref import WeakKeyDictionary

from sqlalchemy import bindparam
from sqlmodel import and_, col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.access import content_of
from services.campaigns.rules import GERMAN, PLAIN_GERMAN, CampaignState, Content, Kind, Media, is_ready, text_for
from services.outbox import queue
from services.outbox.rules import REMINDER
from services.refusal import Refusal
from services.staff.rules import Role
from storage.campaigns import Campaign, CampaignRecipient, Subscription
from storage.engine import WriteSession
from storage.outbox import OutboxMessage
from storage.staff import StaffMember

MESSAGE = "campaign-message"  # subject: the recipient
REVIEW = "campaign-review"  # to whoever can approve; subject: the campaign
DECIDED = "campaign-decided"  # to the author; detail: "approved" or "sent_back"
NOT_STARTED = "campaign-not-started"  # to the author of a scheduled one; detail: why, a text id
ENDED = "campaign-ended"  # to whoever started it
TOLD_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Message:
    """What one recipient reads.

    Attributes:
        language: tag of `body`; other than the recipient's own where it was left to German.
        body: with the marks of `wording`.
        buttons: codes.
        has_plain: the same stands in plain German for whoever finds `body` hard.
    """

    campaign_id: int
    kind: Kind
    office: str
    language: str
    body: str
    buttons: tuple[str, ...]
    media: Media | None
    has_plain: bool = False


async def message_for(session: AsyncSession, *, recipient_id: int, now: datetime) -> Message | None:
    """What a recipient is sent now, in the language that they had at the start.

    None when it makes no sense any more: they have unsubscribed or are gone, it was stopped, it has expired.
    """
    found = await _recipient(session, recipient_id)
    if found is None or found.state == CampaignState.aborted or (found.expires_at or now) < now:
        return None
    content = await _content(session, found.campaign_id)
    language, body = text_for(found.language, content.texts)
    about = found.campaign_id, content.audience.kind, content.office
    return Message(*about, language, body, content.buttons, content.media, has_plain(language, content))


def has_plain(language: str, content: Content) -> bool:
    """Whether somebody who was sent the text in this language could read plain German instead."""
    return language == GERMAN and is_ready(PLAIN_GERMAN, content.texts.get(PLAIN_GERMAN))


async def plain_text(session: AsyncSession, *, campaign_id: int) -> str:
    """The plain German text of a campaign that has been sent: public from then on.

    Raises:
        Refusal: there is no such campaign (any more), or it has none.
    """
    row = await session.get(Campaign, campaign_id)
    content = await content_of(session, row) if row is not None and row.started_at is not None else None
    if content is None or not has_plain(GERMAN, content):
        raise Refusal("fallback-button-outdated")
    return content.texts[PLAIN_GERMAN].body


async def ask_for_review(session: WriteSession, row: Campaign, *, now: datetime) -> None:
    """Tell everybody who can approve, except the author. Does not commit."""
    leads = select(StaffMember.person_id).where(
        StaffMember.role == Role.lead,
        col(StaffMember.suspended_at).is_(None),
        col(StaffMember.removed_at).is_(None),
        col(StaffMember.person_id).is_not(None),
        StaffMember.id != row.author_id,
    )
    for person_id in (await session.exec(leads)).all():
        await _tell(session, person_id or 0, REVIEW, row, detail=str(row.version), now=now)


async def tell_staff(
    session: WriteSession, staff_id: int | None, kind: str, row: Campaign, *, detail: str, now: datetime
) -> None:
    """Tell a staff member what became of a campaign, if they can be reached. Does not commit."""
    query = select(StaffMember.person_id).where(StaffMember.id == staff_id)
    person_id = (await session.exec(query)).first()
    if person_id is not None:
        await _tell(session, person_id, kind, row, detail=detail, now=now)


class _Recipient(NamedTuple):
    """Somebody who still wants the campaign, and how the campaign is."""

    id: int
    campaign_id: int
    language: str
    state: str
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Batch:
    """What one session has read. The sender makes a batch of messages in one: most of it is asked for once.

    Attributes:
        recipients: by their numbers; None for one who does not want it any more.
        contents: by the campaigns' numbers; what has started changes no more.
    """

    recipients: dict[int, _Recipient | None] = field(default_factory=dict)
    contents: dict[int, Content] = field(default_factory=dict)


_batches: WeakKeyDictionary[AsyncSession, _Batch] = WeakKeyDictionary()  # gone with their sessions


async def _recipient(session: AsyncSession, recipient_id: int) -> _Recipient | None:
    """A recipient who still wants it, and how the campaign is; None for anybody else.

    Asked at once for all who are being sent to: a question for each of them took half as long as the sending.
    """
    kept = _batches.setdefault(session, _Batch()).recipients
    if recipient_id not in kept:
        rows = (await session.exec(_question(), params={"recipient_id": recipient_id})).all()
        kept.update({recipient_id: None} | {each.id: _Recipient(*each) for each in rows})
    return kept[recipient_id]


@lru_cache(maxsize=1)
def _question() -> Any:
    """Built once, and columns alone: those of `_Recipient`."""
    each, news, row = cast("Any", CampaignRecipient), cast("Any", Subscription), cast("Any", OutboxMessage)
    columns: Any = (each.id, each.campaign_id, each.language, Campaign.state, Campaign.expires_at)
    query: Any = select(*columns)
    wants = and_(news.person_id == each.person_id, news.kind == Campaign.kind, news.since <= Campaign.started_at)
    under_way = select(row.subject_id).where(row.kind == MESSAGE, row.state == "sending")
    asked = or_(each.id == bindparam("recipient_id"), each.id.in_(under_way))
    return query.select_from(each).join(Campaign).join(news, wants).where(asked)


async def _content(session: AsyncSession, campaign_id: int) -> Content:
    kept = _batches.setdefault(session, _Batch()).contents
    if campaign_id not in kept:
        kept[campaign_id] = await content_of(session, await session.get_one(Campaign, campaign_id))
    return kept[campaign_id]


async def _tell(session: WriteSession, person_id: int, kind: str, row: Campaign, *, detail: str, now: datetime) -> None:
    await queue(
        session,
        person_id=person_id,
        kind=kind,
        subject_id=row.id,
        detail=detail,
        expires_at=now + TOLD_FOR,
        priority=REMINDER,
        now=now,
        key=f"{kind}:{row.id}:{row.version}:{person_id}:{detail}:{now.isoformat(timespec='seconds')}",
    )
