"""Reading, writing and translating the texts of a campaign, one language after the other."""

from dataclasses import replace

from handlers.campaigns.cards import seen_in, version_of
from handlers.campaigns.writing import text_screens
from handlers.campaigns.writing.callbacks import (
    LeaveToGerman,
    OpenTexts,
    ReadText,
    TextList,
    TextRight,
    Translate,
    WriteText,
)
from handlers.campaigns.writing.editing import TEXT, change, forget_question, own_card
from handlers.campaigns.writing.pages import PURPOSE
from handlers.campaigns.writing.screens import to_campaign
from handlers.shell.awaited import ask_for
from handlers.shell.conversation import Answer, Reply, Route, presses
from handlers.shell.page_links import offer_page
from handlers.shell.screen import Screen
from handlers.shell.texts import Line, text
from services.campaigns.access import CampaignCard
from services.campaigns.translating import Machine, proposals
from services.campaigns.wording import from_chat
from services.campaigns.writing import Draft, Flawed, approve_text, leave_to_german, propose_texts, write_text
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action


async def on_list(context: Context, data: TextList) -> Screen:
    card = await own_card(context, data.campaign_id)
    await forget_question(context)
    return text_screens.all_texts(card, context)


async def on_read(context: Context, data: ReadText) -> Screen:
    card = await _card_with(context, data.campaign_id, data.language)
    await forget_question(context)
    return text_screens.one_text(card, data.language, context)


async def on_right(context: Context, data: TextRight) -> Screen:
    card = await change(context, seen_in(data), approve_text, language=data.language)
    return _next(card, data.language, context, text("campaigns-thanks"))


async def on_leave(context: Context, data: LeaveToGerman) -> Screen:
    await _card_with(context, data.campaign_id, data.language)
    card = await change(context, seen_in(data), leave_to_german, language=data.language)
    return _next(card, data.language, context, text("campaigns-left"))


async def on_write(context: Context, data: WriteText) -> Screen:
    card = await _card_with(context, data.campaign_id, data.language)
    if card.version != data.version:
        return text_screens.one_text(card, data.language, context, text("campaigns-overtaken"))
    await ask_for(context, TEXT, {**version_of(card), "language": data.language})
    return text_screens.ask_text(card, data.language, context)


async def on_words(context: Context, answer: Answer) -> Screen:
    language, seen = str(answer.draft["language"]), seen_in(answer)
    draft = Draft(language, from_chat(answer.message.html_text))
    try:
        card = await change(context, seen, write_text, draft=draft)
    except Flawed as flawed:  # the question stays: the next words are another try
        card, why = await own_card(context, seen.campaign_id), text_screens.flaw_of(flawed, context.language)
        return text_screens.ask_text(card, language, context, why)
    return _next(card, language, context, text("campaigns-saved"))


async def on_translate(context: Context, data: Translate) -> Screen:
    if data.language:
        card, wanted = await _card_with(context, data.campaign_id, data.language), [data.language]
    else:
        card = await own_card(context, data.campaign_id)
        wanted = text_screens.untranslated(card)
    if data.language in text_screens.OF_GERMANY:
        raise Refusal("fallback-button-outdated")
    machine = Machine(context.app.database, context.app.translator, context.now)
    drafts = await proposals(card.german, languages=wanted, machine=machine, office=card.content.office)
    if drafts:
        card = await change(context, seen_in(data), propose_texts, drafts=drafts)
    without = len(wanted) - len(drafts)
    said: list[Line] = [text("campaigns-translated", count=len(drafts))] if drafts else []
    said += [text("campaigns-not-translated", count=without)] if without else []
    if data.language:
        return text_screens.one_text(card, data.language, context, *said)
    return text_screens.all_texts(card, context, *said)


async def on_page(context: Context, data: OpenTexts) -> Screen:
    card = await own_card(context, data.campaign_id)
    if context.app.public_url is None:
        raise Refusal("fallback-button-outdated")
    offered = await offer_page(context, purpose=PURPOSE, subject_id=card.id, back=to_campaign(card.id))
    return replace(offered, text=[text("campaigns-page-offer"), *offered.text[1:]])  # public: may go over Telegram too


async def _card_with(context: Context, campaign_id: int, language: str) -> CampaignCard:
    """A campaign to be changed.

    Raises:
        Refusal: it is not theirs, or has and can have no text in the language of this button.
    """
    card = await own_card(context, campaign_id)
    if language not in text_screens.tags_of(card):
        raise Refusal("fallback-button-outdated")
    return card


def _next(card: CampaignCard, after: str, context: Context, said: Line) -> Screen:
    """The next text that waits, or all of them when none does."""
    following = text_screens.next_tag(card, after)
    if following is None:
        return text_screens.all_texts(card, context, said, text("campaigns-all-read"))
    return text_screens.one_text(card, following, context, said)


ROUTES: list[Route] = [
    Reply((TEXT,), on_words, Action.campaigns),
    *presses(
        {
            TextList: on_list,
            ReadText: on_read,
            TextRight: on_right,
            LeaveToGerman: on_leave,
            WriteText: on_write,
            Translate: on_translate,
            OpenTexts: on_page,
        },
        Action.campaigns,
    ),
]
