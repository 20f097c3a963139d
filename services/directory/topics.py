"""The closed list of topics, in the order of the menus."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Topic:
    """What people ask about. Its names are the locales' `topic-…`; `icon` is one emoji."""

    id: str
    icon: str


@cache
def all_topics() -> tuple[Topic, ...]:
    rows = yaml.safe_load(files(__package__).joinpath("topics.yaml").read_text("utf-8"))
    return tuple(Topic(id=row["id"], icon=row["icon"]) for row in rows)


@cache
def topic_ids() -> frozenset[str]:
    return frozenset(topic.id for topic in all_topics())


@cache
def life_domains() -> tuple[str, ...]:
    """Ids of what a talk, an assessment, a goal or a theme can be about: every topic except acute danger."""
    return tuple(topic.id for topic in all_topics() if topic.id != EMERGENCY)
