"""The walk `translation`: an offer that the directory has in German only, read in four languages and put right.

Ahlen: Deniz reads Turkish, Oksana Ukrainian, Amal Arabic, for which the demo has no model, and Petra German. Karin
coordinates, and corrects a sentence. Then an info card, in three languages.
"""

from phones import AMAL, DENIZ, KARIN, OKSANA, PETRA, Phones

from services.directory.importing import service_code

AHLEN = "5570004"
OFFER = f"{AHLEN}:benefits::0::0:{service_code('beispiel-briefhilfe')}"


def translation(phones: Phones) -> None:
    """Mark, original and terms; a correction; what the next reader sees."""
    phones.only(DENIZ, KARIN)
    phones.starts(KARIN)
    reads(phones, DENIZ)
    phones.says(KARIN, "/translations")
    phones.save("translation-turkish")
    phones.taps(DENIZ, "ug1")
    corrects(phones)
    phones.looks_up(DENIZ)
    phones.save("translation-correcting")
    phones.says(KARIN, "Mektuplarınızda ve formlarınızda size yardımcı oluyoruz.")
    phones.taps(DENIZ, "cd1")
    phones.looks_up(DENIZ)
    phones.save("translation-corrected")
    phones.only(AMAL, PETRA, OKSANA)
    for person in (AMAL, PETRA, OKSANA):
        reads(phones, person)
    phones.looks_up(AMAL, PETRA, OKSANA)
    phones.save("translation-languages")
    phones.taps(OKSANA, "uw1")
    phones.save("translation-terms")
    phones.only(AMAL, PETRA, DENIZ)
    for person in (AMAL, PETRA, DENIZ):
        phones.says(person, "/offers")
        phones.taps(person, f"of1:{AHLEN}:residence")
        phones.taps(person, "if1:staying")
        phones.taps(person, "if1:staying:young")
    phones.looks_up(AMAL, PETRA, DENIZ)
    phones.save("info-card")


def reads(phones: Phones, person: int) -> None:
    """From START to the card of the offer."""
    phones.starts(person)
    phones.taps(person, f"mu1:{AHLEN}")
    phones.taps(person, f"of1:{AHLEN}:benefits")
    phones.taps(person, f"cd1:{OFFER}")
    phones.page.wait_for_timeout(1500)


def corrects(phones: Phones) -> None:
    """Karin takes the first sentence in Turkish."""
    phones.taps(KARIN, "un1:tr")
    phones.taps(KARIN, "uc1")
