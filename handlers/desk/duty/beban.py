"""`/beban`: who carries what, who is there and who has hands free; it ranks nobody by quantity."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from complaints.errors import Invalid
from complaints.people import Power, Role, require
from complaints.privacy import cut
from complaints.staffing.duty import Carried, Duty, back_on, free_hands, is_present, next_duty, on_leave
from handlers.callbacks import Press
from handlers.desk.casework.looking.oversight import department_of
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk, Work
from handlers.desk.duty.standing import carried_by, duties_of, handlers_of
from handlers.texts.loader import brief_date, spoken_time
from storage.cases import reports
from storage.letters import ButtonRows
from storage.mail.inbox import UpdateRef
from storage.people import duty as rows
from storage.people import officers
from storage.tables import Officer, OfficerDuty

PRESS = "beban"
"""Presses that turn a page; the target is the page, the argument the department."""
PAGE = 10
_SHORT = 60


@dataclass(frozen=True, slots=True)
class _Hand:
    officer: Officer
    duty: Duty
    carries: Carried
    said: OfficerDuty | None


async def beban(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/beban [dinas]`: one's own department, that one, or all for whoever belongs to none.

    Raises:
        NotFound: no department is like what was typed.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        own = turn.officer.department if turn.role in {Role.OFFICER, Role.LEAD} else None
        text, buttons = await _page(turn, 0, department_of(turn, typed, PRESS) if typed else own or "")
        await turn.say(text, buttons=buttons)


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """Another page, in place of the one before."""
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        if wish.argument and wish.argument not in desk.catalogue.departments:
            raise Invalid("error-old-button", field="button")
        text, buttons = await _page(turn, wish.target, wish.argument)
        await turn.rewrite(text, buttons=buttons)
        await turn.toast("staff-toast-quiet")


async def _page(turn: Turn, page: int, department: str) -> tuple[str, ButtonRows]:
    require(turn.role, Power.SEE_QUEUE)
    people = await handlers_of(turn.work, department or None)
    duties = await duties_of(turn.work, people)
    carries = await carried_by(turn.work, people, restricted=turn.restricted)
    said = await rows.of(turn.work.session, list(duties))
    hands = [_Hand(one, duties[one.id or 0], carries[one.id or 0], said.get(one.id or 0)) for one in people]
    # By department, and there by free hands: the next case is what this list is for.
    hands.sort(
        key=lambda hand: (
            hand.officer.department or "~",
            -free_hands(hand.duty, hand.carries),
            hand.officer.name,
        )
    )
    pages = max(1, -(-len(hands) // PAGE))
    page = min(page, pages - 1)
    shown = hands[page * PAGE : (page + 1) * PAGE]
    if not shown:
        return turn.html("duty-load-empty", department=department or turn.words("staff-all-departments")), ()
    lines = await _lines(turn, shown)
    head = turn.html(
        "duty-load-head", scope=department or turn.words("staff-all-departments"), page=page + 1, pages=pages
    )
    return "\n".join([head, *lines]), _turning(turn, page, pages, department)


async def _lines(turn: Turn, hands: Sequence[_Hand]) -> list[str]:
    lines: list[str] = []
    before: str | None = ""
    for hand in hands:
        department = hand.officer.department
        if department != before:
            waiting = await reports.count_queue(turn.work.session, department, restricted=turn.restricted)
            name = department or turn.words("duty-no-department")
            lines += ["", turn.html("duty-load-department", department=name, count=waiting)]
            before = department
        lines.append(await _line(turn, hand))
    return lines


async def _line(turn: Turn, hand: _Hand) -> str:
    stands_in = await officers.name_of(turn.work.session, hand.duty.substitute)
    away = on_leave(hand.duty, turn.work.today)
    parts = [
        turn.html(
            "duty-load-line",
            name=hand.officer.name,
            count=hand.carries.cases,
            free=free_hands(hand.duty, hand.carries),
            load=round(hand.carries.load, 1),
        ),
        presence(turn.work, hand.duty),
        turn.html("duty-load-substitute", name=stands_in) if away and stands_in else "",
        turn.html("duty-load-job", job=cut(hand.said.main_job, _SHORT))
        if hand.said and hand.said.main_job
        else "",
    ]
    return " · ".join(filter(None, parts))


def presence(work: Work, duty: Duty) -> str:
    """Whether she is on duty, until when; or from when she is again."""
    desk, language = work.desk, work.desk.language
    if is_present(duty, work.now, desk.calendar, desk.zone):
        return desk.texts.html(language, "duty-here", until=spoken_time(duty.hours.end, language))
    if on_leave(duty, work.today):
        back = back_on(duty, work.today, desk.calendar)
        day = brief_date(back, language, work.today) if back else ""
        return desk.texts.html(language, "duty-away", back=day, known="yes" if back else "no")
    begin: datetime | None = next_duty(duty, work.now, desk.calendar, desk.zone)
    if begin is None:
        return desk.texts.html(language, "duty-away", back="", known="no")
    local = begin.astimezone(desk.zone)
    day = "" if local.date() == work.today else brief_date(local.date(), language, work.today) + " "
    return desk.texts.html(language, "duty-later", begin=day + spoken_time(local.time(), language))


def _turning(turn: Turn, page: int, pages: int, department: str) -> ButtonRows:
    back = turn.button("staff-button-back", Press(PRESS, max(page - 1, 0), 0, department))
    ahead = turn.button("staff-button-ahead", Press(PRESS, page + 1, 0, department))
    turning = ((back,) if page else ()) + ((ahead,) if page + 1 < pages else ())
    return (turning,) if turning else ()
