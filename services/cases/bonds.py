"""Who joins a case is bound to its contact person, under the number; the bond ends with the place in the case."""

from datetime import datetime

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.rules import CaseNumber
from storage.cases import Case, CaseMember
from storage.staff import Bond


async def bind(session: AsyncSession, *, person_id: int, staff_id: int, number: CaseNumber, now: datetime) -> None:
    """Give the client their fixed case manager, unless they have one. Does not commit."""
    query = select(Bond.id).where(Bond.client_id == person_id, col(Bond.ended_at).is_(None))
    if (await session.exec(query)).first() is None:
        session.add(Bond(client_id=person_id, staff_id=staff_id, label=str(number), began_at=now))
        await session.flush()


async def unbind(session: AsyncSession, case: Case, member: CaseMember) -> None:
    """Forget the bonds that joining as this member made, ended ones too: they name the case. Does not commit."""
    if member.person_id is not None:
        sign = f"-{case.year}-{case.serial}/{member.letter}"  # after the county's prefix, which is the same for all
        named = col(Bond.client_id) == member.person_id, col(Bond.label).endswith(sign, autoescape=True)
        await session.exec(delete(Bond).where(*named).execution_options(synchronize_session=False))
