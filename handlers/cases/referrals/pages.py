"""What a service sees under its link: one question, yes or no. Nothing about the person, and no account is needed."""

from collections.abc import Mapping

from handlers.cases.referrals import screens
from handlers.shell.sheet import Choice, Form, OpenPage, Option, Paragraph, Sheet
from handlers.shell.texts import Line, text
from services.cases.handovers import Answer, Answered, LinkEnded, answer_handover, question_of
from services.context import Context
from storage.engine import WriteSession

TITLE = text("referrals-page-title")
OPTIONS = Option(Answer.agreed, text("referrals-page-yes")), Option(Answer.refused, text("referrals-page-no"))
FORM = Form((Choice("answer", text("referrals-page-answer"), OPTIONS),), text("referrals-page-send"))


async def show(session: WriteSession, context: Context, token: str) -> Sheet:
    """The question, or why there is none any more."""
    try:
        row, service = await question_of(session, context, token=token)
    except (Answered, LinkEnded) as over:
        return _last(text(over.text_id))
    asked_on = screens.local_date(row.created_at, context.county, context.language)
    until = screens.local_date(row.expires_at, context.county, context.language)
    question = text("referrals-page-question", county=context.county.name, service=service, date=asked_on)
    said = question, text("referrals-page-nobody"), text("referrals-page-until", date=until)
    return Sheet(TITLE, (*(Paragraph(each) for each in said), FORM))


async def save(session: WriteSession, context: Context, token: str, values: Mapping[str, str]) -> Sheet:
    """Keep the service's answer. The staff member who asked is told at once."""
    answer = Answer(values["answer"])
    try:
        await answer_handover(session, context, token=token, answer=answer)
    except (Answered, LinkEnded) as over:
        return _last(text(over.text_id))
    return _last(text("referrals-page-thanks"))


def _last(said: Line) -> Sheet:
    return Sheet(TITLE, (Paragraph(said),), is_last=True)


OPEN_PAGES: Mapping[str, OpenPage] = {"h": OpenPage(show, save)}
