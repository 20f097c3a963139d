"""Getting the database ready: its tables, and the county's own directory."""

import structlog

from bot.settings import Settings
from services.clock import Clock
from services.counties import County, load_county
from services.directory.importing import check_county, import_package
from services.directory.package import DIRECTORY
from services.directory.yaml_format import read_yaml
from services.refusal import Refusal
from storage.directory import DirectoryImport
from storage.engine import Database, StorageUnavailable
from storage.migrations import HEAD, current_revision, is_newer, upgrade

log = structlog.get_logger()


def migrate(settings: Settings) -> bool:
    """Bring the tables to this version. True when something was done.

    Raises:
        Refusal: the database cannot be reached or written, or a newer program wrote it.
    """
    try:
        revision = current_revision(settings.database)
        if revision == HEAD:
            return False
        if is_newer(revision):
            raise Refusal("cli-database-newer", revision=str(revision))
        upgrade(settings.database)
    except StorageUnavailable as failure:
        raise Refusal("cli-database-unreachable", problem=failure.reason) from failure
    except OSError as error:
        raise Refusal("cli-database-unreachable", problem=error.strerror or type(error).__name__) from error
    log.info("database.migrated", revision=HEAD)
    return True


async def import_own_directory(settings: Settings, *, clock: Clock, again: bool) -> None:
    """Import the directory file that lies beside the county's profile.

    Without `again` it goes only into a database that has never had one.

    Raises:
        DirectoryInvalid: the file has problems; nothing was changed.
        Refusal: the database holds another county's directory.
    """
    county = load_county(settings.county)
    database = Database(settings.database)
    try:
        async with database.reading() as session:
            await check_county(session, county.id)
            known = await session.get(DirectoryImport, DIRECTORY)
        if known is not None and not again:
            return
        await _import(database, county, clock)
    finally:
        await database.close()


async def _import(database: Database, county: County, clock: Clock) -> None:
    file = county.folder / "directory.yaml"
    if not file.is_file():
        log.warning("directory.missing", county=county.id)
        return
    package = read_yaml(file, county)
    async with database.writing() as session:
        change = await import_package(session, package, file_name=file.name, now=clock.now(), county=county.id)
    if change:
        log.info("directory.imported", county=county.id, services=len(package["service"]))
