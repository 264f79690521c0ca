"""Years in which days are promised and whose holidays nobody has entered: a promise there would be wrong."""

from collections.abc import Sequence

from handlers.desk.desk import Desk
from handlers.desk.staff_letters import tell_coordinators

_DECREED_BY = 11
"""The month from which the ministers' decree for the next year is out."""


def unknown_years(desk: Desk) -> Sequence[int]:
    """This year, and from November on the next, where their holidays are not known."""
    today = desk.today()
    years = (today.year, today.year + 1) if today.month >= _DECREED_BY else (today.year,)
    return [year for year in years if not desk.calendar.knows(year)]


async def tell(desk: Desk) -> Sequence[int]:
    """Tell the coordinators, once a month, until somebody has entered them; the years."""
    years = unknown_years(desk)
    async with desk.work() as work:
        for year in years:
            text = desk.texts.html(desk.language, "digest-holidays-unknown", year=str(year))
            await tell_coordinators(work, text, once_key=f"holidays:{year}:{work.today:%Y-%m}")
    return years
