"""Files that the desk makes itself: a paper for a citizen, a chart or a table for the staff.

`Letter.document` carries a short text within the letter; whatever has bytes goes this way.
"""

from datetime import timedelta
from pathlib import PurePath

from handlers.desk.desk import Desk, Work
from storage.files import made_files

_UNSENT_FOR = timedelta(days=1)


async def keep(work: Work, name: str, mime: str, content: bytes, *, kind: str = "document") -> int:
    """Keep a file for a letter of this transaction; its id, for `Letter.attachments` of either bot.

    Args:
        work: the transaction of the letter.
        name: what people see; nothing about a person belongs into it.
        mime: its type, such as "application/pdf".
        content: the whole file.
        kind: "document", or "photo" for a picture to be looked at in the chat.

    Raises:
        RuntimeError: this process keeps no files.
    """
    vault = work.desk.vault
    if vault is None:
        raise RuntimeError("files are made only where a vault is")
    kept = await vault.keep_made(content, PurePath(name).suffix, mime)
    return await made_files.add(work.session, kept, name=name, kind=kind, now=work.now)


async def drop_sent(desk: Desk) -> int:
    """Throw away what was made more than a day ago and waits in no letter any more; how many files.

    A file whose transaction failed has no row, and goes the same way.
    """
    if desk.vault is None:
        return 0
    before = desk.clock() - _UNSENT_FOR
    async with desk.work() as work:
        await made_files.drop_sent(work.session, before)
        known = set(await made_files.paths(work.session))
    gone = [path for path in await desk.vault.made_before(before) if path not in known]
    for path in gone:
        await desk.vault.remove(path)
    return len(gone)
