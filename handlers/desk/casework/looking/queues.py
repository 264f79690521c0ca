"""`/antrian` and `/tugasku`: what is open, emergencies first, then by deadline; with filters."""

from complaints.casework.queue_filters import Filter, Flag, read, unpack
from complaints.people import Power, require
from handlers.callbacks import Press
from handlers.desk.casework.looking.lists import PAGE, Pages, line_of, turning
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from storage.cases import queues
from storage.cases.queues import Shown
from storage.groups import moved, rooms
from storage.letters import ButtonRows
from storage.mail.inbox import UpdateRef

QUEUE, MINE = "queue", "mine"
_NAMES = {flag: flag.name.casefold() for flag in Flag}
_A_ROW = 3


async def queue(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/antrian [dinas, kelurahan, saringan]`: what is open, emergencies and then the oldest deadline first.

    Raises:
        NotFound: no department is like what was typed.
    """
    await _list(desk, ref, member, message_id, (QUEUE, typed))


async def mine(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str = "") -> None:
    """`/tugasku [saringan]`: the reports in one's own hands.

    Raises:
        NotFound: no department is like what was typed.
    """
    await _list(desk, ref, member, message_id, (MINE, typed))


async def page(turn: Turn, wish: Press) -> tuple[str, ButtonRows]:
    """A page of such a list, by its button.

    Raises:
        Invalid: it is an old button, of a department that is no more.
    """
    return await _page(turn, wish.action, wish.target, unpack(wish.argument, turn.desk.catalogue))


async def _list(desk: Desk, ref: UpdateRef, member: Member, message_id: int, asked: tuple[str, str]) -> None:
    which, typed = asked
    async with staff_turn(desk, ref, member, message_id) as turn:
        chosen = read(typed, desk.catalogue) if typed or which == MINE else Filter(await _home(turn))
        text, buttons = await _page(turn, which, 0, chosen)
        await turn.say(text, buttons=buttons)


async def _page(turn: Turn, which: str, wanted: int, chosen: Filter) -> tuple[str, ButtonRows]:
    require(turn.role, Power.SEE_QUEUE)
    session, shown = turn.work.session, _shown(turn, which, chosen)
    total, numbers = await queues.count(session, shown)
    where = Pages.at(total, wanted)
    rows = await queues.on_the_desk(session, shown, limit=PAGE, offset=where.offset)
    filters = _filters(turn, which, chosen, numbers)
    told = _told(turn, chosen)
    if not rows:
        bare = chosen == Filter(chosen.department)
        key = f"staff-{which}-empty" if bare else "staff-queue-none-so"
        return turn.html(key, department=chosen.department or "-", filter=told), filters
    head = turn.html(
        f"staff-{which}-head", total=total, page=where.page + 1, pages=where.many, department=told
    )
    lines = [await line_of(turn, number, report) for number, report in enumerate(rows, where.offset + 1)]
    pages = turning(turn, where, rows, lambda page: Press(which, page, 0, chosen.pack()))
    return "\n\n".join([head, *lines]), (*pages, *filters)


async def _home(turn: Turn) -> str:
    """The department whose topic this is: its list is what is meant where nothing else is said."""
    thread_id = turn.member.thread_id
    if thread_id is None:
        return ""
    chat_id = await moved.current_chat(turn.work.session, turn.member.chat_id)
    topic = await rooms.topic_in(turn.work.session, chat_id, thread_id)
    return topic.department if topic else ""


def _shown(turn: Turn, which: str, chosen: Filter) -> Shown:
    places = {one.code: one.name for one in turn.desk.catalogue.kelurahan}
    return Shown(
        today=turn.work.today,
        department=chosen.department or None,
        officer_id=turn.officer_id if which == MINE else None,
        kelurahan=places.get(chosen.kelurahan),
        restricted=turn.sees,
        within=turn.within,
        flags=chosen.flags,
    )


def _told(turn: Turn, chosen: Filter) -> str:
    """The filter in words."""
    places = {one.code: one.name for one in turn.desk.catalogue.kelurahan}
    parts = [chosen.department or turn.words("staff-all-departments")]
    if chosen.kelurahan:
        parts.append(turn.words("staff-filter-kelurahan", name=places[chosen.kelurahan]))
    parts += [turn.words(f"staff-filter-{_NAMES[flag]}") for flag in Flag if flag in chosen.flags]
    return ", ".join(parts)


def _filters(turn: Turn, which: str, chosen: Filter, numbers: dict[Flag, int]) -> ButtonRows:
    """What would narrow this list, with how many would be left; and the filters that are on, to take off."""
    buttons = []
    for flag in Flag:
        on = flag in chosen.flags
        if on or numbers[flag]:
            key = "staff-button-filter-off" if on else "staff-button-filter"
            name = turn.words(f"staff-filter-{_NAMES[flag]}")
            press = Press(which, 0, 0, chosen.toggled(flag).pack())
            buttons.append(turn.button(key, press, name=name, number=numbers[flag]))
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
