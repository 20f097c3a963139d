"""Who writes: looked up by their account, and remembered where this process is the only one that changes it."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

from services.app import App
from services.people import Account, Found, find_account, set_reachable
from services.staff.lookups import member_of
from services.staff.rules import Staff, StaffState

REMEMBERED = 10_000
STAFF_REMEMBERED_S = 2.0  # how long a suspension from the command line, another process, may take to be noticed


@dataclass(frozen=True, slots=True)
class Known:
    """Who somebody is, as it is remembered between two presses."""

    found: Found
    member: Staff | None  # suspended ones as well: they may be given their rights back
    asked_at: float  # seconds of time.monotonic

    @property
    def staff(self) -> Staff | None:
        """The staff member that the person is now."""
        return self.member if self.member and self.member.state == StaffState.active else None

    @property
    def is_stale(self) -> bool:
        """Whether to ask again. Staff alone are changed by another process; nobody becomes one without writing here."""
        return self.member is not None and time.monotonic() - self.asked_at > STAFF_REMEMBERED_S


class Acquaintances:
    """The people who wrote last, newcomers too. In memory on SQLite alone: on PostgreSQL others change them as well.

    Measured: to look up each newcomer who types took half of the time that their update cost.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._known: OrderedDict[bytes, Known | None] = OrderedDict()  # None: known to be a newcomer

    async def find(self, account: Account) -> Known | None:
        """The person behind an account; None for somebody who has not chosen a language yet."""
        if account.hash in self._known:
            known = self._known[account.hash]
            lost = known is not None and self._app.signals.found_again(known.found.person.id)
            if known is None or not (known.is_stale or lost):
                self._known.move_to_end(account.hash)
                return known
        known = await self._asked(account)
        self.forget(account)
        if self._app.database.is_sqlite and not (known and known.found.unreachable):
            self._known[account.hash] = known
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return known

    async def _asked(self, account: Account) -> Known | None:
        async with self._app.database.reading() as session:
            found = await find_account(session, account)
            if found is None:
                return None
            member = await member_of(session, found.person.id, keyring=account.keyring)
        return Known(found, member, time.monotonic())

    def forget(self, account: Account) -> None:
        """Look the account up anew next time."""
        self._known.pop(account.hash, None)

    async def note_reachable(self, account: Account, *, reachable: bool, now: datetime) -> None:
        self.forget(account)
        async with self._app.database.writing() as session:
            await set_reachable(session, account, reachable=reachable, now=now)
