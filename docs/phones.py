"""The demo's page of phones, with people who tap and write on it, for the walks that take pictures."""

import re
from pathlib import Path

from playwright.sync_api import Page, ViewportSize

IMAGES = Path(__file__).parent / "images"
AMAL, PETRA, DENIZ, OKSANA = 1001, 1002, 1003, 1004
BIRGIT, JONAS, KARIN, UWE, HEIKE = STAFF = (1101, 1102, 1103, 1104, 1105)
LANGUAGES = {AMAL: "العربية", PETRA: "Deutsch", DENIZ: "Türkçe", OKSANA: "Українська"}
PAPER: ViewportSize = {"width": 390, "height": 780}


class Phones:
    """The page, with people who tap and write on it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def taps(self, person: int, data: str) -> None:
        """Press the newest button whose callback data begins so."""
        self._phone(person).locator(f'button[data-callback^="{data}"]').last.click()
        self.page.wait_for_timeout(700)

    def says(self, person: int, words: str) -> None:
        """Write a message."""
        field = self._phone(person).locator('[name="message"]')
        field.fill(words)
        field.press("Enter")
        self.page.wait_for_timeout(700)

    def starts(self, person: int) -> None:
        """Press START and choose the person's language, where the bot does not know it yet."""
        self._phone(person).locator(".start").first.click()
        self.page.wait_for_timeout(900)
        language = self._phone(person).locator(
            'button[data-callback^="lg1"]', has_text=LANGUAGES.get(person, "Deutsch")
        )
        if language.count():
            language.click()
            self.page.wait_for_timeout(700)

    def starts_alone(self, person: int) -> None:
        """Press START, and nothing of what comes."""
        self._phone(person).locator(".start").first.click()
        self.page.wait_for_timeout(900)

    def only(self, *persons: int) -> None:
        """Show these phones and no others."""
        for person in (*LANGUAGES, *STAFF):
            chip = self.page.locator(f'[data-chip="{person}"]')
            for _ in range(3):  # the first click on one out of view only brings it into view
                if (chip.get_attribute("aria-pressed") == "true") is not (person in persons):
                    chip.click()
                    self.page.wait_for_timeout(250)

    def first(self, person: int, data: str, *, number: int = 0) -> None:
        """Press the first button, or a later one, whose callback data begins so."""
        self._phone(person).locator(f'button[data-callback^="{data}"]').nth(number).click()
        self.page.wait_for_timeout(900)

    def clock(self, key: str, *, times: int = 1) -> None:
        """Move the demo's clock forward, and wait for what comes due."""
        for _ in range(times):
            self.page.locator(f'[data-step="{key}"]').click()
            self.page.wait_for_timeout(200)
        self.page.wait_for_timeout(4000)

    def shares_first_place(self, person: int) -> None:
        """Share the location that the demo suggests first."""
        self.taps(person, "sl1")
        self._phone(person).locator("[data-key]").first.click()
        self.page.wait_for_timeout(300)
        self._phone(person).locator("[role=dialog] button").first.click()
        self.page.wait_for_timeout(900)

    def last_words(self, person: int, holding: str) -> str:
        """The newest message that holds these characters."""
        return str(self._phone(person).locator(".message, .bubble", has_text=holding).last.inner_text())

    def picks(self, person: int, words: str) -> None:
        """Press the button of the newest message that says so; the marks around numbers and names do not count."""
        label = re.compile(r"\W+".join(re.escape(each) for each in words.split()))
        self._phone(person).locator(".message").last.locator("button", has_text=label).first.click()
        self.page.wait_for_timeout(900)

    def opens(self, person: int, language: str = "de-DE") -> Page:
        """Open the newest link to the county's page, in a browser of the person's own."""
        link = self._phone(person).locator('a[href*="/p/"]').last.get_attribute("href")
        paper = self.visits(str(link), language)
        paper.locator("main button").click()
        return paper

    def visits(self, address: str, language: str = "de-DE") -> Page:
        """Open an address in a browser of the size of a phone."""
        browser = self.page.context.browser
        if browser is None:
            raise RuntimeError("the page of phones has no browser of its own")
        paper = browser.new_context(viewport=PAPER, locale=language).new_page()
        paper.goto(address)
        return paper

    def looks_up(self, *persons: int) -> None:
        """Scroll to the beginning of the newest message."""
        for person in persons:
            self._phone(person).locator(".message").last.evaluate("each => each.scrollIntoView()")

    def save(self, name: str, paper: Page | None = None) -> None:
        """Keep what the page of phones shows, or a page that somebody has opened."""
        shown = paper or self.page
        shown.mouse.move(0, 0)
        shown.wait_for_timeout(300)
        shown.screenshot(path=IMAGES / f"{name}.png")

    def _phone(self, person: int):  # type: ignore[no-untyped-def]
        return self.page.locator(f'[data-person="{person}"]')
