"""The client's own view: how it goes, from 1 to 5, asked at re-assessment and at closing.

The question is its row of the outbox: who was asked about which member, when, and until when an answer counts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import has_consented, own_member, require_consent
from services.context import Context
from services.outbox import queue
from services.outbox.rules import REMINDER
from services.refusal import Refusal
from storage.case_work import ClientView
from storage.cases import CaseMember
from storage.engine import WriteSession
from storage.outbox import OutboxMessage

QUESTION = "progress-view"
ANSWERABLE = timedelta(days=14)  # then somebody has other worries; less than the outbox keeps its rows
VALUES = range(1, 6)  # from "very bad" to "very good"


class Occasion(StrEnum):
    reassessment = auto()
    closing = auto()


@dataclass(frozen=True, slots=True)
class Question:
    id: int
    member_id: int
    occasion: Occasion


async def ask_view(
    session: WriteSession, *, member_id: int, occasion: Occasion, now: datetime, due_at: datetime | None = None
) -> bool:
    """Ask a member how it goes, at most once a day for each occasion. Does not commit.

    The question is sent at `due_at`, or now. False when no phone has joined as this member, no consent is in force, or
    the question was asked already.
    """
    due_at = due_at or now
    member = await session.get_one(CaseMember, member_id)
    if member.person_id is None or not await has_consented(session, member_id=member_id):
        return False
    return await queue(
        session,
        person_id=member.person_id,
        kind=QUESTION,
        subject_id=member_id,
        detail=occasion,
        due_at=due_at,
        expires_at=due_at + ANSWERABLE,
        priority=REMINDER,
        now=now,
        key=f"{QUESTION}:{member_id}:{occasion}:{due_at:%Y-%m-%d}",
    )


async def open_question(session: AsyncSession, *, person_id: int, member_id: int, now: datetime) -> Question | None:
    """The newest question to a client that still waits; None when they have answered it.

    Raises:
        Refusal: the person is not that member.
    """
    await own_member(session, person_id=person_id, member_id=member_id)
    query = select(OutboxMessage).where(
        OutboxMessage.kind == QUESTION,
        OutboxMessage.person_id == person_id,
        OutboxMessage.subject_id == member_id,
        col(OutboxMessage.due_at) <= now,
        col(OutboxMessage.expires_at) > now,
    )
    row = (await session.exec(query.order_by(col(OutboxMessage.id).desc()).limit(1))).first()
    if row is None or not await waits(session, row):
        return None
    return Question(row.id, member_id, Occasion(row.detail))


async def waits(session: AsyncSession, question: OutboxMessage) -> bool:
    """Whether a question makes sense: the consent is in force, and there is no answer since it was asked."""
    answer = await _answer_to(session, question)
    return answer is None and await has_consented(session, member_id=question.subject_id)


async def say_view(session: AsyncSession, context: Context, *, person_id: int, question_id: int, value: int) -> None:
    """Answer a question. Commits; the same answer once more changes nothing.

    Raises:
        Refusal: no question to this person; too late; answered otherwise already; the consent was withdrawn.
    """
    question = await session.get(OutboxMessage, question_id, with_for_update=True)  # of two answers the first counts
    if question is None or question.kind != QUESTION or question.person_id != person_id or value not in VALUES:
        raise Refusal("fallback-button-outdated")
    await own_member(session, person_id=person_id, member_id=question.subject_id)
    await require_consent(session, member_id=question.subject_id)
    answer = await _answer_to(session, question)
    if answer == value:
        return
    if answer is not None:
        raise Refusal("progress-view-answered")
    if question.expires_at <= context.now:
        raise Refusal("progress-view-late")
    said_at = max(context.now, question.created_at)  # a clock that was set back makes no second answer possible
    view = ClientView(member_id=question.subject_id, occasion=question.detail, value=value, said_at=said_at)
    session.add(view)
    await session.flush()
    await audit.record(
        session,
        context,
        "view.said",
        audit.Subject("client_view", view.id),
        actor=audit.client(person_id),
        content=str(value),
    )
    await session.commit()


async def views_of(session: AsyncSession, *, member_id: int) -> list[int]:
    """Everything a member has answered, the earliest first; for those who were let through to the member."""
    query = select(ClientView.value).where(ClientView.member_id == member_id)
    return list((await session.exec(query.order_by(col(ClientView.said_at), col(ClientView.id)))).all())


async def _answer_to(session: AsyncSession, question: OutboxMessage) -> int | None:
    said = select(ClientView.value).where(
        ClientView.member_id == question.subject_id,
        ClientView.occasion == question.detail,
        col(ClientView.said_at) >= question.created_at,
    )
    return (await session.exec(said.order_by(col(ClientView.id)).limit(1))).first()
