"""The books of a month: what was done, counted again in plain words, without the rules of the desk."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from complaints.lifecycle import State
from scheduler.timetable import Timetable
from storage.cases import reports
from storage.letters import BotName, Letter, LetterKind
from storage.tables import Report, ReportEvent
from tests.support import desk as make

if TYPE_CHECKING:
    from tests.support.month import Month

ANSWERS = frozenset({"said", "", "assign", "decide"})
"""What answers somebody who has just pressed or written something in the group."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that Telegram did for us."""

    at: datetime
    bot: BotName
    letter: Letter
    edit: bool

    @property
    def in_group(self) -> bool:
        return self.letter.chat_id < 0


@dataclass
class Books:
    """What must be true of a month.

    Attributes:
        digests: by day, the headings and numbers that the room read, and those counted here.
    """

    month: Month
    digests: dict[date, tuple[dict[str, int], dict[str, int]]] = field(default_factory=dict)

    async def morning(self, timetable: Timetable) -> None:
        """What the digest should say, counted here in plain words, and what it says."""
        today, expected = self.month.local.date(), Counter[str]()
        for report in await self.month.reports_in(set(State)):
            if heading := self._heading(report, today):
                expected[heading] += 1
        before = await self._digest_letters()
        await timetable.tick()
        new = (await self._digest_letters())[len(before) :]
        told = _figures(new[0]) if new else {}
        if self.month.desk.calendar.is_working(today):
            named = {key: number for key, number in expected.items() if number}
            only_waiting = set(named) <= {"menunggu warga"}
            self.digests[today] = (told, {} if only_waiting else named)
        else:
            assert not new, "no digest on a day off"

    def _heading(self, one: Report, today: date) -> str:
        if one.state == "waiting_citizen":
            return "menunggu warga"
        if one.state not in {"registered", "assigned", "in_progress", "scheduled", "outside"}:
            return ""
        dates = [one.planned_on if one.state == "scheduled" and one.planned_on else one.finish_by]
        dates += [] if one.first_answer_at else [one.answer_by]
        dates += [one.verify_by] if one.state == "registered" else []
        if min(dates) < today:
            return "lewat waktu"
        if min(dates) == today:
            return (
                "terjadwal hari ini"
                if one.state == "scheduled" and one.planned_on == today
                else "jatuh hari ini"
            )
        fresh = one.state != "registered" or one.officer_id is not None or self.month.age_of(one) < 1
        return "" if fresh else "belum disentuh"

    async def _digest_letters(self) -> list[str]:
        rows = await make.letters(self.month.desk, bot="staff")
        return [make.words(row) for row in rows if row.payload.get("purpose") == "digest"]

    # --- verdicts -----------------------------------------------------------------------------------------

    def busiest_minute(self) -> int:
        """The most operations in any sixty seconds in the group."""
        times = [one.at for one in self.month.done if one.in_group]
        most, first = 0, 0
        for last, at in enumerate(times):
            while times[first] <= at - timedelta(seconds=60):
                first += 1
            most = max(most, last - first + 1)
        return most

    def by_sort(self) -> Counter[str]:
        """How many operations in the group, by what they were."""
        counted: Counter[str] = Counter()
        for one in self.month.done:
            if one.in_group:
                purpose = "query" if ":" in one.letter.purpose else one.letter.purpose or "page"
                sort = "card" if one.letter.kind is LetterKind.CARD else purpose
                counted[f"{sort}, {'edited' if one.edit else 'sent'}"] += 1
        return counted

    def asked_for(self, one: Operation) -> bool:
        """Whether it answers what somebody has just pressed or written in the group."""
        return one.letter.purpose in ANSWERS or one.letter.purpose.count(":") >= 2

    def unasked_per_case(self) -> float:
        """Operations in the group per case, beside answers to people's own messages and presses."""
        group = [one for one in self.month.done if one.in_group]
        return sum(not self.asked_for(one) for one in group) / self.month.filed

    def pings_outside_duty(self) -> list[Operation]:
        """What rang somebody of the staff outside office hours, unasked."""
        return [
            one
            for one in self.month.done
            if one.bot is BotName.STAFF
            and not one.edit
            and not one.letter.silent
            and one.letter.purpose != "said"
            and not self.month.office_is_open(one.at)
        ]

    async def longest_silences(self) -> dict[str, int]:
        """Per report the working days by which a citizen waited longer than the rule, where she did."""
        heard: dict[str, list[datetime]] = {}
        for one in self.month.done:
            if one.bot is BotName.CITIZEN:
                for code in set(re.findall(r"T\d{6}", one.letter.text)):
                    heard.setdefault(code, []).append(one.at)
        late: dict[str, int] = {}
        for report in await self.month.reports_in(set(State)):
            async with self.month.desk.database.reading() as session:
                history = await reports.history(session, report.id or 0)
            # What she does herself is contact too: the next word counts from there.
            hers = [event.at for event in history if event.role == "citizen"]
            moments = sorted([report.registered_at, *heard.get(report.code, []), *hers])
            for before, after in zip(moments, [*moments[1:], self.month.clock()], strict=True):
                over = self._over(history, before, after)
                if over > 0:
                    late[report.code] = max(over, late.get(report.code, 0))
        return late

    def _over(self, history: Sequence[ReportEvent], before: datetime, after: datetime) -> int:
        """Working days beyond the interval of the state in which she was left; 0 once the report ended."""
        known = [event for event in history if event.at <= before]
        state = known[-1].state_to if known else "registered"
        ended = [event.at for event in history if event.state_to in {"closed", "archived", "merged"}]
        until = min([after, *[at for at in ended if at >= before]])
        if state in {"closed", "archived", "merged"}:
            return 0
        zone, rules = self.month.desk.zone, self.month.desk.rules.versions[-1]
        gap = self.month.desk.calendar.count(before.astimezone(zone).date(), until.astimezone(zone).date())
        return gap - rules.push_interval(state)


def _figures(text: str) -> dict[str, int]:
    """The numbers in the digest's second line."""
    line = text.split("\n")[1]
    return {words: int(number) for number, words in re.findall(r"(\d+) ([a-z ]+[a-z])", line)}
