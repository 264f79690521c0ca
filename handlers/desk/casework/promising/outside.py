"""A body outside the city must act: it is named with its number, and asked again until it has answered."""

from contextlib import suppress
from datetime import date, timedelta

from complaints.catalogue import Department
from complaints.errors import Invalid
from complaints.lifecycle import Action
from complaints.named_bodies import is_only_polite, takes_back
from complaints.outside_bodies import likely_bodies
from complaints.staffing.typed_days import planned_day
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.promising.naming import (
    ask_which,
    body_button,
    held_note,
    outside_bodies,
    surely_named,
)
from handlers.desk.casework.turns.asking import ask_on
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn
from handlers.texts.loader import brief_date
from storage.cases import reports
from storage.letters import ButtonRows
from storage.tables import Report

_MOST = 4
_A_YEAR = timedelta(days=365)


async def offered_bodies(turn: Turn, report: Report) -> ButtonRows:
    """The choices under the question: whom the report is most probably for."""
    candidates = report.routing.get("candidates") or ()
    bodies = likely_bodies(
        turn.desk.catalogue,
        report.text,
        report.category,
        routed=[str(one.get("department")) for one in candidates if isinstance(one, dict)],
        used=await reports.bodies_asked(turn.work.session, turn.work.now - _A_YEAR),
    )
    known = turn.desk.catalogue.departments
    return tuple((body_button(turn, report, known[short], report.version),) for short in bodies[:_MOST])


async def body_chosen(turn: Turn, report: Report, wish: Press) -> None:
    """A body was chosen: its number is shown, and a note for the citizen may be added."""
    body = _body(turn, wish.argument)
    press = Press("hand", report.id or 0, wish.version, body.short)
    text = turn.html("outside-note", code=report.code, body=body.name, contact=body.contact or "-")
    meaning = Press("outside", report.id or 0, wish.version, body.short)
    await ask_on(turn, report, text, meaning, ((turn.button("outside-button-plain", press),),))


async def hand_over(turn: Turn, report: Report, wish: Press) -> None:
    """Without a note, or with the one that was kept until she said which body she means."""
    short, keeps, _ = wish.argument.partition("|")
    body = _body(turn, short)
    note = await held_note(turn, report) if keeps else ""
    await _hand(turn, report, wish.version, body, note, in_place=True)
    await turn.toast("staff-toast-quiet")


async def hand_over_with_words(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """With one: the body was chosen already, or her words name it and nothing else; else it is asked.

    Raises:
        Invalid: there are no words.
    """
    if not wrote.words:
        raise Invalid("staff-error-empty", field="words")
    if prompt.argument and not takes_back(wrote.words, prompt.argument, outside_bodies(turn)):
        note = "" if is_only_polite(wrote.words) else wrote.words
        await _hand(turn, report, prompt.version, _body(turn, prompt.argument), note)
        return
    sure = surely_named(turn, wrote.words)
    if sure is None:
        await ask_which(turn, report, wrote.words, prompt.version, await offered_bodies(turn, report))
    else:
        await _hand(turn, report, prompt.version, *sure)


async def _hand(
    turn: Turn, report: Report, seen: int, body: Department | str, words: str, *, in_place: bool = False
) -> None:
    name, contact = (body, "") if isinstance(body, str) else (body.name, body.contact)
    ask_on, words = _asked_again(turn, report, words)
    doing = Doing(
        action=Action.OUTSIDE,
        seen=seen,
        words="\n".join(filter(None, (words, contact))),
        data={"body": name, "follow_up_on": ask_on.isoformat()},
        body=name,
    )
    deed = await do(turn, report, doing)
    day = brief_date(ask_on, turn.desk.language, turn.work.today)
    key = "staff-outside" if report.first_answer_at else "staff-outside-unanswered"
    owed = brief_date(report.answer_by, turn.desk.language, turn.work.today)
    await confirm(turn, report, deed, key, in_place=in_place, body=name, day=day, owed=owed)


def _asked_again(turn: Turn, report: Report, words: str) -> tuple[date, str]:
    """The day on which that body is asked again: the one her words name, else after the usual time."""
    with suppress(Invalid):
        planned = planned_day(words, turn.work.today, turn.desk.calendar.add)
        return planned.day, planned.words
    rules = turn.desk.rules.version(report.rule_version)
    return turn.desk.calendar.add(turn.work.today, rules.follow_up_outside), words


def _body(turn: Turn, short: str) -> Department:
    body = turn.desk.catalogue.departments.get(short)
    if body is None or not body.outside:
        raise Invalid("error-old-button", field="button")
    return body
