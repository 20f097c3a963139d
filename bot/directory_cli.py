"""`lotse directory …`: the county's offers in and out."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.settings import Settings, command_settings
from bot.terminal import complain, problem_lines, say
from handlers.shell.texts import text
from services.app import App
from services.clock import SystemClock
from services.context import Context
from services.counties import County, load_county
from services.directory.coverage import missing_kinds
from services.directory.importing import Change, check_county, compare, import_package, stored_package
from services.directory.keeping_edit import refuse_to_undo
from services.directory.package import DIRECTORY, Package, Problem
from services.refusal import Refusal
from storage.engine import Database, ReadSession, WriteSession
from storage.migrations import HEAD, current_revision, is_newer

directory = typer.Typer(no_args_is_help=True, help="The directory of counselling offers: import, export, check.")

Result = TypeVar("Result")
CountyOption = Annotated[str | None, typer.Option("--county", help="instead of LOTSE_COUNTY")]
SourceArgument = Annotated[
    str | None, typer.Argument(help="YAML file, HSDS package (folder or .zip), Integreat JSON folder or https address")
]
IntegreatOption = Annotated[str | None, typer.Option("--integreat", help="region of the Integreat API, such as ahlen")]


@directory.command("check")
def check_directory(
    source: SourceArgument = None, county: CountyOption = None, integreat: IntegreatOption = None
) -> None:
    """Check a directory without touching the database; the county's own file when none is named."""
    _, profile = _open(county)
    package = asyncio.run(_read(source, profile, integreat))
    for town, kinds in [] if integreat else missing_kinds(package, profile):  # only a whole directory can be complete
        complain(text("cli-check-coverage", town=town.name, kinds=", ".join(kinds)))
    say(text("cli-directory-valid", services=len(package["service"]), towns=len(profile.municipalities)))


@directory.command("import")
def import_directory(
    source: SourceArgument = None,
    county: CountyOption = None,
    integreat: IntegreatOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="show the change, make none")] = False,
    undo_edits: Annotated[bool, typer.Option("--undo-edits", help="also undo what was edited in the chat")] = False,
) -> None:
    """Bring a directory into the database: all or nothing. Twice the same changes nothing."""
    settings, profile = _open(county)
    package = asyncio.run(_read(source, profile, integreat))
    origin = _origin(integreat)
    file_name = Path(source).name if source else "directory.yaml"

    async def write(database: Database) -> Change:
        async with database.writing() as session:
            await check_county(session, profile.id)
            if origin == DIRECTORY and not undo_edits and compare(await stored_package(session), package):
                await refuse_to_undo(session)
            return await import_package(
                session, package, file_name=file_name, now=SystemClock().now(), origin=origin, county=profile.id
            )

    async def look(database: Database) -> Change:
        async with database.reading() as session:
            await check_county(session, profile.id)
            return compare(await stored_package(session, origin), package)

    change = with_database(settings, look if dry_run else write)
    _report(change, dry_run)


@directory.command("export")
def export_directory(
    target: Annotated[Path, typer.Argument(help="file.yaml, or a folder or .zip for an HSDS package")],
    county: CountyOption = None,
    integreat: IntegreatOption = None,
) -> None:
    """Write the stored directory as YAML or as an HSDS tabular package."""
    settings, profile = _open(county)
    origin = _origin(integreat)

    async def read(database: Database) -> Package:
        async with database.reading() as session:
            return await _stored(session, origin)

    package = with_database(settings, read)
    try:
        _write(package, target, profile)
    except OSError as error:
        raise Refusal("cli-target-unwritable", file=str(target), problem=error.strerror or "") from error
    say(text("cli-exported", file=str(target), services=len(package["service"])))


def _open(county: str | None) -> tuple[Settings, County]:
    settings = command_settings(**({"county": county} if county else {}))
    return settings, load_county(settings.county)


def _origin(integreat: str | None) -> str:
    if integreat is None:
        return DIRECTORY
    from services.directory.integreat import origin_of  # noqa: PLC0415  the run needs none of it

    return origin_of(integreat)


async def _read(source: str | None, county: County, integreat: str | None) -> Package:
    from services.directory import hsds_csv  # noqa: PLC0415
    from services.directory import integreat as integreat_api  # noqa: PLC0415
    from services.directory.yaml_format import read_yaml  # noqa: PLC0415

    path = Path(source) if source else county.folder / "directory.yaml"
    if integreat:
        skipped: list[Problem] = []
        package = await integreat_api.read_source(source or "", integreat, county, skipped)
        complain(*problem_lines(skipped))
        return package
    try:
        if path.suffix in {".yaml", ".yml"}:
            return read_yaml(path, county)
        return hsds_csv.read_csv(path, county)
    except (OSError, UnicodeDecodeError) as error:
        problem = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise Refusal("cli-source-unreadable", file=str(path), problem=problem or "") from error


def _write(package: Package, target: Path, county: County) -> None:
    from services.directory import hsds_csv  # noqa: PLC0415
    from services.directory.yaml_export import write_yaml  # noqa: PLC0415

    if target.suffix in {".yaml", ".yml"}:
        target.write_text(write_yaml(package, county), "utf-8")
    else:
        hsds_csv.write_csv(package, target, county)


async def _stored(session: ReadSession, origin: str) -> Package:
    package = await stored_package(session, origin)
    if not package["service"]:
        raise Refusal("cli-nothing-to-export", origin=origin)
    return package


def with_database(settings: Settings, work: Callable[[Database], Awaitable[Result]]) -> Result:
    """Run `work` with the configured database, and close the database afterwards.

    Raises:
        Refusal: its tables are not this version's.
    """
    revision = current_revision(settings.database)
    if is_newer(revision):
        raise Refusal("cli-database-newer", revision=str(revision))
    if revision != HEAD:
        raise Refusal("cli-not-migrated")

    async def run() -> Result:
        database = Database(settings.database)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(run())


def with_context(settings: Settings, work: Callable[[WriteSession, Context], Awaitable[Result]]) -> Result:
    """Run one use case, which commits by itself. Its context names no person and no staff member.

    Raises:
        Refusal: as `with_database`; no secret key, or an unknown county.
    """
    keyring, county, clock = settings.keyring(), load_county(settings.county), SystemClock()

    async def write(database: Database) -> Result:
        async with database.writing() as session:
            return await work(session, Context(App(database, keyring, county, clock), clock.now()))

    return with_database(settings, write)


def _report(change: Change, dry_run: bool) -> None:
    if not change:
        say(text("cli-import-unchanged"))
        return
    for words, counts in (("added", change.added), ("changed", change.changed), ("removed", change.removed)):
        for table, count in sorted(counts.items()):
            say(text(f"cli-import-{words}", table=table, count=count))
    say(text("cli-import-dry" if dry_run else "cli-import-done"))
