"""The county's page of a campaign: all its texts in one form, with the checks of the chat."""

from collections.abc import Mapping, Sequence

from handlers.campaigns.names import language_of
from handlers.campaigns.writing.text_screens import OF_GERMANY, body_of, flawed, order_of, stands
from handlers.shell.sheet import Area, Block, Choice, Form, Option, Page, Paragraph, Sheet, Visit
from handlers.shell.texts import Line, text
from services.campaigns.access import CampaignCard, Desk, Overtaken, campaign_for
from services.campaigns.rules import WRITABLE, is_ready
from services.campaigns.wording import excess, flaw, for_page, from_page
from services.campaigns.writing import Draft, Seen, Settled, settle_texts
from services.directory.listing import View
from services.refusal import Refusal
from services.staff import Action, require
from storage.engine import WriteSession

PURPOSE = "campaign"
LONGEST = 6_000  # characters with marks; how long the words may be is said by the check
RIGHT, LEFT, IS = "right", "german", "-is"
Typed = Mapping[str, str]


async def show(session: WriteSession, visit: Visit) -> Sheet:
    """The texts as they stand."""
    return _sheet(await _card(session, visit), visit)


async def save(session: WriteSession, visit: Visit, values: Typed) -> Sheet:
    """Keep what was written and said, or hand all of it back with the reasons."""
    card = await _card(session, visit)
    action = values.get("action", "")
    if not action.isdecimal() or int(action) != card.version:
        return _sheet(card, visit, [text(Overtaken().text_id)], values)
    settled = _settled(card, values)
    if wrong := _flaws(card, settled.drafts, visit):
        return _sheet(card, visit, wrong, values)
    if not (settled.drafts or settled.right or settled.left):
        return _sheet(card, visit, [text("campaigns-page-nothing")])
    await settle_texts(session, _desk(visit), seen=Seen(card.id, card.version), settled=settled)
    return _sheet(await _card(session, visit), visit, [text("campaigns-page-saved")])


def _settled(card: CampaignCard, values: Typed) -> Settled:
    """What differs from what is there; words that were typed count as read."""
    drafts: list[Draft] = []
    said: dict[str, list[str]] = {RIGHT: [], LEFT: []}
    for tag in order_of(card):
        body = from_page(values.get(tag, ""))
        answer = values.get(f"{tag}{IS}", "")
        if answer == LEFT and tag not in OF_GERMANY:
            said[LEFT].append(tag)
        elif body != body_of(card, tag) and (body or body_of(card, tag)):
            drafts.append(Draft(tag, body))
        elif answer == RIGHT and body:
            said[RIGHT].append(tag)
    return Settled(drafts, said[RIGHT], said[LEFT])


def _flaws(card: CampaignCard, drafts: Sequence[Draft], visit: Visit) -> list[Line]:
    has_media, view = card.content.media is not None, _view(visit)
    found: list[Line] = []
    for each in drafts:
        if wrong := flaw(each.body, has_media=has_media):
            over = max(0, excess(each.body, has_media=has_media))
            found.append(flawed(wrong, each.language, view, too_long_by=over))
    return found


def _sheet(card: CampaignCard, visit: Visit, above: Sequence[Line] = (), typed: Typed | None = None) -> Sheet:
    blocks: list[Block] = [Paragraph(each) for each in above]
    blocks += [Paragraph(text("campaigns-page-how")), Paragraph(text("campaigns-page-marks"))]
    fields = [field for tag in order_of(card) for field in _fields(card, tag, visit, typed)]
    blocks.append(Form(tuple(fields), text("campaigns-page-save"), action=str(card.version)))
    return Sheet(text("campaigns-page-title", number=str(card.id)), tuple(blocks))


def _fields(card: CampaignCard, tag: str, visit: Visit, typed: Typed | None) -> list[Area | Choice]:
    name, body = language_of(tag, _view(visit).language), body_of(card, tag)
    area = Area(
        tag,
        text("campaigns-page-label", language=name),
        value=for_page(body) if typed is None else typed.get(tag, ""),
        hint=stands(card, tag),
        longest=LONGEST,
        needed=False,
    )
    if is_ready(tag, card.content.texts.get(tag)):
        return [area]
    right = [Option(RIGHT, text("campaigns-page-right"))] if body else []
    left = [] if tag in OF_GERMANY else [Option(LEFT, text("campaigns-page-left"))]
    if not (right or left):
        return [area]
    chosen = None if typed is None else typed.get(f"{tag}{IS}")
    label = text("campaigns-page-is", language=name)
    return [area, Choice(f"{tag}{IS}", label, (*right, *left), chosen=chosen, needed=False)]


async def _card(session: WriteSession, visit: Visit) -> CampaignCard:
    card = await campaign_for(session, _desk(visit), campaign_id=visit.subject_id)
    if not card.is_own or card.state not in WRITABLE:
        raise Refusal("campaigns-not-writable")
    return card


def _view(visit: Visit) -> View:
    return visit.house.view(visit.language, visit.now)


def _desk(visit: Visit) -> Desk:
    staff = require(visit.staff, Action.campaigns)
    return Desk(staff, visit.house.county, visit.house.keyring, visit.now)


PAGES: Mapping[str, Page] = {PURPOSE: Page(action=Action.campaigns, show=show, save=save)}
