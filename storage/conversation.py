"""Where somebody is in a conversation that awaits words of theirs."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel


class Awaited(SQLModel, table=True):
    """The question that a person was asked, encrypted with their key. Deleted when answered or too old."""

    __tablename__ = "awaited"

    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", primary_key=True)
    question: str = Field(max_length=40)
    data_encrypted: bytes = Field(sa_type=LargeBinary)
    expires_at: datetime = Field(index=True)
