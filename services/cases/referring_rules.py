"""What follows from a referral's state: pure functions over values."""

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType

from services.cases.rules import NEXT, ReferralState


class Outcome(StrEnum):
    """What a completed referral came to, as a code; the words are the locales'."""

    helped = auto()
    partly = auto()
    not_reached = auto()  # the person and the service did not meet
    refused = auto()  # by the service, after it had agreed
    not_needed = auto()  # any more


TELLS = frozenset({ReferralState.requested, ReferralState.in_progress})  # the service is told about the person
RUNS = frozenset({ReferralState.accepted, ReferralState.in_progress})  # the person can go there
OPEN_REFERRALS = frozenset(state for state, following in NEXT.items() if following)
BEFORE: Mapping[ReferralState, frozenset[ReferralState]] = MappingProxyType(
    {state: frozenset(each for each, following in NEXT.items() if state in following) for state in ReferralState}
)


def once_withdrawn(state: ReferralState) -> ReferralState | None:
    """Where a referral goes when its release is withdrawn; None: it stays.

    What nobody has agreed to yet ends. What a service has begun rests: it may come back with a new release. Of a draft
    nobody knows.
    """
    if state is ReferralState.requested:
        return ReferralState.cancelled
    return ReferralState.on_hold if state in RUNS else None
