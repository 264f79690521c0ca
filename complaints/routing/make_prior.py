"""Make the prior from the real data: `python -m complaints.routing.make_prior ../shared/data`.

First three priors, each without a fifth of the reports, to measure what a lead is worth; then the one that
ships, from all of them. Needs scikit-learn; takes two minutes of one core.
"""

from __future__ import annotations

import sys
from pathlib import Path

from complaints import catalogue
from complaints.routing import prior
from complaints.routing.calibrate import fit_settings, judge_all, judged
from complaints.routing.corpus import example, lessons, read_reports
from complaints.routing.training import fit


def main(folder: Path, city: str = "malang") -> None:
    """Fit on all labelled reports of a folder and write the prior file."""
    known = catalogue.load(city)
    reports = read_reports(folder)
    found = [judged(odds, reports[at].department) for part in judge_all(reports, known) for at, odds in part]
    own = [example(one) for one in reports]
    extra = list(lessons(known, {one.department for one in reports}))
    prior.FILE.write_bytes(fit([*own, *extra], fit_settings(found)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
