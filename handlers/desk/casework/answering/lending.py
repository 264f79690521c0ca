"""A colleague's photo for a result whose words the holder has not sent yet: she is asked about it.

One writes, the other stands in the street with the camera. Sent as an answer of its own the photo would
arrive before the words that it belongs to.
"""

from dataclasses import replace

from complaints.casework.answers import Flaw
from complaints.errors import Invalid
from handlers.desk.casework.answering.looking_over import flaws_of
from handlers.desk.casework.answering.queries import query, refuse_old
from handlers.desk.casework.deeds.acts import take_in
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.memory import Held, StaffMemory, place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from storage.people import officers
from storage.tables import Report


async def lend(turn: Turn, report: Report, wrote: StaffWrote) -> bool:
    """Put a wordless photo to the result that a colleague of the same department prepares; whether it was.

    Args:
        turn: of whoever took the photo.
        report: what it is about.
        wrote: the photo.
    """
    hers = await _holders_turn(turn, report)
    if hers is None or wrote.words or wrote.file is None:
        return False
    memory = await recall(hers)
    letter = await _prepared(hers, report, memory)
    if letter is None:
        return False
    one_album = bool(letter.lent) and letter.album == wrote.album != ""
    files = await take_in(turn, report, wrote.file)
    letter.files, letter.lent = [*letter.files, *files], [*letter.lent, *files]
    letter.lender, letter.album = turn.officer.name, wrote.album
    await query(hers, report, letter, await flaws_of(hers, report, letter), renewed=one_album)
    await remember(hers, memory)
    if not one_album:
        await turn.receipt(turn.html("staff-lent", code=report.code, who=hers.officer.name), report)
    return True


async def _holders_turn(turn: Turn, report: Report) -> Turn | None:
    """In the holder's name, where she can be asked: in her private chat, or in the group both are in."""
    if report.officer_id in {None, turn.officer_id} or turn.officer.department != report.department:
        return None
    holder = await officers.by_id(turn.work.session, report.officer_id or 0)
    if holder is None or holder.removed_at is not None or holder.department != report.department:
        return None
    member = replace(turn.member, telegram_id=holder.telegram_id, name=holder.name, private=False)
    hers = replace(turn, officer=holder, member=member, callback_id=None)
    return hers if hers.is_alone_with(report) or not turn.member.private else None


async def _prepared(hers: Turn, report: Report, memory: StaffMemory) -> Held | None:
    """Her words that are a result, or sound like one."""
    letters = (memory.held.get(place_of(report.id, act)) for act in ("result", "answer"))
    for letter in letters:
        if letter is None or not letter.words:
            continue
        try:
            await refuse_old(hers, report, letter)
        except Invalid:
            continue
        if letter.act == "result" or Flaw.DONE in await flaws_of(hers, report, letter):
            return letter
    return None
