"""The database's history, step by step. A released step is never edited."""

from importlib.resources import files
from pathlib import Path

from sqlalchemy import Engine, create_engine, inspect, text

from storage.engine import async_url, sqlite_file, storage_errors

HEAD = "0009"


def sync_engine(url: str) -> Engine:
    """A plain engine for migrations and checks. It closes connections as soon as they are returned."""
    parsed = async_url(url)
    driver = "sqlite" if parsed.get_backend_name() == "sqlite" else "postgresql+psycopg"
    return create_engine(parsed.set(drivername=driver), pool_size=1, max_overflow=0)


def current_revision(url: str) -> str | None:
    """The step the database stands at; None for an empty one. Cheap: does not load Alembic.

    Raises:
        StorageUnavailable: the database cannot be reached.
    """
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return None
    engine = sync_engine(url)
    try:
        with storage_errors(), engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    finally:
        engine.dispose()


def is_newer(revision: str | None) -> bool:
    """Whether `revision` is a step that this program does not know: a newer one wrote the database."""
    steps = files(__package__).joinpath("versions").iterdir()
    return revision not in {None, HEAD} and not any(each.name.startswith(f"{revision}_") for each in steps)


def upgrade(url: str, revision: str = "head") -> None:
    """Climb to `revision`. Creates the database file if need be.

    Raises:
        StorageUnavailable: the database cannot be reached or written.
        OSError: the file's folder cannot be made.
    """
    _command("upgrade", url, revision)


def downgrade(url: str, revision: str) -> None:
    _command("downgrade", url, revision)


def _command(name: str, url: str, revision: str) -> None:
    from alembic import command  # noqa: PLC0415  40 MB and 0.3 s that a running bot at head never needs
    from alembic.config import Config  # noqa: PLC0415

    file = sqlite_file(url)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
    config = Config()
    config.set_main_option("script_location", str(Path(str(files(__package__)))))
    config.attributes["engine"] = engine = sync_engine(url)
    try:
        with storage_errors():
            getattr(command, name)(config, revision)
    finally:
        engine.dispose()
