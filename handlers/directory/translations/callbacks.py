"""Buttons of those who read translations, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class ReviewMenu(CallbackData, prefix="um1"):
    """Choose a language to read in, or leave the rest for later."""


class ReviewNext(CallbackData, prefix="un1"):
    """Read the next sentence in a language, after another one where that is named."""

    language: str
    after: int | None


class ReviewUnit(CallbackData, prefix="us1"):
    unit_id: int


class UnitRight(CallbackData, prefix="uy1"):
    """A translation is right; `seal` stands for the words that were seen."""

    unit_id: int
    seal: str


class CorrectUnit(CallbackData, prefix="uc1"):
    """Type a better translation; `seal` stands for the words that were seen."""

    unit_id: int
    seal: str
