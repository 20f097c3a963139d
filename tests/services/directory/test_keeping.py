"""Coordinators' changes to the directory, on both databases.

Over 400 lines in one module: its tests share one shelf (`Shelf`).
"""

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from services.counties import load_county
from services.directory import catalogue as catalogue_module
from services.directory.catalogue import Catalogue
from services.directory.importing import compare, import_package, stored_package
from services.directory.keeping import Remit, count_waiting, find_kept, kept_service, list_kept, remit_of, sheet_of
from services.directory.keeping_add import NewService, add_service, find_organizations, organization_name
from services.directory.keeping_edit import (
    ChangedMeanwhile,
    edited_since_import,
    mark_checked,
    pause_service,
    refuse_to_undo,
    save_edit,
)
from services.directory.keeping_fields import NEW, OWN, Edit, Field, hours_rows, hours_shown, understood
from services.directory.keeping_months import Gap, first_working_day, is_time_to_ask, months, region_gaps
from services.directory.package import PackageBuilder
from services.directory.yaml_export import write_yaml
from services.directory.yaml_format import read_yaml
from services.refusal import Refusal
from services.staff.rules import Role, Staff
from storage.directory import Contact, DemandGap, Offer, Organization, Phone, Schedule, Service, Translation

from ...conftest import context_of

WARENDORF, PADERBORN = load_county("warendorf"), load_county("paderborn")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
AHLEN, BECKUM, COUNTY = "05570004", "05570008", "05570"


def staff(role: Role = Role.coordinator, region: str | None = "ahlen") -> Staff:
    return Staff(1, 1, role, "Erika Muster", "Kreis", "KIM", None, None, region)


def remit(region: str | None = "ahlen", now: datetime = NOW) -> Remit:
    return remit_of(context_of(county=WARENDORF, now=now), staff(region=region))


@dataclass
class Shelf:
    """The directory on a database. Each act is one use case in one session."""

    database: Any

    async def does(self, use_case: Any, *given: Any, **more: Any) -> Any:
        async with self.database.writing() as session:
            return await use_case(session, *given, **more)

    async def asks(self, question: Any, *given: Any, **more: Any) -> Any:
        async with self.database.reading() as session:
            return await question(session, *given, **more)

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions).order_by(col(table.id)))).all())

    async def code(self, service_id: str) -> str:
        (service,) = await self.rows(Service, Service.id == service_id)
        return service.code

    async def change(self, service_id: str, **values: Any) -> None:
        async with self.database.writing() as session:
            service = await session.get(Service, service_id)
            for name, value in values.items():
                setattr(service, name, value)
            await session.commit()

    async def detail(self, service_id: str, field: Field, place: str | None = None, *, samples: bool = True) -> Any:
        sheet = await self.asks(sheet_of, remit(None), await self.code(service_id), show_samples=samples)
        of_field = [each for each in sheet.details if each.field is field]
        return next(each for each in of_field if place is None or place in each.place)

    async def edit(self, service_id: str, field: Field, new: str, *, place: str | None = None, **given: Any) -> None:
        detail = await self.detail(service_id, field, place, samples=given.get("samples", True))
        edit = Edit(await self.code(service_id), field, detail.mark, given.get("old", detail.value), new)
        await self.does(save_edit, remit(None), edit, show_samples=given.get("samples", True))

    async def listed(self, uri: str) -> set[str]:
        async with self.database.reading() as session:
            return set((await session.exec(select(Offer.service_id).where(Offer.uri == uri))).all())


@pytest.fixture
def shelf(database: Any) -> Shelf:
    return Shelf(database)


# --- whose it is ---


def test_a_coordinator_keeps_the_towns_of_their_region_and_what_is_for_the_whole_county():
    assert remit("ahlen").areas == [AHLEN, COUNTY]
    assert BECKUM not in remit("ahlen").areas
    assert BECKUM in remit("suedkreis").areas


@pytest.mark.parametrize("who", [staff(region=None), staff(Role.lead, None), staff(Role.lead, "ahlen")])
def test_without_a_region_and_as_lead_one_keeps_the_whole_county(who):
    whole = remit_of(context_of(county=WARENDORF, now=NOW), who)

    assert len(whole.areas) == len(WARENDORF.municipalities) + 1
    assert whole.region is None


def test_towns_that_the_county_has_not_assigned_are_every_coordinators():
    areas = remit_of(context_of(county=PADERBORN, now=NOW), staff(region=PADERBORN.regions[0].id)).areas

    assert {each.ags for each in PADERBORN.without_region} <= set(areas)


async def test_a_service_of_another_region_is_answered_like_a_button_that_is_none(shelf):
    other = next(
        each for each in await shelf.rows(Service) if each.id.startswith("stadt-beckum") or "beckum" in each.id
    )

    for code in (other.code, "zzzzzzzzzz"):
        with pytest.raises(Refusal) as refused:
            await shelf.asks(kept_service, remit("ahlen"), code)
        assert refused.value.text_id == "fallback-button-outdated"
    assert (await shelf.asks(kept_service, remit("suedkreis"), other.code)).id == other.id


async def test_nothing_of_another_region_can_be_changed(shelf):
    other = next(each for each in await shelf.rows(Service) if "beckum" in each.id)
    edit = Edit(other.code, Field.DESCRIPTION, OWN, other.description or "", "Neu")

    for use_case, given in (
        (save_edit, {"edit": edit, "show_samples": True}),
        (mark_checked, {"code": other.code}),
        (pause_service, {"code": other.code, "paused": True}),
    ):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await shelf.does(use_case, remit("ahlen"), **given)
    assert await shelf.rows(Service, Service.id == other.id) == [other]


# --- the list ---


async def test_what_nobody_ever_checked_comes_first_then_the_oldest(shelf):
    every = await shelf.rows(Service)
    for each in every:
        await shelf.change(each.id, assured_date=TODAY)
    old, older, never = every[3].id, every[4].id, every[5].id
    await shelf.change(old, assured_date=date(2026, 5, 22))
    await shelf.change(older, assured_date=date(2025, 1, 1))
    await shelf.change(never, assured_date=None)

    page = await shelf.asks(list_kept, remit(None), waiting_only=False, page=0)

    codes = [await shelf.code(each) for each in (never, older, old)]
    assert [each.code for each in page.lines[:3]] == codes
    assert [each.waits for each in page.lines] == [True, True, True, False, False, False]
    assert page.waiting == 3
    only = await shelf.asks(list_kept, remit(None), waiting_only=True, page=0)
    assert [each.code for each in only.lines] == codes


async def test_six_months_are_the_limit_to_the_day(shelf):
    for each in await shelf.rows(Service):
        await shelf.change(each.id, assured_date=date(2026, 5, 23))

    assert await shelf.asks(count_waiting, remit(None)) == 0
    assert await shelf.asks(count_waiting, remit(None, NOW + timedelta(days=1))) == len(await shelf.rows(Service))


async def test_the_pages_hold_every_service_of_the_region_once_and_no_other(shelf):
    seen, page, wish = [], None, 0
    while page is None or page.has_more:
        page = await shelf.asks(list_kept, remit("ahlen"), waiting_only=False, page=wish)
        seen += [each.code for each in page.lines]
        wish += 1

    async with shelf.database.reading() as session:
        serving = select(Offer.service_id).where(col(Offer.uri).in_([AHLEN, COUNTY]))
        wanted = set((await session.exec(serving)).all())
    assert len(seen) == len(set(seen))
    assert set(seen) == {await shelf.code(each) for each in wanted}


async def test_a_part_of_a_name_or_organization_is_found_whatever_the_case_and_accents(shelf):
    by_name = await shelf.asks(find_kept, remit(None), "CASE manag")
    by_organization = await shelf.asks(find_kept, remit(None), "caritas")

    assert "KIM Case Management" in [each.name for each in by_name]
    assert by_organization
    assert await shelf.asks(find_kept, remit(None), "  !! ") == []
    assert await shelf.asks(find_kept, remit(None), "xyzzy") == []


async def test_what_comes_from_elsewhere_is_seen_but_neither_waits_nor_is_changed_here(shelf):
    builder = PackageBuilder(WARENDORF, "integreat:ahlen")
    builder.add("organization", {"id": "i-o", "name": "Fremd"}, file="", row="")
    builder.add("service", {"id": "i-s", "organization_id": "i-o", "name": "Fremde Beratung"}, file="", row="")
    area = {"id": "i-s.area", "service_id": "i-s", "uri": AHLEN, "name": "Ahlen"}
    builder.add("service_area", area, file="", row="")
    await shelf.does(import_package, builder.finish(), file_name="x", now=NOW, origin="integreat:ahlen")
    before = await shelf.asks(count_waiting, remit("ahlen"))

    (line,) = await shelf.asks(find_kept, remit("ahlen"), "Fremde")

    assert line.is_foreign
    assert not line.waits
    assert before == await shelf.asks(count_waiting, remit("ahlen"))
    with pytest.raises(Refusal, match="fallback-button-outdated"):
        await shelf.does(mark_checked, remit("ahlen"), line.code)


# --- editing ---


async def test_a_new_number_takes_the_place_of_the_invented_one_which_is_none_any_more(shelf):
    await shelf.edit("kim-case-management", Field.PHONE, "+49 2382 59 0")

    first, second = await shelf.rows(Phone, Phone.service_id == "kim-case-management")
    assert (first.number, first.sample) == ("+49 2382 59 0", False)
    assert second.sample, "the other row stays as it was"


async def test_what_was_invented_beside_the_value_goes_with_it(shelf):
    async with shelf.database.writing() as session:
        contact = await session.get(Contact, "kim-case-management.contact.1")
        contact.name, contact.title = "Erfundene Person", "Leitung"
        await session.commit()

    await shelf.edit("kim-case-management", Field.EMAIL, "kim@kreis.example")

    (contact,) = await shelf.rows(Contact, Contact.service_id == "kim-case-management")
    assert (contact.email, contact.sample, contact.name, contact.title) == ("kim@kreis.example", False, None, None)


async def test_nothing_can_be_entered_and_something_again(shelf):
    await shelf.edit("kim-wohlfahrtsverbaende", Field.PHONE, "")
    assert await shelf.rows(Phone, Phone.service_id == "kim-wohlfahrtsverbaende") == []

    await shelf.edit("kim-wohlfahrtsverbaende", Field.PHONE, "+49 2382 59 0")
    await shelf.edit("kim-wohlfahrtsverbaende", Field.EMAIL, "")
    (phone,) = await shelf.rows(Phone, Phone.service_id == "kim-wohlfahrtsverbaende")
    assert (phone.number, phone.origin, phone.sample) == ("+49 2382 59 0", "directory", False)
    assert await shelf.rows(Contact, Contact.service_id == "kim-wohlfahrtsverbaende") == []


async def test_a_contact_with_a_name_stays_when_its_mail_goes(shelf):
    async with shelf.database.writing() as session:
        contact = await session.get(Contact, "kim-case-management.contact.1")
        contact.name, contact.sample = "Frau Muster", False
        await session.commit()

    await shelf.edit("kim-case-management", Field.EMAIL, "")

    (contact,) = await shelf.rows(Contact, Contact.service_id == "kim-case-management")
    assert (contact.name, contact.email) == ("Frau Muster", None)


async def test_new_hours_replace_all_hours_of_that_place_and_no_others(shelf):
    typed = understood(Field.HOURS, "Mo-Do 9-12\nDo 14-17:30", today=TODAY)

    await shelf.edit("kim-case-management", Field.HOURS, typed, place="Oelde")

    at = "kim-case-management.at.oelde-beispielhaus"
    rows = await shelf.rows(Schedule, Schedule.service_at_location_id == at)
    assert {(row.byday, row.opens_at, row.closes_at, row.sample) for row in rows} == {
        ("MO,TU,WE,TH", "09:00", "12:00", False),
        ("TH", "14:00", "17:30", False),
    }
    assert [row.id for row in rows] == [f"{at}.schedule.1", f"{at}.schedule.2"]
    own = await shelf.rows(Schedule, Schedule.service_id == "kim-case-management")
    assert len(own) == 2
    assert all(row.sample for row in own)


async def test_hours_with_notes_and_validity_are_shown_compared_and_can_be_taken_out(shelf):
    async with shelf.database.writing() as session:
        row = await session.get(Schedule, "kim-wohlfahrtsverbaende.schedule.1")
        row.notes, row.valid_to = "nur mit\nTermin", date(2027, 1, 31)
        await session.commit()

    detail = await shelf.detail("kim-wohlfahrtsverbaende", Field.HOURS)

    assert "nur mit Termin" in [each.notes for each in hours_shown(detail.value)]
    await shelf.edit("kim-wohlfahrtsverbaende", Field.HOURS, "", place="")
    assert await shelf.rows(Schedule, Schedule.service_id == "kim-wohlfahrtsverbaende") == []


async def test_a_new_german_text_leaves_its_translations_outdated_and_the_others_current(shelf):
    await shelf.edit("kim-case-management", Field.DESCRIPTION, "Eine neue Beschreibung.")

    (entry,) = await shelf.asks(lambda session: Catalogue().entries(session, ["kim-case-management"]))
    assert entry.in_language("ar").of(entry.service, "description") == "Eine neue Beschreibung."
    assert entry.in_language("ar").of(entry.service, "name") != entry.service.name
    assert (await shelf.detail("kim-case-management", Field.DESCRIPTION)).languages == ()


async def test_the_old_text_again_has_its_translations_again(shelf):
    detail = await shelf.detail("kim-case-management", Field.DESCRIPTION)
    assert detail.languages == ("ar", "en", "tr", "uk")

    await shelf.edit("kim-case-management", Field.DESCRIPTION, "Anders.")
    await shelf.edit("kim-case-management", Field.DESCRIPTION, detail.value)

    assert (await shelf.detail("kim-case-management", Field.DESCRIPTION)).languages == detail.languages


async def test_a_text_that_is_no_more_has_no_translations(shelf):
    await shelf.edit("kim-case-management", Field.DESCRIPTION, "")

    of_it = (Translation.entity_id == "kim-case-management", Translation.field == "description")
    assert await shelf.rows(Translation, *of_it) == []
    assert (await shelf.rows(Service, Service.id == "kim-case-management"))[0].description is None


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [
        (Field.PHONE, "+49 2382 59 0", "+49 2382 59 1"),
        (Field.EMAIL, "eins@kreis.example", "zwei@kreis.example"),
        (Field.HOURS, "MO 09:00-12:00 - -", "TU 09:00-12:00 - -"),
        (Field.DESCRIPTION, "Eins.", "Zwei."),
        (Field.APPLICATION, "Eins.", "Zwei."),
    ],
)
@pytest.mark.parametrize("was_there", [True, False])
async def test_of_two_who_edit_the_same_at_once_the_second_is_told(shelf, field, first, second, was_there):
    service = "kim-wohlfahrtsverbaende"
    if not was_there and (await shelf.detail(service, field, "")).value:
        await shelf.edit(service, field, "", place="")
    detail, code = await shelf.detail(service, field, ""), await shelf.code(service)
    edits = [Edit(code, field, detail.mark, detail.value, new) for new in (first, second)]

    results = await asyncio.gather(
        *(shelf.does(save_edit, remit(None), each, show_samples=True) for each in edits), return_exceptions=True
    )

    assert sorted(type(each) for each in results if each) == [ChangedMeanwhile]
    saved = edits[results.index(None)].new
    assert (await shelf.detail(service, field, "")).value == saved


async def test_what_belongs_to_an_invented_place_is_no_detail_outside_the_demo(shelf):
    sheet = await shelf.asks(sheet_of, remit(None), await shelf.code("kim-case-management"), show_samples=False)

    assert {each.place for each in sheet.details} == {""}
    await shelf.edit("kim-case-management", Field.HOURS, "MO 09:00-12:00 - -", samples=False)
    assert [each.sample for each in await shelf.rows(Schedule, Schedule.service_id == "kim-case-management")] == [False]


async def test_a_forged_mark_is_nothing(shelf):
    code = await shelf.code("kim-case-management")

    for mark in ("aaaaaaaaaa", OWN):
        with pytest.raises(ChangedMeanwhile):
            await shelf.does(save_edit, remit(None), Edit(code, Field.PHONE, mark, "", "+49 1"), show_samples=True)


# --- what is typed ---


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        (Field.PHONE, "0221 4710-100", "+49 221 4710 100"),
        (Field.PHONE, "Tel.: +49 221 4710100", "+49 221 4710100"),
        (Field.PHONE, "116117", "116117"),
        (Field.EMAIL, " kim@example.org ", "kim@example.org"),
        (Field.DESCRIPTION, "x" * 1500, "x" * 1500),
        (Field.HOURS, "montags bis donnerstags 9 bis 12 Uhr", "MO,TU,WE,TH 09:00-12:00 - -"),
        (Field.HOURS, "Mo 9-12; Mo 9-12; Fr 13-15", "FR 13:00-15:00 - -\nMO 09:00-12:00 - -"),
    ],
)
def test_words_are_understood(field, words, value):
    assert understood(field, words, today=TODAY) == value


@pytest.mark.parametrize(
    ("field", "words", "refusal"),
    [
        (Field.PHONE, "4710 100", "keeping-bad-phone"),
        (Field.PHONE, "rufen Sie an", "keeping-bad-phone"),
        (Field.EMAIL, "kim at example.org", "keeping-bad-email"),
        (Field.EMAIL, f"{'x' * 200}@example.org", "keeping-too-long"),
        (Field.DESCRIPTION, "x" * 1501, "keeping-too-long"),
        (Field.APPLICATION, "x" * 601, "keeping-too-long"),
        (Field.HOURS, "immer mal", "hours-not-understood"),
        (Field.HOURS, "Mo 12-9", "hours-end-before-start"),
        (Field.HOURS, "jeden 2. Dienstag im Monat 10-12", "keeping-hours-weekly"),
        (Field.HOURS, "alle 2 Wochen Dienstag 10-12", "keeping-hours-weekly"),
        (Field.HOURS, "24.12. 9-11", "keeping-hours-weekly"),
        (Field.HOURS, "Mo 9-12, 14-17", "keeping-hours-lines"),
        (Field.HOURS, "\n".join(["Mo 9-12"] * 15), "keeping-hours-lines"),
    ],
)
def test_bad_words_are_refused_with_their_reason(field, words, refusal):
    with pytest.raises(Refusal) as refused:
        understood(field, words, today=TODAY)

    assert refused.value.text_id == refusal


def test_hours_survive_being_written_as_lines():
    line = "MO,TU 09:00-24:00 2026-01-01 2026-12-31 nur mit Termin"

    (row,) = hours_rows(line)

    assert row["notes"] == "nur mit Termin"
    assert (row["valid_from"], row["valid_to"]) == (date(2026, 1, 1), date(2026, 12, 31))


# --- checked, paused ---


async def test_a_checked_service_waits_no_longer(shelf):
    before = await shelf.asks(count_waiting, remit(None))

    await shelf.does(mark_checked, remit(None), await shelf.code("kim-case-management"))

    assert (await shelf.rows(Service, Service.id == "kim-case-management"))[0].assured_date == TODAY
    assert await shelf.asks(count_waiting, remit(None)) == before - 1


async def test_a_paused_service_leaves_every_list_and_comes_back_to_its_place(shelf):
    code, before = await shelf.code("kim-case-management"), await shelf.listed(COUNTY)

    await shelf.does(pause_service, remit(None), code, paused=True)
    await shelf.does(pause_service, remit(None), code, paused=True)
    assert await shelf.listed(COUNTY) == before - {"kim-case-management"}
    (line,) = [each for each in await shelf.asks(find_kept, remit(None), "KIM Case") if each.code == code]
    assert line.is_paused

    await shelf.does(pause_service, remit(None), code, paused=False)
    assert await shelf.listed(COUNTY) == before


async def test_many_changes_at_once_leave_the_list_whole(shelf):
    services = [each.code for each in await shelf.rows(Service)][:6]

    async def turn(code: str) -> None:
        await shelf.does(pause_service, remit(None), code, paused=True)
        await shelf.does(pause_service, remit(None), code, paused=False)

    before = await shelf.listed(COUNTY)
    await asyncio.gather(*(turn(each) for each in services))

    assert await shelf.listed(COUNTY) == before


# --- the version ---


async def test_everybodys_list_follows_within_a_second(shelf):
    catalogue, code = Catalogue(), await shelf.code("kim-case-management")

    async def seen(now: datetime) -> Any:
        async with shelf.database.reading() as session:
            await catalogue.refresh(session, now)
            return await catalogue.by_code(session, code)

    assert (await seen(NOW)).service.assured_date != TODAY
    await shelf.does(mark_checked, remit(None), code)
    assert (await seen(NOW + timedelta(seconds=1))).service.assured_date == TODAY
    await shelf.does(pause_service, remit(None), code, paused=True)  # in the same instant, as the clock tells it
    assert await seen(NOW + timedelta(seconds=2)) is None


async def test_a_change_while_somebody_waits_for_the_database_breaks_no_answer_and_leaves_nothing_outdated(
    shelf, monkeypatch
):
    catalogue, load = Catalogue(), catalogue_module._load
    ids = ["kim-case-management", "jobcenter-kompetenzteam-migration"]

    async def load_slowly(session: Any, wanted: list[str]) -> Any:
        found = await load(session, wanted)
        await asyncio.create_task(somebody_else())
        return found

    async def somebody_else() -> None:
        for each in ids:
            await shelf.does(mark_checked, remit(None), await shelf.code(each))
        await shelf.asks(catalogue.refresh, NOW + timedelta(seconds=1))

    await shelf.asks(catalogue.refresh, NOW)
    await shelf.asks(catalogue.entries, ids[:1])
    monkeypatch.setattr(catalogue_module, "_load", load_slowly)
    before = await shelf.asks(catalogue.entries, ids)
    monkeypatch.setattr(catalogue_module, "_load", load)
    after = await shelf.asks(catalogue.entries, ids)

    assert [each.service.id for each in before] == ids
    assert [each.service.assured_date for each in after] == [TODAY, TODAY]


async def test_what_a_reader_of_an_earlier_state_finds_is_not_kept(shelf):
    catalogue, code = Catalogue(), await shelf.code("kim-case-management")

    async def changed() -> None:
        await shelf.does(pause_service, remit(None), code, paused=True)
        await shelf.asks(catalogue.refresh, NOW + timedelta(seconds=1))

    async with shelf.database.reading() as session:
        await catalogue.refresh(session, NOW)
        await asyncio.create_task(changed())
        await catalogue.by_code(session, code)  # on SQLite still there for this session

    assert await shelf.asks(catalogue.by_code, code) is None


async def test_what_an_import_has_taken_away_is_left_out_of_a_list_that_still_names_it(shelf):
    catalogue = Catalogue()
    await shelf.asks(catalogue.refresh, NOW)

    (entry,) = await shelf.asks(catalogue.entries, ["gone", "kim-case-management"])

    assert entry.service.id == "kim-case-management"


async def test_an_import_is_kept_from_undoing_what_was_edited_since(shelf):
    assert await shelf.asks(edited_since_import) is None
    await shelf.asks(refuse_to_undo)

    await shelf.does(mark_checked, remit(None), await shelf.code("kim-case-management"))

    with pytest.raises(Refusal, match="keeping-import-undoes"):
        await shelf.asks(refuse_to_undo)
    package = await shelf.asks(stored_package)
    await shelf.does(import_package, package, file_name="x", now=NOW + timedelta(hours=1))
    assert await shelf.asks(edited_since_import) is None


async def test_a_dry_import_shows_edited_rows_as_changes(shelf):
    await shelf.edit("kim-case-management", Field.PHONE, "+49 2382 59 0")
    package = read_yaml(WARENDORF.folder / "directory.yaml", WARENDORF)

    change = compare(await shelf.asks(stored_package), package)

    assert change.changed == {"phone": 1}


async def test_what_was_edited_and_added_leaves_with_the_export_and_comes_back_unchanged(shelf, tmp_path):
    await shelf.edit("kim-case-management", Field.PHONE, "+49 2382 59 0")
    await shelf.edit("kim-case-management", Field.DESCRIPTION, "Neu.")
    await shelf.edit("kim-case-management", Field.HOURS, "MO 09:00-12:00 - -\nTU 09:00-11:00 - -", place="Oelde")
    await shelf.does(add_service, remit(None), NEW_SERVICE)
    stored = await shelf.asks(stored_package)
    file = tmp_path / "directory.yaml"

    file.write_text(write_yaml(stored, WARENDORF), "utf-8")

    change = compare(stored, read_yaml(file, WARENDORF))
    assert change.added == change.removed == {}
    assert {*change.changed} <= {"service"}, "its place in the file is its position"


# --- adding ---

NEW_SERVICE = NewService(
    name="Frauencafé Grüße & Spiel",
    organization="Verein der Beispiele e.V.",
    topics=("family_youth", "language_course"),
    areas=(AHLEN,),
    phone="+49 221 4710 100",
)


async def test_an_added_service_is_listed_at_once_and_counts_as_checked(shelf):
    code = await shelf.does(add_service, remit("ahlen"), NEW_SERVICE)

    (service,) = await shelf.rows(Service, Service.code == code)
    assert (service.id, service.name, service.assured_date) == ("frauencafe-gruesse-spiel", NEW_SERVICE.name, TODAY)
    assert service.origin == "directory"
    assert service.id in await shelf.listed(AHLEN)
    sheet = await shelf.asks(sheet_of, remit("ahlen"), code, show_samples=False)
    assert (sheet.organization, list(sheet.topics)) == (NEW_SERVICE.organization, list(NEW_SERVICE.topics))
    assert [each.value for each in sheet.details if each.field is Field.PHONE] == ["+49 221 4710 100"]


async def test_two_services_of_one_name_and_organization_share_the_organization(shelf):
    first = await shelf.does(add_service, remit("ahlen"), NEW_SERVICE)
    second = await shelf.does(add_service, remit("ahlen"), replace(NEW_SERVICE, phone=None))

    assert first != second
    assert len(await shelf.rows(Organization, Organization.name == NEW_SERVICE.organization)) == 1


async def test_a_name_in_another_script_gets_an_id_too(shelf):
    code = await shelf.does(add_service, remit("ahlen"), replace(NEW_SERVICE, name="مقهى النساء"))

    assert (await shelf.rows(Service, Service.code == code))[0].id == "eintrag"


async def test_a_service_can_be_entered_only_where_one_keeps_the_directory(shelf):
    for areas in ((BECKUM,), (AHLEN, BECKUM), ()):
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await shelf.does(add_service, remit("ahlen"), replace(NEW_SERVICE, areas=areas))
    await shelf.does(add_service, remit("ahlen"), replace(NEW_SERVICE, areas=(COUNTY,)))


async def test_values_that_the_import_would_not_take_are_refused(shelf):
    for bad in ({"phone": "0221 4710 100"}, {"topics": ("gardening",)}, {"name": "x" * 301}):
        with pytest.raises(Refusal, match="keeping-bad-text"):
            await shelf.does(add_service, remit("ahlen"), replace(NEW_SERVICE, **bad))
    assert await shelf.rows(Service, Service.name == NEW_SERVICE.name) == []


async def test_organizations_are_found_by_a_part_of_their_name_and_by_their_button(shelf):
    ((code, name),) = await shelf.asks(find_organizations, "caritas")

    assert await shelf.asks(organization_name, code) == name
    with pytest.raises(Refusal):
        await shelf.asks(organization_name, "zzzzzzzzzz")


# --- gaps and months ---


async def count(shelf: Shelf, *gaps: tuple[str, str, str, bool, int]) -> None:
    async with shelf.database.writing() as session:
        for ags, topic, month, county_wide, number in gaps:
            gap = {"municipality_ags": ags, "topic": topic, "month": month}
            session.add(DemandGap(**gap, county_wide=county_wide, count=number))
        await session.commit()


async def test_gaps_are_those_of_the_region_and_the_month_and_small_ones_have_no_number(shelf):
    await count(
        shelf,
        (AHLEN, "work", "2026-11", True, 4),
        (AHLEN, "debt", "2026-11", True, 3),
        (AHLEN, "debt", "2026-11", False, 2),
        (AHLEN, "housing", "2026-11", True, 12),
        (AHLEN, "housing", "2026-10", True, 99),
        (BECKUM, "housing", "2026-11", True, 77),
        (AHLEN, "a topic that was given up", "2026-11", True, 50),
    )

    assert await shelf.asks(region_gaps, remit("ahlen"), "2026-11") == [
        Gap("Ahlen", "housing", 12, True),
        Gap("Ahlen", "debt", 5, False),
        Gap("Ahlen", "work", None, True),
    ]


def test_this_month_and_the_last_are_the_countys():
    assert months(remit()) == ("2026-11", "2026-10")
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # in Germany it is January
    assert months(remit(now=new_year)) == ("2027-01", "2026-12")


def test_the_first_working_day_is_no_weekend_and_no_holiday():
    assert first_working_day(WARENDORF, date(2026, 11, 20)) == date(2026, 11, 2)  # the 1st is a Sunday, and a holiday
    assert first_working_day(WARENDORF, date(2027, 1, 31)) == date(2027, 1, 4)  # New Year's Day is a Friday


@pytest.mark.parametrize(
    ("local", "is_time"),
    [
        ("2026-11-02 07:59", False),
        ("2026-11-02 08:00", True),
        ("2026-11-02 18:00", False),
        ("2026-11-01 10:00", False),
        ("2026-11-07 10:00", False),  # a Saturday after it
        ("2026-11-23 10:00", True),  # the bot was switched off until then
    ],
)
def test_coordinators_are_asked_when_people_work(local, is_time):
    from zoneinfo import ZoneInfo

    at = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("Europe/Berlin"))

    assert is_time_to_ask(context_of(county=WARENDORF, now=at.astimezone(UTC))) is is_time


def test_the_marks_are_no_digests():
    assert all(len(each) < 10 for each in (NEW, OWN)), "a digest has ten characters, so none is taken for a row's"
