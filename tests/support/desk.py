"""A real desk over a real database: the city's catalogue, router, rules and texts, and a clock to set."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.catalogue import Catalogue, load
from complaints.lifecycle import STAFF_TURN, State
from complaints.routing import PlaceFinder, Router
from complaints.service_levels import Kind, RuleBook, load_rules
from complaints.working_days import local_date
from handlers.desk.desk import Desk
from handlers.texts import Texts
from storage.cases import cards, catalogue_rows, reports
from storage.engine.database import Database
from storage.files.vault import Vault
from storage.people import citizens, officers
from storage.people.seal import IdentitySeal
from storage.tables import Citizen, Officer, OutboxLetter, Report, ReportEvent

JAKARTA = ZoneInfo("Asia/Jakarta")
STAFF_CHAT = -1_001_234_567_890
DEPARTMENT, CATEGORY = "DPUPRPKP", "dpuprpkp.jalan_berlubang"
RULES = load_rules("malang")
CALENDAR = RULES.calendar(range(2023, 2030))
SEAL = IdentitySeal([IdentitySeal.new_key()])
_numbers = count(1)
_FILES = TemporaryDirectory(prefix="wadul-desk-")


class Clock:
    """A clock that stands until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def at(self, *local: int) -> "Clock":
        """Set it to a local time in Malang: year, month, day, hour, minute."""
        self.now = datetime(*local, tzinfo=JAKARTA).astimezone(UTC)  # type: ignore[misc, arg-type]
        return self

    def later(self, **by: float) -> "Clock":
        """Put it forward: hours=2, days=1 …"""
        self.now += timedelta(**by)
        return self

    @property
    def today(self) -> date:
        return local_date(self.now, JAKARTA)


@lru_cache
def catalogue_of(city: str = "malang") -> Catalogue:
    return load(city)


@lru_cache
def router_of(city: str = "malang") -> Router:
    return Router.for_city(catalogue_of(city))


@lru_cache
def places_of(city: str = "malang") -> PlaceFinder:
    return PlaceFinder.for_city(catalogue_of(city))


@lru_cache
def texts() -> Texts:
    return Texts()


async def desk_over(database: Database, clock: Clock, *, rules: RuleBook = RULES, **different: Any) -> Desk:
    """The desk of Malang; departments and categories are in the database afterwards."""
    catalogue = catalogue_of()
    async with database.transaction() as session:
        await catalogue_rows.sync(session, catalogue)
    values: dict[str, Any] = {
        "database": database,
        "catalogue": catalogue,
        "router": router_of(),
        "places": places_of(),
        "rules": rules,
        "calendar": CALENDAR,
        "texts": texts(),
        "seal": SEAL,
        "clock": clock,
        "zone": JAKARTA,
        "staff_chat_id": STAFF_CHAT,
        "waking": rules.at(clock.today).waking,
        "vault": Vault(Path(_FILES.name)),
        **different,
    }
    return Desk(**values)


async def citizen(
    desk: Desk, *, name: str = "Sri", telegram_id: int | None = None, **different: Any
) -> Citizen:
    """A citizen who told her name."""
    async with desk.database.transaction() as session:
        found = await citizens.known(session, telegram_id or 700_000_000 + next(_numbers), desk.clock())
        identity = {"name": name, "username": ""}
        await citizens.keep_identity(session, found.id or 0, desk.seal, identity, desk.clock())
        for field, value in different.items():
            setattr(found, field, value)
        session.add(found)
    return found


async def officer(desk: Desk, name: str = "Pak Harno", **different: Any) -> Officer:
    """An officer of the staff group."""
    values: dict[str, Any] = {
        "telegram_id": 800_000_000 + next(_numbers),
        "name": name,
        "department": None,
        "role": "officer",
        **different,
    }
    async with desk.database.transaction() as session:
        return await officers.enrol(session, now=desk.clock(), **values)


async def report(desk: Desk, owner: Citizen | None = None, **different: Any) -> Report:
    """A report as filing leaves it: registered now, with true deadlines and due times."""
    owner = owner or await citizen(desk)
    now = desk.clock()
    rules = desk.rules.at(desk.today())
    days = rules.deadlines(Kind(different.get("kind", Kind.COMPLAINT)), desk.today(), desk.calendar)
    state = State(different.get("state", State.REGISTERED))
    values: dict[str, Any] = {
        "code": f"T{next(_numbers):06d}",
        "citizen_id": owner.id,
        "state": state,
        "category": CATEGORY,
        "department": DEPARTMENT,
        "text": "Jalan berlubang di depan pasar",
        "registered_at": now,
        "rule_version": rules.version,
        "verify_by": days.verify_by,
        "answer_by": days.answer_by,
        "finish_by": days.finish_by,
        "last_update_at": now,
        "next_update_at": now,
        "next_reminder_at": now if state in STAFF_TURN else None,
        **different,
    }
    async with desk.database.transaction() as session:
        new = await reports.add(session, Report(**values))
        await reports.append(
            session,
            ReportEvent(
                report_id=new.id or 0,
                version=new.version,
                at=now,
                role="citizen",
                action="register",
                state_to=new.state,
                text=new.text,
            ),
        )
    return new


async def hang_card(desk: Desk, of: Report, message_id: int = 555, names: int | None = None) -> None:
    """The report's card, as if the sender had hung it up; `names` is the officer who stands on it."""
    async with desk.database.transaction() as session:
        await cards.put(session, of.id or 0, desk.staff_chat_id, None, message_id)
        card = await cards.get(session, of.id or 0)
        assert card is not None
        card.names_officer, card.shows_version = names, of.version
        session.add(card)


async def fresh(desk: Desk, of: Report) -> Report:
    """The report as the database holds it now."""
    async with desk.database.reading() as session:
        found = await reports.by_id(session, of.id or 0)
    assert found is not None
    return found


async def change(desk: Desk, of: Report, **values: Any) -> Report:
    """Write values into a report's row, past all rules."""
    async with desk.database.transaction() as session:
        found = await _locked(session, of)
        for field, value in values.items():
            setattr(found, field, value)
        session.add(found)
    return found


async def letters(desk: Desk, **where: Any) -> list[OutboxLetter]:
    """What was said so far, the oldest first; `bot=…`, `kind=…`, `chat_id=…` choose."""
    async with desk.database.reading() as session:
        found = select(OutboxLetter).order_by(col(OutboxLetter.id))
        for column, value in where.items():
            found = found.where(getattr(OutboxLetter, column) == value)
        return list(await session.exec(found))


def words(letter: OutboxLetter) -> str:
    """The text of a letter."""
    return str(letter.payload.get("text", ""))


def presses(letter: OutboxLetter) -> list[str]:
    """The callback data under a letter, in order."""
    return [button["data"] for row in letter.payload.get("buttons", ()) for button in row]


async def _locked(session: AsyncSession, of: Report) -> Report:
    found = await reports.by_id(session, of.id or 0, lock=True)
    assert found is not None
    return found
