from datetime import datetime

import pytest

from storage.engine.database import Database
from tests.support.citizen_chat import CitizenChat, Clock, desk_on


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
async def chat(database: Database, clock: Clock) -> CitizenChat:
    return CitizenChat(await desk_on(database, clock))
