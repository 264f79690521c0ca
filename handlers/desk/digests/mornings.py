"""The digest of a morning: one message in each room, paged where it is long, edited rather than repeated."""

from collections.abc import Sequence
from datetime import date, datetime, time

from complaints.errors import Invalid
from complaints.lifecycle import State
from complaints.people import Power, require
from complaints.privacy import cut
from complaints.staffing.agenda import Item, Promise, pressing_promises
from complaints.working_days import ONE_DAY
from handlers.callbacks import Press
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.turns.heard import StaffPressed
from handlers.desk.casework.turns.turn import staff_turn
from handlers.desk.desk import Desk, Work
from handlers.desk.digests.hours import due, key_of, this_morning
from handlers.desk.digests.scopes import Agenda, Scope, agenda_of, counts, scope_at, scopes_of
from handlers.desk.duty.standing import facts_of, office_is_open
from handlers.texts.loader import spoken_date
from storage.cases import chores
from storage.letters import BotName, Button, ButtonRows, Lane, Letter
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Report

PRESS = "digest"
"""Presses of the digest: the target is the page; what is shown is how things stand now."""
NAME = "digest"
PAGE = 8
_SHORT = 40


async def mornings_due(desk: Desk) -> Sequence[int]:
    """Whether the rooms have their digest of today still to come."""
    return await due(desk, NAME, this_morning(desk))


async def write_mornings(desk: Desk, _: int) -> None:
    """Write every room's digest; a room in which nothing is pressing reads nothing."""
    day = this_morning(desk)
    async with desk.work() as work:
        if day is None or not await chores.claim(work.session, key_of(NAME, day), work.now):
            return
        for scope in await scopes_of(work):
            agenda = await agenda_of(work, scope)
            if agenda.named:
                await work.say(await _letter(work, scope, agenda))


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """Another page, or the same one as things stand now, in place of the old one.

    Raises:
        Invalid: nobody works in this chat.
    """
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        require(turn.role, Power.SEE_QUEUE)
        scope = await scope_at(turn.work, turn.member.chat_id, turn.member.thread_id)
        if scope is None:
            raise Invalid("error-old-button", field="button")
        text, buttons = await page_of(turn.work, await agenda_of(turn.work, scope), wish.target)
        await turn.rewrite(text, buttons=buttons)
        await turn.toast("staff-toast-quiet")


async def page_of(work: Work, agenda: Agenda, page: int) -> tuple[str, ButtonRows]:
    """One page of a room's digest."""
    pages = max(1, -(-len(agenda.named) // PAGE))
    page = min(page, pages - 1)
    shown = agenda.named[page * PAGE : (page + 1) * PAGE]
    day = spoken_date(work.today, work.desk.language)
    lines = [_text(work, "digest-head", day=day, page=page + 1, pages=pages), summary(work, agenda)]
    heading: Item | None = None
    for number, (item, report) in enumerate(shown, page * PAGE + 1):
        if item is not heading:
            heading = item
            lines += ["", _text(work, f"digest-item-{item}", count=agenda.count(item))]
        lines.append(await _line(work, number, report))
    reports = [report for _, report in shown]
    return "\n".join(lines), _buttons(work, page, pages, reports)


def summary(work: Work, agenda: Agenda) -> str:
    """The figures in one line; what is nought is left out."""
    told = [
        _text(work, "digest-figure", item=item, count=count)
        for item, count in counts(agenda).items()
        if count
    ]
    return " · ".join(told) or _text(work, "digest-nothing")


async def _letter(work: Work, scope: Scope, agenda: Agenda) -> Letter:
    text, buttons = await page_of(work, agenda, 0)
    return Letter(
        bot=BotName.STAFF,
        chat_id=scope.room.chat_id,
        thread_id=scope.room.thread_id,
        lane=Lane.SLOW,
        text=text,
        buttons=buttons,
        purpose="digest",
        expires_at=_midnight(work),
        silent=not office_is_open(work),
    )


def _midnight(work: Work) -> datetime:
    """The end of the day: a digest that could not leave until then would only confuse."""
    return datetime.combine(work.today + ONE_DAY, time(), work.desk.zone).astimezone(work.now.tzinfo)


async def _line(work: Work, number: int, report: Report) -> str:
    category = work.desk.catalogue.categories.get(report.category or "")
    veil = await veil_of(work, report)
    place = report.kelurahan or report.kecamatan or veil(report.place)
    pressing = pressing_promises(facts_of(work, report), work.today)
    line = _text(
        work,
        "digest-line",
        number=number,
        code=report.code,
        category=category.name if category else "-",
        place=cut(place, _SHORT) or "-",
        department=report.department,
        promises=" · ".join(_promise(work, day, what) for day, what in pressing) or "none",
        held="yes" if report.officer_id else "no",
        who=await officers.name_of(work.session, report.officer_id) or "",
    )
    unanswered = any(what is Promise.ANSWER for _, what in pressing)
    if report.state == State.OUTSIDE and report.outside_body and unanswered:
        return line + "\n" + _text(work, "digest-line-outside", body=cut(report.outside_body, _SHORT))
    return line


def _promise(work: Work, day: date, what: Promise) -> str:
    """A promise whose day has come, and for how long it is broken."""
    texts, language = work.desk.texts, work.desk.language
    name = texts.plain(language, f"digest-promise-{what}")
    if day == work.today:
        return texts.plain(language, "digest-promise-today", promise=name)
    days = work.desk.calendar.count(day, work.today)
    return texts.plain(language, "digest-promise-over", promise=name, days=days)


def _buttons(work: Work, page: int, pages: int, shown: Sequence[Report]) -> ButtonRows:
    def button(key: str, press: Press, **facts: object) -> Button:
        return Button(work.desk.texts.plain(work.desk.language, key, **facts), press.pack())

    numbers = tuple(
        button("staff-button-number", Press("see", one.id or 0, one.version), number=number)
        for number, one in enumerate(shown, page * PAGE + 1)
    )
    back = (button("staff-button-back", Press(PRESS, max(page - 1, 0))),) if page else ()
    ahead = (button("staff-button-ahead", Press(PRESS, page + 1)),) if page + 1 < pages else ()
    again = (button("digest-button-again", Press(PRESS, page)),)
    half = PAGE // 2
    return tuple(row for row in (numbers[:half], numbers[half:], back + again + ahead) if row)


def _text(work: Work, key: str, **facts: object) -> str:
    return work.desk.texts.html(work.desk.language, key, **facts)
