"""Words to the bot that are no command and no reply: in private nobody is left without an answer.

In a group they are talk between colleagues, and never answered.
"""

from contextlib import suppress

from complaints.casework.asking import asks_for_figures, asks_for_late_ones, department_asked
from complaints.casework.thanks import is_only_thanks
from complaints.codes import find_code
from complaints.errors import Invalid, NotFound
from complaints.figures import period_in
from complaints.people import HANDLERS, Power, may
from handlers.desk.casework.looking.oversight import show
from handlers.desk.casework.turns.heard import Member, StaffWrote
from handlers.desk.casework.turns.turn import Turn, report_for, staff_turn
from handlers.desk.desk import Desk
from storage.cases import reports
from storage.mail.inbox import UpdateRef


async def said(desk: Desk, ref: UpdateRef, wrote: StaffWrote) -> None:
    """Answer what a member of staff wrote in private: the case she names, where the figures are, or hints.

    Raises:
        NotAllowed: she may not act.
        NotFound: she names a report that is not there for her.
    """
    async with staff_turn(desk, ref, wrote.member, wrote.message_id) as turn:
        await respond(turn, wrote.words)


async def respond(turn: Turn, words: str) -> None:
    """Answer her words in her turn; see `said`."""
    if code := find_code(words, turn.desk.prefix):
        await _show(turn, code, words)
    elif asks_for_late_ones(words) and may(turn.role, Power.SEE_QUEUE):
        await turn.say(turn.html("staff-said-late"))
    elif asks_for_figures(words) and may(turn.role, Power.SEE_FIGURES):
        await turn.say(turn.html("staff-said-figures", typed=_example(turn, words)))
    elif is_only_thanks(words):
        await turn.say(turn.html("staff-said-thanks", name=turn.officer.name))
    else:
        await turn.say(turn.html(_hints(turn), name=turn.officer.name))


async def misspelt(desk: Desk, ref: UpdateRef, member: Member, message_id: int, meant: str) -> None:
    """A command that is none, but close to one of ours: ask whether that was meant; nothing is done yet.

    Args:
        desk: the desk.
        ref: points at the update.
        member: who typed it.
        message_id: her message.
        meant: the command with what she typed after it, without its stroke.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        # Telegram makes a link of the first word only; pressed, it would go off without the rest.
        key = "staff-meant-copy" if " " in meant else "staff-meant"
        await turn.say(turn.html(key, command=f"/{meant}"))


async def _show(turn: Turn, code: str, words: str) -> None:
    report = await reports.by_code(turn.work.session, code)
    report = await report_for(turn, report.id if report else None, looking=True)
    more = turn.role in HANDLERS and len(words.split()) > 1
    await show(turn, report, turn.html("staff-said-code") if more else "")


def _example(turn: Turn, words: str) -> str:
    """The command that answers her question: with the period and the department she named."""
    period, rest = period_in("", turn.work.today)
    with suppress(Invalid):
        period, rest = period_in(words, turn.work.today)
    department = None
    with suppress(NotFound):
        department = department_asked(rest, turn.desk.catalogue.departments, turn.officer.department)
    return " ".join(filter(None, (period.name, department.short if department else "")))


def _hints(turn: Turn) -> str:
    return "staff-said-hints" if turn.role in HANDLERS else "staff-said-hints-leading"
