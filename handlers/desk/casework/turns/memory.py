"""What the desk remembers of one officer between two messages: held answers, and the album that arrives.

Kept in the dialogue row of her private chat with the staff bot, wherever she writes: what she begins in the
group she may end there. It has no state: nobody is reminded of it as of an unfinished conversation.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from handlers.desk.casework.turns.turn import Turn
from storage.letters import BotName
from storage.people import dialogues


@dataclass(slots=True)
class Held:
    """An answer that is not sent yet, because something about it was asked.

    Attributes:
        act: "answer", "result" or "ask"; "outside" where the name of a body is asked about.
        chat_id, message_id: the officer's own message with the words.
        photo: the file that came in that message.
        query: the row in the outbox of the message that asked.
        at: since when it is held; empty where that is not known.
        lent, lender: those of the files that a colleague put to it, and her name.
    """

    act: str
    words: str = ""
    files: list[int] = field(default_factory=list)
    album: str = ""
    message_id: int = 0
    photo: int = 0
    query: int = 0
    at: str = ""
    chat_id: int = 0
    lent: list[int] = field(default_factory=list)
    lender: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """What her next reply about a report is, until then: "result", "ask" or "plan".

    `argument` is the reason of a plan, where she has chosen one.
    """

    act: str
    until: datetime
    argument: str = ""


@dataclass(slots=True)
class StaffMemory:
    """All of it: `held` by `place_of`; `album` is the id of the last album, `album_report` its report.

    `meant` goes by the report's id, see `turns.meaning`. `sought` is what was typed to the last search,
    `searches` its number.
    """

    held: dict[str, Held] = field(default_factory=dict)
    meant: dict[str, Meant] = field(default_factory=dict)
    album: str = ""
    album_report: int = 0
    sought: str = ""
    searches: int = 0


def place_of(report_id: int | None, act: str) -> str:
    """Where an answer or a result to a report is held: one of each, so that none pushes out the other."""
    return f"{report_id}:{act}"


async def recall(turn: Turn) -> StaffMemory:
    """What is remembered; what cannot be read is passed over."""
    her = turn.member.telegram_id
    row = await dialogues.get(turn.work.session, BotName.STAFF, her, her)
    if row is None:  # an older version kept it in the chat where she wrote
        row = await dialogues.get(turn.work.session, BotName.STAFF, turn.member.chat_id, her)
    data = row.data if row else {}
    return StaffMemory(
        held={key: _held(one) for key, one in _maps(data.get("held"))},
        meant={key: meant for key, one in _maps(data.get("meant")) if (meant := _meant(one))},
        album=str(data.get("album") or ""),
        album_report=int(data.get("album_report") or 0),
        sought=str(data.get("sought") or ""),
        searches=int(data.get("searches") or 0),
    )


async def remember(turn: Turn, memory: StaffMemory) -> None:
    """Write it down."""
    data = {
        "held": {key: asdict(one) for key, one in memory.held.items()},
        "meant": {
            key: {"act": one.act, "until": one.until.isoformat(), "argument": one.argument}
            for key, one in memory.meant.items()
        },
        "album": memory.album,
        "album_report": memory.album_report,
        "sought": memory.sought,
        "searches": memory.searches,
    }
    her = turn.member.telegram_id
    await dialogues.put(turn.work.session, BotName.STAFF, her, her, None, data, turn.work.now)


def _maps(kept: object) -> list[tuple[str, Mapping[str, Any]]]:
    """What was kept by name; whatever has another shape is passed over."""
    found = kept.items() if isinstance(kept, Mapping) else ()
    return [(str(key), one) for key, one in found if isinstance(one, Mapping)]


def _meant(one: Mapping[str, Any]) -> Meant | None:
    act = str(one.get("act")) if one.get("act") in {"ask", "plan"} else "result"
    with suppress(ValueError):
        until = datetime.fromisoformat(str(one.get("until")))
        return Meant(act, until, str(one.get("argument") or "")) if until.tzinfo else None
    return None


def _held(one: Mapping[str, Any]) -> Held:
    files, lent = (
        [number for number in one.get(name) or () if isinstance(number, int)] for name in ("files", "lent")
    )
    act = str(one.get("act")) if one.get("act") in {"result", "ask", "outside"} else "answer"
    words, album, at, lender = (str(one.get(name) or "") for name in ("words", "album", "at", "lender"))
    message_id, photo, query, chat_id = (
        int(one.get(name) or 0) for name in ("message_id", "photo", "query", "chat_id")
    )
    return Held(act, words, files, album, message_id, photo, query, at, chat_id, lent, lender)
