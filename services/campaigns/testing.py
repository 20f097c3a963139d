"""A campaign sent to the one who writes it, on the way that recipients' messages go."""

from collections.abc import Collection
from datetime import timedelta

from services.campaigns.access import campaign_and_card
from services.campaigns.messages import Message, has_plain
from services.campaigns.rules import Content, text_for
from services.campaigns.writing import Seen
from services.context import Context
from services.outbox import queue
from services.outbox.rules import ANSWER
from storage.engine import WriteSession

TEST = "campaign-test"  # subject: the campaign; detail: version and language
TESTED_FOR = timedelta(minutes=10)


async def send_to_self(session: WriteSession, context: Context, *, seen: Seen, languages: Collection[str]) -> None:
    """Send what people of these languages would read to oneself, and commit.

    Raises:
        Refusal: there is none that this staff member may see.
        Overtaken: somebody has changed it since.
    """
    await campaign_and_card(session, context, campaign_id=seen.campaign_id, version=seen.version)
    for language in languages:
        await queue(
            session,
            person_id=context.staff.person_id or 0,
            kind=TEST,
            subject_id=seen.campaign_id,
            detail=f"{seen.version}:{language}",
            expires_at=context.now + TESTED_FOR,
            priority=ANSWER,
            now=context.now,
            key=f"{TEST}:{seen.campaign_id}:{context.staff.id}:{language}:{context.now.isoformat()}",
        )
    await session.commit()


def message_in(language: str, content: Content, campaign_id: int) -> Message:
    """What people of a language would be sent; a text that still waits to be read is shown as it stands.

    Raises:
        KeyError: there is no German text.
    """
    words = content.texts.get(language)
    is_own = words is not None and words.body and not words.left_to_german
    tag, body = (language, words.body) if words is not None and is_own else text_for(language, content.texts)
    about = campaign_id, content.audience.kind, content.office
    return Message(*about, tag, body, content.buttons, content.media, has_plain(tag, content))
