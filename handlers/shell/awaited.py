"""What a conversation asks for in words: remembered, and recognised as the answer."""

from typing import TypeAlias

from services import awaiting
from services.awaiting import Values
from services.context import Context
from storage.engine import ReadSession, WriteSession

Draft: TypeAlias = Values  # what is known so far


async def ask_for(context: Context, question: str, draft: Draft) -> None:
    """Remember that what they send next answers this question."""
    async with context.write() as session:
        await awaiting.ask(session, context, person=context.person, question=question, values=draft)
        await session.commit()


async def ask_nothing(context: Context) -> None:
    """Words that are typed later are no answer."""
    async with context.write() as session:
        await awaiting.answered(session, person=context.person)
        await session.commit()


async def drafted(context: Context, session: ReadSession | WriteSession, *questions: str) -> Draft | None:
    """What was known when one of these was asked; None when something else was asked since, or it is too old."""
    asked = await awaiting.asked(session, context, person=context.person)
    return dict(asked.values) if asked is not None and asked.id in questions else None
