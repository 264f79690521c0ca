"""The page of `/piket`, and the list to choose a substitute from."""

from collections.abc import Sequence
from datetime import date, timedelta

from complaints.staffing.duty import EVERY_DAY, WORKING_DAYS, Duty, Hours, Leave
from handlers.callbacks import Press
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.desk import Work
from handlers.desk.duty.colleagues import colleagues_of
from handlers.desk.duty.standing import carried_by, duties_of
from handlers.texts.loader import brief_date, spoken_time
from storage.letters import Button, ButtonRows
from storage.people import duty as rows
from storage.people import officers
from storage.tables import Officer, OfficerDuty

_MOST_COLLEAGUES = 20
_STEP = 5


async def show(turn: Turn, officer: Officer) -> None:
    """Her page, as a new message."""
    text, buttons = await _page(turn, officer)
    await turn.say(text, buttons=buttons)


async def show_again(turn: Turn, officer: Officer) -> None:
    """Her page, in place of what was pressed."""
    text, buttons = await _page(turn, officer)
    await turn.rewrite(text, buttons=buttons)


async def chooser(turn: Turn, officer: Officer) -> None:
    """Colleagues who could stand in for her, in place of her page."""
    others = (await colleagues_of(turn, officer))[:_MOST_COLLEAGUES]
    buttons = [
        _button(turn, "duty-button-name", officer, f"pengganti={one.id}", name=one.name) for one in others
    ]
    none = _button(turn, "duty-button-none", officer, "pengganti=0")
    back = _button(turn, "staff-button-back", officer, "home")
    text = turn.html("duty-choose-substitute", name=officer.name)
    await turn.rewrite(text, buttons=(*_in_pairs(buttons), (none, back)))


async def _page(turn: Turn, officer: Officer) -> tuple[str, ButtonRows]:
    work, number = turn.work, officer.id or 0
    duty = (await duties_of(work, [officer]))[number]
    said = (await rows.of(work.session, [number])).get(number) or OfficerDuty(
        officer_id=number, updated_at=work.now
    )
    carries = (await carried_by(work, [officer], restricted=turn.restricted))[number]
    lines = [
        turn.html(
            "duty-head", name=officer.name, department=officer.department or turn.words("duty-no-department")
        ),
        turn.html("duty-hours", hours=told_hours(work, duty.hours)),
        turn.html("duty-leave", days=told_leaves(work, duty.leaves) or turn.words("duty-none")),
        turn.html("duty-substitute", name=await _substitute(turn, said) or turn.words("duty-none")),
        turn.html("duty-job", job=said.main_job or turn.words("duty-none")),
        turn.html("duty-capacity", capacity=duty.capacity, count=carries.cases),
        turn.html("duty-named", named="yes" if said.named_to_citizens else "no"),
        "",
        turn.html("duty-how"),
    ]
    return "\n".join(lines), _buttons(turn, officer, duty, named=said.named_to_citizens)


async def _substitute(turn: Turn, said: OfficerDuty) -> str:
    return await officers.name_of(turn.work.session, said.substitute_id) or ""


def _buttons(turn: Turn, officer: Officer, duty: Duty, *, named: bool) -> ButtonRows:
    today = turn.work.today
    fewer, more = max(1, duty.capacity - _STEP), duty.capacity + _STEP

    def button(key: str, argument: str, **facts: object) -> Button:
        return _button(turn, key, officer, argument, **facts)

    rows_ = [
        (
            button("duty-button-hours-usual", "hari=hari kerja 8-16"),
            button("duty-button-hours-early", "jam=7-14"),
        ),
        (
            button("duty-button-away-today", f"leave={today.isoformat()}"),
            button("duty-button-away-tomorrow", f"leave={(today + timedelta(days=1)).isoformat()}"),
        ),
        (
            button("duty-button-capacity", f"kapasitas={fewer}", count=fewer),
            button("duty-button-capacity", f"kapasitas={more}", count=more),
        ),
        (button("duty-button-substitute", "choose"),),
    ]
    if duty.leaves:
        rows_[3] = (*rows_[3], button("duty-button-back-again", "cuti=batal"))
    if officer.id == turn.officer_id:
        key = "duty-button-unnamed" if named else "duty-button-named"
        rows_.append((button(key, f"nama={'tidak' if named else 'ya'}"),))
    return tuple(rows_)


def _button(turn: Turn, key: str, officer: Officer, argument: str, **facts: object) -> Button:
    return turn.button(key, Press("piket", officer.id or 0, 0, argument), **facts)


def _in_pairs(buttons: Sequence[Button]) -> ButtonRows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


# --- in words ---------------------------------------------------------------------------------------


def told_hours(work: Work, hours: Hours) -> str:
    """Such as "hari kerja 08.00-16.00"."""
    texts, language = work.desk.texts, work.desk.language
    if hours.days in {WORKING_DAYS, EVERY_DAY}:
        days = texts.plain(language, "duty-working-days" if hours.days == WORKING_DAYS else "duty-every-day")
    else:
        days = ", ".join(texts.plain(language, "duty-weekday", day=str(day)) for day in sorted(hours.days))
    return f"{days} {spoken_time(hours.start, language)}-{spoken_time(hours.end, language)}"


def told_leaves(work: Work, leaves: Sequence[Leave]) -> str:
    """Such as "Sel, 1 Des - Sab, 5 Des"; empty where there is none."""
    return "; ".join(_span(work, leave.first, leave.last) for leave in leaves)


def _span(work: Work, first: date, last: date) -> str:
    language, today = work.desk.language, work.today
    days = dict.fromkeys(brief_date(day, language, today) for day in (first, last))
    return " - ".join(days)
