"""How a contact reads: what is known of it, the summary, what was saved, the list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.cases.contact.callbacks import Ask, CorrectContact, LogContact, NewContact, SeeContacts
from handlers.cases.contact.draft import CASE, DOMAINS, INTERACTION, MEMBER, NOBODY, Draft
from handlers.cases.file.callbacks import SeeCase, SeeMember
from handlers.cases.notes.callbacks import WriteNote
from handlers.cases.referrals.callbacks import MakeSlip
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, plain, text
from handlers.staff.callbacks import StaffMenu
from services.cases.access import CaseFile, Member
from services.cases.interaction_rules import is_old
from services.cases.interactions import Logged
from services.cases.rules import Mode
from services.directory.listing import View


@dataclass(frozen=True, slots=True)
class About:
    """Of whom a draft is, looked up anew; and the names that its codes stand for."""

    case: CaseFile | None = None
    member: Member | None = None
    service: str | None = None

    @property
    def number(self) -> str:
        """The case's number, with the letter where there are several people."""
        if self.case is None:
            return ""
        several = self.member is not None and len(self.case.members) > 1
        return str(replace(self.case.number, letter=self.member.letter if self.member and several else None))

    @property
    def back(self) -> Button:
        """The way to where somebody came from."""
        if self.member is not None:
            return Button(text("contact-back-to-case", number=self.number), SeeMember(member_id=self.member.id).pack())
        if self.case is not None:
            return Button(text("contact-back-to-case", number=self.number), SeeCase(case_id=self.case.id).pack())
        return to_menu()


def summary(
    draft: Draft,
    about: About,
    view: View,
    *,
    above: Sequence[Line] = (),
    has_note: bool = False,
    page_note: bool = False,
) -> Screen:
    """Everything once more, to be saved with one tap; each line can be changed."""
    is_far = is_old(draft.on, view.local.date())
    lines: list[Line] = [*above, text("contact-check"), "", *facts(draft, about, view)]
    lines += [text("contact-with-note")] if has_note else []
    if is_far:
        lines += ["", text("contact-long-ago", day=formats.long_day(draft.on, view.language))]
    save = text("contact-save-anyway") if is_far else text("contact-save")
    rows = [[Button(save, draft.save())], *_changes(draft)]
    if page_note and about.member is not None:
        rows.append([_write_note(about.member.id)])
    return Screen(text=lines, rows=[*rows, [about.back]])


def saved(
    number: int, draft: Draft, about: About, view: View, *, above: Sequence[Line], asks_note: bool = False
) -> Screen:
    """It is stored; what may come next."""
    lines: list[Line] = [*above, "", *facts(draft, about, view), "", text("contact-correctable")]
    lines += ["", text("contact-ask-note")] if asks_note else []
    rows = [[Button(text("contact-correct"), CorrectContact(interaction_id=number).pack())]]
    if about.member is not None:
        rows.append([_write_note(about.member.id)])
    elif draft.service is not None:
        rows.append([Button(text("contact-slip"), MakeSlip(code=draft.service).pack())])
    member_id = about.member.id if about.member else None
    rows += [
        [
            Button(text("contact-list"), SeeContacts(member_id=member_id, page=0).pack()),
            Button(text("contact-another"), NewContact().pack()),
        ],
        [about.back],
    ]
    return Screen(text=lines, rows=rows)


def contacts(found: Sequence[tuple[Logged, bool]], about: About, view: View, *, page: int, has_more: bool) -> Screen:
    """The last contacts, the newest first; with each whether it can still be corrected by this staff member."""
    title = text("contact-list-title", number=about.number) if about.case else text("contact-list-title-nobody")
    lines: list[Line] = [title, ""]
    lines += [_list_line(each, view) for each, _ in found] or [text("contact-list-none")]
    rows = [
        [Button(_correct(each, view), CorrectContact(interaction_id=each.id).pack())]
        for each, correctable in found
        if correctable
    ]
    member_id = about.member.id if about.member else None
    turning = [Button(text("contact-newer"), SeeContacts(member_id=member_id, page=page - 1).pack())] if page else []
    turning += (
        [Button(text("contact-older"), SeeContacts(member_id=member_id, page=page + 1).pack())] if has_more else []
    )
    new = LogContact(member_id=member_id).pack() if member_id is not None else NewContact().pack()
    rows += [turning] if turning else []
    return Screen(text=lines, rows=[*rows, [Button(text("contact-new"), new)], [about.back]])


def note_stored(about: About, *, above: Sequence[Line]) -> Screen:
    """A short note from the chat is kept, and gone from the chat."""
    return Screen(text=above, rows=[[about.back]])


def refused(said: Line, draft: Draft) -> Screen:
    """Why not, and a way on: to the case that it is about, or to another contact."""
    ways = {CASE: SeeCase(case_id=draft.number), MEMBER: SeeMember(member_id=draft.number)}
    label = text("contact-back") if draft.kind in ways else text("contact-another")
    return Screen(text=[said], rows=[[Button(label, ways.get(draft.kind, NewContact()).pack())], [to_menu()]])


def facts(draft: Draft, about: About, view: View) -> list[Line]:
    """What is known so far, a line each."""
    language = view.language
    lines: list[Line] = []
    if about.case is not None:
        lines.append(text("contact-who", number=about.number))
    elif draft.kind in {NOBODY, INTERACTION}:
        lines.append(text("contact-who-nobody"))
    lines.append(text("contact-when", day=formats.long_day(draft.on, language)))
    if draft.mode is not None:
        lines.append(mode_of(draft.mode))
    if draft.minutes is not None:
        lines.append(text("contact-how-long", minutes=draft.minutes))
    if draft.domains:
        lines.append(text("contact-domains", domains=_domains(draft.domains, language)))
    if draft.activities:
        done = [plain(text("contact-activity", activity=each.value), language) for each in draft.activities]
        lines.append(text("contact-activities", activities=formats.enumeration(done, language)))
    if draft.constellation is not None:
        lines.append(text("contact-constellation", number=int(draft.constellation)))
    town = view.county.by_ags.get(draft.ags or "")
    lines += [text("contact-town", town=town.name)] if town else []
    lines += [text("contact-service", service=about.service)] if about.service else []
    return lines


def _changes(draft: Draft) -> list[list[Button]]:
    """A button for each thing that can be said otherwise, or that may be added."""
    offered = [Ask.day, Ask.mode, Ask.minutes, Ask.domains, Ask.activities, Ask.constellation]
    if draft.ags is not None:  # of nobody in particular
        offered += [Ask.town, Ask.service]
    return menu.pairs([Button(text("contact-change", what=each.name), draft.go(each)) for each in offered])


def mode_of(mode: Mode) -> Text:
    """How people talked."""
    return text("contact-mode", mode=mode.value)


def _domains(domains: Sequence[str], language: str) -> str:
    ordered = [each for each in DOMAINS if each in domains]
    return formats.enumeration([plain(text(f"topic-{each}.short"), language) for each in ordered], language)


def _list_line(logged: Logged, view: View) -> Text:
    talk = logged.talk
    return text(
        "contact-list-line",
        day=formats.short_day(talk.occurred_on, view.language),
        mode=mode_of(talk.mode),
        minutes=talk.minutes,
        domains=_domains(talk.domains, view.language),
    )


def _correct(logged: Logged, view: View) -> Text:
    day = formats.short_day(logged.talk.occurred_on, view.language)
    return text("contact-correct-one", day=day, mode=mode_of(logged.talk.mode))


def _write_note(member_id: int) -> Button:
    return Button(text("contact-write-note"), WriteNote(member_id=member_id).pack())


def to_menu() -> Button:
    """The way out."""
    return Button(text("contact-menu"), StaffMenu().pack())
