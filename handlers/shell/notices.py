"""What renderers of due messages share."""

from dataclasses import replace

from services.context import Context
from services.staff.lookups import staff_of
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def for_staff(session: ReadSession, message: OutboxMessage, context: Context) -> Context:
    """The context with the recipient as the active staff member that they are; `context.staff` refuses all others."""
    return replace(context, staff_or_none=await staff_of(session, message.person_id, keyring=context.keyring))
