"""What reports are looked up by when somebody else may be telling of the same thing."""

from sqlalchemy import BigInteger, Column, ForeignKey
from sqlmodel import Field, SQLModel

from storage.engine.columns import Id


class ReportMark(SQLModel, table=True):
    """One way to find a report: a number made of a kind of problem and a name for its spot, telling neither.

    Confidential reports and those about abuse of office have none, so they are never found.
    """

    __tablename__ = "report_mark"

    mark: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    report_id: int = Field(
        sa_column=Column(Id, ForeignKey("report.id"), primary_key=True, autoincrement=False, index=True)
    )
