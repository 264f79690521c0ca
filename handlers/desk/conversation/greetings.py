"""Commands beside reporting: hello, help, a pause, and away with the draft (for a day)."""

from datetime import timedelta

from complaints.privacy import clean
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.arriving import arrive
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import ends_mute
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from handlers.texts.loader import spoken_date
from storage.mail.inbox import UpdateRef
from storage.people import citizens

_USUAL_PAUSE = 7
_LONGEST_PAUSE = 30
_LONGEST_PAYLOAD = 64


async def start(desk: Desk, ref: UpdateRef, person: Person, payload: str) -> None:
    """/start: greet by name; a draft goes on where it stood. What a deep link carried is kept."""
    async with turn(desk, ref, person) as talk:
        token = clean(payload, _LONGEST_PAYLOAD)
        talk.memory.payload = token or talk.memory.payload
        if await arrive(talk, token):
            return
        if talk.memory.held is not None:
            await ask_again(talk, talk.memory.held)
        elif talk.memory.writing.begun:
            await ask(talk, talk.html("citizen-welcome-back"))
        else:
            await talk.greet()


async def help_her(desk: Desk, ref: UpdateRef, person: Person) -> None:
    """/bantuan."""
    async with turn(desk, ref, person) as talk:
        await tell_help(talk)


async def tell_help(talk: Talk) -> None:
    """How this works, and all commands."""
    await talk.say("citizen-help", number=talk.desk.catalogue.official.emergency_number)


async def mute(desk: Desk, ref: UpdateRef, person: Person, argument: str) -> None:
    """/jeda [days]: no periodic pushes for a while; 0 or "lanjut" ends it. Changes are told all the same."""
    async with turn(desk, ref, person) as talk:
        if ends_mute(argument):
            await citizens.mute(talk.work.session, talk.citizen_id, None)
            await talk.say("citizen-unmuted")
            return
        days = _days(argument)
        if days is None:
            await talk.say("citizen-mute-how", most=_LONGEST_PAUSE)
            return
        until = talk.work.now + timedelta(days=days)
        await citizens.mute(talk.work.session, talk.citizen_id, until)
        day = spoken_date(talk.desk.today(until), talk.language)
        await talk.say("citizen-muted", until=day)


async def cancel(desk: Desk, ref: UpdateRef, person: Person) -> None:
    """/batal: whatever was being written is set aside; it can be taken up again for a day."""
    async with turn(desk, ref, person) as talk:
        await set_aside(talk)


async def set_aside(talk: Talk, key: str = "citizen-parked") -> None:
    """Stop what is being written or asked, and offer the way back; `key` tells the end of a draft."""
    memory = talk.memory
    if memory.held is not None:
        memory.held = None
        await talk.say("citizen-held-dropped")
    elif memory.writing.begun:
        draft_number, menu = memory.writing.number, memory.writing.menu
        memory.park(talk.work.now)
        if menu:
            await talk.send(talk.html("citizen-parking"), remove_menu=True)
        resume = talk.button("push-button-resume", Press(Do.RESUME, draft_number))
        number = talk.desk.catalogue.official.emergency_number
        await talk.say(key, buttons=((resume,),), number=number)
    else:
        memory.writing.number = 0
        await talk.say("citizen-nothing-to-cancel")


async def unknown_command(desk: Desk, ref: UpdateRef, person: Person) -> None:
    """A command that is none of ours: what can be done here, and the question that is open."""
    async with turn(desk, ref, person) as talk:
        if talk.memory.writing.begun:
            await ask(talk, talk.html("citizen-unknown-command"))
        else:
            await talk.say("citizen-unknown-command")


async def blocked(desk: Desk, ref: UpdateRef, telegram_id: int, *, is_blocked: bool) -> None:
    """She blocked the bot, or let it in again."""
    async with desk.work(ref) as work:
        await citizens.set_blocked(work.session, telegram_id, work.now if is_blocked else None)


def _days(argument: str) -> int | None:
    word = argument.split(maxsplit=1)[0] if argument.split() else ""
    if not word:
        return _USUAL_PAUSE
    if not (word.isascii() and word.isdecimal()) or len(word) > len(str(_LONGEST_PAUSE)) + 1:
        return None
    return min(max(int(word), 1), _LONGEST_PAUSE)
