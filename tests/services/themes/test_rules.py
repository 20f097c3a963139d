"""The path of a theme and who has a say in it, as tables."""

import pytest

from services.counties import load_county
from services.refusal import Refusal
from services.staff.rules import Role, Staff
from services.themes.rules import (
    DRAFTED,
    ENDS,
    OPEN_THEMES,
    Area,
    Kind,
    ThemeState,
    area_of,
    check_codes,
    may_see,
    may_write,
    next_states,
    regions_of,
    shown_count,
    steers,
    towns_of,
)

WARENDORF, PADERBORN = load_county("warendorf"), load_county("paderborn")
AHLEN, BECKUM, BUEREN = "05570004", "05570008", "05774016"
IN_AHLEN, IN_SOUTH, EVERYWHERE, UNASSIGNED = (
    Area(AHLEN, "ahlen"),
    Area(BECKUM, "suedkreis"),
    Area(None, None),
    Area(BUEREN, None),
)


def somebody(role: Role, *, town: str | None = None, region: str | None = None) -> Staff:
    return Staff(7, 7, role, "Erika Muster", "Kreis", "KIM", town, None, region)


MANAGER, OF_SOUTH = somebody(Role.case_manager, town=AHLEN), somebody(Role.case_manager, town=BECKUM)
COORDINATOR, LEAD = somebody(Role.coordinator, region="ahlen"), somebody(Role.lead)


@pytest.mark.parametrize(
    ("state", "constellation", "onward"),
    [
        (ThemeState.raised, 3, [ThemeState.brief]),
        (ThemeState.brief, 3, [ThemeState.project_group]),
        (ThemeState.brief, 4, [ThemeState.project_group, ThemeState.steering_group]),
        (ThemeState.project_group, 4, [ThemeState.agreement]),
        (ThemeState.agreement, 3, [ThemeState.steering_group]),
        (ThemeState.steering_group, 3, [ThemeState.state]),
        (ThemeState.state, 3, []),
    ],
)
def test_the_path_goes_one_step_forward_and_ends_from_everywhere(state, constellation, onward):
    assert next_states(state, constellation) == (*onward, *ENDS)


@pytest.mark.parametrize("state", [*ENDS, ThemeState.merged])
def test_what_has_ended_goes_nowhere(state):
    assert next_states(state, 4) == ()


@pytest.mark.parametrize(
    ("staff", "area", "sees", "leads"),
    [
        (MANAGER, IN_AHLEN, True, False),
        (MANAGER, Area(None, "ahlen"), True, False),
        (MANAGER, IN_SOUTH, False, False),
        (MANAGER, EVERYWHERE, True, False),
        (MANAGER, UNASSIGNED, False, False),
        (OF_SOUTH, IN_AHLEN, False, False),
        (COORDINATOR, IN_AHLEN, True, True),
        (COORDINATOR, IN_SOUTH, False, False),
        (COORDINATOR, EVERYWHERE, True, False),
        (COORDINATOR, UNASSIGNED, True, True),
        (LEAD, IN_SOUTH, True, True),
        (LEAD, EVERYWHERE, True, True),
        (somebody(Role.authority, town=AHLEN, region="ahlen"), IN_AHLEN, False, False),
        (somebody(Role.admin), UNASSIGNED, False, False),
    ],
)
def test_who_sees_a_theme_and_whose_path_it_is(staff, area, sees, leads):
    assert may_see(staff, area, is_raiser=False, county=WARENDORF) is sees
    assert steers(staff, area) is leads


def test_who_raised_a_theme_sees_it_wherever_they_work_now():
    assert may_see(OF_SOUTH, IN_AHLEN, is_raiser=True, county=WARENDORF)


def test_in_a_county_that_has_not_assigned_its_towns_they_belong_together():
    manager = somebody(Role.case_manager, town=BUEREN)

    assert may_see(manager, Area("05774008", None), is_raiser=False, county=PADERBORN)
    assert area_of(manager, BUEREN, PADERBORN) == Area(BUEREN, None)
    assert regions_of(somebody(Role.coordinator, region="region-1"), PADERBORN) == ("region-1", None)


@pytest.mark.parametrize("state", list(ThemeState))
@pytest.mark.parametrize("is_raiser", [True, False])
@pytest.mark.parametrize("is_steering", [True, False])
def test_who_writes_what_and_when(state, is_raiser, is_steering):
    def may(kind: Kind) -> bool:
        return may_write(kind, state, is_raiser=is_raiser, is_steering=is_steering)

    concerned = is_raiser or is_steering
    assert may(Kind.problem) == (is_raiser and state in DRAFTED)
    assert may(Kind.brief) == (concerned and state in DRAFTED)
    assert may(Kind.comment) == (concerned and state in OPEN_THEMES)
    assert may(Kind.outcome) == (is_steering and state not in {*DRAFTED, ThemeState.merged})


def test_a_theme_is_raised_where_somebody_works():
    assert area_of(MANAGER, AHLEN, WARENDORF) == IN_AHLEN
    assert area_of(MANAGER, None, WARENDORF) == Area(None, "ahlen")
    assert area_of(LEAD, None, WARENDORF) == EVERYWHERE
    assert [each.ags for each in towns_of(COORDINATOR, WARENDORF)] == [AHLEN]
    assert len(towns_of(LEAD, WARENDORF)) == 13
    for ags in (BECKUM, "05570999", "99999999"):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            area_of(MANAGER, ags, WARENDORF)


@pytest.mark.parametrize(
    ("domain", "constellation"), [("housing", 2), ("housing", 5), ("emergency", 3), ("a", 3), ("all", 4)]
)
def test_codes_that_call_for_no_theme_are_refused(domain, constellation):
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        check_codes(domain, constellation)


def test_figures_are_the_regions_own():
    assert regions_of(COORDINATOR, WARENDORF) == ("ahlen",)
    assert regions_of(LEAD, WARENDORF) == ("ahlen", "suedkreis", "nordkreis", None)
    assert regions_of(MANAGER, WARENDORF) == ()
    assert (shown_count(4), shown_count(5)) == (None, 5)
