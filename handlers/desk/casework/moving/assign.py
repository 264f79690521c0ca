"""Giving a report to a colleague: a button, or a part of her name; she is told, and so is the citizen.

Who is on duty and has free hands stands first. Who is away, or carries all she said she can, stands last and
can be given it all the same: it is asked once more then, and who stands in for her is offered.
"""

from collections.abc import Sequence

from complaints.casework.finding import find_people
from complaints.errors import Invalid
from complaints.lifecycle import Action, State, step
from complaints.people import HANDLERS, Power, Role, may
from complaints.privacy import is_restricted
from complaints.staffing.at_hand import HINDERED
from handlers.callbacks import Press
from handlers.desk.cards.buttons import buttons_of
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.turns.asking import ask_below, ask_on
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.duty.allotting import given_to
from handlers.desk.duty.on_offer import Colleague, button_of, facts_of, on_offer
from handlers.desk.staff_letters import is_named_in, tell_officer
from storage.letters import Button, ButtonRows
from storage.people import officers
from storage.tables import Officer, Report

ALL_THE_SAME = "y"
"""Behind the number of an officer: it was asked whether she shall have it although she is away or full."""
OTHERS = "o"
"""The argument of the button that leads back from that question to all colleagues."""
_MOST, _LIKE = 8, 5


async def offer_colleagues(turn: Turn, report: Report, wish: Press) -> None:
    """Show the colleagues of the department, and ask for a name where hers is not among them.

    Raises:
        NotAllowed: in this state nobody can have it.
    """
    step(State(report.state), Action.ASSIGN, turn.role)
    colleagues = await _colleagues(turn, report)
    more = max(0, len(colleagues) - _MOST)
    text = turn.html("assign-prompt", code=report.code, department=report.department, more=more)
    ask = ask_on if wish.argument == OTHERS else ask_below
    await ask(turn, report, text, _meaning(report, wish.version), _choices(turn, report, colleagues[:_MOST]))


async def assign_to_named(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """She typed a part of a name: give it to the one who is meant, or ask which one.

    Raises:
        Invalid: nobody is called like that.
    """
    colleagues = {one.officer.id or 0: one for one in await _colleagues(turn, report)}
    names = {key: one.officer.name for key, one in colleagues.items()}
    found = find_people(wrote.words, names, _LIKE, within=True)
    if not found:
        raise Invalid("staff-error-no-colleague", field="officer")
    meant = [one for key, one in colleagues.items() if key in found]
    if len(meant) > 1:
        text, choices = turn.html("assign-which", code=report.code), _choices(turn, report, meant)
        await ask_below(turn, report, text, _meaning(report, prompt.version), choices)
    elif meant[0].hand.standing in HINDERED:
        text, choices = _question(turn, report, meant[0], list(colleagues.values()))
        await ask_below(turn, report, text, _meaning(report, prompt.version), choices)
    else:
        await _give(turn, report, meant[0], prompt.version)


async def assign_to_chosen(turn: Turn, report: Report, wish: Press) -> None:
    """A colleague was chosen; who is away or full is asked about once.

    Raises:
        Invalid: she is none of those who can have it now.
    """
    number, _, sure = wish.argument.partition("|")
    colleagues = await _colleagues(turn, report)
    chosen = next((one for one in colleagues if str(one.officer.id) == number), None)
    if chosen is None:
        raise Invalid("staff-error-no-colleague", field="officer")
    if chosen.hand.standing in HINDERED and sure != ALL_THE_SAME:
        text, choices = _question(turn, report, chosen, colleagues)
        await ask_on(turn, report, text, _meaning(report, wish.version), choices)
        return
    await _give(turn, report, chosen, wish.version, in_place=True)
    await turn.toast("assign-toast", name=chosen.officer.name)


async def _give(turn: Turn, report: Report, chosen: Colleague, seen: int, *, in_place: bool = False) -> None:
    officer = chosen.officer
    # Who waited for somebody to take it hears that; who had an officer hears that there is another now.
    push = "push-take" if report.officer_id is None else "push-assign"
    data = given_to(officer)
    await do(turn, report, Doing(action=Action.ASSIGN, seen=seen, officer=officer.id, data=data, push=push))
    heard, chat = _heard(turn, report, chosen), turn.member.chat_id
    # Where the letter to her stands in this same room, it says all that is to be said.
    here = heard == "now" and await is_named_in(turn.work, officer, report, chat)
    text = turn.html("assign-done", code=report.code, name=officer.name, heard="here" if here else heard)
    if in_place:
        await turn.rewrite(text, report=report, purpose="said")
    elif not here:
        await turn.say(text, report=report)
    if heard != "self":
        await _tell(turn, report, officer)


async def _tell(turn: Turn, report: Report, officer: Officer) -> None:
    category = turn.desk.catalogue.categories.get(report.category or "")
    told = turn.html(
        "assign-told", code=report.code, by=turn.officer.name, category=category.name if category else "-"
    )
    await tell_officer(turn.work, officer, told, report=report, buttons=buttons_of(turn.desk, report))


def _heard(turn: Turn, report: Report, chosen: Colleague) -> str:
    """Whether she hears of it now, when she is on duty again, or did it herself."""
    if chosen.officer.id == turn.officer_id:
        return "self"
    return "now" if report.emergency or chosen.hand.begins == turn.work.now else "later"


async def _colleagues(turn: Turn, report: Report) -> list[Colleague]:
    """Who can have it, free hands first: those of its department, of none where it has nobody yet."""
    everybody = [one for one in await officers.of_department(turn.work.session) if one.role in HANDLERS]
    own = [one for one in everybody if one.department == report.department]
    found = own or [one for one in everybody if one.department is None]
    if is_restricted(report.privacy, report.kind):
        # Nobody learns of such a report by being given it: only those who may see it already.
        found = [one for one in everybody if one in own or may(Role(one.role), Power.SEE_RESTRICTED)]
    return await on_offer(turn, [one for one in found if one.id != report.officer_id])


def _question(
    turn: Turn, report: Report, chosen: Colleague, colleagues: Sequence[Colleague]
) -> tuple[str, ButtonRows]:
    """Whether somebody shall have it who is away or full; who stands in for her is one press away."""
    stands_in = next((one for one in colleagues if one.officer.id == chosen.substitute), None)
    instead = stands_in if stands_in and stands_in.hand.standing not in HINDERED else None
    hindered = turn.html("duty-give-hindered", **facts_of(turn, chosen, whole=True))
    text = f"{hindered} {turn.html('assign-sure', code=report.code)}"
    press = Press("give", report.id or 0, report.version, f"{chosen.officer.id}|{ALL_THE_SAME}")
    first = (turn.button("assign-button-sure", press, name=_first(chosen.officer)),)
    others = Press("assign", report.id or 0, report.version, OTHERS)
    middle = ((_button(turn, report, instead),),) if instead else ()
    return text, (first, *middle, (turn.button("assign-button-others", others),))


def _choices(turn: Turn, report: Report, colleagues: Sequence[Colleague]) -> ButtonRows:
    return tuple((_button(turn, report, one),) for one in colleagues)


def _button(turn: Turn, report: Report, one: Colleague) -> Button:
    press = Press("give", report.id or 0, report.version, str(one.officer.id))
    return button_of(turn, one, press)


def _meaning(report: Report, version: int) -> Press:
    return Press("assign", report.id or 0, version)


def _first(officer: Officer) -> str:
    return officer.name.split()[0]
