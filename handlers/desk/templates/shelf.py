"""A department's templates as they stand: what the city ships, changed and added to by the department."""

from collections.abc import Sequence

from complaints.casework.templates import Template, filled, fitting, shipped
from complaints.privacy import Privacy
from handlers.desk.cards.veil import veil_of
from handlers.desk.citizen_letters import address
from handlers.desk.desk import Work
from storage.cases import templates
from storage.people import citizens
from storage.people.seal import BrokenSeal
from storage.tables import AnswerTemplate, Report


async def templates_of(work: Work, department: str) -> list[Template]:
    """All templates of a department: its own first, then those of the city that it did not replace."""
    rows = await templates.of_department(work.session, department)
    replaced = {row.replaces for row in rows}
    own = [_as_template(row) for row in rows if row.retired_at is None]
    city = [one for one in shipped(work.desk.catalogue.folder) if one.key not in replaced]
    return [*own, *[one for one in city if _concerns(work, one, department)]]


async def offered(work: Work, report: Report) -> list[Template]:
    """The few that fit a report."""
    return fitting(await templates_of(work, report.department), report.category, report.department)


async def text_for(work: Work, report: Report, template: Template) -> str:
    """The template with what is known of the report; nothing in it tells who she is unless staff may know."""
    desk = work.desk
    veil = await veil_of(work, report)
    category = desk.catalogue.categories.get(report.category or "")
    department = desk.catalogue.departments.get(report.department)
    texts, language = desk.texts, desk.language
    place = veil(report.place) or report.kelurahan or texts.plain(language, "template-that-place")
    problem = category.name if category and not category.general else ""
    facts = {
        "sapaan": await _address(work, report),
        "masalah": _small(problem) or texts.plain(language, "template-that-problem"),
        "tempat": _small(place).removeprefix("di ") if place.casefold().startswith("di ") else place,
        "dinas": department.called if department else report.department,
    }
    return filled(template.text, facts)


async def never_unchanged(work: Work, report: Report) -> list[str]:
    """The texts that must not go out as they stand."""
    return [await text_for(work, report, one) for one in await templates_of(work, report.department)]


async def find(work: Work, department: str, key: str) -> Template | None:
    """One of a department's templates."""
    wanted = key.casefold()
    return next((one for one in await templates_of(work, department) if one.key == wanted), None)


def own_row(rows: Sequence[AnswerTemplate], key: str) -> AnswerTemplate | None:
    """The row behind the key of a department's own template."""
    return next((row for row in rows if str(row.id) == key and row.retired_at is None), None)


def _as_template(row: AnswerTemplate) -> Template:
    categories = (row.category,) if row.category else ()
    return Template(str(row.id), row.title, row.text, categories, () if categories else (row.department,))


def _concerns(work: Work, template: Template, department: str) -> bool:
    if not template.categories:
        return not template.departments or department in template.departments
    known = work.desk.catalogue.categories
    return any(known[key].department == department for key in template.categories if key in known)


async def _address(work: Work, report: Report) -> str:
    """How she is spoken to: by name only where she let the staff know it."""
    name = ""
    if report.named and report.privacy == Privacy.OPEN:
        try:
            identity = await citizens.identity_of(work.session, report.citizen_id, work.desk.seal) or {}
        except BrokenSeal:  # better a template without her name than none
            identity = {}
        name = str(identity.get("name") or "")
    return address(work.desk, work.desk.language, name)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
