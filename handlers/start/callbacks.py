"""Buttons of the first contact. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData


class LanguageMenu(CallbackData, prefix="lm1"):
    """The wish to see the languages."""


class ChooseLanguage(CallbackData, prefix="lg1"):
    """The wish to go on in one language."""

    language: str
