"""The county's page of a theme: where its words are read and written, and held back where they name somebody."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from handlers.shell import formats
from handlers.shell.sheet import Area as Field
from handlers.shell.sheet import Block, Form, Heading, Page, Paragraph, Sheet, Table, Visit, Words
from handlers.shell.texts import Line, text
from handlers.themes import screens
from services.refusal import Refusal
from services.staff import Action, require
from services.themes.access import Desk
from services.themes.rules import Kind, may_write
from services.themes.words import Draft, Entry, Overtaken, Recognisable, ThemeWords, read_theme, write_words
from storage.engine import WriteSession

PURPOSE = "theme"
LONGEST, LONGEST_COMMENT = 4000, 1000  # characters
PARTS = (Kind.problem, Kind.brief, Kind.outcome)  # of which the latest counts


async def show(session: WriteSession, visit: Visit) -> Sheet:
    """The theme as it stands."""
    return await _sheet(session, visit)


async def save(session: WriteSession, visit: Visit, values: Mapping[str, str]) -> Sheet:
    """Keep what was written, or hand all of it back with the reason."""
    try:
        is_new = await write_words(session, _desk(visit), theme_id=visit.subject_id, drafts=_drafts(values))
    except (Recognisable, Overtaken) as refusal:
        found = refusal.found if isinstance(refusal, Recognisable) else ()
        marks = [text("themes-mark", kind=each.kind.value, found=each.found) for each in found]
        return await _sheet(session, visit, [text(refusal.text_id), *marks], values)
    return await _sheet(session, visit, [text("themes-page-saved" if is_new else "themes-page-nothing")])


async def _sheet(
    session: WriteSession, visit: Visit, above: Sequence[Line] = (), typed: Mapping[str, str] | None = None
) -> Sheet:
    """What is there, to be read; below it everything that may be written, in one form so that nothing typed is lost."""
    theme = await read_theme(session, _desk(visit), theme_id=visit.subject_id)
    blocks: list[Block] = [*(Paragraph(each) for each in above), _codes(theme, visit)]
    for kind in reversed(PARTS):
        if entry := theme.latest(kind):
            blocks += [_heading(kind), _words(entry, visit)]
    if theme.comments:
        blocks += [_heading(Kind.comment), *(_words(each, visit) for each in theme.comments)]
    if fields := [_field(kind, theme, typed) for kind in Kind if _may_write(kind, theme)]:
        before = ".".join(str(entry.id if (entry := theme.latest(kind)) else 0) for kind in PARTS)
        blocks += [Heading(text("themes-page-write")), Paragraph(text("themes-page-rule"))]
        blocks.append(Form(tuple(fields), text("themes-page-save"), action=before))
    return Sheet(text("themes-page-title", number=str(theme.card.id)), tuple(blocks))


def _codes(theme: ThemeWords, visit: Visit) -> Table:
    card = theme.card
    return Table(
        (
            (text("themes-page-place"), screens.place(card.area, visit.house.county)),
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


def _words(entry: Entry, visit: Visit) -> Words:
    return Words(entry.body, _about(entry, visit))


def _may_write(kind: Kind, theme: ThemeWords) -> bool:
    card = theme.card
    return may_write(kind, card.state, is_raiser=card.is_raiser, is_steering=card.is_steering)


def _about(entry: Entry, visit: Visit) -> Line:
    day = entry.written_at.astimezone(ZoneInfo(visit.house.county.timezone)).date()
    date = formats.long_date(day, visit.language)
    if entry.author is None:
        return text("themes-page-by-former", date=date)
    return text("themes-page-by", name=entry.author, date=date)


def _desk(visit: Visit) -> Desk:
    staff = require(visit.staff, Action.themes)
    return Desk(staff, visit.house.county, visit.house.keyring, visit.now)


PAGES: Mapping[str, Page] = {PURPOSE: Page(action=Action.themes, show=show, save=save)}
