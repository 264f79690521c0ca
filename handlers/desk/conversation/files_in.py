"""Files that a citizen sends: written down at once, fetched later."""

from collections.abc import Sequence

from complaints.intake import with_photo
from handlers.desk.conversation.heard import File
from handlers.desk.conversation.talk import Talk
from storage import attachments
from storage.letters import BotName
from storage.tables import Attachment

PICTURES = frozenset({"photo", "video", "animation", "document"})
"""Kinds that show something; the others can only be listened to."""


async def take_in(talk: Talk, file: File, report_id: int | None = None) -> int:
    """Write a file down, for a report if it has one already; its id."""
    row = await attachments.add(
        talk.work.session,
        Attachment(
            citizen_id=talk.citizen_id,
            report_id=report_id,
            kind=file.kind,
            received_by=BotName.CITIZEN,
            file_ids={str(BotName.CITIZEN): file.file_id},
            file_unique_id=file.unique_id,
            mime=file.mime,
            size=file.size,
            created_at=talk.work.now,
        ),
    )
    talk.work.wants_files()
    return row.id or 0


async def sort_in(talk: Talk, numbers: Sequence[int]) -> None:
    """Put files that were kept aside into the draft."""
    writing = talk.memory.writing
    for row in await attachments.of_ids(talk.work.session, numbers):
        if row.kind in PICTURES:
            writing.draft = with_photo(writing.draft, row.id or 0)
        else:
            writing.voices.append(row.id or 0)
