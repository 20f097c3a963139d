"""What several handlers of cases look up and show: one's list, a case, somebody in it."""

from collections.abc import Sequence
from typing import TypeAlias

from handlers.cases.file import screens
from handlers.shell.screen import Screen
from handlers.shell.texts import Line
from services.cases.access import case_for, member_for
from services.cases.assigning import covers_of
from services.cases.consents import standing_of
from services.cases.listing import list_cases
from services.context import Context
from services.staff.lookups import staff_by_id
from storage.engine import ReadSession, WriteSession

Session: TypeAlias = ReadSession | WriteSession


async def list_screen(
    session: Session, context: Context, *, closed: bool = False, page: int = 0, above: Sequence[Line] = ()
) -> Screen:
    shown = await list_cases(session, context, closed=closed, page=page)
    return screens.case_list(shown, context, closed=closed, above=above)


async def case_screen(session: Session, context: Context, case_id: int, *, above: Sequence[Line] = ()) -> Screen:
    """A case as it is now; a Refusal when it is not this staff member's."""
    file = await case_for(session, context, case_id=case_id)
    alone = await standing_of(session, member_id=file.members[0].id) if len(file.members) == 1 else None
    covers = await covers_of(session, context, case_id=file.id)
    people = screens.Responsible(
        owner=await _name(session, context, file.staff_id) if file.staff_id != context.staff.id else "",
        cover=covers[0] if covers else None,
        colleague=await _name(session, context, covers[0].staff_id) if covers else "",
    )
    return screens.case(file, alone, people, context.language, above=above)


async def member_screen(session: Session, context: Context, member_id: int, *, above: Sequence[Line] = ()) -> Screen:
    """Somebody in a case as it is now; a Refusal when it is not this staff member's."""
    file, member = await member_for(session, context, member_id=member_id)
    agreed = await standing_of(session, member_id=member_id)
    return screens.member(file, member, agreed, context.language, above=above)


async def _name(session: Session, context: Context, staff_id: int) -> str:
    member = await staff_by_id(session, staff_id, keyring=context.keyring)
    return member.name if member else ""
