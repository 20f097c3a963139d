"""What several handlers of cases look up and show: a case, somebody in it, one's list."""

from collections.abc import Sequence
from typing import TypeAlias

from handlers.cases.file import screens
from handlers.shell.context import House
from handlers.shell.screen import Screen
from handlers.shell.texts import Line
from services.cases.access import CaseFile, Member, case_for, member_for
from services.cases.assigning import covers_of
from services.cases.consents import standing_of
from services.cases.listing import list_cases
from services.directory.listing import View
from services.staff import Staff, staff_by_id
from storage.engine import ReadSession, WriteSession

Session: TypeAlias = ReadSession | WriteSession


async def list_screen(
    session: Session, staff: Staff, view: View, *, closed: bool = False, page: int = 0, above: Sequence[Line] = ()
) -> Screen:
    """One's cases."""
    shown = await list_cases(session, staff, closed=closed, page=page, county=view.county, now=view.now)
    return screens.case_list(shown, view, closed=closed, above=above)


async def the_case(session: Session, staff: Staff, case_id: int, view: View) -> CaseFile:
    """A case of this staff member's, or a Refusal."""
    return await case_for(session, staff, case_id=case_id, county=view.county, now=view.now)


async def the_member(session: Session, staff: Staff, member_id: int, view: View) -> tuple[CaseFile, Member]:
    """Somebody in a case of this staff member's, or a Refusal."""
    return await member_for(session, staff, member_id=member_id, county=view.county, now=view.now)


async def case_screen(
    session: Session, staff: Staff, case_id: int, view: View, house: House, *, above: Sequence[Line] = ()
) -> Screen:
    """A case as it stands now."""
    file = await the_case(session, staff, case_id, view)
    alone = await standing_of(session, member_id=file.members[0].id) if len(file.members) == 1 else None
    covers = await covers_of(session, case_id=file.id, county=view.county, now=view.now)
    care = screens.Care(
        owner=await _name(session, file.staff_id, house) if file.staff_id != staff.id else "",
        cover=covers[0] if covers else None,
        colleague=await _name(session, covers[0].staff_id, house) if covers else "",
    )
    return screens.case(file, alone, care, view, above=above)


async def member_screen(
    session: Session, staff: Staff, member_id: int, view: View, *, above: Sequence[Line] = ()
) -> Screen:
    """Somebody in a case as they stand now."""
    file, each = await the_member(session, staff, member_id, view)
    return screens.member(file, each, await standing_of(session, member_id=member_id), view, above=above)


async def _name(session: Session, staff_id: int, house: House) -> str:
    member = await staff_by_id(session, staff_id, keyring=house.keyring)
    return member.name if member else ""
