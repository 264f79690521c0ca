"""Where a report can be passed on to, and which kind of problem it is over there."""

from complaints.catalogue import Department
from complaints.routing import ANY_KECAMATAN
from handlers.desk.desk import Desk
from storage.tables import Report


def category_at(desk: Desk, report: Report, short: str) -> str:
    """The kind of problem over there: what the router thought of, else the department's catch-all."""
    catalogue = desk.catalogue
    for one in report.routing.get("candidates") or ():
        if (
            isinstance(one, dict)
            and one.get("department") == short
            and one.get("category") in catalogue.categories
        ):
            return str(one["category"])
    return catalogue.general_of(short).key


def is_possible(department: Department, report: Report) -> bool:
    """A body outside the city is accompanied, not given the report; "some kecamatan" is nobody."""
    return not department.outside and department.short not in {ANY_KECAMATAN, report.department}
