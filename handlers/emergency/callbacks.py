"""Buttons of the emergency conversation. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class EmergencyMenu(CallbackData, prefix="em1"):
    """Opens the emergency numbers."""
