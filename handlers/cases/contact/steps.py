"""The next step of a draft: of whom it is, looked up anew each time; then what is still to be asked, or the summary."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.cases.contact import questions, screens
from handlers.cases.contact.callbacks import Ask
from handlers.cases.contact.desk import ChatNote, Desk
from handlers.cases.contact.draft import CASE, INTERACTION, MEMBER, NOBODY, Draft, with_guesses
from handlers.cases.contact.screens import About
from handlers.shell.screen import Screen
from handlers.shell.texts import Line
from services.cases.access import CaseFile, Member, case_for, cases_of, member_for
from services.cases.contact_line import Guess
from services.cases.interactions import correctable, open_member, service_name, services_for
from services.cases.rules import MemberKind
from services.refusal import Refusal
from storage.engine import ReadSession, WriteSession

LAST_PAGE = 99  # two digits fit into the button
SIMPLE = {
    Ask.town: questions.ask_town,
    Ask.day: questions.ask_day,
    Ask.mode: questions.ask_mode,
    Ask.minutes: questions.ask_minutes,
    Ask.domains: questions.ask_domains,
    Ask.activities: questions.ask_activities,
    Ask.constellation: questions.ask_constellation,
}


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


async def show(step: Step, desk: Desk) -> Screen:
    """The step's screen; the draft is remembered for words that are typed next.

    Raises:
        Refusal: the draft is of somebody whom this staff member may not see, or no contact can be logged with.
    """
    draft, about = await settle(desk.read, step.draft, desk)
    screen = await _screen(step, draft, about, desk)
    await desk.remember(draft, step.note)
    return screen


async def settle(session: ReadSession | WriteSession, draft: Draft, desk: Desk) -> tuple[Draft, About]:
    """The draft, about the only person of a case where there is one; and of whom it is."""
    county, now = desk.view.county, desk.view.now
    service = await service_name(session, code=draft.service, view=desk.view) if draft.service else None
    if draft.kind == NOBODY and draft.ags not in county.by_ags:
        own = desk.staff.municipality_ags
        draft = replace(draft, ags=own if own in county.by_ags else None)
    if draft.kind == INTERACTION:
        logged = await correctable(session, desk.staff, interaction_id=draft.number, county=county, now=now)
        if logged.member_id is None:
            return draft, About(service=service)
        case, member = await member_for(session, desk.staff, member_id=logged.member_id, county=county, now=now)
        return draft, About(case, member)
    if draft.kind == CASE:
        case = await case_for(session, desk.staff, case_id=draft.number, county=county, now=now)
        several = members(case)
        if case.closed_at is not None:
            raise Refusal("contact-case-closed", number=str(case.number))
        if len(several) != 1:
            return draft, About(case)
        draft = draft.about(MEMBER, several[0].id)
    if draft.kind == MEMBER:
        found = await open_member(session, desk.staff, member_id=draft.number, county=county, now=now)
        return draft, About(*found)
    return draft, About(service=service)


def members(case: CaseFile) -> list[Member]:
    """With whom of a case one talks: the adults and teenagers; the children where there is nobody else."""
    grown = [each for each in case.members if each.kind != MemberKind.child]
    return grown or list(case.members)


async def _screen(step: Step, draft: Draft, about: About, desk: Desk) -> Screen:
    view, above = desk.view, step.above
    if step.guesses:
        guessed = with_guesses(draft, step.guesses, desk.today)
        return questions.ask_guesses(draft, guessed, about, step.guesses, view, above=above)
    ask = step.ask if step.ask != Ask.next else draft.missing
    if draft.kind == CASE and about.case is not None:
        return questions.ask_member(draft, about.case, members(about.case), above=above)
    if ask == Ask.whom:
        cases = await cases_of(desk.read, desk.staff, county=view.county, now=view.now)
        return questions.ask_whom(draft, [each for each in cases if each.closed_at is None], view, above=above)
    if ask == Ask.service and draft.ags is not None:
        page = min(max(0, step.page), LAST_PAGE)
        found, has_more = await services_for(
            desk.read, municipality_ags=draft.ags, domains=draft.domains, page=page, view=view
        )
        return questions.ask_service(draft, about, found, view, page=page, has_more=has_more, above=above)
    if ask in SIMPLE:
        return SIMPLE[ask](draft, about, view, above=above)
    return screens.summary(draft, about, view, above=above, has_note=step.note is not None, page_note=step.has_words)
