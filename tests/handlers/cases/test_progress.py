"""How it goes: goals without words in the chat, assessment in few taps, smileys, and the day to look again."""

import asyncio
import json
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import and_, col, or_, select, update

from bot.delivery import Delivery
from bot.pages.render import Frame, render
from bot.progress_jobs import progress_jobs
from bot.sender import Sender
from handlers.cases.progress import callbacks as buttons
from handlers.cases.progress.pages import PAGES
from handlers.shell.sheet import Form, Paragraph, Visit, Words
from handlers.shell.texts import languages, plain
from services.cases.access import key_place
from services.cases.reassessing import Span
from services.cases.rules import GoalState
from services.cases.views import ask_view
from services.directory.topics import life_domains
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff import Role, invite_staff, staff_of
from storage.case_work import Assessment, ClientView, Goal
from storage.cases import Case, CaseMember, Consent
from storage.outbox import OutboxMessage

MOST = 2**31 - 1
BERLIN = ZoneInfo("Europe/Berlin")
WORDS = "Знайти квартиру <з балконом>"

FORMS = [
    (buttons.SeeProgress(member_id=MOST), "pg1:2147483647"),
    (buttons.SeeOwnGoals(member_id=MOST), "go1:2147483647"),
    (buttons.OpenOwnGoals(member_id=MOST), "gw1:2147483647"),
    (buttons.Agree(goal_id=MOST, version=1795429800123), "ga1:2147483647:1795429800123"),
    (buttons.SeeGoals(member_id=MOST), "gl1:2147483647"),
    (buttons.SeeGoal(goal_id=MOST), "gd1:2147483647"),
    (buttons.SetGoal(goal_id=MOST, state=GoalState.completed), "gs1:2147483647:completed"),
    (buttons.OpenGoals(member_id=MOST), "gp1:2147483647"),
    (buttons.SeeAssessment(member_id=MOST), "gr1:2147483647"),
    (
        buttons.Assess(member_id=MOST, domain="general_counselling", in_round=True),
        "ge1:2147483647:general_counselling:1",
    ),
    (
        buttons.SetLevel(member_id=MOST, domain="general_counselling", level=5, in_round=False),
        "gv1:2147483647:general_counselling:5:0",
    ),
    (buttons.SeeReassess(member_id=MOST), "gt1:2147483647"),
    (buttons.SetReassess(member_id=MOST, span=Span.three_months), "gx1:2147483647:m3"),
    (buttons.TypeReassess(member_id=MOST), "gy1:2147483647"),
    (buttons.SayView(question_id=MOST, value=5), "gn1:2147483647:5"),
    (buttons.OpenOwnView(member_id=MOST), "gz1:2147483647"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


@dataclass
class Care:
    """A case manager, a client and a spouse in one case; phones of the lab."""

    lab: Any
    manager: Any
    client: Any
    spouse: Any
    member: int
    spouses: int

    async def visit(self, phone: Any, subject: int) -> Visit:
        """Somebody who has opened one of the pages."""
        house = self.lab.house
        async with house.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), house.keyring))
            staff = await staff_of(session, person.id, keyring=house.keyring)
        return Visit(house, person, staff, subject, phone.language, self.lab.clock.now())

    async def opens(self, purpose: str, phone: Any, subject: int | None = None) -> Any:
        """What the page shows."""
        async with self.lab.house.database.writing() as session:
            return await PAGES[purpose].show(session, await self.visit(phone, subject or self.member))

    async def sends_again(self, purpose: str, phone: Any, action: str, **values: str) -> Any:
        """The same form sent a second time, as the page's server tells by its number."""
        async with self.lab.house.database.writing() as session:
            session.replayed = True
            visit = await self.visit(phone, self.member)
            return await PAGES[purpose].save(session, visit, {"action": action, **values})

    async def sends(self, purpose: str, phone: Any, action: str, **values: str) -> Any:
        """What a sent form leads to."""
        async with self.lab.house.database.writing() as session:
            visit = await self.visit(phone, self.member)
            return await PAGES[purpose].save(session, visit, {"action": action, **values})

    async def proposes(self, words: str = WORDS, until: str = "2026-12-24") -> Any:
        return await self.sends("goals", self.manager, "add", words=words, domain="housing", until=until)

    async def asks(self, occasion: str) -> None:
        """The question that another use case queues."""
        async with self.lab.house.database.writing() as session:
            await ask_view(session, member_id=self.member, occasion=occasion, now=self.lab.clock.now())
            await session.commit()

    async def ticks(self) -> None:
        for job in progress_jobs(self.lab.house):
            await job.due(self.lab.clock.now())

    async def deliver(self) -> None:
        """Send everything that is due by the lab's clock."""
        delivery = Delivery(self.lab.house, Sender(self.lab.world.token, self.lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        async with asyncio.timeout(30):
            while await self._waiting():
                self.lab.clock.at += timedelta(milliseconds=100)  # one chat gets one message a second
                self.lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table).order_by(table.id))).all())

    async def sets(self, statement: Any) -> None:
        async with self.lab.house.database.writing() as session:
            await session.exec(statement)
            await session.commit()

    async def _waiting(self) -> bool:
        now, state = self.lab.clock.now(), col(OutboxMessage.state)
        query = select(OutboxMessage.id).where(
            or_(state == "sending", and_(state == "queued", col(OutboxMessage.due_at) <= now))
        )
        async with self.lab.house.database.reading() as session:
            return (await session.exec(query)).first() is not None


async def joins(lab: Any, role: Role = Role.case_manager) -> Any:
    """A staff member's phone."""
    about = {"name": "Erika Muster", "employer": "Kreis Warendorf", "office": "KIM Ahlen", "region": "ahlen"}
    async with lab.house.database.writing() as session:
        token = await invite_staff(
            session,
            role=role,
            **about,
            municipality_ags="05570004",
            keyring=lab.house.keyring,
            now=lab.clock.now(),
        )
    phone = await lab.person("de")
    await phone.says(f"/start s_{token}")
    assert "staff-joined" in phone.screen
    return phone


@pytest.fixture
async def care(lab):
    manager = await joins(lab)
    client, spouse = await lab.person("uk", "05570004"), await lab.person("ar", "05570004")
    house, now = lab.house, lab.clock.now()
    async with house.database.writing() as session:
        ids = [
            (await find_person(session, Account(str(each.id), house.keyring))).id for each in (manager, client, spouse)
        ]
        staff = await staff_of(session, ids[0], keyring=house.keyring)
        case = Case(year=2026, serial=17, kind="family", staff_id=staff.id, opened_on=now.date())
        session.add(case)
        await session.flush()
        members = []
        for letter, person in zip("AB", ids[1:], strict=True):
            row = CaseMember(
                case_id=case.id, letter=letter, kind="adult", wrapped_key=b"", person_id=person, created_at=now
            )
            session.add(row)
            await session.flush()
            row.wrapped_key = house.keyring.new_data_key(key_place(row.id))
            consent = {"purpose": "case_work", "form_version": "2026-1", "way": "paper"}
            session.add(
                Consent(member_id=row.id, granted_on=now.date(), recorded_by=staff.id, recorded_at=now, **consent)
            )
            members.append(row.id)
        await session.commit()
    return Care(lab, manager, client, spouse, *members)


# --- goals ---


async def test_a_goal_goes_from_the_page_to_the_clients_yes_and_on_and_its_words_never_enter_a_chat(care):
    await care.proposes()
    care.lab.clock.at += timedelta(minutes=3)
    await care.deliver()
    assert "progress-news" in care.client.screen
    assert "Ціль" not in care.client.screen, "the notice says nothing of what it is"

    await care.client.taps("Переглянути")
    assert "progress-own-state" in care.client.screen
    assert "Житло" in care.client.screen
    await care.client.taps("погоджуюся")
    assert "progress-agreed-thanks" in care.client.screen

    await care.deliver()
    assert "WAF-2026-17/A" in care.manager.screen
    assert "progress-client-agreed" in care.manager.screen
    await care.manager.taps("Ansehen")
    await care.manager.taps("In Arbeit")
    await care.manager.taps("Erreicht")
    assert "progress-noted" in care.manager.screen
    assert [each.state for each in await care.rows(Goal)] == ["completed"]
    assert "балконом" not in json.dumps(care.lab.messages(care.client.id), ensure_ascii=False)
    assert "балконом" not in json.dumps(care.lab.messages(care.manager.id), ensure_ascii=False)


async def test_the_client_reads_their_own_words_in_a_frame_of_their_language_and_agrees_there(care):
    await care.proposes()

    sheet = await care.opens("own-goals", care.client)
    (form,) = [each for each in sheet.blocks if isinstance(each, Form)]
    assert [each.body for each in sheet.blocks if isinstance(each, Words)] == [WORDS]
    assert plain(sheet.title, "uk") == "Ваші цілі"

    after = await care.sends("own-goals", care.client, form.action)
    assert [each for each in after.blocks if isinstance(each, Form)] == []
    assert [each.state for each in await care.rows(Goal)] == ["accepted"]


async def test_a_form_sent_twice_adds_one_goal_and_shows_one(care):
    given = {"words": WORDS, "domain": "housing", "until": ""}
    first = await care.sends("goals", care.manager, "add", **given)
    again = await care.sends_again("goals", care.manager, "add", **given)

    assert again == first
    assert len(await care.rows(Goal)) == 1


async def test_a_spouse_sees_nothing_in_the_chat_nor_on_the_page(care):
    await care.proposes()
    (goal,) = await care.rows(Goal)
    version = int(goal.changed_at.timestamp() * 1000)

    for number in (care.member, MOST):
        for button in (buttons.SeeOwnGoals, buttons.OpenOwnGoals, buttons.OpenOwnView):
            await care.spouse.press(button(member_id=number))
            assert "cases-unknown" in care.spouse.screen
    await care.spouse.press(buttons.Agree(goal_id=goal.id, version=version))
    assert "cases-unknown" in care.spouse.screen
    for purpose in ("own-goals", "own-view"):
        with pytest.raises(Refusal, match="cases-unknown"):
            await care.opens(purpose, care.spouse)
    await care.spouse.press(buttons.SeeOwnGoals(member_id=care.spouses))
    assert "progress-own-none" in care.spouse.screen
    await care.spouse.taps("رجوع")
    assert "WAF-2026-17/B" in care.spouse.screen
    assert "WAF-2026-17/A" not in care.spouse.sees
    assert [each.state for each in await care.rows(Goal)] == ["proposed"]


async def test_a_colleague_gets_the_unknown_answer_to_every_button(care):
    await care.proposes()
    (goal,) = await care.rows(Goal)
    colleague = await joins(care.lab)

    for member, number in ((care.member, goal.id), (MOST, MOST)):
        for wish in (
            buttons.SeeProgress(member_id=member),
            buttons.SeeGoals(member_id=member),
            buttons.OpenGoals(member_id=member),
            buttons.SeeGoal(goal_id=number),
            buttons.SetGoal(goal_id=number, state=GoalState.cancelled),
            buttons.SeeAssessment(member_id=member),
            buttons.Assess(member_id=member, domain="housing", in_round=False),
            buttons.SetLevel(member_id=member, domain="housing", level=1, in_round=False),
            buttons.SeeReassess(member_id=member),
            buttons.SetReassess(member_id=member, span=Span.three_months),
            buttons.TypeReassess(member_id=member),
        ):
            await colleague.press(wish)
            assert "cases-unknown" in colleague.screen, wish
    with pytest.raises(Refusal, match="cases-unknown"):
        await care.opens("goals", colleague)
    assert await care.rows(Assessment) == []


async def test_on_the_page_a_goal_is_said_otherwise_and_waits_for_a_new_yes(care):
    await care.proposes()
    await care.client.press(buttons.SeeOwnGoals(member_id=care.member))
    shown = care.client.data("ga1")

    care.lab.clock.at += timedelta(minutes=1)
    sheet = await care.opens("goals", care.manager)
    edit, _new = [each for each in sheet.blocks if isinstance(each, Form)]
    sheet = await care.sends("goals", care.manager, edit.action)
    change, _back = [each for each in sheet.blocks if isinstance(each, Form)]
    assert change.fields[0].value == WORDS
    await care.sends("goals", care.manager, change.action, words="Квартира в Алені", until="")
    await care.client.press(shown)

    assert "progress-goal-changed" in care.client.screen
    assert [(each.state, each.target_on) for each in await care.rows(Goal)] == [("proposed", None)]


@pytest.mark.parametrize(
    "action", ["correct:x", "correct:", "correct:1:2", "edit:x", "edit:99", "agree:1", "wetter", "", "add:" + "9" * 30]
)
async def test_a_forged_form_is_refused(care, action):
    await care.proposes()

    for purpose, phone in (("goals", care.manager), ("own-goals", care.client), ("own-view", care.client)):
        with pytest.raises(Refusal):
            await care.sends(purpose, phone, action, words="Anderes", domain="wetter", until="gestern", view="3")
    assert [each.state for each in await care.rows(Goal)] == ["proposed"]


async def test_without_a_page_in_the_county_the_buttons_say_so_and_lead_back(care):
    await care.manager.press(buttons.OpenGoals(member_id=care.member))
    assert "pages-none" in care.manager.screen
    await care.manager.taps("Zurück")
    assert "progress-goals-none" in care.manager.screen


# --- assessment ---


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


# --- the day to look again, and the client's own view ---


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


async def test_a_closed_case_shows_what_was_and_takes_nothing_new(care):
    await care.proposes()
    await care.sets(update(Case).values(closed_at=care.lab.clock.now()))

    await care.manager.press(buttons.SeeGoals(member_id=care.member))
    await care.manager.taps("Ziel 1")
    assert care.manager.buttons == ["📄 Lesen und schreiben", "⬅️ Zurück"]
    await care.manager.press(buttons.SetLevel(member_id=care.member, domain="housing", level=1, in_round=False))
    assert "progress-case-closed" in care.manager.screen
    sheet = await care.opens("goals", care.manager)
    assert [each for each in sheet.blocks if isinstance(each, Form)] == []


async def test_pages_say_everything_in_every_language(care):
    await care.proposes()
    await care.asks("reassessment")

    for language in languages():
        for purpose, phone in (("goals", care.manager), ("own-goals", care.client), ("own-view", care.client)):
            async with care.lab.house.database.writing() as session:
                visit = replace(await care.visit(phone, care.member), language=language)
                sheet = await PAGES[purpose].show(session, visit)
            html = render(sheet, Frame(language, "", "Kreis Warendorf", seal=lambda *_: "seal"))
            assert "progress-" not in html
            assert ("&lt;з балконом&gt;" in html) == (purpose != "own-view"), "what people wrote is escaped"
