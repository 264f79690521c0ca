"""How the columns of every table are declared."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Table, Text
from sqlmodel import Field, SQLModel

from storage.engine.columns import Id, Json, UtcDateTime

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING
METADATA = SQLModel.metadata
"""Every table, once `storage.tables` is imported."""


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model, for statements that need no objects."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


def new_id() -> Any:
    """A number that the database counts."""
    return Field(default=None, sa_column=Column(Id, primary_key=True, autoincrement=True))


def instant(*, index: bool = False) -> Any:
    """An instant in UTC that is always known."""
    return Field(sa_column=Column(UtcDateTime(), nullable=False, index=index))


def maybe_instant(*, index: bool = False) -> Any:
    """An instant in UTC that may not have come yet."""
    return Field(default=None, sa_column=Column(UtcDateTime(), nullable=True, index=index))


def json_map() -> Any:
    """A JSON object."""
    return Field(default_factory=dict, sa_column=Column(Json, nullable=False))


def refers_to(target: str, *, nullable: bool = False, index: bool = True, primary: bool = False) -> Any:
    """The number of a row of another table (`target`, such as "report.id")."""
    column: Column[int] = Column(
        Id,
        ForeignKey(target),
        nullable=nullable and not primary,
        index=index and not primary,
        primary_key=primary,
    )
    return Field(default=None, sa_column=column)


def count_from_zero() -> Any:
    """A number that only grows, also in rows written by statements that do not name it."""
    return Field(default=0, sa_column=Column(Integer, nullable=False, server_default="0"))


def long_text(*, nullable: bool = False) -> Any:
    """Text of any length."""
    return Field(default=None if nullable else "", sa_column=Column(Text, nullable=nullable))
