"""Lists of reports for the staff: one line each, a number that opens it, and buttons that turn pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from complaints.lifecycle import CLOCK_STANDS
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.turns.turn import Turn
from storage.letters import Button, ButtonRows
from storage.people import officers
from storage.tables import Report

PAGE = 8
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Pages:
    """Where in a list somebody is; `page` counts from 0 and is one that exists."""

    total: int
    page: int

    @classmethod
    def at(cls, total: int, wanted: int) -> "Pages":
        """The page that was wanted, or the last one where the list has become shorter."""
        return cls(total, max(0, min(wanted, -(-total // PAGE) - 1)))

    @property
    def many(self) -> int:
        """How many there are, at least one."""
        return max(1, -(-self.total // PAGE))

    @property
    def offset(self) -> int:
        """How many reports lie before it."""
        return self.page * PAGE


async def line_of(turn: Turn, number: int, report: Report) -> str:
    """A report in two lines: code, matter and place; department, time left and who has it."""
    category = turn.desk.catalogue.categories.get(report.category or "")
    veil = await veil_of(turn.work, report)
    place = report.kelurahan or report.kecamatan or veil(report.place)
    who = await officers.name_of(turn.work.session, report.officer_id) if report.officer_id else ""
    return turn.html(
        "staff-queue-line",
        number=number,
        emergency="yes" if report.emergency else "no",
        code=report.code,
        category=category.name if category else "-",
        place=cut(place, _SHORT) or "-",
        department=report.department,
        left=_left(turn, report),
        who=who or turn.words("staff-nobody"),
    )


def turning(turn: Turn, where: Pages, rows: Sequence[Report], press: Callable[[int], Press]) -> ButtonRows:
    """The numbers that open a report, and back and ahead; `press` gives the button of a page."""
    seen = tuple(
        turn.button("staff-button-number", Press("see", report.id or 0, report.version), number=number)
        for number, report in enumerate(rows, where.offset + 1)
    )
    there: tuple[Button, ...] = ()
    if where.page:
        there += (turn.button("staff-button-back", press(where.page - 1)),)
    if where.page + 1 < where.many:
        there += (turn.button("staff-button-ahead", press(where.page + 1)),)
    half = PAGE // 2
    return tuple(row for row in (seen[:half], seen[half:], there) if row)


def _left(turn: Turn, report: Report) -> str:
    """How much time is left for what was promised next, in words."""
    state = report.state.replace("_", "-")
    if report.state in CLOCK_STANDS:
        return turn.words(f"staff-left-{state}")
    due = report.answer_by if report.first_answer_at is None else report.finish_by
    days = turn.desk.calendar.count(turn.work.today, due)
    if due < turn.work.today:
        return turn.words("staff-left-late", days=-days)
    return turn.words("staff-left", days=days)
