"""/dataku json: the same as the document, in a form that other programs read; hers to take elsewhere."""

import json
from datetime import datetime
from typing import Any

from complaints.privacy import hide
from handlers.desk.conversation.talk import Talk
from handlers.desk.joint import history_for
from storage.care import audit, blocks
from storage.cases import reports
from storage.files import attachments
from storage.letters import BotName
from storage.people import citizens, dialogues, officers
from storage.people.seal import BrokenSeal
from storage.tables import Report, ReportEvent

_ALL = 100_000
_OFFICE = frozenset({"assign", "hand_back", "release"})
"""What happens inside the office."""
_TOLD = (
    "code", "kind", "category", "department", "state", "privacy", "named", "text", "place", "kelurahan",
    "kecamatan", "latitude", "longitude", "since", "details", "rating",
)  # fmt: skip


async def portable(talk: Talk) -> str:
    """Everything held about her as JSON; keys are English words, times are UTC."""
    session = talk.work.session
    hers = await reports.of_citizen(session, talk.citizen_id, 0, _ALL)
    chat = talk.person.telegram_id
    row = await dialogues.get(session, BotName.CITIZEN, chat, chat)
    told = {
        "made_at": _moment(talk.work.now),
        "person": await _person(talk),
        "reports": [await _report(talk, one) for one in hers],
        "conversation": row.data if row else {},
        "uses": await _uses(talk, hers),
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


async def _person(talk: Talk) -> dict[str, Any]:
    citizen, session = talk.citizen, talk.work.session
    try:
        identity = await citizens.identity_of(session, talk.citizen_id, talk.desk.seal) or {}
    except BrokenSeal:
        identity = {}
    hers = await blocks.of_citizen(session, talk.citizen_id)
    kept = await blocks.messages_of(session, [one.id or 0 for one in hers])
    return {
        **identity,
        "telegram_id": citizen.telegram_id,
        "language": citizen.language,
        "joined_at": _moment(citizen.joined_at),
        "notice": {"version": citizen.notice_version, "shown_at": _moment(citizen.notice_at)},
        "muted_until": _moment(citizen.muted_until),
        "restricted_at": _moment(citizen.restricted_at),
        "blocks": [
            {"at": _moment(one.at), "until": _moment(one.until), "reason": one.reason} for one in hers
        ],
        "messages_while_blocked": [{"at": _moment(one.at), "text": one.text} for one in kept],
    }


async def _report(talk: Talk, report: Report) -> dict[str, Any]:
    session, report_id = talk.work.session, report.id or 0
    history = await history_for(talk.work, report, report)
    events = [one for one in history if one.action not in _OFFICE]
    files = [one for one in await attachments.of_report(session, report_id) if one.citizen_id]
    return {
        **{name: getattr(report, name) for name in _TOLD},
        "registered_at": _moment(report.registered_at),
        "closed_at": _moment(report.closed_at),
        "history": [await _event(talk, one) for one in events],
        "files": [
            {"at": _moment(one.created_at), "kind": one.kind, "mime": one.mime, "bytes": one.size}
            for one in files
        ],
    }


async def _event(talk: Talk, event: ReportEvent) -> dict[str, Any]:
    """One entry, without the name of the officer: that is his, not hers."""
    name = await officers.name_of(talk.work.session, event.officer_id) if event.officer_id else None
    text = hide(event.text, [name] if name else []) if event.text else None
    return {"at": _moment(event.at), "what": event.action, "by": event.role, "text": text}


async def _uses(talk: Talk, hers: Any) -> list[dict[str, Any]]:
    subjects = [f"citizen:{talk.citizen_id}", *(f"report:{report.id}" for report in hers)]
    records = [one for subject in subjects for one in await audit.about(talk.work.session, subject)]
    told = [one for one in records if one.data.get("told", True)]  # a law may forbid it
    return [
        {"at": _moment(one.at), "what": one.action, "reason": one.reason}
        for one in sorted(told, key=lambda record: (record.at, record.id))
    ]


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
