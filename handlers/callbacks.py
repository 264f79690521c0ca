"""What stands behind a button: at most 64 bytes, no names, no user ids, and every press is checked anew.

Form: `action:target:version:argument`. Target and version are written in base 36, so that they stay short.
Callback data is chosen by whoever presses: it is a wish, never a proof.
"""

from dataclasses import dataclass

from complaints.errors import Invalid

LIMIT = 64
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
        data = f"{self.action}:{_base36(self.target)}:{_base36(self.version)}:{self.argument}"
        if len(data.encode()) > LIMIT or ":" in self.action or self.target < 0 or self.version < 0:
            raise ValueError(f"not fit for a button: {self.action!r}")
        return data

    @classmethod
    def unpack(cls, data: str) -> "Press":
        """The press behind callback data; raise `Invalid` where it is none of ours."""
        try:
            action, target, version, argument = data.split(":", 3)
            return cls(action, int(target, 36), int(version, 36), argument)
        except ValueError as error:
            raise Invalid("error-old-button", field="button") from error


def _base36(number: int) -> str:
    if number < 0:
        return "-"
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits or "0"
