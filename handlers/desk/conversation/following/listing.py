"""All her reports, page by page: those that are not over first, each with where it is and its next date."""

from datetime import date

from complaints.lifecycle import FINAL, State
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk.citizen_letters import facts_of
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk
from handlers.desk.joint import standing_for
from handlers.desk.news import only_news_came
from handlers.texts.loader import spoken_date
from storage.cases import reports
from storage.letters import Button
from storage.tables import Report

A_PAGE = 5
_ON = ("lanjut", "lanjutkan", "berikutnya", "selanjutnya", "terus", "terusaken", "next", "more")
_BACK = ("kembali", "sebelumnya", "wangsul", "back", "previous")
"""What people type to turn the page; numbers choose a report."""
_ENDED = frozenset({State.CLOSED, State.MERGED, State.ARCHIVED})


async def show_list(talk: Talk, page: int) -> None:
    """One page: each report by its number on the page, by its button, or by its code."""
    session = talk.work.session
    total = await reports.count_of_citizen(session, talk.citizen_id)
    if not total and talk.memory.writing.begun:
        await ask(talk, talk.html("citizen-still-writing"))
        return
    if not total:
        await talk.say("citizen-no-reports")
        return
    pages = -(-total // A_PAGE)
    page = min(page, pages - 1)
    found = await reports.listed_of_citizen(session, talk.citizen_id, page * A_PAGE, A_PAGE)
    lines = [talk.html("citizen-list", count=total, page=page + 1, pages=pages)]
    lines += [await _line(talk, number, report) for number, report in enumerate(found, start=1)]
    opened = {str(number): Press(Do.STATUS, one.id or 0) for number, one in enumerate(found, start=1)}
    rows = [(Button(one.code, Press(Do.STATUS, one.id or 0).pack()),) for one in found]
    turns, typed = _turns(talk, page, pages)
    if turns:
        lines.append(talk.html("citizen-list-turn"))
    await talk.send("\n\n".join(lines), buttons=(*rows, *((turns,) if turns else ())), typed=opened | typed)


def _turns(talk: Talk, page: int, pages: int) -> tuple[tuple[Button, ...], dict[str, Press]]:
    """The buttons that turn the page, and the words that do."""
    buttons: list[Button] = []
    typed: dict[str, Press] = {}
    if page:
        back = Press(Do.LIST, 0, 0, str(page - 1))
        buttons.append(talk.button("citizen-button-newer", back))
        typed |= dict.fromkeys(_BACK, back)
    if page + 1 < pages:
        on = Press(Do.LIST, 0, 0, str(page + 1))
        buttons.append(talk.button("citizen-button-older", on))
        typed |= dict.fromkeys(_ON, on)
    return tuple(buttons), typed


async def _line(talk: Talk, number: int, own: Report) -> str:
    """One of hers, as it stands or as that stands which it was merged into."""
    report = await standing_for(talk.work, own)
    facts = facts_of(talk.desk, report, talk.language) | {"code": own.code}
    state = talk.plain(f"citizen-state-{report.state.replace('_', '-')}")
    if report is not own:
        state = talk.plain("citizen-state-joined", state=state)
    what, day = next_date(report, talk.work.today)
    if what == "answer" and await only_news_came(talk.work, report):
        what = "sure-answer"
    if report.closed_at is not None and report.state in _ENDED:
        day = local_date(report.closed_at, talk.desk.zone)
    spoken = facts["planned_on"] if what == "planned" else spoken_date(day, talk.language) if day else ""
    told = talk.plain(f"citizen-next-{what}", date=spoken) if day else ""
    return talk.html("citizen-list-line", **{**facts, "number": number, "state": state, "when": told}).strip()


def next_date(report: Report, today: date) -> tuple[str, date | None]:
    """What comes next for her, and when; the day is None where nothing is planned."""
    state = State(report.state)
    planned = state is State.SCHEDULED and report.planned_on is not None and report.planned_on >= today
    unanswered = report.first_answer_at is None
    ways: tuple[tuple[bool, str, date | None], ...] = (
        (state in FINAL, "ended", None),
        (state in {State.RESULT, State.WAITING_CITIZEN}, "respond", report.respond_by),
        (planned, "planned", report.planned_on),
        (report.finish_by < today, "late", report.finish_by),
        (state is State.REGISTERED and report.verify_by >= today, "verify", report.verify_by),
        (unanswered and report.answer_by >= today, "answer", report.answer_by),
        (True, "finish", report.finish_by),
    )
    return next((what, day) for fits, what, day in ways if fits)
