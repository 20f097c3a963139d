"""Buttons of goals, assessments and views, at most 64 bytes. Frozen: other fields mean a new prefix."""

from aiogram.filters.callback_data import CallbackData

from services.cases.reassessing import Span
from services.cases.rules import GoalState


class SeeProgress(CallbackData, prefix="pg1"):
    member_id: int


class SeeOwnGoals(CallbackData, prefix="go1"):
    member_id: int


class OpenOwnGoals(CallbackData, prefix="gw1"):
    member_id: int


class Agree(CallbackData, prefix="ga1"):
    """A client's yes to a goal as it was shown to them: nobody agrees to words that came later."""

    goal_id: int
    version: int


class SeeGoals(CallbackData, prefix="gl1"):
    member_id: int


class SeeGoal(CallbackData, prefix="gd1"):
    goal_id: int


class SetGoal(CallbackData, prefix="gs1"):
    goal_id: int
    state: GoalState


class OpenGoals(CallbackData, prefix="gp1"):
    """A case manager reads and writes goals on the county's page."""

    member_id: int


class SeeAssessment(CallbackData, prefix="gr1"):
    member_id: int


class Assess(CallbackData, prefix="ge1"):
    """Ask how one life domain stands; in a round the next one follows."""

    member_id: int
    domain: str
    in_round: bool


class SetLevel(CallbackData, prefix="gv1"):
    """How one life domain stands today, from 1 (acute need) to 5 (no need)."""

    member_id: int
    domain: str
    level: int
    in_round: bool


class SeeReassess(CallbackData, prefix="gt1"):
    member_id: int


class SetReassess(CallbackData, prefix="gx1"):
    member_id: int
    span: Span


class TypeReassess(CallbackData, prefix="gy1"):
    member_id: int


class SayView(CallbackData, prefix="gn1"):
    """A client's answer, from 1 to 5, to the question how it goes."""

    question_id: int
    value: int


class OpenOwnView(CallbackData, prefix="gz1"):
    """A client answers that question on the county's page."""

    member_id: int
