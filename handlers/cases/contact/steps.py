"""The next step of a draft. Of whom it is, is looked up anew each time; then the next question, or the summary."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.cases.contact import questions, screens
from handlers.cases.contact.callbacks import Ask, Go
from handlers.cases.contact.chat_notes import ChatNote
from handlers.cases.contact.draft import CASE, INTERACTION, MEMBER, NOBODY, Draft, read_draft
from handlers.cases.contact.screens import About
from handlers.shell.awaited import ask_for, drafted
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, reason
from services.awaiting import Values
from services.cases.access import CaseFile, Member, case_for, cases_of, member_for
from services.cases.contact_line import Guess
from services.cases.interactions import correctable, open_member, service_name, services_for
from services.cases.rules import MemberKind
from services.context import Context
from services.refusal import Refusal
from storage.engine import ReadSession

DRAFT = "contact-draft"
LAST_PAGE = 99  # two digits fit into the button
EXPLAINED = frozenset({"contact-case-closed", "cases-no-consent", "contact-too-late", "contact-service-gone"})


@dataclass(frozen=True, slots=True)
class Step:
    """Where somebody is with a draft.

    Attributes:
        draft: what is known.
        ask: what to ask now.
        page: of the services.
        above: what must be said first.
        guesses: words that may mean something, asked about before anything else.
        note: words of the chat, where the county allows them.
        has_words: there were words that the chat does not take.
    """

    draft: Draft
    ask: Ask = Ask.next
    page: int = 0
    above: Sequence[Line] = ()
    guesses: Sequence[Guess] = ()
    note: ChatNote | None = None
    has_words: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """The draft that was shown last, and the note that goes with it."""

    draft: Draft
    note: ChatNote | None = None

    def note_for(self, draft: Draft) -> ChatNote | None:
        """The note, if `draft` is this one a step further. A button of an older message is about somebody else."""
        is_same = (self.draft.kind, self.draft.number) == (draft.kind, draft.number)
        return self.note if is_same or self.draft == draft.about(self.draft.kind, self.draft.number) else None


async def show(context: Context, step: Step) -> Screen:
    """The step's screen. The draft is remembered for words that are typed next.

    Raises:
        Refusal: the draft is of somebody whom this staff member may not see.
    """
    try:
        async with context.read() as session:
            draft, about = await settle(session, context, step.draft)
            screen = await _screen(session, context, replace(step, draft=draft), about)
    except Refusal as refusal:
        return explained(refusal, step.draft)
    values: dict[str, str | int | None] = {"draft": draft.go(), "note": None, "message": None}
    if step.note is not None:
        values |= {"note": step.note.words, "message": step.note.message_id}
    await ask_for(context, DRAFT, values)
    return replace(screen, text=[*step.above, *screen.text])


async def last_shown(session: ReadSession, context: Context) -> Shown | None:
    """None when something else was asked since, or it is more than an hour ago."""
    values = await drafted(context, session, DRAFT)
    return read_shown(values) if values is not None else None


def read_shown(values: Values) -> Shown:
    words, message_id = values["note"], values["message"]
    note = ChatNote(str(words), int(message_id or 0)) if words else None
    return Shown(read_draft(Go.unpack(str(values["draft"]))), note)


async def settle(session: ReadSession, context: Context, draft: Draft) -> tuple[Draft, About]:
    """The draft and of whom it is. In a case with only one person, the draft becomes about that person.

    Raises:
        Refusal: somebody whom this staff member may not see, or with whom no contact can be logged.
    """
    county, number = context.county, draft.number
    service = await service_name(session, context, code=draft.service) if draft.service else None
    if draft.kind == NOBODY and draft.ags not in county.by_ags:
        own = context.staff.municipality_ags
        draft = replace(draft, ags=own if own in county.by_ags else None)
    if draft.kind == INTERACTION:
        logged = await correctable(session, context, interaction_id=number)
        if logged.member_id is None:
            return draft, About(service=service)
        found = await member_for(session, context, member_id=logged.member_id)
        return draft, About(*found)
    if draft.kind == CASE:
        case = await case_for(session, context, case_id=number)
        if case.closed_at is not None:
            raise Refusal("contact-case-closed", number=str(case.number))
        if len(several := _partners(case)) != 1:
            return draft, About(case)
        draft = draft.about(MEMBER, several[0].id)
    if draft.kind == MEMBER:
        found = await open_member(session, context, member_id=draft.number)
        return draft, About(*found)
    return draft, About(service=service)


def explained(refusal: Refusal, draft: Draft) -> Screen:
    """What staff can do something about, with the way there.

    Raises:
        Refusal: any other, for the one answer that everybody gets.
    """
    if refusal.text_id not in EXPLAINED:
        raise refusal
    return screens.refused(reason(refusal), draft)


def _partners(case: CaseFile) -> list[Member]:
    """With whom of a case one talks: the adults and teenagers; the children where there is nobody else."""
    return [each for each in case.members if each.kind != MemberKind.child] or list(case.members)


async def _screen(session: ReadSession, context: Context, step: Step, about: About) -> Screen:
    draft = step.draft
    if step.guesses:
        return questions.ask_guesses(draft, about, step.guesses, context)
    ask = step.ask if step.ask != Ask.next else draft.missing
    if draft.kind == CASE and about.case is not None:
        return questions.ask_member(draft, about.case, _partners(about.case))
    if ask == Ask.whom:
        cases = await cases_of(session, context)
        return questions.ask_whom(draft, [each for each in cases if each.closed_at is None], context)
    if ask == Ask.service and draft.ags is not None:
        page = min(max(0, step.page), LAST_PAGE)
        found, has_more = await services_for(
            session, context, municipality_ags=draft.ags, domains=draft.domains, page=page
        )
        return questions.ask_service(draft, about, found, context, page=page, has_more=has_more)
    if ask is not None and ask in questions.SIMPLE:
        return questions.ask_simple(ask, draft, about, context)
    return screens.summary(draft, about, context, has_note=step.note is not None, offers_page=step.has_words)
