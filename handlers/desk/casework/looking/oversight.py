"""Looking one report up, with its history and why it came to its department; and help."""

from complaints.casework.finding import find_departments
from complaints.casework.undoing import what_counts
from complaints.codes import parse
from complaints.errors import Invalid, NotFound
from complaints.lifecycle import Action
from complaints.people import HANDLERS, Power, require
from complaints.privacy import cut
from handlers.desk.cards.buttons import buttons_of
from handlers.desk.cards.text import act_line, reasons_of, text_of, told_moment, who_did
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, is_shown, report_for, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.people.wording import help_text
from handlers.desk.searchable import NOTE
from storage.care import audit
from storage.cases import lapor, reports
from storage.letters import ButtonRows
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Report, ReportEvent

_LONG, _SHORT = 300, 120
_MOST_ENTRIES = 20


async def look(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/lihat CODE`, or the number that LAPOR! gave it: one report with its history.

    Raises:
        Invalid: that is neither.
        NotFound: no report has it, or it is not for the eyes of this group: the two are told alike.
    """
    code, number = parse(typed, desk.prefix), typed.strip().removeprefix("#")
    if code is None and not number.isdecimal():
        raise Invalid("staff-error-code", field="code")
    async with staff_turn(desk, ref, member, message_id) as turn:
        if code is not None:
            report = await reports.by_code(turn.work.session, code)
        else:
            found = await lapor.by_number(turn.work.session, number)
            report = next((one for one in found if is_shown(turn, one)), None)
        await show(turn, await report_for(turn, report.id if report else None, looking=True))


async def show(turn: Turn, report: Report, above: str = "") -> None:
    """One report with its history, under what asked for it; replying to it answers the citizen.

    Args:
        turn: hers.
        report: the one to show.
        above: what is said first, in Telegram's HTML.
    """
    text, buttons = await _view(turn, report)
    text = "\n\n".join(filter(None, (above, text)))
    await turn.say(text, report=report, purpose="view", buttons=buttons)


async def unfold(turn: Turn, report: Report, *, expanded: bool) -> None:
    """The same in place of the message that was pressed, with the rarer buttons or without them."""
    text, buttons = await _view(turn, report, expanded=expanded)
    await turn.rewrite(text, report=report, purpose="view", buttons=buttons)


async def _view(turn: Turn, report: Report, *, expanded: bool = False) -> tuple[str, ButtonRows]:
    require(turn.role, Power.SEE_QUEUE)
    if not is_shown(turn, report):
        raise NotFound("staff-error-no-report")
    entries = await _history(turn, report)
    head = turn.html("staff-history", code=report.code)
    card = await text_of(turn.work, report, acts=0, whole=True)
    text = "\n".join([card, "", await _why(turn, report), "", head, *entries])
    # In a group whoever reads it may press, in her own chat only she.
    acts = turn.role in HANDLERS or not turn.member.private
    return text, buttons_of(turn.desk, report, expanded=expanded) if acts else ()


async def _why(turn: Turn, report: Report) -> str:
    key, facts = await why_facts(turn, report)
    return turn.html(key, **facts)


async def why_facts(turn: Turn, report: Report) -> tuple[str, dict[str, object]]:
    """Why the report came to this department: the text's key and its arguments.

    What the router thought is true only until somebody passed it on; then it is who did, and her reason.
    """
    veil = await veil_of(turn.work, report)
    if (move := await _last_move(turn, report)) is not None:
        who = await who_did(turn.work, move) or turn.words("staff-nameless")
        when, reason = told_moment(turn.work, move.at), cut(veil(move.text or "-"), _SHORT)
        return "staff-why-moved", {
            "department": report.department,
            "who": who,
            "when": when,
            "reason": reason,
        }
    reasons = reasons_of(report, veil)
    sure = report.routing.get("confidence")
    percent = round(100 * sure) if isinstance(sure, int | float) else 0
    facts = {"department": report.department, "reasons": ", ".join(reasons), "percent": percent}
    return ("staff-why-words" if reasons else "staff-why-unknown"), facts


async def _last_move(turn: Turn, report: Report) -> ReportEvent | None:
    """The step that brought it to its department, if somebody passed it on."""
    history = what_counts(await reports.history(turn.work.session, report.id or 0))
    moves = [event for event in history if event.action == Action.TRANSFER]
    return moves[-1] if moves and moves[-1].data.get("department_to") == report.department else None


async def help_staff(desk: Desk, ref: UpdateRef, member: Member, message_id: int) -> None:
    """`/bantuan`."""
    async with staff_turn(desk, ref, member, message_id) as turn:
        await turn.say(help_text(desk, turn.officer))


def department_of(turn: Turn, typed: str, command: str) -> str:
    """The department that was typed after that command.

    Raises:
        NotFound: no department is like it.
    """
    found = find_departments(typed, turn.desk.catalogue.departments.values(), 1, within=True)
    if not found:
        raise NotFound("staff-error-no-department", command=command)
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
        if record.action == "lapor":
            who = await officers.name_of(turn.work.session, int(record.actor.partition(":")[2])) or ""
            facts = {
                "number": str(record.data.get("number") or ""),
                "when": told_moment(turn.work, record.at),
            }
            entries.append((record.at, turn.html("lapor-history", who=who, **facts)))
        if record.action == NOTE:
            who = await officers.name_of(turn.work.session, int(record.actor.partition(":")[2])) or ""
            words = _words(turn, str(record.data.get("text") or ""))
            line = turn.html("staff-history-note", who=who, when=told_moment(turn.work, record.at))
            entries.append((record.at, line + words))
    return [line for _, line in sorted(entries, key=lambda entry: entry[0])][-_MOST_ENTRIES:]


def _words(turn: Turn, words: str) -> str:
    return "\n" + turn.html("staff-history-words", words=cut(words, _LONG))
