"""`lotse translations …`: the translation memory to and from translators' own programs."""

import asyncio
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bot.logs import configure_logs
from bot.settings import Settings, load_settings
from bot.terminal import complain, say
from handlers.shell.texts import GERMAN, languages, text
from services.clock import SystemClock
from services.refusal import Refusal
from services.translation import tmx
from services.translation.tmx import Outcome, Pair
from storage.engine import Database
from storage.migrations import HEAD, current_revision
from storage.translation import TranslationUnit

translations = typer.Typer(no_args_is_help=True, help="The translation memory as a TMX file: export, import.")

FileArgument = Annotated[Path, typer.Argument(help="TMX 1.4 file")]
LINES_SAID = 20


@translations.command("export")
def export_memory(file: FileArgument, language: Annotated[str, typer.Option("--language", help="such as tr")]) -> None:
    """Write all sentences of one language, read by somebody or not. They are public texts of the directory."""
    if language not in languages()[1:]:
        raise Refusal("cli-tmx-language", language=language, known=", ".join(languages()[1:]))
    units = asyncio.run(_units(_settings(), language))
    try:
        with file.open("wb") as opened:
            tmx.write(units, opened, source=GERMAN, version=version("lotse"))
    except OSError as error:
        raise Refusal("cli-tmx-unwritable", file=str(file), problem=error.strerror or "") from error
    say(text("cli-tmx-exported", count=len(units), file=str(file)))


@translations.command("import")
def import_memory(
    file: FileArgument,
    replace: Annotated[bool, typer.Option("--replace", help="also sentences that your own staff have read")] = False,
) -> None:
    """Bring sentences in; they count as read by a person and lose the mark. A broken file changes nothing."""
    try:
        with file.open("rb") as opened:
            pairs = tmx.read(opened, str(file), source=GERMAN, languages=languages()[1:])
    except OSError as error:
        raise Refusal("cli-source-unreadable", file=str(file), problem=error.strerror or "") from error
    outcome = asyncio.run(_take_in(_settings(), pairs, replace))
    for line in outcome.unsound[:LINES_SAID]:
        complain(text("cli-tmx-unsound", file=str(file), line=line))
    said = {"imported": outcome.imported, "kept": outcome.kept, "unsound": len(outcome.unsound)}
    say(text("cli-tmx-imported", **said))


def _settings() -> Settings:
    settings = load_settings()
    configure_logs(settings.log)
    if current_revision(settings.database) != HEAD:
        raise Refusal("cli-not-migrated")
    return settings


async def _units(settings: Settings, language: str) -> list[TranslationUnit]:
    database = Database(settings.database)
    try:
        async with database.reading() as session:
            return await tmx.export(session, source=GERMAN, language=language)
    finally:
        await database.close()


async def _take_in(settings: Settings, pairs: Sequence[Pair], replace: bool) -> Outcome:
    database = Database(settings.database)
    try:
        async with database.writing() as session:
            return await tmx.take_in(session, pairs, source=GERMAN, replace=replace, now=SystemClock().now())
    finally:
        await database.close()
