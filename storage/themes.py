"""Structural problems seen in cases, on their way to those who can mend them. No case and no client stands here."""

from datetime import datetime

from sqlalchemy import CheckConstraint, LargeBinary
from sqlmodel import Field, SQLModel


class Theme(SQLModel, table=True):
    """One problem; the words hang on it as `ThemeEntry`, sealed with its key."""

    __tablename__ = "theme"
    __table_args__ = (
        CheckConstraint("constellation IN (3, 4)", name="ck_theme_constellation"),
        CheckConstraint(
            "state IN ('raised', 'brief', 'project_group', 'agreement', 'steering_group', 'state', 'solved',"
            " 'declined', 'merged')",
            name="ck_theme_state",
        ),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    municipality_ags: str | None = Field(default=None, max_length=8)
    region: str | None = Field(default=None, max_length=60, index=True)
    domain: str = Field(max_length=24)
    constellation: int
    state: str = Field(max_length=14)
    merged_into_id: int | None = Field(default=None, foreign_key="theme.id", ondelete="SET NULL")
    wrapped_key: bytes = Field(sa_type=LargeBinary)
    created_at: datetime
    changed_at: datetime


class ThemeRaiser(SQLModel, table=True):
    """Who saw the problem, and hears how it ends."""

    __tablename__ = "theme_raiser"

    theme_id: int = Field(foreign_key="theme.id", ondelete="CASCADE", primary_key=True)
    staff_id: int = Field(foreign_key="staff_member.id", ondelete="CASCADE", primary_key=True)
    raised_at: datetime


class ThemeEntry(SQLModel, table=True):
    """Words on a theme: the problem, the brief, a comment, the outcome. The latest of a kind counts."""

    __tablename__ = "theme_entry"
    __table_args__ = (
        CheckConstraint("kind IN ('problem', 'brief', 'comment', 'outcome')", name="ck_theme_entry_kind"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    theme_id: int = Field(foreign_key="theme.id", ondelete="CASCADE", index=True)
    staff_id: int = Field(foreign_key="staff_member.id")
    kind: str = Field(max_length=8)
    body_encrypted: bytes = Field(sa_type=LargeBinary)
    written_at: datetime
