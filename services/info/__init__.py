"""Info cards and campaign templates: their structure and sources. Their words are the locales'."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict
from sqlmodel.ext.asyncio.session import AsyncSession

from services.context import Context
from services.directory.importing import ALL_TOPICS
from services.refusal import Refusal


class _Sourced(BaseModel):
    """Something said about the law.

    Attributes:
        sources: laws with section, or the page of an office; German names, the same in every language.
        as_of: the day of the stored text, or the years of an office's page; None where nothing is said about the law.
        figures: every number that the words may hold, as written, such as "5", "B1" or "25a".
        recheck: it may have changed since; the words ask people to ask.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    sources: tuple[str, ...] = ()
    as_of: date | str | None = None
    figures: frozenset[str] = frozenset()
    recheck: bool = False


class InfoPage(_Sourced):
    """One screen of a card. `county`: shown in this county only."""

    county: str | None = None


class InfoCard(BaseModel):
    """What a person should know before asking an office.

    Attributes:
        topics: below whose offers the card is named.
        counselling: kinds of services that counsel on it.
        reviewed_on, reviewed_by: by whom of the county, None while nobody has.
        pages: the first is the overview.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    topics: tuple[str, ...]
    counselling: tuple[str, ...]
    reviewed_on: date | None
    reviewed_by: str | None
    pages: tuple[InfoPage, ...]

    def pages_in(self, county_id: str) -> tuple[InfoPage, ...]:
        return tuple(page for page in self.pages if page.county in {None, county_id})


class Template(_Sourced):
    """A campaign that is ready but for its variables.

    Attributes:
        news: the kind of news that people subscribe to.
        card: the info card that it leads to.
        variables: names of the Fluent arguments that the writer fills in.
    """

    news: str
    card: str | None = None
    variables: tuple[str, ...]


@cache
def info_cards() -> tuple[InfoCard, ...]:
    return tuple(InfoCard.model_validate(row) for row in _rows("info_cards.yaml"))


@cache
def campaign_templates() -> tuple[Template, ...]:
    return tuple(Template.model_validate(row) for row in _rows("campaign_templates.yaml"))


@cache
def card_about(topic: str) -> InfoCard | None:
    return next((card for card in info_cards() if topic in card.topics), None)


def find_card(card_id: str) -> InfoCard:
    """The card of a button.

    Raises:
        Refusal: there is none of this id (any more).
    """
    for card in info_cards():
        if card.id == card_id:
            return card
    raise Refusal("fallback-button-outdated")


async def counselling_for(
    session: AsyncSession, context: Context, card: InfoCard, *, ags: str
) -> Sequence[tuple[str, str]]:
    """Code and name of the services that counsel a municipality on a card, in the order of the card's kinds.

    Never the office that decides, although the topic lists it: people without papers go to counselling first.
    """
    catalogue = context.app.catalogue
    await catalogue.refresh(session, context.now)
    found = await catalogue.merged(session, context.county, ags, ALL_TOPICS)
    entries = await catalogue.entries(session, [each for _, each in found])
    kinds = card.counselling
    services = [(each, each.service) for each in entries if each.service.kind in kinds]
    services.sort(key=lambda pair: kinds.index(pair[1].kind))
    return [(row.code, each.in_language(context.language).of(row, "name") or row.name) for each, row in services]


def _rows(file_name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load(files(__package__).joinpath(file_name).read_text("utf-8"))
    return rows
