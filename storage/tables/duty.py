"""When members of staff are on duty, when they are away, and which chores of a day are done."""

from datetime import date, datetime, time

from sqlmodel import Field, SQLModel

from storage.tables.base import instant, long_text, new_id, refers_to


class OfficerDuty(SQLModel, table=True):
    """What an officer said of her duty; what is empty follows the city's rules.

    `weekdays` are ISO numbers, such as "12345". `main_job` is read by colleagues. `named_to_citizens` is her
    consent to be thanked by name; without it citizens read of her department only.
    """

    __tablename__ = "officer_duty"

    officer_id: int = refers_to("officer.id", primary=True)
    starts: time | None = None
    ends: time | None = None
    weekdays: str = "12345"
    capacity: int | None = None
    main_job: str = long_text()
    substitute_id: int | None = refers_to("officer.id", nullable=True, index=False)
    named_to_citizens: bool = False
    updated_at: datetime = instant()


class OfficerLeave(SQLModel, table=True):
    """Local days, both included, on which an officer is away."""

    __tablename__ = "officer_leave"

    id: int | None = new_id()
    officer_id: int = refers_to("officer.id")
    first: date
    last: date


class Chore(SQLModel, table=True):
    """Something that is done once, such as the digest of one day in one room; its row says that it was."""

    key: str = Field(primary_key=True)
    at: datetime = instant(index=True)
