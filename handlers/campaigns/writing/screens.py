"""A county's campaigns as staff see them: the list, one campaign, and what can be done next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.campaigns.bulletin import label_of
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
from handlers.shell import formats
from handlers.shell.screen import Button, Screen
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
    State,
    asked_texts,
    missing_texts,
)
from services.campaigns.wording import title
from services.counties import County
from services.directory.listing import View


def campaigns(cards: Sequence[CampaignCard], page: int, view: View, *, has_more: bool) -> Screen:
    """A page of campaigns, the latest changed first."""
    lines: list[Line] = [text("campaigns-title")]
    for each in cards:
        state = state_of(each.state)
        lines += ["", text("campaigns-line", number=str(each.id), title=title(each.german), state=state)]
        lines.append(audience_of(each.content.audience, view))
    if not cards:
        lines += ["", text("campaigns-none"), text("campaigns-what")]
    see = [
        [Button(text("campaigns-see", number=str(each.id), title=title(each.german)), _see(each.id))] for each in cards
    ]
    turning = [Button(text("campaigns-page-before"), CampaignList(page=page - 1).pack())] if page else []
    turning += [Button(text("campaigns-page-next"), CampaignList(page=page + 1).pack())] if has_more else []
    new = [Button(text("campaigns-new"), NewCampaign().pack())]
    return Screen(text=lines, rows=[*see, *([turning] if turning else []), new, [_to_menu()]])


def campaign(card: CampaignCard, view: View, counted: Counted | None, *, above: Sequence[Line] = ()) -> Screen:
    """One campaign: what it is, for whom, what is missing, and the way on."""
    lines: list[Line] = [*above, text("campaigns-number", number=str(card.id)), title(card.german), ""]
    lines.append(text("campaigns-stands", state=state_of(card.state)))
    lines.append(text("campaigns-office", office=card.content.office))
    lines.append(audience_of(card.content.audience, view))
    if counted is not None:
        lines.append(count_of(counted))
    lines += [*_content(card, view), *_times(card, view)]
    if hint := _hint(card, counted):
        lines += ["", hint]
    return Screen(text=lines, rows=[*_steps(card), *_edits(card), *_ends(card)])


def last_day(expires_at: datetime, county: County) -> str:
    """The day up to whose end something makes sense, in the form 31.12.2026."""
    return f"{(expires_at - timedelta(seconds=1)).astimezone(ZoneInfo(county.timezone)):%d.%m.%Y}"


def ask_plain(card: CampaignCard) -> Screen:
    """Whether there shall really be no plain German text."""
    yes = HandIn(campaign_id=card.id, version=card.version, without_plain=True)
    return Screen(
        text=[text("campaigns-ask-plain"), "", text("campaigns-ask-plain-why")],
        rows=[
            [Button(text("campaigns-write-plain"), _read(card, PLAIN_GERMAN))],
            [Button(text("campaigns-without-plain"), yes.pack())],
            [to_campaign(card.id)],
        ],
    )


def to_campaign(campaign_id: int) -> Button:
    """The way back to a campaign."""
    return Button(text("campaigns-back"), _see(campaign_id))


def to_list() -> Button:
    """The way to all campaigns."""
    return Button(text("campaigns-to-list"), CampaignList(page=0).pack())


def _content(card: CampaignCard, view: View) -> list[Line]:
    asked, missing = asked_texts(card.content, languages()), missing_texts(card.content, languages())
    lines: list[Line] = [text("campaigns-read", done=len(asked) - len(missing), count=len(asked))]
    if PLAIN_GERMAN not in card.content.texts:
        lines.append(text("campaigns-no-plain"))
    if card.content.media is not None:
        lines.append(text("campaigns-has-media", kind=card.content.media.kind))
    if card.content.buttons:
        labels = [plain(label_of(each), view.language) for each in parse_all(card.content.buttons)]
        lines.append(text("campaigns-has-buttons", buttons=formats.enumeration(labels, view.language)))
    return lines


def _times(card: CampaignCard, view: View) -> list[Line]:
    lines: list[Line] = []
    if card.content.expires_at is not None:
        lines.append(text("campaigns-expires", day=last_day(card.content.expires_at, view.county)))
    elif card.state in WRITABLE:
        lines.append(text("campaigns-expires-week"))
    for text_id, at in (("starts", card.starts_at), ("started", card.started_at), ("ended", card.ended_at)):
        if at is not None and (text_id != "starts" or card.state == State.scheduled):
            local = at.astimezone(ZoneInfo(view.county.timezone))
            moment = {"day": f"{local:%d.%m.%Y}", "time": formats.clock(local.time())}
            lines.append(text(f"campaigns-{text_id}", **moment))
    return lines


def _hint(card: CampaignCard, counted: Counted | None) -> Text | None:
    if card.state == State.in_review:
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
    """What moves it on."""
    rows: list[list[Button]] = []
    if card.may_approve:
        rows.append([Button(text("campaigns-review"), ReviewCampaign(campaign_id=card.id).pack())])
    if card.is_own and card.state == State.draft:
        hand_in = HandIn(campaign_id=card.id, version=card.version, without_plain=False)
        rows.append([Button(text("campaigns-hand-in"), hand_in.pack())])
    if card.is_own and card.state in STARTABLE:
        start = AskStart(campaign_id=card.id, version=card.version)
        rows.append([Button(text("campaigns-start"), start.pack())])
    if card.state in {State.running, State.paused}:
        rows.append([Button(text("campaigns-progress"), SeeProgress(campaign_id=card.id).pack())])
    if card.started_at is not None:
        rows.append([Button(text("campaigns-report"), SeeReport(campaign_id=card.id).pack())])
    return rows


def _edits(card: CampaignCard) -> list[list[Button]]:
    preview = Button(text("campaigns-preview"), Preview(campaign_id=card.id, language=GERMAN).pack())
    if not card.is_own or card.state not in WRITABLE:
        return [[preview]]
    about = {"campaign_id": card.id}
    return [
        [
            Button(text("campaigns-texts"), TextList(**about).pack()),
            Button(text("campaigns-audience-menu"), AudienceMenu(**about, part=Part.all).pack()),
        ],
        [
            Button(text("campaigns-media"), MediaMenu(**about).pack()),
            Button(text("campaigns-buttons-menu"), ButtonMenu(**about).pack()),
        ],
        [Button(text("campaigns-expiry"), ExpiryMenu(**about).pack()), preview],
    ]


def _ends(card: CampaignCard) -> list[list[Button]]:
    rows = []
    if card.state not in ENDED:
        rows.append([Button(text("campaigns-abort"), AskAbort(campaign_id=card.id).pack())])
    return [*rows, [to_list(), _to_menu()]]


def _read(card: CampaignCard, language: str) -> str:
    return ReadText(campaign_id=card.id, language=language).pack()


def _see(campaign_id: int) -> str:
    return SeeCampaign(campaign_id=campaign_id).pack()


def _to_menu() -> Button:
    return Button(text("campaigns-to-menu"), StaffMenu().pack())
