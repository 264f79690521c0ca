"""The parts of the program that can run in processes of their own."""

from enum import StrEnum


class Role(StrEnum):
    """One part; by default a process plays all of them."""

    CITIZEN = "citizen"
    STAFF = "staff"
    SCHEDULER = "scheduler"
