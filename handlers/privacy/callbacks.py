"""Buttons of the privacy conversation. Frozen: other fields mean a new prefix."""

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from services.cases.rules import Hold


class PrivacyMenu(CallbackData, prefix="pv1"):
    """The wish to see what is stored."""


class AskToForget(CallbackData, prefix="pa1"):
    """The wish to have it deleted, before the question."""


class Forget(CallbackData, prefix="pf1"):
    """The confirmed wish to have it deleted."""


class ExportData(CallbackData, prefix="px1"):
    """The wish for all of it, to read and to take along."""


class SeeAgreed(CallbackData, prefix="py1"):
    """The wish to see what one has consented to."""


class AskToWithdraw(CallbackData, prefix="pq1"):
    """The wish to take it back, before the question: a member's consent, or one release."""

    what: Literal["consent", "release"]
    id: int


class Withdraw(CallbackData, prefix="pz1"):
    """The confirmed wish to take it back."""

    what: Literal["consent", "release"]
    id: int


class SeeHold(CallbackData, prefix="lh1"):
    """The wish to see whether a case may be deleted, and what keeps it."""

    case_id: int


class SetHold(CallbackData, prefix="lr1"):
    """The wish to keep a case from being deleted."""

    case_id: int
    reason: Hold


class LiftHold(CallbackData, prefix="lf1"):
    """The wish that it may be deleted again."""

    case_id: int


class ReadConsent(CallbackData, prefix="pt1"):
    """A client's wish to read what they have agreed to."""

    member_id: int


class ShowConsent(CallbackData, prefix="pu1"):
    """A staff member's wish to show the words of the consent to somebody who has not signed yet."""
