"""Themes in the chat and on the county's page: codes here, words there, and nobody who could be recognised."""

import asyncio
import html
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientSession
from sqlmodel import col, select

from bot.delivery import Delivery
from bot.sender import Sender
from bot.web import serving
from handlers.pages import PAGES
from handlers.routes import build_dispatcher
from handlers.shell.sheet import Area, Form, Heading, Paragraph, Sheet, Table, Visit, Words
from handlers.shell.texts import plain, text
from handlers.themes import callbacks as buttons
from services.people import Account, find_person
from services.refusal import Refusal
from services.staff import invite_staff, remove_staff, staff_of
from services.themes.rules import State
from storage.outbox import OutboxMessage
from storage.themes import Theme, ThemeEntry, ThemeRaiser

PUBLIC = "https://lotse.example.org"
AHLEN, BECKUM = "05570004", "05570008"
PROBLEM = "Die Bescheinigung des Vermieters fehlt oft, dann stockt die Anmeldung."
HIGH = 2**31 - 1
BARE = dict.fromkeys((0x200F, 0x2068, 0x2069), None)

FORMS = [
    (buttons.RaiseTheme(), "th1"),
    (buttons.SeeTheme(theme_id=17), "tv1:17"),
    (buttons.ThemeList(ended=True, page=12), "tl1:1:12"),
    (buttons.ThemeTowns(), "tt1"),
    (buttons.ThemeDomains(ags=None), "tm1:"),
    (buttons.ThemeConstellations(ags=5570004, domain="general_counselling"), "td1:5570004:general_counselling"),
    (
        buttons.ThemeSummary(ags=5570004, domain="general_counselling", constellation=4),
        "tc1:5570004:general_counselling:4",
    ),
    (
        buttons.RaiseNow(ags=5570004, domain="general_counselling", constellation=3),
        "tn1:5570004:general_counselling:3",
    ),
    (buttons.JoinTheme(theme_id=17), "tj1:17"),
    (buttons.OpenTheme(theme_id=17), "tz1:17"),
    (
        buttons.MoveTheme(theme_id=HIGH, was=State.project_group, to=State.steering_group),
        "tw1:2147483647:project_group:steering_group",
    ),
    (
        buttons.AskEnd(theme_id=HIGH, was=State.steering_group, to=State.declined),
        "te1:2147483647:steering_group:declined",
    ),
    (buttons.MergeMenu(theme_id=17, page=2), "tg1:17:2"),
    (buttons.AskMerge(theme_id=HIGH, into_id=HIGH), "ta1:2147483647:2147483647"),
    (buttons.MergeNow(theme_id=HIGH, into_id=HIGH), "tb1:2147483647:2147483647"),
    (buttons.ThemeFigures(region="suedkreis"), "tf1:suedkreis"),
]


@pytest.mark.parametrize(("data", "form"), FORMS)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


@dataclass
class Round:
    """Those who work on themes, the county's page, and the post."""

    lab: Any

    async def staff(self, role: str = "case_manager", *, town: str | None = None, region: str | None = None) -> Any:
        """A joined staff member's phone; `phone.staff` and `phone.person` are the values."""
        house, now = self.lab.house, self.lab.clock.now()
        about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM", "municipality_ags": town}
        async with house.database.writing() as session:
            token = await invite_staff(session, role=role, **about, region=region, keyring=house.keyring, now=now)
        phone = await self.lab.person("de")
        await phone.says(f"/start s_{token}")
        async with house.database.reading() as session:
            phone.person = await find_person(session, Account(str(phone.id), house.keyring))
            phone.staff = await staff_of(session, phone.person.id, keyring=house.keyring)
        return phone

    async def raises(self, phone: Any, domain: str = "housing", problem: str = PROBLEM) -> int:
        """A theme with its problem, raised by buttons and written on the page; its number."""
        await phone.press(buttons.RaiseNow(ags=int(AHLEN), domain=domain, constellation=3))
        async with self.lab.house.database.reading() as session:
            number = (await session.exec(select(Theme.id).order_by(col(Theme.id).desc()))).first()
        await self.writes(phone, number, problem=problem)
        return number

    async def opens(self, phone: Any, theme_id: int) -> Sheet:
        async with self.lab.house.database.writing() as session:
            return await PAGES["theme"].show(session, await self._visit(session, phone, theme_id))

    async def writes(self, phone: Any, theme_id: int, *, begun: Sheet | None = None, **words: str) -> Sheet:
        """Fill the fields of the page as it was when it was opened, and send it."""
        form = form_of(begun or await self.opens(phone, theme_id))
        values = {each.name: each.value for each in form.fields} | words | {"action": form.action}
        async with self.lab.house.database.writing() as session:
            return await PAGES["theme"].save(session, await self._visit(session, phone, theme_id), values)

    async def _visit(self, session: Any, phone: Any, theme_id: int) -> Visit:
        house = self.lab.house
        staff = await staff_of(session, phone.person.id, keyring=house.keyring)
        return Visit(house, phone.person, staff, theme_id, "de", self.lab.clock.now())

    async def rows(self, table: Any, *conditions: Any) -> list[Any]:
        async with self.lab.house.database.reading() as session:
            return list((await session.exec(select(table).where(*conditions))).all())

    async def deliver(self) -> None:
        delivery = Delivery(self.lab.house, Sender("4710:AAtest", self.lab.url, per_second=None))
        running = asyncio.create_task(delivery.run())
        async with asyncio.timeout(30):
            while await self.rows(OutboxMessage, col(OutboxMessage.state).in_(("queued", "sending"))):
                self.lab.clock.at += timedelta(milliseconds=100)
                self.lab.house.post.ring()
                await asyncio.sleep(0.01)
        delivery.stop()
        await running


def form_of(sheet: Sheet) -> Form:
    return next(each for each in sheet.blocks if isinstance(each, Form))


def said(sheet: Sheet) -> str:
    """Everything that stands on a sheet outside its fields, isolates taken out."""
    words = [plain(sheet.title, "de")]
    for block in sheet.blocks:
        if isinstance(block, Paragraph | Heading):
            words.append(plain(block.text, "de"))
        elif isinstance(block, Words):
            words += [block.body, plain(block.about or "", "de")]
        elif isinstance(block, Table):
            words += [plain(each, "de") for row in block.rows for each in row]
    return "\n".join(words).translate(BARE)


def typed(sheet: Sheet) -> dict[str, str]:
    return {each.name: each.value for each in form_of(sheet).fields if isinstance(each, Area)}


def german(text_id: str, **args: Any) -> str:
    return plain(text(text_id, **args), "de").translate(BARE)


@pytest.fixture
def work(lab: Any) -> Round:
    lab.house = replace(lab.house, public_url=PUBLIC)
    lab.poller.dispatcher = build_dispatcher(lab.house)
    return Round(lab)


@pytest.fixture
async def erika(work: Round) -> Any:
    """A case manager of Ahlen."""
    return await work.staff(town=AHLEN)


@pytest.fixture
async def karin(work: Round) -> Any:
    """The coordinator of Ahlen."""
    return await work.staff("coordinator", region="ahlen")


# --- raising ---


async def test_a_theme_is_raised_by_taps_and_described_on_the_page_alone(work, erika):
    await erika.says("/theme")
    assert "themes-title-own" in erika.screen
    assert "themes-none" in erika.screen
    await erika.taps("Thema melden")
    assert "📍 Ahlen" in erika.screen
    await erika.taps("Wohnen")
    await erika.taps("k3")
    assert "themes-words-follow" in erika.screen
    await erika.taps("Thema melden")

    assert "themes-raised-now" in erika.screen
    assert any(f"{PUBLIC}/p/" in str(each) for each in erika.last["reply_markup"]["inline_keyboard"])
    sheet = await work.writes(erika, 1, problem=PROBLEM)
    assert "themes-page-saved" not in said(sheet)
    assert german("themes-page-saved") in said(sheet)
    assert PROBLEM in said(sheet)
    assert PROBLEM not in json.dumps(work.lab.messages(erika.id), ensure_ascii=False)
    await erika.taps("Zurück")
    assert "Thema Nr. 1" in erika.screen
    assert "themes-no-words" not in erika.screen


async def test_another_town_of_the_region_or_all_of_it(work):
    manager = await work.staff(town=BECKUM)
    await manager.press(buttons.RaiseTheme())
    await manager.taps("Anderer Ort")
    assert {"Oelde", "Südkreis (ganze Region)"} <= set(manager.buttons)
    assert "Ahlen" not in manager.buttons

    await manager.taps("ganze Region")
    await manager.taps("Arbeit")
    await manager.taps("k4")
    await manager.taps("Thema melden")

    (theme,) = await work.rows(Theme)
    assert (theme.municipality_ags, theme.region, theme.constellation) == (None, "suedkreis", 4)


async def test_what_others_have_raised_comes_first_and_can_be_joined(work, erika, karin):
    number = await work.raises(erika)
    colleague = await work.staff(town=AHLEN)
    await colleague.press(buttons.ThemeSummary(ags=int(AHLEN), domain="housing", constellation=3))
    assert "themes-similar" in colleague.screen
    await colleague.taps(f"Nr. {number}")
    await colleague.taps("auch unser Problem")

    assert "themes-joined" in colleague.screen
    assert "2 Personen, auch von Ihnen" in colleague.screen
    assert "✋ Das ist auch unser Problem" not in colleague.buttons
    await colleague.says("/theme")
    assert f"Nr. {number}: Wohnen, Ahlen" in colleague.screen
    assert len(await work.rows(ThemeRaiser)) == 2


async def test_pressed_twice_it_is_one_theme(work, erika):
    for _ in range(2):
        await erika.press(buttons.RaiseNow(ags=int(AHLEN), domain="housing", constellation=3))

    assert len(await work.rows(Theme)) == 1


@pytest.mark.parametrize(
    "forged",
    ["tn1:5570008:housing:3", "tn1:5570004:emergency:3", "tn1:5570004:housing:2", "td1:5570004:a", "tm1:99999999"],
)
async def test_forged_codes_raise_nothing(work, erika, forged):
    await erika.press(forged)

    assert "fallback-button-outdated" in erika.screen
    assert await work.rows(Theme) == []


async def test_a_county_without_a_page_says_so(work, erika):
    work.lab.house = replace(work.lab.house, public_url=None)
    work.lab.poller.dispatcher = build_dispatcher(work.lab.house)

    await erika.press(buttons.RaiseNow(ags=int(AHLEN), domain="housing", constellation=3))

    assert "pages-none" in erika.screen
    await erika.taps("Zurück")
    assert "themes-no-words" in erika.screen


# --- the page ---


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Im Fall waf-2026-17 fehlt sie.", "Fallnummer: waf-2026-17"),
        ("Rückruf unter 0221 4710 123.", "Telefonnummer: 0221 4710 123"),
        ("Mail an a.b@example.org", "E-Mail-Adresse: a.b@example.org"),
        ("geb. 01.02.1990", "Genaues Datum: 01.02.1990"),
    ],
)
async def test_what_names_somebody_is_held_back_with_its_place_and_nothing_is_lost(work, erika, words, place):
    number = await work.raises(erika)

    sheet = await work.writes(erika, number, comment=words, brief="Ein Anfang.")

    assert german("themes-recognisable") in said(sheet)
    assert place in said(sheet)
    assert typed(sheet) == {"problem": PROBLEM, "brief": "Ein Anfang.", "comment": words}
    assert len(await work.rows(ThemeEntry)) == 1
    mended = await work.writes(erika, number, begun=sheet, comment="Sie fehlt oft.")
    assert german("themes-page-saved") in said(mended)
    assert len(await work.rows(ThemeEntry)) == 3


async def test_the_page_says_plainly_what_must_not_stand_there(work, erika):
    sheet = await work.opens(erika, await work.raises(erika))

    assert german("themes-page-rule") in said(sheet)


async def test_case_manager_and_coordinator_write_the_brief_and_neither_undoes_the_other(work, erika, karin):
    number = await work.raises(erika)
    mine, hers = await work.opens(erika, number), await work.opens(karin, number)
    await work.writes(erika, number, begun=mine, brief="Erste Fassung.")

    late = await work.writes(karin, number, begun=hers, brief="Zweite Fassung.")

    assert german("themes-overtaken") in said(late)
    assert "Erste Fassung." in said(late)
    assert typed(late)["brief"] == "Zweite Fassung."
    both = await work.writes(karin, number, begun=late, brief="Beide Fassungen.")
    assert "Beide Fassungen." in said(both)
    assert "Erika Muster, 23. November 2026" in said(both)


async def test_who_only_sees_a_theme_reads_and_has_no_field(work, erika):
    number = await work.raises(erika)
    colleague = await work.staff(town=AHLEN)

    sheet = await work.opens(colleague, number)

    assert PROBLEM in said(sheet)
    assert not any(isinstance(each, Form) for each in sheet.blocks)


@pytest.mark.parametrize("action", ["", "problem", "1.2", "1.2.x", "1.2.3.4"])
async def test_a_forged_form_keeps_nothing(work, erika, action):
    number = await work.raises(erika)
    async with work.lab.house.database.writing() as session:
        visit = await work._visit(session, erika, number)
        with pytest.raises(Refusal, match="fallback-button-outdated"):
            await PAGES["theme"].save(session, visit, {"comment": "Anders.", "action": action})

    assert len(await work.rows(ThemeEntry)) == 1


async def test_the_page_of_a_foreign_theme_is_that_of_one_that_never_was(work, erika):
    number = await work.raises(erika)
    stranger = await work.staff(town=BECKUM)

    for theme_id in (number, 999_999):
        with pytest.raises(Refusal, match="themes-unknown"):
            await work.opens(stranger, theme_id)


# --- the path ---


async def test_to_the_project_group_and_answered(work, erika, karin):
    number = await work.raises(erika)
    await work.deliver()
    assert "themes-notice-raised" in karin.screen
    await karin.taps("ansehen")
    await karin.taps("Kurzbericht beginnen")
    await karin.taps("In die Projektgruppe")
    assert "themes-brief-missing" in karin.screen
    await work.writes(karin, number, brief="Drei Stellen, keine ist zuständig.")

    await karin.taps("In die Projektgruppe")
    assert "themes-moved" in karin.screen
    await work.deliver()
    assert f"Thema Nr. {number}: 👥 In der Projektgruppe" in erika.screen

    await karin.press(buttons.SeeTheme(theme_id=number))
    await karin.taps("✅ Gelöst")
    assert "themes-end-hint" in karin.screen
    await karin.taps("Ja")
    await work.writes(karin, number, outcome="Eine Liste der Vermieter hilft.")
    await work.deliver()

    assert "themes-notice-outcome" in erika.screen
    assert "Vermieter hilft" not in json.dumps(work.lab.messages(erika.id), ensure_ascii=False)
    await erika.taps("Lesen und schreiben")
    assert f"{PUBLIC}/p/" in json.dumps(erika.last)
    assert "Eine Liste der Vermieter hilft." in said(await work.opens(erika, number))
    await erika.says("/theme")
    assert "themes-none" in erika.screen
    await erika.taps("Abgeschlossene")
    assert f"Nr. {number}" in erika.screen


async def test_a_step_that_another_has_taken_shows_how_it_stands_now(work, erika, karin):
    number = await work.raises(erika)
    await karin.press(buttons.MoveTheme(theme_id=number, was=State.raised, to=State.solved))

    await karin.press(buttons.MoveTheme(theme_id=number, was=State.raised, to=State.brief))

    assert "themes-moved-on" in karin.screen
    assert "✅ Gelöst" in karin.screen


async def test_a_case_manager_has_no_step_and_a_forged_one_is_answered_as_unknown(work, erika):
    number = await work.raises(erika)
    await erika.press(buttons.SeeTheme(theme_id=number))
    assert not any("➡️" in each or "Zusammenführen" in each for each in erika.buttons)

    await erika.press(buttons.MoveTheme(theme_id=number, was=State.raised, to=State.brief))

    assert "themes-unknown" in erika.screen
    assert (await work.rows(Theme))[0].state == State.raised


async def test_a_foreign_theme_and_none_get_the_same_answer(work, erika):
    number = await work.raises(erika)
    strangers = [await work.staff(town=BECKUM), await work.staff("coordinator", region="suedkreis")]

    for stranger in strangers:
        for wish in (
            lambda each: buttons.SeeTheme(theme_id=each),
            lambda each: buttons.JoinTheme(theme_id=each),
            lambda each: buttons.OpenTheme(theme_id=each),
            lambda each: buttons.MergeMenu(theme_id=each, page=0),
            lambda each: buttons.AskEnd(theme_id=each, was=State.raised, to=State.solved),
            lambda each: buttons.MergeNow(theme_id=each, into_id=number),
        ):
            await stranger.press(wish(number))
            foreign = stranger.screen, stranger.buttons
            await stranger.press(wish(999_999))
            assert "themes-unknown" in stranger.screen
            assert (stranger.screen, stranger.buttons) == foreign


async def test_who_was_removed_gets_nothing(work, erika, karin):
    number = await work.raises(erika)
    await work.deliver()
    await karin.press(buttons.MoveTheme(theme_id=number, was=State.raised, to=State.brief))
    before = len(erika.chat)
    async with work.lab.house.database.writing() as session:
        await remove_staff(session, erika.staff.id, now=work.lab.clock.now())

    await work.deliver()

    assert len(erika.chat) == before


# --- merging and figures ---


async def test_two_become_one_and_both_who_raised_them_hear_of_it(work, erika, karin):
    first = await work.raises(erika)
    colleague = await work.staff(town=AHLEN)
    second = await work.raises(colleague, problem="Dasselbe in der Oststraße.")
    await work.deliver()

    await karin.press(buttons.SeeTheme(theme_id=second))
    await karin.taps("zusammenführen")
    await karin.taps(f"Nr. {first}")
    assert "themes-merge-hint" in karin.screen
    await karin.taps("Ja, zusammenführen")
    assert "themes-merged" in karin.screen
    await work.deliver()

    assert f"Thema Nr. {second} ist jetzt Teil von Thema Nr. {first}" in colleague.screen
    await colleague.press(buttons.SeeTheme(theme_id=second))
    assert "themes-is-part" in colleague.screen
    assert f"Thema Nr. {first}" in colleague.screen
    assert "Dasselbe in der Oststraße." in said(await work.opens(erika, first))


async def test_figures_are_for_coordinators_and_of_their_region(work, erika, karin):
    await work.raises(erika)
    await karin.says("/theme")
    await karin.taps("Zahlen")
    assert "themes-figures-title" in karin.screen
    assert "Wohnen: 1" in karin.screen
    assert karin.buttons == ["🧩 Alle Themen", "⬅️ Menü"]
    await erika.says("/theme")
    assert "📊 Zahlen" not in erika.buttons
    await erika.press(buttons.ThemeFigures(region="ahlen"))
    assert "fallback-button-outdated" in erika.screen

    lead = await work.staff("lead")
    await lead.says("/theme")
    await lead.taps("Zahlen")
    assert {"Südkreis", "Nordkreis", "Ohne Region"} <= set(lead.buttons)


async def test_the_staff_menu_leads_there_and_not_for_everybody(work, erika):
    await erika.says("/staff")
    await erika.taps("Themen")
    assert "themes-title-own" in erika.screen

    authority = await work.staff("authority", town=AHLEN)
    await authority.says("/staff")
    assert "🧩 Themen" not in authority.buttons


# --- over HTTP ---


@pytest.fixture
async def address(work: Round, unused_tcp_port: int) -> AsyncIterator[str]:
    async with serving(work.lab.house, work.lab.poller, host="127.0.0.1", port=unused_tcp_port):
        yield f"http://127.0.0.1:{unused_tcp_port}"


async def test_a_browser_opens_the_link_and_keeps_the_words(work, erika, address):
    await erika.press(buttons.RaiseNow(ags=int(AHLEN), domain="housing", constellation=3))
    url = re.search(rf"{PUBLIC}(/p/[\w-]+)", json.dumps(erika.last))[1]
    async with ClientSession() as http:
        first = await http.get(address + url)
        cookie = {"Cookie": first.headers["Set-Cookie"].split(";")[0]}

        async def send(page: str, **fields: str) -> str:
            seal = re.search(r'name="form" value="([^"]+)"', page)[1]
            async with http.post(address + url, data={"form": seal, **fields}, headers=cookie) as answer:
                return html.unescape(await answer.text()).translate(BARE)

        opened = await send(await first.text())
        assert german("themes-page-label", kind="problem") in opened
        held = await send(opened, problem="Ruf 0221 4710 123", brief="", comment="")
        assert "Telefonnummer: 0221 4710 123" in held
        assert "Ruf 0221 4710 123</textarea>" in held
        saved = await send(held, problem=PROBLEM, brief="", comment="")

    assert PROBLEM in saved
    assert len(await work.rows(ThemeEntry)) == 1
