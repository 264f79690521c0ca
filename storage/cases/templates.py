"""Departments' own beginnings of answers."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.tables import AnswerTemplate


async def add(session: AsyncSession, template: AnswerTemplate) -> AnswerTemplate:
    """Write one down; it has its number afterwards."""
    session.add(template)
    await session.flush()
    return template


async def of_department(session: AsyncSession, department: str) -> Sequence[AnswerTemplate]:
    """All that a department ever wrote, the oldest first; those retired say what must not be shown."""
    found = select(AnswerTemplate).where(AnswerTemplate.department == department)
    return (await session.exec(found.order_by(col(AnswerTemplate.id)))).all()


async def retire(session: AsyncSession, template: AnswerTemplate, now: datetime) -> None:
    """It is not offered any more."""
    template.retired_at = now
    session.add(template)
    await session.flush()
