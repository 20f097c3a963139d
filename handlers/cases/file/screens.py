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
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, Text, text
from handlers.staff.callbacks import StaffMenu
from services.cases.access import CaseFile, Member
from services.cases.consents import Standing
from services.cases.listing import CasePage
from services.cases.opening import Who
from services.cases.rules import CaseNumber, MemberKind
from services.directory.listing import View
from services.privacy.retention import WITHDRAWN_KEPT
from storage.cases import CaseCover, Consent


@dataclass(frozen=True, slots=True)
class Care:
    """Who looks after a case, as names: its own contact person where that is not the reader, and who covers it."""

    owner: str = ""
    cover: CaseCover | None = None
    colleague: str = ""


def case_list(shown: CasePage, view: View, *, closed: bool, above: Sequence[Line] = ()) -> Screen:
    """One's cases, each a button; the closed ones apart."""
    title = text("cases-list-closed" if closed else "cases-list", count=shown.total)
    rows = [[Button(_short(each), SeeCase(case_id=each.id).pack())] for each in shown.cases]
    turning = []
    if shown.page > 0:
        turning.append(Button(text("cases-newer"), CaseList(closed=closed, page=shown.page - 1).pack()))
    if shown.has_more:
        turning.append(Button(text("cases-older"), CaseList(closed=closed, page=shown.page + 1).pack()))
    if turning:
        rows.append(turning)
    lines: list[Line] = [*above, title]
    if turning:
        lines.append(text("cases-type-number", prefix=view.county.case_prefix, year=str(view.local.year)))
    if closed:
        rows.append([Button(text("cases-open-ones"), CaseList(closed=False, page=0).pack())])
    else:
        rows.append([Button(text("cases-open"), OpenCase(confidential=False).pack())])
        if shown.closed:
            rows.append([Button(text("cases-closed-ones"), CaseList(closed=True, page=0).pack())])
    return Screen(text=lines, rows=[*rows, [Button(text("cases-menu"), StaffMenu().pack())]])


def case(file: CaseFile, standing: Standing | None, care: Care, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """A case with its people. `standing` of the only member, whose buttons then stand here already."""
    lines: list[Line] = [*above, text("cases-title", number=str(file.number)), *_facts(file, care, view)]
    if standing is not None:
        alone = file.members[0]
        lines += ["", _member_line(alone), *_standing(standing, view)]
        rows = _member_rows(file, alone, standing)
    else:
        rows = [[Button(_member_line(each), SeeMember(member_id=each.id).pack())] for each in file.members]
    if file.closed_at is None:
        rows.append([Button(text("cases-add"), AddMember(case_id=file.id).pack())])
    rows.append([Button(text("cases-more"), CaseMore(case_id=file.id).pack()), to_list()])
    return Screen(text=lines, rows=rows)


def member(file: CaseFile, each: Member, standing: Standing, view: View, *, above: Sequence[Line] = ()) -> Screen:
    """Somebody in a case, with what can be done for them."""
    lines: list[Line] = [*above, text("cases-title", number=numbered(file, each)), _member_line(each)]
    lines += _standing(standing, view)
    return Screen(text=lines, rows=[*_member_rows(file, each, standing), [to_case(file.id)]])


def who(*, confidential: bool) -> Screen:
    """Who has signed."""
    rows = [
        [Button(text("cases-who", who=each.value), OpenWho(who=each, confidential=confidential).pack())] for each in Who
    ]
    if not confidential:
        rows.append([Button(text("cases-confidential-open"), OpenCase(confidential=True).pack())])
    rows.append([Button(text("privacy-consent-show"), ShowConsent().pack())])
    lines: list[Line] = [text("cases-confidential-hint"), ""] if confidential else []
    return Screen(text=[*lines, text("cases-ask-who"), text("cases-ask-who-hint")], rows=[*rows, [to_list()]])


def kinds(file: CaseFile) -> Screen:
    """How old the person is who comes into a case."""
    rows = [
        [Button(text("cases-kind", kind=each.value), AddKind(case_id=file.id, kind=each).pack())] for each in MemberKind
    ]
    lines = [text("cases-title", number=str(file.number)), text("cases-ask-kind"), text("cases-ask-kind-hint")]
    return Screen(text=lines, rows=[*rows, [to_case(file.id)]])


def ask_withdraw(file: CaseFile, each: Member) -> Screen:
    """Whether a consent is really withdrawn."""
    lines = [text("cases-title", number=numbered(file, each)), text("cases-ask-withdraw", days=WITHDRAWN_KEPT.days)]
    rows = [
        [Button(text("cases-withdraw-yes"), WithdrawConsent(member_id=each.id).pack())],
        [to_member(each.id)],
    ]
    return Screen(text=lines, rows=rows)


def ask_disconnect(file: CaseFile, each: Member) -> Screen:
    """Whether a phone really leaves the case."""
    lines = [text("cases-title", number=numbered(file, each)), text("cases-ask-disconnect")]
    rows = [
        [Button(text("cases-disconnect-yes"), Disconnect(member_id=each.id).pack())],
        [to_member(each.id)],
    ]
    return Screen(text=lines, rows=rows)


def numbered(file: CaseFile, each: Member) -> str:
    """A member's number, such as WAF-2026-17/B."""
    return str(CaseNumber(file.number.prefix, file.number.year, file.number.serial, each.letter))


def to_list() -> Button:
    """The way to one's cases."""
    return Button(text("cases-mine-all"), CaseList(closed=False, page=0).pack())


def to_case(case_id: int) -> Button:
    """The way back to a case."""
    return Button(text("cases-back-case"), SeeCase(case_id=case_id).pack())


def to_member(member_id: int) -> Button:
    """The way back to somebody in it."""
    return Button(text("cases-back"), SeeMember(member_id=member_id).pack())


def _short(file: CaseFile) -> Text:
    kind = text("cases-case-kind", kind=file.kind.value)
    said = "cases-line-confidential" if file.confidential else "cases-line"
    return text(said, number=str(file.number), kind=kind)


def _facts(file: CaseFile, care: Care, view: View) -> list[Line]:
    opened = formats.long_date(file.opened_on, view.language)
    lines: list[Line] = [
        text("cases-opened", kind=text("cases-case-kind", kind=file.kind.value), date=opened),
    ]
    if file.confidential:
        lines.append(text("cases-confidential"))
    if file.closed_at is not None:
        lines.append(text("cases-closed", date=formats.long_date(file.closed_at.date(), view.language)))
    if file.is_held:
        lines.append(text("cases-held"))
    if care.owner:
        lines.append(text("cases-owner", name=care.owner))
    if care.cover is not None:
        until = formats.long_date(care.cover.ends_on, view.language)
        lines.append(text("cases-cover-line", name=care.colleague, date=until))
    return lines


def _member_line(each: Member) -> Text:
    kind = text("cases-kind", kind=each.kind.value)
    return text("cases-member-joined" if each.person_id else "cases-member", letter=each.letter, kind=kind)


def _standing(standing: Standing, view: View) -> list[Line]:
    lines: list[Line] = [_consent(standing.consent, view)]
    if standing.releases:
        lines.append(text("cases-releases-count", count=len(standing.releases)))
    return lines


def _consent(row: Consent | None, view: View) -> Text:
    if row is None:
        return text("cases-consent-none")
    if row.withdrawn_at is not None:
        date = formats.long_date(row.withdrawn_at.date(), view.language)
        return text("cases-consent-withdrawn", date=date, days=WITHDRAWN_KEPT.days)
    date = formats.long_date(row.granted_on, view.language)
    return text("cases-consent", version=row.form_version, date=date, way=row.way)


def _member_rows(file: CaseFile, each: Member, standing: Standing) -> list[list[Button]]:
    """What can be done: nothing new in a closed case; without consent no words are read either, only codes."""
    agreed = standing.consent is not None and standing.consent.withdrawn_at is None
    working = agreed and file.closed_at is None
    notes = Button(text("cases-to-notes"), SeeNotes(member_id=each.id).pack())
    progress = Button(text("cases-to-progress"), SeeProgress(member_id=each.id).pack())
    phone = [[Button(text("cases-disconnect"), AskDisconnect(member_id=each.id).pack())]] if each.person_id else []
    if not working:
        again = Button(text("cases-consent-again"), ConsentAgain(member_id=each.id).pack())
        return [[notes, progress], *phone] if agreed else [[progress], [again], *phone]
    contact = Button(text("cases-to-contact"), LogContact(member_id=each.id).pack())
    referrals = Button(text("cases-to-referrals"), SeeReferrals(member_id=each.id).pack())
    releases = Button(text("cases-to-releases"), SeeReleases(member_id=each.id).pack())
    rows = [[contact, notes], [progress, referrals], [releases]]
    if each.person_id is None and each.kind is not MemberKind.child:
        rows.append([Button(text("cases-invite"), InviteMember(member_id=each.id).pack())])
    return [*rows, *phone, [Button(text("cases-withdraw"), AskWithdrawConsent(member_id=each.id).pack())]]
