"""Whose messages wait for a while, because a coordinator said so."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import instant, long_text, maybe_instant, new_id, refers_to


class CitizenBlock(SQLModel, table=True):
    """A coordinator's decision that no new reports of a citizen are taken in until `until`.

    `report_id` is the report from which it was made: staff know the citizen by nothing else. `account_tag` is
    a keyed fingerprint of her account, kept only if she is erased meanwhile, until the block is over.
    """

    __tablename__ = "citizen_block"

    id: int | None = new_id()
    citizen_id: int = refers_to("citizen.id")
    report_id: int = refers_to("report.id", index=False)
    officer_id: int = refers_to("officer.id", index=False)
    reason: str = long_text()
    at: datetime = instant()
    until: datetime = instant(index=True)
    lifted_at: datetime | None = maybe_instant()
    account_tag: str | None = Field(default=None, index=True)


class BlockedMessage(SQLModel, table=True):
    """What a blocked citizen wrote meanwhile: kept, and shown to the coordinators once."""

    __tablename__ = "blocked_message"

    id: int | None = new_id()
    block_id: int = refers_to("citizen_block.id")
    at: datetime = instant()
    text: str = long_text()
    told_at: datetime | None = maybe_instant(index=True)
