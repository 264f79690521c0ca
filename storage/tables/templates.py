"""Beginnings of answers that departments wrote for themselves."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import instant, long_text, maybe_instant, new_id, refers_to


class AnswerTemplate(SQLModel, table=True):
    """One of a department's own templates, or its version of one that the city ships (`replaces`).

    A change retires the row and writes a new one, so that nobody's words are overwritten.
    """

    __tablename__ = "answer_template"

    id: int | None = new_id()
    department: str = Field(foreign_key="department.short", index=True)
    category: str | None = Field(default=None, foreign_key="category.key")
    title: str
    text: str = long_text()
    replaces: str | None = None
    officer_id: int = refers_to("officer.id", index=False)
    created_at: datetime = instant()
    retired_at: datetime | None = maybe_instant()
