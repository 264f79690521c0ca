"""Photos that she takes back: out of a draft, or out of a filed report and out of the staff's groups.

A picture may show a child's face or an identity card by mistake. What she sent is hers, so nobody is asked:
our copy is thrown away and the messages that carried it are removed. Her words stay.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from complaints.drafting.draft import Slot
from complaints.drafting.intake import skip
from handlers.desk import cards
from handlers.desk.cards.veil import staff_name
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import means_voices, takes_files_back, which_file
from handlers.desk.joint import standing_for
from handlers.desk.left_photos import ask_to_look
from storage.care import audit
from storage.files import attachments
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail.carried import Carried, carrying
from storage.tables import Attachment, Report

_SENT_BY_THEN = timedelta(hours=1)


async def out_of_draft(talk: Talk, words: str) -> str:
    """Take files out of what she is writing, if she says so; what she reads then, else nothing."""
    writing = talk.memory.writing
    photos, voices = writing.draft.photos, writing.voices
    if not (photos or voices) or not takes_files_back(words):
        return ""
    if means_voices(words):
        await _throw_away(talk, voices)
        writing.voices = []
        return talk.html("citizen-voices-dropped")
    which = which_file(words)
    if which is not None and len(photos) > 1 and which < len(photos):
        gone = photos[which]
        await _throw_away(talk, [gone])
        writing.draft = replace(writing.draft, photos=tuple(one for one in photos if one != gone))
        return talk.html("citizen-one-file-dropped")
    await _throw_away(talk, photos)
    writing.draft = skip(replace(writing.draft, photos=()), Slot.PHOTOS)
    return talk.html("citizen-files-dropped")


async def out_of_held(talk: Talk, words: str) -> bool:
    """Take files out of what waits to be told where it belongs, if she says so; whether she did."""
    held = talk.memory.held
    if held is None or not held.files or not takes_files_back(words):
        return False
    which = which_file(words)
    if which is not None and len(held.files) > 1 and which < len(held.files):
        await _throw_away(talk, [held.files.pop(which)])
    else:
        await _throw_away(talk, held.files)
        held.files = []
    if not (held.files or held.words):
        talk.memory.held = None
    return True


async def hers_in(talk: Talk, report: Report) -> list[Attachment]:
    """The files that she sent for a report."""
    rows = await attachments.of_report(talk.work.session, report.id or 0)
    return [row for row in rows if row.citizen_id == talk.citizen_id]


async def out_of_report(talk: Talk, report: Report, which: int | None = None) -> bool:
    """Take back files of hers from a filed report; whether it was only one of several.

    Args:
        talk: her turn.
        report: hers.
        which: the place of the one that is meant; all are, where it is None or there is no such one.
    """
    work, session = talk.work, talk.work.session
    rows = await hers_in(talk, report)
    one_of_several = which is not None and which < len(rows) and len(rows) > 1
    if one_of_several and which is not None:
        rows = [rows[which]]
    head = await standing_for(work, report)
    files = {row.id or 0 for row in rows}
    shown = await carrying(session, BotName.STAFF, {report.id or 0, head.id or 0}, files)
    for one in shown:
        await _take_away(talk, head, one)
    if await _stand_somewhere(talk, {report.id or 0, head.id or 0}, rows):
        await ask_to_look(work, head)
    await _remove(talk, rows)
    who, facts = f"citizen:{talk.citizen_id}", {"files": len(rows), "messages": len(shown)}
    await audit.note(session, who, "take-back-files", f"report:{report.id}", None, facts, work.now)
    told = work.desk.texts.html(
        work.desk.language, "card-files-taken-back", who=await staff_name(work, report), code=head.code
    )
    if (letter := await cards.under_card(work, head, told)) is not None:
        await work.say(replace(letter, purpose="addition"))
    await cards.refresh(work, head)
    return one_of_several


async def _stand_somewhere(talk: Talk, report_ids: set[int], rows: Sequence[Attachment]) -> bool:
    """Whether one of them was shown so long ago that the letter which carried it is forgotten."""
    session, surely_sent = talk.work.session, talk.work.now - _SENT_BY_THEN
    old = [row.id or 0 for row in rows if row.created_at < surely_sent]
    return not all([await carrying(session, BotName.STAFF, report_ids, {one}) for one in old])


async def _throw_away(talk: Talk, numbers: Sequence[int]) -> None:
    await _remove(talk, await attachments.of_ids(talk.work.session, numbers))


async def _remove(talk: Talk, rows: Sequence[Attachment]) -> None:
    """Our copies go before this commits: nobody would ever look for a file that no row names."""
    for path in await attachments.remove(talk.work.session, rows):
        if talk.desk.vault is not None:
            await talk.desk.vault.remove(path)


async def _take_away(talk: Talk, head: Report, carried: Carried) -> None:
    removal = Letter(
        bot=BotName.STAFF,
        chat_id=carried.chat_id,
        kind=LetterKind.REMOVE,
        removes=carried.message_ids,
        queue=f"{carried.chat_id}:removals",
        report_id=head.id,
    )
    await talk.work.say(removal)
    if carried.words:  # they were the photo's caption and went with it
        words = Letter(
            bot=BotName.STAFF,
            chat_id=carried.chat_id,
            thread_id=carried.thread_id,
            lane=Lane.SLOW,
            text=carried.words,
            reply_to=carried.reply_to,
            silent=True,
            report_id=head.id,
            purpose="addition",
        )
        await talk.work.say(words)
