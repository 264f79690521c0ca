"""The notice after a breach of personal data: to every citizen who can be reached, within 72 hours by law.

It goes through the outbox like everything else, in the slow lane, so that nobody's answer waits for it. Each
citizen is written to once, however often the command is run: broken off, it is simply run again.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from complaints.catalogue import Catalogue
from complaints.errors import Invalid
from complaints.privacy import clean, units
from handlers.texts import Texts
from storage.care import audit
from storage.engine.database import Database
from storage.letters import BotName, Lane, Letter
from storage.mail import outbox
from storage.people import citizens
from storage.tables import Citizen

LONGEST = 3000
_BATCH = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said, and the mark under which nobody hears it twice."""

    text: str
    mark: str


@dataclass(slots=True)
class Told:
    """How many are written to now, had been before, and cannot be reached because they blocked the bot."""

    now: int = 0
    before: int = 0
    unreachable: int = 0


def notice_of(typed: str) -> Notice:
    """The notice in a file's text.

    Raises:
        Invalid: it is empty, or too long for one message.
    """
    text = clean(typed, 10 * LONGEST)
    if not text:
        raise Invalid("error-invalid", field="empty")
    if units(text) > LONGEST:
        raise Invalid("error-invalid", field="too long")
    return Notice(text, hashlib.sha256(text.encode()).hexdigest()[:16])


def letter_for(citizen: Citizen, notice: Notice, texts: Texts, catalogue: Catalogue) -> Letter:
    """The notice as one citizen reads it: the city's words, in the frame of her language."""
    official = catalogue.official
    facts = {"text": notice.text, "dpo": official.dpo_name, "contact": official.dpo_contact}
    return Letter(
        bot=BotName.CITIZEN,
        chat_id=citizen.telegram_id,
        lane=Lane.SLOW,
        text=texts.html(citizen.language, "push-breach", government=official.government, **facts),
        purpose="breach",
        once_key=_once_key(citizen, notice),
    )


def _once_key(citizen: Citizen, notice: Notice) -> str:
    return f"breach:{notice.mark}:{citizen.id}"


async def tell_everybody(
    database: Database,
    notice: Notice,
    *,
    texts: Texts,
    catalogue: Catalogue,
    now: datetime,
    until_sent: Callable[[], Awaitable[None]],
) -> Told:
    """Write the notice to all, batch after batch; `until_sent` waits until the outbox has room again."""
    told, last = Told(), 0
    while True:
        async with database.transaction() as session:
            rows = await citizens.after(session, last, _BATCH)
            for citizen in rows:
                if citizen.blocked_bot_at is not None:
                    told.unreachable += 1
                elif await outbox.post(session, letter_for(citizen, notice, texts, catalogue), now) is None:
                    told.before += 1
                else:
                    told.now += 1
            if not rows:
                facts = {"told": told.now, "before": told.before, "unreachable": told.unreachable}
                await audit.note(
                    session, "command", "breach-notice", f"notice:{notice.mark}", None, facts, now
                )
                return told
        last = rows[-1].id or 0
        await until_sent()


async def count(database: Database, notice: Notice) -> Told:
    """How many would be written to, and had been before; nothing is written."""
    told, last = Told(), 0
    while True:
        async with database.reading() as session:
            rows = await citizens.after(session, last, _BATCH)
            keys = {_once_key(one, notice) for one in rows if one.blocked_bot_at is None}
            before = await outbox.written_before(session, keys)
        if not rows:
            return told
        told.unreachable += len(rows) - len(keys)
        told.before += len(before)
        told.now += len(keys) - len(before)
        last = rows[-1].id or 0
