"""Blocked citizens and what they wrote meanwhile. Rows in, rows out; who may block is decided above."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.tables import BlockedMessage, Citizen, CitizenBlock


async def add(session: AsyncSession, block: CitizenBlock) -> CitizenBlock:
    """Write a block down; it takes the place of one that is in force."""
    await _lift(session, block.citizen_id, block.at)
    session.add(block)
    await session.flush()
    await _mark(session, block.citizen_id, block.until)
    return block


async def lift(session: AsyncSession, citizen_id: int, now: datetime) -> bool:
    """End a citizen's block; whether there was one."""
    await _mark(session, citizen_id, None)
    return await _lift(session, citizen_id, now) > 0


async def in_force(session: AsyncSession, citizen_id: int, now: datetime) -> CitizenBlock | None:
    """The block under which a citizen is now."""
    found = select(CitizenBlock).where(CitizenBlock.citizen_id == citizen_id, *_in_force(now))
    return (await session.exec(found.order_by(col(CitizenBlock.id).desc()).limit(1))).one_or_none()


async def all_in_force(session: AsyncSession, now: datetime, limit: int = 50) -> Sequence[CitizenBlock]:
    """The blocks in force, the one that ends first before the others."""
    found = select(CitizenBlock).where(*_in_force(now)).order_by(col(CitizenBlock.until))
    return (await session.exec(found.limit(limit))).all()


async def of_citizen(session: AsyncSession, citizen_id: int) -> Sequence[CitizenBlock]:
    """All blocks of a citizen, ended ones included, the oldest first."""
    found = select(CitizenBlock).where(CitizenBlock.citizen_id == citizen_id)
    return (await session.exec(found.order_by(col(CitizenBlock.id)))).all()


async def keep(session: AsyncSession, block_id: int, text: str, now: datetime) -> None:
    """Keep what she wrote."""
    session.add(BlockedMessage(block_id=block_id, at=now, text=text))
    await session.flush()


async def with_untold(session: AsyncSession, before: datetime, limit: int = 100) -> Sequence[int]:
    """Ids of blocks under which something was written before that instant that nobody was shown yet."""
    found = select(BlockedMessage.block_id).where(
        col(BlockedMessage.told_at).is_(None), col(BlockedMessage.at) < before
    )
    return (await session.exec(found.distinct().limit(limit))).all()


async def take_untold(session: AsyncSession, block_id: int, now: datetime) -> Sequence[BlockedMessage]:
    """What was written under a block and not shown yet, the oldest first; it counts as shown from now on."""
    found = select(BlockedMessage).where(
        BlockedMessage.block_id == block_id, col(BlockedMessage.told_at).is_(None)
    )
    messages = (await session.exec(found.order_by(col(BlockedMessage.id)))).all()
    for message in messages:
        message.told_at = now
        session.add(message)
    return messages


async def messages_of(session: AsyncSession, block_ids: Iterable[int]) -> Sequence[BlockedMessage]:
    """Everything kept under these blocks, the oldest first."""
    found = select(BlockedMessage).where(col(BlockedMessage.block_id).in_(list(block_ids)))
    return (await session.exec(found.order_by(col(BlockedMessage.id)))).all()


async def forget(session: AsyncSession, citizen_id: int, account_tag: str, now: datetime) -> None:
    """She is erased: her words go, and of the block in force only the fingerprint of her account stays."""
    hers = select(CitizenBlock.id).where(CitizenBlock.citizen_id == citizen_id)
    await session.exec(delete(BlockedMessage).where(col(BlockedMessage.block_id).in_(hers)))
    tagged = update(CitizenBlock).where(col(CitizenBlock.citizen_id) == citizen_id, *_in_force(now))
    await session.exec(tagged.values(account_tag=account_tag))


async def resume(session: AsyncSession, citizen: Citizen, tags: Sequence[str], now: datetime) -> None:
    """Somebody new came: if she was erased under a block that is still in force, it goes on."""
    found = select(CitizenBlock).where(col(CitizenBlock.account_tag).in_(tags), *_in_force(now))
    for block in (await session.exec(found)).all():
        block.citizen_id, block.account_tag = citizen.id or 0, None
        citizen.blocked_until = block.until
        session.add(block)
        session.add(citizen)


async def forget_over(session: AsyncSession, now: datetime) -> int:
    """Fingerprints of accounts go when their blocks are over; how many."""
    over = update(CitizenBlock).where(
        col(CitizenBlock.until) <= now, col(CitizenBlock.account_tag).is_not(None)
    )
    return int((await session.exec(over.values(account_tag=None))).rowcount)


async def _mark(session: AsyncSession, citizen_id: int, until: datetime | None) -> None:
    her = update(Citizen).where(col(Citizen.id) == citizen_id)
    await session.exec(her.values(blocked_until=until))


async def _lift(session: AsyncSession, citizen_id: int, now: datetime) -> int:
    hers = update(CitizenBlock).where(col(CitizenBlock.citizen_id) == citizen_id, *_in_force(now))
    return int((await session.exec(hers.values(lifted_at=now))).rowcount)


def _in_force(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (col(CitizenBlock.lifted_at).is_(None), col(CitizenBlock.until) > now)
