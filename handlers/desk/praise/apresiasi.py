"""`/apresiasi`: a leader's good words for an officer, in the officer's room and to the officer."""

from dataclasses import dataclass
from datetime import timedelta

from complaints.casework.finding import find_people
from complaints.codes import parse
from complaints.errors import Invalid, NotAllowed
from complaints.people import Power, Role, may
from complaints.privacy import clean, cut
from handlers.callbacks import Press
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import Turn, is_shown, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.duty.standing import handlers_of, office_is_open
from handlers.desk.rooms import Room, common_room, room_of_department
from handlers.desk.staff_letters import tell_officer
from storage.care import audit
from storage.cases import reports, weeks
from storage.letters import BotName, Button, Lane, Letter
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Officer, Report

PRESS = "praise"
"""Presses: the target is who is praised, the argument the number of the ready words."""
READY = ("1", "2", "3")
_WEEK = timedelta(days=7)
_MOST, _A_ROW, _LONGEST, _NAME_WORDS = 10, 2, 500, 3


@dataclass(frozen=True, slots=True)
class _For:
    officer: Officer
    report: Report | None = None


async def praise(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/apresiasi`, `/apresiasi Endah terima kasih …`, `/apresiasi MLG-… terima kasih …`.

    Raises:
        NotAllowed: she has not that power, or not over that department.
        Invalid: nobody is called so, or nobody has that report.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        _refuse_who_may_not(turn)
        words = cut(" ".join(clean(typed).split()), _LONGEST)
        if not words:
            await _offer_people(turn)
            return
        whom, said = await _read(turn, words)
        _refuse_wrong_people(turn, whom.officer)
        if said:
            await _say(turn, whom, said)
        else:
            text, buttons = _ready(turn, whom.officer)
            await turn.say(text, buttons=buttons)


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """Somebody was chosen, or ready words for her.

    Raises:
        NotAllowed, Invalid: as for what is typed; facts are looked up again.
    """
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        _refuse_who_may_not(turn)
        officer = await officers.by_id(turn.work.session, wish.target)
        if officer is None or officer.removed_at is not None:
            raise Invalid("error-old-button", field="officer")
        _refuse_wrong_people(turn, officer)
        if wish.argument in READY:
            words = turn.words(f"praise-ready-{wish.argument}")
            await turn.rewrite(turn.html("praise-done", name=officer.name, text=words))
            await _say(turn, _For(officer), words, in_place=True)
            await turn.toast("praise-toast", name=officer.name)
            return
        text, buttons = _ready(turn, officer)
        await turn.rewrite(text, buttons=buttons)
        await turn.toast("staff-toast-quiet")


async def _offer_people(turn: Turn) -> None:
    """Those who answered or finished something this week."""
    department = turn.officer.department if turn.role is Role.LEAD else None
    active = await weeks.active(turn.work.session, turn.work.now - _WEEK, department)
    people = [one for one in await handlers_of(turn.work, department) if one.id in active]
    people = [one for one in people if one.id != turn.officer_id][:_MOST]
    if not people:
        await turn.say(turn.html("praise-nobody"))
        return
    buttons = [turn.button("duty-button-name", Press(PRESS, one.id or 0), name=one.name) for one in people]
    rows = tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
    await turn.say(turn.html("praise-whom"), buttons=rows)


def _ready(turn: Turn, officer: Officer) -> tuple[str, tuple[tuple[Button, ...], ...]]:
    rows = tuple(
        (turn.button(f"praise-ready-{number}", Press(PRESS, officer.id or 0, 0, number)),) for number in READY
    )
    return turn.html("praise-words", name=officer.name), rows


async def _read(turn: Turn, words: str) -> tuple[_For, str]:
    """For whom, by code or by name, and the words."""
    first, _, rest = words.partition(" ")
    code = parse(first, turn.desk.prefix)
    if code is not None:
        return await _of_report(turn, code), rest
    people = {one.id or 0: one for one in await handlers_of(turn.work, None)}
    names = {number: one.name for number, one in people.items()}
    pieces = words.split()
    for length in range(min(_NAME_WORDS, len(pieces)), 0, -1):
        found = find_people(" ".join(pieces[:length]), names)
        if len(found) == 1:
            return _For(people[found[0]]), " ".join(pieces[length:])
        if found and length == 1:
            told = ", ".join(names[number] for number in found)
            raise Invalid("staff-error-duty-several", field="name", names=told)
    raise Invalid("staff-error-duty-nobody", field="name", typed=first[:60])


async def _of_report(turn: Turn, code: str) -> _For:
    report = await reports.by_code(turn.work.session, code)
    if report is None or not is_shown(turn, report) or report.officer_id is None:
        raise Invalid("staff-error-praise-report", field="code")
    officer = await officers.by_id(turn.work.session, report.officer_id)
    if officer is None:
        raise Invalid("staff-error-praise-report", field="code")
    return _For(officer, report)


def _refuse_who_may_not(turn: Turn) -> None:
    if not may(turn.role, Power.PRAISE):
        raise NotAllowed("staff-error-praise-role")


def _refuse_wrong_people(turn: Turn, officer: Officer) -> None:
    if officer.id == turn.officer_id:
        raise NotAllowed("staff-error-praise-oneself")
    if turn.role is Role.LEAD and officer.department != turn.officer.department:
        raise NotAllowed("staff-error-praise-elsewhere", name=officer.name)


async def _say(turn: Turn, whom: _For, words: str, *, in_place: bool = False) -> None:
    """Remember it, say it in the officer's room, and tell her where she reads it for sure."""
    work, officer = turn.work, whom.officer
    about = _about(turn, whom.report)
    data = {"officer": officer.id, "department": officer.department, "text": words, "about": about}
    by = {"by": turn.officer.name, "report": whom.report.id if whom.report else None}
    actor, subject = f"officer:{turn.officer_id}", f"officer:{officer.id}"
    if not turn.restricted:  # the week's note is read by everybody
        await audit.note(work.session, actor, weeks.PRAISE, subject, None, data | by, work.now)
    facts = {"name": officer.name, "by": turn.officer.name, "text": words, "about": about}
    text = turn.html("praise-room", **facts, known="yes" if about else "no")
    room = await _room(turn, officer)
    if room is not None:
        await work.say(_letter(turn, room, text))
    if officer.private_since is not None:
        await tell_officer(work, officer, text)
    here = Room(turn.member.chat_id, turn.member.thread_id)
    if not in_place and room != here:
        await turn.say(turn.html("praise-done", name=officer.name, text=words))


async def _room(turn: Turn, officer: Officer) -> Room | None:
    """Her department's room; of a restricted report nothing is said outside the restricted group."""
    if turn.restricted:
        return Room(turn.member.chat_id, turn.member.thread_id)
    if officer.department is None:
        return await common_room(turn.work)
    return await room_of_department(turn.work, officer.department)


def _letter(turn: Turn, room: Room, text: str) -> Letter:
    return Letter(
        bot=BotName.STAFF,
        chat_id=room.chat_id,
        thread_id=room.thread_id,
        lane=Lane.SLOW,
        text=text,
        purpose="praise",
        silent=not office_is_open(turn.work),
    )


def _about(turn: Turn, report: Report | None) -> str:
    if report is None or turn.restricted:
        return ""
    category = turn.desk.catalogue.categories.get(report.category or "")
    place = report.kelurahan or report.kecamatan
    return ", ".join(part for part in (category.name if category else "", place or "") if part)
