"""What became of a campaign: numbers in the chat, a picture, and a spreadsheet."""

import asyncio
from dataclasses import replace

from handlers.campaigns.running import picture, screens, spreadsheet
from handlers.campaigns.running.callbacks import SaveReport, SeeReport
from handlers.campaigns.running.labels import Labels
from handlers.shell.conversation import presses
from handlers.shell.screen import Document, Picture, Screen, button
from handlers.shell.texts import ISOLATES, Line, plain, reason, text
from services.campaigns.figures import grids, summary
from services.campaigns.reacting import What
from services.campaigns.report import Report, campaign_report
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action

NO_REPORT = "campaigns-no-report"


async def on_report(context: Context, data: SeeReport) -> Screen:
    try:
        report = await _report(context, data.campaign_id)
    except Refusal as refusal:
        if refusal.text_id != NO_REPORT:
            raise
        return Screen(text=[reason(refusal)], rows=[[screens.to_campaign(data.campaign_id)]], fresh=True)
    shown = grids(report)
    save = button("dispatch-save", SaveReport(campaign_id=report.card.id))
    rows = [[save], [screens.to_campaign(report.card.id)]]
    screen = Screen(text=_words(report, bool(shown), context), rows=rows, fresh=True)
    if not shown:
        return screen
    drawn = await asyncio.to_thread(picture.draw, shown, Labels(context.county, context.language))
    return replace(screen, media=[Picture(drawn, [text("dispatch-hidden")])])


async def on_save(context: Context, data: SaveReport) -> Screen:
    report, labels = await _report(context, data.campaign_id), Labels(context.county, context.language)
    lines = [plain(each, context.language).translate(ISOLATES) for each in _facts(report, context)]
    content = await asyncio.to_thread(spreadsheet.write, summary(report), grids(report), lines, labels)
    number = str(report.card.id)
    caption = text("dispatch-file-caption", number=number, few=spreadsheet.FEW)
    return Screen(media=[Document(labels.of("dispatch-file", number=number), content, caption)])


async def _report(context: Context, campaign_id: int) -> Report:
    async with context.read() as session:
        return await campaign_report(session, context, campaign_id=campaign_id)


def _facts(report: Report, context: Context) -> list[Line]:
    card = report.card
    lines: list[Line] = [*screens.facts(card, context), text("campaigns-office", office=card.content.office)]
    lines += [text("dispatch-began", **screens.when(card.started_at, context))] if card.started_at else []
    return [*lines, text("dispatch-ended", **screens.when(card.ended_at, context))] if card.ended_at else lines


def _words(report: Report, is_told_apart: bool, context: Context) -> list[Line]:
    found, title = report.progress, text("dispatch-report-title", number=str(report.card.id))
    lines = [title, *_facts(report, context)[1:], ""]
    percent = 100 * found.delivered // found.total if found.total else 0
    lines.append(text("dispatch-percent", count=found.delivered, total=found.total, percent=percent))
    counted = {"dispatch-unreachable": found.unreachable, "dispatch-failed": found.failed}
    lines += [text(text_id, count=count) for text_id, count in counted.items() if count]
    reasons = [(text("dispatch-reason", reason=reason), count) for reason, count in report.reasons.items() if count]
    lines += [text("dispatch-reason-count", reason=said, count=count) for said, count in reasons]
    rest = {"dispatch-cancelled": found.cancelled, "dispatch-left": found.left, "dispatch-doubtful": found.doubtful}
    lines += [text(text_id, count=count) for text_id, count in rest.items() if count]
    lines += ["", text("dispatch-reactions", tapped=report.reactions[What.tapped])]
    lines.append(text("dispatch-booked", count=report.reactions[What.booked]))
    lines.append(text("dispatch-unsubscribed", count=report.reactions[What.unsubscribed]))
    if not is_told_apart:
        lines += ["", text("dispatch-overlaps" if report.overlaps else "dispatch-too-small")]
    return lines


ROUTES = presses({SeeReport: on_report, SaveReport: on_save}, Action.campaigns)
