"""A photo that is to prove a result is looked at once: was it seen before, is it older than the report?

What is found is a flag for the coordinators, not a verdict: people look, and ask.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from complaints.casework.photos import is_older
from complaints.casework.undoing import what_counts
from complaints.lifecycle import Action
from complaints.privacy import is_restricted
from handlers.desk.desk import Desk, Work
from handlers.desk.staff_letters import tell_coordinators
from handlers.texts.loader import spoken_date
from storage.care import audit
from storage.cases import reports
from storage.files import attachments, prints
from storage.tables import Attachment, PhotoPrint, Report

FLAGGED = "flag-photo"
"""Under this action the audit record knows of it, and the coordinators' morning counts it."""
_FLAGGED_APART = "restricted-flag-photo"
_WHO = "timetable"
_ALBUM = timedelta(minutes=2)
_HESITATION = timedelta(days=1)
"""A photo may belong to an answer that is held; later it never became one."""


async def unchecked(desk: Desk) -> Sequence[int]:
    """The ids of officers' photos that nobody has looked at."""
    async with desk.database.reading() as session:
        return await prints.unchecked(session)


async def check(desk: Desk, attachment_id: int) -> None:
    """Look at one photo, and flag what is odd about it."""
    async with desk.work() as work:
        photo = await prints.get(work.session, attachment_id)
        rows = await attachments.of_ids(work.session, [attachment_id])
        if photo is None or photo.checked_at is not None:
            return
        report = await reports.by_id(work.session, rows[0].report_id or 0) if rows else None
        if report is not None and await _proves(work, report, rows[0]):
            await _look(work, report, photo)
        elif report is not None and rows[0].created_at > work.now - _HESITATION:
            return
        photo.checked_at = work.now
        work.session.add(photo)


async def _proves(work: Work, report: Report, file: Attachment) -> bool:
    """Whether it was sent as a result, alone or as a further part of its album."""
    history = what_counts(await reports.history(work.session, report.id or 0))
    return any(
        file.id in (event.data.get("attachments") or ()) or event.at <= file.created_at <= event.at + _ALBUM
        for event in history
        if event.action == Action.RESULT
    )


async def _look(work: Work, report: Report, photo: PhotoPrint) -> None:
    if photo.taken is not None:
        taken = datetime.fromisoformat(photo.taken)
        registered = report.registered_at.astimezone(work.desk.zone).replace(tzinfo=None)
        if is_older(taken, registered):
            day = spoken_date(taken.date(), work.desk.language)
            since = spoken_date(registered.date(), work.desk.language)
            await _flag(work, report, report, "photo-flag-old", photo, taken=day, registered=since)
    if photo.bits is None:
        return
    for seen in await prints.like(work.session, photo.bits, photo.attachment_id):
        if seen.report_id is not None and await _flag_seen(work, report, seen, photo):
            return


async def _flag_seen(work: Work, report: Report, file: Attachment, photo: PhotoPrint) -> bool:
    """The same picture: hers, or of another report; the officer's own second try is none of that."""
    if file.report_id == report.id:
        if file.citizen_id is None:
            return False
        await _flag(work, report, report, "photo-flag-own", photo)
        return True
    other = await reports.by_id(work.session, file.report_id or 0)
    if other is None:
        return False
    # Where one of the two is restricted, so is the flag: its code must not be read elsewhere.
    about = other if is_restricted(other.privacy, other.kind) else report
    await _flag(work, report, about, "photo-flag-used", photo, other=other.code)
    return True


async def _flag(
    work: Work, report: Report, about: Report, key: str, photo: PhotoPrint, **facts: object
) -> None:
    text = work.desk.texts.html(work.desk.language, key, code=report.code, **facts)
    await tell_coordinators(work, text, report=about, once_key=f"{key}:{photo.attachment_id}")
    # The coordinators' morning counts what was flagged; that room must not even know a number of the others.
    action = _FLAGGED_APART if is_restricted(about.privacy, about.kind) else FLAGGED
    found = {"what": key, "report": report.id}
    await audit.note(work.session, _WHO, action, f"photo:{photo.attachment_id}", None, found, work.now)
