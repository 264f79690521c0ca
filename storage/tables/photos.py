"""Prints of photos. They refer to no row: a file may be thrown away, and its print then says nothing."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, Index, text
from sqlmodel import Field, SQLModel

from storage.engine.columns import Id
from storage.tables.base import maybe_instant

_UNCHECKED = text("checked_at IS NULL")


class PhotoPrint(SQLModel, table=True):
    """The perceptual hash of a photo (64 bits, signed), and when it was taken by its camera (local time)."""

    __tablename__ = "photo_print"
    __table_args__ = (
        Index(
            "ix_photo_print_unchecked",
            "attachment_id",
            sqlite_where=_UNCHECKED,
            postgresql_where=_UNCHECKED,
        ),
    )

    attachment_id: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))
    bits: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    taken: str | None = None
    checked_at: datetime | None = maybe_instant()


class PhotoBand(SQLModel, table=True):
    """One band of a print; its primary key is the index in which photos that look alike are found."""

    __tablename__ = "photo_band"

    band: int = Field(primary_key=True)
    bits: int = Field(primary_key=True)
    attachment_id: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))
