"""A reply with words, a photo or both, on its way to the citizen as an answer, a result or a question."""

import re
from dataclasses import replace

from complaints.casework.answers import Flaw
from complaints.errors import Invalid
from complaints.lifecycle import State, step
from handlers.callbacks import Press
from handlers.desk.casework.answering.albums import follows_what_waits, words_for_what_waits
from handlers.desk.casework.answering.looking_over import flaws_of
from handlers.desk.casework.answering.queries import ask_for_the_question, query, quit_query
from handlers.desk.casework.answering.sending import SAID, send_and_confirm
from handlers.desk.casework.deeds.acts import take_in
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.memory import Held, StaffMemory, place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from storage.files import attachments
from storage.tables import Report

_PHOTO_FOLLOWS = re.compile(
    r"(?:\w+ )?(?:foto|gambar|bukti|dokumentasi)(?:nya|ne|e)? (?:me)?(?:nyusul|susul)\w*(?: \w+){0,2}",
    re.IGNORECASE,
)
NO_DOUBT = frozenset[Flaw]()
_NOT_AGAINST_THE_WORDS = frozenset(
    {Flaw.NO_PHOTO, Flaw.ELSEWHERE, Flaw.UNDONE, Flaw.NO_DAY, Flaw.OTHER_OFFICE, Flaw.DONE}
)
"""Queries that say nothing against the words themselves."""


async def answer(
    turn: Turn, report: Report, wrote: StaffWrote, prompt: Press, doubts: frozenset[Flaw] = NO_DOUBT
) -> None:
    """Send it, or hold it and ask where something about it seems wrong.

    Args:
        turn: the author's.
        report: what it is about.
        wrote: her reply.
        prompt: what she was asked for; an answer, where that was nothing of these.
        doubts: what the way in which it came gives reason to ask.

    Raises:
        NotAllowed: not in this state.
        Invalid: there is neither text nor a file.
    """
    act = prompt.action if prompt.action in SAID else "answer"
    step(State(report.state), SAID[act], turn.role)
    memory = await recall(turn)
    held = memory.held.pop(place_of(report.id, act), None)
    if held is None and not doubts and await follows_what_waits(turn, report, wrote, act):
        return
    letter = await _whole(turn, report, wrote, held, act)
    if held is None and wrote.words:
        letter.files = [*await words_for_what_waits(turn, report, act), *letter.files]
    if not letter.words and not letter.files:
        raise Invalid("staff-error-empty", field="answer")
    memory.album, memory.album_report = wrote.album, report.id or 0
    if act == "ask" and not letter.words:
        memory.held[place_of(report.id, act)] = letter
        await remember(turn, memory)
        await ask_for_the_question(turn, report)
        return
    wrong = await flaws_of(turn, report, letter, doubts)
    if held is not None and wrote.words:
        letter, wrong = await _better(turn, report, held, letter, wrong)
    await _send_or_hold(turn, report, memory, letter, wrong)


async def _send_or_hold(
    turn: Turn, report: Report, memory: StaffMemory, letter: Held, wrong: tuple[Flaw, ...]
) -> None:
    if wrong:
        memory.held[place_of(report.id, letter.act)] = letter
        await query(turn, report, letter, wrong)
    else:
        await quit_query(turn, report, letter)
        await send_and_confirm(turn, report, memory, letter)
    await remember(turn, memory)


async def _better(
    turn: Turn, report: Report, held: Held, letter: Held, wrong: tuple[Flaw, ...]
) -> tuple[Held, tuple[Flaw, ...]]:
    """Good words that are held are not pushed out by poorer ones: “fotonya menyusul ya”, “lha iyo”."""
    if letter.message_id == held.message_id and letter.chat_id == held.chat_id:
        return letter, wrong  # the very message was changed: that is what she wants
    earlier = replace(letter, words=held.words, chat_id=held.chat_id, message_id=held.message_id)
    before = await flaws_of(turn, report, earlier)
    poorer = set(wrong) - _NOT_AGAINST_THE_WORDS and not set(before) - _NOT_AGAINST_THE_WORDS
    kept = held.words and (poorer or _PHOTO_FOLLOWS.fullmatch(letter.words))
    return (earlier, before) if kept else (letter, wrong)


async def _whole(turn: Turn, report: Report, wrote: StaffWrote, held: Held | None, act: str) -> Held:
    """What she sends now, completed by what is held: a photo to the words, or better words to the photos."""
    here = wrote.member.chat_id
    if held is not None and (wrote.message_id, here) == (held.message_id, held.chat_id or here):
        return await _changed(turn, report, wrote, held)
    files = list(await take_in(turn, report, wrote.file))
    own = files[0] if files else 0
    if held is None:
        return Held(act, wrote.words, files, wrote.album, wrote.message_id, own, chat_id=here)
    kept = held.files if not files or not wrote.words or held.album == wrote.album != "" else []
    whole = replace(held, files=[*kept, *files], album=wrote.album)
    if not wrote.words:
        return whole
    return replace(whole, words=wrote.words, message_id=wrote.message_id, chat_id=here, photo=own)


async def _changed(turn: Turn, report: Report, wrote: StaffWrote, held: Held) -> Held:
    """The very message that is held was changed: its words, and another file in place of its own."""
    rows = await attachments.of_ids(turn.work.session, held.files)
    if wrote.file is None or wrote.file.unique_id in {row.file_unique_id for row in rows}:
        return replace(held, words=wrote.words or held.words)
    (photo,) = await take_in(turn, report, wrote.file)
    files = [photo, *(one for one in held.files if one != held.photo)]
    return replace(held, words=wrote.words or held.words, files=files, photo=photo)
