"""Before a campaign goes out: seen as recipients see it, sent to oneself, handed in."""

from dataclasses import replace

from handlers.campaigns.bulletin import bulletin
from handlers.campaigns.cards import card_for_notice, card_of, seen_in, version_of
from handlers.campaigns.writing import screens, text_screens
from handlers.campaigns.writing.callbacks import HandIn, Preview, TestToSelf
from handlers.campaigns.writing.editing import campaign_screen, forget_question, own_card
from handlers.shell import formats, menu
from handlers.shell.conversation import Renderer, presses
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, languages, reason, text
from services.campaigns.access import CampaignCard, campaign_for
from services.campaigns.approving import TextsMissing, submit_campaign
from services.campaigns.rules import ALONE_UP_TO, PLAIN_GERMAN, CampaignState, is_ready
from services.campaigns.testing import TEST, message_in, send_to_self
from services.campaigns.writing import Flawed
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import ReadSession
from storage.outbox import OutboxMessage


async def to_oneself(session: ReadSession, message: OutboxMessage, context: Context) -> Screen | None:
    """What people of one language would be sent. Nothing is sent when it was changed meanwhile or has another owner."""
    version, _, language = message.detail.partition(":")
    card = await card_for_notice(session, message, context)
    if card is None or language not in languages() or str(card.version) != version:
        return None
    return _as_sent(card, language)


async def on_preview(context: Context, data: Preview) -> Screen:
    """The message itself in a message of its own, below it the way on."""
    card, language = await card_of(context, data.campaign_id), data.language
    if language not in languages():
        raise Refusal("fallback-button-outdated")
    await forget_question(context)
    if wrong := _wrong(card, language, context):
        return _previews(card, context, [wrong])
    said: list[Line] = [text("campaigns-previewed", language=formats.language_name(language, context.language))]
    if not is_ready(language, card.content.texts.get(language)):
        said.append(text("campaigns-preview-unread"))
    return replace(_previews(card, context, said), first=(_as_sent(card, language),))


async def on_test(context: Context, data: TestToSelf) -> Screen:
    card = await card_of(context, data.campaign_id)
    flaws = {each: _wrong(card, each, context) for each in _readers(card)}
    wanted = [language for language, wrong in flaws.items() if wrong is None]
    async with context.write() as session:
        await send_to_self(session, context, seen=seen_in(data), languages=wanted)
    said: list[Line] = [text("campaigns-test-sent", count=len(wanted))] if wanted else []
    said += dict.fromkeys(each for each in flaws.values() if each is not None)
    return _previews(card, context, said)


async def on_hand_in(context: Context, data: HandIn) -> Screen:
    card = await own_card(context, data.campaign_id)
    await forget_question(context)
    if PLAIN_GERMAN not in card.content.texts and not data.without_plain and card.state == CampaignState.draft:
        return screens.ask_plain(card)
    try:
        async with context.write() as session:
            state = await submit_campaign(session, context, seen=seen_in(data), languages=languages())
            card = await campaign_for(session, context, campaign_id=card.id)
    except TextsMissing as missing:
        return text_screens.one_text(card, missing.languages[0], context, reason(missing))
    except Flawed as flawed:
        why = text_screens.flaw_of(flawed, context.language)
        return text_screens.one_text(card, str(flawed.text_args["language"]), context, why)
    in_review = state == CampaignState.in_review
    said = text("campaigns-in-review" if in_review else "campaigns-approved", most=ALONE_UP_TO)
    return await campaign_screen(context, card, said)


def _readers(card: CampaignCard) -> list[str]:
    wanted = card.content.audience.languages
    return [each for each in languages() if not wanted or each in wanted]


def _as_sent(card: CampaignCard, language: str) -> Screen:
    return replace(bulletin(message_in(language, card.content, card.id), language), language=language)


def _wrong(card: CampaignCard, language: str, context: Context) -> Line | None:
    """Why Telegram would not take what people of a language are to read."""
    message = message_in(language, card.content, card.id)
    return text_screens.flaw_in(message.body, message.language, context.language, has_media=message.media is not None)


def _previews(card: CampaignCard, context: Context, said: list[Line]) -> Screen:
    buttons = [
        Button(formats.language_name(each, context.language), Preview(campaign_id=card.id, language=each).pack())
        for each in _readers(card)
    ]
    test = button("campaigns-test", TestToSelf(**version_of(card)))
    rows = [*menu.pairs(buttons), [test], [screens.to_campaign(card.id)]]
    return Screen(text=[*said, "", text("campaigns-preview-ask")], rows=rows, fresh=True)


ROUTES = presses({Preview: on_preview, TestToSelf: on_test, HandIn: on_hand_in}, Action.campaigns)

NOTICES: dict[str, Renderer] = {TEST: to_oneself}
