"""Albums arrive as one message for each part: they are answered once."""

from datetime import datetime, timedelta

from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.talk import Talk
from storage.tables import Report

_WAITS = timedelta(seconds=2)


def answer_at(talk: Talk, heard: Heard) -> datetime | None:
    """When the answer to this album goes out, so that all parts have come; None if it has gone already."""
    memory = talk.memory
    if memory.album == heard.album:
        until = datetime.fromisoformat(memory.album_until)
        return until if until > talk.work.now else None
    until = talk.work.now + _WAITS
    memory.album, memory.album_until, memory.album_report = heard.album, until.isoformat(), 0
    return until


def acknowledged_later(talk: Talk, heard: Heard) -> bool:
    """Whether an earlier part of this album was answered, so that this one needs no words."""
    return bool(heard.album) and heard.album == talk.memory.album


def belongs_to(talk: Talk, heard: Heard, report: Report) -> None:
    """Further parts of this album belong to that report too."""
    if heard.album:
        memory = talk.memory
        memory.album, memory.album_until = heard.album, talk.work.now.isoformat()
        memory.album_report = report.id or 0
