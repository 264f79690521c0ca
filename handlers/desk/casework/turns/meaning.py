"""What an officer's next reply to a card means: an answer, unless she has just pressed for something else.

So the buttons *Hasil* and *Tanya warga* need no message of their own in a group that takes twenty a minute,
and a day on the card right after *Jadwalkan* is the plan, though the question hangs below. The meaning holds
for a quarter of an hour; then a reply is an answer again: the step that settles least.
"""

from datetime import timedelta

from handlers.callbacks import Press
from handlers.desk.casework.turns.memory import Meant, StaffMemory, recall, remember
from handlers.desk.casework.turns.turn import Turn
from storage.tables import Report

HOLDS_FOR = timedelta(minutes=15)


async def mean(turn: Turn, report: Report, act: str, argument: str = "") -> None:
    """Her next reply about this report is `act`; with "answer" whatever she meant before is forgotten."""
    memory = await recall(turn)
    now = turn.work.now
    memory.meant = {key: one for key, one in memory.meant.items() if one.until > now}
    memory.meant.pop(_key(report), None)
    if act != "answer":
        memory.meant[_key(report)] = Meant(act, now + HOLDS_FOR, argument)
    await remember(turn, memory)


async def meant_now(turn: Turn, report: Report) -> Press:
    """What her reply about this report means at this moment, as if a prompt had asked for it."""
    one = (await recall(turn)).meant.get(_key(report))
    if one is None or one.until <= turn.work.now:
        return Press("answer", report.id or 0, report.version)
    return Press(one.act, report.id or 0, report.version, one.argument)


def settle(memory: StaffMemory, report: Report) -> None:
    """It was done; the next reply is an answer again."""
    memory.meant.pop(_key(report), None)


def _key(report: Report) -> str:
    return str(report.id)
