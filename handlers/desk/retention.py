"""What is kept no longer than it is needed: the identity of those who are long gone, files never sent."""

from datetime import timedelta

from handlers.desk.desk import Desk
from handlers.desk.forgetting import forget
from storage.care import audit, blocks, privacy
from storage.people import citizens, dialogues

_AT_ONCE = 100
_DRAFTS_FILES = timedelta(days=30)
_TALK, _DRAFTS = timedelta(days=30), timedelta(days=90)
"""How long a silent conversation remembers what was said last, and a story that was never sent."""
_WHO = "timetable"


async def forget_the_long_gone(desk: Desk) -> int:
    """Erase citizens whose last report ended longer ago than `Desk.keep_identity`; how many."""
    before = desk.clock() - desk.keep_identity
    forgotten = 0
    while True:
        async with desk.database.reading() as session:
            ids = await privacy.long_gone(session, before, _AT_ONCE)
        if not ids:
            return forgotten
        for citizen_id in ids:
            async with desk.work() as work:
                # Looked at again: she may have written a moment ago.
                still = await privacy.long_gone(work.session, before, 1, citizen_id)
                citizen = await citizens.by_id(work.session, citizen_id) if still else None
                if citizen is not None:
                    await forget(work, citizen, actor=_WHO, reason="retention")
                    forgotten += 1


async def drop_abandoned_files(desk: Desk) -> int:
    """Throw away files for reports that were never sent, and their rows; how many had a copy here.

    Where a file cannot be thrown away its row stays too, and the next night tries again.
    """
    if desk.vault is None:
        return 0
    async with desk.work() as work:
        paths = await privacy.drop_abandoned_files(work.session, work.now - _DRAFTS_FILES)
        for path in paths:
            await desk.vault.remove(path)
        if paths:
            facts = {"files": len(paths)}
            await audit.note(work.session, _WHO, "drop-files", "drafts", "retention", facts, work.now)
    return len(paths)


async def forget_fingerprints(desk: Desk) -> int:
    """Forget the accounts of people erased while they were blocked, once their blocks are over; how many."""
    async with desk.work() as work:
        return await blocks.forget_over(work.session, work.now)


async def forget_last_letters(desk: Desk) -> int:
    """Delete what was sent to people whom we do not know any more, such as their last letter; how many."""
    async with desk.work() as work:
        return await privacy.forget_strangers(work.session)


async def fade_conversations(desk: Desk) -> int:
    """Forget what long silent conversations remember, drafts that nobody finished included; how many."""
    async with desk.work() as work:
        return await dialogues.fade(work.session, work.now - _TALK, work.now - _DRAFTS)
