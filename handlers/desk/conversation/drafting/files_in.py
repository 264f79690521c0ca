"""Files that a citizen sends: judged by what Telegram tells of them, written down at once, fetched later."""

from collections.abc import Sequence
from dataclasses import replace

from complaints.drafting.evidence import Flaw, flaw_of
from complaints.drafting.intake import with_photo
from handlers.desk.conversation.heard import File, Heard
from handlers.desk.conversation.talk import Talk
from storage.files import attachments
from storage.letters import BotName
from storage.tables import Attachment

PICTURES = frozenset({"photo", "video", "video_note", "animation", "document"})
"""Kinds that show something; the others can only be listened to."""
_KEPT = {"photo": "citizen-photo-kept", "document": "citizen-document-kept"}


def without_flaw(heard: Heard) -> tuple[Heard, Flaw | None]:
    """The message without a file that no report can hold, and what is wrong with that file."""
    file = heard.file
    flaw = flaw_of(file.kind, file.mime or "", file.name, file.size) if file else None
    return (replace(heard, file=None), flaw) if flaw else (heard, None)


def kept_key(kind: str) -> str:
    """The text that says that such a file is in."""
    return _KEPT.get(kind, "citizen-video-kept")


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


async def drop_lost(talk: Talk) -> None:
    """Take files out of the draft that could not be kept; she was told when that came out."""
    writing = talk.memory.writing
    numbers = [*writing.draft.photos, *writing.voices]
    if not numbers:
        return
    lost = {row.id for row in await attachments.of_ids(talk.work.session, numbers) if row.lost}
    if lost:
        photos = tuple(one for one in writing.draft.photos if one not in lost)
        writing.draft = replace(writing.draft, photos=photos)
        writing.voices = [one for one in writing.voices if one not in lost]
