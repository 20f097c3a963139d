"""Buttons of the privacy conversation. Frozen: other fields mean a new prefix."""

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from services.cases.rules import Hold


class PrivacyMenu(CallbackData, prefix="pv1"):
    """What is stored about the person who asks."""


class AskToForget(CallbackData, prefix="pa1"):
    """Delete everything. Whether that is meant is asked next."""


class Forget(CallbackData, prefix="pf1"):
    """Delete everything now."""


class ExportData(CallbackData, prefix="px1"):
    """A link to everything that is stored, to read and to take along."""


class SeeAgreed(CallbackData, prefix="py1"):
    """What one has consented to."""


class AskToWithdraw(CallbackData, prefix="pq1"):
    """Withdraw a member's consent, or one release. Whether that is meant is asked next."""

    what: Literal["consent", "release"]
    id: int


class Withdraw(CallbackData, prefix="pz1"):
    what: Literal["consent", "release"]
    id: int


class SeeHold(CallbackData, prefix="lh1"):
    case_id: int


class SetHold(CallbackData, prefix="lr1"):
    case_id: int
    reason: Hold


class LiftHold(CallbackData, prefix="lf1"):
    case_id: int


class ReadConsent(CallbackData, prefix="pt1"):
    """A client's button: the words of what they have agreed to."""

    member_id: int


class ShowConsent(CallbackData, prefix="pu1"):
    """A staff member's button: the words of the consent, for somebody who has not signed yet."""
