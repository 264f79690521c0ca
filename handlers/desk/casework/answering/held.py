"""Answers and results on their way to the citizen: a dull one is queried first, and held meanwhile."""

from dataclasses import replace

from complaints.casework.answers import Flaw, flaws
from complaints.errors import Invalid
from complaints.lifecycle import Action, State, step
from complaints.privacy import cut
from complaints.service_levels import Kind
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import Doing, citizens_language, do, take_in
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.meaning import settle
from handlers.desk.casework.turns.memory import Held, StaffMemory, place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.citizen_letters import tell
from handlers.desk.templates.shelf import never_unchanged
from storage.cases import deeds
from storage.files import attachments
from storage.letters import ButtonRows
from storage.tables import Report, StaffDeed

_ACTIONS = {"answer": Action.ANSWER, "result": Action.RESULT}
_MOST_TOLD = 3
_SHOWN_AGAIN = 1500


async def answer(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """A reply with words, a photo or both goes to the citizen, as an answer or as the result.

    Raises:
        NotAllowed: not in this state.
        Invalid: there is neither text nor a file.
    """
    act = prompt.action if prompt.action in _ACTIONS else "answer"
    step(State(report.state), _ACTIONS[act], turn.role)
    memory = await recall(turn)
    letter = await _whole(turn, report, wrote, memory.held.pop(place_of(report.id, act), None), act)
    if not letter.words and not letter.files:
        raise Invalid("staff-error-empty", field="answer")
    memory.album, memory.album_report = wrote.album, report.id or 0
    wrong = await flaws_of(turn, report, letter)
    if wrong:
        memory.held[place_of(report.id, act)] = letter
        await _query(turn, report, letter, wrong)
    else:
        deed = await _send(turn, report, letter)
        settle(memory, report)
        await confirm(turn, report, deed, f"staff-sent-{act}")
    await remember(turn, memory)


async def send_anyway(turn: Turn, report: Report, wish: Press) -> None:
    """She looked at it again and wants it sent as it is."""
    memory, letter = await _held(turn, report, wish)
    deed = await _send(turn, report, letter)
    settle(memory, report)
    await confirm(turn, report, deed, f"staff-sent-{letter.act}", in_place=True)
    await turn.toast("staff-toast-sent")
    await remember(turn, memory)


async def improve(turn: Turn, report: Report, wish: Press) -> None:
    """She wants to write it anew; what she wrote stays in sight, and stays held until then."""
    _, letter = await _held(turn, report, wish)
    text = turn.html("staff-improve", words=cut(letter.words, _SHOWN_AGAIN))
    await turn.rewrite(text, report=report, buttons=(_buttons(turn, report, letter, ())[0][:1],))
    await turn.toast("staff-toast-improve")


async def more_of_album(turn: Turn, wrote: StaffWrote) -> int | None:
    """A further photo of the album that was just answered with: the id of its report, None if it is none."""
    if not wrote.album or wrote.words or wrote.file is None:
        return None
    memory = await recall(turn)
    return memory.album_report if memory.album == wrote.album else None


async def add_to_album(turn: Turn, report: Report, wrote: StaffWrote) -> None:
    """It follows what it belongs to: into the held answer, or to the citizen."""
    files = await take_in(turn, report, wrote.file)
    memory = await recall(turn)
    places = (place_of(report.id, act) for act in _ACTIONS)
    held = [memory.held[place] for place in places if place in memory.held]
    waiting = [letter for letter in held if letter.album == wrote.album]
    if waiting:
        waiting[0].files += files
        await remember(turn, memory)
    else:
        await _send_after(turn, report, files)


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


async def _whole(turn: Turn, report: Report, wrote: StaffWrote, held: Held | None, act: str) -> Held:
    """What she sends now, completed by what is held: a photo to the words, or better words to the photos."""
    if held is not None and wrote.message_id == held.message_id:
        return await _changed(turn, report, wrote, held)
    files = list(await take_in(turn, report, wrote.file))
    own = files[0] if files else 0
    if held is None:
        return Held(act, wrote.words, files, wrote.album, wrote.message_id, own)
    kept = held.files if not files or not wrote.words or held.album == wrote.album != "" else []
    said_in, own = (wrote.message_id, own) if wrote.words else (held.message_id, held.photo)
    return Held(act, wrote.words or held.words, [*kept, *files], wrote.album, said_in, own)


async def _changed(turn: Turn, report: Report, wrote: StaffWrote, held: Held) -> Held:
    """The very message that is held was changed: its words, and another file in place of its own."""
    rows = await attachments.of_ids(turn.work.session, held.files)
    if wrote.file is None or wrote.file.unique_id in {row.file_unique_id for row in rows}:
        return replace(held, words=wrote.words or held.words)
    (photo,) = await take_in(turn, report, wrote.file)
    files = [photo, *(one for one in held.files if one != held.photo)]
    return replace(held, words=wrote.words or held.words, files=files, photo=photo)


async def _held(turn: Turn, report: Report, wish: Press) -> tuple[StaffMemory, Held]:
    memory = await recall(turn)
    letter = memory.held.pop(place_of(report.id, wish.argument), None)
    if letter is None:
        raise Invalid("staff-error-nothing-held", field="answer")
    return memory, letter


async def _send(turn: Turn, report: Report, letter: Held) -> StaffDeed:
    words = letter.words
    if not words:
        words = turn.desk.texts.plain(await citizens_language(turn, report), "push-see-files")
    doing = Doing(
        action=_ACTIONS[letter.act],
        words=words,
        files=tuple(letter.files),
        message_id=letter.message_id or None,
    )
    return await do(turn, report, doing)


async def flaws_of(turn: Turn, report: Report, letter: Held) -> tuple[Flaw, ...]:
    """What seems wrong with an answer or a result to this report."""
    catalogue = turn.desk.catalogue
    department = catalogue.departments.get(report.department)
    units = (department.short, department.name, *department.aliases) if department else ()
    thin = report.kind in {Kind.INFORMATION, Kind.SUGGESTION}
    unchanged = await never_unchanged(turn.work, report)
    found = flaws(letter.words, units=units, templates=unchanged, thin=thin) if letter.words else ()
    category = catalogue.categories.get(report.category or "")
    if letter.act == "result" and category and category.physical and not letter.files:
        found = (*found, Flaw.NO_PHOTO)
    return found


async def _query(turn: Turn, report: Report, letter: Held, wrong: tuple[Flaw, ...]) -> None:
    told = sorted(wrong, key=lambda flaw: flaw is not Flaw.NO_PHOTO)[:_MOST_TOLD]
    reasons = ", ".join(turn.words(f"staff-flaw-{flaw}") for flaw in told)
    await turn.say(
        turn.html(f"staff-query-{letter.act}", code=report.code, reasons=reasons),
        report=report,
        purpose=Press(letter.act, report.id or 0, report.version).pack(),
        buttons=_buttons(turn, report, letter, wrong),
    )


def _buttons(turn: Turn, report: Report, letter: Held, wrong: tuple[Flaw, ...]) -> ButtonRows:
    only_photo = letter.act == "result" and wrong == (Flaw.NO_PHOTO,)
    send = "staff-button-without-photo" if only_photo else "staff-button-send"
    press = (report.id or 0, report.version, letter.act)
    return (
        (
            turn.button(send, Press("send", *press)),
            turn.button("staff-button-improve", Press("improve", *press)),
        ),
    )
