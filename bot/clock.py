"""The only place that reads the clock of the machine. Everybody else is handed a `Clock`."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def real_clock() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place where the clock is read


class MovableClock:
    """The real clock put forward by an offset: the training ground's clock, in which days pass at a click."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset

    def __call__(self) -> datetime:
        """The instant that the training ground lives in, aware, in UTC."""
        return real_clock() + self.offset

    def move_to(self, moment: datetime) -> None:
        """Put the clock forward to `moment`; it never goes back."""
        self.offset = max(self.offset, moment - real_clock())
