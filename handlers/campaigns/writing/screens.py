"""A county's campaigns as staff see them: the list, one campaign, and what can be done next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.campaigns.bulletin import label_of
from handlers.campaigns.cards import version_of
from handlers.campaigns.names import audience_of, count_of, state_of
from handlers.campaigns.running.callbacks import AskAbort, AskStart, ReviewCampaign, SeeProgress, SeeReport
from handlers.campaigns.writing.callbacks import (
    AudienceMenu,
    ButtonMenu,
    CampaignList,
    ExpiryMenu,
    HandIn,
    MediaMenu,
    NewCampaign,
    Part,
    Preview,
    ReadText,
    SeeCampaign,
    TextList,
)
from handlers.shell import formats, menu
from handlers.shell.screen import Button, Screen, button, page_row
from handlers.shell.texts import GERMAN, Line, Text, languages, plain, text
from handlers.staff.callbacks import StaffMenu
from services.campaigns.access import CampaignCard
from services.campaigns.audience import Counted
from services.campaigns.buttons import parse_all
from services.campaigns.rules import (
    ALONE_UP_TO,
    ENDED,
    PLAIN_GERMAN,
    STARTABLE,
    STARTED,
    WRITABLE,
    CampaignState,
    asked_texts,
    missing_texts,
)
from services.campaigns.wording import title
from services.context import Context
from services.counties import County


def campaigns(cards: Sequence[CampaignCard], page: int, context: Context, *, has_more: bool) -> Screen:
    """A page of campaigns, the latest changed first."""
    lines: list[Line] = [text("campaigns-title")]
    rows: list[list[Button]] = []
    for each in cards:
        about = {"number": str(each.id), "title": title(each.german)}
        lines += ["", text("campaigns-line", **about, state=state_of(each.state))]
        lines.append(audience_of(each.content.audience, context))
        rows.append([button("campaigns-see", _see(each.id), **about)])
    if not cards:
        lines += ["", text("campaigns-none"), text("campaigns-what")]
    before, after = "campaigns-page-before", "campaigns-page-next"
    turning = page_row(page, has_more, before, after, lambda to: CampaignList(page=to))
    new = [button("campaigns-new", NewCampaign())]
    return Screen(text=lines, rows=[*rows, *turning, new, [_to_menu()]])


def campaign(card: CampaignCard, context: Context, counted: Counted | None, *, above: Sequence[Line] = ()) -> Screen:
    lines: list[Line] = [*above, text("campaigns-number", number=str(card.id)), title(card.german), ""]
    lines.append(text("campaigns-stands", state=state_of(card.state)))
    lines.append(text("campaigns-office", office=card.content.office))
    lines.append(audience_of(card.content.audience, context))
    if counted is not None:
        lines.append(count_of(counted))
    lines += [*_content(card, context.language), *_times(card, context.county)]
    if hint := _hint(card, counted):
        lines += ["", hint]
    return Screen(text=lines, rows=[*_steps(card), *_edits(card), *_ends(card)])


def last_day(expires_at: datetime, county: County) -> str:
    """The day up to whose end something makes sense, in the form 31.12.2026."""
    return f"{(expires_at - timedelta(seconds=1)).astimezone(ZoneInfo(county.timezone)):%d.%m.%Y}"


def ask_plain(card: CampaignCard) -> Screen:
    write = button("campaigns-write-plain", ReadText(campaign_id=card.id, language=PLAIN_GERMAN))
    without = button("campaigns-without-plain", HandIn(**version_of(card), without_plain=True))
    lines: list[Line] = [text("campaigns-ask-plain"), "", text("campaigns-ask-plain-why")]
    return Screen(text=lines, rows=[[write], [without], [to_campaign(card.id)]])


def to_campaign(campaign_id: int) -> Button:
    return button("campaigns-back", _see(campaign_id))


def to_list() -> Button:
    return button("campaigns-to-list", CampaignList(page=0))


def read_so_far(card: CampaignCard) -> Text:
    asked, missing = asked_texts(card.content, languages()), missing_texts(card.content, languages())
    return text("campaigns-read", done=len(asked) - len(missing), count=len(asked))


def _content(card: CampaignCard, language: str) -> list[Line]:
    lines: list[Line] = [read_so_far(card)]
    if PLAIN_GERMAN not in card.content.texts:
        lines.append(text("campaigns-no-plain"))
    if card.content.media is not None:
        lines.append(text("campaigns-has-media", kind=card.content.media.kind))
    if card.content.buttons:
        labels = [plain(label_of(each), language) for each in parse_all(card.content.buttons)]
        lines.append(text("campaigns-has-buttons", buttons=formats.enumeration(labels, language)))
    return lines


def _times(card: CampaignCard, county: County) -> list[Line]:
    lines: list[Line] = []
    if card.content.expires_at is not None:
        lines.append(text("campaigns-expires", day=last_day(card.content.expires_at, county)))
    elif card.state in WRITABLE:
        lines.append(text("campaigns-expires-week"))
    for text_id, at in (("starts", card.starts_at), ("started", card.started_at), ("ended", card.ended_at)):
        if at is not None and (text_id != "starts" or card.state == CampaignState.scheduled):
            local = at.astimezone(ZoneInfo(county.timezone))
            moment = {"day": f"{local:%d.%m.%Y}", "time": formats.clock(local.time())}
            lines.append(text(f"campaigns-{text_id}", **moment))
    return lines


def _hint(card: CampaignCard, counted: Counted | None) -> Text | None:
    if card.state == CampaignState.in_review:
        return text("campaigns-waits-for-you" if card.may_approve else "campaigns-waits")
    if not card.is_own or card.state in STARTED | ENDED:
        return None
    if card.state in STARTABLE:
        return text("campaigns-edit-takes-back")
    if counted is None or counted.shown is None or counted.is_nobody:
        return text("campaigns-audience-first")
    if missing := missing_texts(card.content, languages()):
        return text("campaigns-texts-missing", count=len(missing))
    return text("campaigns-complete", most=ALONE_UP_TO)


def _steps(card: CampaignCard) -> list[list[Button]]:
    rows: list[list[Button]] = []
    if card.may_approve:
        rows.append([button("campaigns-review", ReviewCampaign(campaign_id=card.id))])
    if card.is_own and card.state == CampaignState.draft:
        rows.append([button("campaigns-hand-in", HandIn(**version_of(card), without_plain=False))])
    if card.is_own and card.state in STARTABLE:
        rows.append([button("campaigns-start", AskStart(**version_of(card)))])
    if card.state in {CampaignState.running, CampaignState.paused}:
        rows.append([button("campaigns-progress", SeeProgress(campaign_id=card.id))])
    if card.started_at is not None:
        rows.append([button("campaigns-report", SeeReport(campaign_id=card.id))])
    return rows


def _edits(card: CampaignCard) -> list[list[Button]]:
    preview = button("campaigns-preview", Preview(campaign_id=card.id, language=GERMAN))
    if not card.is_own or card.state not in WRITABLE:
        return [[preview]]
    edits = {
        "campaigns-texts": TextList(campaign_id=card.id),
        "campaigns-audience-menu": AudienceMenu(campaign_id=card.id, part=Part.all),
        "campaigns-media": MediaMenu(campaign_id=card.id),
        "campaigns-buttons-menu": ButtonMenu(campaign_id=card.id),
        "campaigns-expiry": ExpiryMenu(campaign_id=card.id),
    }
    return menu.pairs([*(button(text_id, data) for text_id, data in edits.items()), preview])


def _ends(card: CampaignCard) -> list[list[Button]]:
    abort = [button("campaigns-abort", AskAbort(campaign_id=card.id))]
    return [*([] if card.state in ENDED else [abort]), [to_list(), _to_menu()]]


def _see(campaign_id: int) -> str:
    return SeeCampaign(campaign_id=campaign_id).pack()


def _to_menu() -> Button:
    return button("campaigns-to-menu", StaffMenu())
