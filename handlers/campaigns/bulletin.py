"""A campaign's message as its recipients see it: for the post, and for the preview of whoever writes it."""

from collections.abc import Sequence

from handlers.campaigns.reading.callbacks import OpenButton, ReadPlain, StopMessages
from handlers.shell.screen import Button, Kept, Screen
from handlers.shell.texts import CLDR, GERMAN, Line, Marked, Text, text
from services.campaigns.buttons import CampaignButton, What, parse_all
from services.campaigns.messages import Message
from services.info import info_cards

OFFICE_SHOWN = 48  # characters; with them the lines above fit into the frame that `wording` keeps free


def bulletin(message: Message, language: str) -> Screen:
    """Who writes, the text, its buttons; the last one stops these messages. With a picture the text is its caption."""
    lines = [*_frame(message, language), "", Marked(message.body, message.language)]
    rows = [[each] for each in _buttons(message)]
    if message.has_plain:
        rows.insert(0, [Button(text("news-plain"), ReadPlain(campaign_id=message.campaign_id).pack())])
    stop = StopMessages(campaign_id=message.campaign_id, kind=message.kind)
    rows.append([Button(text("news-stop-these"), stop.pack())])
    if message.media is None:
        return Screen(text=lines, rows=rows)
    return Screen(media=[Kept(message.media.kind, message.media.reference, lines)], rows=rows)


def _frame(message: Message, language: str) -> list[Line]:
    office = message.office
    if len(office) > OFFICE_SHOWN:
        office = f"{office[: OFFICE_SHOWN - 1]}…"
    lines: list[Line] = [text("news-from", office=office)]
    if _is_german(message.language) and not _is_german(language):
        lines.append(text("news-in-german"))
    return lines


def _buttons(message: Message) -> Sequence[Button]:
    cards = {each.id for each in info_cards()}
    shown = [each for each in parse_all(message.buttons) if each.what is not What.info or each.about in cards]
    return [Button(label_of(each), _data(each, message.campaign_id)) for each in shown]


def label_of(button: CampaignButton) -> Text:
    """What stands on a button."""
    if button.what is What.info:
        return text("info-know", card=text(f"info-{button.about}"))
    return text("menu-book") if button.what is What.book else text("news-more")


def _data(button: CampaignButton, campaign_id: int) -> str:
    return OpenButton(campaign_id=campaign_id, what=button.what, about=button.about).pack()


def _is_german(language: str) -> bool:
    return CLDR.get(language, language) == GERMAN
