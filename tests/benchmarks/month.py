"""A month of a city, lived through the real desk, timetable, sender and budget in virtual time.

`python -m tests.benchmarks.month [days]`. 2,920 reports a year and ten times that, each with suggestions and
with assigning by itself. Shown: the busiest minute of the group (Telegram allows 20), operations in the group
per case, whether each digest said what was counted beside it, who was rung outside duty, who waited too long.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

import structlog

from tests.support.month import Month, lived
from tests.support.virtual_time import run

PER_DAY = {"2,920 a year": 2920 / 365, "29,200 a year": 29_200 / 365}


async def verdict(per_day: float, days: int, *, assign: bool) -> str:
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        month = await lived(Path(folder), per_day=per_day, days=days, assign=assign)
        late = await month.books.longest_silences()
        await month.desk.database.close()
        await asyncio.sleep(0)
        return "\n".join(lines(month, late, time.perf_counter() - begun))


def lines(month: Month, late: dict[str, int], seconds: float) -> list[str]:
    group = sum(one.in_group for one in month.done)
    wrong = {day: pair for day, pair in month.books.digests.items() if pair[0] != pair[1]}
    told = [
        f"  {month.filed} reports, {len(month.done)} letters sent, in {seconds:.0f} s",
        f"  busiest minute of the group: {month.books.busiest_minute()} of 20, refused: {month.refused}",
        f"  operations in the group per case: {group / month.filed:.2f}",
        f"  beside answers to people's own words and presses: {month.books.unasked_per_case():.2f}",
    ]
    told += [f"    {sort}: {count / month.filed:.2f}" for sort, count in month.books.by_sort().most_common()]
    told += [
        f"  digests: {len(month.books.digests)} mornings, {len(wrong)} wrong {wrong or ''}",
        f"  rung outside duty: {len(month.books.pings_outside_duty())}",
        f"  waited longer than the rule: {len(late)} {dict(list(late.items())[:5]) or ''}",
    ]
    return told


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    for name, per_day in PER_DAY.items():
        for assign in (False, True):
            print(f"{name}, {'assigned' if assign else 'suggested'}, {days} days", flush=True)
            print(run(verdict(per_day, days, assign=assign)), flush=True)


if __name__ == "__main__":
    main()
