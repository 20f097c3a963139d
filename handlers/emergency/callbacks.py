"""Buttons of the emergency conversation. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class EmergencyMenu(CallbackData, prefix="em1"):
    """Opens the emergency numbers."""


class EraseTraces(CallbackData, prefix="ed1"):
    """Deletes what somebody wrote in danger, and the answer.

    Attributes:
        written: the number of their own message.
    """

    written: int
