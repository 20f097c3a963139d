"""What is asked about a contact, one thing at a time, below what is known already."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.cases.contact.callbacks import Ask, SeeContacts
from handlers.cases.contact.draft import ACTIVITIES, CASE, DOMAINS, MEMBER, MODES, NOBODY, Draft, toggled
from handlers.cases.contact.screens import About, facts, mode_of, to_menu
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from services.cases.access import CaseFile, Member
from services.cases.contact_line import DAYS_AGO, Guess
from services.cases.interaction_rules import is_old
from services.cases.rules import Constellation, MemberKind
from services.directory.listing import View

MINUTES = (10, 15, 20, 30, 45, 60, 90, 120)
DAYS_SHOWN = 8  # today and a week back
CASES_SHOWN = 8
MEMBERS = {
    MemberKind.adult: "contact-adult",
    MemberKind.teenager: "contact-teenager",
    MemberKind.child: "contact-child",
}


def ask_whom(draft: Draft, cases: Sequence[CaseFile], view: View, *, above: Sequence[Line] = ()) -> Screen:
    """With whom: one's open cases, or nobody in particular."""
    rows = menu.pairs([Button(str(each.number), draft.about(CASE, each.id).go()) for each in cases[:CASES_SHOWN]])
    hint = text("contact-ask-whom-hint", prefix=view.county.case_prefix, year=str(view.local.year))
    lines: list[Line] = [*above, text("contact-ask-whom"), hint]
    rows += [
        [Button(text("contact-nobody"), draft.about(NOBODY).go())],
        [Button(text("contact-own-list"), SeeContacts(member_id=None, page=0).pack())],
        [to_menu()],
    ]
    return Screen(text=lines, rows=rows)


def ask_member(draft: Draft, case: CaseFile, members: Sequence[Member], *, above: Sequence[Line] = ()) -> Screen:
    """With whom of a family; their letters, since there are no names."""
    rows = menu.pairs([Button(_member(each), draft.about(MEMBER, each.id).go()) for each in members])
    said = text("contact-ask-member", number=str(case.number))
    return Screen(text=[*above, said], rows=[*rows, [About(case).back]])


def ask_town(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """In which municipality somebody was counselled."""
    rows = menu.pairs([Button(each.name, replace(draft, ags=each.ags).go()) for each in view.county.alphabetical])
    return Screen(text=_asking(draft, about, view, above, "contact-ask-town"), rows=[*rows, _leave(draft, about)])


def ask_mode(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """How they talked."""
    rows = menu.pairs([Button(mode_of(each), replace(draft, mode=each).go()) for each in MODES.values()])
    if draft.kind == MEMBER and draft.missing is Ask.mode:  # the first question: instead, what was logged before
        rows.append([Button(text("contact-list"), SeeContacts(member_id=draft.number, page=0).pack())])
    return Screen(text=_asking(draft, about, view, above, "contact-ask-mode"), rows=[*rows, _leave(draft, about)])


def ask_minutes(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """For how long."""
    buttons = [Button(text("contact-minutes", minutes=each), replace(draft, minutes=each).go()) for each in MINUTES]
    rows = [buttons[start : start + 4] for start in range(0, len(buttons), 4)]
    return Screen(text=_asking(draft, about, view, above, "contact-ask-minutes"), rows=[*rows, _leave(draft, about)])


def ask_domains(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """What about; several at will. What stands above is the summary then, and one tap saves it."""
    buttons = [
        Button(_ticked(text(f"topic-{each}.short"), each in draft.domains), toggled(draft, domain=each).go(Ask.domains))
        for each in DOMAINS
    ]
    on = [[Button(text("contact-go-on"), draft.go())]] if draft.missing is None else [_leave(draft, about)]
    if draft.missing is None and not is_old(draft.on, view.local.date()):  # an old day is asked about once more
        on.insert(0, [Button(text("contact-save"), draft.save())])
    lines = _asking(draft, about, view, above, "contact-ask-domains")
    return Screen(text=lines, rows=[*menu.pairs(buttons), *on])


def ask_activities(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """What was done; several at will, or nothing."""
    buttons = [
        Button(
            _ticked(text("contact-activity", activity=each.value), each in draft.activities),
            toggled(draft, activity=each).go(Ask.activities),
        )
        for each in ACTIVITIES
    ]
    lines = _asking(draft, about, view, above, "contact-ask-activities")
    return Screen(text=lines, rows=[*menu.pairs(buttons), [Button(text("contact-go-on"), draft.go())]])


def ask_constellation(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """What the case calls for."""
    rows = [
        [Button(text("contact-constellation", number=int(each)), replace(draft, constellation=each).go())]
        for each in Constellation
    ]
    rows.append([Button(text("contact-constellation-none"), replace(draft, constellation=None).go())])
    rows.append([Button(text("contact-back"), draft.go())])
    return Screen(text=_asking(draft, about, view, above, "contact-ask-constellation"), rows=rows)


def ask_day(draft: Draft, about: About, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """On which day: the last week by buttons, any other by writing."""
    today = view.local.date()
    days = [today - timedelta(days=ago) for ago in range(DAYS_SHOWN)]
    buttons = [Button(formats.short_day(each, view.language), replace(draft, on=each).go()) for each in days]
    lines = _asking(draft, about, view, above, "contact-ask-day")
    return Screen(text=lines, rows=[*menu.pairs(buttons), [Button(text("contact-back"), draft.go())]])


def ask_service(
    draft: Draft,
    about: About,
    services: Sequence[tuple[str, str]],
    view: View,
    *,
    page: int,
    has_more: bool,
    above: Sequence[Line] = (),
) -> Screen:
    """Where somebody was led to."""
    rows = [[Button(name, replace(draft, service=code).go())] for code, name in services]
    turning = [Button(text("contact-before"), draft.go(Ask.service, page - 1))] if page else []
    turning += [Button(text("contact-after"), draft.go(Ask.service, page + 1))] if has_more else []
    rows += [turning] if turning else []
    rows.append([Button(text("contact-service-none"), replace(draft, service=None).go())])
    rows.append([Button(text("contact-back"), draft.go())])
    asked = "contact-ask-service" if services else "contact-no-services"
    return Screen(text=_asking(draft, about, view, above, asked), rows=rows)


def ask_guesses(
    draft: Draft, guessed: Draft, about: About, guesses: Sequence[Guess], view: View, *, above: Sequence[Line] = ()
) -> Screen:
    """Whether words mean what they are like."""
    lines = [*above, *facts(draft, about, view), "", text("contact-ask-guess")]
    lines += [text("contact-guess", meaning=_meaning(each, view)) for each in guesses]
    return Screen(
        text=lines,
        rows=[[Button(text("contact-guess-yes"), guessed.go())], [Button(text("contact-guess-no"), draft.go())]],
    )


def _asking(draft: Draft, about: About, view: View, above: Sequence[Line], question: str) -> list[Line]:
    return [*above, *facts(draft, about, view), "", text(question)]


def _leave(draft: Draft, about: About) -> list[Button]:
    """Back to the summary once there is one; until then out of it."""
    return [Button(text("contact-back"), draft.go())] if draft.missing is None else [about.back]


def _meaning(guess: Guess, view: View) -> Line:
    if guess.kind == "mode":
        return text("contact-mode", mode=guess.code)
    if guess.kind == "activity":
        return text("contact-activity", activity=guess.code)
    if guess.kind == "domain":
        return text(f"topic-{guess.code}.short")
    return formats.short_day(view.local.date() - DAYS_AGO[guess.kind], view.language)


def _member(member: Member) -> Text:
    return text(MEMBERS[member.kind], letter=member.letter)


def _ticked(label: Line, is_chosen: bool) -> Line:
    return text("contact-chosen", what=label) if is_chosen else label
