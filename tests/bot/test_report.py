"""`wadul report`, as people type it."""

import asyncio
import json
from datetime import date, datetime
from pathlib import Path

import pytest

from storage.engine.database import Database
from tests.bot.test_cli import wadul  # noqa: F401 - a fixture
from tests.support.desk import JAKARTA, Clock, catalogue_of, desk_over
from tests.support.year import Past


@pytest.fixture
def url(sqlite_template: Path, tmp_path: Path) -> str:
    """A database with some months in it."""
    file = tmp_path / "past.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    asyncio.run(_fill(f"sqlite+aiosqlite:///{file}"))
    return f"sqlite:///{file}"


async def _fill(url: str) -> None:
    database = Database(url)
    await desk_over(database, Clock(datetime(2026, 7, 1, tzinfo=JAKARTA)))
    past = Past(catalogue_of()).reports_between(date(2026, 1, 1), date(2026, 6, 30), 120)
    async with database.transaction() as session:
        await past.write(session)
    await database.close()


def test_text_and_json_are_printed_and_files_are_written(wadul, url: str, tmp_path: Path):  # noqa: F811 - that fixture
    done = wadul("report", "2026-S1", "--as-of", "2026-06-30", DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert "116 laporan masuk" in done.stdout, "four of the 120 are restricted"
    assert "* Dijawab: " in done.stdout
    words = ("--format", "json", "--format", "png", "--format", "xlsx", "--out", "papers")
    done = wadul("report", "2026-S1", "--department", "dishub", *words, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    told, _ = json.JSONDecoder().raw_decode(done.stdout)
    assert told["department"] == "Dishub"
    assert told["total"]["received"] > 0
    names = sorted(file.name for file in (tmp_path / "papers").iterdir())
    assert names == ["wadul-2026-S1-Dishub.png", "wadul-2026-S1-Dishub.xlsx"]


def test_what_stands_in_the_way_is_one_sentence(wadul, url: str):  # noqa: F811 - that fixture
    for words, about in (
        (("2026-S1", "--department", "qqqq"), "qqqq"),
        (("nonsense",), "nonsense"),
    ):
        done = wadul("report", *words, DATABASE_URL=url)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("Wadul cannot report. ")
        assert about in done.stderr
    assert "migrate" in wadul("report", "2026", DATABASE_URL="sqlite:///new.sqlite3").stderr
