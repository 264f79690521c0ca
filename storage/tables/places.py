"""Places that have a QR code."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import instant, maybe_instant


class PlaceToken(SQLModel, table=True):
    """One place and the token in its QR code; it tells nobody anything but which place that is.

    `identity` is the place's name and address as they are compared when the table is read again. Department
    and category are only hints: the catalogue may have changed since the sheet was printed.
    """

    __tablename__ = "place_token"

    token: str = Field(primary_key=True)
    identity: str = Field(unique=True)
    name: str
    address: str = ""
    kelurahan: str = ""
    kecamatan: str = ""
    latitude: float | None = None
    longitude: float | None = None
    department: str = ""
    category: str = ""
    created_at: datetime = instant()
    revoked_at: datetime | None = maybe_instant()
