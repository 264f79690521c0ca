"""Keeping the full-text index in step: in the same transaction as what changed, and with veiled words only.

Whoever is not shown to the staff cannot be found by them either: her words go through the same veil as on the
card before they are filed, so a name, a NIK or a number that staff may not read is not in the index at all.
"""

from collections.abc import Iterator, Sequence

from complaints.casework.searching import Words, kept
from complaints.people import Role
from handlers.desk.cards.veil import Veil, veil_of
from handlers.desk.desk import Desk, Work
from handlers.desk.unfiled import file_all
from storage.care import audit
from storage.cases import reports, search
from storage.tables import Report, ReportEvent

NOTE = "note"
"""The action under which an internal note stands in the audit record."""
_AT_ONCE = 200


async def make_searchable(work: Work, report: Report) -> None:
    """File a report under what it says now; call it after each change of its words or its history."""
    veil = await veil_of(work, report)
    words = Words(
        head=kept(*_head(work.desk, report, veil)),
        story=kept(veil(report.text), *_story(report, veil)),
        history=kept(*await _history(work, report, veil)),
    )
    await search.file(work.session, report.id or 0, words)


async def make_hers_searchable(work: Work, citizen_id: int) -> None:
    """File all reports of a citizen anew: what may be read of them changed with who she is."""
    offset = 0
    while some := await reports.of_citizen(work.session, citizen_id, offset, _AT_ONCE):
        for report in some:
            await make_searchable(work, report)
        offset += len(some)


async def make_all_searchable(desk: Desk) -> int:
    """File what was never filed, such as reports that an older program took in; how many."""
    return await file_all(desk, search.unfiled, make_searchable)


def _head(desk: Desk, report: Report, veil: Veil) -> Iterator[str]:
    category = desk.catalogue.categories.get(report.category or "")
    department = desk.catalogue.departments.get(report.department)
    yield report.department
    if department is not None:
        yield department.name
    if category is not None:
        yield category.name
    yield veil(report.place)
    for known in (report.kelurahan, report.kecamatan, report.outside_body, report.lapor_number):
        yield known or ""


def _story(report: Report, veil: Veil) -> Iterator[str]:
    yield veil(report.since or "")
    for answer in report.answers.values():
        yield veil(answer)


async def _history(work: Work, report: Report, veil: Veil) -> list[str]:
    events = await reports.history(work.session, report.id or 0)
    # What she first wrote is the story.
    said = [event for event in events if event.text and event.state_from is not None]
    records = await audit.about(work.session, f"report:{report.id}")
    noted = [str(record.data.get("text") or "") for record in records if record.action == NOTE]
    return [*_veiled(report, veil, said), *(veil(text) for text in noted)]


def _veiled(report: Report, veil: Veil, said: Sequence[ReportEvent]) -> Iterator[str]:
    """What was said, each with what she said before: a number may go on from one message to the next."""
    before = report.text
    for event in said:
        words = event.text or ""
        if event.role == Role.CITIZEN:
            yield veil(words, before)
            before = words
        else:
            yield veil(words)
