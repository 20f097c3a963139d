"""Before a campaign goes out: seen as recipients see it, sent to oneself, handed in."""

from dataclasses import replace

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from handlers.campaigns.bulletin import bulletin
from handlers.campaigns.writing import screens, text_screens
from handlers.campaigns.writing.audience import counted
from handlers.campaigns.writing.callbacks import HandIn, Preview, TestToSelf
from handlers.campaigns.writing.texts import text_with_flaw
from handlers.campaigns.writing.words import Desk
from handlers.shell import formats, menu
from handlers.shell.awaited import OpensDesk
from handlers.shell.screen import Button, Screen, show
from handlers.shell.texts import Line, languages, text
from services.campaigns.access import CampaignCard, campaign_for
from services.campaigns.approving import TextsMissing, submit_campaign
from services.campaigns.rules import ALONE_UP_TO, PLAIN_GERMAN, State, is_ready
from services.campaigns.testing import message_in, send_to_self
from services.campaigns.wording import excess, flaw
from services.campaigns.writing import Flawed, Seen
from services.refusal import Refusal
from services.staff import Action


async def on_preview(query: CallbackQuery, callback_data: Preview, desk: Desk, bot: Bot) -> Screen:
    """The message itself in a message of its own, below it the way on."""
    card = await desk.card(callback_data.campaign_id)
    language = callback_data.language
    if language not in languages():
        raise Refusal("fallback-button-outdated")
    await desk.ask_no_more()
    if wrong := _wrong(card, language, desk):
        return _previews(card, desk, [wrong])
    message = message_in(language, card.content, card.id)
    await show(bot, query, replace(bulletin(message, language), language=language, fresh=True), language)
    said: list[Line] = [text("campaigns-previewed", language=formats.language_name(language, desk.view.language))]
    if not is_ready(language, card.content.texts.get(language)):
        said.append(text("campaigns-preview-unread"))
    return _previews(card, desk, said)


async def on_test(_query: CallbackQuery, callback_data: TestToSelf, desk: Desk) -> Screen:
    card = await desk.card(callback_data.campaign_id)
    flaws = {each: _wrong(card, each, desk) for each in readers(card)}
    wanted = [language for language, wrong in flaws.items() if wrong is None]
    seen = Seen(card.id, callback_data.version)
    async with desk.write() as session:
        await send_to_self(session, desk.office, seen=seen, languages=wanted)
    said: list[Line] = [text("campaigns-test-sent", count=len(wanted))] if wanted else []
    said += dict.fromkeys(each for each in flaws.values() if each is not None)
    return _previews(card, desk, said)


async def on_hand_in(_query: CallbackQuery, callback_data: HandIn, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    await desk.ask_no_more()
    if PLAIN_GERMAN not in card.content.texts and not callback_data.without_plain and card.state == State.draft:
        return screens.ask_plain(card)
    seen = Seen(card.id, callback_data.version)
    try:
        async with desk.write() as session:
            state = await submit_campaign(session, desk.office, seen=seen, languages=languages())
            card = await campaign_for(session, desk.office, campaign_id=card.id)
    except TextsMissing as missing:
        said = text(missing.text_id, **missing.text_args)
        return text_screens.one_text(card, missing.languages[0], desk.view, above=[said, ""])
    except Flawed as wrong:
        return text_with_flaw(card, wrong, desk)
    async with desk.house.database.reading() as fresh:
        found = await counted(desk, card.content.audience, fresh)
    said = text("campaigns-in-review" if state == State.in_review else "campaigns-approved", most=ALONE_UP_TO)
    return screens.campaign(card, desk.view, found, above=[said, ""])


def readers(card: CampaignCard) -> list[str]:
    """Languages in which somebody may read it."""
    wanted = card.content.audience.languages
    return [each for each in languages() if not wanted or each in wanted]


def _wrong(card: CampaignCard, language: str, desk: Desk) -> Line | None:
    """Why Telegram would not take what people of a language are to read."""
    message = message_in(language, card.content, card.id)
    has_media = message.media is not None
    wrong = flaw(message.body, has_media=has_media)
    if wrong is None:
        return None
    too_long_by = max(0, excess(message.body, has_media=has_media))
    return text_screens.flawed(wrong, message.language, desk.view, too_long_by=too_long_by)


def _previews(card: CampaignCard, desk: Desk, said: list[Line]) -> Screen:
    buttons = [
        Button(formats.language_name(each, desk.view.language), Preview(campaign_id=card.id, language=each).pack())
        for each in readers(card)
    ]
    test = TestToSelf(campaign_id=card.id, version=card.version)
    lines: list[Line] = [*said, "", text("campaigns-preview-ask")]
    rows = [*menu.pairs(buttons), [Button(text("campaigns-test"), test.pack())], [screens.to_campaign(card.id)]]
    return Screen(text=lines, rows=rows, fresh=True)


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    writes = {"action": Action.campaigns}
    for handler, data in ((on_preview, Preview), (on_test, TestToSelf), (on_hand_in, HandIn)):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=writes)
