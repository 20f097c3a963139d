"""The county's page of a theme: where its words are read and written, and held back where they name somebody."""

from collections.abc import Mapping, Sequence

from handlers.shell import formats
from handlers.shell.sheet import Area as Field
from handlers.shell.sheet import Block, Form, Heading, Page, Paragraph, Sheet, Table, Words
from handlers.shell.texts import Line, text
from handlers.themes import screens
from services.context import Context
from services.refusal import Refusal
from services.staff.rules import Action
from services.themes.access import ThemeCard
from services.themes.rules import Kind, may_write
from services.themes.words import Draft, Entry, Overtaken, Recognisable, ThemeWords, read_theme, write_words
from storage.engine import WriteSession

PURPOSE = "theme"  # of the link
LONGEST, LONGEST_COMMENT = 4000, 1000  # characters
PARTS = (Kind.problem, Kind.brief, Kind.outcome)  # of which the latest counts


async def show(session: WriteSession, context: Context, theme_id: int) -> Sheet:
    return await _sheet(session, context, theme_id)


async def save(session: WriteSession, context: Context, theme_id: int, values: Mapping[str, str]) -> Sheet:
    """Keep what was written, or hand all of it back with the reason."""
    drafts = _drafts(values)
    try:
        is_new = await write_words(session, context, theme_id=theme_id, drafts=drafts)
    except (Recognisable, Overtaken) as refusal:
        found = refusal.found if isinstance(refusal, Recognisable) else ()
        marks = [text("themes-mark", kind=each.kind.value, found=each.found) for each in found]
        return await _sheet(session, context, theme_id, [text(refusal.text_id), *marks], values)
    return await _sheet(session, context, theme_id, [text("themes-page-saved" if is_new else "themes-page-nothing")])


async def _sheet(
    session: WriteSession,
    context: Context,
    theme_id: int,
    above: Sequence[Line] = (),
    typed: Mapping[str, str] | None = None,
) -> Sheet:
    """What is there, to be read; below it everything that may be written, in one form so that nothing typed is lost."""
    theme = await read_theme(session, context, theme_id=theme_id)
    blocks: list[Block] = [*(Paragraph(each) for each in above), _codes(theme.card, context)]
    for kind in reversed(PARTS):
        if entry := theme.latest(kind):
            blocks += [_heading(kind), _words(entry, context)]
    if theme.comments:
        blocks += [_heading(Kind.comment), *(_words(each, context) for each in theme.comments)]
    if fields := [_field(kind, theme, typed) for kind in Kind if _may_write(kind, theme.card)]:
        before = ".".join(str(entry.id if (entry := theme.latest(kind)) else 0) for kind in PARTS)
        blocks += [Heading(text("themes-page-write")), Paragraph(text("themes-page-rule"))]
        blocks.append(Form(tuple(fields), text("themes-page-save"), action=before))
    return Sheet(text("themes-page-title", number=str(theme.card.id)), tuple(blocks))


def _codes(card: ThemeCard, context: Context) -> Table:
    return Table(
        (
            (text("themes-page-place"), screens.place(card.area, context.county)),
            (text("themes-page-domain"), screens.domain_of(card.domain)),
            (text("themes-page-calls"), text("themes-constellation", constellation=card.constellation)),
            (text("themes-page-stands"), screens.state_of(card.state)),
        )
    )


def _field(kind: Kind, theme: ThemeWords, typed: Mapping[str, str] | None) -> Field:
    entry = theme.latest(kind)
    return Field(
        name=kind.value,
        label=text("themes-page-label", kind=kind.value),
        value=entry.body if typed is None and entry else (typed or {}).get(kind, ""),
        hint=text("themes-page-hint", kind=kind.value),
        longest=LONGEST_COMMENT if kind is Kind.comment else LONGEST,
        needed=False,
    )


def _drafts(values: Mapping[str, str]) -> list[Draft]:
    """What was typed, each with the number of the words that it began from; the form's action holds these."""
    begun = values.get("action", "").split(".")
    if len(begun) != len(PARTS) or not all(each.isdecimal() for each in begun):
        raise Refusal("fallback-button-outdated")
    before = dict(zip(PARTS, map(int, begun), strict=True))
    return [Draft(each, values[each].strip(), before.get(each, 0)) for each in Kind if each in values]


def _heading(kind: Kind) -> Heading:
    return Heading(text("themes-page-heading", kind=kind.value))


def _words(entry: Entry, context: Context) -> Words:
    day = formats.local(entry.written_at, context.county.timezone).date()
    date = formats.long_date(day, context.language)
    if entry.author is None:
        return Words(entry.body, text("themes-page-by-former", date=date))
    return Words(entry.body, text("themes-page-by", name=entry.author, date=date))


def _may_write(kind: Kind, card: ThemeCard) -> bool:
    return may_write(kind, card.state, is_raiser=card.is_raiser, is_steering=card.is_steering)


PAGES: Mapping[str, Page] = {PURPOSE: Page(action=Action.themes, show=show, save=save)}
