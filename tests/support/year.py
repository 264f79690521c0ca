"""A city's past, made up by a seeded generator and written into the tables: for figures and search."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.catalogue import Catalogue
from complaints.codes import new_code
from complaints.service_levels import Kind, RuleBook
from complaints.working_days import WorkCalendar
from storage.tables import AuditRecord, Citizen, Report, ReportEvent, table_of
from tests.support.desk import CALENDAR, JAKARTA, RULES

_CITIZENS = 200
_BUSY = {"DPUPRPKP": 40, "Dishub": 22, "Satpol PP": 12, "DLH": 9, "Perumda Tugu Tirta": 6, "Diskominfo": 3}
_STORY = "{phrase} di {place}, sudah {days} hari, dekat rumah nomor {number}. Mohon segera dicek ya."


@dataclass
class Past:
    """Rows in the making; `seed` decides everything."""

    catalogue: Catalogue
    seed: int = 5
    calendar: WorkCalendar = CALENDAR
    rules: RuleBook = RULES
    reports: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    marks: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self._codes: set[str] = set()
        shorts = [*self.catalogue.departments]
        self._departments = shorts
        self._weights = [_BUSY.get(one, 0.6) for one in shorts]
        self._places = self.catalogue.kelurahan
        self._place_weights = [self.dice.uniform(0.4, 3) for _ in self._places]
        self._categories = {one: self.catalogue.categories_of(one) for one in shorts}

    def reports_between(self, first: date, last: date, number: int) -> "Past":
        """So many reports, registered on days from `first` to `last`, with their lives."""
        days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
        weights = [1.0 if self.calendar.is_working(day) else 0.35 for day in days]
        chosen = sorted(self.dice.choices(days, weights, k=number))
        for day in chosen:
            self._live(day)
        return self

    async def write(self, session: AsyncSession) -> None:
        """Into the tables; departments and categories must be there already."""
        connection = await session.connection()
        joined = datetime(2024, 1, 1, tzinfo=JAKARTA)
        people = [
            {"id": one, "telegram_id": 900_000_000 + one, "joined_at": joined, "language": "id"}
            for one in range(1, _CITIZENS + 1)
        ]
        for model, rows in (
            (Citizen, people),
            (Report, self.reports),
            (ReportEvent, self.events),
            (AuditRecord, self.marks),
        ):
            for at in range(0, len(rows), 2000):
                await connection.execute(insert(table_of(model)), rows[at : at + 2000])

    # --- one life ---------------------------------------------------------------------------------

    def _live(self, day: date) -> None:
        dice = self.dice
        at = self._moment(day)
        row = self._report(day, at)
        self.reports.append(row)
        history = _History(self, row, at)
        history.add("register", "registered", role="citizen", at=at)
        ending = dice.random()
        if ending < 0.02:
            history.add("merge", "merged", after=dice.randint(0, 2))
        elif ending < 0.04:
            history.add("archive", "archived", after=dice.randint(0, 3))
        elif ending < 0.06:
            pass  # nobody has touched it yet
        else:
            self._worked_on(history)
        row |= {"state": history.state, "version": history.version}

    def _worked_on(self, history: "_History") -> None:
        dice, row = self.dice, history.row
        if dice.random() < 0.1:
            other = dice.choices(self._departments, self._weights)[0]
            if other != row["department"]:
                data = {"department_from": row["department"], "department_to": other}
                row |= {"department": other, "transfers": 1}
                history.add("transfer", "registered", after=dice.randint(0, 1), data=data)
        history.add("take", "assigned", after=0)
        if dice.random() < 0.08:
            history.add("ask", "waiting_citizen", after=0)
            paused = dice.randint(1, 8)
            history.add("reply", "in_progress", role="citizen", after=paused)
        history.add("answer", "in_progress", after=min(int(dice.expovariate(0.8)), 9))
        row["first_answer_at"] = history.at
        if dice.random() < 0.12:
            return
        slow = 0.35 if row["department"] in {"DPUPRPKP", "Perumda Tugu Tirta"} else 0.6
        history.add("result", "result", after=min(int(dice.expovariate(slow) * 3) + 1, 70))
        if dice.random() < 0.05:
            history.add("reopen", "in_progress", role="citizen", after=2)
            if dice.random() < 0.3:
                return
            history.add("result", "result", after=dice.randint(2, 9))
        agreed = dice.random() < 0.5
        history.add("confirm" if agreed else "expire", "closed", role="citizen", after=2 if agreed else 11)
        if agreed and dice.random() < 0.8:
            self._mark(row, history.at)

    def _mark(self, row: dict[str, Any], at: datetime) -> None:
        stars = self.dice.choices([1, 2, 3, 4, 5], [3, 4, 12, 38, 43])[0]
        row["rating"] = stars
        self.marks.append(
            {
                "at": at,
                "actor": f"citizen:{row['citizen_id']}",
                "action": "rated",
                "subject": f"report:{row['id']}",
                "data": {"rating": stars},
            }
        )

    def _report(self, day: date, at: datetime) -> dict[str, Any]:
        dice = self.dice
        short = dice.choices(self._departments, self._weights)[0]
        category = dice.choice(self._categories[short] or [self.catalogue.category(self.catalogue.unclear)])
        place = dice.choices(self._places, self._place_weights)[0]
        kind = Kind.OVERSIGHT if dice.random() < 0.01 else Kind(category.clock)
        rules = self.rules.at(day)
        days = rules.deadlines(kind, day, self.calendar)
        return {
            "id": len(self.reports) + 1,
            "code": self._code(),
            "citizen_id": dice.randint(1, _CITIZENS),
            "kind": str(kind),
            "category": category.key,
            "department": short,
            "transfers": 0,
            "text": _STORY.format(
                phrase=dice.choice(category.phrases),
                place=place.name,
                days=dice.randint(2, 30),
                number=dice.randint(1, 99),
            ),
            "place": f"RT {dice.randint(1, 12)} RW {dice.randint(1, 9)}",
            "kelurahan": place.name,
            "kecamatan": place.kecamatan,
            "details": {},
            "routing": {},
            "emergency": False,
            "privacy": "confidential" if dice.random() < 0.01 else "open",
            "named": False,
            "registered_at": at,
            "rule_version": rules.version,
            "verify_by": days.verify_by,
            "answer_by": days.answer_by,
            "finish_by": days.finish_by,
            "first_answer_at": None,
            "rating": None,
        }

    def _code(self) -> str:
        while True:
            code = str(new_code(self.dice.randrange))
            if code not in self._codes:
                self._codes.add(code)
                return code

    def _moment(self, day: date) -> datetime:
        local = datetime(day.year, day.month, day.day, tzinfo=JAKARTA)
        return local + timedelta(minutes=self.dice.randint(7 * 60, 20 * 60))


@dataclass
class _History:
    past: Past
    row: dict[str, Any]
    at: datetime
    state: str = ""
    version: int = 0

    def add(
        self,
        action: str,
        state: str,
        *,
        role: str = "officer",
        after: int = 0,
        at: datetime | None = None,
        data: dict[str, Any] | None = None,
    ) -> None:
        """The next entry, so many working days after the one before."""
        self.version += 1
        if at is None:
            day = self.past.calendar.add(self.at.astimezone(JAKARTA).date(), after) if after else None
            at = max(self.past._moment(day) if day else self.at, self.at) + timedelta(minutes=7)  # noqa: SLF001 - one generator in two parts
        self.past.events.append(
            {
                "report_id": self.row["id"],
                "version": self.version,
                "at": at,
                "role": role,
                "action": action,
                "state_from": self.state or None,
                "state_to": state,
                "data": data or {},
            }
        )
        self.at, self.state = at, state


def lives(past: Past) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Each report's row and its history."""
    by_report: dict[int, list[dict[str, Any]]] = {}
    for event in past.events:
        by_report.setdefault(event["report_id"], []).append(event)
    for row in past.reports:
        yield row, by_report[row["id"]]
