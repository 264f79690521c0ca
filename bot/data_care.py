"""What the commands about people's data do: keys, the record of uses, the notice after a breach."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime

from bot.clock import real_clock
from bot.home import identity_seal
from bot.settings import Settings
from complaints.catalogue import load
from handlers.desk.guarding.breach import Told, count, notice_of, tell_everybody
from handlers.texts import Texts
from storage.care import audit
from storage.care.rekeying import Keys, keys_in_use, rekey
from storage.cases import reports
from storage.engine.database import Database, Session
from storage.mail import outbox
from storage.people import officers
from storage.tables import AuditRecord

_MOST_WAITING = 400
"""Letters of a notice that may wait at once: the sender looks through all that wait."""


async def rotate_keys(settings: Settings) -> Keys:
    """Seal every identity with the newest key."""
    database = Database(settings.database)
    try:
        return await rekey(database, identity_seal(settings), real_clock())
    finally:
        await database.close()


async def count_keys(settings: Settings) -> Keys:
    """How the identities are sealed at present."""
    database = Database(settings.database)
    try:
        return await keys_in_use(database, identity_seal(settings))
    finally:
        await database.close()


async def confidential_readers(settings: Settings) -> tuple[list[str], int]:
    """The coordinators who opened the staff bot in private, and how many confidential reports are open."""
    database = Database(settings.database)
    try:
        async with database.reading() as session:
            found = await officers.reachable_coordinators(session)
            return [one.name for one in found], await reports.waiting_unseen(session)
    finally:
        await database.close()


AUDIT_COLUMNS = ("at", "who", "name", "what", "about", "reason", "told")


async def audit_rows(settings: Settings, since: datetime) -> AsyncIterator[tuple[str, ...]]:
    """Who touched personal data or settings since then, as rows of `AUDIT_COLUMNS`."""
    database, last = Database(settings.database), 0
    try:
        while True:
            async with database.reading() as session:
                records = await audit.after(session, last, since)
                rows = [await _audit_row(session, one) for one in records]
            if not records:
                return
            for row in rows:
                yield row
            last = records[-1].id or 0
    finally:
        await database.close()


async def _audit_row(session: Session, record: AuditRecord) -> tuple[str, ...]:
    kind, _, number = record.actor.partition(":")
    known = kind == "officer" and number.isdecimal()
    name = await officers.name_of(session, int(number)) if known else None
    told = "" if "told" not in record.data else "yes" if record.data["told"] else "no"
    cells = (record.actor, name or "", record.action, record.subject, record.reason or "", told)
    return (record.at.isoformat(), *map(_harmless, cells))


def _harmless(cell: str) -> str:
    """A spreadsheet takes what begins like a formula for one."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


async def breach_notice(settings: Settings, text: str, *, dry_run: bool) -> Told:
    """Write the notice after a breach to every citizen, or only count them; waits for the sender as it goes.

    Raises:
        Invalid: the text is empty or too long.
    """
    notice, database = notice_of(text), Database(settings.database)

    async def until_sent() -> None:
        mark = f"breach:{notice.mark}:"
        # The sender is another process: only the database tells how far it is.
        while await outbox.waiting_of(database, mark) > _MOST_WAITING:  # noqa: ASYNC110
            await asyncio.sleep(1)

    try:
        if dry_run:
            return await count(database)
        return await tell_everybody(
            database,
            notice,
            texts=Texts(),
            catalogue=load(settings.city),
            now=real_clock(),
            until_sent=until_sent,
        )
    finally:
        await database.close()
