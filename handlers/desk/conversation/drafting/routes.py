"""The router's word on a draft: assigned, offered as a choice, or left to the coordinator."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from weakref import WeakKeyDictionary

from complaints.drafting.draft import Draft
from complaints.drafting.intake import with_privacy, with_route
from complaints.privacy import Privacy
from complaints.routing import ANY_KECAMATAN, Decision, Learned, from_rows
from complaints.routing.learn import HALF_LIFE, Event
from complaints.service_levels import Kind
from handlers.desk.conversation.drafting.openings import without_greeting
from handlers.desk.conversation.memory import Writing
from handlers.desk.desk import Desk, Work
from handlers.texts.loader import FALLBACK
from storage.cases import lessons
from storage.engine.database import Database
from storage.tables import RoutingLesson

CHOICES = 3
_AT_LEAST = 2
_A_CHANCE = 0.03
_SURE = 0.8  # enough to propose: she reads it back, and can change it, before anything is sent
_LIKELY = 0.75
_HEARD = 0.9
_PERHAPS = 0.45
_HEARD_OUT = frozenset({"assign", "ask"})
_QUESTIONS = 1  # each question costs patience; the first of a category is the one that helps most
_FADED = 4  # half-lives after which a lesson weighs next to nothing

_OF_TIME = re.compile(
    r"\b(?:kapan|jam|tanggal|tahun|bulan|hari|lama|masih|sekarang|diharapkan)\b",
    re.IGNORECASE,
)
_LEARNED: WeakKeyDictionary[Database, tuple[tuple[int, int], Learned]] = WeakKeyDictionary()


async def learned(work: Work) -> Learned:
    """What people taught the router so far: new lessons are added, and all read again when one was undone."""
    stamp = await lessons.stamp(work.session)
    known = _LEARNED.get(work.desk.database)
    if known is not None and known[0] == stamp:
        return known[1]
    fresh = None if known is None else await _grown(work, known, stamp)
    if fresh is None:
        rows = await lessons.active(work.session, work.now - _FADED * HALF_LIFE)
        fresh = from_rows(map(_row, rows), work.now)
    _LEARNED[work.desk.database] = (stamp, fresh)
    return fresh


async def _grown(
    work: Work, known: tuple[tuple[int, int], Learned], stamp: tuple[int, int]
) -> Learned | None:
    """What was known, with what came since; None where something was also taken back."""
    (number, newest), lore = known
    rows = await lessons.after(work.session, newest)
    if number + len(rows) != stamp[0]:
        return None
    for row in rows:
        lore.add(Event(*_row(row)))
    return lore


def _row(row: RoutingLesson) -> tuple[int, datetime, str | None, str, tuple[str, ...], float]:
    return row.id or 0, row.at, row.department_from, row.department_to, tuple(row.features), row.weight


async def route(work: Work, writing: Writing) -> None:
    """Ask the router again, and write what it says into the draft; her own choice stays."""
    draft = writing.draft
    if not draft.whole_text:
        return
    desk = work.desk
    heard_before = writing.routing.get("decision") in _HEARD_OUT and bool(draft.extra)
    lore = await learned(work)
    decision = _decision(desk, draft.whole_text, lore)
    candidates = _candidates(desk, decision, draft.place.kecamatan)
    writing.routing = _stored(decision, candidates)
    told = {decision.kind, *(desk.router.route(one, learned=lore).kind for one in draft.extra[-1:])}
    heard = Kind.OVERSIGHT if Kind.OVERSIGHT in told else Kind(decision.kind)
    kind = _kind(draft, heard, heard_before=heard_before)
    writing.draft = _routed(desk, replace(draft, kind=kind), decision, candidates, writing.hint)


def _decision(desk: Desk, text: str, lore: Learned) -> Decision:
    """The router's word on what she tells; danger and complaint are heard in the greeting, too."""
    whole, matter = desk.router.route(text, learned=lore), without_greeting(text)
    if matter == text:
        return whole
    told = desk.router.route(matter, learned=lore)
    kind = whole.kind if (told.kind, whole.kind) == (Kind.INFORMATION, Kind.COMPLAINT) else told.kind
    urgent = told.emergency or whole.emergency
    return replace(told, kind=kind, emergency=urgent, place=whole.place, personal=whole.personal)


async def is_understood(work: Work, words: str) -> bool:
    """Whether words alone tell of a problem: "banjir" does, "dino" does not."""
    router = work.desk.router
    decision = router.route(words, learned=await learned(work))
    return decision.confidence >= _HEARD or decision.emergency or router.names_a_problem(words)


def questions_of(desk: Desk, category: str) -> tuple[str, ...]:
    """The details worth asking for a category, by key."""
    found = desk.catalogue.categories.get(category)
    return tuple(detail.key for detail in found.ask[:_QUESTIONS]) if found else ()


def asks_yes_or_no(desk: Desk, draft: Draft) -> bool:
    """Whether "iya" answers the detail that is asked next. In the catalogue's Indonesian such begin so."""
    return _asked_next(desk, draft).startswith("Apakah ")


def asks_when(desk: Desk, draft: Draft) -> bool:
    """Whether a time answers the detail that is asked next."""
    return _OF_TIME.search(_asked_next(desk, draft)) is not None


def _asked_next(desk: Desk, draft: Draft) -> str:
    found = desk.catalogue.categories.get(draft.category)
    asked = found.ask_in(FALLBACK) if found else ()
    return next((one.question for one in asked if one.key == draft.next_question), "")


def category_for(desk: Desk, writing: Writing, department: str) -> str:
    """The likeliest category in a department that she chose."""
    for candidate in writing.routing.get("candidates", ()):
        if candidate["department"] == department:
            return str(candidate["category"])
    return desk.catalogue.general_of(department).key


def offered(desk: Desk, writing: Writing) -> tuple[str, ...]:
    """The departments to offer: those the router doubts between, else its best ones."""
    best = [candidate["department"] for candidate in writing.routing.get("candidates", ())]
    choices = writing.draft.department_choices or tuple(best[:CHOICES])
    return tuple(short for short in choices if short in desk.catalogue.departments)


def _candidates(desk: Desk, decision: Decision, kecamatan: str) -> list[tuple[str, str, float]]:
    """Department, category and confidence; only those that somebody can really be sent to."""
    found: dict[str, tuple[str, str, float]] = {}
    for one in decision.candidates:
        short = one.department
        if short == ANY_KECAMATAN:
            short = f"Kec. {kecamatan}"
        if short in desk.catalogue.departments:
            category = one.category or desk.catalogue.general_of(short).key
            found.setdefault(short, (short, category, one.confidence))
    return list(found.values())


def _routed(
    desk: Desk,
    draft: Draft,
    decision: Decision,
    candidates: list[tuple[str, str, float]],
    hint: Mapping[str, str],
) -> Draft:
    verdict = _verdict(decision, candidates)
    short, category, _ = candidates[0] if candidates else (desk.catalogue.coordinator, "", 0.0)
    if verdict == "coordinator":
        short, category = desk.catalogue.coordinator, desk.catalogue.unclear
    if verdict != "assign" and (known := _hinted(desk, hint)) is not None:
        (short, category), verdict = known, "assign"
    watched = _watchdog(desk) if draft.kind is Kind.OVERSIGHT else None
    if watched is not None:
        # Abuse of office never goes to the office it is about, and her name never goes along.
        (short, category), verdict = watched, "assign"
        draft = replace(draft, department_confirmed=False)
        if draft.privacy is Privacy.OPEN:
            draft = with_privacy(draft, Privacy.ANONYMOUS)
    found = desk.catalogue.categories.get(category)
    # A kind of problem that is dangerous by itself counts where it is likely; a mere chance frightens.
    dangerous = found is not None and found.emergency and (verdict == "assign" or candidates[0][2] >= _LIKELY)
    urgent = decision.emergency or dangerous
    if verdict == "ask" and urgent and found is not None and found.emergency and candidates[0][2] >= _PERHAPS:
        verdict = "assign"  # she is asked nothing now, so the likeliest who comes is told
    asking = verdict == "ask"
    routed = with_route(
        draft,
        category="" if asking else category,
        department="" if asking else short,
        choices=_choices(candidates) if asking else (),
        questions=() if asking else questions_of(desk, category),
    )
    return replace(routed, emergency=draft.emergency or urgent)


def _kind(draft: Draft, heard: Kind, *, heard_before: bool) -> Kind:
    """What sort of report it is. What she adds, such as a question of hers, makes a complaint no question."""
    asks_now = heard is Kind.INFORMATION or (heard is Kind.COMPLAINT and draft.kind is Kind.OVERSIGHT)
    stays = heard_before and asks_now and draft.kind in {Kind.COMPLAINT, Kind.OVERSIGHT}
    return draft.kind if draft.kind_confirmed or stays else heard


def _choices(candidates: list[tuple[str, str, float]]) -> list[str]:
    """The departments to offer: two, and a third where it is more than a bare chance."""
    return [
        short
        for place, (short, _, confidence) in enumerate(candidates[:CHOICES])
        if place < _AT_LEAST or confidence >= _A_CHANCE
    ]


def _hinted(desk: Desk, hint: Mapping[str, str]) -> tuple[str, str] | None:
    """Whose the place is where she scanned the code, if the city said so and still has that department."""
    short, category = hint.get("department", ""), hint.get("category", "")
    if short not in desk.catalogue.departments:
        return None
    return short, category if category in desk.catalogue.categories else desk.catalogue.general_of(short).key


def _verdict(decision: Decision, candidates: list[tuple[str, str, float]]) -> str:
    if not candidates or decision.decision != "ask":
        return decision.decision if candidates else "coordinator"
    best = decision.candidates[0]
    # A kecamatan that no place in the text names may be known since she answered "where".
    placed = best.department != ANY_KECAMATAN or candidates[0][0].startswith("Kec. ")
    return "assign" if placed and best.confidence >= _SURE else "ask"


def _watchdog(desk: Desk) -> tuple[str, str] | None:
    """Who looks into abuse of office: the department most of whose categories run on that clock."""
    watching = Counter(
        one.department for one in desk.catalogue.categories.values() if one.clock == Kind.OVERSIGHT.value
    )
    if not watching:
        return None
    short = watching.most_common(1)[0][0]
    return short, desk.catalogue.general_of(short).key


def _stored(decision: Decision, candidates: list[tuple[str, str, float]]) -> dict[str, object]:
    return {
        "decision": decision.decision,
        "confidence": round(decision.confidence, 4),
        "reasons": list(decision.reasons),
        "version": decision.version,
        "candidates": [
            {"department": short, "category": category, "confidence": round(confidence, 4)}
            for short, category, confidence in candidates
        ],
    }
