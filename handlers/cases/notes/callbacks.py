"""Buttons of notes; both lead to the county's page. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class SeeNotes(CallbackData, prefix="nt1"):
    member_id: int


class WriteNote(CallbackData, prefix="nw1"):
    member_id: int
