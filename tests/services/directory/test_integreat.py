import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from services.counties import load_county
from services.directory import integreat_source
from services.directory.importing import compare
from services.directory.integreat import origin_of, read_integreat, read_source
from services.directory.integreat_source import fetch, load_saved
from services.directory.integreat_text import LONGEST, as_time, dialled, plain_text, shortened
from services.directory.package import DirectoryInvalid, Package, Problem, source_hash
from services.refusal import Refusal

WARENDORF = load_county("warendorf")
SAVED = Path(__file__).parents[2] / "data" / "integreat"
AHLEN, BECKUM, PHONE, TELGTE = (f"integreat-musterkreis-{number}" for number in (11, 12, 13, 15))


def sample(**changes: Any) -> tuple[Package, list[Problem]]:
    """The sample, its first German record changed."""
    documents = deepcopy(load_saved(SAVED))
    documents["de"][0] |= changes
    skipped: list[Problem] = []
    return read_integreat(documents, "musterkreis", WARENDORF, skipped), skipped


def of(package: Package, table: str, service: str) -> list[Any]:
    return [row for row in package[table].values() if row.service_id == service]


def test_a_location_is_known_by_the_id_of_its_place_not_of_its_page() -> None:
    package, _ = sample()

    assert list(package["service"]) == [AHLEN, BECKUM, PHONE, TELGTE]
    assert {row.origin for rows in package.rows.values() for row in rows.values()} == {origin_of("musterkreis")}


def test_markup_becomes_plain_text() -> None:
    package, _ = sample()

    service = package["service"][AHLEN]
    assert service.description == "Wir helfen bei Briefen & Anträgen.\nkostenlos\nvertraulich"
    assert service.url == "https://beratung.example.org"
    assert service.kind == "other"
    assert str(service.assured_date) == "2026-03-02"


def test_german_pages_in_other_languages_are_no_translations() -> None:
    package, _ = sample()

    kept = {row.id.removeprefix("integreat-musterkreis-"): row.text_origin for row in package["translation"].values()}
    assert kept == {"11.description.ar": "import", "12.name.en": "import", "12.description.en": "import"}


def test_numbers_take_their_international_form() -> None:
    package, skipped = sample()

    assert [(row.number, row.type) for row in of(package, "phone", AHLEN)] == [
        ("+49 221 4710 110", "voice"),
        ("+49 221 4710111", "cell"),
    ]
    assert ("11", "phone_number", "cli-skipped-phone") in {(each.row, each.field, each.text_id) for each in skipped}


def test_a_person_and_a_mailbox_are_named_once() -> None:
    package, _ = sample()

    (contact,) = of(package, "contact", AHLEN)
    assert (contact.name, contact.title, contact.email) == ("Frau Muster", "Anmeldung", "info@example.org")


def test_days_with_the_same_hours_are_one_schedule_and_appointments_are_none() -> None:
    package, _ = sample()

    assert [(row.byday, row.opens_at, row.closes_at) for row in of(package, "schedule", AHLEN)] == [
        ("MO,TU,FR", "09:00", "12:00"),
        ("MO", "14:00", "17:00"),
    ]
    told = package["service"][AHLEN].application_process
    assert told == "Nur mit Termin: donnerstags. https://termine.example.org/ahlen"


def test_open_all_day_lasts_from_midnight_to_midnight() -> None:
    package, _ = sample()

    (schedule,) = of(package, "schedule", PHONE)
    assert (schedule.byday, schedule.opens_at, schedule.closes_at) == ("MO,TU,WE,TH,FR,SA,SU", "00:00", "24:00")


def test_midnight_ends_a_day_and_never_begins_before_it() -> None:
    day = {"timeSlots": [{"start": "18:00", "end": "00:00"}, {"start": "25:00", "end": "26:00"}]}

    package, _ = sample(opening_hours=[day] + [{"closed": True}] * 6)

    assert [(row.opens_at, row.closes_at) for row in of(package, "schedule", AHLEN)] == [("18:00", "24:00")]


def test_a_closed_location_is_not_offered() -> None:
    package, _ = sample()

    assert package["service"][BECKUM].status == "temporarily closed"


def test_a_town_of_the_county_is_its_area_and_any_other_is_the_county() -> None:
    package, _ = sample()

    areas = {service: of(package, "service_area", service)[0].uri for service in (AHLEN, BECKUM, PHONE)}
    assert areas == {AHLEN: "05570004", BECKUM: "05570008", PHONE: WARENDORF.ags}
    assert package["location"][f"{PHONE}.location"].municipality_ags is None


def test_categories_become_topics_and_cafes_are_left_out() -> None:
    package, skipped = sample()

    topics = {service: of(package, "service_topic", service)[0].topic for service in package["service"]}
    assert topics == {
        AHLEN: "general_counselling",
        BECKUM: "language_course",
        PHONE: "general_counselling",
        TELGTE: "family_youth",
    }
    assert ("14", "cli-skipped-category") in {(each.row, each.text_id) for each in skipped}


def test_what_the_api_does_not_say_stays_unknown() -> None:
    package, _ = sample()

    for table in ("language", "accessibility", "cost_option", "required_document"):
        assert not package[table]


def test_an_organization_is_one_row_for_all_its_locations() -> None:
    package, _ = sample()

    owners = {service: row.organization_id for service, row in package["service"].items()}
    assert owners[AHLEN] == owners[BECKUM] == "integreat-musterkreis-organization-7"
    assert owners[PHONE] == f"{PHONE}.organization"


def test_everything_left_out_is_reported_once_with_its_place() -> None:
    _, skipped = sample()

    assert {(each.row, each.text_id) for each in skipped} == {
        ("id 106", "cli-skipped-incomplete"),
        ("11", "cli-skipped-phone"),
        ("11", "cli-skipped-email"),
        ("11", "cli-skipped-hours"),
        ("13", "cli-skipped-coordinates"),
        ("14", "cli-skipped-category"),
        ("15", "cli-skipped-address"),
        ("15", "cli-skipped-hours"),
        ("15", "cli-skipped-postcode"),
    }
    assert {each.file for each in skipped} == {"de.json"}


def test_a_location_twice_counts_once() -> None:
    documents = load_saved(SAVED)
    documents["de"].append(documents["de"][0])
    skipped: list[Problem] = []

    assert len(read_integreat(documents, "musterkreis", WARENDORF, skipped)["service"]) == 4
    assert "cli-skipped-twice" in {each.text_id for each in skipped}


@pytest.mark.parametrize(
    "key", ["category", "contacts", "opening_hours", "organization", "content", "available_languages"]
)
@pytest.mark.parametrize("value", [None, 5, "x", [], [5], {}, {"name": 5}])
def test_a_field_of_another_shape_stops_nothing(key: str, value: object) -> None:
    package, _ = sample(**{key: value})

    assert AHLEN in package["service"]


def test_what_is_too_long_is_cut_and_said() -> None:
    place = {"id": 11, "town": "x" * 500, "address": "y" * 500}
    organization = {"id": 7, "name": "z" * 500}

    package, skipped = sample(title="t" * 500, location=place, organization=organization, content="w " * 5000)

    assert len(package["service"][AHLEN].name) == len(package["location"][f"{AHLEN}.location"].name) == 300
    assert len(package["organization"]["integreat-musterkreis-organization-7"].name) == 300
    address = package["address"][f"{AHLEN}.location.address"]
    assert (len(address.address_1), len(address.city)) == (300, 200)
    assert {each.field for each in skipped if each.text_id == "cli-skipped-long"} == {
        "title",
        "organization",
        "town",
        "address",
    }


def test_a_translated_title_fits_too_and_belongs_to_the_cut_one() -> None:
    documents = load_saved(SAVED)
    german = next(each for each in documents["de"] if each["location"]["id"] == 12)
    english = next(each for each in documents["en"] if each["location"]["id"] == 12)
    german["title"], english["title"] = "Wort " * 100, "word " * 100

    package = read_integreat(documents, "musterkreis", WARENDORF)

    translation = package["translation"][f"{BECKUM}.name.en"]
    assert len(translation.text) <= 300
    assert translation.source_hash == source_hash(package["service"][BECKUM].name)


@pytest.mark.parametrize("address", ["http://localhost", "https://x", "https://[::1", f"https://e.org/{'x' * 300}"])
@pytest.mark.parametrize("field", ["website", "appointment_url", "url"])
def test_an_address_that_telegram_does_not_open_is_left_out(address: str, field: str) -> None:
    package, skipped = sample(**{field: address})

    service = package["service"][AHLEN]
    assert address not in f"{service.url} {service.application_process} {service.source}"
    assert (field, "cli-skipped-address") in {(each.field, each.text_id) for each in skipped}


@pytest.mark.parametrize("key", [None, "x" * 200, {"a": 5}, 10**30, True])
def test_an_organization_without_a_usable_id_is_this_locations_own(key: object) -> None:
    package, skipped = sample(organization={"id": key, "name": "Verein"})

    assert package["service"][AHLEN].organization_id == f"{AHLEN}.organization"
    assert package["organization"][f"{AHLEN}.organization"].name == "Verein"
    assert ("11", "cli-skipped-organization") in {(each.row, each.text_id) for each in skipped}


@pytest.mark.parametrize("zone", ["Europe", "Mars/Olympus", "../../etc/passwd", "x" * 300])
def test_an_unknown_time_zone_is_the_countys(zone: str) -> None:
    day = {"timeSlots": [{"start": "09:00", "end": "12:00", "timezone": zone}]}

    package, skipped = sample(opening_hours=[day] + [{"closed": True}] * 6)

    assert [row.tzid for row in of(package, "schedule", AHLEN)] == ["Europe/Berlin"]
    assert ("11", "cli-skipped-timezone") in {(each.row, each.text_id) for each in skipped}


def test_the_same_hours_twice_on_one_day_count_once() -> None:
    slot = {"start": "09:00", "end": "12:00"}

    package, _ = sample(opening_hours=[{"timeSlots": [slot, slot]}] * 7)

    assert [row.byday for row in of(package, "schedule", AHLEN)] == ["MO,TU,WE,TH,FR,SA,SU"]


def test_a_language_that_we_have_no_room_for_is_left_out() -> None:
    documents = load_saved(SAVED)
    documents["zh-Hans-variant"] = documents["en"]
    skipped: list[Problem] = []

    package = read_integreat(documents, "musterkreis", WARENDORF, skipped)

    assert {row.language for row in package["translation"].values()} == {"ar", "en"}
    assert "cli-skipped-language" in {each.text_id for each in skipped}


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.text("x", min_size=280, max_size=700),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=7,
)
RECORD = load_saved(SAVED)["de"][0]


@given(st.data())
def test_no_field_of_whatever_content_refuses_the_region(data: st.DataObject) -> None:
    part = data.draw(st.sampled_from([None, "location", "organization", "category"]))
    given_part = RECORD if part is None else RECORD[part]
    key = data.draw(st.sampled_from(sorted(given_part)))
    changed = {**given_part, key: data.draw(ODD)}

    package, _ = sample(**(changed if part is None else {part: changed}))

    assert BECKUM in package["service"]
    for rows in package.rows.values():
        for row in rows.values():
            assert not any("\0" in value for value in row.model_dump().values() if isinstance(value, str))
            row.model_dump_json()


@pytest.mark.parametrize(
    ("given_number", "expected"),
    [
        ("0221 / 4710-110", "+49 221 4710 110"),
        ("+49 (0) 221 4710 113", "+49 221 4710 113"),
        ("+49 0221 4710 113", "+49 221 4710 113"),
        ("0049 (0)221 4710111", "+49 221 4710111"),
        ("(0221) 4710–100", "+49 221 4710 100"),
        ("Tel.: 0221 4710 100", "+49 221 4710 100"),
        ("02214710114", "+49 2214710114"),
        ("+43 1 4710 100", "+43 1 4710 100"),
        ("112", "112"),
        ("116 117", "116117"),
        ("4710 112", None),
        ("0221 4710 100 / 101", None),
        ("0221 4710 100, 0221 4710 101", None),
        ("0221 4710 100 oder 101", None),
        ("nach Vereinbarung", None),
        ("+", None),
        ("0", None),
        ("-", None),
    ],
)
def test_a_number_is_dialled_from_anywhere_or_not_at_all(given_number: str, expected: str | None) -> None:
    assert dialled(given_number) == expected


@given(st.text(alphabet="0123456789+()/-. x", max_size=25))
def test_a_number_fits_the_directory_or_is_none(number: str) -> None:
    found = dialled(number)

    assert found is None or (len(found) <= 40 and found.replace(" ", "").lstrip("+").isdigit())


@given(st.text(max_size=200))
def test_any_content_becomes_text(content: str) -> None:
    assert "\n\n" not in plain_text(content)


@given(st.lists(st.text(max_size=300), max_size=12))
def test_a_description_is_never_longer_than_a_card_holds(parts: list[str]) -> None:
    assert len(shortened("".join(parts))) <= LONGEST


def test_a_long_description_ends_with_a_sentence() -> None:
    assert shortened("Ein Satz. " * 100).endswith("Satz.")
    assert shortened("wort " * 200).endswith("wort…")


@pytest.mark.parametrize(
    ("text", "expected"), [("9:05", "09:05"), ("24:00", "24:00"), ("24:01", None), ("9", None), (5, None)]
)
def test_times_take_two_digits(text: object, expected: str | None) -> None:
    assert as_time(text) == expected


def test_one_saved_file_is_enough() -> None:
    assert load_saved(SAVED / "de.json").keys() == {"de"}


@pytest.mark.parametrize(
    ("name", "content", "text_id"),
    [
        ("de.json", "[", "cli-problem-json"),
        ("de.json", '{"error": "x"}', "cli-problem-not-integreat"),
        ("de.json", "[5]", "cli-problem-not-integreat"),
        ("de.json", "\udcff", "cli-problem-encoding"),
        ("de.json", "[" * 100_000, "cli-problem-encoding"),
        ("ar.json", "[]", "cli-problem-file-missing"),
    ],
)
def test_a_saved_file_that_cannot_be_read_says_why(name: str, content: str, text_id: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content.encode(errors="surrogateescape"))

    with pytest.raises(DirectoryInvalid) as caught:
        load_saved(tmp_path)

    assert [each.text_id for each in caught.value.problems] == [text_id]


@asynccontextmanager
async def serving(answer: Callable[[web.Request], web.StreamResponse]) -> AsyncIterator[str]:
    async def handle(request: web.Request) -> web.StreamResponse:
        return answer(request)

    application = web.Application()
    application.router.add_get("/cms/api/v3/{region}/{language}/locations/", handle)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/cms/"
    finally:
        await runner.cleanup()


async def refusal_of(answer: Callable[[web.Request], web.StreamResponse]) -> Refusal:
    async with serving(answer) as base:
        with pytest.raises(Refusal) as caught:
            await fetch(base, "musterkreis", ["ar"])
    assert "musterkreis/de/locations" in str(caught.value.text_args["address"])
    return caught.value


async def test_a_server_is_asked_for_each_language_and_german_always() -> None:
    def answer(request: web.Request) -> web.Response:
        return web.json_response(json.loads((SAVED / f"{request.match_info['language']}.json").read_text("utf-8")))

    async with serving(answer) as base:
        documents = await fetch(base, "musterkreis", ["ar", "en", "ar"])

    assert documents == load_saved(SAVED)


async def test_without_a_choice_every_language_with_pages_of_its_own_is_fetched() -> None:
    asked: list[str] = []

    def answer(request: web.Request) -> web.Response:
        asked.append(request.match_info["language"])
        return web.json_response(json.loads((SAVED / f"{asked[-1]}.json").read_text("utf-8")))

    async with serving(answer) as base:
        package = await read_source(base, "musterkreis", WARENDORF)

    assert asked == ["de", "ar", "en"]
    assert not compare(package, await read_source(str(SAVED), "musterkreis", WARENDORF))


async def test_saved_files_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        await read_source(str(tmp_path / "de.json"), "musterkreis", WARENDORF)

    assert caught.value.text_id == "cli-source-unreadable"


async def test_a_language_that_the_region_does_not_have_is_refused() -> None:
    refusal = await refusal_of(lambda _: web.Response(status=404))

    assert (refusal.text_id, refusal.text_args["status"]) == ("cli-integreat-status", 404)


async def test_a_redirect_is_not_followed() -> None:
    refusal = await refusal_of(lambda _: web.Response(status=302, headers={"Location": "http://192.0.2.1/"}))

    assert (refusal.text_id, refusal.text_args["status"]) == ("cli-integreat-status", 302)


@pytest.mark.parametrize("body", ["<html>", '{"a": 1}', "[1]", ""])
async def test_an_answer_of_another_kind_is_refused(body: str) -> None:
    refusal = await refusal_of(lambda _: web.Response(text=body))

    assert refusal.text_id == "cli-integreat-not-json"


async def test_an_endless_answer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(integreat_source, "MAX_BYTES", 1024 * 1024)

    refusal = await refusal_of(lambda _: web.Response(body=b" " * (1024 * 1024 + 1)))

    assert refusal.text_id == "cli-integreat-too-large"


async def test_a_server_that_is_not_there_is_named() -> None:
    async with serving(lambda _: web.Response()) as base:
        pass
    with pytest.raises(Refusal) as caught:
        await fetch(base, "musterkreis", [])

    assert caught.value.text_id == "cli-integreat-unreachable"


@pytest.mark.parametrize(
    ("base", "region", "language", "text_id"),
    [
        ("http://example.org", "a", "ar", "cli-integreat-address"),
        ("ftp://127.0.0.1", "a", "ar", "cli-integreat-address"),
        ("https://user:word@example.org", "a", "ar", "cli-integreat-address"),
        ("https://example.org/?a=1", "a", "ar", "cli-integreat-address"),
        ("https://[::1", "a", "ar", "cli-integreat-address"),
        ("example.org", "a", "ar", "cli-integreat-address"),
        ("http://localhost.example.org", "a", "ar", "cli-integreat-address"),
        ("https://example.org", "../x", "ar", "cli-integreat-region"),
        ("https://example.org", "a", "arabisch", "cli-integreat-language"),
        ("https://example.org", "a", "a/b", "cli-integreat-language"),
    ],
)
async def test_an_unsafe_address_is_never_asked(base: str, region: str, language: str, text_id: str) -> None:
    with pytest.raises(Refusal) as caught:
        await fetch(base, region, [language])

    assert caught.value.text_id == text_id
