"""What a campaign's facts are called: the same for whoever writes it and for whoever approves, starts and steers it."""

from handlers.shell import formats
from handlers.shell.texts import Line, Text, languages, plain, text
from services.campaigns.audience import Counted
from services.campaigns.rules import PLAIN_GERMAN, Audience, CampaignState
from services.campaigns.suppression import SMALLEST
from services.context import Context


def audience_of(audience: Audience, context: Context) -> Text:
    """Kind of news, area and languages in one line."""
    kind, area = kind_of(audience.kind), _area(audience, context)
    if not audience.languages:
        return text("campaigns-audience", kind=kind, area=area)
    ours = languages()
    tags = sorted(audience.languages, key=lambda each: (ours.index(each) if each in ours else len(ours), each))
    names = formats.enumeration([language_of(each, context.language) for each in tags], context.language)
    return text("campaigns-audience-in", kind=kind, area=area, languages=names)


def kind_of(kind: str) -> Text:
    return text("campaigns-kind", kind=str(kind))


def count_of(counted: Counted) -> Text:
    """How many people that are, as it may be shown."""
    if counted.shown is None:
        return text("campaigns-count-few", smallest=SMALLEST)
    return text("campaigns-count", count=counted.shown)


def language_of(tag: str, language: str) -> str:
    """What a text's language is called in another; plain German by its own name."""
    is_plain = tag == PLAIN_GERMAN
    return plain(text("campaigns-plain-german"), language) if is_plain else formats.language_name(tag, language)


def state_of(state: CampaignState) -> Text:
    return text("campaigns-state", state=state.value)


def _area(audience: Audience, context: Context) -> Line:
    county = context.county
    if audience.region is not None:
        name = next((each.name for each in county.regions if each.id == audience.region), audience.region)
        return text("campaigns-region", name=name)
    towns = [each.name for each in county.alphabetical if each.ags in audience.towns]
    return formats.enumeration(towns, context.language) if audience.towns else county.name
