"""Photos that come after the words, and words that come after the photos: one answer all the same.

An album reaches us in parts, and on a phone the picture and the sentence are two messages. While the first of
them still waits to leave, the others go along with it.
"""

from complaints.lifecycle import Action
from handlers.desk.casework.answering.lending import lend
from handlers.desk.casework.answering.sending import SAID
from handlers.desk.casework.deeds.acts import take_in
from handlers.desk.casework.deeds.telling import citizens_language
from handlers.desk.casework.deeds.undo import take_back
from handlers.desk.casework.deeds.waiting import hers_waiting
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.memory import place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.citizen_letters import tell
from storage.cases import deeds
from storage.tables import Report


async def more_of_album(turn: Turn, wrote: StaffWrote) -> int | None:
    """A further photo of the album that was just answered with: the id of its report, None if it is none."""
    if not wrote.album or wrote.words or wrote.file is None:
        return None
    memory = await recall(turn)
    return memory.album_report if memory.album == wrote.album else None


async def note_album(turn: Turn, report: Report, wrote: StaffWrote) -> None:
    """Remember to which report the further parts of an album belong."""
    memory = await recall(turn)
    memory.album, memory.album_report = wrote.album, report.id or 0
    await remember(turn, memory)


async def add_to_album(turn: Turn, report: Report, wrote: StaffWrote) -> None:
    """It follows what it belongs to: into the held answer, or to the citizen."""
    if await lend(turn, report, wrote):
        return
    files = await take_in(turn, report, wrote.file)
    memory = await recall(turn)
    places = (place_of(report.id, act) for act in SAID)
    held = [memory.held[place] for place in places if place in memory.held]
    waiting = [letter for letter in held if letter.album == wrote.album]
    if waiting:
        waiting[0].files += files
        await remember(turn, memory)
    else:
        await _send_after(turn, report, files)


async def follows_what_waits(turn: Turn, report: Report, wrote: StaffWrote, act: str) -> bool:
    """A photo without words goes along with words not sent yet, hers or the holder's; whether it did."""
    if wrote.words or wrote.file is None:
        return False
    if await hers_waiting(turn, report, SAID[act]) is None:
        if lent := act == "answer" and await lend(turn, report, wrote):
            await note_album(turn, report, wrote)
        return lent
    await _send_after(turn, report, await take_in(turn, report, wrote.file))
    await note_album(turn, report, wrote)
    return True


async def words_for_what_waits(turn: Turn, report: Report, act: str) -> list[int]:
    """Photos of hers that wait to leave without words: they are taken back, to go with these; their ids."""
    found = await hers_waiting(turn, report, SAID[act])
    if found is None and act == "result":  # the photo came before she pressed "Hasil"
        found = await hers_waiting(turn, report, Action.ANSWER)
    if found is None:
        return []
    deed, said = found
    wordless = turn.desk.texts.plain(await citizens_language(turn, report), "push-see-files")
    if said.text != wordless:
        return []
    files = await deeds.files_in(turn.work.session, deed.letters)
    await take_back(turn, report, deed)
    return files


async def _send_after(turn: Turn, report: Report, files: tuple[int, ...]) -> None:
    """A further photo leaves with what it belongs to, and is taken back with it."""
    work = turn.work
    deed = await deeds.held(work.session, report.id or 0, work.now)
    until = deed.until if deed else None
    letters = await tell(
        work, report, "push-more-files", purpose="answer", attachments=files, not_before=until
    )
    if deed is not None and letters:
        deed.letters = [*deed.letters, *letters]
        work.session.add(deed)
