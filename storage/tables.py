"""What we remember, as tables. Rows are dumb: they hold columns, the rules live in `complaints`.

Times are aware UTC instants; dates are local days of the city. Words that people wrote are kept as they
wrote them (cleaned of NUL and control marks at the door), never escaped.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import Id, Json, UtcDateTime

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model, for statements that need no objects."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


def _id() -> Any:
    return Field(default=None, sa_column=Column(Id, primary_key=True, autoincrement=True))


def _at(*, index: bool = False) -> Any:
    return Field(sa_column=Column(UtcDateTime(), nullable=False, index=index))


def _maybe_at(*, index: bool = False) -> Any:
    return Field(default=None, sa_column=Column(UtcDateTime(), nullable=True, index=index))


def _json() -> Any:
    return Field(default_factory=dict, sa_column=Column(Json, nullable=False))


def _ref(target: str, *, nullable: bool = False, index: bool = True, primary: bool = False) -> Any:
    column: Column[int] = Column(
        Id,
        ForeignKey(target),
        nullable=nullable and not primary,
        index=index and not primary,
        primary_key=primary,
    )
    return Field(default=None, sa_column=column)


def _long(*, nullable: bool = False) -> Any:
    return Field(default=None if nullable else "", sa_column=Column(Text, nullable=nullable))


# --- people ---------------------------------------------------------------------------------------


class Citizen(SQLModel, table=True):
    """A person who wrote to the citizens' bot; her name is kept apart, in `Identity`."""

    id: int | None = _id()
    telegram_id: int = Field(sa_column=Column(BigInteger, nullable=False, unique=True))
    language: str = "id"
    joined_at: datetime = _at()
    notice_version: str | None = None
    notice_at: datetime | None = _maybe_at()
    blocked_bot_at: datetime | None = _maybe_at()
    muted_until: datetime | None = _maybe_at()
    last_push_on: date | None = None


class Identity(SQLModel, table=True):
    """Who a citizen is: name and user name, sealed (see `storage.vault`); erasing this row erases her."""

    citizen_id: int = _ref("citizen.id", primary=True)
    sealed: str = _long()
    updated_at: datetime = _at()


class Department(SQLModel, table=True):
    """A department or body of the catalogue, copied here so that rows can refer to it."""

    short: str = Field(primary_key=True)
    name: str
    sort: str


class Category(SQLModel, table=True):
    """A kind of problem of the catalogue, copied here so that rows can refer to it."""

    key: str = Field(primary_key=True)
    department: str = Field(foreign_key="department.short", index=True)
    name: str


class Officer(SQLModel, table=True):
    """A member of staff, known by the Telegram account that acts in the staff group."""

    id: int | None = _id()
    telegram_id: int = Field(sa_column=Column(BigInteger, nullable=False, unique=True))
    name: str
    role: str = "officer"
    department: str | None = Field(default=None, foreign_key="department.short")
    joined_at: datetime = _at()
    removed_at: datetime | None = _maybe_at()


# --- reports --------------------------------------------------------------------------------------


class Report(SQLModel, table=True):
    """One report as it stands; how it came to stand so is in `ReportEvent`."""

    __table_args__ = (Index("ix_report_department_state", "department", "state"),)

    id: int | None = _id()
    code: str = Field(unique=True)
    citizen_id: int = _ref("citizen.id")
    state: str = Field(index=True)
    version: int = 1
    kind: str = "complaint"
    category: str | None = Field(default=None, foreign_key="category.key")
    department: str = Field(foreign_key="department.short")
    officer_id: int | None = _ref("officer.id", nullable=True)
    transfers: int = 0

    text: str = _long()
    place: str = ""
    kelurahan: str | None = None
    kecamatan: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    since: str | None = None
    details: dict[str, Any] = _json()
    routing: dict[str, Any] = _json()
    emergency: bool = False
    privacy: str = "open"
    named: bool = False

    registered_at: datetime = _at(index=True)
    rule_version: str
    verify_by: date
    answer_by: date
    finish_by: date
    respond_by: date | None = None
    planned_on: date | None = None
    paused_on: date | None = None
    outside_body: str | None = None
    merged_into: int | None = _ref("report.id", nullable=True, index=False)

    first_answer_at: datetime | None = _maybe_at()
    result_at: datetime | None = _maybe_at()
    closed_at: datetime | None = _maybe_at()
    last_update_at: datetime | None = _maybe_at()
    next_update_at: datetime | None = _maybe_at(index=True)
    next_reminder_at: datetime | None = _maybe_at(index=True)
    reminded_on: date | None = None
    rating: int | None = None


class ReportEvent(SQLModel, table=True):
    """One entry of a report's history. Entries are only ever added.

    `(report_id, version)` is unique: an act that was done cannot be done again, whatever brings it back.
    """

    __tablename__ = "report_event"
    __table_args__ = (UniqueConstraint("report_id", "version"),)

    id: int | None = _id()
    report_id: int = _ref("report.id")
    version: int
    at: datetime = _at(index=True)
    role: str
    officer_id: int | None = _ref("officer.id", nullable=True, index=False)
    action: str
    state_from: str | None = None
    state_to: str
    text: str | None = _long(nullable=True)
    data: dict[str, Any] = _json()


_UNFETCHED = text("fetched_at IS NULL AND lost IS NULL")


class Attachment(SQLModel, table=True):
    """A photo, voice note, video or document: what Telegram called it, and where we keep our own copy.

    `path` is a random name below the attachments folder; it is empty until the file was fetched.
    `file_ids` holds each bot's own id of the file, by bot ("citizen", "staff").
    """

    __table_args__ = (
        Index("ix_attachment_to_fetch", "id", sqlite_where=_UNFETCHED, postgresql_where=_UNFETCHED),
    )

    id: int | None = _id()
    citizen_id: int | None = _ref("citizen.id", nullable=True)
    officer_id: int | None = _ref("officer.id", nullable=True, index=False)
    report_id: int | None = _ref("report.id", nullable=True)
    kind: str
    received_by: str
    file_ids: dict[str, Any] = _json()
    file_unique_id: str
    mime: str | None = None
    size: int | None = None
    path: str | None = None
    sha256: str | None = None
    created_at: datetime = _at()
    fetched_at: datetime | None = _maybe_at()
    attempts: int = 0
    next_try_at: datetime | None = _maybe_at(index=True)
    lost: str | None = None


class StaffCard(SQLModel, table=True):
    """Where a report's card hangs in the staff group."""

    __tablename__ = "staff_card"

    report_id: int = _ref("report.id", primary=True)
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    thread_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    message_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class MessageLink(SQLModel, table=True):
    """Which report a message is about, so that a reply to it finds its report."""

    __tablename__ = "message_link"

    bot: str = Field(primary_key=True)
    chat_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    message_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    report_id: int = _ref("report.id")
    purpose: str = ""


# --- conversation ---------------------------------------------------------------------------------


class Dialogue(SQLModel, table=True):
    """Where a conversation stands: one row per bot, chat and person, written with what was said."""

    bot: str = Field(primary_key=True)
    chat_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    user_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    state: str | None = None
    data: dict[str, Any] = _json()
    updated_at: datetime = _at(index=True)
    reminded_at: datetime | None = _maybe_at()


_FREE = text("done_at IS NULL AND claimed_by IS NULL")
_HELD = text("done_at IS NULL AND claimed_by IS NOT NULL")


class InboxUpdate(SQLModel, table=True):
    """A raw update, committed before it is acknowledged to Telegram."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot", "update_id"),
        # Only rows that still wait are looked for, and they are few: a partial index stays small for ever.
        Index("ix_inbox_free", "bot", "id", sqlite_where=_FREE, postgresql_where=_FREE),
        Index("ix_inbox_held", "bot", "chat_key", "claimed_by", sqlite_where=_HELD, postgresql_where=_HELD),
    )

    id: int | None = _id()
    bot: str
    update_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    chat_key: str
    raw: str = _long()
    received_at: datetime = _at(index=True)
    claimed_by: str | None = None
    attempts: int = 0
    done_at: datetime | None = _maybe_at()
    outcome: str | None = None
    error: str | None = _long(nullable=True)


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

    id: int | None = _id()
    bot: str
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    queue: str
    lane: str
    kind: str
    payload: dict[str, Any] = _json()
    report_id: int | None = _ref("report.id", nullable=True, index=False)
    once_key: str | None = Field(default=None, unique=True)
    merge_key: str | None = Field(default=None, index=True)
    created_at: datetime = _at()
    not_before: datetime | None = _maybe_at()
    expires_at: datetime | None = _maybe_at()
    state: str = "waiting"
    attempts: int = 0
    doubtful: bool = False
    message_ids: list[int] = Field(default_factory=list, sa_column=Column(Json, nullable=False))
    finished_at: datetime | None = _maybe_at()
    error: str | None = _long(nullable=True)


class MovedChat(SQLModel, table=True):
    """A group that Telegram upgraded: settings may still name the old id."""

    __tablename__ = "moved_chat"

    old_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    new_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    at: datetime = _at()


# --- memory of other things -------------------------------------------------------------------------


class RoutingLesson(SQLModel, table=True):
    """What a decision of the staff taught the router: telling words, no text. `undone_at` takes it back."""

    __tablename__ = "routing_lesson"

    id: int | None = _id()
    report_id: int = _ref("report.id")
    at: datetime = _at(index=True)
    department_from: str | None = None
    department_to: str
    features: list[str] = Field(default_factory=list, sa_column=Column(Json, nullable=False))
    weight: float = 1.0
    undone_at: datetime | None = _maybe_at()


class AuditRecord(SQLModel, table=True):
    """Who touched personal data or settings of the desk, when and why. Entries are only ever added."""

    __tablename__ = "audit_record"

    id: int | None = _id()
    at: datetime = _at(index=True)
    actor: str
    action: str
    subject: str
    reason: str | None = _long(nullable=True)
    data: dict[str, Any] = _json()
