"""The county's page of a campaign: all its texts in one form, with the checks of the chat."""

from collections.abc import Mapping, Sequence

from handlers.campaigns.names import language_of
from handlers.campaigns.writing.text_screens import OF_GERMANY, body_of, flaw_in, tags_of, text_state
from handlers.shell.sheet import Area, Block, Choice, Form, Option, Page, Paragraph, Sheet
from handlers.shell.texts import Line, text
from services.campaigns.access import CampaignCard, Overtaken, campaign_for
from services.campaigns.rules import WRITABLE, is_ready
from services.campaigns.wording import for_page, from_page
from services.campaigns.writing import Draft, Seen, Settled, settle_texts
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import WriteSession

PURPOSE = "campaign"
LONGEST = 6_000  # characters with marks; how long the words may be is said by the check
RIGHT, LEFT, IS = "right", "german", "-is"
Typed = Mapping[str, str]


async def show(session: WriteSession, context: Context, campaign_id: int) -> Sheet:
    return _sheet(await _card(session, context, campaign_id), context)


async def save(session: WriteSession, context: Context, campaign_id: int, values: Typed) -> Sheet:
    """Keep what was written and said, or hand all of it back with the reasons."""
    card = await _card(session, context, campaign_id)
    action = values.get("action", "")
    if not action.isdecimal() or int(action) != card.version:
        return _sheet(card, context, [text(Overtaken().text_id)], values)
    settled, has_media = _settled(card, values), card.content.media is not None
    flaws = [flaw_in(each.body, each.language, context.language, has_media=has_media) for each in settled.drafts]
    if wrong := [each for each in flaws if each is not None]:
        return _sheet(card, context, wrong, values)
    if not (settled.drafts or settled.right or settled.left):
        return _sheet(card, context, [text("campaigns-page-nothing")])
    await settle_texts(session, context, seen=Seen(card.id, card.version), settled=settled)
    return _sheet(await _card(session, context, campaign_id), context, [text("campaigns-page-saved")])


def _settled(card: CampaignCard, values: Typed) -> Settled:
    """What differs from what is there; words that were typed count as read."""
    drafts: list[Draft] = []
    said: dict[str, list[str]] = {RIGHT: [], LEFT: []}
    for tag in tags_of(card):
        body = from_page(values.get(tag, ""))
        answer = values.get(f"{tag}{IS}", "")
        if answer == LEFT and tag not in OF_GERMANY:
            said[LEFT].append(tag)
        elif body != body_of(card, tag) and (body or body_of(card, tag)):
            drafts.append(Draft(tag, body))
        elif answer == RIGHT and body:
            said[RIGHT].append(tag)
    return Settled(drafts, said[RIGHT], said[LEFT])


def _sheet(card: CampaignCard, context: Context, above: Sequence[Line] = (), typed: Typed | None = None) -> Sheet:
    blocks: list[Block] = [Paragraph(each) for each in above]
    blocks += [Paragraph(text("campaigns-page-how")), Paragraph(text("campaigns-page-marks"))]
    fields = [field for tag in tags_of(card) for field in _fields(card, tag, context.language, typed)]
    blocks.append(Form(tuple(fields), text("campaigns-page-save"), action=str(card.version)))
    return Sheet(text("campaigns-page-title", number=str(card.id)), tuple(blocks))


def _fields(card: CampaignCard, tag: str, language: str, typed: Typed | None) -> list[Area | Choice]:
    name, body = language_of(tag, language), body_of(card, tag)
    area = Area(
        tag,
        text("campaigns-page-label", language=name),
        value=for_page(body) if typed is None else typed.get(tag, ""),
        hint=text_state(card, tag),
        longest=LONGEST,
        needed=False,
    )
    options = [Option(RIGHT, text("campaigns-page-right"))] if body else []
    options += [] if tag in OF_GERMANY else [Option(LEFT, text("campaigns-page-left"))]
    if is_ready(tag, card.content.texts.get(tag)) or not options:
        return [area]
    chosen = None if typed is None else typed.get(f"{tag}{IS}")
    label = text("campaigns-page-is", language=name)
    return [area, Choice(f"{tag}{IS}", label, tuple(options), chosen=chosen, needed=False)]


async def _card(session: WriteSession, context: Context, campaign_id: int) -> CampaignCard:
    card = await campaign_for(session, context, campaign_id=campaign_id)
    if not card.is_own or card.state not in WRITABLE:
        raise Refusal("campaigns-not-writable")
    return card


PAGES: Mapping[str, Page] = {PURPOSE: Page(action=Action.campaigns, show=show, save=save)}
