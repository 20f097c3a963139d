"""What is asked about a contact, one thing at a time, below what is known already."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

from handlers.cases.contact.callbacks import Ask, SeeContacts
from handlers.cases.contact.draft import ACTIVITIES, CASE, DOMAINS, MEMBER, MODES, NOBODY, Draft, toggled, with_guesses
from handlers.cases.contact.screens import About, facts, to_menu
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, in_rows, page_row
from handlers.shell.texts import Line, text
from services.cases.access import CaseFile, Member
from services.cases.contact_line import DAYS_AGO, Guess
from services.cases.interaction_rules import is_old
from services.cases.rules import Constellation, MemberKind
from services.context import Context

Rows: TypeAlias = list[list[Button]]

MINUTES = (10, 15, 20, 30, 45, 60, 90, 120)
DAYS_SHOWN = 8  # today and a week back
CASES_SHOWN = 8
MEMBERS = {
    MemberKind.adult: "contact-adult",
    MemberKind.teenager: "contact-teenager",
    MemberKind.child: "contact-child",
}


def ask_whom(draft: Draft, cases: Sequence[CaseFile], context: Context) -> Screen:
    """With whom: one's open cases, or nobody in particular."""
    rows = menu.pairs([Button(str(each.number), draft.about(CASE, each.id).go()) for each in cases[:CASES_SHOWN]])
    hint = text("contact-ask-whom-hint", prefix=context.county.case_prefix, year=str(context.today.year))
    rows += [
        [button("contact-nobody", draft.about(NOBODY).go())],
        [button("contact-own-list", SeeContacts(member_id=None, page=0))],
        [to_menu()],
    ]
    return Screen(text=[text("contact-ask-whom"), hint], rows=rows)


def ask_member(draft: Draft, case: CaseFile, members: Sequence[Member]) -> Screen:
    """With whom of a family; their letters, since there are no names."""
    rows = menu.pairs(
        [button(MEMBERS[each.kind], draft.about(MEMBER, each.id).go(), letter=each.letter) for each in members]
    )
    said = text("contact-ask-member", number=str(case.number))
    return Screen(text=[said], rows=[*rows, [About(case).back]])


def ask_service(
    draft: Draft, about: About, services: Sequence[tuple[str, str]], context: Context, *, page: int, has_more: bool
) -> Screen:
    """Where somebody was led to: codes and names of services."""
    rows = [[Button(name, replace(draft, service=code).go())] for code, name in services]
    rows += page_row(page, has_more, "contact-before", "contact-after", lambda to: draft.go(Ask.service, to))
    rows += [[button("contact-service-none", replace(draft, service=None).go())], [_back(draft)]]
    asked = text("contact-ask-service" if services else "contact-no-services")
    return Screen(text=[*facts(draft, about, context), "", asked], rows=rows)


def ask_guesses(draft: Draft, about: About, guesses: Sequence[Guess], context: Context) -> Screen:
    guessed = with_guesses(draft, guesses, context.today)
    lines = [*facts(draft, about, context), "", text("contact-ask-guess")]
    lines += [text("contact-guess", meaning=_meaning(each, context)) for each in guesses]
    rows = [[button("contact-guess-yes", guessed.go())], [button("contact-guess-no", draft.go())]]
    return Screen(text=lines, rows=rows)


def ask_simple(ask: Ask, draft: Draft, about: About, context: Context) -> Screen:
    """One of the questions that need nothing but the draft."""
    question, rows = SIMPLE[ask]
    return Screen(text=[*facts(draft, about, context), "", text(question)], rows=rows(draft, about, context))


def _towns(draft: Draft, about: About, context: Context) -> Rows:
    towns = [Button(each.name, replace(draft, ags=each.ags).go()) for each in context.county.alphabetical]
    return [*menu.pairs(towns), [_leave(draft, about)]]


def _days(draft: Draft, _about: About, context: Context) -> Rows:
    """The last week by buttons; any other day can be typed."""
    days = [context.today - timedelta(days=ago) for ago in range(DAYS_SHOWN)]
    buttons = [Button(formats.short_day(each, context.language), replace(draft, on=each).go()) for each in days]
    return [*menu.pairs(buttons), [_back(draft)]]


def _modes(draft: Draft, about: About, _context: Context) -> Rows:
    modes = [button("contact-mode", replace(draft, mode=each).go(), mode=each.value) for each in MODES.values()]
    rows = menu.pairs(modes)
    if draft.kind == MEMBER and draft.missing is Ask.mode:  # the first question: instead, what was logged before
        rows.append([button("contact-list", SeeContacts(member_id=draft.number, page=0))])
    return [*rows, [_leave(draft, about)]]


def _minutes(draft: Draft, about: About, _context: Context) -> Rows:
    buttons = [button("contact-minutes", replace(draft, minutes=each).go(), minutes=each) for each in MINUTES]
    return [*in_rows(buttons, 4), [_leave(draft, about)]]


def _domains(draft: Draft, about: About, context: Context) -> Rows:
    """Several at will. What stands above is the summary once nothing is missing, and one tap saves it."""
    rows = menu.pairs(
        [
            _tick(text(f"topic-{each}.short"), toggled(draft, domain=each).go(Ask.domains), each in draft.domains)
            for each in DOMAINS
        ]
    )
    if draft.missing is not None:
        return [*rows, [_leave(draft, about)]]
    if not is_old(draft.on, context.today):  # an old day is asked about once more
        rows.append([button("contact-save", draft.save())])
    return [*rows, [button("contact-go-on", draft.go())]]


def _activities(draft: Draft, _about: About, _context: Context) -> Rows:
    """Several at will, or nothing."""
    rows = menu.pairs(
        [
            _tick(
                text("contact-activity", activity=each.value),
                toggled(draft, activity=each).go(Ask.activities),
                each in draft.activities,
            )
            for each in ACTIVITIES
        ]
    )
    return [*rows, [button("contact-go-on", draft.go())]]


def _constellations(draft: Draft, _about: About, _context: Context) -> Rows:
    return [
        *(
            [button("contact-constellation", replace(draft, constellation=each).go(), number=int(each))]
            for each in Constellation
        ),
        [button("contact-constellation-none", replace(draft, constellation=None).go())],
        [_back(draft)],
    ]


SIMPLE: Mapping[Ask, tuple[str, Callable[[Draft, About, Context], Rows]]] = {
    Ask.town: ("contact-ask-town", _towns),
    Ask.day: ("contact-ask-day", _days),
    Ask.mode: ("contact-ask-mode", _modes),
    Ask.minutes: ("contact-ask-minutes", _minutes),
    Ask.domains: ("contact-ask-domains", _domains),
    Ask.activities: ("contact-ask-activities", _activities),
    Ask.constellation: ("contact-ask-constellation", _constellations),
}


def _back(draft: Draft) -> Button:
    return button("contact-back", draft.go())


def _leave(draft: Draft, about: About) -> Button:
    """Back to the summary once there is one; until then out of it."""
    return _back(draft) if draft.missing is None else about.back


def _tick(label: Line, data: str, is_chosen: bool) -> Button:
    return Button(text("contact-chosen", what=label) if is_chosen else label, data)


def _meaning(guess: Guess, context: Context) -> Line:
    if guess.kind in DAYS_AGO:
        return formats.short_day(context.today - DAYS_AGO[guess.kind], context.language)
    if guess.kind == "domain":
        return text(f"topic-{guess.code}.short")
    if guess.kind == "mode":
        return text("contact-mode", mode=guess.code)
    return text("contact-activity", activity=guess.code)
