"""A second thought: for a while nobody was told yet, and what was done can be taken back.

The history keeps both entries. The letters are dropped, the report stands as it stood, and the card shows it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from complaints.casework.undoing import UNDO, refuse_if_built_upon, stands_beside, what_counts
from complaints.errors import NotAllowed
from complaints.lifecycle import STAFF_TURN, State
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.casework.deeds import snapshots
from handlers.desk.casework.turns.turn import Turn
from storage.cases import deeds, duplicates, reports
from storage.letters import BotName, ButtonRows, Lane, Letter, LetterKind
from storage.mail.waiting import waiting_as
from storage.tables import Report, ReportEvent, StaffDeed

LED = "led"
"""Under this name the history says which reports a merged one led until then, by their ids."""


async def confirm(
    turn: Turn,
    report: Report,
    deed: StaffDeed,
    key: str,
    *,
    in_place: bool = False,
    buttons: ButtonRows = (),
    **facts: object,
) -> None:
    """Tell her what was done, with the button that takes it back while that is possible.

    Args:
        turn: whose it was.
        report: of which report.
        deed: what was done.
        key: of the text.
        in_place: whether the message whose button was pressed becomes the confirmation.
        buttons: further ones, under it.
        facts: of the text.
    """
    text = said = turn.html(key, code=report.code, **facts)
    offered = buttons
    seconds = round((deed.until - turn.work.now).total_seconds())
    if seconds > 0:
        text += "\n" + turn.html("staff-undo-line", seconds=seconds)
        back = turn.button("staff-button-undo", Press("undo", report.id or 0, deed.version))
        offered = ((back,), *buttons)
    if in_place:
        letter = await turn.rewrite(text, report=report, purpose="said", buttons=offered)
        alone = turn.member.private
    else:
        letter = await turn.receipt(text, report, offered)
        alone = turn.is_alone_with(report)
    if seconds > 0 and alone:
        await _offer_ends(turn, deed, letter, said, buttons)


async def _offer_ends(
    turn: Turn, deed: StaffDeed, letter: int | None, said: str, buttons: ButtonRows
) -> None:
    """Plan that the button goes away when its time is over, in a chat with her alone.

    A group takes twenty operations a minute: there it goes when it is pressed in vain.
    """
    await turn.work.say(
        Letter(
            bot=BotName.STAFF,
            chat_id=turn.officer.telegram_id,
            kind=LetterKind.EDIT,
            lane=Lane.SLOW,
            edits_letter=letter,
            text=said,
            buttons=buttons,
            report_id=deed.report_id,
            merge_key=_offer(deed),
            not_before=deed.until,
        )
    )


async def _close_offer(turn: Turn, report: Report, deed: StaffDeed) -> None:
    """Her receipt, which still offers to take it back, says from now on that nothing of it left."""
    receipt = await waiting_as(turn.work.session, BotName.STAFF, _offer(deed))
    if receipt is None:
        return
    text = turn.html("staff-replaced", code=report.code)
    await turn.work.say(replace(receipt, text=text, buttons=(), not_before=None))


def _offer(deed: StaffDeed) -> str:
    return f"undo:{deed.report_id}:{deed.version}"


async def undo(turn: Turn, report: Report, wish: Press) -> None:
    """Take it back, if it is hers, nobody was told, and nobody built upon it.

    Raises:
        NotAllowed: it was taken back before, is not hers, or somebody built upon it.
    """
    deed = await deeds.of_version(turn.work.session, report.id or 0, wish.version)
    if deed is None or deed.undone_at is not None:
        raise NotAllowed("staff-error-undo-done")
    if deed.officer_id != turn.officer_id:
        raise NotAllowed("staff-error-undo-not-yours")
    history = await reports.history(turn.work.session, report.id or 0)
    if turn.work.now >= deed.until:
        await _too_late(turn, deed, history)
        return
    counts = what_counts(history)
    if not _stood_beside(counts, deed):  # else it may go, whatever was done since
        refuse_if_built_upon([one for one in counts if one.version > deed.version])
    await take_back(turn, report, deed)
    text = turn.html("staff-undone", code=report.code)
    # Instead of what was planned for when nobody would have taken it back.
    await turn.rewrite(text, report=report, purpose="said", merge_key=_offer(deed))
    await turn.toast("staff-toast-undone")


async def _too_late(turn: Turn, deed: StaffDeed, history: Sequence[ReportEvent]) -> None:
    """Say what she can do instead, and take the button away that promised more."""
    action = next((one.action for one in history if one.version == deed.version), "")
    key = f"staff-error-undo-late-{action}"
    known = turn.desk.texts.has(key)
    await turn.toast(key if known else "staff-error-undo-late", alert=True)
    await turn.rewrite("")


async def take_back(turn: Turn, report: Report, deed: StaffDeed) -> None:
    """Let the report stand as it stood, and drop the letters.

    Raises:
        NotAllowed: one of them is on its way.
    """
    work = turn.work
    if not await deeds.recall(work.session, deed.letters, work.now):
        raise NotAllowed("staff-error-undo-late")
    await _close_offer(turn, report, deed)
    state, head = report.state, report.merged_into
    if not _stood_beside(await reports.history(work.session, deed.report_id), deed):
        snapshots.put_back(report, deed.before)
    report.version += 1
    if report.state in STAFF_TURN:
        report.next_reminder_at = work.now
    work.session.add(report)
    deed.undone_at = work.now
    work.session.add(deed)
    await deeds.unlearn(work.session, deed.report_id, deed.at, work.now)
    await _remember(turn, report, deed, State(state))
    await cards.refresh(work, report)
    if head is not None and report.merged_into is None:
        await _lead_back(turn, report, deed)
        await cards.refresh_head(work, head)


def _stood_beside(history: Iterable[ReportEvent], deed: StaffDeed) -> bool:
    return any(one.version == deed.version and stands_beside(one) for one in history)


async def _lead_back(turn: Turn, report: Report, deed: StaffDeed) -> None:
    """What had followed a report before that was merged follows it again."""
    session, report_id = turn.work.session, report.id or 0
    history = await reports.history(session, report_id)
    led = next((one.data.get(LED) for one in history if one.version == deed.version), None) or ()
    await duplicates.lead(session, led, report_id)
    await duplicates.keep_pace(session, report)


async def _remember(turn: Turn, report: Report, deed: StaffDeed, before: State) -> None:
    await reports.append(
        turn.work.session,
        ReportEvent(
            report_id=deed.report_id,
            version=report.version,
            at=turn.work.now,
            role=turn.role,
            officer_id=turn.officer_id,
            action=UNDO,
            state_from=before,
            state_to=report.state,
            data={"undoes": deed.version},
        ),
    )
