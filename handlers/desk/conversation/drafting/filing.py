"""From draft to report: one transaction in which everything about it begins."""

import secrets
from collections.abc import Mapping
from typing import Any

import structlog

from complaints.codes import new_code
from complaints.drafting.draft import Draft
from complaints.drafting.intake import ready
from complaints.drafting.unsent import told
from complaints.lifecycle import Action, State
from complaints.people import Role
from complaints.privacy import Privacy, is_restricted
from complaints.pushes import next_update
from complaints.service_levels import Kind
from handlers.callbacks import Press
from handlers.desk import alarms, cards
from handlers.desk.alike import make_findable
from handlers.desk.citizen_letters import FILED, facts_of
from handlers.desk.conversation import mischief
from handlers.desk.conversation.drafting import second
from handlers.desk.conversation.drafting.files_in import drop_lost
from handlers.desk.conversation.drafting.places import take_what_is_offered
from handlers.desk.conversation.following.belonging import talk_about
from handlers.desk.conversation.following.joined import buttons_for, part_button
from handlers.desk.conversation.following.report_steps import do
from handlers.desk.conversation.memory import Writing
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk
from handlers.desk.duty.allotting import allot
from handlers.desk.searchable import make_searchable
from handlers.texts.loader import spoken_date
from storage.cases import cards as links
from storage.cases import duplicates, reports
from storage.cases.reports import CodeTaken
from storage.files import attachments
from storage.letters import BotName, ButtonRows
from storage.tables import DESK, ORIGIN, SENT_BY, Report, ReportEvent

REGISTER = "register"
log = structlog.get_logger(__name__)

_MOST_DRAWS = 20


async def file(
    talk: Talk, *, into: Report | None = None, lead: str = "", as_it_stands: bool = False, by_her: bool = True
) -> bool:
    """Register the draft as a report and tell her what happens now.

    Args:
        talk: her turn.
        into: the report that it tells of once more, held against others: hers is merged into it.
        lead: HTML that she reads first.
        as_it_stands: whether an emergency goes with whatever is known, though something is missing.
        by_her: whether she sent it; else the desk passes on what she has not looked over.

    Returns:
        Whether it was filed; if not, something is still missing and must be asked.
    """
    writing = talk.memory.writing
    await drop_lost(talk)
    if not writing.number or not (ready(writing.draft) or (as_it_stands and told(writing.draft))):
        return False
    if as_it_stands:
        await take_what_is_offered(talk)
    writing.routing |= {} if by_her else {SENT_BY: DESK}
    report = await _register(talk, writing)
    # Whoever was called to the same matter a moment ago is not called again.
    calls = await alarms.marked(talk.work, into or report, urgent=report.emergency)
    await _begin_history(talk, report, writing, calls)
    await make_findable(talk.work, report)
    await make_searchable(talk.work, report)
    log.info("filed", code=report.code, department=report.department, emergency=report.emergency)
    talk.memory.set_filed(report.code)
    talk_about(talk, report)
    await (_hand_over(talk, report, lead) if into is None else _join(talk, report, into))
    if calls:
        await _call(talk, report, into)
    if writing.second_of:
        await second.tell_first(talk, report, writing.second_of)
    await second.offer(talk, report)
    await mischief.count_reports(talk, report)
    return True


async def _hand_over(talk: Talk, report: Report, lead: str) -> None:
    """To its department; she reads what happens now."""
    await allot(talk.work, report)
    await cards.refresh(talk.work, report)
    await _tell(talk, report, lead)


async def _call(talk: Talk, report: Report, head: Report | None) -> None:
    """In an emergency people are called, also where others told of the matter before."""
    if head is None:
        await alarms.call(talk.work, report, "filed", report.text)
    else:
        await alarms.call(talk.work, head, "added", report.text, report)


async def _join(talk: Talk, report: Report, head: Report) -> None:
    """Hers follows the other from the beginning; the staff read her words under the other's card."""
    report.merged_into = head.id
    files = [one.id or 0 for one in await attachments.of_report(talk.work.session, report.id or 0)]
    await do(talk, report, Action.MERGE, data={"joined": head.id})
    evidence = ("card-evidence", report.text, files)
    await cards.post_evidence(talk.work, head, report, *evidence, urgent=report.emergency)
    parts = [talk.html("citizen-joined", **await _joint_facts(talk, report, head))]
    if head.state == State.RESULT:
        parts.append(talk.html("citizen-joined-result"))
    buttons = (*buttons_for(talk, report, head), *part_button(talk, report))
    await talk.send("\n\n".join(parts), buttons=buttons, report_id=report.id, purpose=FILED)


async def _joint_facts(talk: Talk, report: Report, head: Report) -> dict[str, object]:
    count = await duplicates.citizens_behind(talk.work.session, head.id or 0)
    shared = facts_of(talk.desk, head, talk.language)
    return {**shared, "code": report.code, "count": count, "next_day": _next(talk, report)}


async def _register(talk: Talk, writing: Writing) -> Report:
    for _ in range(_MOST_DRAWS):
        try:
            return await reports.add(talk.work.session, _row(talk, writing))
        except CodeTaken:
            continue
    raise RuntimeError("no free code was drawn")


def _row(talk: Talk, writing: Writing) -> Report:
    work, desk, draft = talk.work, talk.desk, writing.draft
    rules = desk.rules.at(work.today)
    days = rules.deadlines(draft.kind, work.today, desk.calendar)
    department, category = _addressee(talk, draft)
    return Report(
        code=new_code(secrets.randbelow, desk.prefix),
        citizen_id=talk.citizen_id,
        state=State.REGISTERED,
        kind=draft.kind,
        category=category,
        department=department,
        text=draft.whole_text,
        place=draft.place.text,
        kelurahan=draft.place.kelurahan or None,
        kecamatan=draft.place.kecamatan or None,
        latitude=draft.place.lat,
        longitude=draft.place.lng,
        since=draft.since or None,
        details=_details(talk, draft),
        routing=writing.routing
        | {
            "chosen_by": "citizen" if draft.department_confirmed else "router",
            "kind_by": "citizen" if draft.kind_confirmed else "router",
        },
        emergency=draft.emergency,
        privacy=draft.privacy,
        named=bool(draft.named) and _may_be_named(draft),
        registered_at=work.now,
        rule_version=rules.version,
        verify_by=days.verify_by,
        answer_by=days.answer_by,
        finish_by=days.finish_by,
        last_update_at=work.now,
        next_update_at=next_update(
            work.now, State.REGISTERED, rules, desk.calendar, zone=desk.zone, now=work.now
        ),
        # The reminders' job plans them; a look at once lets it see the new report.
        next_reminder_at=work.now,
    )


def _may_be_named(draft: Draft) -> bool:
    """Whatever was answered before the privacy or the kind was changed."""
    return draft.privacy is Privacy.OPEN and not is_restricted(draft.privacy, draft.kind)


def _addressee(talk: Talk, draft: Draft) -> tuple[str, str]:
    catalogue = talk.desk.catalogue
    short = draft.department if draft.department in catalogue.departments else catalogue.coordinator
    known = draft.category in catalogue.categories
    return short, draft.category if known else catalogue.unclear


def _details(talk: Talk, draft: Draft) -> dict[str, str]:
    """Her answers to the category's questions, and where the deep link came from that brought her."""
    details = {key: answer for key, answer in draft.details.items() if answer}
    return details | ({ORIGIN: talk.memory.payload} if talk.memory.payload else {})


async def _begin_history(talk: Talk, report: Report, writing: Writing, calls: Mapping[str, Any]) -> None:
    session, report_id = talk.work.session, report.id or 0
    files = [*writing.draft.photos, *writing.voices]
    await attachments.attach(session, files, report_id)
    event = ReportEvent(
        report_id=report_id,
        version=report.version,
        at=talk.work.now,
        role=Role.CITIZEN,
        action=REGISTER,
        state_to=report.state,
        text=report.text,
        data={"attachments": files, **calls},
    )
    await reports.append(session, event)
    for message_id in writing.origins:
        await links.link(
            session, BotName.CITIZEN, talk.person.telegram_id, int(message_id), report_id, "said"
        )


async def _tell(talk: Talk, report: Report, lead: str) -> None:
    """Code, department, what helps until then, what happens next, and by when."""
    category = talk.desk.catalogue.categories.get(report.category or "")
    helps = category.interim_in(talk.language) if category and _needs_help(talk, report) else ()
    facts = facts_of(talk.desk, report, talk.language)
    parts = [talk.html("citizen-filed" if report.looked_over else "citizen-passed-on", **facts)]
    if report.emergency and not report.placed:
        parts.append(talk.html("citizen-filed-where"))
    if helps:
        lines = [talk.html("citizen-filed-interim-line", line=line) for line in helps]
        parts.append("\n".join([talk.html("citizen-filed-interim"), *lines]))
    parts += [
        talk.html("citizen-filed-next", kind=report.kind, **facts),
        talk.html("citizen-filed-promise", next_day=_next(talk, report)),
    ]
    told = "\n\n".join(filter(None, (lead, *parts)))
    await talk.send(told, buttons=_ways_back(talk, report), report_id=report.id, purpose=FILED)


def _ways_back(talk: Talk, report: Report) -> ButtonRows:
    """What she can do at once about a report that she did not send herself."""
    if report.looked_over:
        return ()
    add = talk.button("citizen-button-add", Press(Do.ADD, report.id or 0, report.version))
    withdraw = talk.button("citizen-button-withdraw", Press(Do.WITHDRAW, report.id or 0, report.version))
    return ((add, withdraw),)


def _needs_help(talk: Talk, report: Report) -> bool:
    """Whether what a kind of problem advises fits her: it is written for whoever has that problem now.

    Whoever has an idea or asks about a street needs none of it. In an emergency of a kind that is none by
    itself 112 was all there is to say: whoever a tree fell on shall not count trees.
    """
    found = talk.desk.catalogue.categories.get(report.category or "")
    if report.emergency and not (found is not None and found.emergency):
        return False
    own_affair = found is not None and not found.shared
    return report.kind != Kind.SUGGESTION and (report.kind != Kind.INFORMATION or own_affair)


def _next(talk: Talk, report: Report) -> str:
    due = report.next_update_at or talk.work.now
    return spoken_date(due.astimezone(talk.desk.zone).date(), talk.language)
