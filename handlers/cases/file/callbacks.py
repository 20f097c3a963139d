"""Buttons of cases, at most 64 bytes. Frozen: other fields mean a new prefix.

Steps of a form that is being entered carry `begun`, the second in which it was: what is known of it stands encrypted in
the database, and the button of an earlier form must not save a later one.
"""

from aiogram.filters.callback_data import CallbackData

from services.cases.opening import Who
from services.cases.rules import Closing, MemberKind, Purpose, Way

MEMBER_LINK = "m_"  # what a deep link's payload begins with; the token follows
PAYLOAD = r"m_[A-Za-z0-9_-]{1,62}"


class CaseList(CallbackData, prefix="cc1"):
    """The wish to see one's cases."""

    closed: bool
    page: int


class SeeCase(CallbackData, prefix="cs1"):
    """The wish to see a case."""

    case_id: int


class SeeMember(CallbackData, prefix="cm1"):
    """The wish to see somebody in a case."""

    member_id: int


class OpenCase(CallbackData, prefix="co1"):
    """The wish to open a case; `confidential` for a second one of somebody."""

    confidential: bool


class OpenWho(CallbackData, prefix="cw1"):
    """Who has signed."""

    who: Who
    confidential: bool


class AddMember(CallbackData, prefix="ca1"):
    """The wish to add somebody to a case."""

    case_id: int


class AddKind(CallbackData, prefix="ck1"):
    """How old they are."""

    case_id: int
    kind: MemberKind


class ConsentAgain(CallbackData, prefix="cx1"):
    """The wish to record a member's consent anew."""

    member_id: int


class NoForm(CallbackData, prefix="cn1"):
    """Nobody has signed."""


class FormVersion(CallbackData, prefix="cf1"):
    """The form is of the version that was used last."""

    begun: int


class FormDay(CallbackData, prefix="ci1"):
    """The form was signed today (0) or yesterday (1)."""

    ago: int
    begun: int


class FormWay(CallbackData, prefix="cy1"):
    """How the consent was given."""

    way: Way
    begun: int


class SaveForm(CallbackData, prefix="cz1"):
    """What was entered is right."""

    begun: int


class InviteMember(CallbackData, prefix="cj1"):
    """The wish for a one-time link for a member's phone."""

    member_id: int


class LinkLanguage(CallbackData, prefix="cl1"):
    """A newcomer's choice of language; the link they came by travels along."""

    language: str
    token: str


class OldEnough(CallbackData, prefix="ce1"):
    """An invited person is 16 or older."""

    token: str


class TooYoung(CallbackData, prefix="cg1"):
    """An invited person is under 16."""


class JoinCase(CallbackData, prefix="cq1"):
    """An invited person's yes."""

    token: str


class DeclineCase(CallbackData, prefix="ch1"):
    """An invited person's no."""


class MyHelp(CallbackData, prefix="cb1"):
    """A client's wish to see who helps them."""


class MyCase(CallbackData, prefix="cu1"):
    """A client's wish to see one of their own places."""

    member_id: int


class SeeReleases(CallbackData, prefix="cr1"):
    """The wish to see a member's releases."""

    member_id: int


class ReleaseTopics(CallbackData, prefix="cp1"):
    """The wish to record a release; first what the recipient is for."""

    member_id: int


class ReleaseServices(CallbackData, prefix="cv1"):
    """The services that come into question."""

    member_id: int
    topic: str
    page: int


class ReleasePurpose(CallbackData, prefix="da1"):
    """The recipient; then what for."""

    member_id: int
    code: str


class ReleaseFor(CallbackData, prefix="db1"):
    """The recipient and what for; then the form."""

    member_id: int
    code: str
    purpose: Purpose


class AskWithdrawRelease(CallbackData, prefix="dc1"):
    """The wish to withdraw a release, to be confirmed."""

    release_id: int


class WithdrawRelease(CallbackData, prefix="de1"):
    """The same, confirmed."""

    release_id: int


class AskWithdrawConsent(CallbackData, prefix="df1"):
    """The wish to withdraw a member's consent on their word, to be confirmed."""

    member_id: int


class WithdrawConsent(CallbackData, prefix="dg1"):
    """The same, confirmed."""

    member_id: int


class CaseMore(CallbackData, prefix="dh1"):
    """The wish to see what is done rarely: cover, hand over, close."""

    case_id: int


class ChooseCover(CallbackData, prefix="di1"):
    """The wish to let a colleague look after a case for a time."""

    case_id: int


class CoverBy(CallbackData, prefix="dj1"):
    """The colleague; then until when."""

    case_id: int
    staff_id: int


class CoverUntil(CallbackData, prefix="dk1"):
    """The last day (proleptic Gregorian ordinal)."""

    case_id: int
    staff_id: int
    day: int


class EndCover(CallbackData, prefix="dl1"):
    """The wish to look after a case oneself again."""

    case_id: int


class ChooseHandOver(CallbackData, prefix="dm1"):
    """The wish to give a case to a colleague for good."""

    case_id: int


class AskHandOver(CallbackData, prefix="dn1"):
    """The colleague, to be confirmed."""

    case_id: int
    staff_id: int


class HandOver(CallbackData, prefix="do1"):
    """The same, confirmed."""

    case_id: int
    staff_id: int


class ChooseClosing(CallbackData, prefix="dp1"):
    """The wish to close a case, with a reason to be chosen."""

    case_id: int


class CloseCase(CallbackData, prefix="dq1"):
    """The wish to close a case for this reason."""

    case_id: int
    reason: Closing


class ReopenCase(CallbackData, prefix="dr1"):
    """The wish to go on with a closed case."""

    case_id: int


class AskDisconnect(CallbackData, prefix="ds1"):
    """The wish that a member's phone sees nothing of the case any more, to be confirmed."""

    member_id: int


class Disconnect(CallbackData, prefix="dt1"):
    """The same, confirmed."""

    member_id: int


class AskToLeave(CallbackData, prefix="du1"):
    """A client's wish to take their own phone out of a case, to be confirmed."""

    member_id: int


class Leave(CallbackData, prefix="dv1"):
    """The same, confirmed."""

    member_id: int
