"""Buttons of the first contact. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class LanguageMenu(CallbackData, prefix="lm1"):
    """Opens the choice of language."""


class ChooseLanguage(CallbackData, prefix="lg1"):
    language: str
