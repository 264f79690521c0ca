"""What is still missing in a draft, one question at a time, and how each answer changes it. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaints.drafting.draft import Draft, Place, Slot, from_json, to_json
from complaints.drafting.hearing import find_since, has_substance, is_greeting
from complaints.privacy import Privacy
from complaints.service_levels import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "SKIPPABLE",
    "Draft",
    "Place",
    "Slot",
    "absorb",
    "edit",
    "find_since",
    "from_json",
    "has_substance",
    "is_greeting",
    "next_slot",
    "ready",
    "skip",
    "skippable",
    "to_json",
    "with_department",
    "with_detail",
    "with_kind",
    "with_name",
    "with_photo",
    "with_place",
    "with_privacy",
    "with_route",
    "with_since",
    "with_what",
    "without_photos",
]

SKIPPABLE = frozenset({Slot.SINCE, Slot.PHOTOS, Slot.DEPARTMENT, Slot.DETAIL, Slot.NAME})
"""May be left open; without what and where nobody can act."""
_NOT_ASKED: Mapping[Kind, frozenset[Slot]] = {
    Kind.INFORMATION: frozenset({Slot.PLACE, Slot.SINCE, Slot.PHOTOS, Slot.DETAIL}),
    Kind.SUGGESTION: frozenset({Slot.SINCE, Slot.PHOTOS, Slot.DETAIL}),
}
"""Whoever asks something or has an idea need not say since when, nor how wide the hole is; she may still."""


def next_slot(draft: Draft) -> Slot:
    """What to ask next: what she is editing, else the first thing missing, else the review."""
    return draft.editing or next((slot for slot in Slot if not _has(draft, slot)), Slot.REVIEW)


def skippable(draft: Draft, slot: Slot) -> bool:
    """Whether that may be left open; an idea may be for the whole city."""
    return slot in SKIPPABLE or (slot is Slot.PLACE and draft.kind in _NOT_ASKED)


def ready(draft: Draft) -> bool:
    """Whether it can be filed."""
    return next_slot(draft) is Slot.REVIEW


def _has(draft: Draft, slot: Slot) -> bool:
    has = {
        Slot.WHAT: has_substance(draft.whole_text),
        Slot.PLACE: draft.place.known,
        # Where there may be danger nobody is asked when it began, whose task it is, for details, to go near
        # it with a camera, nor whether her name may be shown; without a department the coordinator gets it.
        Slot.SINCE: bool(draft.since) or draft.emergency,
        Slot.PHOTOS: bool(draft.photos) or draft.emergency,
        Slot.DEPARTMENT: bool(draft.department) or not draft.department_choices or draft.emergency,
        Slot.DETAIL: draft.next_question is None or draft.emergency,
        Slot.NAME: draft.named is not None or draft.privacy is not Privacy.OPEN or draft.emergency,
        # It is recognised, and read back to her with its dates; she changes it there.
        Slot.KIND: True,
        Slot.REVIEW: False,
    }
    left_open = slot in draft.skipped and skippable(draft, slot)
    return has[slot] or left_open or slot in _NOT_ASKED.get(draft.kind, ())


# --- what changes a draft; each gives a new one --------------------------------------------------------


def absorb(draft: Draft, text: str) -> Draft:
    """One more message of hers: the beginning if there is none yet, else added; "since when" is picked out.

    A greeting or an empty message changes nothing. `text` has passed `privacy.clean`.
    """
    if not has_substance(text) and (not draft.text or is_greeting(text)):
        return draft
    if draft.text:
        draft = replace(draft, extra=(*draft.extra, text))
    else:
        draft = _done(replace(draft, text=text), Slot.WHAT)
    return draft if draft.since else replace(draft, since=find_since(text) or "")


def with_what(draft: Draft, text: str) -> Draft:
    """Her words anew, in place of all earlier ones."""
    found = draft.since or find_since(text) or ""
    return _done(replace(draft, text=text, extra=(), since=found), Slot.WHAT)


def with_place(draft: Draft, place: Place) -> Draft:
    """Where it is."""
    return _done(replace(draft, place=place), Slot.PLACE)


def with_since(draft: Draft, text: str) -> Draft:
    """Since when: the part of her answer that says it, else the answer as it is."""
    return _done(replace(draft, since=find_since(text) or text.strip()), Slot.SINCE)


def with_photo(draft: Draft, attachment: int) -> Draft:
    """One more photo; the same one twice counts once."""
    photos = draft.photos if attachment in draft.photos else (*draft.photos, attachment)
    return _done(replace(draft, photos=photos), Slot.PHOTOS)


def without_photos(draft: Draft) -> Draft:
    """All photos out again; she is asked for others."""
    return replace(draft, photos=(), skipped=draft.skipped - {Slot.PHOTOS}, editing=Slot.PHOTOS)


def with_route(
    draft: Draft,
    *,
    category: str,
    department: str,
    choices: Iterable[str] = (),
    questions: Iterable[str] = (),
) -> Draft:
    """What the router says. It never overrules what she chose herself.

    Args:
        draft: so far.
        category: the likeliest category.
        department: where it goes; empty if she is to choose or the coordinator decides.
        choices: departments to offer her; empty unless the router decided to ask.
        questions: keys of the details worth asking.
    """
    if draft.department_confirmed:
        return draft
    return replace(
        draft,
        category=category,
        department=department,
        department_choices=tuple(choices),
        questions=tuple(questions),
        skipped=draft.skipped - {Slot.DEPARTMENT},
    )


def with_department(
    draft: Draft, department: str, *, category: str | None = None, questions: Iterable[str] = ()
) -> Draft:
    """The department she chose herself."""
    chosen = replace(draft, department=department, department_confirmed=True)
    if category is not None:
        chosen = replace(chosen, category=category, questions=tuple(questions))
    return _done(chosen, Slot.DEPARTMENT)


def with_kind(draft: Draft, kind: Kind) -> Draft:
    """What sort of report it is, in her own view; the router asks no more. Where it goes is routed anew."""
    watched = Kind.OVERSIGHT in {kind, draft.kind} and kind is not draft.kind
    confirmed = draft.department_confirmed and not watched
    chosen = replace(draft, kind=kind, kind_confirmed=True, department_confirmed=confirmed)
    return _done(chosen, Slot.KIND)


def with_detail(draft: Draft, key: str, answer: str) -> Draft:
    """Her answer to one question of the category."""
    return _done(replace(draft, details={**draft.details, key: answer}), Slot.DETAIL)


def with_name(draft: Draft, named: bool) -> Draft:
    """Whether officers may see her name."""
    return _done(replace(draft, named=named), Slot.NAME)


def with_privacy(draft: Draft, privacy: Privacy) -> Draft:
    """Who may see it; whoever is not open is not named either."""
    named = draft.named if privacy is Privacy.OPEN else False
    return _done(replace(draft, privacy=privacy, named=named), Slot.NAME)


def skip(draft: Draft, slot: Slot) -> Draft:
    """Leave that open, or what it holds as it is; it is not asked again. What and where cannot be skipped."""
    if slot is Slot.DETAIL and draft.next_question is not None:
        return with_detail(draft, draft.next_question, "")
    if slot is Slot.NAME and draft.named is None:
        return with_name(draft, named=False)
    return _done(draft, slot, skipped=skippable(draft, slot))


def edit(draft: Draft, slot: Slot) -> Draft:
    """Change that; after the answer she is back at the review."""
    if slot is Slot.DETAIL:
        return replace(draft, details={}, editing=None)
    if slot is Slot.DEPARTMENT:
        draft = replace(draft, department_confirmed=False)
    return replace(draft, editing=None if slot is Slot.REVIEW else slot)


def _done(draft: Draft, slot: Slot, *, skipped: bool = False) -> Draft:
    open_now = draft.skipped | {slot} if skipped else draft.skipped - {slot}
    return replace(draft, skipped=open_now, editing=None if draft.editing is slot else draft.editing)
