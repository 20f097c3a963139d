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
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, text
from handlers.start.callbacks import LanguageMenu
from services.context import Context
from services.counties import County
from services.privacy.deleting import Entries, Report
from services.privacy.retention import WITHDRAWN_KEPT
from services.privacy.withdrawing import Agreed, Released


def stored(context: Context, more: Sequence[Line], *, in_case: bool) -> Screen:
    """Everything stored about the person, and what Telegram keeps besides. `more`: lines beside language and town."""
    town = context.county.by_ags.get(context.town or "")
    since = formats.long_date(context.person.created_at.date(), context.language)
    lines: list[Line] = [
        text("privacy-intro"),
        text("privacy-language", language=text("meta-name")),
        text("privacy-town", town=town.name if town else text("privacy-no-town")),
        text("privacy-address"),
        *more,
        text("privacy-since", date=since),
    ]
    rows = [[button("privacy-export", ExportData())]]
    rows += [[button("privacy-agreed", SeeAgreed())]] if in_case else []
    rows.append([button("privacy-delete", AskToForget())])
    return _overview(context, lines, rows)


def nothing_stored(context: Context) -> Screen:
    """For somebody who has not chosen a language, or has deleted everything."""
    return _overview(context, [text("privacy-nothing")], [])


def case_lines(entries: Sequence[Entries]) -> list[Line]:
    """One line a case: how much, and no words of it."""
    return [text("privacy-case", **_counts(each)) for each in entries]


def ask_to_forget(appointments: int, entries: Sequence[Entries]) -> Screen:
    lines: list[Line] = [text("privacy-ask")]
    lines += [text("privacy-ask-appointments", count=appointments)] if appointments else []
    for each in entries:
        if each.hold is None:
            lines.append(text("privacy-ask-case", number=each.number))
        else:
            lines.append(text("privacy-ask-held", number=each.number, reason=hold_reason(each.hold)))
    rows = [[button("privacy-delete-yes", Forget())], [button("privacy-delete-no", PrivacyMenu())]]
    return Screen(text=lines, rows=rows)


def forgotten(report: Report, county: County) -> Screen:
    """Each step that was done. What had to stay, and why."""
    lines: list[Line] = []
    if report.appointments:
        lines.append(text("privacy-step-appointments", count=report.appointments))
    if report.messages:
        lines.append(text("privacy-step-messages", count=report.messages))
    lines += [text("privacy-step-case", **_counts(each)) for each in report.deleted]
    if report.found:
        lines.append(text("privacy-step-account"))
    for each in report.kept:
        said = {"number": each.number, "county": county.name}
        lines.append(text("privacy-step-held", reason=hold_reason(each.hold or ""), **said))
    end = text("privacy-deleted-except") if report.kept else text("privacy-deleted")
    rows = [[button("menu-language", LanguageMenu())]]
    return Screen(text=[*lines, "", end] if lines else [end], rows=rows)


def agreed(given: Sequence[Agreed], language: str, *, above: Sequence[Line] = ()) -> Screen:
    lines: list[Line] = [*above, text("privacy-agreed-title")]
    rows, numbers = [], count(1)  # of releases; a service's whole name fits on no button
    for each in given:
        if each.consented_on is None:
            lines.append(text("privacy-agreed-withdrawn", number=each.number))
            continue
        day = formats.long_date(each.consented_on, language)
        lines.append(text("privacy-agreed-consent", number=each.number, date=day))
        rows.append([button("privacy-consent-read", ReadConsent(member_id=each.member_id))])
        ask = AskToWithdraw(what="consent", id=each.member_id)
        rows.append([button("privacy-withdraw-consent", ask, number=each.number)])
        for release in each.releases:
            number = f"{next(numbers)}"
            lines.append(_release_line(number, release, language))
            ask = AskToWithdraw(what="release", id=release.id)
            rows.append([button("privacy-withdraw-release", ask, number=number)])
    if not given:
        lines.append(text("privacy-agreed-none"))
    return Screen(text=lines, rows=[*rows, [button("privacy-back", PrivacyMenu())]])


def ask_consent(given: Agreed) -> Screen:
    said = text("privacy-ask-consent", number=given.number, days=WITHDRAWN_KEPT.days)
    return _asked(said, Withdraw(what="consent", id=given.member_id))


def ask_release(release: Released) -> Screen:
    said = text("privacy-ask-release", recipient=release.recipient)
    return _asked(said, Withdraw(what="release", id=release.id))


def hold_reason(hold: str) -> Line:
    """Why a case may not be deleted, in a word or two."""
    return text("privacy-hold-reason", reason=str(hold))


def _overview(context: Context, lines: Sequence[Line], rows: Sequence[Sequence[Button]]) -> Screen:
    voluntary = text("privacy-voluntary", county=context.county.name)
    said: list[Line] = [text("privacy-title"), "", *lines, "", text("privacy-telegram"), voluntary]
    return Screen(text=said, rows=[*rows, [menu.way_home(context)]])


def _asked(said: Line, yes: Withdraw) -> Screen:
    rows = [[button("privacy-withdraw-yes", yes)], [button("privacy-withdraw-no", SeeAgreed())]]
    return Screen(text=[said], rows=rows)


def _release_line(number: str, release: Released, language: str) -> Line:
    day, recipient = formats.long_date(release.granted_on, language), release.recipient
    return text("privacy-agreed-release", number=number, recipient=recipient, purpose=release.purpose.value, date=day)


def _counts(entries: Entries) -> dict[str, str | int]:
    return {
        "number": entries.number,
        "contacts": entries.contacts,
        "notes": entries.notes,
        "goals": entries.goals,
        "referrals": entries.referrals,
    }
