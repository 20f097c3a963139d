"""A campaign's rules: states, versions, languages, areas, and the hours in which it may be sent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.campaigns.rules import (
    BEFORE,
    CLOSES,
    ENDED,
    OPENS,
    STARTABLE,
    STARTED,
    WRITABLE,
    Audience,
    CampaignState,
    Content,
    Kind,
    Media,
    Words,
    check_area,
    check_times,
    fingerprint,
    may_approve,
    may_see,
    missing_texts,
    needs_second,
    overlap,
    sameness,
    text_for,
    window,
)
from services.counties import load_county
from services.refusal import Refusal
from services.staff.rules import Role, Staff

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
AHLEN, BECKUM = "05570004", "05570008"
COUNTY = load_county("warendorf")
TEXTS = {"de": Words("Hallo", is_approved=True), "ar": Words("مرحبا", is_approved=True)}
CONTENT = Content("Einbürgerung", Audience(Kind.naturalisation), TEXTS, ("book",), None, None)


def staff(role, number=1, **given):
    about = {"person_id": 1, "name": "-", "employer": "-", "office": "-", "municipality_ags": None, "district": None}
    return Staff(id=number, role=role, **(about | {"region": None} | given))


@pytest.mark.parametrize("state", CampaignState)
def test_an_ended_campaign_is_entered_by_no_way_back(state):
    assert not BEFORE[state] & ENDED
    assert state not in BEFORE[state] or state is CampaignState.draft or state is CampaignState.scheduled


def test_only_what_was_approved_starts_and_only_what_has_not_started_is_written():
    assert BEFORE[CampaignState.running] - STARTABLE == {CampaignState.paused}
    assert not WRITABLE & STARTED
    assert BEFORE[CampaignState.draft] == WRITABLE


@pytest.mark.parametrize(("recipients", "wanted"), [(5, False), (50, False), (51, True)])
def test_above_fifty_a_second_person_is_needed(recipients, wanted):
    assert needs_second(recipients) is wanted


@pytest.mark.parametrize(
    ("role", "writers", "may"),
    [
        (Role.lead, {2}, True),
        (Role.lead, {1, 2}, False),
        (Role.authority, {2}, False),
        (Role.coordinator, {2}, False),
        (Role.admin, {2}, False),
    ],
)
def test_the_second_person_is_a_lead_without_a_word_in_it(role, writers, may):
    assert may_approve(staff(role), writers) is may


@pytest.mark.parametrize(
    ("role", "office", "may"),
    [
        (Role.authority, "Einbürgerung", True),
        (Role.authority, "Ausländerbehörde", False),
        (Role.coordinator, "KIM", False),
        (Role.lead, "KIM", True),
        (Role.case_manager, "Einbürgerung", False),
    ],
)
def test_a_campaign_is_its_offices_and_the_leads_to_see(role, office, may):
    assert may_see(staff(role, office=office), author_id=7, office="Einbürgerung") is may


WHOLE, TOWN = Audience(Kind.events), Audience(Kind.events, towns=frozenset({AHLEN}))
NORTH = COUNTY.regions[0].id


@pytest.mark.parametrize(
    ("member", "audience", "may"),
    [
        (staff(Role.authority), WHOLE, True),
        (staff(Role.authority, municipality_ags=AHLEN), WHOLE, False),
        (staff(Role.authority, municipality_ags=AHLEN), TOWN, True),
        (staff(Role.authority, municipality_ags=BECKUM), TOWN, False),
        (staff(Role.coordinator, region=NORTH), Audience(Kind.events, region=NORTH), True),
        (staff(Role.coordinator, region=NORTH), WHOLE, False),
        (staff(Role.lead), Audience(Kind.events, towns=frozenset({"05774016"})), False),
        (staff(Role.lead), Audience(Kind.events, region="nowhere"), False),
    ],
)
def test_everybody_writes_to_their_own_area(member, audience, may):
    if may:
        check_area(member, audience, COUNTY)
    else:
        with pytest.raises(Refusal):
            check_area(member, audience, COUNTY)


@pytest.mark.parametrize(
    "other",
    [
        replace(CONTENT, office="Ausländerbehörde"),
        replace(CONTENT, audience=Audience(Kind.courses)),
        replace(CONTENT, audience=Audience(Kind.naturalisation, languages=frozenset({"ar"}))),
        replace(CONTENT, audience=Audience(Kind.naturalisation, towns=frozenset({AHLEN}))),
        replace(CONTENT, audience=Audience(Kind.naturalisation, region=NORTH)),
        replace(CONTENT, texts=TEXTS | {"ar": Words("أهلا", is_approved=True)}),
        replace(CONTENT, texts=TEXTS | {"ar": Words("مرحبا", left_to_german=True)}),
        replace(CONTENT, texts=TEXTS | {"en": Words("Hello", is_approved=True)}),
        replace(CONTENT, buttons=("book", "card:naturalisation")),
        replace(CONTENT, media=Media("photo", "x")),
        replace(CONTENT, expires_at=NOW),
    ],
)
def test_whatever_is_different_is_another_version(other):
    assert fingerprint(other) != fingerprint(CONTENT)


def test_reading_a_text_does_not_make_another_version():
    read = replace(CONTENT, texts={tag: replace(each, is_approved=False) for tag, each in TEXTS.items()})

    assert fingerprint(read) == fingerprint(CONTENT)


def test_the_same_words_to_the_same_people_are_the_same_whatever_the_spaces_and_buttons():
    spaced = replace(CONTENT, texts={"de": Words(" HALLO\n")}, buttons=())

    assert sameness(spaced) == sameness(CONTENT)
    assert sameness(replace(CONTENT, audience=Audience(Kind.courses))) != sameness(CONTENT)


@pytest.mark.parametrize(
    ("texts", "languages", "missing"),
    [
        (TEXTS, frozenset(), ["en"]),
        (TEXTS | {"en": Words("", left_to_german=True)}, frozenset(), []),
        (TEXTS | {"en": Words("Hi")}, frozenset(), ["en"]),
        (TEXTS, frozenset({"ar"}), []),
        ({"ar": TEXTS["ar"]}, frozenset({"ar"}), ["de"]),
        ({"de": Words("Hallo", left_to_german=True)}, frozenset({"de"}), ["de"]),
        (TEXTS | {"de-simple": Words("Hallo.")}, frozenset({"ar"}), ["de-simple"]),
    ],
)
def test_each_language_has_a_text_that_was_read_or_is_left_to_german(texts, languages, missing):
    content = replace(CONTENT, texts=texts, audience=Audience(Kind.naturalisation, languages=languages))

    assert missing_texts(content, ["ar", "de", "en"]) == missing


@pytest.mark.parametrize(
    ("language", "texts", "read"),
    [
        ("ar", TEXTS, "ar"),
        ("en", TEXTS, "de"),
        ("en", TEXTS | {"de-simple": Words("Hallo.", is_approved=True)}, "de-simple"),
        ("de", TEXTS | {"de-simple": Words("Hallo.", is_approved=True)}, "de"),
        ("ar", TEXTS | {"ar": Words("مرحبا", left_to_german=True, is_approved=True)}, "de"),
        ("ar", TEXTS | {"ar": Words("مرحبا")}, "de"),
    ],
)
def test_people_read_their_language_else_plain_german_else_german(language, texts, read):
    assert text_for(language, texts) == (read, texts[read].body)


@pytest.mark.parametrize(
    ("now", "opens", "closes"),
    [
        ("2026-11-23T06:59:59Z", "2026-11-23T07:00Z", "2026-11-23T19:00Z"),
        ("2026-11-23T07:00:00Z", "2026-11-23T07:00Z", "2026-11-23T19:00Z"),
        ("2026-11-23T18:59:59Z", "2026-11-23T07:00Z", "2026-11-23T19:00Z"),
        ("2026-11-23T19:00:00Z", "2026-11-24T07:00Z", "2026-11-24T19:00Z"),
        ("2026-10-24T20:00:00Z", "2026-10-25T07:00Z", "2026-10-25T19:00Z"),  # the night in which the clock goes back
        ("2026-10-24T05:59:59Z", "2026-10-24T06:00Z", "2026-10-24T18:00Z"),
        ("2027-03-27T20:00:00Z", "2027-03-28T06:00Z", "2027-03-28T18:00Z"),  # and forward
    ],
)
def test_it_is_sent_from_eight_to_twenty_on_the_local_clock(now, opens, closes):
    found = window(datetime.fromisoformat(now), BERLIN)

    assert (found.opens, found.closes) == (datetime.fromisoformat(opens), datetime.fromisoformat(closes))


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)))
def test_a_window_is_open_exactly_by_day(now):
    local = now.astimezone(ZoneInfo(BERLIN)).time()
    found = window(now, BERLIN)

    assert found.is_open(now) == (OPENS <= local < CLOSES)
    assert now < found.closes <= now + timedelta(hours=37)


@pytest.mark.parametrize(
    ("starts_in", "expires_in", "is_fine"),
    [
        (None, None, True),
        (1, None, True),
        (0, None, False),
        (-1, None, False),
        (None, 1, True),
        (None, 0, False),
        (2, 2, False),
        (2, 3, True),
        (12, 20, False),  # begins at night and ends before the morning
        (12, 22, True),
    ],
)
def test_a_start_lies_ahead_and_an_end_leaves_time_to_send(starts_in, expires_in, is_fine):
    starts_at, expires_at = (
        None if hours is None else NOW + timedelta(hours=hours) for hours in (starts_in, expires_in)
    )
    if is_fine:
        check_times(starts_at, expires_at, now=NOW, tzid=BERLIN)
    else:
        with pytest.raises(Refusal):
            check_times(starts_at, expires_at, now=NOW, tzid=BERLIN)


@pytest.mark.parametrize(
    ("one", "two", "do"),
    [
        (WHOLE, TOWN, True),
        (WHOLE, Audience(Kind.courses), False),
        (TOWN, Audience(Kind.events, region=COUNTY.regions[1].id), False),
        (Audience(Kind.events, languages=frozenset({"ar"})), TOWN, True),
        (Audience(Kind.events, languages=frozenset({"ar"})), Audience(Kind.events, languages=frozenset({"uk"})), False),
        (Audience(Kind.events, languages=frozenset({"ar", "uk"})), Audience(Kind.events, region=NORTH), True),
    ],
)
def test_two_audiences_overlap_when_somebody_could_belong_to_both(one, two, do):
    assert overlap(one, two, COUNTY) is overlap(two, one, COUNTY) is do
