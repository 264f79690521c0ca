"""People and those who work for them."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Column
from sqlmodel import Field, SQLModel

from storage.tables.base import instant, long_text, maybe_instant, new_id, refers_to


class Citizen(SQLModel, table=True):
    """A person who wrote to the citizens' bot; her name is kept apart, in `Identity`.

    `muted_until` holds back periodic pushes at her own wish; until `blocked_until` no new reports are taken
    in (see `CitizenBlock`); since `restricted_at` her data serves nothing but her reports, as she asked.
    """

    id: int | None = new_id()
    telegram_id: int = Field(sa_column=Column(BigInteger, nullable=False, unique=True))
    language: str = "id"
    joined_at: datetime = instant()
    notice_version: str | None = None
    notice_at: datetime | None = maybe_instant()
    blocked_bot_at: datetime | None = maybe_instant()
    muted_until: datetime | None = maybe_instant()
    last_push_on: date | None = None
    blocked_until: datetime | None = maybe_instant()
    restricted_at: datetime | None = maybe_instant()


class Identity(SQLModel, table=True):
    """Who a citizen is: name and user name, sealed (see `people.seal`); erasing this row erases her."""

    citizen_id: int = refers_to("citizen.id", primary=True)
    sealed: str = long_text()
    updated_at: datetime = instant()


class SealingKey(SQLModel, table=True):
    """By which the key that seals identities is known again; one row, changed by `wadul keys rotate`."""

    __tablename__ = "sealing_key"

    fingerprint: str = Field(primary_key=True)


class Department(SQLModel, table=True):
    """A department or body of the catalogue, copied here so that rows can refer to it."""

    short: str = Field(primary_key=True)
    name: str
    sort: str


class Category(SQLModel, table=True):
    """A kind of problem of the catalogue, copied here so that rows can refer to it."""

    key: str = Field(primary_key=True)
    department: str = Field(foreign_key="department.short", index=True)
    name: str


class Officer(SQLModel, table=True):
    """A member of staff, known by the Telegram account that acts in the staff group.

    `private_since` is when she opened a private chat with the staff bot, so that she can be written to there;
    empty while she did not, or after she blocked it.
    """

    id: int | None = new_id()
    telegram_id: int = Field(sa_column=Column(BigInteger, nullable=False, unique=True))
    name: str
    role: str = "officer"
    department: str | None = Field(default=None, foreign_key="department.short")
    joined_at: datetime = instant()
    removed_at: datetime | None = maybe_instant()
    private_since: datetime | None = maybe_instant()
