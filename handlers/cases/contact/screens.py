"""How a contact reads: what is known of it, the summary, what was saved, the list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.cases.contact.callbacks import Ask, CorrectContact, LogContact, NewContact, SeeContacts
from handlers.cases.contact.draft import CASE, DOMAINS, INTERACTION, MEMBER, NOBODY, Draft, in_order
from handlers.cases.file.callbacks import SeeCase, SeeMember
from handlers.cases.notes.callbacks import WriteNote
from handlers.cases.referrals.callbacks import MakeSlip
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, page_row
from handlers.shell.texts import Line, Text, plain, text
from handlers.staff.callbacks import StaffMenu
from services.cases.access import CaseFile, Member
from services.cases.interaction_rules import is_old
from services.cases.interactions import Logged
from services.context import Context


@dataclass(frozen=True, slots=True)
class About:
    """Of whom a draft is, looked up anew; and the name of the service that its code stands for."""

    case: CaseFile | None = None
    member: Member | None = None
    service: str | None = None

    @property
    def member_id(self) -> int | None:
        """None for nobody in particular, and for a case of whose people none is chosen yet."""
        return self.member.id if self.member else None

    @property
    def number(self) -> str:
        """The case's number, with the letter where there are several people."""
        if self.case is None:
            return ""
        letter = self.member.letter if self.member and len(self.case.members) > 1 else None
        return str(replace(self.case.number, letter=letter))

    @property
    def back(self) -> Button:
        if self.case is None:
            return to_menu()
        way = SeeMember(member_id=self.member.id) if self.member else SeeCase(case_id=self.case.id)
        return button("contact-back-to-case", way, number=self.number)


def summary(
    draft: Draft, about: About, context: Context, *, has_note: bool = False, offers_page: bool = False
) -> Screen:
    """Everything once more, to be saved with one tap; each line can be changed.

    `has_note`: a short note of the chat goes with it. `offers_page`: a note can be written on the page.
    """
    is_far = is_old(draft.on, context.today)
    lines: list[Line] = [text("contact-check"), "", *facts(draft, about, context)]
    lines += [text("contact-with-note")] if has_note else []
    if is_far:
        lines += ["", text("contact-long-ago", day=formats.long_day(draft.on, context.language))]
    save = text("contact-save-anyway") if is_far else text("contact-save")
    rows = [[Button(save, draft.save())], *_changes(draft)]
    if offers_page and about.member is not None:
        rows.append([_write_note(about.member.id)])
    return Screen(text=lines, rows=[*rows, [about.back]])


def saved(
    number: int, draft: Draft, about: About, context: Context, *, above: Sequence[Line], asks_note: bool = False
) -> Screen:
    lines: list[Line] = [*above, "", *facts(draft, about, context), "", text("contact-correctable")]
    lines += ["", text("contact-ask-note")] if asks_note else []
    rows = [[button("contact-correct", CorrectContact(interaction_id=number))]]
    if about.member is not None:
        rows.append([_write_note(about.member.id)])
    elif draft.service is not None:
        rows.append([button("contact-slip", MakeSlip(code=draft.service))])
    before = button("contact-list", SeeContacts(member_id=about.member_id, page=0))
    return Screen(text=lines, rows=[*rows, [before, button("contact-another", NewContact())], [about.back]])


def contacts(found: Sequence[Logged], about: About, context: Context, *, page: int, has_more: bool) -> Screen:
    """The last contacts, the newest first, with a button for each that this staff member can still correct."""
    title = text("contact-list-title", number=about.number) if about.case else text("contact-list-title-nobody")
    lines: list[Line] = [title, ""]
    lines += [_list_line(each, context.language) for each in found] or [text("contact-list-none")]
    rows = [[_correct(each, context.language)] for each in found if each.is_correctable_by(context.staff, context.now)]
    newer, older = "contact-newer", "contact-older"
    rows += page_row(page, has_more, newer, older, lambda to: SeeContacts(member_id=about.member_id, page=to))
    new = LogContact(member_id=about.member.id) if about.member else NewContact()
    return Screen(text=lines, rows=[*rows, [button("contact-new", new)], [about.back]])


def refused(said: Line, draft: Draft) -> Screen:
    """Why not, and a way on: to the case that it is about, or to another contact."""
    ways = {CASE: SeeCase(case_id=draft.number), MEMBER: SeeMember(member_id=draft.number)}
    label = text("contact-back") if draft.kind in ways else text("contact-another")
    return Screen(text=[said], rows=[[Button(label, ways.get(draft.kind, NewContact()).pack())], [to_menu()]])


def facts(draft: Draft, about: About, context: Context) -> list[Line]:
    language = context.language
    lines: list[Line] = []
    if about.case is not None:
        lines.append(text("contact-who", number=about.number))
    elif draft.kind in {NOBODY, INTERACTION}:
        lines.append(text("contact-who-nobody"))
    lines.append(text("contact-when", day=formats.long_day(draft.on, language)))
    if draft.mode is not None:
        lines.append(text("contact-mode", mode=draft.mode.value))
    if draft.minutes is not None:
        lines.append(text("contact-how-long", minutes=draft.minutes))
    if draft.domains:
        lines.append(text("contact-domains", domains=_domains(draft.domains, language)))
    if draft.activities:
        done = [plain(text("contact-activity", activity=each.value), language) for each in draft.activities]
        lines.append(text("contact-activities", activities=formats.enumeration(done, language)))
    if draft.constellation is not None:
        lines.append(text("contact-constellation", number=int(draft.constellation)))
    town = context.county.by_ags.get(draft.ags or "")
    lines += [text("contact-town", town=town.name)] if town else []
    lines += [text("contact-service", service=about.service)] if about.service else []
    return lines


def to_menu() -> Button:
    return button("contact-menu", StaffMenu())


def _changes(draft: Draft) -> list[list[Button]]:
    """A button for each thing that can be said otherwise, or that may be added."""
    offered = [Ask.day, Ask.mode, Ask.minutes, Ask.domains, Ask.activities, Ask.constellation]
    if draft.ags is not None:  # of nobody in particular
        offered += [Ask.town, Ask.service]
    return menu.pairs([button("contact-change", draft.go(each), what=each.name) for each in offered])


def _domains(domains: Sequence[str], language: str) -> str:
    names = [plain(text(f"topic-{each}.short"), language) for each in in_order(DOMAINS, domains)]
    return formats.enumeration(names, language)


def _list_line(logged: Logged, language: str) -> Text:
    talk = logged.talk
    return text(
        "contact-list-line",
        day=formats.short_day(talk.occurred_on, language),
        mode=text("contact-mode", mode=talk.mode.value),
        minutes=talk.minutes,
        domains=_domains(talk.domains, language),
    )


def _correct(logged: Logged, language: str) -> Button:
    day, mode = formats.short_day(logged.talk.occurred_on, language), text("contact-mode", mode=logged.talk.mode.value)
    return button("contact-correct-one", CorrectContact(interaction_id=logged.id), day=day, mode=mode)


def _write_note(member_id: int) -> Button:
    return button("contact-write-note", WriteNote(member_id=member_id))
