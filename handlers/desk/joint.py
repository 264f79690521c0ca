"""One matter of several citizens: a report that was merged is followed in the one it was merged into.

Her own report keeps its code, its privacy and its history, which holds her words; what moves is the other.
"""

from complaints.lifecycle import Act, Action, Standing, State
from complaints.people import Role
from handlers.desk import cards
from handlers.desk.acts import Deed, perform
from handlers.desk.citizen_letters import NOBODY, MakeButtons, Reader, readers_of, tell, without_others
from handlers.desk.desk import Desk, Work
from storage.cases import duplicates, reports
from storage.tables import Report, ReportEvent


async def standing_for(work: Work, report: Report, *, lock: bool = False) -> Report:
    """The report by which hers stands: itself, or the one it was merged into."""
    if report.state != State.MERGED or report.merged_into is None:
        return report
    return await reports.by_id(work.session, report.merged_into, lock=lock) or report


def is_followed(report: Report) -> bool:
    """Whether it was merged, so that its citizen follows another report."""
    return report.state == State.MERGED and report.merged_into is not None


async def history_for(work: Work, own: Report, about: Report) -> list[ReportEvent]:
    """The history of a report as one of its citizens may read it: in officers' words no other is named.

    Args:
        work: the use case's transaction.
        own: hers.
        about: the report whose history it is: her own, or the one that hers was merged into.
    """
    history = list(await reports.history(work.session, about.id or 0))
    reader = next((one for one in await readers_of(work, about) if one.own.id == own.id), None)
    if reader is None or reader.others == NOBODY:
        return history
    return [one if one.role == Role.CITIZEN else _without_others(work.desk, reader, one) for one in history]


def _without_others(desk: Desk, reader: Reader, event: ReportEvent) -> ReportEvent:
    """A copy: the row itself keeps what was written."""
    text = without_others(desk, reader, event.text or "") or None
    return ReportEvent(**event.model_dump(exclude={"text"}), text=text)


def is_over(report: Report) -> bool:
    """Whether it is over for her: closed, or merged and solved by her own word."""
    return report.state == State.CLOSED or (report.state == State.MERGED and report.closed_at is not None)


async def tell_others(
    work: Work,
    head: Report,
    told: Report,
    key: str,
    *,
    buttons: MakeButtons | None = None,
    unanswered: bool = False,
) -> None:
    """Write to everybody of a matter but to the one who made it happen.

    Args:
        work: the use case's transaction.
        head: the report that is worked on.
        told: the report of her who knows it already.
        key: of the text.
        buttons: what makes the buttons under it.
        unanswered: leave out whoever has said for herself that it is solved.
    """
    to = [
        one
        for one in await readers_of(work, head)
        if one.own.id != told.id and not (unanswered and one.own.closed_at)
    ]
    await tell(work, head, key, to=to, buttons=buttons or ())


async def others_wait(work: Work, report: Report) -> bool:
    """Whether others told of the same and still wait, so that it goes on without its citizen."""
    followers = await duplicates.followers(work.session, report.id or 0)
    return is_followed(report) or any(one.closed_at is None for one in followers)


async def succeed(work: Work, gone: Report, before: Standing) -> None:
    """Its citizen took a report back: who told of the same next, and still waits, is at its head now.

    Args:
        work: the use case's transaction.
        gone: the report that was taken back.
        before: how it stood until then.
    """
    followers = await duplicates.followers(work.session, gone.id or 0)
    heir = next((one for one in followers if one.closed_at is None), None)
    if heir is None:  # nobody else, or none for whom it is not solved
        return
    kept = before.deadlines
    heir.department, heir.category = before.department, gone.category
    heir.verify_by, heir.answer_by, heir.finish_by = kept.verify_by, kept.answer_by, kept.finish_by
    heir.rule_version, heir.first_answer_at = gone.rule_version, gone.first_answer_at
    heir.paused_on = before.paused_on
    act = Act(Action.REOPEN, Role.CITIZEN)
    await perform(work, heir, Deed(act=act, data={"succeeds": gone.code}))
    await duplicates.lead_over(work.session, gone.id or 0, heir.id or 0)
    await duplicates.keep_pace(work.session, heir)
    await cards.refresh(work, heir)
    await cards.post_evidence(work, gone, heir, "card-joined-succeeded", "")
    await tell(work, heir, "push-joined-succeeded")
