"""The page's clock, the phones of staff, and links handed from one phone to another."""

import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

MONTHS = ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.")


def phone(page: Any, person: int) -> Any:
    return page.locator(f'[data-person="{person}"]')


def shown(page: Any) -> str:
    return str(page.locator("#clock .now .long").inner_text())


def german(moment: datetime) -> str:
    return f"{moment.day}. {MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def now_of(demo: Any) -> datetime:
    local = demo.http.get("/control/clock").json()["local"]
    return datetime.fromisoformat(local).astimezone(ZoneInfo("Europe/Berlin"))


def staff(demo: Any, name: str = "Birgit Beispielfrau", role: str = "case_manager", **more: Any) -> int:
    return demo.person(name, "de", role=role, **more)


def test_the_clock_shows_the_demos_time_in_german_and_moves_it(demo: Any, open_page: Any) -> None:
    page = open_page(width=1600)
    clock = page.get_by_role("region", name="The demo's time")
    expect(clock.locator(".now .long")).not_to_have_text("")
    before = now_of(demo)
    assert abs(before - datetime.now(before.tzinfo)) < timedelta(minutes=1)

    clock.get_by_role("button", name="+1 hour").click()
    expect(clock.locator("time")).to_contain_text(re.compile(r"\d{4}, \d\d:\d\d"))
    clock.get_by_role("button", name="+1 day").click()
    clock.get_by_role("button", name="+1 week").click()
    clock.get_by_role("button", name="next morning 08:00").click()
    expect(clock.get_by_role("status")).to_contain_text(", 08:00")

    after = now_of(demo)
    expected = (before + timedelta(hours=1)).date() + timedelta(days=8 if (before.hour + 1) % 24 < 8 else 9)
    assert (after.date(), after.hour) == (expected, 8)
    assert shown(page).endswith(german(after))


def test_the_clock_follows_when_somebody_else_moves_it(demo: Any, open_page: Any) -> None:
    page = open_page(width=1600)
    expect(page.locator("#clock .now .long")).not_to_have_text("")

    demo.control("clock", days=300)

    expect(page.locator("#clock .now .long")).to_contain_text(german(now_of(demo))[:-3])
    page.reload()
    expect(page.locator("#clock .now .long")).to_contain_text(german(now_of(demo))[:-3])


def test_the_clock_is_moved_with_the_keyboard_alone(demo: Any, open_page: Any) -> None:
    page = open_page(width=1600)
    expect(page.locator("#clock .now .long")).not_to_have_text("")
    reached = []
    for _ in range(4):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('aria-label')"))
    assert reached == ["+1 hour", "next morning 08:00", "+1 day", "+1 week"]

    page.keyboard.press("Enter")

    expect(page.get_by_role("region", name="The demo's time").get_by_role("status")).not_to_have_text("")
    assert now_of(demo) - datetime.now(ZoneInfo("UTC")) > timedelta(days=6, hours=22)


def test_messages_carry_the_demos_time(demo: Any, open_page: Any) -> None:
    person = demo.person("Layla Haddad", "ar")
    mine = phone(open_page(), person)
    expect(mine).to_have_attribute("dir", "rtl")

    demo.control("clock", next="12:00")  # after which the next morning is another day, whenever the test runs
    demo.control("clock", next="08:00")
    demo.bot("sendMessage", chat_id=person, text="Guten Morgen")

    expect(mine.locator(".message.in time")).to_have_text(re.compile("08:0[01]"))
    expect(mine.locator(".day")).to_have_count(2)
    expect(mine).to_have_attribute("dir", "rtl")


@pytest.mark.parametrize("width", [320, 360, 700, 900, 1280])
def test_clock_and_people_fit_every_width(demo: Any, open_page: Any, width: int) -> None:
    for number in range(4):
        demo.person(f"Klient{number} Muster", "uk", role="client", started=False)
        staff(demo, f"Fachkraft{number} Beispielfrau", started=False)
    page = open_page(width=width, height=640)
    expect(page.locator(".chip")).to_have_count(8)
    expect(page.locator("#clock .now .long")).not_to_have_text("")

    beyond = page.evaluate(
        """() => [...document.querySelectorAll("#clock, #clock :is(button, time), .tool")].filter((node) => {
          const { left, right } = node.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        }).map((node) => node.className)"""
    )

    assert beyond == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    assert page.locator(".phone:visible").first.bounding_box()["height"] > 300


def test_staff_come_after_clients_and_look_different(demo: Any, open_page: Any) -> None:
    worker = staff(demo)
    client = demo.person("Layla Haddad", "ar", role="client")
    page = open_page()
    expect(page.locator(".phone")).to_have_count(2)

    order = page.locator(".phone").evaluate_all("(nodes) => nodes.map((node) => Number(node.dataset.person))")
    assert order == [client, worker]
    expect(phone(page, worker).locator(".role")).to_have_text("Case Management")
    expect(phone(page, client).locator(".role")).to_have_count(0)
    frames = [phone(page, one).evaluate("(n) => getComputedStyle(n).backgroundColor") for one in order]
    assert frames[0] != frames[1]
    page.get_by_role("button", name="Staff").click()
    expect(phone(page, worker)).to_be_hidden()
    expect(phone(page, client)).to_be_visible()
    page.get_by_role("button", name="Staff").click()
    expect(phone(page, worker)).to_be_visible()


def test_a_phone_out_of_view_comes_into_view_before_it_is_hidden(demo: Any, open_page: Any) -> None:
    people = [demo.person(f"Klient{number} Muster", "de", role="client") for number in range(5)]
    worker = staff(demo)
    page = open_page(width=1000)
    chip = page.locator(f'[data-chip="{worker}"]')
    for each in (people[0], worker):  # what comes before a phone has loaded its chat is no news
        expect(phone(page, each).locator(".message")).to_have_count(1)
    expect(phone(page, worker)).not_to_be_in_viewport()

    demo.bot("sendMessage", chat_id=worker, text="Neue Anfrage")
    expect(chip.get_by_label("new")).to_be_visible()
    chip.click()

    expect(phone(page, worker)).to_be_in_viewport(ratio=1)
    expect(chip.get_by_label("new")).to_be_hidden()
    chip.click()
    expect(phone(page, worker)).to_be_hidden()


def test_each_phone_can_be_chosen_on_a_narrow_screen_clients_first(demo: Any, open_page: Any) -> None:
    workers = [staff(demo, f"Fachkraft{number} Beispielfrau", started=False) for number in range(4)]
    clients = [demo.person(f"Klient{number} Muster", "de", role="client", started=False) for number in range(4)]
    page = open_page(width=360, height=640)
    tabs = page.get_by_role("tab")
    expect(tabs).to_have_count(8)
    order = tabs.evaluate_all("(nodes) => nodes.map((node) => Number(node.dataset.chip))")
    assert order == clients + workers

    for person in order:
        page.locator(f'[role="tab"][data-chip="{person}"]').click()
        expect(phone(page, person)).to_be_visible()
        expect(page.locator(".phone:visible")).to_have_count(1)


def test_a_link_on_the_case_managers_phone_opens_on_a_clients(demo: Any, open_page: Any) -> None:
    worker = staff(demo)
    client = demo.person("Layla Haddad", "ar", role="client", started=False)
    name = demo.bot("getMe")["username"]
    demo.bot("sendMessage", chat_id=worker, text=f"Für Ihre Klientin: https://t.me/{name}?start=c_Ab-9")
    page = open_page()
    link = phone(page, worker).locator(".message.in .link")

    link.click()
    phone(page, worker).get_by_role("button", name="Layla Haddad").click()
    phone(page, client).get_by_role("button", name="ابدأ").click()

    update = demo.next("message")
    assert (update["from"]["id"], update["text"]) == (client, "/start c_Ab-9")
    link.click()
    phone(page, worker).get_by_role("button", name="Link auf diesem Telefon öffnen").click()
    phone(page, worker).get_by_role("button", name="Starten").click()
    update = demo.next("message")
    assert (update["from"]["id"], update["text"]) == (worker, "/start c_Ab-9")
    link.click()
    page.keyboard.press("Escape")
    expect(phone(page, worker).get_by_role("dialog")).to_have_count(0)
    expect(phone(page, worker).locator('[name="message"]')).to_be_visible()


def test_a_clients_link_opens_on_their_own_phone_at_once(demo: Any, open_page: Any) -> None:
    staff(demo)
    client = demo.person("Layla Haddad", "de", role="client")
    name = demo.bot("getMe")["username"]
    mine = phone(open_page(), client)
    mine.locator('[name="message"]').fill(f"t.me/{name}?start=staff-7")  # as somebody pastes what was printed
    mine.locator('[name="message"]').press("Enter")
    demo.next("message")

    mine.get_by_text(f"t.me/{name}?start=staff-7").click()
    mine.get_by_role("button", name="Starten").click()

    assert demo.next("message")["text"] == "/start staff-7"


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("https://t.me/{bot}?start=" + "x" * 64, "/start " + "x" * 64),
        ("https://t.me/{bot}?start=" + "x" * 65, "/start"),
        ("https://t.me/{bot}?start=a%20b", "/start"),
        ("https://telegram.me/{bot}/?start=a", "/start a"),
        ("tg://resolve?domain={bot}&start=a", "/start a"),
    ],
)
def test_a_link_button_sends_what_a_real_phone_would(demo: Any, open_page: Any, address: str, sent: str) -> None:
    person = demo.person("Layla Haddad", "de")
    link = address.format(bot=demo.bot("getMe")["username"])
    markup = {"inline_keyboard": [[{"text": "Öffnen", "url": link}]]}
    demo.bot("sendMessage", chat_id=person, text="Bitte", reply_markup=markup)
    mine = phone(open_page(), person)

    mine.get_by_role("button", name="Öffnen").click()
    mine.get_by_role("button", name="Starten").click()

    assert demo.next("message")["text"] == sent
