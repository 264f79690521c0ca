"""/batasi: a citizen wants her data used for nothing but her reports; it holds at once, not in 72 hours.

While it holds her name is shown to nobody, her identity is opened only where a law demands it, nothing is
sent to her unasked but news of a report that changes, and nothing is learned from what she wrote.
"""

from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.rights.hiding import hide_her_name, tell_them
from handlers.desk.conversation.short_words import ends_mute
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from storage.care import audit
from storage.cases import reports
from storage.mail.inbox import UpdateRef
from storage.people import citizens


async def restrict(desk: Desk, ref: UpdateRef, person: Person, typed: str) -> None:
    """`/batasi`, or `/batasi selesai` to end it."""
    async with turn(desk, ref, person) as talk:
        if ends_mute(typed):
            await _set(talk, on=False)
            await talk.say("citizen-unrestricted")
            return
        if talk.citizen.restricted_at is None:
            await _set(talk, on=True)
            await hide_her_name(talk)
            mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
            if mine:
                await tell_them(talk, "staff-restricted-by-her", mine[0])
        await talk.say("citizen-restricted")


async def _set(talk: Talk, *, on: bool) -> None:
    work, her = talk.work, f"citizen:{talk.citizen_id}"
    talk.citizen.restricted_at = work.now if on else None
    await citizens.restrict(work.session, talk.citizen_id, talk.citizen.restricted_at)
    await audit.note(work.session, her, "restrict" if on else "unrestrict", her, None, {}, work.now)
