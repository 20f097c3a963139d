"""Language, emergency, own data, and what nobody expected."""

import pytest

KINDS = ["de", "ar", "uk"]  # from the left, from the right, with more plurals than two


@pytest.mark.parametrize("language", KINDS)
async def test_the_phones_language_stands_first_and_every_language_in_its_own_script(lab, language):
    person = lab.stranger(language)

    await person.says("/start")

    assert set(person.buttons) == {"Deutsch", "English", "العربية", "Українська", "Türkçe"}
    await person.taps(person.buttons[0])
    assert "menu-choose-town" in person.screen


async def test_a_phone_in_a_language_we_lack_gets_german_first(lab):
    person = lab.stranger("pl")

    await person.says("Dzień dobry")

    assert person.buttons[0] == "Deutsch"


async def test_the_language_can_be_changed_at_any_time_and_the_town_stays(lab):
    person = await lab.person("de", "05570004")

    await person.says("/language")
    await person.taps("Türkçe")
    person.language = "tr"

    assert "menu-choose-topic" in person.screen
    assert "Ahlen" in person.screen


@pytest.mark.parametrize("language", KINDS)
async def test_commands_and_what_the_bot_is_stand_there_in_the_phones_language(lab, language):
    from bot.app import introduce
    from handlers.conversations import ROUTING
    from handlers.shell.texts import plain, text

    await introduce(lab.bot, lab.app.county)

    person = lab.world.chat_with(lab.stranger(language).id).person
    shown = lab.world.profile.commands_for(person)
    assert [each["command"] for each in shown] == list(ROUTING.menu_for(None))
    assert shown[1]["description"] == plain(text("command-offers"), language)
    assert "Kreis Warendorf" in lab.world.profile.text_for(person, "description")
    assert lab.world.profile.text_for(person, "short_description") == plain(text("about-bot-short"), language)


@pytest.mark.parametrize("command", ["/start", "/menu", "/offers", "/town", "/language", "/emergency", "/privacy"])
async def test_every_command_answers_newcomers_and_others(lab, command):
    newcomer, known = lab.stranger("ar"), await lab.person("tr", "05570004")

    await newcomer.says(command)
    await known.says(command)

    assert newcomer.chat
    assert len(known.chat) > 1


@pytest.mark.parametrize("language", KINDS)
async def test_in_danger_both_numbers_come_at_once_with_a_german_sentence(lab, language):
    person = await lab.person(language, "05570004")

    await person.press("em1")

    first_line = str(person.screen).splitlines()[0]
    assert "112" not in first_line, "previews show on locked screens"
    assert "Ich brauche Hilfe." in person.screen
    cards = [message["contact"]["phone_number"] for message in person.chat if "contact" in message]
    assert cards == ["112", "110"]


async def test_in_danger_help_comes_before_any_language_is_chosen(lab):
    person = lab.stranger("uk")

    await person.says("/emergency")

    assert "emergency-rescue" in person.screen


async def test_a_person_sees_what_is_stored_and_can_delete_it(lab):
    person = await lab.person("de", "05570004")

    await person.says("/privacy")
    assert "privacy-town" in person.screen
    assert "Ahlen" in person.screen
    await person.taps("Alles löschen")
    assert "privacy-ask" in person.screen
    await person.taps("Ja")
    assert "privacy-deleted" in person.screen
    await person.says("/privacy")

    assert "privacy-nothing" in person.screen


async def test_deleting_can_be_thought_over(lab):
    person = await lab.person("de", "05570004")

    await person.says("/privacy")
    await person.taps("Alles löschen")
    await person.taps("Nein")

    assert "privacy-intro" in person.screen


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("voice", "fallback-voice"),
        ("photo", "fallback-picture"),
        ("sticker", "fallback-sticker"),
        ("document", "fallback-file"),
        ("video", "fallback-file"),
        ("contact", "fallback-file"),
    ],
)
@pytest.mark.parametrize("language", ["de", "ar"])
async def test_what_lotse_cannot_read_gets_a_friendly_way_on(lab, kind, said, language):
    person = await lab.person(language, "05570004")

    lab.world.person_sends_sample(person.id, kind)
    await lab.settle()

    assert said in person.screen
    assert "menu-choose-topic" in person.screen


async def test_an_unknown_command_gets_the_menu(lab):
    person = await lab.person("de", "05570004")

    await person.says("/wetter")

    assert "fallback-command" in person.screen


async def test_a_voice_note_of_a_newcomer_leads_to_the_languages(lab):
    person = lab.stranger("ar")

    lab.world.person_sends_sample(person.id, "voice")
    await lab.settle()

    assert "start-choose-language" in person.screen
