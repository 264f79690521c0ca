"""Giving a report to a colleague: a button, or a part of her name; she is told, and so is the citizen."""

from collections.abc import Sequence

from complaints.errors import Invalid
from complaints.finding import find_names
from complaints.lifecycle import Action, State, step
from complaints.people import HANDLERS, Power, Role, may
from complaints.privacy import is_restricted
from handlers.callbacks import Press
from handlers.desk.cards.buttons import buttons_of
from handlers.desk.casework.deeds.acts import Doing, do
from handlers.desk.casework.turns.turn import StaffWrote, Turn
from handlers.desk.staff_letters import tell_officer
from storage import officers
from storage.letters import ButtonRows
from storage.tables import Officer, Report

_MOST, _A_ROW = 6, 2


async def offer_colleagues(turn: Turn, report: Report, wish: Press) -> None:
    """Show the colleagues of the department, and ask for a name where hers is not among them.

    Raises:
        NotAllowed: in this state nobody can have it.
    """
    step(State(report.state), Action.ASSIGN, turn.role)
    colleagues = await _colleagues(turn, report)
    await turn.say(
        turn.html("assign-prompt", code=report.code, department=report.department),
        report=report,
        purpose=Press("assign", report.id or 0, wish.version).pack(),
        buttons=_buttons(turn, report, colleagues[:_MOST]),
    )
    await turn.toast("staff-toast-below")


async def assign_to_named(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """She typed a part of a name: give it to the one who is meant, or ask which one.

    Raises:
        Invalid: nobody is called like that.
    """
    colleagues = {one.id or 0: one for one in await _colleagues(turn, report)}
    found = find_names(wrote.words, {key: one.name for key, one in colleagues.items()}, _MOST)
    if not found:
        raise Invalid("staff-error-no-colleague", field="officer")
    if len(found) == 1:
        await _give(turn, report, colleagues[found[0]], prompt.version)
        return
    await turn.say(
        turn.html("assign-which", code=report.code),
        report=report,
        purpose=Press("assign", report.id or 0, prompt.version).pack(),
        buttons=_buttons(turn, report, [colleagues[key] for key in found]),
    )


async def assign_to_chosen(turn: Turn, report: Report, wish: Press) -> None:
    """A colleague was chosen.

    Raises:
        Invalid: she is none of those who can have it now.
    """
    wanted = int(wish.argument) if wish.argument.isdecimal() else 0
    officer = next((one for one in await _colleagues(turn, report) if one.id == wanted), None)
    if officer is None:
        raise Invalid("staff-error-no-colleague", field="officer")
    await _give(turn, report, officer, wish.version, in_place=True)
    await turn.toast("assign-toast", name=officer.name)


async def _give(turn: Turn, report: Report, officer: Officer, seen: int, *, in_place: bool = False) -> None:
    await do(turn, report, Doing(action=Action.ASSIGN, seen=seen, officer=officer.id))
    text = turn.html("assign-done", code=report.code, name=officer.name)
    if in_place:
        await turn.rewrite(text, report=report, purpose="said")
    else:
        await turn.say(text, report=report)
    if officer.id != turn.officer_id:
        category = turn.desk.catalogue.categories.get(report.category or "")
        told = turn.html(
            "assign-told",
            code=report.code,
            by=turn.officer.name,
            category=category.name if category else "-",
        )
        await tell_officer(turn.work, officer, told, report=report, buttons=buttons_of(turn.desk, report))


async def _colleagues(turn: Turn, report: Report) -> list[Officer]:
    """Who can have it: those of its department, or those of none where it has nobody yet."""
    everybody = [one for one in await officers.of_department(turn.work.session) if one.role in HANDLERS]
    own = [one for one in everybody if one.department == report.department]
    found = own or [one for one in everybody if one.department is None]
    if is_restricted(report.privacy, report.kind):
        # Nobody learns of such a report by being given it: only those who may see it already.
        found = [one for one in everybody if one in own or may(Role(one.role), Power.SEE_RESTRICTED)]
    return [one for one in found if one.id != report.officer_id]


def _buttons(turn: Turn, report: Report, colleagues: Sequence[Officer]) -> ButtonRows:
    buttons = [
        turn.button(
            "assign-button", Press("give", report.id or 0, report.version, str(one.id)), name=one.name
        )
        for one in colleagues
    ]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
