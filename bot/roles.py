"""What can be chosen on the command line."""

from enum import StrEnum


class Role(StrEnum):
    """The parts of the program that can run in processes of their own; by default a process plays all."""

    CITIZEN = "citizen"
    STAFF = "staff"
    SCHEDULER = "scheduler"


class Form(StrEnum):
    """What a report of figures can be given as."""

    TEXT = "text"
    JSON = "json"
    PNG = "png"
    XLSX = "xlsx"
