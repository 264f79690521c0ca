"""Which messages carry the files of a report, as Telegram told us when they were sent."""

from datetime import datetime

from storage.engine.database import Database
from storage.letters import BotName, LetterKind, Sent
from storage.mail import outbox
from storage.mail.carried import Carried, carrying
from storage.mail.outbox import Outcome, Result
from tests.support import rows
from tests.support.rows import letter

STAFF, GROUP = BotName.STAFF, -5


async def _sent(
    database: Database, now: datetime, report_id: int, ids: tuple[int, ...], **what: object
) -> int:
    usual = {"bot": STAFF, "chat_id": GROUP, "report_id": report_id, "kind": LetterKind.MESSAGE}
    async with database.transaction() as session:
        row_id = await outbox.post(session, letter(**{**usual, **what}), now)
    assert row_id is not None
    await outbox.mark_sending(database, [row_id])
    await outbox.record(database, [Result(row_id, Outcome.SENT, now, Sent(ids))])
    return row_id


async def _carrying(database: Database, report_id: int, *files: int) -> list[Carried]:
    async with database.reading() as session:
        return list(await carrying(session, STAFF, {report_id}, files))


async def test_only_the_messages_with_files_are_meant(database: Database, now: datetime):
    async with database.transaction() as session:
        report_id = (await rows.report(session, now)).id or 0
    # A card whose photos followed, an addition with two files, a lone photo under its caption.
    card = await _sent(
        database, now, report_id, (10,), kind=LetterKind.CARD, text="kartu", attachments=(1, 2)
    )
    await _sent(database, now, report_id, (10,), kind=LetterKind.CARD, text="kartu", attachments=(1,))
    follow = {"text": "", "attachments": (1, 2), "once_key": f"files-of-letter:{card}", "queue": "files"}
    await _sent(database, now, report_id, (11, 12), **follow)
    await _sent(database, now, report_id, (20, 21, 22), text="tambahan", attachments=(3, 4))
    await _sent(database, now, report_id, (30,), text="ini", attachments=(5,), reply_to=10)
    assert await _carrying(database, report_id, 1, 2, 3, 4, 5) == [
        Carried(GROUP, (11, 12)),
        Carried(GROUP, (21, 22)),
        Carried(GROUP, (30,), "ini", 10),
    ]


async def test_of_several_files_only_the_message_with_the_one_is_meant(database: Database, now: datetime):
    async with database.transaction() as session:
        report_id = (await rows.report(session, now)).id or 0
    await _sent(database, now, report_id, (20, 21, 22), text="hasil", attachments=(3, 4))
    assert await _carrying(database, report_id, 3) == [Carried(GROUP, (21,))]
    assert await _carrying(database, report_id, 5) == []
    assert await _carrying(database, report_id + 1, 3, 4) == []
