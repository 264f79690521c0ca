"""/hapus: asked twice, then her identity is erased at once; she gets one last message."""

from datetime import datetime, timedelta

from complaints.errors import Invalid
from handlers.callbacks import Press
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from handlers.desk.forgetting import forget
from storage.letters import Button
from storage.mail.inbox import UpdateRef

_ANSWER_WITHIN = timedelta(hours=1)


async def ask(desk: Desk, ref: UpdateRef, person: Person) -> None:
    """/hapus: what goes, what stays, and whether she wants it."""
    async with turn(desk, ref, person) as talk:
        await offer(talk)


async def offer(talk: Talk) -> None:
    """The first question."""
    yes = talk.button("citizen-button-erase", Press(Do.ERASE))
    await talk.say("citizen-erase-ask", buttons=((_no(talk),), (yes,)))


async def ask_surely(talk: Talk, _: Press) -> None:
    """The second question; only its answer within the hour counts."""
    talk.memory.erase_asked = talk.work.now.isoformat()
    surely = talk.button("citizen-button-erase-surely", Press(Do.ERASE_SURELY))
    await talk.say("citizen-erase-surely", buttons=((_no(talk),), (surely,)))


async def erase_surely(talk: Talk, _: Press) -> None:
    """Erase her. The farewell goes out all the same; its row is deleted in the night after it was sent.

    Raises:
        Invalid: she was not asked within the hour, so the button is an old one.
    """
    asked = talk.memory.erase_asked
    if not asked or datetime.fromisoformat(asked) + _ANSWER_WITHIN < talk.work.now:
        raise Invalid("error-old-button", field="erase")
    await forget(talk.work, talk.citizen, actor=f"citizen:{talk.citizen_id}")
    talk.forgotten = True
    await talk.send(talk.html("citizen-erased"), alone=True, remove_menu=True)


async def keep(talk: Talk, _: Press) -> None:
    """She changed her mind."""
    talk.memory.erase_asked = ""
    await talk.say("citizen-erase-kept")


def _no(talk: Talk) -> Button:
    return talk.button("citizen-button-erase-not", Press(Do.ERASE_NOT))
