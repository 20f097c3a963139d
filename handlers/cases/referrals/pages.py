"""What a service sees under its link: one question, yes or no. Nothing about the person, and no account is needed."""

from collections.abc import Mapping
from datetime import datetime

from handlers.shell import formats
from handlers.shell.context import House
from handlers.shell.sheet import Choice, Form, OpenPage, Option, Paragraph, Sheet
from handlers.shell.texts import Line, text
from services.cases.access import today
from services.cases.handovers import Answer, Answered, LinkEnded, answer_handover, question_of
from storage.engine import WriteSession

TITLE = text("referrals-page-title")


async def show(session: WriteSession, house: House, token: str, language: str, now: datetime) -> Sheet:
    """The question, or why there is none any more."""
    try:
        row, service = await question_of(session, token=token, view=house.view(language, now))
    except (Answered, LinkEnded) as over:
        return _last(text(over.text_id))
    asked_on, until = today(house.county, row.created_at), today(house.county, row.expires_at)
    question = text(
        "referrals-page-question",
        county=house.county.name,
        service=service,
        date=formats.long_date(asked_on, language),
    )
    answers = Choice(
        "answer",
        text("referrals-page-answer"),
        (
            Option(Answer.agreed, text("referrals-page-yes")),
            Option(Answer.refused, text("referrals-page-no")),
        ),
    )
    return Sheet(
        TITLE,
        (
            Paragraph(question),
            Paragraph(text("referrals-page-nobody")),
            Paragraph(text("referrals-page-until", date=formats.long_date(until, language))),
            Form((answers,), text("referrals-page-send")),
        ),
    )


async def save(
    session: WriteSession, house: House, token: str, values: Mapping[str, str], _language: str, now: datetime
) -> Sheet:
    """The answer reaches whoever asked at once."""
    try:
        await answer_handover(session, token=token, answer=Answer(values["answer"]), keyring=house.keyring, now=now)
    except (Answered, LinkEnded) as over:
        return _last(text(over.text_id))
    return _last(text("referrals-page-thanks"))


def _last(said: Line) -> Sheet:
    return Sheet(TITLE, (Paragraph(said),), is_last=True)


OPEN_PAGES: Mapping[str, OpenPage] = {"h": OpenPage(show, save)}
