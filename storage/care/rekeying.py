"""Changing the keys of sealed identities: batch after batch, so that it can be broken off and begun again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.care import audit
from storage.engine.database import Database
from storage.people import sealing_key
from storage.people.seal import BrokenSeal, IdentitySeal
from storage.tables import Identity

BATCH = 500
"""Identities sealed anew in one transaction."""


@dataclass(slots=True)
class Keys:
    """How the identities are sealed: by the newest key, by an older one, by none that we have."""

    newest: int = 0
    older: int = 0
    lost: int = 0


async def keys_in_use(database: Database, seal: IdentitySeal) -> Keys:
    """Try every identity; nothing is changed."""
    keys, last = Keys(), 0
    while True:
        async with database.reading() as session:
            rows = await _after(session, last)
        if not rows:
            return keys
        for row in rows:
            if seal.is_newest(row.sealed):
                keys.newest += 1
            elif _resealed(seal, row.sealed) is None:
                keys.lost += 1
            else:
                keys.older += 1
        last = rows[-1].citizen_id


async def sealed(session: AsyncSession) -> int:
    """How many identities are sealed, with whichever key."""
    return (await session.exec(select(func.count()).select_from(Identity))).one()


async def rekey(
    database: Database,
    seal: IdentitySeal,
    now: datetime,
    *,
    batch: int = BATCH,
    lost_for_good: bool = False,
) -> Keys:
    """Seal every identity with the newest key, which is the desk's key then.

    Each batch is a transaction of its own. Broken off half-way, it is simply begun again: what the newest
    key has sealed is passed over. A desk may be at work meanwhile; what it seals anew is not overwritten.

    Args:
        database: of the desk.
        seal: the newest key, and those that sealed until now.
        now: the present.
        batch: identities in one transaction.
        lost_for_good: whether the newest becomes the desk's key though some identities cannot be opened.

    Returns:
        How many were so already (`newest`), were sealed anew now (`older`), could not be opened (`lost`).
    """
    keys, last = Keys(), 0
    while True:
        async with database.transaction() as session:
            rows = await _after(session, last, batch)
            for row in rows:
                await seal_anew(session, seal, row, keys)
            if not rows:
                facts = {"kept": keys.newest, "resealed": keys.older, "lost": keys.lost}
                if lost_for_good or not keys.lost:
                    await sealing_key.remember(session, seal)
                await audit.note(session, "command", "rotate-keys", "identities", None, facts, now)
                return keys
        last = rows[-1].citizen_id


async def seal_anew(session: AsyncSession, seal: IdentitySeal, row: Identity, keys: Keys) -> None:
    """Seal one identity with the newest key, unless the desk has sealed it anew meanwhile; count it."""
    if seal.is_newest(row.sealed):
        keys.newest += 1
        return
    sealed = _resealed(seal, row.sealed)
    if sealed is None:
        keys.lost += 1
        return
    same = (col(Identity.citizen_id) == row.citizen_id, col(Identity.sealed) == row.sealed)
    await session.exec(update(Identity).where(*same).values(sealed=sealed))
    keys.older += 1


def _resealed(seal: IdentitySeal, sealed: str) -> str | None:
    try:
        return seal.resealed(sealed)
    except BrokenSeal:
        return None


async def _after(session: AsyncSession, citizen_id: int, limit: int = BATCH) -> Sequence[Identity]:
    found = select(Identity).where(col(Identity.citizen_id) > citizen_id).order_by(col(Identity.citizen_id))
    return (await session.exec(found.limit(limit))).all()
