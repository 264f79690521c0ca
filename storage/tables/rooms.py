"""Where the staff work: groups by purpose, topics of a forum, and what is wrong with them."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import instant, maybe_instant, new_id


class StaffRoom(SQLModel, table=True):
    """A group that a coordinator set up: `place` is "common", "restricted" or "department:" and a short name.

    Places that have no row are where the settings say. `forum` gives each department a topic of its own.
    """

    __tablename__ = "staff_room"

    place: str = Field(primary_key=True)
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    forum: bool = False
    set_at: datetime = instant()


class StaffTopic(SQLModel, table=True):
    """A department's topic in a forum, by a number of our own: letters name that, Telegram's may change.

    `thread_id` is Telegram's number, empty until the topic is made; `failed_at` is when Telegram refused to
    make it, and until it is made after all its letters go to the open part of the group.
    """

    __tablename__ = "staff_topic"
    __table_args__ = (UniqueConstraint("chat_id", "department"),)

    id: int | None = new_id()
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    department: str
    name: str
    thread_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    failed_at: datetime | None = maybe_instant()


class RoomTrouble(SQLModel, table=True):
    """Something wrong with a group, once: noticed, told to the coordinators, mended, told and forgotten.

    `what` is "out" (the bot may not write), "rights" (it is no administrator), "topic" (one was gone and is
    made anew), "closed" (one is closed to us), "topics" (it may make none), "doubt" (one may have been made
    before a crash) or "cards" (some may hang in a wrong room).
    """

    __tablename__ = "room_trouble"
    __table_args__ = (UniqueConstraint("chat_id", "what", "topic_id"),)

    id: int | None = new_id()
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    what: str
    topic_id: int = 0
    since: datetime = instant()
    told_at: datetime | None = maybe_instant()
    mended_at: datetime | None = maybe_instant()
