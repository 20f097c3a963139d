"""Who asks, for which county, in which language, when: the one value that handlers and use cases pass on.

The word for it everywhere is `context`. A handler takes the context first and then what was pressed or typed; a
use case takes its session first and then the context. Jobs make one in which nobody asks.
"""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from services.counties import County
from services.people import Account
from services.refusal import Refusal
from services.staff.rules import Staff
from storage.directory_fields import SampleRow
from storage.encryption import Keyring
from storage.engine import Database, ReadSession, WriteSession
from storage.people import Person

if TYPE_CHECKING:
    from services.app import App

GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Context:
    """Who asks, for which county, in which language, when; and how to read and write.

    Attributes:
        app: the program's parts.
        now: the instant of the update, aware; the same from its beginning to its end.
        language: what the person reads, the tag of a folder in locales/.
        person_or_none: None for somebody who has not chosen a language yet, and where nobody asks.
        staff_or_none: None for everybody but active staff.
        account_or_none: under which address they write; None where nobody does.
        update: the update that all this belongs to; None where there is none.
    """

    app: "App"
    now: datetime
    language: str = GERMAN
    person_or_none: Person | None = None
    staff_or_none: Staff | None = None
    account_or_none: Account | None = None
    update: "Update | None" = None

    @property
    def county(self) -> County:
        return self.app.county

    @property
    def keyring(self) -> Keyring:
        return self.app.keyring

    @property
    def person(self) -> Person:
        """Who asks.

        Raises:
            Refusal: somebody who has not chosen a language yet, and so can have no such button.
        """
        if self.person_or_none is None:
            raise Refusal("fallback-button-outdated")
        return self.person_or_none

    @property
    def staff(self) -> Staff:
        """The active staff member who asks.

        Raises:
            Refusal: somebody else.
        """
        if self.staff_or_none is None:
            raise Refusal("fallback-button-outdated")
        return self.staff_or_none

    @property
    def origin(self) -> "Update":
        """The update that all this belongs to.

        Raises:
            LookupError: there is none, so the caller is wrong.
        """
        if self.update is None:
            raise LookupError("update")
        return self.update

    @property
    def account(self) -> Account:
        """The account of who asks.

        Raises:
            LookupError: nobody asks, so the caller is wrong.
        """
        if self.account_or_none is None:
            raise LookupError("account")
        return self.account_or_none

    @property
    def town(self) -> str | None:
        """AGS of the municipality that the person chose."""
        return self.person_or_none.municipality_ags if self.person_or_none else None

    @property
    def local(self) -> datetime:
        """Now, as the county's clocks show it."""
        return self.now.astimezone(ZoneInfo(self.county.timezone))

    @property
    def today(self) -> date:
        """The county's local day."""
        return self.local.date()

    def shows(self, row: SampleRow) -> bool:
        """Whether a detail of an offer may be shown: invented ones are shown in the demo only."""
        return self.app.show_samples or not row.sample

    def read(self) -> AbstractAsyncContextManager[ReadSession]:
        """A session for questions, always fresh: it sees what is so when it is first asked.

        Closed before `write` is called; nobody waits to write with a reading connection in hand.
        """
        return self.app.database.reading()

    def write(self) -> AbstractAsyncContextManager[WriteSession]:
        """The session of one use case. It claims the update, so that the same update changes nothing twice."""
        return self.app.database.writing() if self.update is None else self.update.writing(self.app.database, self.now)


class Channel(Protocol):
    """What a few conversations ask of the channel itself, beside the screens that they return."""

    async def name(self) -> str:
        """The bot's own name there, without "@"."""
        ...

    async def delete(self, address: str, message_id: int) -> bool:
        """Delete a message in somebody's chat; False when it cannot be deleted: it is gone, or too old."""
        ...

    async def delete_all(self, address: str, message_ids: range) -> None:
        """Delete whatever of these messages stands in somebody's chat; the others are passed over."""
        ...

    async def offer_commands(
        self, address: str, staff: Staff | None, language: str, *, with_case: bool = False
    ) -> None:
        """Set the menu of commands in somebody's chat: what staff may do, "my help", and everybody's.

        A menu that cannot be set keeps nobody from anything: it is only logged.
        """
        ...


@dataclass(eq=False)
class Update:
    """One update of Telegram. Only the first writing session that commits claims it; later ones follow its result.

    If each claimed it, an update that writes twice would take its own second session for a repetition.

    Attributes:
        id: the channel's number for it.
        channel: where it came from.
        message_id: of the message that was typed, or whose button was pressed.
        editable_id: of the pressed message, where its text can become another one.
        phone_language: tag of the language that the phone is set to; only a suggestion.
    """

    id: int
    channel: Channel
    message_id: int | None = field(default=None, kw_only=True)
    editable_id: int | None = field(default=None, kw_only=True)
    phone_language: str | None = field(default=None, kw_only=True)
    person_changed: bool = field(default=False, init=False)
    has_queued: bool = field(default=False, init=False)  # messages that wait until this update is answered
    _replayed: bool | None = field(default=None, init=False)

    @asynccontextmanager
    async def writing(self, database: Database, now: datetime) -> AsyncIterator[WriteSession]:
        update_id = self.id if self._replayed is None else None
        async with database.writing(update_id=update_id, now=now) as session:
            session.replayed = session.replayed or bool(self._replayed)
            session.effects.caused_by = self.id
            try:
                yield session
            finally:
                self.person_changed = self.person_changed or session.effects.person_changed
                self.has_queued = self.has_queued or session.effects.has_queued
            if session.committed:
                self._replayed = session.replayed
