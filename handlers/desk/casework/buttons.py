"""What staff do with a report by pressing a button: each press is one transaction.

Buttons that need words ask for them (`prompts`); the reply is the deed (`replies`).
"""

from collections.abc import Awaitable, Callable, Mapping

from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import Action, State
from complaints.people import Role
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.casework.answering import corrections
from handlers.desk.casework.answering.queries import (
    become,
    improve,
    keep_as_note,
    leave_out_lent,
    send_anyway,
)
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import undo
from handlers.desk.casework.looking import oversight
from handlers.desk.casework.looking.pages import PAGES, turn_page
from handlers.desk.casework.moving.archive import ask_why, shelve
from handlers.desk.casework.moving.assign import assign_to_chosen, offer_colleagues
from handlers.desk.casework.moving.decision import decide
from handlers.desk.casework.moving.transfer import ask_reason, move_for_ready_reason
from handlers.desk.casework.promising.outside import body_chosen, hand_over
from handlers.desk.casework.promising.plans import reason_chosen
from handlers.desk.casework.prompts import ask_for_words, say_how_to_reply
from handlers.desk.casework.turns.heard import StaffPressed
from handlers.desk.casework.turns.turn import Turn, report_for, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.digests import mornings
from handlers.desk.duty import beban, handover, piket
from handlers.desk.duty.allotting import hand
from handlers.desk.duty.suggesting import HAND
from handlers.desk.lapor.copying import show_block
from handlers.desk.people import invitations, staff_list
from handlers.desk.praise import apresiasi
from handlers.desk.templates.offering import say_how_to_answer, show_template
from storage.cases import cards as card_rows
from storage.letters import BotName
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Report

LOOKING = frozenset({"history", "see", "why"})

OnPress = Callable[[Turn, Report, Press], Awaitable[None]]
OnOther = Callable[[Desk, UpdateRef, StaffPressed, Press], Awaitable[None]]


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed) -> None:
    """Do what the button stands for, if the person, the group, the state and the version still allow it.

    Raises:
        DeskError: they do not, or it is no button of ours.
    """
    wish = Press.unpack(pressed.data)
    if wish.action in PAGES:
        async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
            await turn_page(turn, wish)
        return
    if wish.action in ABOUT_NO_REPORT:
        await ABOUT_NO_REPORT[wish.action](desk, ref, pressed, wish)
        return
    on_press = PRESSES.get(wish.action)
    if on_press is None:
        raise Invalid("error-old-button", field="button")
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        linked = await _was_told_here(turn, wish)
        report = await report_for(turn, wish.target, looking=wish.action in LOOKING, linked=linked)
        await on_press(turn, report, wish)


async def _was_told_here(turn: Turn, wish: Press) -> bool:
    """Whether it is her own second thought, under a message of this chat that is about this report."""
    about = await card_rows.report_of_message(
        turn.work.session, BotName.STAFF, turn.member.chat_id, turn.message_id
    )
    return wish.action == "undo" and about == wish.target


async def take(turn: Turn, report: Report, wish: Press) -> None:
    """The report is hers now.

    Raises:
        NotAllowed: it is another department's: she may pass it on, but not keep it there.
    """
    if turn.helps(report):
        raise NotAllowed("staff-error-not-your-department", department=report.department)
    await do(turn, report, Doing(action=Action.TAKE, seen=wish.version))
    await turn.toast("staff-toast-take", code=report.code)


async def work_on(turn: Turn, report: Report, wish: Press) -> None:
    """Somebody is at it; said once, however often it is pressed."""
    if report.state == State.IN_PROGRESS and report.officer_id == turn.officer_id:
        await turn.toast("staff-toast-progress-already")
        return
    await do(turn, report, Doing(action=Action.PROGRESS, seen=wish.version))
    await turn.toast("staff-toast-progress")


async def hand_back(turn: Turn, report: Report, wish: Press) -> None:
    """Back into the queue of its department.

    Raises:
        NotAllowed: a colleague has it, and she is neither head nor coordinator.
    """
    holder = report.officer_id
    if holder not in {None, turn.officer_id} and turn.role is Role.OFFICER:
        name = await officers.name_of(turn.work.session, holder)
        raise NotAllowed("staff-error-not-yours-to-return", name=name)
    await do(turn, report, Doing(action=Action.HAND_BACK, seen=wish.version))
    await turn.toast("staff-toast-back", code=report.code)


async def reopen(turn: Turn, report: Report, wish: Press) -> None:
    """A result that was none after all."""
    await do(turn, report, Doing(action=Action.REOPEN, seen=wish.version))
    await turn.toast("staff-toast-again", code=report.code)


async def more(turn: Turn, report: Report, wish: Press) -> None:
    """Show the rarer buttons, or hide them again: under the card, or under the message that was pressed."""
    expanded = wish.action == "more"
    if await card_rows.hung_as(turn.work.session, turn.member.chat_id, turn.message_id):
        await cards.refresh(turn.work, report, expanded=expanded)
    else:
        await oversight.unfold(turn, report, expanded=expanded)
    await turn.toast("staff-toast-quiet")


async def why(turn: Turn, report: Report, _wish: Press) -> None:
    """Why the report came to this department."""
    key, facts = await oversight.why_facts(turn, report)
    await turn.toast(key, alert=True, **facts)


async def history(turn: Turn, report: Report, _wish: Press) -> None:
    """Everything that happened, as a message under the card."""
    await oversight.show(turn, report)
    await turn.toast("staff-toast-below")


PRESSES: Mapping[str, OnPress] = {
    "take": take,
    "working": work_on,
    "answer": say_how_to_answer,
    "use": show_template,
    "ask": say_how_to_reply,
    "transfer": ask_for_words,
    "result": say_how_to_reply,
    "plan": ask_for_words,
    "because": reason_chosen,
    "outside": ask_for_words,
    "body": body_chosen,
    "hand": hand_over,
    "assign": offer_colleagues,
    "give": assign_to_chosen,
    "archive": ask_why,
    "shelve": shelve,
    "decide": decide,
    "merge": ask_for_words,
    "back": hand_back,
    "again": reopen,
    "more": more,
    "less": more,
    "history": history,
    "see": history,
    "why": why,
    "to": ask_reason,
    "move": move_for_ready_reason,
    "send": send_anyway,
    "improve": improve,
    "as-result": become,
    "as-answer": become,
    "as-ask": become,
    "keepnote": keep_as_note,
    "nolent": leave_out_lent,
    "undo": undo,
    "lapor": show_block,
    corrections.CORRECT: corrections.send_correction,
    HAND: hand,
}

ABOUT_NO_REPORT: Mapping[str, OnOther] = {
    piket.PRESS: piket.press,
    beban.PRESS: beban.press,
    mornings.PRESS: mornings.press,
    apresiasi.PRESS: apresiasi.press,
    **dict.fromkeys(handover.PRESSES, handover.press),
    **dict.fromkeys(invitations.PRESSES, invitations.press),
    **dict.fromkeys(staff_list.PRESSES, staff_list.press),
}
"""Presses about people and days."""
