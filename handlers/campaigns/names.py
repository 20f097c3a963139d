"""What a campaign's facts are called: the same for whoever writes it and for whoever approves, starts and steers it."""

from handlers.shell import formats
from handlers.shell.texts import Argument, Line, Text, languages, plain, text
from services.campaigns.audience import Counted
from services.campaigns.rules import PLAIN_GERMAN, Audience, State
from services.campaigns.suppression import SMALLEST
from services.directory.listing import View


def audience_of(audience: Audience, view: View) -> Text:
    """Kind of news, area and languages in one line."""
    about: dict[str, Argument] = {"kind": kind_of(audience.kind), "area": area_of(audience, view)}
    if not audience.languages:
        return text("campaigns-audience", **about)
    ours = languages()
    tags = sorted(audience.languages, key=lambda each: (ours.index(each) if each in ours else len(ours), each))
    names = [language_of(each, view.language) for each in tags]
    return text("campaigns-audience-in", **about, languages=formats.enumeration(names, view.language))


def kind_of(kind: str) -> Text:
    """What a kind of news is called."""
    return text("campaigns-kind", kind=str(kind))


def area_of(audience: Audience, view: View) -> Line:
    """What an audience's area is called."""
    county = view.county
    if audience.region is not None:
        name = next((each.name for each in county.regions if each.id == audience.region), audience.region)
        return text("campaigns-region", name=name)
    towns = [each.name for each in county.alphabetical if each.ags in audience.towns]
    return formats.enumeration(towns, view.language) if audience.towns else county.name


def count_of(counted: Counted) -> Text:
    """How many people that are, as it may be shown."""
    if counted.shown is None:
        return text("campaigns-count-few", smallest=SMALLEST)
    return text("campaigns-count", count=counted.shown)


def language_of(tag: str, language: str) -> str:
    """What a text's language is called in another; plain German by its own name."""
    return (
        plain(text("campaigns-plain-german"), language) if tag == PLAIN_GERMAN else formats.language_name(tag, language)
    )


def state_of(state: State) -> Text:
    """What a state is called."""
    return text("campaigns-state", state=state.value)
