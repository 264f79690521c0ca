"""What staff may read of a citizen: never more than she chose at intake."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from complaints.drafting.manners import softened
from complaints.privacy import Privacy, alias, hide, mask, mask_after, visible_name
from handlers.desk.desk import Work
from storage.people import citizens
from storage.tables import Report

_NEAR = 200
"""How far back a number may have begun that goes on in her next message."""


@dataclass(frozen=True, slots=True)
class Veil:
    """The mask for everything she wrote: NIK, phone, e-mail, and her own name where she is not named.

    Insults lose their letters too, for the sake of those who read on.
    """

    known: tuple[str, ...]

    def __call__(self, text: str, before: str = "") -> str:
        """What staff may read of a text; `before` is what she wrote just before it."""
        masked = mask_after(before[-_NEAR:], text) if before else mask(text)
        return softened(hide(masked, self.known))


async def veil_of(work: Work, report: Report) -> Veil:
    """The mask for her words in this report."""
    return Veil(await _known(work, report))


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
    return names_in(identity, citizen.telegram_id if citizen else 0)


def names_in(identity: Mapping[str, Any], telegram_id: int = 0) -> tuple[str, ...]:
    """Everything in an identity, and her account's number, by which she could be known."""
    names = [str(identity.get(part) or "") for part in ("name", "surname", "username")]
    whole = " ".join(filter(None, names[:2]))
    return tuple(filter(None, (*names, whole, str(telegram_id) if telegram_id else "")))
