"""What an officer did, kept while it can still be undone or corrected."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.engine.columns import Json
from storage.tables.base import instant, json_map, maybe_instant, new_id, refers_to


class StaffDeed(SQLModel, table=True):
    """One act of an officer of which a citizen is told: what it changed, and the letters that tell of it.

    `before` is how the report's row stood, `letters` the ids in the outbox that wait until `until`. `chat_id`
    and `message_id` name the officer's own message, where it was one: an edit of it finds the deed.
    """

    __tablename__ = "staff_deed"
    __table_args__ = (
        UniqueConstraint("report_id", "version"),
        Index("ix_staff_deed_message", "chat_id", "message_id"),
    )

    id: int | None = new_id()
    report_id: int = refers_to("report.id", index=False)
    version: int
    officer_id: int = refers_to("officer.id", index=False)
    at: datetime = instant()
    until: datetime = instant()
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    message_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    letters: list[int] = Field(default_factory=list, sa_column=Column(Json, nullable=False))
    before: dict[str, Any] = json_map()
    undone_at: datetime | None = maybe_instant()
