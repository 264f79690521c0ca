"""A report as LAPOR!'s form asks for it: masked, and without a trace of who she is."""

from complaints.casework.lapor import CLASSES, LONGEST_TITLE, Entry
from complaints.privacy import cut
from complaints.working_days import local_date
from handlers.desk.cards.veil import veil_of
from handlers.desk.desk import Work
from storage.files import attachments
from storage.tables import Report


async def entry_of(work: Work, report: Report) -> Entry:
    """The fields of one report."""
    desk, veil = work.desk, await veil_of(work, report)
    category = desk.catalogue.categories.get(report.category or "")
    department = desk.catalogue.departments.get(report.department)
    place = ", ".join(
        dict.fromkeys(
            part for part in (veil(report.place), report.kelurahan or "", report.kecamatan or "") if part
        )
    )
    name = category.name if category else "-"
    office = department.name if department else report.department
    files = [row for row in await attachments.of_report(work.session, report.id or 0) if row.citizen_id]
    answers = [veil(answer) for answer in report.answers.values()]
    since = [desk.texts.plain(desk.language, "lapor-since", since=veil(report.since))] if report.since else []
    return Entry(
        title=cut(f"{name}: {place}" if place else name, LONGEST_TITLE),
        words="\n".join([veil(report.text), *answers, *since]),
        day=f"{local_date(report.registered_at, desk.zone):%d-%m-%Y}",
        place=place or "-",
        department=f"{desk.catalogue.official.government} · {office}",
        category=name,
        files=desk.texts.plain(desk.language, "lapor-files", count=len(files)),
        classification=CLASSES[report.kind],
        code=report.code,
        number=report.lapor_number or "",
    )
