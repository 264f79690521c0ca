"""What is remembered of other things."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from storage.engine.columns import Json
from storage.tables.base import instant, json_map, long_text, maybe_instant, new_id, refers_to


class RoutingLesson(SQLModel, table=True):
    """What a decision of the staff taught the router: telling words, no text. `undone_at` takes it back."""

    __tablename__ = "routing_lesson"

    id: int | None = new_id()
    report_id: int = refers_to("report.id")
    at: datetime = instant(index=True)
    department_from: str | None = None
    department_to: str
    features: list[str] = Field(default_factory=list, sa_column=Column(Json, nullable=False))
    weight: float = 1.0
    undone_at: datetime | None = maybe_instant()


class AuditRecord(SQLModel, table=True):
    """Who touched personal data or settings of the desk, when and why. Entries are only ever added."""

    __tablename__ = "audit_record"

    id: int | None = new_id()
    at: datetime = instant(index=True)
    actor: str
    action: str
    subject: str = Field(index=True)
    reason: str | None = long_text(nullable=True)
    data: dict[str, Any] = json_map()
