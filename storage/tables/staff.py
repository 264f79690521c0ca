"""How people come to work at the desk, and what our bots are called."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import instant, maybe_instant, new_id, refers_to


class StaffInvitation(SQLModel, table=True):
    """A one-time invitation to work at the desk. Of its secret only the hash is kept.

    `invited_by` is empty where it was made on the command line.
    """

    __tablename__ = "staff_invitation"

    id: int | None = new_id()
    token_hash: str = Field(unique=True)
    role: str
    department: str | None = Field(default=None, foreign_key="department.short")
    invited_by: int | None = refers_to("officer.id", nullable=True, index=False)
    created_at: datetime = instant()
    expires_at: datetime = instant()
    used_at: datetime | None = maybe_instant()
    used_by: int | None = refers_to("officer.id", nullable=True, index=False)
    revoked_at: datetime | None = maybe_instant()


class BotAccount(SQLModel, table=True):
    """What Telegram calls our bots, as they said at their last start: links to them need it."""

    __tablename__ = "bot_account"

    bot: str = Field(primary_key=True)
    username: str
