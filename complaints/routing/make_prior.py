"""Make the prior from the real data: `python -m complaints.routing.make_prior ../shared/data`.

First five priors, each without a fifth of the reports, to measure what a lead is worth; then the one that
ships, from all of them. Needs scikit-learn; takes a few minutes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from complaints import catalogue
from complaints.routing import prior
from complaints.routing.calibrate import fit_settings, judge_all, judged
from complaints.routing.corpus import lessons, read_reports
from complaints.routing.normaliser import normalise
from complaints.routing.training import Example, fit


def main(folder: Path, city: str = "malang") -> None:
    """Fit on all labelled reports of a folder and write the prior file."""
    known = catalogue.load(city)
    reports = read_reports(folder)
    found = [judged(odds, reports[at].department) for part in judge_all(reports, known) for at, odds in part]
    own = [Example(normalise(one.text), one.department) for one in reports]
    extra = list(lessons(known, {one.department for one in reports}))
    prior.FILE.write_bytes(fit([*own, *extra], fit_settings(found)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
