"""Which updates have changed something, so that the same update twice changes nothing twice."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel


class HandledUpdate(SQLModel, table=True):
    """One update whose use case has committed. Inserted in that same transaction."""

    __tablename__ = "handled_update"

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    handled_at: datetime = Field(index=True)
