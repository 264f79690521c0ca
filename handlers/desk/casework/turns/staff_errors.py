"""Telling a member of staff, kindly, why something could not be done.

The use case was rolled back; this is a small one of its own, so that the update is done all the same.
"""

from dataclasses import dataclass
from datetime import datetime

from complaints.errors import DeskError
from handlers.desk import cards
from handlers.desk.casework.turns.turn import callback_letter
from handlers.desk.desk import Desk, Work
from handlers.texts.loader import spoken_moment
from storage.cases import cards as card_rows
from storage.letters import BotName, Letter
from storage.mail.inbox import UpdateRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """What could not be obeyed: a press (`callback_id`), or a message, perhaps a reply to one of ours."""

    chat_id: int
    message_id: int | None = None
    reply_to: int | None = None
    callback_id: str | None = None


async def tell(desk: Desk, ref: UpdateRef, error: DeskError, refused: Refused) -> None:
    """Answer the press, or write under the message.

    Whoever tries again replies to what told her so: where her message was a reply, a reply to ours means the
    same as that one did. A card whose button was pressed in vain catches up, should it be behind.
    """
    async with desk.work(ref) as work:
        key, facts = _told(work, error)
        if refused.callback_id is not None:
            text = desk.texts.plain(desk.language, key, **facts)
            await work.say(callback_letter(refused.chat_id, refused.callback_id, text, work, alert=True))
            if refused.message_id is not None:
                await cards.refresh_pressed(work, refused.chat_id, refused.message_id)
            return
        above = refused.reply_to or 0
        link = await card_rows.link_of_message(work.session, BotName.STAFF, refused.chat_id, above)
        await work.say(
            Letter(
                bot=BotName.STAFF,
                chat_id=refused.chat_id,
                text=desk.texts.html(desk.language, key, **facts),
                reply_to=refused.message_id,
                report_id=link.report_id if link else None,
                purpose=link.purpose if link else "error",
            )
        )


def _told(work: Work, error: DeskError) -> tuple[str, dict[str, object]]:
    """The text's key and its arguments: staff's own wording first, then the common one."""
    texts, language = work.desk.texts, work.desk.language
    facts: dict[str, object] = {
        name: spoken_moment(value, language, work.desk.zone)
        if isinstance(value, datetime)
        else str(value or "")
        for name, value in error.facts.items()
    }
    if "action" in facts:
        key = f"card-act-{str(facts['action']).replace('_', '-')}"
        known = next(one for one in (f"{key}-plain", key, "card-act-other") if texts.has(one))
        facts["action"] = texts.plain(language, known)
    if error.key == "error-outdated" and not facts.get("first"):
        facts["first"] = texts.plain(language, "staff-a-colleague")
    for key in (error.key, f"staff-{error.key}", "staff-error-general"):
        if key.startswith("staff-") and texts.has(key):
            return key, facts
    return "staff-error-general", facts
