"""`/staf`: who works at the desk, per department; a coordinator changes a post here, or takes it away."""

from collections.abc import Awaitable, Callable, Mapping

from complaints.errors import Invalid, NotFound
from complaints.people import OF_A_DEPARTMENT, Power, Role, require
from handlers.callbacks import Press
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.people import posts
from handlers.desk.people.choosing import office_page, role_buttons
from handlers.desk.people.presence import HAND_ON, gone_of
from handlers.desk.people.wording import ROLES, offices, post_name, role_name
from handlers.texts.loader import spoken_date
from storage.cases import reports
from storage.letters import Button, ButtonRows
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Officer

LIST, WHO, ROLE, OFFICE, LEAF, OUT, GONE = (
    "staf", "staf-who", "staf-role", "staf-office", "staf-leaf", "staf-out", "staf-gone",
)  # fmt: skip
PAGE = 10
_HALF = 5

Shown = tuple[str, ButtonRows]
"""What a message shows from now on."""


async def staff(desk: Desk, ref: UpdateRef, member: Member, message_id: int) -> None:
    """`/staf`.

    Raises:
        NotAllowed: only coordinators look after people.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        require(turn.role, Power.ADMINISTER)
        text, buttons = await _page(turn, 0)
        await turn.say(text, buttons=buttons)


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """A button of the list, or of one person.

    Raises:
        NotAllowed: only coordinators look after people, and one of them always stays.
        NotFound: that person does not work here any more.
    """
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        require(turn.role, Power.ADMINISTER)
        if wish.action == LIST:
            text, buttons = await _page(turn, wish.target)
        else:
            person = await _person(turn, wish.target)
            text, buttons = await _ABOUT[wish.action](turn, person, wish)
        await turn.rewrite(text, buttons=buttons)
        await turn.toast("staff-toast-quiet")


def who_button(desk: Desk, officer: Officer) -> Button:
    """The button that shows one person to a coordinator."""
    text = desk.texts.plain(desk.language, "people-button-who")
    return Button(text, Press(WHO, officer.id or 0).pack())


async def _role_or_ask(turn: Turn, officer: Officer, wish: Press) -> Shown:
    """Another role: which, and then hers; one that stands for a department may need that first."""
    if not wish.argument:
        text = turn.html("people-change-role", name=officer.name)
        return text, role_buttons(turn, lambda role: Press(ROLE, officer.id or 0, argument=role))
    if wish.argument not in ROLES:
        raise Invalid("error-old-button", field="button")
    role = Role(wish.argument)
    if role in OF_A_DEPARTMENT and (officer.department is None or Role(officer.role) not in OF_A_DEPARTMENT):
        return _which_office(turn, officer, role, 0)
    return await _given(turn, officer, role, officer.department)


async def _leaf(turn: Turn, officer: Officer, wish: Press) -> Shown:
    """A page of departments."""
    return _which_office(turn, officer, _of_department(wish.argument), wish.version)


async def _office(turn: Turn, officer: Officer, wish: Press) -> Shown:
    """A department was chosen."""
    name, _, department = wish.argument.partition("|")
    if department not in {one.short for one in offices(turn.desk)}:
        raise Invalid("error-old-button", field="button")
    return await _given(turn, officer, _of_department(name), department)


async def _gone(turn: Turn, officer: Officer, _wish: Press) -> Shown:
    """Her post is taken away."""
    cases = await posts.dismiss(turn.work, officer, f"officer:{turn.officer_id}")
    return turn.html("people-removed", name=officer.name, cases=cases), _home(turn)


async def _sure(turn: Turn, officer: Officer, _wish: Press) -> Shown:
    """Ask once more before a post is taken away."""
    number = officer.id or 0
    yes = turn.button("people-button-gone", Press(GONE, number))
    no = turn.button("people-button-keep", Press(WHO, number))
    return turn.html("people-remove-sure", name=officer.name), ((yes, no),)


async def _who(turn: Turn, officer: Officer, _wish: Press) -> Shown:
    """One person, and what may be changed."""
    return await _person_view(turn, officer)


async def _given(turn: Turn, officer: Officer, role: Role, department: str | None) -> Shown:
    changed = await posts.give(turn.work, officer, role, department, f"officer:{turn.officer_id}")
    return await _person_view(turn, changed)


def _which_office(turn: Turn, officer: Officer, role: Role, page: int) -> Shown:
    number = officer.id or 0
    buttons = office_page(
        turn,
        page,
        lambda short: Press(OFFICE, number, argument=f"{role}|{short}"),
        lambda leaf: Press(LEAF, number, leaf, role.value),
    )
    role_told = role_name(turn.desk, role)
    return turn.html("people-change-office", name=officer.name, role=role_told), buttons


async def _person_view(turn: Turn, officer: Officer) -> Shown:
    desk, number = turn.desk, officer.id or 0
    joined = desk.today(officer.joined_at)
    cases = len(await reports.held_by(turn.work.session, number))
    left = number in await gone_of(turn.work, [officer])
    text = turn.html(
        "people-person",
        name=officer.name,
        post=post_name(desk, officer.role, officer.department),
        since=spoken_date(joined, desk.language, weekday=False),
        cases=cases,
        private="yes" if officer.private_since else "no",
        left="yes" if left else "no",
    )
    change = turn.button("people-button-change-role", Press(ROLE, number))
    where = turn.button("people-button-change-office", Press(LEAF, number, 0, officer.role))
    out = turn.button("people-button-remove", Press(OUT, number))
    moving = (change, where) if Role(officer.role) in OF_A_DEPARTMENT else (change,)
    hand_on = turn.button("people-button-hand-on", Press(HAND_ON, number), count=cases)
    return text, (*(((hand_on,),) if left and cases else ()), moving, (out,), *_home(turn))


async def _page(turn: Turn, page: int) -> Shown:
    everybody = sorted(
        await officers.of_department(turn.work.session),
        key=lambda one: (one.department or "", one.name.casefold(), one.id),
    )
    pages = max(1, -(-len(everybody) // PAGE))
    page = min(page, pages - 1)
    shown = everybody[page * PAGE : (page + 1) * PAGE]
    gone, place, lines = await gone_of(turn.work, shown), "", list[str]()
    for number, officer in enumerate(shown, page * PAGE + 1):
        if (officer.department or "-") != place:
            place = officer.department or "-"
            lines.append(
                "\n"
                + turn.html(
                    "people-list-office", department=officer.department or turn.words("people-list-nowhere")
                )
            )
        role = role_name(turn.desk, officer.role)
        left = "yes" if officer.id in gone else "no"
        lines.append(turn.html("people-list-line", number=number, name=officer.name, role=role, left=left))
    head = turn.html("people-list-head", total=len(everybody), page=page + 1, pages=pages)
    numbers = tuple(
        turn.button("staff-button-number", Press(WHO, officer.id or 0), number=number)
        for number, officer in enumerate(shown, page * PAGE + 1)
    )
    back = (turn.button("staff-button-back", Press(LIST, page - 1)),) if page else ()
    ahead = (turn.button("staff-button-ahead", Press(LIST, page + 1)),) if page + 1 < pages else ()
    rows = (numbers[:_HALF], numbers[_HALF:], back + ahead)
    return "\n".join([head, *lines]), tuple(row for row in rows if row)


def _home(turn: Turn) -> ButtonRows:
    return ((turn.button("people-button-list", Press(LIST)),),)


async def _person(turn: Turn, officer_id: int) -> Officer:
    officer = await officers.by_id(turn.work.session, officer_id)
    if officer is None or officer.removed_at is not None:
        raise NotFound("staff-error-no-person")
    return officer


def _of_department(name: str) -> Role:
    if name not in OF_A_DEPARTMENT:
        raise Invalid("error-old-button", field="button")
    return Role(name)


_ABOUT: Mapping[str, Callable[[Turn, Officer, Press], Awaitable[Shown]]] = {
    WHO: _who,
    ROLE: _role_or_ask,
    LEAF: _leaf,
    OFFICE: _office,
    OUT: _sure,
    GONE: _gone,
}
PRESSES = frozenset({LIST, *_ABOUT})
