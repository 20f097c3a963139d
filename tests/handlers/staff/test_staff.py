"""Joining as staff, the staff menu, inviting a client and a client's answer."""

import asyncio
import re
from datetime import timedelta

import pytest
from sqlmodel import func, select

from demo.botapi.faults import Fault
from handlers.notices import NOTICES
from handlers.shell import middlewares
from handlers.shell.texts import plain
from handlers.staff.callbacks import AgreeToBond, DeclineBond, InvitedLanguage, InviteHelp, StaffMenu, link_to
from services.staff import Role, invite_staff, list_staff, remove_staff, resume_staff, suspend_staff
from storage.outbox import OutboxMessage
from storage.staff import Bond

AHLEN = "05570004"
TOKEN = "A" * 43
LANGUAGES = ["de", "en", "ar", "uk", "tr"]
LINK = re.compile(r"https://t\.me/(\w+)\?start=(c_[\w-]+)")


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


async def does(lab, use_case, *given, **more):
    async with lab.house.database.writing() as session:
        return await use_case(session, *given, **more)


async def staff_token(lab, role=Role.case_manager, **details):
    about = {"name": "Erika Muster", "employer": "Kreis", "office": "KIM Ahlen", "municipality_ags": AHLEN} | details
    return await does(lab, invite_staff, role=role, **about, keyring=lab.house.keyring, now=lab.clock.now())


async def hired(lab, role=Role.case_manager, language="de", **details):
    person = await lab.person(language)
    await person.says(f"/start s_{await staff_token(lab, role, **details)}")
    return person


async def everybody(lab):
    async with lab.house.database.reading() as session:
        return await list_staff(session, keyring=lab.house.keyring)


async def bonds(lab):
    async with lab.house.database.reading() as session:
        return (await session.exec(select(func.count()).select_from(Bond))).one()


async def client_payload(case_manager, sign="K-17"):
    """What the link that a case manager gets hands to the bot."""
    await case_manager.says(f"/invite {sign}")
    return LINK.search(case_manager.screen)[2]


@pytest.fixture
def forgetful(monkeypatch):
    """Staff are asked for at each press, as they are in the program after two seconds."""
    monkeypatch.setattr(middlewares, "STAFF_REMEMBERED_S", -1.0)


# --- joining ---


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_newcomer_chooses_a_language_and_is_staff(lab, language):
    person = lab.stranger(language)

    await person.says(f"/start s_{await staff_token(lab)}")
    assert "start-choose-language" in person.screen
    await person.taps(person.buttons[0])

    assert "staff-joined" in person.screen
    assert "Erika Muster" in person.screen
    assert "Ahlen" in person.screen
    assert (await everybody(lab))[0].state == "active"


async def test_who_is_known_already_joins_at_once(lab):
    person = await hired(lab, Role.coordinator, region="nordkreis", municipality_ags=None)

    assert "staff-joined" in person.screen
    assert "Koordinierende Stelle" in person.screen
    assert "Nordkreis" in person.screen


async def test_staff_get_their_own_command_menu_and_others_do_not(lab):
    from handlers.shell.commands import COMMANDS, STAFF_COMMANDS, commands_for

    person, lead, other = await hired(lab), await hired(lab, Role.lead), await lab.person("de")
    members = {each.role: each for each in await everybody(lab)}

    def menu(phone):
        return [each["command"] for each in lab.world.profile.commands_for(lab.world.chat_with(phone.id).person)]

    assert menu(person) == list(commands_for(members[Role.case_manager]))
    assert {"staff", "invite"} <= set(menu(person))
    assert "staff" in menu(lead)
    assert "invite" not in menu(lead)
    assert not set(STAFF_COMMANDS) & (set(menu(other)) | set(COMMANDS))


async def test_a_command_menu_that_cannot_be_set_keeps_nobody_from_joining(lab):
    lab.world.faults.add(Fault("setMyCommands", "error500", times=3))

    person = await hired(lab)

    assert "staff-joined" in person.screen


async def test_the_staff_menu_comes_by_command_at_the_start_and_back_from_a_button(lab):
    person = await hired(lab)

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


async def test_an_expired_link_and_a_used_one_are_refused_in_the_same_words(lab):
    used, expired = await staff_token(lab), await staff_token(lab)
    first, second = await lab.person("de", AHLEN), await lab.person("de", AHLEN)
    await first.says(f"/start s_{used}")

    await second.says(f"/start s_{used}")
    told = second.screen
    lab.clock.at += timedelta(hours=48)
    await second.says(f"/start s_{expired}")

    assert second.screen == told
    assert "staff-invitation-invalid" in told
    assert [each.state for each in await everybody(lab)] == ["active", "invited"]


async def test_of_two_phones_that_open_a_link_at_once_one_is_staff(lab):
    token = await staff_token(lab)
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


async def test_an_old_button_of_a_removed_staff_member_is_as_unknown_as_any(lab, forgetful):
    person = await hired(lab)
    button = person.last["message_id"]
    (member,) = await everybody(lab)

    await does(lab, remove_staff, member.id, now=lab.clock.now())
    await person.press(StaffMenu(), button)
    told = person.screen
    await person.press("zz9", button)

    assert "fallback-button-outdated" in told
    assert person.screen == told
    await person.says("/invite K-17")
    assert "fallback-command" in person.screen


async def test_a_suspension_counts_from_the_next_press_and_so_does_its_end(lab, forgetful):
    person = await hired(lab)
    (member,) = await everybody(lab)

    await does(lab, suspend_staff, member.id, now=lab.clock.now())
    await person.says("/staff")
    assert "fallback-command" in person.screen

    await does(lab, resume_staff, member.id)
    await person.says("/staff")
    assert "staff-menu-role" in person.screen


@pytest.mark.slow
async def test_a_suspension_from_another_process_is_noticed_within_three_seconds(lab):
    person = await hired(lab)
    await person.says("/staff")
    (member,) = await everybody(lab)
    await does(lab, suspend_staff, member.id, now=lab.clock.now())

    await asyncio.sleep(2.5)
    await person.says("/staff")

    assert "fallback-command" in person.screen


async def test_staff_see_what_is_stored_of_them_and_can_delete_their_account(lab):
    person = await hired(lab)

    await person.says("/privacy")
    assert "staff-privacy-member" in person.screen
    assert "Erika Muster" in person.screen
    await person.taps("Alles löschen")
    await person.taps("Ja")
    assert "privacy-deleted" in person.screen
    await person.says("/staff")

    assert "start-choose-language" in person.screen
    assert [each.state for each in await everybody(lab)] == ["left"]


# --- inviting a client ---


async def test_a_case_manager_gets_a_link_and_words_in_every_language(lab):
    person = await hired(lab)

    await person.says("/invite K-17")

    assert "staff-link-made" in person.sees
    assert LINK.search(person.screen)[1] == "lotse_demo_bot"
    for language in LANGUAGES:
        person.language = language
        assert "staff-link-words" in person.screen, language
    assert "K-17" not in person.screen, "what is forwarded does not show the office's sign"


async def test_an_invitation_without_a_sign_says_how(lab):
    person = await hired(lab)

    await person.says("/invite")

    assert "staff-invite-how" in person.screen
    assert "staff-label-invalid" not in person.screen


@pytest.mark.parametrize("sign", ["Amal Beispiel", "K_17", "<b>", "A" * 21])
async def test_what_looks_like_a_name_is_refused(lab, sign):
    person = await hired(lab)

    await person.says(f"/invite {sign}")

    assert "staff-label-invalid" in person.screen
    assert not LINK.search(person.screen)


async def test_a_link_that_is_shown_only_at_the_second_try_works(lab):
    person, client = await hired(lab), await lab.person("de", AHLEN)
    lab.world.faults.add(Fault("sendMessage", "error500", times=1))
    lab.poller.backoff = (0.01,)

    payload = await client_payload(person)
    await client.says(f"/start {payload}")

    assert "staff-notice-title" in client.screen


# --- a client's answer ---


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_client_reads_first_what_is_stored_and_only_a_yes_binds(lab, language):
    payload = await client_payload(await hired(lab))
    client = lab.stranger(language)

    await client.says(f"/start {payload}")
    await client.taps(client.buttons[0])

    for said in ("staff-notice-who", "staff-notice-stored", "staff-notice-until", "staff-notice-voluntary"):
        assert said in client.screen
    assert "privacy-telegram" in client.screen
    assert await bonds(lab) == 0

    await client.taps("✅")

    assert "staff-agreed" in client.screen
    assert "Erika Muster" in client.screen
    assert await bonds(lab) == 1


async def test_the_case_manager_is_told_by_the_offices_sign(lab):
    payload = await client_payload(await hired(lab))
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {payload}")
    await client.taps("✅")

    async with lab.house.database.reading() as session:
        (message,) = (await session.exec(select(OutboxMessage))).all()
        said = await NOTICES[message.kind](session, message, lab.house, "de", lab.clock.now())
        assert "K-17" in plain(said.text[0], "de")
    await client.press("pf1")
    async with lab.house.database.reading() as session:
        assert await NOTICES[message.kind](session, message, lab.house, "de", lab.clock.now()) is None


async def test_no_thanks_stores_nothing_and_leads_on(lab):
    payload = await client_payload(await hired(lab))
    client = await lab.person("de", AHLEN)

    await client.says(f"/start {payload}")
    await client.taps("Nein")

    assert "staff-declined" in client.screen
    assert "menu-choose-topic" in client.screen
    assert await bonds(lab) == 0


async def test_a_client_can_book_with_the_case_manager_right_away(lab):
    payload = await client_payload(await hired(lab))
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {payload}")

    await client.taps("✅")

    assert "bm1" in [key["callback_data"] for row in client.last["reply_markup"]["inline_keyboard"] for key in row]


async def test_a_forwarded_link_serves_one_client(lab):
    payload = await client_payload(await hired(lab))
    first, second = await lab.person("de", AHLEN), await lab.person("de", AHLEN)
    for each in (first, second):
        await each.says(f"/start {payload}")

    await first.taps("✅")
    await second.taps("✅")

    assert "staff-agreed" in first.screen
    assert "staff-invitation-invalid" in second.screen
    await first.press(AgreeToBond(token=payload[2:]))
    assert "staff-agreed" in first.screen, "the same yes again"
    assert await bonds(lab) == 1


async def test_a_yes_that_comes_a_day_late_is_refused(lab):
    payload = await client_payload(await hired(lab))
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {payload}")
    lab.clock.at += timedelta(hours=24)

    await client.taps("✅")

    assert "staff-invitation-invalid" in client.screen
    assert await bonds(lab) == 0


async def test_the_notice_says_whom_a_new_case_manager_replaces(lab):
    first, second = await hired(lab), await hired(lab, name="Max Muster")
    client = await lab.person("de", AHLEN)
    await client.says(f"/start {await client_payload(first)}")
    await client.taps("✅")

    await client.says(f"/start {await client_payload(second)}")
    assert "staff-notice-replaces" in client.screen
    await client.taps("✅")

    await client.says("/privacy")
    assert "Max Muster" in client.screen
    assert "Erika Muster" not in client.screen


async def test_a_case_manager_who_opens_the_own_link_is_told_whom_it_is_for(lab):
    person = await hired(lab)

    await person.says(f"/start {await client_payload(person)}")

    assert "staff-own-link" in person.screen
    assert await bonds(lab) == 0


async def test_a_client_sees_the_bond_under_own_data_and_deleting_ends_it(lab):
    payload = await client_payload(await hired(lab))
    client = await lab.person("ar", AHLEN)
    await client.says(f"/start {payload}")
    await client.taps("✅")

    await client.says("/privacy")
    assert "staff-privacy-bond" in client.screen
    assert "K-17" in client.screen
    await client.press("pf1")

    assert "privacy-deleted" in client.screen
    assert await bonds(lab) == 0


def test_a_link_hands_the_payload_to_the_bot():
    assert link_to("lotse_demo_bot", "s_x") == "https://t.me/lotse_demo_bot?start=s_x"
