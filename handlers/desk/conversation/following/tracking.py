"""/status and /laporanku: where her reports are, whose turn it is, and what she can do."""

from complaints.casework.undoing import what_counts
from complaints.codes import near, parse
from complaints.errors import NotFound
from complaints.lifecycle import FINAL, State
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk.citizen_letters import facts_of
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.following.joined import joined_line
from handlers.desk.conversation.following.listing import show_list
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.presses import Do, buttons_of, chronology_button
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from handlers.desk.joint import standing_for
from handlers.texts.loader import spoken_moment
from storage.cases import reports
from storage.letters import Button, ButtonRows
from storage.mail.inbox import UpdateRef
from storage.tables import Report

_OWN_CODES = 200
_LAST_EVENTS = 4
_TOLD = frozenset(
    {
        "register", "take", "transfer", "ask", "answer", "progress", "schedule", "outside", "result", "merge",
        "archive", "add", "reply", "confirm", "reopen", "withdraw", "expire",
    }
)  # fmt: skip


async def status(desk: Desk, ref: UpdateRef, person: Person, argument: str) -> None:
    """/status [code]: one report; without a code her only open one, or the list."""
    async with turn(desk, ref, person) as talk:
        if argument:
            await show_status(talk, argument)
        else:
            await show_current(talk)


async def show_current(talk: Talk) -> None:
    """Her only open report, or the list."""
    mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
    if len(mine) == 1:
        await show(talk, mine[0])
    else:
        await show_list(talk, 0)


async def listing(desk: Desk, ref: UpdateRef, person: Person) -> None:
    """/laporanku: all her reports, those that are not over first."""
    async with turn(desk, ref, person) as talk:
        await show_list(talk, 0)


async def show_status(talk: Talk, typed: str) -> None:
    """The report whose code she typed, slips of the finger forgiven; only ever one of her own.

    Another's code is answered like one that does not exist, so that guessing tells nothing.
    """
    mine = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, _OWN_CODES)
    code = parse(typed, talk.desk.prefix)
    own = {report.code: report for report in mine}
    if code in own:
        await show(talk, own[code])
        return
    likely = near(typed, own, talk.desk.prefix)
    if not likely:
        raise NotFound("error-no-such-code")
    if len(likely) == 1:
        await talk.say("citizen-code-meant", code=likely[0])
        await show(talk, own[likely[0]])
    else:
        rows = [(Button(one, Press(Do.STATUS, own[one].id or 0).pack()),) for one in likely]
        await talk.say("citizen-code-which", buttons=tuple(rows))


async def show(talk: Talk, report: Report) -> None:
    """One report: where it is, whose turn, working day n of m, the dates, and what happened last."""
    about = await standing_for(talk.work, report)
    together = await joined_line(talk, report, about)
    parts = [_head(talk, report, about), together, await _history(talk, report)]
    await talk.send(
        "\n\n".join(filter(None, parts)),
        buttons=_buttons(talk, report, about),
        report_id=report.id,
        purpose="status",
    )


def _head(talk: Talk, own: Report, report: Report) -> str:
    """How hers stands; `report` is the one by which it stands, her own or what it was merged into."""
    calendar = talk.desk.calendar
    facts = facts_of(talk.desk, report, talk.language) | {"code": own.code}
    begun = local_date(report.registered_at, talk.desk.zone)
    day, days = calendar.position(begun, report.finish_by, talk.work.today)
    late = report.finish_by < talk.work.today and report.state not in FINAL | {State.RESULT}
    told = facts | {
        "sort": talk.plain(f"citizen-kind-{report.kind}"),
        "day": day,
        "days": days,
        "body": report.outside_body or "",
    }
    plan_over = report.state == State.SCHEDULED and (report.planned_on or talk.work.today) < talk.work.today
    unchecked = report.state == State.REGISTERED and report.verify_by < talk.work.today
    word = "plan-over" if plan_over else "verify-late" if unchecked else _word(report.state)
    now = f"citizen-status-{word}"
    lines = [talk.html("citizen-status", **told), talk.html(now, **_complete(told))]
    if report.state not in FINAL | {State.RESULT}:
        lines.append(talk.html("citizen-status-late" if late else "citizen-status-days", **told))
    return "\n".join(lines)


def _complete(facts: dict[str, object]) -> dict[str, object]:
    return {"respond_by": "", "planned_on": "", **facts}


async def _history(talk: Talk, report: Report) -> str:
    history = what_counts(await reports.history(talk.work.session, report.id or 0))
    events = [one for one in history if one.action in _TOLD]
    if not events:
        return ""
    lines = [
        talk.html(
            "citizen-event",
            when=spoken_moment(one.at, talk.language, talk.desk.zone),
            what=talk.plain(f"citizen-event-{_word(one.action)}"),
        )
        for one in events[-_LAST_EVENTS:]
    ]
    return "\n".join([talk.html("citizen-events"), *lines])


def _buttons(talk: Talk, report: Report, about: Report) -> ButtonRows:
    if about is not report:
        return following.status_buttons(talk, report, about)
    rows = list(buttons_of(talk.desk, report, talk.language))
    if report.state not in FINAL:
        add = talk.button("citizen-button-add", Press(Do.ADD, report.id or 0, report.version))
        drop = talk.button("citizen-button-withdraw", Press(Do.WITHDRAW, report.id or 0, report.version))
        rows.append((add, drop))
    rows.append((chronology_button(talk.desk, report, talk.language),))
    return tuple(rows)


def _word(name: str) -> str:
    return name.replace("_", "-")
