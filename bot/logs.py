"""Logging: events with our own ids, on standard error. What could name a person is rejected here."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import structlog

# Keys under which personal data would travel. Ours are `person_id`, `update_id`, `service_id` and the like.
PERSONAL = frozenset(
    {"name", "first_name", "last_name", "username", "chat_id", "user_id", "telegram_id", "phone", "text", "message"}
    | {"update", "address", "email", "latitude", "longitude", "location", "token", "secret"}
)
ROOT = Path(__file__).parents[1]  # of the checkout, or what pip installs into
ROOMS = frozenset({"bot", "demo", "handlers", "services", "storage"})
QUIET = ("aiogram", "aiohttp", "httpx", "httpcore", "sqlalchemy", "alembic", "asyncio", "aiosqlite", "psycopg")


class PersonalDataInLog(ValueError):
    """Somebody tried to log what could name a person."""


def reject_personal_data(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Refuse events with a key that could hold personal data.

    Raises:
        PersonalDataInLog: naming the keys, never their values.
    """
    found = sorted(PERSONAL & event.keys())
    if found:
        raise PersonalDataInLog(", ".join(found))
    return event


def configure_logs(level: str) -> None:
    """Send events of at least `level` to standard error, one line each."""
    structlog.configure(
        processors=[
            reject_personal_data,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"], bool_as_flag=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def where(error: BaseException) -> str:
    """The innermost place of our own code in an error's traceback, as "module.py:line"."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if _is_ours(Path(frame.filename))] or frames
    return f"{ours[-1].filename.rsplit('/', maxsplit=1)[-1]}:{ours[-1].lineno}" if ours else "?"


def _is_ours(file: Path) -> bool:
    return file.is_relative_to(ROOT) and file.relative_to(ROOT).parts[0] in ROOMS
