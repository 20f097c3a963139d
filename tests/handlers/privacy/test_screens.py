"""What a person reads about their own data, each screen whole."""

from dataclasses import replace
from datetime import UTC, date, datetime

from handlers.privacy import screens
from services.cases.consents import Purpose
from services.counties import load_county
from services.privacy.deleting import Entries, Report
from services.privacy.holding import Hold
from services.privacy.withdrawing import Agreed, Released
from storage.people import Person

from ...conftest import context_of
from ..whole import whole

PERSON = Person(
    id=1, wrapped_key=b"", language="de", municipality_ags="05570004", created_at=datetime(2026, 11, 1, 12, tzinfo=UTC)
)
COUNTS = "number=WAF-2026-17/B, contacts=1, notes=2, goals=3, referrals=4"
FREE = Entries("WAF-2026-17/B", 1, 2, 3, 4)
HELD = replace(FREE, number="WAF-2026-18/A", hold=next(iter(Hold)))
WHY = f"privacy-hold-reason(reason={next(iter(Hold))})"
FRAME = ["privacy-title", ""]
END = ["", "privacy-telegram", "privacy-voluntary(county=Kreis Warendorf)"]
RELEASE = Released(5, 2, "Caritas", next(iter(Purpose)), date(2026, 11, 2))
FOR = f"purpose={RELEASE.purpose.value}, date=2. November 2026"
GIVEN = Agreed(2, "WAF-2026-17/B", date(2026, 11, 1), (RELEASE, replace(RELEASE, id=6, recipient="AWO")))


def test_everything_that_is_stored_is_named_with_or_without_a_case_and_a_town():
    shown = whole(screens.stored(context_of(person=PERSON), ["mehr"], in_case=True))
    stranger = Person(**PERSON.model_dump() | {"municipality_ags": None})
    alone = whole(screens.stored(context_of(person=stranger), [], in_case=False))

    stored = ["privacy-intro", "privacy-language(language=meta-name)", "privacy-town(town=Ahlen)", "privacy-address"]
    assert shown == [
        *FRAME,
        *stored,
        "mehr",
        "privacy-since(date=1. November 2026)",
        *END,
        "[privacy-export → px1]",
        "[privacy-agreed → py1]",
        "[privacy-delete → pa1]",
        "[menu-back-to-topics → tp1:5570004:]",
    ]
    assert "privacy-town(town=privacy-no-town)" in alone
    assert "[privacy-agreed → py1]" not in alone
    assert "mehr" not in alone


def test_of_whom_nothing_is_stored_that_is_said_and_nothing_can_be_deleted():
    shown = whole(screens.nothing_stored(context_of()))

    assert shown == [*FRAME, "privacy-nothing", *END, "[menu-other-town → mm1]"]


def test_a_case_is_counted_and_not_told():
    assert screens.case_lines([FREE])[0].id == "privacy-case"
    assert dict(screens.case_lines([FREE])[0].args) == {
        "number": "WAF-2026-17/B",
        "contacts": 1,
        "notes": 2,
        "goals": 3,
        "referrals": 4,
    }


def test_before_deleting_it_says_what_goes_and_what_the_law_holds():
    yes_no = ["[privacy-delete-yes → pf1]", "[privacy-delete-no → pv1]"]

    assert whole(screens.ask_to_forget(0, [])) == ["privacy-ask", *yes_no]
    assert whole(screens.ask_to_forget(2, [FREE, HELD])) == [
        "privacy-ask",
        "privacy-ask-appointments(count=2)",
        "privacy-ask-case(number=WAF-2026-17/B)",
        f"privacy-ask-held(number=WAF-2026-18/A, reason={WHY})",
        *yes_no,
    ]


def test_after_deleting_each_step_stands_that_was_done_and_no_other():
    county = load_county("warendorf")
    language = "[menu-language → lm1]"

    assert whole(screens.forgotten(Report(found=False), county)) == ["privacy-deleted", language]
    assert whole(screens.forgotten(Report(), county)) == ["privacy-step-account", "", "privacy-deleted", language]
    assert whole(screens.forgotten(Report(True, 1, 2, (FREE,), (HELD,)), county)) == [
        "privacy-step-appointments(count=1)",
        "privacy-step-messages(count=2)",
        f"privacy-step-case({COUNTS})",
        "privacy-step-account",
        f"privacy-step-held(reason={WHY}, number=WAF-2026-18/A, county=Kreis Warendorf)",
        "",
        "privacy-deleted-except",
        language,
    ]


def test_what_was_agreed_can_be_read_and_taken_back_and_what_was_taken_back_only_stands_there():
    back = "[privacy-back → pv1]"

    assert whole(screens.agreed([], "de")) == ["privacy-agreed-title", "privacy-agreed-none", back]
    assert whole(screens.agreed([GIVEN, replace(GIVEN, consented_on=None)], "de", above=["oben"])) == [
        "oben",
        "privacy-agreed-title",
        "privacy-agreed-consent(number=WAF-2026-17/B, date=1. November 2026)",
        f"privacy-agreed-release(number='1', recipient=Caritas, {FOR})",
        f"privacy-agreed-release(number='2', recipient=AWO, {FOR})",
        "privacy-agreed-withdrawn(number=WAF-2026-17/B)",
        "[privacy-consent-read → pt1:2]",
        "[privacy-withdraw-consent(number=WAF-2026-17/B) → pq1:consent:2]",
        "[privacy-withdraw-release(number='1') → pq1:release:5]",
        "[privacy-withdraw-release(number='2') → pq1:release:6]",
        back,
    ]


def test_taking_back_asks_first():
    no = "[privacy-withdraw-no → py1]"

    assert whole(screens.ask_consent(GIVEN)) == [
        "privacy-ask-consent(number=WAF-2026-17/B, days=14)",
        "[privacy-withdraw-yes → pz1:consent:2]",
        no,
    ]
    assert whole(screens.ask_release(RELEASE)) == [
        "privacy-ask-release(recipient=Caritas)",
        "[privacy-withdraw-yes → pz1:release:5]",
        no,
    ]
