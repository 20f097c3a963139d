"""What logging a contact knows of one press or message, and the words it waits for."""

from dataclasses import dataclass
from datetime import date

from handlers.cases.contact.callbacks import Go
from handlers.cases.contact.draft import Draft, read_draft
from handlers.shell import awaited
from services import awaiting
from services.cases.access import today
from storage.engine import WriteSession

DRAFT, NOTE = "contact-draft", "contact-note"


@dataclass(frozen=True, slots=True)
class ChatNote:
    """Words that a county lets its staff write in the chat, until the contact is saved."""

    words: str
    message_id: int  # deleted once they are stored


@dataclass(frozen=True, slots=True)
class Asked:
    """The draft that was shown last, and the note that goes with it."""

    draft: Draft
    note: ChatNote | None

    def goes_with(self, draft: Draft) -> bool:
        """Whether `draft` is this one a step further; a button of an older message is about somebody else."""
        same = (self.draft.kind, self.draft.number) == (draft.kind, draft.number)
        return same or self.draft == draft.about(self.draft.kind, self.draft.number)


@dataclass(frozen=True, slots=True)
class Desk(awaited.Desk):
    """Who presses or writes, and what was shown to them."""

    @property
    def today(self) -> date:
        """The county's local day."""
        return today(self.view.county, self.view.now)

    async def remember(self, draft: Draft, note: ChatNote | None) -> None:
        """Remember what is shown, so that words that are typed now go with it."""
        values: dict[str, str | int | None] = {"draft": draft.go(), "note": None, "message": None}
        if note is not None:
            values |= {"note": note.words, "message": note.message_id}
        await self.ask(DRAFT, values)

    async def await_words(self, session: WriteSession, question: str, values: awaiting.Values) -> None:
        """Remember a question. Does not commit."""
        await awaiting.ask(
            session,
            person=self.person,
            question=question,
            values=values,
            keyring=self.house.keyring,
            now=self.view.now,
        )

    async def asked(self) -> Asked | None:
        """What was shown last; None when something else was asked since, or it is more than an hour ago."""
        found = await self.found(DRAFT)
        return read_asked(found) if found is not None else None


def read_asked(known: awaited.Draft) -> Asked:
    """The remembered draft."""
    words, message_id = known["note"], known["message"]
    note = ChatNote(str(words), int(message_id or 0)) if words else None
    return Asked(read_draft(Go.unpack(str(known["draft"]))), note)
