"""The words of a theme: read and written on the county's page alone, sealed with the theme's own key."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services import audit
from services.context import Context
from services.refusal import Refusal
from services.staff.lookups import staff_by_id
from services.themes import messages
from services.themes.access import ThemeCard, seal, theme_and_card, unseal
from services.themes.marks import Mark, marks
from services.themes.rules import Kind, may_write
from storage.encryption import Keyring
from storage.engine import WriteSession
from storage.themes import Theme, ThemeEntry


@dataclass(frozen=True, slots=True)
class Entry:
    id: int
    kind: Kind
    body: str
    author: str | None  # None: somebody who does not work here any more
    written_at: datetime


@dataclass(frozen=True, slots=True)
class ThemeWords:
    card: ThemeCard
    problem: Entry | None
    brief: Entry | None
    outcome: Entry | None
    comments: tuple[Entry, ...]  # the earliest first

    def latest(self, kind: Kind) -> Entry | None:
        """The words of a kind that count; of comments none, each stands for itself."""
        return {Kind.problem: self.problem, Kind.brief: self.brief, Kind.outcome: self.outcome}.get(kind)


@dataclass(frozen=True, slots=True)
class Draft:
    """Words as they come from the page; `before` is the number of those that stood there when they were begun, or 0."""

    kind: Kind
    body: str
    before: int = 0


class Recognisable(Refusal):
    """Words by which somebody could be recognised: nothing was saved."""

    def __init__(self, found: tuple[Mark, ...]) -> None:
        super().__init__("themes-recognisable")
        self.found = found


class Overtaken(Refusal):
    """Somebody else has changed these words meanwhile: nothing was saved."""

    def __init__(self) -> None:
        super().__init__("themes-overtaken")


async def read_theme(session: AsyncSession, context: Context, *, theme_id: int) -> ThemeWords:
    """The theme with its words, noted in the audit log, and commit.

    Raises:
        Refusal: there is none that this staff member may see.
    """
    theme, card = await theme_and_card(session, context, theme_id=theme_id)
    query = select(ThemeEntry).where(ThemeEntry.theme_id == theme.id).order_by(col(ThemeEntry.id))
    rows = (await session.exec(query)).all()
    entries = [await _entry(session, row, theme, context.keyring) for row in rows]
    await audit.record(session, context, "theme.read", audit.Subject("theme", theme.id))
    await session.commit()
    latest = {each.kind: each for each in entries}
    comments = sorted((each for each in entries if each.kind is Kind.comment), key=lambda each: each.written_at)
    return ThemeWords(card, latest.get(Kind.problem), latest.get(Kind.brief), latest.get(Kind.outcome), tuple(comments))


async def write_words(session: WriteSession, context: Context, *, theme_id: int, drafts: Sequence[Draft]) -> bool:
    """Keep what is new of several words on a theme, tell whom it concerns, and commit; whether anything was new.

    All or nothing. What is empty, unchanged or there already is left as it is.

    Raises:
        Recognisable: a case number, phone number, mail address or full date stands in them.
        Overtaken: a problem, brief or outcome that somebody else has changed meanwhile.
        Refusal: not to be seen, or not theirs to write now.
    """
    theme, card = await theme_and_card(session, context, theme_id=theme_id, lock=True)
    new = []
    for each in drafts:
        last = await _last(session, theme, each.kind)
        if not each.body or await _is_there(session, context, theme, each, last):
            continue
        if not may_write(each.kind, card.state, is_raiser=card.is_raiser, is_steering=card.is_steering):
            raise Refusal("themes-not-now")
        if each.kind is not Kind.comment and (last.id if last else 0) != each.before:
            raise Overtaken
        new.append(each)
    if found := marks("\n".join(each.body for each in new), context.county.case_prefix):
        raise Recognisable(found)
    for each in new:
        await _keep(session, context, theme, each)
    await session.commit()
    return bool(new)


async def _is_there(
    session: AsyncSession, context: Context, theme: Theme, draft: Draft, last: ThemeEntry | None
) -> bool:
    """Whether these words are kept already: sent twice, or left as they were when the page was opened."""
    if draft.kind is Kind.comment:
        return last is not None and last.staff_id == context.staff.id and _says(context, theme, last, draft.body)
    begun = await session.get(ThemeEntry, draft.before)
    return any(each is not None and _says(context, theme, each, draft.body) for each in (last, begun))


def _says(context: Context, theme: Theme, row: ThemeEntry, body: str) -> bool:
    return row.theme_id == theme.id and unseal(context.keyring, theme, row.body_encrypted) == body


async def _keep(session: WriteSession, context: Context, theme: Theme, draft: Draft) -> None:
    is_first = draft.kind is Kind.problem and await _last(session, theme, Kind.problem) is None
    row = ThemeEntry(
        theme_id=theme.id,
        staff_id=context.staff.id,
        kind=draft.kind,
        body_encrypted=seal(context.keyring, theme, draft.body),
        written_at=context.now,
    )
    session.add(row)
    await session.flush()
    written = f"theme.{draft.kind}_written"
    await audit.record(session, context, written, audit.Subject("theme_entry", row.id), content=draft.body)
    if is_first:  # with its first words a theme is known to its coordinators
        await messages.theme_raised(session, context, theme=theme)
    if draft.kind is Kind.outcome:
        await messages.raisers_told(session, context, kind=messages.OUTCOME, theme=theme, detail=str(row.id))


async def _last(session: AsyncSession, theme: Theme, kind: Kind) -> ThemeEntry | None:
    query = select(ThemeEntry).where(ThemeEntry.theme_id == theme.id, ThemeEntry.kind == kind)
    return (await session.exec(query.order_by(col(ThemeEntry.id).desc()).limit(1))).first()


async def _entry(session: AsyncSession, row: ThemeEntry, theme: Theme, keyring: Keyring) -> Entry:
    author = await staff_by_id(session, row.staff_id, keyring=keyring)
    body = unseal(keyring, theme, row.body_encrypted)
    return Entry(row.id, Kind(row.kind), body, author.name if author else None, row.written_at)
