"""The places behind QR codes. Rows in, rows out."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.place_cards import PlaceCard
from storage.tables import PlaceToken


async def keep(session: AsyncSession, card: PlaceCard, token: str, now: datetime) -> PlaceToken:
    """The place as the table tells it now; one that is known already keeps its token.

    Args:
        session: the transaction.
        card: the place.
        token: for a place that is new, or whose token was revoked.
        now: this instant.
    """
    row = await _of(session, card)
    if row is not None and row.revoked_at is not None:
        # The old code stays void; whoever prints the sheet again gets a new one.
        await session.delete(row)
        await session.flush()
        row = None
    row = row or PlaceToken(token=token, identity=card.identity, name=card.name, created_at=now)
    row.name, row.address = card.name, card.address
    row.kelurahan, row.kecamatan = card.kelurahan, card.kecamatan
    row.latitude, row.longitude = card.lat, card.lng
    row.department, row.category = card.department, card.category
    session.add(row)
    await session.flush()
    return row


async def revoke(session: AsyncSession, cards: Sequence[PlaceCard], now: datetime) -> int:
    """Make the codes of these places void; how many were valid."""
    count = 0
    for card in cards:
        row = await _of(session, card)
        if row is not None and row.revoked_at is None:
            row.revoked_at = now
            session.add(row)
            count += 1
    await session.flush()
    return count


async def valid(session: AsyncSession, token: str) -> PlaceToken | None:
    """The place of a token; None where it is unknown or was revoked."""
    row = await session.get(PlaceToken, token)
    return row if row is not None and row.revoked_at is None else None


async def _of(session: AsyncSession, card: PlaceCard) -> PlaceToken | None:
    found = select(PlaceToken).where(col(PlaceToken.identity) == card.identity)
    return (await session.exec(found)).one_or_none()
