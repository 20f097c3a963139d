"""A campaign's message as it arrives."""

import pytest

from handlers.campaigns.bulletin import OFFICE_SHOWN, bulletin
from handlers.campaigns.reading.callbacks import (
    ReadPlain,
)
from handlers.shell.screen import body
from handlers.shell.texts import RLM, languages, plain, text
from services.campaigns.messages import Message
from services.campaigns.rules import Kind, Media
from services.campaigns.wording import FRAME, LONGEST_CAPTION, LONGEST_MESSAGE, units
from services.campaigns.wording import plain as without_marks

from .conftest import GERMAN, OFFICE, TEXTS, under


async def test_a_message_comes_in_ones_language_with_who_writes_and_a_way_to_stop(news, office):
    arab, ukrainian = await news.reader("ar"), await news.reader("uk")

    await news.sends(office, buttons=("info:naturalisation", "book", "more"))

    message = arab.last["text"]
    assert message.splitlines()[0] == RLM + plain(text("news-from", office=OFFICE), "ar")
    assert "التجنيس: تعالوا يوم 8 ديسمبر." in message
    assert "news-in-german" not in arab.screen
    offset = units(message[: message.index("التجنيس")])
    assert {"type": "bold", "offset": offset, "length": 7} in arab.last["entities"]
    assert "Приходьте" in ukrainian.screen
    labels = [plain(text(each), "ar") for each in ("menu-book", "news-more", "news-stop-these")]
    assert [each["text"] for each in under(arab.last)][1:] == labels


@pytest.mark.parametrize("language", ["ar", "tr"])
async def test_what_was_left_to_german_says_so_and_runs_from_the_left(news, office, language):
    reader = await news.reader(language)

    await news.sends(office, texts={"de": GERMAN})

    assert "news-in-german" in reader.screen
    assert reader.last["text"].splitlines()[-1] == "Einbürgerung: Kommen Sie am 8. Dezember."
    assert reader.last["text"].startswith(RLM) == (language == "ar")


async def test_who_reads_german_is_not_told_that_it_is_german(news, office):
    reader = await news.reader("de")

    await news.sends(office)

    assert "news-in-german" not in reader.screen
    assert under(reader.last)[-1]["text"] == "🔕 Diese Nachrichten abbestellen"


async def test_who_reads_german_finds_plain_german_one_tap_away(news, office):
    reader, other = await news.reader("de"), await news.reader("ar")

    await news.sends(office, texts=TEXTS | {"de-simple": "Sie haben Fragen? Kommen Sie."})

    assert "Einfacher Sprache" in under(reader.last)[0]["text"]
    assert len(under(other.last)) == 1, "their own language is there already"
    await reader.taps("Einfacher Sprache")
    assert reader.last["text"] == "Sie haben Fragen? Kommen Sie."
    assert "8. Dezember" in reader.chat[-2]["text"]


async def test_a_draft_is_read_by_nobody_in_plain_german_either(news, office):
    reader = await news.reader("de")
    number = await news.writes(office, texts=TEXTS | {"de-simple": "Noch geheim."})

    await reader.press(ReadPlain(campaign_id=number))

    assert "fallback-button-outdated" in reader.screen


async def test_a_picture_carries_the_text_as_its_caption(lab, news, office):
    lab.world.person_sends_sample(office.id, "photo")
    sent = [each for each in lab.messages(office.id) if "photo" in each][-1]
    reader = await news.reader("ar")
    media = Media("photo", sent["photo"][-1]["file_id"])

    number = await news.sends(office, media=media)

    assert reader.last["photo"]
    assert "تعالوا" in reader.last["caption"]
    assert plain(text("news-from", office=OFFICE), "ar") in reader.last["caption"]
    await reader.press(under(reader.last)[-1]["callback_data"])
    assert "news-stopped" in reader.screen
    assert [each for each in reader.chat if "photo" in each], "the picture stays"
    assert under([each for each in reader.chat if "photo" in each][-1])[-1]["callback_data"].startswith(f"vx1:{number}")


@pytest.mark.parametrize("has_media", [True, False])
def test_what_writing_accepts_can_be_sent_in_every_language(has_media):
    longest = LONGEST_CAPTION if has_media else LONGEST_MESSAGE
    words = ("😀\n" * (longest // 4)).strip() + '<a href="https://www.example.org/' + "x" * 300 + '"></a>'
    media = Media("photo", "x") if has_media else None
    for language, tag in [(each, tag) for each in languages() for tag in sorted({each, "de"})]:
        message = Message(
            campaign_id=1,
            kind=Kind.events,
            office="Ä" * (OFFICE_SHOWN + 1),
            language=tag,
            body=words,
            buttons=(),
            media=media,
        )

        screen = bulletin(message, language)

        said = body(screen.media[0].caption if has_media else screen.text, language)
        assert "x" * 300 in said, "nothing was cut"
        frame = units(without_marks(said)) - units(without_marks(words)) - words.count("\n")
        assert frame <= FRAME, frame
        assert units(without_marks(said)) <= (1_024 if has_media else 4_096)


async def test_the_longest_text_is_delivered(news, office):
    reader = await news.reader("ar")
    longest = "<b>ع</b>" * LONGEST_MESSAGE

    await news.sends(office, texts={"de": GERMAN, "ar": longest})

    assert reader.last["text"].endswith("ع" * LONGEST_MESSAGE)
