"""Takes the pictures of README and docs from the running demo: `make screenshots`.

Starts a demo of each county on data of its own, lets invented people find offers by button, by a misspelt name and by
location, book, go through a case (`case_walk`), read what a machine translates (`translation_walk`) and a campaign
(`campaign_walk`), and saves what the page of phones shows. One walk alone:
`.venv/bin/python docs/screenshots.py cases`.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from campaign_walk import campaigns
from case_walk import cases
from phones import AMAL, BIRGIT, DENIZ, IMAGES, LANGUAGES, OKSANA, PETRA, Phones
from playwright.sync_api import Page, sync_playwright
from translation_walk import translation

PORT = 8190
FOUR_PHONES = {"warendorf", "paderborn", "campaigns", "danger"}
HEIGHTS = {"translation": 1040}  # the phones at their longest
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def warendorf(phones: Phones) -> None:
    """Ahlen: by button in German, by a misspelt name in Arabic and Turkish, by location in Ukrainian."""
    phones.only(*LANGUAGES)
    for person in LANGUAGES:
        phones.starts(person)
    phones.save("languages-and-towns")
    phones.taps(PETRA, "mu1:5570004")
    phones.says(AMAL, "الن")
    phones.says(DENIZ, "Alen")
    phones.shares_first_place(OKSANA)
    phones.save("topics")
    phones.taps(PETRA, "of1:5570004:housing")
    phones.taps(AMAL, "of1:5570004:general_counselling")
    phones.taps(DENIZ, "of1:5570004:language_course")
    phones.taps(OKSANA, "of1:")
    phones.save("offers-ahlen")
    phones.taps(AMAL, "cd1")
    phones.taps(DENIZ, "cd1")
    phones.taps(DENIZ, "pn1")
    phones.taps(PETRA, "cd1")
    phones.taps(PETRA, "ct1")
    phones.taps(OKSANA, "ls1")
    phones.save("cards")


def booking(phones: Phones) -> None:
    """Ahlen: booked in Arabic, confirmed in German, reminded; a freed time is offered; an absence moves two."""
    phones.only(AMAL, DENIZ, BIRGIT)
    for person in (AMAL, BIRGIT, DENIZ):
        phones.starts(person)
    phones.taps(DENIZ, "mu1:5570004")
    phones.clock("08:00")
    phones.says(AMAL, "/book")
    phones.first(AMAL, "bd1", number=1)
    phones.first(AMAL, "bk1")
    phones.save("booking-draft")
    phones.taps(AMAL, "bs1")
    phones.page.wait_for_timeout(3000)
    phones.taps(BIRGIT, "oc1")
    phones.page.wait_for_timeout(3000)
    phones.clock("3600", times=10)
    phones.save("booking-confirmed")
    invite(phones, DENIZ, "K-18")
    phones.says(DENIZ, "/book")
    phones.taps(DENIZ, "bw1")
    phones.taps(AMAL, "bq1")
    phones.taps(AMAL, "bz1")
    phones.page.wait_for_timeout(4000)
    phones.save("booking-waiting")
    phones.taps(DENIZ, "bs1")
    phones.page.wait_for_timeout(3000)
    phones.says(AMAL, "/book")
    phones.first(AMAL, "bd1")
    phones.first(AMAL, "bk1", number=2)
    phones.taps(AMAL, "bs1")
    phones.page.wait_for_timeout(3000)
    phones.says(BIRGIT, "/absent morgen bis Sonntag")
    phones.taps(BIRGIT, "ou1")
    phones.taps(BIRGIT, "ov1")
    phones.page.wait_for_timeout(4000)
    phones.save("booking-absence")


def danger(phones: Phones) -> None:
    """Four people write of danger before any language is chosen."""
    phones.only(*LANGUAGES)
    for person in LANGUAGES:
        phones.starts_alone(person)
    phones.says(PETRA, "mein man schlegt mich")
    phones.says(AMAL, "zawji byedrobni sa3douni")
    phones.says(DENIZ, "çocuğum ilaç yuttu")
    phones.says(OKSANA, "не хочу жити")
    phones.page.wait_for_timeout(2500)
    phones.save("danger")


def invite(phones: Phones, client: int, label: str) -> None:
    """Birgit makes a link for a client, who opens it and agrees."""
    phones.says(BIRGIT, f"/invite {label}")
    phones.page.wait_for_timeout(1000)
    link = phones.last_words(BIRGIT, "?start=")
    phones.says(client, "/start " + link.split("?start=")[1].split()[0])
    phones.taps(client, "ja1")


def paderborn(phones: Phones) -> None:
    """Büren: by location in Arabic, by button in German, by a misspelt name in Turkish."""
    phones.only(*LANGUAGES)
    for person in (AMAL, PETRA, DENIZ):
        phones.starts(person)
    phones.shares_first_place(AMAL)
    phones.taps(PETRA, "mu1:5774016")
    phones.says(DENIZ, "Bühren")
    phones.taps(AMAL, "of1:5774016:residence")
    phones.taps(PETRA, "of1:5774016:naturalisation")
    phones.taps(DENIZ, "of1:5774016:all")
    phones.starts(OKSANA)
    phones.save("offers-bueren")


def main() -> None:
    """Take every picture."""
    IMAGES.mkdir(exist_ok=True)
    every = {
        "warendorf": warendorf,
        "paderborn": paderborn,
        "booking": booking,
        "danger": danger,
        "cases": cases,
        "translation": translation,
        "campaigns": campaigns,
    }
    walks = {name: walk for name, walk in every.items() if name in (sys.argv[1:] or every)}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=CHROMIUM)
        for number, (name, walk) in enumerate(walks.items()):
            county = "paderborn" if name == "paderborn" else "warendorf"
            width = 1500 if name in FOUR_PHONES else 1240
            with tempfile.TemporaryDirectory() as folder:
                port = PORT + number
                environment = {
                    "LOTSE_COUNTY": county,
                    "LOTSE_DATA_DIR": folder,
                    "PATH": "/usr/bin:/bin",
                    "LANG": "C.UTF-8",
                }
                lotse = Path(sys.executable).with_name("lotse")
                demo = subprocess.Popen([lotse, "demo", "--port", str(port)], env=environment)
                try:
                    page = browser.new_page(viewport={"width": width, "height": HEIGHTS.get(name, 950)})
                    _open(page, f"http://127.0.0.1:{port}/")
                    walk(Phones(page))
                finally:
                    demo.terminate()
                    demo.wait()
        browser.close()


def _open(page: Page, address: str) -> None:
    for _ in range(600):  # the first start compiles everything
        try:
            with urlopen(address):
                break
        except (URLError, OSError):
            time.sleep(0.2)
    time.sleep(2)
    page.goto(address)
    page.wait_for_timeout(1000)


if __name__ == "__main__":
    main()
