"""A stay outside the Netherlands, with the day of leaving and the day of coming back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Stay:
    """One unbroken stay: it counts from the day after ``first``, the day of leaving.

    ``last``, the day of coming back, counts as a day abroad
    (Centrale Raad van Beroep 22 maart 2011, ECLI:NL:CRVB:2011:BQ0142).
    """

    first: date
    last: date

    def days(self) -> int:
        """How many days the stay counts; none when somebody comes back on the same day."""
        return (self.last - self.first).days

    def days_in(self, year: int) -> int:
        """How many of its days lie in one calendar year."""
        first, last = self.counted_in(year)
        return max(0, (last - first).days + 1)

    def counted_in(self, year: int) -> tuple[date, date]:
        """The first and last day that count in a year; the last lies before the first if none."""
        counted = self.first + timedelta(days=1)
        return max(counted, date(year, 1, 1)), min(self.last, date(year, 12, 31))

    def holds(self, day: date) -> bool:
        """Whether a day counts as a day abroad of this stay."""
        return self.first < day <= self.last
