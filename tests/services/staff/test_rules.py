"""Who may do what, as the concept's role table says."""

import pytest

from services.refusal import Refusal
from services.staff.rules import MAY, Action, Role, Staff, StaffState, covers_region, is_label, may, require


def member(role: Role, state: StaffState = StaffState.active, region: str | None = None) -> Staff:
    return Staff(1, 2, role, "Erika Muster", "Kreis", "KIM", None, None, region, state)


def allowed(action: Action) -> set[Role]:
    return {role for role in Role if may(member(role), action)}


def test_the_role_table_stands_as_in_the_concept():
    assert allowed(Action.cases) == {Role.case_manager}, "no case notes for anybody else"
    assert allowed(Action.clients) == allowed(Action.substitute) == {Role.case_manager}
    assert allowed(Action.own_office_hours) == allowed(Action.own_appointments) == {Role.case_manager, Role.authority}
    assert allowed(Action.campaigns) == {Role.coordinator, Role.authority, Role.lead}
    assert allowed(Action.campaign_approval) == {Role.lead}
    assert allowed(Action.directory_edit) == allowed(Action.gaps_region) == {Role.coordinator, Role.lead}
    assert allowed(Action.overdue_requests) == {Role.coordinator, Role.lead}
    assert allowed(Action.staff_invite) == {Role.lead, Role.admin}
    assert allowed(Action.configuration) == {Role.admin}
    assert MAY[Role.admin] == {Action.staff_menu, Action.staff_invite, Action.configuration}


def test_every_role_has_rights_and_every_action_somebody():
    assert set(MAY) == set(Role)
    assert all(allowed(action) for action in Action)


@pytest.mark.parametrize("state", [each for each in StaffState if each != StaffState.active])
@pytest.mark.parametrize("action", list(Action))
def test_who_is_not_active_may_nothing(action, state):
    assert not any(may(member(role, state), action) for role in Role)
    assert not may(None, action)


@pytest.mark.parametrize(("button", "said"), [(True, "fallback-button-outdated"), (False, "fallback-command")])
def test_a_refusal_says_what_an_unknown_button_or_command_says(button, said):
    for nobody in (None, member(Role.admin), member(Role.case_manager, StaffState.suspended)):
        with pytest.raises(Refusal) as refused:
            require(nobody, Action.cases, button=button)
        assert refused.value.text_id == said
        assert not refused.value.text_args

    case_manager = member(Role.case_manager)
    assert require(case_manager, Action.cases, button=button) is case_manager


def test_a_coordinator_covers_the_own_region_and_a_lead_all():
    assert covers_region(member(Role.coordinator, region="nordkreis"), "nordkreis")
    assert not covers_region(member(Role.coordinator, region="nordkreis"), "suedkreis")
    assert not covers_region(member(Role.coordinator, region="nordkreis"), None)
    assert covers_region(member(Role.coordinator), "nordkreis"), "a county without regions"
    assert covers_region(member(Role.lead), "suedkreis")
    assert not covers_region(member(Role.case_manager, region="nordkreis"), "nordkreis")


@pytest.mark.parametrize("label", ["K-17", "2026/113", "a", "Ä7", "A" * 20])
def test_an_offices_own_sign_is_a_label(label):
    assert is_label(label)


@pytest.mark.parametrize(
    "label", ["", "Amal Beispiel", "K 17", "-17", "/", "K_17", "K-17\n", "A" * 21, "K.17", "<b>", "+49221", "K\u200f17"]
)
def test_a_name_with_a_space_and_other_marks_are_no_label(label):
    assert not is_label(label)


def test_a_staff_members_name_does_not_slip_into_a_log():
    assert "Erika" not in f"{member(Role.lead)!r} {[member(Role.lead)]}"
