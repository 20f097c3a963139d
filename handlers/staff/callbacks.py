"""Buttons of joining and of the staff menu, and the payload of the links. Frozen: other fields mean a new prefix."""

import re

from aiogram.filters.callback_data import CallbackData

STAFF_LINK, CLIENT_LINK = "s_", "c_"  # what a deep link's payload begins with; the token follows
PAYLOAD = re.compile(r"[sc]_[A-Za-z0-9_-]{1,62}")


class InvitedLanguage(CallbackData, prefix="jl1"):
    """A newcomer's choice of language; the link they came by travels along."""

    language: str
    payload: str


class AgreeToBond(CallbackData, prefix="ja1"):
    token: str


class DeclineBond(CallbackData, prefix="jn1"):
    """A client's no to the privacy notice."""


class StaffMenu(CallbackData, prefix="jm1"):
    pass


class InviteHelp(CallbackData, prefix="ji1"):
    """Shows how a client is invited."""


def link_to(bot_name: str, payload: str) -> str:
    """The address that opens the chat with the bot and hands it the payload."""
    return f"https://t.me/{bot_name}?start={payload}"
