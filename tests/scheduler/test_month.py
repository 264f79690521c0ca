"""A few days of a busy city, in virtual time: the small sister of `tests/benchmarks/month.py`."""

from pathlib import Path

from tests.support.month import Month, lived
from tests.support.virtual_time import run


async def _lived(folder: Path) -> tuple[Month, dict[str, int]]:
    month = await lived(folder, per_day=20, days=3, tick=1800)
    late = await month.books.longest_silences()
    await month.desk.database.close()
    return month, late


def test_a_few_days_of_a_city_keep_every_promise_of_the_desk(tmp_path: Path):
    month, late = run(_lived(tmp_path))
    assert month.filed == 60
    assert month.books.busiest_minute() <= 20
    assert month.refused == 0
    assert {one.in_group for one in month.done} == {True, False}
    assert len(month.books.digests) == 3
    for day, (told, counted) in month.books.digests.items():
        assert told == counted, day
    assert any(counted for _, counted in month.books.digests.values())
    assert month.books.pings_outside_duty() == []
    assert late == {}
