"""Words that are held because something about them was asked, and what the officer does with them then.

She reads what would be sent, and sends it, writes it anew, makes it what it rather is, or keeps it as a note.
A hold ends when it was dealt with, when a colleague has answered since, or after a day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from complaints.casework.answers import Flaw
from complaints.casework.undoing import what_counts
from complaints.errors import Invalid
from complaints.figures import HELPS
from complaints.lifecycle import Action
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.casework.answering.looking_over import flaws_of
from handlers.desk.casework.answering.notes import NOTED, keep
from handlers.desk.casework.answering.sending import send_and_confirm
from handlers.desk.casework.deeds.telling import citizens_language
from handlers.desk.casework.turns.memory import Held, StaffMemory, place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from storage.cases import reports
from storage.letters import BotName, ButtonRows, Lane, Letter, LetterKind
from storage.people import officers
from storage.tables import Report

_MOST_TOLD = 3
_SHOWN, _SHOWN_AGAIN = 600, 1500
_HELD_FOR = timedelta(days=1)


async def query(
    turn: Turn,
    report: Report,
    letter: Held,
    wrong: Sequence[Flaw],
    *,
    here: bool = False,
    renewed: bool = False,
) -> None:
    """Tell her alone what seems wrong, and what would be sent.

    Args:
        turn: hers.
        report: what it is about.
        letter: what is held; it remembers the question.
        wrong: what seems wrong with it.
        here: whether the message whose button was pressed asks.
        renewed: whether the message that asked before only shows more of the same, where that may be.
    """
    text = _asked(turn, report, letter, wrong)
    meaning, buttons = _meaning(report, letter, wrong), _buttons(turn, report, letter, wrong)
    if here:
        await turn.rewrite(text, report=report, purpose=meaning, buttons=buttons)
    elif renewed and letter.query and turn.is_alone_with(report):
        await turn.work.say(replace(_edit(turn, letter), text=text, buttons=buttons, report_id=report.id))
    else:
        await quit_query(turn, report, letter)
        letter.query = await turn.receipt(text, report, buttons, purpose=meaning) or 0
    letter.at = turn.work.now.isoformat()


async def hold(turn: Turn, report: Report, letter: Held, doubts: Iterable[Flaw]) -> None:
    """Hold words because of how they came, and ask her; the message held before them asks no more."""
    memory, place = await recall(turn), place_of(report.id, letter.act)
    if before := memory.held.pop(place, None):
        await quit_query(turn, report, before)
    memory.held[place] = letter
    await query(turn, report, letter, await flaws_of(turn, report, letter, doubts))
    await remember(turn, memory)


async def ask_for_the_question(turn: Turn, report: Report) -> None:
    """A photo came where a question was meant: it waits for its words."""
    text = turn.html("staff-ask-words", code=report.code)
    await turn.receipt(text, report, purpose=Press("ask", report.id or 0, report.version).pack())


async def quit_query(turn: Turn, report: Report, letter: Held) -> None:
    """Take the buttons off a question that was answered otherwise, where it stands in her private chat.

    A group takes twenty operations a minute; there an old button says that it is one.
    """
    if not letter.query or not turn.is_alone_with(report):
        return
    done = _edit(turn, letter)
    letter.query = 0
    await turn.work.say(done)


def _edit(turn: Turn, letter: Held) -> Letter:
    chat = turn.officer.telegram_id
    return Letter(
        bot=BotName.STAFF,
        chat_id=chat,
        kind=LetterKind.EDIT,
        lane=Lane.SLOW,
        edits_letter=letter.query,
        queue=f"{chat}:query:{letter.query}",
    )


async def send_anyway(turn: Turn, report: Report, wish: Press) -> None:
    """She looked at it again and wants it sent as it is."""
    memory, letter = await _held(turn, report, wish)
    await _send(turn, report, memory, letter)


async def become(turn: Turn, report: Report, wish: Press) -> None:
    """It is rather a result, an answer or a question; that is looked at again, for other things."""
    memory, letter = await _held(turn, report, wish)
    letter.act = wish.action.removeprefix("as-")
    wrong = [one for one in await flaws_of(turn, report, letter) if one not in _SETTLED]
    await _ask_again_or_send(turn, report, memory, letter, wrong)


async def leave_out_lent(turn: Turn, report: Report, wish: Press) -> None:
    """The colleague's photo stays behind; what is left is looked at again."""
    memory, letter = await _held(turn, report, wish)
    letter.files = [one for one in letter.files if one not in letter.lent]
    letter.lent = []
    await _ask_again_or_send(turn, report, memory, letter, await flaws_of(turn, report, letter))


async def _ask_again_or_send(
    turn: Turn, report: Report, memory: StaffMemory, letter: Held, wrong: Sequence[Flaw]
) -> None:
    if not wrong:
        await _send(turn, report, memory, letter)
        return
    memory.held[place_of(report.id, letter.act)] = letter
    await query(turn, report, letter, wrong, here=True)
    await remember(turn, memory)
    await turn.toast("staff-toast-quiet")


async def improve(turn: Turn, report: Report, wish: Press) -> None:
    """She wants to write it anew; what she wrote stays in sight, and stays held until then."""
    _, letter = await _held(turn, report, wish)
    text = turn.html("staff-improve", words=cut(letter.words, _SHOWN_AGAIN))
    send_it = turn.button("staff-button-send", Press("send", report.id or 0, report.version, letter.act))
    await turn.rewrite(text, report=report, buttons=((send_it,),))
    await turn.toast("staff-toast-improve")


async def keep_as_note(turn: Turn, report: Report, wish: Press) -> None:
    """It was meant for colleagues: it stays with them."""
    memory, letter = await _held(turn, report, wish)
    await keep(turn, report, letter.words)
    await remember(turn, memory)
    await turn.rewrite(turn.html("staff-noted", code=report.code), report=report, purpose=NOTED)
    await turn.toast("staff-toast-quiet")


async def _send(turn: Turn, report: Report, memory: StaffMemory, letter: Held) -> None:
    await send_and_confirm(turn, report, memory, letter, in_place=True)
    await turn.toast("staff-toast-sent")
    await remember(turn, memory)


async def _held(turn: Turn, report: Report, wish: Press) -> tuple[StaffMemory, Held]:
    """What is held, taken out of what is remembered.

    Raises:
        Invalid: nothing of hers is, or not any more.
    """
    memory = await recall(turn)
    letter = memory.held.pop(place_of(report.id, wish.argument), None)
    if letter is None:
        raise Invalid("staff-error-nothing-held", field="answer")
    await refuse_old(turn, report, letter)
    return memory, letter


async def refuse_old(turn: Turn, report: Report, letter: Held) -> None:
    """What was held a day, or what a colleague has answered since, does not leave any more.

    Raises:
        Invalid: it is so.
    """
    since = datetime.fromisoformat(letter.at) if letter.at else None
    if since is not None and turn.work.now - since > _HELD_FOR:
        raise Invalid("staff-error-held-too-long", field="answer")
    if since is not None and (name := await _answered_by(turn, report, since)):
        raise Invalid("staff-error-held-answered", field="answer", name=name)


async def _answered_by(turn: Turn, report: Report, since: datetime) -> str:
    """Who else has answered since then; empty where nobody did."""
    history = what_counts(await reports.history(turn.work.session, report.id or 0))
    wordless = turn.desk.texts.plain(await citizens_language(turn, report), "push-see-files")
    others = [
        event.officer_id
        for event in history
        if event.action in _ANSWERS
        and event.at > since
        and event.officer_id not in {None, turn.officer_id}
        and not event.data.get(HELPS)
        and event.text != wordless
    ]
    return (await officers.name_of(turn.work.session, others[-1]) or "") if others else ""


def _asked(turn: Turn, report: Report, letter: Held, wrong: Sequence[Flaw]) -> str:
    reasons = ", ".join(turn.words(f"staff-flaw-{flaw}") for flaw in wrong[:_MOST_TOLD])
    key = f"staff-query-{letter.act}"
    if _has_lent(letter):
        key = "staff-query-lent-flawed" if wrong else "staff-query-lent"
    text = turn.html(key, code=report.code, reasons=reasons, who=letter.lender)
    return f"{text}\n" + turn.html(
        "staff-query-shown", words=cut(letter.words, _SHOWN) or "–", count=len(letter.files)
    )


def _has_lent(letter: Held) -> bool:
    return not set(letter.lent).isdisjoint(letter.files)


def _meaning(report: Report, letter: Held, wrong: Sequence[Flaw]) -> str:
    """What a reply to the question is: the same again, more complete, or the day that was missing."""
    act = "plan" if Flaw.NO_DAY in wrong else letter.act
    return Press(act, report.id or 0, report.version).pack()


def _buttons(turn: Turn, report: Report, letter: Held, wrong: Sequence[Flaw]) -> ButtonRows:
    press = (report.id or 0, report.version, letter.act)
    rows = [
        tuple(turn.button(f"staff-button-{key}", Press(key, *press)) for key in others)
        for flaw, others in _RATHER.items()
        if flaw in wrong
    ]
    if not rows:
        only_photo = tuple(wrong) == (Flaw.NO_PHOTO,)
        key = "staff-button-without-photo" if only_photo else "staff-button-send"
        key = key if wrong else "staff-button-with-lent"
        rows = [(turn.button(key, Press("send", *press)),)]
    if _has_lent(letter):
        rows.append((turn.button("staff-button-without-lent", Press("nolent", *press)),))
    improve_it = turn.button("staff-button-improve", Press("improve", *press))
    rows[-1] += (improve_it,) if len(rows[-1]) == 1 else ()
    rest = [] if improve_it in rows[-1] else [improve_it]
    note = [turn.button("staff-button-keepnote", Press("keepnote", *press))] if letter.words else []
    more = (*rest, *note)
    return (*rows, more) if more else tuple(rows)


_ANSWERS = frozenset({Action.ANSWER, Action.RESULT, Action.ASK})
_SETTLED = frozenset(
    {
        Flaw.QUESTION,
        Flaw.DONE,
        Flaw.NOT_YET,
        Flaw.NO_QUESTION,
        Flaw.ELSEWHERE,
        Flaw.COLLEAGUE,
        Flaw.OTHER_OFFICE,
    }
)
"""What she has decided with the button that says what it rather is."""
_RATHER = {
    Flaw.QUESTION: ("as-ask", "send"),
    Flaw.DONE: ("as-result", "send"),
    Flaw.NOT_YET: ("as-answer", "send"),
    Flaw.NO_QUESTION: ("as-answer", "send"),
}
"""What it rather is, each with the buttons that say so."""
