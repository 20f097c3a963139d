"""The page of phones in a real browser, against the real server; the test itself is the bot."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

PLACES = [{"name": "Marktplatz Ahlen", "latitude": 51.7633, "longitude": 7.8906}]
ISOLATED_NUMBER = "\u2068+49 221 4710\u2069"  # short: x tells the order only within one line


def phone(page: Any, person: int) -> Any:
    return page.locator(f'[data-person="{person}"]')


def buttons(*rows: list[tuple[str, str]]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, "callback_data": data} for text, data in row] for row in rows]}


def test_pressed_button_turns_until_the_bot_answers(demo: Any, open_page: Any) -> None:
    person = demo.person()
    markup = buttons([("Montag 09:00", "bk1:1"), ("Montag 09:30", "bk1:2")], [("Zurück", "back")])
    sent = demo.bot("sendMessage", chat_id=person, text="Wann möchten Sie kommen?", reply_markup=markup)
    mine = phone(open_page(), person)
    message = mine.locator(f'[data-message="{sent["message_id"]}"]')
    key = message.locator('[data-callback="bk1:2"]')
    expect(message.locator(".inline-keyboard .row")).to_have_count(2)

    key.click()

    expect(key).to_have_attribute("aria-busy", "true")
    query = demo.next("callback_query")
    assert (query["data"], query["message"]["message_id"]) == ("bk1:2", sent["message_id"])
    expect(key).to_have_class(re.compile("waiting"))
    expect(message.locator('[data-callback="bk1:1"]')).not_to_have_class(re.compile("waiting"))
    demo.bot("answerCallbackQuery", callback_query_id=query["id"], text="Angefragt")
    expect(key).not_to_have_class(re.compile("waiting"))
    expect(mine.locator(".toast")).to_have_text("Angefragt")


def test_alert_must_be_confirmed_and_is_not_repeated_later(demo: Any, open_page: Any) -> None:
    person = demo.person()
    demo.bot("sendMessage", chat_id=person, text="Termin", reply_markup=buttons([("Buchen", "bk")]))
    page = open_page()
    mine = phone(page, person)

    mine.locator('[data-callback="bk"]').click()
    query = demo.next("callback_query")
    demo.bot("answerCallbackQuery", callback_query_id=query["id"], text="Schon vergeben.", show_alert=True)

    alert = mine.get_by_role("alertdialog")
    expect(alert).to_contain_text("Schon vergeben.")
    expect(alert.get_by_role("button", name="OK")).to_be_focused()
    page.keyboard.press("Escape")
    expect(alert).to_have_count(0)
    expect(mine.locator('[data-callback="bk"]')).to_be_focused()
    page.reload()
    expect(mine.locator('[data-callback="bk"]')).to_be_visible()
    expect(alert).to_have_count(0)


def test_edited_message_changes_in_its_place_and_keeps_the_focus(demo: Any, open_page: Any) -> None:
    person = demo.person(language="uk")
    sent = demo.bot("sendMessage", chat_id=person, text="Сторінка 1", reply_markup=buttons([("Далі", "p:2")]))
    demo.bot("sendMessage", chat_id=person, text="Пізніше")
    page = open_page()
    mine = phone(page, person)
    message = mine.locator(f'[data-message="{sent["message_id"]}"]')
    message.locator('[data-callback="p:2"]').click()
    query = demo.next("callback_query")

    demo.bot(
        "editMessageText",
        chat_id=person,
        message_id=sent["message_id"],
        text="Сторінка 2",
        reply_markup=buttons([("Назад", "p:1"), ("Далі", "p:3")]),
    )
    demo.bot("answerCallbackQuery", callback_query_id=query["id"])

    expect(message.locator(".text")).to_have_text("Сторінка 2")
    expect(message.locator(".edited")).to_have_text("змінено")
    expect(message.locator('[data-callback="p:1"]')).to_be_focused()
    expect(mine.locator(".message .text").last).to_have_text("Пізніше")
    demo.bot("deleteMessage", chat_id=person, message_id=sent["message_id"])
    expect(message).to_have_count(0)


def test_reply_keyboard_sends_text_and_place_and_collapses(demo: Any, open_page: Any) -> None:
    person = demo.person(language="tr", places=PLACES)
    keyboard = {
        "keyboard": [[{"text": "Konumum", "request_location": True}], [{"text": "Menü"}]],
        "one_time_keyboard": True,
    }
    demo.bot("sendMessage", chat_id=person, text="Neredesiniz?", reply_markup=keyboard)
    mine = phone(open_page(), person)

    mine.locator('[data-key="Konumum"]').click()
    mine.get_by_role("button", name="Marktplatz Ahlen").click()

    place = demo.next("message")["location"]
    assert (place["latitude"], place["longitude"]) == (51.7633, 7.8906)
    expect(mine.locator(".reply-keyboard")).to_have_count(0)
    expect(mine.locator(".message.out .coordinates")).to_have_text("51.76330, 7.89060")
    keyboard = {"keyboard": [["Menü"]], "input_field_placeholder": "Yazın"}
    demo.bot("sendMessage", chat_id=person, text="Menü?", reply_markup=keyboard)
    expect(mine.locator('[name="message"]')).to_have_attribute("placeholder", "Yazın")
    mine.locator('[data-key="Menü"]').click()
    assert demo.next("message")["text"] == "Menü"
    expect(mine.locator(".reply-keyboard")).to_be_visible()
    demo.bot("sendMessage", chat_id=person, text="Tamam", reply_markup={"remove_keyboard": True})
    expect(mine.locator(".reply-keyboard")).to_have_count(0)


def test_attachments_are_sent_and_shown(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en", places=PLACES)
    mine = phone(open_page(), person)
    shown = {
        "Voice message": ".voice",
        "Sticker": ".sticker",
        "Contact": ".contact",
        "Document": ".file",
        "Video": ".file",
    }

    for name, selector in shown.items():
        mine.get_by_role("button", name="Attach").click()
        mine.get_by_role("menuitem", name=name).click()
        assert demo.next("message")
        expect(mine.locator(".message.out").last.locator(selector)).to_be_visible()
    mine.locator('[name="message"]').fill("My letter")
    mine.get_by_role("button", name="Attach").click()
    mine.get_by_role("menuitem", name="Photo").click()
    assert demo.next("message")["caption"] == "My letter"
    expect(mine.locator(".message.out").last.locator("img")).to_have_js_property("complete", True)
    mine.get_by_role("button", name="Attach").click()
    mine.get_by_role("menuitem", name="Location").click()
    place = mine.get_by_role("dialog")
    place.get_by_label("Latitude").fill("251,7")
    place.get_by_label("Longitude").fill("8.1")
    place.get_by_role("button", name="Send").click()
    expect(place.get_by_role("alert")).to_be_visible()
    place.get_by_label("Latitude").fill("51,7")
    place.get_by_role("button", name="Send").click()
    assert demo.next("message")["location"]["latitude"] == pytest.approx(51.7)


def test_venue_contact_and_document_of_the_bot(demo: Any, open_page: Any) -> None:
    person = demo.person(language="ar")
    address = "Rottmannstraße 27, 59229 Ahlen"
    demo.bot(
        "sendVenue", chat_id=person, latitude=51.7633, longitude=7.8906, title="Beratungsstelle Ahlen", address=address
    )
    demo.bot("sendContact", chat_id=person, phone_number="+492214710123", first_name="Monika", last_name="Muster")
    files = {"document": ("termin.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "text/calendar")}
    demo.http.post(
        f"/bot{demo.token}/sendDocument", data={"chat_id": person, "caption": "موعدك"}, files=files
    ).raise_for_status()
    page = open_page()
    mine = phone(page, person)

    venue = mine.locator(".place")
    expect(venue).to_contain_text("Beratungsstelle Ahlen")
    expect(venue).to_contain_text(address)
    expect(venue.get_by_role("img")).to_be_visible()
    expect(mine.locator(".contact .number")).to_have_text("+492214710123")
    mine.get_by_role("button", name="اتصال").click()
    expect(mine.locator(".toast")).to_contain_text("+492214710123")
    with page.expect_download() as download:
        mine.locator("a.file").click()
    assert download.value.suggested_filename == "termin.ics"
    assert Path(download.value.path()).read_bytes().startswith(b"BEGIN:VCALENDAR")


def edges(locator: Any, start: int, end: int) -> tuple[float, float]:
    """The x of the first and of the last character of a part of an element's text."""
    found = locator.evaluate(
        """(node, [start, end]) => {
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          const at = (index) => {
            walker.currentNode = node;
            let seen = 0;
            while (walker.nextNode()) {
              const { length } = walker.currentNode;
              if (index < seen + length) {
                const range = document.createRange();
                range.setStart(walker.currentNode, index - seen);
                range.setEnd(walker.currentNode, index - seen + 1);
                return range.getBoundingClientRect().x;
              }
              seen += length;
            }
            return NaN;
          };
          return [at(start), at(end - 1)];
        }""",
        [start, end],
    )
    return found[0], found[1]


def test_right_to_left_phone_reads_from_the_right(demo: Any, open_page: Any) -> None:
    person = demo.person(language="ar")
    german = demo.person("Sabine Muster", "de")
    text = f"هاتف: {ISOLATED_NUMBER} فقط"
    sent = demo.bot("sendMessage", chat_id=person, text=text, reply_markup=buttons([("نعم", "y"), ("لا", "n")]))
    latin = demo.bot("sendMessage", chat_id=person, text="Nur Deutsch\nالعربية فقط")
    page = open_page()
    mine = phone(page, person)
    body = mine.locator(f'[data-message="{sent["message_id"]}"] .text')

    expect(mine).to_have_attribute("dir", "rtl")
    expect(phone(page, german)).to_have_attribute("dir", "ltr")
    expect(body).to_have_attribute("dir", "auto")
    expect(body).to_have_css("unicode-bidi", "plaintext")
    number = text.index("+")
    plus, last = edges(body, number, text.index("\u2069"))
    assert plus < last, "the number reads from the left"
    word, number_end = edges(body, 0, text.index("\u2069"))
    assert word > number_end, "the sentence reads from the right"
    yes, no = (mine.locator(f'[data-callback="{data}"]').bounding_box()["x"] for data in "yn")
    assert yes > no, "the first button of a row is the right one"
    incoming = mine.locator(".message.in .bubble").first.bounding_box()
    own = mine.locator(".message.out .bubble").first.bounding_box()
    assert incoming["x"] + incoming["width"] > own["x"] + own["width"]
    lines = mine.locator(f'[data-message="{latin["message_id"]}"] .text')
    first, end = edges(lines, 0, len("Nur Deutsch"))
    assert first < end
    start, finish = edges(lines, len("Nur Deutsch\n"), len("Nur Deutsch\nالعربية فقط"))
    assert start > finish, "each paragraph has its own direction"


def test_formatting_counts_in_utf16_and_nests(demo: Any, open_page: Any) -> None:
    person = demo.person()
    html = (
        "😀 <b>fett <i>und kursiv</i></b> <u>unter</u> <s>weg</s> <code>a&lt;b</code>\n<blockquote>Zitat</blockquote>\n"
        '<a href="https://example.org/a?b=1">Seite</a> <tg-spoiler>geheim</tg-spoiler> +49 221 4710 123'
    )
    sent = demo.bot("sendMessage", chat_id=person, text=html, parse_mode="HTML")
    mine = phone(open_page(), person)
    body = mine.locator(f'[data-message="{sent["message_id"]}"] .text')

    expect(body.locator("strong")).to_have_text("fett und kursiv")
    expect(body.locator("strong em")).to_have_text("und kursiv")
    for tag, text in {"u": "unter", "s": "weg", "code": "a<b", "blockquote": "Zitat"}.items():
        expect(body.locator(tag)).to_have_text(text)
    link = body.locator("a")
    expect(link).to_have_attribute("href", "https://example.org/a?b=1")
    expect(link).to_have_attribute("rel", re.compile("noopener"))
    spoiler = body.get_by_role("button")
    spoiler.click()
    expect(body.locator(".spoiler.shown")).to_have_text("geheim")
    body.locator(".number").click()
    expect(mine.locator(".toast")).to_contain_text("+49 221 4710 123")


FORGED = '<img src=x onerror="document.title=1"><script>document.title=2</script><b>x</b>&amp;'


def test_text_is_never_read_as_html(demo: Any, open_page: Any) -> None:
    person = demo.person(
        FORGED[:40], "de", role=FORGED, note=FORGED, places=[{"name": FORGED, "latitude": 1, "longitude": 2}]
    )
    demo.bot("sendMessage", chat_id=person, text=FORGED, reply_markup=buttons([(FORGED, "x")]))
    demo.bot("sendVenue", chat_id=person, latitude=1, longitude=2, title=FORGED, address=FORGED)
    demo.bot("sendContact", chat_id=person, phone_number=FORGED, first_name=FORGED)
    demo.bot(
        "sendMessage",
        chat_id=person,
        text="Tasten",
        reply_markup={"keyboard": [[FORGED]], "input_field_placeholder": "<b>"},
    )
    demo.control(f"chats/{person}/text", text=FORGED)
    page = open_page()
    mine = phone(page, person)

    expect(mine.locator(".message.out .text").last).to_have_text(FORGED)
    expect(mine.locator('[data-callback="x"]')).to_have_text(FORGED)
    mine.locator('[data-callback="x"]').click()
    query = demo.next("callback_query")
    demo.bot("answerCallbackQuery", callback_query_id=query["id"], text=FORGED, show_alert=True)
    expect(mine.get_by_role("alertdialog")).to_contain_text("<script>")
    assert page.locator("img[src=x], .phone script, .phone b").count() == 0
    assert page.title() == "Lotse · Demo"


def test_dangerous_addresses_never_become_links(open_page: Any) -> None:
    page = open_page()

    found = page.evaluate(
        """async () => {
          const { renderText } = await import("/static/entities.js");
          const { inlineKeyboard } = await import("/static/keyboard.js");
          const { words } = await import("/static/strings.js");
          const ctx = { bot: { username: "lotse_demo_bot" }, words: words("en"), start() {}, toast() {} };
          const box = document.createElement("div");
          const urls = ["javascript:alert(1)", "data:text/html,x", " java\\nscript:alert(1)", "vbscript:x", "file:///etc/passwd"];
          for (const url of urls) {
            box.append(...renderText("click", [{ type: "text_link", offset: 0, length: 5, url }], ctx));
            const reply_markup = { inline_keyboard: [[{ text: "x", url }]] };
            box.append(inlineKeyboard({ message_id: 1, reply_markup }, ctx));
          }
          const broken = [
            { type: "bold", offset: -4, length: 900 }, { type: "nonsense", offset: 1, length: 1 },
            { type: "italic", offset: 1.5, length: "2" }, { type: "code", offset: 7, length: 3 },
          ];
          box.append(...renderText("ok", broken, ctx));
          return { links: [...box.querySelectorAll("a")].map((a) => a.href), text: box.textContent };
        }"""
    )

    assert [link for link in found["links"] if not link.startswith("https://")] == []
    assert found["text"].endswith("ok")


def test_empty_chat_offers_start_and_start_links_offer_it_again(demo: Any, open_page: Any) -> None:
    person = demo.person("Olena Muster", "uk", started=False)
    mine = phone(open_page(), person)
    expect(mine.locator(".greeting")).to_contain_text("Lotse")
    expect(mine.locator('[name="message"]')).to_have_count(0)

    mine.get_by_role("button", name="Почати").click()

    assert demo.next("message")["text"] == "/start"
    expect(mine.locator('[name="message"]')).to_be_visible()
    expect(mine.locator(".greeting")).to_be_hidden()
    name = demo.bot("getMe")["username"]
    demo.bot("sendMessage", chat_id=person, text=f"https://t.me/{name}?start=ahlen-7")
    mine.locator(".message.in .link").click()
    mine.get_by_role("button", name="Почати").click()
    assert demo.next("message")["text"] == "/start ahlen-7"
    expect(mine.locator('[name="message"]')).to_be_visible()


def test_everything_can_be_done_with_the_keyboard(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en")
    demo.bot(
        "setMyCommands",
        commands=[{"command": "start", "description": "Main menu"}, {"command": "help", "description": "Help"}],
    )
    demo.bot("sendMessage", chat_id=person, text="Choose", reply_markup=buttons([("One", "1"), ("Two", "2")]))
    page = open_page()
    mine = phone(page, person)
    expect(mine.locator('[data-callback="2"]')).to_be_visible()

    def tab_to(locator: Any) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if locator.evaluate("(node) => node === document.activeElement"):
                assert locator.evaluate("(node) => getComputedStyle(node).outlineStyle") == "solid"
                return
        pytest.fail("never reached by Tab")

    tab_to(mine.locator('[data-callback="2"]'))
    page.keyboard.press("Enter")
    assert demo.next("callback_query")["data"] == "2"
    tab_to(mine.get_by_role("button", name="Commands"))
    page.keyboard.press("Enter")
    expect(mine.get_by_role("menuitem", name="Main menu")).to_be_focused()
    page.keyboard.press("Escape")
    expect(mine.get_by_role("menu")).to_have_count(0)
    expect(mine.get_by_role("button", name="Commands")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert demo.next("message")["text"] == "/help"
    field = mine.locator('[name="message"]')
    tab_to(field)
    page.keyboard.type("first")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second")
    page.keyboard.press("Enter")
    assert demo.next("message")["text"] == "first\nsecond"
    expect(field).to_have_value("")
    expect(field).to_be_focused()
    page.keyboard.type("/he")
    expect(mine.get_by_role("menuitem")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(mine.get_by_role("menuitem")).to_have_count(0)


def test_own_message_can_be_corrected(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en")
    mine = phone(open_page(), person)
    mine.locator('[name="message"]').fill("Ahlem")
    mine.locator('[name="message"]').press("Enter")
    message = mine.locator(".message.out").last
    expect(message.locator(".text")).to_have_text("Ahlem")

    message.hover()
    message.get_by_role("button", name="Edit").click()
    mine.locator('[name="message"]').fill("Ahlen")
    mine.locator('[name="message"]').press("Enter")

    assert demo.next("edited_message")["text"] == "Ahlen"
    expect(message.locator(".text")).to_have_text("Ahlen")
    expect(message.locator(".edited")).to_be_visible()


def test_menu_stays_open_while_the_chat_is_still_loading(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en")
    page = open_page("about:blank")
    held: list[Any] = []

    def hold(route: Any) -> None:
        held.append(route)

    page.route(f"**/control/chats/{person}", hold, times=1)
    page.goto(demo.url)
    mine = phone(page, person)

    mine.get_by_role("button", name="More").click()
    while not held:
        page.wait_for_timeout(20)
    held.pop().continue_()

    expect(mine.locator('[name="message"]')).to_be_visible()
    expect(mine.get_by_role("menuitem", name="Block the bot")).to_be_visible()


def test_blocking_and_unblocking(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en")
    mine = phone(open_page(), person)

    mine.get_by_role("button", name="More").click()
    mine.get_by_role("menuitem", name="Block the bot").click()
    assert demo.next("my_chat_member")["new_chat_member"]["status"] == "kicked"
    expect(mine.locator(".sign")).to_contain_text("You have blocked")
    mine.get_by_role("button", name="Unblock").click()

    assert demo.next("my_chat_member")["new_chat_member"]["status"] == "member"
    expect(mine.locator('[name="message"]')).to_be_visible()


def test_person_can_be_added_hidden_and_shown(demo: Any, open_page: Any) -> None:
    page = open_page()

    page.get_by_role("button", name="Add person").click()
    page.get_by_label("Name").fill("Zahra Muster Beispiel")
    page.get_by_label("Language").select_option("fa")
    page.get_by_role("button", name="Add", exact=True).click()

    added = page.locator(".phone").last
    expect(added.locator(".who")).to_have_text("Zahra Muster Beispiel")
    expect(added).to_have_attribute("dir", "rtl")
    expect(added.locator(".big")).to_be_focused()
    chip = page.get_by_role("button", name="Zahra Muster Beispiel", exact=True)
    expect(chip).to_have_attribute("aria-pressed", "true")
    chip.click()
    expect(added).to_be_hidden()
    page.reload()
    expect(chip).to_have_attribute("aria-pressed", "false")
    expect(added).to_be_hidden()
    chip.click()
    expect(added).to_be_visible()


def test_reading_place_is_kept_and_the_end_followed(demo: Any, open_page: Any) -> None:
    person = demo.person()
    for number in range(30):
        demo.control(f"chats/{person}/text", text=f"Zeile {number}\n" * 3)
    mine = phone(open_page(), person)
    scroller = mine.locator(".scroller")
    expect(mine.locator(".message").last).to_be_in_viewport()

    demo.bot("sendMessage", chat_id=person, text="Neu 1")
    expect(mine.locator(".message").last).to_contain_text("Neu 1")
    expect(mine.locator(".message").last).to_be_in_viewport()
    scroller.evaluate("(node) => { node.scrollTop = 200; }")
    expect(mine.locator(".down")).to_be_visible()
    demo.bot("sendMessage", chat_id=person, text="Neu 2")
    expect(mine.locator(".message").last).to_contain_text("Neu 2")
    assert scroller.evaluate("(node) => node.scrollTop") == pytest.approx(200, abs=2)
    mine.locator(".down").click()
    expect(mine.locator(".message").last).to_be_in_viewport()


def test_typing_shows_until_the_message_comes(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en")
    mine = phone(open_page(), person)

    demo.bot("sendChatAction", chat_id=person, action="typing")
    expect(mine.locator(".typing")).to_be_visible()
    demo.bot("sendMessage", chat_id=person, text="Here it is")

    expect(mine.locator(".typing")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360, 700])
def test_narrow_screen_shows_one_phone_without_overflow(demo: Any, open_page: Any, width: int) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde" * 2
    first = demo.person("Layla " + "Muster" * 8, "ar", role=long, note=long)
    second = demo.person("Sabine Muster", "de")
    demo.bot("sendMessage", chat_id=first, text=long, reply_markup=buttons([(long, "1"), (long, "2"), ("3", "3")]))
    demo.bot("sendVenue", chat_id=first, latitude=51.7, longitude=7.8, title=long, address=long)
    demo.bot("sendMessage", chat_id=first, text="x", reply_markup={"keyboard": [[long, "b", "c"]]})
    page = open_page(width=width, height=640)

    def tab(person: int) -> Any:
        return page.locator(f'[role="tab"][data-chip="{person}"]')

    tab(first).click()
    expect(phone(page, first).locator(".place")).to_be_visible()
    expect(page.locator(".phone:visible")).to_have_count(1)
    wide = page.evaluate(
        """() => {
          const beyond = (node) => {
            const { left, right } = node.getBoundingClientRect();
            return node.checkVisibility() && (left < -1 || right > innerWidth + 1);
          };
          const nodes = [...document.querySelectorAll(".phone:not([hidden]) *:not(svg *)")];
          return [document.documentElement.scrollWidth - innerWidth, ...nodes.filter(beyond).map((n) => n.className)];
        }"""
    )
    assert [item for item in wide if item != 0] == []
    tab(second).click()
    expect(phone(page, second)).to_be_visible()
    expect(phone(page, first)).to_be_hidden()
    demo.bot("sendMessage", chat_id=first, text="Neues")
    expect(tab(first).get_by_label("new")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(phone(page, first)).to_be_visible()


def test_dark_colours_and_calm_motion_follow_the_system(demo: Any, open_page: Any) -> None:
    person = demo.person()
    demo.bot("sendChatAction", chat_id=person, action="typing")
    light, dark = open_page(), open_page(color_scheme="dark", reduced_motion="reduce")

    def brightness(page: Any) -> int:
        colour = page.locator("body").evaluate("(node) => getComputedStyle(node).backgroundColor")
        return sum(map(int, re.findall(r"\d+", colour)[:3]))

    assert brightness(light) > 500 > 200 > brightness(dark)
    dots = phone(dark, person).locator(".dots i").first
    assert dots.evaluate("(node) => getComputedStyle(node).animationIterationCount") == "1"


def test_reset_empties_the_chats(demo: Any, open_page: Any) -> None:
    person = demo.person(language="en")
    page = open_page()
    expect(phone(page, person).locator(".message")).to_have_count(1)

    page.get_by_role("button", name="Reset").click()
    page.get_by_role("dialog").get_by_role("button", name="Reset").click()

    expect(page.locator(".message")).to_have_count(0)
