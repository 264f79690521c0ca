"""What a citizen does to a report of hers that was merged: it is said for the one that is worked on.

Her words stay in her own report, where nobody else's copy of data or chronology can show them; the staff read
them under the card of the report that hers was merged into.
"""

from collections.abc import Sequence

from complaints.casework.undoing import what_counts
from complaints.lifecycle import FINAL, Action, State
from complaints.people import Role
from handlers.callbacks import Press
from handlers.desk import alarms, cards
from handlers.desk.citizen_letters import retargeted
from handlers.desk.conversation.following import thanks
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
from handlers.desk.joint import history_for, standing_for, tell_others
from storage.cases import duplicates, reports
from storage.letters import ButtonRows
from storage.tables import Report, ReportEvent

JOINED = "joined"
"""Under this name the history of a report says which merged one made the step, by its id."""
_SEVERAL = 2
_ENDED = frozenset({State.RESULT, State.CLOSED, State.ARCHIVED})


async def add(
    talk: Talk,
    own: Report,
    words: str,
    files: Sequence[int] = (),
    messages: Sequence[int] = (),
    *,
    quiet: bool = False,
) -> None:
    """Her words and files as evidence; where the staff had asked, they are an answer too."""
    head = await standing_for(talk.work, own, lock=True)
    asked = head.state == State.WAITING_CITIZEN
    urgent = tells_of_danger(talk, words)
    calls = await alarms.marked(talk.work, own, urgent=urgent)
    await do(talk, own, Action.ADD, words, files, data=calls)
    if asked:
        await do(talk, head, Action.REPLY, data={JOINED: own.id})
    evidence = ("card-joined-addition", words, tuple(files))
    await cards.post_evidence(talk.work, head, own, *evidence, urgent=urgent)
    if calls:
        await alarms.call(talk.work, head, "added", words, own)
    await link(talk, own, messages)
    if not quiet:
        number = talk.desk.catalogue.official.emergency_number
        lead = talk.html("citizen-heard-harm-added", number=number) if urgent else ""
        await answer(talk, own, "citizen-replied" if asked else "citizen-added", about=head, lead=lead)


async def confirm(talk: Talk, own: Report, words: str = "") -> None:
    """For her it is solved; the report goes on for the others until they say so too."""
    head = await standing_for(talk.work, own, lock=True)
    if own.closed_at is not None:
        await answer(talk, own, "citizen-closed-already", about=head)
    elif head.state not in {State.RESULT, State.CLOSED}:
        await answer(talk, own, "citizen-open-already", about=head)
    else:
        await do(talk, own, Action.CONFIRM)
        await cards.post_evidence(talk.work, head, own, "card-joined-solved", "")
        thanks.invite(talk, own)
        await answer(talk, own, "citizen-confirmed", thanks.rating_buttons(own), about=head)
        if is_thankful(words):
            await thanks.pass_on(talk, own, words)


async def unsolved(
    talk: Talk,
    own: Report,
    words: str,
    files: Sequence[int] = (),
    messages: Sequence[int] = (),
    *,
    ask: bool = False,
) -> None:
    """It is not solved: what hers was merged into is opened again, and the others hear of it."""
    head = await standing_for(talk.work, own, lock=True)
    if head.state not in _ENDED:
        if words or files:
            await add(talk, own, words, files, messages)
        else:
            await answer(talk, own, "citizen-open-already", about=head)
        return
    if ask:
        talk.memory.held = Held("add", own.id or 0)
    calls = await alarms.marked(talk.work, own, urgent=tells_of_danger(talk, words))
    await do(talk, own, Action.ADD, words, files, data=calls)
    await do(talk, head, Action.REOPEN, data={JOINED: own.id})
    await show_reopened(talk, head, words, files, own=own, urgent=bool(calls))
    await link(talk, own, messages)
    await answer(talk, own, "citizen-reopened-tell" if ask else "citizen-reopened", about=head)
    await tell_others(talk.work, head, own, "push-joined-reopened")


async def part(talk: Talk, own: Report) -> None:
    """It is another matter after all: hers goes its own way again, with a card and dates of its own."""
    head = await standing_for(talk.work, own, lock=True)
    if own.state != State.MERGED:
        await answer(talk, own, "citizen-parted-already")
        return
    await cards.post_evidence(talk.work, head, own, "card-joined-parted", "")
    await do(talk, own, Action.REOPEN, data={"from": head.code})
    await answer(talk, own, "citizen-parted")


async def withdraw(talk: Talk, own: Report, seen: int | None) -> None:
    """She takes hers back and hears no more of it; what it was merged into goes on for the others."""
    head = await standing_for(talk.work, own, lock=True)
    if own.closed_at is not None or head.state in FINAL:
        await answer(talk, own, "citizen-closed-already", about=head)
        return
    await do(talk, own, Action.WITHDRAW, seen=seen, data={"from": head.code})
    await cards.post_evidence(talk.work, head, own, "card-joined-withdrawn", "")
    again = talk.button("push-button-reopen", Press(Do.REOPEN, own.id or 0, own.version))
    await answer(talk, own, "citizen-withdrawn-joined", ((again,),))


def part_button(talk: Talk, own: Report) -> ButtonRows:
    """The button with which she says that it is another matter."""
    return ((talk.button("citizen-button-part", Press(Do.PART, own.id or 0, own.version)),),)


async def joined_line(talk: Talk, own: Report, head: Report) -> str:
    """How many told of what hers was merged into, or that others told of hers; empty where nobody did."""
    count = await duplicates.citizens_behind(talk.work.session, head.id or 0)
    if own is head and count < _SEVERAL:
        return ""
    key = "citizen-status-shared" if own is head else "citizen-status-joined"
    return talk.html(key, count=count)


async def shared_steps(talk: Talk, own: Report, head: Report) -> list[ReportEvent]:
    """What the city did about the matter since hers was merged, in the words in which she was told of it."""
    session = talk.work.session
    hers = await reports.history(session, own.id or 0)
    merged_at = max((one.at for one in hers if one.action == Action.MERGE), default=talk.work.now)
    steps = what_counts(await history_for(talk.work, own, head))
    return [one for one in steps if one.role != Role.CITIZEN and one.at >= merged_at]


def status_buttons(talk: Talk, own: Report, head: Report) -> ButtonRows:
    """Under the status of a report that was merged."""
    add_more = talk.button("citizen-button-add", Press(Do.ADD, own.id or 0, own.version))
    drop = talk.button("citizen-button-withdraw", Press(Do.WITHDRAW, own.id or 0, own.version))
    over = own.closed_at is not None or head.state in FINAL
    row = (add_more,) if over else (add_more, drop)
    return (*buttons_for(talk, own, head), row, *part_button(talk, own))


def buttons_for(talk: Talk, own: Report, head: Report) -> ButtonRows:
    """What she can do about a matter that she follows, as of how the other report stands."""
    if own.closed_at is not None:
        return ()
    return retargeted(buttons_of(talk.desk, head, talk.language), head.id or 0, own.id or 0)
