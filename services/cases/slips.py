"""What somebody takes along who is sent on: the service's card in their language and in German."""

from dataclasses import dataclass, replace

from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.referral_lookups import own_referral
from services.cases.referring_rules import RUNS
from services.directory.card import Card, offer_card
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff, require

GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Slip:
    """One service, twice: for the person who goes there, and for whoever reads it there."""

    language: str
    theirs: Card
    german: Card


async def make_slip(session: AsyncSession, staff: Staff, *, code: str, language: str, view: View) -> Slip:
    """The slip of a service. It is about nobody, and nothing is stored.

    Raises:
        OfferGone: the directory has no such service.
    """
    require(staff, Action.cases)
    theirs = await _card(session, code, staff.municipality_ags, replace(view, language=language))
    german = await _card(session, code, staff.municipality_ags, replace(view, language=GERMAN))
    return Slip(language, theirs, german)


async def place_of(session: AsyncSession, *, person_id: int, referral_id: int, view: View) -> Card:
    """Where a client goes who was referred, in the language of `view`.

    Raises:
        OfferGone: the directory has no such service any more.
        Refusal: no referral of theirs, or none that they could follow now.
    """
    row = await own_referral(session, person_id=person_id, referral_id=referral_id)
    if row.state not in RUNS:
        raise Refusal("referrals-place-gone")
    return await _card(session, row.service_code, None, view)


async def _card(session: AsyncSession, code: str, ags: str | None, view: View) -> Card:
    """Seen from a municipality, which decides which place stands first."""
    known = ags if ags in view.county.by_ags else view.county.alphabetical[0].ags
    return await offer_card(session, code=code, near=None, ags=known or "", view=view)
