"""What a citizen does to a filed report: adds, answers, confirms, opens it again, withdraws it.

Where hers was merged into another one, `following` says it there.
"""

from collections.abc import Sequence

from complaints.lifecycle import Action, State
from handlers.callbacks import Press
from handlers.desk import alarms, cards
from handlers.desk.acts import standing_of
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.following import thanks
from handlers.desk.conversation.following.belonging import talk_about
from handlers.desk.conversation.following.other_matter import could_stand_alone
from handlers.desk.conversation.following.report_steps import (
    answer,
    do,
    link,
    show_reopened,
    tells_of_danger,
)
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.presses import Do, buttons_of
from handlers.desk.conversation.short_words import is_thankful
from handlers.desk.conversation.talk import Talk
from handlers.desk.joint import is_followed, standing_for, succeed, tell_others
from storage.tables import Report


async def add(  # noqa: PLR0913 - one call says all of one step
    talk: Talk,
    report: Report,
    words: str,
    files: Sequence[int] = (),
    messages: Sequence[int] = (),
    *,
    quiet: bool = False,
    guessed: bool = False,
) -> None:
    """Add her words to an open report; where the staff had asked, they are the answer.

    Args:
        talk: her turn.
        report: hers.
        words: what she wrote.
        files: what came with them.
        messages: her messages, so that a reply to one of them finds the report.
        quiet: whether she is not told.
        guessed: whether she named no report; by "laporan baru" she can take it out again.
    """
    talk_about(talk, report)
    if is_followed(report):
        await following.add(talk, report, words, files, messages, quiet=quiet)
        return
    asked, delivered = report.state == State.WAITING_CITIZEN, report.state == State.RESULT
    urgent = tells_of_danger(talk, words)
    calls = await alarms.marked(talk.work, report, urgent=urgent)
    await do(talk, report, Action.REPLY if asked else Action.ADD, words, files, data=calls)
    await cards.post_addition(talk.work, report, words, tuple(files), urgent=urgent)
    if calls:
        await alarms.call(talk.work, report, "added", words)
    await link(talk, report, messages)
    if quiet:
        return
    talk.memory.added = Held("added", report.id or 0, words, list(files), list(messages)) if guessed else None
    key = "citizen-replied" if asked else "citizen-added-result" if delivered else "citizen-added"
    lead = talk.html("citizen-heard-harm-added", number=talk.desk.catalogue.official.emergency_number)
    buttons = buttons_of(talk.desk, report, talk.language) if delivered else ()
    if guessed and could_stand_alone(talk, words):
        buttons += ((talk.button("citizen-button-new-instead", Press(Do.NEW, report.id or 0)),),)
    await answer(talk, report, key, buttons, lead=lead if urgent else "")


async def ask_verdict(talk: Talk, report: Report) -> None:
    """She read of the result and did not say whether it is solved."""
    talk_about(talk, report)
    shown = await standing_for(talk.work, report)
    buttons = following.buttons_for(talk, report, shown) if is_followed(report) else None
    rows = buttons_of(talk.desk, report, talk.language) if buttons is None else buttons
    await answer(talk, report, "citizen-ask-verdict", rows, about=shown)


async def ask_whether_to_close(talk: Talk, report: Report) -> None:
    """It is solved, she says, before anybody told her so: the officers read it, and she may end it."""
    yes = talk.button("citizen-button-close", Press(Do.WITHDRAW_SURELY, report.id or 0, report.version))
    no = talk.button("citizen-button-close-not", Press(Do.KEEP, report.id or 0))
    await answer(talk, report, "citizen-ask-close", ((yes, no),))


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
    talk: Talk,
    report: Report,
    words: str,
    files: Sequence[int] = (),
    messages: Sequence[int] = (),
    *,
    ask: bool = False,
) -> None:
    """It is not solved: open it again with her words; `ask` what is wrong where she gave none.

    It is open from now on, whether she answers that or not: her "no" counts by itself.
    """
    talk_about(talk, report)
    if is_followed(report):
        await following.unsolved(talk, report, words, files, messages, ask=ask)
        return
    if report.state not in {State.RESULT, State.CLOSED, State.ARCHIVED, State.MERGED}:
        if words or files:
            await add(talk, report, words, files, messages)
        else:
            await answer(talk, report, "citizen-open-already")
        return
    if ask:
        talk.memory.held = Held("add", report.id or 0)
    calls = await alarms.marked(talk.work, report, urgent=tells_of_danger(talk, words))
    await do(talk, report, Action.REOPEN, words, files, data=calls)
    await show_reopened(talk, report, words, files, urgent=bool(calls))
    await link(talk, report, messages)
    await answer(talk, report, "citizen-reopened-tell" if ask else "citizen-reopened")
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
