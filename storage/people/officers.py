"""Members of staff."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.people import Role
from storage.engine.wires import insert_into
from storage.tables import Officer, table_of


async def by_id(session: AsyncSession, officer_id: int) -> Officer | None:
    """One officer, also one who was removed: old entries still name her."""
    return await session.get(Officer, officer_id)


async def by_telegram_id(session: AsyncSession, telegram_id: int) -> Officer | None:
    """The officer with that Telegram account; None when there is none, or she was removed."""
    found = select(Officer).where(Officer.telegram_id == telegram_id, col(Officer.removed_at).is_(None))
    return (await session.exec(found)).one_or_none()


async def any_by_telegram_id(session: AsyncSession, telegram_id: int) -> Officer | None:
    """The officer with that Telegram account, also one who was removed."""
    return (await session.exec(select(Officer).where(Officer.telegram_id == telegram_id))).one_or_none()


async def enrol(
    session: AsyncSession,
    telegram_id: int,
    name: str,
    department: str | None,
    role: str,
    now: datetime,
) -> Officer:
    """Write down an officer, or give one who is known a new name, department and role."""
    values = {"name": name, "department": department, "role": role, "removed_at": None}
    row = insert_into(session, table_of(Officer)).values(telegram_id=telegram_id, joined_at=now, **values)
    await (await session.connection()).execute(
        row.on_conflict_do_update(index_elements=["telegram_id"], set_=values)
    )
    found = select(Officer).where(Officer.telegram_id == telegram_id)
    return (await session.exec(found.execution_options(populate_existing=True))).one()


async def name_of(session: AsyncSession, officer_id: int | None) -> str | None:
    """What she is called, also after she was removed."""
    officer = None if officer_id is None else await session.get(Officer, officer_id)
    return None if officer is None else officer.name


async def rename(session: AsyncSession, officer_id: int, name: str) -> None:
    """Remember the name she uses now."""
    await session.exec(update(Officer).where(col(Officer.id) == officer_id).values(name=name))


async def remove(session: AsyncSession, officer_id: int, now: datetime) -> None:
    """She may not act any more."""
    await session.exec(update(Officer).where(col(Officer.id) == officer_id).values(removed_at=now))


async def of_department(session: AsyncSession, department: str | None = None) -> Sequence[Officer]:
    """Officers who may act, of one department or of all, by name."""
    found = select(Officer).where(col(Officer.removed_at).is_(None)).order_by(Officer.name, col(Officer.id))
    if department is not None:
        found = found.where(Officer.department == department)
    return (await session.exec(found)).all()


async def coordinators(session: AsyncSession) -> Sequence[Officer]:
    """Those who distribute reports and watch over quality, by name."""
    return await _with_role(session, Role.COORDINATOR)


async def coordinators_in_turn(session: AsyncSession) -> Sequence[Officer]:
    """The same, locked, so that of two who take each other's post away the second sees the first's deed."""
    found = select(Officer).where(Officer.role == Role.COORDINATOR, col(Officer.removed_at).is_(None))
    found = found.order_by(col(Officer.id)).with_for_update()
    return (await session.exec(found.execution_options(populate_existing=True))).all()


async def reachable_coordinators(session: AsyncSession) -> Sequence[Officer]:
    """The coordinators who opened a private chat with the staff bot, who did so first before the others."""
    opened = [(one.private_since, one.id, one) for one in await coordinators(session) if one.private_since]
    return [one for *_, one in sorted(opened)]


async def leads_of(session: AsyncSession, department: str) -> Sequence[Officer]:
    """The head or heads of one department, by name."""
    return await _with_role(session, Role.LEAD, col(Officer.department) == department)


async def leaders(session: AsyncSession) -> Sequence[Officer]:
    """The mayor, the secretary of the city: those who watch, thank and ask, by name."""
    return await _with_role(session, Role.LEADER)


async def opened_private_chat(session: AsyncSession, telegram_id: int, now: datetime) -> None:
    """She wrote to the staff bot in private: it may write to her there from now on."""
    first = update(Officer).where(
        col(Officer.telegram_id) == telegram_id, col(Officer.private_since).is_(None)
    )
    await session.exec(first.values(private_since=now))


async def closed_private_chat(session: AsyncSession, telegram_id: int) -> None:
    """She blocked the staff bot: what she must hear is said in her room."""
    hers = update(Officer).where(col(Officer.telegram_id) == telegram_id)
    await session.exec(hers.values(private_since=None))


async def _with_role(session: AsyncSession, role: Role, *more: Any) -> Sequence[Officer]:
    found = select(Officer).where(Officer.role == role, col(Officer.removed_at).is_(None), *more)
    return (await session.exec(found.order_by(Officer.name, col(Officer.id)))).all()
