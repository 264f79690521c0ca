"""`/templat`: a department's templates are listed for everybody, and kept by those who lead."""

from complaints.casework.finding import find_departments, find_names
from complaints.casework.templates import Template, checked
from complaints.errors import Invalid
from complaints.people import Power, Role, require
from complaints.privacy import clean
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.templates.shelf import find, own_row, templates_of
from storage.cases import templates
from storage.mail.inbox import UpdateRef
from storage.tables import AnswerTemplate

_MOST_LISTED = 40


async def command(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """List, show, add, change or retire, by the first word after the command.

    What is kept stands in the lines below it: the title, then the text.

    Raises:
        DeskError: it is not hers to keep, or cannot be kept so.
    """
    head, _, body = clean(typed).strip().partition("\n")
    verb, _, rest = head.strip().partition(" ")
    async with staff_turn(desk, ref, member, message_id) as turn:
        match verb.casefold():
            case "tambah":
                await _add(turn, rest.strip(), body)
            case "ubah":
                await _change(turn, rest.strip(), body)
            case "hapus":
                await _retire(turn, rest.strip())
            case _:
                await _show(turn, head.strip())


async def _show(turn: Turn, typed: str) -> None:
    """One template, or the list of one's own department, or of the one that was typed."""
    require(turn.role, Power.SEE_QUEUE)
    own = _department(turn)
    template = await find(turn.work, own, typed) if typed else None
    if template is not None:
        await turn.say(_text_of(turn, "template-view", template))
        return
    await _list(turn, _named_department(turn, typed) if typed else own)


async def _list(turn: Turn, department: str) -> None:
    found = (await templates_of(turn.work, department))[:_MOST_LISTED]
    lines = [turn.html("template-list-line", handle=one.key, title=one.title) for one in found]
    foot = [turn.html("template-list-help")] if _keeps(turn) else []
    if found and not foot:
        foot = [turn.html("template-list-look", handle=found[0].key)]
    text = "\n".join([turn.html("template-list", department=department), *lines, "", *foot]).strip()
    await turn.say(text)


async def _add(turn: Turn, problem: str, body: str) -> None:
    """A new one, for one kind of problem or for all of the department."""
    require(turn.role, Power.KEEP_TEMPLATES)
    title, text = _title_and_text(body)
    category = _category(turn, problem) if problem else None
    department = _department(turn)
    if category is not None:
        department = turn.desk.catalogue.categories[category].department
    await _keep(turn, _new(turn, department, category, (title, text)))


async def _change(turn: Turn, key: str, body: str) -> None:
    """A new version: of the department's own, or of one that the city ships."""
    require(turn.role, Power.KEEP_TEMPLATES)
    title, text = _title_and_text(body)
    department = _department(turn)
    old = await _found(turn, department, key)
    row = own_row(await templates.of_department(turn.work.session, department), old.key)
    category = row.category if row else next(iter(old.categories), None)
    new = _new(turn, department, category, (title, text))
    new.replaces = row.replaces if row else old.key
    if row is not None:
        await templates.retire(turn.work.session, row, turn.work.now)
    await _keep(turn, new)


async def _retire(turn: Turn, key: str) -> None:
    """It is not offered in this department any more; what was sent with it stays as it is."""
    require(turn.role, Power.KEEP_TEMPLATES)
    department = _department(turn)
    old = await _found(turn, department, key)
    row = own_row(await templates.of_department(turn.work.session, department), old.key)
    if row is None:  # the city's own: the department keeps a note that it does not want it
        row = _new(turn, department, None, (old.title, old.text))
        row.replaces = old.key
        await templates.add(turn.work.session, row)
    await templates.retire(turn.work.session, row, turn.work.now)
    await turn.say(turn.html("template-retired", title=old.title))


async def _keep(turn: Turn, row: AnswerTemplate) -> None:
    kept = await templates.add(turn.work.session, row)
    found = await find(turn.work, kept.department, str(kept.id))
    if found is not None:
        await turn.say(_text_of(turn, "template-kept", found))


async def _found(turn: Turn, department: str, key: str) -> Template:
    found = await find(turn.work, department, key)
    if found is None:
        raise Invalid("staff-error-template-gone", field="template")
    return found


def _new(turn: Turn, department: str, category: str | None, words: tuple[str, str]) -> AnswerTemplate:
    title, text = words
    return AnswerTemplate(
        department=department,
        category=category,
        title=title,
        text=text,
        officer_id=turn.officer_id,
        created_at=turn.work.now,
    )


def _title_and_text(body: str) -> tuple[str, str]:
    title, _, text = body.strip().partition("\n")
    return checked(title, text)


def _keeps(turn: Turn) -> bool:
    return turn.role in {Role.LEAD, Role.COORDINATOR}


def _department(turn: Turn) -> str:
    return turn.officer.department or turn.desk.catalogue.coordinator


def _named_department(turn: Turn, typed: str) -> str:
    found = find_departments(typed, turn.desk.catalogue.departments.values(), 1)
    if not found:
        raise Invalid("staff-error-template-gone", field="template")
    return found[0].short


def _category(turn: Turn, typed: str) -> str:
    """The kind of problem that is meant: of one's own department, for a coordinator of any."""
    known = list(turn.desk.catalogue.categories.values())
    if turn.role is not Role.COORDINATOR:
        known = [one for one in known if one.department == _department(turn)]
    found = find_names(typed, {place: one.name for place, one in enumerate(known)}, 1)
    if not found:
        raise Invalid("staff-error-template-problem", field="category")
    return known[found[0]].key


def _text_of(turn: Turn, key: str, template: Template) -> str:
    return turn.html(key, handle=template.key, title=template.title, text=template.text)
