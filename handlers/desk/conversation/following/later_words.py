"""What she writes about a report that is filed already: it is added there, and reaches the staff."""

from collections.abc import Sequence

from complaints.codes import find_code, parse, resembles
from complaints.drafting.hearing import is_greeting, is_wordless
from complaints.lifecycle import FINAL, State
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.album import acknowledged_later, belongs_to
from handlers.desk.conversation.drafting.files_in import take_in
from handlers.desk.conversation.following import afterthoughts, chronology, thanks
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.following.outcomes import add, confirm, reopen
from handlers.desk.conversation.heard import Heard, Spot
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import (
    begins_unsolved,
    is_cancel,
    is_only_unsolved,
    is_solved,
    is_solved_gratefully,
    is_thankful,
    is_yes,
    says_other_matter,
)
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.joint import is_followed, is_over, standing_for
from storage.cases import cards as links
from storage.cases import reports
from storage.letters import BotName, Button, ButtonRows
from storage.tables import Report

_MOST_OFFERED = 5


async def hear(talk: Talk, heard: Heard) -> bool:
    """Deal with a message if it is about a filed report; whether it was."""
    about = await _replied_to(talk, heard.reply_to) or await _of_album(talk, heard)
    held = talk.memory.held
    awaited = held is not None and (about is None or held.report == about.id)
    closed = None if held is not None else await thanks.invited(talk, heard, about)
    if closed is not None and await thanks.hear(talk, closed, heard):
        return True
    if about is not None and not heard.odd and not awaited:
        await _hear_about(talk, about, heard)
        return True
    if held is not None:
        return await _hear_held(talk, held, heard)
    if closed is not None and begins_unsolved(heard.words):
        await _hear_about(talk, closed, heard)
        return True
    if talk.memory.writing.number or heard.odd:
        return False
    return await _hear_unasked(talk, heard)


async def hear_edited(talk: Talk, heard: Heard) -> None:
    """She changed a message that a filed report was made of: the new words are added to it."""
    report = await _replied_to(talk, heard.message_id)
    if report is None or not heard.words or heard.words in report.text:
        return
    if report.state in FINAL - {State.MERGED}:
        return
    await add(talk, report, talk.plain("citizen-edited-words", words=heard.words))


async def _hear_unasked(talk: Talk, heard: Heard) -> bool:
    """Nothing is being written: does it belong to one of her open reports?"""
    if await chronology.hear(talk, heard.words):
        return True
    mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
    if parse(heard.words) or resembles(heard.words):
        return False
    about = await _meant(talk, mine, heard.words) or await _named(talk, heard.words)
    if about is not None:
        await _hear_about(talk, about, heard)
        return True
    if not mine:
        return await _hear_afterthought(talk, heard)
    if (is_greeting(heard.words) or is_wordless(heard.words)) and not heard.file:
        return False
    held = Held(purpose="which")
    await _collect(talk, held, heard)
    talk.memory.held = held
    await _ask_which(talk, mine, heard.album)
    return True


async def _hear_afterthought(talk: Talk, heard: Heard, about: Report | None = None) -> bool:
    """Whether her words may still be about what she closed or rated lately: then she is asked."""
    report = await afterthoughts.perhaps_about(talk, heard, about)
    if report is not None:
        await thanks.wonder(talk, report, heard)
    return report is not None


async def _named(talk: Talk, words: str) -> Report | None:
    """A report of hers whose code stands in her words, also one that is over."""
    code = find_code(words)
    found = await reports.by_code(talk.work.session, code) if code else None
    return found if found is not None and found.citizen_id == talk.citizen_id else None


async def _meant(talk: Talk, mine: Sequence[Report], words: str) -> Report | None:
    """The one she plainly means: its code, its result, its question, or that it is another matter."""
    named = find_code(words)
    states = [(one, (await standing_for(talk.work, one)).state) for one in mine]
    delivered = [one for one, state in states if state == State.RESULT and one.closed_at is None]
    asked = [one for one, state in states if state == State.WAITING_CITIZEN]
    judges = is_solved(words) or is_solved_gratefully(words) or begins_unsolved(words)
    plain = [one for one in mine if one.code == named]
    if not plain and judges and len(delivered) == 1:
        plain = delivered
    if not plain and says_other_matter(words):
        plain = [one for one in mine if is_followed(one)]
        return plain[0] if len(plain) == 1 else None
    if not plain and len(asked) == 1 and not is_greeting(words):
        plain = asked
    return plain[0] if plain else None


async def _hear_held(talk: Talk, held: Held, heard: Heard) -> bool:
    if is_cancel(heard.words):
        talk.memory.held = None
        await talk.say("citizen-held-dropped")
        return True
    if held.purpose == "thanks" and is_yes(heard.words):
        return await _pass_on(talk, held)
    if heard.odd or (is_greeting(heard.words) and heard.file is None):
        await ask_again(talk, held)
        return True
    await _collect(talk, held, heard)
    if held.purpose in {"which", "thanks"}:
        await ask_again(talk, held, heard.album)
        return True
    report = await own(talk, held.report)
    talk.memory.held = None
    if report is None:
        return False
    belongs_to(talk, heard, report)
    if held.purpose == "reopen":
        await reopen(talk, report, held.words, held.files, held.messages)
    else:
        await add(talk, report, held.words, held.files, held.messages)
    return True


async def _pass_on(talk: Talk, held: Held) -> bool:
    talk.memory.held = None
    report = await own(talk, held.report)
    if report is None or not is_over(report):
        return False
    await thanks.pass_on(talk, report, held.words)
    return True


async def _hear_about(talk: Talk, report: Report, heard: Heard) -> None:
    """A message that is clearly about this report."""
    locked = await own(talk, report.id or 0)
    if locked is None:
        return
    held = Held(purpose="closed", report=locked.id or 0)
    await _collect(talk, held, heard)
    solved = is_solved(heard.words) or is_solved_gratefully(heard.words)
    state = (await standing_for(talk.work, locked)).state
    if is_followed(locked) and says_other_matter(heard.words.replace(locked.code, "")):
        await following.part(talk, locked)
    elif state == State.RESULT and solved and not held.files:
        await confirm(talk, locked, words=heard.words)
    elif state == State.CLOSED and is_thankful(heard.words) and not held.files:
        await thanks.pass_on(talk, locked, heard.words)
    elif state == State.RESULT and begins_unsolved(heard.words):
        if is_only_unsolved(heard.words) and not held.files:
            talk.memory.held = Held(purpose="reopen", report=locked.id or 0)
            await ask_what_is_wrong(talk, locked)
        else:
            await reopen(talk, locked, held.words, held.files, held.messages)
    elif state in FINAL:
        await _hear_about_ended(talk, locked, heard, held)
    else:
        quiet = acknowledged_later(talk, heard)
        belongs_to(talk, heard, locked)
        await add(talk, locked, held.words, held.files, held.messages, quiet=quiet)


async def _hear_about_ended(talk: Talk, report: Report, heard: Heard, held: Held) -> None:
    if await _hear_afterthought(talk, heard, report):
        return
    talk.memory.held = held
    await _ask_whether_to_reopen(talk, report)


async def ask_again(talk: Talk, held: Held, album: str = "") -> None:
    """The question for which her words wait, once more."""
    report = await own(talk, held.report) if held.report else None
    if report is None:
        mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
        await _ask_which(talk, mine, album, again=not album)
    elif held.purpose == "reopen":
        await ask_what_is_wrong(talk, report)
    elif held.purpose == "thanks":
        await thanks.ask_whether(talk, report)
    elif held.purpose == "closed":
        await _ask_whether_to_reopen(talk, report)
    else:
        await ask_what_to_add(talk, report)


async def ask_what_to_add(talk: Talk, report: Report) -> None:
    """What shall be added?"""
    await talk.send(
        talk.html("citizen-ask-what-to-add", code=report.code), report_id=report.id, purpose="add"
    )


async def _ask_which(talk: Talk, mine: Sequence[Report], album: str, *, again: bool = False) -> None:
    """Which report do her words belong to? They are kept meanwhile; asked again, it is said otherwise."""
    rows: list[tuple[Button, ...]] = []
    for report in mine[:_MOST_OFFERED]:
        category = talk.desk.catalogue.categories.get(report.category or "")
        about = category.name_in(talk.language) if category else ""
        text = talk.plain("citizen-button-add-to", code=report.code, about=about)
        rows.append((Button(cut(text, 60), Press(Do.ADD_TO, report.id or 0).pack()),))
    rows += await _afterthought_button(talk)
    rows.append((talk.button("citizen-button-new", Press(Do.NEW)),))
    # Each part of an album asks; only the last question that still waits is sent.
    key = f"which:{talk.person.telegram_id}:{album}" if album else None
    text = talk.html("citizen-ask-which-again" if again else "citizen-ask-which")
    await talk.send(text, buttons=tuple(rows), merge_key=key)


async def _afterthought_button(talk: Talk) -> ButtonRows:
    """One choice more where her words may be about what she closed or rated lately."""
    held = talk.memory.held
    if held is None or held.files or not afterthoughts.could_be(talk, held.words):
        return ()
    report = await afterthoughts.lately_over(talk)
    if report is None:
        return ()
    press = Press(Do.THANK, report.id or 0, report.version, "yes")
    return ((talk.button("citizen-button-for-officer-of", press, code=report.code),),)


async def ask_what_is_wrong(talk: Talk, report: Report) -> None:
    """Before a report is opened again: what is still wrong?"""
    at_once = talk.button("citizen-button-reopen-at-once", Press(Do.REOPEN, report.id or 0, 0, "now"))
    await talk.send(
        talk.html("citizen-ask-what-is-wrong", code=report.code),
        buttons=((at_once,),),
        report_id=report.id,
        purpose="reopen",
    )


async def _ask_whether_to_reopen(talk: Talk, report: Report) -> None:
    again = talk.button("citizen-button-reopen", Press(Do.REOPEN, report.id or 0))
    new = talk.button("citizen-button-new", Press(Do.NEW))
    await talk.say("citizen-ask-reopen", buttons=((again,), (new,)), code=report.code)


async def _collect(talk: Talk, held: Held, heard: Heard) -> None:
    words = [held.words, heard.words, spot_in_words(talk, heard.spot) if heard.spot else ""]
    held.words = "\n".join(filter(None, words))
    if heard.file is not None:
        held.files.append(await take_in(talk, heard.file))
    held.messages.append(heard.message_id)


def spot_in_words(talk: Talk, spot: Spot) -> str:
    """A point as a line that the staff can read and open."""
    found = talk.desk.places.at(spot.lat, spot.lng)
    area = found.kelurahan if found and found.kelurahan else ""
    named = ", ".join(filter(None, (cut(spot.title, 100), area)))
    return talk.plain("citizen-spot-words", place=named, point=f"{spot.lat:.5f}, {spot.lng:.5f}").strip()


async def _replied_to(talk: Talk, message_id: int | None) -> Report | None:
    if message_id is None:
        return None
    chat = talk.person.telegram_id
    found = await links.report_of_message(talk.work.session, BotName.CITIZEN, chat, message_id)
    return await own(talk, found) if found is not None else None


async def _of_album(talk: Talk, heard: Heard) -> Report | None:
    """The report that earlier parts of the same album were added to."""
    memory = talk.memory
    if not heard.album or heard.album != memory.album or not memory.album_report:
        return None
    return await own(talk, memory.album_report)
