"""Make the prior from the real data: `python -m complaints.routing.make_prior ../shared/data`."""

from __future__ import annotations

import sys
from pathlib import Path

from complaints.routing import prior
from complaints.routing.corpus import read_reports
from complaints.routing.normaliser import normalise
from complaints.routing.training import fit


def main(folder: Path) -> None:
    """Fit on all labelled reports of a folder and write the prior file."""
    reports = [one for one in read_reports(folder) if one.department]
    fitted = fit([normalise(one.text) for one in reports], [one.department for one in reports])
    prior.FILE.write_bytes(fitted.packed({}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
