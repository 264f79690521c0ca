"""What staff may read of a citizen: never more than she chose at intake."""

from collections.abc import Callable

from complaints.privacy import Privacy, alias, hide, mask, visible_name
from handlers.desk.desk import Work
from storage import citizens
from storage.tables import Report

Veil = Callable[[str], str]


async def veil_of(work: Work, report: Report) -> Veil:
    """The mask for everything she wrote: NIK, phone, e-mail, and her own name where she is not named."""
    known = await _known(work, report)

    def veiled(text: str) -> str:
        return hide(mask(text), known)

    return veiled


async def staff_name(work: Work, report: Report) -> str:
    """How staff call her: an alias such as "Warga Lowokwaru", or her name where she wished it."""
    identity = await citizens.identity_of(work.session, report.citizen_id, work.desk.seal) or {}
    other = alias(
        report.kelurahan, report.kecamatan, word=work.desk.texts.plain(work.desk.language, "card-citizen")
    )
    return visible_name(Privacy(report.privacy), report.named, str(identity.get("name") or ""), other)


async def _known(work: Work, report: Report) -> tuple[str, ...]:
    """What must not be read where she is not named."""
    if report.privacy == Privacy.OPEN and report.named:
        return ()
    citizen = await citizens.by_id(work.session, report.citizen_id)
    identity = await citizens.identity_of(work.session, report.citizen_id, work.desk.seal) or {}
    names = (str(identity.get(part) or "") for part in ("name", "username"))
    return tuple(filter(None, (*names, str(citizen.telegram_id) if citizen else "")))
