"""/dataku: everything that is held about her, as one readable document, in the same answer."""

import json
from collections.abc import Sequence
from datetime import datetime

from complaints.casework.undoing import what_counts
from complaints.privacy import Privacy, hide
from complaints.working_days import local_date
from handlers.desk.citizen_letters import facts_of
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.rights.own_data_json import portable
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from handlers.desk.joint import history_for
from handlers.texts.loader import spoken_moment
from storage.care import audit, blocks
from storage.cases import reports
from storage.files import attachments
from storage.letters import BotName
from storage.mail.inbox import UpdateRef
from storage.people import citizens, dialogues, officers
from storage.people.seal import BrokenSeal
from storage.tables import AuditRecord, Report, ReportEvent

_ALL = 100_000
_LEVELS = {
    Privacy.OPEN: "citizen-button-privacy-open",
    Privacy.ANONYMOUS: "citizen-button-privacy-anonymous",
    Privacy.CONFIDENTIAL: "citizen-button-privacy-confidential",
}
_USES = {
    "data-copy": "citizen-data-audit-copy",
    "note": "citizen-data-audit-note",
    "reveal": "citizen-data-audit-reveal",
    "block": "citizen-data-audit-block",
    "unblock": "citizen-data-audit-unblock",
    "restrict": "citizen-data-audit-restrict",
    "unrestrict": "citizen-data-audit-unrestrict",
    "read-uses": "citizen-data-audit-read",
}
_REASONS = frozenset({"reveal", "block"})
_UNTOLD = frozenset({"assign", "hand_back", "release"})
"""What happens inside the office; the citizen's texts have no words for it."""


async def give(desk: Desk, ref: UpdateRef, person: Person, typed: str = "") -> None:
    """Send the document, or with "json" what other programs read; that she asked is recorded in it."""
    async with turn(desk, ref, person) as talk:
        her = f"citizen:{talk.citizen_id}"
        await audit.note(talk.work.session, her, "data-copy", her, None, {}, talk.work.now)
        as_json = typed.casefold().strip() == "json"
        content = await (portable(talk) if as_json else document(talk))
        ending = "json" if as_json else "txt"
        name = f"wadul-{local_date(talk.work.now, desk.zone).isoformat()}.{ending}"
        keys = ("citizen-data-here-json",) if as_json else ("citizen-data-here", "citizen-data-json-hint")
        said = "\n\n".join(talk.html(key) for key in keys)
        await talk.send(said, document=(name, content), secret=True)


async def document(talk: Talk) -> str:
    """Everything held about her, in her language; nothing in it is anybody else's."""
    hers = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, _ALL)
    parts = [
        talk.plain("citizen-data-title", when=_moment(talk, talk.work.now)),
        await _person(talk),
        *[await _report(talk, report) for report in hers],
        await _dialogue(talk),
        await _audit(talk, hers),
    ]
    return "\n\n".join(parts) + "\n"


async def _person(talk: Talk) -> str:
    citizen = talk.citizen
    try:
        identity = await citizens.identity_of(talk.work.session, talk.citizen_id, talk.desk.seal) or {}
    except BrokenSeal:
        identity = {}
    nothing = talk.plain("citizen-data-nothing")
    lines = [
        talk.plain(
            "citizen-data-person",
            first=" ".join(filter(None, (identity.get("name"), identity.get("surname")))) or nothing,
            username=str(identity.get("username") or nothing),
            number=str(citizen.telegram_id),
            value=citizen.language,
            when=_moment(talk, citizen.joined_at),
        )
    ]
    if citizen.notice_version and citizen.notice_at:
        shown = _moment(talk, citizen.notice_at)
        lines.append(talk.plain("citizen-data-notice", value=citizen.notice_version, when=shown))
    if citizen.muted_until:
        lines.append(talk.plain("citizen-data-muted", until=_moment(talk, citizen.muted_until)))
    if citizen.restricted_at:
        lines.append(talk.plain("citizen-data-restricted", when=_moment(talk, citizen.restricted_at)))
    return "\n".join([*lines, *await _blocks(talk)])


async def _blocks(talk: Talk) -> list[str]:
    """When new reports of hers had to wait, and what she wrote meanwhile."""
    hers = await blocks.of_citizen(talk.work.session, talk.citizen_id)
    kept = await blocks.messages_of(talk.work.session, [one.id or 0 for one in hers])
    told = [
        talk.plain(
            "citizen-data-block", when=_moment(talk, one.at), until=_moment(talk, one.until), value=one.reason
        )
        for one in hers
    ]
    words = [talk.plain("citizen-data-kept", when=_moment(talk, one.at), text=one.text) for one in kept]
    return [*told, *words]


async def _report(talk: Talk, report: Report) -> str:
    session, report_id = talk.work.session, report.id or 0
    lines = [_head(talk, report), *_place(talk, report)]
    lines.append(talk.plain("citizen-data-words", text=report.text))
    lines += [
        talk.plain("citizen-data-detail", question=question, value=str(answer))
        for question, answer in report.details.items()
    ]
    history = what_counts(await history_for(talk.work, report, report))
    events = [one for one in history if one.action not in _UNTOLD]
    lines += [talk.plain("citizen-data-history"), *[await _event(talk, one) for one in events]]
    files = [one for one in await attachments.of_report(session, report_id) if one.citizen_id]
    if files:
        lines.append(talk.plain("citizen-data-files"))
    for file in files:
        size = f", {file.size} B" if file.size else ""
        told = {"when": _moment(talk, file.created_at), "value": f"{file.mime or file.kind}{size}"}
        lines.append("- " + talk.plain("citizen-data-file", **told))
    return "\n".join(lines)


def _head(talk: Talk, report: Report) -> str:
    return talk.plain(
        "citizen-data-report",
        **{
            **facts_of(talk.desk, report, talk.language),
            "when": _moment(talk, report.registered_at),
            "state": talk.plain(f"citizen-state-{report.state.replace('_', '-')}"),
            "value": talk.plain(_LEVELS[Privacy(report.privacy)]),
            "about": talk.plain("citizen-button-named" if report.named else "citizen-button-unnamed"),
        },
    )


def _place(talk: Talk, report: Report) -> list[str]:
    area = filter(None, (report.place, report.kelurahan, report.kecamatan))
    lines = [talk.plain("citizen-data-place", place=", ".join(area))]
    if report.latitude is not None and report.longitude is not None:
        point = f"{report.latitude:.6f}, {report.longitude:.6f}"
        lines.append(talk.plain("citizen-data-point", point=point))
    if report.since:
        lines.append(talk.plain("citizen-data-since", value=report.since))
    if report.rating:
        lines.append(talk.plain("citizen-data-rated", value=str(report.rating)))
    return lines


async def _event(talk: Talk, event: ReportEvent) -> str:
    """One entry, without the name of the officer: that is his, not hers."""
    key = f"citizen-event-{event.action.replace('_', '-')}"
    what = talk.plain(key) if talk.desk.texts.has(key) else event.action
    line = "- " + talk.plain("citizen-event", when=_moment(talk, event.at), what=what)
    first = event.state_from is None  # what she first wrote stands above
    if not event.text or first:
        return line
    name = await officers.name_of(talk.work.session, event.officer_id) if event.officer_id else None
    return f"{line}\n  {hide(event.text, [name] if name else [])}"


async def _dialogue(talk: Talk) -> str:
    chat = talk.person.telegram_id
    row = await dialogues.get(talk.work.session, BotName.CITIZEN, chat, chat)
    kept = json.dumps(row.data, ensure_ascii=False, indent=2) if row and row.data else ""
    return "\n".join([talk.plain("citizen-data-dialogue"), kept or talk.plain("citizen-data-nothing")])


async def _audit(talk: Talk, hers: Sequence[Report]) -> str:
    """When her data was touched; what colleagues noted for each other stays with them."""
    subjects = [f"citizen:{talk.citizen_id}", *(f"report:{report.id}" for report in hers)]
    records = [one for subject in subjects for one in await audit.about(talk.work.session, subject)]
    # Where a law forbids to tell her that her identity was opened, it does so here as well.
    told = [one for one in records if one.data.get("told", True)]
    lines = [_use(talk, one) for one in sorted(told, key=lambda record: (record.at, record.id))]
    return "\n".join([talk.plain("citizen-data-audit"), *(lines or [talk.plain("citizen-data-nothing")])])


def _use(talk: Talk, record: AuditRecord) -> str:
    what = talk.plain(_USES.get(record.action, "citizen-data-audit-other"), value=record.action)
    if record.action in _REASONS and record.reason:
        what = talk.plain("citizen-data-audit-reason", what=what, value=record.reason)
    return "- " + talk.plain("citizen-data-audit-line", when=_moment(talk, record.at), what=what)


def _moment(talk: Talk, moment: datetime) -> str:
    return spoken_moment(moment, talk.language, talk.desk.zone)
