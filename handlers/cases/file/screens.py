"""How cases read to those who work on them."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.cases.contact.callbacks import LogContact
from handlers.cases.file.callbacks import (
    AddKind,
    AddMember,
    AskDisconnect,
    AskWithdrawConsent,
    CaseList,
    CaseMore,
    ConsentAgain,
    Disconnect,
    InviteMember,
    OpenCase,
    OpenWho,
    SeeCase,
    SeeMember,
    SeeReleases,
    WithdrawConsent,
)
from handlers.cases.notes.callbacks import SeeNotes
from handlers.cases.progress.callbacks import SeeProgress
from handlers.cases.referrals.callbacks import SeeReferrals
from handlers.privacy.callbacks import ShowConsent
from handlers.shell import formats
from handlers.shell.screen import Button, Screen, button, page_row
from handlers.shell.texts import Line, Text, text
from handlers.staff.callbacks import StaffMenu
from services.cases.access import CaseFile, Member
from services.cases.consents import Standing
from services.cases.listing import CasePage
from services.cases.opening import Who
from services.cases.rules import CaseNumber, MemberKind
from services.context import Context
from services.privacy.retention import WITHDRAWN_KEPT
from storage.cases import CaseCover, Consent


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who looks after a case, as names: its own contact person where that is not the reader, and who covers it."""

    owner: str = ""
    cover: CaseCover | None = None
    colleague: str = ""


def case_list(shown: CasePage, context: Context, *, closed: bool, above: Sequence[Line] = ()) -> Screen:
    title = text("cases-list-closed" if closed else "cases-list", count=shown.total)
    rows = [[Button(_short(each), SeeCase(case_id=each.id).pack())] for each in shown.cases]
    newer, older = "cases-newer", "cases-older"
    turning = page_row(shown.page, shown.has_more, newer, older, lambda to: CaseList(closed=closed, page=to))
    rows += turning
    lines: list[Line] = [*above, title]
    if turning:
        lines.append(number_hint(context))
    if closed:
        rows.append([button("cases-open-ones", CaseList(closed=False, page=0))])
    else:
        rows.append([button("cases-open", OpenCase(confidential=False))])
        if shown.closed:
            rows.append([button("cases-closed-ones", CaseList(closed=True, page=0))])
    return Screen(text=lines, rows=[*rows, [button("cases-menu", StaffMenu())]])


def number_hint(context: Context) -> Text:
    return text("cases-type-number", prefix=context.county.case_prefix, year=str(context.local.year))


def case(
    file: CaseFile, agreed: Standing | None, people: Responsible, language: str, *, above: Sequence[Line] = ()
) -> Screen:
    """A case with its people. `agreed`: to what the only member has, whose buttons then stand here already."""
    lines: list[Line] = [*above, text("cases-title", number=str(file.number)), *_facts(file, people, language)]
    if agreed is not None:
        alone = file.members[0]
        lines += ["", _member_line(alone), *_agreed_lines(agreed, language)]
        rows = _member_rows(file, alone, agreed)
    else:
        rows = [[Button(_member_line(each), SeeMember(member_id=each.id).pack())] for each in file.members]
    if file.closed_at is None:
        rows.append([button("cases-add", AddMember(case_id=file.id))])
    rows.append([button("cases-more", CaseMore(case_id=file.id)), to_list()])
    return Screen(text=lines, rows=rows)


def member(file: CaseFile, each: Member, agreed: Standing, language: str, *, above: Sequence[Line] = ()) -> Screen:
    """Somebody in a case, what they have agreed to, and what can be done for them."""
    lines: list[Line] = [*above, text("cases-title", number=numbered(file, each)), _member_line(each)]
    lines += [*_agreed_lines(agreed, language), *_held_lines(file)]
    return Screen(text=lines, rows=[*_member_rows(file, each, agreed), [to_case(file.id)]])


def who(*, confidential: bool) -> Screen:
    rows = [[button("cases-who", OpenWho(who=each, confidential=confidential), who=each.value)] for each in Who]
    if not confidential:
        rows.append([button("cases-confidential-open", OpenCase(confidential=True))])
    rows.append([button("privacy-consent-show", ShowConsent())])
    lines: list[Line] = [text("cases-confidential-hint"), ""] if confidential else []
    return Screen(text=[*lines, text("cases-ask-who"), text("cases-ask-who-hint")], rows=[*rows, [to_list()]])


def kinds(file: CaseFile) -> Screen:
    rows = [[button("cases-kind", AddKind(case_id=file.id, kind=each), kind=each.value)] for each in MemberKind]
    lines = [text("cases-title", number=str(file.number)), text("cases-ask-kind"), text("cases-ask-kind-hint")]
    return Screen(text=lines, rows=[*rows, [to_case(file.id)]])


def ask_withdraw(file: CaseFile, each: Member) -> Screen:
    lines = [text("cases-title", number=numbered(file, each)), text("cases-ask-withdraw", days=WITHDRAWN_KEPT.days)]
    yes = button("cases-withdraw-yes", WithdrawConsent(member_id=each.id))
    return Screen(text=[*lines, *_held_lines(file)], rows=[[yes], [to_member(each.id)]])


def ask_disconnect(file: CaseFile, each: Member) -> Screen:
    lines = [text("cases-title", number=numbered(file, each)), text("cases-ask-disconnect")]
    yes = button("cases-disconnect-yes", Disconnect(member_id=each.id))
    return Screen(text=lines, rows=[[yes], [to_member(each.id)]])


def numbered(file: CaseFile, each: Member) -> str:
    """A member's number, such as WAF-2026-17/B."""
    return str(CaseNumber(file.number.prefix, file.number.year, file.number.serial, each.letter))


def to_list() -> Button:
    return button("cases-mine-all", CaseList(closed=False, page=0))


def to_case(case_id: int) -> Button:
    return button("cases-back-case", SeeCase(case_id=case_id))


def to_member(member_id: int) -> Button:
    return button("cases-back", SeeMember(member_id=member_id))


def _short(file: CaseFile) -> Text:
    kind = text("cases-case-kind", kind=file.kind.value)
    said = "cases-line-confidential" if file.confidential else "cases-line"
    return text(said, number=str(file.number), kind=kind)


def _facts(file: CaseFile, people: Responsible, language: str) -> list[Line]:
    opened = formats.long_date(file.opened_on, language)
    lines: list[Line] = [text("cases-opened", kind=text("cases-case-kind", kind=file.kind.value), date=opened)]
    if file.confidential:
        lines.append(text("cases-confidential"))
    if file.closed_at is not None:
        lines.append(text("cases-closed", date=formats.long_date(file.closed_at.date(), language)))
    lines += _held_lines(file)
    if people.owner:
        lines.append(text("cases-owner", name=people.owner))
    if people.cover is not None:
        until = formats.long_date(people.cover.ends_on, language)
        lines.append(text("cases-cover-line", name=people.colleague, date=until))
    return lines


def _held_lines(file: CaseFile) -> list[Line]:
    """That nothing is deleted now, wherever it is said when something would be."""
    return [text("cases-held")] if file.is_held else []


def _member_line(each: Member) -> Text:
    kind = text("cases-kind", kind=each.kind.value)
    return text("cases-member-joined" if each.person_id else "cases-member", letter=each.letter, kind=kind)


def _agreed_lines(agreed: Standing, language: str) -> list[Line]:
    lines: list[Line] = [_consent_line(agreed.consent, language)]
    if agreed.releases:
        lines.append(text("cases-releases-count", count=len(agreed.releases)))
    return lines


def _consent_line(row: Consent | None, language: str) -> Text:
    if row is None:
        return text("cases-consent-none")
    if row.withdrawn_at is not None:
        date = formats.long_date(row.withdrawn_at.date(), language)
        return text("cases-consent-withdrawn", date=date, days=WITHDRAWN_KEPT.days)
    date = formats.long_date(row.granted_on, language)
    return text("cases-consent", version=row.form_version, date=date, way=row.way)


def _member_rows(file: CaseFile, each: Member, agreed: Standing) -> list[list[Button]]:
    """What can be done: nothing new in a closed case; without consent no words are read either, only codes.

    A consent can be withdrawn at any time (Art. 7(3) GDPR), of a closed case as well.
    """
    has_consent = agreed.consent is not None and agreed.consent.withdrawn_at is None
    notes = button("cases-to-notes", SeeNotes(member_id=each.id))
    progress = button("cases-to-progress", SeeProgress(member_id=each.id))
    phone = [[button("cases-disconnect", AskDisconnect(member_id=each.id))]] if each.person_id else []
    withdraw = [button("cases-withdraw", AskWithdrawConsent(member_id=each.id))]
    if not has_consent or file.closed_at is not None:
        again = button("cases-consent-again", ConsentAgain(member_id=each.id))
        return [[notes, progress], *phone, withdraw] if has_consent else [[progress], [again], *phone]
    contact = button("cases-to-contact", LogContact(member_id=each.id))
    referrals = button("cases-to-referrals", SeeReferrals(member_id=each.id))
    releases = button("cases-to-releases", SeeReleases(member_id=each.id))
    rows = [[contact, notes], [progress, referrals], [releases]]
    if each.person_id is None and each.kind is not MemberKind.child:
        rows.append([button("cases-invite", InviteMember(member_id=each.id))])
    return [*rows, *phone, withdraw]
