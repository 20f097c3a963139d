"""Buttons of referrals, at most 64 bytes. Frozen: other fields mean a new prefix.

`code` is a service's code in the directory, `topic` one of its topics. Without a `member_id` a service is chosen for
somebody who has no case: for a slip to take along.
"""

from aiogram.filters.callback_data import CallbackData

from services.cases.referring_rules import Outcome
from services.cases.rules import LegalField, ReferralState


class SeeReferrals(CallbackData, prefix="rf1"):
    member_id: int


class ServiceTowns(CallbackData, prefix="rw1"):
    member_id: int | None


class ServiceTopics(CallbackData, prefix="rt1"):
    """Choose a service by topic. `ags` is empty for the case's or the staff member's own municipality."""

    member_id: int | None
    ags: int | None


class ServiceList(CallbackData, prefix="rl1"):
    member_id: int | None
    ags: int
    topic: str
    page: int


class ReferTo(CallbackData, prefix="rn1"):
    """The service is chosen. Which law the referral falls under is asked next."""

    member_id: int
    code: str


class Refer(CallbackData, prefix="rm1"):
    member_id: int
    code: str
    field: LegalField


class SeeReferral(CallbackData, prefix="ri1"):
    referral_id: int


class MoveReferral(CallbackData, prefix="rc1"):
    referral_id: int
    state: ReferralState


class AskOutcome(CallbackData, prefix="ro1"):
    referral_id: int


class CompleteReferral(CallbackData, prefix="re1"):
    referral_id: int
    outcome: Outcome


class AskService(CallbackData, prefix="ra1"):
    """Make a link by which the service answers whether it takes a referral over."""

    referral_id: int


class SeePlace(CallbackData, prefix="rp1"):
    referral_id: int


class MakeSlip(CallbackData, prefix="rs1"):
    code: str


class SlipIn(CallbackData, prefix="rq1"):
    """The slip in this language and in German."""

    code: str
    language: str


class AskHandover(CallbackData, prefix="rh1"):
    """Make a link by which a service answers whether it takes over somebody who has no case."""

    code: str


class Handovers(CallbackData, prefix="rv1"):
    """The handovers that a staff member has asked for without a case."""


class SeeHandover(CallbackData, prefix="ry1"):
    handover_id: int


class ConfirmHandover(CallbackData, prefix="rk1"):
    """The person knows of the handover that the service has agreed to."""

    handover_id: int
