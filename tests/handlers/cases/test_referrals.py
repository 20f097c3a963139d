"""Referrals as the people see them: the case manager's taps, the service's page, the client's phone, the slip."""

import asyncio
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import col, select, update

from bot.delivery import Delivery
from bot.sender import Sender
from handlers.cases.referrals import pages
from handlers.cases.referrals.callbacks import (
    AskHandover,
    AskOutcome,
    AskService,
    CompleteReferral,
    ConfirmHandover,
    Handovers,
    MakeSlip,
    MoveReferral,
    Refer,
    ReferTo,
    SeeHandover,
    SeePlace,
    SeeReferral,
    SeeReferrals,
    ServiceList,
    ServiceTopics,
    ServiceTowns,
    SlipIn,
)
from handlers.routes import build_dispatcher
from handlers.shell.sheet import Form, Paragraph, Sheet
from handlers.shell.texts import plain
from services import audit
from services.cases.access import key_place
from services.cases.referring import stop_uncovered
from services.cases.referring_rules import Outcome
from services.cases.rules import LegalField, Purpose, ReferralState
from services.people import Account, find_person
from services.staff import invite_staff, staff_of
from storage.case_work import Referral
from storage.cases import Case, CaseMember, Consent, Release
from storage.directory import Service
from storage.outbox import OutboxMessage

AHLEN = "05570004"
PUBLIC = "https://lotse.example.org"
HIGH = 2**31 - 1

FORMS = [
    (SeeReferrals(member_id=17), "rf1:17"),
    (ServiceTowns(member_id=17), "rw1:17"),
    (ServiceTowns(member_id=None), "rw1:"),
    (ServiceTopics(member_id=17, ags=None), "rt1:17:"),
    (ServiceTopics(member_id=None, ags=5570004), "rt1::5570004"),
    (
        ServiceList(member_id=HIGH, ags=5570004, topic="general_counselling", page=99),
        "rl1:2147483647:5570004:general_counselling:99",
    ),
    (ReferTo(member_id=HIGH, code="6tkbcxarf4"), "rn1:2147483647:6tkbcxarf4"),
    (Refer(member_id=HIGH, code="6tkbcxarf4", field=LegalField.aufenthg), "rm1:2147483647:6tkbcxarf4:aufenthg"),
    (SeeReferral(referral_id=17), "ri1:17"),
    (MoveReferral(referral_id=HIGH, state=ReferralState.in_progress), "rc1:2147483647:in-progress"),
    (AskOutcome(referral_id=17), "ro1:17"),
    (CompleteReferral(referral_id=HIGH, outcome=Outcome.not_reached), "re1:2147483647:not_reached"),
    (AskService(referral_id=17), "ra1:17"),
    (SeePlace(referral_id=17), "rp1:17"),
    (MakeSlip(code="6tkbcxarf4"), "rs1:6tkbcxarf4"),
    (SlipIn(code="6tkbcxarf4", language="de-simple"), "rq1:6tkbcxarf4:de-simple"),
    (AskHandover(code="6tkbcxarf4"), "rh1:6tkbcxarf4"),
    (Handovers(), "rv1"),
    (SeeHandover(handover_id=17), "ry1:17"),
    (ConfirmHandover(handover_id=17), "rk1:17"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


@dataclass
class Work:
    """Case managers with a case each, the county's page, and the post."""

    lab: Any

    async def manager(self) -> Any:
        """A case manager's phone; `phone.staff` is the value."""
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": AHLEN}
        async with house.database.writing() as session:
            token = await invite_staff(session, role="case_manager", **about, keyring=house.keyring, now=now)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        async with house.database.reading() as session:
            person = await find_person(session, Account(str(phone.id), house.keyring))
            phone.staff = await staff_of(session, person.id, keyring=house.keyring)
        return phone

    async def member(self, phone: Any, *, released: str | None = None, client: Any = None) -> int:
        """A new case of one adult, with consent; whose phone has joined."""
        now, house = self.lab.clock.now(), self.lab.house
        async with house.database.writing() as session:
            serial = 16 + len((await session.exec(select(Case.id))).all())
            case = Case(
                year=2026, serial=serial, kind="family", staff_id=phone.staff.id, municipality_ags=AHLEN,
                opened_on=date(2026, 11, 2),
            )  # fmt: skip
            session.add(case)
            await session.flush()
            row = CaseMember(case_id=case.id, letter="B", kind="adult", wrapped_key=b"-", created_at=now)
            if client is not None:
                row.person_id = (await find_person(session, Account(str(client.id), house.keyring))).id
            session.add(row)
            await session.flush()
            row.wrapped_key = house.keyring.new_data_key(key_place(row.id))
            form = {"form_version": "1", "granted_on": date(2026, 11, 2), "way": "paper", "recorded_at": now}
            form |= {"recorded_by": phone.staff.id, "member_id": row.id}
            session.add(Consent(purpose=Purpose.case_work, **form))
            if released:
                session.add(Release(service_code=released, recipient="…", purpose=Purpose.referral, **form))
            await session.commit()
            return row.id

    async def code(self, topic: str = "debt") -> str:
        async with self.lab.house.database.reading() as session:
            query = select(Service.code, Service.id).where(Service.status == "active").order_by(col(Service.code))
            codes = dict((id_, code) for code, id_ in (await session.exec(query)).all())
            found = await self.lab.house.catalogue.merged(session, self.lab.house.county, AHLEN, topic)
        return codes[found[0][1]]

    async def referral(self, phone: Any, client: Any = None) -> int:
        """A released referral, drafted by taps; its number."""
        code = await self.code()
        member_id = await self.member(phone, released=code, client=client)
        await phone.press(Refer(member_id=member_id, code=code, field=LegalField.sgb2))
        async with self.lab.house.database.reading() as session:
            return (await session.exec(select(Referral.id).order_by(col(Referral.id).desc()))).first()

    async def opens(self, address: str, language: str = "de") -> str:
        return said(await self._page(pages.show, self._token(address), language))

    async def answers(self, address: str, answer: str, language: str = "de") -> str:
        values = {"answer": answer, "action": "save"}
        return said(await self._page(pages.save, self._token(address), values, language), language)

    async def _page(self, view: Any, *given: Any) -> Sheet:
        async with self.lab.house.database.writing() as session:
            return await view(session, self.lab.house, *given, self.lab.clock.now())

    def _token(self, address: str) -> str:
        return re.fullmatch(rf"{PUBLIC}/h/([A-Za-z0-9_-]{{43}})", address)[1]

    async def deliver(self) -> None:
        delivery = Delivery(self.lab.house, Sender("4710:AAtest", self.lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        async with asyncio.timeout(30):
            while await self._waiting():
                self.lab.clock.at += timedelta(milliseconds=100)
                self.lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running

    async def _waiting(self) -> bool:
        query = select(OutboxMessage.id).where(col(OutboxMessage.state).in_(("queued", "sending")))
        async with self.lab.house.database.reading() as session:
            return (await session.exec(query)).first() is not None


def said(sheet: Sheet, language: str = "de") -> str:
    """Everything that stands on a sheet."""
    words = [plain(sheet.title, language)]
    for block in sheet.blocks:
        if isinstance(block, Paragraph):
            words.append(plain(block.text, language))
        if isinstance(block, Form):
            words += [plain(each.label, language) for field in block.fields for each in field.options]
    return "\n".join(words)


def link_on(phone: Any) -> str:
    return re.search(rf"{PUBLIC}/h/\S+", phone.screen)[0]


@pytest.fixture
def work(lab: Any) -> Work:
    lab.house = replace(lab.house, public_url=PUBLIC)
    lab.poller.dispatcher = build_dispatcher(lab.house)
    return Work(lab)


# --- choosing and releasing ---


async def test_from_the_member_to_a_draft_by_taps_alone(work):
    erika = await work.manager()
    member_id = await work.member(erika)

    await erika.press(SeeReferrals(member_id=member_id))
    assert "referrals-none" in erika.screen
    assert "WAF-2026-16/B" in str(erika.screen)
    await erika.taps("Neue Vermittlung")
    await erika.taps("Schulden")
    await erika.taps("1")
    await erika.taps("SGB II")

    assert "referrals-not-released" in erika.screen
    assert "🔓 Entbindung eintragen" in erika.buttons
    await erika.taps("Zurück")
    assert "📝 Entwurf" in str(erika.screen)


async def test_without_the_release_asking_is_refused_with_the_way_to_record_it(work):
    erika = await work.manager()
    member_id, code = await work.member(erika), await work.code()
    await erika.press(Refer(member_id=member_id, code=code, field=LegalField.other))

    for label in ("Stelle per Link fragen", "Selbst angefragt"):
        await erika.taps(label)

        assert "referrals-needs-release" in erika.screen
        assert erika.data("db1", code)


async def test_a_service_of_another_town_and_a_topic_without_any(work):
    erika = await work.manager()
    member_id = await work.member(erika)
    await erika.press(ServiceTopics(member_id=member_id, ags=None))
    await erika.taps("Anderer Ort")
    await erika.taps("Beckum")

    assert "Beckum" in str(erika.screen)
    for forged in ("rl1:1:1:debt:0", "rl1::5570004:emergency:0", "rt1::1", f"rn1:{member_id}:zzzzzzzzzz"):
        await erika.press(forged)
        assert "error-unexpected" not in erika.screen


# --- the life of a referral ---


async def test_only_the_states_that_can_follow_are_offered_and_one_tap_does_it(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Selbst angefragt")
    assert {"✅ Zugesagt", "❌ Abgelehnt", "🗑 Abbrechen"} <= set(erika.buttons)
    assert "✔️ Abschließen" not in erika.buttons

    await erika.taps("Zugesagt")
    await erika.taps("Läuft")
    await erika.taps("Abschließen")
    await erika.taps("Hat geholfen")

    assert "✔️ abgeschlossen" in str(erika.screen)
    assert "👍 Hat geholfen" in str(erika.screen)
    assert erika.buttons == ["📄 Zettel", "⬅️ Zurück"]


async def test_an_old_button_says_that_it_is_old_and_shows_what_is(work):
    erika = await work.manager()
    referral_id = await work.referral(erika)
    await erika.taps("Abbrechen")

    await erika.press(MoveReferral(referral_id=referral_id, state=ReferralState.requested))

    assert "referrals-moved" in erika.screen
    assert "🗑 abgebrochen" in str(erika.screen)


async def test_a_colleague_gets_for_a_foreign_referral_what_an_unknown_one_gets(work):
    erika, max_ = await work.manager(), await work.manager()
    referral_id = await work.referral(erika)

    def move(referral_id: int) -> MoveReferral:
        return MoveReferral(referral_id=referral_id, state=ReferralState.cancelled)

    for make in (SeeReferral, AskOutcome, AskService, move):
        seen = []
        for number in (referral_id, 999_999):
            await max_.press(make(referral_id=number))
            seen.append((str(max_.screen), max_.buttons))
        assert seen[0] == seen[1]
    await erika.press(SeeReferral(referral_id=referral_id))
    assert "📝 Entwurf" in str(erika.screen)


async def test_a_withdrawn_release_reaches_the_case_manager(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Selbst angefragt")
    await erika.taps("Zugesagt")
    async with work.lab.house.database.writing() as session:
        await session.exec(update(Release).values(withdrawn_at=work.lab.clock.now()))
        member_id = (await session.exec(select(Release.member_id))).one()
        about = {"keyring": work.lab.house.keyring, "now": work.lab.clock.now()}
        await stop_uncovered(session, member_id=member_id, actor=audit.SYSTEM, **about)
        await session.commit()

    await work.deliver()

    assert "referrals-stopped" in erika.screen
    assert "⏸ ruht" in str(erika.screen)


# --- the service answers ---


async def test_the_service_answers_on_its_page_and_both_are_told(work):
    erika, client = await work.manager(), await work.lab.person("uk")
    referral_id = await work.referral(erika, client)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)

    page = await work.opens(address)
    assert "Kreis Warendorf" in page
    assert "Ja, wir übernehmen" in page
    assert "WAF-" not in page + str(erika.screen), "the link and its letter say nothing about the case"
    assert "Vielen Dank" in await work.answers(address, "agreed")
    await work.deliver()

    assert "referrals-answered" in erika.screen
    assert "✅ zugesagt" in str(erika.screen)
    assert str(client.screen) == "ℹ️ Для вас є новина."
    await client.taps("Показати місце та час")
    assert "referrals-place" in client.screen
    assert await work.code() not in str(client.screen)
    await client.press(SeePlace(referral_id=referral_id + 1))
    assert "referrals-place" not in client.screen


async def test_a_second_answer_an_old_link_and_an_unknown_one_are_told_kindly(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)
    await work.answers(address, "refused")

    assert "schon geantwortet" in await work.answers(address, "agreed")
    assert "schon geantwortet" in await work.opens(address)
    assert "gilt nicht mehr" in await work.opens(f"{PUBLIC}/h/{'x' * 43}")
    assert "لم يعد هذا الرابط صالحًا" in await work.answers(f"{PUBLIC}/h/{'x' * 43}", "agreed", "ar")
    await work.deliver()
    assert "❌ abgelehnt" in str(erika.screen)

    await work.referral(erika)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)
    work.lab.clock.at += timedelta(days=7)
    assert "gilt nicht mehr" in await work.opens(address)


async def test_loading_the_page_answers_nothing(work):
    erika = await work.manager()
    await work.referral(erika)
    await erika.taps("Stelle per Link fragen")
    address = link_on(erika)

    first, second = [await work.opens(address) for _ in range(2)]

    assert first == second
    assert "Vielen Dank" in await work.answers(address, "agreed")


async def test_a_client_is_told_nothing_when_it_has_lost_its_sense(work):
    erika, client = await work.manager(), await work.lab.person("uk")
    await work.referral(erika, client)
    await erika.taps("Selbst angefragt")
    await erika.taps("Zugesagt")
    await erika.taps("Ruht")
    before = str(client.sees)

    await work.deliver()

    assert str(client.sees) == before


async def test_a_county_without_a_page_asks_by_phone(work):
    work.lab.house = replace(work.lab.house, public_url=None)
    work.lab.poller.dispatcher = build_dispatcher(work.lab.house)
    erika = await work.manager()
    referral_id = await work.referral(erika)

    assert not [each for each in erika.buttons if "Link" in each]
    await erika.press(AskService(referral_id=referral_id))
    assert "referrals-no-page" in erika.screen


# --- without a case ---


@pytest.mark.parametrize(("language", "direction"), [("uk", "ltr"), ("ar", "rtl"), ("de", "ltr")])
async def test_a_slip_to_forward_and_to_print_in_their_language_and_in_german(work, language, direction):
    erika = await work.manager()
    await erika.says("/slip")
    await erika.taps("Schulden")
    await erika.taps("1")
    code = await work.code()

    await erika.press(SlipIn(code=code, language=language))

    message, file = erika.chat[-2:]
    assert "☎️" in message["text"]
    assert "📄 Hier bekommen Sie Hilfe" in message["text"], "German is always included"
    assert message["text"].count("☎️") % (1 if language == "de" else 2) == 0
    page = printed(work, file)
    assert f'<section lang="{language}" dir="{direction}">' in page
    assert page.count("<section") == (1 if language == "de" else 2)
    assert "<script" not in page
    assert '<section lang="de" dir="ltr">' in page


async def test_the_slip_of_a_service_that_is_gone_says_so(work):
    erika = await work.manager()

    for forged in (
        MakeSlip(code="zzzzzzzzzz"),
        SlipIn(code="zzzzzzzzzz", language="uk"),
        AskHandover(code="zzzzzzzzzz"),
    ):
        await erika.press(forged)
        assert "offers-gone" in erika.screen
    await erika.press(SlipIn(code=await work.code(), language="xx"))
    assert "fallback-button-outdated" in erika.screen


async def test_an_agreed_handover_that_both_sides_confirm(work):
    erika = await work.manager()
    await erika.press(MakeSlip(code=await work.code()))
    await erika.taps("Übergabe vereinbaren")
    address = link_on(erika)
    await erika.taps("Zurück")
    assert "⏳ wartet auf Antwort" in str(erika.screen)
    assert "🤝 Die Person weiß es" not in erika.buttons

    await work.answers(address, "agreed")
    await work.deliver()
    assert "referrals-handover-tell" in erika.screen
    await erika.taps("Die Person weiß es")

    assert "referrals-handover-confirmed" in erika.screen
    await erika.taps("Zurück")
    assert "🤝 vereinbart" in str(erika.screen)


def printed(work: Work, message: dict[str, Any]) -> str:
    """The page that was sent as a file."""
    file = message["document"]
    assert file["file_name"] == "zettel.html"
    return work.lab.world.files.by_id[file["file_id"]].data.decode()
