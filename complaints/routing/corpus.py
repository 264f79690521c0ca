"""Reading the labelled reports that the prior is made from; only the making and the benchmarks use it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Report:
    """One row: its number in the file (from 1), text, department of Malang, original label and source."""

    row: int
    text: str
    department: str
    label: str
    source: str


def read_reports(folder: Path) -> list[Report]:
    """Read the rows of complaints.csv; `department` is empty where the data does not tell."""
    with (folder / "complaints.csv").open(encoding="utf-8", newline="") as lines:
        return [
            Report(at, row["text"], row["dept"], row["label"], row["src"])
            for at, row in enumerate(csv.DictReader(lines), start=1)
        ]
