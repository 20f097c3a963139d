"""What an interaction may say, and what is still to be asked: pure functions over values."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from services.cases.rules import Activity, Constellation, Mode
from services.directory.topics import life_domains
from services.refusal import Refusal

LONGEST = 600  # minutes
OLD = timedelta(days=14)  # what lies further back is asked about once, and then taken
CORRECTABLE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Talk:
    """An interaction in codes alone."""

    occurred_on: date  # local day
    mode: Mode
    minutes: int  # 1 to `LONGEST`
    domains: tuple[str, ...]  # ids of `life_domains()`; at least one
    activities: tuple[Activity, ...] = ()
    constellation: Constellation | None = None  # what the case calls for
    service_code: str | None = None  # of the directory: where somebody was led to
    municipality_ags: str | None = None  # eight digits; only of referral counselling, which has no case with a place


def check_day(day: date, today: date) -> date:
    """The day itself.

    Raises:
        Refusal: it has not come yet.
    """
    if day > today:
        raise Refusal("contact-future", day=f"{day:%d.%m.%Y}")
    return day


def check_minutes(minutes: int) -> int:
    """The minutes themselves.

    Raises:
        Refusal: none at all, or more than ten hours.
    """
    if not 1 <= minutes <= LONGEST:
        raise Refusal("contact-minutes-range", hours=LONGEST // 60)
    return minutes


def check(talk: Talk, today: date) -> None:
    """Refuse what cannot have been.

    Raises:
        Refusal: a day to come, an impossible length, no life domain or one that does not exist.
    """
    check_day(talk.occurred_on, today)
    check_minutes(talk.minutes)
    if not talk.domains or not set(talk.domains) <= set(life_domains()):
        raise Refusal("contact-no-domain")


def is_old(day: date, today: date) -> bool:
    """Whether a day lies so far back that it may be a slip."""
    return today - day > OLD


def is_correctable(recorded_at: datetime, now: datetime) -> bool:
    return now - recorded_at < CORRECTABLE


def as_json(talk: Talk) -> str:
    """The codes of one version, at most 600 characters; keys and lists in a fixed order."""
    said = {
        "on": talk.occurred_on.isoformat(),
        "mode": talk.mode.value,
        "minutes": talk.minutes,
        "domains": sorted(talk.domains),
        "activities": sorted(talk.activities),
        "constellation": talk.constellation,
        "service": talk.service_code,
        "municipality": talk.municipality_ags,
    }
    return json.dumps({key: value for key, value in said.items() if value}, separators=(",", ":"))
