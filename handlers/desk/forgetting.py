"""Erasing who a citizen is: at once, everywhere, while her reports stay and go on without her."""

from complaints.privacy import hide, mask
from handlers.desk import cards
from handlers.desk.cards.veil import names_in
from handlers.desk.desk import Work
from handlers.desk.searchable import make_searchable
from storage.care import audit, blocks, privacy
from storage.people import citizens
from storage.people.seal import BrokenSeal
from storage.tables import Citizen


async def forget(work: Work, citizen: Citizen, *, actor: str, reason: str | None = None) -> None:
    """Erase a citizen's identity, account and conversation; her name in texts is covered for good.

    Args:
        work: the use case's transaction.
        citizen: her row; it stays, as nobody's.
        actor: who wanted it, for the record: "citizen:17" or "timetable".
        reason: why, where she did not ask for it herself.
    """
    session, citizen_id = work.session, citizen.id or 0
    known = await _known(work, citizen)
    hers = await privacy.cover_words(session, citizen_id, lambda text: hide(mask(text), known))
    await citizens.erase_identity(session, citizen_id)
    await blocks.forget(session, citizen_id, work.desk.seal.tags(str(citizen.telegram_id))[0], work.now)
    await privacy.forget_chat(session, citizen.telegram_id, work.now)
    await privacy.make_nobody(session, citizen, work.now)
    facts = {"reports": len(hers)}
    await audit.note(session, actor, "erase-identity", f"citizen:{citizen_id}", reason, facts, work.now)
    for report in hers:
        if report.named:  # her name stands on the card
            report.named = False
            session.add(report)
            await cards.refresh(work, report)
        await make_searchable(work, report)


async def _known(work: Work, citizen: Citizen) -> tuple[str, ...]:
    """What must not be read anywhere any more."""
    try:
        identity = await citizens.identity_of(work.session, citizen.id or 0, work.desk.seal) or {}
    except BrokenSeal:  # the key is lost: what cannot be read is gone already
        identity = {}
    return names_in(identity, citizen.telegram_id)
