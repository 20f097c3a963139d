"""What a person reads about their own data."""

from collections.abc import Sequence
from itertools import count

from handlers.privacy.callbacks import (
    AskToForget,
    AskToWithdraw,
    ExportData,
    Forget,
    PrivacyMenu,
    ReadConsent,
    SeeAgreed,
    Withdraw,
)
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, text
from handlers.start.callbacks import LanguageMenu
from services.directory.listing import View
from services.privacy.deleting import Entries, Report
from services.privacy.retention import WITHDRAWN_KEPT
from services.privacy.withdrawing import Agreed, Released
from storage.people import Person


def stored(person: Person | None, view: View, *, more: Sequence[Line] = (), in_case: bool = False) -> Screen:
    """Everything stored about the person, and what Telegram keeps besides. `more`: lines beside language and town."""
    town = view.county.by_ags.get(person.municipality_ags or "") if person else None
    lines: list[Line] = [text("privacy-nothing")]
    if person is not None:
        lines = [
            text("privacy-intro"),
            text("privacy-language", language=text("meta-name")),
            text("privacy-town", town=town.name if town else text("privacy-no-town")),
            text("privacy-address"),
            *more,
            text("privacy-since", date=formats.long_date(person.created_at.date(), view.language)),
        ]
    said = [
        text("privacy-title"),
        "",
        *lines,
        "",
        text("privacy-telegram"),
        text("privacy-voluntary", county=view.county.name),
    ]
    rows = [[Button(text("privacy-export"), ExportData().pack())]] if person else []
    rows += [[Button(text("privacy-agreed"), SeeAgreed().pack())]] if in_case else []
    rows += [[Button(text("privacy-delete"), AskToForget().pack())]] if person else []
    return Screen(text=said, rows=[*rows, [menu.way_home(person.municipality_ags if person else None, view)]])


def case_lines(entries: Sequence[Entries]) -> list[Line]:
    """One line a case: how much, and no words of it."""
    return [text("privacy-case", **_counts(each)) for each in entries]


def ask_to_forget(appointments: int, entries: Sequence[Entries]) -> Screen:
    """What would go, and what would have to stay."""
    lines: list[Line] = [text("privacy-ask")]
    lines += [text("privacy-ask-appointments", count=appointments)] if appointments else []
    for each in entries:
        if each.hold is None:
            lines.append(text("privacy-ask-case", number=each.number))
        else:
            lines.append(text("privacy-ask-held", number=each.number, reason=reason(each.hold)))
    return Screen(
        text=lines,
        rows=[
            [Button(text("privacy-delete-yes"), Forget().pack())],
            [Button(text("privacy-delete-no"), PrivacyMenu().pack())],
        ],
    )


def forgotten(report: Report, view: View) -> Screen:
    """Each step that was done; what had to stay, and why."""
    lines: list[Line] = []
    if report.appointments:
        lines.append(text("privacy-step-appointments", count=report.appointments))
    if report.messages:
        lines.append(text("privacy-step-messages", count=report.messages))
    lines += [text("privacy-step-case", **_counts(each)) for each in report.deleted]
    if report.found:
        lines.append(text("privacy-step-account"))
    for each in report.kept:
        said = {"number": each.number, "county": view.county.name}
        lines.append(text("privacy-step-held", reason=reason(each.hold or ""), **said))
    end = text("privacy-deleted-except") if report.kept else text("privacy-deleted")
    rows = [[Button(text("menu-language"), LanguageMenu().pack())]]
    return Screen(text=[*lines, "", end] if lines else [end], rows=rows)


def agreed(given: Sequence[Agreed], view: View, *, above: Sequence[Line] = ()) -> Screen:
    """What somebody has consented to, each with a button that takes it back."""
    lines: list[Line] = [*above, text("privacy-agreed-title")]
    rows, numbers = [], count(1)  # of releases; a service's whole name fits on no button
    for each in given:
        if each.consented_on is None:
            lines.append(text("privacy-agreed-withdrawn", number=each.number))
            continue
        day = formats.long_date(each.consented_on, view.language)
        lines.append(text("privacy-agreed-consent", number=each.number, date=day))
        rows.append([Button(text("privacy-consent-read"), ReadConsent(member_id=each.member_id).pack())])
        ask = AskToWithdraw(what="consent", id=each.member_id)
        rows.append([Button(text("privacy-withdraw-consent", number=each.number), ask.pack())])
        for release in each.releases:
            number = f"{next(numbers)}"
            lines.append(_release_line(number, release, view))
            ask = AskToWithdraw(what="release", id=release.id)
            rows.append([Button(text("privacy-withdraw-release", number=number), ask.pack())])
    if not given:
        lines.append(text("privacy-agreed-none"))
    return Screen(text=lines, rows=[*rows, [Button(text("privacy-back"), PrivacyMenu().pack())]])


def ask_consent(given: Agreed) -> Screen:
    """What follows when a consent is withdrawn."""
    said = text("privacy-ask-consent", number=given.number, days=WITHDRAWN_KEPT.days)
    return _asked(said, Withdraw(what="consent", id=given.member_id))


def ask_release(release: Released) -> Screen:
    """What follows when a release is withdrawn."""
    said = text("privacy-ask-release", recipient=release.recipient)
    return _asked(said, Withdraw(what="release", id=release.id))


def reason(hold: str) -> Line:
    """Why a case may not be deleted, in a word or two."""
    return text("privacy-hold-reason", reason=str(hold))


def _asked(said: Line, yes: Withdraw) -> Screen:
    return Screen(
        text=[said],
        rows=[
            [Button(text("privacy-withdraw-yes"), yes.pack())],
            [Button(text("privacy-withdraw-no"), SeeAgreed().pack())],
        ],
    )


def _release_line(number: str, release: Released, view: View) -> Line:
    day, recipient = formats.long_date(release.granted_on, view.language), release.recipient
    return text("privacy-agreed-release", number=number, recipient=recipient, purpose=release.purpose.value, date=day)


def _counts(entries: Entries) -> dict[str, str | int]:
    return {
        "number": entries.number,
        "contacts": entries.contacts,
        "notes": entries.notes,
        "goals": entries.goals,
        "referrals": entries.referrals,
    }
