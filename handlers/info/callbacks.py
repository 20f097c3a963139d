"""Buttons of the info cards. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class SeeInfo(CallbackData, prefix="if1"):
    """Read a card; without a page from its beginning."""

    card: str
    page: str | None = None


class SeeCounselling(CallbackData, prefix="ib1"):
    card: str
