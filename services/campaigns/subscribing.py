"""Which news somebody wants. Nobody is subscribed to begin with; unsubscribing works at once."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, delete, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.campaigns.reacting import What, count_reaction
from services.campaigns.rules import YOUNGEST, Kind
from services.refusal import Refusal
from storage.campaigns import CampaignRecipient, Subscription
from storage.upsert import upsert


async def subscriptions_of(session: AsyncSession, *, person_id: int) -> frozenset[Kind]:
    query = select(Subscription.kind).where(Subscription.person_id == person_id)
    return frozenset(Kind(each) for each in (await session.exec(query)).all())


async def subscribe(session: AsyncSession, *, person_id: int, kind: Kind, is_old_enough: bool, now: datetime) -> None:
    """Begin to send somebody one kind of news, and commit. Saying so twice changes nothing.

    Campaigns that started before `now` are not sent to them. `is_old_enough`: they said that they are 16 or older;
    nothing but the subscription is kept of that.

    Raises:
        Refusal: they are too young.
    """
    if not is_old_enough:
        raise Refusal("campaigns-too-young", age=YOUNGEST)
    values = {"person_id": person_id, "kind": kind.value, "since": now}
    insert = upsert(Subscription, session.get_bind().dialect.name).values(**values)
    await session.exec(insert.on_conflict_do_nothing(index_elements=["kind", "person_id"]))
    await session.commit()


async def unsubscribe(session: AsyncSession, *, person_id: int, kinds: Collection[Kind] = tuple(Kind)) -> None:
    """Stop one or all kinds of news at once and for good, and commit.

    What is queued finds nothing to say when it is about to be sent.
    """
    await _end(session, person_id, kinds)
    await session.commit()


async def unsubscribe_from_message(session: AsyncSession, *, person_id: int, campaign_id: int, kind: Kind) -> None:
    """Stop the kind of news that the button under a campaign's message names, and commit.

    The campaign's report counts it once, without the person.
    """
    if await _end(session, person_id, [kind]):
        await count_reaction(session, campaign_id=campaign_id, person_id=person_id, what=What.unsubscribed)
    await session.commit()


async def campaigns_kept(session: AsyncSession, *, person_id: int) -> int:
    query = select(func.count()).where(CampaignRecipient.person_id == person_id)
    return (await session.exec(query)).one()


async def _end(session: AsyncSession, person_id: int, kinds: Collection[Kind]) -> bool:
    rows = delete(Subscription).where(col(Subscription.person_id) == person_id, col(Subscription.kind).in_(kinds))
    rows = rows.execution_options(synchronize_session=False)
    return bool((await session.exec(rows.returning(col(Subscription.kind)))).all())
