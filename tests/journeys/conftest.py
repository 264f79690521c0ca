"""A whole city for a journey: both bots over HTTP, a real database, and a clock that can be put forward."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.city import City


@pytest.fixture
async def city(database_url: str, tmp_path: Path) -> AsyncIterator[City]:
    """The running product on SQLite and on PostgreSQL."""
    async with City.running(database_url, tmp_path) as running:
        yield running
