"""INSERT with ON CONFLICT, which each database spells in a dialect of its own."""

from typing import Any

from sqlmodel import SQLModel


def upsert(table: type[SQLModel], dialect: str) -> Any:
    """An insert into `table` that has `on_conflict_do_nothing` and `on_conflict_do_update`.

    Only the dialect in use is loaded: PostgreSQL's would cost a quarter of a second at the start of a bot on SQLite.
    """
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert  # noqa: PLC0415
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # noqa: PLC0415
    stored: Any = table
    return insert(stored.__table__)  # past the ORM, which has nothing to add here
