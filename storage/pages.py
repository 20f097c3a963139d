"""One-time links to the county's own page."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel


class PageLink(SQLModel, table=True):
    """A link for one person and one purpose. Opened once; what follows is the browser that opened it, for a while."""

    __tablename__ = "page_link"

    id: int = Field(default=None, primary_key=True)
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    purpose: str = Field(max_length=20)
    subject_id: int
    created_at: datetime
    expires_at: datetime = Field(index=True)  # for opening, and once opened for the visit
    opened_at: datetime | None = None
    visit_hash: bytes | None = Field(default=None, sa_type=LargeBinary)  # of the cookie's value
    closed_at: datetime | None = None
