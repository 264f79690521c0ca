"""Histories made by the real lifecycle: any life that a report can have."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from complaints.figures import AsOf, Filed, Step
from complaints.lifecycle import Act, Action, Standing, State, allowed, apply
from complaints.people import Role
from complaints.service_levels import Kind, load_rules

RULES = load_rules()
CALENDAR = RULES.calendar(range(2025, 2029))
ZONE = ZoneInfo("Asia/Jakarta")
START = datetime(2026, 3, 2, 2, tzinfo=UTC)
DEPARTMENTS = ("DPUPRPKP", "Dishub", "DLH", "Diskominfo")
_ROLES = (Role.CITIZEN, Role.OFFICER, Role.COORDINATOR, Role.CLOCK)


def day_of(moment: datetime) -> date:
    return moment.astimezone(ZONE).date()


def as_of(moment: datetime) -> AsOf:
    return AsOf(moment=moment, day_of=day_of, count=CALENDAR.count)


@st.composite
def lives(draw: st.DrawFn) -> tuple[Filed, list[Step]]:
    """A report as it is today, and its history."""
    kind = draw(st.sampled_from(Kind))
    rules = RULES.at(day_of(START))
    first = rules.deadlines(kind, day_of(START), CALENDAR)
    now = Standing(
        state=State.REGISTERED,
        version=1,
        department=draw(st.sampled_from(DEPARTMENTS)),
        officer=None,
        transfers=0,
        deadlines=first,
    )
    at, steps = START, [Step(START, "register", None, State.REGISTERED)]
    for _ in range(draw(st.integers(0, 9))):
        at += timedelta(hours=draw(st.integers(0, 24 * 12)))
        act = draw(_acts(now))
        if act is None:
            break
        if act.action is Action.EXPIRE:
            at = max(at, datetime.combine(now.respond_by or day_of(at), at.time(), UTC) + timedelta(days=2))
        after = apply(now, act, day_of(at), CALENDAR, rules)
        moved = after.department != now.department
        steps.append(
            Step(
                at,
                act.action,
                now.state,
                after.state,
                department_from=now.department if moved else None,
                department_to=after.department if moved else None,
                finish_by=after.deadlines.finish_by if after.deadlines != now.deadlines else None,
            )
        )
        now = after
    filed = Filed(
        report_id=1,
        on=day_of(START),
        department=now.department,
        kind=kind,
        category="Jalan berlubang",
        kelurahan="Dinoyo",
        restricted=False,
        rule_version=first.rule_version,
        finish_by=first.finish_by,
    )
    return filed, steps


@st.composite
def _acts(draw: st.DrawFn, now: Standing) -> Act | None:
    possible = [(action, role) for role in _ROLES for action in allowed(now.state, role)]
    if not possible:
        return None
    action, role = draw(st.sampled_from(possible))
    other = draw(st.sampled_from([one for one in DEPARTMENTS if one != now.department]))
    act = Act(action, role, actor=7, officer=7)
    return replace(act, department=other) if action is Action.TRANSFER else act
