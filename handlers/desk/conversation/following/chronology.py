"""The chronology of a case, for her own records or for an ombudsman: every date, every promise, every pause.

A document in her language, as plain text and as PDF. It names departments, never officers, and holds her own
words as she wrote them; what officers wrote stands in it only where it was sent to her before.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from complaints.casework.undoing import what_counts
from complaints.codes import find_code
from complaints.lifecycle import CLOCK_STANDS, FINAL, Action, State
from complaints.other_words import LAPOR
from complaints.people import Role
from complaints.service_levels import Deadlines, Kind
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk import made_files
from handlers.desk.citizen_letters import facts_of, planned_day_told
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.short_words import wants_chronology
from handlers.desk.conversation.talk import Talk
from handlers.desk.desk import Desk
from handlers.desk.joint import history_for, standing_for
from handlers.texts.loader import spoken_date, spoken_moment
from storage.cases import reports
from storage.tables import Report, ReportEvent

_TOLD_WORDS = frozenset(
    {
        Action.ASK, Action.ANSWER, Action.PROGRESS, Action.SCHEDULE, Action.OUTSIDE, Action.RESULT,
        Action.TRANSFER, Action.ARCHIVE, Action.REOPEN,
    }
)  # fmt: skip
"""Acts of officers whose words went to her."""
_INSIDE = {
    "assign": "chronology-event-assign",
    "hand_back": "chronology-event-hand-back",
    "release": "chronology-event-hand-back",
}
"""Acts that other texts for citizens leave out; here nothing is left out."""
_PROMISES = {
    "verify_by": "chronology-verify-by",
    "answer_by": "chronology-answer-by",
    "finish_by": "chronology-finish-by",
}
_NEUTRAL: dict[str, str] = {
    State.WAITING_CITIZEN: "chronology-state-asked",
    State.RESULT: "chronology-state-result",
}
"""States whose usual words speak to her; others may read this too."""
_MOST = 200
_QUOTED = "  | "
"""Before a line of somebody's own words."""


async def pressed(talk: Talk, _: Press, report: Report) -> None:
    """The button under an overdue letter or a status."""
    await send(talk, report)


async def hear(talk: Talk, words: str) -> bool:
    """Typed instead of pressed: “kronologi”, “kronologi MLG-…”; whether it was that and could be sent."""
    if not wants_chronology(words):
        return False
    code = find_code(words, talk.desk.prefix)
    mine = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, _MOST)
    meant = [one for one in mine if one.code == code] if code else _likeliest(mine)
    if not meant:
        return False
    await send(talk, meant[0])
    return True


async def send(talk: Talk, report: Report) -> None:
    """Send her the chronology as a document."""
    events = what_counts(await history_for(talk.work, report, report))
    head = await standing_for(talk.work, report)
    shared = () if head is report else await following.shared_steps(talk, report, head)
    told = Chronology(talk.desk, report, events, talk.language, talk.work.today, head, shared)
    made = talk.plain("chronology-made", moment=spoken_moment(talk.work.now, talk.language, talk.desk.zone))
    name = f"kronologi-{report.code}"
    paper = await asyncio.to_thread(_drawn, told.blocks(), made)
    await talk.send(
        talk.html("citizen-chronology", code=report.code),
        document=(f"{name}.txt", f"{told.text()}\n\n{made}\n"),
        attachments=(await made_files.keep(talk.work, f"{name}.pdf", "application/pdf", paper),),
        report_id=report.id,
        purpose="chronology",
    )


def _drawn(blocks: Sequence[Sequence[str]], made: str) -> bytes:
    # The library that draws is large: whoever needs no paper does not load it, and nobody else waits for it.
    from handlers.desk.chronology_paper import draw  # noqa: PLC0415 - see above

    return draw(blocks, made, quoted=_QUOTED)


def _likeliest(mine: Sequence[Report]) -> list[Report]:
    """The one she must mean: her only open report, or her newest one."""
    unfinished = [one for one in mine if one.state not in FINAL]
    return unfinished if len(unfinished) == 1 else list(mine[:1])


@dataclass(frozen=True, slots=True)
class Chronology:
    """The text of one report's chronology, as of one local day.

    `standing` is the report by which hers stands: itself, or the one it was merged into, whose steps since
    then are `shared`.
    """

    desk: Desk
    report: Report
    events: Sequence[ReportEvent]
    language: str
    today: date
    standing: Report
    shared: Sequence[ReportEvent] = ()

    def text(self) -> str:
        """All of it, in plain text."""
        return "\n\n".join("\n".join(block) for block in self.blocks())

    def blocks(self) -> list[list[str]]:
        """All of it, part by part; the first line of each is its title, but for the rule, which has none."""
        steps = (self._steps(), self._shared_steps())
        parts = (self._head(), self._words(), self._promises(), self._pauses(), *steps, self._rule())
        return [block for block in map(list, parts) if block]

    # --- what it is about -----------------------------------------------------------------------------

    def _head(self) -> Iterator[str]:
        facts = facts_of(self.desk, self.report, self.language)
        place = ", ".join(
            filter(None, (self.report.place, self.report.kelurahan or "", self.report.kecamatan or ""))
        )
        yield self._say("chronology-title", **facts)
        yield ""
        yield self._say("chronology-category", **facts)
        if place:
            yield self._say("chronology-place", place=place)
        if self.report.since:
            yield self._say("chronology-since", since=self.report.since)
        yield self._say("chronology-department", **facts)
        yield self._say("chronology-state", state=self._state(self.standing.state), lapor=self._lapor())

    def _words(self) -> Iterator[str]:
        yield self._say("chronology-words")
        yield from _indented(self.report.text)

    # --- what was promised ----------------------------------------------------------------------------

    def _promises(self) -> Iterator[str]:
        report, first = self.report, self._first_promises()
        yield self._say("chronology-promises")
        for name, key in _PROMISES.items():
            now, then = getattr(report, name), getattr(first, name)
            moved = "yes" if now != then else "no"
            yield self._say(key, held=moved, date=self._day(now), then=self._day(then))
        yield self._done("chronology-answered", report.first_answer_at)
        yield self._done("chronology-result", report.result_at)
        late = self.desk.calendar.count(report.finish_by, self.today)
        if late > 0 and report.state not in CLOCK_STANDS:
            yield self._say("chronology-late", days=late)

    def _done(self, key: str, at: datetime | None) -> str:
        day = self._day(local_date(at, self.desk.zone)) if at else ""
        return self._say(key, held="yes" if at else "no", date=day)

    def _first_promises(self) -> Deadlines:
        registered = local_date(self.report.registered_at, self.desk.zone)
        kind, version = Kind(self.report.kind), self.report.rule_version
        return self.desk.rules.deadlines(kind, registered, self.desk.calendar, version)

    def _pauses(self) -> Iterator[str]:
        told = [self._pause(*pause) for pause in self._standstills()]
        if told:
            yield self._say("chronology-pauses")
            yield from told

    def _standstills(self) -> Iterator[tuple[date, date | None, str]]:
        """From when until when the clock stood, and in which state."""
        begun: tuple[date, str] | None = None
        for event in self.events:
            day, stands = local_date(event.at, self.desk.zone), event.state_to in CLOCK_STANDS
            if stands and begun is None:
                begun = (day, event.state_to)
            elif not stands and begun is not None:
                yield begun[0], day, begun[1]
                begun = None
        if begun is not None and self.report.state not in FINAL:
            yield begun[0], None, begun[1]

    def _pause(self, since: date, until: date | None, state: str) -> str:
        return self._say(
            "chronology-pause",
            held="yes" if until else "no",
            date=self._day(since),
            until=self._day(until) if until else "",
            days=self.desk.calendar.count(since, until or self.today),
            state=self._state(state),
        )

    def _rule(self) -> Iterator[str]:
        rules = self.desk.rules.version(self.report.rule_version)
        yield self._say("chronology-rule", version=rules.version)

    # --- what happened --------------------------------------------------------------------------------

    def _steps(self) -> Iterator[str]:
        yield self._say("chronology-steps")
        department = next(
            (str(event.data["department_from"]) for event in self.events if "department_from" in event.data),
            self.report.department,
        )
        for event in self.events:
            yield from self._step(event, self._called(department))
            department = str(event.data.get("department_to") or department)

    def _shared_steps(self) -> Iterator[str]:
        """What became of the matter where it is handled together; nothing in it is another citizen's."""
        if self.shared:
            yield self._say("chronology-joined")
        for event in self.shared:
            yield from self._step(event, self._called(self.standing.department))

    def _step(self, event: ReportEvent, department: str) -> Iterator[str]:
        yield ""
        yield self._say(
            "chronology-step",
            when=spoken_moment(event.at, self.language, self.desk.zone),
            what=self._what(event.action),
            who=self._who(event.role, department),
            lapor=LAPOR[State(event.state_to)],
        )
        if to := event.data.get("department_to"):
            yield "  " + self._say("chronology-moved-to", department=self._called(str(to)))
        if body := event.data.get("body"):
            yield "  " + self._say("chronology-body", body=str(body))
        if planned := event.data.get("planned_on"):
            yield "  " + self._say("chronology-planned", date=self._planned(str(planned), event))
        if other := event.data.get("second"):
            yield "  " + self._say("chronology-second", code=str(other))
        if files := event.data.get("attachments"):
            yield "  " + self._say("chronology-files", count=len(files))
        if event.text and self._shows_words(event):
            yield from _indented(event.text)

    def _planned(self, day: str, event: ReportEvent) -> str:
        loose = bool(event.data.get("loose"))
        return planned_day_told(self.desk, date.fromisoformat(day), self.language, loose=loose)

    def _shows_words(self, event: ReportEvent) -> bool:
        if event.role == Role.CITIZEN:
            return event.state_from is not None  # her first words stand above already
        return event.action in _TOLD_WORDS

    # --- words ----------------------------------------------------------------------------------------

    def _what(self, action: str) -> str:
        return self._say(_INSIDE.get(action) or f"citizen-event-{action.replace('_', '-')}")

    def _who(self, role: str, department: str) -> str:
        known: dict[str, str] = {
            Role.CITIZEN: "chronology-by-citizen",
            Role.CLOCK: "chronology-by-clock",
        }
        key = known.get(role)
        return self._say(key) if key else department

    def _called(self, short: str) -> str:
        department = self.desk.catalogue.departments.get(short)
        return department.called if department else short

    def _state(self, state: str) -> str:
        return self._say(_NEUTRAL.get(state) or f"citizen-state-{state.replace('_', '-')}")

    def _lapor(self) -> str:
        return LAPOR[State(self.standing.state)]

    def _day(self, day: date) -> str:
        return spoken_date(day, self.language)

    def _say(self, key: str, **facts: object) -> str:
        return self.desk.texts.plain(self.language, key, **facts)


def _indented(words: str) -> Iterator[str]:
    for line in words.splitlines():
        yield f"{_QUOTED}{line}"
