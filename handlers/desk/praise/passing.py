"""A citizen's thanks on their way to the officer, and whether she may read the officer's name."""

from complaints.privacy import is_restricted
from handlers.desk.desk import Work
from handlers.desk.staff_letters import tell_officer
from storage.people import duty, officers
from storage.tables import Officer, Report


async def tell_thanked(work: Work, report: Report, words: str, *, once_key: str) -> bool:
    """Write thanks to the officer in private; whether that could be done.

    Of a restricted report she reads only that she was thanked: its code and the citizen's words stay in the
    restricted room, for a private chat may be read over somebody's shoulder.

    Args:
        work: the transaction.
        report: what she is thanked for.
        words: the citizen's, masked.
        once_key: under which these words are said once.
    """
    officer = await _officer(work, report)
    if officer is None or officer.private_since is None:
        return False
    category = work.desk.catalogue.categories.get(report.category or "")
    hidden = is_restricted(report.privacy, report.kind)
    text = work.desk.texts.html(
        work.desk.language,
        "praise-heard-hidden" if hidden else "praise-heard",
        code=report.code,
        category=category.name if category else "-",
        text=words,
    )
    await tell_officer(work, officer, text, once_key=f"praise:{once_key}")
    return True


async def name_for_citizens(work: Work, report: Report) -> str:
    """The officer's name where she agreed that citizens read it; else empty."""
    officer = await _officer(work, report)
    if officer is None:
        return ""
    said = await duty.of(work.session, [officer.id or 0])
    row = said.get(officer.id or 0)
    return officer.name if row is not None and row.named_to_citizens else ""


async def _officer(work: Work, report: Report) -> Officer | None:
    found = await officers.by_id(work.session, report.officer_id) if report.officer_id else None
    return None if found is None or found.removed_at is not None else found
