"""What several parts of this conversation look up: the names of services."""

from services.cases.handovers import asked_service
from services.cases.referral_lookups import service_name
from services.context import Context
from services.directory.card import OfferGone
from storage.case_work import Handover
from storage.engine import ReadSession, WriteSession


async def existing_service(session: ReadSession, context: Context, code: str) -> str:
    """The name of a service.

    Raises:
        OfferGone: the directory has none of this code.
    """
    name = await service_name(session, context, code=code)
    if name is None:
        raise OfferGone
    return name


async def name_asked(session: ReadSession | WriteSession, context: Context, row: Handover) -> str:
    """The name of the service that a handover asks, or its code when the directory no longer has it."""
    return await asked_service(session, context, handover=row) or row.service_code
