"""`/laporan`: figures in the chat for those who lead, as a picture with a caption and as a workbook.

Three steps, so that nothing waits for a picture while it holds the database: one transaction reads, a process
of its own draws, one transaction says. Who asks is checked before the reading and once more with the saying.
"""

from complaints.casework.asking import department_asked
from complaints.errors import DeskError, NotAllowed
from complaints.figures import Figures, period_in
from complaints.people import Power, Role, may
from handlers.desk import made_files
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.figures.counting import Books, count
from handlers.figures.caption import caption
from handlers.figures.workshop import XLSX_MIME, Format, Job, NotDrawn, make
from storage.mail.inbox import UpdateRef
from storage.people import officers


async def report(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """Count, draw and send the period that was typed, such as "2026-S1 dishub".

    Raises:
        NotAllowed: she does not lead.
        Invalid: no period was recognised.
        NotFound: no department is like what was typed.
        DeskError: the picture could not be drawn.
    """
    figures = await _counted(desk, member, typed)
    files = await _drawn(desk, figures) if figures else {}
    async with staff_turn(desk, ref, member, message_id) as turn:
        if figures is None or not may(turn.role, Power.SEE_FIGURES):
            raise NotAllowed("staff-error-figures-power")
        await _say(turn, figures, files)


async def _counted(desk: Desk, member: Member, typed: str) -> Figures | None:
    """None for who may not know."""
    now = desk.clock()
    async with desk.database.reading() as session:
        officer = await officers.by_telegram_id(session, member.telegram_id)
        if officer is None or not may(Role(officer.role), Power.SEE_FIGURES):
            return None
        period, rest = period_in(typed, desk.today(now))
        department = department_asked(rest, desk.catalogue.departments, officer.department)
        books = Books(desk.catalogue, desk.rules, desk.calendar, desk.zone)
        return await count(
            books, session, period, department=department.short if department else None, as_of=now
        )


def _job(desk: Desk, figures: Figures) -> Job:
    city = desk.catalogue.official.city_name
    return Job(figures, desk.language, str(desk.zone), city, desk.catalogue.polygons)


async def _drawn(desk: Desk, figures: Figures) -> dict[Format, bytes]:
    try:
        return await make(_job(desk, figures))
    except NotDrawn as error:
        raise DeskError("staff-error-figures-slow") from error


async def _say(turn: Turn, figures: Figures, files: dict[Format, bytes]) -> None:
    wording = _job(turn.desk, figures).wording(turn.desk.texts)
    name = wording.say("file", period=figures.period.name)
    picture = await made_files.keep(turn.work, f"{name}.png", "image/png", files["png"], kind="photo")
    await turn.say(caption(figures, wording), attachments=(picture,))
    table = await made_files.keep(turn.work, f"{name}.xlsx", XLSX_MIME, files["xlsx"])
    # Its name says what it is; words of its own would be one more message in the group.
    await turn.say("", attachments=(table,))
