"""The command line: parses, builds settings, calls one use case, prints."""

import asyncio
import gc
import os
import sys
from typing import Annotated

import typer

from bot.audit_cli import audit
from bot.directory_cli import directory
from bot.keys_cli import keys
from bot.models_cli import models
from bot.settings import Settings, command_settings
from bot.staff_cli import staff
from bot.terminal import complain, problem_lines, say, words
from bot.tmx_cli import translations
from handlers.shell.texts import text
from services.directory.package import DirectoryInvalid
from services.refusal import Refusal
from storage.encryption import WrongKey
from storage.engine import StorageUnavailable

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


app.add_typer(directory, name="directory")
app.add_typer(staff, name="staff")
app.add_typer(keys, name="keys")
app.add_typer(audit, name="audit")
app.add_typer(models, name="models")
app.add_typer(translations, name="translations")


@app.callback()
def lotse() -> None:
    """Lotse, the messaging bot of German county integration offices."""


@app.command()
def run() -> None:
    """Run the bot: long polling, one process. Prepares the database where that is needed."""
    settings = command_settings()
    gc.disable()  # measured: while half a million objects come to stay, walks over them took half a second
    import uvloop  # noqa: PLC0415

    from bot.app import build_app, build_bot, run_bot  # noqa: PLC0415  aiogram costs a second that others need not pay
    from bot.keys_cli import check_secret  # noqa: PLC0415
    from services.clock import SystemClock  # noqa: PLC0415

    gc.enable()
    build_bot(settings)  # what is missing is said before the database is touched
    build_app(settings, clock=SystemClock())
    asyncio.run(check_secret(settings))
    _prepare(settings)
    uvloop.run(run_bot(settings, clock=SystemClock()))


@app.command()
def demo(
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="port on 127.0.0.1; default: 8088 or the next free one")
    ] = None,
) -> None:
    """Try everything in a browser: the bot, a stand-in for Telegram and a page of phones, all on this machine."""
    settings = command_settings()
    import uvloop  # noqa: PLC0415

    from demo.start import FIRST_PORT, demo_settings, free_port, run_demo  # noqa: PLC0415

    chosen = port or free_port(FIRST_PORT)
    uvloop.run(run_demo(demo_settings(settings.county, settings.data_dir, chosen), chosen))


@app.command()
def check() -> None:
    """Prove that all is ready, or say what is missing and how to mend it."""
    settings = command_settings()
    from bot.check import Finding, check_all  # noqa: PLC0415

    findings = asyncio.run(check_all(settings))
    for each in findings:
        say(f"{each.mark} {words(each.said)}")
    if any(each.mark == Finding.MISSING for each in findings):
        raise typer.Exit(1)


@app.command()
def migrate() -> None:
    """Bring the database's tables to this version."""
    settings = command_settings()
    from bot.prepare import migrate as migrate_database  # noqa: PLC0415

    say(text("cli-migrated") if migrate_database(settings) else text("cli-migrated-before"))


def _prepare(settings: Settings) -> None:
    from bot.prepare import import_own_directory  # noqa: PLC0415
    from bot.prepare import migrate as migrate_database  # noqa: PLC0415
    from services.clock import SystemClock  # noqa: PLC0415

    migrate_database(settings)
    asyncio.run(import_own_directory(settings, clock=SystemClock(), again=False))


def main() -> None:
    """Entry of the `lotse` command. Bad input ends with one line and code 2, never with a traceback."""
    try:
        app()
    except Refusal as refusal:
        complain(text(refusal.text_id, **refusal.text_args))
        sys.exit(2)
    except DirectoryInvalid as invalid:
        complain(*problem_lines(invalid.problems), text("cli-directory-invalid", count=len(invalid.problems)))
        sys.exit(2)
    except WrongKey:
        complain(text("cli-check-key-wrong"))
        sys.exit(2)
    except StorageUnavailable as failure:
        complain(text("cli-storage", reason=failure.reason))
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
