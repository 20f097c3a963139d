"""Persons and the accounts under which a channel reaches them. Nothing else in the database knows a chat id."""

from datetime import datetime

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel


class Person(SQLModel, table=True):
    """Somebody who chose a language. Holds no name; deleting the row destroys the data key."""

    __tablename__ = "person"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int = Field(default=None, primary_key=True)
    wrapped_key: bytes = Field(sa_type=LargeBinary)
    language: str = Field(max_length=12)  # BCP 47 tag of a folder in locales/
    municipality_ags: str | None = Field(default=None, max_length=8)
    created_at: datetime


class ChannelAccount(SQLModel, table=True):
    """One address of a person on one channel: found by keyed hash, readable only with the person's key."""

    __tablename__ = "channel_account"
    __table_args__ = (UniqueConstraint("channel", "address_hash", name="uq_channel_account_address"),)

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    channel: str = Field(max_length=16)
    address_hash: bytes = Field(sa_type=LargeBinary)
    address_encrypted: bytes = Field(sa_type=LargeBinary)
    unreachable_at: datetime | None = None  # blocked the bot; cleared when the person writes again
