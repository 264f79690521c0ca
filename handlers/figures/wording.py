"""Numbers, days and names as they are read: with the language's own separators, rounded honestly."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal

from complaints.figures import Figures, Line, Period
from handlers.texts import Texts
from handlers.texts.loader import spoken_date, spoken_moment


@dataclass(frozen=True, slots=True)
class Wording:
    """How one report is told.

    Args:
        texts: all texts.
        language: the office's.
        zone: the city's.
        city: what the city is called.
    """

    texts: Texts
    language: str
    zone: ZoneInfo
    city: str

    def say(self, key: str, **facts: object) -> str:
        """A text without markup."""
        return self.texts.plain(self.language, f"staff-figures-{key}", **facts)

    def html(self, key: str, **facts: object) -> str:
        """A text in Telegram's HTML."""
        return self.texts.html(self.language, f"staff-figures-{key}", **facts)

    def number(self, value: float | None) -> str:
        """A number, 1367 as "1.367"; a dash for nothing."""
        if value is None:
            return self.say("unknown")
        return str(format_decimal(value, format="#,##0.#" if value % 1 else "#,##0", locale=self.language))

    def share(self, part: float | None) -> str:
        """A share as whole percent; never 100 % or 0 % of what is not all or nothing."""
        if part is None:
            return self.say("unknown")
        percent = round(100 * part)
        if percent == 0 < part:
            return "<1%"
        return f"{min(percent, 99) if part < 1 else percent}%"

    def period(self, period: Period) -> str:
        """A period as "Semester 1 2026"."""
        if period.sort == "week":
            return self.say("week", first=self.short_day(period.first), last=self.day(period.last))
        if period.sort == "month":
            return self.say("month", month=self.month(period.first))
        if period.sort == "quarter":
            return self.say("quarter", quarter=str(period.quarter), year=str(period.year))
        if period.sort == "semester":
            return self.say("semester", half=str(period.half), year=str(period.year))
        return self.say("year", year=str(period.year))

    def month(self, day: date) -> str:
        """A month as "Juli 2026"."""
        return str(format_date(day, "MMMM y", locale=self.language))

    def day(self, day: date) -> str:
        """A day as "30 Juni 2026"."""
        return spoken_date(day, self.language, weekday=False)

    def short_day(self, day: date) -> str:
        """A day as "30 Jun"."""
        return str(format_date(day, "d MMM", locale=self.language))

    def moment(self, moment: datetime) -> str:
        """An instant as "30 November 2026, 14.05"."""
        return spoken_moment(moment, self.language, self.zone)

    def scope(self, figures: Figures) -> str:
        """The city, or the one department."""
        return figures.department or self.say("city", city=self.city)

    def last_day(self, figures: Figures) -> date:
        """The last day that the year so far holds."""
        return min(figures.as_of.astimezone(self.zone).date(), figures.period.last)

    def kind(self, name: str) -> str:
        """What a kind of report is called."""
        key = f"card-kind-{name}"
        return self.texts.plain(self.language, key) if self.texts.has(key) else name

    def name(self, line: Line) -> str:
        """A line's name, also where nothing is known."""
        return line.name or self.say("name-none")
