"""Themes in the chat: codes, their path, merging and figures."""

import json
from dataclasses import replace

import pytest

from handlers.conversations import build_answering
from handlers.themes import callbacks as buttons
from services.staff.members import remove_staff
from services.themes.rules import ThemeState
from storage.themes import Theme, ThemeRaiser

from .conftest import AHLEN, BECKUM, PROBLEM, PUBLIC, german, said

HIGH = 2**31 - 1

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
        buttons.MoveTheme(theme_id=HIGH, was=ThemeState.project_group, to=ThemeState.steering_group),
        "tw1:2147483647:project_group:steering_group",
    ),
    (
        buttons.AskEnd(theme_id=HIGH, was=ThemeState.steering_group, to=ThemeState.declined),
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
    work.lab.app = replace(work.lab.app, public_url=None)
    work.lab.poller.answering = build_answering(work.lab.app)

    await erika.press(buttons.RaiseNow(ags=int(AHLEN), domain="housing", constellation=3))

    assert "pages-none" in erika.screen
    await erika.taps("Zurück")
    assert "themes-no-words" in erika.screen


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
    await karin.press(buttons.MoveTheme(theme_id=number, was=ThemeState.raised, to=ThemeState.solved))

    await karin.press(buttons.MoveTheme(theme_id=number, was=ThemeState.raised, to=ThemeState.brief))

    assert "themes-moved-on" in karin.screen
    assert "✅ Gelöst" in karin.screen


async def test_a_case_manager_has_no_step_and_a_forged_one_is_answered_as_unknown(work, erika):
    number = await work.raises(erika)
    await erika.press(buttons.SeeTheme(theme_id=number))
    assert not any("➡️" in each or "Zusammenführen" in each for each in erika.buttons)

    await erika.press(buttons.MoveTheme(theme_id=number, was=ThemeState.raised, to=ThemeState.brief))

    assert "themes-unknown" in erika.screen
    assert (await work.rows(Theme))[0].state == ThemeState.raised


async def test_a_foreign_theme_and_none_get_the_same_answer(work, erika):
    number = await work.raises(erika)
    strangers = [await work.staff(town=BECKUM), await work.staff("coordinator", region="suedkreis")]

    for stranger in strangers:
        for wish in (
            lambda each: buttons.SeeTheme(theme_id=each),
            lambda each: buttons.JoinTheme(theme_id=each),
            lambda each: buttons.OpenTheme(theme_id=each),
            lambda each: buttons.MergeMenu(theme_id=each, page=0),
            lambda each: buttons.AskEnd(theme_id=each, was=ThemeState.raised, to=ThemeState.solved),
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
    await karin.press(buttons.MoveTheme(theme_id=number, was=ThemeState.raised, to=ThemeState.brief))
    before = len(erika.chat)
    async with work.lab.app.database.writing() as session:
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
