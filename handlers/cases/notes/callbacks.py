"""Buttons of notes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class SeeNotes(CallbackData, prefix="nt1"):
    """The wish to read the notes on a member, on the county's page."""

    member_id: int


class WriteNote(CallbackData, prefix="nw1"):
    """The wish to write one, on the county's page."""

    member_id: int
