"""Reports that may be of the same thing: filing each so that it is found, and looking before one is sent.

What is confidential, about abuse of office, or somebody's own affair (her identity card, her wages) is
neither filed nor looked for: only kinds of problem that are there for everybody (`Category.shared`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from complaints.drafting.draft import Draft
from complaints.drafting.likeness import SAME, Matter, likeness
from complaints.drafting.matters import Told, marks, read, street_in, wanted
from complaints.lifecycle import OPEN, State
from complaints.privacy import is_restricted
from complaints.service_levels import Kind
from handlers.desk.desk import Desk, Work
from handlers.desk.unfiled import file_all
from storage.cases import duplicates, reports
from storage.cases.duplicates import Near
from storage.tables import Report

MOST = 3
"""So many are shown at most: more would be a list, not a question."""
_LOOKED_AT = 8
_THOUGHT_OF = 2
_WORTH_A_THOUGHT = 0.05


@dataclass(frozen=True, slots=True)
class Found:
    """A report that is probably the same thing: the one to join, and whether it is her own."""

    report: Report
    own: bool = False


async def make_findable(work: Work, report: Report) -> None:
    """File a report under what somebody else may tell of it; call again when its kind of problem changed."""
    if _may_be_shared(work.desk, report.privacy, report.kind, report.category):
        found = marks(matter_of(work.desk, report))
        await duplicates.file_under(work.session, report.id or 0, found)


async def make_all_findable(desk: Desk) -> int:
    """File what is open and was never filed, such as reports that an older program took in; how many."""
    return await file_all(desk, duplicates.unfiled, make_findable)


async def search(
    work: Work, citizen_id: int, draft: Draft, routing: Mapping[str, Any], *, apart: int = 0
) -> tuple[Found, ...]:
    """What a draft is probably the same as, the likeliest first: only her own where she told of it already.

    Where there may be danger nothing more is asked, so nothing is looked for. `apart` is the report that the
    draft was told in: she said that it is another matter.
    """
    if draft.emergency or not _may_be_shared(work.desk, draft.privacy, draft.kind, draft.category):
        return ()
    matter = _matter_of_draft(work, draft, routing)
    near = await duplicates.near(work.session, wanted(matter))
    alike = [(likeness(matter, matter_of(work.desk, one)), one) for one in near if one.id != apart]
    likely = sorted((pair for pair in alike if pair[0] >= SAME), key=lambda pair: -pair[0])
    return await _heads(work, citizen_id, list(dict.fromkeys(one.head for _, one in likely))[:_LOOKED_AT])


async def joinable(work: Work, report_id: int) -> Report | None:
    """The report to join, or what it was merged into, held against others; None if it is over now."""
    report = await reports.hold(work.session, report_id)
    if report is not None and report.state == State.MERGED and report.merged_into is not None:
        report = await reports.by_id(work.session, report.merged_into, lock=True)
    return report if report is not None and _stands(work.desk, report) else None


def street_of(desk: Desk, report: Report) -> str:
    """The street it lies in, as the catalogue writes it; empty where none is known."""
    return street_in(report.place, report.text, desk.places)


async def _heads(work: Work, citizen_id: int, ids: Sequence[int]) -> tuple[Found, ...]:
    if not ids:
        return ()
    own = await duplicates.own_among(work.session, citizen_id, ids)
    heads = await duplicates.of_ids(work.session, ids)
    standing = [one for one in ids if one in heads and _stands(work.desk, heads[one])]
    hers = [Found(own[one], own=True) for one in standing if one in own]
    return tuple(hers[:1]) or tuple(Found(heads[one]) for one in standing[:MOST])


def _stands(desk: Desk, report: Report) -> bool:
    """Whether it is open and may be spoken of."""
    return report.state in OPEN and _may_be_shared(desk, report.privacy, report.kind, report.category)


def _may_be_shared(desk: Desk, privacy: str, kind: str, category: str | None) -> bool:
    found = desk.catalogue.categories.get(category or "")
    ordinary = kind == Kind.COMPLAINT and not is_restricted(privacy, kind)
    return ordinary and found is not None and found.shared


def matter_of(desk: Desk, report: Report | Near) -> Matter:
    """What a report is about, as far as it can be compared."""
    place = (report.latitude, report.longitude)
    return read(
        Told(
            story=report.text,
            place=report.place,
            kelurahan=report.kelurahan or "",
            point=None if place[0] is None or place[1] is None else (place[0], place[1]),
            category=report.category or "",
            at=report.registered_at,
            thought_of=_thought_of(report.routing, report.category or ""),
            vague=_is_vague(desk, report.category),
        ),
        desk.places,
        desk.router.prior.share,
    )


def _matter_of_draft(work: Work, draft: Draft, routing: Mapping[str, Any]) -> Matter:
    place = draft.place
    return read(
        Told(
            story=draft.whole_text,
            place=place.text,
            kelurahan=place.kelurahan,
            point=None if place.lat is None or place.lng is None else (place.lat, place.lng),
            category=draft.category,
            at=work.now,
            thought_of=_thought_of(routing, draft.category),
            vague=_is_vague(work.desk, draft.category),
        ),
        work.desk.places,
        work.desk.router.prior.share,
    )


def _is_vague(desk: Desk, category: str | None) -> bool:
    """Whether a kind of problem is what is left over in its department: a dead lamp and an identity card."""
    found = desk.catalogue.categories.get(category or "")
    return found is not None and desk.catalogue.general_of(found.department).key == found.key


def _thought_of(routing: Mapping[str, Any], category: str) -> frozenset[str]:
    """The kinds that the router thought of beside the one it became."""
    candidates = [one for one in routing.get("candidates") or () if isinstance(one, Mapping)]
    likely = [
        str(one.get("category"))
        for one in candidates
        if one.get("category") and float(one.get("confidence") or 0) >= _WORTH_A_THOUGHT
    ]
    return frozenset([one for one in likely if one != category][:_THOUGHT_OF])
