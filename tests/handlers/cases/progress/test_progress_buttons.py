"""Buttons of progress: their frozen wire form."""

import pytest

from handlers.cases.progress import callbacks as buttons
from services.cases.reassessing import Span
from services.cases.rules import GoalState
from tests.handlers.cases.progress.conftest import MOST

FORMS = [
    (buttons.SeeProgress(member_id=MOST), "pg1:2147483647"),
    (buttons.SeeOwnGoals(member_id=MOST), "go1:2147483647"),
    (buttons.OpenOwnGoals(member_id=MOST), "gw1:2147483647"),
    (buttons.Agree(goal_id=MOST, version=1795429800123), "ga1:2147483647:1795429800123"),
    (buttons.SeeGoals(member_id=MOST), "gl1:2147483647"),
    (buttons.SeeGoal(goal_id=MOST), "gd1:2147483647"),
    (buttons.SetGoal(goal_id=MOST, state=GoalState.completed), "gs1:2147483647:completed"),
    (buttons.OpenGoals(member_id=MOST), "gp1:2147483647"),
    (buttons.SeeAssessment(member_id=MOST), "gr1:2147483647"),
    (
        buttons.Assess(member_id=MOST, domain="general_counselling", in_round=True),
        "ge1:2147483647:general_counselling:1",
    ),
    (
        buttons.SetLevel(member_id=MOST, domain="general_counselling", level=5, in_round=False),
        "gv1:2147483647:general_counselling:5:0",
    ),
    (buttons.SeeReassess(member_id=MOST), "gt1:2147483647"),
    (buttons.SetReassess(member_id=MOST, span=Span.three_months), "gx1:2147483647:m3"),
    (buttons.TypeReassess(member_id=MOST), "gy1:2147483647"),
    (buttons.SayView(question_id=MOST, value=5), "gn1:2147483647:5"),
    (buttons.OpenOwnView(member_id=MOST), "gz1:2147483647"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64
