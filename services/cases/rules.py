"""Codes of case work and what follows from them: pure functions over values."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum, auto
from types import MappingProxyType

NUMBER = re.compile(
    r"(?P<prefix>[A-ZÄÖÜ]{1,3})[-– ]?(?P<year>20\d\d)[-– /]?(?P<serial>\d{1,6})(?:/?(?P<letter>[A-Z]))?"
)


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """WAF-2026-17, and WAF-2026-17/B for the second person in it."""

    prefix: str
    year: int
    serial: int
    letter: str | None = None

    def __str__(self) -> str:
        letter = f"/{self.letter}" if self.letter else ""
        return f"{self.prefix}-{self.year}-{self.serial}{letter}"


def parse_number(words: str) -> CaseNumber | None:
    """A case number as people type it: any case of letters, with a space or a dash; None when it is none."""
    found = NUMBER.fullmatch(words.strip().upper())
    if found is None:
        return None
    return CaseNumber(found["prefix"], int(found["year"]), int(found["serial"]), found["letter"])


class CaseKind(StrEnum):
    person = auto()
    family = auto()


class MemberKind(StrEnum):
    """How old a member is. A teenager, 16 or 17, speaks for themselves; a child under 16 has no phone in the case."""

    adult = auto()
    teenager = auto()
    child = auto()


class Purpose(StrEnum):
    """What somebody consents to, or releases a recipient for."""

    case_work = auto()  # data processing for the case: without it there is none
    referral = auto()  # that a service is told about the person
    questions = auto()  # that a service answers questions on the case


class Way(StrEnum):
    """How a consent was given."""

    paper = auto()  # signed
    chat = auto()  # only where the county's profile allows it


class Mode(StrEnum):
    """How people talked."""

    office = auto()
    phone = auto()
    outreach = auto()
    accompaniment = auto()
    chat = auto()
    video = auto()


class Activity(StrEnum):
    information = auto()
    letter = auto()  # read or written together
    form = auto()
    clarification = auto()  # with an office
    planning = auto()
    referral = auto()
    crisis = auto()


class Constellation(IntEnum):
    """What a case calls for (Warendorf paper, "Steuerung des KIM": Handlungskonstellationen)."""

    individual_help = 1
    agreement = 2  # with other actors
    management = 3  # a decision at management level
    principle = 4  # a matter of principle


class LegalField(StrEnum):
    """The law that a referral falls under; the words are the locales'."""

    sgb2 = auto()
    sgb3 = auto()
    sgb8 = auto()
    sgb12 = auto()
    aufenthg = auto()
    stag = auto()
    other = auto()


class ReferralState(StrEnum):
    """HL7 FHIR R5, Task.status, the part that a referral goes through."""

    draft = "draft"
    requested = "requested"
    accepted = "accepted"
    rejected = "rejected"
    on_hold = "on-hold"
    in_progress = "in-progress"
    completed = "completed"
    cancelled = "cancelled"


_S = ReferralState
NEXT: Mapping[ReferralState, frozenset[ReferralState]] = MappingProxyType(
    {
        _S.draft: frozenset({_S.requested, _S.cancelled}),
        _S.requested: frozenset({_S.accepted, _S.rejected, _S.cancelled}),
        _S.accepted: frozenset({_S.in_progress, _S.on_hold, _S.completed, _S.cancelled}),
        _S.in_progress: frozenset({_S.on_hold, _S.completed, _S.cancelled}),
        _S.on_hold: frozenset({_S.in_progress, _S.completed, _S.cancelled}),
        _S.rejected: frozenset(),
        _S.completed: frozenset(),
        _S.cancelled: frozenset(),
    }
)


class GoalState(StrEnum):
    """HL7 FHIR R5, Goal.lifecycleStatus, the part that case work uses."""

    proposed = auto()
    accepted = auto()  # by the client
    active = auto()
    completed = auto()
    cancelled = auto()


class Closing(StrEnum):
    """Why a case ends."""

    goals_reached = auto()
    taken_over = auto()  # by another service
    moved = auto()
    wish = auto()  # the client's
    no_contact = auto()
    withdrawn = auto()  # the consent


class Hold(StrEnum):
    """Why a case may not be deleted for now."""

    complaint = auto()
    proceedings = auto()
    audit = auto()  # of the funds
