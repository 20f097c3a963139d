"""Who a campaign is for: kind of news, area, languages; after each choice how many people that are."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.campaigns.names import audience_of, count_of, kind_of
from handlers.campaigns.writing import screens
from handlers.campaigns.writing.callbacks import Aim, AimAt, AudienceMenu, Part
from handlers.campaigns.writing.words import Desk
from handlers.shell import formats, menu
from handlers.shell.awaited import OpensDesk
from handlers.shell.screen import Button, Screen
from handlers.shell.texts import Line, languages, text
from services.campaigns.access import CampaignCard
from services.campaigns.areas import choices_of, names_town, with_town
from services.campaigns.audience import Counted, audience_count, check_audience
from services.campaigns.rules import Audience, Kind
from services.campaigns.writing import Seen, change_audience
from services.refusal import Refusal
from services.staff import Action
from storage.engine import ReadSession

PARTS = (Part.kind, Part.area, Part.languages)
PART_OF = {Aim.kind: Part.kind, Aim.county: Part.area, Aim.region: Part.area, Aim.town: Part.area}


async def on_menu(_query: CallbackQuery, callback_data: AudienceMenu, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    await desk.ask_no_more()
    return await _menu(card, callback_data.part, desk, desk.read)


async def on_aim(_query: CallbackQuery, callback_data: AimAt, desk: Desk) -> Screen:
    card = await desk.own(callback_data.campaign_id)
    part = PART_OF.get(callback_data.aim, Part.languages)
    audience = aimed(card.content.audience, callback_data.aim, callback_data.choice)
    if audience == card.content.audience and card.version == callback_data.version:
        return await _menu(card, part, desk, desk.read)
    card = await desk.change(Seen(card.id, callback_data.version), change_audience, audience=audience)
    async with desk.house.database.reading() as fresh:
        return await _menu(card, part, desk, fresh)


def aimed(audience: Audience, aim: Aim, value: str | None) -> Audience:
    """An audience after one choice.

    Raises:
        Refusal: no such kind or language.
    """
    if aim == Aim.kind and value in list(Kind):
        return replace(audience, kind=Kind(value))
    if aim == Aim.county:
        return replace(audience, region=None, towns=frozenset())
    if aim == Aim.region and value:
        return replace(audience, region=value, towns=frozenset())
    if aim == Aim.town and value:
        return with_town(audience, value)
    if aim == Aim.language and (value is None or value in languages()):
        return replace(audience, languages=audience.languages ^ {value} if value else frozenset())
    raise Refusal("fallback-button-outdated")


async def counted(desk: Desk, audience: Audience, session: ReadSession) -> Counted | None:
    """How many people that are; None where the area is not theirs to count."""
    with suppress(Refusal):
        return await audience_count(session, desk.office, audience=audience)
    return None


async def _menu(card: CampaignCard, part: Part, desk: Desk, session: ReadSession) -> Screen:
    audience, view = card.content.audience, desk.view
    found = await counted(desk, audience, session)
    lines: list[Line] = [text("campaigns-audience-title", number=str(card.id)), ""]
    lines.append(audience_of(audience, view))
    lines += [count_of(found)] if found is not None else []
    if wrong := await _objection(card, desk, session):
        lines.append(wrong)
    lines += ["", text("campaigns-audience-ask", part=part.value)]
    back = AudienceMenu(campaign_id=card.id, part=Part.all).pack()
    last = screens.to_campaign(card.id) if part == Part.all else Button(text("campaigns-back"), back)
    return Screen(text=lines, rows=[*_rows(card, part, desk), [last]])


async def _objection(card: CampaignCard, desk: Desk, session: ReadSession) -> Line | None:
    """Why a campaign could not go to these people."""
    county, now = desk.view.county, desk.view.now
    try:
        await check_audience(session, card.content.audience, campaign_id=card.id, county=county, now=now)
    except Refusal as refusal:
        return text(refusal.text_id, **refusal.text_args)
    return None


def _rows(card: CampaignCard, part: Part, desk: Desk) -> Sequence[Sequence[Button]]:
    if part == Part.kind:
        return [[_choice(card, Aim.kind, each.value, kind_of(each), _is(card, each))] for each in Kind]
    if part == Part.area:
        return _areas(card, desk)
    if part == Part.languages:
        return _languages(card, desk)
    return [
        [Button(text("campaigns-part", part=each.value), AudienceMenu(campaign_id=card.id, part=each).pack())]
        for each in PARTS
    ]


def _is(card: CampaignCard, kind: Kind) -> bool:
    return card.content.audience.kind == kind


def _areas(card: CampaignCard, desk: Desk) -> list[list[Button]]:
    audience, county = card.content.audience, desk.view.county
    choices = choices_of(desk.staff, county)
    is_whole = audience.region is None and not audience.towns
    rows = [[_choice(card, Aim.county, None, county.name, is_whole)]] if choices.whole else []
    regions = [
        _choice(card, Aim.region, each.id, text("campaigns-region", name=each.name), audience.region == each.id)
        for each in choices.regions
    ]
    towns = [
        _choice(card, Aim.town, each.ags, each.name, names_town(audience, each.ags, county)) for each in choices.towns
    ]
    return [*rows, *menu.pairs(regions), *menu.pairs(towns)]


def _languages(card: CampaignCard, desk: Desk) -> list[list[Button]]:
    chosen = card.content.audience.languages
    each_one = [
        _choice(card, Aim.language, tag, formats.language_name(tag, desk.view.language), tag in chosen)
        for tag in languages()
    ]
    return [[_choice(card, Aim.language, None, text("campaigns-all-languages"), not chosen)], *menu.pairs(each_one)]


def _choice(card: CampaignCard, aim: Aim, value: str | None, label: Line, is_chosen: bool) -> Button:
    data = AimAt(campaign_id=card.id, version=card.version, aim=aim, choice=value)
    return Button(text("campaigns-chosen", name=label) if is_chosen else label, data.pack())


def register(router: Router) -> None:
    """Add these routes to the conversation's."""
    writes = {"action": Action.campaigns}
    router.callback_query.register(on_menu, AudienceMenu.filter(), OpensDesk(Desk), flags=writes)
    router.callback_query.register(on_aim, AimAt.filter(), OpensDesk(Desk), flags=writes)
