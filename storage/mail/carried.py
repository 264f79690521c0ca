"""Which messages carry certain files, so that they can be taken away again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.letters import BotName, LetterKind
from storage.tables.outbox_states import OUTBOX


@dataclass(frozen=True, slots=True)
class Carried:
    """Files of one letter as they arrived.

    Attributes:
        chat_id: where.
        message_ids: the messages that show nothing but these files, or them and the words below.
        words: HTML that went as the caption of the only file, so that it would go with it; else empty.
        reply_to: what those words hang under.
        thread_id: the topic in which they stand.
    """

    chat_id: int
    message_ids: tuple[int, ...]
    words: str = ""
    reply_to: int | None = None
    thread_id: int | None = None


async def carrying(
    session: AsyncSession, bot: BotName, report_ids: Collection[int], files: Collection[int]
) -> Sequence[Carried]:
    """Where files of these reports were sent to.

    A letter that leaves in this very moment is not among them; one that still waits goes without the files.
    """
    names = ("id", "chat_id", "payload", "once_key", "message_ids")
    sent = select(*(OUTBOX.c[name] for name in names)).where(
        OUTBOX.c.bot == str(bot),
        OUTBOX.c.report_id.in_(report_ids),
        OUTBOX.c.state == "sent",
        OUTBOX.c.kind != str(LetterKind.CARD),  # a card itself carries none: they follow it
    )
    rows = (await (await session.connection()).execute(sent.order_by(OUTBOX.c.id))).all()
    # Files that were not fetched in time followed in a letter of their own.
    followed = {row.once_key: set(row.payload.get("attachments", ())) for row in rows if row.once_key}
    found = []
    for row in rows:
        later = followed.get(f"files-of-letter:{row.id}", set())
        own = [one for one in row.payload.get("attachments", ()) if one not in later]
        if set(own) & set(files) and row.message_ids:
            found.append(_carried(row.chat_id, row.payload, row.message_ids, own, files))
    return [one for one in found if one.message_ids]


def _carried(
    chat_id: int, payload: dict[str, object], ids: Sequence[int], own: Sequence[int], files: Collection[int]
) -> Carried:
    words, thread = str(payload.get("text") or ""), payload.get("thread_id")
    topic = thread if isinstance(thread, int) else None
    if words and len(ids) == 1 and len(own) == 1:
        hung = payload.get("reply_to")
        return Carried(chat_id, tuple(ids), words, hung if isinstance(hung, int) else None, topic)
    shown = ids[-len(own) :] if not words or len(ids) > len(own) else ids[1:]
    if len(shown) == len(own):
        shown = [message for message, file in zip(shown, own, strict=True) if file in files]
    # Where Telegram refused some of them nobody knows which message is which: all of them go.
    return Carried(chat_id, tuple(shown), thread_id=topic)
