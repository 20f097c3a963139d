"""`lotse translations …`: the translation memory to and from translators' own programs."""

from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bot.directory_cli import with_database
from bot.settings import command_settings
from bot.terminal import complain, say
from handlers.shell.texts import GERMAN, languages, text
from services.clock import SystemClock
from services.refusal import Refusal
from services.translation import tmx
from services.translation.tmx import Outcome
from storage.engine import Database
from storage.translation import TranslationUnit

translations = typer.Typer(no_args_is_help=True, help="The translation memory as a TMX file: export, import.")

FileArgument = Annotated[Path, typer.Argument(help="TMX 1.4 file")]
LINES_SAID = 20


@translations.command("export")
def export_memory(file: FileArgument, language: Annotated[str, typer.Option("--language", help="such as tr")]) -> None:
    """Write all sentences of one language, read by somebody or not. They are public texts of the directory."""
    if language not in languages()[1:]:
        raise Refusal("cli-tmx-language", language=language, known=", ".join(languages()[1:]))

    async def read(database: Database) -> list[TranslationUnit]:
        async with database.reading() as session:
            return await tmx.export(session, source=GERMAN, language=language)

    units = with_database(command_settings(), read)
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

    async def take_in(database: Database) -> Outcome:
        async with database.writing() as session:
            return await tmx.take_in(session, pairs, source=GERMAN, replace=replace, now=SystemClock().now())

    outcome = with_database(command_settings(), take_in)
    for line in outcome.unsound[:LINES_SAID]:
        complain(text("cli-tmx-unsound", file=str(file), line=line))
    said = {"imported": outcome.imported, "kept": outcome.kept, "unsound": len(outcome.unsound)}
    say(text("cli-tmx-imported", **said))
