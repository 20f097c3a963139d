"""Each screen of a campaign that is approved, started and steered, whole."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.campaigns.running import screens
from services.campaigns.access import CampaignCard
from services.campaigns.audience import Counted
from services.campaigns.rules import Audience, CampaignState, Content
from services.campaigns.steering import Progress

from ....conftest import context_of
from ...whole import whole

DAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # 10:30 in Germany
NIGHT = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
FACTS = ["campaigns-number(number=7)", "campaigns-audience(kind=campaigns-kind(kind=courses), area=Kreis Warendorf)"]
TO_CAMPAIGN = "[dispatch-to-campaign → {}]"


def card(state=CampaignState.approved, **given):
    known = {
        "id": 7,
        "state": state,
        "version": 3,
        "content": Content("Einbürgerung", Audience("courses")),
        "author_id": 1,
        "changed_at": DAY,
        "starts_at": None,
        "started_at": None,
        "started_by": None,
        "ended_at": None,
        "progress_message": None,
        "is_own": True,
        "may_approve": False,
    }
    return CampaignCard(**known | given)


def progress(state=CampaignState.running, **given):
    known = dict.fromkeys(
        ("total", "delivered", "unreachable", "failed", "cancelled", "left", "in_flight", "doubtful"), 0
    )
    return Progress(state, **{"is_planned": True} | known | given)


def buttons_of(lines):
    return [each for each in lines if each.startswith("[")]


def test_what_can_be_done_with_a_campaign_depends_on_its_state_and_on_whose_it_is():
    begun = {"started_at": DAY}
    table = [
        (card(), ["dispatch-start"]),
        (card(is_own=False), []),
        (card(is_own=False, may_approve=True), ["campaigns-review"]),
        (card(CampaignState.scheduled, starts_at=DAY), ["dispatch-start"]),
        (card(CampaignState.draft), []),
        (card(CampaignState.in_review, is_own=False, may_approve=True), ["campaigns-review"]),
        (card(CampaignState.running, **begun), ["campaigns-state(state=running)"]),
        (card(CampaignState.paused, **begun), ["campaigns-state(state=paused)"]),
        (card(CampaignState.completed, **begun), ["campaigns-state(state=completed)"]),
        (card(CampaignState.aborted, **begun), []),
        (card(CampaignState.running), []),
    ]
    for campaign, wanted in table:
        shown = buttons_of(whole(screens.campaign(campaign, context_of(now=DAY))))
        assert [each[1:].split(" → ")[0] for each in shown] == [*wanted, "dispatch-to-campaign"], campaign


def test_the_facts_stand_below_what_was_said():
    shown = whole(screens.campaign(card(), context_of(now=DAY), "gesagt"))

    number, audience = FACTS
    assert shown[:5] == ["gesagt", "", number, "campaigns-state(state=approved)", audience]
    assert not any("planned" in each for each in shown)


def test_a_scheduled_campaign_says_when_it_begins():
    shown = whole(screens.campaign(card(CampaignState.scheduled, starts_at=DAY), context_of(now=DAY)))

    assert "dispatch-planned(day=Montag, 23. November 2026, time=10:30)" in shown
    assert "planned" not in "".join(whole(screens.campaign(card(starts_at=DAY), context_of(now=DAY))))


@pytest.mark.parametrize(
    ("now", "state", "said", "undoes"),
    [
        (DAY, CampaignState.approved, None, False),
        (NIGHT, CampaignState.approved, "dispatch-quiet-now(day=Dienstag, 24. November 2026, time=08:00)", False),
        (DAY, CampaignState.scheduled, None, True),
    ],
)
def test_before_the_start_it_says_to_whom_and_that_the_night_is_quiet(now, state, said, undoes):
    starts = {"starts_at": DAY} if state == CampaignState.scheduled else {}
    tomorrow = DAY + timedelta(days=1)

    shown = whole(screens.start(card(state, **starts), Counted(40), tomorrow, context_of(now=now)))

    planned = ["dispatch-planned(day=Montag, 23. November 2026, time=10:30)"] if starts else []
    lines = ["dispatch-start-title(number=7)", "", FACTS[1], "campaigns-count(count=40)", *planned]
    assert [each for each in shown if not each.startswith("[")] == [*lines, *(["", said] if said else [])]
    labels = [each[1:].split(" → ")[0] for each in buttons_of(shown)]
    wanted = ["dispatch-now", "dispatch-tomorrow", "dispatch-other-time"]
    assert labels == [*wanted, *(["dispatch-unschedule"] if undoes else []), "dispatch-to-campaign"]


def test_few_people_are_not_counted():
    shown = whole(screens.start(card(), Counted(None), DAY, context_of(now=DAY)))

    assert "campaigns-count-few(smallest=5)" in shown


def test_asking_for_a_time_says_what_was_wrong_instead_and_leads_back():
    assert whole(screens.ask_time(card()))[0] == "dispatch-ask-time"
    assert whole(screens.ask_time(card(), wrong="falsch"))[0] == "falsch"
    assert whole(screens.ask_time(card()))[1].startswith("[campaigns-back → ")


def test_whom_somebody_wrote_to_lately_is_asked_about_with_the_same_wish():
    now = whole(screens.ask_again(card(), DAY, None, context_of(now=DAY)))
    later = whole(screens.ask_again(card(), DAY, DAY, context_of(now=DAY)))

    assert now[0] == later[0] == "dispatch-ask-again(day=23. November 2026)"
    assert now[1] == f"[dispatch-again → {screens.StartNow(campaign_id=7, version=3, again=True).pack()}]"
    starts = screens.minutes(DAY)
    assert (
        later[1] == f"[dispatch-again → {screens.StartAt(campaign_id=7, version=3, starts=starts, again=True).pack()}]"
    )


@pytest.mark.parametrize(("at", "quiet"), [(DAY, 0), (NIGHT, 1)])
def test_a_planned_start_says_when_and_whether_it_waits_for_the_morning(at, quiet):
    shown = whole(screens.scheduled(card(CampaignState.scheduled, starts_at=at), context_of(now=DAY)))

    assert shown[0].startswith("dispatch-scheduled(number=7, day=Montag, 23. November 2026, time=")
    assert sum("dispatch-quiet-then" in each for each in shown) == quiet
    labels = [each[1:].split(" → ")[0] for each in buttons_of(shown)]
    assert labels == ["dispatch-other-time", "dispatch-unschedule", "dispatch-to-campaign"]


def test_progress_counts_only_what_there_is_and_draws_the_part_that_is_done():
    shown = whole(screens.progress(7, progress(total=24, delivered=10, left=12, failed=2), context_of(now=DAY)))

    assert shown[:6] == [
        "campaigns-number(number=7)",
        "campaigns-state(state=running)",
        "",
        "▓" * 6 + "░" * 6,
        "dispatch-delivered(count=10, total=24)",
        "dispatch-left(count=12)",
    ]
    assert shown[6] == "dispatch-failed(count=2)"
    assert shown[7].startswith("[")


@pytest.mark.parametrize(
    ("state", "labels"),
    [
        (CampaignState.running, [["dispatch-pause", "dispatch-abort"], ["dispatch-refresh", "campaigns-report"]]),
        (CampaignState.paused, [["dispatch-resume", "dispatch-abort"], ["dispatch-refresh", "campaigns-report"]]),
        (CampaignState.completed, [["campaigns-report"]]),
        (CampaignState.aborted, [["campaigns-report"]]),
    ],
)
def test_only_what_goes_on_can_be_steered(state, labels):
    shown = screens.progress(7, progress(state), context_of(now=DAY))

    assert [[each.label.id for each in row] for row in shown.rows] == [*labels, ["dispatch-to-campaign"]]


def test_what_is_left_after_the_end_is_called_left_over():
    ended = whole(screens.progress(7, progress(CampaignState.aborted, total=4, left=4), context_of(now=DAY)))

    assert "dispatch-left-over(count=4)" in ended
    assert "░" * 12 in ended


def test_while_people_are_gathered_no_numbers_are_shown_and_nobody_is_all_of_them():
    gathering = whole(screens.progress(7, progress(is_planned=False, total=9, left=9), context_of(now=DAY)))
    nobody = whole(screens.progress(7, progress(), context_of(now=DAY)))

    assert "dispatch-gathering" in gathering
    assert not any("▓" in each or "░" in each for each in gathering)
    assert "▓" * 12 in nobody


@pytest.mark.parametrize(
    ("now", "state", "said"),
    [(NIGHT, CampaignState.running, True), (DAY, CampaignState.running, False), (NIGHT, CampaignState.paused, False)],
)
def test_a_running_campaign_says_at_night_that_it_waits(now, state, said):
    shown = whole(screens.progress(7, progress(state), context_of(now=now)))

    assert any(each.startswith("dispatch-night") for each in shown) is said


def test_aborting_asks_first_below_the_progress():
    shown = screens.ask_abort(card(CampaignState.running), context_of(now=DAY))

    assert shown.fresh
    assert whole(shown)[:5] == ["dispatch-ask-abort(number=7)", "", FACTS[1], "", "dispatch-abort-hint"]
    assert [each.label.id for row in shown.rows for each in row] == ["dispatch-abort-yes", "dispatch-to-campaign"]
