"""A desk with a clock to set, on SQLite and on PostgreSQL."""

from datetime import datetime

import pytest

from handlers.desk.desk import Desk
from storage.engine.database import Database
from tests.support.desk import Clock, desk_over


@pytest.fixture
def clock(now: datetime) -> Clock:
    """Monday, 23 November 2026, 15:00 in Malang."""
    return Clock(now)


@pytest.fixture
async def desk(database: Database, clock: Clock) -> Desk:
    """The desk of Malang over a fresh database."""
    return await desk_over(database, clock)
