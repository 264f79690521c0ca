"""Two reports of the same thing, found by an officer: one goes on in the other, and is followed there."""

from complaints.codes import find_codes, parse
from complaints.errors import Invalid
from complaints.lifecycle import FINAL, Action
from complaints.privacy import is_restricted
from handlers.callbacks import Press
from handlers.desk.cards import post_evidence
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import LED, confirm
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn, is_shown
from storage.cases import duplicates, reports
from storage.tables import Report


async def merge(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """The same matter as another report: it goes on over there, and this citizen still hears of it."""
    work, head = turn.work, await _head(turn, report, wrote)
    led = [one.id for one in await duplicates.followers(work.session, report.id or 0)]
    await duplicates.lead_over(work.session, report.id or 0, head.id or 0)
    data, sets = {"into": head.code, LED: led}, {"merged_into": head.id}
    deed = await do(turn, report, Doing(action=Action.MERGE, seen=prompt.version, data=data, sets=sets))
    until = deed.until if deed.until > work.now else None
    evidence = await post_evidence(work, head, report, "card-evidence", report.text, not_before=until)
    deed.letters = [*deed.letters, *filter(None, (evidence,))]
    work.session.add(deed)
    await confirm(turn, report, deed, "staff-merged", other=head.code)


async def _head(turn: Turn, report: Report, wrote: StaffWrote) -> Report:
    """What to merge into, held against others."""
    if is_restricted(report.privacy, report.kind):
        # Each of its reporters trusts that nobody else hears of her matter.
        raise Invalid("staff-error-merge-restricted", field="privacy")
    code = _other_code(report, wrote.words, turn.desk.prefix)
    named = await reports.by_code(turn.work.session, code, lock=True) if code else None
    if named is None or not is_shown(turn, named):
        raise Invalid("staff-error-merge", field="code")
    if named.id == report.id:
        raise Invalid("staff-error-merge-itself", field="code")
    if named.merged_into is not None:
        raise Invalid("staff-error-merge-chain", field="code")
    if named.state in FINAL:
        raise Invalid("staff-error-merge-over", field="code")
    return named


def _other_code(report: Report, words: str, prefix: str) -> str | None:
    """The code she wrote, alone or among words; the report's own only where she wrote no other."""
    whole = parse(words, prefix)
    named = (whole,) if whole else find_codes(words, prefix)
    return next((one for one in named if one != report.code), report.code if named else None)
