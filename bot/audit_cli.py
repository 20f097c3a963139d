"""`lotse audit verify`: whether the audit log is still what was written."""

import typer

from bot.directory_cli import with_database
from bot.settings import command_settings
from bot.terminal import say
from handlers.shell.texts import text
from services.audit import Verdict, verify
from storage.encryption import Keyring
from storage.engine import Database

audit = typer.Typer(no_args_is_help=True, help="The audit log: prove that nobody has changed it.")


@audit.callback()
def about() -> None:
    """Keeps `verify` a command of its own although it is the only one."""


@audit.command("verify")
def prove() -> None:
    """Find a changed, missing or reordered entry, or a cut end. Ends with 0 if all holds, 1 if not."""
    settings = command_settings()
    keyring = settings.keyring()
    verdict = with_database(settings, lambda database: _verify(database, keyring))
    if verdict.problem is not None:
        say(text("cli-audit-broken", problem=verdict.problem.value, number=str(verdict.number or 0)))
        raise typer.Exit(1)
    if not verdict.entries:
        say(text("cli-audit-empty"))
        return
    say(text("cli-audit-holds", count=verdict.entries), text("cli-audit-last", hash=verdict.last.hex()))


async def _verify(database: Database, keyring: Keyring) -> Verdict:
    async with database.reading() as session:
        return await verify(session, keyring=keyring)
