"""Assessment in few taps, the day to look again, and how it goes in the client's own eyes."""

from datetime import date, datetime, timedelta

from sqlmodel import update

from handlers.cases.progress import callbacks as buttons
from handlers.shell.sheet import Form, Paragraph
from handlers.shell.texts import plain
from services.cases.reassessing import Span
from services.directory.topics import life_domains
from storage.case_work import Assessment, ClientView
from storage.cases import Case, CaseMember, Consent
from tests.handlers.cases.progress.conftest import BERLIN


async def test_a_whole_round_takes_one_tap_for_each_domain(care):
    await care.manager.press(buttons.SeeAssessment(member_id=care.member))
    await care.manager.taps("Alle Bereiche nacheinander")
    taps = 0
    while "progress-round-done" not in care.manager.screen:
        await care.manager.taps("2 · Großer Bedarf" if taps else "1 · Akute Not")
        taps += 1

    rows = await care.rows(Assessment)
    assert taps == len(rows) == len(life_domains())
    assert [each.level for each in rows] == [1, *[2] * (taps - 1)]


async def test_the_course_of_a_domain_reads_from_the_first_day_to_now(care):
    for level in (1, 2, 4):
        await care.manager.press(buttons.Assess(member_id=care.member, domain="housing", in_round=False))
        await care.manager.taps(f"{level} ·")
        care.lab.clock.at += timedelta(days=40)

    assert "Wohnen: 1 → 4" in care.manager.screen
    await care.manager.taps("Zurück")
    assert "progress-assessed-line" in care.manager.screen


async def test_on_the_day_both_are_written_to_and_the_answer_stands_in_the_course(care):
    await care.manager.press(buttons.SeeProgress(member_id=care.member))
    await care.manager.taps("Wiedervorlage")
    await care.manager.taps("In 4 Wochen")
    assert "21. Dezember 2026" in care.manager.screen

    care.lab.clock.at = datetime(2026, 12, 21, 8, 0, tzinfo=BERLIN)
    await care.ticks()
    await care.deliver()
    assert "progress-due" in care.manager.screen
    assert "progress-ask-view" not in care.client.sees, "not before ten"

    care.lab.clock.at = datetime(2026, 12, 21, 10, 0, tzinfo=BERLIN)
    await care.ticks()
    await care.deliver()
    assert "progress-ask-view" in care.client.screen
    assert care.client.buttons == ["😢", "🙁", "😐", "🙂", "😀"]
    same, other = care.client.data("gn1", ":4"), care.client.data("gn1", ":1")
    for _ in range(2):
        await care.client.press(same)
        assert "progress-view-thanks" in care.client.screen
    await care.client.press(other)
    assert "progress-view-answered" in care.client.screen

    await care.manager.taps("Ansehen")
    assert "🙂" in care.manager.screen
    assert [(each.occasion, each.value) for each in await care.rows(ClientView)] == [("reassessment", 4)]


async def test_a_typed_day_is_understood_and_a_wrong_one_is_asked_for_again(care):
    await care.manager.press(buttons.TypeReassess(member_id=care.member))

    await care.manager.says("31.2.")
    assert "progress-ask-day" in care.manager.screen
    await care.manager.says("15.3.2031")
    assert "progress-day-out-of-reach" in care.manager.screen
    await care.manager.says("15.3.2027")

    assert "15. März 2027" in care.manager.screen
    assert [each.reassess_on for each in await care.rows(CaseMember)] == [date(2027, 3, 15), None]
    await care.manager.says("16.3.2027")
    assert [each.reassess_on for each in await care.rows(CaseMember)] == [date(2027, 3, 15), None], "asked once"


async def test_what_was_queued_is_not_sent_after_the_case_was_closed_or_the_consent_withdrawn(care):
    await care.manager.press(buttons.SetReassess(member_id=care.member, span=Span.four_weeks))
    await care.proposes()
    care.lab.clock.at = datetime(2026, 12, 21, 11, 0, tzinfo=BERLIN)
    await care.ticks()
    before = len(care.client.chat), len(care.manager.chat)
    await care.sets(update(Consent).values(withdrawn_at=care.lab.clock.now()))
    await care.deliver()

    assert (len(care.client.chat), len(care.manager.chat)) == before


async def test_at_the_end_the_client_answers_on_the_page_once_and_the_visit_is_over(care):
    await care.sets(update(Case).values(closed_at=care.lab.clock.now()))
    await care.asks("closing")

    sheet = await care.opens("own-view", care.client)
    (form,) = [each for each in sheet.blocks if isinstance(each, Form)]
    assert [each.face for each in form.fields[0].options] == ["😢", "🙁", "😐", "🙂", "😀"]
    after = await care.sends("own-view", care.client, form.action, view="5")
    again = await care.opens("own-view", care.client)

    assert after.is_last
    assert again.is_last
    assert [plain(each.text, "de") for each in again.blocks if isinstance(each, Paragraph)] == [
        "Im Moment gibt es keine Frage an Sie."
    ]
    assert [(each.occasion, each.value) for each in await care.rows(ClientView)] == [("closing", 5)]
