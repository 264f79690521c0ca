"""Looking things up: what is open, one report with its history, one's own cases, and help."""

from collections.abc import Sequence

from complaints.codes import parse
from complaints.errors import Invalid, NotFound
from complaints.finding import find_departments
from complaints.lifecycle import CLOCK_STANDS
from complaints.people import Power, may, require
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.cards.buttons import buttons_of
from handlers.desk.cards.text import act_line, text_of, told_moment, who_did
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.turn import Member, StaffPressed, Turn, is_shown, report_for, staff_turn
from handlers.desk.desk import Desk
from storage import audit, officers, reports
from storage.inbox import UpdateRef
from storage.letters import ButtonRows
from storage.tables import Report

PAGES = frozenset({"queue", "mine"})
"""Presses that turn a page of a list; their target is the page, their argument the department."""

PAGE = 8
_SHORT, _LONG = 60, 300
_MOST_ENTRIES = 20


async def queue(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/antrian [dinas]`: what is open, the oldest deadline first.

    Raises:
        NotFound: no department is like what was typed.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        department = department_of(turn, typed) if typed else ""
        text, buttons = await _page(turn, "queue", 0, department)
        await turn.say(text, buttons=buttons)


async def mine(desk: Desk, ref: UpdateRef, member: Member, message_id: int) -> None:
    """`/tugasku`: the reports in one's own hands."""
    async with staff_turn(desk, ref, member, message_id) as turn:
        text, buttons = await _page(turn, "mine", 0, "")
        await turn.say(text, buttons=buttons)


async def turn_page(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """A page of a list, in place of the one before."""
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        if wish.argument and wish.argument not in desk.catalogue.departments:
            raise Invalid("error-old-button", field="button")
        text, buttons = await _page(turn, wish.action, wish.target, wish.argument)
        await turn.rewrite(text, buttons=buttons)
        await turn.toast("staff-toast-quiet")


async def look(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/lihat CODE`: one report with its history.

    Raises:
        Invalid: that is no code.
        NotFound: no report has it, or it is not for the eyes of this group: the two are told alike.
    """
    code = parse(typed)
    if code is None:
        raise Invalid("staff-error-code", field="code")
    async with staff_turn(desk, ref, member, message_id) as turn:
        report = await reports.by_code(turn.work.session, code)
        await show(turn, await report_for(turn, report.id if report else None, looking=True))


async def show(turn: Turn, report: Report) -> None:
    """One report with its history, under what asked for it; replying to it answers the citizen."""
    require(turn.role, Power.SEE_QUEUE)
    if not is_shown(turn, report):
        raise NotFound("staff-error-no-report")
    entries = await _history(turn, report)
    head = turn.html("staff-history", code=report.code)
    text = "\n".join([await text_of(turn.work, report, acts=0, whole=True), "", head, *entries])
    buttons = () if turn.member.private else buttons_of(turn.desk, report)
    await turn.say(text, report=report, purpose="view", buttons=buttons)


async def help_staff(desk: Desk, ref: UpdateRef, member: Member, message_id: int) -> None:
    """`/bantuan`."""
    async with staff_turn(desk, ref, member, message_id) as turn:
        text = turn.html("staff-help", name=turn.officer.name)
        if may(turn.role, Power.ADMINISTER):
            text += "\n\n" + turn.html("people-help")
        await turn.say(text)


# --- lists ----------------------------------------------------------------------------------------


async def _page(turn: Turn, which: str, page: int, department: str) -> tuple[str, ButtonRows]:
    require(turn.role, Power.SEE_QUEUE)
    officer = turn.officer_id if which == "mine" else None
    session, whose = (
        turn.work.session,
        reports.Shown(department or None, officer, None if turn.sees_all else turn.restricted),
    )
    total = await reports.count_on_the_desk(session, whose)
    pages = max(1, -(-total // PAGE))
    page = min(page, pages - 1)
    rows = await reports.on_the_desk(session, whose, limit=PAGE, offset=page * PAGE)
    if not rows:
        return turn.html(f"staff-{which}-empty", department=department or "-"), ()
    scope = department or turn.words("staff-all-departments")
    head = turn.html(f"staff-{which}-head", total=total, page=page + 1, pages=pages, department=scope)
    lines = [await _line(turn, number, report) for number, report in enumerate(rows, page * PAGE + 1)]
    return "\n\n".join([head, *lines]), _turning(turn, (which, page, pages, department), rows)


async def _line(turn: Turn, number: int, report: Report) -> str:
    category = turn.desk.catalogue.categories.get(report.category or "")
    veil = await veil_of(turn.work, report)
    place = report.kelurahan or report.kecamatan or veil(report.place)
    who = await officers.name_of(turn.work.session, report.officer_id) if report.officer_id else ""
    return turn.html(
        "staff-queue-line",
        number=number,
        code=report.code,
        category=category.name if category else "-",
        place=cut(place, _SHORT) or "-",
        department=report.department,
        left=_left(turn, report),
        who=who or turn.words("staff-nobody"),
    )


def _left(turn: Turn, report: Report) -> str:
    """How much time is left for what was promised next, in words."""
    if report.state in CLOCK_STANDS:
        return turn.words(f"staff-left-{report.state.replace('_', '-')}")
    due = report.answer_by if report.first_answer_at is None else report.finish_by
    days = turn.desk.calendar.count(turn.work.today, due)
    if due < turn.work.today:
        return turn.words("staff-left-late", days=-days)
    return turn.words("staff-left", days=days)


def _turning(turn: Turn, where: tuple[str, int, int, str], rows: Sequence[Report]) -> ButtonRows:
    which, page, pages, department = where
    seen = tuple(
        turn.button("staff-button-number", Press("see", report.id or 0, report.version), number=number)
        for number, report in enumerate(rows, page * PAGE + 1)
    )
    back = turn.button("staff-button-back", Press(which, max(page - 1, 0), 0, department))
    ahead = turn.button("staff-button-ahead", Press(which, page + 1, 0, department))
    turning = ((back,) if page else ()) + ((ahead,) if page + 1 < pages else ())
    half = PAGE // 2
    return tuple(row for row in (seen[:half], seen[half:], turning) if row)


def department_of(turn: Turn, typed: str) -> str:
    """The department that was typed.

    Raises:
        NotFound: no department is like it.
    """
    found = find_departments(typed, turn.desk.catalogue.departments.values(), 1)
    if not found:
        raise NotFound("staff-error-no-department")
    return found[0].short


# --- history --------------------------------------------------------------------------------------


async def _history(turn: Turn, report: Report) -> list[str]:
    """Events and notes in the order of time, each with its words."""
    veil = await veil_of(turn.work, report)
    entries, before = [], ""
    for event in await reports.history(turn.work.session, report.id or 0):
        # What she first wrote stands above already.
        words = _words(turn, veil(event.text, before)) if event.text and event.state_from is not None else ""
        before = event.text or before
        entries.append((event.at, act_line(turn.work, event, await who_did(turn.work, event)) + words))
    for record in await audit.about(turn.work.session, f"report:{report.id}"):
        if record.action == "note":
            who = await officers.name_of(turn.work.session, int(record.actor.partition(":")[2])) or ""
            words = _words(turn, str(record.data.get("text") or ""))
            line = turn.html("staff-history-note", who=who, when=told_moment(turn.work, record.at))
            entries.append((record.at, line + words))
    return [line for _, line in sorted(entries, key=lambda entry: entry[0])][-_MOST_ENTRIES:]


def _words(turn: Turn, words: str) -> str:
    return "\n" + turn.html("staff-history-words", words=cut(words, _LONG))
