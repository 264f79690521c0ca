"""What the commands about people's data do: keys, the record of uses, the notice after a breach."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from bot.clock import real_clock
from bot.home import identity_seal, missing_key, wrong_key
from bot.opening import opened
from bot.settings import BadSettingsError, Settings
from complaints.catalogue import load
from handlers.desk.guarding.breach import Told, count, notice_of, tell_everybody
from handlers.texts import Texts
from storage.care import audit
from storage.care.rekeying import Keys, keys_in_use, rekey, sealed
from storage.cases import reports
from storage.engine.database import Session
from storage.groups import rooms
from storage.mail import outbox
from storage.people import officers
from storage.tables import AuditRecord

_MOST_WAITING = 400
"""Letters of a notice that may wait at once: the sender looks through all that wait."""


async def rotate_keys(settings: Settings, *, lost_for_good: bool = False) -> Keys:
    """Seal every identity with the newest key.

    Args:
        settings: of the desk.
        lost_for_good: go on with the newest key though another is lost, with what it sealed.

    Raises:
        BadSettingsError: no key is here, or it is none.
    """
    async with opened(settings) as database:
        async with database.reading() as session:
            missing = await missing_key(settings, session)
        if missing:
            raise BadSettingsError(missing)
        return await rekey(database, identity_seal(settings), real_clock(), lost_for_good=lost_for_good)


async def count_keys(settings: Settings) -> Keys:
    """How the identities are sealed at present; none are where no key was needed yet.

    Raises:
        BadSettingsError: the key is not here, is none, or is another desk's.
    """
    async with opened(settings) as database:
        async with database.reading() as session:
            wrong, names = await wrong_key(settings, session), await sealed(session)
        if wrong:
            raise BadSettingsError(wrong)
        return await keys_in_use(database, identity_seal(settings)) if names else Keys()


@dataclass(frozen=True, slots=True)
class Readers:
    """Who sees what is confidential: a group set up for it, else these coordinators; and how many wait."""

    group: bool
    coordinators: list[str]
    waiting: int


async def confidential_readers(settings: Settings) -> Readers:
    """Who sees confidential reports where no group is named in the settings."""
    async with opened(settings) as database, database.reading() as session:
        group = any(one.place == rooms.RESTRICTED for one in await rooms.everywhere(session))
        found = await officers.reachable_coordinators(session)
        return Readers(group, [one.name for one in found], await reports.waiting_unseen(session))


AUDIT_COLUMNS = ("at", "who", "name", "what", "about", "reason", "told")


async def audit_rows(settings: Settings, since: datetime) -> AsyncIterator[tuple[str, ...]]:
    """Who touched personal data or settings since then, as rows of `AUDIT_COLUMNS`."""
    last = 0
    async with opened(settings) as database:
        while True:
            async with database.reading() as session:
                records = await audit.after(session, last, since)
                rows = [await _audit_row(session, one) for one in records]
            if not records:
                return
            for row in rows:
                yield row
            last = records[-1].id or 0


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
    notice = notice_of(text)
    async with opened(settings) as database:
        if dry_run:
            return await count(database, notice)

        async def until_sent() -> None:
            mark = f"breach:{notice.mark}:"
            # The sender is another process: only the database tells how far it is.
            while await outbox.waiting_of(database, mark) > _MOST_WAITING:  # noqa: ASYNC110
                await asyncio.sleep(1)

        return await tell_everybody(
            database,
            notice,
            texts=Texts(),
            catalogue=load(settings.city),
            now=real_clock(),
            until_sent=until_sent,
        )
