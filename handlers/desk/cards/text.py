"""The text of a report's card: everything an officer must know, short, masked and escaped.

It is read from above: which report and whose, how it stands, what and where; then her own words, the
deadlines, and who did what last. A part that has nothing to say is left out.
"""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial

from complaints.casework.planning import PlanReason
from complaints.lifecycle import CLOCK_STANDS, State
from complaints.privacy import TELEGRAM_TEXT, cut, units
from complaints.service_levels import Kind
from handlers.desk.cards.veil import Veil, staff_name, veil_of
from handlers.desk.desk import Work
from handlers.markup import plain_text
from handlers.texts.loader import brief_date, brief_moment
from storage.cases import duplicates, reports
from storage.files import attachments
from storage.people import officers
from storage.tables import Report, ReportEvent

LONGEST_WORDS = 1800
_SHORT, _SHORTER = 200, 60
_JOINT = " · "
_LAST_ACTS = 2
_MOST_DETAILS = 4


async def text_of(
    work: Work, report: Report, *, acts: int = _LAST_ACTS, whole: bool = False, suggestion: str = ""
) -> str:
    """The card in Telegram's HTML, at most 4,096 visible units unless her words are shown whole.

    Args:
        work: the use case's transaction.
        report: the one to show.
        acts: how many of the last acts stand at its end.
        whole: for one who opens it now: all her words, however many, and the working days that are left.
        suggestion: who should take it, in words; stands beside its state.
    """
    veil = await veil_of(work, report)
    above = [
        *_head(work, report),
        _JOINT.join(filter(None, (await _state(work, report), suggestion))),
        _kind(work, report),
        *_place(work, report, veil),
        await _who(work, report, veil),
    ]
    below = [*_details(work, report, veil)]
    if report.lapor_number:
        below.append(_line(work, "card-lapor", number=report.lapor_number))
    for part in ([*deadlines(work, report, counted=whole)], await _acts(work, report, acts)):
        below += ["", *part] if part else []
    room = TELEGRAM_TEXT - units(plain_text("\n".join([*above, *below]))) - _SHORTER
    words = veil(report.text)
    words = words if whole else cut(words, min(LONGEST_WORDS, max(room, _SHORTER)))
    return "\n".join([*above, "", _line(work, "card-words", text=words), *below])


def deadlines(work: Work, report: Report, *, counted: bool = True) -> Iterator[str]:
    """One line per promise that is still open, or that the clock stands.

    Args:
        work: the use case's transaction.
        report: the one asked about.
        counted: with the working days that are left; where a text hangs for days they would soon be wrong.
    """
    if report.state in CLOCK_STANDS:
        yield from _standing_clock(work, report)
        return
    told = partial(deadline if counted else _day_of, work)
    if report.state == State.REGISTERED:
        yield told("card-verify-by", report.verify_by)
    if report.first_answer_at is None:
        yield told("card-answer-by", report.answer_by)
    yield told("card-finish-by", report.finish_by)
    if report.planned_on is not None:
        key = "card-planned-budget" if report.plan_reason == PlanReason.BUDGET else "card-planned"
        yield _line(work, key, date=_brief(work, report.planned_on))
    if report.state == State.OUTSIDE and report.follow_up_on is not None:
        yield _line(work, "card-follow-up", date=_brief(work, report.follow_up_on))


def deadline(work: Work, key: str, day: date) -> str:
    """A deadline in words: the day, and how many working days are left or gone."""
    left = work.desk.calendar.count(work.today, day)
    told = _brief(work, day)
    if day < work.today:
        return _line(work, f"{key}-late", date=told, days=-left)
    return _line(work, key, date=told, days=left)


def _day_of(work: Work, key: str, day: date) -> str:
    """A deadline as its day alone, or that it has passed."""
    if day < work.today:
        return _line(work, f"{key}-late", date=_brief(work, day), days=0)
    return _line(work, f"{key}-on", date=_brief(work, day))


def act_line(work: Work, event: ReportEvent, who: str) -> str:
    """One entry of the history: what, who and when."""
    key, by = f"card-act-{event.action.replace('_', '-')}", f"card-by-{event.role}"
    texts, language = work.desk.texts, work.desk.language
    when = told_moment(work, event.at)
    facts = {"to": str(event.data.get("department_to") or ""), "body": str(event.data.get("body") or "")}
    if other := str(event.data.get("second") or ""):
        key, facts = "card-act-second", {"code": other}
    if given := str(event.data.get("to_name") or ""):
        key, facts = "duty-act-given", {"name": given}
    return texts.html(
        language,
        "card-act",
        what=texts.plain(language, key if texts.has(key) else "card-act-other", **facts),
        who=who or texts.plain(language, by if texts.has(by) else "card-by-desk"),
        when=when,
    )


async def who_did(work: Work, event: ReportEvent) -> str:
    """The name of the officer who did it; empty where it was the citizen or the clock."""
    return await officers.name_of(work.session, event.officer_id) or ""


def reasons_of(report: Report, veil: Veil) -> tuple[str, ...]:
    """The words for which the router chose the department, as it stored them: they are hers, so veiled."""
    reasons = report.routing.get("reasons") or ()
    return tuple(cut(veil(str(reason)), _SHORTER) for reason in reasons)


def _head(work: Work, report: Report) -> Iterator[str]:
    if report.emergency:
        yield _line(work, "card-emergency", number=work.desk.catalogue.official.emergency_number)
    if not report.looked_over:
        yield _line(work, "card-not-looked-over")
    yield _line(work, "card-head", code=report.code, department=report.department)


async def _state(work: Work, report: Report) -> str:
    state = _line(work, f"card-state-{report.state.replace('_', '-')}")
    if report.state == State.MERGED and report.merged_into is not None:
        head = await reports.by_id(work.session, report.merged_into)
        state = _line(work, "card-merged-into", code=head.code if head else "")
    if report.officer_id is None:
        return state
    name = await officers.name_of(work.session, report.officer_id) or ""
    return _JOINT.join([state, _line(work, "card-officer", name=name)])


def _kind(work: Work, report: Report) -> str:
    """What it is about; the kind only where it is not the ordinary one, for then other days are counted."""
    category = work.desk.catalogue.categories.get(report.category or "")
    kind = work.desk.texts.plain(work.desk.language, f"card-kind-{report.kind}")
    if category is None:
        return _line(work, "card-category", category=kind)
    if report.kind == Kind.COMPLAINT:
        return _line(work, "card-category", category=category.name)
    return _line(work, "card-kind", category=category.name, kind=kind)


async def _who(work: Work, report: Report, veil: Veil) -> str:
    """Who says so, since when, with how many photos."""
    parts = [_line(work, "card-who", name=cut(await staff_name(work, report), _SHORTER))]
    if report.since:
        since = cut(veil(report.since), _SHORTER)
        parts.append(_line(work, "card-since", since=since[:1].lower() + since[1:]))
    sent = [row for row in await attachments.of_report(work.session, report.id or 0) if row.citizen_id]
    if sent:
        parts.append(_line(work, "card-files", count=len(sent)))
    together = await duplicates.citizens_behind(work.session, report.id or 0)
    if together > 1:
        parts.insert(0, _line(work, "card-together", count=together))
    return _JOINT.join(parts)


def _place(work: Work, report: Report, veil: Veil) -> Iterator[str]:
    parts = [veil(report.place), report.kelurahan or "", report.kecamatan or ""]
    spoken = ", ".join(dict.fromkeys(part for part in parts if part))
    told = [_line(work, "card-place", place=cut(spoken, _SHORT))] if spoken else []
    if report.latitude is not None and report.longitude is not None:
        point = {"latitude": f"{report.latitude:.6f}", "longitude": f"{report.longitude:.6f}"}
        told.append(_line(work, "card-map", **point))
    if told:
        yield _JOINT.join(told)


def _details(work: Work, report: Report, veil: Veil) -> Iterator[str]:
    categories = work.desk.catalogue.categories
    own = categories.get(report.category or "")
    # After a transfer the kind is another one, but what she told is still worth reading.
    asked = [*categories.values(), own] if own else [*categories.values()]
    questions = {detail.key: detail.question for one in asked for detail in one.ask}
    told = [(key, answer) for key, answer in report.answers.items() if key in questions]
    for key, answer in told[:_MOST_DETAILS]:
        yield _line(work, "card-detail", question=questions[key], answer=cut(veil(answer), _SHORT))


async def _acts(work: Work, report: Report, acts: int) -> list[str]:
    events = (await reports.history(work.session, report.id or 0))[-acts:] if acts else []
    return [act_line(work, event, await who_did(work, event)) for event in events]


def _standing_clock(work: Work, report: Report) -> Iterator[str]:
    if report.state == State.WAITING_CITIZEN and report.paused_on is not None:
        yield _line(work, "card-clock-stands", since=_brief(work, report.paused_on))
    if report.respond_by is not None:
        yield _line(work, "card-respond-by", date=_brief(work, report.respond_by))


def _brief(work: Work, day: date) -> str:
    return brief_date(day, work.desk.language, work.today)


def _line(work: Work, key: str, **facts: object) -> str:
    return work.desk.texts.html(work.desk.language, key, **facts)


def told_moment(work: Work, moment: datetime) -> str:
    """A moment as staff read it."""
    return brief_moment(moment, work.desk.language, work.desk.zone, work.today)
