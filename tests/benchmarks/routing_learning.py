"""A department is reorganised: how fast transfers bring its reports home, and what that costs the others."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from complaints.catalogue import Catalogue
from complaints.routing import ANY_KECAMATAN, Learned, prior
from complaints.routing.corpus import Report, example, lessons
from complaints.routing.router import Router
from complaints.routing.training import fit

START = datetime(2026, 1, 5, tzinfo=UTC)
MARKS = (0, 1, 10, 25, 50, 100, 200, 300, 500)
OLD, NEW = "DLH", "Dinas Kebersihan dan Taman"  # a name the prior has never heard of


def curve(reports: Sequence[Report], catalogue: Catalogue) -> Iterator[str]:
    """Yield lines of (lessons, share of the moved reports right, share of all others right).

    After each transfer of a report of the reorganised department one other report is handled as usual:
    confirmed when the router was right, moved when not.
    """
    chance = random.Random(5)
    moved = [one for one in reports if one.department == OLD]
    others = [one for one in reports if one.department != OLD]
    chance.shuffle(moved)
    chance.shuffle(others)
    teach, ask, daily, rest = moved[:500], moved[500:800], others[:500], others[500:1300]
    held = {one.row for one in (*teach, *ask, *daily, *rest)}
    own = [example(one) for one in reports if one.row not in held]
    router = Router(catalogue, prior.parse(fit([*own, *lessons(catalogue, {one.department for one in own})])))
    learned = Learned(START)
    yield f"{'lessons':>8} {'moved department':>17} {'all others':>11}"
    for count in range(501):
        if count in MARKS:
            home, others_right = _right(router, ask, learned, NEW), _right(router, rest, learned)
            yield f"{count:8d} {home:17.3f} {others_right:11.3f}"
        if count < 500:
            _handle(router, learned, teach[count], NEW, START + timedelta(hours=2 * count))
            _handle(
                router, learned, daily[count], daily[count].department, START + timedelta(hours=2 * count + 1)
            )


def _best(router: Router, text: str, learned: Learned) -> str:
    said = router.route(text, learned=learned).candidates[0].department
    return ANY_KECAMATAN if said.startswith("Kec. ") else said


def _handle(router: Router, learned: Learned, report: Report, truth: str, at: datetime) -> None:
    said = _best(router, report.text, learned)
    if said == truth:
        learned.confirm(report.text, truth, at)
    else:
        learned.correct(report.text, said, truth, at)


def _right(router: Router, reports: Sequence[Report], learned: Learned, truth: str | None = None) -> float:
    right = [(truth or one.department) == _best(router, one.text, learned) for one in reports]
    return sum(right) / len(right)
