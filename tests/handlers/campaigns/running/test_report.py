"""What became of a campaign, read, seen and saved."""

import io
import subprocess
import sys
from datetime import timedelta

import openpyxl
import pytest

from handlers.campaigns.running import callbacks as buttons
from services.campaigns.rules import Audience, Kind
from services.outbox.rules import Attempt, Outcome
from storage.campaigns import CampaignReaction

from .conftest import AHLEN, BECKUM, GERMAN, arrives


async def test_the_report_is_read_seen_and_saved(county, office, lead):
    ahlen = await county.people(30)
    await county.people(20, "en", BECKUM)
    await county.people(3, "de", BECKUM)
    number = await county.runs(office, lead)
    async with county.lab.app.database.writing() as session:
        session.add(
            CampaignReaction(campaign_id=number, what="tapped", language="ar", municipality_ags=AHLEN, count=12)
        )
        await session.commit()
    await county.sends(100, lambda each: Attempt(Outcome.REFUSED, "blocked") if each == ahlen[0] else arrives(each))
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "Zugestellt: 52 von 53 (98 %)" in office.screen
    assert "Bot blockiert: 1" in office.screen
    assert "Auf Knöpfe getippt: 12" in office.screen
    assert "photo" in office.last
    await office.taps("Als Tabelle")
    content = county.lab.world.files.by_id[office.last["document"]["file_id"]].data
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["Übersicht", "Zugestellt", "Getippt"]
    rows = [[cell.value for cell in row] for row in book["Zugestellt"].iter_rows()]
    assert rows == [
        [None, "Ahlen", "Beckum", "Zusammen"],
        ["Arabisch", 25, "<5", 25],
        ["Zusammen", 25, 20, None],
    ], "the three are hidden, and the twenty that would give them away"
    assert ["Zugestellt", 52] in [[cell.value for cell in row[:2]] for row in book["Übersicht"].iter_rows()]


async def test_a_small_campaign_is_told_in_all_but_not_apart(county, office):
    await county.people(3)
    await county.people(2, "en", BECKUM)
    number = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))
    await county.ticks()
    await county.sends()
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "Zugestellt: 5 von 5" in office.screen
    assert "dispatch-too-small" in office.screen
    assert "photo" not in office.last


async def test_of_two_that_overlap_the_second_is_not_told_apart(county, office):
    await county.people(10)
    await county.people(10, "en", BECKUM)
    town = Audience(Kind.naturalisation, towns=frozenset({AHLEN}))
    for audience, german in ((Audience(Kind.naturalisation), GERMAN), (town, "Etwas anderes")):
        number = await county.writes(office, audience, german)
        await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))
        county.lab.clock.at += timedelta(minutes=1)
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "dispatch-overlaps" in office.screen


@pytest.mark.slow
def test_what_draws_a_report_is_not_loaded_before_one_is_asked_for():
    code = "import sys, handlers.conversations; print({'matplotlib', 'openpyxl'} & sys.modules.keys())"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "set()"


async def test_what_has_not_started_has_no_report(county, office):
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.SeeReport(campaign_id=number))

    assert "campaigns-no-report" in office.screen


async def test_an_office_called_like_a_formula_stays_words(county):
    office = await county.hires(office='=HYPERLINK("https://example.org")')
    await county.people(10)
    number = await county.writes(office)
    await office.press(buttons.StartNow(campaign_id=number, version=await county.version(number), again=False))
    await county.ticks()
    await office.press(buttons.SaveReport(campaign_id=number))

    book = openpyxl.load_workbook(io.BytesIO(county.lab.world.files.by_id[office.last["document"]["file_id"]].data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell for cell in cells if "HYPERLINK" in str(cell.value)]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
