"""The recipients of a campaign: fixed at its start, handed to the outbox in portions, their outcomes taken from it.

The table of recipients is the plan; the outbox holds only what goes out in the next minute or so. So a pause, the
night and an abortion concern few rows, and whatever is killed in the middle finds the rest still waiting.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, case, cast, false, insert, literal
from sqlmodel import and_, col, exists, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.access import audience_of
from services.campaigns.audience import belongs_to
from services.campaigns.messages import MESSAGE
from services.counties import County
from services.outbox.bulk import queue_selected, take_back
from services.outbox.rules import CAMPAIGN, UNKNOWN
from storage.campaigns import Campaign, CampaignRecipient, Subscription
from storage.engine import WriteSession
from storage.outbox import OutboxMessage
from storage.people import Person

BATCH = 500  # recipients laid down in one transaction: some 10 ms, then whoever presses a button has their turn
PORTION = 1_000  # recipients in the outbox at once: more than is sent between two ticks
# A message that may have arrived is sent again after these pauses: the first time, the second, the third. They grow, so
# that a connection that breaks off for some minutes does not use up somebody's attempts. Then it is not sent again.
AGAIN_AFTER = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10))

Recipient: Any = CampaignRecipient
Row: Any = OutboxMessage


async def plan_batch(session: AsyncSession, row: Campaign, *, county: County) -> int:
    """Lay down the next recipients by person number, with language and town of now; how many. Does not commit.

    Whoever subscribed after the start is left out. The next batch begins after the last stored recipient, so a batch
    that was rolled back is made again.
    """
    last = select(func.coalesce(func.max(Recipient.person_id), 0)).where(Recipient.campaign_id == row.id)
    audience = audience_of(row)
    people: Any = select(Person.id, Person.language, Person.municipality_ags).select_from(Subscription).join(Person)
    people = people.where(
        Subscription.kind == audience.kind,
        col(Subscription.since) <= row.started_at,
        col(Subscription.person_id) > last.scalar_subquery(),
        belongs_to(audience, county),
    )
    found = people.add_columns(literal(row.id), literal("waiting"), literal(0))
    found = found.order_by(col(Subscription.person_id)).limit(BATCH)
    names = ["person_id", "language", "municipality_ags", "campaign_id", "outcome", "doubtful"]
    laid = insert(Recipient.__table__).from_select(names, found).returning(Recipient.__table__.c.id)
    return len((await session.exec(laid)).all())


async def hand_over(session: WriteSession, row: Campaign, *, closes: datetime, now: datetime) -> None:
    """Fill the outbox up with the next waiting recipients; who has unsubscribed is cancelled. Does not commit.

    What was not sent by `closes`, when the quiet hours begin, comes back.
    """
    there = (await session.exec(queued(row).with_only_columns(func.count()))).one()
    waiting = select(Recipient.id).where(Recipient.campaign_id == row.id, Recipient.outcome == "waiting")
    portion = waiting.order_by(Recipient.id).limit(max(0, PORTION - there)).subquery()
    last = (await session.exec(select(func.max(portion.c.id)))).one()
    if last is None:
        return
    chosen = Recipient.campaign_id == row.id, Recipient.outcome == "waiting", Recipient.id <= last
    wants = exists().where(
        col(Subscription.kind) == row.kind,
        col(Subscription.person_id) == Recipient.person_id,
        col(Subscription.since) <= row.started_at,
    )
    await session.exec(_change(*chosen, ~wants).values(outcome="cancelled"))
    key = literal(f"{MESSAGE}:{row.id}:").concat(cast(Recipient.person_id, String))
    await queue_selected(
        session,
        select(Recipient.person_id, Recipient.id, key).where(*chosen).order_by(Recipient.id),
        kind=MESSAGE,
        priority=CAMPAIGN,
        due_at=now,
        expires_at=min(closes, row.expires_at or closes),
        now=now,
    )
    await session.exec(_change(*chosen).values(outcome="queued"))


async def take_outcomes(session: AsyncSession, row: Campaign, *, goes_on: bool, now: datetime) -> None:
    """Write down what became of the messages that are settled. Does not commit.

    A message that expired in the outbox waits again. So does, after a pause, one that may have arrived: nobody is
    missed, and whoever may have got it twice is counted. Where nothing more goes out (`goes_on` false), it stays
    doubtful.
    """
    await _back(session, await take_back(session, kind=MESSAGE, subject_ids=queued(row), state="expired"))
    again = _goes_again() if goes_on else false()
    if goes_on:
        await _send_again(session, row, now)
    met = Recipient.id == Row.subject_id, Row.kind == MESSAGE, Recipient.campaign_id == row.id
    settled = Recipient.outcome == "queued", Row.state.in_(("sent", "failed", "cancelled")), ~again
    outcome = case((Row.state == "sent", "delivered"), (Row.state == "failed", Row.reason), else_="cancelled")
    counted = {"outcome": outcome, "doubtful": Recipient.doubtful + Row.doubtful}
    await session.exec(_change(*met, *settled).values(**counted))
    # The outbox forgets a person with their messages, and everything after thirty days
    gone = ~exists().where(Row.kind == MESSAGE, Row.subject_id == Recipient.id)
    lost = case((Recipient.person_id.is_(None), "cancelled"), else_=UNKNOWN)
    stays_queued = Recipient.campaign_id == row.id, Recipient.outcome == "queued"
    await session.exec(_change(*stays_queued, gone).values(outcome=lost))


async def take_back_waiting(session: AsyncSession, row: Campaign) -> None:
    """Take out of the outbox what is not being sent yet. Does not commit."""
    await _back(session, await take_back(session, kind=MESSAGE, subject_ids=queued(row)))


async def is_done(session: AsyncSession, row: Campaign, *, outcomes: tuple[str, ...]) -> bool:
    left = select(Recipient.id).where(Recipient.campaign_id == row.id, Recipient.outcome.in_(outcomes))
    return (await session.exec(left.limit(1))).first() is None


def queued(row: Campaign) -> Any:
    """A select of the recipients who are in the outbox."""
    return select(Recipient.id).where(Recipient.campaign_id == row.id, Recipient.outcome == "queued")


def _goes_again() -> ColumnElement[bool]:
    """Whether a recipient's message, which may have arrived, is to go out once more."""
    return and_(Row.state == "failed", Row.reason == UNKNOWN, Row.doubtful > 0, Recipient.doubtful < len(AGAIN_AFTER))


async def _send_again(session: AsyncSession, row: Campaign, now: datetime) -> None:
    waited = or_(
        *(and_(Recipient.doubtful == often, Row.settled_at <= now - pause) for often, pause in enumerate(AGAIN_AFTER))
    )
    mine = Recipient.campaign_id == row.id, Recipient.outcome == "queued", Recipient.id == Row.subject_id
    again = _change(*mine, Row.kind == MESSAGE, _goes_again(), waited)
    again = again.values(outcome="waiting", doubtful=Recipient.doubtful + Row.doubtful).returning(Recipient.id)
    ids = (await session.exec(again)).scalars().all()
    if ids:
        await take_back(session, kind=MESSAGE, subject_ids=ids, state="failed")


async def _back(session: AsyncSession, ids: list[int]) -> None:
    if ids:
        await session.exec(_change(Recipient.id.in_(ids)).values(outcome="waiting"))


def _change(*conditions: Any) -> Any:
    return update(Recipient).where(*conditions).execution_options(synchronize_session=False)
