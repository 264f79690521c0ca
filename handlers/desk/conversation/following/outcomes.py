"""What a citizen does to a filed report: adds, answers, confirms, opens it again, withdraws it.

Where hers was merged into another one, `following` says it there.
"""

from collections.abc import Sequence

from complaints.lifecycle import Action, State
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.acts import standing_of
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.following import thanks
from handlers.desk.conversation.following.report_steps import answer, do, link, show_reopened
from handlers.desk.conversation.presses import Do, buttons_of
from handlers.desk.conversation.short_words import is_thankful
from handlers.desk.conversation.talk import Talk
from handlers.desk.joint import is_followed, succeed, tell_others
from storage.tables import Report


async def add(
    talk: Talk,
    report: Report,
    words: str,
    files: Sequence[int] = (),
    messages: Sequence[int] = (),
    *,
    quiet: bool = False,
) -> None:
    """Add her words to an open report; where the staff had asked, they are the answer."""
    if is_followed(report):
        await following.add(talk, report, words, files, messages, quiet=quiet)
        return
    asked = report.state == State.WAITING_CITIZEN
    await do(talk, report, Action.REPLY if asked else Action.ADD, words, files)
    await cards.post_addition(talk.work, report, words, tuple(files))
    await link(talk, report, messages)
    if not quiet:
        await answer(talk, report, "citizen-replied" if asked else "citizen-added")


async def confirm(talk: Talk, report: Report, seen: int | None = None, words: str = "") -> None:
    """It is solved, she says; if she thanks in the same breath, that is passed on."""
    if is_followed(report):
        await following.confirm(talk, report, words)
        return
    if report.state == State.CLOSED:
        await answer(talk, report, "citizen-closed-already")
        return
    await do(talk, report, Action.CONFIRM, seen=seen)
    thanks.invite(talk, report)
    await answer(talk, report, "citizen-confirmed", thanks.rating_buttons(report))
    await tell_others(talk.work, report, report, "push-joined-closed", buttons=buttons_of, unanswered=True)
    if is_thankful(words):
        await thanks.pass_on(talk, report, words)


async def reopen(
    talk: Talk, report: Report, words: str, files: Sequence[int] = (), messages: Sequence[int] = ()
) -> None:
    """It is not solved: open it again with her words."""
    if is_followed(report):
        await following.unsolved(talk, report, words, files, messages)
        return
    if report.state not in {State.RESULT, State.CLOSED, State.ARCHIVED, State.MERGED}:
        if words or files:
            await add(talk, report, words, files, messages)
        else:
            await answer(talk, report, "citizen-open-already")
        return
    await do(talk, report, Action.REOPEN, words, files)
    await show_reopened(talk, report, words, files)
    await link(talk, report, messages)
    await answer(talk, report, "citizen-reopened")
    await tell_others(talk.work, report, report, "push-joined-reopened")


async def withdraw(talk: Talk, report: Report, seen: int | None) -> None:
    """She takes it back; it can be opened again. Whoever told of the same goes on without her."""
    if report.state == State.ARCHIVED:
        await answer(talk, report, "citizen-withdrawn")
        return
    if is_followed(report):
        await following.withdraw(talk, report, seen)
        return
    before = standing_of(report)
    await do(talk, report, Action.WITHDRAW, seen=seen)
    await succeed(talk.work, report, before)
    again = talk.button("push-button-reopen", Press(Do.REOPEN, report.id or 0, report.version))
    await answer(talk, report, "citizen-withdrawn", ((again,),))
