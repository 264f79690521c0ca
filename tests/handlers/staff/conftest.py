"""A staff group on each database."""

from datetime import datetime

import pytest

from storage.engine.database import Database
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import StaffGroup


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
async def group(database: Database, clock: Clock) -> StaffGroup:
    return StaffGroup(await desk_on(database, clock))
