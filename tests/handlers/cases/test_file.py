"""Cases as the people in them see them: opened by taps, joined by a picture, covered, handed over, closed.

Over 400 lines in one module: its tests share one team (`Team`).
"""

import asyncio
import re
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, func, select

from bot.delivery import Delivery
from bot.sender import Sender
from handlers.cases.file.callbacks import (
    AddKind,
    AddMember,
    AskDisconnect,
    AskHandOver,
    AskToLeave,
    AskWithdrawConsent,
    AskWithdrawRelease,
    CaseList,
    CaseMore,
    ChooseClosing,
    ChooseCover,
    ChooseHandOver,
    CloseCase,
    ConsentAgain,
    CoverBy,
    CoverUntil,
    DeclineCase,
    Disconnect,
    EndCover,
    FormDay,
    FormVersion,
    FormWay,
    HandOver,
    InviteMember,
    JoinCase,
    Leave,
    LinkLanguage,
    MyCase,
    MyHelp,
    NoForm,
    OldEnough,
    OpenCase,
    OpenWho,
    ReleaseFor,
    ReleasePurpose,
    ReleaseServices,
    ReleaseTopics,
    ReopenCase,
    SaveForm,
    SeeCase,
    SeeMember,
    SeeReleases,
    TooYoung,
    WithdrawConsent,
    WithdrawRelease,
)
from handlers.cases.file.joining import _qr
from handlers.routes import build_dispatcher
from handlers.shell import middlewares
from handlers.shell.texts import plain, text
from services.cases.opening import Who
from services.cases.rules import Closing, MemberKind, Purpose, Way
from services.staff import invite_staff
from storage.cases import Case, CaseMember, Consent, MemberInvitation, Release
from storage.outbox import OutboxMessage
from storage.staff import Bond

AHLEN = "05570004"
TOKEN = "A" * 43
HIGH = 2**31 - 1
LINK = re.compile(r"https://t\.me/\w+\?start=(m_[\w-]+)")

FORMS = [
    (CaseList(closed=True, page=99), "cc1:1:99"),
    (SeeCase(case_id=17), "cs1:17"),
    (SeeMember(member_id=17), "cm1:17"),
    (OpenCase(confidential=False), "co1:0"),
    (OpenWho(who=Who.two_parents, confidential=True), "cw1:two_parents:1"),
    (AddMember(case_id=17), "ca1:17"),
    (AddKind(case_id=HIGH, kind=MemberKind.teenager), "ck1:2147483647:teenager"),
    (ConsentAgain(member_id=17), "cx1:17"),
    (NoForm(), "cn1"),
    (FormVersion(begun=1795426200), "cf1:1795426200"),
    (FormDay(ago=1, begun=1795426200), "ci1:1:1795426200"),
    (FormWay(way=Way.paper, begun=1795426200), "cy1:paper:1795426200"),
    (SaveForm(begun=1795426200), "cz1:1795426200"),
    (InviteMember(member_id=17), "cj1:17"),
    (LinkLanguage(language="de-simple", token=TOKEN), f"cl1:de-simple:{TOKEN}"),
    (OldEnough(token=TOKEN), f"ce1:{TOKEN}"),
    (TooYoung(), "cg1"),
    (JoinCase(token=TOKEN), f"cq1:{TOKEN}"),
    (DeclineCase(), "ch1"),
    (MyHelp(), "cb1"),
    (MyCase(member_id=17), "cu1:17"),
    (SeeReleases(member_id=17), "cr1:17"),
    (ReleaseTopics(member_id=17), "cp1:17"),
    (ReleaseServices(member_id=HIGH, topic="general_counselling", page=99), "cv1:2147483647:general_counselling:99"),
    (ReleasePurpose(member_id=HIGH, code="6tkbcxarf4"), "da1:2147483647:6tkbcxarf4"),
    (
        ReleaseFor(member_id=HIGH, code="6tkbcxarf4", purpose=Purpose.questions),
        "db1:2147483647:6tkbcxarf4:questions",
    ),
    (AskWithdrawRelease(release_id=17), "dc1:17"),
    (WithdrawRelease(release_id=17), "de1:17"),
    (AskWithdrawConsent(member_id=17), "df1:17"),
    (WithdrawConsent(member_id=17), "dg1:17"),
    (CaseMore(case_id=17), "dh1:17"),
    (ChooseCover(case_id=17), "di1:17"),
    (CoverBy(case_id=17, staff_id=3), "dj1:17:3"),
    (CoverUntil(case_id=HIGH, staff_id=HIGH, day=739951), "dk1:2147483647:2147483647:739951"),
    (EndCover(case_id=17), "dl1:17"),
    (ChooseHandOver(case_id=17), "dm1:17"),
    (AskHandOver(case_id=17, staff_id=3), "dn1:17:3"),
    (HandOver(case_id=17, staff_id=3), "do1:17:3"),
    (ChooseClosing(case_id=17), "dp1:17"),
    (CloseCase(case_id=HIGH, reason=Closing.goals_reached), "dq1:2147483647:goals_reached"),
    (ReopenCase(case_id=17), "dr1:17"),
    (AskDisconnect(member_id=17), "ds1:17"),
    (Disconnect(member_id=17), "dt1:17"),
    (AskToLeave(member_id=17), "du1:17"),
    (Leave(member_id=17), "dv1:17"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


class Team:
    """Case managers, their cases by taps, and the post."""

    def __init__(self, lab: Any) -> None:
        self.lab = lab

    async def manager(self, name: str = "Erika Muster") -> Any:
        """A case manager's phone."""
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": name, "employer": "Kreis Warendorf", "office": "KIM Ahlen", "municipality_ags": AHLEN}
        async with house.database.writing() as session:
            token = await invite_staff(session, role="case_manager", **about, keyring=house.keyring, now=now)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        return phone

    async def opens(self, phone: Any, who: Who = Who.adult, *, confidential: bool = False) -> int:
        """A case opened by taps; its number in the database."""
        await phone.press(OpenWho(who=who, confidential=confidential))
        await phone.says("2026-1")
        await phone.taps("Heute")
        await phone.taps("Speichern")
        return (await self.rows(Case))[-1].id

    async def member(self, case_id: int, letter: str = "A") -> int:
        query = select(CaseMember.id).where(CaseMember.case_id == case_id, CaseMember.letter == letter)
        async with self.lab.house.database.reading() as session:
            return (await session.exec(query)).one()

    async def invites(self, phone: Any, member_id: int) -> str:
        """The payload of a fresh link."""
        await phone.press(InviteMember(member_id=member_id))
        return LINK.search(phone.last["caption"])[1]

    async def joins(self, client: Any, payload: str) -> None:
        """A client who has a language follows a link to its end."""
        await client.says(f"/start {payload}")
        await client.press(OldEnough(token=payload[2:]))
        await client.press(JoinCase(token=payload[2:]))

    async def rows(self, table: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table).order_by(col(table.id)))).all())

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


@pytest.fixture
def team(lab: Any) -> Team:
    return Team(lab)


# --- opening ---


async def test_a_case_is_opened_by_taps_with_the_consent_that_was_signed(lab, team):
    manager = await team.manager()

    await manager.says("/case")
    assert "Sie haben keine offenen Fälle" in manager.screen
    await manager.taps("Fall eröffnen")
    await manager.taps("Eine erwachsene Person")
    assert "cases-ask-version" in manager.screen
    await manager.says("2026-1")
    await manager.taps("Gestern")
    assert "Formular 2026-1 vom 22. November 2026, auf Papier" in manager.screen
    await manager.taps("Speichern")

    assert "Der Fall WAF-2026-1 ist eröffnet" in manager.screen
    assert "Einwilligung: Formular 2026-1" in manager.screen
    assert any("Telefon verbinden" in each for each in manager.buttons)


async def test_the_version_used_last_is_a_button_and_the_day_can_be_typed(team):
    manager = await team.manager()
    await team.opens(manager)

    await manager.press(OpenWho(who=Who.two_parents, confidential=False))
    await manager.taps("2026-1")
    await manager.says("übermorgen")
    assert "cases-date-future" in manager.screen
    await manager.says("irgendwann")
    assert "cases-date-not-understood" in manager.screen
    await manager.says("18.11.")
    await manager.taps("Speichern")

    assert "WAF-2026-2" in manager.screen
    assert [each for each in manager.buttons if "Erwachsen" in each] == ["A · Erwachsen", "B · Erwachsen"]
    assert [str(each.granted_on) for each in await team.rows(Consent)][1:] == ["2026-11-18", "2026-11-18"]


async def test_without_a_signed_form_there_is_no_case_and_the_reason_is_said(team):
    manager = await team.manager()

    await manager.press(OpenWho(who=Who.adult, confidential=False))
    await manager.taps("Noch nicht unterschrieben")

    assert "cases-form-missing" in manager.screen
    assert await team.rows(Case) == []


@pytest.mark.parametrize("words", ["Mohammed", "x" * 13, "2026 1", "Familie Muster 3"])
async def test_a_version_that_could_be_words_about_somebody_is_asked_for_again(team, words):
    manager = await team.manager()

    await manager.press(OpenWho(who=Who.adult, confidential=False))
    await manager.says(words)

    assert "cases-version-invalid" in manager.screen


async def test_two_taps_on_save_open_one_case(team):
    manager = await team.manager()
    await team.opens(manager)

    await manager.press(SaveForm(begun=int(team.lab.clock.now().timestamp())))

    assert "fallback-button-outdated" in manager.screen
    assert len(await team.rows(Case)) == 1


async def test_the_way_is_asked_only_where_the_county_allows_the_chat(lab, team):
    lab.house = type(lab.house)(
        lab.house.database,
        lab.house.keyring,
        lab.house.county.model_copy(update={"chat_consent": True}),
        lab.clock,
        show_samples=True,
    )
    lab.poller.dispatcher = build_dispatcher(lab.house)
    manager = await team.manager()

    await manager.press(OpenWho(who=Who.adult, confidential=False))
    await manager.says("2026-1")
    await manager.taps("Heute")
    assert "cases-ask-way" in manager.screen
    await manager.taps("Im Chat")
    await manager.taps("Speichern")

    assert [each.way for each in await team.rows(Consent)] == ["chat"]


async def test_a_colleagues_number_reads_like_one_that_never_was(team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    await team.opens(manager)

    said = []
    for words in ("/case WAF-2026-1", "/case WAF-2026-999", "/case XX-2026-1", "/case WAF-2026-1/A"):
        await colleague.says(words)
        said.append((colleague.screen, colleague.buttons))

    assert "cases-unknown" in said[0][0]
    assert all(each == said[0] for each in said)
    await colleague.press(SeeCase(case_id=1))
    first = colleague.screen
    await colleague.press(SeeCase(case_id=999))
    assert colleague.screen == first
    await manager.says("/case waf 2026 1")
    assert "WAF-2026-1" in manager.screen


async def test_a_child_and_a_further_adult_come_in_with_a_form_of_their_own(team):
    manager = await team.manager()
    case_id = await team.opens(manager)

    await manager.taps("Person")
    await manager.taps("Unter 16 Jahre")
    await manager.taps("2026-1")
    await manager.taps("Heute")
    await manager.taps("Speichern")

    assert "Familie" in manager.screen
    assert "B · Unter 16 Jahre" in manager.buttons
    assert len(await team.rows(Consent)) == 2
    await manager.press(SeeMember(member_id=await team.member(case_id, "B")))
    assert not any("Telefon verbinden" in each for each in manager.buttons)


async def test_more_than_ten_cases_are_paged_and_closed_ones_stand_apart(team, monkeypatch):
    monkeypatch.setattr(middlewares, "BURST", 1000.0)  # nobody opens so many in a minute
    manager = await team.manager()
    for _ in range(11):
        case_id = await team.opens(manager)
    await manager.press(CloseCase(case_id=case_id, reason=Closing.moved))
    await team.opens(manager)

    await manager.says("/case")
    assert sum("WAF-2026" in each for each in manager.buttons) == 10
    assert "/case WAF-2026-17" in manager.screen
    await manager.taps("Ältere")
    assert sum("WAF-2026" in each for each in manager.buttons) == 1
    await manager.says("/case")
    await manager.taps("Abgeschlossene Fälle")
    assert [each for each in manager.buttons if "WAF" in each] == ["WAF-2026-11 · Einzelperson"]


# --- joining ---


async def test_the_phone_joins_by_a_picture_with_the_link_below(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    payload = await team.invites(manager, await team.member(case_id))
    assert manager.last["photo"]
    assert all(plain(text("cases-link-words"), each) in manager.last["caption"] for each in ("de", "ar", "uk"))

    client = lab.stranger("uk")
    await client.says(f"/start {payload}")
    await client.taps("Українська")
    assert "cases-age" in client.screen
    await client.taps("Так")
    assert "Erika Muster" in client.screen
    assert "cases-notice-stored" in client.screen
    assert "WAF-2026-1/A" in client.screen
    await client.taps("Так, я даю згоду")

    assert "cases-joined" in client.screen
    assert client.data("go1")
    assert [each.label for each in await team.rows(Bond)] == ["WAF-2026-1/A"]
    await team.deliver()
    assert "WAF-2026-1/A hat das Telefon verbunden" in manager.sees
    await client.says("/start")
    await client.taps("Моя допомога")
    assert "Erika Muster" in client.screen
    await client.says("/mycase")
    assert "WAF-2026-1/A" in client.screen


async def test_under_sixteen_nothing_is_stored_and_help_is_shown(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    payload = await team.invites(manager, await team.member(case_id))

    client = await lab.person("tr")
    await client.says(f"/start {payload}")
    await client.taps("Hayır")

    assert "cases-too-young" in client.screen
    assert client.data("em1")
    assert client.data("mm1")
    assert (await team.rows(CaseMember))[0].person_id is None
    assert (await team.rows(MemberInvitation))[0].used_at is None


async def test_wrong_used_and_expired_links_are_told_apart(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager, Who.two_parents)
    first, second = await team.member(case_id, "A"), await team.member(case_id, "B")
    old = await team.invites(manager, first)
    payload = await team.invites(manager, first)
    stranger, client = await lab.person("en"), await lab.person("en")

    await stranger.says(f"/start {old}")
    assert "cases-link-unknown" in stranger.screen, "a new link voids the old one"
    await team.joins(client, payload)
    await stranger.says(f"/start {payload}")
    assert "cases-link-used" in stranger.screen
    await client.says(f"/start {payload}")
    assert "cases-help-title" in client.screen, "one's own link leads to one's own page"
    late = await team.invites(manager, second)
    lab.clock.at += timedelta(hours=24)
    await stranger.says(f"/start {late}")
    assert "cases-link-expired" in stranger.screen


async def test_a_phone_joins_a_case_once_and_the_offices_own_never(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager, Who.two_parents)
    client = await lab.person("en")
    await team.joins(client, await team.invites(manager, await team.member(case_id, "A")))

    payload = await team.invites(manager, await team.member(case_id, "B"))
    await client.says(f"/start {payload}")
    assert "cases-in-already" in client.screen
    await manager.says(f"/start {payload}")
    assert "staff-own-link" in manager.screen


async def test_a_confidential_case_and_the_other_one_never_mention_each_other(lab, team):
    manager = await team.manager()
    open_one, secret = await team.opens(manager), await team.opens(manager, confidential=True)
    client = await lab.person("en")
    await team.joins(client, await team.invites(manager, await team.member(open_one)))
    before = len(client.chat)

    await team.joins(client, await team.invites(manager, await team.member(secret)))

    assert all("WAF-2026-1/A" not in each.get("text", "") for each in client.chat[before:])
    await manager.press(SeeCase(case_id=open_one))
    assert "WAF-2026-2" not in manager.screen
    await manager.press(SeeCase(case_id=secret))
    assert "cases-confidential" in manager.screen
    assert "WAF-2026-1" not in manager.screen


async def test_a_client_never_sees_another_member(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager, Who.two_parents)
    first, second = await team.member(case_id, "A"), await team.member(case_id, "B")
    wife, husband = await lab.person("uk"), await lab.person("uk")
    await team.joins(wife, await team.invites(manager, first))
    await team.joins(husband, await team.invites(manager, second))

    await husband.press(MyCase(member_id=first))
    assert "WAF" not in husband.screen
    await husband.says("/mycase")
    assert "WAF-2026-1/B" in husband.screen
    assert "WAF-2026-1/A" not in husband.sees


async def test_a_lost_phone_is_disconnected_and_shows_nothing_more(lab, team):
    manager, lost, found = await team.manager(), await lab.person("uk"), await lab.person("uk")
    case_id = await team.opens(manager)
    member_id = await team.member(case_id)
    await team.joins(lost, await team.invites(manager, member_id))

    await manager.press(SeeMember(member_id=member_id))
    await manager.taps("Telefon trennen")
    assert "cases-ask-disconnect" in manager.screen
    await manager.taps("Ja, trennen")
    assert "cases-disconnected-now" in manager.screen
    await manager.press(CloseCase(case_id=case_id, reason=Closing.moved))
    await manager.press(ReopenCase(case_id=case_id))
    before = len(lost.chat)
    await team.deliver()

    assert len(lost.chat) == before, "what becomes of the case is not told there"
    for way in (MyCase(member_id=member_id), Leave(member_id=member_id), AskToLeave(member_id=member_id)):
        await lost.press(way)
        assert "WAF" not in lost.screen
    await lost.says("/mycase")
    assert "cases-help-none" in lost.screen
    await team.joins(found, await team.invites(manager, member_id))
    assert "WAF-2026-1/A" in found.screen


async def test_a_client_takes_the_own_phone_out_and_the_case_stays(lab, team):
    manager, client = await team.manager(), await lab.person("uk")
    case_id = await team.opens(manager)
    await team.joins(client, await team.invites(manager, await team.member(case_id)))
    await team.deliver()

    await client.says("/mycase")
    await client.taps("Від’єднати")
    assert "cases-leave-delete" in client.screen
    await client.taps("Так, від’єднати")

    assert "cases-left-now" in client.screen
    await team.deliver()
    assert "WAF-2026-1/A hat das Telefon getrennt" in manager.sees
    await manager.says("/case WAF-2026-1")
    assert "Einwilligung: Formular 2026-1" in manager.screen
    assert any("Telefon verbinden" in each for each in manager.buttons)


async def test_who_has_not_joined_is_told_how(lab):
    client = await lab.person("en")

    await client.says("/mycase")

    assert "cases-help-none" in client.screen
    assert "cb1" not in client.all_data


def test_the_picture_is_a_png_that_telegram_takes():
    picture = _qr("https://t.me/lotse_bot?start=m_" + TOKEN)

    assert picture.startswith(b"\x89PNG")
    assert 200 < int.from_bytes(picture[16:20]) < 1000


# --- releases and withdrawal ---


async def test_a_release_is_recorded_listed_and_withdrawn(team):
    manager = await team.manager()
    await team.opens(manager)

    await manager.taps("Schweigepflicht")
    assert "cases-releases-none" in manager.screen
    await manager.taps("Entbindung")
    await manager.taps("Schulden")
    assert manager.buttons[0] == "1", "a whole name fits on no button"
    name = manager.screen.split("1. ")[1].splitlines()[0]
    await manager.press(manager.all_data[0])
    await manager.taps("Vermittlung")
    await manager.says("S-2025")
    await manager.taps("Heute")
    assert name in manager.screen
    await manager.taps("Speichern")
    assert "Schweigepflichtentbindungen: 1" in manager.screen

    await manager.taps("Schweigepflicht")
    assert f"1. {name}: Vermittlung" in manager.screen
    await manager.taps("Zurücknehmen: Nr. 1")
    await manager.taps("Ja, zurücknehmen")
    assert "cases-release-ended" in manager.screen
    assert [each.withdrawn_at is not None for each in await team.rows(Release)] == [True]


async def test_after_a_withdrawal_codes_and_a_new_consent_are_left(team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    member_id = await team.member(case_id)

    await manager.taps("Einwilligung zurücknehmen")
    assert "Nach 14 Tagen wird es gelöscht" in manager.screen
    await manager.taps("Ja, zurücknehmen")
    assert "cases-consent-withdrawn" in manager.screen
    assert not any(word in each for each in manager.buttons for word in ("Kontakt", "Vermittlungen", "Notizen"))
    await manager.press(InviteMember(member_id=member_id))
    assert "cases-no-consent" in manager.screen

    await manager.press(ConsentAgain(member_id=member_id))
    await manager.says("2026-2")
    await manager.taps("Heute")
    await manager.taps("Speichern")
    assert "Einwilligung: Formular 2026-2" in manager.screen
    assert any("Kontakt" in each for each in manager.buttons)


# --- covering, handing over, closing ---


async def test_a_colleague_covers_until_a_day_and_sees_nothing_after_it(lab, team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    await team.opens(manager)

    await manager.taps("Mehr")
    await manager.taps("Vertretung auf Zeit")
    await manager.taps("Ben Beispiel")
    await manager.says("25.11.")
    assert "Vertretung: Ben Beispiel, bis 25. November 2026" in manager.screen
    await team.deliver()
    await colleague.taps("Ansehen")
    assert "Zuständig: Erika Muster" in colleague.screen

    lab.clock.at += timedelta(days=3)
    await colleague.says("/case WAF-2026-1")
    assert "cases-unknown" in colleague.screen


async def test_who_covers_a_case_cannot_give_it_away(team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    case_id = await team.opens(manager)
    await manager.press(CoverBy(case_id=case_id, staff_id=2))
    await manager.taps("30. Nov")

    await colleague.press(HandOver(case_id=case_id, staff_id=1))

    assert "cases-not-yours-to-give" in colleague.screen


async def test_a_case_handed_over_is_the_colleagues_and_the_client_is_told(lab, team):
    manager, colleague = await team.manager(), await team.manager("Ben Beispiel")
    case_id = await team.opens(manager)
    client = await lab.person("ar")
    await team.joins(client, await team.invites(manager, await team.member(case_id)))

    await manager.press(CaseMore(case_id=case_id))
    await manager.taps("Fall abgeben")
    await manager.taps("Ben Beispiel")
    await manager.taps("Ja, abgeben")
    await team.deliver()

    assert "cases-told-handed-over" in client.screen
    assert "Ben Beispiel" in client.screen
    await manager.says("/case WAF-2026-1")
    assert "cases-unknown" in manager.screen
    await colleague.taps("Ansehen")
    assert "WAF-2026-1" in colleague.screen
    assert [(each.staff_id, each.ended_at is None) for each in await team.rows(Bond)] == [(1, False), (2, True)]


async def test_a_case_is_closed_with_a_reason_and_reopened(lab, team):
    manager = await team.manager()
    case_id = await team.opens(manager)
    client = await lab.person("uk")
    await team.joins(client, await team.invites(manager, await team.member(case_id)))

    await manager.press(SeeCase(case_id=case_id))
    await manager.taps("Mehr")
    await manager.taps("Fall abschließen")
    await manager.taps("Ziele erreicht")
    assert "Abgeschlossen am 23. November 2026" in manager.screen
    await team.deliver()
    assert client.data("gn1"), "the client is asked for their own view"
    await client.says("/mycase")
    assert "cases-help-closed" in client.screen

    await manager.press(ReopenCase(case_id=case_id))
    assert "cases-reopened-now" in manager.screen
    await manager.press(ReopenCase(case_id=case_id))
    assert "cases-open-already" in manager.screen


async def test_every_act_on_a_case_leaves_an_entry(lab, team):
    from services import audit
    from storage.audit import AuditEntry

    manager = await team.manager()
    case_id = await team.opens(manager)
    client = await lab.person("uk")
    await team.joins(client, await team.invites(manager, await team.member(case_id)))
    await manager.press(CloseCase(case_id=case_id, reason=Closing.wish))

    async with lab.house.database.reading() as session:
        verdict = await audit.verify(session, keyring=lab.house.keyring)
        rows = (await session.exec(select(AuditEntry).order_by(col(AuditEntry.number)))).all()
        cases = (await session.exec(select(func.count()).select_from(Case))).one()
    assert [(each.actor_kind, each.action) for each in rows] == [
        ("staff", "case.opened"),
        ("staff", "member.added"),
        ("staff", "consent.recorded"),
        ("staff", "member.invited"),
        ("client", "member.joined"),
        ("staff", "case.closed"),
    ]
    assert verdict.problem is None
    assert cases == 1
