"""Buttons of logging a contact, at most 64 bytes. Frozen: other fields mean a new prefix."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Ask(StrEnum):
    """What is asked next; one letter each, because 64 bytes are soon full."""

    next = "n"  # whatever is missing; when nothing is, the summary
    whom = "w"
    town = "g"
    day = "d"
    mode = "m"
    minutes = "t"
    domains = "o"
    activities = "a"
    constellation = "k"
    service = "s"


class _Draft(CallbackData, prefix="ic0"):
    """What is known so far of a contact; `draft.py` reads and writes it."""

    of: str  # "" not known yet, "n" nobody, "c12" a case, "m12" a member, "i12" an interaction that is corrected
    on: int  # days since 1 January 2000
    mode: str
    minutes: int | None
    domains: int  # bits
    activities: int  # bits
    constellation: int | None
    service: str | None
    ags: int | None


class LogContact(CallbackData, prefix="ic1"):
    member_id: int


class Go(_Draft, prefix="ic2"):
    ask: Ask
    page: int  # of the services, from 0


class SaveContact(_Draft, prefix="ic3"):
    pass


class SeeContacts(CallbackData, prefix="ic4"):
    """The last contacts with a member; without one, one's own referral counselling."""

    member_id: int | None
    page: int  # from 0


class CorrectContact(CallbackData, prefix="ic5"):
    interaction_id: int


class NewContact(CallbackData, prefix="ic6"):
    """Log a contact with somebody who is still to be named."""
