"""Citizens, and apart from them who they are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.wires import insert_into
from storage.people.seal import IdentitySeal
from storage.tables import Citizen, Identity, table_of


async def known(session: AsyncSession, telegram_id: int, now: datetime, language: str = "id") -> Citizen:
    """The citizen with that Telegram account; written down, with a first guess of her language, when new."""
    citizen = await by_telegram_id(session, telegram_id)
    if citizen is not None:
        return citizen
    row = insert_into(session, table_of(Citizen)).values(
        telegram_id=telegram_id, joined_at=now, language=language
    )
    await (await session.connection()).execute(row.on_conflict_do_nothing(index_elements=["telegram_id"]))
    return (await session.exec(select(Citizen).where(Citizen.telegram_id == telegram_id))).one()


async def by_id(session: AsyncSession, citizen_id: int) -> Citizen | None:
    """One citizen."""
    return await session.get(Citizen, citizen_id)


async def by_telegram_id(session: AsyncSession, telegram_id: int) -> Citizen | None:
    """The citizen with that Telegram account."""
    return (await session.exec(select(Citizen).where(Citizen.telegram_id == telegram_id))).one_or_none()


async def after(session: AsyncSession, citizen_id: int, limit: int) -> Sequence[Citizen]:
    """Citizens with a higher number who were not erased, in the order of their numbers."""
    found = select(Citizen).where(col(Citizen.id) > citizen_id, Citizen.telegram_id > 0)
    return (await session.exec(found.order_by(col(Citizen.id)).limit(limit))).all()


async def set_language(session: AsyncSession, citizen_id: int, language: str) -> None:
    """Remember the language she reads."""
    await _set(session, citizen_id, language=language)


async def set_blocked(session: AsyncSession, telegram_id: int, at: datetime | None) -> None:
    """Remember since when she blocks the bot; None when she writes again."""
    her = update(Citizen).where(col(Citizen.telegram_id) == telegram_id)
    await session.exec(her.values(blocked_bot_at=at))


async def mute(session: AsyncSession, citizen_id: int, until: datetime | None) -> None:
    """Send no periodic pushes before that instant; None ends it."""
    await _set(session, citizen_id, muted_until=until)


async def restrict(session: AsyncSession, citizen_id: int, since: datetime | None) -> None:
    """Remember since when her data may be used for nothing but her reports; None ends it."""
    await _set(session, citizen_id, restricted_at=since)


async def notice_given(session: AsyncSession, citizen_id: int, version: str, now: datetime) -> None:
    """Remember which version of the privacy notice she was shown, and when."""
    await _set(session, citizen_id, notice_version=version, notice_at=now)


async def identity_of(session: AsyncSession, citizen_id: int, seal: IdentitySeal) -> dict[str, Any] | None:
    """Who she is, unsealed; None when it was never kept, or erased.

    Raises:
        BrokenSeal: none of the keys opens it.
    """
    identity = await session.get(Identity, citizen_id, populate_existing=True)
    return None if identity is None else seal.open(identity.sealed)


async def keep_identity(
    session: AsyncSession, citizen_id: int, seal: IdentitySeal, identity: dict[str, Any], now: datetime
) -> None:
    """Keep who she is ("name", "username"), sealed; a newer one replaces the older."""
    values = {"sealed": seal.seal(identity), "updated_at": now}
    row = insert_into(session, table_of(Identity)).values(citizen_id=citizen_id, **values)
    await session.flush()
    await (await session.connection()).execute(
        row.on_conflict_do_update(index_elements=["citizen_id"], set_=values)
    )


async def erase_identity(session: AsyncSession, citizen_id: int) -> bool:
    """Erase who she is; her reports stay, without her. Whether there was anything."""
    gone = delete(table_of(Identity)).where(table_of(Identity).c.citizen_id == citizen_id)
    return (await (await session.connection()).execute(gone)).rowcount > 0


async def _set(session: AsyncSession, citizen_id: int, **values: Any) -> None:
    await session.exec(update(Citizen).where(col(Citizen.id) == citizen_id).values(**values))
