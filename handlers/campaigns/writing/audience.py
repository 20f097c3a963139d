"""Who a campaign is for: kind of news, area, languages; after each choice how many people that are."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.campaigns.cards import seen_in, version_of
from handlers.campaigns.names import audience_of, count_of, kind_of
from handlers.campaigns.writing import screens
from handlers.campaigns.writing.callbacks import Aim, AimAt, AudienceMenu, Part
from handlers.campaigns.writing.editing import change, counted, forget_question, own_card
from handlers.shell import formats, menu
from handlers.shell.conversation import presses
from handlers.shell.screen import Button, Screen, button
from handlers.shell.texts import Line, languages, reason, text
from services.campaigns.access import CampaignCard
from services.campaigns.areas import choices_of, names_town, with_town
from services.campaigns.audience import check_audience
from services.campaigns.rules import Audience, Kind
from services.campaigns.writing import change_audience
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from storage.engine import ReadSession

PARTS = (Part.kind, Part.area, Part.languages)
PART_OF = {Aim.kind: Part.kind, Aim.county: Part.area, Aim.region: Part.area, Aim.town: Part.area}


async def on_menu(context: Context, data: AudienceMenu) -> Screen:
    card = await own_card(context, data.campaign_id)
    await forget_question(context)
    return await _menu(context, card, data.part)


async def on_aim(context: Context, data: AimAt) -> Screen:
    card = await own_card(context, data.campaign_id)
    audience = aimed(card.content.audience, data.aim, data.choice)
    if audience != card.content.audience or card.version != data.version:
        card = await change(context, seen_in(data), change_audience, audience=audience)
    return await _menu(context, card, PART_OF.get(data.aim, Part.languages))


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


async def _menu(context: Context, card: CampaignCard, part: Part) -> Screen:
    audience = card.content.audience
    async with context.read() as session:
        found = await counted(session, context, audience)
        wrong = await _objection(session, context, card)
    lines: list[Line] = [text("campaigns-audience-title", number=str(card.id)), "", audience_of(audience, context)]
    lines += [count_of(found)] if found is not None else []
    lines += [wrong] if wrong else []
    lines += ["", text("campaigns-audience-ask", part=part.value)]
    back = AudienceMenu(campaign_id=card.id, part=Part.all).pack()
    last = screens.to_campaign(card.id) if part == Part.all else button("campaigns-back", back)
    return Screen(text=lines, rows=[*_rows(card, part, context), [last]])


async def _objection(session: ReadSession, context: Context, card: CampaignCard) -> Line | None:
    """Why a campaign could not go to these people."""
    try:
        await check_audience(session, context, card.content.audience, campaign_id=card.id)
    except Refusal as refusal:
        return reason(refusal)
    return None


def _rows(card: CampaignCard, part: Part, context: Context) -> Sequence[Sequence[Button]]:
    if part == Part.kind:
        chosen = card.content.audience.kind
        return [[_choice(card, Aim.kind, each.value, kind_of(each), chosen == each)] for each in Kind]
    if part == Part.area:
        return _areas(card, context)
    if part == Part.languages:
        return _languages(card, context)
    menus = [(each, AudienceMenu(campaign_id=card.id, part=each)) for each in PARTS]
    return [[button("campaigns-part", data, part=each.value)] for each, data in menus]


def _areas(card: CampaignCard, context: Context) -> list[list[Button]]:
    audience, county = card.content.audience, context.county
    choices = choices_of(context.staff, county)
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


def _languages(card: CampaignCard, context: Context) -> list[list[Button]]:
    chosen = card.content.audience.languages
    each_one = [
        _choice(card, Aim.language, tag, formats.language_name(tag, context.language), tag in chosen)
        for tag in languages()
    ]
    return [[_choice(card, Aim.language, None, text("campaigns-all-languages"), not chosen)], *menu.pairs(each_one)]


def _choice(card: CampaignCard, aim: Aim, value: str | None, label: Line, is_chosen: bool) -> Button:
    data = AimAt(**version_of(card), aim=aim, choice=value)
    return Button(text("campaigns-chosen", name=label) if is_chosen else label, data.pack())


ROUTES = presses({AudienceMenu: on_menu, AimAt: on_aim}, Action.campaigns)
