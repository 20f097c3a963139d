"""Joining as staff, the staff menu, and leaving."""

import asyncio
from datetime import timedelta

import pytest

from demo.botapi.faults import Fault
from handlers.conversations import ROUTING
from handlers.shell import acquaintance
from handlers.staff.callbacks import AgreeToBond, DeclineBond, InvitedLanguage, InviteHelp, StaffMenu, link_to
from services.staff.members import remove_staff, resume_staff, suspend_staff
from services.staff.rules import Role

AHLEN = "05570004"
TOKEN = "A" * 43
LANGUAGES = ["de", "ar", "uk"]  # from the left, from the right, with more plurals than two


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (InvitedLanguage(language="de-simple", payload=f"s_{TOKEN}"), f"jl1:de-simple:s_{TOKEN}"),
        (AgreeToBond(token=TOKEN), f"ja1:{TOKEN}"),
        (DeclineBond(), "jn1"),
        (StaffMenu(), "jm1"),
        (InviteHelp(), "ji1"),
    ],
)
def test_a_button_keeps_its_wire_form_within_telegrams_limit(data, form):
    assert data.pack() == form
    assert type(data).unpack(form) == data
    assert len(form.encode()) <= 64


@pytest.fixture
def forgetful(monkeypatch):
    """Staff are asked for at each press, as they are in the program after two seconds."""
    monkeypatch.setattr(acquaintance, "STAFF_REMEMBERED_S", -1.0)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_newcomer_chooses_a_language_and_is_staff(lab, office, language):
    person = lab.stranger(language)

    await person.says(f"/start s_{await office.staff_token()}")
    assert "start-choose-language" in person.screen
    await person.taps(person.buttons[0])

    assert "staff-joined" in person.screen
    assert "Erika Muster" in person.screen
    assert "Ahlen" in person.screen
    assert (await office.everybody())[0].state == "active"


async def test_who_is_known_already_joins_at_once(office):
    person = await office.hired(Role.coordinator, region="nordkreis", municipality_ags=None)

    assert "staff-joined" in person.screen
    assert "Koordinierende Stelle" in person.screen
    assert "Nordkreis" in person.screen


async def test_staff_get_their_own_command_menu_and_others_do_not(lab, office):
    person, lead, other = await office.hired(), await office.hired(Role.lead), await lab.person("de")
    members = {each.role: each for each in await office.everybody()}

    def menu(phone):
        return [each["command"] for each in lab.world.profile.commands_for(lab.world.chat_with(phone.id).person)]

    assert menu(person) == list(ROUTING.menu_for(members[Role.case_manager]))
    assert {"staff", "invite"} <= set(menu(person))
    assert "staff" in menu(lead)
    assert "invite" not in menu(lead)
    assert not {"staff", "invite"} & {*menu(other), *ROUTING.menu_for(None)}


async def test_a_command_menu_that_cannot_be_set_keeps_nobody_from_joining(lab, office):
    lab.world.faults.add(Fault("setMyCommands", "error500", times=3))

    person = await office.hired()

    assert "staff-joined" in person.screen


async def test_the_staff_menu_comes_by_command_at_the_start_and_back_from_a_button(office):
    person = await office.hired()

    for words in ("/staff", "/start"):
        await person.says(words)
        assert "staff-menu-role" in person.screen
    await person.taps("einladen")
    assert "staff-invite-how" in person.screen
    await person.taps("Zurück")
    assert "staff-menu-role" in person.screen


@pytest.mark.parametrize("words", ["/start s_" + TOKEN, "/start c_" + TOKEN, "/start s_x", "/start c_-"])
async def test_a_link_that_never_was_is_refused_kindly(lab, words):
    person = await lab.person("tr", AHLEN)

    await person.says(words)

    assert "staff-invitation-invalid" in person.screen
    assert "menu-choose-topic" in person.screen


async def test_a_newcomer_with_a_dead_link_reads_that_in_the_language_just_chosen(lab):
    person = lab.stranger("de")
    await person.says("/start s_" + TOKEN)

    await person.taps("Türkçe")
    person.language = "tr"

    assert "staff-invitation-invalid" in person.screen
    assert "menu-choose-town" in person.screen


@pytest.mark.parametrize("payload", ["flyer", "s_", "x_" + TOKEN, "s_" + "A" * 63, "s_ä", "s_A B"])
async def test_any_other_payload_is_a_plain_start(lab, payload):
    person = await lab.person("de", AHLEN)

    await person.says(f"/start {payload}")

    assert "menu-choose-topic" in person.screen
    assert "staff-invitation-invalid" not in person.screen


async def test_an_expired_link_and_a_used_one_are_refused_in_the_same_words(lab, office):
    used, expired = await office.staff_token(), await office.staff_token()
    first, second = await lab.person("de", AHLEN), await lab.person("de", AHLEN)
    await first.says(f"/start s_{used}")

    await second.says(f"/start s_{used}")
    told = second.screen
    lab.clock.at += timedelta(hours=48)
    await second.says(f"/start s_{expired}")

    assert second.screen == told
    assert "staff-invitation-invalid" in told
    assert [each.state for each in await office.everybody()] == ["active", "invited"]


async def test_of_two_phones_that_open_a_link_at_once_one_is_staff(lab, office):
    token = await office.staff_token()
    phones = [await lab.person("de", AHLEN) for _ in range(2)]

    for each in phones:
        lab.world.person_says(each.id, f"/start s_{token}")
    await lab.settle()

    assert sorted("staff-joined" in each.screen for each in phones) == [False, True]
    assert sorted("staff-invitation-invalid" in each.screen for each in phones) == [False, True]


@pytest.mark.parametrize("payload", ["s_x:y", "", "q_" + TOKEN])
async def test_a_language_button_with_a_forged_link_is_out_of_date(lab, payload):
    person = await lab.person("de", AHLEN)

    await person.press(f"jl1:tr:{payload}")

    assert "fallback-button-outdated" in person.screen


# --- leaving ---


async def test_an_old_button_of_a_removed_staff_member_is_as_unknown_as_any(lab, office, forgetful):
    person = await office.hired()
    button = person.last["message_id"]
    (member,) = await office.everybody()

    await office.does(remove_staff, member.id, now=lab.clock.now())
    await person.press(StaffMenu(), button)
    told = person.screen
    await person.press("zz9", button)

    assert "fallback-button-outdated" in told
    assert person.screen == told
    await person.says("/invite K-17")
    assert "fallback-command" in person.screen


async def test_a_suspension_counts_from_the_next_press_and_so_does_its_end(lab, office, forgetful):
    person = await office.hired()
    (member,) = await office.everybody()

    await office.does(suspend_staff, member.id, now=lab.clock.now())
    await person.says("/staff")
    assert "fallback-command" in person.screen

    await office.does(resume_staff, member.id)
    await person.says("/staff")
    assert "staff-menu-role" in person.screen


@pytest.mark.slow
async def test_a_suspension_from_another_process_is_noticed_within_three_seconds(lab, office):
    person = await office.hired()
    await person.says("/staff")
    (member,) = await office.everybody()
    await office.does(suspend_staff, member.id, now=lab.clock.now())

    await asyncio.sleep(2.5)
    await person.says("/staff")

    assert "fallback-command" in person.screen


async def test_staff_see_what_is_stored_of_them_and_can_delete_their_account(office):
    person = await office.hired()

    await person.says("/privacy")
    assert "staff-privacy-member" in person.screen
    assert "Erika Muster" in person.screen
    await person.taps("Alles löschen")
    await person.taps("Ja")
    assert "privacy-deleted" in person.screen
    await person.says("/staff")

    assert "start-choose-language" in person.screen
    assert [each.state for each in await office.everybody()] == ["left"]


def test_a_link_hands_the_payload_to_the_bot():
    assert link_to("lotse_demo_bot", "s_x") == "https://t.me/lotse_demo_bot?start=s_x"
