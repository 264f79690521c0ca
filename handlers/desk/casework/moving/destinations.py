"""Where a report can be passed on to, and which kind of problem it is over there."""

from complaints.catalogue import Department
from complaints.routing import ANY_KECAMATAN
from handlers.desk.desk import Desk
from storage.tables import Report


def category_at(desk: Desk, report: Report, short: str) -> str:
    """The kind of problem over there: which her words name, else what was thought of when she filed it.

    Words come first: the router may not have thought of that department at all, or only of its catch-all.
    """
    catalogue = desk.catalogue
    kind = catalogue.categories[desk.router.kind_at(report.text, short) or catalogue.general_of(short).key]
    if not kind.general:
        return kind.key
    thought_of = (
        catalogue.categories.get(str(one.get("category")))
        for one in report.routing.get("candidates") or ()
        if isinstance(one, dict) and one.get("department") == short
    )
    own = (one.key for one in thought_of if one is not None and one.department == kind.department)
    return next(own, kind.key)


def is_possible(department: Department, report: Report) -> bool:
    """A body outside the city is accompanied, not given the report; "some kecamatan" is nobody."""
    return not department.outside and department.short not in {ANY_KECAMATAN, report.department}
