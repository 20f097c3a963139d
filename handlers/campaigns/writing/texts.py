"""Reading, writing and translating the texts of a campaign, one language after the other."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

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
from handlers.campaigns.writing.pages import PURPOSE
from handlers.campaigns.writing.screens import to_campaign
from handlers.campaigns.writing.words import TEXT, Desk
from handlers.pages import offer_page
from handlers.shell.awaited import Awaits, Draft, OpensDesk
from handlers.shell.screen import Screen
from handlers.shell.texts import GERMAN, Line, text
from services.campaigns import writing
from services.campaigns.access import CampaignCard
from services.campaigns.rules import PLAIN_GERMAN
from services.campaigns.translating import Machine, proposals
from services.campaigns.wording import from_chat
from services.campaigns.writing import Flawed, Seen, approve_text, leave_to_german, propose_texts, write_text
from services.refusal import Refusal
from services.staff import Action


async def on_list(_query: CallbackQuery, callback_data: TextList, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    await desk.ask_no_more()
    return _all(card, desk)


async def on_read(_query: CallbackQuery, callback_data: ReadText, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    language = _known(card, callback_data.language)
    await desk.ask_no_more()
    return text_screens.one_text(card, language, desk.view)


async def on_right(_query: CallbackQuery, callback_data: TextRight, desk: Desk) -> Screen:
    card = await desk.change(_seen(callback_data), approve_text, language=callback_data.language)
    return _next(card, callback_data.language, desk, text("campaigns-thanks"))


async def on_leave(_query: CallbackQuery, callback_data: LeaveToGerman, desk: Desk) -> Screen:
    _known(await desk.own(callback_data.campaign_id), callback_data.language)
    card = await desk.change(_seen(callback_data), leave_to_german, language=callback_data.language)
    return _next(card, callback_data.language, desk, text("campaigns-left"))


async def on_write(_query: CallbackQuery, callback_data: WriteText, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    language = _known(card, callback_data.language)
    if card.version != callback_data.version:
        return text_screens.one_text(card, language, desk.view, above=[text("campaigns-overtaken"), ""])
    await desk.ask(TEXT, {"campaign_id": card.id, "version": card.version, "language": language})
    return text_screens.ask_text(card, language, desk.view)


async def on_words(message: Message, desk: Desk, draft: Draft) -> Screen:
    language, seen = str(draft["language"]), Seen(int(draft["campaign_id"] or 0), int(draft["version"] or 0))
    written = writing.Draft(language, from_chat(message.html_text))
    try:
        card = await desk.change(seen, write_text, draft=written)
    except Flawed as wrong:  # the question stays: the next words are another try
        card = await desk.own(seen.campaign_id)
        return text_screens.ask_text(card, language, desk.view, above=[_why(wrong, desk), ""])
    return _next(card, language, desk, text("campaigns-saved"))


async def on_translate(_query: CallbackQuery, callback_data: Translate, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    wished = callback_data.language
    waiting = [each for each in text_screens.order_of(card) if each not in {GERMAN, PLAIN_GERMAN}]
    wanted = [_known(card, wished)] if wished else [each for each in waiting if not text_screens.body_of(card, each)]
    if wished in {GERMAN, PLAIN_GERMAN}:
        raise Refusal("fallback-button-outdated")
    await desk.read.commit()  # no connection is kept while the machine works
    machine = Machine(desk.house.database, desk.house.translator, desk.view.now)
    drafts = await proposals(card.german, languages=wanted, machine=machine, office=card.content.office)
    if drafts:
        card = await desk.change(_seen(callback_data), propose_texts, drafts=drafts)
    without = len(wanted) - len(drafts)
    said: list[Line] = [text("campaigns-translated", count=len(drafts))] if drafts else []
    said += [text("campaigns-not-translated", count=without)] if without else []
    if wished:
        return text_screens.one_text(card, wished, desk.view, above=[*said, ""])
    return _all(card, desk, *said)


async def on_page(_query: CallbackQuery, callback_data: OpenTexts, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    if desk.house.public_url is None:
        raise Refusal("fallback-button-outdated")
    offered = await offer_page(
        desk.write,
        house=desk.house,
        person=desk.person,
        purpose=PURPOSE,
        subject_id=card.id,
        back=to_campaign(card.id),
        now=desk.view.now,
    )
    return replace(offered, text=[text("campaigns-page-offer"), *offered.text[1:]])  # public: may go over Telegram too


def text_with_flaw(card: CampaignCard, wrong: Flawed, desk: Desk) -> Screen:
    """The text that cannot be sent, and why."""
    return text_screens.one_text(card, str(wrong.text_args["language"]), desk.view, above=[_why(wrong, desk), ""])


def _all(card: CampaignCard, desk: Desk, *said: Line) -> Screen:
    above = [*said, ""] if said else []
    return text_screens.all_texts(card, desk.view, has_page=desk.house.public_url is not None, above=above)


def _next(card: CampaignCard, after: str, desk: Desk, said: Line) -> Screen:
    """The next text that waits, or all of them when none does."""
    following = text_screens.next_of(card, after)
    if following is None:
        return _all(card, desk, said, text("campaigns-all-read"))
    return text_screens.one_text(card, following, desk.view, above=[said, ""])


def _why(wrong: Flawed, desk: Desk) -> Line:
    args = wrong.text_args
    return text_screens.flawed(str(args["flaw"]), str(args["language"]), desk.view, too_long_by=int(args["excess"]))


def _known(card: CampaignCard, language: str) -> str:
    """The language of a button, when the campaign has or can have a text in it."""
    if language not in text_screens.order_of(card):
        raise Refusal("fallback-button-outdated")
    return language


def _seen(data: TextRight | LeaveToGerman | Translate) -> Seen:
    return Seen(data.campaign_id, data.version)


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    writes = {"action": Action.campaigns}
    router.message.register(on_words, F.text, Awaits(TEXT), OpensDesk(Desk), flags=writes)
    for handler, data in (
        (on_list, TextList),
        (on_read, ReadText),
        (on_right, TextRight),
        (on_leave, LeaveToGerman),
        (on_write, WriteText),
        (on_translate, Translate),
        (on_page, OpenTexts),
    ):
        router.callback_query.register(handler, data.filter(), OpensDesk(Desk), flags=writes)
