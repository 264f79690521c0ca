"""What leaves the desk on paper or in answer to a question, as texts in which one can look for a name."""

import io
import itertools
import json
import zipfile
from collections.abc import Mapping, Sequence

from sqlalchemy import text

from complaints.figures.periods import period_in
from handlers.desk.casework.looking import finding
from handlers.desk.casework.turns.heard import Member
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.memory import Memory
from handlers.desk.conversation.rights.own_data import document
from handlers.desk.conversation.rights.own_data_json import portable
from handlers.desk.conversation.talk import Talk
from handlers.desk.desk import Desk, Work
from handlers.desk.figures.counting import Books, count
from handlers.desk.lapor.exporting import exported
from handlers.figures.caption import caption
from handlers.figures.plain import as_text
from handlers.figures.sheet import workbook
from handlers.figures.workshop import FIGURES, Job
from storage.letters import BotName
from storage.mail import inbox
from storage.mail.inbox import RawUpdate
from storage.tables import Citizen, OutboxLetter

_numbers = itertools.count(1)


async def papers(work: Work) -> Mapping[str, str]:
    """What staff can take away: the table for LAPOR!, the figures and their workbook, the full-text index."""
    desk, today = work.desk, work.today
    table, _ = await exported(work, today, today, "test")
    period, _ = period_in(f"{today:%Y-%m}", today)
    books = Books(desk.catalogue, desk.rules, desk.calendar, desk.zone)
    figures = await count(books, work.session, period, department=None, as_of=work.now)
    job = Job(
        figures, desk.language, str(desk.zone), desk.catalogue.official.city_name, desk.catalogue.polygons
    )
    wording = job.wording(desk.texts)
    with zipfile.ZipFile(io.BytesIO(workbook(figures, wording))) as book:
        sheets = "\n".join(book.read(name).decode() for name in book.namelist())
    told = (caption(figures, wording), as_text(figures, wording), FIGURES.dump_json(figures).decode())
    index = await (await work.session.connection()).execute(text("SELECT * FROM report_words"))
    return {
        "csv": table.decode("utf-8-sig"),
        "xlsx": sheets,
        "figures": "\n".join(told),
        "index": "\n".join(str(row) for row in index),
    }


async def copies(work: Work, citizen: Citizen) -> str:
    """What `/dataku` and `/dataku json` give to a citizen."""
    person = Person(citizen.telegram_id, "", "", "id", "")
    talk = Talk(work=work, person=person, citizen=citizen, name="", memory=Memory())
    return await document(talk) + await portable(talk)


async def searches(desk: Desk, member: Member, wanted: Sequence[str]) -> None:
    """`/cari` for each of these; the answers are letters in the outbox."""
    for words, number in zip(wanted, _numbers, strict=False):
        raw = json.dumps({"message": words})
        await inbox.store(desk.database, [RawUpdate(BotName.STAFF, number, "1", raw)], desk.clock())
        (claimed,) = await inbox.claim(desk.database, "test", BotName.STAFF, 1)
        await finding.find(desk, claimed.ref, member, number, words)


def letters_text(letters: Sequence[OutboxLetter]) -> str:
    """The words of letters."""
    return "\n".join(json.dumps(one.payload, ensure_ascii=False) for one in letters)
