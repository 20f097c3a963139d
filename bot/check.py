"""`lotse check`: proves that all is ready, or names what is missing and how to mend it."""

import os
import shutil
from collections.abc import AsyncIterator, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramUnauthorizedError
from aiohttp import ClientError, ClientSession, ClientTimeout
from sqlmodel import func, select

from bot.app import build_bot
from bot.settings import Settings, mistyped_settings
from bot.terminal import staff_language
from handlers.shell.formats import language_name
from handlers.shell.texts import GERMAN, Text, languages, text
from services.counties import County, load_county
from services.directory.coverage import missing_kinds
from services.directory.importing import check_county
from services.directory.package import DirectoryInvalid
from services.directory.yaml_format import read_yaml
from services.privacy.holding import count_holds
from services.privacy.rotating import Fit, fit
from services.refusal import Refusal
from services.translation import Engine, NoRoute, packages
from services.translation.engine import MEMORY_MB
from storage.directory import DirectoryImport, Service, Translation
from storage.engine import Database, StorageUnavailable
from storage.migrations import HEAD, current_revision, is_newer

LEAST_FREE_MB = 200


@dataclass(frozen=True, slots=True)
class Finding:
    READY: ClassVar[str] = "✓"
    MISSING: ClassVar[str] = "✗"
    NOTE: ClassVar[str] = "!"  # works, but somebody should know

    mark: str
    said: Text


def ready(text_id: str, **args: str | int) -> Finding:
    return Finding(Finding.READY, text(text_id, **args))


def missing(text_id: str, **args: str | int) -> Finding:
    return Finding(Finding.MISSING, text(text_id, **args))


def note(text_id: str, **args: str | int) -> Finding:
    return Finding(Finding.NOTE, text(text_id, **args))


async def check_all(settings: Settings) -> list[Finding]:
    """Every finding, in the order in which one would mend them."""
    findings = [note("cli-check-mistyped", setting=name, meant=meant) for name, meant in mistyped_settings()]
    try:
        county = load_county(settings.county)
        findings += _county(county)
    except Refusal as refusal:
        return [*findings, missing(refusal.text_id, **refusal.text_args)]
    findings += [await _telegram(settings), _secret(settings), _disk(settings)]
    findings += [each async for each in _database(settings, county)]
    return [*findings, await _web(settings), *_directory_file(county)]


def _county(county: County) -> Iterator[Finding]:
    profile = str(county.folder / "profile.yaml")
    yield ready("cli-check-county", county=county.name, count=len(county.municipalities))
    if county.without_region:
        names = ", ".join(each.name for each in county.without_region)
        yield note("cli-check-no-region", count=len(county.without_region), names=names, file=profile)
    if county.phone is None:
        yield note("cli-check-no-phone", county=county.name, file=profile)


async def _telegram(settings: Settings) -> Finding:
    try:
        bot = build_bot(settings)
    except Refusal as refusal:
        return missing(refusal.text_id)
    try:
        me = await bot.get_me(request_timeout=10)
    except (TelegramUnauthorizedError, TelegramNotFound):
        return missing("cli-token-refused")
    except AiogramError:
        return missing("cli-check-telegram-unreachable", server=settings.telegram_api)
    finally:
        await bot.session.close()
    return ready("cli-check-telegram", bot=f"@{me.username}")


def _secret(settings: Settings) -> Finding:
    return ready("cli-check-secret") if settings.secret_key else missing("cli-secret-missing")


def _disk(settings: Settings) -> Finding:
    folder = settings.data_dir
    existing = next(each for each in (folder, *folder.resolve().parents) if each.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        return missing("cli-check-folder-readonly", folder=str(folder))
    free = shutil.disk_usage(existing).free // 1_000_000
    if free < LEAST_FREE_MB:
        return missing("cli-check-disk", folder=str(folder), free=int(free))
    return ready("cli-check-folder", folder=str(folder))


async def _database(settings: Settings, county: County) -> AsyncIterator[Finding]:
    try:
        revision = current_revision(settings.database)
    except StorageUnavailable:
        yield missing("cli-check-database-unreachable")
        return
    if is_newer(revision):
        yield missing("cli-database-newer", revision=str(revision))
        return
    if revision != HEAD:
        yield missing("cli-check-not-migrated", revision=revision or "–", head=HEAD)
        return
    yield ready("cli-check-database", revision=HEAD)
    database = Database(settings.database)
    try:
        yield await _directory(database, county)
        for each in _translation(settings.data_dir / packages.FOLDER, await _translated(database)):
            yield each
        if settings.secret_key:
            yield await _key_fits(database, settings)
        if held := await _holds(database):
            yield held
    except StorageUnavailable as failure:
        yield missing("cli-storage", reason=failure.reason)
    finally:
        await database.close()


async def _directory(database: Database, county: County) -> Finding:
    async with database.reading() as session:
        services = (await session.exec(select(func.count()).select_from(Service))).one()
        imports = (await session.exec(select(DirectoryImport))).all()
        try:
            await check_county(session, county.id)
        except Refusal as refusal:
            return missing(refusal.text_id, **refusal.text_args)
    if not imports:
        return missing("cli-check-no-directory")
    last = max(each.imported_at for each in imports)
    return ready("cli-check-directory", count=services, date=last.date().isoformat())


async def _translated(database: Database) -> Collection[str]:
    """Languages in which people have written some of the directory."""
    async with database.reading() as session:
        return (await session.exec(select(Translation.language).distinct())).all()


def _translation(folder: Path, by_people: Collection[str]) -> Iterator[Finding]:
    """How each shipped language gets its texts, and what memory that takes."""
    engine, own = Engine(folder), staff_language()
    for language in languages()[1:]:
        name = language_name(language, own)
        try:
            route = engine.route(GERMAN, language)
        except NoRoute:
            text_id = "cli-check-models-human" if language in by_people else "cli-check-models-none"
            yield note(text_id, language=name, source=GERMAN, target=language)
            continue
        size = max(1, round(engine.needs(route)))
        if len(route) == 1:
            yield ready("cli-check-models-direct", language=name, size=size)
        else:
            yield ready("cli-check-models-through", language=name, pivot=language_name(route[0][1], own), size=size)
    found = packages.installed(folder)
    for each in found:
        if packages.differing(each):
            yield note("cli-check-models-damaged", folder=str(each.path))
    size = sum(each.size for each in found) // 10**6
    if size > MEMORY_MB:
        yield note("cli-check-models-limit", size=size, limit=MEMORY_MB)
    elif found:
        yield ready("cli-check-models-memory", size=max(1, size))


async def _key_fits(database: Database, settings: Settings) -> Finding:
    async with database.reading() as session:
        found = await fit(session, keyring=settings.keyring())
    if found == Fit.fits and settings.secret_key_previous is not None:
        return note("cli-check-key-exchange")
    return {
        Fit.unused: ready("cli-check-key-unused"),
        Fit.fits: ready("cli-check-key"),
        Fit.partly: missing("cli-check-key-partly"),
        Fit.wrong: missing("cli-check-key-wrong"),
    }[found]


async def _holds(database: Database) -> Finding | None:
    """Cases under a legal hold, or None. Nothing in them is deleted, so somebody should know of them."""
    async with database.reading() as session:
        count, oldest = await count_holds(session)
    return note("cli-check-holds", count=count, date=oldest.date().isoformat()) if oldest else None


async def _web(settings: Settings) -> Finding:
    """Whether the web server answers on this machine. It belongs to `lotse run`, so silence is no fault."""
    if settings.public_url is None:
        return note("cli-check-web-none")
    host, port = settings.web_address
    local = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  what listens everywhere listens here
    address = f"http://{f'[{local}]' if ':' in local else local}:{port}"
    try:
        async with ClientSession(timeout=ClientTimeout(total=10)) as client, client.get(f"{address}/health") as answer:
            lives = answer.status == 200 and (await answer.text()) == "ok"
    except (ClientError, TimeoutError, UnicodeDecodeError):
        return note("cli-check-web-silent", url=settings.public_url, address=address)
    if not lives:
        return note("cli-check-web-ill", url=settings.public_url, address=address)
    return ready("cli-check-web", url=settings.public_url, address=address)


def _directory_file(county: County) -> Iterator[Finding]:
    file = county.folder / "directory.yaml"
    try:
        package = read_yaml(file, county)
    except OSError:
        yield note("cli-check-no-file", file=str(file))
        return
    except DirectoryInvalid as invalid:
        yield missing("cli-check-file-invalid", file=str(file), count=len(invalid.problems))
        return
    for town, kinds in missing_kinds(package, county):
        yield note("cli-check-coverage", town=town.name, kinds=", ".join(kinds))
