"""How often a second matter is offered: `python -m tests.benchmarks.second_matter --data ../shared/data`.

Three rounds. Real reports as they are: every offer is printed, to be read. Two short real reports of
different departments made into one story, as people join such things: how many are found, and is the
department right. Two of the same department: an offer is wrong, unless the label is; these are printed
too. The prior has seen these reports, so the router is surer of their clauses than of those it will
meet.
"""

import argparse
import csv
import random
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from complaints import catalogue
from complaints.routing import Router
from complaints.routing.corpus import Report, read_reports
from complaints.routing.normaliser import normalise
from complaints.routing.second_matter import SecondMatter, second_matter

SHORT = range(4, 23)  # words
LONGEST = 170  # signs
JOINTS = (", terus ", ". Selain itu ", ", sekalian lapor ", ". Terus ", ". Di sini juga ", ", satu lagi ")
OPEN_TO_ALL = frozenset({"DLH", "DPUPRPKP", "Dishub", "Satpol PP", "Perumda Tugu Tirta"})


def offered(router: Router, text: str) -> tuple[str, SecondMatter] | None:
    """Where the report goes and what would be offered, as at the desk."""
    whole = router.route(text)
    if whole.department is None or whole.emergency or whole.kind == "oversight":
        return None
    found = second_matter(router, text, whole.department)
    return None if found is None else (whole.department, found)


def joined(
    reports: list[Report], draw: random.Random, count: int, *, alike: bool
) -> Iterator[tuple[str, set[str]]]:
    """Stories of two short reports, and the departments these are labelled with."""
    made = 0
    while made < count:
        one, other = draw.sample(reports, 2)
        if (one.department == other.department) is alike:
            made += 1
            first = one.text.strip().rstrip(" .,;!")
            yield first + draw.choice(JOINTS) + other.text.strip(), {one.department, other.department}


def texts_in(folder: Path) -> Iterator[str]:
    """Yield all reports, also those without a department."""
    for name in ("complaints.csv", "complaints_unlabelled.csv"):
        with (folder / name).open(encoding="utf-8", newline="") as lines:
            yield from (row["text"] for row in csv.DictReader(lines))


def read_all(router: Router, texts: Sequence[str]) -> None:
    """Print every offer on reports as they are, and what looking for them costs."""
    spent, made = 0, 0
    for row, text in enumerate(texts, start=1):
        department = router.route(text).department or ""
        start = time.process_time_ns()
        second_matter(router, text, department)
        spent += time.process_time_ns() - start
        if (found := offered(router, text)) is not None:
            made += 1
            print(f"row {row}: {found[0]} -> {found[1].department}: {found[1].story}")
    print(f"as they are: {made} offers on {len(texts)} reports, {spent / 1e6 / len(texts):.2f} ms each")


def main() -> None:
    """Print the three rounds."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--pairs", type=int, default=1500)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    router = Router.for_city(catalogue.load("malang"))
    read_all(router, list(texts_in(chosen.data)))
    reports = read_reports(chosen.data)
    draw = random.Random(chosen.seed)
    short = [
        one
        for one in reports
        if one.department in OPEN_TO_ALL and len(normalise(one.text)) in SHORT and len(one.text) <= LONGEST
    ]
    for alike in (False, True):
        judge_pairs(router, joined(short, draw, chosen.pairs, alike=alike), alike=alike)


def judge_pairs(router: Router, stories: Iterable[tuple[str, set[str]]], *, alike: bool) -> None:
    """Print how many offers there were on stories of two reports, how many right, and the others."""
    count, made, right = 0, 0, 0
    for text, labels in stories:
        count += 1
        if (found := offered(router, text)) is None:
            continue
        made += 1
        if {found[0], found[1].department} == labels:
            right += 1
        else:
            print(f"{labels}, {found[0]} -> {found[1].department}: {text!r}")
    kind = "the same department" if alike else "two departments"
    print(f"{kind}: {made} offers on {count} pairs, {right} of them for the labelled two")


if __name__ == "__main__":
    main()
