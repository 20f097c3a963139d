"""A campaign's message as its recipients see it: for the post, and for the preview of whoever writes it."""

from handlers.campaigns.reading.callbacks import OpenButton, ReadPlain, StopMessages
from handlers.shell.screen import Button, Kept, Screen, button
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
        rows.insert(0, [button("news-plain", ReadPlain(campaign_id=message.campaign_id))])
    stop = StopMessages(campaign_id=message.campaign_id, kind=message.kind)
    rows.append([button("news-stop-these", stop)])
    if message.media is None:
        return Screen(text=lines, rows=rows)
    return Screen(media=[Kept(message.media.kind, message.media.reference, lines)], rows=rows)


def label_of(button: CampaignButton) -> Text:
    if button.what is What.info:
        return text("info-know", card=text(f"info-{button.about}"))
    return text("menu-book") if button.what is What.book else text("news-more")


def _frame(message: Message, language: str) -> list[Line]:
    office = message.office
    if len(office) > OFFICE_SHOWN:
        office = f"{office[: OFFICE_SHOWN - 1]}…"
    lines: list[Line] = [text("news-from", office=office)]
    if _is_german(message.language) and not _is_german(language):
        lines.append(text("news-in-german"))
    return lines


def _buttons(message: Message) -> list[Button]:
    """Its buttons, without those of cards that are gone."""
    cards, number = {each.id for each in info_cards()}, message.campaign_id
    return [
        Button(label_of(each), OpenButton(campaign_id=number, what=each.what, about=each.about).pack())
        for each in parse_all(message.buttons)
        if each.what is not What.info or each.about in cards
    ]


def _is_german(language: str) -> bool:
    return CLDR.get(language, language) == GERMAN
