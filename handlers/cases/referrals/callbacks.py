"""Buttons of referrals, at most 64 bytes. Frozen: other fields mean a new prefix.

`code` is a service's code in the directory, `topic` one of its topics. Without a `member_id` a service is chosen for
somebody who has no case: for a slip to take along.
"""

from aiogram.filters.callback_data import CallbackData

from services.cases.referring_rules import Outcome
from services.cases.rules import LegalField, ReferralState


class SeeReferrals(CallbackData, prefix="rf1"):
    """The wish to see a member's referrals."""

    member_id: int


class ServiceTowns(CallbackData, prefix="rw1"):
    """The wish to choose a service of another municipality."""

    member_id: int | None


class ServiceTopics(CallbackData, prefix="rt1"):
    """The wish to choose a service by topic; `ags` is empty for the case's or the staff member's own municipality."""

    member_id: int | None
    ags: int | None


class ServiceList(CallbackData, prefix="rl1"):
    """The wish to choose among the services of a topic."""

    member_id: int | None
    ags: int
    topic: str
    page: int


class ReferTo(CallbackData, prefix="rn1"):
    """The service is chosen; the law that the referral falls under is not."""

    member_id: int
    code: str


class Refer(CallbackData, prefix="rm1"):
    """The wish to begin a referral."""

    member_id: int
    code: str
    field: LegalField


class SeeReferral(CallbackData, prefix="ri1"):
    """The wish to see one referral."""

    referral_id: int


class MoveReferral(CallbackData, prefix="rc1"):
    """The wish to note that a referral has come to another state."""

    referral_id: int
    state: ReferralState


class AskOutcome(CallbackData, prefix="ro1"):
    """The wish to complete a referral, with an outcome to be chosen."""

    referral_id: int


class CompleteReferral(CallbackData, prefix="re1"):
    """The wish to complete a referral with this outcome."""

    referral_id: int
    outcome: Outcome


class AskService(CallbackData, prefix="ra1"):
    """The wish for a link by which the service answers whether it takes a referral over."""

    referral_id: int


class SeePlace(CallbackData, prefix="rp1"):
    """A client's wish to see where to go."""

    referral_id: int


class MakeSlip(CallbackData, prefix="rs1"):
    """The wish for a slip of a service, in a language to be chosen."""

    code: str


class SlipIn(CallbackData, prefix="rq1"):
    """The wish for the slip in this language and in German."""

    code: str
    language: str


class AskHandover(CallbackData, prefix="rh1"):
    """The wish for a link by which a service answers whether it takes somebody without a case over."""

    code: str


class Handovers(CallbackData, prefix="rv1"):
    """The wish to see the handovers that one has asked for without a case."""


class SeeHandover(CallbackData, prefix="ry1"):
    """The wish to see one of them."""

    handover_id: int


class ConfirmHandover(CallbackData, prefix="rk1"):
    """The person knows of the handover that the service has agreed to."""

    handover_id: int
