"""Buttons of cases, at most 64 bytes. Frozen: other fields mean a new prefix.

Steps of a form that is being entered carry `begun`, the second in which it was: what is known of it stands encrypted in
the database, and the button of an earlier form must not save a later one.
"""

import re

from aiogram.filters.callback_data import CallbackData

from services.cases.opening import Who
from services.cases.rules import Closing, MemberKind, Purpose, Way

MEMBER_LINK = "m_"  # what a deep link's payload begins with; the token follows
PAYLOAD = re.compile(r"m_[A-Za-z0-9_-]{1,62}")


class CaseList(CallbackData, prefix="cc1"):
    closed: bool
    page: int


class SeeCase(CallbackData, prefix="cs1"):
    case_id: int


class SeeMember(CallbackData, prefix="cm1"):
    member_id: int


class OpenCase(CallbackData, prefix="co1"):
    """`confidential` for a second case of somebody, which nothing connects with the first."""

    confidential: bool


class OpenWho(CallbackData, prefix="cw1"):
    who: Who
    confidential: bool


class AddMember(CallbackData, prefix="ca1"):
    case_id: int


class AddKind(CallbackData, prefix="ck1"):
    case_id: int
    kind: MemberKind


class ConsentAgain(CallbackData, prefix="cx1"):
    member_id: int


class NoForm(CallbackData, prefix="cn1"):
    """Nobody has signed."""


class FormVersion(CallbackData, prefix="cf1"):
    begun: int


class FormDay(CallbackData, prefix="ci1"):
    """The form was signed today (0) or yesterday (1)."""

    ago: int
    begun: int


class FormWay(CallbackData, prefix="cy1"):
    way: Way
    begun: int


class SaveForm(CallbackData, prefix="cz1"):
    begun: int


class InviteMember(CallbackData, prefix="cj1"):
    member_id: int


class LinkLanguage(CallbackData, prefix="cl1"):
    """A newcomer's choice of language; the token of the link they came by travels along."""

    language: str
    token: str


class OldEnough(CallbackData, prefix="ce1"):
    token: str


class TooYoung(CallbackData, prefix="cg1"):
    """An invited person is under 16."""


class JoinCase(CallbackData, prefix="cq1"):
    token: str


class DeclineCase(CallbackData, prefix="ch1"):
    """An invited person's no."""


class MyHelp(CallbackData, prefix="cb1"):
    """Shows a client who helps them."""


class MyCase(CallbackData, prefix="cu1"):
    member_id: int


class SeeReleases(CallbackData, prefix="cr1"):
    member_id: int


class ReleaseTopics(CallbackData, prefix="cp1"):
    member_id: int


class ReleaseServices(CallbackData, prefix="cv1"):
    """The services that come into question as recipients; `page` from 0."""

    member_id: int
    topic: str
    page: int


class ReleasePurpose(CallbackData, prefix="da1"):
    member_id: int
    code: str


class ReleaseFor(CallbackData, prefix="db1"):
    member_id: int
    code: str
    purpose: Purpose


class AskWithdrawRelease(CallbackData, prefix="dc1"):
    release_id: int


class WithdrawRelease(CallbackData, prefix="de1"):
    release_id: int


class AskWithdrawConsent(CallbackData, prefix="df1"):
    member_id: int


class WithdrawConsent(CallbackData, prefix="dg1"):
    member_id: int


class CaseMore(CallbackData, prefix="dh1"):
    """Shows what is done rarely: cover, hand over, close."""

    case_id: int


class ChooseCover(CallbackData, prefix="di1"):
    case_id: int


class CoverBy(CallbackData, prefix="dj1"):
    case_id: int
    staff_id: int


class CoverUntil(CallbackData, prefix="dk1"):
    """`day` is the last day (proleptic Gregorian ordinal)."""

    case_id: int
    staff_id: int
    day: int


class EndCover(CallbackData, prefix="dl1"):
    case_id: int


class ChooseHandOver(CallbackData, prefix="dm1"):
    case_id: int


class AskHandOver(CallbackData, prefix="dn1"):
    case_id: int
    staff_id: int


class HandOver(CallbackData, prefix="do1"):
    case_id: int
    staff_id: int


class ChooseClosing(CallbackData, prefix="dp1"):
    case_id: int


class CloseCase(CallbackData, prefix="dq1"):
    case_id: int
    reason: Closing


class ReopenCase(CallbackData, prefix="dr1"):
    case_id: int


class AskDisconnect(CallbackData, prefix="ds1"):
    member_id: int


class Disconnect(CallbackData, prefix="dt1"):
    """A member's phone sees nothing of the case any more."""

    member_id: int


class AskToLeave(CallbackData, prefix="du1"):
    member_id: int


class Leave(CallbackData, prefix="dv1"):
    """A client takes their own phone out of a case."""

    member_id: int
