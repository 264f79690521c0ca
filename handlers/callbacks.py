"""What stands behind a button: at most 64 bytes, no names, no user ids, and every press is checked anew.

Form: `action:target:version:argument`. Target and version are written in base 36, so that they stay short.
Callback data is chosen by whoever presses: it is a wish, never a proof.
"""

import re
from dataclasses import dataclass

from complaints.errors import Invalid

LIMIT = 64
# A row's number has at most 63 bits; longer ones would make the database complain.
_FORM = re.compile(r"([^:]*):([0-9a-z]{1,12}):([0-9a-z]{1,12}):(.*)", re.DOTALL | re.ASCII)
_MOST = 36**12 - 1
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: what, about which row, as of which version, with what argument."""

    action: str
    target: int = 0
    version: int = 0
    argument: str = ""

    def pack(self) -> str:
        """The callback data; ValueError where it would not fit into 64 bytes."""
        if ":" not in self.action and 0 <= self.target <= _MOST and 0 <= self.version <= _MOST:
            data = f"{self.action}:{_base36(self.target)}:{_base36(self.version)}:{self.argument}"
            if len(data.encode()) <= LIMIT:
                return data
        raise ValueError(f"not fit for a button: {self.action!r}")

    @classmethod
    def unpack(cls, data: str) -> "Press":
        """The press behind callback data; raise `Invalid` where it is none of ours."""
        found = _FORM.fullmatch(data)
        if found is None:
            raise Invalid("error-old-button", field="button")
        action, target, version, argument = found.groups()
        return cls(action, int(target, 36), int(version, 36), argument)


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits or "0"
