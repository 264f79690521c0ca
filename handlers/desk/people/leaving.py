"""Somebody who works here left a group: whoever can hand her cases on is told, with the way to do it."""

from complaints.privacy import is_restricted
from handlers.callbacks import Press
from handlers.desk.desk import Work
from handlers.desk.layout import Layout, room_name
from handlers.desk.people.presence import HAND_ON
from handlers.desk.people.staff_list import who_button
from handlers.desk.staff_letters import tell_coordinators, tell_leads, tell_people
from storage.letters import Button, ButtonRows
from storage.people import duty, officers
from storage.tables import Officer, Report


async def tell_who_left(work: Work, layout: Layout, chat_id: int, telegram_id: int) -> None:
    """Tell the heads of her department and the coordinators; nobody who works here need be told of others."""
    officer = await officers.by_telegram_id(work.session, telegram_id)
    if officer is None:
        return
    cases = await duty.open_cases(work.session, [officer.id or 0])
    shown = [one for one in cases if not is_restricted(one.privacy, one.kind)]
    text = _text(work, "people-left", officer, len(shown), room_name(work.desk, layout, chat_id))
    leads = [] if layout.is_restricted(chat_id) else await _heads(work, officer)
    coordinators = [one for one in await officers.coordinators(work.session) if one.id != officer.id]
    key, give = f"left:{officer.id}:{work.now.isoformat()}", _give(work, officer, shown)
    await tell_people(work, leads, text, buttons=give, once_key=key)
    buttons = (*give, (who_button(work.desk, officer),))
    access = work.desk.texts.html(work.desk.language, "people-left-access")
    await tell_people(work, coordinators, f"{text} {access}", buttons=buttons, once_key=f"{key}:all")
    if shown and officer.department is not None and not (leads or coordinators):
        await tell_leads(work, officer.department, text, buttons=give, once_key=key)
    if hidden := [one for one in cases if one not in shown]:
        # What is restricted is spoken of, and handed on, in its own room alone.
        told = _text(work, "people-left-restricted", officer, len(hidden), "")
        await tell_coordinators(work, told, report=hidden[0], buttons=_give(work, officer, hidden))


async def _heads(work: Work, officer: Officer) -> list[Officer]:
    if officer.department is None:
        return []
    return [one for one in await officers.leads_of(work.session, officer.department) if one.id != officer.id]


def _give(work: Work, officer: Officer, cases: list[Report]) -> ButtonRows:
    if not cases:
        return ()
    label = work.desk.texts.plain(work.desk.language, "people-button-hand-on", count=len(cases))
    return ((Button(label, Press(HAND_ON, officer.id or 0).pack()),),)


def _text(work: Work, key: str, officer: Officer, count: int, room: str) -> str:
    return work.desk.texts.html(work.desk.language, key, name=officer.name, count=count, room=room)
