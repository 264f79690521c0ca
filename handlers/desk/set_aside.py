"""What no framework could read, or no handler could finish: kept, and its sender answered all the same."""

import json
from contextlib import suppress
from typing import Any

from complaints.privacy import clean, cut, is_restricted
from handlers.desk.cards.veil import Veil, names_in
from handlers.desk.conversation.memory import Memory
from handlers.desk.desk import Desk, Work
from handlers.desk.rooms import Room, common_room, restricted_room
from storage.cases import reports
from storage.engine.database import Session
from storage.letters import BotName, Lane, Letter
from storage.mail.inbox import UpdateRef
from storage.people import citizens, dialogues
from storage.people.seal import BrokenSeal

_CARRIERS = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")
_LONGEST = 1500


async def set_aside(desk: Desk, session: Session, ref: UpdateRef, raw: str) -> None:
    """Answer the sender of an update that was put into quarantine, and show the staff what she wrote.

    The raw update itself stays in the inbox. Staff see her words without her name; a person can then help.

    Args:
        desk: the desk.
        session: the transaction that puts the update into quarantine.
        ref: the update.
        raw: the update as Telegram sent it.
    """
    chat_id, text = _sender_and_text(raw)
    if ref.bot is not BotName.CITIZEN or chat_id is None or chat_id <= 0:
        return
    work = Work(desk=desk, session=session, now=desk.clock())
    once = f"set-aside:{ref.inbox_id}"
    room = await _room(work, chat_id)
    answer = desk.texts.html(desk.language, "citizen-set-aside")
    await work.say(Letter(bot=BotName.CITIZEN, chat_id=chat_id, text=answer, once_key=once))
    if text and room:
        veil = Veil(await _known(work, chat_id, raw))
        shown = cut(veil(clean(text)), _LONGEST)
        note = desk.texts.html(desk.language, "staff-set-aside", text=shown, number=str(ref.inbox_id))
        await work.say(
            Letter(
                bot=BotName.STAFF,
                chat_id=room.chat_id,
                thread_id=room.thread_id,
                text=note,
                lane=Lane.SLOW,
                once_key=f"{once}:staff",
            )
        )


async def _known(work: Work, telegram_id: int, raw: str) -> tuple[str, ...]:
    """Every name of the sender, as the update tells them and as we know them from before."""
    citizen = await citizens.by_telegram_id(work.session, telegram_id)
    kept: dict[str, Any] = {}
    if citizen is not None:
        with suppress(BrokenSeal):
            kept = await citizens.identity_of(work.session, citizen.id or 0, work.desk.seal) or {}
    told = _object(_carrier(raw), "from")
    now = {"name": told.get("first_name"), "surname": told.get("last_name"), "username": told.get("username")}
    return tuple({*names_in(now, telegram_id), *names_in(kept)})


async def _room(work: Work, telegram_id: int) -> Room | None:
    """Where her words may be shown: not in the common room if anything of hers is restricted.

    Nobody can tell to which report the words belong, so the most careful of her choices counts.
    """
    citizen = await citizens.by_telegram_id(work.session, telegram_id)
    if citizen is None:
        return await common_room(work)
    hers = await reports.open_of_citizen(work.session, citizen.id or 0)
    row = await dialogues.get(work.session, BotName.CITIZEN, telegram_id, telegram_id)
    draft = Memory.from_json(row.data if row else {}).writing.draft
    levels = [(draft.privacy, draft.kind), *((one.privacy, one.kind) for one in hers)]
    restricted = any(is_restricted(privacy, kind) for privacy, kind in levels)
    return await (restricted_room(work) if restricted else common_room(work))


def _sender_and_text(raw: str) -> tuple[int | None, str]:
    """The chat to answer and the words in it, as far as they can be made out."""
    carrier = _carrier(raw)
    message = _object(carrier, "message") or carrier
    chat = message.get("chat")
    chat_id = chat.get("id") if isinstance(chat, dict) else None
    text = carrier.get("text") or carrier.get("caption") or ""
    return chat_id if isinstance(chat_id, int) else None, text if isinstance(text, str) else ""


def _carrier(raw: str) -> dict[str, Any]:
    """The part of an update that says what happened; empty where it cannot be read."""
    try:
        update: Any = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(update, dict):
        return {}
    return next((_object(update, name) for name in _CARRIERS if name in update), {})


def _object(holder: dict[str, Any], name: str) -> dict[str, Any]:
    found = holder.get(name)
    return found if isinstance(found, dict) else {}
