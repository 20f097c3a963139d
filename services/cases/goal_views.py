"""A goal as a value: its number, its states, and its words where somebody reads them. Nothing here commits."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.cases.access import unseal
from services.cases.rules import GoalState
from services.context import Context
from storage.case_work import Goal
from storage.cases import CaseMember

COLUMN = "goal.body_encrypted"

_S = GoalState
# What staff may make of a goal; that a client agrees is the client's. A goal that was over is proposed anew.
NEXT: Mapping[GoalState, tuple[GoalState, ...]] = MappingProxyType(
    {
        _S.proposed: (_S.cancelled,),
        _S.accepted: (_S.active, _S.completed, _S.cancelled),
        _S.active: (_S.completed, _S.cancelled),
        _S.completed: (_S.proposed,),
        _S.cancelled: (_S.proposed,),
    }
)
OPEN_GOALS = frozenset({_S.proposed, _S.accepted, _S.active})


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal as a value; `words` are there when it was asked for them, and nowhere in logs."""

    id: int
    number: int  # 1, 2, 3 … within the member
    member_id: int
    domain: str
    state: GoalState
    target_on: date | None
    changed_at: datetime
    words: str = ""

    @property
    def version(self) -> int:
        """Which words these are, for a button that agrees to them: milliseconds since the epoch."""
        return int(self.changed_at.timestamp() * 1000)

    def __repr__(self) -> str:
        return f"GoalView(id={self.id}, state={self.state})"


@dataclass(frozen=True, slots=True)
class Wish:
    domain: str
    words: str
    target_on: date | None

    def __repr__(self) -> str:
        return f"Wish(domain={self.domain!r})"


def next_states(state: GoalState, *, has_phone: bool) -> tuple[GoalState, ...]:
    """What staff may make of a goal. Of a member without a phone in the case they note that it was agreed in a talk."""
    return (GoalState.accepted, *NEXT[state]) if state == _S.proposed and not has_phone else NEXT[state]


async def goals_of(session: AsyncSession, *, member_id: int) -> list[GoalView]:
    """A member's goals without their words; for those who were let through to the member."""
    query = select(Goal).where(Goal.member_id == member_id).order_by(col(Goal.id))
    return [
        GoalView(row.id, number, member_id, row.domain, GoalState(row.state), row.target_on, row.changed_at)
        for number, row in enumerate((await session.exec(query)).all(), start=1)
    ]


async def words_of(session: AsyncSession, context: Context, member_id: int, actor: audit.Actor) -> list[GoalView]:
    """A member's goals with their words, and the entry that they were read."""
    member = await session.get_one(CaseMember, member_id)
    rows = (await session.exec(select(Goal).where(Goal.member_id == member_id))).all()
    words = {row.id: unseal(context.keyring, member, column=COLUMN, sealed=row.body_encrypted) for row in rows}
    read = [replace(each, words=words[each.id]) for each in await goals_of(session, member_id=member_id)]
    if read:
        await audit.record(session, context, "goals.read", audit.Subject("case_member", member_id), actor=actor)
    return read
