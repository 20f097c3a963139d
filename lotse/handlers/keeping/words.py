"""Words that this conversation asks for: remembered, and recognised as the answer."""

from dataclasses import dataclass

from aiogram.filters import Filter
from aiogram.types import Message

from lotse.handlers.context import House, Write
from lotse.services import awaiting
from lotse.services.directory.keeping import Remit, remit_of
from lotse.services.directory.listing import View
from lotse.services.refusal import Refusal
from lotse.services.staff import Staff
from lotse.storage.engine import ReadSession
from lotse.storage.people import Person

Draft = dict[str, str | int | None]  # what is known so far
SEARCH, VALUE, SAVE = "keeping-search", "keeping-value", "keeping-save"
NAME, ORGANIZATION, TOPICS = "keeping-name", "keeping-organization", "keeping-topics"
AREAS, PHONE, SAVE_NEW = "keeping-areas", "keeping-phone", "keeping-save-new"


@dataclass(frozen=True, slots=True)
class Desk:
    """What one staff member's press or words are about: who, what they keep, and how to remember a question.

    Handlers ask for it as `desk`; `OpensDesk` puts it there.
    """

    staff: Staff
    person: Person
    read: ReadSession
    write: Write
    view: View
    house: House

    @property
    def remit(self) -> Remit:
        """The part of the directory that they keep."""
        return remit_of(self.staff, self.view.county, self.view.now)

    async def ask(self, question: str, values: Draft) -> None:
        """Remember that their next words answer this question."""
        async with self.write() as session:
            await awaiting.ask(
                session,
                person=self.person,
                question=question,
                values=values,
                keyring=self.house.keyring,
                now=self.view.now,
            )
            await session.commit()

    async def found(self, *questions: str) -> Draft | None:
        """What was known when one of these was asked; None when something else was asked since, or it is too old."""
        asked = await awaiting.asked(self.read, person=self.person, keyring=self.house.keyring, now=self.view.now)
        return dict(asked.values) if asked is not None and asked.id in questions else None

    async def draft(self, *questions: str) -> Draft:
        """The same.

        Raises:
            Refusal: it is no longer awaited.
        """
        draft = await self.found(*questions)
        if draft is None:
            raise Refusal("fallback-button-outdated")
        return draft


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
    """A filter: whether one of these questions was asked, and now the answer comes. Hands over the desk as well."""

    def __init__(self, *questions: str) -> None:
        self.questions = questions

    async def __call__(
        self,
        message: Message,
        staff: Staff | None,
        person: Person | None,
        read: ReadSession,
        write: Write,
        view: View,
        house: House,
    ) -> bool | dict[str, Desk | Draft]:
        """The desk and the draft, for the handler to ask for."""
        if person is None or staff is None or not message.text or message.text.startswith("/"):
            return False
        desk = Desk(staff, person, read, write, view, house)
        draft = await desk.found(*self.questions)
        return False if draft is None else {"desk": desk, "draft": draft}
