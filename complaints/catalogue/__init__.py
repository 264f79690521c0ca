"""The catalogue of a city: who is responsible, for which kinds of problem, and what helps until then.

One folder per city; a setting chooses it. The data is TOML and CSV that a clerk can read and mend; `check`
says in which file and line something is wrong, `load` gives the whole as plain values in a few milliseconds.
"""

from complaints.catalogue.loader import check, load
from complaints.catalogue.model import (
    Catalogue,
    CatalogueError,
    Category,
    Department,
    Detail,
    HelpNumber,
    Kelurahan,
    Official,
    Problem,
    Street,
)

__all__ = [
    "Catalogue",
    "CatalogueError",
    "Category",
    "Department",
    "Detail",
    "HelpNumber",
    "Kelurahan",
    "Official",
    "Problem",
    "Street",
    "check",
    "load",
]
