"""What a conversation asks for in words: remembered, and recognised as the answer; and the desk of its staff."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from aiogram.filters import Filter
from aiogram.types import Message

from handlers.shell.context import House, Write
from services import awaiting
from services.directory.listing import View
from services.staff import Staff
from storage.engine import ReadSession, WriteSession
from storage.people import Person

Draft: TypeAlias = Mapping[str, str | int | None]  # what is known so far


async def ask(question: str, draft: Draft, person: Person, write: Write, view: View, house: House) -> None:
    """Remember that what they write next answers this question."""
    async with write() as session:
        await awaiting.ask(
            session, person=person, question=question, values=draft, keyring=house.keyring, now=view.now
        )  # fmt: skip
        await session.commit()


async def ask_no_more(person: Person, write: Write) -> None:
    """Words that are typed later are no answer."""
    async with write() as session:
        await awaiting.answered(session, person=person)
        await session.commit()


async def found(
    *questions: str, person: Person, session: ReadSession | WriteSession, view: View, house: House
) -> Draft | None:
    """What was known when one of these was asked; None when something else was asked since, or it is too old."""
    asked = await awaiting.asked(session, person=person, keyring=house.keyring, now=view.now)
    return dict(asked.values) if asked is not None and asked.id in questions else None


class Awaits(Filter):
    """A filter: whether one of these was asked for, and now the answer comes. Hands over the `draft`.

    `files`: the answer may be something else than words. `clients`: not staff alone are asked.
    """

    def __init__(self, *questions: str, files: bool = False, clients: bool = False) -> None:
        self.questions, self.files, self.clients = questions, files, clients

    async def __call__(
        self, message: Message, person: Person | None, staff: Staff | None, read: ReadSession, view: View, house: House
    ) -> bool | dict[str, Draft]:
        """The draft, for the handler to ask for."""
        words = message.text or ""
        if person is None or words.startswith("/") or not (words or self.files) or not (staff or self.clients):
            return False
        draft = await found(*self.questions, person=person, session=read, view=view, house=house)
        return False if draft is None else {"draft": draft}


@dataclass(frozen=True, slots=True)
class Desk:
    """What one staff member's press or words are about. Handlers ask for it as `desk`; `OpensDesk` puts it there."""

    staff: Staff
    person: Person
    read: ReadSession
    write: Write
    view: View
    house: House

    async def ask(self, question: str, draft: Draft) -> None:
        """Remember that what they send next answers this question."""
        await ask(question, draft, self.person, self.write, self.view, self.house)

    async def found(self, *questions: str) -> Draft | None:
        """What was known when one of these was asked; None when something else was asked since, or it is too old."""
        return await found(*questions, person=self.person, session=self.read, view=self.view, house=self.house)


class OpensDesk(Filter):
    """A filter that is true for staff, and hands their desk to the handler. Last of a route's filters."""

    def __init__(self, desk: type[Desk]) -> None:
        self.desk = desk

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
        return {"desk": self.desk(staff, person, read, write, view, house)} if staff and person else False
