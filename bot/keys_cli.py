"""`lotse keys …`: another master secret, while the bot runs."""

from contextlib import suppress

import typer

from bot.directory_cli import with_database
from bot.settings import Settings, command_settings
from bot.terminal import say
from handlers.shell.texts import text
from services.privacy.rotating import Fit, Position, change_over, fit, rows_to_see
from services.refusal import Refusal
from storage.encryption import Keyring
from storage.engine import Database, StorageUnavailable
from storage.migrations import current_revision

keys = typer.Typer(no_args_is_help=True, help="The secret that protects what is stored: exchange it.")

TELL_EVERY = 2_000  # rows


@keys.callback()
def about() -> None:
    """Keeps `rotate` a command of its own although it is the only one."""


@keys.command("rotate")
def rotate() -> None:
    """Bring everything from LOTSE_SECRET_KEY_PREVIOUS to LOTSE_SECRET_KEY. May be interrupted and begun again.

    `lotse run` may go on meanwhile, once it was restarted with both.
    """
    settings = command_settings()
    if settings.secret_key_previous is None:
        raise Refusal("cli-keys-no-previous")
    say(text("cli-keys-begin"))
    changed = with_database(settings, lambda database: _rotate(database, settings.keyring()))
    say(text("cli-keys-done", count=changed))


async def check_secret(settings: Settings) -> None:
    """Check that the secret opens the database. An empty database passes.

    Raises:
        Refusal: it does not. A bot that began anyway would take everybody for a stranger.
    """
    with suppress(StorageUnavailable, OSError):  # what else is wrong with the database is said by who prepares it
        if current_revision(settings.database) is not None:
            await _check_secret(settings)


async def _check_secret(settings: Settings) -> None:
    database = Database(settings.database)
    try:
        async with database.reading() as session:
            found = await fit(session, keyring=settings.keyring())
    finally:
        await database.close()
    if found == Fit.wrong:
        raise Refusal("cli-check-key-wrong")
    if found == Fit.partly:
        raise Refusal("cli-check-key-partly")


async def _rotate(database: Database, keyring: Keyring) -> int:
    """Repeat until a pass changes nothing: a bot with the old secret may still have added rows."""
    total = 0
    while changed := await _one_pass(database, keyring):
        total += changed
    return total


async def _one_pass(database: Database, keyring: Keyring) -> int:
    async with database.reading() as session:
        total = await rows_to_see(session)
    position, told = Position(), 0
    while True:
        async with database.writing() as session:
            further = await change_over(session, position, keyring=keyring)
        if further is None:
            return position.changed
        position = further
        if position.seen - told >= TELL_EVERY:
            told = position.seen
            say(text("cli-keys-progress", done=position.seen, total=max(total, position.seen)))
