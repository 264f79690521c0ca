"""A turn in a conversation that is the desk's own: nobody did anything, time passed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from handlers.desk.citizen_letters import address
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.memory import Memory
from handlers.desk.conversation.talk import Talk, remember
from handlers.desk.desk import Work
from storage.people import citizens
from storage.people.seal import BrokenSeal
from storage.tables import Citizen, Dialogue


@asynccontextmanager
async def unasked(work: Work, citizen: Citizen, row: Dialogue) -> AsyncIterator[Talk]:
    """The desk speaks in a conversation though she did nothing; its row is held. What changes is kept."""
    try:
        identity = await citizens.identity_of(work.session, citizen.id or 0, work.desk.seal) or {}
    except BrokenSeal:  # better spoken to without her name than not at all
        identity = {}
    person = Person(citizen.telegram_id, first_name=str(identity.get("name") or ""))
    before = dict(row.data)
    name = address(work.desk, citizen.language, person.first_name)
    talk = Talk(work=work, person=person, citizen=citizen, name=name, memory=Memory.from_json(before))
    yield talk
    await remember(talk, before, work.now)
