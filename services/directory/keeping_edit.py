"""Changes to the directory from the chat. Each is one transaction, and makes a version that everybody's list follows.

Every change first moves on the version's row, which locks it on PostgreSQL: two changes never run side by side, and the
list is never derived twice at once. On SQLite writes are single file anyway.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, update
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.directory.catalogue import Catalogue
from services.directory.importing import rebuild_offers
from services.directory.keeping import ACTIVE, PAUSED, Remit, kept_service
from services.directory.keeping_fields import COLUMNS, Detail, Edit, Field, details_of, find_detail, hours_rows
from services.directory.keeping_fields import hours_text as written
from services.directory.package import DIRECTORY, SPEC
from services.refusal import Refusal
from storage.directory import Contact, DirectoryImport, Phone, Schedule, Translation
from storage.upsert import upsert

CHAT = "chat"  # origin of the version that edits in the chat make; their rows stay the directory's own


class ChangedMeanwhile(Refusal):
    """Somebody else has changed the value since the editor saw it. Nothing was changed."""

    def __init__(self) -> None:
        super().__init__("keeping-changed-meanwhile")


async def save_edit(session: AsyncSession, remit: Remit, edit: Edit, *, show_samples: bool) -> None:
    """Replace one value, and commit. An invented row is no sample any more.

    Translations of the old German text stay: their digest tells that they are outdated, as after an import.

    Raises:
        ChangedMeanwhile: the stored value is not `edit.old`.
        Refusal: the remit has no such service, or it is not the county's own.
    """
    await next_version(session, remit)
    service = await kept_service(session, remit, edit.code, to_edit=True)
    (entry,) = await Catalogue().entries(session, [service.id])
    detail = find_detail(details_of(entry, show_samples=show_samples), edit.field, edit.mark)
    if detail is None or detail.value != edit.old:
        raise ChangedMeanwhile
    if edit.field is Field.HOURS:
        await _replace_hours(session, detail, edit, service.id)
    elif not detail.value and edit.field in {Field.PHONE, Field.EMAIL}:
        await _add_row(session, edit, service.id)
    else:
        await _replace(session, detail, edit)
    await session.commit()


async def mark_checked(session: AsyncSession, remit: Remit, code: str) -> None:
    """Note that somebody has made sure today that the service is right, and commit.

    Raises:
        Refusal: the remit has no such service, or it is not the county's own.
    """
    await next_version(session, remit)
    service = await kept_service(session, remit, code, to_edit=True)
    service.assured_date = remit.today
    await session.commit()


async def pause_service(session: AsyncSession, remit: Remit, code: str, *, paused: bool) -> None:
    """Take a service off everybody's lists, or put it back, and commit. A repetition changes nothing.

    Raises:
        Refusal: the remit has no such service, or it is not the county's own.
    """
    await next_version(session, remit)
    service = await kept_service(session, remit, code, to_edit=True)
    if (service.status != ACTIVE) != paused:
        service.status = PAUSED if paused else ACTIVE
        await session.flush()
        await rebuild_offers(session)
    await session.commit()


async def next_version(session: AsyncSession, remit: Remit) -> None:
    """Make the running programs read the directory anew. Never commits.

    Always later than the version before, even when the clock was set back.
    """
    values = {"origin": CHAT, "imported_at": remit.now, "file_name": "", "county": remit.county.id}
    first = upsert(DirectoryImport, session.get_bind().dialect.name).values(**values)
    first = first.on_conflict_do_update(index_elements=["origin"], set_={"county": remit.county.id})
    last = (await session.exec(first.returning(col(DirectoryImport.imported_at)))).scalar_one()
    stamp = max(remit.now, last + timedelta(microseconds=1))
    query = update(DirectoryImport).where(col(DirectoryImport.origin) == CHAT).values(imported_at=stamp)
    await session.exec(query)


async def refuse_to_undo(session: AsyncSession) -> None:
    """Stop an import that would undo edits made in the chat.

    Raises:
        Refusal: something was edited since the file was last imported.
    """
    edited = await edited_since_import(session)
    if edited is not None:
        raise Refusal("keeping-import-undoes", date=edited.date().isoformat())


async def edited_since_import(session: AsyncSession) -> datetime | None:
    """When the directory was last edited in the chat, if that was after its file was last imported."""
    query = select(DirectoryImport).where(col(DirectoryImport.origin).in_([CHAT, DIRECTORY]))
    at = {row.origin: row.imported_at for row in (await session.exec(query)).all()}
    edited = at.get(CHAT)
    return None if edited is None or (DIRECTORY in at and edited <= at[DIRECTORY]) else edited


async def _replace(session: AsyncSession, detail: Detail, edit: Edit) -> None:
    """Change one column if it still holds what the editor saw. A row that would then be empty is deleted."""
    name, column = COLUMNS[edit.field]
    table: Any = SPEC[name].table
    here = (table.id == detail.row_id, getattr(table, column).is_not_distinct_from(edit.old or None))
    statement: Any = update(table).where(*here).values({column: edit.new or None, **_real(edit.field, detail)})
    if not edit.new and edit.field is Field.PHONE:
        statement = delete(table).where(*here)
    if (await session.exec(statement.returning(table.id))).first() is None:
        raise ChangedMeanwhile
    if not edit.new:
        await _forget_translations(session, name, [detail.row_id], None if edit.field is Field.PHONE else column)
    if not edit.new and edit.field is Field.EMAIL:
        nobody = (col(Contact.id) == detail.row_id, col(Contact.name).is_(None), col(Contact.title).is_(None))
        await session.exec(delete(Contact).where(*nobody))


def _real(field: Field, detail: Detail) -> Mapping[str, Any]:
    """The other columns of an invented row that change: it is no sample now, so its other inventions are removed."""
    if not detail.sample or field not in {Field.PHONE, Field.EMAIL}:
        return {}
    invented = {Field.PHONE: {"description": None}, Field.EMAIL: {"name": None, "title": None}}
    return {"sample": False, **invented[field]}


async def _add_row(session: AsyncSession, edit: Edit, service_id: str) -> None:
    if not edit.new:
        return
    name, column = COLUMNS[edit.field]
    table: Any = Phone if edit.field is Field.PHONE else Contact
    taken = set((await session.exec(select(table.id).where(table.service_id == service_id))).all())
    await _insert(session, name, {"service_id": service_id, column: edit.new}, f"{service_id}.{name}", taken)


async def _replace_hours(session: AsyncSession, detail: Detail, edit: Edit, service_id: str) -> None:
    """Replace all hours of one owner, if they are still what the editor saw."""
    owner = {"service_id" if detail.row_id == service_id else "service_at_location_id": detail.row_id}
    belongs = or_(col(Schedule.service_id) == detail.row_id, col(Schedule.service_at_location_id) == detail.row_id)
    gone = (await session.exec(select(Schedule).where(belongs))).all()
    removed = delete(Schedule).where(belongs).returning(col(Schedule.id)).execution_options(synchronize_session=False)
    ids = list((await session.exec(removed)).scalars())
    if written(gone) != edit.old or len(ids) != len(gone):
        raise ChangedMeanwhile
    await _forget_translations(session, "schedule", ids, None)
    taken: set[str] = set()
    for row in hours_rows(edit.new):
        await _insert(session, "schedule", {**owner, **row}, f"{detail.row_id}.schedule", taken)


async def _insert(session: AsyncSession, table: str, values: dict[str, Any], prefix: str, taken: set[str]) -> None:
    """Insert one row, checked as an import checks it. Its id is `prefix` and the first free number."""
    number = next(each for each in range(1, len(taken) + 2) if f"{prefix}.{each}" not in taken)
    row = SPEC[table].fields.model_validate({"id": f"{prefix}.{number}", "origin": DIRECTORY, **values})
    await session.exec(insert(SPEC[table].table), params=row.model_dump())
    taken.add(row.id)


async def _forget_translations(session: AsyncSession, table: str, ids: list[str], column: str | None) -> None:
    """Delete the translations of deleted texts. Without `column`: all translations of the rows."""
    of_them: Any = delete(Translation).where(col(Translation.entity) == table, col(Translation.entity_id).in_(ids))
    await session.exec(of_them if column is None else of_them.where(col(Translation.field) == column))
