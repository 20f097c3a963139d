"""What somebody takes along who is sent on: the service's card in their language and in German."""

from dataclasses import dataclass, replace

from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.referral_lookups import own_referral
from services.cases.referring_rules import RUNS
from services.context import GERMAN, Context
from services.directory.card import Card, offer_card
from services.refusal import Refusal
from services.staff.rules import Action, require


@dataclass(frozen=True, slots=True)
class Slip:
    """One service, twice: for the person who goes there, and for whoever reads it there."""

    language: str
    theirs: Card
    german: Card


async def make_slip(session: AsyncSession, context: Context, *, code: str, language: str) -> Slip:
    """The slip of a service. It is about nobody, and nothing is stored.

    Raises:
        OfferGone: the directory has no such service.
    """
    require(context.staff, Action.cases)
    theirs = await _card(session, replace(context, language=language), code, context.staff.municipality_ags)
    german = await _card(session, replace(context, language=GERMAN), code, context.staff.municipality_ags)
    return Slip(language, theirs, german)


async def place_of(session: AsyncSession, context: Context, *, person_id: int, referral_id: int) -> Card:
    """Where a client goes who was referred, in their language.

    Raises:
        OfferGone: the directory has no such service any more.
        Refusal: no referral of theirs, or none that they could follow now.
    """
    row = await own_referral(session, person_id=person_id, referral_id=referral_id)
    if row.state not in RUNS:
        raise Refusal("referrals-place-gone")
    return await _card(session, context, row.service_code, None)


async def _card(session: AsyncSession, context: Context, code: str, ags: str | None) -> Card:
    """Seen from a municipality, which decides which place stands first."""
    known = ags if ags in context.county.by_ags else context.county.alphabetical[0].ags
    return await offer_card(session, context, code=code, near=None, ags=known or "")
