"""The translation memory: public sentences in other languages, and who has read them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel


class TranslationUnit(SQLModel, table=True):
    """One sentence in one other language. Sentences of the directory and of campaigns, never of a person.

    A changed sentence has another hash: its unit is left behind, those of the unchanged sentences stay.
    """

    __tablename__ = "translation_unit"
    __table_args__ = (
        UniqueConstraint("source_hash", "source_language", "target_language", name="uq_translation_unit_source"),
        CheckConstraint("origin IN ('machine', 'human', 'imported')", name="ck_translation_unit_origin"),
    )

    id: int = Field(default=None, primary_key=True)
    source_hash: bytes = Field(sa_type=LargeBinary)  # SHA-256 of the sentence
    source_language: str = Field(max_length=12)
    target_language: str = Field(max_length=12)
    source: str
    target: str
    origin: str = Field(max_length=8)
    created_at: datetime
    reviewed_by: int | None = Field(default=None, foreign_key="staff_member.id", ondelete="SET NULL")
    reviewed_at: datetime | None = Field(default=None, index=True)
