"""What came in and what must go out, and where conversations stand."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.engine.columns import Json
from storage.tables.base import (
    count_from_zero,
    instant,
    json_map,
    long_text,
    maybe_instant,
    new_id,
    refers_to,
)


class Dialogue(SQLModel, table=True):
    """Where a conversation stands: one row per bot, chat and person, written with what was said."""

    bot: str = Field(primary_key=True)
    chat_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    user_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    state: str | None = None
    data: dict[str, Any] = json_map()
    updated_at: datetime = instant(index=True)
    reminded_at: datetime | None = maybe_instant()


_FREE = text("done_at IS NULL AND claimed_by IS NULL")
_HELD = text("done_at IS NULL AND claimed_by IS NOT NULL")
_SUSPECTED = text("done_at IS NULL AND crashes > 0")


class InboxUpdate(SQLModel, table=True):
    """A raw update, committed before it is acknowledged to Telegram."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot", "update_id"),
        # Only rows that still wait are looked for, and they are few: a partial index stays small for ever.
        Index("ix_inbox_free", "bot", "id", sqlite_where=_FREE, postgresql_where=_FREE),
        Index("ix_inbox_held", "bot", "chat_key", "claimed_by", sqlite_where=_HELD, postgresql_where=_HELD),
        Index("ix_inbox_suspected", "bot", "id", sqlite_where=_SUSPECTED, postgresql_where=_SUSPECTED),
    )

    id: int | None = new_id()
    bot: str
    update_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    chat_key: str
    raw: str = long_text()
    received_at: datetime = instant(index=True)
    claimed_by: str | None = None
    attempts: int = 0
    crashes: int = count_from_zero()
    done_at: datetime | None = maybe_instant()
    outcome: str | None = None
    error: str | None = long_text(nullable=True)


_UNSENT = text("state IN ('waiting', 'sending')")


class OutboxLetter(SQLModel, table=True):
    """Something that must be said. Written with the change it tells of; sent by the one sender of its bot."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "ix_outbox_waiting",
            "bot",
            "queue",
            "id",
            sqlite_where=_UNSENT,
            postgresql_where=_UNSENT,
        ),
    )

    id: int | None = new_id()
    bot: str
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    queue: str
    lane: str
    kind: str
    payload: dict[str, Any] = json_map()
    report_id: int | None = refers_to("report.id", nullable=True, index=False)
    once_key: str | None = Field(default=None, unique=True)
    merge_key: str | None = Field(default=None, index=True)
    created_at: datetime = instant()
    not_before: datetime | None = maybe_instant()
    expires_at: datetime | None = maybe_instant()
    state: str = "waiting"
    attempts: int = 0
    crashes: int = count_from_zero()
    doubtful: bool = False
    message_ids: list[int] = Field(default_factory=list, sa_column=Column(Json, nullable=False))
    finished_at: datetime | None = maybe_instant()
    error: str | None = long_text(nullable=True)


class UnheardLetter(SQLModel, table=True):
    """A letter to an officer that her private chat refused: it is still to be said in her room.

    `letter_id` is a row of the outbox, which may be gone: nothing is said that is older than its words.
    """

    __tablename__ = "unheard_letter"

    letter_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))


class MovedChat(SQLModel, table=True):
    """A group that Telegram upgraded: settings may still name the old id."""

    __tablename__ = "moved_chat"

    old_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    new_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    at: datetime = instant()
