"""A campaign's message: who writes, the words, its buttons, and the one that stops such messages.

The same for recipients, for a preview, and for the test to oneself.
"""

from lotse.handlers.booking.callbacks import BookMenu
from lotse.handlers.campaigns.callbacks import SeeCampaign
from lotse.handlers.info.callbacks import SeeInfo
from lotse.handlers.offers.callbacks import TownMenu
from lotse.handlers.screen import Button, Kept, Screen
from lotse.handlers.texts import Line, Marked, Text, text
from lotse.services.campaigns.messages import Message

INFO, BOOK, MORE = "info", "book", "more"  # codes; an info card's is "info:<card>"


def campaign_message(message: Message, language: str) -> Screen:
    """What somebody who reads `language` is sent."""
    body = Marked(message.body, message.language.partition("-")[0])
    lines: list[Line | Marked] = [text("campaigns-message-from", office=message.office), "", body]
    rows = [[_button(each)] for each in message.buttons]
    rows.append([Button(text("campaigns-message-stop"), SeeCampaign(campaign_id=message.campaign_id).pack())])
    if message.media is None:
        return Screen(text=lines, rows=rows, language=language)
    kept = Kept(message.media.kind, message.media.reference, lines)
    return Screen(media=[kept], rows=rows, language=language)


def label_of(code: str) -> Text:
    """What stands on the button of a code."""
    name, _, card = code.partition(":")
    if name == INFO:
        return text("campaigns-button-info", card=text(f"info-{card}"))
    return text("campaigns-button-book" if name == BOOK else "campaigns-button-more")


def _button(code: str) -> Button:
    name, _, card = code.partition(":")
    opens = SeeInfo(card=card) if name == INFO else BookMenu() if name == BOOK else TownMenu()
    return Button(label_of(code), opens.pack())
