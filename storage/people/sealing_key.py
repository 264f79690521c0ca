"""Which key seals who people are: kept as a fingerprint, so that two machines never seal with two keys."""

from sqlmodel import col, delete, select

from storage.engine.database import Session
from storage.people.seal import BrokenSeal, IdentitySeal
from storage.tables import Identity, SealingKey


async def fingerprint(session: Session) -> str | None:
    """That of the desk's key; None before its first start, and where an older program made the key."""
    return (await session.exec(select(SealingKey.fingerprint))).first()


async def remember(session: Session, seal: IdentitySeal) -> None:
    """From now on the newest key of this seal is the desk's."""
    await session.exec(delete(SealingKey))
    session.add(SealingKey(fingerprint=seal.fingerprints[0]))
    await session.flush()


async def is_among(session: Session, seal: IdentitySeal) -> bool:
    """Whether the desk's key is one of the seal's; else, whether they open the newest name."""
    known = await fingerprint(session)
    if known is not None:
        return known in seal.fingerprints
    newest = select(Identity.sealed).order_by(col(Identity.citizen_id).desc()).limit(1)
    sealed = (await session.exec(newest)).first()
    try:
        return sealed is None or bool(seal.open(sealed))
    except BrokenSeal:
        return False
