"""Invitations to work at the desk: one-time secrets, of which only hashes are kept."""

import hashlib
from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.tables import StaffInvitation


async def add(session: AsyncSession, token: str, invitation: StaffInvitation) -> StaffInvitation:
    """Write down an invitation under the hash of its secret; it has its id afterwards."""
    invitation.token_hash = _hash(token)
    session.add(invitation)
    await session.flush()
    return invitation


async def by_token(session: AsyncSession, token: str, *, lock: bool = False) -> StaffInvitation | None:
    """The invitation with that secret, however it stands; `lock` lets one of two at once be first."""
    found = select(StaffInvitation).where(StaffInvitation.token_hash == _hash(token))
    found = found.execution_options(populate_existing=True)
    return (await session.exec(found.with_for_update() if lock else found)).one_or_none()


async def by_id(session: AsyncSession, invitation_id: int) -> StaffInvitation | None:
    """One invitation, locked."""
    found = select(StaffInvitation).where(StaffInvitation.id == invitation_id).with_for_update()
    return (await session.exec(found.execution_options(populate_existing=True))).one_or_none()


def is_open(invitation: StaffInvitation, now: datetime) -> bool:
    """Whether it can still be accepted."""
    return invitation.used_at is None and invitation.revoked_at is None and now < invitation.expires_at


def _hash(token: str) -> str:
    # The secret has 128 random bits: a plain hash cannot be guessed backwards.
    return hashlib.sha256(token.encode("utf-8", errors="replace")).hexdigest()
