"""An officer changed what she had written: before it left it is changed, afterwards a correction is offered.

Only messages that are known to have become a deed count: a changed note stays a note, and words between
colleagues stay theirs.
"""

from contextlib import suppress

from complaints.casework.answers import Flaw
from complaints.casework.planning import reason_in
from complaints.casework.undoing import what_counts
from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import Action
from complaints.staffing.typed_days import planned_day
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk.casework.answering.corrections import CORRECTS, offer, refuse_flawed
from handlers.desk.casework.answering.notes import NOTE_SIGN, note
from handlers.desk.casework.answering.queries import hold, quit_query, refuse_old
from handlers.desk.casework.answering.saying import answer
from handlers.desk.casework.answering.sending import SAID
from handlers.desk.casework.deeds.acts import do, take_in
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm, take_back
from handlers.desk.casework.promising.plans import plan
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.memory import Held, recall, remember
from handlers.desk.casework.turns.turn import Turn, begin, report_for
from handlers.desk.desk import Desk
from storage.cases import deeds, reports
from storage.files import attachments
from storage.mail.inbox import UpdateRef
from storage.tables import Report, ReportEvent, StaffDeed

_DONE_BY_TYPING = frozenset({Action.SCHEDULE, Action.OUTSIDE, Action.TRANSFER, Action.MERGE})


async def edited(desk: Desk, ref: UpdateRef, wrote: StaffWrote) -> None:
    """Do what the change means; a change of any other message is none of our business.

    Raises:
        DeskError: it cannot be done any more.
    """
    async with desk.work(ref) as work:
        chat, message = wrote.member.chat_id, wrote.message_id
        deed = await deeds.of_message(work.session, chat, message)
        turn = await begin(work, wrote.member, message)
        if deed is not None:
            report = await report_for(turn, deed.report_id, linked=True)
            await _change(turn, report, deed, wrote)
        elif undone := await deeds.undone_of_message(work.session, chat, message):
            report = await report_for(turn, undone.report_id, linked=True)
            await _ask_whether_after_all(turn, report, undone, wrote)
        else:
            await _improve(turn, wrote)
            await _refuse_another_part(turn, wrote)


async def _ask_whether_after_all(turn: Turn, report: Report, deed: StaffDeed, wrote: StaffWrote) -> None:
    """She took it back, and now she changes it: that may be meant to leave, or only to stand corrected.

    Raises:
        NotAllowed: it was no words that could leave by one press.
    """
    history = await reports.history(turn.work.session, deed.report_id)
    said = next((one for one in history if one.version == deed.version), None)
    if said is None or wrote.words in {"", said.text}:
        return
    if wrote.words.startswith(NOTE_SIGN):
        await note(turn, report, wrote)
    elif said.action in SAID.values():
        files = await deeds.files_in(turn.work.session, deed.letters)
        letter = Held(_act(said), wrote.words, files, message_id=wrote.message_id, chat_id=deed.chat_id or 0)
        await hold(turn, report, letter, {Flaw.UNDONE})
    elif said.action in _DONE_BY_TYPING:
        raise NotAllowed("staff-error-undone-edited")


async def _improve(turn: Turn, wrote: StaffWrote) -> None:
    """What is held because something about it was asked was written anew: that is the improvement."""
    memory = await recall(turn)
    for place, held in memory.held.items():
        here = wrote.member.chat_id
        if (held.chat_id or here, held.message_id) == (here, wrote.message_id) and wrote.words:
            report = await report_for(turn, int(place.partition(":")[0]), linked=True)
            if wrote.words.startswith(NOTE_SIGN):
                await quit_query(turn, report, memory.held.pop(place))
                await remember(turn, memory)
                await note(turn, report, wrote)
            else:
                await refuse_old(turn, report, held)
                await answer(turn, report, wrote, Press(held.act, report.id or 0, report.version))
            return


async def _refuse_another_part(turn: Turn, wrote: StaffWrote) -> None:
    """A further photo of her last album was exchanged: which one it was nobody knows, so she is told.

    Raises:
        NotAllowed: it is so.
    """
    memory = await recall(turn)
    if not wrote.album or wrote.album != memory.album or wrote.file is None:
        return
    rows = await attachments.of_report(turn.work.session, memory.album_report)
    if wrote.file.unique_id not in {row.file_unique_id for row in rows}:
        place = f"{memory.album_report}:"
        if any(at.startswith(place) and one.album == wrote.album for at, one in memory.held.items()):
            raise NotAllowed("staff-error-held-photo")
        waits = await deeds.held(turn.work.session, memory.album_report, turn.work.now)
        raise NotAllowed("staff-error-undo-first" if waits else "staff-error-told-already")


async def _change(turn: Turn, report: Report, deed: StaffDeed, wrote: StaffWrote) -> None:
    history = what_counts(await reports.history(turn.work.session, deed.report_id))
    said = next((one for one in history if one.version == deed.version), None)
    waits = turn.work.now < deed.until
    if said is not None and said.action in SAID.values():
        await _change_words(turn, report, deed, said, wrote, waits=waits)
    elif said is None or wrote.words in {"", said.text} or _plans_the_same(turn, said, wrote):
        return
    elif said.action == Action.SCHEDULE and waits:
        await _plan_instead(turn, report, deed, said, wrote)
    elif said.action in _DONE_BY_TYPING:
        raise NotAllowed("staff-error-undo-first" if waits else "staff-error-told-already")


async def _change_words(
    turn: Turn, report: Report, deed: StaffDeed, said: ReportEvent, wrote: StaffWrote, *, waits: bool
) -> None:
    """An answer, a result or a question became another one, or a note, or has another photo."""
    same, another = wrote.words in {"", said.text}, await _another_file(turn, deed, said, wrote)
    if same and not another:
        return
    if wrote.words.startswith(NOTE_SIGN):
        await _make_a_note(turn, report, deed, wrote, waits=waits)
    elif waits:
        await _say_instead(turn, report, deed, said, wrote, another=another)
    elif same:
        raise NotAllowed("staff-error-told-already")
    else:
        letter = Held(_act(said), wrote.words, _files(said), message_id=wrote.message_id)
        await offer(turn, report, deed, letter)


async def _say_instead(
    turn: Turn, report: Report, deed: StaffDeed, said: ReportEvent, wrote: StaffWrote, *, another: bool
) -> None:
    """Nobody has read the old words: they are taken back, and the same is done with the new ones.

    Every file goes along again, also those that followed as parts of an album; another one takes the place of
    the one that the message had before.
    """
    files = await deeds.files_in(turn.work.session, deed.letters)
    if another:
        before, *_ = (*reversed(_files(said)), 0)
        taken = await take_in(turn, report, wrote.file)
        files = [*taken, *(one for one in files if one != before)]
    letter = Held(_act(said), wrote.words or said.text or "", files)
    await refuse_flawed(turn, report, letter)
    await take_back(turn, report, deed)
    corrects = said.data.get(CORRECTS)
    doing = Doing(
        action=Action(said.action),
        words=letter.words,
        files=tuple(letter.files),
        data={CORRECTS: corrects} if corrects else {},
        push="push-correction" if corrects else "",
    )
    await confirm(turn, report, await do(turn, report, doing), "staff-changed")


async def _plan_instead(
    turn: Turn, report: Report, deed: StaffDeed, said: ReportEvent, wrote: StaffWrote
) -> None:
    """The day was wrong, or the words: the old plan is taken back, and what she wrote is read anew."""
    reason = str(said.data.get("reason") or "")
    chosen = "" if reason == reason_in(said.text or "") else reason
    await take_back(turn, report, deed)
    await plan(turn, report, wrote, Press("plan", report.id or 0, report.version, chosen))


def _plans_the_same(turn: Turn, said: ReportEvent, wrote: StaffWrote) -> bool:
    """Whether a plan that was nothing but a day still names that day: it was kept without words."""
    if said.action != Action.SCHEDULE or said.text:
        return False
    with suppress(Invalid):
        planned = planned_day(wrote.words, local_date(said.at, turn.desk.zone), turn.desk.calendar.add)
        facts = (planned.day.isoformat(), planned.loose)
        return not planned.words and facts == (said.data.get("planned_on"), bool(said.data.get("loose")))
    return False


async def _make_a_note(
    turn: Turn, report: Report, deed: StaffDeed, wrote: StaffWrote, *, waits: bool
) -> None:
    """It was meant for colleagues: before it left it never was an answer; nothing calls it back later."""
    if not waits:
        raise NotAllowed("staff-error-undo-late")
    await take_back(turn, report, deed)
    await note(turn, report, wrote)


async def _another_file(turn: Turn, deed: StaffDeed, said: ReportEvent, wrote: StaffWrote) -> bool:
    """Whether the message has a file now that did not go along with it."""
    if wrote.file is None:
        return False
    known = [*_files(said), *await deeds.files_in(turn.work.session, deed.letters)]
    rows = await attachments.of_ids(turn.work.session, known)
    return wrote.file.unique_id not in {row.file_unique_id for row in rows}


def _act(said: ReportEvent) -> str:
    return next(act for act, action in SAID.items() if action == said.action)


def _files(said: ReportEvent) -> list[int]:
    return [number for number in said.data.get("attachments") or () if isinstance(number, int)]
