"""What coordinators see and hear month by month: gaps, and what nobody has checked."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import select

from services.staff.rules import Role
from storage.directory import Service
from tests.conftest import AHLEN, BECKUM


async def test_the_gaps_of_the_region_are_shown_for_this_month_and_the_last(lab, office):
    erika = await office.coordinator(region="ahlen")
    await office.count(AHLEN, "work", "2026-11", 12)
    await office.count(AHLEN, "debt", "2026-11", 4, county_wide=False)
    await office.count(BECKUM, "housing", "2026-11", 77)
    await office.count(AHLEN, "health", "2026-10", 9)

    await erika.says("/gaps")
    assert "Ahlen, Arbeit: 12" in erika.screen
    assert "Schulden: <5 (auch kreisweit nichts)" in erika.screen
    assert "77" not in erika.screen
    assert ": 4" not in erika.screen
    await erika.taps("Letzter Monat")

    assert "Ahlen, Gesundheit: 9" in erika.screen
    assert "10/2026" in erika.screen


async def test_many_gaps_are_paged(lab, office):
    erika = await office.coordinator(role=Role.lead, region=None)
    for number, town in enumerate(lab.app.county.municipalities, start=5):
        await office.count(town.ags, "work", "2026-11", number)
        await office.count(town.ags, "debt", "2026-11", number + 20)

    await erika.says("/gaps")
    assert str(erika.screen).count("•") == 15
    await erika.taps("Weitere")

    assert str(erika.screen).count("•") == 2 * len(lab.app.county.municipalities) - 15


async def test_on_the_first_working_day_coordinators_hear_what_nobody_has_checked(lab, office):
    erika, case_manager = await office.coordinator(), await office.coordinator(role=Role.case_manager)
    lab.clock.at = datetime(2026, 12, 1, 6, 0, tzinfo=ZoneInfo("UTC"))

    await office.tick("2026-12-01 07:59")
    assert await office.waiting() == []
    await office.tick("2026-12-01 08:00")
    await office.tick("2026-12-01 09:00")
    await office.tick("2026-12-02 09:00")
    (message,) = await office.waiting()
    assert (message.kind, message.detail) == ("keeping-unchecked", "2026-12")
    await office.deliver()

    assert "keeping-monthly" in erika.screen
    assert "keeping-monthly" not in case_manager.sees
    await erika.taps("Nur was zu prüfen ist")
    assert "keeping-title-waiting" in erika.screen


async def test_nobody_hears_of_what_was_checked_before_the_message_went_out(lab, office):
    erika = await office.coordinator()
    await office.tick("2026-12-01 08:00")
    async with lab.app.database.writing() as session:
        for each in (await session.exec(select(Service))).all():
            each.assured_date = date(2026, 12, 1)
        await session.commit()

    await office.deliver()

    assert "keeping-monthly" not in erika.sees


async def test_each_month_brings_its_own_message(lab, office):
    erika = await office.coordinator()

    await office.tick("2026-12-01 08:00")
    await office.deliver()
    await office.tick("2027-01-04 08:00")
    await office.deliver()

    assert str(erika.sees).count("Das Verzeichnis Ihrer Region") == 2
