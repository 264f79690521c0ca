"""Small factories for rows: each gives a sound row and takes what a test wants different."""

from datetime import date, datetime
from itertools import count
from typing import Any

from sqlmodel.ext.asyncio.session import AsyncSession

from storage.cases import reports
from storage.letters import BotName, Letter
from storage.people import citizens, officers
from storage.tables import Category, Citizen, Department, Officer, Report, ReportEvent

DEPARTMENT = "DPUPRPKP"
CATEGORY = "dpuprpkp.jalan_berlubang"
_numbers = count(1)


async def department(session: AsyncSession, short: str = DEPARTMENT) -> Department:
    """A department; the same one when it is asked for again."""
    found = await session.get(Department, short)
    if found is None:
        found = Department(short=short, name=f"Dinas {short}", sort="dinas")
        session.add(found)
        await session.flush()
    return found


async def category(session: AsyncSession, key: str = CATEGORY, short: str = DEPARTMENT) -> Category:
    """A kind of problem and its department; the same ones when asked for again."""
    found = await session.get(Category, key)
    if found is None:
        await department(session, short)
        found = Category(key=key, department=short, name="Jalan berlubang")
        session.add(found)
        await session.flush()
    return found


async def citizen(session: AsyncSession, now: datetime, telegram_id: int | None = None) -> Citizen:
    """A citizen with a Telegram account of her own."""
    return await citizens.known(session, telegram_id or 700_000_000 + next(_numbers), now)


async def officer(session: AsyncSession, now: datetime, **different: Any) -> Officer:
    """An officer of DPUPRPKP."""
    short = different.get("department", DEPARTMENT)
    if short is not None:
        await department(session, short)
    values: dict[str, Any] = {
        "telegram_id": 800_000_000 + next(_numbers),
        "name": "Pak Harno",
        "department": short,
        "role": "officer",
        **different,
    }
    return await officers.enrol(session, now=now, **values)


async def report(session: AsyncSession, now: datetime, **different: Any) -> Report:
    """A report just registered, with its first history entry."""
    await category(session)
    await department(session, different.get("department", DEPARTMENT))
    if "citizen_id" not in different:
        different["citizen_id"] = (await citizen(session, now)).id
    values: dict[str, Any] = {
        "code": f"T{next(_numbers):06d}",
        "state": "registered",
        "category": CATEGORY,
        "department": DEPARTMENT,
        "text": "Jalan berlubang di depan pasar",
        "registered_at": now,
        "rule_version": "test",
        "verify_by": date(2026, 11, 26),
        "answer_by": date(2026, 11, 30),
        "finish_by": date(2026, 12, 11),
        **different,
    }
    new = await reports.add(session, Report(**values))
    first = ReportEvent(
        report_id=new.id or 0, version=new.version, at=now, role="citizen", action="file", state_to=new.state
    )
    await reports.append(session, first)
    return new


def letter(text: str = "Halo", **different: Any) -> Letter:
    """A message of the citizens' bot to chat 1."""
    values: dict[str, Any] = {"bot": BotName.CITIZEN, "chat_id": 1, "text": text, **different}
    return Letter(**values)
