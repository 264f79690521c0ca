"""`/cari`: a report by its code (one slip forgiven), its LAPOR! number, words, a place, or who has it.

Only what the asking room may see is looked through, and only words that its staff may read; see
`handlers.desk.searchable`. What was typed is remembered for turning pages, and stands in no button.
"""

from collections.abc import Sequence
from dataclasses import replace

from complaints.casework.searching import MOST_TYPED, snippet, typed
from complaints.codes import meant, parse
from complaints.errors import Invalid
from complaints.people import Power, require
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.looking.lists import PAGE, Pages, line_of, turning
from handlers.desk.casework.looking.oversight import show
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.memory import recall, remember
from handlers.desk.casework.turns.turn import Turn, is_shown, staff_turn
from handlers.desk.desk import Desk
from storage.cases import reports, search
from storage.cases.search import Wanted
from storage.letters import ButtonRows
from storage.mail.inbox import UpdateRef
from storage.tables import Report

FIND = "find"
_LONGEST = 200
_SHOWN = 60


async def find(desk: Desk, ref: UpdateRef, member: Member, message_id: int, wanted: str) -> None:
    """Open what was meant, or list what fits, the best first.

    Raises:
        Invalid: nothing was typed.
    """
    wanted = cut(" ".join(wanted.split()), _LONGEST)
    async with staff_turn(desk, ref, member, message_id) as turn:
        require(turn.role, Power.SEE_QUEUE)
        if not typed(wanted):
            raise Invalid("staff-error-find-nothing", field="words")
        named = await _named(turn, wanted)
        if len(named) == 1:
            await show(turn, named[0])
            return
        text, buttons = await _found(turn, wanted, named)
        await turn.say(text, buttons=buttons)


async def page(turn: Turn, wish: Press) -> tuple[str, ButtonRows]:
    """Another page of her last search in this chat.

    Raises:
        Invalid: she searched for something else since, or somebody else did.
    """
    memory = await recall(turn)
    if not memory.sought or memory.searches != wish.version:
        raise Invalid("staff-error-find-old", field="button")
    return await _page(turn, memory.sought, wish.target, memory.searches)


async def _named(turn: Turn, wanted: str) -> Sequence[Report]:
    """What has this code or number; where none has, what has a code that is one slip away."""
    session = turn.work.session
    code = parse(wanted, turn.desk.prefix)
    exact = await reports.by_code(session, code) if code else None
    numbered = await search.by_lapor_number(session, wanted)
    found = [exact] if exact is not None else numbered
    if not found:
        found = await search.by_codes(session, meant(wanted, turn.desk.prefix))
    return [report for report in found if is_shown(turn, report)]


async def _found(turn: Turn, wanted: str, named: Sequence[Report]) -> tuple[str, ButtonRows]:
    if named:
        lines = [await line_of(turn, number, report) for number, report in enumerate(named[:PAGE], 1)]
        head = turn.html("staff-find-codes", typed=cut(wanted, _SHOWN))
        where = Pages(len(named[:PAGE]), 0)
        return "\n\n".join([head, *lines]), turning(turn, where, named[:PAGE], lambda _: Press(FIND))
    memory = await recall(turn)
    memory.sought, memory.searches = wanted, memory.searches + 1
    await remember(turn, memory)
    return await _page(turn, wanted, 0, memory.searches)


async def _page(turn: Turn, wanted: str, at: int, number: int) -> tuple[str, ButtonRows]:
    asked = await _asked(turn, wanted)
    total = await search.count(turn.work.session, asked)
    key = "staff-find-head"
    if not total and len(asked.words) > 1:
        asked, key = replace(asked, every=False), "staff-find-some"
        total = await search.count(turn.work.session, asked)
    if not total:
        return turn.html("staff-find-none", typed=cut(wanted, _SHOWN)), ()
    where = Pages.at(total, at)
    rows = await search.page(turn.work.session, asked, limit=PAGE, offset=where.offset)
    head = turn.html(key, typed=cut(wanted, _SHOWN), total=total, page=where.page + 1, pages=where.many)
    lines = [await _line(turn, place, report, asked) for place, report in enumerate(rows, where.offset + 1)]
    return "\n\n".join([head, *lines]), turning(turn, where, rows, lambda page: Press(FIND, page, number))


async def _line(turn: Turn, number: int, report: Report, asked: Wanted) -> str:
    veil = await veil_of(turn.work, report)
    words = snippet(veil(report.text), asked.words)
    return f"{await line_of(turn, number, report)}\n{turn.html('staff-find-snippet', words=words)}"


async def _asked(turn: Turn, wanted: str) -> Wanted:
    """The words, and which of them are names of officers."""
    words = typed(wanted)[:MOST_TYPED]
    people: dict[str, list[int]] = {}
    for officer_id, name in await search.people(turn.work.session):
        for word in set(typed(name)) & set(words):
            people.setdefault(word, []).append(officer_id)
    named = {word: tuple(ids) for word, ids in people.items()}
    return Wanted(words=words, people=named, restricted=turn.sees, within=turn.within)
