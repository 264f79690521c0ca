"""Reports, their history, their files and their cards."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.tables.base import (
    count_from_zero,
    instant,
    json_map,
    long_text,
    maybe_instant,
    new_id,
    refers_to,
)

_FOLLOWED = text("follow_up_on IS NOT NULL")
_MERGED = text("merged_into IS NOT NULL")


RESTRICTED = "privacy = 'confidential' OR kind = 'oversight'"
"""As `complaints.privacy.is_restricted` says it, in the words of the index."""


ORIGIN = "start"
"""Under this key of a report's details stands which deep link brought her."""
SENT_BY, DESK = "sent_by", "desk"
"""Under this key of its routing stands that the desk passed it on, where she had not sent it."""


class Report(SQLModel, table=True):
    """One report as it stands; how it came to stand so is in `ReportEvent`.

    `details` are her answers by the key of the question, and under `ORIGIN` what is no answer. A plan is
    loose where its day is only the last of several: "by", not "on".
    """

    __table_args__ = (
        Index("ix_report_department_state", "department", "state"),
        # Few reports have a plan or wait for somebody outside: the index stays small.
        Index("ix_report_follow_up_on", "follow_up_on", sqlite_where=_FOLLOWED, postgresql_where=_FOLLOWED),
        # So few are confidential that looking for those whose card hangs nowhere costs nothing.
        # It holds all that is asked for, so that a planner prefers it to the index of states.
        Index(
            "ix_report_restricted",
            "state",
            "privacy",
            "kind",
            sqlite_where=text(RESTRICTED),
            postgresql_where=text(RESTRICTED),
        ),
        # Few are merged, so the index of what follows a report stays small.
        Index("ix_report_merged_into", "merged_into", sqlite_where=_MERGED, postgresql_where=_MERGED),
    )

    id: int | None = new_id()
    code: str = Field(unique=True)
    citizen_id: int = refers_to("citizen.id")
    state: str = Field(index=True)
    version: int = 1
    kind: str = "complaint"
    category: str | None = Field(default=None, foreign_key="category.key")
    department: str = Field(foreign_key="department.short")
    officer_id: int | None = refers_to("officer.id", nullable=True)
    transfers: int = 0

    text: str = long_text()
    place: str = ""
    kelurahan: str | None = None
    kecamatan: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    since: str | None = None
    details: dict[str, Any] = json_map()
    routing: dict[str, Any] = json_map()
    emergency: bool = False
    privacy: str = "open"
    named: bool = False

    registered_at: datetime = instant(index=True)
    rule_version: str
    verify_by: date
    answer_by: date
    finish_by: date
    respond_by: date | None = None
    planned_on: date | None = None
    plan_reason: str | None = None
    plan_loose: bool | None = None
    paused_on: date | None = None
    outside_body: str | None = None
    follow_up_on: date | None = None
    merged_into: int | None = refers_to("report.id", nullable=True, index=False)

    first_answer_at: datetime | None = maybe_instant()
    result_at: datetime | None = maybe_instant()
    closed_at: datetime | None = maybe_instant()
    last_update_at: datetime | None = maybe_instant()
    next_update_at: datetime | None = maybe_instant(index=True)
    next_reminder_at: datetime | None = maybe_instant(index=True)
    reminded_on: date | None = None
    reminded_of: float = 0.0
    rating: int | None = None
    lapor_number: str | None = Field(default=None, index=True)

    @property
    def looked_over(self) -> bool:
        """Whether its citizen read it back and sent it herself."""
        return self.routing.get(SENT_BY) != DESK

    @property
    def placed(self) -> bool:
        """Whether it says where, be it vaguely."""
        return bool(self.place or self.kelurahan or self.latitude is not None)

    @property
    def answers(self) -> dict[str, str]:
        """What she answered, by the key of the question."""
        return {key: str(answer) for key, answer in self.details.items() if answer and key != ORIGIN}


class ReportEvent(SQLModel, table=True):
    """One entry of a report's history. Entries are only ever added.

    `(report_id, version)` is unique: an act that was done cannot be done again, whatever brings it back.
    """

    __tablename__ = "report_event"
    __table_args__ = (UniqueConstraint("report_id", "version"),)

    id: int | None = new_id()
    report_id: int = refers_to("report.id")
    version: int
    at: datetime = instant(index=True)
    role: str
    officer_id: int | None = refers_to("officer.id", nullable=True, index=False)
    action: str
    state_from: str | None = None
    state_to: str
    text: str | None = long_text(nullable=True)
    data: dict[str, Any] = json_map()


_UNFETCHED = text("fetched_at IS NULL AND lost IS NULL")


class Attachment(SQLModel, table=True):
    """A photo, voice note, video or document: what Telegram called it, and where we keep our own copy.

    `path` is a random name below the attachments folder; it is empty until the file was fetched.
    `file_ids` holds each bot's own id of the file, by bot ("citizen", "staff").
    `received_by` is the bot to which it was sent, or "desk" for a file that we made; `name` is what people
    see such a file called.
    """

    __table_args__ = (
        Index("ix_attachment_to_fetch", "id", sqlite_where=_UNFETCHED, postgresql_where=_UNFETCHED),
    )

    id: int | None = new_id()
    citizen_id: int | None = refers_to("citizen.id", nullable=True)
    officer_id: int | None = refers_to("officer.id", nullable=True, index=False)
    report_id: int | None = refers_to("report.id", nullable=True)
    kind: str
    received_by: str
    file_ids: dict[str, Any] = json_map()
    file_unique_id: str
    name: str | None = None
    mime: str | None = None
    size: int | None = None
    path: str | None = None
    sha256: str | None = None
    created_at: datetime = instant()
    fetched_at: datetime | None = maybe_instant()
    attempts: int = 0
    crashes: int = count_from_zero()
    next_try_at: datetime | None = maybe_instant(index=True)
    lost: str | None = None


class StaffCard(SQLModel, table=True):
    """Where a report's card hangs in the staff group, and what it shows there.

    `shows_version` is the version of the report as the card has it; `names_officer` who has the report by
    it, or whom it suggests.
    """

    __tablename__ = "staff_card"

    report_id: int = refers_to("report.id", primary=True)
    chat_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    thread_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    message_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    names_officer: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    shows_version: int | None = None


class MessageLink(SQLModel, table=True):
    """Which report a message is about, so that a reply to it finds its report."""

    __tablename__ = "message_link"

    bot: str = Field(primary_key=True)
    chat_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    message_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    report_id: int = refers_to("report.id")
    purpose: str = ""
