"""What logging a contact knows of one press or message; and the words it waits for, recognised as the answer."""

from dataclasses import dataclass
from datetime import date

from aiogram.filters import Filter
from aiogram.types import Message

from lotse.handlers.contact.callbacks import Go
from lotse.handlers.contact.draft import Draft, read_draft
from lotse.handlers.context import House, Write
from lotse.services import awaiting
from lotse.services.cases.access import today
from lotse.services.directory.listing import View
from lotse.services.staff import Staff
from lotse.storage.engine import ReadSession, WriteSession
from lotse.storage.people import Person

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
class Desk:
    """Who presses or writes, and the doors to the database. Handlers ask for it as `desk`."""

    staff: Staff
    person: Person
    read: ReadSession
    write: Write
    view: View
    house: House

    @property
    def today(self) -> date:
        """The county's local day."""
        return today(self.view.county, self.view.now)

    async def ask(self, draft: Draft, note: ChatNote | None) -> None:
        """Remember what is shown, so that words that are typed now go with it."""
        values: dict[str, str | int | None] = {"draft": draft.go(), "note": None, "message": None}
        if note is not None:
            values |= {"note": note.words, "message": note.message_id}
        async with self.write() as session:
            await self.await_words(session, DRAFT, values)
            await session.commit()

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
        found = await awaiting.asked(self.read, person=self.person, keyring=self.house.keyring, now=self.view.now)
        return read_asked(found) if found is not None and found.id == DRAFT else None


class OpensDesk(Filter):
    """A filter that is true for staff, and hands their desk to the handler. Last of a route's filters."""

    async def __call__(
        self,
        _event: object,
        staff: Staff | None,
        person: Person | None,
        read: ReadSession,
        write: Write,
        view: View,
        house: House,
    ) -> bool | dict[str, Desk]:
        """The desk; nothing for everybody else."""
        return {"desk": Desk(staff, person, read, write, view, house)} if staff and person else False


class Awaits(Filter):
    """A filter: whether this question was asked, and now the answer comes. Hands over the desk and the question."""

    def __init__(self, question: str) -> None:
        self.question = question

    async def __call__(
        self,
        message: Message,
        staff: Staff | None,
        person: Person | None,
        read: ReadSession,
        write: Write,
        view: View,
        house: House,
    ) -> bool | dict[str, Desk | awaiting.Question]:
        """The desk and the question, for the handler to ask for."""
        if person is None or staff is None or not message.text or message.text.startswith("/"):
            return False
        found = await awaiting.asked(read, person=person, keyring=house.keyring, now=view.now)
        if found is None or found.id != self.question:
            return False
        return {"desk": Desk(staff, person, read, write, view, house), "question": found}


def read_asked(question: awaiting.Question) -> Asked:
    """The remembered draft."""
    words, message_id = question.values["note"], question.values["message"]
    note = ChatNote(str(words), int(message_id or 0)) if words else None
    return Asked(read_draft(Go.unpack(str(question.values["draft"]))), note)
