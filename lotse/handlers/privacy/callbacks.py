"""Buttons of the privacy conversation. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class PrivacyMenu(CallbackData, prefix="pv1"):
    """The wish to see what is stored."""


class AskToForget(CallbackData, prefix="pa1"):
    """The wish to have it deleted, before the question."""


class Forget(CallbackData, prefix="pf1"):
    """The confirmed wish to have it deleted."""
