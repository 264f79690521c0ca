"""The full-text index of reports: FTS5 on SQLite, a tsvector on PostgreSQL, asked alike and answering alike.

What is kept are words made by `complaints.casework.searching`, so neither database's own idea of a language
matters. The index is no model: it is a table of another kind on each database (see the migration `search`).
Answers are ordered the same on both: first where all words stand in the head, then in the citizen's own
words, then anywhere; of these the newest first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    case,
    cast,
    column,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.dialects.postgresql import insert as insert_or_update
from sqlmodel import col
from sqlmodel import select as select_objects
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.casework.searching import Words, begins
from storage.cases.reports import seen_by
from storage.engine.wires import on_sqlite
from storage.tables import Officer, Report, table_of

_REPORT = table_of(Report)
_PARTS = ("head", "story", "history")
# FTS5 is asked through a column that is called like the table.
_FTS = table("report_words", *[column(name) for name in ("rowid", *_PARTS, "report_words")])
_VECTORS = table("report_words", column("report_id"), column("words"))
_HEAD, _STORY, _ALL = _PARTS[:1], _PARTS[:2], _PARTS
_WEIGHTS = {"head": "A", "story": "B", "history": "C"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and in whose eyes.

    Attributes:
        words: as `complaints.casework.searching.typed` gives them.
        people: for words that are names of officers, whose: their reports count as having the word.
        restricted: whether the restricted room asks, which sees its own reports only; None: who sees all.
        within: only of these departments, where it is not all of them.
        every: whether all words must be met; otherwise those with most of them come first.
    """

    words: tuple[str, ...]
    people: dict[str, tuple[int, ...]] = field(default_factory=dict)
    restricted: bool | None = False
    within: frozenset[str] | None = None
    every: bool = True


async def file(session: AsyncSession, report_id: int, words: Words) -> None:
    """Let a report be found by these words, and by no others any more."""
    connection = await session.connection()
    if on_sqlite(session):
        await connection.execute(delete(_FTS).where(_FTS.c.rowid == report_id))
        values = {"head": words.head, "story": words.story, "history": words.history}
        await connection.execute(insert(_FTS).values(rowid=report_id, **values))
        return
    vector = cast(literal(_vector(words), Text), TSVECTOR)
    row = insert_or_update(_VECTORS).values(report_id=report_id, words=vector)
    row = row.on_conflict_do_update(index_elements=["report_id"], set_={"words": vector})
    await connection.execute(row)


async def unfiled(session: AsyncSession, after: int, limit: int) -> Sequence[Report]:
    """Reports that were never filed, by their ids from the first after that one."""
    known = select(_FTS.c.rowid) if on_sqlite(session) else select(_VECTORS.c.report_id)
    found = select_objects(Report).where(col(Report.id) > after, col(Report.id).not_in(known))
    return (await session.exec(found.order_by(col(Report.id)).limit(limit))).all()


async def by_codes(session: AsyncSession, codes: Sequence[str]) -> Sequence[Report]:
    """The reports with one of these codes, the newest first."""
    if not codes:
        return ()
    found = select_objects(Report).where(col(Report.code).in_(codes)).order_by(col(Report.id).desc())
    return (await session.exec(found)).all()


async def by_lapor_number(session: AsyncSession, number: str) -> Sequence[Report]:
    """The reports that have this tracking number in LAPOR!, the newest first."""
    found = select_objects(Report).where(col(Report.lapor_number) == number.strip().removeprefix("#"))
    return (await session.exec(found.order_by(col(Report.id).desc()))).all()


async def people(session: AsyncSession) -> Sequence[tuple[int, str]]:
    """Id and name of everybody who has or had a report, also of those who were removed."""
    officer = table_of(Officer).c
    found = await (await session.connection()).execute(select(officer.id, officer.name))
    return [(row.id, row.name) for row in found]


async def count(session: AsyncSession, wanted: Wanted) -> int:
    """How many reports there are."""
    found = select(func.count()).select_from(_REPORT).where(*_where(session, wanted))
    return int((await (await session.connection()).execute(found)).scalar_one())


async def page(session: AsyncSession, wanted: Wanted, *, limit: int, offset: int) -> Sequence[Report]:
    """Some of them, the best first."""
    found = select_objects(Report).where(*_where(session, wanted))
    order = _tier(session, wanted) if wanted.every else -_hits(session, wanted)
    found = found.order_by(order, col(Report.id).desc()).limit(limit).offset(offset)
    return (await session.exec(found)).all()


def _where(session: AsyncSession, wanted: Wanted) -> tuple[ColumnElement[bool], ...]:
    here = seen_by(wanted.restricted, wanted.within)
    if wanted.every:
        return (*here, *_all_of(session, wanted, _ALL))
    return (*here, or_(*[_has(session, wanted, word) for word in wanted.words]))


def _all_of(session: AsyncSession, wanted: Wanted, where: tuple[str, ...]) -> list[ColumnElement[bool]]:
    """One look into the index for the plain words, and one for each word that is somebody's name too."""
    plain = tuple(word for word in wanted.words if word not in wanted.people)
    looks = [_REPORT.c.id.in_(_with_all(session, plain, where))] if plain else []
    return looks + [_has(session, wanted, word, where) for word in wanted.words if word in wanted.people]


def _has(
    session: AsyncSession, wanted: Wanted, word: str, where: tuple[str, ...] = _ALL
) -> ColumnElement[bool]:
    found = _with_all(session, (word,), where)
    if people := wanted.people.get(word):
        return _REPORT.c.id.in_(found.union(select(_REPORT.c.id).where(_REPORT.c.officer_id.in_(people))))
    return _REPORT.c.id.in_(found)


def _tier(session: AsyncSession, wanted: Wanted) -> Any:
    head, story = (and_(*_all_of(session, wanted, where)) for where in (_HEAD, _STORY))
    return case((head, 0), (story, 1), else_=2)


def _hits(session: AsyncSession, wanted: Wanted) -> Any:
    hits = [case((_has(session, wanted, word), 1), else_=0) for word in wanted.words]
    return sum(hits[1:], hits[0])


def _with_all(session: AsyncSession, words: tuple[str, ...], where: tuple[str, ...]) -> Select[Any]:
    """The ids of reports that have all these words in one of these parts."""
    if on_sqlite(session):
        asked = " AND ".join(f'"{word}"{"*" if begins(word) else ""}' for word in words)
        return select(_FTS.c.rowid).where(_FTS.c.report_words.match(f"{{{' '.join(where)}}} : ({asked})"))
    weights = "".join(_WEIGHTS[one] for one in where)
    asked = " & ".join(f"{word}:{'*' if begins(word) else ''}{weights}" for word in words)
    query = cast(bindparam(None, asked, Text, unique=True), TSQUERY)
    return select(_VECTORS.c.report_id).where(_VECTORS.c.words.bool_op("@@")(query))


def _vector(words: Words) -> str:
    """The words with their weights, written as PostgreSQL writes a tsvector."""
    places: dict[str, list[str]] = {}
    for part, weight in _WEIGHTS.items():
        for word in getattr(words, part).split():
            places.setdefault(word, []).append(weight)
    return " ".join(f"{word}:{_numbered(weights)}" for word, weights in places.items())


def _numbered(weights: Sequence[str]) -> str:
    """Positions count for nothing here, but a weight hangs on one."""
    return ",".join(f"{at}{weight}" for at, weight in enumerate(weights, start=1))
