"""What became of a campaign: numbers in the chat, a picture, and a spreadsheet."""

import asyncio

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.campaigns.running import picture, screens, spreadsheet
from handlers.campaigns.running.callbacks import SaveReport, SeeReport
from handlers.campaigns.running.names import Names
from handlers.campaigns.running.standing import desk_of
from handlers.shell.context import House
from handlers.shell.screen import Button, Document, Picture, Screen
from handlers.shell.texts import ISOLATES, Line, plain, text
from services.campaigns.figures import grids, summary
from services.campaigns.reacting import What
from services.campaigns.report import Report, campaign_report
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, Staff
from storage.engine import ReadSession

NO_REPORT = "campaigns-no-report"


async def on_report(
    _query: CallbackQuery, callback_data: SeeReport, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    desk = desk_of(staff, view, house)
    try:
        report = await campaign_report(read, desk, campaign_id=callback_data.campaign_id)
    except Refusal as refusal:
        if refusal.text_id != NO_REPORT:
            raise
        said = [text(NO_REPORT)]
        return Screen(text=said, rows=[[screens.to_campaign(callback_data.campaign_id)]], fresh=True)
    shown = grids(report)
    screen = Screen(text=_words(report, bool(shown), view), rows=_ways(report), fresh=True)
    if not shown:
        return screen
    names = Names(view.county, view.language)
    drawn = await asyncio.to_thread(picture.draw, shown, names)
    caption = [text("dispatch-hidden")]
    return Screen(text=screen.text, rows=screen.rows, media=[Picture(drawn, caption)], fresh=True)


async def on_save(
    _query: CallbackQuery, callback_data: SaveReport, staff: Staff, read: ReadSession, view: View, house: House
) -> Screen:
    report = await campaign_report(read, desk_of(staff, view, house), campaign_id=callback_data.campaign_id)
    names, number = Names(view.county, view.language), str(report.card.id)
    lines = [plain(each, view.language).translate(ISOLATES) for each in _facts(report, view)]
    content = await asyncio.to_thread(spreadsheet.write, summary(report), grids(report), lines, names)
    name = names.of("dispatch-file", number=number)
    return Screen(media=[Document(name, content, text("dispatch-file-caption", number=number, few=spreadsheet.FEW))])


def _facts(report: Report, view: View) -> list[Line]:
    card = report.card
    lines: list[Line] = [*screens.facts(card, view), text("campaigns-office", office=card.content.office)]
    lines += [text("dispatch-began", **screens.when(card.started_at, view))] if card.started_at else []
    return [*lines, text("dispatch-ended", **screens.when(card.ended_at, view))] if card.ended_at else lines


def _words(report: Report, is_told_apart: bool, view: View) -> list[Line]:
    found, title = report.progress, text("dispatch-report-title", number=str(report.card.id))
    lines = [title, *_facts(report, view)[1:], ""]
    percent = 100 * found.delivered // found.total if found.total else 0
    lines.append(text("dispatch-percent", count=found.delivered, total=found.total, percent=percent))
    counted = {"dispatch-unreachable": found.unreachable, "dispatch-failed": found.failed}
    for text_id, count in counted.items():
        lines += [text(text_id, count=count)] if count else []
    for reason, count in report.reasons.items():
        said = text("dispatch-reason", reason=reason)
        lines += [text("dispatch-reason-count", reason=said, count=count)] if count else []
    rest = {"dispatch-cancelled": found.cancelled, "dispatch-left": found.left, "dispatch-doubtful": found.doubtful}
    lines += [text(text_id, count=count) for text_id, count in rest.items() if count]
    lines += ["", text("dispatch-reactions", tapped=report.reactions[What.tapped])]
    lines.append(text("dispatch-booked", count=report.reactions[What.booked]))
    lines.append(text("dispatch-unsubscribed", count=report.reactions[What.unsubscribed]))
    if not is_told_apart:
        lines += ["", text("dispatch-overlaps" if report.overlaps else "dispatch-too-small")]
    return lines


def _ways(report: Report) -> list[list[Button]]:
    save = Button(text("dispatch-save"), SaveReport(campaign_id=report.card.id).pack())
    return [[save], [screens.to_campaign(report.card.id)]]


def register(router: Router) -> None:
    """The routes of the report."""
    campaigns = {"action": Action.campaigns}
    router.callback_query.register(on_report, SeeReport.filter(), flags=campaigns)
    router.callback_query.register(on_save, SaveReport.filter(), flags=campaigns)
